/** Who does what in a clause: subject, object, agent and place of a trigger, by order and prepositions. */
import type { Mention } from './mention';
import { WORD_NUMBERS } from './trie';
import { wordBetween, type Trigger, type View } from './view';

const isActorLike = (mention: Mention): boolean =>
  mention.kind === 'person' ||
  mention.kind === 'office' ||
  mention.kind === 'pronoun' ||
  (mention.kind === 'party' && mention.form !== 'demonym' && mention.form !== 'city');

/** Mentions joined by commas and "and" to one, itself included, in order. */
export function groupOf(view: View, mention: Mention): Mention[] {
  const all = view.mentions;
  let first = all.indexOf(mention);
  let last = first;
  while (first > 0 && isJoined(view, all[first - 1] as Mention, all[first] as Mention)) first -= 1;
  while (last + 1 < all.length && isJoined(view, all[last] as Mention, all[last + 1] as Mention)) last += 1;
  const group = all.slice(first, last + 1);
  return group.length > 1 && !hasAnd(view, group) && !isBareList(view, group) ? [mention] : group;
}

/** `Xi, Putin, Modi meet`: three persons and more between commas; two at the head of a headline. */
function isBareList(view: View, group: readonly Mention[]): boolean {
  const [first] = group;
  if (!first || group.some((mention) => mention.kind !== 'person')) return false;
  if (group.length > 2) return true;
  const codes = group.map((mention) => mention.codes[0]);
  return first.from === view.from && codes.every(Boolean) && codes[0] !== codes[1];
}

/** A list has an "and"; commas alone part insertions. */
function hasAnd(view: View, group: readonly Mention[]): boolean {
  const [from, to] = [(group[0] as Mention).to, (group.at(-1) as Mention).from];
  for (let at = from; at < to; at += 1) {
    if (view.reading.word('and', at) || view.reading.word('including', at)) return true;
  }
  return false;
}

function isJoined(view: View, left: Mention, right: Mention): boolean {
  if (right.from - left.to > 5) return false;
  if (left.kind === 'pronoun' || right.kind === 'pronoun') return false;
  const both = left.kind === 'party' && right.kind === 'party';
  if (!both && (left.form === 'demonym' || right.form === 'demonym')) return false;
  if (left.placeLike !== right.placeLike && !(left.kind !== 'party' && right.kind !== 'party')) return false;
  let joins = false;
  for (let at = left.to; at < right.from;) {
    const { reading } = view;
    const norm = reading.norm(at);
    const and = reading.word('and', at) || reading.word('including', at);
    if (norm === ',' || and) {
      joins = true;
      at = and || at + 1;
      continue;
    }
    const skip =
      reading.word('articles', at) ||
      reading.word('his', at) ||
      reading.word('officeAdjectives', at) ||
      (joins && left.link !== null ? reading.word(left.link === 'possessed' ? 'of' : left.link, at) : 0);
    if (!skip) return false;
    at = skip;
  }
  return joins;
}

/** The subject of a trigger: the last actor before it that no preposition governs. Empty when the sentence has none. */
export function subjectOf(view: View, at: number): Mention[] {
  const relative = antecedent(view, at);
  if (relative) return groupOf(view, relative);
  const limit = beforeRelative(view, at);
  for (let index = view.mentions.length - 1; index >= 0; index -= 1) {
    const mention = view.mentions[index] as Mention;
    if (mention.to > limit || !isActorLike(mention)) continue;
    if ((mention.link !== null && !isLeader(view, mention)) || isBracketed(view, mention)) continue;
    if (isOwner(view, mention) || isObject(view, mention)) continue;
    if (mention.kind === 'person' && mention.codes.length === 0 && !view.knows(mention)) continue;
    if (
      mention.kind === 'office' &&
      mention.codes.length === 0 &&
      (mention.link !== null || inCompany(view, mention))
    ) {
      continue;
    }
    if (mention.kind === 'party' && mention.placeLike && isObjectPlace(view, mention)) continue;
    return groupOf(view, mention);
  }
  return [];
}

