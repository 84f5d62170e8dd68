/** Who receives whom: what a reception makes. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { actorOf, type Actor } from '../registry';
import { isSeatOf } from '../seats';
import { LAYER } from '../text/phrases';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { clauseAround, type View } from '../view';
import { areInTurn } from './each';
import { draftOf, partiesOf, partyRead, peopleOf, readPlace, type Scene } from './scene';

/** Who receives whom, and where. */
export interface Reception {
  readonly guests: readonly Actor[];
  readonly hosts: readonly Actor[];
  readonly place: Mention | null;
}

/** What a reception makes: a visit, among three a gathering, in a third country a meeting. */
export function receiveDraft(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  { guests, hosts: named, place }: Reception,
): Draft[] {
  const each = inTurn(scene, trigger, guests);
  if (each.length > 1)
    return each.flatMap((apart) =>
      receiveDraft(scene, trigger, group, { guests: apart, hosts: named, place }).map((draft) => {
        const first = apart[0]?.mention.from ?? 0;
        draft.at = Math.max(first, trigger.to);
        draft.rules.push(IN_TURN);
        return draft;
      }),
    );
  const hosts = atHome(named, place);
  const guestCodes = partiesOf(guests);
  if (isGathering(guests, hosts, group.passive)) {
    const summit = draftOf(scene, 'summit', trigger, group);
    // `Nairobi will host the presidents`: a country or a city that receives is where it is, and nobody who is there.
    summit.participants = [
      ...partiesOf(hosts.filter(({ mention }) => mention.kind !== 'party')),
      ...guestCodes,
    ];
    const [host] = hosts;
    const at = place ?? (host?.mention.placeLike && host.mention.city !== null ? host.mention : null);
    summit.hosts = at?.codes[0] ? [partyRead(at, at.codes[0])] : partiesOf(hosts).slice(0, 1);
    summit.people = [...peopleOf(hosts), ...peopleOf(guests)];
    if (at) summit.place = readPlace(at);
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
    meeting.place = readPlace(place as Mention);
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
  if (place) draft.place = readPlace(place);
  return [draft];
}

/** The rule of receptions that one verb tells of several guests, each of his own. */
export const IN_TURN = 'in-turn';

/** Guests by their countries where they are received one after the other: `received in turn X and Y`, `a reçu X, puis Y`, and on a visit of state, which is nobody's shared. */
function inTurn({ view }: Scene, trigger: Trigger, guests: readonly Actor[]): Actor[][] {
  const apart = new Map<string, Actor[]>();
  for (const guest of guests) {
    const [code, other] = guest.codes;
    if (code === undefined || other !== undefined) return [];
    apart.set(code, [...(apart.get(code) ?? []), guest]);
  }
  if (apart.size < 2) return [];
  const turn = areInTurn(view, trigger, guests);
  return turn || (turn === null && isOfState(view, trigger)) ? [...apart.values()] : [];
}

/** Whether the clause of a reception calls it a visit of state. */
function isOfState(view: View, trigger: Trigger): boolean {
  const [from, to] = clauseAround(view, trigger.from);
  const at = view.reading.findHit(LAYER.level, from, to);
  const hit = at < 0 ? undefined : view.reading.hit('level', at);
  return hit?.entries.some((entry) => entry.kind === 'level' && entry.level === 'state') ?? false;
}

/** `Albert II received X in Brussels`: of two of one name the one who is at home at the place. */
function atHome(hosts: readonly Actor[], place: Mention | null): readonly Actor[] {
  const code = place?.codes[0];
  if (!code) return hosts;
  return hosts.map((host) => {
    const { codes, plural } = host.mention;
    return codes.length > 1 && !plural && codes.includes(code) ? actorOf(host, [code], host.rule) : host;
  });
}

/** Three parties in one room: three guests, or two leaders beside a host of his own. Two who are told to have been received travel together. */
function isGathering(guests: readonly Actor[], hosts: readonly Actor[], passive: boolean): boolean {
  const codes = new Set(guests.flatMap((actor) => actor.codes));
  if (codes.size >= 3) return true;
  if (passive) return false;
  // One who stands for two is nobody's gathering.
  if (guests.length === 1 && guests[0]?.name) return false;
  const leaders = guests.every(
    (actor) => actor.name !== null || actor.rank === 'head' || actor.rank === 'minister',
  );
  return codes.size === 2 && leaders && hosts.some((actor) => actor.codes.some((code) => !codes.has(code)));
}
