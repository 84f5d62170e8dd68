/** Stops of a journey are none of its travellers: `will reach Windhoek on Tuesday, then Maputo, and close his tour in Addis Ababa`. */
import { inferred, type Draft } from '../draft';
import type { View } from '../view';

/** Gives what was read as a visit of places that others of the sentence visit to those who visit them. */
export function nameWayfarers(view: View, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.type !== 'visit' || draft.background || draft.visitors.length === 0) continue;
    if (!draft.visitors.every(({ from }) => isPlace(view, from))) continue;
    const before = drafts.find((one) => one !== draft && isStop(one, draft.visitors[0]?.from));
    if (!before || !draft.visitors.every(({ from }) => drafts.some((one) => isStop(one, from)))) continue;
    // `reaches Windhoek and Maputo … to show that Moscow is not alone`: no visit to where the traveller is at home.
    if (before.visitors.some((one) => draft.hosts.some((host) => host.value === one.value))) {
      draft.rules.push('void');
      continue;
    }
    const named = draft.people.filter(({ code }) => draft.hosts.some((host) => host.value === code));
    const own = before.people.filter(({ code }) => before.visitors.some((one) => one.value === code));
    draft.visitors = inferred(before.visitors, 'tour');
    draft.people = [...own, ...named];
  }
}

/** Whether the words at a token name a place and nobody there: not `Stubb`, `the Italian president` or `received by Rome`. */
const isPlace = ({ mentions }: View, at: number): boolean =>
  mentions.some(
    ({ from, to, kind, placeLike, link }) =>
      kind === 'party' && placeLike && link !== 'by' && from <= at && at < to,
  );

/** Whether a draft is a visit to the place that stands at a token: behind what tells it, where one who receives stands before. */
const isStop = ({ type, visitors, hosts, rules, at: told }: Draft, at: number | undefined): boolean =>
  type === 'visit' &&
  visitors.length > 0 &&
  !rules.includes('void') &&
  hosts.some(
    ({ from, value }) => from === at && told <= from && visitors.every((one) => one.value !== value),
  );
