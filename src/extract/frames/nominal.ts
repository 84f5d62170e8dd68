/** Nouns of visits and tours: whose visit, where to, and who invited. */
import { inferred, type Draft, type Read } from '../draft';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { isReachable, linkedAfter } from '../roles/object';
import { hasPossessive, ownerOf } from '../roles/owner';
import { leadsTo, nextTrigger, placesAfter } from '../roles/places';
import { subjectOf } from '../roles/subject';
import { readVerbGroup, type VerbGroup } from '../tense';
import { hasWord, wordBetween, type Trigger, type View } from '../view';
import { actorsOf, draftOf, OUTSIDE, partiesOf, partyRead, peopleOf, type Scene } from './scene';
import { followsComma, namedAfter, stopsOf } from './travel';

/** Drafts of a noun of visiting, one for each stop. */
export function readVisitNoun(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  if (isSince(view, trigger)) return [];
  const owner = ownerOf(view, trigger);
  const subjectMentions = subjectOf(view, trigger.from);
  const subject = actorsOf(scene, subjectMentions);
  const next = nextTrigger(view, trigger);
  const complement = linkedAfter(
    view,
    trigger.to,
    Math.min(next, trigger.to + 16, sinceAfter(view, trigger.to)),
    ['of', 'by'],
  ).filter(
    (mention) =>
      (mention.kind !== 'party' || mention.link === 'by') &&
      !hasWord(view, 'guest', trigger.to, mention.from) &&
      (mention.from - trigger.to <= 4 ||
        mention.codes.length > 0 ||
        mention.kind === 'office' ||
        view.knows(mention)) &&
      (mention.link !== 'by' || !hasComma(view, trigger.to, mention.from)) &&
      isReachable(view, trigger.to, mention.from),
  );
  const receives = view.triggers.some(
    (one) =>
      one.frame === 'receive' &&
      one.to <= trigger.from &&
      trigger.from - one.to < 16 &&
      !view.triggers.some(
        (other) => other.kind === 'verb' && other.from > one.from && other.from < trigger.from,
      ) &&
      !readVerbGroup(view, one).passive,
  );
  let visitors = owner ? actorsOf(scene, groupOf(view, owner)) : actorsOf(scene, complement);
  // The journey of somebody who stands for no country (Peter the Great's) is history.
  if (visitors.length > 0 && visitors.every((actor) => actor.name !== null && actor.codes.length === 0))
    return [];
  let hosts: Actor[] = [];
  if (receives && visitors.length) hosts = subject;
  if (!visitors.length && receives) return [];
  // `fin de visite à Singapour pour le président philippin`
  if (!visitors.length && subjectMentions.length === 0)
    visitors = actorsOf(
      scene,
      linkedAfter(view, trigger.to, Math.min(next, trigger.to + 12), ['goal']).filter(
        (mention) => mention.kind !== 'party' && mention.codes.length > 0,
      ),
    );
  const relative = relativeSubject(view, trigger);
  if (!visitors.length && relative) visitors = actorsOf(scene, groupOf(view, relative));
  let inherited = false;
  if (!visitors.length) {
    visitors = subject.length
      ? subject
      : hasPossessive(view, trigger) || subjectMentions.length === 0
        ? fallbackVisitors(scene, trigger)
        : [];
    inherited = subject.length === 0;
  }
  const limit = Math.min(sinceAfter(view, trigger.to), trigger.to + 26);
  let places = placesAfter(view, trigger.to, limit, trigger.frame === 'tour-noun');
  if (places.length === 0) places = listedAfter(view, trigger);
  const listed = places.length > 1 && view.reading.norm(places[0]!.from - 2) === ':';
  const begun = listed || (places[0] !== undefined && hasWord(view, 'begins', trigger.to, places[0].from));
  if (places[0] && !relative && !begun && !leadsTo(view, trigger.to, places[0].from)) places = [];
  if (places.length === 0 && view.reading.word('halts', trigger.from)) {
    places = view.mentions
      .filter((mention) => mention.placeLike && mention.from >= trigger.to && mention.from - trigger.to < 3)
      .slice(0, 1);
  }
  if (places.length < 2 && trigger.frame === 'tour-noun') {
    // `Égypte, Tunisie et Togo composent la tournée`: a list of countries is its stops.
    const bare = view.mentions.find(
      (mention) =>
        mention.kind === 'party' &&
        mention.placeLike &&
        mention.link === null &&
        groupOf(view, mention).length > 1 &&
        !visitors.some((actor) => actor.mention === mention) &&
        !view.triggers.some((one) => one !== trigger && isBetween(one, mention, trigger)),
    );
    if (bare) places = groupOf(view, bare);
  }
  if (places.length === 0 && !owner && complement.length === 0) {
    // `le voyage de Varsovie`: a city right behind is where it leads.
    places = namedAfter(view, trigger);
  }
  if (places.length === 0) {
    const opened = wordBetween(view, 'begins', Math.max(view.from, trigger.from - 16), trigger.from);
    const between = view.mentions.find(
      (mention) =>
        mention.placeLike && mention.link === 'at' && mention.from >= opened && mention.to <= trigger.from,
    );
    if (opened >= 0 && between) places = [between];
  }
  if (places.length === 0) {
    const adjunct = view.mentions.find(
      (mention) =>
        mention.placeLike &&
        mention.to <= trigger.from &&
        trigger.from - mention.to <= 2 &&
        !hasWord(view, 'say', mention.to, trigger.from) &&
        mention.link !== 'from' &&
        !visitors.some((actor) => actor.mention === mention),
    );
    if (adjunct && view.reading.norm(adjunct.to) !== "'s" && adjunct.link !== 'at') places = [adjunct];
  }
  const stops = stopsOf(
    places.filter((place) => !visitors.some((actor) => actor.codes[0] === place.codes[0])),
  );
  const inviters = actorsOf(scene, invitersOf(view, trigger));
  const build = (stop: (typeof stops)[number] | null): Draft => {
    const draft = draftOf(scene, 'visit', trigger, group);
    draft.visitors = partiesOf(visitors);
    draft.people = [...peopleOf(visitors), ...peopleOf(hosts)];
    draft.hosts = stop ? [stop.host] : hosts.length ? partiesOf(hosts) : partiesOf(inviters);
    draft.place = stop?.place ?? null;
    if (draft.hosts.length === 0 && !owner && complement.length)
      draft.hosts = metonymHost(subjectMentions, visitors);
    draft.tour = stops.length > 1 || trigger.frame === 'tour-noun';
    draft.anaphoric = inherited && !stop;
    if (trigger.weak) draft.rules.push('weak');
    if (isBygone(view, trigger)) draft.rules.push('bygone');
    if (stops.length > 1 && stop) draft.at = stop.mention.from;
    return draft;
  };
  if (stops.length) return stops.map(build);
  return [build(null)];
}

