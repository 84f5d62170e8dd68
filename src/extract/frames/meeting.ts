/** Verbs and nouns of meeting: a visit where one side is at home, a gathering where three are in the room. */
import { PARTIES } from '../../engagement/party';
import type { Draft, Read } from '../draft';
import type { Mention } from '../mention';
import { isLeftOut } from '../gathering/attendance';
import { isCut } from '../gathering/extent';
import { holderOf } from '../gathering/held';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { hasObjectPronoun, linkedAfter, objectOf } from '../roles/object';
import { ownerOf } from '../roles/owner';
import { pairOf } from '../roles/pair';
import { cityOf, nextTrigger, placeBefore, placesAfter } from '../roles/places';
import { isSpeaker } from '../roles/speaker';
import { subjectOf } from '../roles/subject';
import { isSeatOf } from '../seats';
import type { VerbGroup } from '../tense';
import { clauseAround, hasWord, isReflexive, wordBetween, type Trigger, type View } from '../view';
import { gappedAfter } from './gapped';
import { invitersOf, relativeSubject } from './nominal';
import {
  actorsOf,
  assemblyDraft,
  draftOf,
  homeOf,
  isAssembly,
  isCall,
  othersThan,
  partiesOf,
  partyRead,
  peopleOf,
  readPlace,
  voidDraft,
  type Scene,
} from './scene';
import { followsComma } from './travel';

/** A meeting is a visit where one side is at home; elsewhere a meeting. */
export function readMeeting(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const sides = meetingSides(scene, trigger, group).filter((side) => !isLeftOut(view, side.mention));
  const parties = partiesOf(sides);
  const codes = [...new Set(parties.map((party) => party.value))];
  const bloc = sides.some((actor) => actor.mention.plural && isBloc(actor.codes));
  const assembly = subjectOf(view, trigger.from).find((mention) => isAssembly(view, mention));
  if (codes.length < 2 && assembly) {
    const place = placesAfter(view, trigger.to, view.to, false)[0] ?? placeBefore(view, trigger);
    return assemblyDraft(scene, trigger, group, place);
  }
  if (trigger.kind === 'verb' && isHeldNoun(view, group.from)) return [];
  if (codes.length < 2 && !bloc) {
    if (isPhone(view, trigger)) return [voidDraft(scene, trigger)];
    return pointsBack(view, trigger) ? [pointing(scene, trigger, group)] : [];
  }
  const [from, to] = clauseAround(view, trigger.from);
  if (isCall(view, from, to)) return [voidDraft(scene, trigger)];
  const onMargins = wordBetween(view, 'margins', from, to) >= 0 || isAtGathering(scene, trigger, sides);
  const limit = onMargins ? view.to : Math.min(nextButHeld(view, trigger), trigger.to + 30);
  const place =
    placesAfter(view, trigger.to, limit, false).find((one) => !isGoal(view, one)) ??
    placeOfNoun(view, trigger) ??
    placeBefore(view, trigger) ??
    cityOf(view, trigger);
  const video = hasWord(view, 'video', from, to);
  const seat = place?.codes[0] ?? '';
  const atSeat = isSeatOf(parties, seat) && !codes.includes(seat) && isBloc(codes) && !onMargins;
  if ((bloc || (atSeat && trigger.kind === 'verb')) && codes.length === 2 && place && isSeatOf(parties, seat))
    return seatVisit(scene, trigger, group, sides, place);
  if (bloc) return blocMeeting(scene, trigger, group, sides, place);
  // `landed in Nairobi after talks with X and Y`: those were elsewhere.
  const aside = trigger.kind === 'noun' && wordBetween(view, 'asides', trigger.from - 2, trigger.from) >= 0;
  if (aside && codes.length > 2 && place && place.to <= trigger.from) return [];
  const mediator =
    mediatorOf(scene, trigger, group, codes) ?? (video ? null : inviterOf(scene, trigger, codes, place));
  const host = trigger.verb?.assembles && codes.length === 2 ? homeOf(sides, place) : [];
  if (host.some((read) => !codes.includes(read.value))) {
    const [draft] = blocMeeting(scene, trigger, group, sides, place);
    draft?.participants.push(...host);
    return draft ? [draft] : [];
  }
  if (mediator) return blocMeeting(scene, trigger, group, [...sides, mediator], place);
  const house =
    !place && !video && codes.length === 2
      ? (seenAtHome(view, trigger, sides) ?? hostAtHome(scene, trigger, group))
      : null;
  const home = house ?? (place && !video ? codes.find((code) => code === place.codes[0]) : undefined);
  const isDelegation = view.mentions.some((one) => one.rank === 'delegation' && one.to <= trigger.from);
  if (home && (codes.length === 2 || isDelegation)) {
    const draft = draftOf(scene, 'visit', trigger, group);
    draft.hosts = parties.filter((party) => party.value === home);
    draft.visitors = parties.filter((party) => party.value !== home);
    draft.people = peopleOf(sides);
    draft.place = place ? readPlace(place) : null;
    draft.rules.push('meeting-at-home');
    if (onMargins) draft.rules.push('margins');
    return [draft, ...laterMeetings(scene, trigger, group, parties)];
  }
  const senior = !place && !video && !onMargins && codes.length === 2 ? hostByRank(scene, sides) : null;
  const draft = draftOf(scene, codes.length > 2 ? 'summit' : senior ? 'visit' : 'meeting', trigger, group);
  if (senior) {
    draft.hosts = parties.filter((party) => party.value === senior);
    draft.visitors = parties.filter((party) => party.value !== senior);
    draft.people = peopleOf(sides);
    draft.rules.push('rank-at-home');
    return [draft];
  }
  draft.participants = parties;
  draft.people = peopleOf(sides);
  if (place && !video) draft.place = readPlace(place);
  if (place && !video && codes.length > 2 && place.codes[0]) draft.hosts = [partyRead(place, place.codes[0])];
  draft.video = video;
  if (onMargins) draft.rules.push('margins');
  if (!place && !video) draft.rules.push('no-place');
  return codes.length === 2 ? [draft, ...laterMeetings(scene, trigger, group, parties)] : [draft];
}

