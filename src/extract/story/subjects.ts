/** What an engagement is about: the sectors of its own clause and of the sentences that go on about it. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { IN_CONFLICT, readSectors, type SectorRead } from '../sectors';
import { wordBetween, type View } from '../view';
import { NEAR, ownerOf, partiesOf, type Bound } from './bound';

/** Adds the sectors of a sentence to its engagements. */
export function addSectors(bound: Bound): void {
  const { view, drafts, continues, distance } = bound;
  if (drafts.length === 0 && (continues.length === 0 || isLookingBack(view))) return;
  for (const sector of readSectors(view)) {
    for (const owner of sectorOwners(bound, sector)) {
      if (owner.background && drafts.length === 0) continue;
      if (!sector.topical && (distance > NEAR || !isLinked(bound, owner))) continue;
      if (sector.about && partiesOf(owner).includes(sector.about)) continue;
      if (!owner.sectors.some((one) => one.value === sector.value)) owner.sectors.push(sector);
    }
  }
}

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

/** The engagement of a sector's clause; all stops of a tour, unless the text is at one of them. */
function sectorOwners(bound: Bound, sector: SectorRead): readonly Draft[] {
  const { view, drafts, continues, recent } = bound;
  const there = hostBefore(view, sector.from);
  if (drafts.length === 0) {
    const isThere = (draft: Draft): boolean => !there || partiesOf(draft).includes(there);
    const local = continues.filter((draft) => draft.hosts.some((host) => host.value === there));
    return local.length ? local : (ofSegment(bound, sector) ?? continues.filter(isThere));
  }
  const [first] = drafts;
  // `The war will be discussed by the league, whose last session was in 2022`: what stands before is no subject of that.
  if (first?.draft.background && wordBetween(view, 'who', sector.to, first.at) >= 0)
    return recent.slice(0, 1);
  const owner = ownerOf(view, drafts, null, sector.from) as Draft;
  if (there && owner.type === 'visit' && !partiesOf(owner).includes(there)) {
    const local = recent.find(
      (draft) => draft.type === 'visit' && draft.hosts.some((host) => host.value === there),
    );
    if (local) return [local];
  }
  const stops = drafts.filter(({ draft }) => draft.tour && draft.type === 'visit');
  const last = stops.at(-1);
  if (!owner.tour || !last || last.at > sector.from || wordBetween(view, 'who', last.at, sector.from) >= 0) {
    return [owner];
  }
  return [...new Set(stops.map(({ draft }) => draft))];
}

/** `the German offered gas; the American spoke of terrorism`: between semicolons, the engagement of whom that part speaks of. */
function ofSegment({ view, actors, continues, recent }: Bound, sector: SectorRead): readonly Draft[] | null {
  const { reading } = view;
  let from = sector.from;
  let to = sector.to;
  while (from > view.from && reading.norm(from - 1) !== ';') from -= 1;
  while (to < view.to && reading.norm(to) !== ';') to += 1;
  if (from === view.from && to === view.to) return null;
  const named = actors.flatMap(({ mention, codes }) =>
    mention.from >= from && mention.to <= to ? codes : [],
  );
  const leads = named[0];
  const speaksOf = (draft: Draft): boolean => leads !== undefined && partiesOf(draft).includes(leads);
  if (leads === undefined || continues.some(speaksOf)) return null;
  const told = recent.find(speaksOf);
  return told ? [told] : null;
}

/** The country of the last place before a word in its clause: `Aux Maldives, elle remettra …`. */
function hostBefore(view: View, at: number): string | null {
  let code: string | null = null;
  for (const mention of view.mentions) {
    if (mention.from >= at) break;
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
  return view.triggers.some(
    (one) => one.kind === 'verb' && one.to <= mention.from && mention.from - one.to <= 6,
  );
}

/** `Depuis lors`, `since then`: what follows is no part of the engagement. */
function isLookingBack(view: View): boolean {
  return view.reading.date('since', view.from) !== null;
}
