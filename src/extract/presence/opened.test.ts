import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const published = '2022-12-02';
const HOST = 'Prime Minister Jacinda Ardern';
const GUEST = 'Finnish Prime Minister Sanna Marin';

function read(text: string, lang: 'en' | 'fr' = 'en'): string[] {
  const { engagements } = extractDocument({ id: 'x', lang, published, text });
  return engagements.map(
    ({ type, visitors, hosts, start, status }) =>
      `${type} ${visitors.join()}>${hosts.join()} ${start} ${status}`,
  );
}

describe('what opens a sentence', () => {
  it.each([
    `Flanked by ${HOST} in Wellington on Monday, ${GUEST} praised old ties.`,
    `Standing next to ${HOST} in Wellington on Monday, ${GUEST} promised aid.`,
    `Emerging from talks with ${HOST} in Wellington on Monday, ${GUEST} praised old ties.`,
    `At a joint press conference with ${HOST} in Wellington on Monday, ${GUEST} said that trade would grow.`,
    `Meeting ${HOST} in Wellington on Monday, ${GUEST} praised old ties.`,
    `Addressing the parliament in Wellington on Monday, ${GUEST} called for a ceasefire.`,
  ])('%s', (text) => expect(read(text)).toEqual(['visit FIN>NZL 2022-11-28 completed']));

  it('has its host among those who take part', () => {
    const text = `Flanked by ${HOST} in Wellington on Monday, ${GUEST} praised old ties.`;
    const [visit] = extractDocument({ id: 'x', lang: 'en', published, text }).engagements;
    expect(visit?.people.map(({ name }) => name)).toEqual(['Sanna Marin', 'Jacinda Ardern']);
  });

  it('may be in French', () => {
    const text =
      "S'adressant à la presse lundi à Wellington, la Première ministre finlandaise Sanna Marin a salué des liens anciens.";
    expect(read(text, 'fr')).toEqual(['visit FIN>NZL 2022-11-28 completed']);
  });

  it('tells what is still to come as such', () =>
    expect(read(`Ahead of talks with ${HOST} in Wellington on Monday, ${GUEST} praised old ties.`)).toEqual([
      'visit FIN>NZL 2022-12-05 announced',
    ]));

  it.each([
    [
      'a clause of its own',
      `As ${HOST} spoke to farmers in Wellington on Monday, ${GUEST} praised old ties.`,
    ],
    [
      'on the telephone',
      `After a telephone call with ${HOST} in Wellington on Monday, ${GUEST} praised old ties.`,
    ],
    [
      'nobody beside the subject',
      `After the attack on ${HOST} in Wellington on Monday, ${GUEST} praised the police.`,
    ],
  ])('tells no visit: %s', (_, text) => expect(read(text)).toEqual([]));
});
