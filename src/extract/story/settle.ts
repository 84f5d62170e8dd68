/** What is left to decide of the engagements of a text when it has been read to its end. */
import { isComplete } from '../complete';
import type { BindContext } from '../dates/give';
import { endAtNext } from '../dates/handed-on';
import { goOnNextDay } from '../dates/evening';
import { shareInterval } from '../dates/interval';
import { goOnUntilNext, settleDates } from '../dates/settle';
import type { Draft } from '../draft';
import { isUnstaged } from '../frames/tete-a-tete';
import { placeAtGatherings, placeInVisits } from '../gathering/in-visit';
import type { Reading } from '../text/recognise';
import type { View } from '../view';
import type { Cast } from './cast';
import { isMereSeries, tellsEnough } from './enough';
import { isOfFormer } from './former';
import { dropForeignPlace, dropOtherHosts, dropStrangers, nameTravellers, planLaterStops } from './infer';
import type { Scenery } from './scenery';
import { isMereHandshake } from './handshake';
import { dateLive } from './live';
import { isMovedOn } from './moved';
import { takeAlong } from './retinue';
import { withoutSport } from './sport';
import { dateFromBeside } from './undated';
import type { Unlisted } from './unlisted';

/** What only the whole text tells. */
interface WholeText {
  readonly views: readonly View[];
  readonly reading: Reading;
  readonly context: BindContext;
  readonly cast: Cast;
  readonly scenery: Scenery;
  readonly unlisted: Unlisted;
  /** What a text shows that tells nothing by its words. */
  readonly shown: () => readonly Draft[];
  /** Whether the text dates anything. */
  readonly dated: () => boolean;
}

/** What stands of all that was told, with what only the whole text tells of it; fills in the drafts. */
export function settleStory(all: readonly Draft[], text: WholeText): readonly Draft[] {
  const { views, context } = text;
  const { published } = context;
  const drafts = withoutSport(all, views).filter((draft) =>
    draft.rules.includes('named-only')
      ? (draft.start ?? draft.end) !== null && tellsEnough(draft, { published, dated: text.dated })
      : isComplete(draft) && !isMereSeries(draft, all, published),
  );
  if (drafts.length === 0)
    drafts.push(...text.shown().filter((draft) => !isOfFormer(draft, published, text.reading)));
  drafts.forEach(dropStrangers);
  nameTravellers(drafts, text.reading);
  takeAlong(drafts, text.reading);
  text.cast.addHosts(drafts, published !== null);
  drafts.forEach(dropForeignPlace);
  drafts.forEach((draft) => dropOtherHosts(draft, drafts));
  text.scenery.place(drafts, published);
  text.unlisted.place(drafts);
  placeInVisits(drafts);
  placeAtGatherings(drafts);
  planLaterStops(drafts, published);
  dateFromBeside(drafts, views, context);
  dateLive(drafts, views, published);
  goOnNextDay(drafts, views, context);
  for (const draft of drafts) settleDates(draft, published);
  endAtNext(drafts, published, text.reading);
  goOnUntilNext(drafts, published);
  shareInterval(drafts, views);
  return drafts.filter(
    (draft) => !isUnstaged(draft) && !isMovedOn(draft, drafts) && !isMereHandshake(draft, text.reading),
  );
}
