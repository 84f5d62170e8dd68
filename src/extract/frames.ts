/** Triggers to drafts: each frame says which part its subject, object and place play. */
import { PARTIES } from '../engagement/party';
import type { Mention } from './mention';
import { isCalledOff } from './bind';
import { createDraft, type Draft, type DraftPerson, type Read } from './draft';
import type { Actor, Registry } from './registry';
import { readSummit } from './gathering';
import {
  groupOf,
  hasObjectPronoun,
  hasPossessive,
  isReachable,
  leadsTo,
  linkedAfter,
  nextTrigger,
  nextVerb,
  objectOf,
  ownerOf,
  placeBefore,
  placesAfter,
  subjectOf,
} from './roles';
import { readVerbGroup, type VerbGroup } from './tense';
import { clauseAround, hasWord, isReflexive, wordBetween, type Trigger, type View } from './view';

/** What the frames of a document share. */
export interface Scene {
  readonly view: View;
  readonly registry: Registry;
}

/** Ranks that never make an engagement by coming or being received. */
const OUTSIDE = new Set(['ambassador', 'speaker', 'private']);

/** The drafts that the triggers of a sentence tell, in order. */
export function readDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (const trigger of scene.view.triggers) drafts.push(...readTrigger(scene, trigger));
  return drafts.map((draft) =>
    draft.type === 'visit' && isAtHome(draft) ? { ...draft, rules: ['void'] } : draft,
  );
}

/** A trigger that tells no engagement (a call, a wish, a trip at home) still has its own dates: nobody else may take them. */
function voidDraft(scene: Scene, trigger: Trigger): Draft {
  const draft = createDraft('meeting', scene.view.sentence.index, trigger.from, trigger.to);
  draft.rules.push('void');
  return draft;
}

/** Nobody visits his own country. */
function isAtHome(draft: Draft): boolean {
  return (
    draft.visitors.length > 0 &&
    draft.hosts.length > 0 &&
    draft.visitors.every((read) => draft.hosts.some((host) => host.value === read.value))
  );
}

function readTrigger(scene: Scene, trigger: Trigger): Draft[] {
  const { view } = scene;
  const group = readVerbGroup(view, trigger);
  if (trigger.kind === 'verb' && isOutsider(view, trigger, group)) return [];
  if (group.wish || group.negated) {
    if (!isOff(view, trigger) && !isCalledOff(view, trigger))
      return trigger.weak ? [] : [voidDraft(scene, trigger)];
  }
  switch (trigger.frame) {
    case 'travel':
    case 'visit':
    case 'leave':
      return readTravel(scene, trigger, group);
    case 'reciprocate':
      return readReturn(scene, trigger, group);
    case 'receive':
      return readReceive(scene, trigger, group);
    case 'meet':
    case 'talks-noun':
      return readMeeting(scene, trigger, group);
    case 'visit-noun':
    case 'tour-noun':
      return readVisitNoun(scene, trigger, group);
    case 'summit-noun':
      return readSummit(scene, trigger, group);
    case 'attend':
    case 'hold':
      return [];
    case 'guest':
      return readGuest(scene, trigger, group);
  }
}

/** An ambassador, a spokesman or a team as the subject: what it does is no engagement. */
function isOutsider(view: View, trigger: Trigger, group: VerbGroup): boolean {
  const subject = subjectOf(view, group.from);
  return (
    subject.length > 0 &&
    trigger.frame !== 'receive' &&
    subject.every((mention) => mention.rank !== null && OUTSIDE.has(mention.rank))
  );
}

/** Whether the clause says that something was called off: a negated verb is then no denial but a cancellation. */
function isOff(view: View, trigger: Trigger): boolean {
  const [from, to] = clauseAround(view, trigger.from);
  return hasWord(view, 'cancelled', from, to) || hasWord(view, 'postponed', from, to);
}

