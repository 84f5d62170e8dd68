/** Places that a noun of visiting is said to be: one word with it, its subject or its predicate, chosen or paid for it. */
import { isJourneyNoun } from '../lexicon/verb';
import type { Mention } from '../mention';
import { beforeArticle } from '../roles/before';
import { groupOf } from '../roles/group';
import { isSmall } from '../roles/small';
import { spanAt } from '../spans';
import { WORD_NUMBERS } from '../text/trie';
import type { Trigger } from '../verbs/triggers';
import { clauseAround, hasWord, wordBetween, type View } from '../view';

/** `the Kyiv trip`, `calls off Minsk visit`: the place that makes one word with the noun. */
const isCompound = ({ reading }: View, { kind, form, placeLike, link, from, to }: Mention): boolean =>
  kind === 'party' &&
  placeLike &&
  (form === 'capital' || form === 'city' || form === 'name') &&
  link !== 'from' &&
  !reading.word('possessive', to) &&
  reading.tokens[from]?.form.kind === 'word';

/** `shelves Germany and Angola trips`: all that are one word with the noun, unless something else goes on with "and". */
function compoundsOf(view: View, last: Mention): Mention[] {
  const group = groupOf(view, last);
  const [first] = group;
  const isList =
    first !== undefined &&
    group.at(-1) === last &&
    group.every((one) => isCompound(view, one) && one.link === null) &&
    !hasWord(view, 'his', first.to, last.from);
  return isList ? group : [last];
}

/** Between a noun and the verb that says what it is. In tokens. */
const PREDICATE_REACH = 12;

/** `the Minsk trip`, `His next stop, on Monday, is Tunis`, `Chad will round off the tour`, `paid Nairobi a visit`: places that a noun is said to be. */
export function equatedWith(view: View, trigger: Trigger): Mention[] {
  const halt = view.reading.word('halts', trigger.from) > 0 && !isOfThing(view, trigger);
  const compound = view.mentions.find((one) => one.to === trigger.from);
  if (compound && isCompound(view, compound)) return compoundsOf(view, compound);
  const place =
    (halt ? (saidBehind(view, trigger) ?? saidBefore(view, trigger)) : null) ??
    chosenBefore(view, trigger) ??
    chosenBehind(view, trigger) ??
    boundsBefore(view, trigger);
  return place ? groupOf(view, place) : [];
}

const isBare = (mention: Mention): boolean =>
  mention.kind === 'party' && mention.placeLike && mention.link === null;

/** `Her next stop will be Tunis`, `Next stop: Tunis`. */
function saidBehind(view: View, trigger: Trigger): Mention | null {
  const { reading } = view;
  for (let at = trigger.to; at < view.to && at - trigger.to < PREDICATE_REACH; at += 1) {
    const said = reading.norm(at) === ':' ? at + 1 : endOfBeing(view, at);
    if (!said) continue;
    return view.mentions.find((one) => isBare(one) && one.from >= said && one.from - said <= 1) ?? null;
  }
  return null;
}

/** `His last foreign journey was to Ankara`: where a verb of being says that it led. */
export function saidTo(view: View, trigger: Trigger): Mention[] {
  const { reading } = view;
  for (let at = trigger.to; at < view.to && at - trigger.to < PREDICATE_REACH; at += 1) {
    const into = endOfBeing(view, at);
    const goal = into ? reading.word('into', into) : 0;
    const place = goal ? view.mentions.find((one) => one.from >= goal) : undefined;
    if (place?.placeLike && place.from - goal <= 1) return groupOf(view, place);
    if (reading.tokens[at]?.form.kind !== 'word' && !reading.word('possessive', at)) return [];
  }
  return [];
}

/** `the next stop for Chilean wine`: of a thing, nobody's. */
function isOfThing(view: View, trigger: Trigger): boolean {
  const of = view.reading.word('of', trigger.to);
  if (!of) return false;
  const near = (at: number): boolean => at >= trigger.to && at - trigger.to <= 6;
  return (
    !view.triggers.some((one) => isJourneyNoun(one.frame) && one !== trigger && near(one.from)) &&
    !view.mentions.some((one) => one.kind !== 'party' && near(one.from))
  );
}

/** `Tunis is her next stop`, `Sudan was the second leg of`. */
function saidBefore(view: View, trigger: Trigger): Mention | null {
  for (let at = trigger.from - 1; at > view.from && trigger.from - at < 8; at -= 1) {
    if (endOfBeing(view, at)) return bareBefore(view, at);
    if (view.reading.tokens[at]?.form.kind !== 'word' && !view.reading.word('possessive', at)) return null;
  }
  return null;
}

function endOfBeing(view: View, at: number): number {
  const { reading } = view;
  return reading.word('willBe', at) || reading.word('was', at) || reading.word('be', at);
}

/** `chose Tunis for her first trip`, `paid Nairobi a visit`. */
function chosenBefore(view: View, trigger: Trigger): Mention | null {
  const { reading } = view;
  const place = view.mentions.findLast((one) => one.to <= trigger.from);
  if (!place || !isBare(place) || trigger.from - place.to > 5) return null;
  if (!reading.word('choosesPlace', beforeArticle(reading, place.from) - 1)) return null;
  for (let at = place.to; at < trigger.from; at += 1) if (reading.norm(at) === ',') return null;
  return place;
}

/** `pour son premier déplacement, il avait choisi Riyad`, `For her first trip abroad Sandu chose Rome`: the journey stands before the verb. */
function chosenBehind(view: View, trigger: Trigger): Mention | null {
  const [from] = clauseAround(view, trigger.from);
  const acts = view.mentions.some(
    (one) => one.from >= from && one.to <= trigger.from && one.kind !== 'party',
  );
  if (acts || wordBetween(view, 'goal', Math.max(from, trigger.from - 5), trigger.from) < 0) return null;
  const verb = wordBetween(view, 'choosesPlace', trigger.to, view.to);
  const place = verb < 0 ? undefined : view.mentions.find((one) => one.from > verb);
  return place && isBare(place) && place.from - verb <= 2 ? place : null;
}

/** `Chad will round off the tour`: the verb whose object the noun is has a place as its subject. */
function boundsBefore(view: View, trigger: Trigger): Mention | null {
  const { reading } = view;
  for (let at = trigger.from - 1; at > view.from && trigger.from - at <= 4; at -= 1) {
    const end = reading.word('boundsTour', at);
    if (end && reading.word('articles', end)) return bareBefore(view, at);
  }
  return null;
}

const AUXILIARIES = WORD_NUMBERS.setOf(['will', 'willBe', 'planned', 'have', 'had', 'wasToHave']);

/** The bare place that ends where a verb group begins, with nothing but a day and small words between. */
function bareBefore(view: View, verb: number): Mention | null {
  const place = view.mentions.findLast((one) => one.to <= verb);
  if (!place || !isBare(place)) return null;
  for (let at = place.to; at < verb; at += 1) {
    const dated = spanAt(view.dates, at) !== undefined;
    if (
      !dated &&
      !isSmall(view, at) &&
      !view.reading.anyWord(AUXILIARIES, at) &&
      view.reading.tokens[at]?.form.kind === 'word'
    )
      return null;
    if (view.reading.norm(at) === ';' || view.reading.norm(at) === '.') return null;
  }
  return place;
}
