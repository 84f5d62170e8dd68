/** Journeys that carry somebody: whom the verb of their relative clause names, or who was on the one told before. */
import { isJourneyNoun } from '../lexicon/verb';
import type { Actor } from '../registry';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';
import type { Scene } from './scene';

/** `the last leg of a dash that took the Ukrainian to Rome`: of a journey, and a halt of it, tells the verb whom it carries, and where to. */
export function carriesSomebody(view: View, { from, to }: Trigger): boolean {
  const { reading, triggers } = view;
  const verb = triggers.find((one) => one.from >= to && one.kind === 'verb');
  if (!verb?.verb?.carries || !verb.tenses.includes('past') || !hasPassenger(view, verb)) return false;
  const who = reading.findWord('who', to, verb.from + 1);
  const noun = triggers.findLast((one) => one.kind === 'noun' && one.to <= who);
  const isNext = noun !== undefined && who - noun.to <= 1 && isJourneyNoun(noun.frame);
  return isNext && (noun.from === from || noun.from - to <= HALT_OF);
}

/** `took the Ukrainian to Rome`: somebody right behind the verb, and where he is taken behind him. */
function hasPassenger({ mentions }: View, { to }: Trigger): boolean {
  const index = mentions.findIndex(({ from }) => from >= to);
  const [object, place] = mentions.slice(index, index + 2);
  return (
    index >= 0 &&
    object!.kind !== 'party' &&
    object!.from - to <= 1 &&
    place !== undefined &&
    place.link === 'at'
  );
}

/** From a halt to the journey that it is of: a preposition, an article. In tokens. */
const HALT_OF = 2;

/** `X received Y on Monday. The trip, which took him to Rome on Saturday, ends today`: a journey carries who was on it, whoever received him. */
export function guestOfJourney({ view, registry }: Scene, trigger: Trigger): Actor | undefined {
  const isTold = view.triggers.some(({ kind, frame, to }) => {
    return (
      kind === 'noun' && isJourneyNoun(frame) && to <= trigger.from && trigger.from - to <= CARRIED_WITHIN
    );
  });
  // `X's route will take him to Suva`: whose journey it is the sentence says.
  const isOwned = view.mentions.some(
    ({ kind, to }) => kind !== 'party' && kind !== 'pronoun' && to <= trigger.from,
  );
  const code = isTold && !isOwned ? registry.sides?.guest.codes[0] : undefined;
  return code === undefined ? undefined : registry.lastNamed(code);
}

/** From a journey to the verb that says whom it carries: a comma, a relative word, auxiliaries. In tokens. */
const CARRIED_WITHIN = 4;
