/**
 * Somebody who is told to have been with two who met: `X and Y met in Doha. The emir brought them together`, `Turkey's Z sat between them`.
 * What was told as a meeting is then a gathering of three.
 */
import { addPeople, merge } from '../assemble';
import type { Draft } from '../draft';
import { actorsOf, partiesOf, peopleOf, type Scene } from '../frames/scene';
import { companyOf } from '../gathering/company';
import { cueOf } from '../gathering/room';
import type { Mention } from '../mention';
import { codes } from '../same';
import type { View } from '../view';

/** Sentences from a meeting to who was there as well, at most. */
const NEAR = 1;

/** Makes the meeting that the text goes on about a gathering where the sentence tells of a third. `meeting`: what was told last. */
export function joinThird(scene: Scene, drafts: readonly Draft[], meeting: Draft | null): void {
  const { view } = scene;
  if (meeting?.type !== 'meeting' || meeting.video || meeting.rules.includes('margins')) return;
  if (view.sentence.index - meeting.sentence > NEAR) return;
  const room = drafts.find((draft) => isRoomOf(draft, meeting));
  if (room) {
    gather(meeting, room.hosts);
    // A headline is told of its own day, which the room need not be of.
    if (meeting.start?.rule === 'headline-of-the-day') meeting.start = null;
    return;
  }
  const receptions = view.dates.length ? [] : drafts.filter((draft) => isReceptionOf(draft, meeting));
  for (const reception of receptions) {
    gather(meeting, reception.hosts);
    merge(meeting.participants, reception.hosts);
    addPeople(meeting, reception, view.reading);
    reception.rules = ['void'];
  }
  if (drafts.length > 0) return;
  const thirds = actorsOf(scene, [...companyOf(view), ...goBetweens(view)]).filter(
    (actor) => actor.codes.length === 1 && !codes(meeting.participants).includes(actor.codes[0] as string),
  );
  if (thirds.length === 0) return;
  const parties = partiesOf(thirds);
  gather(meeting, parties);
  merge(meeting.participants, parties);
  addPeople(meeting, { people: peopleOf(thirds) }, view.reading);
}

/** Three and more, those who met among them, at no other place or time. */
function isRoomOf(draft: Draft, meeting: Draft): boolean {
  if (draft.type !== 'summit' || draft.background || draft.rules.includes('void') || draft.series)
    return false;
  if ((draft.time === 'future') !== (meeting.time === 'future')) return false;
  // `Earlier both had attended a trilateral meeting`: over when the two met.
  if (draft.anterior && !meeting.anterior && draft.rules.includes('summit-noun')) return false;
  const [place, host] = [meeting.place?.code, draft.hosts[0]?.value];
  return (!place || !host || place === host) && areAmong(meeting, draft.participants);
}

/** `The talks were hosted by X`: both at a third's, on no day of its own. */
const isReceptionOf = (draft: Draft, meeting: Draft): boolean =>
  draft.type === 'visit' &&
  !draft.start &&
  !draft.rules.includes('void') &&
  areAmong(meeting, draft.visitors);

const areAmong = ({ participants }: Draft, reads: Draft['participants']): boolean =>
  codes(participants).every((code) => codes(reads).includes(code));

/** A gathering where the meeting was; where that is only supposed, or not told, at the first of those who are named. */
function gather(meeting: Draft, others: Draft['hosts']): void {
  const { place } = meeting;
  const supposed = place?.rule === 'dateline' && !codes(others).includes(place.code ?? '');
  if (supposed) meeting.place = null;
  meeting.type = 'summit';
  meeting.hosts =
    place?.code && !supposed
      ? [{ value: place.code, from: place.from, to: place.to, rule: place.rule }]
      : others.slice(0, 1);
  meeting.rules.push('third');
}

/** Tokens from a word of bringing together to those whom one brings, at most. */
const BROUGHT_WITHIN = 4;

/** `sat between them`, `had seated the two at one table`, `mediated`: the subject of a word that has both as its object, or needs none. */
function goBetweens(view: View): readonly Mention[] {
  const { reading, mentions } = view;
  const cue = cueOf(view);
  const subject = mentions.find(
    ({ link, kind }) => link === null && (kind === 'person' || kind === 'office'),
  );
  if (cue < 0 || !subject || subject.to > cue) return [];
  const isBoth = ({ from, kind, plural, codes: named }: Mention): boolean =>
    from > cue && from - cue <= BROUGHT_WITHIN && plural && (kind === 'pronoun' || named.length === 2);
  const both =
    reading.word('mediation', cue) > 0 ||
    mentions.some(isBoth) ||
    reading.findWord('him', cue - BROUGHT_WITHIN, cue + BROUGHT_WITHIN) >= 0;
  return both ? [subject] : [];
}
