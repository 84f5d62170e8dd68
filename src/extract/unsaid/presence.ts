/** A leader who does something abroad is there, whatever he does: `In Niamey, he paid homage …`, `addressed lawmakers in Ottawa`. */
import { createDraft, type Draft } from '../draft';
import { actorsOf, OUTSIDE, partiesOf, peopleOf, type Scene } from '../frames/scene';
import { stopsOf } from '../frames/travel';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { placesAfter } from '../roles/places';
import { isObject } from '../roles/subject';
import { isPastVerb, timeOfToken } from '../tense';
import { spanAt, wordBetween, type View } from '../view';

/** Between the head of a sentence and the preposition of a place that opens it (`Speaking in`): at most so many tokens. */
const OPENING = 6;
/** Between a subject and its verb lies at most so much. */
const APPOSITION = 14;
/** Between a verb and the place where it is done. */
const REACH = 16;

/** `After three days in Luanda, he goes on to Bissau`: a stay that is told by its length alone. */
export function readStayBefore(scene: Scene): Draft[] {
  const { view } = scene;
  const length = view.dates.find((date) => date.kind === 'length');
  if (!length || !view.reading.word('asides', view.from) || length.from - view.from > 2) return [];
  const place = view.mentions.find((one) => one.placeLike && one.link === 'at' && one.from >= length.to);
  if (!place || place.from - length.to > 3 || view.reading.norm(place.to) !== ',') return [];
  const mention = view.mentions.find(
    (one) => one.from > place.to && one.link === null && one.kind !== 'party',
  );
  const found = mention && mention.from - place.to <= 4 ? draftOf(scene, [place], mention, length.from) : [];
  for (const draft of found) {
    draft.time = 'past';
    draft.ends = true;
  }
  return found;
}

/** What a sentence whose triggers told nothing says of somebody who is abroad. */
export function readOnTheSpot(scene: Scene): Draft[] {
  const { view } = scene;
  for (const place of view.mentions) {
    if (!place.placeLike || place.link !== 'at' || place.codes.length === 0) continue;
    const at = prepositionOf(view, place);
    if (at < 0 || view.reading.word('seatsOfMany', place.from)) continue;
    const found = isFronted(view, at) ? behind(scene, place) : before(scene, place, at);
    if (found.length) return found;
  }
  return [];
}

/** Where the preposition of being somewhere stands that governs a place, or -1: `to` and `into` are none. */
function prepositionOf(view: View, place: Mention): number {
  const { reading } = view;
  for (let at = place.from - 1; at >= view.from && at >= place.from - 5; at -= 1) {
    if (reading.word('inside', at)) return at;
    const small =
      reading.word('articles', at) || reading.word('home', at) || reading.word('officeAdjectives', at);
    if (!small && !isTownWord(view, at)) return -1;
  }
  return -1;
}

/** `in the coastal city of El Alamein`. */
const isTownWord = (view: View, at: number): boolean =>
  view.reading.word('of', at) > 0 ||
  (view.reading.tokens[at]?.form.kind === 'word' &&
    !view.reading.hit('entity', at) &&
    view.reading.word('of', at + 1) > 0);

/** Whether a place opens its sentence, by itself or with a participle: `In Astana`, `Speaking at a forum in Astana`. */
function isFronted(view: View, at: number): boolean {
  if (at === view.from) return true;
  if (at - view.from > OPENING || !view.reading.word('speaking', view.from)) return false;
  return !view.mentions.some((mention) => mention.to <= at && mention.kind !== 'pronoun');
}

/** Whom a sentence with its place in front is about: the first actor behind the comma that no preposition governs. */
function behind(scene: Scene, place: Mention): Draft[] {
  const { view } = scene;
  const country = place.city === null && view.reading.word('speaking', view.from) === 0;
  if (country && view.dates.length === 0) return [];
  for (const mention of view.mentions) {
    if (mention.from < place.to) continue;
    if (mention.kind === 'party') {
      if (mention.link === null && mention.form !== 'demonym') return [];
      continue;
    }
    if (mention.link !== null || isOwner(view, mention) || !isNext(view, place.to, mention.from)) return [];
    const verb = verbAfter(view, mention.to);
    if (verb < 0 || isElsewhere(view, mention.to, view.to)) return [];
    return draftOf(scene, [place], mention, verb);
  }
  return [];
}

/** Who did something at a place that stands behind its verb. */
function before(scene: Scene, place: Mention, at: number): Draft[] {
  const { view } = scene;
  for (const mention of view.mentions) {
    if (mention.to > at) return [];
    if (
      mention.kind === 'party' ||
      mention.link !== null ||
      isOwner(view, mention) ||
      isObject(view, mention)
    )
      continue;
    const bracketed = isDatedInBrackets(view, place);
    const told = verbAfter(view, mention.to);
    const verb = told < 0 && bracketed ? mention.to : told;
    if (verb < 0 || verb >= at || at - verb > REACH) continue;
    if ((!bracketed && !isDoneAt(view, verb, at)) || isElsewhere(view, mention.to, at)) return [];
    return draftOf(scene, placesAfter(view, verb, view.to, false), mention, verb);
  }
  return [];
}

