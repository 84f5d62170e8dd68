/**
 * Paragraphs that leave the story: background, economy, other news. What they say without a subject, and who is meant there by
 * nobody's name, is nothing of the engagements told before.
 */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { isJourneyNoun } from '../lexicon/verb';
import { isDefinite } from '../roles/before';
import { hasPossessive } from '../roles/owner';
import type { Trigger } from '../verbs/triggers';
import { hasWord, type View } from '../view';
import { partiesOf } from './bound';

/** Engagements told of late, whose parties a paragraph may go on about. */
const LATELY = 12;
/** Tokens before the pronoun or the office that a sentence opens with: `On Monday he`, `In the evening the president`. */
const OPENING = 3;
/** What a body paragraph ends with; a headline and an item of a list do not. */
const END = /^[.!?…»”"]$/;

/** Follows a text from paragraph to paragraph. */
export class Digression {
  #paragraph = -1;
  #away = false;
  #names = false;

  /** Whether the paragraph has named somebody whom a pronoun may mean. */
  get names(): boolean {
    return this.#names;
  }

  /** A paragraph under a dateline of its own is no aside of what stands before it. */
  begin({ sentence }: View): void {
    this.#paragraph = sentence.paragraph;
    this.#away = false;
  }

  /** Whether a sentence stands in a paragraph that has not spoken yet of what was told before it. */
  enter(view: View, drafts: readonly Draft[], actorsOf: (view: View) => readonly Actor[]): boolean {
    const { paragraph, from } = view.sentence;
    if (paragraph !== this.#paragraph) {
      this.#paragraph = paragraph;
      this.#names = false;
      this.#away = drafts.length > 0 && END.test(view.reading.norm(from - 1));
    }
    if (this.#away && speaksOf(view, drafts, actorsOf, this.#names)) this.#away = false;
    this.#names ||= view.mentions.some(isSomebody);
    return this.#away;
  }

  /** What the paragraph tells of an engagement is the story from there on, whoever it speaks of. */
  end(): void {
    this.#away = false;
  }
}

/**
 * Whether a sentence goes on about what was told: it names a party of it or somebody who may be at the gathering, means somebody or
 * an engagement without a name (`On Monday he`, `this visit`, `the talks`), or opens with what is talked about (`The agenda covers`).
 */
function speaksOf(
  view: View,
  drafts: readonly Draft[],
  actorsOf: (view: View) => readonly Actor[],
  names: boolean,
): boolean {
  const { mentions, triggers } = view;
  if (mentions.some((one) => isTakenUp(view, one, names)) || triggers.some((one) => isMeant(view, one)))
    return true;
  if (hasWord(view, 'agendas', view.from, view.from + OPENING)) return true;
  if (mentions.length === 0) return false;
  const lately = drafts.slice(-LATELY);
  if (lately.some(({ type }) => type === 'summit') && mentions.some(isLeader)) return true;
  const parties = new Set(lately.flatMap(partiesOf));
  const isParty = (codes: readonly string[]): boolean => codes.some((code) => parties.has(code));
  return (
    mentions.some(({ codes, deictic }) => deictic !== 'land' && isParty(codes)) ||
    actorsOf(view).some(({ mention, codes }) => mention.kind !== 'pronoun' && isParty(codes))
  );
}

/** Somebody of rank with a country, who may be at a gathering. */
const isLeader = ({ kind, rank, codes }: Mention): boolean =>
  kind === 'person'
    ? codes.length > 0
    : kind === 'office' && codes.length > 0 && (rank === 'head' || rank === 'minister');

/** Somebody of rank, by name or by his country, whom no preposition governs. */
const isSomebody = ({ kind, name, codes, rank, link, plural }: Mention): boolean =>
  link === null &&
  !plural &&
  ((kind === 'person' && name !== null) || (kind === 'office' && codes.length > 0)) &&
  (codes.length > 0 || rank === 'head' || rank === 'minister');

/** A pronoun or an office of nobody that the sentence opens with; a pronoun further on where it is told of a place or a day. */
function isTakenUp(view: View, { kind, codes, name, link, rank, from }: Mention, names: boolean): boolean {
  if (kind === 'party' || name !== null || codes.length > 0 || (names && kind === 'pronoun')) return false;
  if (from - view.from <= OPENING)
    return link === null && (kind === 'pronoun' || rank === 'head' || rank === 'minister');
  return kind === 'pronoun' && (view.dates.length > 0 || view.mentions.some(({ placeLike }) => placeLike));
}

/** A noun of an engagement, an everyday one only where it is the one that was told (`the conversations`, `their exchange`, `the last stop`). */
const isMeant = (view: View, trigger: Trigger): boolean =>
  trigger.kind === 'noun' &&
  (!trigger.weak ||
    ((!isJourneyNoun(trigger.frame) || view.reading.word('halts', trigger.from) > 0) &&
      isDefinite(view.reading, trigger.from)) ||
    hasPossessive(view, trigger));
