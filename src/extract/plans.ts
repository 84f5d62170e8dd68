/** What became of a plan: put off, called off, held after all, over. */
import { isBut } from './dates/rather';
import { setsOut } from './dates/leaving';
import type { Draft } from './draft';
import { isJourneyNoun } from './lexicon/verb';
import { nearestDraft } from './nearest';
import { behindColon } from './plans/behind-colon';
import { calledOff, stayedAway, unrealised } from './plans/called-off';
import { changeTold, firmer, partedStatus, STATUS_WORDS, statusWord } from './plans/change';
import { goesAhead, isOverBefore, wasHeld, wasHeldItself } from './plans/fulfilled';
import { labelStatus } from './plans/label';
import { saidLast } from './plans/said-last';
import { thwartedIn, wasPlanned } from './plans/thwarted';
import { spanAt } from './spans';
import { isAttribute } from './verbs/attribute';
import { readVerbGroup } from './verbs/tense';
import type { Trigger } from './verbs/triggers';
import { hasAuxiliary, hasPastEnding, timeOfWord } from './verbs/word-time';
import { clauseAround, hasComma, wordBetween, type View } from './view';

/** Gives the words of putting off, calling off and closing to their drafts. */
export function bindStatus(view: View, drafts: readonly Draft[]): void {
  for (const draft of drafts) bindOwnStatus(view, draft, drafts);
  const all = labelStatus(view) ?? statusOfAll(view);
  for (const draft of drafts) draft.status ??= all;
  // `put off his journey to A and to B`: what becomes of a journey becomes of all its stops.
  for (const draft of drafts) {
    if (!draft.status || draft.type !== 'visit' || wordBetween(view, 'but', view.from, view.to) >= 0)
      continue;
    for (const stop of drafts) {
      // `the trip that was to take him to Kinshasa on July 2 and to Juba on July 5`
      if (stop.type === 'visit' && draft.triggers.includes(stop.triggers[0] ?? -1))
        stop.status ??= draft.status;
    }
  }
}

/** `White House says both will be rescheduled`: of all that the sentence tells. */
function statusOfAll(view: View): Draft['status'] {
  const { reading } = view;
  for (const value of STATUS_WORDS) {
    const at = wordBetween(view, value, view.from, view.to);
    for (let back = at - 1; back >= view.from && back >= at - 4; back -= 1) {
      const small =
        reading.word('will', back) ||
        reading.word('willBe', back) ||
        reading.word('have', back) ||
        reading.word('been', back) ||
        reading.word('be', back) ||
        reading.word('was', back);
      if (small) continue;
      // `both stops have been put off`
      if (reading.word('both', back) || reading.word('both', back - 1))
        return { value, from: at, to: reading.word(value, at), rule: 'all' };
      break;
    }
  }
  return null;
}

function bindOwnStatus(view: View, draft: Draft, drafts: readonly Draft[]): void {
  const [from, to] = clauseAround(view, draft.at);
  if (!goesAhead(view, from, to) && !wasHeldItself(view, draft) && !isOtherDay(view))
    bindChange(view, draft, drafts, [from, to]);
  bindEnd(view, draft, from);
  const ongoing = wordBetween(view, 'ongoing', Math.max(from, draft.at - 6), Math.min(to, draft.to + 4));
  if (
    ongoing >= 0 &&
    !draft.ends &&
    goesOn(view, ongoing) &&
    wordBetween(view, 'had', draft.at - 4, draft.at) < 0
  )
    draft.ongoing = true;
  if (wordBetween(view, 'video', from, to) >= 0) draft.video = true;
}

/** Gives a draft what its clause, or another one, says became of it: put off, called off. */
function bindChange(
  view: View,
  draft: Draft,
  drafts: readonly Draft[],
  [from, to]: readonly [number, number],
): void {
  for (const status of STATUS_WORDS) {
    const at = wordBetween(view, status, from, to);
    if (at < 0 || Math.abs(at - draft.at) > 30 || isInLongVerb(view, at) || isFormer(view, draft, at))
      continue;
    if (isOfSubject(view, view.reading.word(status, at))) continue;
    if (isOfJourneyTo(view, draft, at)) continue;
    const owner = nearestDraft(view, drafts, at, at + 1);
    if (owner !== draft && !sharesClause(view, draft, at)) continue;
    draft.status = firmer(draft.status, statusWord(view, status, at));
    if (wordBetween(view, 'had', at - FORMER_WITHIN, at) >= 0) draft.rules.push('changed-before');
  }
  draft.status = firmer(
    draft.status,
    putOff(view, draft) ??
      saidLast(view, draft, to) ??
      behindColon(view, draft) ??
      offElsewhere(view, draft, drafts),
  );
  draft.status ??= calledOff(view, draft) ?? unrealised(view, draft);
}

