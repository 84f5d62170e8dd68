/** Which engagements a subject of talks belongs to. */
import { isComplete } from '../complete';
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { LAYER } from '../text/phrases';
import type { Actor } from '../registry';
import { IN_CONFLICT, type SectorRead } from '../sectors';
import { openingEnd } from '../roles/opening';
import { hasComma, headOf, wordBetween, type View } from '../view';
import { isAt, ownerOf, partiesOf, type Bound } from './bound';
import { ofEachStop, ofNamed, segmentOf } from './owner-stops';

/** The engagements that a sentence tells the subject of. */
export function ownersOf(bound: Bound, sector: SectorRead): readonly Draft[] {
  const owners = sectorOwners(bound, sector).map((one) => toldOf(bound, one));
  return ofEachStop(bound, owners, sector.from);
}

/** `Talks focused on Sweden's accession`: a noun that tells too little to be an engagement, or only names one, means the one told last. */
function toldOf({ recent }: Bound, draft: Draft): Draft {
  if (isComplete(draft) && !draft.rules.includes('named-only')) return draft;
  const [last] = recent;
  return last && isComplete(last) && !last.background ? last : draft;
}

/** The engagement of a sector's clause; all stops of a tour, unless the text is at one of them. */
function sectorOwners(bound: Bound, sector: SectorRead): readonly Draft[] {
  const { view, drafts, continues, recent } = bound;
  const trip = recent.find(({ type, background }) => type === 'visit' && !background);
  // `In each of the three countries she will take up seeds and prepare the summit of May`
  const isAhead = drafts.every(({ at }) => at > sector.to);
  if (trip && isAhead && wordBetween(view, 'eachStop', ...segmentOf(view, sector.from)) >= 0) return [trip];
  if (drafts.length === 0) {
    const there = hostBefore(view, sector, true) ?? deicticBehind(view, sector.to);
    const isThere = (draft: Draft): boolean =>
      !there || partiesOf(draft).includes(there) || draft.place?.code === there;
    const named = ofNamed(bound, continues[0], sector.from);
    if (named) return named;
    const local = continues.filter((draft) => draft.hosts.some((host) => host.value === there));
    if (local.length) return local;
    const meant = ofSegment(bound, sector) ?? ofGathering(bound, sector.from);
    return meant ?? continues.filter(isThere);
  }
  const aside = besideAnother(bound, sector);
  if (aside) return aside;
  const earlier = ofEarlier(bound, sector);
  if (earlier) return [earlier];
  const owner = ownerInSentence(bound, sector.from);
  const there = hostBefore(view, sector, false) ?? sceneBehind(view, sector.to, owner);
  if (there && owner.type === 'visit' && !partiesOf(owner).includes(there)) {
    const local = recent.find((draft) => draft.type === 'visit' && isAt(draft, [there]));
    if (local) return [local];
    // Nothing was understood of what happens at that place.
    if (!drafts.some(({ draft }) => isAt(draft, [there]))) return [];
  }
  const [from] = segmentOf(view, sector.from);
  // The stops that a headline lists stand before the sentence that tells of their journey.
  const isBefore = (at: number): boolean => at < from && at >= view.from;
  const stops = drafts.filter(({ draft, at }) => draft.tour && draft.type === 'visit' && !isBefore(at));
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

/**
 * `The war will be discussed by the league, whose last session was in 2022`, `The two, who sat together in Brussels in May, will go
 * over visas`: what is told in a relative clause of another time, and what stands round that is no subject of it.
 */
function besideAnother({ view, drafts, recent }: Bound, sector: SectorRead): readonly Draft[] | null {
  const [first] = drafts;
  const last = recent.find(
    (draft) => !draft.background && isComplete(draft) && !drafts.some((one) => one.draft === draft),
  );
  if (!first || !last) return null;
  const isEarlier = ({ draft }: (typeof drafts)[number]): boolean =>
    draft.background || draft.anterior || (draft.time === 'past' && last.time !== 'past');
  if (!drafts.every(isEarlier)) return null;
  if (first.at > sector.to) {
    if (wordBetween(view, 'who', sector.to, first.at) < 0) return null;
    const there = hostBefore(view, sector, false);
    return [recent.find((draft) => there !== null && !draft.background && isAt(draft, [there])) ?? last];
  }
  const who = wordBetween(view, 'who', view.from, first.at);
  // `It was X who came in May, with gas on his list`: what is told there is all of the sentence.
  const isRelative = who >= 0 && wordBetween(view, 'cleft', view.from, who) < 0;
  return isRelative && drafts.every(({ at }) => at < sector.from && hasComma(view, at, sector.from))
    ? [last]
    : null;
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
  // In a text that looks back as a whole: `in 2016, the first since Coolidge's in 1928`.
  const isBefore = (one: Bound['drafts'][number], other: Bound['drafts'][number]): boolean =>
    one.draft.rules.includes('earlier') && !other.draft.rules.includes('earlier');
  const isPast = (one: Bound['drafts'][number]): boolean =>
    one.draft.background &&
    isParenthesis(view, one.at, at) &&
    drafts.some((other) => other.at < one.at && (!other.draft.background || isBefore(one, other)));

  const own = drafts.filter((one) => !isPast(one)).sort((a, b) => a.at - b.at);
  // A noun of talks that is a part of the subject (`talks with the rebels`) tells no engagement that owns it.
  const owner = ownerOf(view, own, null, at - 1) as Draft;
  const told = own.find(({ draft }) => draft === owner)?.at ?? at;
  const next = own.find((one) => one.at > at);
  // `After a morning in Chad, he spoke of gas in Abuja`: what opens a sentence has no subject of what follows.
  if (next && told < at) {
    const opening = openingEnd(view);
    if (told < opening && at > opening && wordBetween(view, 'who', told, at) < 0) return next.draft;
  }
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
    const norm = view.reading.norm(at);
    if (norm === ';') return true;
    if (norm === ',') return !view.reading.word('who', at + 1);
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
function hostBefore(view: View, { from: at, value }: SectorRead, deictic: boolean): string | null {
  let code: string | null = null;
  const [from] = segmentOf(view, at);
  for (const mention of view.mentions) {
    if (mention.from >= at) break;
    if (mention.from < from) continue;
    if ((mention.deictic !== null && !deictic) || view.reading.norm(mention.to) === "'s") continue;
    // `Wars in Libya, Syria and Yemen fill the draft`, `efforts to bring the parties in Yemen to a truce`: it is talked of elsewhere.
    if (value === 'peace' && mention.city === null && IN_CONFLICT.has(mention.codes[0] ?? '')) continue;
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
  if (mention.from - headOf(view) <= 3) return true;
  return view.triggers.some(
    (one) => one.kind === 'verb' && one.to <= mention.from && mention.from - one.to <= 6,
  );
}