/** `in Manila (Mon)`: the day in brackets is that of the place. */
const isDatedInBrackets = (view: View, place: Mention): boolean =>
  view.reading.norm(place.to) === '(' && spanAt(view.dates, place.to + 1) !== undefined;

/** Whether the subject comes right behind a place in front, dates aside; after a participle at least right behind a comma. */
function isNext(view: View, from: number, to: number): boolean {
  const { reading } = view;
  const opened = reading.word('speaking', view.from) > 0;
  for (let at = to - 1; at >= from;) {
    const date = spanAt(view.dates, at);
    if (date) at = date.from - 1;
    else if (reading.norm(at) === ',' && opened) return true;
    else if (
      reading.norm(at) === ',' ||
      view.lexicon.data.endings.adverb.test(reading.norm(at)) ||
      reading.date('the', at)
    )
      at -= 1;
    else if (reading.word('articles', at) || reading.word('officeAdjectives', at)) at -= 1;
    else return false;
  }
  return true;
}

/** `the king's envoys`: the owner does nothing himself. */
function isOwner(view: View, mention: Mention): boolean {
  return /^'s?$/.test(view.reading.norm(mention.to));
}

/** The first verb behind a subject, its apposition and relative clause aside; -1 where none is near. */
function verbAfter(view: View, from: number): number {
  for (let at = from; at < view.to && at - from < APPOSITION; at += 1) {
    const norm = view.reading.norm(at);
    if (norm === ';' || norm === ':' || norm === '—') return -1;
    if (view.reading.word('publicActs', at) || timeOfToken(view, at)) return at;
  }
  return -1;
}

/** Whether a place is where a verb happens: right behind it, its adverbs, its date or its person; behind a thing only for what is done on the spot. */
function isDoneAt(view: View, verb: number, at: number): boolean {
  const { reading } = view;
  for (let act = verb; act < at; act += 1) if (reading.word('publicActs', act)) return true;
  let back = at - 1;
  while (back > verb) {
    const date = spanAt(view.dates, back);
    if (date) back = date.from - 1;
    else if (
      reading.norm(back) === ',' ||
      view.lexicon.data.endings.adverb.test(reading.norm(back)) ||
      reading.date('the', back)
    )
      back -= 1;
    else break;
  }
  return back <= verb + 1 && (back === verb || isPastVerb(view, back));
}

/** Words that say that somebody is not there himself, or only lived there: a call, a wish, a birth, a message. */
function isElsewhere(view: View, from: number, to: number): boolean {
  return (
    view.reading.norm(view.to - 1) === '?' ||
    wordBetween(view, 'phone', view.from, view.to) >= 0 ||
    wordBetween(view, 'video', view.from, view.to) >= 0 ||
    wordBetween(view, 'wish', view.from, to) >= 0 ||
    wordBetween(view, 'negation', from, to) >= 0 ||
    wordBetween(view, 'absent', from, to) >= 0 ||
    wordBetween(view, 'fates', view.from, view.to) >= 0
  );
}

function draftOf(scene: Scene, places: readonly Mention[], mention: Mention, verb: number): Draft[] {
  const { view } = scene;
  const actors = actorsOf(scene, groupOf(view, mention)).filter((actor) => isOfficial(actor));
  const stops = stopsOf(places);
  const isHome = (actor: Actor): boolean =>
    actor.codes.length !== 1 || stops.some((stop) => actor.codes.includes(stop.host.value));
  if (actors.length === 0 || actors.some(isHome)) return [];
  return stops.map((stop) => {
    const at = stops.length > 1 ? stop.mention.from : verb;
    const draft = createDraft('visit', view.sentence.index, at, at + 1);
    draft.visitors = partiesOf(actors);
    draft.people = peopleOf(actors);
    draft.hosts = [stop.host];
    draft.place = stop.place;
    draft.tour = stops.length > 1;
    draft.time = timeOfToken(view, verb) ?? 'present';
    draft.rules.push('travel', 'weak', 'on-the-spot');
    return draft;
  });
}

/** Somebody with an office, or whom a table knows as a leader. */
export const isOfficial = (actor: Actor): boolean =>
  actor.rank === null
    ? actor.rule === 'leader' || (actor.name?.codes.length ?? 0) > 0
    : !OUTSIDE.has(actor.rank) && actor.rank !== 'title' && actor.rank !== 'military';
