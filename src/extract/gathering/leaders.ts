/** The leaders of a body or a region who act, gather or part at a place: `EU foreign ministers agreed in Luxembourg`, `les dirigeants de l'Apec se sont séparés à Lima`. */
import { isOrganisation } from '../../engagement/party';
import type { DateMention } from '../dates/expression';
import type { Time } from '../dates/resolve';
import type { Mention } from '../mention';
import { isReported } from '../presence/adjunct';
import { IN_CONFLICT } from '../sectors';
import { isSmall } from '../roles/small';
import { spanAt } from '../spans';
import { WORD_NUMBERS } from '../text/trie';
import { readVerbGroup } from '../verbs/tense';
import { predicateTime, timeOfToken } from '../verbs/word-time';
import { hasWord, type View } from '../view';
import { assemblySeries, isAssembly, isMany } from './assembly';

/** Leaders at a place. */
export interface Leaders {
  readonly body: Mention;
  /** Null where they are told to open or close their talks or to part, and not where, or are on screens. */
  readonly place: Mention | null;
  readonly time: Time;
  /** They are told to leave it, and nothing else of them. */
  readonly left: boolean;
  /** They part there, or leave it. */
  readonly ends: boolean;
}

/** Behind the subject a verb stands within so many tokens, its auxiliaries included. */
const VERB_WITHIN = 4;

/** Who acts in a clause, if it is the leaders of a body or a region together. */
export function bodyOf(view: View): Mention | null {
  const body = view.mentions.find(
    (one) =>
      (one.link === null || (one.link === 'of' && isMany(view, one))) &&
      (one.kind === 'office' || (one.kind === 'person' && (one.codes.length > 0 || view.knows(one)))),
  );
  if (!body?.plural || (body.rank !== 'head' && body.rank !== 'minister')) return null;
  const [code] = body.codes;
  const isBody = body.codes.length === 1 && isOrganisation(code);
  return isBody || isAssembly(view, body) ? body : null;
}

/** Where the leaders of a body or a region act, open or close their talks, or what they leave. */
export function leadersAt(view: View): Leaders | null {
  const body = bodyOf(view);
  if (!body) return null;
  const named = body.codes.length ? null : assemblySeries(view, body);
  const to = Math.max(body.to, named?.to ?? 0);
  const left = leftBy(view, to);
  if (left) return { body, place: left, time: 'past', left: true, ends: true };
  const runs = hasWord(view, 'begins', to, to + VERB_WITHIN);
  const ends = hasWord(view, 'ends', to, to + VERB_WITHIN);
  const debates = hasWord(view, 'debates', to, to + VERB_WITHIN);
  const talks = view.triggers.find((one) => one.frame === 'talks-noun');
  for (const place of view.mentions) {
    if (place.kind !== 'party' || !place.placeLike || place.link !== 'at' || place.codes.length !== 1)
      continue;
    if (isPlaceSpokenOf(view, place) || isReported(view, to, place.from)) continue;
    const behind = place.from >= to;
    const fronted =
      !behind &&
      (countStrange(view, view.from, place.from) <= (isGathered(view) ? 1 : 0) ||
        (talks && talks.to <= place.from));
    const acts =
      runs ||
      ends ||
      debates ||
      (isMany(view, body) && !hasWord(view, 'privateBodies', body.from, to + VERB_WITHIN));
    const near =
      behind && (countStrange(view, to, place.from) <= 1 || (acts && isFree(view, to, place.from)));
    if (fronted || near) return { body, place, time: timeOfBody(view, to), left: false, ends };
  }
  const closes =
    ((runs || ends) && talks) ||
    hasWord(view, 'parts', to, to + VERB_WITHIN) ||
    hasWord(view, 'video', view.from, view.to);
  return closes ? { body, place: null, time: timeOfBody(view, to), left: false, ends } : null;
}

/** `Réunis mercredi à Djeddah, les chefs d'État`: a participle of meeting opens the sentence. */
const isGathered = ({ triggers, from }: View): boolean =>
  triggers.some(
    (one) => one.from === from && one.kind === 'verb' && (one.frame === 'meet' || one.frame === 'hold'),
  );

/** `ont quitté Sainte-Lucie hier soir`, `went home from Georgetown`: the place that they leave. */
export function leftBy(view: View, to: number): Mention | null {
  const leaving = view.triggers.find((one) => one.kind === 'verb' && one.frame === 'leave' && one.from >= to);
  const near = leaving && (leaving.from - to <= VERB_WITHIN || hasRelative(view, to));
  const verb = near && readVerbGroup(view, leaving).time === 'past' ? leaving : null;
  if (!verb && !hasWord(view, 'return', to, to + VERB_WITHIN)) return null;
  const place = view.mentions.find((one) => one.from >= (verb?.to ?? to));
  if (!place?.placeLike || place.codes.length !== 1) return null;
  return place.link === 'from' || (verb && place.link === null && place.from - verb.to <= 1) ? place : null;
}

/** `Les dirigeants, que recevait X, ont quitté`: a relative clause right behind the subject. */
const hasRelative = ({ reading }: View, to: number): boolean =>
  reading.norm(to) === ',' && (reading.word('whom', to + 1) > 0 || reading.word('who', to + 1) > 0);

/** `a text on the war in Ukraine`: what they spoke about. */
export function isPlaceSpokenOf({ reading, dates, from }: View, place: Mention): boolean {
  for (let back = place.from - 2; back >= from && back >= place.from - 4; back -= 1) {
    // `parted on Wednesday in Suva`: the preposition is the day's.
    if (spanAt(dates, back)) return false;
    if (
      reading.word('subjects', back) ||
      (reading.hit('sector', back) && IN_CONFLICT.has(place.codes[0] ?? ''))
    )
      return true;
  }
  return false;
}

/** Whether nobody else acts between two tokens, and nothing is said there. */
export const isFree = (view: View, from: number, to: number): boolean =>
  !hasWord(view, 'say', from, to) &&
  !view.mentions.some((one) => one.from >= from && one.to <= to && one.kind !== 'party');

/** The time of the verb behind the subject; what is said was said. */
function timeOfBody(view: View, to: number): Time {
  for (let at = to; at < Math.min(view.to, to + VERB_WITHIN); at += 1) {
    const time = timeOfToken(view, at) ?? (view.reading.word('say', at) ? 'past' : null);
    if (time) return time;
  }
  return predicateTime(view).time;
}

/** Words between two tokens that are neither small nor of a date: of these a verb is one. */
function countStrange(view: View, from: number, to: number): number {
  let strange = 0;
  for (let at = from; at < to; at += 1) {
    const date = spanAt(view.dates, at) !== undefined;
    if (
      !date &&
      view.reading.tokens[at]?.form.kind === 'word' &&
      !isSmall(view, at) &&
      !view.reading.anyWord(AUXILIARIES, at)
    )
      strange += 1;
  }
  return strange;
}

const AUXILIARIES = WORD_NUMBERS.setOf(['have', 'had', 'was', 'be', 'will', 'willBe', 'planned', 'regions']);

/** The first token of the day nearest to the place: in a room the deed has no date of its own. */
export function dateBeside(view: View, place: Pick<Mention, 'from' | 'to'>): number | null {
  const gap = ({ from, to }: DateMention): number => (from >= place.to ? from - place.to : place.from - to);
  const dates = view.dates.filter((date) => date.kind === 'date' && date.sense !== 'since');
  return dates.sort((a, b) => gap(a) - gap(b))[0]?.from ?? null;
}
