/** Which language a text is in. Apart from all else, as the library's table of letters weighs more than the rules of a language. */
import eld from 'eld/extrasmall';

/** Characters that tell the language; more of a text tell no more. */
const SAMPLE = 1000;

/** Two letters (ISO 639-1), whether it can be read or not; null for what is in no language. */
export function detectLanguage(text: string): string | null {
  return eld.detect(text.slice(0, SAMPLE)).language || null;
}
