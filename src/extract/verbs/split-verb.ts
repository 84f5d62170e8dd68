/** Verbs that tell an engagement by a part behind their object: `saw X off`, `gave X lunch`. */
import type { Tense, Verb, VerbPart } from '../lexicon/verb';
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';
import type { Trigger } from './triggers';

/** `saw X off`, `gave X lunch`: a verb that tells an engagement by what stands behind its object. */
export function readSplit(reading: Reading, mentions: readonly Mention[], at: number): Trigger | null {
  const hit = reading.hit('split', at);
  if (!hit) return null;
  const tenses: Tense[] = [];
  let verb: Verb | null = null;
  for (const entry of hit.entries) {
    if (entry.layer !== 'split' || (verb && entry.verb !== verb)) continue;
    if (!partEnd(reading, mentions, { from: at, to: hit.to }, entry.verb, entry.tense)) continue;
    verb = entry.verb;
    tenses.push(entry.tense);
  }
  if (!verb) return null;
  return {
    from: at,
    // `gave a dinner`: for whom stands behind.
    to: (verb.gives && ownPart(reading, hit.to, verb)) || hit.to,
    frame: verb.frame,
    kind: 'verb',
    tenses,
    verb,
    series: null,
    weak: verb.weak,
  };
}

/** An article, adjectives and the noun: no noun of what is given stands farther behind. */
const PART_REACH = 4;

/** Where the part of a verb ends that stands behind its object, or behind its participle: `gave him lunch`, `was given a warm welcome`; 0 where none does. */
export function partEnd(
  reading: Reading,
  mentions: readonly Mention[],
  { from: at, to }: { readonly from: number; readonly to: number },
  verb: Verb,
  tense: Tense,
): number {
  const own = verb.gives ? ownPart(reading, to, verb) : endOfPart(reading, to, verb);
  if (own && (verb.gives || (tense === 'participle' && hasAuxiliaryBefore(reading, at)))) return own;
  if (reading.word('him', to)) return endOfPart(reading, to + 1, verb);
  // `a emmené hier sa collègue lettone à motoneige`
  const behind = reading.hit('date', to)?.to ?? to;
  // `a pris M. X à part`: no `M` of a date.
  const object =
    mentions.find((one) => one.from === to) ??
    mentions.find((one) => one.from === behind + 1 && isBeforeName(reading, behind));
  if (!object || object.kind === 'party') return 0;
  // `is expecting the minister, Yoko Kamikawa, on Saturday`, `lodged South Sudan's president, Salva Kiir, under his own roof`
  const closed = reading.norm(object.to) === ',' ? object.to + 1 : object.to;
  return endOfPart(reading, closed, verb);
}

/** `was walked through the port`, `a pris à part X`: by its auxiliary a participle is one, and no past (`walked through the port`). */
function hasAuxiliaryBefore(reading: Reading, at: number): boolean {
  for (let back = at - 1; back >= at - AUXILIARY_WITHIN; back -= 1)
    if (AUXILIARIES.some((kind) => reading.word(kind, back) > 0)) return true;
  return false;
}

const AUXILIARIES = ['be', 'was', 'been', 'willBe', 'have', 'had'] as const;

/** Tokens from an auxiliary to its participle, at most. */
const AUXILIARY_WITHIN = 3;

/** `a emmené hier sa collègue`, `a pris M. X`: a small word or a title before an object, but no verb (`had pressed X over`). */
const isBeforeName = (reading: Reading, at: number): boolean =>
  BEFORE_NAME.some((kind) => reading.wordFills(kind, at, at + 1)) || reading.form(at)?.cap === true;

const BEFORE_NAME = ['articles', 'indefinite', 'his', 'personal'] as const;

/** `plays host today to X`: behind a day as well. */
const ownPart = (reading: Reading, to: number, verb: Verb): number =>
  endOfPart(reading, to, verb) || endOfPart(reading, reading.hit('date', to)?.to ?? to, verb);

function endOfPart(reading: Reading, at: number, { part }: Verb): number {
  if (!part) return 0;
  const end = endOfPhrase(reading, at, part);
  if (end || !reading.word('articles', at)) return end;
  for (let next = at + 1; next <= at + PART_REACH; next += 1) {
    const found = endOfPhrase(reading, next, part);
    if (found) return found;
    if (reading.tokens[next]?.form.kind !== 'word' || reading.word('of', next)) return 0;
  }
  return 0;
}

function endOfPhrase(reading: Reading, at: number, phrases: VerbPart): number {
  let longest = 0;
  for (const words of phrases) {
    if (words.length <= longest) continue;
    let same = 0;
    while (same < words.length && reading.norm(at + same) === words[same]) same += 1;
    if (same === words.length) longest = same;
  }
  return longest && at + longest;
}
