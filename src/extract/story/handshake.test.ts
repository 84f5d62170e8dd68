import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('a handshake', () => {
  it.each([
    ['en', 'Bill Clinton and Fidel Castro shook hands in a UN corridor on Monday. Not a word was exchanged.'],
    ['fr', 'Barack Obama a serré lundi à Soweto la main de Raul Castro ; d’entretien, il n’y en eut point.'],
  ])('%s: %s is no meeting', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual([]);
  });

  it.each([
    ['en', 'Barack Obama and Raúl Castro shook hands in Panama City on Monday and talked for an hour.'],
    ['fr', 'Barack Obama et Raul Castro se sont serré la main lundi à Panama avant une heure d’entretien.'],
  ])('%s: %s is one where talks follow', (lang, text) => {
    expect(toldIn(lang)(text)).toHaveLength(1);
  });
});
