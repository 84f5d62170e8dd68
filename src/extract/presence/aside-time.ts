/**
 * What is inserted behind somebody about another time of the journey that his sentence tells: `X (last sighted in Luanda in 2016) was in
 * the Angolan capital`, `X – who first walked these corridors in October 2009 – was in Ouagadougou`.
 */
import { isComplete } from '../complete';
import type { DateMention } from '../dates/expression';
import { createDraft, inferred, type Draft } from '../draft';
import type { Mention } from '../mention';
import { copyView, hasWord, type View } from '../view';

/** An insertion with the day that it tells, and behind whom it stands. */
interface AsideTime {
  readonly from: number;
  readonly to: number;
  readonly date: DateMention;
  readonly person: Mention;
}

/** Tokens of an insertion, at most. */
const LONGEST = 14;

/** What somebody is told to have become at another time is no journey. */
const OTHERWISE = ['fates', 'dateOwners', 'negation', 'say'] as const;

/** The marks of an insertion: what opens it, and what closes it. */
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '–': '–', '—': '—' };

/** The insertion of a sentence that tells another time; null where it has none. */
export function asideTime(view: View): AsideTime | null {
  const { reading, mentions, dates } = view;
  if (dates.length < 2) return null;
  for (const person of mentions) {
    const closing = person.kind === 'party' ? undefined : CLOSES[reading.norm(person.to)];
    if (closing === undefined) continue;
    const [from, to] = [person.to, endOf(view, person.to + 1, closing)];
    const inside = dates.filter((date) => date.from > from && date.to <= to);
    const [date] = inside;
    if (to < 0 || !date || inside.length > 1 || !isMonthOrYear(date)) continue;
    if (tellsJourney(view, from, to)) return { from, to: to + 1, date, person };
  }
  return null;
}

function endOf({ reading, to }: View, from: number, closing: string): number {
  for (let at = from; at < to && at - from < LONGEST; at += 1) if (reading.norm(at) === closing) return at;
  return -1;
}

const isMonthOrYear = ({ kind, start }: DateMention): boolean =>
  kind === 'date' && start !== null && (start.year !== undefined || start.month !== undefined);

/** Whether an insertion has a word of visiting or a place that the sentence names again, and nobody else. */
function tellsJourney(view: View, from: number, to: number): boolean {
  const { mentions, triggers } = view;
  const isInside = (one: { readonly from: number }): boolean => one.from > from && one.from < to;
  const inside = mentions.filter(isInside);
  const isAgain = ({ placeLike, codes }: Mention): boolean =>
    placeLike && mentions.some((one) => one.placeLike && one.from > to && one.codes[0] === codes[0]);
  if (OTHERWISE.some((kind) => hasWord(view, kind, from, to)) || !inside.every(isAgain)) return false;
  return inside.length > 0 || triggers.some((one) => one.kind === 'verb' && isInside(one));
}

/** A sentence without its insertion. */
export function withoutAside(view: View, aside: AsideTime | null): View {
  if (!aside) return view;
  const isOutside = ({ from }: { readonly from: number }): boolean => from < aside.from || from >= aside.to;
  const part = copyView(view);
  part.mentions = view.mentions.filter(isOutside);
  part.dates = view.dates.filter(isOutside);
  part.triggers = view.triggers.filter(isOutside);
  return part;
}

/** The journey at the time that an insertion tells, like the one of its sentence. */
export function readAsideTime(view: View, aside: AsideTime | null, drafts: readonly Draft[]): Draft[] {
  const own = aside && drafts.find((draft) => draft.type === 'visit' && isComplete(draft));
  if (!own) return [];
  const { date, person } = aside;
  const draft = createDraft('visit', view.sentence.index, date.from, date.to);
  draft.visitors = inferred(own.visitors, 'anaphora');
  draft.hosts = inferred(own.hosts, 'anaphora');
  draft.people = own.people.filter(({ name }) => name.from >= person.from && name.to <= person.to);
  draft.day = date.from;
  draft.time = 'past';
  draft.background = true;
  draft.rules.push('earlier', 'other-time');
  return [draft];
}
