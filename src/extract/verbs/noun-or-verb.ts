/** Whether a word that may be either is a noun where it stands: `visits`, `stop`, `talks`, `rencontre`. */
import type { Lexicon } from '../lexicon/compile';
import type { Tense } from '../lexicon/verb';
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';

/** `the host, X`, `her Indian host, X`: behind its article, be it with a nationality, the bare form is a noun, where a language has one form for both. */
export function isNamed(
  reading: Reading,
  { data }: Lexicon,
  mentions: readonly Mention[],
  at: number,
): boolean {
  if (data.futureEndings.length > 0) return false;
  const from = mentions.find(({ form, to }) => form === 'demonym' && to === at)?.from ?? at;
  return (
    reading.wordFills('articles', from - 1, from) &&
    !reading.word('who', from - 1) &&
    !reading.word('both', from - 1)
  );
}

/** `Host Joko Widodo read out`: the bare form at the head of a sentence, right before who bears it, where a language has one form for both. */
export const isTitle = (
  reading: Reading,
  { data }: Lexicon,
  mentions: readonly Mention[],
  at: number,
  to: number,
): boolean =>
  data.futureEndings.length === 0 &&
  isHead(reading, at) &&
  !data.endings.thirdPerson.test(reading.norm(at)) &&
  mentions.some((one) => one.from === to && one.link === null);

/** Whether a sentence or what a colon or a dash opens begins at a token. */
const isHead = (reading: Reading, at: number): boolean =>
  at === 0 || /^[.:;!?–—»”"(]$/.test(reading.norm(at - 1)) || (reading.tokens[at]?.breaks ?? 0) > 0;

/** `X, head of the EU executive, was in Kyiv`, `le chef de file`: a form of moving that is a noun of some language, with what it is of beside it. */
export function isHeadOf(
  reading: Reading,
  { data }: Lexicon,
  at: number,
  to: number,
  tenses: readonly Tense[],
): boolean {
  if (data.futureEndings.length === 0)
    return (
      reading.word('of', to) > 0 &&
      reading.word('goal', to) === 0 &&
      reading.word('from', to) === 0 &&
      tenses.every((tense) => tense === 'infinitive' || tense === 'present')
    );
  return reading.word('of', at - 1) === at && tenses.every((tense) => tense === 'present');
}

/** `la précédente rencontre`, `une brève visite`: between the article and the noun stands an adjective, nobody who would do it. */
export function isAfterArticle(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  at: number,
): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back -= 1) {
    const form = reading.tokens[back]?.form;
    if (form?.kind !== 'word' || mentions.some((one) => one.from <= back && back < one.to)) return false;
    if (reading.word('articles', back) === back + 1) return true;
    if (form.cap || !lexicon.data.endings.agreeing.test(form.norm)) return false;
  }
  return false;
}

/**
 * `After meeting X`, `avant de rencontrer X`, `Meeting X in Doha, Y said`: behind a preposition, or as a gerund at the head of its sentence,
 * and right before whom it has as its object.
 */
export function hasBareObject(
  reading: Reading,
  mentions: readonly Mention[],
  at: number,
  to: number,
  isGerund: boolean,
): boolean {
  const isBehind = reading.word('asides', at - 1) > 0 || reading.word('by', at - 1) > 0;
  if (!isBehind && !(isGerund && isHead(reading, at))) return false;
  const object = mentions.find((one) => one.from >= to);
  if (!object || object.link !== null || object.kind === 'party') return false;
  return object.from === to || (object.from === to + 1 && reading.word('articles', to) > 0);
}

/** "visit", "tour", "stop", "meeting", "talks": a noun after an article, an adjective, a possessive or a preposition. */
export function isNounHere(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  at: number,
  to: number,
): boolean {
  if (reading.word('speaks', at)) {
    if (!reading.word('spokenTo', to) && !reading.hit('entity', at - 1)) return true;
    if (!isSpoken(reading, lexicon, mentions, at)) return true;
  }
  if (isHead(reading, at)) return true;
  if (reading.date('month', at - 1) || reading.word('agent', to) || isOfArea(reading, lexicon, at))
    return true;
  for (let back = at - 1; back >= at - 4 && back >= 0; back -= 1) {
    const norm = reading.norm(back);
    if (reading.word('articles', back) === back + 1 || norm === "'s" || norm === "'") return true;
    if (reading.date('number', back) && reading.word('at', back - 1)) return true;
    if (
      reading.date('number', back) ||
      YEAR.test(norm) ||
      reading.word('ordinals', back) ||
      reading.word('previous', back) ||
      reading.date('next', back) ||
      reading.word('officeAdjectives', back) ||
      reading.word('summitAdjectives', back)
    )
      continue;
    if (reading.hit('level', back)) return true;
    if (back === at - 1) {
      if (reading.word('of', back) === at) return true;
      if (reading.word('to', back) || reading.word('will', back) || reading.word('planned', back) === at)
        return reading.word('goal', back) > 0;
      if (
        reading.word('of', back) ||
        reading.word('at', back) ||
        reading.word('by', back) ||
        reading.word('with', back)
      )
        return true;
    }
    // `held talks`, `held long and productive talks`
    if (reading.word('beforeNoun', back)) return true;
    const hit = reading.hit('entity', back);
    // `the Ma–Xi meeting`: names joined by a dash.
    if (hit && hit.to === at && (/^[–-]$/.test(reading.norm(back - 1)) || reading.tokens[back]?.hyphen))
      return true;

    // `an Indian visit`, `a Minsk visit`.
    if (hit && hit.to === at)
      return hit.entries.some(
        (entry) =>
          entry.layer === 'entity' &&
          entry.kind === 'party' &&
          // `Le président américain visite`: where nationalities stand behind their nouns, a verb follows.
          ((entry.form === 'demonym' && lexicon.data.demonymCapital) ||
            reading.wordFills('articles', back - 1, back)),
      );
    if (reading.tokens[back]?.form.kind === 'punctuation') return false;
    if (lexicon.data.endings.adjective.test(norm) && back >= at - 3) continue;
    if (isRegion(reading, lexicon, back) && back === at - 1) return true;
    if (!isPlainWord(reading, back) || isThirdPerson(reading, lexicon, at)) return false;
  }
  return false;
}

