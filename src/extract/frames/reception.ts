/** Verbs of receiving: host and guest, active and passive. */
import type { Draft } from '../draft';
import { addSides, assemblyDraft, bodyDraft, isAssembly, isOfBody } from '../gathering/assembly';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import {
  hasObjectPronoun,
  isHeadOfGroup,
  isHimAnd,
  isTimeWord,
  linkedAfter,
  objectOf,
} from '../roles/object';
import { cityOf, houseIn, nextTrigger, nextVerb, placeBefore, placesAfter } from '../roles/places';
import { subjectOf } from '../roles/subject';
import { hasPlainSubject } from '../roles/thing';
import { readVerbGroup, type VerbGroup } from '../verbs/tense';
import { gappedAfter, type Gapped } from './gapped';
import { isReceivedGathering, areHostedTalks } from './hosted';
import type { Trigger } from '../verbs/triggers';
import { spanAt } from '../spans';
import type { View } from '../view';
import { receiveDraft, type Reception } from './received';
import { actorsOf, isAtHomeIn, othersThan, type Scene } from './scene';
import { stopsOf } from './travel';
import { travellersOf } from './travellers';

/** `greeted the decision by Beijing`: a thing that is no mention is what the subject welcomes. */
const hasThing = (view: View, at: number): boolean =>
  view.reading.word('articles', at) > 0 && !spanAt(view.dates, at) && !isTimeWord(view, at + 1);

