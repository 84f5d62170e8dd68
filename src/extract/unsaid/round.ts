/**
 * The countries of a tour, wherever its sentence lists them: `Égypte, Tunisie et Togo composent la tournée`, `will cram Guatemala,
 * Honduras and Belize into one tour`, `a tour: Cairo, Tunis, Lomé`.
 */
import { createDraft, inferred, type Draft } from '../draft';
import { actorsOf, isCall, partiesOf, partyRead, peopleOf, readPlace, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { isOfficial } from './presence';
import { hasWord, type Trigger, type View } from '../view';

/** The stops of a listed tour that its sentence's drafts leave out; a draft of the tour without a place becomes its first. */
export function readRound(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { view } = scene;
  const tour = view.triggers.find((trigger) => trigger.frame === 'tour-noun');
  if (!tour || isCall(view, view.from, view.to) || hasWord(view, 'wish', view.from, view.to)) return [];
  const list = longestList(view);
  const missing = list.filter((place) => !drafts.some((draft) => isThere(draft, place)));
  if (list.length < 2 || missing.length === 0) return [];
  const own = drafts.filter((draft) => draft.type === 'visit' && draft.triggers.includes(tour.from));
  if (own.some((draft) => draft.rules.includes('void'))) return [];
  // A country of the list is no traveller, wherever it stands.
  const isListed = (draft: Pick<Draft, 'visitors'>): boolean =>
    list.some((place) => draft.visitors.some((read) => place.codes.includes(read.value)));
  const side = own.find((draft) => draft.visitors.length > 0 && !isListed(draft)) ?? travellerOf(scene, list);
  if (!side || isListed(side)) return [];
  for (const draft of own) {
    draft.tour = true;
    if (draft.visitors.length === 0 || isListed(draft)) travels(draft, side);
  }
  const unplaced = own.find((draft) => draft.hosts.length === 0);
  return missing.flatMap((place, index) => {
    const isFirst = index === 0 && unplaced !== undefined;
    const draft = isFirst ? unplaced : stopOf(view, tour, place);
    draft.hosts = [partyRead(place, place.codes[0] as string)];
    draft.place = readPlace(place);
    draft.tour = true;
    if (!isFirst) travels(draft, side);
    draft.time ??= own[0]?.time ?? null;
    return isFirst ? [] : [draft];
  });
}

function travels(draft: Draft, side: Pick<Draft, 'visitors' | 'people'>): void {
  draft.visitors = inferred(side.visitors, 'tour');
  draft.people = [...side.people];
}

const isThere = (draft: Draft, place: Mention): boolean =>
  draft.hosts.some((read) => place.codes.includes(read.value));

function stopOf(view: View, tour: Trigger, place: Mention): Draft {
  const draft = createDraft('visit', view.sentence.index, place.from, place.to);
  draft.triggers.push(tour.from);
  draft.rules.push('tour-noun');
  return draft;
}

/** Whose tour it is where its noun does not say: the first with an office whom the sentence names. */
function travellerOf(scene: Scene, list: readonly Mention[]): Pick<Draft, 'visitors' | 'people'> | null {
  for (const mention of scene.view.mentions) {
    if (mention.kind === 'party' || list.includes(mention)) continue;
    const actors: Actor[] = actorsOf(scene, [mention]).filter((actor) => isOfficial(actor));
    if (actors.length > 0 && actors.every((actor) => actor.codes.length === 1))
      return { visitors: partiesOf(actors), people: peopleOf(actors) };
  }
  return null;
}

/** The longest row of places that commas and "and" join. */
function longestList(view: View): Mention[] {
  let best: Mention[] = [];
  let row: Mention[] = [];
  for (const mention of view.mentions) {
    if (!isPlace(mention)) {
      row = [];
      continue;
    }
    const last = row.at(-1);
    row = last && isJoined(view, last, mention) ? [...row, mention] : [mention];
    if (row.length > best.length) best = row;
  }
  return best;
}

const isPlace = (mention: Mention): boolean =>
  mention.kind === 'party' &&
  mention.placeLike &&
  mention.deictic === null &&
  mention.codes.length === 1 &&
  mention.link !== 'from';

/** Whether only marks and small words stand between two places, and one of them joins. */
function isJoined({ reading }: View, left: Mention, right: Mention): boolean {
  let joins = false;
  for (let at = left.to; at < right.from;) {
    const join = reading.norm(at) === ',' ? at + 1 : reading.word('and', at);
    const small = join || reading.word('at', at) || reading.word('goal', at) || reading.word('articles', at);
    if (!small || small > right.from) return false;
    joins ||= join > 0;
    at = small;
  }
  return joins;
}
