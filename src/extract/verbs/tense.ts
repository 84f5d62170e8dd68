/** Time, voice and mood of a trigger, from the small words round it. */
import type { Time } from '../dates/resolve';
import { spanAt } from '../spans';
import { headOf, type View } from '../view';
import { auxiliariesOf, type Auxiliary, type FoundAuxiliary } from './auxiliary';
import { isOccasionAhead, isUndoubted, moodOf } from './mood';
import { commaFrom, isBeforeWhich, timeOfClause, turnsOut } from './clause-time';
import { timeOfGlad } from './glad';
import { isLookedForward } from './looked-forward';
import { timeOfGerund, timeOfMain } from './gerund-time';
import { firstBefore, isBehindLength } from './first-to';
import { governing, PAST } from './noun-time';
import { isReflexive, type Trigger } from './triggers';
import { predicateTime } from './word-time';

/** What a trigger and the small words round it tell. */
export interface VerbGroup {
  readonly time: Time;
  readonly passive: boolean;
  /** First token of the verb group. */
  readonly from: number;
  readonly negated: boolean;
  /** Only wished, possible, invited to. */
  readonly wish: boolean;
  /** Was to happen, and the text says so looking back. */
  readonly unfulfilled: boolean;
  readonly ongoing: boolean;
  /** Told of before another past (`s'était rendu`, `had visited`). */
  readonly anterior: boolean;
}

/** What asks for an infinitive after it, in a language that marks the future by auxiliaries alone. */
const BEFORE_INFINITIVE = new Set<Auxiliary>(['will', 'planned', 'wasToHave', 'would', 'to']);

/** The verb group of a trigger, read once. */
export function readVerbGroup(view: View, trigger: Trigger): VerbGroup {
  const groups = (view.verbGroups ??= new Map<Trigger, VerbGroup>());
  const known = groups.get(trigger);
  if (known) return known;
  // An edition may be told by a verb: `the leaders will meet again`.
  const group = trigger.tenses.length > 0 ? verbGroup(view, trigger) : nounGroup(view, trigger);
  groups.set(trigger, group);
  return group;
}

/** The verb group of a trigger, read anew (see `readVerbGroup`). */
export function verbGroup(view: View, trigger: Trigger): VerbGroup {
  const found = auxiliariesOf(view, trigger);
  const romance = view.lexicon.data.futureEndings.length > 0;
  const passiveChain = found.some((one) => one.kind === 'willBe' || one.kind === 'been' || one.kind === 'be');
  const participle = trigger.tenses.includes('participle');
  const bareForm = romance || trigger.tenses.includes('infinitive') || passiveChain;
  // `was to have flown`: the infinitive of a perfect.
  const has = (kind: Auxiliary): boolean =>
    (bareForm || !BEFORE_INFINITIVE.has(kind) || (kind === 'wasToHave' && participle)) &&
    found.some((one) => one.kind === kind);
  const from = found.length ? Math.min(...found.map((one) => one.from)) : trigger.from;
  const finite = trigger.tenses.filter(
    (tense) => tense !== 'participle' && tense !== 'infinitive' && tense !== 'gerund',
  );
  const nearest = found[0]?.kind;
  const beBefore = has('be') || has('was') || has('been') || has('willBe');
  const usesBe =
    trigger.frame === 'travel' ||
    trigger.verb?.reflexive === true ||
    (romance && isReflexive(view.reading, trigger.from));
  const bare = !nearest;
  let passive =
    participle && ((beBefore && !(romance && usesBe)) || (bare && finite.length === 0 && !usesBe));
  if (passive && !romance && has('have') && !has('been')) passive = false;
  let time: Time = null;
  let unfulfilled = false;
  const planned =
    view.reading.word('planned', trigger.from) > 0 || view.reading.word('scheduled', trigger.from) > 0;
  const ofOther = purposeTime(view, trigger) ?? timeOfGlad(view, trigger);
  if (ofOther) time = ofOther;
  else if (planned && !has('wasToHave') && !has('was') && !has('had')) time = 'future';
  else if (has('justDone')) time = 'past';
  else if (isFirstTo(view, trigger) || isBeforeWhich(view, trigger)) time = governing(view, trigger).time;
  else if (has('wasToHave')) {
    time = 'future';
    unfulfilled = true;
  } else if (
    isPerfect(view, found, usesBe && participle) ||
    hadTo(found, romance) ||
    isManaged(view, trigger)
  )
    time = 'past';
  // `avait décidé de se rendre à Rome en mai`
  else if (romance && has('planned') && has('had') && !participle) time = 'past';
  else if (has('will') || has('planned') || (has('willBe') && !has('had'))) {
    time = has('will') && romance && participle && !has('willBe') && !has('planned') ? 'past' : 'future';
    if (has('have') && participle && !has('planned') && !has('willBe') && romance) time = 'past';
  } else if (trigger.tenses.includes('future') || trigger.tenses.includes('conditional')) time = 'future';
  else if (participle && (has('have') || has('had') || has('was') || has('been'))) time = 'past';
  else if (participle && has('be')) time = romance && usesBe ? 'past' : romance ? 'present' : 'present';
  else if (finite.includes('past') && bare) time = 'past';
  else if (finite.includes('past')) time = 'past';
  else if (finite.includes('imperfect')) time = 'past';
  else if (trigger.tenses.includes('gerund'))
    time = has('was') ? 'past' : has('be') ? 'present' : gerundTime(view, trigger);
  else if (nearest === 'to' && (!romance || trigger.tenses.includes('infinitive')))
    time = governing(view, trigger).time ?? 'future';
  else if (finite.includes('present'))
    time = romance
      ? participle && bare && isAside(view, trigger)
        ? 'past'
        : 'present'
      : timeOfClause(view, trigger.from);
  else if (trigger.tenses.includes('infinitive') && bare && goesTo(view, trigger))
    time = readVerbGroup(view, goesTo(view, trigger) as Trigger).time;
  else if (trigger.tenses.includes('infinitive'))
    time = has('would') ? 'future' : has('to') ? governing(view, trigger).time : 'present';
  // A bare participle of movement (`arrivé mardi`) tells what was done.
  if (time === null && participle && romance && finite.length === 0) {
    if (usesBe) time = 'past';
    else if (passive && trigger.from === headOf(view)) time = timeOfOpening(view, trigger);
    // `La Ligue arabe, réunie samedi à Bagdad, a condamné`
    else if (passive && trigger.verb?.assembles && view.reading.norm(trigger.from - 1) === ',') time = 'past';
  }
  if (time === 'future' && isPresencePlanned(view, trigger)) unfulfilled = true;
  // `attendait son homologue`, `was expecting him`: a plan of then.
  const ofThen =
    finite.includes('past') || finite.includes('imperfect') || ((has('was') || has('had')) && !participle);
  if (trigger.verb?.planned && !ofThen) {
    time = 'future';
    unfulfilled ||= has('was') || has('had');
  }
  // `C'est à Hanoï que X a signé lundi`: the time is that of the verb behind.
  if (view.reading.word('cleft', trigger.from - 1) > trigger.from)
    time = predicateTime(view, [trigger.to, view.to]).time ?? time;
  if (isLookedForward(view, trigger, from)) time = 'future';
  const mood = moodOf(view, trigger, from);
  return {
    time,
    passive,
    from,
    unfulfilled,
    ongoing: trigger.tenses.includes('gerund') && has('be') && !romance,
    anterior:
      (participle && (has('had') || (romance && has('was') && usesBe))) ||
      hasBeen(view, trigger) ||
      (trigger.tenses.includes('infinitive') && isPurposeBefore(view, trigger)),
    ...mood,
  };
}

