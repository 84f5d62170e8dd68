/** Which engagements a subject of talks belongs to. */
import { isComplete } from '../complete';
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { LAYER } from '../text/phrases';
import type { Actor } from '../registry';
import { IN_CONFLICT, type SectorRead } from '../sectors';
import { wordBetween, type View } from '../view';
import { isAt, ownerOf, partiesOf, type Bound } from './bound';

/** The engagements that a sentence tells the subject of. */
export function ownersOf(bound: Bound, sector: SectorRead): readonly Draft[] {
  const owners = sectorOwners(bound, sector).map((one) => toldOf(bound, one));
  return ofEachStop(bound, owners, sector.from);
}

/** The part of a sentence between semicolons that holds a word. */
export function segmentOf(view: View, at: number): readonly [from: number, to: number] {
  let from = at;
  let to = at;
  while (from > view.from && view.reading.norm(from - 1) !== ';') from -= 1;
  while (to < view.to && view.reading.norm(to) !== ';') to += 1;
  return [from, to];
}

/** `Talks focused on Sweden's accession`: a noun that tells too little to be an engagement, or only names one, means the one told last. */
function toldOf({ recent }: Bound, draft: Draft): Draft {
  if (isComplete(draft) && !draft.rules.includes('named-only')) return draft;
  const [last] = recent;
  return last && isComplete(last) && !last.background ? last : draft;
}

/** `on both occasions`, `à chaque étape`: what is said of one stop is said of all that the traveller was told to make. */
function ofEachStop({ view, drafts, recent }: Bound, owners: readonly Draft[], at: number): readonly Draft[] {
  const [owner] = owners;
  if (!owner || owners.length > 1 || wordBetween(view, 'eachStop', ...segmentOf(view, at)) < 0) return owners;
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
    const there = hostBefore(view, sector.from, true) ?? deicticBehind(view, sector.to);
    const isThere = (draft: Draft): boolean =>
      !there || partiesOf(draft).includes(there) || draft.place?.code === there;
    const local = continues.filter((draft) => draft.hosts.some((host) => host.value === there));
    if (local.length) return local;
    const meant = ofNamed(bound, sector.from) ?? ofSegment(bound, sector) ?? ofGathering(bound, sector.from);
    return meant ?? continues.filter(isThere);
  }
  const [first] = drafts;
  // `The war will be discussed by the league, whose last session was in 2022`: what stands before is no subject of that.
  if (first?.draft.background && wordBetween(view, 'who', sector.to, first.at) >= 0)
    return recent.slice(0, 1);
  const earlier = ofEarlier(bound, sector);
  if (earlier) return [earlier];
  const owner = ownerInSentence(bound, sector.from);
  const there = hostBefore(view, sector.from, false) ?? sceneBehind(view, sector.to, owner);
  if (there && owner.type === 'visit' && !partiesOf(owner).includes(there)) {
    const local = recent.find((draft) => draft.type === 'visit' && isAt(draft, [there]));
    if (local) return [local];
    // Nothing was understood of what happens at that place.
    if (!drafts.some(({ draft }) => isAt(draft, [there]))) return [];
  }
  const [from] = segmentOf(view, sector.from);
  const stops = drafts.filter(({ draft, at }) => draft.tour && draft.type === 'visit' && at >= from);
  const last = Math.max(...stops.map(({ at }) => at));
  if (
    !owner.tour ||
    stops.length < 2 ||
    last > sector.from ||
    wordBetween(view, 'who', last, sector.from) >= 0 ||
    isBracketed(view, last, sector.from)
  )
    return [owner];
  return [...new Set(stops.map(({ draft }) => draft))];
}

/** `in Vietnam (aircraft) and in Indonesia (nickel)`: what stands in brackets is of the stop before them. */
function isBracketed({ reading }: View, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at -= 1) {
    if (reading.norm(at) === ')') return false;
    if (reading.norm(at) === '(') return true;
  }
  return false;
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

/**
 * A subject in a clause before all that its sentence tells is of what was told last: `Two accords were signed before he
 * flew to Dakar`, `they agreed on gas, and Mr Xi will visit Brazil in May`, `Visas fill the talks; on Monday he will be in …`.
 */
function ofEarlier(bound: Bound, sector: SectorRead): Draft | null {
  const { view, actors, drafts, recent } = bound;
  const first = drafts.reduce((one, other) => (other.at < one.at ? other : one));
  if (!sector.topical || first.at < sector.to) return null;
  const isTold = (draft: Draft): boolean => drafts.some((one) => one.draft === draft);
  const last = recent.find((draft) => !draft.background && isComplete(draft));
  if (!last || isTold(last)) return null;
  const [from, to] = segmentOf(view, sector.from);
  if (first.at >= to) {
    const named = actors.flatMap(({ mention, codes }) =>
      mention.from >= from && mention.to <= to ? codes : [],
    );
    const speaksOf = (draft: Draft): boolean => partiesOf(draft).some((code) => named.includes(code));
    return named.length > 0 ? (recent.find((draft) => !isTold(draft) && speaksOf(draft)) ?? null) : last;
  }
  if (drafts.every(({ draft }) => draft.background)) return last;
  return isParted(bound, sector.to, first.at) ? last : null;
}