/** `the second summit would meet in Baku`, `le sommet Russie-Afrique réunira`: a gathering that is held, right before its verb; not a body by its name alone. */
function isHeldNoun(view: View, from: number): boolean {
  const name = view.triggers.findLast((one) => one.to <= from);
  if (name?.frame !== 'summit-noun' || from - name.to > 2) return false;
  if (view.mentions.some((mention) => mention.from >= name.to && mention.to <= from)) return false;
  return (
    name.kind !== 'series' || view.triggers.some((one) => one.frame === 'summit-noun' && one.to === name.from)
  );
}

/** `is to meet X in April, and Y by the end of May`: each with a date of its own is a meeting of its own. */
function laterMeetings(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  parties: readonly Read<string>[],
): Draft[] {
  const { view } = scene;
  const subject = actorsOf(scene, subjectOf(view, group.from));
  const own = parties.filter((party) => subject.some((actor) => actor.codes.includes(party.value)));
  const [first] = own;
  const object =
    trigger.kind === 'verb' ? personsOf(view, trigger, { links: [null, 'with'] }).at(-1) : undefined;
  if (!first || !object) return [];
  const found: Draft[] = [];
  for (const { mention, place } of gappedAfter(view, object)) {
    const actors = actorsOf(scene, [mention]);
    const other = partiesOf(actors).filter((party) => party.value !== first.value);
    if (other.length !== 1) break;
    const meeting = draftOf(scene, 'meeting', trigger, group);
    const home = place ? [first, ...other].find((party) => party.value === place.codes[0]) : undefined;
    if (home) {
      meeting.type = 'visit';
      meeting.hosts = [home];
      meeting.visitors = [first, ...other].filter((party) => party !== home);
    } else meeting.participants = [first, ...other];
    if (place) meeting.place = readPlace(place);
    meeting.people = [...peopleOf(subject), ...peopleOf(actors)];
    meeting.at = mention.from;
    found.push(meeting);
  }
  return found;
}

