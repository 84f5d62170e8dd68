/**
 * Entries of an itinerary: a place abroad and its day, in a text that goes on about somebody's journey (`Séoul le 6, Pékin le 7`,
 * `Baku (the 17th)`).
 */
import type { DateMention } from '../dates/expression';
import { createDraft, inferred, type Draft } from '../draft';
import { OUTSIDE, partyRead, readPlace, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { predicateTime } from '../tense';
import { clauseAround, hasWord, type View } from '../view';

/** Tokens between a place and its day in an itinerary. */
const BESIDE = 3;

/** What the document has told. */
export interface Told {
  readonly drafts: readonly Draft[];
  /** The engagement that the text goes on about. */
  readonly current: Draft | null;
}

/** The stops of a sentence that its own drafts do not tell. */
export function readItinerary(scene: Scene, drafts: readonly Draft[], told: Told): Draft[] {
  const { view } = scene;
  const dates = view.dates.filter((date) => date.kind === 'date' && date.sense !== 'since' && isDay(date));
  if (dates.length === 0 || isOther(view) || drafts.some((draft) => draft.type === 'summit')) return [];
  const found: Draft[] = [];
  const gatherings = told.drafts.filter((draft) => draft.type !== 'visit');
  for (const place of view.mentions) {
    const code = place.codes[0];
    if (!code || place.codes.length > 1 || !isSomewhere(place)) continue;
    if ([...drafts, ...found, ...gatherings].some((draft) => isThere(draft, code))) continue;
    const date = dateOf(view, place, dates);
    if (!date) continue;
    const draft = readStop(scene, place, code, date, [...drafts, ...found], told);
    if (!draft) continue;
    draft.day = date.from;
    found.push(draft);
  }
  return found;
}

/** A telephone call, a screen, an invitation, a question: nobody is where it is said to be. */
function isOther(view: View): boolean {
  return (
    (['phone', 'video', 'wish', 'invite', 'fates'] as const).some((kind) =>
      hasWord(view, kind, view.from, view.to),
    ) || view.reading.norm(view.to - 1) === '?'
  );
}

/** No bare year, no quarter: a stop has its day, its week or its month. */
const isDay = ({ start }: DateMention): boolean =>
  start !== null &&
  (start.day !== undefined ||
    start.weekday !== undefined ||
    start.month !== undefined ||
    (start.offset !== undefined && start.offset.unit !== 'year'));

/** A place that somebody can be at: no nationality, no organisation, nobody's (`the president of Chile`). */
const isSomewhere = (mention: Mention): boolean =>
  mention.kind === 'party' &&
  mention.placeLike &&
  mention.deictic !== 'here' &&
  (mention.link === 'at' || mention.link === 'goal' || mention.link === null);

const isThere = (draft: Draft, code: string): boolean =>
  !draft.rules.includes('void') &&
  (draft.hosts.some((read) => read.value === code) || draft.place?.code === code);

/** The day that stands nearest in the clause, with no other place between. */
function dateOf(view: View, place: Mention, dates: readonly DateMention[]): DateMention | null {
  let best: DateMention | null = null;
  let least = Infinity;
  const [from, to] = clauseAround(view, place.from);
  for (const date of dates) {
    if (date.from < from || date.to > to) continue;
    const behind = date.from >= place.to;
    const [left, right] = behind ? [place.to, date.from] : [date.to, place.from];
    const gap = right - left + (behind ? 0 : 0.5);
    if (gap >= least) continue;
    const between = (one: Mention): boolean =>
      one !== place && isSomewhere(one) && one.from >= left && one.to <= right;
    if (view.mentions.some(between)) continue;
    least = gap;
    best = date;
  }
  return best;
}

const takesPart = (actor: Actor): boolean => actor.rank === null || !OUTSIDE.has(actor.rank);

/** The subject before a place: the last actors whom no preposition governs, all of one country; hosts of an earlier stop aside. */
function subjectBefore(
  { view, registry }: Scene,
  place: Mention,
  code: string,
  here: readonly Draft[],
): Actor[] {
  for (let at = view.mentions.indexOf(place) - 1; at >= 0; at -= 1) {
    const mention = view.mentions[at] as Mention;
    if (mention.link !== null || mention.kind === 'party') continue;
    const actors = groupOf(view, mention).flatMap((one) => registry.resolve(one));
    const codes = new Set(actors.flatMap((actor) => actor.codes));
    if (mention.kind === 'pronoun' && hasSubject(view, at)) continue;
    if (codes.has(code) || here.some((draft) => draft.hosts.some((read) => codes.has(read.value)))) continue;
    return codes.size === 1 && actors.every(takesPart) ? actors : [];
  }
  return [];
}

/** Whether somebody is named before a pronoun in its own sentence: that one is meant, not whom the text went on about. */
const hasSubject = (view: View, before: number): boolean =>
  view.mentions
    .slice(0, before)
    .some((one) => one.link === null && (one.kind === 'person' || one.kind === 'office'));

/** An entry of an itinerary: a place with its day beside it, in a text that goes on about a journey. */
function readStop(
  scene: Scene,
  place: Mention,
  code: string,
  date: DateMention,
  here: readonly Draft[],
  told: Told,
): Draft | null {
  const { view } = scene;
  const gap = date.from >= place.to ? date.from - place.to : place.from - date.to;
  if (gap > BESIDE || isHomeward(view, place)) return null;
  const journey = here.findLast(isJourney) ?? (told.current && isJourney(told.current) ? told.current : null);
  if (!journey || journey.visitors.some((read) => read.value === code)) return null;
  const who = subjectBefore(scene, place, code, here);
  const isTraveller = who.some((actor) => journey.visitors.some((read) => actor.codes.includes(read.value)));
  if (who.length && !isTraveller) return null;
  if (place.link === 'at' && !isTraveller && !isEntry(view, place, date)) return null;
  const draft = stopAt(scene, place, code);
  draft.visitors = inferred(journey.visitors, 'anaphora');
  draft.people = journey.people.filter((person) =>
    journey.visitors.some((read) => read.value === person.code),
  );
  draft.time = predicateTime(view).time ?? journey.time;
  draft.rules.push('stop');
  return draft;
}

/** `flies back to Rome`: no stop. */
const isHomeward = (view: View, place: Mention): boolean =>
  (['home', 'return'] as const).some((kind) => hasWord(view, kind, place.from - 4, place.from));

/** Whether a place and its day stand by themselves: at the head of the sentence, behind a mark or `then`. */
function isEntry(view: View, place: Mention, date: DateMention): boolean {
  for (let at = Math.min(place.from, date.from) - 1; at >= view.from; at -= 1) {
    const { reading } = view;
    if (reading.tokens[at]?.form.kind === 'punctuation' || reading.date('then', at)) return true;
    if (!reading.word('at', at) && !reading.word('articles', at) && !reading.word('and', at)) return false;
  }
  return true;
}

const isJourney = (draft: Draft): boolean =>
  draft.type === 'visit' && !draft.background && draft.visitors.length > 0 && !draft.rules.includes('void');

function stopAt({ view }: Scene, place: Mention, code: string): Draft {
  const draft = createDraft('visit', view.sentence.index, place.from, place.to);
  draft.hosts = [partyRead(place, code)];
  draft.place = readPlace(place);
  return draft;
}
