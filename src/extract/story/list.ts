/**
 * A list of visits or of gatherings, a line each under its heading: `State visits made by President X` / `1963: Chile` / `1965: Peru`,
 * `Summits` / `1st – Quito, 4–6 June 1994` / `2nd – Lima, 8 May 1998`.
 */
import { hasVerb } from '../clauses/finite';
import type { DateMention } from '../dates/expression';
import { isPersonOrOffice, type Mention } from '../mention';
import { ENDS_SENTENCE } from '../text/segment';
import { isJourneyNoun } from '../lexicon/verb';
import { isFinite } from '../verbs/auxiliary';
import { beginsLine, copyView, withDateline, type View } from '../view';

/** A line of a list: its sentences, and what of it tells who or where. */
export interface Row {
  readonly views: readonly View[];
  /** Its first date, and those that a comma adds to it (`1963, 1967`). */
  readonly date: DateMention;
  /** The year over it, where one heads a part of the list. */
  readonly year: DateMention | null;
}

/** A list, with what its heading says of all its lines. */
export interface List {
  readonly heading: View;
  readonly rows: readonly Row[];
  /** Its lines are gatherings, and not visits. */
  readonly gathers: boolean;
  /** Whose visits they are, by a name or an office (`made by President X`), or by a country (`from Chile`). */
  readonly traveller: Mention | null;
  /** Where they lead. */
  readonly goal: Mention | null;
  /** The first and the last sentence. */
  readonly from: number;
  readonly to: number;
}

/** A heading and the head of a line are so long at most, in tokens. */
const HEADING = 24;
const HEAD = 30;

/** So many lines make a list under a heading without a colon. */
const LINES = 2;

/** The lists of a text, in order. */
export function readLists(views: readonly View[]): List[] {
  const lists: List[] = [];
  let behind = 0;
  views.forEach((view, index) => {
    const list = index < behind ? null : listUnder(view, views, index);
    if (!list) return;
    lists.push(list);
    behind = index + list.to - list.from + 1;
  });
  return lists;
}

function listUnder(heading: View, views: readonly View[], index: number): List | null {
  const of = isHeading(heading) ? listed(heading) : null;
  if (!of) return null;
  const rows: Row[] = [];
  let year: DateMention | null = null;
  let last = index;
  for (let at = index + 1; at < views.length;) {
    const line = lineAt(views, at);
    const [first] = line;
    if (!first || first.sentence.paragraph === heading.sentence.paragraph) break;
    const row = readRow(line, of, year);
    const bare = row ? null : bareYear(first);
    if (!row && !bare && !(at === index + 1 && isLabels(first))) break;
    at += line.length;
    year = bare ?? year;
    if (!row) continue;
    rows.push(row);
    last = at - 1;
  }
  const isAnnounced = heading.reading.norm(heading.to - 1) === ':';
  if (rows.length < (isAnnounced ? 1 : LINES)) return null;
  const { index: from } = heading.sentence;
  return { heading, rows, ...of, from, to: from + last - index };
}

/** The sentences of the line that begins with one. */
function lineAt(views: readonly View[], from: number): View[] {
  const paragraph = views[from]?.sentence.paragraph;
  let to = from;
  while (views[to]?.sentence.paragraph === paragraph && to < views.length) to += 1;
  return views.slice(from, to);
}

/** A short line that is no sentence, or opens a list with a colon. */
function isHeading(view: View): boolean {
  const { reading, sentence, to } = view;
  if (!beginsLine(view) || to - sentence.from > HEADING || view.triggers.length === 0) return false;
  return !ENDS_SENTENCE.has(reading.norm(to - 1));
}

/** What a heading lists: gatherings, or whose visits, and where to. */
function listed(view: View): Pick<List, 'gathers' | 'traveller' | 'goal'> | null {
  const { reading, triggers, mentions } = view;
  // `The following have visited Chile:`
  const isOfAll = reading.norm(view.to - 1) === ':';
  const noun = triggers.find(({ frame, to }) => {
    const isPlural = /s$/.test(reading.norm(to - 1));
    return frame === 'visit'
      ? isPlural || isOfAll
      : isPlural && (isJourneyNoun(frame) || frame === 'summit-noun');
  });
  if (!noun) return null;
  const who = mentions.find(
    (one) => isPersonOrOffice(one) && (one.codes.length > 0 || (one.name !== null && one.rank !== null)),
  );
  // `Macron visits Chile`: what somebody does.
  if (
    noun.frame === 'visit' &&
    !isOfAll &&
    who &&
    who.to <= noun.from &&
    !reading.hit('level', noun.from - 1)
  )
    return null;
  if (noun.frame === 'summit-noun') return { gathers: true, traveller: null, goal: null };
  const lands = mentions.filter(({ kind }) => kind === 'party');
  const isGoal = ({ placeLike, link, from }: Mention): boolean =>
    placeLike && (link === 'at' || link === 'goal' || (link === null && from === noun.to));
  const goal = hostIn(view) ?? lands.find(isGoal) ?? null;
  if (goal && isPersonOrOffice(goal)) return { gathers: false, traveller: null, goal };
  const sender = lands.find((one) => one !== goal && (one.form === 'demonym' || SENDING.has(one.link)));
  const traveller = who ?? sender ?? null;
  return goal || traveller ? { gathers: false, traveller, goal } : null;
}

