/** A sentence with the engagements that it speaks of, and which of them a word in it belongs to. */
import type { Draft } from '../draft';
import type { Actor } from '../registry';
import { wordBetween, type View } from '../view';

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
  /** Those were told in another paragraph. */
  readonly parted: boolean;
  /** All that was told of late, the last first. */
  readonly recent: readonly Draft[];
}

/** How far from its engagement a sentence without words of talks or signing may still speak of it. */
export const NEAR = 3;

/** The engagement whose trigger stands last before a word; else the first of the sentence; else the one that goes on. */
export function ownerOf(
  view: View,
  drafts: Bound['drafts'],
  continues: Draft | null,
  at: number,
): Draft | null {
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

/** The parties of an engagement, in whatever part. */
export const partiesOf = (draft: Draft): string[] =>
  [...draft.visitors, ...draft.hosts, ...draft.participants].map((read) => read.value);

/** Whether an engagement is hosted by one of these. */
export const isAt = (draft: Draft, codes: readonly string[]): boolean =>
  draft.hosts.some((host) => codes.includes(host.value));
