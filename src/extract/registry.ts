/** Who is who in a document: what it says of its people, and whom each of its mentions means. */
import type { GatheringTopic } from './gathering/edition';
import { stateOf } from './lexicon/territories';
import { copyMention, type Mention } from './mention';
import type { NameSpan } from './persons';
import type { Reading } from './text/recognise';
import { createActor, type Actor } from './registry/actor';
import type { Context, Seat } from './registry/context';
import { resolveOffice } from './registry/office';
import { People } from './registry/people';
import { pickParty, resolvePerson } from './registry/person';
import { resolvePronoun } from './registry/pronoun';
import { lastPair } from './registry/several';
import type { Sides } from './registry/side';
import { Spoken } from './registry/spoken';

export { actorOf, takenUp, type Actor } from './registry/actor';

/**
 * What a document has told so far, sentence by sentence. All that changes it goes through here, since it also changes whom a
 * mention means: answers are kept only until something new is noted.
 */
export class Registry {
  readonly #context: Context;
  /** Mentions that were resolved since anything was noted, and their actors: the rules of a sentence ask for the same again and again. */
  readonly #asked: Mention[] = [];
  readonly #answers: (readonly Actor[])[] = [];
  /** Of whom the story spoke, while the text speaks of others. */
  #story: Spoken | null = null;

