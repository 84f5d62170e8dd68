/** Who meets whom: the sides of a verb or noun of meeting. */
import { PARTIES } from '../../engagement/party';
import type { Mention } from '../mention';
import { isCut } from '../gathering/extent';
import { holderOf } from '../gathering/held';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { hasObjectPronoun, hasPartnerPronoun, linkedAfter, objectOf } from '../roles/object';
import { hasPossessive, ownerOf } from '../roles/owner';
import { pairOf } from '../roles/pair';
import { nextTrigger, placesAfter } from '../roles/places';
import { subjectOf } from '../roles/subject';
import type { VerbGroup } from '../verbs/tense';
import { isReflexive, type Trigger } from '../verbs/triggers';
import { clauseAround, hasComma, wordBetween, type View } from '../view';
import { relativeSubject } from './nominal';
import { sidesOfOccasion } from './occasion';
import { purposeStop } from './purpose';
import { actorsOf, othersThan, type Scene } from './scene';
import { followsComma } from './travellers';

/** The object of a verb of meeting: a country only after "with". */
export function personsOf(
  view: View,
  trigger: Trigger,
  options: { readonly links: readonly Mention['link'][] },
): Mention[] {
  return objectOf(view, trigger, options).filter(
    (mention) => mention.kind !== 'party' || mention.link === 'with',
  );
}

export function meetingSides(scene: Scene, trigger: Trigger, group: VerbGroup): Actor[] {
  const { view } = scene;
  if (trigger.kind === 'noun') {
    const pair = pairOf(view, trigger);
    if (pair.length === 2) return pair.flatMap((mention) => scene.registry.resolve(mention));
    const between = linkedAfter(view, trigger.to, Math.min(view.to, trigger.to + 24), ['between']);
    if (between.length) return actorsOf(scene, between);
    // On whose margins they talk is no side of the talks.
    const margins = wordBetween(view, 'margins', trigger.to, view.to);
    const gathering = view.triggers.find((one) => one.frame === 'summit-noun' && one.from >= trigger.to);
    const limit = Math.min(margins < 0 ? view.to : margins, gathering?.from ?? view.to, trigger.to + 14);
    const behind = actorsOf(scene, linkedAfter(view, trigger.to, limit, ['with', 'of']));
    const occasion = behind.length === 0 ? sidesOfOccasion(scene, trigger) : [];
    if (occasion.length) return occasion;
    // `a eu jeudi avec X une séance de travail`
    const before = behind.length ? [] : linkedAfter(view, trigger.from - 14, trigger.from, ['with']);
    const others = before.length ? actorsOf(scene, before) : behind;
    if (others.length === 0)
      others.push(
        ...actorsOf(
          scene,
          linkedAfter(view, trigger.to, limit, ['at', 'goal']).filter((mention) => mention.kind !== 'party'),
        ),
      );
    const relative = relativeSubject(view, trigger);
    if (others.length === 0 && relative) return actorsOf(scene, groupOf(view, relative));
    const owner = ownerOf(view, trigger);
    const stated = statedBefore(view, trigger.from);
    const subject = owner ? actorsOf(scene, [owner]) : actorsOf(scene, stated);
    // `La réunion s'est tenue lundi à Alep`, `Achgabat : entretien avec X`: of those whom the text speaks of.
    if (stated.length === 0 && !owner && !isGathered(view, trigger)) {
      const topic = scene.registry.topic;
      // `It was their first meeting since`: the one told before.
      const theirs =
        isDefinite(view, trigger) ||
        (hasPossessive(view, trigger) && view.reading.date('since', trigger.to) === null);
      if (others.length === 0 && isEarlierOfTheirs(view, trigger)) return scene.registry.pair;
      if (others.length > 0 ? isOpening(view, trigger) : theirs && topic.length > 1) subject.push(...topic);
    }
    if (stated.length === 0 && !owner && others.length > 0 && subject.length === 0)
      subject.push(...subjectOfMain(scene, trigger, others));
    // `X et Y ont tenu à Tunis leur première réunion`
    const together = stated.length > 1 && isTheirs(view, trigger);
    if (others.length === 0 && trigger.weak && !together) return [];
    return unique([...subject.slice(0, 3), ...others]);
  }
  const opening = trigger.from === view.from && trigger.tenses.includes('participle');
  const talks = talksBefore(view, group.from);
  const stated = subjectOf(view, group.from);
  const subject = actorsOf(
    scene,
    // `The Doha talks brought together X and Y`: the city tells where.
    opening ? subjectBehind(view, trigger) : talks ? stated.filter(({ to }) => to !== talks.from) : stated,
  );
  const object = actorsOf(
    scene,
    personsOf(view, trigger, {
      links: trigger.verb?.dative
        ? ['at', 'of', 'with']
        : trigger.weak && !isSeeing(view, trigger) && !isGathering(view, trigger)
          ? ['with']
          : [null, 'with'],
    }),
  );
  const stop = purposeStop(view, trigger)?.place.to ?? view.from;
  const fronted = actorsOf(
    scene,
    view.mentions.filter(
      (mention) =>
        mention.link === 'with' &&
        mention.from >= stop &&
        mention.kind !== 'party' &&
        mention.to <= group.from &&
        !isComplement(view, trigger, mention),
    ),
  );
  object.push(...fronted);
  const main = subject.length || object.length === 0 ? [] : subjectOfMain(scene, trigger, object);
  const isTold = stated.length > 0 || talks !== null;
  const first = subject.length ? subject : main.length ? main : isTold ? [] : [...scene.registry.topic];
  const isHim = hasObjectPronoun(view, trigger, group.from) || hasPartnerPronoun(view, trigger);
  if (object.length === 0 && isHim) {
    return unique([...first, ...othersThan(scene, first, group.from)]);
  }
  if (object.length === 0)
    return (first.length > 1 &&
      (!trigger.weak || isReciprocal(view, trigger) || areTogether(scene, trigger, subject))) ||
      first.some((actor) => actor.mention.plural && (isBloc(actor.codes) || actor.codes.length > 1))
      ? first
      : [];
  return unique([...first, ...object]);
}

