/** What a city is in its sentence: where somebody is received or talks are held, or that of a building. */
import type { Frame } from '../lexicon/verb';
import type { Mention } from '../mention';
import type { View } from '../view';

/** A city in which something happens, or to which somebody goes, and the sentence that names it. */
export interface Site {
  readonly mention: Mention & { readonly city: string };
  readonly sentence: number;
  /** Where somebody is received or talks are held. */
  readonly ofTalks: boolean;
}

/** Where the word of visiting right before a place, or else right behind it, is one of receiving or of talks. */
export function isOfMeeting(view: View, { from, to, codes }: Mention): boolean {
  const { triggers, mentions, reading } = view;
  // `at Bogor Palace, where he and Joko Widodo signed`
  const where = reading.findWord('where', to, to + WHERE_WITHIN);
  const isTheirs = (one: Mention): boolean =>
    one.kind !== 'party' && one.codes.some((code) => codes.includes(code));
  if (
    where >= 0 &&
    mentions.some((one) => one.from > where && one.from - where <= MEETING_WITHIN && isTheirs(one))
  )
    return true;
  const before = triggers.findLast((one) => one.to <= from && from - one.to <= MEETING_WITHIN);
  const told = before ?? triggers.find((one) => one.from >= to && one.from - to <= MEETING_WITHIN);
  return told !== undefined && MEETING.has(told.frame);
}

/** Tokens from a place to the relative that takes it up, at most. */
const WHERE_WITHIN = 3;

/** Tokens between a place and the word of talks that are held there, at most. */
const MEETING_WITHIN = 8;

/** Frames of receiving and of talks. */
export const MEETING: ReadonlySet<Frame> = new Set([
  'receive',
  'meet',
  'talks-noun',
  'hold',
  'guest',
  'call',
]);

/** `devant le palais de Vilnius`, `in the cathedral of Reims`: right behind the word for a building. */
export const isOfSite = ({ reading }: View, from: number): boolean =>
  [2, 3].some((back) => {
    const to = reading.word('sites', from - back);
    return to > 0 && from - to <= 1;
  });
