import { describe, expect, it } from 'vitest';
import { issue } from '../engagement/issue';
import { sayFault, sayField, sayIssue, sayPlace } from './messages/issues';

describe('what is wrong with data, in words', () => {
  it('says place, field and fault in both languages', () => {
    const bad = issue('row 7', 'start', { code: 'not-a-date', value: '2025-02-30' });
    expect(sayIssue(bad, 'en')).toBe(
      'row 7, start: “2025-02-30” is not an EDTF date such as 2025-06-22, 2025-06 or 2025~',
    );
    expect(sayIssue(bad, 'fr')).toBe(
      'ligne 7, début\u202f: «\u202f2025-02-30\u202f» n’est pas une date EDTF comme 2025-06-22, 2025-06 ou 2025~',
    );
  });

  it('calls an entry of a list what the list is called, and a path in a file what it is', () => {
    expect(sayField('hosts.0', 'fr')).toBe(sayField('hosts', 'fr'));
    expect(sayField('items.0.start', 'en')).toBe('items.0.start');
  });

  it('calls a language by its name in the reader’s', () => {
    const bad = issue('a', 'lang', { code: 'unknown-language', value: 'pt', known: 'en, fr' });
    expect(sayFault(bad, 'en')).toBe('Portuguese cannot be read; these languages can: English, French');
    expect(sayFault(bad, 'fr')).toBe(
      'Langue qui ne se lit pas ici\u202f: portugais. Celles qui se lisent\u202f: anglais, français',
    );
  });

  it('counts the rows that it stands for', () => {
    const many = { ...issue('rows 3, 4', null, { code: 'no-date' }), count: 1900 };
    expect(sayFault(many, 'en')).toBe('There is no date (1,900 in all)');
    expect(sayIssue(many, 'fr')).toBe('lignes 3, 4\u202f: Il n’y a pas de date (1\u202f900 en tout)');
  });

  it.each([
    ['line 3, column 7', 'ligne 3, colonne 7'],
    ['file', 'fichier'],
    ['engagements[3]', 'engagements[3]'],
    ['item.html', 'item.html'],
    ['a file of notes', 'a file of notes'],
  ])('takes %s for a place only where it is one', (where, french) =>
    expect(sayPlace(where, 'fr')).toBe(french),
  );
});
