/** Dates and lengths of sentences that tell no engagement of their own. */
import type { Draft } from '../draft';
import { isJourney } from '../lexicon/verb';
import { wordBetween, type View } from '../view';
import { countBack } from './back';
import { applyLength } from './count';
import { deedOf } from './follow';
import { noteDate, read, type BindContext } from './give';
import { governorOf, type Governor } from './governor';
import { endBeforeHome } from './home';
import { endTold } from './stay';

/** Dates of a sentence that tells no engagement: they may end the one told last. */
export function continueDates(view: View, context: BindContext): void {
  const current = context.told?.at(-1);
  for (const date of view.dates) {
    if (date.sense === 'after') {
      countBack(view, date, [], context);
      continue;
    }
    const governor = governorOf(view, date);
    if (date.kind === 'length') {
      const lasts = wordBetween(view, 'lasts', date.from - 4, date.from) >= 0;
      const stay = lasts || governor.kind === 'departure' || isOfKind(governor, current);
      if (stay && current && !current.days && wordBetween(view, 'dateOwners', view.from, date.from) < 0) {
        current.days = read(date, date.days);
        applyLength(current);
      }
      continue;
    }
    if (date.sense === 'until' || governor.kind === 'departure') endTold(view, date, governor, context, null);
    else if (governor.kind === 'act') context.deed = deedOf(view, date, context);
    noteDate(date, context);
    endBeforeHome(view, date, [], context);
  }
}

/** `the two-day visit`, of a gathering `ces deux jours de débats`: a length of what the text goes on about. */
function isOfKind({ trigger }: Governor, current: Draft | undefined): boolean {
  if (isJourney(trigger?.frame)) return true;
  return current?.type === 'summit' && (trigger?.frame === 'talks-noun' || trigger?.frame === 'summit-noun');
}
