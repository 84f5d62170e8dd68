/** What a sentence that tells nothing of its own says of the engagement told before: put off, called off, over, set for another day. */
import type { Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { DateMention } from '../dates/expression';
import { contextOf, read, type BindContext } from '../dates/give';
import { governorOf } from '../dates/governor';
import { resolveDate } from '../dates/resolve';
import { isDay } from '../dates/words';
import type { Draft } from '../draft';
import type { Frame } from '../lexicon/verb';
import { spanAt } from '../spans';
import { readVerbGroup } from '../verbs/tense';
import { hasPastEnding, isPastVerb } from '../verbs/word-time';
import { wordBetween, type View } from '../view';
import { changeTold, DENIED_PLAN, firmer } from './change';
import { lastSaid } from './said-last';
import { isOpenAnew, setAnew } from './set-anew';

/** `The palace spoke of a postponement`, `It will have to wait`: behind a plan, denied or not, a sentence of its own says what became of it. */
export function continueStatus(view: View, draft: Draft | null, published: Day | null): void {
  if (!draft) return;
  // `was to travel on 17 March. It has been called off.`
  const isPlan = draft.unfulfilled && !draft.status && view.sentence.index - draft.sentence === 1;
  const isOpen = isPlan || draft.status?.rule === DENIED_PLAN;
  const ofIt = isOfIt(view);
  if (!isOpen && !ofIt) return;
  const toCome = isToCome(draft, published);
  if (isOpen || toCome)
    draft.status = firmer(draft.status, changeTold(view) ?? lastSaid(view, view.from, view.to));
  if (!toCome && ofIt && isOver(view)) draft.ends = true;
}

/** `It will now be held on 17 April`, `The new date is 17 April`: moves what was changed before to the day of a sentence that names nobody else. */
export function continueSetAnew(view: View, off: Draft | null, context: BindContext): void {
  if (!off || !isOpenAnew(off, view.sentence.index)) return;
  const parties = [...off.visitors, ...off.hosts, ...off.participants].map(({ value }) => value);
  if (!view.mentions.every(({ codes }) => codes.every((code) => parties.includes(code)))) return;
  const date = view.dates.find((one) => isNewDate(view, one));
  if (!date) return;
  const { start, end } = resolveDate(date, contextOf(true, context, 'future'));
  setAnew(off, { start: start && read(date, start, start.rule), end: end && read(date, end, end.rule) });
}

/** Whether a date is one to which something is moved, on which it will be held or for which it is set now. */
function isNewDate(view: View, date: DateMention): boolean {
  if (date.kind !== 'date' || !(isDay(date) || date.start?.month !== undefined)) return false;
  const { kind, trigger } = governorOf(view, date);
  if (kind === 'moved') return true;
  // `A new date will be announced on 17 April`: none yet.
  if (kind === 'firstSet' || kind === 'none') {
    const isNew = wordBetween(view, 'newDate', view.from, view.to) >= 0;
    // `A new date will be set on 17 April`: none yet.
    return isNew && TO_COME.every((word) => wordBetween(view, word, view.from, date.from) < 0);
  }
  if (trigger?.frame !== 'hold' || trigger.kind !== 'verb') return false;
  const { time, negated, unfulfilled } = readVerbGroup(view, trigger);
  return time === 'future' && !negated && !unfulfilled;
}

const TO_COME = ['will', 'willBe'] as const;

/** Planned, by its verb or for a day after that of publication (`was due in Algiers on March 30`). */
function isToCome({ time, start }: Draft, published: Day | null): boolean {
  const day = start && published !== null ? parseEdtf(start.value.edtf) : null;
  return day && published !== null ? day.from > published : time === 'future';
}

/** Whether a sentence begins with a pronoun of a thing and names nobody. */
const isOfIt = ({ reading, mentions, from }: View): boolean =>
  (reading.word('it', from) > 0 || reading.word('he', from) > 0) &&
  mentions.every(({ kind }) => kind === 'pronoun');

/** `It was over in three hours`, `Elle a duré vingt minutes`, `It lasted two hours`: told as a whole. */
function isOver(view: View): boolean {
  const { reading, from } = view;
  return (['ends', 'lasts'] as const).some((kind) => {
    const at = wordBetween(view, kind, from, from + VERB_WITHIN);
    // `He left at dusk` is told of the guest: see `closeGoneHome`.
    if (GOING.some((frame) => spanAt(view.triggers, at)?.frame === frame)) return false;
    return at >= 0 && (reading.word('was', at) > 0 || isPastVerb(view, at) || hasPastEnding(view, at));
  });
}

const GOING: readonly Frame[] = ['leave', 'travel'];

/** Between the pronoun and its verb: auxiliaries, an adverb. In tokens. */
const VERB_WITHIN = 4;
