/** Who of a document's people received a visit of which the text does not say who did. */
import { addPeople } from '../assemble';
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { isPresent } from '../present';
import { isSpeaker } from '../roles/speaker';
import type { Reading } from '../text/recognise';
import type { Actor } from '../registry';
import type { View } from '../view';
import { didBefore, isNotYet } from './busy';
import { isAway } from './elsewhere';
import { isPhoned, isToBeMoved } from './met';

/** Somebody named, and the sentence that names him. */
interface Part {
  readonly actor: Actor;
  readonly sentence: number;
  readonly view: View;
}

/** So many sentences before and after it a visit's host is named. */
const BEFORE = 1;
const BEHIND = 2;

/** The people whom a document names, with their countries. */
export class Cast {
  readonly #reading: Reading;
  readonly #parts: Part[] = [];
  /** Sentences that speak of a host without naming him: `with his host`. */
  readonly #hosts: number[] = [];
  /** Where words mean the visitor and his host. */
  readonly #both: { readonly sentence: number; readonly at: number }[] = [];

  /** Sentences that tell what the head of a country does without naming him: `The Head of State received`. */
  readonly #unnamed: {
    readonly sentence: number;
    readonly code: string | null;
    readonly from: number;
    readonly to: number;
  }[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Notes whom a sentence names; not who is absent, written to or quoted, but for leaders: who speaks of his guest has seen him. */
  note(view: View, actors: readonly Actor[]): void {
    const { index } = view.sentence;
    if (this.#speaksOfHost(view)) this.#hosts.push(index);
    for (const { from } of bothIn(view)) this.#both.push({ sentence: index, at: from });
    for (const { kind, rank, plural, name, link, codes, from, to } of view.mentions)
      if (kind === 'office' && rank === 'head' && !plural && !name && link === null)
        this.#unnamed.push({ sentence: index, code: codes[0] ?? null, from, to });
    for (const actor of actors) {
      if (!actor.name || actor.codes.length !== 1) continue;
      if (isAway(view, actor.mention) || isToBeMoved(view, actor.mention) || isPhoned(view, actor.mention))
        continue;
      if (isSpeaker(view, actor) ? isHead(actor) : isPresent(view, actor))
        this.#parts.push({ actor, sentence: index, view });
    }
  }

  /** `avec son hôte`, `their host told them`: no name behind it. */
  #speaksOfHost({ from, to, mentions }: View): boolean {
    const reading = this.#reading;
    const at = reading.findWord('hostNouns', from, to);
    if (at < 0 || !reading.word('his', at - 1)) return false;
    return !mentions.some((one) => one.name !== null && one.from <= at + 2 && at < one.to);
  }

  /**
   * Adds the one leader, else the one minister, of the host country who is named round a visit and told to be nowhere else;
   * anywhere before it where it speaks of the host. `dated`: a report, and no encyclopedia.
   */
  addHosts(drafts: readonly Draft[], dated: boolean): void {
    for (const draft of drafts) {
      const code = draft.hosts.length === 1 ? draft.hosts[0]?.value : undefined;
      if (draft.type !== 'visit' || draft.background || code === undefined) continue;
      if (draft.people.some((person) => person.code === code)) continue;
      const spoken =
        this.#hosts.some((one) => one === draft.sentence || one === draft.sentence + 1) ||
        this.#isOfBoth(draft, drafts);
      if (!dated && !spoken) continue;
      const first = spoken ? 0 : draft.sentence - BEFORE;
      const near = this.#parts.filter(
        ({ actor, sentence, view }) =>
          actor.codes[0] === code &&
          sentence >= first &&
          sentence <= draft.sentence + BEHIND &&
          !(isNotYet(draft) && sentence > draft.sentence && didBefore(view, actor)),
      );
      const host = this.#only(near, isHead) ?? this.#only(near, isMinister);
      if (!host?.name) continue;
      const isUnnamed = this.#isUnnamed(draft, code);
      if (!spoken && !isUnnamed && drafts.some((other) => other !== draft && this.#isElsewhere(host, other)))
        continue;
      addPeople(draft, { people: [{ name: host.name, code }] }, this.#reading);
    }
  }

  /** Whether the sentence of a visit tells what its host does, and names him by his office alone; the visitor may be named so too. */
  #isUnnamed({ sentence, visitors }: Draft, host: string): boolean {
    return this.#unnamed.some(
      (one) =>
        one.sentence === sentence &&
        (one.code ?? host) === host &&
        !visitors.some(({ from, to }) => from < one.to && one.from < to),
    );
  }

  /** Whether a visit is what was told last before words for its two sides, in its sentence or in the next, if that tells nothing else. */
  #isOfBoth(draft: Draft, drafts: readonly Draft[]): boolean {
    return this.#both.some(
      ({ sentence, at }) =>
        at > draft.at &&
        sentence - draft.sentence <= 1 &&
        !drafts.some(
          (other) =>
            other !== draft &&
            (sentence > draft.sentence ? other.sentence === sentence : other.at > draft.at && other.at < at),
        ),
    );
  }

  #only(parts: readonly Part[], test: (actor: Actor) => boolean): Actor | null {
    let only: Actor | null = null;
    for (const { actor } of parts) {
      if (!test(actor)) continue;
      if (only && this.#last(only) !== this.#last(actor)) return null;
      only ??= actor;
    }
    return only;
  }

  /** Whether somebody takes part in another engagement, at home or not: he is named for that. */
  #isElsewhere(actor: Actor, draft: Draft): boolean {
    const last = this.#last(actor);
    return draft.people.some(({ name }) => this.#reading.nameWords(name).at(-1) === last);
  }

  #last({ name }: Actor): string | undefined {
    return name ? this.#reading.nameWords(name).at(-1) : undefined;
  }
}

/** `where the two men agreed`, `Both presidents spoke`, `the leaders agreed`: the visitor and his host, who need not be named there. */
const bothIn = ({ reading, mentions }: View): readonly Mention[] =>
  mentions.filter(
    ({ kind, plural, rank, codes, from, to }) =>
      plural &&
      (kind === 'pronoun'
        ? reading.findWord('both', from, to) >= 0
        : kind === 'office' &&
          rank === 'head' &&
          codes.length === 0 &&
          reading.wordFills('articles', from - 1, from)),
  );

const isHead = ({ rank, name }: Actor): boolean => rank === 'head' || (rank === null && name?.heads === true);

const isMinister = ({ rank }: Actor): boolean => rank === 'minister';