/** `Three state visits: to Vietnam, from Sunday to Tuesday; to Indonesia, …`: stops behind a colon and semicolons. */
function listedAfter(view: View, trigger: Trigger): Mention[] {
  const { reading } = view;
  let colon = trigger.to;
  while (colon < view.to && colon - trigger.to < LISTED && reading.norm(colon) !== ':') colon += 1;
  if (reading.norm(colon) !== ':') return [];
  return view.mentions.filter((place) => {
    if (place.from < colon || !place.placeLike || (place.link !== 'at' && place.link !== 'goal'))
      return false;
    for (let at = place.from - 1; at >= colon; at -= 1) {
      if (/^[:;]$/.test(reading.norm(at))) return true;
      if (!reading.word('at', at) && !reading.word('articles', at) && !reading.word('and', at)) return false;
    }
    return false;
  });
}

/** A list of stops begins at most so many tokens behind its noun. */
const LISTED = 30;

/** Whether a trigger stands between a mention and another. */
const isBetween = (one: Trigger, mention: Mention, trigger: Trigger): boolean =>
  one.from >= Math.min(mention.from, trigger.from) && one.to <= Math.max(mention.to, trigger.to);

/** `la première depuis le début de l'offensive en Ukraine`: places of what came before are no goals. */
function sinceAfter(view: View, from: number): number {
  for (let at = from; at < view.to; at += 1) {
    const since = view.reading.date('since', at);
    if (since && !view.dates.some((date) => date.from >= at && date.from - since.to <= 1)) return at;
  }
  return view.to;
}