/** `the rescheduling of Samoa's loans`, `l'annulation de la dette`: what a subject of the talks is to come to, and no journey. */
function isOfSubject({ reading, triggers }: View, to: number): boolean {
  if (!reading.word('of', to)) return false;
  for (let at = to; at < to + SUBJECT_WITHIN && reading.form(at)?.kind !== 'punctuation'; at += 1) {
    if (triggers.some(({ from }) => from === at)) return false;
    const subject = reading.hit('sector', at);
    // `the cancellation of trade talks`
    if (subject) return !triggers.some(({ from }) => from >= at && from <= subject.to);
  }
  return false;
}

/** `cancelled his trip to the summit`: the journey, and not the gathering that it leads to. */
const isOfJourneyTo = ({ triggers }: View, { type, at: noun }: Draft, change: number): boolean =>
  type === 'summit' &&
  triggers.some(
    ({ kind, frame, from }) =>
      kind === 'noun' &&
      isJourneyNoun(frame) &&
      from > change &&
      from < noun &&
      from - change <= SUBJECT_WITHIN,
  );

/** Tokens from a noun of change to what changes, at most: an article, whose it is. */
const SUBJECT_WITHIN = 6;

/** Whether a word is part of a verb of several words, which tells something else. */
const isInLongVerb = ({ triggers }: View, at: number): boolean =>
  triggers.some(({ kind, from, to }) => kind === 'verb' && from <= at && at < to && to - from > 1);

/** Notes that a draft is over: closed by a verb before it, held as a whole, or left behind. `from`: where its clause begins. */
function bindEnd(view: View, draft: Draft, from: number): void {
  const ends = wordBetween(view, 'ends', Math.max(from, draft.at - 7), draft.at);
  if (ends >= 0 && isClosed(view, draft, ends)) {
    draft.ends = true;
    draft.rules.push('closed');
  }
  if (draft.type === 'summit' && wasHeld(view)) draft.ends = true;
  if (draft.time !== 'future' && isOverBefore(view, draft)) draft.ends = true;
}

/** Whether the word of ending at a token is of the draft behind it, and has happened. */
function isClosed(view: View, { at }: Draft, ends: number): boolean {
  const { reading, triggers, dates } = view;
  // `a salué la visite`: a greeting at the end, and a word of praise.
  if (reading.word('say', ends) || setsOut(view, reading.word('ends', ends))) return false;
  if (reading.word('atEnd', ends)) return true;
  const time = timeOfWord(view, ends);
  if (time !== 'past' && (time !== null || dates.length > 0)) return false;
  // `left the president, who landed in Tel Aviv`: what ends is a noun of visiting, or the verb itself.
  return !triggers.some((one) => one.kind === 'verb' && one.from === at && one.from !== ends);
}

/** Whether a word of going on says that a stay does. */
function goesOn(view: View, at: number): boolean {
  const { reading, mentions, triggers } = view;
  // `s'est rendu en visite officielle à`: what the journey was.
  if (spanAt(triggers, at - 1)?.kind === 'verb') return false;
  if (reading.date('arrival', at)) return true;
  // `a séjourné`: a participle, of which the accent alone parts the present.
  if (hasAuxiliary(reading, at - 1) && hasPastEnding(view, at)) return false;
  // `continues to Turkey this evening`: the journey, to the next stop.
  const own = spanAt(triggers, at);
  if (own?.frame !== 'travel') return true;
  return (
    !reading.word('to', own.to) &&
    !mentions.some(({ link, from }) => link === 'goal' && from >= own.to && from - own.to <= NEXT_STOP)
  );
}

/** Tokens from a verb of travelling on to where it leads, at most. */
const NEXT_STOP = 6;

/** `will make up in May for a cancelled visit`, `to pay her postponed visit next week`: an earlier plan, whose adjective says what became of it. */
const isMadeUpFor = (view: View, { time, at: noun }: Draft, at: number): boolean =>
  view.dates.length > 0 &&
  at < noun &&
  isAttribute(view, at) &&
  (time === 'future' || (time === null && isToBe(view, at)));

/** `Boric to make up for a cancelled trip in May`, `his postponed visit to take place in May`: a headline, whose infinitive is what will be. */
const isToBe = (view: View, at: number): boolean =>
  wordBetween(view, 'to', view.from, at) >= 0 ||
  view.triggers.some(
    ({ frame, from, tenses }) => frame === 'hold' && from > at && tenses.includes('infinitive'),
  );

