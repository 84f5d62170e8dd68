/** What the text has told of plans and journeys that became no engagement yet, and what the next sentence makes of it. */
import type { Draft } from '../draft';
import { isComplete } from '../complete';
import { changeTold } from '../plans/change';
import { thwartedIn, wasPlanned } from '../plans/thwarted';
import type { View } from '../view';
import type { Bound } from './bound';
import { handOver, isDenied, isPending, isUnderway, recallDenied, takeUp } from './handover';

/** What a sentence says became of a plan that only the next one tells: `Hurricane makes Biden put off Germany`, then `was to land on Thursday`. */
interface Change {
  readonly status: Draft['status'];
  /** The parties that the sentence names. */
  readonly codes: readonly string[];
  /** It became of an engagement with a date: another plan behind it is something else. */
  readonly isTold: boolean;
  readonly sentence: number;
}

/** The loose ends of a story. */
export class Unfinished {
  #pending: Draft | null = null;
  #underway: Draft | null = null;
  #denied: Draft | null = null;
  #change: Change | null = null;
  /** What the sentence before told as a plan alone. */
  #planned: readonly Draft[] = [];

  /** Words of a journey, with its days, that became no engagement in the sentence before. */
  get pending(): Draft | null {
    return this.#pending;
  }

  /** A journey that the sentence before denied of everybody or of somebody. */
  deniedBefore({ sentence }: View): Draft | null {
    return this.#denied && sentence.index - this.#denied.sentence === 1 ? this.#denied : null;
  }

  /** A journey of this sentence or the one before of which the text has not told where it leads. */
  underway({ sentence }: View): Draft | null {
    return this.#underway && sentence.index - this.#underway.sentence <= 1 ? this.#underway : null;
  }

  /** Gives what a sentence tells what the one before denied or changed of it, and notes what itself denies and changes. */
  recall(view: View, drafts: readonly Draft[]): void {
    for (const draft of drafts) {
      recallDenied(this.#denied, draft);
      if (this.#change) recallChange(view, this.#change, draft);
    }
    for (const draft of this.#planned) thwart(view, draft, drafts);
    this.#planned = drafts.filter((draft) => draft.status === null && wasPlanned(view, draft));
    this.#denied = drafts.findLast(isDenied) ?? null;
    const status = changeTold(view);
    const codes = status ? view.mentions.flatMap((mention) => mention.codes) : [];
    const isTold = drafts.some((draft) => draft.status?.value === status?.value && draft.start !== null);
    this.#change = status && { status, codes, isTold, sentence: view.sentence.index };
  }

  /** What tells no engagement of its own tells of one beside it, or of the next. */
  handOver(dropped: readonly Draft[], told: Bound['drafts']): void {
    const drafts = told.map(({ draft }) => draft);
    const first = drafts.reduce<Draft | null>((one, other) => (one && one.at < other.at ? one : other), null);
    for (const draft of drafts) if (draft === first || draft.tour) takeUp(this.#pending, draft);
    const left = dropped.filter((draft) => !handOver(draft, drafts));
    this.#pending = left.findLast(isPending) ?? null;
    this.#underway = left.findLast(isUnderway) ?? (told.length > 0 ? null : this.#underway);
  }
}

/** Gives a change to what the next sentence tells as a plan of which nothing came. */
function recallChange(view: View, { status, codes, isTold, sentence }: Change, draft: Draft): void {
  if (draft.background || draft.sentence - sentence !== 1) return;
  const isOfChange = !isTold && draft.hosts.some((host) => codes.includes(host.value));
  if (draft.unfulfilled || (isOfChange && isPlan(view, draft))) draft.status ??= status;
}

/** `was to have dined in Tirana on Sunday`, and then `His plane could not land`: what came between, if the sentence names nobody else and tells of no other journey. */
function thwart(view: View, draft: Draft, drafts: readonly Draft[]): void {
  if (draft.type !== 'visit' || draft.status) return;
  const status = thwartedIn(view, draft);
  if (!status) return;
  const codes = [...draft.visitors, ...draft.hosts].map(({ value }) => value);
  const isOther = view.mentions.some(
    (one) => one.kind !== 'party' && one.codes.length > 0 && !one.codes.some((code) => codes.includes(code)),
  );
  if (!isOther && !drafts.some(isComplete)) draft.status = status;
}

/** `expected in Riyadh on Monday`, `attendu lundi à Riyad`: told as a plan alone. */
const isPlan = ({ reading, triggers }: View, draft: Draft): boolean =>
  draft.type === 'visit' &&
  triggers.some(
    ({ from, to, verb }) =>
      draft.triggers.includes(from) &&
      (verb?.planned === true || [1, 2].some((back) => reading.word('planned', from - back) > 0)) &&
      reading.findWord('will', from - NEAR, to) < 0,
  );

/** Tokens from an auxiliary to the verb of a plan, at most. */
const NEAR = 3;
