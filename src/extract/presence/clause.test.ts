import { describe, expect, it } from 'vitest';
import { timeOf } from './clause';
import { probeIn } from './probe';

const probe = probeIn('en');

describe('a clause', () => {
  it('has its own persons and stops, up to a semicolon', () => {
    const { clauses } = probe('President William Ruto spoke in Cairo; President Paul Kagame wept in Tunis.');
    expect(clauses.map(({ stops, company }) => [stops[0]?.code, company[0]?.codes[0]])).toEqual([
      ['EGY', 'KEN'],
      ['TUN', 'RWA'],
    ]);
  });

  it('is about the first person whom no preposition governs, and those with him', () => {
    const { clauses, view } = probe(
      'In the name of King Felipe, President William Ruto spoke with President Paul Kagame.',
    );
    const [clause] = clauses;
    expect(
      clause?.subject && view.reading.slice(clause.subject.mention.from, clause.subject.mention.to),
    ).toBe('President William Ruto');
    expect(clause?.company.flatMap((actor) => actor.codes)).toEqual(['KEN', 'RWA']);
  });

  it('has the time of what is done there, not of what was agreed', () => {
    const [clause] = probe(
      'President William Ruto signed in Cairo an accord that will open the port.',
    ).clauses;
    expect(clause && timeOf(clause)).toBe('past');
  });
});
