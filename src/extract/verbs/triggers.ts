/** The words of a sentence that may tell an engagement: verbs and nouns of visiting and meeting, series, and being somewhere. */
import type { DateMention } from '../dates/expression';
import type { Lexicon } from '../lexicon/compile';
import type { Entry } from '../lexicon/entry';
import type { SeriesRow } from '../lexicon/lexicon';
import { isJourneyNoun, tensesOf, type Frame, type Tense, type Verb } from '../lexicon/verb';
import type { Mention } from '../mention';
import { isOfGathering } from './gathering-noun';
import { beforeAuxiliary } from './auxiliary';
import { justDoneEnd } from './just-done';
import {
  hasBareObject,
  isAfterArticle,
  isHeadOf,
  isNamed,
  isNounHere,
  isOfCountry,
  isTitle,
} from './noun-or-verb';
import { partedTriggers } from './parted';
import { LAYER } from '../text/phrases';
import type { Reading } from '../text/recognise';
import { partEnd, readSplit } from './split-verb';
import { escortTriggers, lengthTriggers, oneTriggers, PRESENCE, whereTriggers } from './stand-ins';
import { hasComma, TELLING } from '../view';
import { NONE } from '../none';

/** A word that may tell an engagement. */
export interface Trigger {
  readonly from: number;
  readonly to: number;
  readonly frame: Frame;
  /** An edition takes up a gathering that was named before: `the previous one`. */
  readonly kind: 'verb' | 'noun' | 'series' | 'edition';
  readonly tenses: readonly Tense[];
  readonly verb: Verb | null;
  readonly series: SeriesRow | null;
  readonly weak: boolean;
}

/** `était lundi à Entebbe`, `was in the Chinese capital on Monday`: being abroad is a visit. */
export function addPresence(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  triggers: readonly Trigger[],
): Trigger[] {
  // `c'est à Nairobi que X poursuit son périple`: where the journey leads.
  const leads = triggers.some(({ kind }) => kind === 'noun');
  const found = leads ? [...triggers] : triggers.filter((one) => !isCleft(reading, one));
  for (const place of mentions) {
    if (!place.placeLike || place.link !== 'at' || place.deictic === 'where') continue;
    for (let at = place.from - 1; at >= place.from - 9 && at >= 0; at -= 1) {
      const date = dates.find((one) => one.from <= at && at < one.to);
      if (
        date ||
        reading.word('at', at) ||
        reading.word('articles', at) ||
        reading.word('home', at) ||
        reading.word('besideBeing', at) ||
        reading.norm(at) === ',' ||
        // `ne sera pas mercredi à Ljubljana`
        (reading.word('negation', at) > 0 && reading.word('willBe', at - 1) > 0)
      )
        continue;
      const tense = (['was', 'be', 'willBe', 'been'] as const).find(
        (kind) => reading.word(kind, at) === at + 1 || (kind === 'willBe' && reading.word(kind, at) > 0),
      );
      const taken = triggers.some((trigger) => trigger.from <= at && at < trigger.to);
      // `It was in Djibouti that they made up`: of nobody.
      if (tense && !taken && !isCleftAt(reading, at) && !isOfJourney(reading, triggers, at)) {
        found.push({
          from: at,
          to: at + 1,
          frame: 'travel',
          kind: 'verb',
          tenses: [tense === 'was' || tense === 'been' ? 'past' : tense === 'be' ? 'present' : 'future'],
          verb: PRESENCE,
          series: null,
          weak: true,
        });
      }
      break;
    }
  }
  found.push(...lengthTriggers(reading, lexicon, mentions, dates, found));
  found.push(...oneTriggers(reading, mentions, found));
  if (mentions.length > 2) found.push(...escortTriggers(reading, mentions, found));
  if (dates.length > 0) found.push(...whereTriggers(reading, mentions, dates));
  return found.sort((a, b) => a.from - b.from);
}

/** `C’est à Doha que X`, `It was in Djibouti that they made up`: nobody is there by that verb. */
const isCleft = (reading: Reading, { from, to, frame, weak }: Trigger): boolean =>
  weak && frame === 'travel' && isCleftAt(reading, from) && reading.findWord('reported', to, to + CLEFT) >= 0;

/** Whether the verb of being at a token is that of a cleft. */
const isCleftAt = (reading: Reading, at: number): boolean => reading.word('cleft', at - 1) === at + 1;

