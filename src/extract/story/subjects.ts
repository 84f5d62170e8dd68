/** What an engagement is about: the sectors of its own clause and of the sentences that go on about it. */
import { isComplete } from '../assemble';
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { LAYER } from '../phrases';
import { IN_CONFLICT, readSectors, type SectorRead } from '../sectors';
import { wordBetween, type View } from '../view';
import { isAt, NEAR, ownerOf, partiesOf, type Bound } from './bound';

/** Subjects of a sentence that stands before any engagement was told. */
interface Early {
  readonly sectors: readonly SectorRead[];
  /** The parties that it names. */
  readonly codes: readonly string[];
  readonly sentence: number;
}

/** How many sentences further on the engagement may be told that a text begins with the subjects of. */
const AHEAD = 3;

/** Gives the sectors of the sentences to the engagements that they are told of. */
export class Subjects {
  #early: Early[] = [];

  /** Adds the sectors of a sentence to its engagements, or keeps them for the first one that will be told. */
  add(bound: Bound): void {
    const { view, drafts, continues, recent } = bound;
    if (drafts.length > 0) this.#giveEarly(bound);
    if (drafts.length > 0 || (continues.length > 0 && !isLookingBack(view))) addSectors(bound);
    else if (recent.length === 0 && !isLookingBack(view)) this.#keep(bound);
  }