/** Actors of mentions, those that never take part aside. */
export function actorsOf(scene: Scene, mentions: readonly Mention[]): Actor[] {
  return mentions
    .flatMap((mention) => scene.registry.resolve(mention))
    .filter((actor) => actor.rank === null || !OUTSIDE.has(actor.rank));
}

/** Parties of actors, with their words. */
export function partiesOf(actors: readonly Actor[]): Read<string>[] {
  return actors.flatMap((actor) =>
    actor.codes.map((value) => ({ value, from: actor.words[0], to: actor.words[1], rule: actor.rule })),
  );
}

/** Persons with a name among actors. */
export function peopleOf(actors: readonly Actor[]): DraftPerson[] {
  return actors.flatMap((actor) => (actor.name ? [{ name: actor.name, code: actor.codes[0] ?? null }] : []));
}

function readPlace(view: View, mention: Mention): Draft['place'] {
  if (!mention.city) return null;
  return {
    value: mention.city,
    from: mention.from,
    to: mention.to,
    rule: null,
    code: mention.codes[0] ?? null,
  };
}

const partyRead = (mention: Mention, value: string): Read<string> => ({
  value,
  from: mention.from,
  to: mention.to,
  rule: mention.form === 'name' ? null : mention.form,
});

/** A draft with what the verb group says. */
export function draftOf(scene: Scene, type: Draft['type'], trigger: Trigger, group: VerbGroup): Draft {
  const { view } = scene;
  const draft = createDraft(type, view.sentence.index, trigger.from, trigger.to);
  draft.time = group.time;
  draft.ends = trigger.verb?.ends === true && group.time === 'past';
  draft.ongoing = group.ongoing;
  draft.unfulfilled = group.unfulfilled;
  draft.rules.push(trigger.frame);
  return draft;
}

/** Places grouped by country: each is a host, its city the place. */
function stopsOf(
  mentions: readonly Mention[],
): { host: Read<string>; place: Draft['place']; mention: Mention }[] {
  const stops: { host: Read<string>; place: Draft['place']; mention: Mention }[] = [];
  for (const mention of mentions) {
    const code = mention.codes[0];
    if (!code) continue;
    const known = stops.find((stop) => stop.host.value === code);
    if (!known) stops.push({ host: partyRead(mention, code), place: readPlace(mention), mention });
    else if (!known.place) known.place = readPlace(mention);
  }
  return stops;

  function readPlace(mention: Mention): Draft['place'] {
    return mention.city
      ? {
          value: mention.city,
          from: mention.from,
          to: mention.to,
          rule: null,
          code: mention.codes[0] ?? null,
        }
      : null;
  }
}

function readTravel(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const subject = trigger.verb?.carries
    ? carriedBy(scene, trigger, group)
    : travellersOf(scene, trigger, group);
  if (subject.length === 0) return [];
  const direct = trigger.frame === 'visit';
  const limit = trigger.weak ? Math.min(view.to, trigger.to + 9) : view.to;
  let places = placesAfter(view, trigger.to, Math.min(limit, goalLimit(view, trigger)), direct);
  if (trigger.frame === 'leave') places = places.filter((place) => place.link === 'goal');
  else if (direct && places.length && (places[0] as Mention).from - trigger.to > 7 && trigger.weak)
    places = [];
  if (places.length === 0 && !trigger.weak && trigger.frame !== 'leave') {
    const before = placeBefore(view, trigger);
    if (before) places = [before];
  }
  const own = new Set(subject.flatMap((actor) => actor.codes));
  const abroad = stopsOf(places).filter((stop) => !own.has(stop.host.value));
  const back = abroad.length === 0 ? returnsFrom(view, trigger, own) : null;
  const stops = back ? stopsOf([back]) : stopsOf(places);
  if (stops.length === 0 && !trigger.weak && trigger.frame === 'travel') {
    const draft = draftOf(scene, 'visit', trigger, group);
    draft.visitors = partiesOf(subject);
    draft.people = peopleOf(subject);
    draft.rules.push('placeless');
    return [draft];
  }
  return stops.flatMap((stop) => {
    const draft = draftOf(scene, 'visit', trigger, group);
    draft.visitors = partiesOf(subject);
    draft.people = peopleOf(subject);
    draft.hosts = [stop.host];
    draft.place = stop.place;
    draft.tour = stops.length > 1;
    if (trigger.weak) draft.rules.push('weak');
    if (back) {
      draft.ends = true;
      draft.rules.push('return');
    }
    return [{ ...draft, at: stops.length > 1 ? stop.mention.from : draft.at }];
  });
}