/** Tokens from the verb of a cleft to the word that opens its clause, at most: a place, a day. */
const CLEFT = 9;

/** `his visit at the invitation of X was to Turku`: the visit was there, and not who invited. */
function isOfJourney(reading: Reading, triggers: readonly Trigger[], at: number): boolean {
  const before = triggers.findLast((one) => one.from < at);
  if (!before || before.kind !== 'noun' || !isJourneyNoun(before.frame)) return false;
  const guest = reading.findWord('guest', before.to, at);
  return guest >= 0 && at - guest <= INVITER_WITHIN && !hasComma({ reading }, guest, at);
}

/** From the word of an invitation to the verb behind who sent it, at most: `at the invitation of the Finnish president X`, in tokens. */
const INVITER_WITHIN = 9;

/** The triggers between two tokens, in the order of the text. */
export function readTriggers(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  from: number,
  to: number,
): Trigger[] {
  const triggers: Trigger[] = [];
  const climbs = reading.findWord('climbing', from, to) >= 0;
  const next = (at: number): number => reading.findHit(TELLING | LAYER.split, at, to);
  for (let at = next(from); at >= 0;) {
    const trigger = readTrigger(reading, lexicon, mentions, at);
    // `stood on the summit`: of a mountain.
    const told =
      trigger !== null &&
      trigger.to <= to &&
      !(climbs && trigger.frame === 'summit-noun') &&
      !(at === from && opensTime(reading, dates, trigger)) &&
      !isReachedThere(reading, mentions, trigger);
    if (told) triggers.push(trigger);
    at = next(told ? ownEnd(reading, mentions, trigger) : at + 1);
  }
  const parted = partedTriggers(reading, lexicon, dates, triggers);
  if (parted.length === 0) return triggers;
  // The noun of the phrase is none of its own: `fera jeudi une halte`.
  const others = triggers.filter((one) => !parted.some((verb) => one.from < verb.to && verb.from < one.to));
  return [...others, ...parted].sort((a, b) => a.from - b.from);
}

/** `the agreements reached in Rome`: a verb that has the place for its object tells no journey where a preposition stands before it. */
const isReachedThere = (
  reading: Reading,
  mentions: readonly Mention[],
  { frame, weak, to, tenses }: Trigger,
): boolean =>
  frame === 'visit' &&
  weak &&
  tenses.includes('participle') &&
  reading.wordFills('at', to, to + 1) &&
  mentions.some(({ from, placeLike }) => placeLike && from === to + 1);

/** `Come Friday, the leaders will meet`: a time, and nobody who comes. */
const opensTime = (reading: Reading, dates: readonly DateMention[], { from, to }: Trigger): boolean =>
  reading.word('comes', from) === to &&
  dates.some((date) => date.from === to && reading.norm(date.to) === ',');

/** Where a trigger ends, with the part behind its object: a welcome that is given welcomes nobody else. */
function ownEnd(reading: Reading, mentions: readonly Mention[], { from, to, verb, tenses }: Trigger): number {
  if (!verb?.part) return to;
  return Math.max(to, ...tenses.map((tense) => partEnd(reading, mentions, { from, to }, verb, tense)));
}

