/** Nouns of guests: `the guest of`, `her guest, X`, `the visiting president`. */
import type { Draft } from '../draft';
import { isPersonOrOffice, type Mention } from '../mention';
import type { Actor } from '../registry';
import { beforeArticle } from '../roles/before';
import { groupOf, isActorLike } from '../roles/group';
import { isReachable } from '../roles/object';
import { ownerOf } from '../roles/owner';
import { placeBefore, placesAfter } from '../roles/places';
import { subjectOf } from '../roles/subject';
import { BEING } from '../text/being';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { headOf, wordBetween, type View } from '../view';
import { readCityGuest, readHad } from './guest-had';
import { hostSaid, type HostSaid, isUnderway } from './host';
import { readNamedLater } from './named-later';
import { receiveDraft } from './received';
import { actorsOf, draftOf, isGatheringIn, OUTSIDE, partiesOf, peopleOf, type Scene } from './scene';

/** Between a word for a place named before and the noun: a pronoun, a verb, an article. */
const WHERE = 6;

/** `est l'hôte d'Angela Merkel`, `is the guest of`: the subject is the visitor. */
export function readGuest(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  if (trigger.kind === 'verb') return readVisiting(scene, trigger, group);
  if (view.reading.word('his', trigger.from)) return readHost(scene, trigger, group);
  for (const read of READERS) {
    const drafts = read(scene, trigger, group);
    if (drafts.length > 0) return drafts;
  }
  const host = isOfThing(view, trigger)
    ? undefined
    : view.mentions.find(
        (mention) =>
          mention.link === 'of' &&
          mention.from >= trigger.to &&
          (mention.from - trigger.to <= 3 || isReachable(view, trigger.to, mention.from)),
      );
  const being = Math.max(...BEING.map((kind) => wordBetween(view, kind, trigger.from - 8, trigger.from)));
  const guests = actorsOf(
    scene,
    subjectOf(view, being >= 0 ? being : trigger.from).filter((mention) => mention.kind !== 'party'),
  );
  const apposed = apposedGuests(scene, trigger);
  if (apposed.length === 0) apposed.push(...guestsBehind(scene, trigger, host));
  const whose = host ?? (being >= 0 ? ownerOf(view, trigger) : null);
  if (apposed.length === 0 && (guests.length === 0 || being < 0))
    return host ? readNamedLater(scene, trigger, group, host) : [];
  if (!whose) return isGuestAt(view, trigger) ? settle(scene, trigger, group, guests, []) : [];
  const hosts = actorsOf(scene, [whose]);
  // `Ankara, où il était l'hôte de Y`: no place of what follows.
  const where = view.mentions.findLast(
    (one) =>
      one.deictic !== null &&
      one.codes.length > 0 &&
      one.to <= trigger.from &&
      trigger.from - one.to <= WHERE,
  );
  const place = where ?? placesAfter(view, trigger.to, view.to, false)[0] ?? null;
  return receiveDraft(scene, trigger, group, { guests: apposed.length ? apposed : guests, hosts, place });
}

/** `hôte du rendez-vous, du Malgache X`: of a thing, behind which a list goes on. */
function isOfThing({ reading, mentions }: View, { to }: Trigger): boolean {
  const of = reading.word('of', to);
  if (!of || mentions.some(({ from }) => from >= to && from - of <= 2)) return false;
  let at = of;
  while (at - of <= 3 && reading.tokens[at]?.form.kind === 'word') at += 1;
  return reading.norm(at) === ',';
}

/** What a noun of guests may tell beside `is the guest of`; the first that it tells holds. */
const READERS = [readHad, readCityGuest, readKept, readOwn, readSaid, readCalled] as const;

/** `was a guest at the White House`: of whoever is at home there. */
const isGuestAt = ({ mentions }: View, { to }: Trigger): boolean =>
  mentions.some((one) => one.placeLike && one.link === 'at' && one.from >= to && one.from - to <= 2);

/** `Hôte lundi du chancelier à Vienne, le Premier ministre X a parlé de`: at the head of a sentence, of whoever stands behind the comma. */
function guestsBehind(scene: Scene, trigger: Trigger, host: Mention | undefined): Actor[] {
  const { view } = scene;
  if (trigger.from !== headOf(view) || !host || host.kind === 'party') return [];
  for (let at = host.to; at < Math.min(view.to, host.to + 12); at += 1) {
    if (view.reading.norm(at) !== ',') continue;
    const behind = view.mentions.find((one) => one.from > at);
    if (!behind || behind.link !== null || behind.kind === 'party' || behind.from - at > 2) continue;
    return actorsOf(scene, groupOf(view, behind));
  }
  return [];
}