/** `flies there on Tuesday, a trip that the war had made him postpone in March`: an earlier plan, which what is told takes up again. */
const isFormer = (view: View, draft: Draft, at: number): boolean =>
  isSetAnew(view, draft, at) ||
  isMadeUpFor(view, draft, at) ||
  ((draft.time === 'future' || draft.time === 'present') &&
    wordBetween(view, 'who', draft.at, at) >= 0 &&
    wordBetween(view, 'had', Math.max(draft.at, at - FORMER_WITHIN), at) >= 0);

/** `her visit, set for May and then put off, will take place in early July`: what is said between commas before the verb of being held, which has a day of its own. */
function isSetAnew(view: View, { type, time, at: noun }: Draft, at: number): boolean {
  if (type === 'meeting' || time !== 'future' || at < noun) return false;
  const verb = view.triggers.find((one) => one.kind === 'verb' && one.frame === 'hold' && one.from > at);
  if (!verb || !hasComma(view, noun, at) || !hasComma(view, at, verb.from)) return false;
  const group = readVerbGroup(view, verb);
  return group.time === 'future' && !group.negated && view.dates.some(({ from }) => from >= verb.to);
}

/** Tokens from the auxiliary of a pluperfect to the verb that it tells, at most. */
const FORMER_WITHIN = 5;

/** `remettre son voyage`, `push back the state visit`: a verb that only with a noun of visiting means putting off. */
function putOff(view: View, draft: Draft): Draft['status'] {
  const { reading } = view;
  const noun = view.triggers.find((one) => one.kind === 'noun' && one.from === draft.triggers[0]);
  if (!noun) return null;
  const parted = partedStatus(view, noun);
  if (parted) return parted;
  for (let at = noun.from - 1; at >= view.from && at >= noun.from - 4; at -= 1) {
    if (reading.date('moved', at) && !reading.date('forward', at) && !isMadeUpFor(view, draft, at))
      return { value: 'postponed', from: at, to: at + 1, rule: null };
    const form = reading.tokens[at]?.form;
    if (form?.kind !== 'word' || form.cap || reading.word('of', at)) return null;
  }
  return null;
}

/** `not on the 24th but on the 1st`: words of denial belong to the day. */
function isOtherDay(view: View): boolean {
  return view.dates.some((date, index) => {
    const next = view.dates[index + 1];
    return next !== undefined && isBut(view, date, next);
  });
}

/** `will not be coming today: his father's health has made him put it off`: another clause says what became of what is denied, or was to be. */
function offElsewhere(view: View, draft: Draft, drafts: readonly Draft[]): Draft['status'] {
  const verbs = view.triggers.filter((one) => one.kind === 'verb' && draft.triggers.includes(one.from));
  const told = verbs.some((one) => {
    const { negated, unfulfilled, anterior } = readVerbGroup(view, one);
    // `il y était attendu jeudi`
    return negated || unfulfilled || (anterior && one.verb?.planned === true);
  });
  const isPlan = told || wasPlanned(view, draft);
  const status = (told ? changeTold(view) : null) ?? (isPlan ? stayedAway(view, draft) : null);
  const owner = status && nearestDraft(view, drafts, status.from, status.to);
  if (owner && (owner === draft || (told && isSame(draft, owner)))) return status;
  const thwarted = isPlan ? thwartedIn(view, draft) : null;
  return thwarted && !isOnAgain(view, verbs) ? thwarted : null;
}

/** `expected on Saturday and grounded by fog, landed on Sunday`, `the visit that he was to pay in March will take place in April`: what kept somebody is over. */
const isOnAgain = (view: View, verbs: readonly Trigger[]): boolean =>
  verbs.some(
    (one) =>
      one.verb?.planned !== true &&
      // `flew home without ever seeing Canberra`
      view.reading.date('departure', one.from) === null &&
      readVerbGroup(view, one).time === 'past',
  ) || view.triggers.some(({ frame, kind }) => frame === 'hold' && kind === 'verb');

/** `will not land in Pakistan this month: his official visit has been put off`: a noun behind the verb, with no goal of its own. */
const isSame = (told: Draft, { type, hosts, at }: Draft): boolean =>
  told.type === 'visit' && type === 'visit' && hosts.length === 0 && at > told.at;

/** Whether a word and its draft stand near each other in one clause. */
function sharesClause(view: View, draft: Draft, at: number): boolean {
  const low = Math.min(draft.at, at);
  const high = Math.max(draft.at, at);
  for (let between = low; between < high; between += 1) {
    const norm = view.reading.norm(between);
    if (norm === ',' || norm === ';' || view.reading.word('who', between)) return false;
  }
  return high - low < 12;
}
