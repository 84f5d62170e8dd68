/** Ceremonies by whose they are: `attended the funeral of Hassan II on 25 July 1999`, with no place, is a visit to his country. */
import type { Draft } from '../draft';
import { isPersonOrOffice, type Mention } from '../mention';
import { isOwner } from '../roles/owner';
import { subjectOf } from '../roles/subject';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { wordBetween, type View } from '../view';
import { actorsOf, draftOf, partiesOf, peopleOf, readPlace, type Scene } from './scene';

/** Tokens from the verb to the ceremony, at most. */
const REACH = 5;

/** The visits of those who attend somebody's ceremony on a day, one of each country. */
export function readCeremony(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const dates = view.dates.filter(({ kind, sense }) => kind === 'date' && sense === 'on');
  const day = dates.find(({ from }) => from >= trigger.to) ?? dates[0];
  if (trigger.kind !== 'verb' || !day || group.passive) return [];
  const person = honoured(view, trigger);
  const [owner] = person ? actorsOf(scene, [person]) : [];
  const place = view.mentions.find(({ placeLike, link }) => placeLike && (link === 'at' || link === 'goal'));
  if (owner?.codes.length !== 1) return [];
  const guests = actorsOf(scene, subjectOf(view, group.from)).filter(
    ({ codes }) => codes.length > 0 && !codes.includes(owner.codes[0] as string),
  );
  const visitors = partiesOf(guests);
  // A single guest at a place is read by what tells his presence; several are there each for himself.
  if (place && visitors.length < 2) return [];
  return visitors.map((visitor) => {
    const draft = draftOf(scene, 'visit', trigger, group);
    draft.visitors = [visitor];
    draft.hosts = partiesOf([owner]);
    if (place && place.codes[0] === owner.codes[0]) draft.place = readPlace(place);
    draft.day = day.from;
    draft.people = peopleOf(guests.filter(({ codes }) => codes.includes(visitor.value)));
    return draft;
  });
}

/** Whose ceremony stands behind a verb: `the funeral of X`, `X's inauguration`; not `the funeral of a friend of X`. */
function honoured(view: View, { to }: Trigger): Mention | null {
  const { reading, mentions } = view;
  const at = wordBetween(view, 'ceremonies', to, to + REACH);
  if (at < 0) return null;
  const before = mentions.find(
    (one) => isPersonOrOffice(one) && one.from >= to && one.to <= at && isOwner(view, one),
  );
  if (before) return before;
  const of = reading.word('of', reading.word('ceremonies', at));
  const name = of && reading.behind('articles', of);
  return mentions.find((one) => isPersonOrOffice(one) && one.from === name) ?? null;
}