  constructor(reading: Reading) {
    this.#context = {
      reading,
      people: new People(reading),
      spoken: new Spoken(),
      home: null,
      seat: null,
      here: [],
      sides: null,
      heading: [],
    };
  }

  /** The gathering that the text speaks of: other editions of it may follow. */
  gathering: GatheringTopic | null = null;

  /** The country before the colon of a headline, or two: offices of its line are theirs. */
  set heading(codes: readonly string[]) {
    if (codes.length === 0 && this.#context.heading.length === 0) return;
    this.#context.heading = codes;
    this.#forget();
  }

  /** The country that an office without nationality belongs to: that of the dateline. */
  set home(code: string | null) {
    this.#context.home = code;
    this.#forget();
  }

  /** The country where whoever holds an office without nationality is at home by what the sentence says of him. */
  set seat(seat: Seat | null) {
    if (seat === this.#context.seat) return;
    this.#context.seat = seat;
    this.#forget();
  }

  /** The mentions of the sentence that is read: `the latter` may be one of them. */
  set here(mentions: readonly Mention[]) {
    this.#context.here = mentions;
    this.#forget();
  }

  /** The sides of the visit that the text goes on about: `the visitor`, `his host`. */
  set sides(sides: Sides | null) {
    if (sides === this.#context.sides) return;
    this.#context.sides = sides;
    this.#forget();
  }

  get sides(): Sides | null {
    return this.#context.sides;
  }

  get home(): string | null {
    return this.#context.home;
  }

  /** Notes the people whom a sentence introduces, before any is resolved: a text may name a person in full only later. */
  introduce(mentions: readonly Mention[]): void {
    this.#context.people.introduce(mentions);
    this.#forget();
  }

  /** Gives a person of whom nothing is known the party and rank of an office. */
  give(name: NameSpan, office: Mention): void {
    this.#context.people.give(name, office);
    this.#forget();
  }

  /** Notes of whom a sentence spoke, for the pronouns of the next. */
  note(actors: readonly Actor[], topic: boolean): void {
    if (this.#context.spoken.note(actors, topic)) this.#forget();
  }

  /** Has the text speak of others for a while: whom the story spoke of is not whom a pronoun means there. */
  digress(): void {
    this.#story = this.#context.spoken;
    this.#context.spoken = new Spoken();
    this.#forget();
  }

  /** Has the text begin anew: whom it spoke of before is whom no pronoun means. */
  begin(): void {
    this.#context.spoken = new Spoken();
    this.#story = null;
    this.#forget();
  }

  /** Goes back to those of whom the story spoke. */
  comeBack(): void {
    if (!this.#story) return;
    this.#context.spoken = this.#story;
    this.#story = null;
    this.#forget();
  }

  /** Of whom a digression spoke the story goes on from here; whom it spoke of before stays in mind. */
  settle(): void {
    if (!this.#story) return;
    this.#story.goOn(this.#context.spoken);
    this.comeBack();
  }

  /** Notes the countries that a sentence names in one breath: `Serbia and Croatia`. */
  noteTogether(codes: readonly string[]): void {
    if (this.#context.spoken.noteTogether(codes)) this.#forget();
  }

  /** Whether nobody of this last name was introduced. */
  isNew(name: NameSpan): boolean {
    return this.#context.people.isNew(name);
  }

  /** Whether somebody of the party of an office is introduced with a like one. */
  hasHolder(office: Mention): boolean {
    return this.#context.people.hasHolder(office);
  }

  /** Whether the document names this person with an office, a nationality, or a known name. */
  isKnown({ name }: Mention): boolean {
    const known = name ? this.#context.people.known(name) : undefined;
    return known !== undefined && (known.codes.length > 0 || known.rank !== null);
  }

  /** Whether the document tells anywhere of which country a person is. */
  isOfKnown(name: NameSpan): boolean {
    return (this.#context.people.known(name)?.codes.length ?? 0) > 0;
  }

  /** Those whom the text goes on about. */
  get topic(): readonly Actor[] {
    return this.#context.spoken.topic;
  }

  /** Two whom the text goes on about: its topic, or the last two of different countries. */
  get pair(): Actor[] {
    const { topic } = this;
    return topic.length === 2 ? [...topic] : lastPair(this.#context, null);
  }

  /** The last two people of different countries, of other parties than these; none where the text has not named both. */
  lastPairApart(own: ReadonlySet<string>): Actor[] {
    const pair = this.#context.spoken.lastOfCountries(
      2,
      ({ name, codes }) => name !== null && !codes.some((code) => own.has(code)),
    );
    return pair.length === 2 ? pair : [];
  }

  /** Those spoken of last, of other parties than these. */
  lastOthers(own: ReadonlySet<string>): Actor[] {
    return this.#context.spoken.lastOthers(own);
  }

  /** The one of a country of whom the text spoke last by name. */
  lastNamed(code: string): Actor | undefined {
    return this.#context.spoken.last(({ name, codes }) => name !== null && codes[0] === code);
  }

  /** The one person of another country than this whom the text names anywhere. */
  onlyOther(code: string): Pick<Actor, 'codes' | 'name' | 'rank'> | undefined {
    return this.#context.people.onlyOther(code);
  }

  /** The actors behind a mention: their parties, and the name that the text gives them elsewhere. */
  resolve(mention: Mention): readonly Actor[] {
    const asked = this.#asked.indexOf(mention);
    if (asked >= 0) return this.#answers[asked] as readonly Actor[];
    const actors = resolveIn(this.#context, mention);
    this.#asked.push(mention);
    this.#answers.push(actors);
    return actors;
  }

  /** A place of a name that two countries have (Congo), with the one of which the text speaks. */
  locate(mention: Mention): Mention {
    const { kind, plural, codes } = mention;
    // A territory and its state are one place.
    if (kind !== 'party' || plural || codes.length < 2 || stateOf(codes[0] as string) !== codes[0])
      return mention;
    const located = copyMention(mention);
    located.codes = pickParty(this.#context, mention, codes);
    return located;
  }

  /** Whom a mention means depends on what was noted before it. */
  #forget(): void {
    this.#asked.length = 0;
    this.#answers.length = 0;
  }
}

function resolveIn(context: Context, mention: Mention): readonly Actor[] {
  if (mention.kind === 'pronoun') return resolvePronoun(context, mention);
  if (mention.name) return [resolvePerson(context, mention, mention.name)];
  if (mention.kind === 'office') return resolveOffice(context, mention);
  return [createActor(mention, mention.codes.slice(0, 1), null, mention.rule)];
}
