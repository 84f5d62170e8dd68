/** The languages that can be read, and how a document comes by its own. */
import type { TextDocument } from './document';
import type { LanguageData } from './lexicon/lexicon';
import { ENGLISH } from './lexicon/en/english';
import { SPANISH } from './lexicon/es/spanish';
import { FRENCH } from './lexicon/fr/french';

/** The languages that can be read. Adding one means adding its folder and a line here. */
export const LANGUAGES: ReadonlyMap<string, LanguageData> = new Map([
  ['en', ENGLISH],
  ['es', SPANISH],
  ['fr', FRENCH],
]);

/** The document with the language that its text is in, where it says none; the detector is loaded when first needed. */
export async function withLanguage(document: TextDocument): Promise<TextDocument> {
  if (document.lang || !document.text.trim()) return document;
  const { detectLanguage } = await import('./detect');
  return { ...document, lang: detectLanguage(document.text) };
}
