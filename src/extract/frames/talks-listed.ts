/** Talks that are counted, and those before them: `their third meeting, after those of April in Moscow and of May in Beijing`. */
import type { DateMention } from '../dates/expression';
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { isCounted } from '../roles/before';
import { isLead } from '../roles/opening';
import { spanAt } from '../spans';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { copyView, type View } from '../view';
import { draftOfTwo } from './each';
import { actorsOf, partiesOf, peopleOf, type Scene } from './scene';
import { meetingSides } from './sides';

/** One of the talks before, by its date and, if it is told, its place. */
interface Listed {
  readonly date: DateMention;
  readonly place: Mention | null;
}

/** What stands behind counted talks, with the token before which they are told themselves. */
interface TalksBefore {
  readonly from: number;
  readonly listed: readonly Listed[];
}

/** Tokens from counted talks to the word for those before: whose they are, and with whom. */
const BEHIND = 24;

/** The talks before those that a noun counts; null where none are listed. */
function talksListed(view: View, trigger: Trigger): TalksBefore | null {
  const { reading, dates } = view;
  if (trigger.kind !== 'noun' || dates.length === 0 || !isCounted(reading, trigger.from)) return null;
  for (let at = trigger.to; at < view.to && at < trigger.to + BEHIND; at += 1) {
    const after = reading.word('after', at);
    const one = after && reading.word('theOne', reading.word('articles', after) || after);
    if (!one) continue;
    const listed = readList(view, one);
    return listed.length > 0 ? { from: at, listed } : null;
  }
  return null;
}

/** Dates and places, in either order, up to the next word that is neither. A place behind the last is that of all (`of April and May in Rome`). */
function readList(view: View, from: number): Listed[] {
  const { mentions, dates } = view;
  const items: { date: DateMention | null; place: Mention | null }[] = [{ date: null, place: null }];
  for (let at = from; at < view.to;) {
    const item = items.at(-1) ?? { date: null, place: null };
    const date = spanAt(dates, at);
    const place = date ? undefined : spanAt(mentions, at);
    if (date) {
      if (item.date) items.push({ date, place: null });
      else item.date = date;
    } else if (place) {
      if (!place.placeLike || place.kind !== 'party') break;
      if (item.place) items.push({ date: null, place });
      else item.place = place;
    } else if (isJoint(view, at)) {
      if (item.date) items.push({ date: null, place: null });
    } else if (!isBeside(view, at)) break;
    at = date?.to ?? place?.to ?? at + 1;
  }
  const dated = items.flatMap(({ date, place }) => (date?.kind === 'date' ? [{ date, place }] : []));
  const shared = dated.slice(0, -1).every(({ place }) => place === null)
    ? (dated.at(-1)?.place ?? null)
    : null;
  return dated.map(({ date, place }) => ({ date, place: place ?? shared }));
}

const isJoint = ({ reading }: View, at: number): boolean =>
  reading.word('and', at) > 0 || reading.norm(at) === ',';

const isBeside = (view: View, at: number): boolean => view.reading.word('of', at) > 0 || isLead(view, at);

/** A sentence up to the talks that were before those it tells. */
function viewBefore(view: View, { from }: TalksBefore): View {
  const part = copyView(view);
  part.to = from;
  part.mentions = view.mentions.filter((one) => one.to <= from);
  part.triggers = view.triggers.filter((one) => one.to <= from);
  part.dates = view.dates.filter((one) => one.to <= from);
  return part;
}

/** Reads counted talks without those before them, and these as talks of their own: a visit where one of the two was at home. */
export function withTalksBefore(scene: Scene, trigger: Trigger, group: VerbGroup, read: Read): Draft[] {
  const before = talksListed(scene.view, trigger);
  const part = before ? { view: viewBefore(scene.view, before), registry: scene.registry } : null;
  const sides = part ? twoOf(part, trigger, group) : [];
  if (!before || !part || sides.length === 0) return read(scene, trigger, group);
  return [...read(part, trigger, group), ...talksOf(scene, trigger, group, sides, before)];
}

type Read = (scene: Scene, trigger: Trigger, group: VerbGroup) => Draft[];

/** The two whose talks they are: those of the noun, those whom the sentence names before it, or those of whom the text speaks. */
function twoOf(scene: Scene, trigger: Trigger, group: VerbGroup): readonly Actor[] {
  const named = scene.view.mentions.filter(({ kind, to }) => kind !== 'party' && to <= trigger.from);
  const { pair, topic } = scene.registry;
  const sides = meetingSides(scene, trigger, group);
  return [sides, actorsOf(scene, named), [...topic, ...sides], pair].find(areTwo) ?? [];
}

const areTwo = (actors: readonly Actor[]): boolean =>
  new Set(partiesOf(actors).map(({ value }) => value)).size === 2;

function talksOf(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  sides: readonly Actor[],
  { listed }: TalksBefore,
): Draft[] {
  const two = partiesOf(sides).filter(
    ({ value }, index, all) => all.findIndex((one) => one.value === value) === index,
  );
  return listed.map(({ date, place }) => {
    const draft = draftOfTwo(scene, trigger, group, two, { place, onMargins: false });
    draft.people = peopleOf(sides);
    draft.at = date.from;
    draft.time = 'past';
    draft.anterior = false;
    draft.unfulfilled = false;
    draft.background = true;
    draft.rules.push('earlier', 'other-time');
    return draft;
  });
}
