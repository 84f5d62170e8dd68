/**
 * Two who do something together beside a gathering, or more of them on their screens, whatever the verb: `in the margins, X and Y signed a treaty`,
 * `en marge du sommet, X a confié à Y que`, `by video link, X discussed grain with Y`.
 */
import { createDraft, type Draft } from '../draft';
import { pairOfActors, rowOfActors } from '../frames/occasion';
import { isCall, partiesOf, peopleOf, readPlace, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import { groupOf } from '../roles/group';
import { interlocutorsOf } from '../roles/interlocutors';
import { isPastVerb, predicateTime } from '../verbs/word-time';
import { wordBetween, type View } from '../view';

/** The drafts of a sentence with the meeting that it tells by its margins or its screen alone. */
export function withMargins(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const meeting = readAside(scene, drafts, 'margins') ?? readAside(scene, drafts, 'video');
  return meeting ? [...drafts, meeting] : drafts;
}

function readAside(scene: Scene, drafts: readonly Draft[], word: 'margins' | 'video'): Draft | null {
  const { view } = scene;
  const at = wordBetween(view, word, view.from, view.to);
  if (at < 0) return null;
  const relative = word === 'video' ? relativeAround(view, at) : null;
  const [from, end] = relative ? [relative.from, relative.to] : [view.from, view.to];
  const isTold = (draft: Draft): boolean =>
    draft.type !== 'visit' &&
    !draft.rules.includes('beside') &&
    draft.at >= from &&
    draft.at < end &&
    (!relative || draft.participants.length > 0 || draft.rules.includes('void'));
  if (drafts.some((draft) => isTold(draft) && !(word === 'margins' && isBehind(view, draft, at))))
    return null;
  // `In a videoconference with X, Y pledged to`: what is wished or promised is none of the talks that are told first.
  const wish = wordBetween(view, 'wish', from, end);
  if (isCall(view, from, end) || (wish >= 0 && (word === 'margins' || wish < at))) return null;
  const to = view.reading.word(word, at);
  if (word === 'video' && isBroadcast(view, [from, end], [at, to])) return null;
  const isLoose = word === 'video' && view.reading.word('remotely', at) > 0;
  if (isLoose && isAfar(view, drafts)) return null;
  const people = relative ? relative.people : peopleOfMain(view, word === 'video' ? to : -1);
  const pair = pairOfActors(scene, people, false);
  // `Macron, Merkel et Xi ont conféré vendredi, chacun devant son écran`: three on their screens hold a summit.
  const row = word === 'video' && pair.length === 0 ? rowOfActors(scene, people) : [];
  const company = row.length > 0 ? row : pair;
  if (company.length === 0) return null;
  const days = view.dates.filter((date) => date.from >= from && date.to <= end);
  // `They agreed to act against online fraud`: those told before met on a screen only where it is told when.
  if (word === 'video' && days.length === 0 && people.every(({ kind }) => kind === 'pronoun')) return null;
  const draft = createDraft(row.length > 0 ? 'summit' : 'meeting', view.sentence.index, at, to);
  draft.participants = partiesOf(company);
  draft.people = peopleOf(company);
  draft.time = predicateTime(view, [from, end]).time;
  if (relative && (draft.time ?? 'past') === 'past' && hasPastVerb(view, relative)) takeAsBefore(draft);
  const [day] = days;
  if (days.length === 1 && day?.kind === 'date') draft.day = day.from;
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

/** Talks that lie before what else their sentence tells of the same two. */
function takeAsBefore(draft: Draft): void {
  draft.time = 'past';
  draft.rules.push('other-time');
}

/** `X, with whom he discussed grain by video`: done, whatever the sentence tells else. */
function hasPastVerb(view: View, { from, to }: Relative): boolean {
  for (let at = from; at < to; at += 1) if (isPastVerb(view, at)) return true;
  return false;
}

/** `fight violence online`, `In Delhi they handed over, remotely, seven hundred flats`: of a thing far away, where nothing says when or all are in one place. */
const isAfar = ({ dates, mentions }: View, drafts: readonly Draft[]): boolean =>
  dates.length === 0 ||
  drafts.some(({ type }) => type === 'visit') ||
  mentions.some((one) => one.placeLike && one.link === 'at' && one.city !== null);

/** `in the margins of the summit of`: the gathering beside which two did something is no meeting of theirs. */
const isBehind = ({ triggers }: View, { type, at }: Draft, margins: number): boolean =>
  type === 'summit' &&
  at >= margins &&
  triggers.some((one) => one.frame === 'summit-noun' && one.from <= at && at < one.to);

/** Who acts in a sentence: its first subject, with whom he does it; or who is with him on the screen (`behind` its word): `in a videoconference with X, Y pledged`. */
function peopleOfMain(view: View, behind: number): readonly Mention[] {
  const subject = view.mentions.find((one) => isSubject(one) || (behind < 0 && isPronoun(one)));
  if (!subject) return [];
  const partner = view.mentions.find(
    ({ link, kind, from }) =>
      link === 'with' && kind !== 'party' && from >= behind && from - behind <= PARTNER_WITHIN,
  );
  return behind >= 0 && partner && partner.to <= subject.from
    ? [...groupOf(view, subject), ...groupOf(view, partner)]
    : interlocutorsOf(view, subject);
}

/** Tokens from the word of a screen to who is on it, at most: a preposition, a day. */
const PARTNER_WITHIN = 4;

/** `on the sidelines, he spoke with Y`: he whom the text goes on about. */
const isPronoun = ({ link, kind, codes }: Mention): boolean =>
  link === null && kind === 'pronoun' && codes.length === 0;

/** Somebody whom no preposition governs, or `the two leaders`. */
const isSubject = ({ link, kind, plural }: Mention): boolean =>
  link === null && (kind === 'person' || kind === 'office' || (kind === 'pronoun' && plural));

/** A clause that says something of somebody who stands before it, and those who act in it. */
interface Relative {
  readonly from: number;
  readonly to: number;
  readonly people: readonly Mention[];
}

/** Tokens between somebody and the relative behind him, at most: a comma and a preposition. */
const RELATIVE_WITHIN = 2;

/** `X, with whom he spoke by video on Monday`, `the two, who had resumed contact by video, signed`: the relative clause around a token. */
function relativeAround(view: View, at: number): Relative | null {
  const { reading, mentions } = view;
  for (let from = at - 1; from > view.from; from -= 1) {
    if (reading.norm(from) === ';') return null;
    const after = reading.word('who', from);
    if (!after) continue;
    const before = mentions.findLast((one) => one.to <= from);
    if (!before || from - before.to > RELATIVE_WITHIN || before.kind === 'party') continue;
    const subject = mentions.find(
      (one) => one.from >= after && one.to <= at && one.link === null && one.kind !== 'party',
    );
    let to = at;
    while (to < view.to && reading.norm(to) !== ',') to += 1;
    const people = groupOf(view, before);
    return { from, to, people: subject ? [subject, ...people] : people };
  }
  return null;
}

/** `addressed the summit by video`: who speaks to a hall from afar meets nobody there. */
const isBroadcast = (view: View, [start, end]: Span, [from, to]: Span): boolean =>
  view.triggers.some(
    (one) =>
      one.from >= start &&
      one.from < end &&
      (one.frame === 'attend' || (one.frame === 'summit-noun' && (one.from - to > 1 || from - one.to > 1))),
  );

type Span = readonly [number, number];
