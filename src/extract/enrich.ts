/** What the sentences round an engagement add to it: the people of its parties, its sectors, its place. */
import type { Draft, DraftPerson } from './draft';
import { addPeople } from './assemble';
import type { Actor } from './registry';
import { isAbsent } from './gathering';
import { readSectors } from './sectors';
import { wordBetween, type View } from './view';

/** A sentence with the engagements that it speaks of. */
export interface Bound {
  readonly view: View;
  readonly actors: readonly Actor[];
  /** Engagements told here, in order of their triggers. */
  readonly drafts: readonly { readonly draft: Draft; readonly at: number }[];
  /** Nothing is told here, but it goes on about this one. */
  readonly continues: Draft | null;
}

/** Adds people and sectors of a sentence to its engagements. */
export function enrich({ view, actors, drafts, continues }: Bound): void {
  for (const actor of actors) {
    const owner = ownerOf(drafts, continues, actor.mention.from);
    if (isHostOfGuest(view, actor)) {
      for (const { draft } of drafts) {
        if (draft.hosts.some((host) => actor.codes.includes(host.value))) {
          addPeople(draft, { people: personOf(actor) }, view.reading);
        }
      }
    }
    if (!owner) continue;
    const gathering = owner.type === 'summit';
    if (!(gathering ? attends : takesPart)(view, actor, owner, continues !== null)) continue;
    addPeople(owner, { people: personOf(actor) }, view.reading);
    if (gathering) addParticipants(owner, actor);
  }
  for (const sector of readSectors(view.reading, view.from, view.to)) {
    const owner = ownerOf(drafts, continues, sector.from);
    if (!owner || (owner.background && owner.sentence !== view.sentence.index)) continue;
    if (drafts.length === 0 && isLookingBack(view)) continue;
    if (!owner.sectors.some((one) => one.value === sector.value)) owner.sectors.push(sector);
  }
}

const personOf = (actor: Actor): DraftPerson[] =>
  actor.name ? [{ name: actor.name, code: actor.codes[0] ?? null }] : [];

/** The engagement whose trigger stands last before a word; else the first of the sentence; else the one that goes on. */
function ownerOf(drafts: Bound['drafts'], continues: Draft | null, at: number): Draft | null {
  if (drafts.length === 0) return continues;
  let owner = drafts[0] as Bound['drafts'][number];
  for (const one of drafts) if (one.at <= at) owner = one;
  return owner.draft;
}

/** `Depuis lors`, `since then`: what follows is no part of the engagement. */
function isLookingBack(view: View): boolean {
  return view.reading.date('since', view.from) !== null;
}

const OUTSIDE = new Set(['ambassador', 'speaker', 'private']);

/** At a gathering: every leader or minister who is named there and not said to be away. */
function attends(view: View, actor: Actor, draft: Draft, loose: boolean): boolean {
  if (actor.mention.kind === 'pronoun' || actor.codes.length === 0) return false;
  if (actor.rank && OUTSIDE.has(actor.rank)) return false;
  if (!actor.name && !(actor.rank === 'head' && actor.codes.length === 1 && actor.mention.link === null))
    return false;
  if (isAbsent(view, actor.mention)) return false;
  if (draft.background && (loose || draft.sentence !== view.sentence.index)) return false;
  if (actor.mention.link === 'of' && draft.people.length > 0 && !isHostOfGuest(view, actor)) return false;
  return !isSpeaker(view, actor) || draft.hosts.some((host) => actor.codes.includes(host.value));
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
  const parties = [...draft.visitors, ...draft.hosts, ...draft.participants].map((read) => read.value);
  if (!actor.codes.some((code) => parties.includes(code))) {
    return false;
  }
  if (isAbsent(view, actor.mention) || isSpeaker(view, actor)) return false;
  if (draft.background && !loose) return draft.people.length === 0;
  return true;
}

/** Who only says: `X said`, `selon X`, `a annoncé X`. */
function isSpeaker(view: View, actor: Actor): boolean {
  const { from, to } = actor.mention;
  const after = wordBetween(view, 'say', to, to + 3);
  if (after >= 0) return true;
  const before = wordBetween(view, 'say', Math.max(view.from, from - 4), from);
  return before >= 0 && view.reading.word('say', before) >= from - 1;
}