/** `est l'hôte d'Angela Merkel`, `is the guest of`: the subject is the visitor. */
function readGuest(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const host = view.mentions.find(
    (mention) => mention.link === 'of' && mention.from >= trigger.to && mention.from - trigger.to <= 3,
  );
  const guests = actorsOf(
    scene,
    subjectOf(view, trigger.from).filter((mention) => mention.kind !== 'party'),
  );
  const be = ['be', 'was', 'willBe'] as const;
  if (!host || guests.length === 0 || !be.some((kind) => hasWord(view, kind, trigger.from - 8, trigger.from)))
    return [];
  const hosts = actorsOf(scene, [host]);
  const place = placesAfter(view, trigger.to, view.to, false)[0] ?? null;
  return receiveDraft(scene, trigger, group, { guests, hosts, place });
}

/** `returned the visit`: the subject goes to the other side of what was told. */
function readReturn(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const visitors = travellersOf(scene, trigger, group);
  const own = new Set(visitors.flatMap((actor) => actor.codes));
  const hosts = scene.registry.lastOthers(own);
  if (visitors.length === 0 || hosts.length === 0) return [];
  const draft = draftOf(scene, 'visit', trigger, group);
  draft.visitors = partiesOf(visitors);
  draft.people = peopleOf(visitors);
  draft.hosts = partiesOf(hosts);
  return [draft];
}

/** `une tournée qui le mènera à`: whoever the journey was told of. */
function carriedBy(scene: Scene, trigger: Trigger, group: VerbGroup): Actor[] {
  const { view } = scene;
  const romance = view.lexicon.data.futureEndings.length > 0;
  if (
    romance &&
    !hasObjectPronoun(view, trigger, group.from) &&
    !hasObjectPronoun(view, trigger, trigger.from)
  )
    return [];
  const before = [...view.mentions]
    .reverse()
    .find(
      (mention) =>
        mention.to <= trigger.from &&
        (mention.kind === 'person' || mention.kind === 'office') &&
        mention.link !== 'of',
    );
  const actors = before ? actorsOf(scene, groupOf(view, before)) : [];
  return actors.length ? actors : [...scene.registry.topic];
}

/** `came back to Kiribati from Wellington`, `rentré de Pékin`: the visit was where one returns from. */
function returnsFrom(view: View, trigger: Trigger, own: ReadonlySet<string>): Mention | null {
  const returning = hasWord(view, 'return', trigger.from, trigger.to + 2);
  for (const mention of view.mentions) {
    if (mention.from < trigger.to || mention.from - trigger.to > 12 || !mention.placeLike) continue;
    if (own.has(mention.codes[0] ?? '')) continue;
    if (mention.link === 'from' || (returning && mention.link === 'of')) return returning ? mention : null;
  }
  return null;
}

/** Places of a travel verb end where another verb of travel begins. */
function goalLimit(view: View, trigger: Trigger): number {
  const next = view.triggers.find(
    (one) =>
      one.from >= trigger.to &&
      (one.frame === 'travel' || one.frame === 'visit' || one.frame === 'leave') &&
      one.kind === 'verb',
  );
  return next?.from ?? view.to;
}

