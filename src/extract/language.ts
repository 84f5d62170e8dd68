/** The languages that can be read, and how a document comes by its own. */
import type { TextDocument } from './document';
import type { LanguageData } from './lexicon/lexicon';

/** Found where they lie: a language is added by its folder alone. */
const FOLDERS = import.meta.glob<LanguageData>('./lexicon/*/language.ts', {
  eager: true,
  import: 'LANGUAGE',
});

/** The languages that can be read, by code. */
export const LANGUAGES: ReadonlyMap<string, LanguageData> = new Map(
  Object.values(FOLDERS).map((language) => [language.code, language]),
);

/** The document with the language that its text is in, where it says none; the detector is loaded when first needed. */
export async function withLanguage(document: TextDocument): Promise<TextDocument> {
  if (document.lang || !document.text.trim()) return document;
  const { detectLanguage } = await import('./detect');
  return { ...document, lang: detectLanguage(document.text) };
}
