import { describe, expect, it } from 'vitest';
import { probeIn } from './probe';

const probe = probeIn('en');

/** The stops of a sentence as `code day`, with `,` behind the code of one that continues a list. */
function stops(text: string, lang = 'en'): string[] {
  const { view, stops: found } = probe(text, lang);
  return found.map(
    ({ code, day, listed }) =>
      `${listed ? ', ' : ''}${code} ${day ? view.reading.slice(day.from, day.to) : '-'}`,
  );
}

describe('the stops of a sentence', () => {
  it.each([
    ['fr', 'Lundi à Oslo, mercredi à Stockholm.', ['NOR Lundi', ', SWE mercredi']],
    ['fr', 'Il verra Séoul le 6, Pékin le 7.', ['KOR 6', ', CHN 7']],
    ['en', 'He goes to Cairo, Tunis and Lomé.', ['EGY -', ', TUN -', ', TGO -']],
    ['en', 'He spoke in Cairo on Monday and danced in Tunis.', ['EGY Monday', 'TUN -']],
  ])('have the day on their side of a comma and go on in a list (%s: %s)', (lang, text, found) => {
    expect(stops(text, lang)).toEqual(found);
  });

  it('are told by a preposition of being there or of going there', () => {
    const [inside, goal] = probe('He spoke in Cairo and flew to Tunis.').stops;
    expect(inside?.inside).toBeGreaterThan(0);
    expect(goal?.inside).toBe(-1);
  });

  it('reach to the next bracket, semicolon and place of another country', () => {
    const { view, stops: found } = probe(
      'He saw Paul Kagame in Kigali on Monday and William Ruto in Nairobi (by night).',
    );
    expect(found.map(({ from, to }) => view.reading.slice(from, to))).toEqual([
      'He saw Paul Kagame in Kigali on Monday and William Ruto in',
      'on Monday and William Ruto in Nairobi',
    ]);
  });

  it('are no organisations and nobody’s country', () => {
    expect(stops('The president of Chile spoke to NATO.')).toEqual([]);
  });
});
