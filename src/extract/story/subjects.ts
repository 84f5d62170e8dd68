/** What an engagement is about: the sectors of its own clause and of the sentences that go on about it. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { IN_CONFLICT, readSectors, type SectorRead } from '../sectors';
import { beginsLine, wordBetween, type View } from '../view';
import { BULLET } from '../text/items';
import { NEAR, partiesOf, type Bound } from './bound';
import { isAway } from './elsewhere';
import { segmentOf } from './owner-stops';
import { ownersOf } from './owners';
import { passingOf, subjectsOfPassing, type Passing } from './rest';

/** Subjects of a sentence that stands before any engagement was told. */
interface Early {
  readonly sectors: readonly SectorRead[];
  /** The parties that it names. */
  readonly codes: readonly string[];
  readonly sentence: number;
}

/** How many sentences further on the engagement may be told that a text begins with the subjects of. */
const AHEAD = 3;
/** Tokens of a sentence that is as short as a headline. */
const HEADLINE = 12;

/** Gives the sectors of the sentences to the engagements that they are told of. */
export class Subjects {
  #early: Early[] = [];
  /** What was told last stands in an item of a list. */
  #listed = false;
  #passing: Passing | null = null;

  /** Adds the sectors of a sentence to its engagements, or keeps them for the first one that will be told. */
  add(bound: Bound): void {
    const { view, drafts, continues, recent } = bound;
    const passing = this.#passing;
    this.#passing = passingOf(bound, passing);
    const theirs = subjectsOfPassing(bound, passing);
    if (passing && theirs) {
      for (const sector of theirs) give(passing.draft, sector);
      return;
    }
    if (drafts.length === 0 && isOfSomebodyAway(bound)) return;
    const isItem = BULLET.test(view.reading.norm(view.sentence.from));
    if (drafts.length > 0) {
      this.#giveEarly(bound);
      this.#listed = isItem;
    } else if (isItem && this.#listed) return;
    if (drafts.length > 0 || (continues.length > 0 && !isLookingBack(view)))
      this.#keepFor(bound, addSectors(bound));
    else if (recent.length === 0 && !isLookingBack(view)) this.#keep(bound);
  }

  /** `Border guards and gas were discussed by X and Y. X arrived on Monday`: what a text begins with. */
  #keep({ view, actors }: Bound): void {
    // What a year is named for is the story so far.
    if (view.dates.some((date) => date.start?.year !== undefined)) return;
    const heads = isHeading(view);
    const sectors = readSectors(view).filter(
      (sector) => sector.told || (sector.topical && (heads || view.triggers.length > 0)),
    );
    if (sectors.length === 0) return;
    if (!view.mentions.some(isOfficial) && !heads) return;
    const about = sectors.some((sector) => sector.value === 'peace');
    const codes = new Set<string>();
    for (const one of [...view.mentions, ...actors])
      for (const code of one.codes) if (!about || !IN_CONFLICT.has(code)) codes.add(code);
    this.#early.push({ sectors, codes: [...codes], sentence: view.sentence.index });
  }

  /** `X seals a trade accord in Belgrade, flies on to Budapest`: what is nobody's yet waits for the trip to that place. */
  #keepFor({ view, drafts, actors }: Bound, sectors: readonly SectorRead[]): void {
    if (sectors.length === 0 || drafts.length === 0) return;
    const first = drafts.reduce((at, one) => Math.min(at, one.at), view.to);
    const codes = new Set<string>();
    for (const { to, codes: own } of view.mentions) if (to <= first) for (const code of own) codes.add(code);
    for (const { mention, codes: own } of actors)
      if (mention.to <= first) for (const code of own) codes.add(code);
    this.#early.push({ sectors, codes: [...codes], sentence: view.sentence.index });
  }

  #giveEarly({ view, drafts }: Bound): void {
    const early = this.#early;
    this.#early = [];
    for (const { sectors, codes, sentence } of early) {
      if (view.sentence.index - sentence > AHEAD) continue;
      const owner = drafts.find(({ draft }) => !draft.background && isBetween(draft, codes))?.draft;
      if (owner) for (const sector of sectors) give(owner, sector);
    }
  }
}