/** `Pushpa Kamal Dahal, guest of Narendra Modi from 31 May`: the person before the comma. */
function apposedGuests(scene: Scene, trigger: Trigger): Actor[] {
  const { view } = scene;
  const comma = beforeArticle(view.reading, trigger.from) - 1;
  const before = view.mentions.find((mention) => mention.to === comma && mention.kind !== 'party');
  return before && view.reading.norm(comma) === ',' ? actorsOf(scene, [before]) : [];
}

/** `has had X as its guest`, `will have X as his guest`: the subject is the host. */
function readKept(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  let as = trigger.from - 1;
  while (as > trigger.from - 5 && !view.reading.word('as', as)) as -= 1;
  const guest = view.mentions.find(
    (mention) => mention.kind !== 'party' && mention.to <= as && as - mention.to <= 2,
  );
  if (!view.reading.word('as', as) || !guest) return [];
  const had = [1, 2, 3].some(
    (back) => view.reading.word('have', guest.from - back) || view.reading.word('had', guest.from - back),
  );
  const hosts = had ? actorsOf(scene, subjectOf(view, guest.from)) : [];
  const guests = actorsOf(scene, [guest]);
  if (hosts.length === 0 || guests.length === 0) return [];
  const place = placesAfter(view, trigger.to, view.to, false)[0] ?? null;
  return receiveDraft(scene, trigger, group, { guests, hosts, place });
}

/** Between a noun of guests and the name of one: a comma, where he is from. */
const NAMED_BEHIND = 5;

/** `Barrow and his guest from Senegal, President Macky Sall`: whose guest he is stands before. */
function readOwn(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const his = [1, 2].find((back) => view.reading.word('his', trigger.from - back) > 0);
  if (!his) return [];
  const guest = view.mentions.find((one) => one.from >= trigger.to && one.kind !== 'party');
  if (!guest || guest.from - trigger.to > NAMED_BEHIND || guest.link !== null) return [];
  const host = view.mentions.findLast(
    (one) => one.to <= trigger.from - his && one.kind !== 'party' && one.link !== 'of' && one.link !== 'with',
  );
  const guests = actorsOf(scene, groupOf(view, guest));
  const owners = host ? actorsOf(scene, [host]) : [];
  // Of several at a gathering nobody is a guest by himself.
  if (isGatheringIn(scene, owners[0]?.codes[0])) return [];
  const isHome = (actors: readonly Actor[]): boolean =>
    actors.length === 1 && actors[0]?.codes.length === 1 && actors[0].codes[0] === scene.registry.home;
  const isEither = view.reading.word('counterpart', trigger.from) > 0;
  // `son hôte`: host or guest; under a dateline whoever is at home there is the host.
  if (isEither && isHome(guests) && !isHome(owners)) return settle(scene, trigger, group, owners, guests);
  // Of a city or country it is the guest.
  if (isEither && !isHome(owners)) {
    const place = view.mentions.findLast((one) => one.to <= trigger.from - his && one.kind !== 'pronoun');
    if (!place?.placeLike || place.link !== null) return [];
    return onDay(
      view,
      receiveDraft(scene, trigger, group, { guests, hosts: actorsOf(scene, [place]), place: null }),
    );
  }
  return settle(scene, trigger, group, guests, host ? owners : scene.registry.topic.slice(0, 1));
}

/** `Tinubu's guest in Abuja on Friday will be Mette Frederiksen`: whose guest he is stands before, who it is behind a verb of being. */
function readSaid(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const owner = ownerOf(view, trigger);
  if (!owner) return [];
  for (let at = trigger.to; at < view.to && at - trigger.to < SAID_WITHIN; at += 1) {
    const being = Math.max(...BEING.map((kind) => view.reading.word(kind, at)));
    if (view.reading.tokens[at]?.form.kind === 'punctuation') return [];
    if (being <= 0) continue;
    const guest = view.mentions.find((one) => one.from >= being && one.from - being <= 1);
    if (!guest || guest.kind === 'party' || guest.link !== null) return [];
    const place = view.mentions.find((one) => one.placeLike && one.link === 'at' && one.from >= trigger.to);
    const [guests, hosts] = [actorsOf(scene, groupOf(view, guest)), actorsOf(scene, [owner])];
    if (guests.length === 0 || hosts.length === 0) return [];
    return receiveDraft(scene, trigger, group, { guests, hosts, place: place ?? null });
  }
  return [];
}

/** Tokens between the noun and the verb that says who it is. */
const SAID_WITHIN = 8;

