/** What the sentences round an engagement add to it: the people of its parties, its sectors, its place. */
import type { Draft, DraftPerson } from './draft';
import { addPeople } from './assemble';
import type { Mention } from './mention';
import { actorOf, type Actor } from './registry';
import { isAbsent } from './gathering/attendance';
import { groupOf } from './roles/group';
import { isObject } from './roles/subject';
import { IN_CONFLICT, readSectors, type SectorRead } from './sectors';
import { wordBetween, type View } from './view';

/** A sentence with the engagements that it speaks of. */
export interface Bound {
  readonly view: View;
  readonly actors: readonly Actor[];
  /** Engagements told here, in order of their triggers. */
  readonly drafts: readonly { readonly draft: Draft; readonly at: number }[];
  /** Nothing is told here, but it goes on about these: one, or the stops of one tour. The first is the one told last. */
  readonly continues: readonly Draft[];
  /** Sentences since those were told. */
  readonly distance: number;
  /** All that was told of late, the last first. */
  readonly recent: readonly Draft[];
}

/** Adds people and sectors of a sentence to its engagements. */
export function enrich(bound: Bound): void {
  const { view, actors, drafts, continues } = bound;
  const before = continues[0] ?? null;
  for (const one of actors) {
    const joined = withGroup(view, one, actors);
    const stop = continues.length > 1 ? continues.find((draft) => isAt(draft, joined.codes)) : undefined;
    const owner =
      inDraft(joined, drafts) ??
      ofParty(joined, drafts, ownerOf(view, drafts, stop ?? before, joined.mention.from));
    const actor = owner ? asHost(view, joined, owner) : joined;
    if (isHostOfGuest(view, actor)) {
      for (const { draft } of drafts) {
        if (draft.hosts.some((host) => actor.codes.includes(host.value))) {
          addPeople(draft, { people: personOf(actor) }, view.reading);
        }
      }
    }
    if (!owner) continue;
    if (isCompanion(view, actor)) {
      const people = personOf(actor, owner.visitors[0]?.value ?? null);
      for (const stop of owner.tour ? drafts.map(({ draft }) => draft) : [owner]) {
        addPeople(stop, { people }, view.reading);
      }
      continue;
    }
    const gathering = owner.type === 'summit';
    if (!(gathering ? attends : takesPart)(view, actor, owner, drafts.length === 0)) continue;
    addPeople(owner, { people: personOf(actor) }, view.reading);
    if (gathering) addParticipants(owner, actor);
  }
  addSectors(bound);
  addPlace(bound);
}

const isAt = (draft: Draft, codes: readonly string[]): boolean =>
  draft.hosts.some((host) => codes.includes(host.value));

/** `He also met Roads Minister X`: who is met on a visit and of whom nothing else is said is of the host country. */
function asHost(view: View, actor: Actor, owner: Draft): Actor {
  const { mention } = actor;
  const [host] = owner.hosts;
  if (!actor.name || actor.codes.length > 0 || owner.type !== 'visit' || owner.background || !host)
    return actor;
  if (actor.rank !== 'head' && actor.rank !== 'minister') return actor;
  return isObject(view, mention) ? actorOf(actor, [host.value], 'met-by-visitor') : actor;
}

/** The one engagement of the sentence that a person was read into by its frame. */
function inDraft(actor: Actor, drafts: Bound['drafts']): Draft | null {
  const { name } = actor;
  if (!name || drafts.length < 2) return null;
  const own = drafts.filter(({ draft }) => draft.people.some((person) => person.name.from === name.from));
  return own.length === 1 ? (own[0]?.draft ?? null) : null;
}

/** Of several engagements of a sentence the one that the country of a person takes part in, if it is not the nearest. */
function ofParty(actor: Actor, drafts: Bound['drafts'], nearest: Draft | null): Draft | null {
  const isIn = (draft: Draft): boolean => actor.codes.some((code) => partiesOf(draft).includes(code));
  if (drafts.length < 2 || !actor.name || nearest?.type === 'summit' || !nearest || isIn(nearest))
    return nearest;
  const own = drafts.filter(({ draft }) => isIn(draft));
  return own.length === 1 ? (own[0]?.draft ?? nearest) : nearest;
}

