/** Who makes a journey with somebody of another country: `flew to Beirut with his Polish colleague X`, `alongside the EU's Y`. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { wordBetween, type View } from '../view';
import { partiesOf } from './bound';

/** Ranks of those who travel for a party of their own. */
const SPEAKING: ReadonlySet<Mention['rank']> = new Set(['head', 'minister', 'organisation', 'envoy']);

/** Whether somebody of a party that has no part in a visit yet is said to make it too. */
export function joinsVisit(view: View, { name, codes, rank, rule, mention }: Actor, visit: Draft): boolean {
  if (visit.type !== 'visit' || visit.background || !name || codes.length !== 1) return false;
  if (!SPEAKING.has(rank) && !(rank === null && (name.heads || rule === 'nationality'))) return false;
  if (partiesOf(visit).some((code) => codes.includes(code)) || !view.mentions.includes(mention)) return false;
  const { from, link } = groupOf(view, mention)[0] as Mention;
  return isCompany(view, from) || (link === 'with' && isCarried(view, from, visit));
}

/** `accompanied by`, `in the company of`, `alongside`: right before somebody; who leads a mission is none of its company. */
function isCompany(view: View, from: number): boolean {
  const { reading } = view;
  const at = wordBetween(view, 'company', Math.max(view.from, from - COMPANY), from);
  if (at < 0 || wordBetween(view, 'led', at, from) >= 0) return false;
  const end = reading.word('company', at);
  for (let gap = end; gap < from; gap += 1)
    if (!reading.word('articles', gap) && !reading.word('his', gap)) return false;
  return end > at;
}

/** Words of company, an article or a possessive, in tokens. */
const COMPANY = 6;

/** `flew to Beirut on Monday with X`: nothing but where and when between the verb of travelling and him. */
function isCarried(view: View, from: number, visit: Draft): boolean {
  const { reading, dates, mentions } = view;
  const verb = view.triggers.findLast((one) => one.to <= from);
  if (verb?.kind !== 'verb' || verb.frame !== 'travel' || !visit.triggers.includes(verb.from)) return false;
  for (let at = verb.to; at < from; at += 1) {
    const told =
      dates.some((one) => one.from <= at && at < one.to) ||
      mentions.some((one) => one.placeLike && one.from <= at && at < one.to) ||
      (['at', 'goal', 'articles', 'with', 'his'] as const).some((kind) => reading.word(kind, at) > 0);
    if (!told) return false;
  }
  return true;
}
