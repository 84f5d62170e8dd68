/** A document's sentences in order: what each tells is joined to what was told, or kept as new. */
import type { Day } from '../../engagement/day';
import { bindSentence } from '../bind';
import type { Dateline } from '../text/dateline';
import { readDayToCome } from '../dates/day-to-come';
import { readHomecoming } from '../dates/homecoming';
import { continueDates } from '../dates/continued';
import { isChronicle, isCountedFromReport } from '../dates/chronicle';
import type { BindContext } from '../dates/give';
import { weekAhead } from '../dates/week';
import { readRepeated } from '../dates/repeated';
import type { Draft } from '../draft';
import { enrich } from '../enrich';
import { gatheringTopic, heldBy, withEditions } from '../gathering/edition';
import { giveRepresentatives } from '../gathering/representatives';
import { Roster } from '../gathering/roster';
import { isInWork, tellsOfWork } from './fiction';
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';
import { Registry, type Actor } from '../registry';
import { continueSetAnew, continueStatus } from '../plans/continued';
import { hostOfSeat } from '../seats';
import { copyView, hasTrigger, type View } from '../view';
import { meetAbroad } from './abroad';
import { Agenda, withPlace } from './agenda';
import { voidCalls } from './call';
import { withBodies } from './bodies';
import type { Bound } from './bound';
import { Cast } from './cast';
import { keepDayOfGathering } from './gathering-again';
import { headingOf, isMute, partyGroups } from './clauses';
import { dateByTalks, dateHeadline, isHeadline, moveMarginDates, placeOnMargins } from './dating';
import { Digression } from './digression';
import { closeGoneHome } from './gone-home';
import { guestGoingOn } from './goes-on';
import { heldAtHome, homeOf, homeOfOpening, isDomestic } from './home';
import { visitWhereInvited } from './invited';
import { leadersOf } from './infer';
import { addLine, keepDraft } from './keep';
import { introduceAll } from './late';
import { readLists, type List } from './list';
import { readListed } from './listed';
import { capitalsOf } from './located';
import { leadOf } from './opener';
import { Quoted } from './quoted';
import { Scenery } from './scenery';
import { Setting } from './setting';
import { settleStory } from './settle';
import { draftsOf } from './sentence';
import { tellList } from './rows';
import { tellShown } from './shown';
import { readSheet, tellSheet, type Sheet } from './sheet';
import { Subjects } from './subjects';
import type { Surroundings } from './surroundings';
import { Thread } from './thread';
import { sidesOf } from './told';
import { addHim } from './met';
import { Log } from '../presence/log';
import { isNextHost, topicOf } from './topic';
import { Unlisted } from './unlisted';
import { Whereabouts } from './whereabouts';
import { itemAt } from '../spans';

/** Reads a document's sentences in order and keeps what they have told so far. */
export class Narrator {
  readonly #reading: Reading;
  readonly #views: readonly View[];
  readonly #datelines: readonly (Dateline | null)[];
  readonly #registry: Registry;
  readonly #context: BindContext;
  readonly #thread: Thread;
  /** The first sentence that names somebody. */
  #first: View | undefined;
  /** Leaders of whom the sentence before spoke, if it told nothing. */
  #before: readonly Actor[] = [];
  /** Whom the sentence that is read is about from its first word on, although the text went on about others. */
  #lead: readonly Actor[] = [];
  readonly #quoted: Quoted;
  /** The text is about a film, a novel or a game. */
  #isWork = false;
  readonly #agenda: Agenda;
  readonly #digression = new Digression();
  readonly #cast: Cast;
  readonly #subjects = new Subjects();
  readonly #whereabouts: Whereabouts;
  readonly #scenery: Scenery;
  readonly #unlisted: Unlisted;
  readonly #setting: Setting;
  readonly #log: Log;
  readonly #roster = new Roster();
  readonly #knows = (mention: Mention): boolean => this.#registry.isKnown(mention);
  readonly #pick = (mention: Mention): Mention => this.#registry.locate(mention);
  readonly #isOfNone = ({ name }: Mention): boolean => !name || !this.#registry.isOfKnown(name);
  readonly #actorsOf = (view: View): Actor[] => this.#actors(view);

