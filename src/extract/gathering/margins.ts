/**
 * Two who do something together beside a gathering or on a screen, whatever the verb: `in the margins, X and Y signed a treaty`,
 * `en marge du sommet, X a confié à Y que`, `by video link, X discussed grain with Y`.
 */
import { createDraft, type Draft } from '../draft';
import { pairOfActors } from '../frames/occasion';
import { isCall, partiesOf, peopleOf, readPlace, type Scene } from '../frames/scene';
import { interlocutorsOf } from '../roles/interlocutors';
import { predicateTime } from '../verbs/word-time';
import { wordBetween, type View } from '../view';

/** The drafts of a sentence with the meeting that it tells by its margins or its screen alone. */
export function withMargins(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const meeting = readAside(scene, drafts, 'margins') ?? readAside(scene, drafts, 'video');
  return meeting ? [...drafts, meeting] : drafts;
}

function readAside(scene: Scene, drafts: readonly Draft[], word: 'margins' | 'video'): Draft | null {
  const { view } = scene;
  const at = wordBetween(view, word, view.from, view.to);
  if (at < 0 || drafts.some((draft) => !draft.rules.includes('beside') && draft.type !== 'visit'))
    return null;
  if (isCall(view, view.from, view.to) || wordBetween(view, 'wish', view.from, view.to) >= 0) return null;
  const to = view.reading.word(word, at);
  if (word === 'video' && isBroadcast(view, at, to)) return null;
  const subject = view.mentions.find(
    (one) => one.link === null && (one.kind === 'person' || one.kind === 'office'),
  );
  const pair = subject ? pairOfActors(scene, interlocutorsOf(view, subject), false) : [];
  if (pair.length === 0) return null;
  const draft = createDraft('meeting', view.sentence.index, at, to);
  draft.participants = partiesOf(pair);
  draft.people = peopleOf(pair);
  draft.time = predicateTime(view).time;
  const [day] = view.dates.filter((date) => date.kind === 'date');
  if (view.dates.length === 1 && day) draft.day = day.from;
  if (word === 'video') {
    draft.video = true;
    draft.rules.push('screen');
    return draft;
  }
  const places = view.mentions.filter((one) => one.placeLike && one.link === 'at' && one.city !== null);
  if (places.length === 1 && places[0]) draft.place = readPlace(places[0]);
  draft.rules.push('margins');
  return draft;
}

/** `addressed the summit by video`: who speaks to a hall from afar meets nobody there. */
const isBroadcast = (view: View, from: number, to: number): boolean =>
  view.triggers.some(
    (one) =>
      one.frame === 'attend' || (one.frame === 'summit-noun' && (one.from - to > 1 || from - one.to > 1)),
  );