/** `A meeting in Doha brought X and Y together`: the talks that are the subject of a verb, or null. */
export function talksBefore(view: View, at: number): Trigger | null {
  const [from] = clauseAround(view, at);
  const noun = view.triggers.findLast((one) => one.to <= at);
  if (noun?.frame !== 'talks-noun' || noun.from < from) return null;
  const isBetween = ({ from: start, kind }: Mention): boolean =>
    start >= noun.to && start < at && kind !== 'party';
  return view.mentions.some(isBetween) ? null : noun;
}

/** `after talks with Netanyahu, flew to Bahrain to see the king`, `flew in late on Monday with eight ministers`: with whom something else was done. */
const isComplement = (view: View, trigger: Trigger, { from }: Mention): boolean =>
  view.triggers.some(
    (one) =>
      one !== trigger &&
      one.to <= from &&
      (from - one.to <= 4 ||
        (one.frame === 'travel' && one.kind === 'verb' && !hasComma(view, one.to, from))),
  );

/** `Réunis à Astana autour de X, les présidents …`: the subject stands behind the comma. */
function subjectBehind(view: View, trigger: Trigger): Mention[] {
  const subject = view.mentions.find(
    (mention) => mention.from >= trigger.to && mention.link === null && mention.kind !== 'party',
  );
  return subject ? groupOf(view, subject) : [];
}

/** `After a meeting with X in Kigali, Y left`, `After meeting X in Kigali, Y left`: who acts in the main clause met whom its adjunct names. */
function subjectOfMain(scene: Scene, trigger: Trigger, others: readonly Actor[]): Actor[] {
  const { view } = scene;
  const { reading, from } = view;
  if (trigger.from - from > 4 || !(reading.word('during', from) || reading.word('asides', from))) return [];
  const main = view.mentions.find(
    (one) =>
      one.from >= trigger.to &&
      one.link === null &&
      (one.kind === 'person' || one.kind === 'office') &&
      followsComma(view, one) &&
      !others.some((actor) => actor.mention === one || one.codes.some((code) => actor.codes.includes(code))),
  );
  return main ? actorsOf(scene, groupOf(view, main)) : [];
}

/** `Their previous talks date back to 2022`, `leur premier entretien avait eu lieu à Bangkok en mai`: other talks of two, told by their date. */
function isEarlierOfTheirs({ reading, dates, from }: View, trigger: Trigger): boolean {
  let at = trigger.from - 1;
  while (at > from && reading.word('officeAdjectives', at)) at -= 1;
  if (!reading.word('previous', at) || !reading.word('theirs', at - 1)) return false;
  return (
    dates.some(({ kind }) => kind === 'date') && !dates.some((date) => reading.date('since', date.from - 1))
  );
}

/** Whether a verb behind talks says whom they brought together. */
function isGathered(view: View, trigger: Trigger): boolean {
  const verb = view.triggers.find((one) => one.from >= trigger.to && one.kind === 'verb');
  if (!verb || (verb.frame !== 'mediate' && verb.verb?.assembles !== true)) return false;
  if (personsOf(view, verb, { links: [null] }).length === 0) return false;
  return talksBefore(view, verb.from) === trigger;
}

/** `used the G20 summit for talks with X`: the subject, and not what a gathering is named after. */
function statedBefore(view: View, at: number): Mention[] {
  const stated = subjectOf(view, at);
  const [first] = stated;
  return first && isOfGatheringName(view, first) ? subjectOf(view, first.from) : stated;
}

/** An organisation right before the noun of its gathering. */
const isOfGatheringName = ({ triggers }: View, { form, to }: Mention): boolean =>
  form === 'organisation' && triggers.some((one) => one.frame === 'summit-noun' && one.from === to);

/** `held a session`, `had a second, undisclosed conversation`: talks that their subject has. */
const isTheirs = (view: View, { from }: Trigger): boolean =>
  holderOf(view, from) >= 0 || wordBetween(view, 'spends', from - HAD_WITHIN, from) >= 0;

/** Tokens from a verb of having to its object, at most. */
const HAD_WITHIN = 6;

