/** Several whom one meets in turn, each a meeting of its own: `held separate meetings with X, Y and Z`, `saw X on Monday and Y on Tuesday`. */
import type { Draft, Read } from '../draft';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { subjectOf } from '../roles/subject';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { clauseAround, hasWord, wordBetween, type View } from '../view';
import { gappedAfter } from './gapped';
import { actorsOf, draftOf, isGatheringIn, partiesOf, peopleOf, readPlace, type Scene } from './scene';
import { personsOf } from './sides';

/** What a verb or noun of meeting tells of those who meet. */
export interface Talks {
  /** The first is whose meetings they are, where they are told in turn. */
  readonly sides: readonly Actor[];
  /** Null on a screen. */
  readonly place: Mention | null;
  /** Beside a gathering nobody visits his host. */
  readonly onMargins: boolean;
}

/** The meetings of one with each of several; empty where they are told to be in one room. */
export function readEach(scene: Scene, trigger: Trigger, group: VerbGroup, talks: Talks): Draft[] {
  const { view } = scene;
  const [first, ...others] = talks.sides;
  const own = first ? partiesOf([first])[0] : undefined;
  if (!first || !own || first.codes.length !== 1) return [];
  const parties = partiesOf(others).filter((party) => party.value !== own.value);
  if (others.some(({ mention }) => mention.from < trigger.to) || new Set(valuesIn(parties)).size < 2)
    return [];
  if (!isInTurn(view, trigger, talks)) return [];
  // At a gathering its host receives those who come to it.
  if (isGatheringIn(scene, talks.place?.codes[0]) && !talks.onMargins) return [];
  return parties.map((party) => {
    const partners = others.filter(({ codes }) => codes.includes(party.value));
    const draft = draftOfTwo(scene, trigger, group, [own, party], talks);
    draft.people = peopleOf([first, ...partners]);
    draft.at = Math.max(party.from, trigger.to);
    draft.rules.push('each');
    return draft;
  });
}

const valuesIn = (reads: readonly Read<string>[]): string[] => reads.map(({ value }) => value);

/** `bilateral meetings with`, or in turn by other words; beside a gathering whoever meets several does so in turn. */
function isInTurn(view: View, trigger: Trigger, { sides, onMargins }: Talks): boolean {
  const [, ...partners] = sides;
  const turn = areInTurn(view, trigger, partners);
  if (turn !== null) return turn;
  const [partner] = partners;
  if (partner && wordBetween(view, 'severalTalks', trigger.from, partner.mention.from) >= 0) return true;
  const [from, to] = clauseAround(view, trigger.from);
  return onMargins && !trigger.weak && wordBetween(view, 'margins', from, to) >= 0;
}

/** Whether several are met or received in turn: `separately`, `tour à tour`, `X, then Y`; false where they are told to be together, null where nothing says. */
export function areInTurn(view: View, trigger: Trigger, partners: readonly Actor[]): boolean | null {
  const [from, to] = clauseAround(view, trigger.from);
  if (hasWord(view, 'together', from, to) || hasWord(view, 'ofFew', from, to)) return false;
  if (hasWord(view, 'inTurn', from, to)) return true;
  return partners.slice(1).some(({ mention }) => isThen(view, mention)) || null;
}

/** `X, then Y`, `X, puis le Y`. */
function isThen({ reading, from }: View, mention: Mention): boolean {
  for (let at = mention.from - 1; at >= from && at >= mention.from - THEN_WITHIN; at -= 1)
    if (reading.date('then', at)) return true;
  return false;
}

/** Tokens between `then` and who is met next, at most: a preposition and an article. */
const THEN_WITHIN = 3;

/** `is to meet X in April, and Y by the end of May`: each with a date of its own is a meeting of its own. */
export function laterMeetings(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  { sides, place: first, onMargins }: Talks,
): Draft[] {
  const { view } = scene;
  const subject = actorsOf(scene, subjectOf(view, group.from));
  const own = partiesOf(sides).find((party) => subject.some((actor) => actor.codes.includes(party.value)));
  const object =
    trigger.kind === 'verb' ? personsOf(view, trigger, { links: [null, 'with'] }).at(-1) : undefined;
  if (!own || !object) return [];
  // A place that stands before the verb, or is the gathering's, is that of all.
  const shared = first && (onMargins || first.from < trigger.from) ? first : null;
  const found: Draft[] = [];
  for (const { mention, place, day } of gappedAfter(view, object)) {
    const actors = actorsOf(scene, [mention]);
    const other = partiesOf(actors).find((party) => party.value !== own.value);
    if (!other || actors.some(({ codes }) => codes.length > 1)) break;
    const meeting = draftOfTwo(scene, trigger, group, [own, other], {
      place: place ?? shared,
      onMargins,
    });
    meeting.people = [...peopleOf(subject), ...peopleOf(actors)];
    meeting.at = mention.from;
    meeting.day = day?.from ?? null;
    found.push(meeting);
  }
  return found;
}

/** Two who meet: a visit where one of them is at home. */
export function draftOfTwo(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  two: readonly Read<string>[],
  { place, onMargins }: Pick<Talks, 'place' | 'onMargins'>,
): Draft {
  const draft = draftOf(scene, 'meeting', trigger, group);
  const home = place && !onMargins ? two.find((party) => party.value === place.codes[0]) : undefined;
  if (home) {
    draft.type = 'visit';
    draft.hosts = [home];
    draft.visitors = two.filter((party) => party !== home);
  } else draft.participants = [...two];
  if (place) draft.place = readPlace(place);
  if (onMargins) draft.rules.push('margins');
  return draft;
}
