import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';

const read = (text: string, lang: string): string[] =>
  extractDocument({ id: 'x', lang, published: '2025-06-12', text }).engagements.map(
    ({ type, start, participants, people }) => `${type} ${start} ${participants.join()} ${people.length}`,
  );

describe('two who meet for a summit', () => {
  it.each([
    [
      'en',
      'Von der Leyen and Modi met in Delhi on Monday for an EU-India summit focused on trade.',
      'summit 2025-06-09 EU,IND 2',
    ],
    [
      'en',
      'Ursula von der Leyen and Keir Starmer meet in London on Monday for the first EU-UK summit.',
      'summit 2025-06-16 EU,GBR 2',
    ],
    [
      'fr',
      'Von der Leyen et Modi se sont retrouvés lundi à Delhi pour le sommet UE-Inde.',
      'summit 2025-06-09 EU,IND 2',
    ],
    ['en', 'Xi and Biden met in Lima in November for a summit.', 'meeting 2024-11 CHN,USA 2'],
  ])('are told of once (%s): %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });

  it('keep their talks beside a summit of others', () => {
    expect(read('Macron and Modi met in Delhi on Monday for the G20 summit.', 'en')).toHaveLength(2);
  });
});