/** `Prince Willem-Alexander and Princess Máxima`: who is joined to a person of a party is of that party, if nothing else says. */
function withGroup(view: View, actor: Actor, actors: readonly Actor[]): Actor {
  if (!actor.name || actor.codes.length > 0 || actor.mention.kind === 'pronoun') return actor;
  if (actor.rank !== null && OUTSIDE.has(actor.rank)) return actor;
  const group = groupOf(view, actor.mention);
  const at = group.indexOf(actor.mention);
  if (group.length < 2 || group.length > 3 || at < 1) return actor;
  const before = actors.find((one) => one.mention === group[at - 1] && one.name && one.codes.length === 1);
  return before ? actorOf(actor, before.codes, 'named-together') : actor;
}

const personOf = (actor: Actor, code = actor.codes[0] ?? null): DraftPerson[] =>
  actor.name ? [{ name: actor.name, code }] : [];

/** `accompanied by Deputy Secretary X`: of the delegation, though nothing else says of which party. */
function isCompanion(view: View, actor: Actor): boolean {
  if (!actor.name || (actor.codes.length > 0 && actor.rule !== 'home-country')) return false;
  if (actor.rank !== null && OUTSIDE.has(actor.rank)) return false;
  const { from } = actor.mention;
  const word = wordBetween(view, 'company', Math.max(view.from, from - 8), from);
  if (word < 0) return false;
  for (let at = word; at < from; at += 1) if (/^[,;.]$/.test(view.reading.norm(at))) return false;
  return true;
}

/** The engagement whose trigger stands last before a word; else the first of the sentence; else the one that goes on. */
function ownerOf(view: View, drafts: Bound['drafts'], continues: Draft | null, at: number): Draft | null {
  if (drafts.length === 0) return continues;
  let owner = drafts[0] as Bound['drafts'][number];
  for (const one of drafts) if (one.at <= at && !isAside(view, one, at)) owner = one;
  return owner.draft;
}

/** `before leaving for Argentina,` told on the way: what follows the comma is no part of it. */
function isAside(view: View, one: Bound['drafts'][number], at: number): boolean {
  if (wordBetween(view, 'asides', one.at - 3, one.at) < 0) return false;
  for (let to = one.at; to < at; to += 1) if (view.reading.norm(to) === ',') return true;
  return false;
}

/** How far from its engagement a sentence without words of talks or signing may still speak of it. */
const NEAR = 3;

function addSectors(bound: Bound): void {
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
    return local.length ? local : continues.filter(isThere);
  }
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

const partiesOf = (draft: Draft): string[] =>
  [...draft.visitors, ...draft.hosts, ...draft.participants].map((read) => read.value);

/** `Depuis lors`, `since then`: what follows is no part of the engagement. */
function isLookingBack(view: View): boolean {
  return view.reading.date('since', view.from) !== null;
}

/** A city of the host country in a sentence that goes on about the engagement, where none was named. */
function addPlace({ view, drafts, continues, distance }: Bound): void {
  for (const mention of view.mentions) {
    if (!mention.placeLike || !mention.city || !isStop(view, mention)) continue;
    const stop = continues.length > 1 ? continues.find((draft) => isAt(draft, mention.codes)) : continues[0];
    const owner = ownerOf(view, drafts, stop ?? null, mention.from);
    const site = owner?.place?.weak === true && owner.place.rule === null;
    if (!owner || (owner.place && !site) || owner.background || owner.video) continue;
    if (owner.tour && drafts.length > 0) continue;
    if (distance > NEAR) continue;
    const code = mention.codes[0] ?? null;
    // A gathering told without its place is where the next sentence has somebody speak at it.
    if (owner.type === 'summit' && owner.hosts.length === 0 && code && owner.participants.length > 0) {
      owner.hosts = [{ value: code, from: mention.from, to: mention.to, rule: 'later-place' }];
    }
    if (!owner.hosts.some((host) => host.value === code)) continue;
    owner.place = {
      value: mention.city,
      from: mention.from,
      to: mention.to,
      rule: 'later-place',
      code,
      weak: true,
    };
  }
}

/** After a preposition, or after a site and a comma: `at the Great Hall of the People, Beijing`. */
function isStop(view: View, mention: Mention): boolean {
  if (mention.link === 'at') return true;
  const before = view.mentions[view.mentions.indexOf(mention) - 1];
  return before?.form === 'seat' && mention.from - before.to === 1 && view.reading.norm(before.to) === ',';
}

const OUTSIDE = new Set(['ambassador', 'speaker', 'private']);

