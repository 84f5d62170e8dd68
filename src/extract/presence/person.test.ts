import { describe, expect, it } from 'vitest';
import { probeIn } from './probe';

const probe = probeIn('en');

/** The persons of a sentence as their words with `acts`, `talks` and whether they are officials. */
const persons = (text: string): string[] => {
  const { view, clauses } = probe(text);
  return (clauses[0]?.persons ?? []).map(
    ({ mention, actors, acts, talks }) =>
      `${view.reading.slice(mention.from, mention.to)}:${actors.length ? ' official' : ''}${acts ? ' acts' : ''}${talks ? ' talks' : ''}`,
  );
};

describe('the persons of a clause', () => {
  it('are officials, by their office or as leaders whom a table knows', () => {
    expect(persons('Kenyan President William Ruto greeted the Swiss ambassador in Cairo.')).toEqual([
      'Kenyan President William Ruto: official acts',
      'Swiss ambassador: acts',
    ]);
  });

  it('do nothing where something is theirs or a preposition governs them', () => {
    expect(persons("President William Ruto's plane left after a speech of President Paul Kagame.")).toEqual([
      'President William Ruto: official',
      'President Paul Kagame: official',
    ]);
  });

  it('only talk where a word of saying stands beside them', () => {
    expect(persons('President William Ruto said on Monday that it rained.')).toEqual([
      'President William Ruto: official acts talks',
    ]);
  });
});
