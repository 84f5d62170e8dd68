/** Words that stand for a verb or a noun of visiting: a length of time (`wound up two days in Taipei`), `that of` (`celle de X à Y`). */
import type { DateMention } from '../dates/expression';
import type { Lexicon } from '../lexicon/compile';
import { isJourneyNoun, type Verb, verbOf } from '../lexicon/verb';
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';
import type { Trigger } from './triggers';
import { NONE } from '../none';

/** The verb that being somewhere stands for. */
export const PRESENCE = verbOf({ frame: 'travel', weak: true });

const ENDING = verbOf({ frame: 'travel', weak: true, ends: true });

const TALK = verbOf({ frame: 'meet', weak: true });

/** `wound up two days in Taipei`, `had fifteen minutes with X`: a length of time stands for the stay or the talks. */
export function lengthTriggers(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  triggers: readonly Trigger[],
): Trigger[] {
  const found: Trigger[] = [];
  const add = (verb: number, to: number, row: Verb): void => {
    if (triggers.some((one) => one.from < to && verb < one.to)) return;
    const past =
      lexicon.data.endings.begun.test(reading.norm(verb)) || reading.date('pastForms', verb) !== null;
    found.push({
      from: verb,
      to,
      frame: row.frame,
      kind: 'verb',
      tenses: [past ? 'past' : 'present'],
      verb: row,
      series: null,
      weak: true,
    });
  };
  for (const date of dates) {
    if (date.kind !== 'length') continue;
    const place = mentions.find((one) => one.from > date.to - 1 && one.from - date.to <= 2);
    if (!place?.placeLike || place.link !== 'at') continue;
    // `concluded a two-day meeting in Geneva`: the length of what has a word of its own.
    if (triggers.some((one) => one.from >= date.to && one.to <= place.from)) continue;
    for (let verb = date.from - 1; verb >= date.from - 3; verb -= 1) {
      const ends = reading.word('ends', verb);
      if (ends && ends <= date.from) add(verb, ends, ENDING);
      else if (reading.word('begins', verb)) add(verb, verb + 1, PRESENCE);
      else continue;
      break;
    }
  }
  for (const mention of mentions) {
    if (mention.link !== 'with' || mention.kind === 'party' || mention.kind === 'pronoun') continue;
    if (!reading.word('minutes', mention.from - 2)) continue;
    for (let verb = mention.from - 3; verb >= mention.from - 7 && verb >= 0; verb -= 1) {
      if (!reading.word('spends', verb)) continue;
      // With the length, which is its object.
      add(verb, mention.from - 1, TALK);
      break;
    }
  }
  return found;
}

/** `La visite de X à Kigali fut suivie de celle de Y à Paris`, `X's visit to Windsor answered Y's to Dublin`: behind a noun of visiting another one, with its traveller and its place. */
export function oneTriggers(
  reading: Reading,
  mentions: readonly Mention[],
  triggers: readonly Trigger[],
): Trigger[] {
  const journey = triggers.find((one) => one.kind === 'noun' && isJourneyNoun(one.frame));
  if (!journey) return [];
  const found: Trigger[] = [];
  for (const who of mentions) {
    if (who.kind === 'party' || who.from < journey.to) continue;
    const owns = reading.word('possessive', who.to) > 0;
    const at = owns ? who.to + 1 : oneOf(reading, who);
    if (at < journey.to || isCompared(reading, owns ? who.from : at)) continue;
    const place = mentions.find((one) => one.from >= who.to && one.placeLike);
    if (place?.link !== 'at' || place.from - who.to > (owns ? OWNED_WITHIN : PLACE_WITHIN)) continue;
    if (triggers.some((one) => one.from > at + 1 && one.to <= place.from)) continue;
    if (owns && !reading.wordFills('at', at, at + 1)) continue;
    found.push({
      from: at,
      to: at + 1,
      frame: journey.frame,
      kind: 'noun',
      tenses: NONE,
      verb: null,
      series: null,
      weak: true,
    });
  }
  return found;
}