/** Drafts of a verb of receiving. */
export function readReceive(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  if (isReceivedGathering(view, group.from)) return [];
  if (areHostedTalks(view, trigger, group)) return [];
  const relative = objectRelative(scene, trigger, group);
  if (relative) {
    const there = placesAfter(view, trigger.to, nextTrigger(view, trigger), false)[0];
    const { guests, hosts, place } = relative;
    return receiveDraft(scene, trigger, group, { guests, hosts, place: there ?? place });
  }
  const subject = purposeOf(scene, trigger, group) ?? actorsOf(scene, subjectOf(view, group.from));
  const end = frontedEnd(view, trigger);
  const agents = linkedAfter(view, trigger.to, end ?? nextVerb(view, trigger), ['by']).filter(
    (mention) => mention.from < (end ?? view.to) && !isHeadOfGroup(view, mention),
  );
  // `reçu lundi à Ramallah par A et mardi à Amman par B`
  const later = gappedAgents(view, agents[0]);
  const agent = actorsOf(
    scene,
    agents.filter((mention) => !later.some((gap) => gap.mention === mention)),
  );
  const direct = objectOf(view, trigger, { links: trigger.verb?.dative ? ['at'] : [null] }).some(
    (mention) => mention.kind !== 'party',
  );
  const bare = isBareParticiple(view, trigger, group);
  const passive =
    group.passive ||
    (!direct &&
      !hasThing(view, trigger.to) &&
      trigger.tenses.includes('participle') &&
      (agent.length > 0 || bare));
  let guests = passive
    ? subject.length
      ? subject
      : travellersOf(scene, trigger, group)
    : actorsOf(
        scene,
        objectOf(view, trigger, { links: objectLinks(view, trigger) }).filter(
          (mention) => mention.kind !== 'party',
        ),
      );
  if (!passive) guests = apartFrom(scene, subject, guests);
  if (guests.length === 0 && !passive) guests = relativeObject(scene, group.from);
  if (guests.length === 0 && !passive && hasObjectPronoun(view, trigger, group.from))
    guests = cameThere(scene, group.from) ?? whomHere(scene, trigger, subject, group);
  if (guests.length > 0 && !passive && isHimAnd(view, trigger))
    guests = [...othersThan(scene, [...subject, ...guests], group.from), ...guests];
  if (guests.every(({ codes, name }) => codes.length === 0 && name === null)) {
    const object = passive ? [] : objectOf(view, trigger, { links: objectLinks(view, trigger) });
    const assembly = object.find((mention) => isAssembly(view, mention) || arePeers(view, mention));
    if (assembly) return receiveAssembly(scene, trigger, group, assembly);
    if (guests.length === 0) return [];
  }
  const inverted = passive ? [] : hostBehind(scene, trigger, group);
  if (inverted.length) {
    const travellers = subject.length ? subject : travellersOf(scene, trigger, group);
    const there = placesAfter(view, trigger.to, nextTrigger(view, trigger), false)[0];
    const reception = {
      guests: travellers.filter((actor) => !inverted.some((host) => host.codes[0] === actor.codes[0])),
      hosts: inverted,
      place: there ?? placeBefore(view, trigger),
    };
    return reception.guests.length > 0 && reception.guests.every(isOfBody)
      ? bodyDraft(scene, trigger, group, reception)
      : receiveDraft(scene, trigger, group, reception);
  }
  let hosts = passive ? agent : subject;
  // `Bethlehem awaits him tomorrow`
  const town =
    passive || hosts.length > 0
      ? null
      : (cityOf(view, trigger) ?? houseIn(view, trigger) ?? streetsOf(view, trigger, group));
  if (!passive && hosts.length === 0 && !town && !trigger.weak) {
    const isStated = subjectOf(view, group.from).length > 0 || hasPlainSubject(view, group.from);
    hosts = isStated
      ? []
      : scene.registry.topic.filter((actor) => !guests.some((guest) => guest.codes[0] === actor.codes[0]));
  }
  const places = placesAfter(view, trigger.to, end ?? nextTrigger(view, trigger), false);
  // `parti de Jakarta, Hanoï l'a accueilli`: a city or country that receives is itself the place.
  const isPlace = !passive && hosts.length > 0 && hosts.every(({ mention }) => mention.placeLike);
  const place = places[0] ?? town ?? (isPlace ? null : placeBefore(view, trigger));
  // `Thousands cheered Modi in Kigali`, `Nairobi danced for Obama`: a crowd is nobody's host; the town behind it says where.
  if (!passive && trigger.weak && hosts.length === 0) {
    const there = places[0] ?? town;
    const isHome = guests.some(({ codes }) => codes.some((own) => isAtHomeIn(own, there?.codes[0])));
    if (!there || isHome) return [];
  }
  // `Schoolchildren welcomed Xi to Hanoi`, under a dateline `Twenty-one guns greeted Xi`: a crowd or a thing is nobody's host.
  if (!passive && hosts.length === 0 && !place && view.dates.length === 0) return [];
  if (guests.every(isOfBody)) return bodyDraft(scene, trigger, group, { guests, hosts, place });
  // `reçu mardi à Sofia et mercredi à Skopje`: by whom is not told.
  if (passive && hosts.length === 0 && stopsOf(places).length > 1)
    return stopsOf(places).flatMap(({ mention }) => {
      const [draft] = receiveDraft(scene, trigger, group, { guests, hosts, place: mention });
      if (draft) [draft.tour, draft.at] = [true, mention.from];
      return draft ?? [];
    });
  const drafts = receiveDraft(scene, trigger, group, { guests, hosts, place });
  const object = passive ? undefined : objectOf(view, trigger, { links: objectLinks(view, trigger) }).at(-1);
  for (const gap of passive ? later : object ? gappedAfter(view, object) : []) {
    const others = actorsOf(scene, [gap.mention]);
    const reception = passive
      ? { guests, hosts: others, place: gap.place }
      : { guests: others, hosts, place: gap.place ?? (hosts.length > 0 ? null : place) };
    for (const next of receiveDraft(scene, trigger, group, reception)) {
      next.at = gap.mention.from;
      next.day = gap.day?.from ?? dayBefore(view, trigger, gap.mention);
      next.rules.push('gapped');
      const first = gap.day ? gap.mention : (agents[0] ?? object);
      if (drafts[0] && first) drafts[0].day ??= dayBefore(view, trigger, first);
      drafts.push(next);
    }
  }
  return drafts;
}

/** `lined the streets of Suva to greet X`: the town in which those who are nobody have come to do so. */
function streetsOf({ mentions }: View, { tenses, from }: Trigger, { time }: VerbGroup): Mention | null {
  if (time !== 'past' || !tenses.includes('infinitive')) return null;
  return mentions.find(({ city, link, to }) => to <= from && city !== null && link === 'of') ?? null;
}

/** `Il a reçu les deux hommes en 2009`: two who are received are none of them their host. */
function apartFrom({ view, registry }: Scene, hosts: readonly Actor[], guests: Actor[]): Actor[] {
  const own = new Set(hosts.flatMap(({ codes }) => codes));
  const isTakenUp = ({ mention }: Actor): boolean =>
    mention.kind === 'pronoun' || !view.mentions.includes(mention);
  const isPair = guests.length === 2 && guests.every(isTakenUp);
  return isPair && guests.some(({ codes }) => codes.some((code) => own.has(code)))
    ? registry.lastPairApart(own)
    : guests;
}