/** `had been in Kyiv on Saturday`: the verb has its auxiliaries within it. */
const hasBeen = ({ reading }: View, { from }: Trigger): boolean =>
  reading.word('had', from) > 0 && reading.word('been', from + 1) > 0;

/** `a pu se rendre`, `est parvenu à gagner`, but `n’a pu se rendre`: what somebody could do, or had to, he did. */
function isManaged({ reading }: View, { tenses, from }: Trigger): boolean {
  if (!tenses.includes('infinitive')) return false;
  const at = reading.findWord('managed', from - MANAGED_WITHIN, from);
  return at >= 0 && !reading.word('negation', at - 1);
}

/** From words of managing to the verb: their own, an adverb. In tokens. */
const MANAGED_WITHIN = 5;

/** `Reçu mardi à Suva, il a parlé`, `Reçu vendredi, il plaidera`: a participle that opens the sentence has the time of its verb, unless it was yesterday. */
function timeOfOpening(view: View, { to }: Trigger): Time {
  const comma = commaFrom(view, to);
  const isOver = view.dates.some((date) => date.to <= comma && (date.start?.offset?.count ?? 0) < 0);
  return !isOver && predicateTime(view, [comma, view.to]).time === 'future' ? 'future' : 'past';
}

/** A gerund has the time of the verb that governs it; one that opens its sentence that of what follows (`Meeting Lula on Monday, X praised`). */
const gerundTime = (view: View, trigger: Trigger): Time =>
  governing(view, trigger).time ??
  (trigger.from === headOf(view) ? timeOfOpening(view, trigger) : timeOfMain(view, trigger));

/** The time of the verb of motion that an infinitive says the purpose of; null where none stands before it. */
function purposeTime(view: View, trigger: Trigger): Time {
  if (trigger.frame !== 'receive' || !trigger.tenses.includes('infinitive')) return null;
  const motion = goesTo(view, trigger);
  return motion ? readVerbGroup(view, motion).time : turnsOut(view, trigger.from) ? 'past' : null;
}

/** `had travelled to Kampala in June to meet X`: what somebody had gone for lies as far back. */
function isPurposeBefore(view: View, { frame, from }: Trigger): boolean {
  if (frame !== 'meet') return false;
  const motion = view.triggers.findLast((one) => one.to <= from);
  return motion?.kind === 'verb' && motion.frame === 'travel' && readVerbGroup(view, motion).anterior;
}