/** Who travels: the subject, the one apposed after a fronted participle, else whom the text spoke of last. */
function travellersOf(scene: Scene, trigger: Trigger, group: VerbGroup): Actor[] {
  const { view, registry } = scene;
  const own = actorsOf(
    scene,
    subjectOf(view, group.from).filter(
      (mention) => mention.kind !== 'party' || mention.form === 'organisation',
    ),
  );
  if (own.length) return own;
  const after = view.mentions.find(
    (mention) =>
      mention.from >= trigger.to &&
      mention.link === null &&
      mention.kind !== 'party' &&
      view.reading.norm(mention.from - 1) !== '(',
  );
  if (
    after &&
    (wordBetween(view, 'who', view.from, trigger.from) >= 0 ||
      followsComma(view, after) ||
      after.from - trigger.to <= 4)
  ) {
    const actors = actorsOf(scene, groupOf(view, after));
    if (actors.length) return actors;
  }
  if (subjectOf(view, group.from).length) return [];
  return registry.topic.filter((actor) => actor.rank === null || !OUTSIDE.has(actor.rank));
}

function followsComma(view: View, mention: Mention): boolean {
  for (let back = mention.from - 1; back >= mention.from - 3; back -= 1) {
    if (view.reading.norm(back) === ',') return true;
  }
  return false;
}

function readReceive(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const subject = actorsOf(scene, subjectOf(view, group.from));
  const agent = actorsOf(scene, linkedAfter(view, trigger.to, nextVerb(view, trigger), ['by']));
  const passive = group.passive || (agent.length > 0 && trigger.tenses.includes('participle'));
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
  if (guests.length === 0 && !passive && hasObjectPronoun(view, trigger, group.from))
    guests = othersThan(scene, subject, group.from);
  if (guests.length === 0) return [];
  let hosts = passive ? agent : subject;
  if (!passive && hosts.length === 0) {
    hosts = subjectOf(view, group.from).length
      ? []
      : scene.registry.topic.filter((actor) => !guests.some((guest) => guest.codes[0] === actor.codes[0]));
    if (hosts.length === 0) return [];
  }
  const places = placesAfter(view, trigger.to, nextTrigger(view, trigger), false);
  const place = places[0] ?? placeBefore(view, trigger);
  return receiveDraft(scene, trigger, group, { guests, hosts, place });
}

/** The object stands bare, or after the preposition that ends the verb (`played host to`). */
function objectLinks(view: View, trigger: Trigger): Mention['link'][] {
  return /^(to|for)$/.test(view.reading.norm(trigger.to - 1)) ? [null, 'goal', 'at', 'of'] : [null];
}

/** Whom "him" means: those spoken of last who are not the subject. */
function othersThan(scene: Scene, subject: readonly Actor[], before: number): Actor[] {
  const own = new Set(subject.flatMap((actor) => actor.codes));
  const here = actorsOf(
    scene,
    scene.view.mentions.filter(
      (mention) =>
        mention.to <= before &&
        mention.link === null &&
        (mention.kind === 'person' || mention.kind === 'office'),
    ),
  ).filter((actor) => actor.codes.length > 0 && !actor.codes.some((code) => own.has(code)));
  if (here.length) return here.slice(-1);
  return scene.registry.lastOthers(own).filter((actor) => actor.rank === null || !OUTSIDE.has(actor.rank));
}

interface Reception {
  readonly guests: readonly Actor[];
  readonly hosts: readonly Actor[];
  readonly place: Mention | null;
}

