/** Verbs of several words that a date or an adverb parts: `fera jeudi une halte`, `a déroulé lundi le tapis rouge`. */
import type { DateMention } from '../dates/expression';
import type { Lexicon } from '../lexicon/compile';
import type { Entry } from '../lexicon/entry';
import { tensesOf } from '../lexicon/verb';
import type { Hit, Reading } from '../text/recognise';
import { DATE_NUMBERS } from '../text/trie';
import type { Trigger } from './triggers';

/** What may stand before or behind the date inside a gap, in tokens: a comma, a preposition, a part of the day. */
const SMALL_WORDS = 3;

/** The verbs that the dates of a sentence part. None overlaps a trigger of more than one word that was found before. */
export function partedTriggers(
  reading: Reading,
  lexicon: Lexicon,
  dates: readonly DateMention[],
  triggers: readonly Trigger[],
): Trigger[] {
  const found: Trigger[] = [];
  for (const date of dates) {
    let head = date.from - 1;
    while (head > date.from - 1 - SMALL_WORDS && isBefore(reading, lexicon, head)) head -= 1;
    const hit = hitAround(reading, lexicon, head + 1, date.to);
    const verbs = hit?.entries.filter(
      (entry): entry is Extract<Entry, { kind: 'verb' }> => entry.kind === 'verb',
    );
    const first = verbs?.[0];
    if (!hit || !verbs || !first) continue;
    if (triggers.some((one) => one.from < head + 1 && hit.from < one.to)) continue;
    found.push({
      from: hit.from,
      to: hit.to,
      frame: first.frame,
      kind: 'verb',
      tenses: tensesOf(verbs),
      verb: first.verb,
      series: null,
      weak: first.verb.weak,
    });
  }
  return found;
}

/** How many words of a verb may stand before the date that parts it. */
const WORDS_BEFORE = 6;

/** The verb of which words end where a gap begins, and go on behind it. */
function hitAround(reading: Reading, lexicon: Lexicon, gapFrom: number, gapTo: number): Hit | undefined {
  for (let at = gapFrom - 1; at >= gapFrom - WORDS_BEFORE; at -= 1) {
    if (reading.form(at)?.kind !== 'word') return undefined;
    if (!reading.form(at)?.node?.next) continue;
    for (let behind = gapTo; behind <= gapTo + SMALL_WORDS; behind += 1) {
      const hit = reading.hitAcross('trigger', at, gapFrom, behind);
      if (hit) return hit;
      if (!isBehind(reading, lexicon, behind)) break;
    }
  }
  return undefined;
}

/** A word between the verb and the date: a preposition of the date, an adverb, a comma. */
const isBefore = (reading: Reading, lexicon: Lexicon, at: number): boolean =>
  isBehind(reading, lexicon, at) || reading.anyDate(OPENING, at);

const OPENING = DATE_NUMBERS.setOf(['the', 'since', 'in', 'starting', 'current']);

/** A word between the date and the rest of the verb: an adverb, a part of the day, a comma. */
const isBehind = (reading: Reading, lexicon: Lexicon, at: number): boolean =>
  reading.norm(at) === ',' ||
  lexicon.data.endings.adverb.test(reading.norm(at)) ||
  reading.word('dayParts', at) > 0 ||
  reading.word('adverbs', at) === at + 1;
