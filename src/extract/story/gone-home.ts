/** A stay is over once its guest has gone home, also where no day is told: `Le Kényan est reparti pour Nairobi`, `His plane took off again after lunch`. */
import type { Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { subjectOf } from '../roles/subject';
import { readVerbGroup, type VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasComma, type View } from '../view';

/** Tokens from a verb of going to where it leads or to its day, at most. */
const REACH = 8;
/** A stay told so many sentences before is none that somebody goes home from. */
const SENTENCES = 4;

/** Notes which of the stays told of late are over by what a sentence tells of their guests. */
export function closeGoneHome(
  view: View,
  actors: readonly Actor[],
  lately: readonly Draft[],
  published: Day | null,
): void {
  if (published === null || lately.length === 0) return;
  for (const trigger of view.triggers) {
    if (trigger.kind !== 'verb' || !isLeaving(view, trigger)) continue;
    const group = readVerbGroup(view, trigger);
    if (group.time !== 'past' || group.negated || group.anterior || group.unfulfilled) continue;
    const stay = lately.findLast((one) => mayEnd(one, view, trigger, published));
    if (stay && isTheGuest(view, group, stay, actors) && leadsHome(view, trigger, stay)) stay.ends = true;
  }
}

/** A verb of going away, be it home. */
function isLeaving(view: View, { frame, from, to, verb }: Trigger): boolean {
  if (frame !== 'travel' && frame !== 'leave') return false;
  const { reading } = view;
  if (frame === 'leave') return !leavesThing(view, to);
  if (verb?.ends || reading.date('departure', from) !== null) return true;
  return reading.word('departs', from) > 0 || homeAt(reading, from, to) > 0;
}

/** `left the dinner early`: what is left is no place. */
const leavesThing = ({ reading, mentions }: View, to: number): boolean =>
  (reading.word('articles', to) > 0 || reading.word('his', to) > 0) &&
  !mentions.some((one) => one.placeLike && one.from - to <= 1 && one.from >= to);

/** `regagné Brazzaville`, `driven home`: a word of going home, in the verb or right behind it. */
const homeAt = (reading: View['reading'], from: number, to: number): number => {
  for (let at = from; at <= to; at += 1) if (reading.word('return', at)) return at;
  return 0;
};

/** A stay that has begun, told before the verb and not of another time. */
function mayEnd(
  { type, background, anterior, status, start, at, sentence }: Draft,
  { sentence: here }: View,
  { from }: Trigger,
  published: Day,
): boolean {
  if (type !== 'visit' || background || anterior || status || at >= from || here.index - sentence > SENTENCES)
    return false;
  const first = start && parseEdtf(start.value.edtf);
  return first?.precision === 'day' && first.from <= published;
}

/** Whether who goes is the guest of a stay: by his country, as `the visitor`, as a pronoun, or as what carries him (`his plane`). */
function isTheGuest(
  view: View,
  { from }: VerbGroup,
  { visitors, hosts }: Draft,
  actors: readonly Actor[],
): boolean {
  const subject = subjectOf(view, from)[0];
  if (!subject) return isCarriedBy(view, from);
  const codes = codesOf(subject, actors);
  if (codes.length === 0) return subject.kind !== 'party' && !subject.name;
  return (
    codes.some((code) => visitors.some(({ value }) => value === code)) &&
    !codes.some((code) => hosts.some(({ value }) => value === code))
  );
}

const codesOf = (mention: Mention, actors: readonly Actor[]): readonly string[] =>
  actors.find((one) => one.mention === mention)?.codes ?? mention.codes;

/** `His plane took off`, `Son avion a redécollé`: a thing of his right before the verb. */
const isCarriedBy = ({ reading, from: head }: View, verb: number): boolean =>
  [2, 3].some((back) => verb - back >= head && reading.word('his', verb - back) > 0);

/** Whether nothing says that a way leads elsewhere than home, that another place is left, or when. */
function leadsHome(view: View, { frame, from, to }: Trigger, { visitors, hosts }: Draft): boolean {
  const isOf = (sides: Draft['hosts'], { codes }: Pick<Mention, 'codes'>): boolean =>
    sides.some(({ value }) => codes.includes(value));
  const behind = view.mentions.filter((one) => one.from >= from && one.from - to <= REACH && one.placeLike);
  const near = behind.filter((one) => !hasComma(view, to, one.from));
  const isElsewhere = near.some(
    (one) => !isOf(visitors, one) && !(isOf(hosts, one) && one.link !== 'goal' && one.link !== 'at'),
  );
  // `left Nairobi`, `a décollé de Nairobi`
  const setsOut = near.some(
    ({ link, ...one }) =>
      isOf(visitors, one) && (link === 'from' || link === 'of' || (link === null && frame === 'leave')),
  );
  const isDated = view.dates.some(
    (one) => one.from >= to && one.from - to <= REACH && one.start !== null && one.start.offset?.count !== 0,
  );
  return !isElsewhere && !setsOut && !isDated;
}
