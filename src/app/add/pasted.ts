/** An article that was pasted, with what was said about it, as a document to extract from. */
import { openingWords } from '../../engagement/source';
import type { TextDocument } from '../../extract/document';

export interface PastedText {
  text: string;
  title: string;
  publisher: string;
  /** A date as its field gives it; empty for none. */
  published: string;
}

export const NOTHING_PASTED: Readonly<PastedText> = { text: '', title: '', publisher: '', published: '' };

/** The document, and what it is called meanwhile; null for a text of blanks. */
export function documentOfPasted(pasted: PastedText): { document: TextDocument; label: string } | null {
  const { text } = pasted;
  const given = (value: string) => value.trim() || null;
  if (!given(text)) return null;
  const { title, publisher, published } = pasted;
  return {
    document: {
      id: `pasted-${hashText(text)}`,
      text,
      title: given(title),
      publisher: given(publisher),
      published: given(published),
    },
    label: given(title) ?? openingWords(text),
  };
}

/** The same text pasted twice is the same source (FNV-1a, 32 bits). */
function hashText(value: string): string {
  let state = 0x811c9dc5;
  for (let at = 0; at < value.length; at++) state = Math.imul(state ^ value.charCodeAt(at), 0x01000193) >>> 0;
  return state.toString(36);
}