/** Whom a pronoun means that is received; `was received in Paris in May, and received him in Dakar in June`: without a subject of its own the verb has nobody who is at home there. */
function whomHere(scene: Scene, trigger: Trigger, subject: readonly Actor[], group: VerbGroup): Actor[] {
  const { view } = scene;
  const others = othersThan(scene, subject, group.from);
  const [place] = subject.length > 0 ? [] : placesAfter(view, trigger.to, nextTrigger(view, trigger), false);
  const home = place?.codes[0];
  return home && others.every(({ codes }) => codes.includes(home))
    ? scene.registry.lastOthers(new Set([home]))
    : others;
}

/** `s'envole pour Nairobi, où William Ruto le recevra`: whom one receives where somebody has gone is who went there. */
function cameThere(scene: Scene, at: number): Actor[] | null {
  const { view } = scene;
  const where = view.mentions.findLast((one) => one.deictic === 'where' && one.to <= at);
  const journey = view.triggers.findLast(
    ({ kind, frame, to }) =>
      kind === 'verb' && (frame === 'travel' || frame === 'visit') && where !== undefined && to <= where.from,
  );
  if (!journey) return null;
  const travellers = travellersOf(scene, journey, readVerbGroup(view, journey));
  return travellers.length > 0 ? travellers : null;
}

/** `accueillit ses pairs à La Havane les 28 et 29 janvier`: all of his like, of whom the text names none, on a day. */
const arePeers = ({ reading, dates }: View, { plural, codes, from, to }: Mention): boolean =>
  plural &&
  codes.length === 0 &&
  dates.length > 0 &&
  reading.wordFills('his', from - 1, from) &&
  reading.findWord('counterpart', from, to) >= 0;

/** `Xi Jinping hosted the presidents of Central Asia`: a gathering at his, where he is one of them. */
function receiveAssembly(scene: Scene, trigger: Trigger, group: VerbGroup, assembly: Mention): Draft[] {
  const { view } = scene;
  const hosts = actorsOf(scene, subjectOf(view, group.from));
  const [place] = placesAfter(view, trigger.to, nextTrigger(view, trigger), false);
  const drafts = assemblyDraft(scene, trigger, group, assembly, place ?? hosts[0] ?? null);
  addSides(
    drafts,
    hosts.filter(({ mention }) => mention.kind !== 'party'),
  );
  return drafts;
}

/** `reçu lundi à Jérusalem par A, puis à Ramallah par B`: the day that was told last. */
const dayBefore = (view: View, { to }: Trigger, { from }: Mention): number | null =>
  view.dates.findLast((date) => date.kind === 'date' && date.from >= to && date.to <= from)?.from ?? null;

/** Hosts behind the first one, each with a day or a place of his own. */
function gappedAgents(view: View, first: Mention | undefined): Gapped[] {
  const last = first && groupOf(view, first).at(-1);
  return last ? gappedAfter(view, last).filter((gap) => gap.mention.link === 'by') : [];
}

/** `flew to Doha to be received by Emir Tamim`: who travels is received, whoever is named between. */
function purposeOf(scene: Scene, trigger: Trigger, group: VerbGroup): Actor[] | null {
  const { view } = scene;
  if (!group.passive || trigger.to - group.from < 2) return null;
  const journey = view.triggers.findLast(
    (one) => one.kind === 'verb' && one.frame === 'travel' && one.to <= group.from,
  );
  if (!journey || group.from - journey.to > PURPOSE_REACH) return null;
  if (![0, 1, 2].some((back) => view.reading.word('to', group.from - back) > 0)) return null;
  const between = view.mentions.some(
    (one) => one.from >= journey.to && one.to <= group.from && one.kind !== 'party',
  );
  const travellers = between ? [] : travellersOf(scene, journey, readVerbGroup(view, journey));
  return travellers.length ? travellers : null;
}

/** A purpose stands so many tokens behind its verb at most. */
const PURPOSE_REACH = 10;

/**
 * `Reçu la veille par Poutine, il signe à Budapest`: a participle that opens the sentence has its places and its hosts before the
 * comma behind which somebody acts; `Reçu lundi à Jérusalem par A, puis à Ramallah par B, C a plaidé` has two of each.
 */
