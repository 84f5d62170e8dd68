/** Days that the sentence beside tells of an engagement whose own sentences tell none. */
import type { DateMention } from '../dates/expression';
import { dateContext, give, type BindContext } from '../dates/give';
import { resolveDate } from '../dates/resolve';
import type { Draft } from '../draft';
import { predicateTime } from '../verbs/word-time';
import type { View } from '../view';
import { partiesOf } from './bound';
import { isHeadline } from './dating';
import { itemAt } from '../spans';

/**
 * Gives engagements of a report that have no day the one that nothing else has in the sentence before
 * (`agreed in Cairo on Thursday to set up a panel. Sisi hosted Abiy and Kiir`), under a headline in the one behind.
 */
export function dateFromBeside(drafts: readonly Draft[], views: readonly View[], context: BindContext): void {
  if (context.published === null) return;
  for (const draft of drafts) {
    if (draft.start || draft.end || draft.background || draft.anterior) continue;
    const view = sentenceBeside(draft, views);
    const date = view && tellsNothing(view, drafts) ? dayOf(view, drafts) : null;
    // A room whose sentence names no place is where the one before it was.
    if (!view || !date || !(isAbout(view, draft) || draft.rules.includes('room'))) continue;
    const time = draft.time ?? predicateTime(view).time;
    give(draft, resolveDate(date, dateContext(context, time)), date);
    if (draft.start) draft.rules.push('day-beside');
  }
}

/** The sentence before; under a headline, or a name and a place that open the text, the one behind. */
function sentenceBeside(draft: Draft, views: readonly View[]): View | undefined {
  const at = views.findIndex(({ sentence }) => sentence.index === draft.sentence);
  const own = views[at];
  const opens = own && (isHeadline(own) || (at === 0 && draft.rules.includes('headline')));
  return opens ? views[at + 1] : itemAt(views, at - 1);
}

const tellsNothing = ({ sentence }: View, drafts: readonly Draft[]): boolean =>
  drafts.every((draft) => draft.sentence !== sentence.index);

/** The only day of a sentence, where it is of no other engagement. */
function dayOf({ dates }: View, drafts: readonly Draft[]): DateMention | null {
  const days = dates.filter(({ kind }) => kind === 'date');
  const [day] = days;
  if (!day?.start || days.length > 1 || day.sense === 'since' || day.sense === 'until') return null;
  const { start } = day;
  const exact = start.day !== undefined || start.weekday !== undefined || isOfDays(start.offset?.unit);
  return exact && !drafts.some((draft) => isOf(day, draft)) ? day : null;
}

const isOfDays = (unit: string | undefined): boolean => unit === 'day' || unit === 'weekend';

const isOf = ({ from, to }: DateMention, { start, end }: Draft): boolean =>
  [start, end].some((read) => read && read.from < to && from < read.to);

/** Whether a sentence names a party of an engagement. */
function isAbout({ mentions }: View, draft: Draft): boolean {
  const parties = partiesOf(draft);
  return mentions.some(({ codes }) => codes.some((code) => parties.includes(code)));
}