/** Whether a new clause that leads on begins between two words: behind `then` or `before`, or with a subject behind `and`. */
function isParted({ view, actors }: Bound, from: number, to: number): boolean {
  const { reading } = view;
  for (let at = from; at < to; at += 1) {
    if (view.dates.some((date) => date.from <= at && at < date.to)) continue;
    if (reading.date('then', at)) return true;
    const next = reading.word('and', at);
    if (next > 0 && !actors.some(({ mention }) => mention.to === at) && opensClause(view, next, to))
      return true;
  }
  return false;
}

/** Whether somebody is the subject of the clause that a word begins. */
function opensClause({ reading, mentions }: View, from: number, to: number): boolean {
  const at = reading.word('articles', from) || from;
  return mentions.some(
    (mention) =>
      mention.from >= from &&
      mention.from <= at + 1 &&
      mention.to <= to &&
      mention.link === null &&
      !mention.placeLike,
  );
}

/** Whether a comma parts two words, and no relative word opens a clause there. */
function isParenthesis(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (view.reading.norm(at) === ',') return !view.reading.word('who', at + 1);
  }
  return false;
}

/** `Vaccines will fill the two days of the forum`: a noun of gathering means the one told, whatever was told after it. */
function ofGathering({ view, continues, recent }: Bound, at: number): readonly Draft[] | null {
  const [from, to] = segmentOf(view, at);
  const isNoun = view.triggers.some(
    (one) =>
      one.frame === 'summit-noun' &&
      one.from >= from &&
      one.to <= to &&
      view.reading.word('definite', one.from - 1),
  );
  if (!isNoun || continues[0]?.type === 'summit') return null;
  const told = recent.find((draft) => draft.type === 'summit' && !draft.background);
  return told ? [told] : null;
}

/** `he asked Putin, then Zelensky, for a truce`: of several trips told in one sentence those to whoever is named before a word. */
function ofNamed({ view, actors, continues, recent }: Bound, at: number): readonly Draft[] | null {
  const [current] = continues;
  if (current?.type !== 'visit') return null;
  const [from] = segmentOf(view, at);
  const isNamed = ({ hosts }: Draft): boolean =>
    actors.some(
      ({ mention, codes }) =>
        mention.from >= from && mention.to <= at && hosts.some((host) => codes.includes(host.value)),
    );
  const goes = (draft: Draft): boolean =>
    draft.type === 'visit' &&
    draft.sentence === current.sentence &&
    draft.visitors.some((one) => current.visitors.some((other) => other.value === one.value));
  const named = recent.filter((draft) => goes(draft) && isNamed(draft));
  return named.length > 1 ? named : null;
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
  const [from] = segmentOf(view, at);
  for (const mention of view.mentions) {
    if (mention.from >= at) break;
    if (mention.from < from) continue;
    if ((mention.deictic !== null && !deictic) || view.reading.norm(mention.to) === "'s") continue;
    if (mention.placeLike && mention.link === 'at' && at - mention.to < 30 && isScene(view, mention))
      code = mention.codes[0] ?? null;
  }
  return code;
}

/** `an accord on heritage will be signed there`: the place that the rest of a clause points to. */
function deicticBehind(view: View, from: number): string | null {
  const [, to] = segmentOf(view, from);
  const there = view.mentions.find((one) => one.from >= from && one.to <= to && one.deictic !== null);
  return there?.codes[0] ?? null;
}

/** `seals a trade accord in Belgrade, flies on to Budapest`: the city behind a word, before the comma that ends its clause. */
function sceneBehind({ reading, mentions }: View, from: number, owner: Draft): string | null {
  if (owner.at < from) return null;
  let comma = from;
  while (comma < owner.at && reading.norm(comma) !== ',') comma += 1;
  if (comma >= owner.at) return null;
  const scene = mentions.find(
    (one) => one.city !== null && one.placeLike && one.link === 'at' && one.from >= from && one.to === comma,
  );
  return scene?.codes[0] ?? null;
}

/** At the head of its clause or after a verb a place is where something happens; after a noun (`la guerre en Ukraine`) it is not. */
function isScene(view: View, mention: Mention): boolean {
  let at = mention.from;
  while (at > view.from && view.reading.word('at', at - 1)) at -= 1;
  if (mention.city !== null && !IN_CONFLICT.has(mention.codes[0] ?? '')) return true;
  if (/^[,;:]$/.test(view.reading.norm(at - 1))) return true;
  if (view.reading.findHit(LAYER.sector, mention.from - 3, mention.from) >= 0) return false;
  if (mention.from - view.from <= 3) return true;
  return view.triggers.some(
    (one) => one.kind === 'verb' && one.to <= mention.from && mention.from - one.to <= 6,
  );
}
