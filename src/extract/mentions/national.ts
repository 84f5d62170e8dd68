/** A nationality as a noun: `le Sud-Coréen a reçu`, `the Kenyan flies`, and no adjective before a noun of its own. */
import type { Lexicon } from '../lexicon/compile';
import type { WordClass } from '../lexicon/words';
import type { Mention } from '../mention';
import type { Hit, Reading } from '../text/recognise';
import { WORD_NUMBERS } from '../text/trie';
import { partyOf } from './entries';
import { NONE } from '../none';

/** `le Sud-Coréen`, `l'Arménien et l'Azerbaïdjanais`: somebody of that nation whom the text names elsewhere. */
export const NATIONAL: Mention = {
  from: 0,
  to: 0,
  kind: 'office',
  codes: NONE,
  plural: false,
  name: null,
  rank: null,
  link: null,
  city: null,
  placeLike: false,
  form: null,
  partyWords: null,
  deictic: null,
  rule: 'national',
};

/** A nationality as a noun: with a capital where adjectives have none, after the definite article, in the singular. */
export function isNational(reading: Reading, lexicon: Lexicon, at: number, hit: Hit): boolean {
  if (lexicon.data.demonymCapital) return isLoneNational(reading, lexicon, at, hit);
  // Where all letters are capitals they tell no noun from an adjective; right behind an article stands none where adjectives follow.
  if (partyOf(hit)?.form !== 'demonym') return false;
  if (!reading.tokens[at]?.form.cap || !reading.word('definite', at - 1)) return false;
  return hit.to - at === 1 ? lexicon.data.endings.singular.test(reading.norm(at)) : true;
}

/** `The Russian had landed`, `the Brazilian's table`: no noun follows that the nationality could qualify. */
function isLoneNational(reading: Reading, lexicon: Lexicon, at: number, hit: Hit): boolean {
  if (partyOf(hit)?.form !== 'demonym' || !reading.word('definite', at - 1)) return false;
  const { singular, thirdPerson } = lexicon.data.endings;
  if (!singular.test(reading.norm(hit.to - 1))) {
    // `the Japanese then goes`, but `the Japanese then go`.
    const told = behindAdverbs(reading, lexicon, hit.to);
    const tells = reading.hit('trigger', told)?.entries.some(({ kind }) => kind === 'verb');
    return told > hit.to && tells === true && thirdPerson.test(reading.norm(told));
  }
  const next = reading.tokens[hit.to]?.form;
  if (next?.norm === "'s" || next?.norm === ',' || next?.norm === '.') return true;
  if (NO_NOUN.some((kind) => reading.word(kind, hit.to) > 0)) return true;
  const verb = behindAdverbs(reading, lexicon, hit.to);
  const form = reading.tokens[verb]?.form;
  if (form?.kind !== 'word' || (form.cap && !reading.isShouted(verb))) return false;
  const auxiliary = reading.anyWord(AUXILIARY, verb);
  const entries = reading.hit('trigger', verb)?.entries ?? [];
  // `the Kenyan then visits`: between a nationality and a noun stands no adverb.
  if (verb > hit.to && entries.some((entry) => entry.kind === 'verb')) return true;
  const past = entries.some((entry) => entry.kind === 'verb' && entry.tense === 'past');
  // `the Kenyan flies`, but `the Kenyan visits`.
  if (auxiliary || past || isTransitive(reading, lexicon, verb)) return true;
  return entries.length > 0 && entries.every((entry) => entry.kind === 'verb');
}

/** `the Cypriot poured the coffee`, `the Turk sells his drones`: the ending of a verb before an object, and none of a noun's own (`the Chadian armed forces`). */
function isTransitive(reading: Reading, { data }: Lexicon, at: number): boolean {
  const form = reading.tokens[at]?.form;
  if (!form || form.length < 4) return false;
  if (!reading.word('articles', at + 1) && !reading.word('his', at + 1)) return false;
  return data.endings.past.test(form.norm) || data.endings.thirdPerson.test(form.norm);
}

/** `heard the Chadian out`, `told the Ghanaian in Accra`: what no noun is that a nationality may qualify. */
const NO_NOUN: readonly WordClass[] = ['at', 'goal', 'from', 'with', 'by', 'verbParticles'];

/** `the Brazilian then travels`, `the Kenyan reportedly also stops`. */
function behindAdverbs(reading: Reading, { data }: Lexicon, from: number): number {
  let at = from;
  while (
    at < from + ADVERBS &&
    (reading.word('adverbs', at) === at + 1 || data.endings.adverb.test(reading.norm(at)))
  )
    at += 1;
  return at;
}

/** Adverbs in a row, at most. */
const ADVERBS = 2;

/** What a subject is followed by and no noun. */
const AUXILIARY = WORD_NUMBERS.setOf(['have', 'had', 'was', 'be', 'will', 'willBe', 'planned', 'wasToHave']);
