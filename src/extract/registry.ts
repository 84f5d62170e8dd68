/** Who is who in a document: last names to full names and parties, the actor spoken of last, the actors by office. */
import { fold } from './tokens';
import type { GatheringTopic } from './gathering/edition';
import { MONARCHIES } from './lexicon/people';
import type { Mention } from './mention';
import { officeOf } from './mentions/entries';
import { withOffice, type NameSpan } from './persons';
import type { Reading } from './recognise';

/** A person as the document introduces him. */
interface Known {
  name: NameSpan;
  codes: readonly string[];
  rank: Mention['rank'];
  readonly words: number;
  /** More than one code means all of them. */
  joint: boolean;
}

/** An actor with its parties decided. */
export interface Actor {
  readonly mention: Mention;
  readonly codes: readonly string[];
  readonly name: NameSpan | null;
  readonly rule: string | null;
  readonly rank: Mention['rank'];
  /** Tokens that show the party. */
  readonly words: readonly [number, number];
}

/** An actor of whom something beside the mention tells the parties. */
export const actorOf = (
  { mention, name, rank, words }: Actor,
  codes: readonly string[],
  rule: string | null,
): Actor => ({ mention, codes, name, rule, rank, words });

export class Registry {
  readonly #reading: Reading;
  readonly #byLast = new Map<string, Known>();
  /** Last names of the people whose full name has a word (`Xi`, `Abiy`, `Lula`). */
  readonly #byWord = new Map<string, string>();
  /** Parties that the document names beyond doubt. */
  readonly #parties = new Set<string>();
  #topic: Actor[] = [];
  readonly #recent: Actor[] = [];
  #home: string | null = null;
  #heading: string | null = null;
  #together: readonly string[] = [];
  /** Mentions that were resolved since anything was noted, and their actors: the rules of a sentence ask for the same again and again. */
  readonly #asked: Mention[] = [];
  readonly #answers: (readonly Actor[])[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The gathering that the text speaks of: other editions of it may follow. */
  gathering: GatheringTopic | null = null;

  /** The country before the colon of a headline: offices of its line are that country's. */
  set heading(code: string | null) {
    if (code === this.#heading) return;
    this.#heading = code;
    this.#forget();
  }

  /** The country that an office without nationality belongs to: that of the dateline. */
  set home(code: string | null) {
    this.#home = code;
    this.#forget();
  }

  get home(): string | null {
    return this.#home;
  }

  /** Notes the people whom a sentence introduces, before any is resolved: a text may name a person in full only later. */
  introduce(mentions: readonly Mention[]): void {
    this.#forget();
    for (const mention of mentions) {
      if (mention.codes.length === 1) this.#parties.add(mention.codes[0] as string);
      if (!mention.name) continue;
      const last = this.#last(mention.name);
      const known = this.#byLast.get(last);
      // His wife bears his name: she is somebody else.
      if (known && this.#isNamesake(mention.name, known.name)) continue;
      const words = mention.name.to - mention.name.from;
      if (words > 1) this.#noteWords(mention.name, last);
      const codes = mention.codes;
      if (!known || (words > known.words && (codes.length > 0 || known.codes.length === 0))) {
        this.#byLast.set(last, {
          name: words >= (known?.words ?? 0) ? mention.name : (known?.name ?? mention.name),
          codes: codes.length ? codes : known && known.words > 1 ? known.codes : [],
          rank: mention.rank ?? known?.rank ?? null,
          words: Math.max(words, known?.words ?? 0),
          joint: false,
        });
      } else {
        if (known.codes.length === 0 && codes.length) known.codes = codes;
        if (!known.rank && mention.rank) known.rank = mention.rank;
        if (!known.name.office && mention.name.office)
          known.name = withOffice(known.name, mention.name.office);
      }
    }
  }

  /** Whether nobody of this last name was introduced. */
  isNew(name: NameSpan): boolean {
    return !this.#byLast.has(this.#last(name));
  }

  /** Whether somebody of the party of an office is introduced with a like one. */
  hasHolder({ codes, rank }: Mention): boolean {
    for (const known of this.#byLast.values()) {
      if (!known.codes.some((code) => codes.includes(code))) continue;
      if (known.rank === rank || (rank === 'head' && known.name.heads)) return true;
    }
    return false;
  }