/** At a gathering: every leader or minister who is named there and not said to be away. */
function attends(view: View, actor: Actor, draft: Draft, loose: boolean): boolean {
  if (actor.mention.kind === 'pronoun' || actor.codes.length === 0) return false;
  if (actor.rank && OUTSIDE.has(actor.rank)) return false;
  const office = actor.rank === 'head' || actor.rank === 'minister';
  if (
    !actor.name &&
    !(office && actor.mention.link === null && (actor.codes.length === 1 || actor.mention.plural))
  )
    return false;
  if (isAbsent(view, actor.mention)) return false;
  if (draft.rules.includes('beside') && !draft.hosts.some((host) => actor.codes.includes(host.value)))
    return false;
  if (draft.background && (loose || draft.sentence !== view.sentence.index)) return false;
  if (actor.mention.link === 'of' && draft.people.length > 0 && !isHostOfGuest(view, actor)) return false;
  const inside = [...draft.hosts, ...draft.participants];
  return !isSpeaker(view, actor) || inside.some((read) => actor.codes.includes(read.value));
}

/** `at the invitation of`, `as the guest of`. */
function isHostOfGuest(view: View, actor: Actor): boolean {
  const { from } = actor.mention;
  return wordBetween(view, 'guest', Math.max(view.from, from - 7), from) >= 0;
}

function addParticipants(draft: Draft, actor: Actor): void {
  for (const value of actor.codes) {
    if (!draft.participants.some((read) => read.value === value)) {
      draft.participants.push({ value, from: actor.words[0], to: actor.words[1], rule: actor.rule });
    }
  }
}

function takesPart(view: View, actor: Actor, draft: Draft, loose: boolean): boolean {
  if (!actor.name || actor.mention.kind === 'pronoun') return false;
  if (actor.rank && OUTSIDE.has(actor.rank)) return false;
  const parties = partiesOf(draft);
  if (!actor.codes.some((code) => parties.includes(code))) {
    return false;
  }
  if (isAbsent(view, actor.mention) || isSpeaker(view, actor) || isBygone(view, actor, draft)) return false;
  if (isAddressed(view, actor)) return false;
  if (draft.background && !loose) return draft.people.length === 0;
  return true;
}

/** `the first since Calvin Coolidge`, `depuis le séjour de Stephen Harper`, `the last was Indira Gandhi, in 1983`: who came before. */
function isBygone(view: View, actor: Actor, draft: Draft): boolean {
  const { mention } = actor;
  for (let back = mention.from - 1; back >= view.from && back >= mention.from - 6; back -= 1) {
    if (/^[,;:.]$/.test(view.reading.norm(back))) break;
    if (view.reading.date('since', back))
      return !view.dates.some((date) => date.from <= back + 1 && back < date.to);
  }
  const year = yearOf(draft);
  if (year === null) return false;
  return view.dates.some((date) => {
    const gap = date.from - mention.to;
    const told = date.start?.year;
    return gap >= 0 && gap <= 2 && told !== undefined && told < year;
  });
}

/** The year in which an engagement begins, if it is told. */
function yearOf(draft: Draft): number | null {
  const edtf = draft.start?.value.edtf;
  return edtf ? Number(edtf.slice(0, 4)) : null;
}

/** `porteur d'un message du roi à son homologue`: who writes and who is written to are elsewhere. */
function isAddressed(view: View, actor: Actor): boolean {
  for (let back = actor.mention.from - 1; back >= view.from && back >= actor.mention.from - 12; back -= 1) {
    const norm = view.reading.norm(back);
    if (/^[,;:]$/.test(norm)) return false;
    if (view.reading.word('letters', back)) return true;
  }
  return false;
}

/** `« … avec X », annonce Y`: a quotation ends between. */
function isQuoted(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^[»”"]$/.test(view.reading.norm(at))) return true;
  return false;
}

/** Where the sentence goes on after `, Jordan's foreign minister,`; -1 where no such thing follows a name. */
function afterApposition(view: View, from: number): number {
  const { reading } = view;
  if (reading.norm(from) !== ',' || !view.mentions.some((one) => one.from > from && one.from <= from + 4))
    return -1;
  for (let at = from + 1; at < view.to && at <= from + 10; at += 1) {
    if (reading.word('who', at)) return -1;
    if (reading.norm(at) === ',') return at + 1;
  }
  return -1;
}

/** Who only says: `X said`, `selon X`, `a annoncé X`. */
export function isSpeaker(view: View, actor: Actor): boolean {
  const { from, to } = actor.mention;
  const after = wordBetween(view, 'say', to, to + 3);
  if (after >= 0 && !isQuoted(view, to, after)) return true;
  const behind = afterApposition(view, to);
  if (behind >= 0 && wordBetween(view, 'say', behind, behind + 2) >= 0) return true;
  const before = wordBetween(view, 'say', Math.max(view.from, from - 4), from);
  return before >= 0 && view.reading.word('say', before) >= from - 1;
}