function receiveDraft(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  { guests, hosts, place }: Reception,
): Draft[] {
  const guestCodes = partiesOf(guests);
  if (new Set(guestCodes.map((read) => read.value)).size >= 3) {
    const summit = draftOf(scene, 'summit', trigger, group);
    summit.participants = [...partiesOf(hosts), ...guestCodes];
    summit.hosts = place?.codes[0] ? [partyRead(place, place.codes[0])] : partiesOf(hosts).slice(0, 1);
    summit.people = [...peopleOf(hosts), ...peopleOf(guests)];
    if (place) summit.place = readPlace(scene.view, place);
    return [summit];
  }
  const hostCodes = partiesOf(hosts).filter(
    (host) => !guestCodes.some((guest) => guest.value === host.value),
  );
  const placeCode = place?.codes[0];
  if (
    placeCode &&
    hostCodes.length &&
    !hostCodes.some((host) => host.value === placeCode) &&
    !guestCodes.some((guest) => guest.value === placeCode) &&
    !isSeatOf(hostCodes, placeCode)
  ) {
    const meeting = draftOf(scene, 'meeting', trigger, group);
    meeting.participants = [...hostCodes, ...guestCodes];
    meeting.people = [...peopleOf(hosts), ...peopleOf(guests)];
    meeting.place = readPlace(scene.view, place as Mention);
    return [meeting];
  }
  const draft = draftOf(scene, 'visit', trigger, group);
  draft.visitors = guestCodes;
  draft.hosts = hostCodes.length ? hostCodes : placeCode ? [partyRead(place as Mention, placeCode)] : [];
  if (placeCode && guestCodes.some((guest) => guest.value === placeCode) && hostCodes.length) {
    draft.visitors = hostCodes;
    draft.hosts = guestCodes.filter((guest) => guest.value === placeCode);
  }
  draft.people = [...peopleOf(guests), ...peopleOf(hosts)];
  if (place) draft.place = readPlace(scene.view, place);
  return [draft];
}

/** Organisations receive in the country where they sit. */
const SEATS: Readonly<Record<string, readonly string[]>> = {
  EU: ['BEL', 'FRA', 'LUX'],
  NATO: ['BEL'],
  AU: ['ETH'],
  UN: ['USA', 'CHE'],
  IMF: ['USA'],
  'WORLD-BANK': ['USA'],
  ECOWAS: ['NGA'],
  'ARAB-LEAGUE': ['EGY'],
};

function isSeatOf(hosts: readonly Read<string>[], country: string): boolean {
  return hosts.some((host) => SEATS[host.value]?.includes(country));
}

/** A meeting is a visit where one side is at home; elsewhere a meeting. */
function readMeeting(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const sides = meetingSides(scene, trigger, group);
  const parties = partiesOf(sides);
  const codes = [...new Set(parties.map((party) => party.value))];
  const bloc = sides.some((actor) => actor.mention.plural && isBloc(actor.codes));
  if (codes.length < 2 && !bloc) return isPhone(view, trigger) ? [voidDraft(scene, trigger)] : [];
  const [from, to] = clauseAround(view, trigger.from);
  if (hasWord(view, 'phone', from, to)) return [voidDraft(scene, trigger)];
  const onMargins = wordBetween(view, 'margins', trigger.to, to) >= 0;
  const limit = onMargins ? view.to : Math.min(nextTrigger(view, trigger), trigger.to + 30);
  const place =
    placesAfter(view, trigger.to, limit, false)[0] ??
    placeOfNoun(view, trigger) ??
    placeBefore(view, trigger);
  const video = hasWord(view, 'video', from, to);
  if (bloc) return blocMeeting(scene, trigger, group, sides, place);
  const mediator = mediatorOf(scene, trigger, codes);
  if (mediator) return blocMeeting(scene, trigger, group, [...sides, mediator], place);
  const home = place && !video ? codes.find((code) => code === place.codes[0]) : undefined;
  if (home && codes.length === 2) {
    const draft = draftOf(scene, 'visit', trigger, group);
    draft.hosts = parties.filter((party) => party.value === home);
    draft.visitors = parties.filter((party) => party.value !== home);
    draft.people = peopleOf(sides);
    draft.place = readPlace(view, place as Mention);
    draft.rules.push('meeting-at-home');
    return [draft];
  }
  const draft = draftOf(scene, codes.length > 2 ? 'summit' : 'meeting', trigger, group);
  draft.participants = parties;
  draft.people = peopleOf(sides);
  if (place && !video) draft.place = readPlace(view, place);
  if (place && !video && codes.length > 2 && place.codes[0]) draft.hosts = [partyRead(place, place.codes[0])];
  draft.video = video;
  if (onMargins) draft.rules.push('margins');
  if (!place && !video) draft.rules.push('no-place');
  return [draft];
}