  constructor(
    reading: Reading,
    views: readonly View[],
    datelines: readonly (Dateline | null)[],
    published: Day | null,
  ) {
    this.#reading = reading;
    this.#views = withBodies(views);
    this.#datelines = datelines;
    const capitals = capitalsOf(views, datelines);
    this.#whereabouts = new Whereabouts(capitals);
    this.#scenery = new Scenery(capitals);
    this.#setting = new Setting(this.#views, datelines);
    this.#registry = new Registry(reading);
    this.#quoted = new Quoted(this.#registry);
    this.#log = new Log(this.#views, this.#registry);
    this.#cast = new Cast(reading);
    this.#unlisted = new Unlisted(reading);
    this.#context = {
      published,
      ahead: weekAhead(views, published),
      chronicle:
        datelines.every((one) => one === null) &&
        isChronicle(
          views.flatMap(({ dates }) => dates),
          published,
        ),
      anchor: null,
      deed: null,
      told: [],
    };
    this.#agenda = new Agenda(views, this.#context);
    this.#thread = new Thread(this.#registry, this.#context);
  }

  /** The engagements of the text, told to its end. */
  tell(): readonly Draft[] {
    introduceAll(this.#views, this.#registry);
    // A number or a running head may stand before the first sentence that names somebody.
    const first = this.#views.find(({ mentions }) => mentions.some(({ codes }) => codes.length > 0));
    this.#first = first;
    if (first && this.#datelines.every((one) => one === null)) {
      this.#registry.home = homeOfOpening(this.#views);
      // `The Prime Minister opened a wharf in Savusavu on Monday`: not where he receives somebody on another day.
      if (this.#registry.home === null) this.#scenery.open(first);
    }
    const sheet = readSheet(this.#views);
    const lists = readLists(this.#views);
    this.#views.forEach((view, index) => {
      const list = lists.find(({ from, to }) => index >= from && index <= to);
      if (list) {
        if (index === list.to) this.#tellList(list);
        return;
      }
      if (sheet && view.sentence.index >= sheet.from && view.sentence.index <= sheet.to) {
        if (view.sentence.index === sheet.to) this.#tellSheet(sheet);
        return;
      }
      const dateline = this.#datelines[index];
      if (dateline) {
        // A brief under a dateline of its own goes on about nothing that stands before it, but for its headline.
        const opens = this.#views.slice(0, index).every(isHead);
        const isAway = dateline.place?.codes[0] !== this.#whereabouts.dateline?.codes[0];
        if (isAway && !opens) {
          this.#thread.forget();
          this.#digression.begin(view);
        }
        this.#whereabouts.enter(dateline.place);
        this.#registry.home = this.#agenda.home ?? dateline.place?.codes[0] ?? null;
        this.#scenery.home = opens ? dateline.place : null;
      }
      this.#sentence(view);
    });
    return this.#settle();
  }

  #tellSheet(sheet: Sheet): void {
    const draft = tellSheet(sheet, this.#views[sheet.from - 1], this.#registry, this.#context);
    if (!draft) return;
    this.#thread.add(draft);
    // What stands under a sheet goes on about it.
    for (const { view } of sheet.fields) {
      this.#registry.note(this.#actors(view), false);
      this.#thread.memory.remember(view, [{ draft, at: draft.at }]);
    }
  }

  #tellList(list: List): void {
    for (const draft of tellList(list, this.#registry, this.#context))
      addLine(draft, this.#thread, this.#reading);
  }

  #settle(): readonly Draft[] {
    return settleStory(this.#thread.drafts, {
      views: this.#views,
      reading: this.#reading,
      context: this.#context,
      cast: this.#cast,
      scenery: this.#scenery,
      unlisted: this.#unlisted,
      dated: () => this.#isDated(),
      // What happens at the place of a dateline is told by words, as agencies write.
      shown: () =>
        this.#isWork || this.#whereabouts.dateline || this.#views.some(isInWork)
          ? []
          : tellShown(this.#views, this.#registry, this.#context.published),
    });
  }

  /** Reads one sentence, and joins what it tells to the story. */
  #sentence(read: View): void {
    const view = this.#viewOf(read);
    if (!view) {
      this.#before = [];
      this.#roster.open(read, [], this.#thread.drafts);
      this.#context.dayToCome = readDayToCome(this.#context, read);
      // `It will have to wait.`: no name, no place and no word of visiting.
      continueStatus(read, this.#thread.memory.current, this.#context.published);
      continueSetAnew(read, this.#thread.memory.current, this.#context);
      return;
    }
    if (this.#agenda.begins(view)) {
      this.#thread.forget();
      if (!this.#datelines[view.sentence.index]) {
        this.#whereabouts.enter(null);
        this.#registry.home = this.#agenda.home;
      }
      this.#digression.begin(view);
    }
    if (this.#roster.takes({ view, registry: this.#registry })) return;
    if (this.#digression.enter(view, this.#thread.drafts, this.#actorsOf)) this.#thread.digress();
    else this.#thread.comeBack();
    const isOfNamed = this.#digression.names && isSomebodySomewhere(view);
    if (this.#thread.isAway && !isOfNamed && !hasTrigger(this.#reading, view.sentence)) {
      this.#before = [];
      const actors = this.#actors(view);
      this.#registry.note(actors, false);
      this.#registry.note(topicOf(view, actors, this.#registry.topic), true);
      continueDates(view, this.#context);
      return;
    }
    this.#registry.sides = sidesOf(this.#thread.memory.current);
    const guest = guestGoingOn(view, this.#registry);
    if (guest) this.#registry.note([guest], true);
    this.#quoted.listen(view, this.#actorsOf);
    this.#noteOpening(view);
    for (const group of [...partyGroups(view), headingOf(view)]) this.#registry.noteTogether(group);
    const around = this.#around(view);
    const drafts = draftsOf(view, around);
    this.#registry.gathering = heldBy(view, this.#registry.gathering, drafts);
    this.#bind(view, drafts);
    const told = this.#keep(view, drafts, around);
    this.#context.dayToCome = drafts.length === 0 ? readDayToCome(this.#context, view) : null;
    this.#context.homecoming = told.length === 0 ? readHomecoming(this.#context, view) : null;
    if (drafts.length === 0) {
      continueDates(view, this.#context);
      continueStatus(view, this.#thread.memory.current, this.#context.published);
      continueSetAnew(view, this.#thread.memory.current, this.#context);
    }
    this.#note(view, told);
    this.#roster.open(
      view,
      told.map(({ draft }) => draft),
      this.#thread.drafts,
    );
  }

  /** Joins the drafts of a sentence to the story; what stands of them, each with where the sentence tells it. */
  #keep(view: View, drafts: readonly Draft[], around: Surroundings): Bound['drafts'] {
    const dropped: Draft[] = [];
    const told: Bound['drafts'][number][] = [];
    for (const draft of drafts) {
      const { at } = draft;
      const kept = keepDraft(draft, around, this.#reading);
      if (kept) told.push({ draft: kept, at });
      else dropped.push(draft);
    }
    // What is told there belongs to the story.
    if (told.length > 0) {
      this.#digression.end();
      this.#thread.settle();
    }
    addHim(view, told, this.#registry);
    this.#thread.unfinished.handOver(dropped, told);
    return told;
  }

  /** A sentence as the text so far has it read, with its places; null for one that tells nothing of the world. */
  #viewOf(read: View): View | null {
    const head = this.#agenda.enter(read);
    const unlocated = withPlace(read, head ? head.place : this.#log.placeAt(read));
    this.#isWork ||= tellsOfWork(unlocated);
    if (isMute(unlocated) || this.#isWork || isInWork(unlocated)) return null;
    const mentions = this.#whereabouts.locate(unlocated, this.#home, this.#pick);
    const view = copyView(unlocated);
    view.mentions = mentions;
    view.knows = this.#knows;
    view.triggers = withEditions(view, this.#registry.gathering);
    this.#registry.gathering = gatheringTopic(view, this.#registry.gathering);
    const home = homeOf(view, this.#isOfNone);
    this.#registry.home ??= home?.code ?? null;
    const held = home && heldAtHome(home);
    if (held?.name) this.#registry.give(held.name, held);
    giveRepresentatives(view, this.#registry);
    this.#registry.seat = home && this.#whereabouts.isNew(home.code) ? home : null;
    this.#registry.heading = headingOf(view);
    this.#registry.here = mentions;
    return view;
  }

  /** A pronoun further on in a sentence means whom it begins with. */
  #noteOpening(view: View): void {
    const begins = this.#registry.topic.length === 0;
    const actors = this.#actors(view);
    const first = begins ? topicOf(view, actors, []) : [];
    const lead = first.length > 0 ? first : leadOf(view, actors);
    if (lead.length > 0) this.#registry.note(lead, true);
    this.#lead = begins ? [] : lead;
  }

  /** Gives the drafts of a sentence what its words and those around it tell of them. */
  #bind(view: View, drafts: Draft[]): void {
    voidCalls(view, drafts, this.#views);
    bindSentence(view, drafts, this.#context);
    keepDayOfGathering(drafts, this.#thread.memory.current);
    if (view.dates.length > 1) drafts.push(...readRepeated(view, drafts, this.#context));
    drafts.push(...readListed(this.#first, view, drafts));
    const before = itemAt(this.#views, view.sentence.index - 1);
    for (const draft of drafts) visitWhereInvited(view, before, draft);
    this.#agenda.date(drafts);
    moveMarginDates(drafts, this.#thread.drafts);
    dateByTalks(view, drafts);
    placeOnMargins(drafts, this.#thread.lately());
    meetAbroad(view, drafts, this.#thread.lately());
    if (this.#isHeadline(view)) dateHeadline(view, drafts, this.#context.published);
    this.#thread.unfinished.recall(view, drafts);
  }

  /** Adds what a sentence says beside its engagements, and keeps what the sentences behind it may go on about. */
  #note(view: View, told: Bound['drafts']): void {
    const actors = this.#actors(view);
    this.#before = told.length ? [] : leadersOf(view, actors);
    const bound: Bound = {
      view,
      actors,
      drafts: told,
      ...(told.length ? { continues: [], distance: 0, parted: false } : this.#thread.memory.continued(view)),
      recent: this.#thread.memory.recent,
    };
    const goesOn = bound.continues[0];
    if (goesOn && bound.distance === 1) hostOfSeat(view, goesOn);
    enrich(bound);
    closeGoneHome(view, actors, this.#thread.lately(), this.#context.published);
    this.#cast.note(view, actors);
    const isAside = this.#thread.drafts.length === 0 && isDomestic(view, actors);
    if (!this.#thread.isAway && !isAside) this.#subjects.add(bound);
    if (!isAside) this.#scenery.note(view);
    this.#unlisted.note(view);
    this.#thread.memory.remember(view, told);
    this.#registry.note(actors, false);
    const topic = topicOf(view, actors, this.#registry.topic);
    if (topic.length && !told.some(({ draft }) => isNextHost(view, draft, topic, this.#registry.topic)))
      this.#registry.note(topic, true);
  }

  /** Where the text stands when a sentence is read. */
  #around(view: View): Surroundings {
    return {
      registry: this.#registry,
      thread: this.#thread,
      whereabouts: this.#whereabouts,
      log: this.#log,
      setting: this.#setting,
      published: this.#context.published,
      home: this.#home,
      lead: this.#lead,
      before: this.#before,
      previous: itemAt(this.#views, view.sentence.index - 1) ?? null,
      next: itemAt(this.#views, view.sentence.index + 1) ?? null,
      isHeadline: this.#isHeadline(view),
      dated: () => this.#isDated(),
    };
  }

  /** The place under whose head the sentence stands: an entry of an agenda, else the dateline. */
  get #home(): Mention | null {
    return this.#agenda.place ?? this.#whereabouts.dateline;
  }

  #actors(view: View): Actor[] {
    const actors: Actor[] = [];
    for (const mention of view.mentions) {
      if (mention.kind !== 'party') actors.push(...this.#registry.resolve(mention));
    }
    return actors;
  }

  #isHeadline(view: View): boolean {
    return this.#thread.drafts.length === 0 && isHeadline(view);
  }

  /** Whether the text dates what it tells as an encyclopedia does: no report counts its days from the day on which it came out. */
  #isDated(): boolean {
    const dates = this.#views.flatMap((view) => view.dates);
    if (dates.some(isCountedFromReport)) return false;
    return dates.length > 0 || this.#thread.drafts.some((one) => one.start);
  }
}

/** `She was honoured in Berlin`: nothing more than whom an aside has named, and a place. */
const isSomebodySomewhere = ({ mentions }: View): boolean =>
  mentions.some(({ kind }) => kind === 'pronoun') && mentions.some(({ placeLike }) => placeLike);

/** A headline, or a number or a running head before it. */
const isHead = (view: View): boolean =>
  view.mentions.every(({ codes }) => codes.length === 0) || isHeadline(view);
