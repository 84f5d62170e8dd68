/** What of a sentence is read on its own: its clauses, the country in its heading, countries named in one breath. */
import type { Mention } from '../mention';
import { LAYER } from '../text/phrases';
import { groupOf } from '../roles/group';
import { copyView, hasSemicolon, type View } from '../view';

/** The parts of a sentence between semicolons. */
export function clausesOf(view: View): readonly View[] {
  const next = (from: number): number => view.reading.findMark(from, view.to, ';');
  const first = next(view.from);
  if (first < 0) return [view];
  const clauses: View[] = [];
  let from = view.from;
  for (let at = first; at >= 0; at = next(at + 1)) {
    clauses.push(partOf(view, from, at));
    from = at;
  }
  clauses.push(partOf(view, from, view.to));
  return clauses;
}

/** What a sentence has between two tokens. */
function partOf(view: View, from: number, to: number): View {
  const within = (one: { readonly from: number; readonly to: number }): boolean =>
    one.from >= from && one.to <= to;
  const part = copyView(view);
  part.from = from;
  part.to = to;
  part.mentions = view.mentions.filter(within);
  part.triggers = view.triggers.filter(within);
  part.dates = view.dates.filter(within);
  return part;
}

/** Whether a semicolon stands between two words, whichever is the first. */
export const isParted = (view: View, one: number, other: number): boolean =>
  hasSemicolon(view, Math.min(one, other), Math.max(one, other));

/** Whether a sentence names nobody and nothing that could be told of an engagement: most of the background of a report. */
export function isMute({ reading, mentions, triggers, dates, from, to }: View): boolean {
  if (mentions.length || triggers.length || dates.length) return false;
  return reading.findHit(LAYER.sector, from, to) < 0 && reading.findWord('thwarted', from, to) < 0;
}

/** `Somalie : le président annule …`, `India-Pakistan: ministers meet`: the country before a colon at the head of a line, or two; none where it opens otherwise. */
export function headingOf({ mentions, reading, from }: View): readonly string[] {
  const [first, second] = mentions;
  if (first?.from !== from || !isCountry(first)) return [];
  if (reading.norm(first.to) === ':') return first.codes.slice(0, 1);
  if (second?.from !== first.to || !reading.tokens[first.to]?.hyphen || !isCountry(second)) return [];
  return reading.norm(second.to) === ':' ? [first, second].flatMap(({ codes }) => codes.slice(0, 1)) : [];
}

const isCountry = ({ kind, form }: Mention): boolean => kind === 'party' && form === 'name';

/** Countries named in one breath: `Serbia and Croatia`, `between Oman and Iran`. */
export function partyGroups(view: View): string[][] {
  return view.mentions.flatMap((mention) => {
    if (mention.kind !== 'party' || !mention.placeLike || mention.link === 'at' || mention.link === 'goal')
      return [];
    const group = groupOf(view, mention);
    if (group[0] !== mention || group.length < 2 || group.length > 4) return [];
    return [group.flatMap((one) => one.codes.slice(0, 1))];
  });
}