function hasComma(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (view.reading.norm(at) === ',') return true;
  return false;
}

/** `depuis l'arrivée du démocrate à la Maison Blanche`: a beginning in office. */
function isSince(view: View, trigger: Trigger): boolean {
  if (!view.reading.word('entrance', trigger.from)) return false;
  return [1, 2, 3].some((back) => view.reading.date('since', trigger.from - back) !== null);
}

/** `depuis le séjour de Stephen Harper`, `since Trudeau's visit`: another one, before what is told. */
function isBygone(view: View, trigger: Trigger): boolean {
  for (let back = trigger.from - 1; back >= view.from && back >= trigger.from - 6; back -= 1) {
    if (/^[,;:]$/.test(view.reading.norm(back))) return false;
    if (view.reading.date('since', back)) return true;
  }
  return false;
}

/** `la visite que le président doit effectuer à`, `the trip that the minister will make to`. */
export function relativeSubject(view: View, trigger: Trigger): Mention | null {
  for (let at = trigger.to; at < trigger.to + 6 && at < view.to; at += 1) {
    if (!view.reading.word('whom', at)) continue;
    const next = view.mentions.find(
      (mention) => mention.from > at && mention.from - at <= 5 && mention.link === null && !mention.deictic,
    );
    return next && next.kind !== 'party' ? next : null;
  }
  return null;
}

/** `Pékin se prépare à la visite de`: the capital that is the subject stands for the host. */
function metonymHost(subject: readonly Mention[], visitors: readonly Actor[]): Read<string>[] {
  const [mention] = subject;
  const code = mention?.codes[0];
  if (!mention || mention.kind !== 'party' || !code || visitors.some((actor) => actor.codes.includes(code)))
    return [];
  return inferred([partyRead(mention, code)], 'metonym');
}

/** Whose guest the visitor is: `at the invitation of`, `à l'invitation de`, before or after the noun. */
export function invitersOf(view: View, trigger: Trigger): Mention[] {
  const at = wordBetween(view, 'guest', view.from, view.to);
  if (at < 0 || Math.abs(at - trigger.from) > 40) return [];
  const mention = view.mentions.find((one) => one.from >= at && one.from - at < 8 && one.kind !== 'pronoun');
  return mention ? groupOf(view, mention).slice(0, 1) : [];
}

/** `a royal tour of Australia`: one that was not told before. */
function isIndefinite(view: View, trigger: Trigger): boolean {
  for (let back = trigger.from - 1; back >= trigger.from - 4 && back >= view.from; back -= 1) {
    if (view.reading.word('indefinite', back)) return true;
    if (view.reading.word('articles', back)) return false;
  }
  return false;
}

function fallbackVisitors(scene: Scene, trigger: Trigger): Actor[] {
  const { view, registry } = scene;
  const after = view.mentions.find(
    (mention) =>
      mention.from >= trigger.to &&
      mention.link === null &&
      mention.kind === 'person' &&
      followsComma(view, mention),
  );
  if (after && view.reading.word('during', view.from)) {
    const actors = actorsOf(scene, [after]);
    if (actors.length) return actors;
  }
  const topic = registry.topic.filter((actor) => actor.rank === null || !OUTSIDE.has(actor.rank));
  return topic.length > 1 && isIndefinite(view, trigger) ? [] : topic;
}