  /** Gives a person of whom nothing is known the party and rank of an office. */
  give(name: NameSpan, { codes, rank, plural }: Mention): void {
    const known = this.#byLast.get(this.#last(name));
    if (!known || known.codes.length > 0 || known.rank !== null) return;
    known.codes = codes;
    known.rank = rank;
    known.joint = plural;
  }

  #noteWords(name: NameSpan, last: string): void {
    for (let at = name.from; at < name.to; at += 1) {
      const word = this.#reading.norm(at);
      if (word.length > 1 && !this.#byWord.has(word)) this.#byWord.set(word, last);
    }
  }

  /** The person as introduced under this last name, or for a name of one word under a full name that has it. */
  #known(name: NameSpan): Known | undefined {
    const last = this.#last(name);
    const known = this.#byLast.get(last);
    if (known && this.#isNamesake(name, known.name)) return undefined;
    if (name.to - name.from > 1 || (known && known.words > 1)) return known;
    if (known?.codes.length) {
      const fuller = this.#fuller(last);
      return fuller?.codes.some((code) => known.codes.includes(code)) ? fuller : known;
    }
    return this.#fuller(last) ?? known;
  }

  #fuller(word: string): Known | undefined {
    return this.#byLast.get(this.#byWord.get(word) ?? word);
  }

  /** `Jill Biden` beside `Joseph R. Biden`: one last name with two first names, none of them short for the other. */
  #isNamesake(name: NameSpan, known: NameSpan): boolean {
    if (name.to - name.from < 2 || known.to - known.from < 2) return false;
    const [one, other] = [this.#reading.norm(name.from), this.#reading.norm(known.from)];
    if (one === other || one[0] === other[0] || this.#last(name) !== this.#last(known)) return false;
    return !this.#reading.nameWords(known.from, known.to).includes(one);
  }

  /** Whether the document names this person with an office, a nationality, or a known name. */
  isKnown(mention: Mention): boolean {
    if (!mention.name) return false;
    const known = this.#known(mention.name);
    return known !== undefined && (known.codes.length > 0 || known.rank !== null);
  }

  /** The actors behind a mention: their parties, and the name that the text gives them elsewhere. */
  resolve(mention: Mention): readonly Actor[] {
    const asked = this.#asked.indexOf(mention);
    if (asked >= 0) return this.#answers[asked] as readonly Actor[];
    const actors = this.#resolve(mention);
    this.#asked.push(mention);
    this.#answers.push(actors);
    return actors;
  }

  /** Whom a mention means depends on what was noted before it. */
  #forget(): void {
    this.#asked.length = 0;
    this.#answers.length = 0;
  }

  #resolve(mention: Mention): readonly Actor[] {
    if (mention.kind === 'pronoun') {
      const topic = this.#topic;
      if (mention.rule === 'latter') {
        const own = topic[0]?.codes[0];
        const last = this.#lastOf(
          (actor) => actor.codes.length === 1 && actor.mention.kind !== 'pronoun' && actor.codes[0] !== own,
        );
        if (last) return [this.#as(mention, last, 'anaphora')];
      }
      if (mention.rule === 'several') return this.#several(mention);
      if (mention.plural) return topic.length > 1 ? topic : this.#pair(this.#rankIn(mention));
      return topic.length >= 1 && topic[0] ? [this.#as(mention, topic[0], 'anaphora')] : [];
    }
    if (mention.name) return [this.#person(mention)];
    if (mention.kind === 'office') return this.#office(mention);
    return [this.#actor(mention, mention.codes.slice(0, 1), null, mention.rule)];
  }

  /** Notes of whom a sentence spoke, for the pronouns of the next. */
  note(actors: readonly Actor[], topic: boolean): void {
    if (actors.length === 0) return;
    this.#forget();
    for (const actor of actors) {
      if (actor.mention.kind === 'pronoun' && !topic) continue;
      this.#recent.push(actor);
    }
    if (this.#recent.length > 24) this.#recent.splice(0, this.#recent.length - 24);
    if (topic) this.#topic = [...actors];
  }

  get topic(): readonly Actor[] {
    return this.#topic;
  }

  /** Those spoken of last, of other parties than these. */
  lastOthers(own: ReadonlySet<string>): Actor[] {
    const topic = this.#topic.filter(
      (actor) => actor.codes.length > 0 && !actor.codes.some((code) => own.has(code)),
    );
    if (topic.length) return topic;
    const other = this.#lastOf(
      (actor) => actor.name !== null && actor.codes.length === 1 && !own.has(actor.codes[0] as string),
    );
    return other ? [other] : [];
  }

  #last(name: NameSpan): string {
    const reading = this.#reading;
    for (let at = name.to - 1; at >= name.from; at -= 1) {
      const norm = reading.norm(at);
      if (norm.length > 2 && !/^(jr|sr|iii|ii|vi|iv|xiv)$/.test(norm)) return norm;
    }
    return fold(reading.slice(name.from, name.to));
  }

  /** `Biden` is short for `Joseph R. Biden`; `Jill Biden` is somebody else. */
  #isShort(name: NameSpan, full: NameSpan): boolean {
    if (name.to - name.from === 1) return true;
    const words = this.#reading.nameWords(full.from, full.to);
    return this.#reading
      .nameWords(name.from, name.to)
      .every((word) => words.includes(word) || words.some((one) => isInitialOf(one, word)));
  }

  #person(mention: Mention): Actor {
    const name = mention.name as NameSpan;
    const known = this.#known(name);
    const named = known?.name.office && !name.office ? withOffice(name, known.name.office) : name;
    const fuller =
      known && known.words > name.to - name.from && this.#isShort(name, known.name) ? known.name : named;
    const bySurname =
      mention.rule === 'leader' && name.to - name.from === 1 && known !== undefined && known.words > 1;
    const own = bySurname ? [] : mention.codes;
    const codes = own.length ? own : (known?.codes ?? []);
    const rank = mention.rank ?? known?.rank ?? null;
    const rule = own.length ? mention.rule : codes.length ? 'named-before' : null;
    if (
      codes.length === 0 &&
      rank &&
      rank !== 'title' &&
      rank !== 'private' &&
      rank !== 'speaker' &&
      this.#home
    ) {
      return this.#actor(mention, [this.#home], fuller, 'home-country', rank);
    }
    return this.#actor(mention, known?.joint ? codes : this.#pick(mention, codes), fuller, rule, rank);
  }

  /** Of the countries of an ambiguous name (Congo) the one that the text speaks of; all for a plural. */
  #pick(mention: Mention, codes: readonly string[]): readonly string[] {
    if (mention.plural || codes.length <= 1) return codes;
    const seen = this.#recent.find(
      (actor) => actor.codes.length === 1 && codes.includes(actor.codes[0] as string),
    );
    const known = mention.name?.codes.find((code) => codes.includes(code));
    const named = codes.find((code) => this.#parties.has(code));
    return [known ?? seen?.codes[0] ?? named ?? (codes[0] as string)];
  }

  #office(mention: Mention): Actor[] {
    if (mention.plural && mention.codes.length > 1 && mention.rank === 'head') {
      return mention.codes.map((code) => this.#holder(mention, code));
    }
    if (mention.rule === 'national') return this.#national(mention);
    if (this.#reading.findWord('couple', mention.from, mention.to) >= 0) return this.#couple(mention);
    if (mention.codes.length) {
      const codes = this.#pick(mention, mention.codes);
      const same =
        mention.plural || this.#isOther(mention) || this.#isAny(mention)
          ? undefined
          : (this.#lastOf(
              (actor) =>
                actor.name !== null && actor.codes[0] === codes[0] && sameRank(actor.rank, mention.rank),
            ) ??
            this.#lastOf(
              (actor) => actor.name !== null && actor.codes[0] === codes[0] && mayBe(actor, mention.rank),
            ));
      const named = same?.name ?? (this.#isDefinite(mention) ? this.#only(mention.rank, codes) : null);
      return [this.#actor(mention, codes, named, mention.rule)];
    }
    if (mention.plural) return this.#plural(mention);
    if (mention.rank === 'delegation') return this.#delegation(mention);
    if (mention.rank === 'title') return this.#styled(mention);
    const isSuch = (actor: Actor): boolean =>
      actor.name !== null &&
      sameRank(actor.rank, mention.rank) &&
      actor.codes.length === 1 &&
      !this.#isOtherCrown(actor, mention);
    const isCalled = (actor: Actor): boolean => isSuch(actor) && this.#bears(actor, mention);
    const mayBeSuch = (actor: Actor): boolean =>
      actor.name !== null && actor.codes.length === 1 && mayBe(actor, mention.rank);
    const before =
      this.#topic.find(isCalled) ??
      this.#lastOf(isCalled) ??
      this.#topic.find(isSuch) ??
      this.#lastOf(isSuch) ??
      this.#topic.find(mayBeSuch);
    if (this.#heading) return [this.#holderFor(mention, this.#heading)];
    if (before) return [this.#as(mention, before, 'anaphora')];
    if (this.#home) return [this.#actor(mention, [this.#home], null, 'home-country')];
    const ahead = mention.rank === 'head' ? this.#foremost(mention) : undefined;
    return ahead ? [this.#actor(mention, ahead.codes.slice(0, 1), ahead.name, 'named-later')] : [];
  }

  /** `le Sud-Coréen`: whoever of that nation the text speaks of; nobody where it names none. */
  #national(mention: Mention): Actor[] {
    const isOne = (actor: { codes: readonly string[]; rank: Mention['rank'] }): boolean =>
      mention.codes.includes(actor.codes[0] ?? '') && (actor.rank === null || STATESMEN.has(actor.rank));
    const recent = this.#lastOf((actor) => actor.name !== null && isOne(actor));
    if (recent) return [this.#as(mention, recent, 'anaphora')];
    for (const known of this.#byLast.values()) {
      if (!isOne(known)) continue;
      return [this.#actor(mention, known.codes.slice(0, 1), known.name, 'anaphora', known.rank)];
    }
    return [];
  }

  /** `the royal couple`: the last two of one country whom the text named, one of them no head of government; nobody for `a couple`. */
  #couple(mention: Mention): Actor[] {
    const couple: Actor[] = [];
    for (let at = this.#recent.length - 1; at >= 0 && couple.length < 2 && !this.#isAny(mention); at -= 1) {
      const actor = this.#recent[at] as Actor;
      const [code] = actor.codes;
      if (!actor.name || !code || (mention.codes.length > 0 && !mention.codes.includes(code))) continue;
      if (actor.rank !== null && actor.rank !== 'head' && actor.rank !== 'spouse') continue;
      const [first] = couple;
      if (first && (first.codes[0] !== code || this.#last(first.name as NameSpan) === this.#last(actor.name)))
        continue;
      couple.unshift(actor);
    }
    return couple.map((actor) => this.#as(mention, actor, 'anaphora'));
  }

  /** `His Excellency was in Beijing`: a style by itself is that of whom the text goes on about. */
  #styled(mention: Mention): Actor[] {
    if (!this.#reading.word('his', mention.from)) return [];
    const lead = this.#topic.find(
      (actor) => actor.name !== null && (actor.rank === 'head' || actor.rank === null),
    );
    return lead ? [this.#as(mention, lead, 'anaphora')] : [];
  }

  /** `la délégation`: those spoken of last; one that is new and nobody's stands for no country. */
  #delegation(mention: Mention): Actor[] {
    const known = this.#reading.word('definite', mention.from - 1) > 0;
    return known ? this.#topic.map((actor) => this.#as(mention, actor, 'anaphora')) : [];
  }

  /** Whether somebody was given the office by the same word: `le chancelier` is no president. */
  #bears(actor: Actor, mention: Mention): boolean {
    const word = this.#reading.norm(mention.from);
    const known = actor.name ? this.#known(actor.name) : undefined;
    const offices = [...(actor.name?.office ?? []), ...(known?.name.office ?? [])];
    return offices.some(([from, to]) => {
      for (let at = from; at < to; at += 1) if (this.#reading.norm(at) === word) return true;
      return false;
    });
  }

  /** The first leader of a country whom the text names: `Le Président de la République` opens it, his name comes later. */
  #foremost({ from, to }: Mention): Known | undefined {
    const crowned = this.#reading.findWord('crowns', from, to) >= 0;
    for (const known of this.#byLast.values()) {
      if (crowned && !MONARCHIES.has(known.codes[0] ?? '')) continue;
      if (known.codes.length > 0 && (known.name.heads || known.rank === 'head')) return known;
    }
    return undefined;
  }

  /** `their foreign ministers`, `the two leaders`: those of the countries that were named together last. */
  #plural(mention: Mention): Actor[] {
    if (this.#reading.word('theTwo', mention.from - 1)) return this.#pair(mention.rank);
    const several = this.#several(mention);
    if (several.length) return several;
    if (this.#together.length < 2 || mention.rank === 'speaker' || mention.rank === 'private') return [];
    for (let back = mention.from - 1; back >= mention.from - 3 && back >= 0; back -= 1) {
      const reading = this.#reading;
      if (reading.word('theirs', back) || (reading.word('two', back) && this.#together.length === 2))
        return this.#together.map((code) => {
          const words = [mention.from, mention.to] as const;
          return { mention, codes: [code], name: null, rule: 'anaphora', rank: mention.rank, words };
        });
      if (!reading.word('officeAdjectives', back) && !reading.word('respective', back)) break;
    }
    return [];
  }

  /** Notes the countries that a sentence names in one breath: `Serbia and Croatia`. */
  noteTogether(codes: readonly string[]): void {
    if (codes.length < 2 || new Set(codes).size < codes.length) return;
    this.#together = [...codes];
    this.#forget();
  }

  /** `Somalie : le président annule`: of the country that heads the line. */
  #holderFor(mention: Mention, code: string): Actor {
    const { codes, name } = this.#holder(mention, code);
    return this.#actor(mention, codes, name, 'heading');
  }

  /** Of `les présidents égyptien et iranien` the one of a country, by name where the text gave it. */
  #holder(mention: Mention, code: string): Actor {
    const same = this.#lastOf(
      (actor) => actor.name !== null && actor.codes[0] === code && sameRank(actor.rank, mention.rank),
    );
    return this.#actor(mention, [code], same?.name ?? null, mention.rule);
  }

  /** `The King` is no president spoken of before. */
  #isOtherCrown(actor: Actor, mention: Mention): boolean {
    const reading = this.#reading;
    const offices = actor.name?.office;
    if (reading.findWord('crowns', mention.from, mention.to) < 0) return false;
    if (!MONARCHIES.has(actor.codes[0] ?? '')) return true;
    if (!offices?.length) return false;
    return offices.every(([from, to]) => reading.findWord('crowns', from, to) < 0);
  }

  /** Whether an office is that of whoever holds it now: not `a premier`, `the last premier`, `premiers`. */
  #isDefinite(mention: Mention): boolean {
    return !mention.plural && !this.#isOther(mention) && !this.#isAny(mention);
  }

  /** `The Taoiseach`, whom the text names only later: the one head of that country in it. */
  #only(rank: Mention['rank'], codes: readonly string[]): NameSpan | null {
    if (rank !== 'head' || codes.length !== 1) return null;
    let found: NameSpan | null = null;
    for (const known of this.#byLast.values()) {
      if (known.codes[0] !== codes[0] || !known.name.heads) continue;
      if (found) return null;
      found = known.name;
    }
    return found;
  }

  /** `a Japanese premier`: anybody. */
  #isAny(mention: Mention): boolean {
    return this.#reading.word('indefinite', mention.from - 1) === mention.from;
  }

  /** `the last South African leader`, `le premier président américain`: not the one spoken of. */
  #isOther(mention: Mention): boolean {
    for (let back = mention.from - 1; back >= mention.from - 2 && back >= 0; back -= 1) {
      if (this.#reading.word('first', back)) return true;
    }
    return false;
  }

  #lastOf(test: (actor: Actor) => boolean): Actor | undefined {
    for (let at = this.#recent.length - 1; at >= 0; at -= 1) {
      const actor = this.#recent[at] as Actor;
      if (test(actor)) return actor;
    }
    return undefined;
  }

  /** The rank of the office in a pronoun of several words: `les deux ministres`. */
  #rankIn({ from, to }: Mention): Mention['rank'] {
    for (let at = from; at < to; at += 1) {
      const hit = this.#reading.hit('entity', at);
      const office = hit && officeOf(hit);
      if (office) return office.rank;
    }
    return null;
  }

  /** The last two actors of different countries, of the rank where two are known to be: `les deux ministres`. */
  #pair(rank: Mention['rank'] = null): Actor[] {
    const peers =
      rank === null ? [] : this.#lastPair((actor) => actor.rank === rank || this.#isCounterpart(actor));
    return peers.length === 2 ? peers : this.#lastPair(() => true);
  }

  /** `son homologue X`: of the rank of the other. */
  #isCounterpart({ mention: { from, to } }: Actor): boolean {
    return this.#reading.findWord('counterpart', from, to) >= 0;
  }

  #lastPair(test: (actor: Actor) => boolean): Actor[] {
    const pair: Actor[] = [];
    for (let at = this.#recent.length - 1; at >= 0 && pair.length < 2; at -= 1) {
      const actor = this.#recent[at] as Actor;
      if (actor.codes.length === 1 && test(actor) && !pair.some((one) => one.codes[0] === actor.codes[0]))
        pair.unshift(actor);
    }
    return pair;
  }

  /** `the three presidents`, `all four`: the last actors of so many countries, of whom the text has spoken; nobody where it has named fewer. */
  #several(mention: Mention): Actor[] {
    const count = this.#countOf(mention);
    if (count < 3) return [];
    const found: Actor[] = [];
    for (let at = this.#recent.length - 1; at >= 0 && found.length < count; at -= 1) {
      const actor = this.#recent[at] as Actor;
      if (actor.codes.length !== 1 || actor.name === null || (actor.rank && APART.has(actor.rank))) continue;
      if (!found.some((one) => one.codes[0] === actor.codes[0])) found.unshift(actor);
    }
    return found.length === count ? found.map((actor) => this.#as(mention, actor, 'anaphora')) : [];
  }

  /** The number in or right before a mention, or 0. */
  #countOf(mention: Mention): number {
    for (let at = mention.from - 1; at < mention.to; at += 1) {
      const number = at < 0 ? null : this.#reading.date('number', at);
      if (number) return number.value;
    }
    return 0;
  }

  #as(mention: Mention, actor: Actor, rule: string): Actor {
    const { codes, name, rank } = actor;
    return { mention, codes, name, rule, rank, words: [mention.from, mention.to] };
  }

  #actor(
    mention: Mention,
    codes: readonly string[],
    name: NameSpan | null,
    rule: string | null,
    rank: Mention['rank'] = mention.rank,
  ): Actor {
    return {
      mention,
      codes,
      name,
      rule,
      rank,
      words: mention.partyWords ?? [mention.from, mention.to],
    };
  }
}

/** Who only speaks or is no statesman is not among those whom a number counts. */
const APART: ReadonlySet<Mention['rank']> = new Set(['ambassador', 'speaker', 'private', 'spouse']);

/** Ranks of those whom their nationality alone may stand for. */
const STATESMEN: ReadonlySet<Mention['rank']> = new Set(['head', 'minister', 'envoy']);

/** Whether somebody named without an office may be the minister or envoy that the text means. */
function mayBe({ rank, name }: Actor, office: Mention['rank']): boolean {
  if (office === 'military') return rank === null || rank === 'head';
  return rank === null && name?.heads !== true && (office === 'minister' || office === 'envoy');
}

/** `J` of `Joe` or `Joe` of `J`. */
const isInitialOf = (a: string, b: string): boolean => a[0] === b[0] && (a.length === 1 || b.length === 1);

function sameRank(a: Mention['rank'], b: Mention['rank']): boolean {
  return a === b || (a === null && b === 'head') || (a === 'head' && b === null);
}
