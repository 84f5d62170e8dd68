/** Which language a text is in, by its small words: enough for the languages that have a folder, and it says no to others. */
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

const WORD = /[\p{L}\p{M}]+['’]?/gu;
const SAMPLE = 6000;

/** The language of a text among those of `LANGUAGES`, or null when it reads like none of them. Texts of a few words are given the likelier one. */
export function detectLanguage(text: string): string | null {
  const words = (text.slice(0, SAMPLE).match(WORD) ?? []).map((word) => word.toLowerCase().replace('’', "'"));
  if (words.length === 0) return null;
  let best: string | null = null;
  let most = 0;
  for (const [code, data] of LANGUAGES) {
    const own = new Set(data.stopWords.split(' '));
    const count = words.filter((word) => own.has(word)).length;
    if (count > most) [best, most] = [code, count];
  }
  const share = most / words.length;
  const foreign = Math.max(...FOREIGN.map((list) => words.filter((word) => list.has(word)).length));
  return share >= LEAST_SHARE && most > foreign ? best : null;
}

const LEAST_SHARE = 0.07;

/** Small words of languages that are not read, so that a text in them is refused and not guessed at. */
const FOREIGN: readonly ReadonlySet<string>[] = [
  'der die das und den von zu mit ist dem für auf im ein eine des nicht sich als auch in hat am nach',
  'il di che per con del della gli le è nel una un alla dei da si la al sono ha',
  'o a os do da em com não uma para ao que de e no na dos um se por mais foi as',
  'het een van en de dat op te zijn met voor in aan niet door is ook heeft',
  'w i z na do się że nie jest oraz od o po za przez dla prezydent',
  'och att det som en på är av för den till med har inte om',
  'bir ve bu için ile da de olarak cumhurbaşkanı olan',
].map((list) => new Set(list.split(' ')));
