/**
 * Whoever did as somebody before him, or before somebody: `Obama went to Havana in 2016; Trudeau did so in November`, `En mai, ce fut au
 * tour de Rama`, `Clinton had paved the way in December`, `The next guest, on Friday, is Rutte`, `Friday brings Rutte`. He went where
 * the journey told last led, on a day of his own.
 */
import { isComplete } from '../complete';
import type { DateMention } from '../dates/expression';
import { createDraft, inferred, type Draft } from '../draft';
import { closesClause } from '../frames/gapped';
import { actorsOf, partiesOf, peopleOf, type Scene } from '../frames/scene';
import { isPersonOrOffice, type Mention } from '../mention';
import { isOwner } from '../roles/owner';
import type { Time } from '../dates/resolve';
import { spanAt } from '../spans';
import { BEING } from '../text/being';
import { predicateTime } from '../verbs/word-time';
import { clauseAround, hasSemicolon, hasWord, headOf, wordBetween, type View } from '../view';
import { isDeniedIn, readMood } from './mood';
import { isOfficial } from './person';

/** Sentences from the journey to who did the same, at most. */
const NEAR = 2;
/** Tokens between who did the same and the words for it, at most. */
const REACH = 4;

/** Tokens before a day with which a sentence opens, at most. */
const OPENING = 2;

/** What stands before a date: `in September`, `dès le mois de mai`, `au mois de mai`. */
const BEFORE_DATE = ['in', 'the', 'starting', 'unit', 'of', 'to'] as const;

/** What the text has told before a sentence. */
interface Before {
  /** The engagements so far. */
  readonly told: readonly Draft[];
  /** A journey that the sentence before denies. */
  readonly denied: Draft | null;
}

/** The journey of whoever a sentence says did the same as the one before, or what nobody of his country had done. */
export function readFollower(scene: Scene, { told, denied }: Before, drafts: readonly Draft[]): Draft[] {
  const { view } = scene;
  const shape = (denied ? DENIED_SHAPES : SHAPES).find((one) => hasWord(view, one.words, view.from, view.to));
  if (!shape) return [];
  const at = wordBetween(view, shape.words, view.from, view.to);
  const [same, own] = denied ? parted(drafts, denied) : [[], drafts.filter(isComplete)];
  if (own.some((draft) => draft.at > at || !hasSemicolon(view, draft.at, at))) return [];
  const model = own.at(-1) ?? denied ?? told.findLast(({ type }) => type === 'visit');
  if (model?.type !== 'visit' || view.sentence.index - model.sentence > NEAR) return [];
  if (model !== denied && !isComplete(model)) return [];
  // `Harris is in Munich for the conference. Sunak is expected on Saturday`: at that.
  if (shape.words !== 'didSame' && own.length === 0 && told.some(({ type }) => type === 'summit')) return [];
  const to = view.reading.word(shape.words, at);
  const { person, date } = shape.read(view, at, to) ?? {};
  if (!person || !date || readMood(view).silent || isTakenBack(view, Math.min(at, person.from), to))
    return [];
  const actors = actorsOf(scene, [person]).filter(isOfficial);
  const isHome = actors.some(({ codes }) =>
    codes.some((code) => model.hosts.some(({ value }) => value === code)),
  );
  if (actors.length === 0 || isHome) return [];
  // `No Egyptian president had been to Turkey for years. Sisi did so on Wednesday`: one of whom it was denied.
  const isOfThem = actors.some(({ codes }) => model.visitors.some(({ value }) => codes.includes(value)));
  if (model === denied && model.visitors.length > 0 && !isOfThem) return [];
  for (const told of same) told.rules = ['void'];
  const draft = createDraft('visit', view.sentence.index, at, to);
  draft.visitors = partiesOf(actors);
  draft.hosts = inferred(model.hosts, 'anaphora');
  draft.people = peopleOf(actors);
  draft.day = date.from;
  draft.time = timeOf(view, at, person);
  draft.background = model.background;
  draft.rules.push('travel', 'gapped');
  return [draft];
}

/** The engagements of a sentence: those of the sides that a denied journey would have had, and the others. */
function parted(drafts: readonly Draft[], { visitors, hosts }: Draft): [Draft[], Draft[]] {
  const sides = [...visitors, ...hosts].map(({ value }) => value);
  const all = drafts.filter(isComplete);
  const isSame = (one: Draft): boolean =>
    one.type === 'visit' && [...one.visitors, ...one.hosts].every(({ value }) => sides.includes(value));
  return [all.filter(isSame), all.filter((one) => !isSame(one))];
}

/** Whether the words are denied in their clause or only wished, and not conceded (`Si X avait ouvert la voie en mai, jamais …`). */
const isTakenBack = (view: View, from: number, to: number): boolean =>
  isDeniedIn(view, clauseAround(view, from)[0], to) || wordBetween(view, 'wish', from, to) >= 0;

