import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The engagements of a text as `type visitors>hosts|participants`. */
const told = (lang: string, text: string): string[] =>
  extractDocument({ id: 't', lang, published: '2020-03-05', text }).engagements.map(
    ({ type, visitors, hosts, participants }) =>
      `${type} ${visitors.join('+')}>${hosts.join('+')}|${[...participants].sort().join('+')}`,
  );

describe('guests who are received for a gathering', () => {
  it.each([
    [
      'take part in it, with their host',
      'en',
      'Uhuru Kenyatta will receive Yoweri Museveni and Paul Kagame in Nairobi on March 30 for a summit of the East African Community.',
      'summit >KEN|EAC+KEN+RWA+UGA',
    ],
    [
      'one of many as well',
      'fr',
      'Emmanuel Macron recevra lundi à Paris Idriss Déby pour un sommet sur le Sahel.',
      'summit >FRA|FRA+TCD',
    ],
    [
      'a city that receives is where it is, and nobody who is there',
      'fr',
      "Nairobi accueillera le 15 mars le Rwandais Vincent Biruta et l'Ougandais Sam Kutesa pour un sommet sur le lait.",
      'summit >KEN|RWA+UGA',
    ],
    [
      'a gathering of which they only speak is another',
      'en',
      'Uhuru Kenyatta received Yoweri Museveni in Nairobi on Monday to prepare a summit of the East African Community.',
      'visit UGA>KEN|',
    ],
  ])('%s', (_, lang, text, engagement) => {
    expect(told(lang, text)).toContain(engagement);
  });
});
