/** What is told as a mere supposition: under a condition, asked, or what somebody says he would do. */
import type { Trigger } from './triggers';
import type { View } from '../view';

/** Whether a verb tells what is only supposed. */
export const isSupposed = (view: View, trigger: Trigger): boolean =>
  isOnCondition(view, trigger) ||
  isConditioned(view, trigger) ||
  isAsked(view, trigger) ||
  isOffer(view, trigger) ||
  isRumour(view, trigger);

/**
 * `Had Macron flown to Kyiv, he would have`, `Eût-il gagné Moscou, Hollande aurait dû`: in the clause that an auxiliary before its subject
 * opens, up to the comma.
 */
function isOnCondition(view: View, { from }: Trigger): boolean {
  if (!isConditional(view)) return false;
  for (let at = view.from; at < from; at += 1)
    if (view.reading.norm(at) === ',' && !endsName(view, at)) return false;
  return true;
}

/** `would travel to Kyiv if talks resumed`, `se rendrait à Kiev si les discussions reprenaient`: what would come of something else. */
export function isConditioned(
  { reading, from: head, to: end }: View,
  { kind, tenses, from, to }: Trigger,
): boolean {
  if (kind !== 'verb') return false;
  const isConditional = tenses.includes('conditional') || reading.findWord('would', from - WOULD, from) >= 0;
  return (
    isConditional &&
    (reading.findWord('condition', to, end) >= 0 || reading.findWord('condition', head, from) >= 0)
  );
}

/** Tokens from the auxiliary of a condition to its verb: an adverb, `be`. */
const WOULD = 3;

/** Whether a sentence opens with an auxiliary before its subject: `Had Macron gone`, `Eût-il gagné`. */
export function isConditional(view: View): boolean {
  const { reading, mentions } = view;
  const to = reading.word('supposes', openingOf(view));
  if (to === 0) return false;
  const subject = reading.behind('articles', to);
  return (
    reading.tokens[to]?.hyphen === true ||
    reading.word('he', to) > 0 ||
    reading.word('they', to) > 0 ||
    mentions.some((one) => one.from === subject || one.from === to)
  );
}

/** Whether a comma stands right behind somebody, with an apposition behind it. */
const endsName = ({ mentions }: View, comma: number): boolean =>
  mentions.some(({ kind, to }) => kind !== 'party' && to === comma);

/** `Se rendra-t-il à Téhéran ?`, `Will he travel?`, `Can a president of Taiwan set foot in Washington?`: asked, not told. */
function isAsked(view: View, trigger: Trigger): boolean {
  const { reading } = view;
  let last = view.to - 1;
  while (last > trigger.to && /^[»"”)]$/.test(reading.norm(last))) last -= 1;
  if (trigger.kind !== 'verb' || reading.norm(last) !== '?') return false;
  if (reading.tokens[trigger.to]?.hyphen === true || reading.word('asks', openingOf(view)) > 0) return true;
  for (let at = openingOf(view) + 1; at < trigger.from; at += 1)
    if (reading.tokens[at]?.hyphen && (reading.word('he', at) || reading.word('they', at))) return true;
  return false;
}

/** `« J'irais volontiers à Caracas »`: what whoever speaks would do. */
export function isOffer({ reading }: View, { tenses, from }: Trigger): boolean {
  if (!tenses.includes('conditional')) return false;
  const subject = reading.word('reflexive', from - 1) === from ? from - 1 : from;
  return reading.wordFills('i', subject - 1, subject);
}

/** `A website had Mugabe landing in Singapore`: what somebody says of another, who need not have moved. */
function isRumour({ reading, mentions }: View, { tenses, from }: Trigger): boolean {
  if (!tenses.includes('gerund')) return false;
  const whom = mentions.find((one) => one.to === from && one.kind !== 'party' && one.kind !== 'pronoun');
  if (!whom) return false;
  const at = reading.word('articles', whom.from - 1) === whom.from ? whom.from - 1 : whom.from;
  return reading.wordFills('had', at - 1, at);
}

/** The first word of a sentence behind a dash or a quotation mark. */
function openingOf({ reading, from }: View): number {
  return reading.tokens[from]?.form.kind === 'punctuation' ? from + 1 : from;
}
