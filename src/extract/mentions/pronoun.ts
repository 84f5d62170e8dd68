/** Words that stand for somebody or for a place that was spoken of before: `he`, `they`, `there`, `here`, `where`. */
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';
import { WORD_NUMBERS } from '../text/trie';
import { partyOf } from './entries';
import { readLand } from './land';
import { linkBefore } from './link';
import { readSide } from './side';
import { NONE } from '../none';

/** Whether a word that may stand for somebody or a place begins at a token. */
export const mayPoint = (reading: Reading, at: number): boolean => reading.anyWord(POINTING, at);

/** The pronoun or the small word for a place at a token; null for none, and for those that mean nobody (`il y a`). `participle`: how one ends. */
export function readPointing(
  reading: Reading,
  participle: RegExp,
  at: number,
  floor: number,
): Mention | null {
  if (!mayPoint(reading, at)) return null;
  return (
    readPronoun(reading, participle, at, floor) ??
    readDeictic(reading, participle, at) ??
    readLand(reading, at, floor) ??
    readSide(reading, at, floor)
  );
}

const POINTING = WORD_NUMBERS.setOf([
  'he',
  'they',
  'i',
  'latter',
  'firstNamed',
  'several',
  'there',
  'here',
  'where',
  'lands',
  'guestNouns',
  'hostNouns',
]);

/** `HE President X`: His Excellency, in a text that is not in capitals. */
const isHonorific = (reading: Reading, at: number, to: number): boolean =>
  reading.word('styledPronouns', at) === to &&
  reading.tokens[at]?.form.caps === true &&
  reading.tokens[to]?.form.cap === true &&
  reading.tokens[to]?.form.caps === false;

/** `Charles I`; no `Tomorrow I fly`. */
const isNumberOfName = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.form.cap === true &&
  reading.tokens[at - 1]?.form.cap === true &&
  reading.date('day', at - 1) === null;

function readPronoun(reading: Reading, participle: RegExp, at: number, floor: number): Mention | null {
  for (const kind of ['he', 'they', 'i', 'latter', 'firstNamed', 'several'] as const) {
    const to = reading.word(kind, at);
    const bare =
      kind === 'several' || kind === 'firstNamed' || (kind === 'they' && reading.word('theSame', at) === to);
    if (
      bare &&
      (!isPredicate(reading, to) || (reading.word('both', at) === to && reading.norm(at - 1) === ','))
    )
      continue;
    if (kind === 'firstNamed' && isHeld(reading, to)) continue;
    // `le second jour`: no second of two.
    if (kind === 'latter' && reading.date('unit', to)) continue;
    // `entre ellos`: some of what was named, not those who act.
    if (!to || isImpersonal(reading, participle, at) || reading.word('including', at - 1) >= to) continue;
    if (isEmphatic(reading, at, to, floor) || isHonorific(reading, at, to)) continue;
    // `Charles I`
    if (kind === 'i' && at > floor && isNumberOfName(reading, at)) continue;
    return {
      from: at,
      to,
      kind: 'pronoun',
      codes: NONE,
      plural: kind === 'they' || kind === 'several',
      name: null,
      rank: null,
      link: linkBefore(reading, at, floor),
      city: null,
      placeLike: false,
      form: null,
      partyWords: null,
      deictic: null,
      rule: kind === 'latter' || kind === 'firstNamed' || kind === 'several' ? kind : 'anaphora',
    };
  }
  return null;
}

/** `L'Australienne, elle, s'envole`, `had himself been in Algiers`: between commas, or within its clause, the pronoun only repeats the subject. */
function isEmphatic(reading: Reading, at: number, to: number, floor: number): boolean {
  if (reading.norm(at - 1) === ',' && reading.norm(to) === ',') return true;
  if (!reading.word('himself', at) || at === floor) return false;
  return reading.tokens[at - 1]?.form.kind === 'word' && !reading.word('clauseOpeners', at - 1);
}

/** Whether a verb stands behind: `the three met`, no `the three countries`. */
function isPredicate(reading: Reading, at: number): boolean {
  if (reading.anyWord(PREDICATE, at) || reading.date('pastForms', at)) return true;
  return reading.hit('trigger', at)?.entries.some((entry) => entry.kind === 'verb') ?? false;
}

/** `le premier avait eu lieu à Suva`: a gathering, and nobody. */
function isHeld(reading: Reading, from: number): boolean {
  for (let at = from; at < from + HELD; at += 1)
    if (
      reading
        .hit('trigger', at)
        ?.entries.some((entry) => entry.kind === 'verb' && entry.verb.frame === 'hold')
    )
      return true;
  return false;
}

/** Tokens to the verb of being held, auxiliaries and a pronoun between. */
const HELD = 3;

const PREDICATE = WORD_NUMBERS.setOf(['have', 'had', 'was', 'be', 'will', 'willBe', 'planned', 'reflexive']);

/** `venant de Paris où il a effectué une visite`, `Paris is where he heads`: right behind the name of a place, or what it is said to be. */
function isBehindPlace(reading: Reading, at: number): boolean {
  const being = BEING.some((kind) => reading.wordFills(kind, at - 1, at));
  const end = being ? at - 1 : at;
  return [1, 2, 3].some((back) => {
    const hit = reading.hit('entity', end - back);
    return hit?.to === end && partyOf(hit) !== null && partyOf(hit)?.form !== 'demonym';
  });
}

const BEING = ['be', 'was', 'willBe'] as const;

/** `there`, `here`, `y`: a place that was spoken of before. */
function readDeictic(reading: Reading, participle: RegExp, at: number): Mention | null {
  for (const deictic of ['there', 'here', 'where'] as const) {
    const to = reading.word(deictic, at);
    if (!to || isExistential(reading, participle, at)) continue;
    if (deictic === 'where' && reading.norm(at - 1) !== ',' && !isBehindPlace(reading, at)) continue;
    // `D'ici à juin`: from now on.
    if (deictic === 'here' && reading.word('of', at - 1) === at) continue;
    return {
      from: at,
      to,
      kind: 'party',
      codes: NONE,
      plural: false,
      name: null,
      rank: null,
      link: 'at',
      city: null,
      placeLike: true,
      form: 'name',
      partyWords: null,
      deictic,
      rule: 'anaphora',
    };
  }
  return null;
}

/** `there is`, `il y a`: no place, unless a participle says what was done there (`il y a rencontré`). */
function isExistential(reading: Reading, participle: RegExp, at: number): boolean {
  const end = Math.max(reading.word('existential', at), reading.word('existential', at - 1));
  return end > at && !isDone(reading, participle, end);
}

/** `il y a`, `il s'agit`, `il faut`: nobody. */
function isImpersonal(reading: Reading, participle: RegExp, at: number): boolean {
  const existential = reading.word('existential', at);
  // `il y avait été l'hôte de`
  if (existential && isDone(reading, participle, existential)) return false;
  return (
    reading.word('impersonal', at) > 0 ||
    (isExistential(reading, participle, at) && !reading.word('there', at))
  );
}

const isDone = (reading: Reading, participle: RegExp, at: number): boolean =>
  participle.test(reading.tokens[at]?.form.lower ?? '') ||
  reading.word('been', at) > 0 ||
  (reading
    .hit('trigger', at)
    ?.entries.some((entry) => entry.kind === 'verb' && entry.tense === 'participle') ??
    false);
