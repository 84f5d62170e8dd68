/**
 * Text to engagements.
 *
 * tokens → sentences → mentions, dates, triggers → drafts of each sentence → engagements of the document.
 * Pure, and linear in the length of the text: sentences are bounded, and each looks back only at a bounded past.
 */
import { formatIsoDay, parseIsoDay, type Day } from '../engagement/day';
import type { Source } from '../engagement/engagement';
import { issue, type Fault, type Issue } from '../engagement/issue';
import { absorb, addPeople, canJoin, isComplete, joinInSentence, joinTrips } from './assemble';
import { bindSentence } from './bind';
import { applyLength, continueDates, settleDates, type BindContext } from './dates/assign';
import { readDateline, type Dateline } from './dateline';
import type { Extraction, TextDocument } from './document';
import { createDraft, type Draft } from './draft';
import { enrich, type Bound } from './enrich';
import { readEarlier, readFallback, readPresence } from './fallback';
import { readDrafts } from './frames';
import { detectLanguage, LANGUAGES } from './language';
import { compileLexicon, type Lexicon } from './lexicon/compile';
import type { Mention } from './mention';
import { Reading } from './recognise';
import { Registry, type Actor } from './registry';
import { hostOfSeat } from './seats';
import { segment, type Sentence } from './segment';
import { readVerbGroup } from './tense';
import { groupOf } from './roles/group';
import { isObject } from './roles/subject';
import { hasTrigger, readView, type View } from './view';
import { writeEngagements } from './write';

/** Extracts the engagements that a document tells. Never throws on a text; what is wrong with it is an issue. */
export function extractDocument(document: TextDocument): Extraction {
  const issues: Issue[] = [];
  const lang = languageOf(document, issues);
  const source: Source = {
    id: document.id,
    title: document.title ?? null,
    publisher: document.publisher ?? null,
    author: document.author ?? null,
    lang: lang ?? document.lang ?? null,
    published: document.published ?? null,
    url: document.url ?? null,
    licence: null,
    text: document.text,
  };
  const data = lang ? LANGUAGES.get(lang) : undefined;
  if (!data) return { source, engagements: [], issues };
  const published = document.published ? parseIsoDay(document.published) : null;
  if (document.published && published === null) {
    const fault = { code: 'bad-published', value: document.published } as const;
    issues.push(issue(document.id, 'published', fault, 'warning'));
  }
  const story = readStory(document.text, compileLexicon(data), published);
  return { source, engagements: writeEngagements(story, document, published), issues };
}

function languageOf(document: TextDocument, issues: Issue[]): string | null {
  const given = document.lang?.slice(0, 2).toLowerCase() ?? null;
  if (given && LANGUAGES.has(given)) return given;
  const detected = given ? null : detectLanguage(document.text);
  if (detected) return detected;
  const known = [...LANGUAGES.keys()].join(', ');
  const fault: Fault = given
    ? { code: 'unknown-language', value: given, known }
    : document.text.trim()
      ? { code: 'undetected-language', known }
      : { code: 'no-text' };
  issues.push(issue(document.id, 'lang', fault));
  return null;
}

/** The engagements of a document as drafts, with the reading that their tokens point into. */
export interface Story {
  readonly reading: Reading;
  readonly drafts: readonly Draft[];
}

function readStory(text: string, lexicon: Lexicon, published: Day | null): Story {
  const reading = new Reading(text, lexicon.tokeniser.tokenise(text), published);
  const sentences = segment(reading.tokens, lexicon);
  if (!sentences.some((sentence) => hasTrigger(reading, sentence))) return { reading, drafts: [] };
  const datelines: (Dateline | null)[] = [];
  const views = onceEach(reading, sentences).map((sentence) => {
    const first = sentence.index === 0 || sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
    const dateline = first ? readDateline(reading, lexicon, sentence) : null;
    datelines.push(dateline);
    return readView(reading, lexicon, sentence, dateline?.to ?? sentence.from);
  });
  return new Narrator(reading, views, datelines, published).tell();
}

