import { describe, expect, it } from 'vitest';
import { documentOfPasted, NOTHING_PASTED } from './pasted';

describe('a pasted article', () => {
  it('is a document with what was said about it, the same for the same text', () => {
    const pasted = { ...NOTHING_PASTED, text: 'Le président est à Bamako.', publisher: ' Le Monde ' };
    const made = documentOfPasted(pasted);
    expect(made).toMatchObject({
      label: 'Le président est à Bamako.',
      document: { title: null, publisher: 'Le Monde', published: null },
    });
    expect(documentOfPasted({ ...pasted, title: 'Titre' })).toMatchObject({
      label: 'Titre',
      document: { id: made!.document.id },
    });
    expect(documentOfPasted({ ...pasted, text: 'Another.' })!.document.id).not.toBe(made!.document.id);
  });

  it('is none where nothing but blanks was pasted', () => {
    expect(documentOfPasted({ ...NOTHING_PASTED, text: ' \n' })).toBeNull();
  });
});