/** `landed in Riyadh, where the prince met him, and flew on`: behind the comma goes on who went before the relative clause. */
function beforeRelative(view: View, at: number): number {
  const { reading } = view;
  if (!reading.word('and', at - 1) || reading.norm(at - 2) !== ',') return at;
  for (let back = at - 3; back > view.from; back -= 1) {
    const norm = reading.norm(back);
    if (norm === ';' || norm === ':') return at;
    const opens = /^(where|who|which|whom|whose|ou|qui)$/.test(norm) && reading.norm(back - 1) === ',';
    if (opens) return view.mentions.some((mention) => mention.to <= back && isActorLike(mention)) ? back : at;
  }
  return at;
}

/** Companions after "accompanied by" are not the subject. */
function inCompany(view: View, mention: Mention): boolean {
  const follows = mention.plural || mention.rank === 'private';
  return follows && wordBetween(view, 'company', mention.from - 12, mention.from) >= 0;
}

/** `a delegation led by X`: X is whom the delegation stands for. */
function isLeader(view: View, mention: Mention): boolean {
  if (mention.link !== 'by') return false;
  for (let at = mention.from - 1; at >= mention.from - 3; at -= 1) {
    if (
      /^(led|headed|conduite?|menee?|dirigee?|emmenee?|guidee?|composee?|formee?)$/.test(
        view.reading.norm(at),
      )
    )
      return true;
  }
  return false;
}

/** Right after a verb of meeting or receiving somebody is its object, not the subject of what follows. */
export function isObject(view: View, mention: Mention): boolean {
  return view.triggers.some(
    (trigger) =>
      trigger.kind === 'verb' &&
      (trigger.frame === 'meet' || trigger.frame === 'receive' || trigger.frame === 'call') &&
      !isPassive(view, trigger) &&
      trigger.to <= mention.from &&
      mention.from - trigger.to <= 1,
  );
}

/** A participle that is no past form, or one behind an auxiliary of the passive. */
function isPassive(view: View, trigger: Trigger): boolean {
  if (!trigger.tenses.includes('participle')) return false;
  if (!trigger.tenses.includes('past')) return true;
  return [1, 2, 3].some((back) =>
    (['was', 'be', 'been', 'willBe'] as const).some(
      (kind) => view.reading.word(kind, trigger.from - back) > 0,
    ),
  );
}

/** A country that a verb of visiting has as its object is no subject of what follows. */
function isObjectPlace(view: View, mention: Mention): boolean {
  return view.triggers.some(
    (trigger) =>
      (trigger.frame === 'visit' || trigger.frame === 'leave') &&
      trigger.to <= mention.from &&
      mention.from - trigger.to <= 2,
  );
}

function isOwner(view: View, mention: Mention): boolean {
  const next = view.reading.norm(mention.to);
  return next === "'s" || next === "'";
}