/** Who did the same, and when. */
interface Followed {
  readonly person: Mention;
  readonly date: DateMention;
}

/** By which words a sentence tells it, and where beside them it is told who and when. */
const SHAPES = [
  { words: 'didSame', read: readSame },
  { words: 'isExpected', read: readExpected },
  { words: 'nextGuest', read: readNext },
  { words: 'dayBrings', read: readBrought },
] as const;

/** Behind what nobody had done also the pro-verb alone: `X did on Wednesday`, `X l'a accompli dimanche`. */
const DENIED_SHAPES = [...SHAPES, { words: 'didToo', read: readDone }] as const;

/** `Mark Rutte follows on Friday` tells no past. */
function timeOf(view: View, at: number, { from, to }: Mention): Time {
  const { time } = predicateTime(view, [view.from, Math.max(to, at + 1)]);
  if (time) return time;
  const isPresent = BEING.some((kind) => hasWord(view, kind, at, from)) || isThirdPerson(view, at);
  return isPresent ? 'present' : 'past';
}

const isThirdPerson = ({ reading, lexicon }: View, at: number): boolean =>
  lexicon.data.endings.thirdPerson.test(reading.norm(at));

function readSame(view: View, from: number, to: number): Followed | null {
  const person = whoDid(view, from, to);
  const date = person && dateOf(view, Math.max(to, person.to));
  return person && date ? { person, date } : null;
}

/** `X did on Wednesday.`: the words and their day close their clause. */
function readDone(view: View, from: number, to: number): Followed | null {
  const found = readSame(view, from, to);
  return found && found.date.from >= to && closesClause(view, found.date.to) ? found : null;
}

/** `Mark Rutte is expected on Friday`: he is all that the sentence opens with; no `a ruling on Mark Rutte is expected`. */
function readExpected(view: View, from: number, to: number): Followed | null {
  const found = readSame(view, from, to);
  return found && found.person.from - headOf(view) <= 1 && found.person.to === from ? found : null;
}

/** `Next through the door, on Friday, is X`, `After him comes X, on Friday`: who it is stands behind a verb of being, or right behind. */
function readNext(view: View, from: number, to: number): Followed | null {
  const { reading } = view;
  let at = to;
  for (;;) {
    const day = spanAt(view.dates, at);
    const being = BEING.map((kind) => reading.word(kind, at)).find((end) => end > 0) ?? 0;
    const small =
      reading.norm(at) === ',' || reading.date('in', at) !== null || reading.date('the', at) !== null;
    const next = day?.to ?? (being || (small ? at + 1 : 0));
    if (!next) break;
    at = next;
  }
  const person = view.mentions.find((one) => isPersonOrOffice(one) && one.from >= at && one.from - at <= 1);
  const between = view.dates.find((one) => one.from >= to && one.to <= at);
  const date = person && (between ?? dateOf(view, person.to));
  return person?.link === null && date && from - view.from <= OPENING ? { person, date } : null;
}

/** `Friday brings Mark Rutte`: the day is the subject, who comes the object. */
function readBrought(view: View, from: number, to: number): Followed | null {
  const date = view.dates.find((one) => one.to === from && one.from - view.from <= OPENING);
  const person = view.mentions.find((one) => isPersonOrOffice(one) && one.from >= to && one.from - to <= 1);
  return date && person?.link === null ? { person, date } : null;
}

/** Who stands before the words as their subject, or owns what they say (`Hollande's turn`); behind them whose it was (`the turn of Modi`). */
function whoDid(view: View, from: number, to: number): Mention | null {
  const before = view.mentions.findLast(
    (one) => isPersonOrOffice(one) && one.to <= from && from - one.to <= REACH,
  );
  if (before && (before.link === null || isOwner(view, before))) return before;
  const behind = view.mentions.find(
    (one) => isPersonOrOffice(one) && one.from >= to && one.from - to <= REACH,
  );
  return behind ?? null;
}

/** The day right behind the words, or where they close their clause the one with which it opens; `followed the vote in May` has neither. */
function dateOf(view: View, to: number): DateMention | null {
  const { reading } = view;
  const dates = view.dates.filter(({ kind, sense }) => kind === 'date' && sense !== 'since');
  let at = to;
  const isSmall = (): boolean => BEFORE_DATE.some((role) => reading.date(role, at) !== null);
  while (reading.norm(at) === ',' || reading.word('articles', at) || isSmall()) at += 1;
  const behind = dates.find(({ from }) => from === at);
  if (behind || !closesClause(view, to)) return behind ?? null;
  return dates.find(({ from }) => from - view.from <= OPENING) ?? null;
}
