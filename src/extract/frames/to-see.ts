/** Whom a traveller comes to see, where no place is told of: his host. */
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { isGovernedBy } from '../roles/before';
import type { Trigger } from '../verbs/triggers';
import type { View } from '../view';
import { actorsOf, isGatheringIn, OUTSIDE, type Scene } from './scene';

/** The official of another country for whom somebody comes. `own`: the countries of the traveller. */
export function whomToSee(scene: Scene, trigger: Trigger, own: ReadonlySet<string>): Actor[] {
  const { view } = scene;
  const called = calledOn(view, trigger);
  if (called)
    return actorsOf(scene, [called]).filter(({ codes: [code] }) => code !== undefined && !own.has(code));
  if (view.mentions.some(({ placeLike }) => placeLike)) return [];
  if (trigger.verb?.crosses) return acrossFrom(scene, trigger, own);
  const hosts = whomToSign(scene, trigger, own);
  return isGatheringIn(scene, hosts[0]?.codes[0]) ? [] : hosts;
}

/** `s'est rendu jeudi auprès du président X`: the person whom a verb of going leads to. */
export function calledOn({ mentions, reading }: View, { frame, to }: Trigger): Mention | undefined {
  const next = mentions.find(({ from }) => from >= to);
  const isOne = frame === 'travel' && next && next.kind !== 'party' && next.from - to <= CALLED_WITHIN;
  return isOne && isGovernedBy(reading, 'callsAt', next.from) ? next : undefined;
}

/** Tokens from a verb of going to whom it leads to, at most: a day, the preposition. */
const CALLED_WITHIN = 8;

/** `drops in on the 10th to sign an accord with Prime Minister X`. */
function whomToSign(scene: Scene, { to }: Trigger, own: ReadonlySet<string>): Actor[] {
  const { view, registry } = scene;
  const person = view.mentions.find((one) => one.from >= to && one.kind !== 'party');
  if (person?.link !== 'with' || view.reading.findWord('to', to, person.from) < 0) return [];
  const actors = actorsOf(scene, [person]);
  const isHost = ({ codes: [code], rank }: Actor): boolean =>
    code !== undefined && !own.has(code) && (rank === 'head' || rank === 'minister');
  const isThere = registry.home === null || actors.every(({ codes }) => codes[0] === registry.home);
  return isThere && actors.every(isHost) ? actors : [];
}

/** `will cross the Channel to meet X`, `a traversé le Rhin pour un entretien avec X`: who is seen lives on the other side, wherever the text was before. */
function acrossFrom(scene: Scene, { to }: Trigger, own: ReadonlySet<string>): Actor[] {
  const { view } = scene;
  const person = view.mentions.find(
    (one) => one.from >= to && one.kind !== 'party' && one.kind !== 'pronoun',
  );
  if (!person || (person.link !== null && person.link !== 'with') || !isSeen(view, to, person.from))
    return [];
  return actorsOf(scene, [person]).filter(
    ({ codes: [code], rank }) =>
      code !== undefined && !own.has(code) && (rank === null || !OUTSIDE.has(rank)),
  );
}

/** Whether a word of meeting stands between two tokens. */
const isSeen = ({ triggers }: View, from: number, to: number): boolean =>
  triggers.some(
    (one) => one.from >= from && one.to <= to && (one.frame === 'meet' || one.frame === 'talks-noun'),
  );
