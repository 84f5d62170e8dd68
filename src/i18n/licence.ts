/** Licences of sources, and the notes on them that our own data use. */
import type { Locale } from './locale';

const NOTES: Readonly<Record<string, string>> = {
  'none stated': 'aucune indiquée',
  'not stated': 'non indiquée',
  'citation asked': 'citation demandée',
  'facts only': 'les faits seuls',
  'government site': 'site gouvernemental',
  'US government work': 'œuvre du gouvernement américain',
  'US public domain': 'domaine public aux États-Unis',
  'public domain': 'domaine public',
  'Licence Ouverte likely': 'Licence Ouverte probable',
};

const NOTE = new RegExp(Object.keys(NOTES).join('|'), 'g');

/** A licence as readers of a language read it: notes are translated, names of licences stay; null where none is stated. */
export function sayLicence(licence: string | null | undefined, locale: Locale): string | null {
  if (!licence || locale === 'en') return licence || null;
  return licence.replace(NOTE, (note) => NOTES[note] ?? note).replace(/(?<! )([:;])/g, ' $1');
}
