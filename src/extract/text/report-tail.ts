/** Who says so, behind all that is told: `…, sources close to the matter said.`, `…,” he told reporters.`, `…, the Kremlin said on Monday.` */
import type { Lexicon } from '../lexicon/compile';
import { isCue, JOINT, SAYING } from './cues';
import { isQuiet, phraseEnd, tellsTwo } from './quiet';
import type { Sentence } from './segment';
import { DATES, isWord, SECTORS, tells, TOLD, VERBS } from './telling';
import type { Token } from './tokens';

/** Words of who says so, at most. */
const LONGEST = 12;

const CLOSING = /^[»”"]$/;

/**
 * Where who says so begins, with the comma before it, up to the full stop of the sentence; -1 where the last words say nothing of the
 * kind, or tell a place or a subject. Whoever speaks for a country may be its host, and the day of a report may be that of what is told:
 * both stay where the sentence has no two parties, or no day, without them.
 */
export function reportTail(tokens: readonly Token[], { from, to }: Sentence, lexicon: Lexicon): number {
  if (tokens[to - 1]?.form.norm !== '.') return -1;
  let said = -1;
  for (let at = to - 2; at > from && at > to - 2 - LONGEST; at -= 1) {
    const { form } = tokens[at] as Token;
    if (form.kind !== 'word') {
      if (said < 0 || (form.norm !== ',' && !CLOSING.test(form.norm))) return -1;
      if (!isSource(tokens, { from, begin: at + 1, said, to: to - 1 }, lexicon)) return -1;
      return CLOSING.test(form.norm) ? at + 1 : at;
    }
    if (said < 0 && isCue(form, JOINT, lexicon)) return -1;
    if (isCue(form, SAYING, lexicon)) said = at;
  }
  return -1;
}

/** Places of a tail: where its sentence begins, itself, its verb of saying, its end. */
interface Tail {
  readonly from: number;
  readonly begin: number;
  readonly said: number;
  readonly to: number;
}

/** Whether words name a source, and a day at most. */
function isSource(tokens: readonly Token[], { from, begin, said, to }: Tail, lexicon: Lexicon): boolean {
  const { asides, joints, calendar } = lexicon;
  if (joints.has(tokens[begin]?.form.norm ?? '')) return false;
  const isInverted = said <= begin + 1;
  let named = false;
  let somebody = false;
  let dated = false;
  for (let at = begin; at < to; at += 1) {
    const { form } = tokens[at] as Token;
    const agency = phraseEnd(tokens, asides.agencies, at, to);
    if (agency > at) {
      at = agency - 1;
      continue;
    }
    if (calendar.has(form.norm)) dated = true;
    else if (form.cap || tells(form, TOLD)) {
      // `said in Tokyo`: where somebody speaks he is.
      if (at > said && (!isInverted || isWord((tokens[at - 1] as Token).form, 'at'))) return false;
      somebody ||= !named || tells(form, TOLD);
    } else {
      named = asides.spokespeople.has(form.norm);
      if (tells(form, DATES)) dated = true;
      else if (!isCue(form, SAYING, lexicon) && !isQuiet(form, VERBS | SECTORS, lexicon)) return false;
    }
  }
  return (!somebody || tellsTwo(tokens, from, begin)) && (!dated || isDated(tokens, from, begin, lexicon));
}

/** Whether words tell a day. */
function isDated(tokens: readonly Token[], from: number, to: number, { calendar }: Lexicon): boolean {
  for (let at = from; at < to; at += 1) {
    const { form } = tokens[at] as Token;
    if (calendar.has(form.norm) || tells(form, DATES)) return true;
  }
  return false;
}
