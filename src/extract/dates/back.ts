/** Gives what a date is counted from its own day: `on Thursday, a day after he arrived`, `last October, two months after X's visit`. */
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import type { View } from '../view';
import type { DateMention } from './expression';
import { dateContext, isBeforeSeen, read, type BindContext } from './give';
import { governorOf, type Governor } from './governor';
import { ownerOf } from './owner';
import { resolveDate } from './resolve';
import { LONGEST_STAY } from './stay-length';

/** Dates what stands behind `a day after`. */
export function countBack(
  view: View,
  date: DateMention,
  drafts: readonly Draft[],
  context: BindContext,
): void {
  const governor = governorOf(view, date);
  const anchor = governor.kind === 'other' ? null : anchorOf(view, date, context);
  const draft = anchor === null ? undefined : countedOf(view, date, drafts, governor, context);
  if (!draft || draft.status || hasOwnDay(view, date, drafts, governor, draft)) return;
  const { published } = context;
  const { start } = resolveDate(date, { published, time: null, anchor, after: null });
  if (!start) return;
  const now = draft.start && parseEdtf(draft.start.value.edtf);
  const first = parseEdtf(start.edtf);
  if (governor.kind === 'departure') {
    if (now && first && first.from > now.from && first.from - now.from <= LONGEST_STAY)
      draft.end ??= read(date, start, start.rule);
    return;
  }
  const opens = governor.kind === 'arrival';
  if (now && !(opens && isBeforeSeen(draft, start.edtf))) return;
  draft.start = read(date, start, start.rule);
  draft.opens ||= opens;
}

/** `a week after X's stay in Asmara on 8 and 9 July`: the date behind is its own, and nothing is to be counted. */
function hasOwnDay(
  view: View,
  date: DateMention,
  drafts: readonly Draft[],
  { at, kind }: Governor,
  draft: Draft,
): boolean {
  const next = view.dates.find((one) => one.kind === 'date' && one.from >= date.to);
  if (!next || next.sense === 'after') return false;
  const governor = governorOf(view, next);
  return governor.at === at || (kind === 'trigger' && ownerOf(view, drafts, next, governor) === draft);
}

/** The draft of the verb or noun that is counted from; an arrival told without its own is that of the visit told last. */
function countedOf(
  view: View,
  date: DateMention,
  drafts: readonly Draft[],
  governor: Governor,
  { told = [] }: BindContext,
): Draft | undefined {
  const { trigger, kind } = governor;
  const own = trigger && drafts.find((draft) => draft.triggers.includes(trigger.from));
  if (own) return own;
  if (kind === 'trigger') return undefined;
  return (
    ownerOf(view, drafts, date, governor) ?? told.findLast((one) => one.type === 'visit' && !one.background)
  );
}

/** What the days are counted from: the date before in the sentence, else the one behind; without one, that of a text without a day. */
function anchorOf(view: View, date: DateMention, context: BindContext): string | null {
  const isOwn = (one: DateMention): boolean => one.kind === 'date' && one.sense !== 'after';
  const before = view.dates.some((one) => isOwn(one) && one.to <= date.from);
  const next = view.dates.find((one) => isOwn(one) && one.from >= date.to);
  const told = before
    ? context.anchor
    : next
      ? (resolveDate(next, dateContext(context, null)).start?.edtf ?? null)
      : context.published === null
        ? context.anchor
        : null;
  // Days are counted from a day alone.
  const isCounted =
    date.start?.offset?.unit !== 'day' || (told !== null && parseEdtf(told)?.precision === 'day');
  return isCounted ? told : null;
}
