/** Where verbs of travelling lead, wherever their sentences name it. */
import type { Mention } from '../mention';
import { cleftBefore, placeBefore, placesAfter } from '../roles/places';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { isPastVerb } from '../verbs/word-time';
import { hasComma, type View } from '../view';
import { stopsAfterColon, whereBefore } from './goals';
import { namedAfter } from './named-after';
import { withThatOf } from './that-of';

/** A place farther than this from an everyday verb is none of its own. In tokens. */
export const WEAK_REACH = 9;

/** Where a verb of travelling leads: the places behind it, else those before it, in its relative clause or behind a colon. */
export function destinationsOf(view: View, trigger: Trigger, group: VerbGroup): Mention[] {
  const direct = trigger.frame === 'visit';
  // `rice flown in by Australia`: a participle alone has its agent.
  const romance = view.lexicon.data.futureEndings.length > 0;
  const alone = group.from === trigger.from && trigger.tenses.every((tense) => tense === 'participle');
  const via = !group.passive && !trigger.verb?.carries && (romance || !alone);
  const limit = Math.min(view.to, goalLimit(view, trigger));
  let places = placesAfter(view, trigger.to, limit, direct, via).filter((one) => !hasDeedOfItsOwn(view, one));
  // A list is no chance: `visite trois pays, à savoir la Norvège, la Suède et la Finlande`.
  const isFar = places.length < 2 && places[0] !== undefined && trigger.weak;
  if (isFar && (places[0] as Mention).from - trigger.to >= WEAK_REACH) places = [];
  // `leaves for Kiribati and Samoa`: the rest of a list goes with its first.
  if (trigger.frame === 'leave' && places[0]?.link !== 'goal')
    places = places.filter((place) => place.link === 'goal');
  if (direct && isFar && places[0] && places[0].from - trigger.to > 7) places = [];
  if (direct && places[0] && isOfNextVerb(view, trigger.to, places[0])) places = [];
  if (places.length === 0 && direct) places = visitedBefore(view, group.from);
  if (places.length === 0 && trigger.to - trigger.from > 1) places = namedAfter(view, trigger);
  if (places.length === 0 && trigger.frame === 'travel') {
    // `il y retourne jeudi`
    places = view.mentions.filter(
      (one) =>
        one.deictic === 'there' &&
        one.codes.length > 0 &&
        (one.to === group.from || (one.from >= trigger.from && one.to <= trigger.to)),
    );
  }
  if (trigger.weak && !trigger.verb?.carries && isAfterWhere(view, group.from)) {
    // `to Germany, where he was due on Thursday, and to Angola`: behind the comma the main clause goes on.
    const [first] = places;
    const isOther = first && trigger.verb?.planned && hasComma(view, trigger.to, first.from);
    if (!first || isOther) places = whereBefore(view, trigger);
  }
  if (places.length === 0 && !trigger.weak && trigger.frame !== 'leave') {
    const before = placeBefore(view, trigger);
    if (before) places = [before];
  }
  const cleft = places.length === 0 && trigger.weak ? cleftBefore(view, group.from) : null;
  if (cleft) places = [cleft];
  if (places.length === 0 && trigger.frame !== 'leave') return stopsAfterColon(view, trigger);
  return withThatOf(view, places);
}

/** `flew in from Malaysia, where he had been the guest of X`: a relative of place whose clause tells of a visit itself. */
const hasDeedOfItsOwn = ({ triggers }: View, { deictic, to }: Mention): boolean =>
  deictic === 'where' &&
  triggers.some(({ kind, from }) => kind === 'noun' && from >= to && from - to <= RELATIVE);

/** Tokens from a relative of place to the word of visiting in its clause, at most. */
const RELATIVE = 8;

/** `Yangon, where he had spent six hours`: nobody but the subject between the relative and its verb. */
const isAfterWhere = ({ mentions, triggers }: View, at: number): boolean => {
  const where = mentions.findLast((one) => one.deictic === 'where' && one.to <= at);
  return where !== undefined && !triggers.some((one) => one.from >= where.to && one.to <= at);
};

/** `The nations that I visited are friends of Samoa`, `the towns that he had visited before and thanked Kenya`: of the verb behind, which does not say what was visited (`The town that he visited is Kigali`). */
function isOfNextVerb(view: View, from: number, { from: place }: Mention): boolean {
  const { reading } = view;
  for (let at = from; at < place; at += 1) {
    const being = reading.word('be', at) || reading.word('was', at);
    if (being) return being !== place && !view.dates.some((one) => one.from <= at && at < one.to);
    // `visited and praised Kenya`: of both.
    if (at - 1 > from && reading.word('and', at - 1) && isPastVerb(view, at)) return true;
  }
  return false;
}

/** `Nairobi, que visitait lundi le ministre`: the place before the relative is the object. */
function visitedBefore(view: View, at: number): Mention[] {
  const { reading } = view;
  if (reading.word('whom', at - 1) !== at) return [];
  return view.mentions.filter((one) => one.placeLike && one.to < at && at - 1 - one.to <= 1);
}

/** Places of a travel verb end where another verb of travel begins. */
export function goalLimit(view: View, trigger: Trigger): number {
  const next = view.triggers.find(
    (one) =>
      one.from >= trigger.to &&
      (one.frame === 'travel' || one.frame === 'visit' || one.frame === 'leave') &&
      one.kind === 'verb',
  );
  return next?.from ?? view.to;
}