/** `his 2018 visit` */
const YEAR = /^[12]\d{3}$/;

/** `Xi talks with`, `who also talks to`: right behind whoever speaks, or what stands for him. `held long talks with` has no such thing. */
function isSpoken(reading: Reading, { data }: Lexicon, mentions: readonly Mention[], at: number): boolean {
  let before = at - 1;
  while (reading.word('besideBeing', before) || data.endings.adverb.test(reading.norm(before))) before -= 1;
  return (
    mentions.some((one) => one.to === before + 1) ||
    reading.tokens[before]?.form.kind === 'punctuation' ||
    SPEAKERS.some((kind) => reading.word(kind, before) > 0)
  );
}

/** What stands before a verb of speaking where nobody is named. */
const SPEAKERS = ['whoClause', 'and', 'will', 'to'] as const;

/**
 * `shelves Germany trip`, `begins China visit`, `Germany and Angola visits`: no form of a verb that one country, or two, would have.
 * `tenses`: those of the forms of the verb that it may be.
 */
export function isOfCountry(
  reading: Reading,
  { data }: Lexicon,
  mentions: readonly Mention[],
  at: number,
  tenses: readonly Tense[],
): boolean {
  if (data.futureEndings.length > 0) return false;
  const country = mentions.find((one) => one.to === at);
  if (country?.kind === 'person' && tenses.every((tense) => tense === 'infinitive'))
    return isOfPerson(reading, country);
  if (country?.kind !== 'party' || country.form === 'demonym' || country.link !== null) return false;
  const before = country.from - 1;
  const listed =
    reading.word('and', before) > 0 && mentions.some(({ kind, to }) => to === before && kind === 'party');
  if (tenses.every((tense) => tense === 'infinitive')) return !listed && reading.norm(before) !== ',';
  return listed && tenses.every((tense) => tense === 'present');
}

/** `begins Asian tour`, `wraps up Africa trip`: what a verb of going on has as its object, a part of the world between. */
function isOfArea(reading: Reading, { data }: Lexicon, at: number): boolean {
  const area = Math.max(reading.wordBefore('regions', at), reading.wordBefore('areas', at));
  return area >= 0 && data.demonymCapital && reading.wordBefore('legs', area) >= 0;
}

/** `Vance visit sparks row`, `after Zelensky visit to London`: of one person alone, at the head of a line or behind a preposition of time, the bare form is no verb. */
const isOfPerson = (reading: Reading, { from, plural }: Mention): boolean =>
  !plural &&
  (isHead(reading, from) ||
    reading.wordBefore('circumstance', from) >= 0 ||
    reading.wordBefore('of', from) >= 0);

/** `his Balkan swing`, `the Pacific tour`: a name in the singular between an article and a noun, where nationalities stand so. */
function isRegion(reading: Reading, { data }: Lexicon, at: number): boolean {
  const form = reading.tokens[at]?.form;
  if (!data.demonymCapital || form?.kind !== 'word' || !form.cap || reading.hit('entity', at)) return false;
  return (
    !data.endings.thirdPerson.test(form.norm) &&
    (reading.word('his', at - 1) > 0 || reading.wordFills('articles', at - 1, at))
  );
}

/** `visits`, `stops` after a noun are verbs; `talks` is none. */
const isThirdPerson = (reading: Reading, { data }: Lexicon, at: number): boolean =>
  data.endings.thirdPerson.test(reading.norm(at)) && !reading.word('speaks', at);

/** A word in small letters that no rule knows: `the weekend gathering`, `their annual fisheries meeting`. */
function isPlainWord(reading: Reading, at: number): boolean {
  const form = reading.tokens[at]?.form;
  if (form?.kind !== 'word' || form.cap || reading.hit('trigger', at) || reading.hit('entity', at))
    return false;
  return !reading.hit('word', at);
}
