/** Days that a sentence leaves to those before it: what somebody did right before, and what was told last. */
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import { isCall } from '../frames/scene';
import { predicateTime } from '../verbs/word-time';
import type { View } from '../view';
import type { DateMention } from './expression';
import { giveDayToCome } from './day-to-come';
import { endByHomecoming } from './homecoming';
import { dateContext, noteSeen, read, type BindContext, type Deed } from './give';
import { giveDayWithinTold } from './nth-told';
import { resolveDate } from './resolve';

/** News tells in order what happened on one of the last days. In days. */
const LONGEST_TELLING = 3;
/** How far back the engagement lies that `then` goes on from, in sentences. */
const REACH = 3;

/** What somebody did on a day, in a sentence that tells no engagement; null where the date is no day. */
export function deedOf(view: View, date: DateMention, context: BindContext): Deed | null {
  // `X phoned Y on Tuesday`
  if (isCall(view, view.from, view.to)) return null;
  const { start, end } = resolveDate(date, dateContext(context, 'past'));
  if (!start || end || parseEdtf(start.edtf)?.precision !== 'day') return null;
  const codes = view.mentions.flatMap((mention) => (mention.link === null ? mention.codes : []));
  const day = read(date, { edtf: start.edtf, rule: 'day-of-deed' });
  return { day, sentence: view.sentence.index, codes, isScene: isScene(view) };
}

/** Whether a sentence says where and when, and of nobody what he does. */
export const isScene = (view: View): boolean =>
  view.mentions.some(({ placeLike }) => placeLike) &&
  view.mentions.every(({ kind }) => kind === 'party') &&
  predicateTime(view).time === null;

/** Gives an undated draft in the past tense the day that the sentences before it tell. */
export function followDay(view: View, draft: Draft, context: BindContext): void {
  giveDayToCome(view, draft, context);
  endByHomecoming(view, draft, context);
  if (draft.start || draft.end || draft.status) return;
  giveDayWithinTold(view, draft, context);
  if (draft.start || draft.anterior || draft.time !== 'past') return;
  draft.start =
    dayOfWhile(view, context) ??
    dayOfPlace(view, draft, context) ??
    dayOfDeed(view, draft, context) ??
    sameDay(view, draft, context);
}

/** Between a day and the relative word of place behind it: a preposition, the place, a comma. */
const BESIDE = 5;
/** Between a relative word of place and the verb of its clause. */
const CLAUSE = 10;

/** `signé le 17 juin 2018 à Psarades, où X accueillit Y`: what a relative clause of place tells is of the day that stands beside the place. */
function dayOfPlace(view: View, { type, at, hosts }: Draft, context: BindContext): Draft['start'] {
  if (type !== 'visit') return null;
  const { reading } = view;
  const date = view.dates.findLast((one) => one.kind === 'date' && one.to < at);
  if (date?.sense !== 'on' || !reading.word('at', date.to)) return null;
  const where = reading.findWord('where', date.to, Math.min(at, date.to + BESIDE));
  if (where < 0 || at - where > CLAUSE) return null;
  const place = view.mentions.find((one) => one.from > date.to && one.to < where);
  if (place?.codes[0] && hosts.every((host) => host.value !== place.codes[0])) return null;
  const { start, end } = resolveDate(date, dateContext(context, 'past'));
  return start && !end ? read(date, start, start.rule) : null;
}

/** `As Xi dined with Putin in Moscow on Tuesday, Fumio Kishida arrived in Kyiv`: what a clause in front says goes on at the same time has the day of both. */
function dayOfWhile({ reading, from, sentence }: View, { told }: BindContext): Draft['start'] {
  const last = told?.at(-1);
  if (!last?.start || last.end || last.sentence !== sentence.index - 1 || reading.norm(from - 1) !== ',')
    return null;
  if (parseEdtf(last.start.value.edtf)?.precision !== 'day') return null;
  for (let at = last.at - 1; at >= 0 && last.at - at <= FRONT; at -= 1) {
    if (/^[.;!?]$/.test(reading.norm(at))) return null;
    if (reading.word('sameTime', at)) {
      const { value, from: first, to } = last.start;
      return { value, from: first, to, rule: 'same-time' };
    }
  }
  return null;
}

/** From the conjunction at the head of a sentence to the verb of its clause, in tokens. */
const FRONT = 14;

const sidesOf = (draft: Draft): Draft['visitors'] =>
  draft.type === 'visit' ? draft.visitors : draft.participants;

/** `conveyed a message on Monday. In Damascus he was received`: the next sentence goes on about the same day. */
function dayOfDeed(view: View, draft: Draft, { deed }: BindContext): Draft['start'] {
  if (!deed || view.sentence.index - deed.sentence !== 1) return null;
  if (deed.isScene && draft.type === 'meeting') return deed.day;
  return sidesOf(draft).some(({ value }) => deed.codes.includes(value)) ? deed.day : null;
}

/** `He then crossed into Turkey`, `departed later for Riyadh`: on the day of what was told last of one of them. */
function sameDay(view: View, draft: Draft, { told, published }: BindContext): Draft['start'] {
  const word = draft.type === 'meeting' || published === null ? null : thenBeside(view, draft);
  if (!word) return null;
  const sides = sidesOf(draft);
  const last = told
    ?.slice(-REACH)
    .findLast(
      (one) =>
        one.start !== null &&
        !one.background &&
        view.sentence.index - one.sentence <= REACH &&
        [...one.visitors, ...one.participants, ...one.hosts].some(({ value }) =>
          sides.some((side) => side.value === value),
        ),
    );
  if (!last?.start || last.end) return null;
  const { edtf } = last.start.value;
  const day = parseEdtf(edtf);
  const lately = (published ?? 0) - (day?.from ?? Infinity);
  if (day?.precision !== 'day' || lately < 0 || lately > LONGEST_TELLING) return null;
  return { value: { edtf, rule: 'same-day' }, ...word, rule: 'same-day' };
}

/** `then`, `later` right beside the verb of a draft. */
function thenBeside({ reading, from }: View, draft: Draft): { from: number; to: number } | null {
  for (let at = Math.max(from, draft.at - 3); at <= draft.at + 2; at += 1) {
    const word = reading.date('then', at);
    if (word) return { from: at, to: word.to };
  }
  return null;
}

/** `where the next day he and X declared the war over`: a day counted from the last, with whoever is on the visit right behind it, is one of the stay. */
export function noteNextDay(
  { reading, mentions }: View,
  { start, to }: DateMention,
  stay: Draft | undefined,
  { anchor }: BindContext,
): void {
  if (start?.offset?.base !== 'text' || start.offset.unit !== 'day' || start.offset.count !== 1) return;
  if (!stay || !anchor || stay.background) return;
  const at = reading.norm(to) === ',' ? to + 1 : to;
  const who = mentions.find((one) => one.from === at);
  const isTheirs =
    who?.kind === 'pronoun' ||
    (who?.kind !== 'party' && stay.visitors.some(({ value }) => who?.codes.includes(value)));
  if (who?.link === null && isTheirs) noteSeen(stay, anchor);
}
