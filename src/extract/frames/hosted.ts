/** What is received is no guest but a gathering or talks, which are read at their noun. */
import { spanAt } from '../spans';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { wordBetween, type View } from '../view';

/** `la cumbre que acoge Merkel`, `le sommet qu'accueille Paris`: what is received is the gathering, which is read at its noun. */
export function isReceivedGathering(view: View, at: number): boolean {
  const gathering = view.triggers.findLast((one) => one.frame === 'summit-noun' && one.to <= at);
  if (!gathering) return false;
  if (view.reading.wordFills('whom', at - 1, at)) {
    // `le sommet sur le climat qu'accueille Paris`: nobody is named whom the relative could mean.
    const named = view.mentions.some(
      (one) => one.kind !== 'party' && one.from >= gathering.to && one.to < at,
    );
    return at - gathering.to <= (named ? 3 : REACH);
  }
  // `a summit of the islands, where their leader received X`: who comes to it.
  const where = wordBetween(view, 'where', gathering.to, at);
  return where >= 0 && where - gathering.to <= REACH && at - where <= REACH;
}

/** Between a gathering and its relative, and between that and the verb. In tokens. */
const REACH = 8;

/** `a lunch in Budapest hosted by`, `A dinner was hosted`, `The G20 summit was hosted`: the talks are hosted, and their own frame reads by whom. */
export function areHostedTalks(view: View, trigger: Trigger, group: VerbGroup): boolean {
  if (!trigger.tenses.includes('participle')) return false;
  const isOfThem = ({ frame, to }: Trigger): boolean =>
    (frame === 'talks-noun' || frame === 'summit-noun') && to === group.from;
  if (group.passive && view.triggers.some(isOfThem)) return true;
  const relative = view.reading.word('who', group.from - 1) > 0;
  if (group.from !== trigger.from && !relative) return false;
  if (!isByAgent(view, trigger)) return false;
  return view.triggers.some(
    (one) =>
      (one.frame === 'talks-noun' || one.frame === 'summit-noun' || one.frame === 'meet') &&
      one.to <= trigger.from &&
      trigger.from - one.to <= NAMED,
  );
}

/** `hosted by the Emir`, `hosted in Bishkek on 6 November by the President`: days and places may stand between. */
function isByAgent({ reading, mentions, dates }: View, { to }: Trigger): boolean {
  for (let at = to; at < to + AGENT_WITHIN;) {
    if (reading.word('agent', at)) return true;
    const place = mentions.find((one) => one.from >= at && one.from - at <= 2);
    const next = spanAt(dates, at) ?? spanAt(dates, at + 1) ?? (place?.link === 'at' ? place : undefined);
    if (!next) return false;
    at = next.to;
  }
  return false;
}

/** Tokens from a noun of talks to the participle of who hosts them: its name and a comma. */
const NAMED = 10;

/** Tokens from a verb of receiving to its agent, at most. */
const AGENT_WITHIN = 12;
