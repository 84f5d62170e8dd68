/** Whose visit a noun tells that has no owner: whoever stands behind it, in its relative clause, or acts in its sentence. */
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { beforeArticle } from '../roles/before';
import { groupOf } from '../roles/group';
import { isReachable, linkedAfter } from '../roles/object';
import { hasPossessive } from '../roles/owner';
import type { Trigger } from '../verbs/triggers';
import { spanAt } from '../spans';
import { hasComma, hasWord, headOf, wordBetween, type View } from '../view';
import { sinceAfter, viaAfter } from './goals';
import { actorsOf, OUTSIDE, type Scene } from './scene';
import { followsComma } from './travellers';

/** `the visit of President X`, `le déplacement par X`: who stands behind the noun as the one who makes the visit, up to the next word of visiting. */
export function complementOf(view: View, trigger: Trigger, next: number): Mention[] {
  const via = viaAfter(view, trigger);
  return linkedAfter(view, trigger.to, Math.min(next, trigger.to + 16, sinceAfter(view, trigger.to)), [
    'of',
    'by',
  ]).filter(
    (mention) =>
      (mention.kind !== 'party' || (mention.link === 'by' && !via.includes(mention))) &&
      !hasWord(view, 'guest', trigger.to, mention.from) &&
      (mention.from - trigger.to <= 4 ||
        mention.codes.length > 0 ||
        mention.kind === 'office' ||
        view.knows(mention)) &&
      (mention.link !== 'by' || !hasComma(view, trigger.to, mention.from)) &&
      isReachable(view, trigger.to, mention.from) &&
      !isOfNounBehind(view, trigger, mention),
  );
}

/** `a pilgrimage to Ur, for want of a deal with the regime of Saddam Hussein`: of a noun behind a comma. */
function isOfNounBehind(view: View, { to }: Trigger, { from, link }: Mention): boolean {
  if (link !== 'of' || !hasComma(view, to, from)) return false;
  const { reading, mentions, dates, triggers } = view;
  const owned = reading.wordBefore('of', beforeArticle(reading, from)) - 1;
  return (
    owned > to &&
    reading.tokens[owned]?.form.kind === 'word' &&
    !spanAt(mentions, owned) &&
    !spanAt(dates, owned) &&
    !spanAt(triggers, owned)
  );
}

/** `la visite que le président doit effectuer à`, `the trip that the minister will make to`. */
export function relativeSubject(view: View, trigger: Trigger): Mention | null {
  // `the one Ruto made to Rome`
  if (view.reading.wordFills('theOne', trigger.from, trigger.to)) {
    const next = view.mentions.find(({ from }) => from >= trigger.to);
    if (next?.kind === 'person' && next.from === trigger.to) return next;
  }
  for (let at = trigger.to; at < trigger.to + 6 && at < view.to; at += 1) {
    if (!view.reading.word('whom', at)) continue;
    // `The trip returns the visit that X paid to`: of the noun behind it.
    if (view.triggers.some((one) => one.from >= trigger.to && one.to <= at)) return null;
    const next = view.mentions.find(
      (mention) => mention.from > at && mention.from - at <= 5 && mention.link === null && !mention.deictic,
    );
    // `the visit for which Obama was to receive her`: he stays at home.
    if (
      view.triggers.some(
        (one) =>
          one.frame === 'receive' &&
          one.kind === 'verb' &&
          one.from >= at &&
          one.from - at <= RECEIVED_WITHIN,
      )
    )
      return null;
    // `une visite que Xi a voulue`: who wanted or offered it receives it.
    if (next && wordBetween(view, 'wanted', next.to, next.to + WANTED_WITHIN) >= 0) return null;
    return next && next.kind !== 'party' ? next : null;
  }
  return null;
}

/** Tokens from a relative word to the verb of receiving of its clause, at most: a name and an auxiliary stand between. */
const RECEIVED_WITHIN = 7;

/** Tokens from whoever offers a visit to the end of his verb, at most: `devait lui offrir`. */
const WANTED_WITHIN = 3;

/** `a royal tour of Australia`: one that was not told before. */
function isIndefinite(view: View, trigger: Trigger): boolean {
  for (let back = trigger.from - 1; back >= trigger.from - 4 && back >= view.from; back -= 1) {
    if (view.reading.word('indefinite', back)) return true;
    if (view.reading.word('articles', back)) return false;
  }
  return false;
}

const isSubjectLike = ({ link, kind, deictic }: Mention): boolean =>
  link === null && deictic === null && (kind === 'person' || kind === 'pronoun');

/** Whom a sentence that says of nobody whose visit it is may mean: who acts in it, else of whom the text goes on. */
export function fallbackVisitors(scene: Scene, trigger: Trigger): Actor[] {
  const { view, registry } = scene;
  // `Après une escale à Hawaï, il gagnera Pékin, où X l'attend`: with a pronoun the topic acts, and nobody whom a later clause names.
  const behind = view.mentions.find((mention) => mention.from >= trigger.to && isSubjectLike(mention));
  const after = behind?.kind === 'person' && followsComma(view, behind) ? behind : undefined;
  const head = headOf(view);
  if (after && (view.reading.word('during', head) || view.reading.word('circumstance', head))) {
    const actors = actorsOf(scene, [after]);
    if (actors.length) return actors;
  }
  const topic = registry.topic.filter((actor) => actor.rank === null || !OUTSIDE.has(actor.rank));
  // `Retour à Libreville du président gabonais après sa visite à Paris`, `It was discussed with X during his stay in Tokyo`
  // `Retour au pays, jeudi, du président haïtien après une visite à Paris`
  const returns = topic.length === 0 && wordBetween(view, 'return', view.from, trigger.from) >= 0;
  if (returns || hasPossessive(view, trigger)) {
    const before = view.mentions.findLast(
      (one) =>
        one.to <= trigger.from &&
        (one.kind === 'person' || one.kind === 'office') &&
        (!returns || one.link === 'of') &&
        (topic.length === 0 || isDealtWith(view, one, trigger)),
    );
    if (before) return actorsOf(scene, groupOf(view, before));
  }
  return topic.length > 1 && isIndefinite(view, trigger) ? [] : topic;
}

/** Whether somebody named in a sentence that nobody acts in is dealt with there, and comes from elsewhere than where the journey leads. */
function isDealtWith(view: View, one: Mention, { to }: Trigger): boolean {
  if (one.name === null || one.codes.length === 0 || (one.link !== 'with' && one.link !== 'by')) return false;
  const goal = view.mentions.find(({ placeLike, from }) => placeLike && from >= to);
  return goal !== undefined && !goal.codes.some((code) => one.codes.includes(code));
}

/** `Zelensky asks Sunak for jets in surprise London visit`: who acts, where whoever stands nearest is at home in the town right before the noun. */
export function guestOfTown(
  scene: Scene,
  { from }: Trigger,
  nearest: readonly Actor[],
  town: Mention | undefined,
): Actor[] | null {
  if (town?.to !== from || town.city === null || nearest.length === 0) return null;
  const isHere = (codes: readonly string[]): boolean => codes.some((code) => town.codes.includes(code));
  if (!nearest.every(({ codes }) => isHere(codes))) return null;
  const first = scene.view.mentions.find(
    ({ kind, link, codes, to }) =>
      kind === 'person' && link === null && codes.length > 0 && to <= from && !isHere(codes),
  );
  return first ? actorsOf(scene, groupOf(scene.view, first)) : null;
}