/** `X affrontait des médecins en grève`: what somebody is busy with who is not there. */
const isOfSomebodyAway = ({ view, actors: [first], continues: [visit] }: Bound): boolean =>
  first !== undefined && visit !== undefined && visit.type !== 'summit' && isAway(view, first.mention);

/** Somebody of rank, or a country or organisation. */
const isOfficial = (mention: Mention): boolean => mention.kind === 'office' || mention.codes.length > 0;

/** `Gas at the heart of the talks.`, a few words of nobody, with which a line begins, or a line without a stop over it. */
function isHeading(view: View): boolean {
  const { reading, mentions, from, to } = view;
  if (!beginsLine(view)) return false;
  const isShort = mentions.length === 0 && to - from <= HEADLINE;
  return isShort || reading.tokens[to - 1]?.form.kind !== 'punctuation';
}

/** Whether an engagement is that of the parties named: all of them, or both sides and no more than one that is spoken of. */
function isBetween(draft: Draft, codes: readonly string[]): boolean {
  const parties = partiesOf(draft);
  const shared = codes.filter((code) => parties.includes(code)).length;
  return codes.length === shared || (shared >= 2 && codes.length - shared <= 1);
}

function give(draft: Draft, sector: SectorRead): void {
  // Talks with a country are not about the war there, those of many may be.
  if (sector.about && draft.type !== 'summit' && partiesOf(draft).includes(sector.about)) return;
  if (!draft.sectors.some((one) => one.value === sector.value)) draft.sectors.push(sector);
}

/** Gives the sectors of a sentence to their engagements; those told of a place of which nothing is told yet are left. */
function addSectors(bound: Bound): readonly SectorRead[] {
  const { view, drafts, distance } = bound;
  const left: SectorRead[] = [];
  if (drafts.length === 0 && !goesOn(bound)) return left;
  for (const sector of readSectors(view)) {
    if (drafts.length === 0 && !sector.topical && distance > NEAR) continue;
    const owners = ownersOf(bound, sector);
    if (owners.length === 0 && sector.told) left.push(sector);
    for (const owner of owners) {
      if (owner.background && drafts.length === 0) continue;
      // Beside a trip that is off there stands why it is off; what was to be talked about is said outright.
      if (isOff(owner) && (!sector.told || isReason(bound, owner, sector.from))) continue;
      if (isOfAnother(view, owner, sector, drafts.length > 0) || isOfOthers(bound, owner, sector.from))
        continue;
      // What stands before the trip without a word of talks is where the sentence comes from, not where it leads.
      if (!sector.topical && drafts.some(({ draft, at }) => draft === owner && isAhead(view, sector, at)))
        continue;
      // `Hoteliers put their losses in the millions`: what others say and do right behind it.
      if (!sector.topical && drafts.length === 0 && (distance > NEAR || !namesParty(bound, owner))) continue;
      if (!sector.told && drafts.length === 0 && isTalkedOut(view, owner)) continue;
      give(owner, sector);
    }
  }
  return left;
}

/**
 * Whether what was talked about was told before this sentence, which adds nothing to it: then what it names without a verb
 * or noun of talks is what the story is set in (`They discussed seeds. Brazil has had trouble with its hospitals`).
 */
const isTalkedOut = ({ from }: View, { sectors }: Draft): boolean =>
  sectors.some((one) => one.told && one.from < from) && !sectors.some((one) => one.from >= from);

/**
 * Whether the part of a sentence that holds a word, between semicolons, is about something else than an engagement told
 * before it: it gives another year, or tells what was done on the margins of that gathering.
 */
