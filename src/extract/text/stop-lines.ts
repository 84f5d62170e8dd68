/** Lines of a place and a day over what was done there, as a log of stops has them: `Oslo, 17 March ⏎ X met the king.` */
import { readDates } from '../dates/grammar';
import type { Lexicon } from '../lexicon/compile';
import { readMentions } from '../mentions';
import type { Mention } from '../mention';
import type { Reading } from './recognise';
import type { Sentence } from './segment';

/** So many stops make a log; one line alone says where a report was written. */
const FEWEST = 2;

/** `Washington DC, 24–25 March 2021`, in tokens at most. */
const LONGEST = 10;

/** The sentences of a text, those under lines of a place and a day joined with them where the lines are of several countries. */
export function joinStopLines(
  reading: Reading,
  lexicon: Lexicon,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  const lines = new Map<number, Mention>();
  for (const sentence of sentences) {
    const place = isLine(reading, sentences, sentence) ? stopOf(reading, lexicon, sentence) : null;
    if (place) lines.set(sentence.index, place);
  }
  // What opens with such a line is a report with its dateline.
  if (lines.has(0)) return sentences;
  const codes = new Set([...lines.values()].map((place) => place.codes[0]));
  if (lines.size < FEWEST || codes.size < FEWEST) return sentences;
  const joined: Sentence[] = [];
  for (const { index, from, to, paragraph } of sentences) {
    if (lines.has(index)) continue;
    const head = lines.has(index - 1) ? (sentences[index - 1] as Sentence).from : from;
    joined.push({ index: joined.length, from: head, to, paragraph });
  }
  return joined;
}

/** Whether a sentence is a short line without a mark at its end, alone in its paragraph and over another. */
function isLine(
  { tokens }: Reading,
  sentences: readonly Sentence[],
  { index, from, to, paragraph }: Sentence,
): boolean {
  if (to - from > LONGEST || tokens[to - 1]?.form.kind === 'punctuation') return false;
  const next = sentences[index + 1];
  return next?.paragraph === paragraph + 1 && sentences[index - 1]?.paragraph !== paragraph;
}

/** The city that a line begins with, where a comma and its day are all that follows. */
function stopOf(reading: Reading, lexicon: Lexicon, { from, to }: Sentence): Mention | null {
  const [day, more] = readDates(reading, from, to);
  if (more || day?.to !== to || day.start?.day === undefined || day.kind !== 'date') return null;
  const place = readMentions(reading, lexicon, from, day.from).at(-1);
  const isStop = place?.placeLike === true && place.city !== null && place.from === from;
  return isStop && day.from - place.to <= 1 ? place : null;
}
