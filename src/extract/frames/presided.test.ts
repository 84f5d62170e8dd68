import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The engagements of a text as `type hosts|participants`. */
const told = (lang: string, text: string): string[] =>
  extractDocument({ id: 't', lang, published: '2023-07-10', text }).engagements.map(
    ({ type, hosts, participants }) => `${type} ${hosts.join('+')}|${[...participants].sort().join('+')}`,
  );

describe('leaders over whom somebody presides', () => {
  it.each([
    [
      'gather where he is at home',
      'en',
      'Filipe Nyusi spoke to the press in Maputo. On Sunday he presided over the SADC leaders.',
      ['summit MOZ|MOZ+SADC'],
    ],
    [
      'gather at the place that is named',
      'fr',
      "Bola Tinubu a présidé dimanche à Bissau les chefs d'État de la Cédéao.",
      ['summit GNB|ECOWAS+NGA'],
    ],
    [
      'are nowhere on screens',
      'en',
      'Narendra Modi presided over the SCO leaders on Tuesday by video.',
      ['summit |IND+SCO'],
    ],
    [
      'of his own country are no gathering',
      'en',
      'Bola Tinubu chaired his ministers in Abuja on Sunday.',
      [],
    ],
  ])('%s', (_, lang, text, engagements) => {
    expect(told(lang, text)).toEqual(engagements);
  });
});
