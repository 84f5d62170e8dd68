/** Time, voice and mood of a trigger, from the small words round it. */
import type { Time } from '../dates/resolve';
import type { Tense } from '../lexicon/verb';
import type { WordClass } from '../lexicon/words';
import { moodOf } from './mood';
import type { Reading } from '../text/recognise';
import { spanAt } from '../spans';
import { WORD_NUMBERS } from '../text/trie';
import { isReflexive, type Trigger } from './triggers';
import { clauseAround, type View } from '../view';

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

const AUXILIARIES = [
  'will',
  'planned',
  'wasToHave',
  'willBe',
  'would',
  'have',
  'had',
  'been',
  'be',
  'was',
  'to',
] as const;
const AUXILIARY = WORD_NUMBERS.setOf(AUXILIARIES);

type Auxiliary = (typeof AUXILIARIES)[number];

/** What asks for an infinitive after it, in a language that marks the future by auxiliaries alone. */
const BEFORE_INFINITIVE = new Set<Auxiliary>(['will', 'planned', 'wasToHave', 'would', 'to']);

const NON_FINITE: ReadonlySet<Tense> = new Set(['participle', 'infinitive', 'gerund']);

/** The auxiliaries before a verb, nearest first. Before a finite form `à` and `to` are the prepositions of something else. */
function auxiliariesBefore(view: View, { from: at, tenses }: Trigger): { kind: Auxiliary; from: number }[] {
  // A finite form of a language that inflects takes none: what stands before is another verb's.
  if (view.lexicon.data.futureEndings.length > 0 && !tenses.some((tense) => NON_FINITE.has(tense))) return [];
  const takesTo = tenses.includes('infinitive') || tenses.includes('gerund');
  const found: { kind: Auxiliary; from: number }[] = [];
  let gap = 0;
  for (let back = at - 1; back >= view.from && back >= at - 12 && gap < 5; back -= 1) {
    const before = found.length;
    if (view.reading.anyWord(AUXILIARY, back)) {
      for (const kind of AUXILIARIES) {
        if (kind === 'to' && !takesTo && before === 0) continue;
        const to = view.reading.word(kind, back);
        // `l'avion de Kim s'est posé`: before a person it is the preposition of his.
        if (kind === 'to' && view.mentions.some((one) => one.from === to && one.kind === 'person')) continue;
        if (to > 0 && to <= at) found.push({ kind, from: back });
      }
    }
    if (found.length > before) {
      gap = 0;
      continue;
    }
    const token = view.reading.tokens[back];
    if (!token || (token.form.kind === 'punctuation' && token.form.norm !== ',')) break;
    const mention = spanAt(view.mentions, back);
    if (mention && mention.kind !== 'pronoun' && mention.kind !== 'party' && mention.link === null) break;
    if (spanAt(view.triggers, back)?.kind === 'verb') break;
    gap += 1;
  }
  return found;
}

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

function verbGroup(view: View, trigger: Trigger): VerbGroup {
  const found = auxiliariesBefore(view, trigger);
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
  if (planned && !has('wasToHave') && !has('was') && !has('had')) time = 'future';
  else if (isFirstTo(view, trigger)) time = governing(view, trigger).time;
  else if (has('wasToHave')) {
    time = 'future';
    unfulfilled = true;
  } else if (isPerfect(view, found, usesBe && participle)) time = 'past';
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
    time = has('was') ? 'past' : has('be') ? 'present' : governing(view, trigger).time;
  else if (nearest === 'to' && (!romance || trigger.tenses.includes('infinitive')))
    time = governing(view, trigger).time ?? 'future';
  else if (finite.includes('present'))
    time = romance && participle && bare && isAside(view, trigger) ? 'past' : 'present';
  else if (trigger.tenses.includes('infinitive') && bare && goesTo(view, trigger))
    time = readVerbGroup(view, goesTo(view, trigger) as Trigger).time;
  else if (trigger.tenses.includes('infinitive'))
    time = has('would') ? 'future' : has('to') ? governing(view, trigger).time : 'present';
  // A bare participle of movement (`arrivé mardi`) tells what was done.
  if (time === null && participle && romance && finite.length === 0) {
    if (usesBe) time = 'past';
    else if (passive && trigger.from === view.from) time = timeOfOpening(view, trigger);
  }
  if (trigger.verb?.planned) time = 'future';
  const mood = moodOf(view, trigger, from);
  return {
    time,
    passive,
    from,
    unfulfilled,
    ongoing: trigger.tenses.includes('gerund') && has('be') && !romance,
    anterior: participle && (has('had') || (romance && has('was') && usesBe)),
    ...mood,
  };
}