function readTrigger(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  at: number,
): Trigger | null {
  if ((reading.stopped(at) && !isForLong(reading, at)) || justDoneEnd(reading, lexicon.data, at) > 0)
    return null;
  const series = reading.hit('series', at);
  const split = readSplit(reading, mentions, at);
  if (split) return split;
  const hit = reading.hit('trigger', at);
  if (series && (!hit || series.to >= hit.to)) {
    const entry = series.entries[0] as Extract<Entry, { kind: 'series' }>;
    return {
      from: at,
      to: series.to,
      frame: 'summit-noun',
      kind: 'series',
      tenses: NONE,
      verb: null,
      series: entry.row,
      weak: true,
    };
  }
  const named = (mention: Mention): boolean => mention.kind !== 'party';
  if (!hit || mentions.some((mention) => named(mention) && mention.from <= at && at < mention.to))
    return null;
  const verbs = hit.entries.filter(
    (entry): entry is Extract<Entry, { kind: 'verb' }> => entry.kind === 'verb',
  );
  const noun = hit.entries.find((entry): entry is Extract<Entry, { kind: 'noun' }> => entry.kind === 'noun');
  const isGerund = verbs.some(({ tense }) => tense === 'gerund');
  const asNoun =
    noun &&
    !(verbs.length > 0 && hasBareObject(reading, mentions, at, hit.to, isGerund)) &&
    (!verbs.length ||
      isNounHere(reading, lexicon, mentions, at, hit.to) ||
      isOfCountry(
        reading,
        lexicon,
        mentions,
        at,
        verbs.map(({ tense }) => tense),
      ) ||
      isAfterArticle(reading, lexicon, mentions, at));
  if (asNoun && noun) {
    const gathering =
      noun.frame === 'talks-noun' && isOfGathering(reading, mentions, { from: at, to: hit.to });
    return {
      from: at,
      to: hit.to,
      frame: gathering ? 'summit-noun' : noun.frame,
      kind: 'noun',
      tenses: NONE,
      verb: null,
      series: null,
      weak: noun.weak && !gathering,
    };
  }
  const first = verbs[0];
  if (!first) return null;
  // `His host, Prayuth, had hoped`, `Host Joko Widodo read out`: somebody, and no verb.
  if (
    reading.word('counterpart', at) === hit.to &&
    (reading.word('his', at - 1) > 0 || isTitle(reading, lexicon, mentions, at, hit.to))
  )
    return null;
  if (first.verb.reflexive && !isReflexive(reading, at)) return null;
  const tenses = tensesOf(verbs);
  // `le parti sort du congrès`: a noun that is written as a participle.
  if (tenses.every((tense) => tense === 'participle') && reading.wordFills('articles', at - 1, at))
    return null;
  if (first.frame === 'travel' && isHeadOf(reading, lexicon, at, hit.to, tenses)) return null;
  // `in the chair` says who presides.
  if (
    first.frame !== 'attend' &&
    isNamed(reading, lexicon, mentions, at) &&
    verbs.every(({ tense }) => tense === 'infinitive')
  )
    return null;
  if (
    first.verb.carries &&
    first.frame === 'travel' &&
    hit.to - at === 1 &&
    !hasCarried(reading, lexicon, mentions, hit)
  )
    return null;
  const epithet =
    reading.word('officeAdjectives', at) === hit.to &&
    mentions.some((mention) => mention.from === hit.to && mention.kind !== 'party');
  if (epithet && first.frame !== 'visit') return null;
  return {
    from: at,
    to: hit.to,
    frame: epithet ? 'guest' : first.frame,
    kind: 'verb',
    tenses,
    verb: first.verb,
    series: null,
    weak: first.verb.weak,
  };
}

/** `spoke for an hour`: how long, and not in whose name. */
const isForLong = (reading: Reading, at: number): boolean =>
  reading.findWord('minutes', at, at + LENGTH_WITHIN) >= 0;

/** Tokens from a verb to the unit of its length, at most: `for about an hour`. */
const LENGTH_WITHIN = 6;

/** Whether a verb of carrying has somebody to carry: `takes Marcos to Hanoi`, `finds him in Funafuti`, `le mènera à`, `l'a mené à`, no `took power`. */
function hasCarried(
  reading: Reading,
  { data }: Lexicon,
  mentions: readonly Mention[],
  { from, to }: Pick<Trigger, 'from' | 'to'>,
): boolean {
  if (
    reading.word('him', to) ||
    (data.futureEndings.length > 0 && reading.word('him', beforeAuxiliary(reading, from) - 1))
  )
    return true;
  return mentions.some(
    (one) => one.from >= to && one.from - to <= 1 && one.kind !== 'party' && one.kind !== 'pronoun',
  );
}

/** `Their first meeting was in Singapore`: being somewhere, told of talks or a gathering, is no journey. */
export const isOfTalks = (triggers: readonly Trigger[], { from, frame, weak }: Trigger): boolean =>
  frame === 'travel' &&
  weak &&
  triggers.some((one) => one.to === from && (one.frame === 'talks-noun' || one.frame === 'summit-noun'));

/** Whether a reflexive pronoun stands before a verb: `se sont vus`. */
export function isReflexive(reading: Reading, at: number): boolean {
  for (let back = at - 1; back >= at - 6 && back >= 0; back -= 1) {
    if (reading.word('reflexive', back)) return true;
    if (reading.tokens[back]?.form.kind === 'punctuation') return false;
  }
  return false;
}