/** A third party in the room: `under the mediation of`, `sous l'égide de`. */
function mediatorOf(scene: Scene, trigger: Trigger, codes: readonly string[]): Actor | null {
  const { view } = scene;
  for (let at = trigger.from; at < view.to; at += 1) {
    if (!/^(mediation|auspices|egide|parrainage|mediateur|arbitrage|patronage)$/.test(view.reading.norm(at)))
      continue;
    const next = view.mentions.find((mention) => mention.from > at && mention.from - at < 6);
    const actor = next ? actorsOf(scene, [next])[0] : undefined;
    return actor && actor.codes[0] && !codes.includes(actor.codes[0]) ? actor : null;
  }
  return null;
}

function isPhone(view: View, trigger: Trigger): boolean {
  return hasWord(view, 'phone', trigger.from - 2, trigger.to + 3);
}

const isBloc = (codes: readonly string[]): boolean =>
  codes.some((code) => PARTIES.get(code)?.kind === 'organisation');

/** `EU leaders meet in Brussels`: a gathering of the bloc. */
function blocMeeting(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  sides: readonly Actor[],
  place: Mention | null,
): Draft[] {
  const draft = draftOf(scene, 'summit', trigger, group);
  draft.participants = partiesOf(sides);
  draft.people = peopleOf(sides);
  if (place?.codes[0]) draft.hosts = [partyRead(place, place.codes[0])];
  if (place) draft.place = readPlace(scene.view, place);
  return [draft];
}

/** `la rencontre d'Helsinki`, `the Geneva talks`. */
function placeOfNoun(view: View, trigger: Trigger): Mention | null {
  if (trigger.kind !== 'noun') return null;
  const isCity = (mention: Mention): boolean => mention.placeLike && mention.city !== null;
  return (
    view.mentions.find(
      (mention) =>
        isCity(mention) &&
        mention.link === 'of' &&
        mention.from >= trigger.to &&
        mention.from - trigger.to <= 2,
    ) ??
    view.mentions.find((mention) => isCity(mention) && mention.to === trigger.from) ??
    null
  );
}

/** The object of a verb of meeting: a country only after "with". */
function personsOf(
  view: View,
  trigger: Trigger,
  options: { readonly links: readonly Mention['link'][] },
): Mention[] {
  return objectOf(view, trigger, options).filter(
    (mention) => mention.kind !== 'party' || mention.link === 'with',
  );
}

function meetingSides(scene: Scene, trigger: Trigger, group: VerbGroup): Actor[] {
  const { view } = scene;
  if (trigger.kind === 'noun') {
    const between = linkedAfter(view, trigger.to, Math.min(view.to, trigger.to + 24), ['between']);
    if (between.length) return actorsOf(scene, between);
    const others = actorsOf(
      scene,
      linkedAfter(view, trigger.to, Math.min(view.to, trigger.to + 14), ['with', 'of']),
    );
    const owner = ownerOf(view, trigger);
    const subject = owner ? actorsOf(scene, [owner]) : actorsOf(scene, subjectOf(view, trigger.from));
    if (others.length === 0 && trigger.weak) return [];
    return unique([...subject.slice(0, 3), ...others]);
  }
  const subject = actorsOf(scene, subjectOf(view, group.from));
  const object = actorsOf(
    scene,
    personsOf(view, trigger, { links: trigger.weak && !isSeeing(view, trigger) ? ['with'] : [null, 'with'] }),
  );
  const first = subject.length
    ? subject
    : subjectOf(view, group.from).length
      ? []
      : [...scene.registry.topic];
  if (object.length === 0 && hasObjectPronoun(view, trigger, group.from)) {
    return unique([...first, ...othersThan(scene, first, group.from)]);
  }
  if (object.length === 0)
    return (first.length > 1 && (!trigger.weak || isReflexive(view.reading, trigger.from))) ||
      first.some((actor) => actor.mention.plural && (isBloc(actor.codes) || actor.codes.length > 1))
      ? first
      : [];
  return unique([...first, ...object]);
}