/** Sentences that stand twice, as in an article printed twice in one file, are read once. */
function onceEach(reading: Reading, sentences: readonly Sentence[]): Sentence[] {
  const seen = new Set<string>();
  return sentences.filter(({ from, to }) => {
    const text = reading.slice(from, to);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** A running head or a page number before the headline has at most so many tokens. */
const LONGEST_HEAD = 5;

/** Engagements of a sentence: the last one, or all stops of a tour, the last first. */
interface Told {
  readonly drafts: readonly Draft[];
  readonly sentence: number;
}

/** Reads a document's sentences in order and keeps what they have told so far. */
class Narrator {
  readonly #reading: Reading;
  readonly #views: readonly View[];
  readonly #datelines: readonly (Dateline | null)[];
  readonly #registry: Registry;
  readonly #context: BindContext;
  readonly #drafts: Draft[] = [];
  #place: Mention | null = null;
  #lastPlace: Mention | null = null;
  #current: Draft | null = null;
  /** Leaders of whom the sentence before spoke, if it told nothing. */
  #before: readonly Actor[] = [];
  /** What was told of late, the stops of a tour together. */
  readonly #told: Told[] = [];
  /** The same as one list, the last first. */
  #recent: readonly Draft[] = [];
  readonly #knows = (mention: Mention): boolean => this.#registry.isKnown(mention);

  constructor(
    reading: Reading,
    views: readonly View[],
    datelines: readonly (Dateline | null)[],
    published: Day | null,
  ) {
    this.#reading = reading;
    this.#views = views;
    this.#datelines = datelines;
    this.#registry = new Registry(reading);
    this.#context = { published, anchor: null, told: this.#drafts };
  }

  tell(): Story {
    for (const view of this.#views) this.#registry.introduce(view.mentions);
    this.#views.forEach((view, index) => {
      const dateline = this.#datelines[index];
      if (dateline) {
        this.#place = dateline.place;
        this.#lastPlace = dateline.place;
        this.#registry.home = dateline.place?.codes[0] ?? null;
      }
      this.#sentence(view);
    });
    const drafts = this.#drafts.filter(isComplete);
    drafts.forEach(settleDates);
    return { reading: this.#reading, drafts };
  }

  /** `there` and `here` become the place that they mean. */
  #located(view: View): View {
    let last = this.#lastPlace;
    const mentions: Mention[] = [];
    for (const mention of view.mentions) {
      if (mention.deictic === null) {
        if (
          mention.placeLike &&
          (mention.link === 'at' || mention.link === 'goal' || isDestination(view, mention)) &&
          !(last?.city && !mention.city && last.codes[0] === mention.codes[0])
        )
          last = mention;
        mentions.push(mention);
        continue;
      }
      const here = this.#place ?? last;
      const place =
        mention.deictic === 'where'
          ? placeBefore(view, mention.from)
          : mention.deictic === 'here'
            ? here
            : last;
      if (place) mentions.push({ ...mention, codes: place.codes, city: place.city, form: place.form });
    }
    this.#lastPlace = last;
    return { ...view, mentions, knows: this.#knows };
  }

  #sentence(unlocated: View): void {
    if (isMute(unlocated)) {
      this.#before = [];
      return;
    }
    const view = this.#located(unlocated);
    this.#registry.heading = headingOf(view);
    // A pronoun further on in the sentence means whom the sentence begins with.
    if (this.#registry.topic.length === 0) {
      const lead = topicOf(view, this.#actors(view));
      if (lead.length) this.#registry.note(lead, true);
    }
    for (const group of partyGroups(view)) this.#registry.noteTogether(group);
    const scene = { view, registry: this.#registry };
    const read = joinInSentence(readDrafts(scene), this.#reading);
    read.forEach((draft) => this.#locate(draft, read));
    const drafts = joinTrips(read, this.#drafts.slice(-4), view);
    drafts.forEach((draft) => this.#joinsIn(draft));
    drafts.push(...this.#goesOn(view, drafts));
    if (drafts.every((draft) => draft.type !== 'summit')) drafts.forEach((draft) => hostOfSeat(view, draft));
    if (drafts.every((draft) => draft.type !== 'visit')) drafts.unshift(...readPresence(scene));
    for (const part of clausesOf(view)) {
      const told = drafts.some((draft) => isComplete(draft) && draft.at >= part.from && draft.at < part.to);
      if (!told)
        drafts.push(
          ...readFallback(
            { view: part, registry: this.#registry },
            this.#context.published !== null && !this.#isHeadline(view),
            this.#place,
          ),
        );
    }
    const current = this.#current ? [this.#current] : [];
    if (view.dates.length) drafts.push(...readEarlier(view, scene, [...current, ...drafts]));
    bindSentence(view, drafts, this.#context);
    moveMarginDates(drafts);
    if (this.#isHeadline(view)) this.#dateHeadline(drafts);
    const told = drafts.flatMap((draft) => {
      const { at } = draft;
      const kept = this.#keep(draft);
      return kept ? [{ draft: kept, at }] : [];
    });
    if (drafts.length === 0) continueDates(view, this.#context);
    const actors = this.#actors(view);
    this.#before = told.length
      ? []
      : actors.filter(
          (actor) =>
            actor.name && actor.mention.link === null && (actor.rank === 'head' || actor.rule === 'leader'),
        );
    const bound: Bound = {
      view,
      actors,
      drafts: told,
      ...(told.length ? { continues: [], distance: 0 } : this.#continued(view)),
      recent: this.#recent,
    };
    enrich(bound);
    this.#remember(view, told);
    this.#registry.note(actors, false);
    const topic = topicOf(view, actors);
    if (topic.length) this.#registry.note(topic, true);
  }

  /** `drops in on the 10th`, `arrives on Monday`: with no place it is where the text has just told something. */
  #locate(draft: Draft, others: readonly Draft[]): void {
    if (
      draft.anaphoric &&
      draft.hosts.length === 0 &&
      this.#current?.type === 'visit' &&
      !this.#current.background
    ) {
      draft.visitors = this.#current.visitors.map((read) => ({ ...read, rule: 'anaphora' }));
      draft.hosts = this.#current.hosts.map((read) => ({ ...read, rule: 'anaphora' }));
      draft.people = [];
      return;
    }
    if (!draft.rules.includes('placeless') || draft.hosts.length || draft.visitors.length === 0) return;
    const before = others.filter((one) => one.at < draft.at && one.hosts.length > 0).at(-1) ?? this.#current;
    if (!before || before.background || before.hosts.length !== 1) return;
    if (before.hosts.some((host) => draft.visitors.some((read) => read.value === host.value))) return;
    draft.hosts = before.hosts.map((host) => ({ ...host, rule: 'anaphora' }));
    draft.rules.splice(draft.rules.indexOf('placeless'), 1);
  }

  /** `The leaders will be joined by X, Y and Z for talks`: part of the gathering that the text tells of. */
  #joinsIn(draft: Draft): void {
    const model = this.#current;
    if (draft.type !== 'summit' || !draft.rules.includes('no-place') || model?.type !== 'summit') return;
    if (draft.hosts.length > 0 || model.background) return;
    draft.hosts = model.hosts.map((read) => ({ ...read, rule: 'anaphora' }));
    draft.series = model.series;
  }

  /** `will go in his place to the meeting`: a gathering that was told before. */
  #goesOn(view: View, drafts: readonly Draft[]): Draft[] {
    const model = this.#current;
    if (model?.type !== 'summit' || model.background || drafts.some(isComplete)) return [];
    const trigger = view.triggers.find(
      (one) =>
        one.kind === 'noun' &&
        (one.frame === 'talks-noun' || one.frame === 'summit-noun') &&
        /^(the|this|le|la|ce|cette|du|au)$/.test(this.#reading.norm(one.from - 1)) &&
        !this.#reading.word('between', one.to) &&
        !this.#reading.word('with', one.to),
    );
    if (!trigger) return [];
    const draft = createDraft('summit', view.sentence.index, trigger.from, trigger.to);
    draft.hosts = model.hosts.map((read) => ({ ...read, rule: 'anaphora' }));
    draft.series = model.series;
    draft.time = readVerbGroup(view, trigger).time;
    draft.rules.push('anaphora');
    return [draft];
  }

  /** The first line (a running head before it aside), without a full stop and without a date, is told of the day of publication. */
  #isHeadline(view: View): boolean {
    const last = this.#reading.norm(view.sentence.to - 1);
    return (
      view.sentence.from <= LONGEST_HEAD &&
      this.#drafts.length === 0 &&
      !view.dates.some((date) => date.kind === 'date') &&
      !/^[.!?]$/.test(last)
    );
  }

  #dateHeadline(drafts: readonly Draft[]): void {
    const { published } = this.#context;
    if (published === null) return;
    for (const draft of drafts) {
      if (draft.time !== 'present' || draft.start || draft.status) continue;
      const rule = 'headline-of-the-day';
      draft.start = { value: { edtf: formatIsoDay(published), rule }, from: draft.at, to: draft.to, rule };
      applyLength(draft);
    }
  }

  #remember(view: View, told: Bound['drafts']): void {
    const beside = told.find(({ draft }) => draft.rules.includes('margins') && draft.type !== 'summit');
    const last = beside ?? told.at(-1);
    if (!last || last.draft.background) return;
    this.#current = last.draft;
    const stops = told.flatMap(({ draft }) => (draft.tour && draft.type === 'visit' ? [draft] : []));
    const drafts = last.draft.tour && stops.length > 1 ? [...new Set(stops)].reverse() : [last.draft];
    for (const { draft } of told) {
      if (!drafts.includes(draft) && !draft.background)
        this.#told.push({ drafts: [draft], sentence: view.sentence.index });
    }
    this.#told.push({ drafts, sentence: view.sentence.index });
    while (this.#told.length > 10) this.#told.shift();
    this.#recent = this.#told.flatMap((one) => one.drafts).reverse();
  }

  /** A sentence without an engagement of its own goes on about the last one, or about an earlier one whose parties it names. */
  #continued(view: View): Pick<Bound, 'continues' | 'distance'> {
    const named: string[] = [];
    for (const { codes } of view.mentions) {
      if (codes[0] !== undefined && !named.includes(codes[0])) named.push(codes[0]);
    }
    let best: Told | null = null;
    let most = -1;
    for (let at = this.#told.length - 1; at >= 0; at -= 1) {
      const one = this.#told[at] as Told;
      if (view.sentence.index - one.sentence > 12) break;
      let shared = 0;
      for (const code of named) if (one.drafts.some((draft) => hasParty(draft, code))) shared += 1;
      if (shared <= most) continue;
      most = shared;
      best = one;
    }
    return best
      ? { continues: best.drafts, distance: view.sentence.index - best.sentence }
      : { continues: [], distance: 0 };
  }

  #actors(view: View): Actor[] {
    const actors: Actor[] = [];
    for (const mention of view.mentions) {
      if (mention.kind !== 'party') actors.push(...this.#registry.resolve(mention));
    }
    return actors;
  }

  /** Joins a draft to what was told, or keeps it as new; null when it tells too little. */
  #keep(draft: Draft): Draft | null {
    const weak = draft.rules.includes('weak') || draft.rules.includes('no-place');
    for (let at = this.#drafts.length - 1; at >= 0; at -= 1) {
      const other = this.#drafts[at] as Draft;
      if (!canJoin(other, draft, false)) continue;
      if (draft.type === 'visit' && !isComplete(draft) && !isComplete(other)) continue;
      absorb(other, draft, this.#reading);
      return other;
    }
    this.#inherit(draft);
    this.#complete(draft);
    if (!isComplete(draft)) return null;
    if (
      weak &&
      draft.type === 'meeting' &&
      (draft.start === null || this.#context.published === null) &&
      !draft.video &&
      !draft.place &&
      !draft.rules.includes('margins')
    )
      return null;
    if (draft.rules.includes('weak') && draft.start === null && draft.people.length === 0) return null;
    if (this.#isUndatedHistory(draft)) return null;
    if (
      draft.type === 'summit' &&
      draft.start === null &&
      draft.people.length === 0 &&
      draft.time !== 'future' &&
      !(
        draft.hosts.length > 0 &&
        ((draft.series && draft.time !== 'past') || (draft.end && draft.participants.length > 0))
      ) &&
      !draft.status
    )
      return null;
    this.#addBefore(draft);
    this.#drafts.push(draft);
    return draft;
  }

  /** Without a day of publication a past visit counts where the text dates it: an encyclopedia names many in passing. */
  #isUndatedHistory(draft: Draft): boolean {
    const dated = this.#drafts.some((one) => one.start) || this.#views.some((view) => view.dates.length > 0);
    return (
      this.#context.published === null &&
      dated &&
      draft.type === 'visit' &&
      !draft.start &&
      !draft.end &&
      draft.time === 'past' &&
      !draft.status
    );
  }

  /** `X and Y announced a deal. X, who came on Thursday`: the host of whom the sentence before spoke together with the visitor. */
  #addBefore(draft: Draft): void {
    if (draft.type !== 'visit' || draft.background || draft.time === 'future') return;
    const of = (reads: Draft['hosts']): Actor[] =>
      this.#before.filter((actor) => reads.some((read) => actor.codes.includes(read.value)));
    const hosts = of(draft.hosts);
    if (hosts.length === 0 || of(draft.visitors).length === 0) return;
    addPeople(
      draft,
      {
        people: hosts.flatMap((actor) =>
          actor.name ? [{ name: actor.name, code: actor.codes[0] ?? null }] : [],
        ),
      },
      this.#reading,
    );
  }

  /** An earlier or later visit of the same two, told by its date alone: `the last one was in 2010`. */
  #inherit(draft: Draft): void {
    const model = this.#current;
    if (
      draft.type !== 'visit' ||
      draft.rules.includes('placeless') ||
      isComplete(draft) ||
      !model ||
      model.type !== 'visit' ||
      !draft.start ||
      draft.rules.includes('weak')
    )
      return;
    const share = (a: Draft['visitors'], b: Draft['visitors']): boolean =>
      a.some((read) => b.some((one) => one.value === read.value));
    if (draft.hosts.length === 0 && share(draft.visitors, model.visitors)) draft.hosts = model.hosts;
    else if (draft.hosts.length === 0 && share(draft.visitors, model.hosts)) draft.hosts = model.visitors;
    else if (draft.visitors.length === 0 && share(draft.hosts, model.hosts)) draft.visitors = model.visitors;
    else return;
    draft.rules.push('inherited');
  }

  /** Talks of which nothing says where they were held, in a report with a dateline: there, and as a visit where one side is at home. */
  #settle(draft: Draft, place: Mention, code: string): void {
    if (draft.place || draft.video || draft.time === 'future' || draft.background || !place.city) return;
    if (draft.rules.includes('weak') || !draft.start) return;
    const rule = 'dateline';
    const home = draft.participants.filter((read) => read.value === code);
    if (home.length === 0) {
      draft.place = { value: place.city, from: place.from, to: place.to, rule, code, weak: true };
    } else if (!draft.rules.includes('margins') && draft.people.length > 1) {
      draft.type = 'visit';
      draft.hosts = home;
      draft.visitors = draft.participants.filter((read) => read.value !== code);
      draft.participants = [];
      draft.place = { value: place.city, from: place.from, to: place.to, rule, code, weak: true };
    }
  }

  /** Fills what the sentence leaves to the reader: the country of the dateline. */
  #complete(draft: Draft): void {
    const place = this.#place;
    const code = place?.codes[0];
    if (!place || !code) return;
    const isVisit = draft.type === 'visit';
    if (draft.type === 'meeting') this.#settle(draft, place, code);
    // Who gave up the trip to a gathering visits nobody.
    if (isVisit && draft.hosts.length === 0 && draft.status && this.#current?.type === 'summit') return;
    if (
      isVisit &&
      draft.hosts.length === 0 &&
      draft.visitors.length > 0 &&
      draft.time !== 'future' &&
      !draft.visitors.some((read) => read.value === code)
    ) {
      draft.hosts = [{ value: code, from: place.from, to: place.to, rule: 'dateline' }];
    }
    if (
      draft.type === 'summit' &&
      draft.hosts.length === 0 &&
      draft.time !== 'future' &&
      (draft.time !== 'past' || (draft.start !== null && !draft.background))
    ) {
      draft.hosts = [{ value: code, from: place.from, to: place.to, rule: 'dateline' }];
    }
    if (
      (!draft.place || (draft.place.weak && draft.place.rule === null)) &&
      place.city &&
      draft.hosts.some((read) => read.value === code) &&
      !draft.background &&
      !draft.status &&
      draft.time !== 'future'
    ) {
      draft.place = { value: place.city, from: place.from, to: place.to, rule: 'dateline', code, weak: true };
    }
  }
}

/** Countries named in one breath: `Serbia and Croatia`, `between Oman and Iran`. */
function partyGroups(view: View): string[][] {
  return view.mentions.flatMap((mention) => {
    if (mention.kind !== 'party' || !mention.placeLike || mention.link === 'at' || mention.link === 'goal')
      return [];
    const group = groupOf(view, mention);
    if (group[0] !== mention || group.length < 2 || group.length > 4) return [];
    return [group.flatMap((one) => one.codes.slice(0, 1))];
  });
}

/** `Somalie : le président annule …`: the country before a colon at the head of a line. */
function headingOf(view: View): string | null {
  const [first] = view.mentions;
  const heads = first?.kind === 'party' && first.from === view.from && view.reading.norm(first.to) === ':';
  return heads && first.form === 'name' ? (first.codes[0] ?? null) : null;
}

/** The place that a relative `where` takes up: the one named last before it. */
function placeBefore(view: View, at: number): Mention | null {
  const before = view.mentions.filter((mention) => mention.to <= at && mention.deictic === null).at(-1);
  return before?.placeLike && at - before.to <= 6 ? before : null;
}

/** Whether a sentence names nobody and nothing that could be told of an engagement: most of the background of a report. */
function isMute({ reading, mentions, triggers, dates, from, to }: View): boolean {
  if (mentions.length || triggers.length || dates.length) return false;
  return reading.findHit(['sector'], from, to) < 0;
}

/** Whether a country or organisation takes part in an engagement. */
function hasParty(draft: Draft, code: string): boolean {
  const is = (read: { readonly value: string }): boolean => read.value === code;
  return draft.visitors.some(is) || draft.hosts.some(is) || draft.participants.some(is);
}

/** The parts of a sentence between semicolons. */
function clausesOf(view: View): readonly View[] {
  const cuts: number[] = [];
  for (let at = view.from; at < view.to; at += 1) if (view.reading.norm(at) === ';') cuts.push(at);
  if (cuts.length === 0) return [view];
  const bounds = [view.from, ...cuts, view.to];
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index] as number;
    const within = (one: { readonly from: number; readonly to: number }): boolean =>
      one.from >= from && one.to <= to;
    return {
      ...view,
      from,
      to,
      mentions: view.mentions.filter(within),
      triggers: view.triggers.filter(within),
      dates: view.dates.filter(within),
    };
  });
}

/** `rejoint Phnom Penh`, `visited Kyiv`: a city as the object of a verb of visiting. */
function isDestination(view: View, mention: Mention): boolean {
  if (mention.city === null || mention.link !== null) return false;
  if (
    view.triggers.some((one) => (one.frame === 'receive' || one.frame === 'hold') && one.from === mention.to)
  )
    return true;
  return view.triggers.some(
    (trigger) => trigger.frame === 'visit' && trigger.to <= mention.from && mention.from - trigger.to <= 1,
  );
}

/** A day told of a meeting on the margins of a gathering is the meeting's own. */
function moveMarginDates(drafts: readonly Draft[]): void {
  const meeting = drafts.find(
    (draft) => draft.rules.includes('margins') && draft.type === 'meeting' && !draft.start,
  );
  const summit = drafts.find((draft) => draft.type === 'summit' && draft.start && !draft.end);
  if (!meeting || !summit) return;
  meeting.start = summit.start;
  // A day that stands before both is that of both: `Monday: NATO leaders meet; X and Y confer on the margins`.
  if (summit.start && summit.start.to > summit.at) summit.start = null;
}

/** `Tournée en Asie du ministre finlandais`: where no subject is named, whose journey it is. */
function travellerOf(view: View, actors: readonly Actor[]): Actor[] {
  const noun = view.triggers.find((one) => one.frame === 'visit-noun' || one.frame === 'tour-noun');
  const owner = noun
    ? actors.find(
        (actor) =>
          actor.mention.link === 'of' &&
          actor.codes.length > 0 &&
          actor.mention.from >= noun.to &&
          actor.mention.from - noun.to <= 8,
      )
    : undefined;
  return owner ? [owner] : [];
}

/** Whom the next sentence's pronoun will mean: the first actor that no preposition governs. */
function topicOf(view: View, actors: readonly Actor[]): Actor[] {
  const named = actors.filter((actor) => actor.mention.link === null && !isObject(view, actor.mention));
  const [lead] = named;
  // A pronoun as subject keeps the topic, whoever is named after it.
  if (lead?.mention.kind === 'pronoun') return [];
  const first = named.find((actor) => actor.codes.length > 0 && actor.mention.kind !== 'pronoun');
  if (!first) return travellerOf(view, actors);
  const group = named.filter(
    (actor) =>
      actor.codes.length > 0 &&
      actor.mention.from >= first.mention.from &&
      actor.mention.from - first.mention.to < 4,
  );
  return group.length > 1 ? group : [first];
}
