/** Stops of a journey are none of its travellers: `will reach Windhoek on Tuesday, then Maputo, and close his tour in Addis Ababa`. */
import { inferred, type Draft } from '../draft';

/** Gives what was read as a visit of places that others of the sentence visit to those who visit them. */
export function nameWayfarers(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.type !== 'visit' || draft.background || draft.visitors.length === 0) continue;
    if (hasTraveller(draft)) continue;
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

/** Whether somebody of those who travel is known by name (`Mattarella receives him and had himself visited Algiers`). */
const hasTraveller = ({ people, visitors }: Draft): boolean =>
  people.some(({ code }) => visitors.some(({ value }) => value === code));

/** Whether a draft is a visit to the place that stands at a token. */
const isStop = ({ type, visitors, hosts, rules }: Draft, at: number | undefined): boolean =>
  type === 'visit' &&
  visitors.length > 0 &&
  !rules.includes('void') &&
  hosts.some(({ from, value }) => from === at && visitors.every((one) => one.value !== value));