/** Nothing but a date or a place before the noun. */
const isOpening = (view: View, trigger: Trigger): boolean =>
  trigger.from === view.from || /^[:–—]$/.test(view.reading.norm(trigger.from - 1));

export const isDefinite = (view: View, trigger: Trigger): boolean =>
  [1, 2].some((back) => view.reading.word('definite', trigger.from - back) > 0);

/** `are gathered for the summit`: no talks of their own. */
function leadsToGathering(view: View, { to }: Trigger): boolean {
  const gathering = view.triggers.find((one) => one.frame === 'summit-noun' && one.from >= to);
  if (gathering === undefined || isCut(view, to, gathering.from)) return false;
  // `spoke in Lima, where both attended the summit`
  return wordBetween(view, 'whoClause', to, gathering.from) < 0;
}

/** `The two leaders spoke`: a pronoun right before the verb. */
const isPointedAt = (view: View, { from }: Trigger): boolean =>
  view.mentions.some((one) => one.kind === 'pronoun' && one.plural && one.to <= from && from - one.to <= 3);

/** Two who talk where the text is at a gathering, with no place of their own. */
export const isAtGathering = (scene: Scene, trigger: Trigger, sides: readonly Actor[]): boolean =>
  trigger.kind === 'verb' &&
  trigger.weak &&
  scene.registry.gathering !== null &&
  placesAfter(scene.view, trigger.to, nextTrigger(scene.view, trigger), false).length === 0 &&
  new Set(sides.map((side) => side.codes[0])).size === 2 &&
  !leadsToGathering(scene.view, trigger);

/** `Obama and Castro talked for an hour`: two told to be in one place, to have taken their time, or to be at a gathering; who only speak may do so from afar. */
function areTogether({ view, registry }: Scene, trigger: Trigger, subject: readonly Actor[]): boolean {
  if (new Set(subject.map((actor) => actor.codes[0])).size !== 2 || subject.length !== 2) return false;
  if (leadsToGathering(view, trigger)) return false;
  const next = nextTrigger(view, trigger);
  const lasts = view.dates.some(
    (date) => date.kind === 'length' && date.from >= trigger.to && date.from < next,
  );
  if (lasts || wordBetween(view, 'minutes', trigger.to, Math.min(next, trigger.to + 6)) >= 0) return true;
  const place = placesAfter(view, trigger.to, next, false)[0];
  // At a gathering those who are named speak before all; of the two leaders it is told that they spoke to each other.
  const pointed = subject.every((actor) => actor.mention.kind === 'pronoun') || isPointedAt(view, trigger);
  return (place?.city ?? null) !== null || (registry.gathering !== null && pointed);
}

/** `se sont vus`, `see each other`. */
function isReciprocal(view: View, trigger: Trigger): boolean {
  const { reading } = view;
  if (isReflexive(reading, trigger.from)) return true;
  for (let at = trigger.to; at < trigger.to + 3; at += 1) {
    if (reading.word('eachOther', at)) return true;
  }
  return false;
}

/** `a réuni jeudi à Sotchi A et B`: with an object, whoever gathers them takes part. */
function isGathering(view: View, trigger: Trigger): boolean {
  return trigger.verb?.assembles === true && !isReflexive(view.reading, trigger.from);
}

/** `sees Joe Biden at the White House`, `a retrouvé lundi à Paris son homologue`: a weak verb with a person as object, and a place or a day. */
function isSeeing(view: View, trigger: Trigger): boolean {
  let at = trigger.to;
  for (let skip = skipAdjunct(view, at); skip > at; skip = skipAdjunct(view, at)) at = skip;
  const object = view.mentions.find((mention) => mention.from >= at);
  if (!object || object.from - at > 1 || (object.kind !== 'person' && object.kind !== 'office')) return false;
  return view.mentions.some((mention) => mention.placeLike && mention.link === 'at') || view.dates.length > 0;
}

/** `The Peruvian capital will see X on Friday`: a place sees whoever comes to it. */
export function seenAtHome(view: View, trigger: Trigger, [first]: readonly Actor[]): string | null {
  const place = first?.mention;
  if (trigger.kind !== 'verb' || !trigger.weak || place?.kind !== 'party' || !place.placeLike) return null;
  return place.to <= trigger.from && isSeeing(view, trigger) ? (first?.codes[0] ?? null) : null;
}

/** Behind a day or a place that begins here; the same token where none does. */
function skipAdjunct({ dates, mentions }: View, at: number): number {
  const date = dates.find((one) => one.from <= at && at < one.to);
  if (date) return date.to;
  return (
    mentions.find((one) => one.placeLike && one.link === 'at' && one.from > at && one.from - at <= 2)?.to ??
    at
  );
}

function unique(actors: readonly Actor[]): Actor[] {
  const seen = new Set<string>();
  return actors.filter((actor) => {
    const key = `${actor.codes.join()}|${actor.name ? `${actor.name.from}-${actor.name.to}` : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export const isBloc = (codes: readonly string[]): boolean =>
  codes.some((code) => PARTIES.get(code)?.kind === 'organisation');