/** `Starmer told his host, Giorgia Meloni`, `His host, Prayuth Chan-ocha, had hoped`: whose host stands before, or the text goes on about him. */
function readHost(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view, registry } = scene;
  const said = hostSaid(scene, trigger.from);
  if (said) return receivedAs(scene, trigger, group, said);
  const host = view.mentions.find((one) => one.from >= trigger.to);
  if (!host?.name || host.link !== null || host.from - trigger.to > 2) return [];
  const hosts = actorsOf(scene, [host]);
  const before = actorsOf(scene, subjectOf(view, trigger.from));
  const guests = (before.length ? before : registry.topic).filter(
    (actor) => actor.mention.kind !== 'party' && !actor.codes.some((code) => hosts[0]?.codes.includes(code)),
  );
  if (guests.length === 0) return [];
  if (!isGatheringIn(scene, hosts[0]?.codes[0])) return settle(scene, trigger, group, guests, hosts);
  const summit = draftOf(scene, 'summit', trigger, group);
  summit.hosts = partiesOf(hosts);
  summit.participants = [...partiesOf(hosts), ...partiesOf(guests)];
  summit.people = [...peopleOf(hosts), ...peopleOf(guests)];
  return [summit];
}

/** `Maduro had been his guest on Monday`: his who was spoken of before. */
function readCalled(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const { reading } = view;
  if (!reading.word('his', trigger.from - 1)) return [];
  const being = BEING.some((kind) => reading.word(kind, trigger.from - 2) > 0);
  if (!being) return [];
  const said = reading.word('counterpart', trigger.from) ? hostSaid(scene, trigger.from - 1) : null;
  if (said && isUnderway(scene, said)) return receivedAs(scene, trigger, group, said);
  const guests = actorsOf(scene, subjectOf(view, trigger.from).filter(isPersonOrOffice));
  const [first] = guests;
  if (!first) return [];
  // Of several before him the first: `X received Y; Z had been his guest`.
  const own = new Set(guests.flatMap((actor) => actor.codes));
  const lead = actorsOf(
    scene,
    view.mentions.filter((one) => one.to <= first.mention.from && one.kind !== 'party' && one.link === null),
  ).find((actor) => actor.codes.length > 0 && !own.has(actor.codes[0] as string));
  const hosts = lead ? [lead] : scene.registry.lastOthers(own);
  // `avait été son hôte à Jakarta`: host or guest, as the place tells.
  const place = reading.word('counterpart', trigger.from)
    ? placesAfter(view, trigger.to, view.to, false)[0]
    : undefined;
  if (place && own.has(place.codes[0] ?? '')) return settle(scene, trigger, group, hosts, guests);
  if (reading.word('counterpart', trigger.from) && !place) return [];
  return settle(scene, trigger, group, guests, hosts);
}

/** `told the visiting Iraqi premier`, `met visiting Foreign Minister X`: the other side of the clause is at home. */
function readVisiting(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const guest = view.mentions.find((one) => one.from >= trigger.to);
  if (!guest || (guest.rank !== null && OUTSIDE.has(guest.rank))) return [];
  const guests = actorsOf(scene, groupOf(view, guest));
  const own = new Set(guests.flatMap((actor) => actor.codes));
  const others = actorsOf(
    scene,
    view.mentions.filter(
      (one) => isActorLike(one) && one.kind !== 'party' && one.link !== 'of' && one.link !== 'possessed',
    ),
  );
  const host = others.find((actor) => actor.codes.length === 1 && !own.has(actor.codes[0] as string));
  return settle(scene, trigger, group, guests, host ? [host] : []);
}

/** The visit of guests whose country is known, to their hosts or to the place that the sentence names. */
function settle(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  guests: readonly Actor[],
  hosts: readonly Actor[],
): Draft[] {
  const { view } = scene;
  if (!guests.some((actor) => actor.codes.length > 0)) return [];
  const place = placesAfter(view, trigger.to, view.to, false)[0] ?? placeBefore(view, trigger);
  return onDay(
    view,
    hosts.some((actor) => actor.codes.length > 0) || place
      ? receiveDraft(scene, trigger, group, { guests, hosts, place })
      : [placeless(scene, trigger, group, guests)],
  );
}

/** The visit to whoever is said to be the host, at the place of his own country that the clause names. */
function receivedAs(scene: Scene, trigger: Trigger, group: VerbGroup, { guests, hosts }: HostSaid): Draft[] {
  const { view } = scene;
  const own = placesAfter(view, trigger.to, view.to, false).find(({ codes: [code] }) =>
    hosts.some(({ codes }) => codes[0] === code),
  );
  return onDay(view, receiveDraft(scene, trigger, group, { guests, hosts, place: own ?? null }));
}

/** Whatever a guest did or was told on the one day that a sentence names, he was there on it. */
function onDay(view: View, drafts: Draft[]): Draft[] {
  const [date, another] = view.dates.filter((one) => one.kind === 'date');
  if (date && !another) for (const draft of drafts) draft.day = date.from;
  return drafts;
}

function placeless(scene: Scene, trigger: Trigger, group: VerbGroup, guests: readonly Actor[]): Draft {
  const draft = draftOf(scene, 'visit', trigger, group);
  draft.visitors = partiesOf(guests);
  draft.people = peopleOf(guests);
  draft.rules.push('placeless');
  return draft;
}