/** `Suva, where Jacinda Ardern had been on 4 March`, `Suva, où Macron sera lundi`: in a relative clause of a place, that somebody is there on a day. */
export function whereTriggers(
  reading: Reading,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
): Trigger[] {
  return mentions.flatMap(({ deictic, to }) => {
    if (deictic !== 'where') return [];
    const who = mentions.find(({ from, link, kind }) => from >= to && link === null && kind !== 'party');
    if (!who || who.from - to > 1) return [];
    const had = reading.word('had', who.to) || reading.word('have', who.to) || who.to;
    const kind = (['was', 'been', 'be', 'willBe'] as const).find((one) => reading.word(one, had) > 0);
    const end = kind ? reading.word(kind, had) : 0;
    if (!kind || !dates.some((date) => date.from >= end && date.from - end <= 1)) return [];
    const tenses = [kind === 'be' ? 'present' : kind === 'willBe' ? 'future' : 'past'] as const;
    return [
      { from: had, to: end, frame: 'travel', kind: 'verb', tenses, verb: PRESENCE, series: null, weak: true },
    ];
  });
}

/** `In May he accompanied President Biden to Riyadh`, `a accompagné X à Pékin`: whoever goes along with somebody to a place travels there. */
export function escortTriggers(
  reading: Reading,
  mentions: readonly Mention[],
  triggers: readonly Trigger[],
): Trigger[] {
  const found: Trigger[] = [];
  for (const who of mentions) {
    if (who.kind === 'party' || who.link !== null) continue;
    const place = mentions.find(({ from }) => from >= who.to);
    if (place?.link !== 'at' || !place.placeLike || place.from - who.to > ESCORTED_TO) continue;
    const end = reading.wordBefore('articles', who.from);
    const to = end < 0 ? who.from : end;
    const from = reading.wordBefore('escorts', to);
    if (from < 0 || triggers.some((one) => one.from <= from && from < one.to)) continue;
    // `was accompanied`
    if (reading.word('was', from - 1) || reading.word('been', from - 1) || reading.word('be', from - 1))
      continue;
    found.push({
      from,
      to,
      frame: 'travel',
      kind: 'verb',
      tenses: PAST_FORMS,
      verb: PRESENCE,
      series: null,
      weak: true,
    });
  }
  return found;
}

const PAST_FORMS: Trigger['tenses'] = ['past', 'participle'];

/** Tokens from whom somebody goes along with to where they go: a preposition, a day. */
const ESCORTED_TO = 4;

/** Tokens from the owner of a journey to where it leads, at most: `Elizabeth II's to Dublin`. */
const OWNED_WITHIN = 3;

/** Tokens from a traveller to where he goes, his day between. */
const PLACE_WITHIN = 8;

/** Where a pronoun for a journey stands before whose it is: `celle de X`, `the one made by X`, `celle que X avait effectuée`; -1 for none. */
function oneOf(reading: Reading, { from, link }: Mention): number {
  if (link === 'of') return oneBefore(reading, from);
  let back = reading.wordBefore('articles', from);
  if (back < 0) back = from;
  // `that paid by X`
  if (link === 'by') back -= 2;
  else if (reading.wordFills('whom', back - 1, back)) back -= 1;
  return reading.wordFills('theOne', back - 1, back) ? back - 1 : -1;
}

/** Where `that of` begins before a person, his day between (`celui, en 1985, de Helmut Kohl`); -1 for none. */
function oneBefore(reading: Reading, person: number): number {
  for (let back = person - 2; back >= 0 && back >= person - ONE_WITHIN; back -= 1)
    if (reading.wordFills('theOne', back, back + 1)) return back;
  return -1;
}

const ONE_WITHIN = 4;

/** `depuis celle de X`, `après celle de X en 2009`: of what came before (see `presence/earlier.ts`), but for one that is so long ago (`deux ans après celle de X à Y`). */
const isCompared = (reading: Reading, at: number): boolean =>
  reading.date('since', at - 1) !== null ||
  (reading.wordFills('after', at - 1, at) && !reading.date('unit', at - 2));