function isOfAnother(view: View, owner: Draft, { from: at }: SectorRead, told: boolean): boolean {
  const [from, to] = segmentOf(view, at);
  if (owner.at >= from && owner.at < to) return false;
  if (!told && owner.type === 'summit' && wordBetween(view, 'margins', from, to) >= 0) return true;
  const edtf = owner.start?.value.edtf;
  if (edtf === undefined) return false;
  if (isAside(view, at, edtf)) return true;
  const year = edtf.slice(0, 4);
  return view.dates.some(({ from: date, start, sense }) => {
    // `in Egypt for the first time since November 2012, he holds out the sale of drones`
    if (sense === 'since') return false;
    if (date < from || date >= to || start?.year === undefined || String(start.year) === year) return false;
    // A bare year (`the blockade of 2017`), or a date in a clause of its own, is that of something else.
    if (start.month === undefined) return date < at && isSetOff(view, date);
    return date < at || wordBetween(view, 'who', at, date) < 0;
  });
}

/** `the kingdom, which signed a pact in September, …`: in a relative clause with a month of its own. */
function isAside(view: View, at: number, edtf: string): boolean {
  let from = at;
  while (from > view.from && view.reading.norm(from) !== ',') from -= 1;
  const who = wordBetween(view, 'who', from, at);
  if (who < 0) return false;
  let to = at;
  while (to < view.to && view.reading.norm(to) !== ',') to += 1;
  const month = Number(edtf.slice(5, 7));
  return view.dates.some(
    ({ from: date, start }) =>
      date > who &&
      date < to &&
      start?.month !== undefined &&
      start.day === undefined &&
      month > 0 &&
      start.month !== month,
  );
}

/** `would not go ahead after X decided to return for talks on the debt ceiling`, `Covid-19: the league puts off …`: in the clause that says why a trip is off. */
function isReason({ view, drafts }: Bound, owner: Draft, at: number): boolean {
  const told = drafts.find(({ draft }) => draft === owner)?.at ?? view.from;
  for (let from = at; from < told; from += 1) if (view.reading.norm(from) === ':') return true;
  return (
    wordBetween(view, 'subordinators', told, at) >= 0 ||
    (drafts.length > 0 && wordBetween(view, 'asides', told, at) >= 0)
  );
}

/** A verb or noun of visiting and somebody of another country between semicolons: an engagement that was not understood. */
function isOfOthers({ view, actors, drafts, continues }: Bound, owner: Draft, at: number): boolean {
  if (drafts.length > 0 || owner.type === 'summit') return false;
  const [from, to] = segmentOf(view, at);
  if (!view.triggers.some((one) => one.from >= from && one.to <= to)) return false;
  const parties = continues.flatMap(partiesOf);
  return actors.some(
    ({ mention, codes }) =>
      mention.from >= from &&
      mention.to <= to &&
      codes.length > 0 &&
      !codes.some((code) => parties.includes(code)),
  );
}

/** Before the trip, and not said there by somebody (`they will mark the border, both said after a lunch`). */
const isAhead = (view: View, { from, to }: SectorRead, at: number): boolean =>
  at > from && wordBetween(view, 'say', to, at) < 0;

/** At the head of a sentence or behind a comma, a preposition aside: the date of all that follows. */
const isSetOff = (view: View, at: number): boolean =>
  at - view.from <= 1 || view.reading.norm(at - 1) === ',' || view.reading.norm(at - 2) === ',';

const isOff = ({ status }: Draft): boolean => status?.value === 'cancelled' || status?.value === 'postponed';

/** Whether a sentence that tells nothing may say what an engagement is about: further on only one that speaks of its parties. */
const goesOn = (bound: Bound): boolean =>
  bound.continues.some((draft) => !draft.background && (bound.distance <= NEAR || namesParty(bound, draft)));

/** Whether a sentence names a party of an engagement, or means somebody by a pronoun. */
function namesParty({ view, actors }: Bound, draft: Draft): boolean {
  const parties = partiesOf(draft);
  const isNamed = (codes: readonly string[]): boolean => codes.some((code) => parties.includes(code));
  return (
    view.mentions.some((mention) => mention.kind === 'pronoun' || isNamed(mention.codes)) ||
    actors.some((actor) => isNamed(actor.codes))
  );
}

/** `Depuis lors`, `since then`: what follows is no part of the engagement. */
function isLookingBack(view: View): boolean {
  return view.reading.date('since', view.from) !== null;
}