/** `received by Chile`, `hosted by President X`: who receives the visits that a heading lists. */
const hostIn = ({ triggers, mentions }: View): Mention | undefined =>
  triggers.some(({ frame, kind }) => frame === 'receive' && kind === 'verb')
    ? mentions.find(({ link, codes }) => link === 'by' && codes.length > 0)
    : undefined;

/** Words before the country whose visits a heading lists: `from Chile`, `by Chile`, `of Chile`. */
const SENDING: ReadonlySet<Mention['link']> = new Set(['from', 'by', 'of']);

/** A line with a date and what the heading leaves to it, before any verb; null for another. */
function readRow(
  written: readonly View[],
  of: Pick<List, 'traveller' | 'goal'>,
  year: DateMention | null,
): Row | null {
  const views = written.map(asLine);
  const [first] = views;
  const date = views
    .flatMap(({ dates }) => dates)
    .find(({ kind, sense }) => kind === 'date' && sense !== 'since');
  const told = views
    .flatMap(({ mentions }) => mentions)
    .find((one) => (of.goal ? isGuest(one, of.goal) : isPlace(one)));
  if (!first || !date || !told) return null;
  const to = Math.max(date.to, told.to);
  if (to - first.sentence.from > HEAD) return null;
  const hasDateline = written.some(({ from, sentence }) => from > sentence.from);
  return views.every((view) => isSilent(view, to, hasDateline)) ? { views, date, year } : null;
}

/** A sentence of a line with the country that opens it, and without the bare forms that are nouns there: `Chile – 2019: visit of King X`. */
function asLine(view: View): View {
  const line = copyView(withDateline(view));
  line.triggers = line.triggers.filter(({ kind, tenses }) => kind !== 'verb' || tenses.some(isFinite));
  return line;
}

/** Whether a sentence of a line has no verb but behind a mark, or in a column of its own: `Chile – 4 May – Met the king`. */
function isSilent(view: View, to: number, hasDateline: boolean): boolean {
  const { reading } = view;
  if (view.from >= to || !hasVerb(view, view.from, view.to)) return true;
  if (hasVerb(view, view.from, to)) return false;
  for (let at = to; at < view.to; at += 1) {
    const parts = PARTS.test(reading.norm(at)) || reading.slice(at - 1, at + 1).includes('\t');
    // `SANTIAGO, 4 May – The king met …`: behind a dateline somebody does something.
    if (parts && (!hasDateline || hasVerb(view, at + 1, at + 2))) return true;
    if (hasVerb(view, at, at + 1)) return false;
  }
  return true;
}

/** Marks behind which a line says what was done there. */
const PARTS = /^[–—;:|]$/;

/** Who comes, where the heading says where to: somebody, or another country. */
export const isGuest = (mention: Mention, goal: Mention): boolean =>
  mention.kind === 'person' ||
  mention.kind === 'office' ||
  (mention.kind === 'party' && mention.codes[0] !== undefined && mention.codes[0] !== goal.codes[0]);

/** Where it is, where the heading does not say it: a place, or a town by its country (`Newtown (Chile)`). */
export const isPlace = ({ kind, placeLike, codes, rank, partyWords }: Mention): boolean =>
  codes.length > 0 &&
  ((kind === 'party' && placeLike) || (kind === 'person' && rank === null && partyWords !== null));

/** `2022` on a line of its own. */
function bareYear({ dates, sentence, mentions }: View): DateMention | null {
  const [date] = dates;
  const isAlone = date?.from === sentence.from && date.to >= sentence.to - 1 && mentions.length === 0;
  return isAlone && date.start?.year !== undefined && date.start.month === undefined ? date : null;
}

/** `Dates – Country – Host`: the labels over the columns of a table. */
const isLabels = ({ reading, dates, mentions, from, to }: View): boolean =>
  dates.length === 0 &&
  to - from <= HEADING &&
  !ENDS_SENTENCE.has(reading.norm(to - 1)) &&
  !mentions.some(({ codes }) => codes.length > 0);
