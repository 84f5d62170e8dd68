import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** What is talked about at each host's. */
const read = (lang: string, text: string): string[] =>
  extractDocument({ id: 't', text, lang, published: '2024-05-13' }).engagements.map(
    ({ hosts, sectors }) => `${hosts.join('+')}: ${[...sectors].sort().join(' ')}`,
  );

const en = 'Justin Trudeau visits Paris on Monday and Berlin on Tuesday. ';
const fr = 'Justin Trudeau sera lundi à Paris et mardi à Berlin. ';

describe('subjects at several stops', () => {
  it.each([
    ['en', `${en}Gas will dominate in Paris and climate in Berlin.`, ['FRA: energy', 'DEU: environment']],
    ['en', `${en}In Paris he will discuss gas; in Berlin, defence.`, ['FRA: energy', 'DEU: defence']],
    ['en', `${en}In both capitals trade will be discussed.`, ['FRA: trade', 'DEU: trade']],
    ['fr', `${fr}Dans les deux pays, il sera question de commerce.`, ['FRA: trade', 'DEU: trade']],
  ])('are of each that has its own, else of all: %s: %s', (lang, text, told) => {
    expect(read(lang, text)).toEqual(told);
  });
});

describe('subjects of a journey that was put off', () => {
  it.each([
    [
      'en',
      'Emmanuel Macron’s visit to Algeria on 20 May has been moved to June. Negotiators need time to finish texts on visas and gas.',
    ],
    [
      'fr',
      "La visite d'Emmanuel Macron en Algérie, prévue le 20 mai, est repoussée au mois de juin. Les négociateurs réclament du temps pour boucler les textes sur les visas et sur le gaz.",
    ],
  ])('are what texts are on: %s: %s', (lang, text) => {
    expect(read(lang, text)).toEqual(['DZA: energy migration']);
  });
});