/** `Reçu mardi à Suva, il a parlé`, `Reçu vendredi, il plaidera`: a participle that opens the sentence has the time of its verb, unless it was yesterday. */
function timeOfOpening(view: View, { to }: Trigger): Time {
  let comma = to;
  while (comma < view.to && view.reading.norm(comma) !== ',') comma += 1;
  const isOver = view.dates.some((date) => date.to <= comma && (date.start?.offset?.count ?? 0) < 0);
  return !isOver && predicateTime(view, [comma, view.to]).time === 'future' ? 'future' : 'past';
}

/** `est allé accueillir`, `viendra inaugurer`: right before the infinitive the verb of motion, of whose time it is. */
const goesTo = ({ triggers }: View, { from }: Trigger): Trigger | undefined =>
  triggers.find((one) => one.to === from && one.kind === 'verb' && one.frame === 'travel');

/** `après être passé par Riyad`: the infinitive of the auxiliary of being, with nothing before it that makes it a future. */
function isPerfect(
  { reading }: View,
  [nearest, next]: readonly { readonly kind: Auxiliary; readonly from: number }[],
  takesBeing: boolean,
): boolean {
  if (!takesBeing || nearest?.kind !== 'willBe' || next) return false;
  // `après s'y être rendu`
  let at = nearest.from - 1;
  while (reading.word('reflexive', at) > 0 || reading.word('there', at) > 0) at -= 1;
  return reading.word('noFuture', nearest.from) > 0 && reading.word('after', at) > 0;
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

/** `the first leader to visit`, `le premier président à se rendre à`: the infinitive has the time of the sentence. */
function isFirstTo({ reading, from }: View, trigger: Trigger): boolean {
  if (!trigger.tenses.includes('infinitive')) return false;
  let at = trigger.from - 1;
  while (at > from && reading.word('reflexive', at)) at -= 1;
  if (!reading.word('to', at)) return false;
  for (let back = at - 1; back >= from && back >= at - 9; back -= 1) {
    if (reading.word('first', back)) return true;
    if (reading.tokens[back]?.form.kind !== 'word') return false;
  }
  return false;
}

/** A noun takes the time of the verb that governs it: on its left, else on its right. */
function nounGroup(view: View, trigger: Trigger): VerbGroup {
  const { time, unfulfilled } = governing(view, trigger);
  return {
    time,
    passive: false,
    from: trigger.from,
    unfulfilled,
    ongoing: false,
    anterior: false,
    ...moodOf(view, trigger, trigger.from),
  };
}

const FUTURE: readonly WordClass[] = ['will', 'planned', 'willBe', 'scheduled'];

const PAST: readonly WordClass[] = ['have', 'had', 'was', 'been'];

/** All small words that may tell a time. */
const TELLING = WORD_NUMBERS.setOf(['wasToHave', ...FUTURE, ...PAST, 'be', 'ends']);

/** Between a verb of announcing and its object, in tokens. */
const ANNOUNCED = 5;

function governing(view: View, trigger: Trigger): { time: Time; unfulfilled: boolean } {
  const [from, to] = clauseAround(view, trigger.from);
  let seen = 0;
  for (let back = trigger.from - 1; back >= from && seen < 16; back -= 1, seen += 1) {
    if (trigger.kind === 'noun' && trigger.from - back < ANNOUNCED && view.reading.word('announces', back))
      return { time: 'future', unfulfilled: false };
    // `dont le voyage avait rompu la glace`: the verb of a noun that opens a relative clause stands behind it.
    if (trigger.kind === 'noun' && view.reading.word('who', back) && trigger.from - back <= 4) break;
    const time = timeAt(view, back, trigger.from);
    if (time) return time.time === 'past' ? (plannedAt(view, back) ?? time) : time;
  }
  for (let ahead = trigger.to; ahead < to && ahead < trigger.to + 14; ahead += 1) {
    const time = timeAt(view, ahead, view.to);
    if (time) return time;
  }
  return { time: null, unfulfilled: false };
}

/** `will be joined at their summit`, `was to have paid`: a participle is past only without an auxiliary of the future. */
function plannedAt(view: View, at: number): { time: Time; unfulfilled: boolean } | null {
  for (let back = at - 2; back >= view.from && back >= at - LONGEST_PLAN; back -= 1)
    if (view.reading.word('wasToHave', back) >= at) return { time: 'future', unfulfilled: true };
  const verb = spanAt(view.triggers, at);
  if (verb?.kind !== 'verb' || !verb.tenses.includes('participle'))
    return (hasPastEnding(view, at) || view.reading.word('have', at)) && hasFutureAuxiliary(view, at)
      ? { time: 'future', unfulfilled: false }
      : null;
  const { time, unfulfilled } = verbGroup(view, verb);
  return time === 'future' ? { time, unfulfilled } : null;
}

/** The words of a plan looked back at (`had been scheduled to`), in tokens at most. */
const LONGEST_PLAN = 5;

/** `His last journey was to Ankara`: no plan, but where it led. */
const isGoalAt = ({ mentions }: View, at: number): boolean =>
  mentions.some((one) => one.placeLike && one.from === at);

function timeAt(view: View, at: number, limit: number): { time: Time; unfulfilled: boolean } | null {
  const { reading } = view;
  const fits = (kind: WordClass): boolean => {
    const end = reading.word(kind, at);
    return end > 0 && end <= limit;
  };
  const small = reading.anyWord(TELLING, at);
  if (small && fits('wasToHave') && !isGoalAt(view, reading.word('wasToHave', at)))
    return { time: 'future', unfulfilled: true };
  if (small && FUTURE.some((kind) => fits(kind) && !reading.word('noFuture', at)))
    return { time: 'future', unfulfilled: false };
  const form = reading.tokens[at]?.form;
  if (!form || form.kind !== 'word') return null;
  const hit = reading.hit('trigger', at);
  const romance = view.lexicon.data.futureEndings.length > 0;
  // `la visite`, `une rencontre`: what is read as a noun has no tense.
  if (hit && !(romance && spanAt(view.triggers, at)?.kind === 'noun')) {
    const tenses = hit.entries.flatMap((entry) => (entry.kind === 'verb' ? [entry.tense] : []));
    if (tenses.includes('future')) return { time: 'future', unfulfilled: false };
    if (tenses.includes('participle') && tenses.includes('present'))
      return { time: hasPastEnding(view, at) ? 'past' : 'present', unfulfilled: false };
    if (tenses.includes('past')) return { time: 'past', unfulfilled: false };
    if (tenses.includes('present')) return { time: 'present', unfulfilled: false };
  }
  const { futureEndings } = view.lexicon.data;
  if (
    (!form.cap || reading.shouted) &&
    form.length > 4 &&
    futureEndings.some((ending) => form.norm.endsWith(ending)) &&
    !reading.hit('entity', at)
  ) {
    return { time: 'future', unfulfilled: false };
  }
  if (small && PAST.some(fits)) return { time: 'past', unfulfilled: false };
  if (small && fits('be') && isMoved(view, at)) return { time: 'past', unfulfilled: false };
  if (small && fits('ends') && hasPastEnding(view, at)) return { time: 'past', unfulfilled: false };
  if (view.lexicon.data.endings.past.test(form.lower) && form.length > 4 && (!form.cap || reading.shouted))
    return { time: 'past', unfulfilled: false };
  return reading.date('pastForms', at) ? { time: 'past', unfulfilled: false } : null;
}

/** `est devenu`, `sont restés`: a past with the auxiliary of being. */
function isMoved(view: View, at: number): boolean {
  for (const next of [at + 1, at + 2]) if (view.reading.word('become', next)) return true;
  return false;
}

/** `asked in Berlin on Thursday that EU leaders meet`, `souhaite que les dirigeants se réunissent`: nobody has met. */
export function isDemanded(view: View, { kind }: Trigger, from: number): boolean {
  if (kind !== 'verb') return false;
  for (let at = from - 1; at > view.from && at >= from - DEMANDED_WITHIN; at -= 1) {
    if (view.reading.word('reported', at))
      return view.reading.word('demands', beforeConjunction(view, at)) > 0;
  }
  return false;
}

/** The word before a conjunction, places and dates between them aside (`a demandé jeudi à Berlin que`): no noun, whose relative would follow. */
function beforeConjunction(view: View, conjunction: number): number {
  let at = conjunction - 1;
  while (at > view.from) {
    const part =
      view.dates.find((one) => one.from <= at && at < one.to) ??
      view.mentions.find((one) => one.placeLike && one.from <= at && at < one.to);
    if (!part && !view.reading.word('at', at)) break;
    at = (part?.from ?? at) - 1;
  }
  return at;
}

/** Tokens from the conjunction to the verb of its clause, at most. */
const DEMANDED_WITHIN = 10;

export const hasAuxiliary = (reading: Reading, at: number): boolean =>
  reading.word('have', at) > 0 || reading.word('had', at) > 0;

/** The first verb of a sentence, or of a part of it, that tells its time, with its token; its first token where none does. */
export function predicateTime(view: View, [from, to] = [view.from, view.to]): { at: number; time: Time } {
  for (let at = from; at < to; at += 1) {
    const found = timeAt(view, at, view.to);
    if (found) return { at, time: found.time };
  }
  return { at: from, time: null };
}

/** The time that a verb at a token tells by itself; null where none stands. */
export function timeOfToken(view: View, at: number): Time {
  return timeAt(view, at, view.to)?.time ?? null;
}

/** `is to be initialled`, `sera signé`, `will stay closed`: an auxiliary of the future before a participle, adverbs and one verb between. */
function hasFutureAuxiliary(view: View, at: number): boolean {
  const { reading } = view;
  for (let back = at - 1; back >= view.from && back >= at - 4; back -= 1) {
    if (reading.word('will', back) || reading.word('planned', back) || reading.word('willBe', back))
      return true;
    if (back === at - 1 && reading.word('will', back - 1)) return true;
    if (!view.lexicon.data.endings.adverb.test(reading.norm(back))) return false;
  }
  return false;
}

/** The time of a verb at a token, by its auxiliaries and its ending; null when neither tells. */
export function timeOfWord(view: View, at: number): Time {
  if (hasPastEnding(view, at) && hasFutureAuxiliary(view, at)) return 'future';
  for (let back = at; back >= view.from && back >= at - 4; back -= 1) {
    const norm = view.reading.norm(back);
    if (back < at && (norm === ',' || norm === ';')) break;
    const found = timeAt(view, back, view.to);
    if (found) return found.time;
  }
  return hasPastEnding(view, at) ? 'past' : null;
}

/** `un déplacement entamé jeudi à Accra`, `a trip begun on Thursday in Accra`: a participle of beginning right before a day or a place. */
export function isBegunAt(view: View, before: number): boolean {
  const { reading, from } = view;
  let at = before - 1;
  while (at > from && (reading.word('at', at) || reading.word('articles', at) || reading.date('the', at)))
    at -= 1;
  return reading.word('begins', at) > 0 && timeOfWord(view, at) === 'past';
}

/** Whether a token is a verb in the past, of whatever meaning. */
export function isPastVerb(view: View, at: number): boolean {
  const { reading } = view;
  const form = reading.tokens[at]?.form;
  if (!form || form.kind !== 'word' || (form.cap && !reading.shouted) || form.length < 3) return false;
  if (reading.date('pastForms', at)) return true;
  if (view.lexicon.data.endings.past.test(form.lower) && form.length > 4) return true;
  const auxiliary =
    reading.word('have', at - 1) || reading.word('had', at - 1) || reading.word('been', at - 1);
  return auxiliary > 0 && hasPastEnding(view, at);
}

function hasPastEnding(view: View, at: number): boolean {
  const raw = view.reading.slice(at, at + 1).toLowerCase();
  return view.lexicon.data.dates.pastEndings.split(',').some((ending) => raw.endsWith(ending));
}