function isBracketed(view: View, mention: Mention): boolean {
  let depth = 0;
  for (let at = view.from; at < mention.from; at += 1) {
    const norm = view.reading.norm(at);
    if (norm === '(') depth += 1;
    else if (norm === ')') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** The noun before `qui`, `who`, when the trigger belongs to its clause. */
function antecedent(view: View, at: number): Mention | null {
  for (let back = at - 1; back >= view.from && back >= at - 8; back -= 1) {
    if (
      view.mentions.some(
        (mention) =>
          mention.from <= back && back < mention.to && mention.link === null && mention.kind !== 'pronoun',
      )
    )
      return null;
    const norm = view.reading.norm(back);
    if (norm !== 'qui' && norm !== 'who' && norm !== 'quien') continue;
    for (let index = view.mentions.length - 1; index >= 0; index -= 1) {
      const mention = view.mentions[index] as Mention;
      if (mention.to <= back && back - mention.to <= 3 && isActorLike(mention)) return mention;
    }
  }
  return null;
}

/** Whether a pronoun is the object of a verb: `received him`, `l'a reçu`, `le recevra`. */
export function hasObjectPronoun(view: View, trigger: Trigger, groupFrom: number): boolean {
  const { reading } = view;
  const romance = view.lexicon.data.futureEndings.length > 0;
  if (!romance)
    return reading.word('him', trigger.to) > 0 && (reading.shouted || !reading.tokens[trigger.to]?.form.cap);
  for (let at = groupFrom - 1; at >= view.from && at >= groupFrom - 2; at -= 1) {
    if (
      reading.word('him', at) &&
      reading.word('him', at) <= groupFrom &&
      !view.mentions.some((mention) => mention.from === reading.word('him', at))
    )
      return true;
  }
  return false;
}

/** The actor after a verb, with nothing but adverbs, dates and places between. */
export function objectOf(
  view: View,
  trigger: Trigger,
  options: { readonly links: readonly Mention['link'][] },
): Mention[] {
  for (const mention of view.mentions) {
    if (mention.from < trigger.to || !isActorLike(mention)) continue;
    if (mention.kind === 'party' && (mention.link === 'at' || mention.link === 'goal')) continue;
    if (mention.link === 'at' && !options.links.includes('at')) continue;
    if (hasOwnObject(view, trigger.to, mention.from) || !isReachable(view, trigger.to, mention.from))
      return [];
    if (!options.links.includes(mention.link)) {
      if (mention.link === 'of' && mention.kind !== 'party') return [];
      continue;
    }
    return groupOf(view, mention);
  }
  return [];
}

/** Whether only adverbs, dates, places and small words lie between. */
export function isReachable(view: View, from: number, to: number): boolean {
  let at = from;
  let strange = 0;
  while (at < to) {
    const date = view.dates.find((one) => one.from <= at && at < one.to);
    if (date) {
      at = date.to;
      continue;
    }
    const mention = view.mentions.find((one) => one.from <= at && at < one.to);
    if (mention) {
      if (mention.link !== 'at' && mention.link !== 'from' && mention.link !== 'goal')
        return mention.kind === 'party' || mention.kind === 'pronoun';
      at = mention.to;
      continue;
    }
    const form = view.reading.tokens[at]?.form;
    if (form?.kind === 'word' && !isSmall(view, at)) strange += 1;
    if (
      view.triggers.some((trigger) => trigger.kind === 'verb' && trigger.from === at && trigger.from > from)
    )
      return false;
    if (strange > 4) return false;
    at += 1;
  }
  return true;
}

/** A thing right after the verb is its object: `a reçu le soutien de`, `received support from`. */
function hasOwnObject(view: View, from: number, to: number): boolean {
  const { reading } = view;
  let at = from;
  while (at < to) {
    const date = view.dates.find((one) => one.from <= at && at < one.to);
    if (date) at = date.to;
    else if (reading.date('the', at) && view.dates.some((one) => one.from === at + 1)) at += 1;
    else if (/(ment|ly)$/.test(reading.norm(at)) || reading.norm(at) === ',' || isTimeWord(view, at)) at += 1;
    else break;
  }
  const article = reading.word('articles', at);
  const noun = article || at;
  if (noun >= to) return false;
  const isMention = view.mentions.some((mention) => mention.from <= noun + 1 && noun < mention.to);
  if (isMention || reading.tokens[noun]?.form.kind !== 'word') return false;
  if (article)
    return (
      !reading.word('officeAdjectives', noun) &&
      !reading.word('both', noun) &&
      !reading.date('number', noun) &&
      !/(aine|dizaine|group|host|number|series|dozen)$/.test(reading.norm(noun))
    );
  return (
    !isSmall(view, noun) &&
    reading.tokens[noun]?.form.cap === false &&
    !reading.word('officeAdjectives', noun)
  );
}

const PARTS_OF_DAY =
  /^(soir|soiree|matin|matinee|midi|apres|evening|morning|afternoon|night|noon|late|early|des|on)$/;

function isTimeWord(view: View, at: number): boolean {
  const { reading } = view;
  return (
    PARTS_OF_DAY.test(reading.norm(at)) ||
    (['since', 'starting', 'until', 'about'] as const).some((role) => reading.date(role, at) !== null)
  );
}

const SMALL = WORD_NUMBERS.setOf([
  'articles',
  'of',
  'at',
  'and',
  'both',
  'his',
  'officeAdjectives',
  'with',
  'between',
  'goal',
  'previous',
  'home',
  'to',
  'margins',
  'by',
]);

function isSmall(view: View, at: number): boolean {
  const { reading } = view;
  if (reading.anyWord(SMALL, at)) return true;
  const norm = reading.norm(at);
  return (
    norm.length <= 3 ||
    /(ment|ly)$/.test(norm) ||
    reading.date('the', at) !== null ||
    reading.date('current', at) !== null
  );
}

/** Actors that a preposition marks, after the trigger. */
export function linkedAfter(
  view: View,
  from: number,
  limit: number,
  links: readonly Mention['link'][],
): Mention[] {
  const found: Mention[] = [];
  for (const mention of view.mentions) {
    if (mention.from < from || mention.from >= limit || !isActorLike(mention)) continue;
    if (links.includes(mention.link)) {
      found.push(...groupOf(view, mention).filter((one) => !found.includes(one)));
    }
  }
  return found;
}

/** Where the next trigger of another engagement begins, or the end of the sentence. */
export function nextTrigger(view: View, trigger: Trigger): number {
  const next = view.triggers.find((one) => one.from >= trigger.to && one.kind !== 'series');
  return next?.from ?? view.to;
}

/** Where the next verb of the table begins, or the end of the sentence. */
export function nextVerb(view: View, trigger: Trigger): number {
  return view.triggers.find((one) => one.from >= trigger.to && one.kind === 'verb')?.from ?? view.to;
}

/** Places after `at`, `to`, `in`, or right after a verb of visiting: a list of stops, a city with its country counting once. */
export function placesAfter(view: View, from: number, limit: number, direct: boolean): Mention[] {
  const found: Mention[] = [];
  const cut = clauseEnd(view, from, limit);
  for (const mention of view.mentions) {
    if (mention.from < from || mention.from >= cut || mention.kind !== 'party' || !mention.placeLike)
      continue;
    const marked = mention.link === 'at' || mention.link === 'goal';
    const first = found.length === 0;
    if (first) {
      if (!marked && !(direct && (mention.link === null || mention.link === 'of'))) {
        if (direct && mention.link === null) continue;
        continue;
      }
      found.push(mention);
      continue;
    }
    const last = found.at(-1) as Mention;
    if (!continues(view, last, mention)) {
      if (marked && mention.from - last.to < 14 && mention.codes[0] === last.codes[0]) found.push(mention);
      continue;
    }
    found.push(mention);
  }
  return found;
}

/** Where a semicolon or colon ends the clause. */
function clauseEnd(view: View, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const norm = view.reading.norm(at);
    if (norm === ';' || norm === ':') return at;
    if (view.reading.word('invite', at) && !isGuestOf(view, at)) return at;
  }
  return limit;
}

/** `at the invitation of`: whose guest somebody is, no invitation to somewhere. */
function isGuestOf(view: View, at: number): boolean {
  return [0, 1, 2, 3].some((back) => view.reading.word('guest', at - back) > at);
}

/** Whether a noun leads to a place: only small words, dates and complements between, and no verb of another clause. */
export function leadsTo(view: View, from: number, to: number): boolean {
  const { reading } = view;
  const { futureEndings } = view.lexicon.data;
  let strange = 0;
  for (let at = from; at < to;) {
    const date = view.dates.find((one) => one.from <= at && at < one.to);
    const mention = view.mentions.find((one) => one.from <= at && at < one.to);
    if (date || mention) {
      at = Math.max(date?.to ?? 0, mention?.to ?? 0);
      continue;
    }
    const form = reading.tokens[at]?.form;
    const marks = reading.word('at', at);
    if (marks && view.mentions.some((one) => one.from === marks && one.placeLike)) {
      at = marks;
      continue;
    }
    if (reading.anyWord(VERBAL, at) && reading.norm(at) !== 'to') return false;
    if (
      form?.kind === 'word' &&
      (!form.cap || reading.shouted) &&
      form.norm.length > 4 &&
      futureEndings.some((end) => form.norm.endsWith(end))
    )
      return false;
    if (
      form?.kind === 'word' &&
      !isSmall(view, at) &&
      !reading.hit('level', at) &&
      !reading.word('scheduled', at)
    )
      strange += 1;
    if (strange > 3) return false;
    at += 1;
  }
  return true;
}

const VERBAL = WORD_NUMBERS.setOf(['will', 'have', 'had', 'willBe', 'was', 'planned']);

/** A place that goes on a list: commas, "and", "then", brackets with dates between. */
function continues(view: View, last: Mention, next: Mention): boolean {
  let at = last.to;
  if (next.from - at > 16 || next.link === 'from') return false;
  while (at < next.from) {
    const { reading } = view;
    const norm = reading.norm(at);
    if (norm === '(') {
      while (at < next.from && reading.norm(at) !== ')') at += 1;
      at += 1;
      continue;
    }
    const date = view.dates.find((one) => one.from <= at && at < one.to);
    if (date) {
      at = date.to;
      continue;
    }
    const skip =
      norm === ',' ||
      norm === 'enfin' ||
      norm === 'finally' ||
      norm === 'ensuite' ||
      norm === 'then' ||
      norm === 'avant' ||
      norm === 'before'
        ? at + 1
        : reading.word('and', at) ||
          reading.word('at', at) ||
          reading.word('goal', at) ||
          reading.word('articles', at) ||
          (reading.date('the', at)?.to ?? 0) ||
          (reading.date('from', at)?.to ?? 0) ||
          (reading.date('in', at)?.to ?? 0);
    if (!skip) return false;
    at = Math.max(skip, at + 1);
  }
  return true;
}

/** A place before the trigger in its clause: `À Pékin, il a rencontré`. */
export function placeBefore(view: View, trigger: Trigger): Mention | null {
  for (let index = view.mentions.length - 1; index >= 0; index -= 1) {
    const mention = view.mentions[index] as Mention;
    if (mention.to > trigger.from || mention.kind !== 'party' || !mention.placeLike || mention.link !== 'at')
      continue;
    return mention;
  }
  return null;
}

/** Whether a possessive stands before a noun: `his visit`, `sa visite`. */
export function hasPossessive(view: View, trigger: Trigger): boolean {
  for (let back = trigger.from - 1; back >= view.from && back >= trigger.from - 5; back -= 1) {
    if (view.reading.word('his', back)) return true;
    if (view.reading.tokens[back]?.form.kind === 'punctuation') return false;
    if (view.mentions.some((mention) => mention.from <= back && back < mention.to)) return false;
  }
  return false;
}

/** The owner of a noun: `Putin's visit`, `the president's state visit`. */
export function ownerOf(view: View, trigger: Trigger): Mention | null {
  for (let index = view.mentions.length - 1; index >= 0; index -= 1) {
    const mention = view.mentions[index] as Mention;
    if (mention.to > trigger.from) continue;
    const mark = view.reading.norm(mention.to);
    if (
      (mark === "'s" || mark === "'") &&
      trigger.from - mention.to <= 6 &&
      wordBetween(view, 'at', mention.to, trigger.from) < 0
    )
      return mention;
    if (trigger.from - mention.to > 6) return null;
  }
  return null;
}
