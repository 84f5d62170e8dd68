/**
 * A journey told as a log: sentences that open with a stop and its day each, of whoever is named over them, in them or under them
 * (`Macron en Océanie, c'est fini. PORT-VILA (26-27 juillet) : … PORT MORESBY (27-28 juillet) : …`).
 */
import { createDraft, type Draft } from '../draft';
import { partiesOf, peopleOf } from '../frames/scene';
import { isGathering } from '../gathering/extent';
import type { Mention } from '../mention';
import type { Actor, Registry } from '../registry';
import { isJourneyNoun } from '../lexicon/verb';
import { predicateTime } from '../verbs/word-time';
import { spanAt } from '../spans';
import { hasWord, type View } from '../view';
import { opensPart } from './itinerary';
import { isOfficial } from './person';
import { readStops, type Stop } from './stop';

/** A sentence of a log, with the stop that it opens with. */
interface Entry {
  readonly view: View;
  readonly stop: Stop;
}

/** Before the stop of an entry stands at most a day, or who writes. In tokens. */
const HEAD = 12;

/** Between a stop and its day, in tokens. */
const BESIDE = 2;

/** Sentences over a log and under it that may name whose it is. */
const AROUND = 2;

/** Whose journey a text tells as a log, stop by stop. */
export class Log {
  readonly #views: readonly View[];
  readonly #entries: readonly Entry[];
  readonly #registry: Registry;
  readonly #byIndex: ReadonlyMap<number, Entry>;
  #named: { readonly over: Actor | null; readonly beside: Actor | null } | null = null;

  constructor(views: readonly View[], registry: Registry) {
    this.#views = views;
    this.#registry = registry;
    const entries = views.flatMap((view) => readEntry(view) ?? []);
    this.#entries = isUnderAgenda(views, entries) || isJourney(entries) ? entries : [];
    this.#byIndex = new Map(this.#entries.map((entry) => [entry.view.sentence.index, entry]));
  }

  /** The journey of which a sentence tells a stop; null where it is no entry of a log, or of nobody known. */
  journeyAt({ sentence }: View): Draft | null {
    const entry = this.#byIndex.get(sentence.index);
    if (!entry) return null;
    this.#named ??= { over: this.#over(), beside: this.#inOrUnder() };
    const traveller = this.#named.over ?? officialIn(entry, this.#registry) ?? this.#named.beside;
    if (!traveller) return null;
    const journey = createDraft('visit', sentence.index, entry.stop.place.from, entry.stop.place.to);
    journey.visitors = partiesOf([traveller]);
    journey.people = peopleOf([traveller]);
    journey.tour = true;
    return journey;
  }

  /** `Oslo, 17 March: the climate summit`: the place that a sentence opens with as an entry of a log, for the gathering that it tells. */
  placeAt({ sentence, triggers }: View): Mention | null {
    if (!triggers.some(isGathering)) return null;
    return this.#byIndex.get(sentence.index)?.stop.place ?? null;
  }

  /** Whom a title over the log names: a sentence that tells nothing of what was, or will be. */
  #over(): Actor | null {
    const [first] = this.#entries;
    const from = first ? this.#views.indexOf(first.view) : 0;
    const over = this.#views.slice(0, from);
    for (const view of [...over.slice(0, 1).filter(namesAgenda), ...over.slice(-AROUND).toReversed()]) {
      const { time } = predicateTime(view);
      const [official] = time === 'past' || time === 'future' ? [] : officialsOf(view, this.#registry);
      if (official) return official;
    }
    return null;
  }

  /** Whom the first entry names, or who is quoted with all of them: who goes to a stop is not at home there. */
  #inOrUnder(): Actor | null {
    const [first, last] = [this.#entries[0], this.#entries.at(-1)];
    if (!first || !last) return null;
    const to = this.#views.indexOf(last.view) + 1;
    const under = this.#views.slice(to, to + AROUND).filter(isOfWhole);
    const own = officialIn(first, this.#registry);
    return own ?? under.flatMap((view) => officialsOf(view, this.#registry))[0] ?? null;
  }
}

/** The first official of an entry who is not at home at its stop. */
const officialIn = ({ view, stop }: Entry, registry: Registry): Actor | null =>
  officialsOf(view, registry).find(({ codes }) => codes[0] !== stop.code) ?? null;

/** Officials of one country whom a sentence names as its subject, or whose it is about something. */
const officialsOf = (view: View, registry: Registry): Actor[] =>
  view.mentions
    .filter(({ kind, link }) => kind !== 'party' && kind !== 'pronoun' && (link === null || link === 'of'))
    .flatMap((mention) => registry.resolve(mention))
    .filter((actor) => isOfficial(actor) && actor.codes.length === 1);

/** `… ships. Forgotten,” Shinzo Abe owned up`, `Follow President Trump on his first journey`: what closes a quotation, or speaks of the journey. */
const isOfWhole = ({ reading, triggers, from, to }: View): boolean =>
  triggers.some(({ frame }) => isJourneyNoun(frame)) ||
  Array.from({ length: to - from }, (_, step) => reading.norm(from + step)).some((norm) =>
    /^[»”"]$/.test(norm),
  );

/** `Angela Merkel's calendar`, `Agenda du président`: whose days a text lists. */
const namesAgenda = (view: View): boolean => hasWord(view, 'agendas', view.from, view.to);

/** Whether the first entry, or a sentence right over it, says that the days of somebody follow. */
function isUnderAgenda(views: readonly View[], [first]: readonly Entry[]): boolean {
  if (!first) return false;
  const at = views.indexOf(first.view);
  return views.slice(Math.max(0, at - AROUND), at + 1).some(namesAgenda);
}

/** Whether entries are of several stops on several days: the datelines of a day are of none. */
function isJourney(entries: readonly Entry[]): boolean {
  const codes = new Set(entries.map(({ stop }) => stop.code));
  const days = new Set(
    entries.map(({ view, stop }) => stop.day && view.reading.slice(stop.day.from, stop.day.to).toLowerCase()),
  );
  return codes.size > 1 && days.size > 1;
}

/** `24 May, Abu Dhabi: …`, `Pékin, du 14 au 17 : …`, `Tomorrow Doha.`: a stop and its day that open a part of the sentence and close with a mark. */
function readEntry(view: View): Entry | null {
  if (view.dates.length === 0) return null;
  const first = view.mentions.find(({ kind, placeLike }) => kind === 'party' && placeLike);
  if (!first || first.from - view.from > HEAD) return null;
  const stops = readStops(view);
  // `Brasília and São Paulo, 31 July to 2 August`: two cities of one country are one stop.
  const stop = stops.find(({ code, day }) => day !== null && code === stops[0]?.code);
  if (!stop?.day || stop.gap > BESIDE || !opensPart(view, stops[0] ?? stop)) return null;
  const { reading } = view;
  // `Doha, hier dimanche :`
  const day = spanAt(view.dates, stop.day.to) ?? stop.day;
  const to = Math.max(stop.place.to, day.to);
  const isBare = stop.inside < 0 && reading.norm(to) === ',';
  const isLine = (reading.tokens[to]?.breaks ?? 0) > 0;
  return to >= view.to || isBare || isLine || /^[:.;()»”]$/.test(reading.norm(to)) ? { view, stop } : null;
}
