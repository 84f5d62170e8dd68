import { describe, expect, it } from 'vitest';
import type { Engagement } from '../engagement/engagement';
import { importanceOf, mostImportant, officeOf } from './importance';

type Facts = Pick<Engagement, 'type' | 'level' | 'status' | 'participants' | 'people'>;
const visit = (level: Engagement['level'], role: string | null, more: Partial<Facts> = {}): Facts => ({
  type: 'visit',
  level,
  status: 'completed',
  participants: [],
  people: [{ name: 'A', party: null, role }],
  ...more,
});

describe('importanceOf', () => {
  it('ranks what a reader would not want to miss first', () => {
    const descending: Facts[] = [
      visit('state', 'president'),
      { ...visit(null, 'president'), type: 'summit', participants: Array.from({ length: 60 }, () => 'MLI') },
      visit('official', 'Premier ministre'),
      visit('working', 'président'),
      visit('official', 'foreign minister'),
      visit('working', 'ministre des Affaires étrangères'),
      visit('private', 'minister of defence'),
    ];
    const scores = descending.map(importanceOf);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('puts a cancelled one below the same one held', () => {
    expect(importanceOf(visit('official', 'king', { status: 'cancelled' }))).toBeLessThan(
      importanceOf(visit('official', 'king')),
    );
  });
});

describe('officeOf', () => {
  it.each([
    ['President of the Transition', 'head'],
    ['chef de l’État', 'head'],
    ['Première ministre', 'head'],
    ['vice-president', 'minister'],
    ['deputy prime minister', 'minister'],
    ['Secretary of State', 'minister'],
    ['ministre de la Défense', 'minister'],
    ['poet', 'unknown'],
    [null, 'unknown'],
  ])('reads %s as %s', (role, office) => expect(officeOf(role)).toBe(office));
});

describe('mostImportant', () => {
  const columns = {
    importance: Uint8Array.from([100, 255, 0, 100, 210, 100]),
    order: Uint32Array.from([5, 4, 3, 2, 1, 0]),
  };

  it.each([
    [9, [5, 4, 3, 2, 1, 0]],
    [5, [5, 4, 3, 1, 0]],
    [3, [5, 4, 1]],
    [2, [4, 1]],
    [0, []],
  ])('keeps %i rows, by date, of equal ones the earlier', (most, rows) =>
    expect([...mostImportant(columns, most)]).toEqual(rows),
  );
});