/** `est allé accueillir`, `went to welcome`, `est venu lui-même inaugurer`: before the infinitive the verb of motion, of whose time it is. */
export const goesTo = (view: View, { from }: Trigger): Trigger | undefined =>
  view.triggers.find(
    (one) =>
      one.to <= from &&
      from - one.to <= GOES_WITHIN &&
      one.kind === 'verb' &&
      one.frame === 'travel' &&
      isLoose(view, one.to, from),
  );

/**
 * `flew to Wellington to meet X on Wednesday`, `est allé à Lisbonne rencontrer X mercredi`: an infinitive that says what somebody has
 * come for, where no day stands before it. What he came for he may have done, or be about to do.
 */
export function hasComeFor(view: View, { from, tenses }: Trigger): boolean {
  if (!tenses.includes('infinitive') || view.dates.some((date) => date.from < from)) return false;
  const motion = view.triggers.findLast((one) => one.to <= from && one.kind === 'verb');
  if (motion?.frame !== 'travel') return false;
  const { time, unfulfilled } = readVerbGroup(view, motion);
  return time === 'past' && !unfulfilled;
}

/** Tokens from a verb of motion to the infinitive of its purpose, at most. */
const GOES_WITHIN = 5;

/** Whether nothing but days, adverbs, `himself` and whom the verb behind is done to (`venu le voir`) stands between two tokens. */
function isLoose({ reading, dates, lexicon }: View, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const next =
      spanAt(dates, at)?.to ||
      reading.word('himself', at) ||
      reading.word('adverbs', at) ||
      (at === to - 1 ? reading.word('to', at) || reading.word('him', at) : 0);
    if (next) at = next;
    else if (lexicon.data.endings.adverb.test(reading.norm(at)) || reading.norm(at) === ',') at += 1;
    else return false;
  }
  return true;
}

/** `après être passé par Riyad`: the infinitive of the auxiliary of being, with nothing before it that makes it a future. */
function isPerfect(
  { reading }: View,
  [nearest, next]: readonly FoundAuxiliary[],
  takesBeing: boolean,
): boolean {
  if (!takesBeing || nearest?.kind !== 'willBe' || next) return false;
  // `après s'y être rendu`
  let at = nearest.from - 1;
  while (reading.word('reflexive', at) > 0 || reading.word('there', at) > 0) at -= 1;
  return reading.word('noFuture', nearest.from) > 0 && reading.word('after', at) > 0;
}

/** `had to come to Aachen for it`: obliged, and came. */
function hadTo(found: readonly FoundAuxiliary[], romance: boolean): boolean {
  const to = romance ? undefined : found.find(({ kind }) => kind === 'to');
  return to !== undefined && found.some(({ kind, from }) => kind === 'had' && to.from - from === 1);
}

/**
 * `Arrive lundi a Luanda, il s'etait entretenu`: without its accent a participle looks like the present. Behind a comma, or at the
 * head of its sentence, with the finite verb behind the next comma, it is one.
 */
function isAside({ reading, from, to }: View, trigger: Trigger): boolean {
  if (trigger.from > from && !/^[,–—-]$/.test(reading.norm(trigger.from - 1))) return false;
  for (let at = trigger.to; at < to; at += 1) {
    if (reading.norm(at) === ',') return PAST.some((kind) => reading.findWord(kind, at, to) >= 0);
  }
  return false;
}

/** `was to be in Kyiv`, `devait être à Kiev`: the presence of somebody has no infinitive of its own, and the words of a plan end within it. */
function isPresencePlanned({ reading }: View, { from, to }: Trigger): boolean {
  for (let at = from - 1; at >= from - PLAN_REACH; at -= 1) {
    const end = reading.word('wasToHave', at);
    if (end >= from && end <= to) return true;
  }
  return false;
}

/** Tokens from the words of a plan to the verb that they lead to, at most. */
const PLAN_REACH = 3;

/** `the first leader to visit`, `le premier président à se rendre à`: the infinitive has the time of the sentence. */
function isFirstTo(view: View, trigger: Trigger): boolean {
  const { reading, from } = view;
  // `the first to be accorded a state visit`, `le premier à être reçu`
  const being = trigger.tenses.includes('participle') ? reading.wordBefore('willBe', trigger.from) : -1;
  if (being < 0 && !trigger.tenses.includes('infinitive')) return false;
  let at = (being < 0 ? trigger.from : being) - 1;
  while (at > from && reading.word('reflexive', at)) at -= 1;
  return reading.word('to', at) > 0 && (firstBefore(view, at) >= 0 || isBehindLength(view, at));
}

/** A noun takes the time of the verb that governs it: on its left, else on its right. */
function nounGroup(view: View, trigger: Trigger): VerbGroup {
  const { time, unfulfilled } = governing(view, trigger);
  return {
    time:
      isUndoubted(view, trigger) || isLookedForward(view, trigger, trigger.from)
        ? 'future'
        : (time ?? (isOccasionAhead(view, trigger) ? 'future' : timeOfGerund(view, trigger))),
    passive: false,
    from: trigger.from,
    unfulfilled,
    ongoing: false,
    anterior: false,
    ...moodOf(view, trigger, trigger.from),
  };
}