const SENT: ReadonlySet<string> = new Set(['delegation', 'envoy', 'minister']);

/** A delegation or an envoy that sees a head of state is at his, unless the report was written elsewhere. */
function hostByRank({ registry }: Scene, sides: readonly Actor[]): string | null {
  const head = sides.filter((actor) => actor.rank === 'head' || (actor.rank === null && actor.name?.heads));
  // `les responsables russes` are those whom a traveller meets, not who is sent.
  const sent = sides.filter(
    (actor) =>
      actor.rank !== null && SENT.has(actor.rank) && (actor.rank === 'delegation' || !actor.mention.plural),
  );
  const code = head.length === 1 && sent.length > 0 ? head[0]?.codes[0] : undefined;
  if (!code || sent.some((actor) => actor.codes.includes(code))) return null;
  return registry.home === null || registry.home === code ? code : null;
}

/** Where the next trigger begins, the verb of being held aside: `l'entretien s'est tenu vendredi à`. */
function nextButHeld(view: View, trigger: Trigger): number {
  const next = nextTrigger(view, trigger);
  const held = view.triggers.find((one) => one.from === next);
  return trigger.kind === 'noun' && (held?.frame === 'hold' || held?.frame === 'attend')
    ? nextTrigger(view, held)
    : next;
}

/** `saw her in his office`: the subject is at home. */
function hostAtHome(scene: Scene, trigger: Trigger, group: VerbGroup): string | null {
  const { view } = scene;
  for (let at = trigger.to; at < Math.min(view.to - 2, trigger.to + 12); at += 1) {
    if (
      !view.reading.word('at', at) ||
      !view.reading.word('his', at + 1) ||
      !view.reading.word('ownPlace', at + 2)
    )
      continue;
    return actorsOf(scene, subjectOf(view, group.from))[0]?.codes[0] ?? null;
  }
  return null;
}

/** A third party in the room: `under the mediation of`, `sous l'égide de`. */
function mediatorOf(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  codes: readonly string[],
): Actor | null {
  const { view } = scene;
  const { reading } = view;
  const [from] = clauseAround(view, trigger.from);
  for (let at = from; at < view.to; at += 1) {
    if (at < trigger.from && !reading.word('auspices', at)) continue;
    const hosted = reading.word('mediated', at) > 0 && reading.word('agent', at + 1) > 0;
    const agent =
      at === trigger.from && trigger.kind === 'verb' && group.passive ? agentOf(scene, trigger) : null;
    if (agent && !codes.includes(agent.codes[0] ?? '')) return agent;
    const watched = reading.word('watch', at) > 0 && reading.word('of', at + 1) > 0;
    if (!hosted && !watched && !reading.word('auspices', at)) continue;
    // `under Qatari mediation`
    const nation = view.mentions.find((one) => one.to === at && one.form === 'demonym');
    const next = nation ?? view.mentions.find((mention) => mention.from > at && mention.from - at < 6);
    const actor = next ? actorsOf(scene, [next])[0] : undefined;
    return actor && actor.codes[0] && !codes.includes(actor.codes[0]) ? actor : null;
  }
  return null;
}

/** `at the invitation of X, Y and Z met in Tunis`: who invites two others to his own country is with them. */
function inviterOf(
  scene: Scene,
  trigger: Trigger,
  codes: readonly string[],
  place: Mention | null,
): Actor | null {
  const [inviter] = actorsOf(scene, invitersOf(scene.view, trigger));
  const code = inviter?.codes[0];
  return inviter && code && place?.codes[0] === code && !codes.includes(code) ? inviter : null;
}