/** "sees Joe Biden at the White House": a weak verb with a person as object and a place. */
function isSeeing(view: View, trigger: Trigger): boolean {
  const object = view.mentions.find((mention) => mention.from >= trigger.to);
  if (!object || object.from - trigger.to > 1 || (object.kind !== 'person' && object.kind !== 'office'))
    return false;
  return view.mentions.some((mention) => mention.placeLike && mention.link === 'at') || view.dates.length > 0;
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

function readVisitNoun(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const owner = ownerOf(view, trigger);
  const subjectMentions = subjectOf(view, trigger.from);
  const subject = actorsOf(scene, subjectMentions);
  const next = nextTrigger(view, trigger);
  const complement = linkedAfter(view, trigger.to, Math.min(next, trigger.to + 16), ['of', 'by']).filter(
    (mention) =>
      (mention.kind !== 'party' || mention.link === 'by') &&
      !hasWord(view, 'guest', trigger.to, mention.from) &&
      isReachable(view, trigger.to, mention.from),
  );
  const receives = view.triggers.some(
    (one) =>
      one.frame === 'receive' &&
      one.to <= trigger.from &&
      trigger.from - one.to < 9 &&
      !readVerbGroup(view, one).passive,
  );
  let visitors = owner ? actorsOf(scene, groupOf(view, owner)) : actorsOf(scene, complement);
  let hosts: Actor[] = [];
  if (receives && visitors.length) hosts = subject;
  if (!visitors.length && receives) return [];
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
  const limit = Math.min(view.to, trigger.to + 26);
  let places = placesAfter(view, trigger.to, limit, trigger.frame === 'tour-noun');
  const begun = places[0] !== undefined && hasWord(view, 'begins', trigger.to, places[0].from);
  if (places[0] && !relative && !begun && !leadsTo(view, trigger.to, places[0].from)) places = [];
  if (places.length === 0 && /^(etape|escale|stop|leg|passage)/.test(view.reading.norm(trigger.from))) {
    places = view.mentions
      .filter((mention) => mention.placeLike && mention.from >= trigger.to && mention.from - trigger.to < 3)
      .slice(0, 1);
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
    return stops.length > 1 && stop ? { ...draft, at: stop.mention.from } : draft;
  };
  if (stops.length) return stops.map(build);
  return [build(null)];
}

/** `la visite que le président doit effectuer à`, `the trip that the minister will make to`. */
function relativeSubject(view: View, trigger: Trigger): Mention | null {
  for (let at = trigger.to; at < trigger.to + 6 && at < view.to; at += 1) {
    if (!/^(que|qu'|that|which)$/.test(view.reading.norm(at))) continue;
    const next = view.mentions.find(
      (mention) => mention.from > at && mention.from - at <= 4 && mention.link === null,
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
  return [{ ...partyRead(mention, code), rule: 'metonym' }];
}

/** Whose guest the visitor is: `at the invitation of`, `à l'invitation de`, before or after the noun. */
function invitersOf(view: View, trigger: Trigger): Mention[] {
  const at = wordBetween(view, 'guest', view.from, view.to);
  if (at < 0 || Math.abs(at - trigger.from) > 40) return [];
  const mention = view.mentions.find((one) => one.from >= at && one.from - at < 8 && one.kind !== 'pronoun');
  return mention ? groupOf(view, mention).slice(0, 1) : [];
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
  if (after && /^(en|on|lors|apres|during|after)$/.test(view.reading.norm(view.from))) {
    const actors = actorsOf(scene, [after]);
    if (actors.length) return actors;
  }
  return registry.topic.filter((actor) => actor.rank === null || !OUTSIDE.has(actor.rank));
}
