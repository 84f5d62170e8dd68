/** What else the sentence says of its drafts: dates and their owners, lengths, levels, words of status. */
import { parseEdtf } from '../engagement/edtf';
import { bindDates } from './dates/bind';
import { PAST } from './dates/chronicle';
import { applyLength, closeToday } from './dates/count';
import type { BindContext } from './dates/give';
import { endShort } from './dates/over';
import type { Draft } from './draft';
import type { Entry } from './lexicon/entry';
import { IN_TURN } from './frames/received';
import { nearestDraft } from './nearest';
import { bindStatus } from './plans';
import { LAYER } from './text/phrases';
import type { View } from './view';

/** Gives dates, lengths, levels and status words of a sentence to its drafts. */
export function bindSentence(view: View, drafts: readonly Draft[], context: BindContext): void {
  if (drafts.length === 0) return;
  bindLevels(view, drafts);
  bindStatus(view, drafts);
  bindDates(view, drafts, context);
  for (const draft of drafts) {
    applyLength(draft);
    closeToday(view, draft, context);
    endShort(view, draft);
    draft.background = isBackground(draft, context);
  }
}

/** Told in passing: long before the day of publication, or dated by a bare year. */
function isBackground(draft: Draft, context: BindContext): boolean {
  const edtf = draft.start?.value.edtf;
  if (!edtf) return false;
  const start = parseEdtf(edtf);
  if (!start) return false;
  if (start.precision === 'year') return true;
  return context.published !== null && context.chronicle !== true && context.published - start.to > PAST;
}

function bindLevels(view: View, drafts: readonly Draft[]): void {
  const next = (from: number): number => view.reading.findHit(LAYER.level, from, view.to);
  for (let at = next(view.from); at >= 0;) {
    const hit = view.reading.hit('level', at);
    if (!hit) return;
    const entry = hit.entries[0] as Extract<Entry, { kind: 'level' }>;
    const visits = drafts.filter((draft) => draft.type === 'visit');
    const owner = nearestDraft(view, visits, hit.from, hit.to);
    const level = { value: entry.level, from: hit.from, to: hit.to, rule: null };
    // `Three state visits: to A, …; to B, …`, `received in turn on state visits X and Y`: all of them.
    const several = owner && (/s$/.test(view.reading.norm(hit.to - 1)) || owner.rules.includes(IN_TURN));
    const same = visits.filter((draft) => draft.triggers[0] === owner?.triggers[0]);
    // `une visite officielle au Kenya et en Ouganda`: before all places that one noun leads to.
    const before = same.every(({ hosts: [host] }) => host && host.from >= hit.to);
    for (const draft of several || before ? same : []) draft.level ??= level;
    if (owner) owner.level ??= level;
    at = next(hit.to);
  }
}
