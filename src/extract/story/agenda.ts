/** An agenda: `Lundi 6 – Paris : …`, `◦ Demain, Nicosie. …`, `Mercredi : …`. The head of an entry says when and where for all of it. */
import { day, type Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { DateMention } from '../dates/expression';
import { dateContext, give, type BindContext } from '../dates/give';
import { resolveDate } from '../dates/resolve';
import type { Draft } from '../draft';
import { copyMention, type Mention } from '../mention';
import { BULLET, clockEnd } from '../text/items';
import { copyView, type View } from '../view';

/** The head of an entry of an agenda: its day, and where it is. */
interface AgendaHead {
  readonly date: DateMention;
  readonly place: Mention | null;
  readonly paragraph: number;
  /** Nothing stands behind it in its paragraph: it heads the entries that follow. */
  readonly alone: boolean;
}

/** The agenda that a text is or has: the entry that is read, and whose it is. */
export class Agenda {
  /** Whose agenda a text parted by days is, if it tells. */
  readonly home: string | null;
  readonly #isByDays: boolean;
  readonly #context: BindContext;
  #head: AgendaHead | null = null;
  /** The paragraph that is read, in a text parted by days. */
  #paragraph = -1;

  /** `context`: sees what is ahead from the day whose entry is read. */
  constructor(views: readonly View[], context: BindContext) {
    this.#isByDays = isByDays(views);
    this.home = this.#isByDays ? homeOfAgenda(views) : null;
    this.#context = context;
  }

  /** Where the entry that is read happens, if its head says so. */
  get place(): Mention | null {
    return this.#head?.place ?? null;
  }

  /** Goes on to a sentence; the head of an entry that begins with it, or null. */
  enter(view: View): AgendaHead | null {
    const head = readHead(view);
    if (head) {
      this.#head = head;
      if (this.#isByDays) this.#context.ahead = dayAhead(head, this.#context) ?? this.#context.ahead ?? null;
    } else if (this.#head && !isUnder(view, this.#head, this.#isByDays)) this.#head = null;
    return head;
  }

  /** Whether a sentence is the first of a paragraph under a day, which goes on about nothing that stands before it. */
  begins({ sentence: { paragraph } }: View): boolean {
    if (!this.#isByDays || !this.#head || paragraph === this.#paragraph) return false;
    this.#paragraph = paragraph;
    return true;
  }

  /** Gives the day of the entry that is read to what it tells without one. */
  date(drafts: readonly Draft[]): void {
    if (this.#head) dateEntry(drafts, this.#head, this.#context);
  }
}

const MARK = /^[:–—.,|]$/;
const CLOSING = /^[:–—.|]$/;

/** The head with which a sentence begins, or null. */
function readHead(view: View): AgendaHead | null {
  const { reading } = view;
  let at = view.sentence.from;
  if (BULLET.test(reading.norm(at))) at += 1;
  while (reading.date('the', at) || reading.date('from', at)) at += 1;
  const date = view.dates.find((one) => one.kind === 'date' && one.from <= at && at < one.to);
  if (!date || date.sense === 'since') return null;
  const { to } = view.sentence;
  const closed = date.to >= to || MARK.test(reading.norm(date.to));
  if (!closed) return null;
  const place = view.mentions.find(
    (one) => one.placeLike && one.kind === 'party' && one.from >= date.to && one.from - date.to <= 2,
  );
  const paragraph = view.sentence.paragraph;
  if (place && place.deictic === null && (place.to >= to || CLOSING.test(reading.norm(place.to))))
    return { date, place, paragraph, alone: false };
  const line = date.to >= to - 1;
  return line || /^[:–—|]$/.test(reading.norm(date.to))
    ? { date, place: null, paragraph, alone: line }
    : null;
}

/** A text with so many days that each have a line of their own is an agenda from its first day to its end. */
const DAYS_OF_AGENDA = 3;

/** Whether days head the parts of a text: `MONDAY, MAY 5` / `LIMA - …` / `TUESDAY, MAY 6` / …. */
function isByDays(views: readonly View[]): boolean {
  let days = 0;
  for (const view of views) {
    if (view.dates.length === 0 || !readHead(view)?.alone) continue;
    days += 1;
    if (days === DAYS_OF_AGENDA) return true;
  }
  return false;
}

/**
 * Whose agenda a text parted by days is: the country of most whom it names by an office without saying of which country
 * (`Le Premier ministre X reçoit son homologue danois`); null where none has two of them, and more than another.
 */
function homeOfAgenda(views: readonly View[]): string | null {
  const named = new Map<string, Set<string>>();
  for (const { mentions, reading } of views) {
    for (const { kind, rank, codes, rule, name } of mentions) {
      const [code] = codes;
      if (kind !== 'person' || !rank || !name || rule !== 'leader' || code === undefined) continue;
      const people = named.get(code) ?? new Set();
      named.set(code, people.add(reading.nameText(name)));
    }
  }
  const [first, second] = [...named].sort(([, a], [, b]) => b.size - a.size);
  return first && first[1].size > Math.max(1, second?.[1].size ?? 0) ? first[0] : null;
}

/**
 * Whether a sentence belongs to the entry of a head: its paragraph, or an item of the list under it, be it marked by its time of day;
 * in a text parted by days, all that stands before the next one.
 */
const isUnder = (view: View, head: AgendaHead, byDays: boolean): boolean =>
  view.sentence.paragraph === head.paragraph ||
  (head.alone &&
    (byDays ||
      BULLET.test(view.reading.norm(view.sentence.from)) ||
      clockEnd(view.reading, view.sentence.from) > 0));

/** The day of a head that heads the entries under it, where it lies ahead of the report. */
function dayAhead({ alone, date }: AgendaHead, context: BindContext): Day | null {
  if (!alone || context.published === null) return null;
  const { start } = resolveDate(date, dateContext(context, 'future'));
  const first = start && parseEdtf(start.edtf)?.from;
  return first != null && first > context.published ? day(first) : null;
}

/** The place of a head is where its sentence happens. */
export function withPlace(view: View, place: Mention | null): View {
  if (!place) return view;
  const located = copyView(view);
  located.mentions = view.mentions.map((one) => {
    if (one !== place) return one;
    const there = copyMention(one);
    there.link = 'at';
    return there;
  });
  return located;
}

/** Gives the day of a head to what its entry tells without one. */
function dateEntry(drafts: readonly Draft[], head: AgendaHead, context: BindContext): void {
  for (const draft of drafts) {
    if (draft.start || draft.background || draft.anterior || draft.rules.includes('void')) continue;
    // `fin d’une tournée qui l’aura conduit à Oslo`: a day ahead is not that of what is over by then.
    if (draft.time === 'past' && context.ahead) continue;
    give(
      draft,
      resolveDate(head.date, dateContext(context, draft.time === 'past' ? 'past' : 'future')),
      head.date,
    );
  }
}
