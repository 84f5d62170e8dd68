/** Two who do something together beside a gathering, whatever the verb: `in the margins, X and Y signed a treaty`, `en marge du sommet, X a confié à Y que`. */
import { createDraft, type Draft } from '../draft';
import { actorsOf, isCall, OUTSIDE, partiesOf, peopleOf, readPlace, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import { groupOf } from '../roles/group';
import { predicateTime } from '../verbs/tense';
import { wordBetween, type View } from '../view';
import { isAbsent } from './attendance';

/** Words between a verb of telling and who is told, at most: a date, a preposition and an office. */
const TOLD_WITHIN = 4;

/** The drafts of a sentence with the meeting that it tells by its margins alone. */
export function withMargins(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const meeting = readMargins(scene, drafts);
  return meeting ? [...drafts, meeting] : drafts;
}

function readMargins(scene: Scene, drafts: readonly Draft[]): Draft | null {
  const { view } = scene;
  const at = wordBetween(view, 'margins', view.from, view.to);
  if (at < 0 || drafts.some((draft) => !draft.rules.includes('beside') && draft.type !== 'visit'))
    return null;
  if (isCall(view, view.from, view.to) || wordBetween(view, 'wish', view.from, view.to) >= 0) return null;
  const pair = actorsOf(scene, companyOf(view)).filter(
    (actor) =>
      actor.codes.length === 1 &&
      (actor.name !== null || actor.rank === 'head' || actor.rank === 'minister') &&
      (actor.rank === null || !OUTSIDE.has(actor.rank)) &&
      !isAbsent(view, actor.mention),
  );
  if (pair.length !== 2 || pair[0]?.codes[0] === pair[1]?.codes[0]) return null;
  const draft = createDraft('meeting', view.sentence.index, at, view.reading.word('margins', at));
  draft.participants = partiesOf(pair);
  draft.people = peopleOf(pair);
  const places = view.mentions.filter((one) => one.placeLike && one.link === 'at' && one.city !== null);
  if (places.length === 1 && places[0]) draft.place = readPlace(places[0]);
  draft.time = predicateTime(view).time;
  const [day] = view.dates.filter((date) => date.kind === 'date');
  if (view.dates.length === 1 && day) draft.day = day.from;
  draft.rules.push('margins');
  return draft;
}

/** The two subjects of the sentence, or its subject and whom he tells something. */
function companyOf(view: View): readonly Mention[] {
  const subject = view.mentions.find(
    (one) => one.link === null && (one.kind === 'person' || one.kind === 'office'),
  );
  if (!subject) return [];
  const group = groupOf(view, subject);
  if (group.length > 1) return group;
  for (let at = subject.to; at < view.to; at += 1) {
    const end = view.reading.word('tells', at);
    if (!end) continue;
    const told = view.mentions.find(
      (one) => one.from >= end && one.kind !== 'party' && one.kind !== 'pronoun',
    );
    const marked = told?.link === 'at' || (told?.link === null && told.from === end);
    return told && marked && told.from - end <= TOLD_WITHIN ? [subject, told] : [];
  }
  return [];
}
