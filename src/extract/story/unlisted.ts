/** Places that no table has: `received him in Komárom`, `réunis à Bürgenstock`. */
import type { Draft } from '../draft';
import { isUnlisted } from '../mentions/town';
import type { Reading } from '../text/recognise';
import type { View } from '../view';

/** Words of a name behind a preposition of place. */
interface Name {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** Between what happens and where: at most so many tokens. */
const REACH = 14;
/** Between a journey and where it leads, who travels with his office between. In tokens. */
const GOAL_REACH = 24;
/** Words that the name of a place has at most. */
const LONGEST = 3;

/** The names of a document's sentences that can only be those of places. */
export class Unlisted {
  readonly #reading: Reading;
  readonly #names: Name[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Notes such names of a sentence. */
  note(view: View): void {
    this.#names.push(...namesIn(view));
  }

  /** Gives an engagement without a place the name that stands nearest to it in its sentence, if no other is told there. */
  place(drafts: readonly Draft[]): void {
    for (const draft of drafts) {
      if (draft.place || draft.video || draft.hosts.length > 1) continue;
      if (drafts.some((other) => other !== draft && other.sentence === draft.sentence)) continue;
      const name = this.#nearest(draft);
      if (!name) continue;
      const { from, to } = name;
      const code = draft.hosts[0]?.value ?? null;
      draft.place = {
        value: this.#reading.slice(from, to),
        from,
        to,
        rule: 'unlisted-place',
        code,
        weak: true,
      };
    }
  }

  #nearest({ sentence, at }: Draft): Name | undefined {
    const gap = ({ from }: Name): number => (from > at ? from - at : 2 * (at - from));
    const near = this.#names.filter((one) => one.sentence === sentence && gap(one) <= REACH);
    return near.sort((a, b) => gap(a) - gap(b))[0];
  }
}

/** The names of a sentence behind a preposition of place, which no table has. */
function namesIn(view: View): Name[] {
  const { reading, from, to, sentence } = view;
  const names: Name[] = [];
  for (let at = reading.findWord('at', from, to); at >= 0; at = reading.findWord('at', at + 1, to)) {
    const start = afterKind(view, reading.word('at', at));
    const end = nameEnd(view, start, isGoal(view, at));
    if (end > start) names.push({ from: start, to: end, sentence: sentence.index });
  }
  return names;
}

/** Whether a sentence leads what it tells at a token to a place that no table has: `the president's visit to Bouna`. */
export const leadsToUnlisted = (view: View, at: number): boolean =>
  namesIn(view).some(({ from }) => from > at && from - at <= GOAL_REACH);

/** `au poste frontière de Nemba`, `in the village of Goris`: where the name begins behind a kind of place in small letters. */
function afterKind({ reading }: View, from: number): number {
  const start = reading.word('articles', from) || from;
  const kind = reading.word('towns', start);
  const of = kind && reading.word('of', kind);
  return of || from;
}

/** Whether a verb of going stands right before a preposition, a day between: `s'est rendu lundi à Puerto Ayacucho`. */
function isGoal({ triggers, dates }: View, at: number): boolean {
  const date = dates.find((one) => one.to === at);
  const end = date?.from ?? at;
  return triggers.some((one) => one.kind === 'verb' && one.frame === 'travel' && one.to === end);
}

/** Where the name of a place that begins at a token ends; 0 for none: somebody, something of somebody's, a longer name. */
function nameEnd(view: View, from: number, isGoal: boolean): number {
  const { reading, mentions, lexicon } = view;
  // `La Celle-Saint-Cloud`: an article with a capital is part of the name.
  const first = reading.tokens[from]?.form;
  let to = first?.cap && lexicon.particles.has(first.norm) ? from + 1 : from;
  let words = 0;
  const isJoined = (at: number): boolean =>
    at > from && reading.tokens[at]?.hyphen === true && reading.tokens[at]?.form.cap === true;
  for (; to < view.to && words < LONGEST && (isNamed(view, to) || isJoined(to)); to += 1)
    words += isJoined(to) ? 0 : 1;
  if (words === 0 || isNamed(view, to) || reading.norm(to) === "'s") return 0;
  // Where the preposition of place marks who is given something as well, a name of several words may be somebody's.
  const dative = lexicon.data.words.inside === '' && !isGoal;
  const joined = reading.tokens[to - 1]?.hyphen === true;
  if (dative && words > 1 && !joined) return 0;
  return mentions.some(
    (one) =>
      one.from < to && from < one.to && (one.kind !== 'person' || one.codes.length > 0 || one.rank !== null),
  )
    ? 0
    : to;
}

const isNamed = ({ reading, lexicon }: View, at: number): boolean =>
  isUnlisted(reading, at) && !lexicon.noNames.has(reading.norm(at)) && !reading.hit('sector', at);