function frontedEnd(view: View, trigger: Trigger): number | null {
  if (trigger.from > view.from || !trigger.tenses.includes('participle')) return null;
  const next = nextTrigger(view, trigger);
  const { reading, mentions } = view;
  for (let at = trigger.to; at < next; at += 1) {
    if (reading.norm(at) !== ',') continue;
    const goesOn = reading.date('then', at + 1) || reading.word('and', at + 1);
    const behind = goesOn ? mentions.find((one) => one.from > at) : undefined;
    if (!behind || (behind.link !== 'at' && behind.link !== 'by')) return at;
  }
  return next;
}

/** `Putin welcomed with parade in Pyongyang`: a headline leaves the auxiliary out, and nobody is received. */
function isBareParticiple(view: View, trigger: Trigger, group: VerbGroup): boolean {
  const { reading } = view;
  if (group.from !== trigger.from || subjectOf(view, group.from).at(-1)?.to !== trigger.from) return false;
  return (reading.word('with', trigger.to) || reading.word('inside', trigger.to)) > 0;
}

/** `Raisi, whom he had received in Muscat`: the guest stands before the relative. */
function relativeObject(scene: Scene, at: number): Actor[] {
  const { view } = scene;
  for (let back = at - 1; back > view.from && back >= at - 10; back -= 1) {
    if (view.reading.norm(back) === ';') return [];
    if (view.reading.word('whom', back) !== back + 1) continue;
    const before = view.mentions.filter((mention) => mention.to <= back).at(-1);
    return before && back - before.to <= 2 && before.kind !== 'party' ? actorsOf(scene, [before]) : [];
  }
  return [];
}

/** The object stands bare, or after the preposition that ends the verb (`played host to`). */
function objectLinks(view: View, trigger: Trigger): Mention['link'][] {
  if (trigger.verb?.dative) return ['at', 'goal'];
  if (trigger.verb?.gives && trigger.to - trigger.from > 1) return ['at', 'goal', 'of'];
  const { reading } = view;
  return reading.word('to', trigger.to - 1) || reading.word('of', trigger.to - 1)
    ? [null, 'goal', 'at', 'of']
    : [null];
}

/** `X et Y, que recevra Z`, `le ministre que Z a reçu`, `X, à qui Doha avait ouvert ses portes`: the antecedent is received, by whom stands behind or between. */
function objectRelative(scene: Scene, trigger: Trigger, group: VerbGroup): Reception | null {
  const { view } = scene;
  const dative = trigger.verb?.dative === true;
  for (let at = trigger.from - 1; at > view.from && at >= group.from - 8; at -= 1) {
    if (dative ? !view.reading.word('toWhom', at) : view.reading.word('whom', at) !== at + 1) continue;
    const antecedent = view.mentions.filter((one) => one.to <= at && one.kind !== 'party').at(-1);
    if (!antecedent || at - antecedent.to > 1) return null;
    const between = view.mentions.find((one) => one.from > at && one.to <= trigger.from && one.link === null);
    const behind = view.mentions.find((one) => one.from >= trigger.to && one.from - trigger.to <= 1);
    const host = between ?? (behind?.link === null ? behind : undefined);
    if (!host || (host.kind === 'party' && !(dative && host.placeLike))) return null;
    // `C'est à Paris que X a reçu Y`: with an object of its own the clause is none of the antecedent.
    if (between && !dative && objectOf(view, trigger, { links: [null] }).length > 0) return null;
    const guests = actorsOf(scene, groupOf(view, antecedent));
    // `à qui Doha avait ouvert ses portes`: a city is where he was received.
    const hosts = host.kind === 'party' ? [] : actorsOf(scene, [host]);
    const place = host.kind === 'party' ? host : null;
    return guests.length && (hosts.length || place) ? { guests, hosts, place } : null;
  }
  return null;
}

/** `Luanda, où l'attend João Lourenço`: the object stands before the verb and the host behind it. */
function hostBehind(scene: Scene, trigger: Trigger, group: VerbGroup): Actor[] {
  const { view } = scene;
  if (!hasObjectPronoun(view, trigger, group.from)) return [];
  const next = view.mentions.find((mention) => mention.from >= trigger.to && mention.kind !== 'party');
  if (!next || next.link !== null || next.from - trigger.to > 1) return [];
  return actorsOf(scene, [next]).filter((actor) => actor.codes.length > 0);
}