/** `were gathered in Bujumbura by X`. */
function agentOf(scene: Scene, trigger: Trigger): Actor | null {
  const { view } = scene;
  return actorsOf(scene, linkedAfter(view, trigger.to, nextTrigger(view, trigger), ['by']))[0] ?? null;
}

function isPhone(view: View, trigger: Trigger): boolean {
  return hasWord(view, 'phone', trigger.from - 2, trigger.to + 3);
}

const isBloc = (codes: readonly string[]): boolean =>
  codes.some((code) => PARTIES.get(code)?.kind === 'organisation');

/** `met EU leaders in Brussels`: a visit to the organisation where it sits. */
function seatVisit(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  sides: readonly Actor[],
  place: Mention,
): Draft[] {
  const parties = partiesOf(sides);
  const draft = draftOf(scene, 'visit', trigger, group);
  draft.hosts = parties.filter((party) => PARTIES.get(party.value)?.kind === 'organisation');
  draft.visitors = parties.filter((party) => !draft.hosts.includes(party));
  draft.people = peopleOf(sides);
  draft.place = readPlace(place);
  return [draft];
}

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
  if (place) draft.place = readPlace(place);
  return [draft];
}

/** `about the railway to Gelephu`: where something leads, where the language tells that from being there. */
function isGoal(view: View, place: Mention): boolean {
  if (place.deictic !== null) return false;
  for (let at = place.from - 1; at >= place.from - 4; at -= 1) {
    const word = view.reading.word('at', at);
    if (word) return view.reading.word('into', at) > 0;
  }
  return false;
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
    const pair = pairOf(view, trigger);
    if (pair.length === 2) return pair.flatMap((mention) => scene.registry.resolve(mention));
    const between = linkedAfter(view, trigger.to, Math.min(view.to, trigger.to + 24), ['between']);
    if (between.length) return actorsOf(scene, between);
    // On whose margins they talk is no side of the talks.
    const margins = wordBetween(view, 'margins', trigger.to, view.to);
    const limit = Math.min(margins < 0 ? view.to : margins, trigger.to + 14);
    const behind = actorsOf(scene, linkedAfter(view, trigger.to, limit, ['with', 'of']));
    const occasion = behind.length === 0 && !trigger.weak ? pairBefore(scene, trigger) : [];
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
    const stated = subjectOf(view, trigger.from);
    const subject = owner ? actorsOf(scene, [owner]) : actorsOf(scene, stated);
    // `La réunion s'est tenue lundi à Alep`, `Achgabat : entretien avec X`: of those whom the text speaks of.
    if (stated.length === 0 && !owner) {
      const topic = scene.registry.topic;
      if (others.length > 0 ? isOpening(view, trigger) : isDefinite(view, trigger) && topic.length > 1)
        subject.push(...topic);
    }
    if (stated.length === 0 && !owner && others.length > 0 && subject.length === 0)
      subject.push(...subjectOfMain(scene, trigger, others));
    // `X et Y ont tenu à Tunis leur première réunion`
    const together = stated.length > 1 && holderOf(view, trigger.from) >= 0;
    if (others.length === 0 && trigger.weak && !together) return [];
    return unique([...subject.slice(0, 3), ...others]);
  }
  const opening = trigger.from === view.from && trigger.tenses.includes('participle');
  const subject = actorsOf(scene, opening ? subjectBehind(view, trigger) : subjectOf(view, group.from));
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
  const fronted = actorsOf(
    scene,
    view.mentions.filter(
      (mention) =>
        mention.link === 'with' &&
        mention.kind !== 'party' &&
        mention.to <= group.from &&
        !isComplement(view, trigger, mention),
    ),
  );
  object.push(...fronted);
  const first = subject.length
    ? subject
    : subjectOf(view, group.from).length
      ? []
      : [...scene.registry.topic];
  if (object.length === 0 && hasObjectPronoun(view, trigger, group.from)) {
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

/** `had pressed X over the deal at a tête-à-tête`: the two of whom the clause speaks, where it is on that occasion that something was done. */
function pairBefore(scene: Scene, trigger: Trigger): Actor[] {
  const { view } = scene;
  const [from] = clauseAround(view, trigger.from);
  const occasion = [1, 2, 3, 4].some((back) => {
    const at = trigger.from - back;
    return view.reading.word('at', at) === at + 1 || view.reading.word('occasion', at) > 0;
  });
  if (!occasion) return [];
  const people = view.mentions.filter(
    (mention) =>
      mention.from >= from &&
      mention.to <= trigger.from &&
      mention.kind === 'person' &&
      (mention.link === null || mention.link === 'at') &&
      !isOwned(view, mention),
  );
  const actors = actorsOf(scene, people).filter(
    (actor) => actor.codes.length === 1 && !isSpeaker(view, actor),
  );
  const codes = new Set(actors.map((actor) => actor.codes[0]));
  return actors.length === 2 && codes.size === 2 ? actors : [];
}

/** `Keïta's reinstatement`: a thing of somebody's, who need not be there. */
const isOwned = (view: View, { to }: Mention): boolean => /^'s?$/.test(view.reading.norm(to));

/** `after talks with Netanyahu, flew to Bahrain to see the king`: with whom something else was done. */
const isComplement = (view: View, trigger: Trigger, { from }: Mention): boolean =>
  view.triggers.some((one) => one !== trigger && one.to <= from && from - one.to <= 4);

/** `Réunis à Astana autour de X, les présidents …`: the subject stands behind the comma. */
function subjectBehind(view: View, trigger: Trigger): Mention[] {
  const subject = view.mentions.find(
    (mention) => mention.from >= trigger.to && mention.link === null && mention.kind !== 'party',
  );
  return subject ? groupOf(view, subject) : [];
}

/** `La rencontre a eu lieu samedi`: a noun with no sides of its own, the only one to tell something. */
const pointsBack = (view: View, trigger: Trigger): boolean =>
  trigger.kind === 'noun' &&
  isDefinite(view, trigger) &&
  !hasWord(view, 'previous', trigger.from - 2, trigger.to + 1) &&
  view.triggers.every((one) => one === trigger || one.frame === 'hold');

function pointing(scene: Scene, trigger: Trigger, group: VerbGroup): Draft {
  const { view } = scene;
  const draft = draftOf(scene, 'meeting', trigger, group);
  const place = placesAfter(view, trigger.to, view.to, false)[0];
  draft.place = place ? readPlace(place) : null;
  return draft;
}

/** Nothing but a date or a place before the noun. */
/** `After a meeting with X in Kigali, Y left`: who acts in the main clause met whom its adjunct names. */
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

const isOpening = (view: View, trigger: Trigger): boolean =>
  trigger.from === view.from || /^[:–—]$/.test(view.reading.norm(trigger.from - 1));

const isDefinite = (view: View, trigger: Trigger): boolean =>
  [1, 2].some((back) => view.reading.word('definite', trigger.from - back) > 0);

/** `are gathered for the summit`: no talks of their own. */
function leadsToGathering(view: View, { to }: Trigger): boolean {
  const gathering = view.triggers.find((one) => one.frame === 'summit-noun' && one.from >= to);
  return gathering !== undefined && !isCut(view, to, gathering.from);
}

/** `The two leaders spoke`: a pronoun right before the verb. */
const isPointedAt = (view: View, { from }: Trigger): boolean =>
  view.mentions.some((one) => one.kind === 'pronoun' && one.plural && one.to <= from && from - one.to <= 3);

/** Two who talk where the text is at a gathering, with no place of their own. */
const isAtGathering = (scene: Scene, trigger: Trigger, sides: readonly Actor[]): boolean =>
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
function seenAtHome(view: View, trigger: Trigger, [first]: readonly Actor[]): string | null {
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
