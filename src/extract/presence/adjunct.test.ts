import { describe, expect, it } from 'vitest';
import { isAdjunct, isDoneAt, isNext, isReported } from './adjunct';
import { verbAfter } from './clause';
import { probeIn } from './probe';

const probe = probeIn('en');

function adjunct(text: string, lang = 'en'): boolean {
  const { view, stops } = probe(text, lang);
  const place = stops[0]?.place;
  return place !== undefined && isAdjunct(view, place);
}

describe('a place', () => {
  it.each([
    ['en', 'In Baku, President William Ruto wept.', true],
    ['en', 'President William Ruto lingered on Monday in Baku.', true],
    ['fr', 'Le président William Ruto a plaidé à Bakou pour la paix.', true],
    ['fr', 'Le président William Ruto déplore la guerre en Ukraine.', false],
    ['en', 'President William Ruto deplores the war in Ukraine.', false],
  ])('belongs to its clause, or to a noun (%s: %s)', (lang, text, expected) => {
    expect(adjunct(text, lang)).toBe(expected);
  });

  it('is where a verb right before it was done, or an act before others whatever stands between', () => {
    const done = (text: string): boolean => {
      const { view, stops, clauses } = probe(text);
      const verb = verbAfter(view, clauses[0]?.subject?.mention.to ?? 0);
      return isDoneAt(view, verb, stops[0]?.inside ?? -1);
    };
    expect(done('President William Ruto lingered on Monday in Baku.')).toBe(true);
    expect(done('President William Ruto unveiled a bust of the poet in Baku.')).toBe(true);
    expect(done('President William Ruto deplored the fire in Baku.')).toBe(false);
  });

  it('in front is that of the person right behind it', () => {
    const next = (text: string): boolean => {
      const { view, stops, clauses } = probe(text);
      return isNext(view, stops[0]?.place.to ?? 0, clauses[0]?.subject?.mention.from ?? 0);
    };
    expect(next('In Baku on Monday, the president wept.')).toBe(true);
    expect(next('In Baku a crowd cheered while the president wept.')).toBe(false);
  });

  it('is elsewhere where it stands in what somebody says', () => {
    const { view } = probe(
      'Vladimir Putin told state television on Monday that the talks in Istanbul had been useful.',
    );
    expect(isReported(view, view.from, view.to)).toBe(true);
    expect(isReported(probe('Vladimir Putin spoke in Istanbul on Monday.').view, 0, 6)).toBe(false);
  });
});
