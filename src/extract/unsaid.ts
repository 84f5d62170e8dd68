/** Subjects that a sentence names to say that they did not come up: `gas was not discussed`, `silent on gas`, `du gaz, rien`. */
import type { Topic } from './topics';
import { clauseAround, type View } from './view';

/** A word of a sector. */
interface Subject {
  readonly at: number;
  readonly to: number;
}

/** Tokens from a word that keeps something out of the talks to what that is: an article, an adjective. */
const BEFORE = 4;
/** Those words and what may stand between them and it. */
const PHRASE = 10;
/** Tokens from a subject to what is said of it: an apposition, a list, adverbs. */
const BEHIND = 16;

/** Whether a subject did not come up; the last word that raises subjects before it decides, else the next. */
export function isUnsaid(view: View, topics: readonly Topic[], subject: Subject): boolean {
  return isDeniedTopic(view, topics, subject) || isKeptOut(view, subject) || isLeft(view, topics, subject);
}

/** `the deal was not discussed`. */
function isDeniedTopic({ reading }: View, topics: readonly Topic[], { at }: Subject): boolean {
  const raising = topics.filter(({ raised }) => raised !== null);
  const before = raising.findLast(({ from, to }) => from < at && reading.findWord('but', to, at) < 0);
  return (before ?? raising.find(({ from }) => from > at))?.raised === 'denied';
}

/** `silent on gas`, `refused to discuss gas`, `blé, et non gaz`. */
function isKeptOut(view: View, { at }: Subject): boolean {
  const { reading } = view;
  const floor = Math.max(view.from, at - PHRASE);
  for (
    let from = reading.findWord('unsaid', floor, at);
    from >= 0;
    from = reading.findWord('unsaid', from + 1, at)
  ) {
    const to = reading.word('unsaid', from);
    if (to <= at && at - to < BEFORE) return true;
  }
  for (let back = at - 1; back >= floor && back >= at - BEFORE; back -= 1)
    if (reading.norm(back) === ',') return isContrasted(view, back + 1, at);
  return false;
}

/** `it was grain, not gas,`: a word of denial between a comma and what is not meant. */
function isContrasted({ reading }: View, from: number, at: number): boolean {
  const not = reading.word('and', from) || from;
  const end = reading.word('negation', not);
  return end > 0 && at - end <= SMALL && !reading.word('notOnly', not);
}

/** Between a denial and what it denies: a preposition, an article. */
const SMALL = 2;

/** `gas went unmentioned`, `le gaz attendra`, `du gaz, les deux hommes n'ont soufflé mot`, `du gaz, rien`: said of it further on in its clause. */
function isLeft(view: View, topics: readonly Topic[], { at: from, to }: Subject): boolean {
  const { reading, to: end } = view;
  const last = Math.min(end, to + BEHIND);
  for (let at = to; at < last; at += 1) {
    if (reading.word('leftUnsaid', at))
      return !isRaisedBetween(topics, to, at) && !isSomebodysDoing(view, from);
    if (/^[;:.—]$/.test(reading.norm(at)) || reading.word('but', at)) return false;
    if (reading.norm(at) !== ',') continue;
    const nothing = reading.word('nothing', at + 1);
    if (nothing > 0 && reading.tokens[nothing]?.form.kind !== 'word') return true;
  }
  return false;
}

const isRaisedBetween = (topics: readonly Topic[], from: number, to: number): boolean =>
  topics.some((one) => one.raised === 'yes' && one.from >= from && one.to <= to);

/** `X, qui lui avait parlé hydrogène, attendra`: of whom a clause tells what stands behind the subject. */
function isSomebodysDoing(view: View, at: number): boolean {
  const [from] = clauseAround(view, at);
  return view.mentions.some(
    (one) => one.kind !== 'party' && one.link === null && one.from >= from && one.to <= at,
  );
}
