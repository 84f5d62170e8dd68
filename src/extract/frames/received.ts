/** Who receives whom: what a reception makes. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { actorOf, type Actor } from '../registry';
import { isSeatOf } from '../seats';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
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
