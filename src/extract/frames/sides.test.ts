import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('fr');
const last = (text: string, lang?: string): string | undefined => told(text, lang, '2025-06-10').at(-1);
const FR = 'Le ministre tchadien Abdoulaye Djonouma est à Bonn.';
const EN = 'Chadian minister Abdoulaye Djonouma is in Bonn.';

describe('who meets, behind a sentence about somebody else', () => {
  it.each([
    [
      'fr',
      `${FR} Il devait donner suite au tête-à-tête de Joe Biden et Xi Jinping à Bali, en novembre 2022.`,
      'meeting USA+CHN',
    ],
    [
      'fr',
      `${FR} À Nairobi se réunissent lundi les présidents ougandais, rwandais et burundais.`,
      'UGA+RWA+BDI>',
    ],
    [
      'fr',
      `${FR} À Nairobi, où se retrouvent lundi Yoweri Museveni, Paul Kagame et William Ruto, tout est calme.`,
      'UGA+RWA+KEN>',
    ],
    [
      'fr',
      `${FR} Autour de Tayyip Erdogan étaient réunis mercredi à Istanbul les dirigeants d'Azerbaïdjan et d'Ouzbékistan.`,
      'AZE+UZB+TUR>TUR',
    ],
    [
      'fr',
      `${FR} Xi Jinping et Narendra Modi, dont le dernier tête-à-tête remontait à 2019, se sont vus mercredi à Kazan.`,
      'meeting CHN+IND',
    ],
    [
      'en',
      `${EN} He was to follow up on the talks of Joe Biden and Xi Jinping in Bali in November 2022.`,
      'USA+CHN',
    ],
  ])('are those whom the sentence names (%s): %s', (lang, text, sides) => {
    expect(last(text, lang)).toContain(sides);
    expect(last(text, lang)).not.toContain('TCD');
  });

  it.each([
    ['fr', `${FR} Il y rencontre lundi les ministres allemand et polonais.`],
    ['fr', `${FR} Il s'y réunit lundi avec les ministres allemand et polonais.`],
  ])('are he of whom it goes on and others (%s): %s', (lang, text) => {
    expect(last(text, lang)).toMatch(/^summit .*TCD/);
  });
});