  /** `Border guards and gas were discussed by X and Y. X arrived on Monday`: what a text begins with. */
  #keep({ view, actors }: Bound): void {
    // What a year is named for is the story so far.
    if (view.dates.some((date) => date.start?.year !== undefined)) return;
    const sectors = readSectors(view).filter((sector) => sector.topical);
    if (sectors.length === 0 || !view.mentions.some(isOfficial)) return;
    const codes = [...new Set([...view.mentions, ...actors].flatMap((one) => one.codes))];
    this.#early.push({ sectors, codes, sentence: view.sentence.index });
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

/** Somebody of rank, or a country or organisation. */
const isOfficial = (mention: Mention): boolean => mention.kind === 'office' || mention.codes.length > 0;

/** Whether an engagement is that of the parties named: all of them, or both sides and no more than one that is spoken of. */
function isBetween(draft: Draft, codes: readonly string[]): boolean {
  const parties = partiesOf(draft);
  const shared = codes.filter((code) => parties.includes(code)).length;
  return codes.length === shared || (shared >= 2 && codes.length - shared <= 1);
}

function give(draft: Draft, sector: SectorRead): void {
  if (sector.about && partiesOf(draft).includes(sector.about)) return;
  if (!draft.sectors.some((one) => one.value === sector.value)) draft.sectors.push(sector);
}

function addSectors(bound: Bound): void {
  const { view, drafts, distance } = bound;
  for (const sector of readSectors(view)) {
    for (const owner of ofEachStop(
      bound,
      sectorOwners(bound, sector).map((one) => toldOf(bound, one)),
    )) {
      if (owner.background && drafts.length === 0) continue;
      // Beside a trip that is off there stands why it is off; what was to be talked about is said outright.
      if (isOff(owner) && (!sector.told || isReason(bound, owner, sector.from))) continue;
      if (isOfAnother(view, owner, sector, drafts.length > 0) || isOfOthers(bound, owner, sector.from))
        continue;
      // What stands before the trip without a word of talks is where the sentence comes from, not where it leads.
      if (!sector.topical && drafts.some(({ draft, at }) => draft === owner && at > sector.from)) continue;
      if (!sector.topical && (distance > NEAR || !isLinked(bound, owner))) continue;
      give(owner, sector);
    }
  }
}

/**
 * Whether the part of a sentence that holds a word, between semicolons, is about something else than an engagement told
 * before it: it gives another year, or tells what was done on the margins of that gathering.
 */
function isOfAnother(view: View, owner: Draft, { from: at }: SectorRead, told: boolean): boolean {
  const [from, to] = segmentOf(view, at);
  if (owner.at >= from && owner.at < to) return false;
  if (!told && owner.type === 'summit' && wordBetween(view, 'margins', from, to) >= 0) return true;
  const year = owner.start?.value.edtf.slice(0, 4);
  if (year === undefined) return false;
  return view.dates.some(({ from: date, start }) => {
    if (date < from || date >= to || start?.year === undefined || String(start.year) === year) return false;
    // A bare year (`the blockade of 2017`), or a date in a clause of its own, is that of something else.
    if (start.month === undefined) return date < at && isSetOff(view, date);
    return date < at || wordBetween(view, 'who', at, date) < 0;
  });
}

/** `would not go ahead after X decided to return for talks on the debt ceiling`: in the clause that says why a trip is off. */
function isReason({ view, drafts }: Bound, owner: Draft, at: number): boolean {
  const told = drafts.find(({ draft }) => draft === owner)?.at ?? view.from;
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

/** The part of a sentence between semicolons that holds a word. */
function segmentOf(view: View, at: number): readonly [from: number, to: number] {
  let from = at;
  let to = at;
  while (from > view.from && view.reading.norm(from - 1) !== ';') from -= 1;
  while (to < view.to && view.reading.norm(to) !== ';') to += 1;
  return [from, to];
}

/** At the head of a sentence or behind a comma, a preposition aside: the date of all that follows. */
const isSetOff = (view: View, at: number): boolean =>
  at - view.from <= 1 || view.reading.norm(at - 1) === ',' || view.reading.norm(at - 2) === ',';

const isOff = ({ status }: Draft): boolean => status?.value === 'cancelled' || status?.value === 'postponed';

/** Whether a sentence that tells nothing speaks of the parties of an engagement, by name or pronoun. */
function isLinked({ view, actors, drafts, distance }: Bound, draft: Draft): boolean {
  if (drafts.length > 0) return true;
  const parties = partiesOf(draft);
  const named = (codes: readonly string[]): boolean => codes.some((code) => parties.includes(code));
  if (distance === 1 && view.mentions.length === 0) return true;
  return (
    view.mentions.some((mention) => mention.kind === 'pronoun' || named(mention.codes)) ||
    actors.some((actor) => named(actor.codes))
  );
}

/** `Talks focused on Sweden's accession`: a noun that tells too little to be an engagement, or only names one, means the one told last. */
function toldOf({ recent }: Bound, draft: Draft): Draft {
  if (isComplete(draft) && !draft.rules.includes('named-only')) return draft;
  const [last] = recent;
  return last && isComplete(last) && !last.background ? last : draft;
}

/** `on both occasions`, `à chaque étape`: what is said of one stop is said of all that the traveller was told to make. */
function ofEachStop({ view, drafts, recent }: Bound, owners: readonly Draft[]): readonly Draft[] {
  const [owner] = owners;
  if (!owner || owners.length > 1 || wordBetween(view, 'eachStop', view.from, view.to) < 0) return owners;
  const isStop = (draft: Draft): boolean =>
    draft !== owner &&
    !draft.background &&
    draft.type === owner.type &&
    owner.sentence - draft.sentence <= 1 &&
    (owner.type === 'visit' ? draft.visitors : draft.participants).some((one) =>
      partiesOf(owner).includes(one.value),
    );
  return [...new Set([owner, ...drafts.map(({ draft }) => draft).filter(isStop), ...recent.filter(isStop)])];
}

/** The engagement of a sector's clause; all stops of a tour, unless the text is at one of them. */
function sectorOwners(bound: Bound, sector: SectorRead): readonly Draft[] {
  const { view, drafts, continues, recent } = bound;
  if (drafts.length === 0) {
    const there = hostBefore(view, sector.from, true);
    const isThere = (draft: Draft): boolean =>
      !there || partiesOf(draft).includes(there) || draft.place?.code === there;
    const local = continues.filter((draft) => draft.hosts.some((host) => host.value === there));
    return local.length ? local : (ofSegment(bound, sector) ?? continues.filter(isThere));
  }
  const [first] = drafts;
  // `The war will be discussed by the league, whose last session was in 2022`: what stands before is no subject of that.
  if (first?.draft.background && wordBetween(view, 'who', sector.to, first.at) >= 0)
    return recent.slice(0, 1);
  const owner = ownerInSentence(bound, sector.from);
  const there = hostBefore(view, sector.from, false);
  if (there && owner.type === 'visit' && !partiesOf(owner).includes(there)) {
    const local = recent.find((draft) => draft.type === 'visit' && isAt(draft, [there]));
    if (local) return [local];
    // Nothing was understood of what happens at that place.
    if (!drafts.some(({ draft }) => isAt(draft, [there]))) return [];
  }
  const stops = drafts.filter(({ draft }) => draft.tour && draft.type === 'visit');
  const last = stops.at(-1);
  if (!owner.tour || !last || last.at > sector.from || wordBetween(view, 'who', last.at, sector.from) >= 0) {
    return [owner];
  }
  return [...new Set(stops.map(({ draft }) => draft))];
}

/**
 * The engagement whose trigger stands last before a word. What is told in passing of another time ends with its clause
 * (`in Egypt for the first time since 2012, he holds out …`), and a new subject opens that of its own
 * (`X went in May, and Y, who brought seventeen agreements, came in June`).
 */
function ownerInSentence({ view, actors, drafts }: Bound, at: number): Draft {
  const isPast = (one: Bound['drafts'][number]): boolean =>
    one.draft.background &&
    isParenthesis(view, one.at, at) &&
    drafts.some((other) => !other.draft.background && other.at < one.at);
  const own = drafts.filter((one) => !isPast(one)).sort((a, b) => a.at - b.at);
  const owner = ownerOf(view, own, null, at) as Draft;
  const told = own.find(({ draft }) => draft === owner)?.at ?? at;
  const next = own.find((one) => one.at > at);
  if (!next || told > at) return owner;
  const opens = ({ mention, codes }: Actor): boolean =>
    mention.from > told &&
    mention.to <= at &&
    mention.link === null &&
    view.reading.word('and', mention.from - 1) > 0 &&
    view.reading.norm(mention.from - 2) === ',' &&
    partiesOf(next.draft).some((code) => codes.includes(code));
  return actors.some(opens) ? next.draft : owner;
}

/** Whether a comma parts two words, and no relative word opens a clause there. */
function isParenthesis(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (view.reading.norm(at) === ',') return !view.reading.word('who', at + 1);
  }
  return false;
}

/** `the German offered gas; the American spoke of terrorism`: between semicolons, the engagement of whom that part speaks of. */
function ofSegment({ view, actors, continues, recent }: Bound, sector: SectorRead): readonly Draft[] | null {
  const [from, to] = segmentOf(view, sector.from);
  if (from === view.from && to === view.to) return null;
  const named = actors.flatMap(({ mention, codes }) =>
    mention.from >= from && mention.to <= to ? codes : [],
  );
  const leads = named[0];
  const speaksOf = (draft: Draft): boolean => leads !== undefined && partiesOf(draft).includes(leads);
  if (leads === undefined) return null;
  const stops = continues.filter(speaksOf);
  if (stops.length > 0) return stops;
  const told = recent.find(speaksOf);
  return told ? [told] : null;
}

/** The country of the last place before a word in its clause: `Aux Maldives, elle remettra …`; a `there` as well, if wanted. */
function hostBefore(view: View, at: number, deictic: boolean): string | null {
  let code: string | null = null;
  for (const mention of view.mentions) {
    if (mention.from >= at) break;
    if ((mention.deictic !== null && !deictic) || view.reading.norm(mention.to) === "'s") continue;
    if (mention.placeLike && mention.link === 'at' && at - mention.to < 30 && isScene(view, mention))
      code = mention.codes[0] ?? null;
  }
  return code;
}

/** At the head of its clause or after a verb a place is where something happens; after a noun (`la guerre en Ukraine`) it is not. */
function isScene(view: View, mention: Mention): boolean {
  let at = mention.from;
  while (at > view.from && view.reading.word('at', at - 1)) at -= 1;
  if (mention.city !== null && !IN_CONFLICT.has(mention.codes[0] ?? '')) return true;
  if (mention.from - view.from <= 3 || /^[,;:]$/.test(view.reading.norm(at - 1))) return true;
  if (view.reading.findHit(LAYER.sector, mention.from - 3, mention.from) >= 0) return false;
  return view.triggers.some(
    (one) => one.kind === 'verb' && one.to <= mention.from && mention.from - one.to <= 6,
  );
}

/** `Depuis lors`, `since then`: what follows is no part of the engagement. */
function isLookingBack(view: View): boolean {
  return view.reading.date('since', view.from) !== null;
}
