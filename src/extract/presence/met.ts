/** Hosts at home: whoever is told of together with a host in the host's city is there (`sounded out Zelensky in Kyiv`). */
import type { Time } from '../dates/resolve';
import type { Draft } from '../draft';
import { OUTSIDE } from '../frames/scene';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { beforeArticle, isGovernedBy } from '../roles/before';
import { groupOf } from '../roles/group';
import { takesUpSubject } from '../roles/object';
import { isOwner } from '../roles/owner';
import { isObject } from '../roles/subject';
import { isKept } from '../story/elsewhere';
import { timeOfToken } from '../verbs/word-time';
import { itemAt, spanAt } from '../spans';
import { wordBetween, type View } from '../view';
import { endsRange } from '../story/scenery';
import { isInsideNoun } from './adjunct';
import { isOfStopBefore, timeOf, type Clause } from './clause';
import type { Person } from './person';
import { isOf, type Stay } from './stay';
import type { Stop } from './stop';

/** Who is with a host is named at most so many tokens from the place. */
const REACH = 18;

const distance = (one: Mention, other: Mention): number =>
  one.to <= other.from ? other.from - one.to : one.from - other.to;

/** A host named at home, and who is with him: somebody before the place, the subject, or whom the text goes on about. */
export function readMet(clause: Clause, stop: Stop, journey: Draft | null): Stay | null {
  const { view, mood, persons } = clause;
  const { place, code } = stop;
  if (place.link !== 'at' || place.deictic !== null || isInsideNoun(view, place)) return null;
  if (isTopic(view, place) && !isToldHim(view, stop)) return null;
  if (endsRange(view, place) || isLedTo(view, place)) return null;
  if (Math.min(mood.wish, mood.denial, mood.invitation) < place.from) return null;
  const here = persons.filter(({ mention }) => mention.from >= stop.from && mention.to <= stop.to);
  // `Angela Merkel, clouée hier à Berlin par la neige`
  if (here.some((one) => isKept(view, one.mention))) return null;
  if (here.some((one) => one.talks) && !here.some((one) => isFaced(view, one, code))) return null;
  const hosts = here.flatMap((one) => one.actors.filter((actor) => isOf(actor, code)));
  const before = here.flatMap((one) =>
    one.acts &&
    (one.mention.to <= place.from || isDoerBehind(view, place, one.mention)) &&
    !isObject(view, one.mention) &&
    !isOfStopBefore(clause, stop, one.mention)
      ? actingAs(view, one, here).filter((actor) => actor.codes.length === 1 && !isOf(actor, code))
      : [],
  );
  const told = before.length ? [] : toldAt(clause, stop);
  if (isRemote(clause, here, code)) return null;
  const isNear = hosts.some((host) => distance(host.mention, place) <= REACH);
  if (hosts.length === 0 || (!isNear && told.length === 0)) return null;
  const guests = before.length ? before : told.length ? told : travellersTo(clause, stop, journey);
  if (guests.length === 0) return null;
  const at = Math.min(place.from, ...hosts.map((host) => host.mention.from));
  return { stop, guests, hosts, time: timeBefore(clause, stop) ?? timeOf(clause), ground: 'met', at };
}

/** `s'est dit prêt, face à Vladimir Poutine`: whoever only says something to a host at home before him is there. */
const isFaced = ({ reading }: View, { mention, actors }: Person, code: string): boolean =>
  mention.link === 'with' &&
  isGovernedBy(reading, 'inFrontOf', mention.from) &&
  actors.some((actor) => isOf(actor, code));

/** `agreed to extend the railway to Kampala`: a subject of talks right before where it leads. */
const isLedTo = ({ reading }: View, { from }: Mention): boolean =>
  [2, 3, 4].some((back) => reading.hit('sector', from - back)?.to === from - 1) &&
  reading.word('into', from - 1) > 0;

/** `was handed to X in Ouagadougou on Monday by Y`; not `après Oyo lundi, chez X, Lavrov a été reçu par Y`, where another subject stands between. */
const isDoerBehind = (view: View, place: Mention, doer: Mention): boolean =>
  groupOf(view, doer).some(({ link }) => link === 'by') &&
  !view.mentions.some(
    ({ from, to, link, kind }) => from >= place.to && to <= doer.from && link === null && kind !== 'party',
  );

/** Who somebody is there: `le Malien Diop, le Burkinabè Traoré et le ministre nigérien` are together what one of them is. */
function actingAs(
  view: View,
  { mention, actors, national }: Person,
  here: readonly Person[],
): readonly Actor[] {
  if (actors.length > 0 || !national) return actors;
  const group = groupOf(view, mention);
  return here.some((one) => one.actors.length > 0 && group.includes(one.mention)) ? [national] : [];
}

/** `mocked Zelensky in Moscow`: whether somebody of a country does to the guest behind him what may be done from afar. */
function isRemote({ view }: Clause, persons: readonly Person[], code: string): boolean {
  const at = persons.findIndex(
    ({ mention, actors }) => mention.link === null && actors.some((one) => isOf(one, code)),
  );
  const [host, guest] = [itemAt(persons, at), persons[at + 1]];
  return (
    host !== undefined &&
    guest?.mention.link === null &&
    wordBetween(view, 'remote', host.mention.to, guest.mention.from) >= 0
  );
}

/** `offered Zelensky drones at Chequers`, `handed Albanese a letter in Washington`: whom a host tells or hands something at his own seat, or face to face. */
function toldAt({ view, persons }: Clause, { place, code, from }: Stop): readonly Actor[] {
  const { reading } = view;
  for (const { mention, actors } of persons) {
    if (mention.from < from || mention.to > place.from || mention.link !== null) continue;
    const verb = beforeArticle(reading, mention.from) - 1;
    if (!reading.wordFills('tells', verb, verb + 1)) continue;
    if (place.form !== 'seat' && !reading.word('addresses', verb) && !reading.word('handed', verb)) continue;
    return actors.filter((actor) => actor.codes.length === 1 && !isOf(actor, code));
  }
  return [];
}

/** `an end to the fighting in Gaza`: a country or region behind what the talks were about. */
export const isTopic = ({ reading }: View, { form, from }: Mention): boolean =>
  form !== 'capital' && [2, 3, 4, 5, 6].some((back) => reading.hit('sector', from - back)?.to === from - 1);

/** `offered him drones at Chequers`: the thing is what was offered, and the place of who offers it. */
function isToldHim({ reading }: View, { from, place }: Stop): boolean {
  for (let at = from; at < place.from; at += 1) {
    const end = reading.word('tells', at);
    if (end && reading.word('him', end)) return true;
  }
  return false;
}

/** Whom a place without a guest of its own is told of: the subject of the clause, else whom the text spoke of. */
function travellersTo(clause: Clause, stop: Stop, journey: Draft | null): readonly Actor[] {
  const { view, persons } = clause;
  const { place, code } = stop;
  for (const { mention, actors } of persons) {
    if (mention.to > place.from) break;
    if (mention.link !== null || isOwner(view, mention) || isObject(view, mention) || actors.length === 0)
      continue;
    if (actors.every((actor) => actor.codes.length === 1 && !isOf(actor, code))) return actors;
    break;
  }
  const joined = joinedWithHost(clause, stop);
  if (joined.length > 0) return joined;
  const acting = actingBehind(clause, stop);
  if (acting.length > 0) return acting;
  // `Today it is Javier Milei in Buenos Aires`: another stop of whom the text goes on about.
  const cleft = view.reading.findWord('cleft', view.from, place.from) >= 0;
  // `The currency had been paid the day before in Pyongyang`: of a journey, where nobody else is named.
  // `Javier Milei criticised it. He spoke in Buenos Aires on Tuesday`: with no one but a pronoun, who is at home there.
  const isHisHome = persons.some(
    ({ mention: { kind }, actors }) => kind === 'pronoun' && actors.some((actor) => isOf(actor, code)),
  );
  const listed = journey !== null && stop.gap <= 1 && !isHisHome;
  return cleft || listed || isPointedTo(view) ? travellers(clause, stop, journey) : [];
}

/** Whether a pronoun says who the host is with (`la reçoit`), and is no article of somebody's (`la chancelière`). */
function isPointedTo({ reading, mentions, from, to }: View): boolean {
  const next = (at: number): number => reading.findWord('him', at, to);
  for (let at = next(from); at >= 0; at = next(at + 1))
    if (!takesUpSubject(reading, at) && !mentions.some((one) => one.from === reading.word('him', at)))
      return true;
  return false;
}

/** `lundi, à La Havane, Miguel Díaz-Canel et le président bolivien`: who is named behind the place together with its host. */
function joinedWithHost({ view, persons }: Clause, { place, code }: Stop): readonly Actor[] {
  const behind = persons.filter(({ mention }) => mention.from >= place.to && mention.link === null);
  const host = behind.find(({ actors }) => actors.some((actor) => isOf(actor, code)));
  const group = host ? groupOf(view, host.mention) : [];
  return behind.flatMap(({ mention, actors }) =>
    group.includes(mention) ? actors.filter(({ codes }) => codes.length === 1 && codes[0] !== code) : [],
  );
}

/** `At the Abdeen Palace in Cairo on Saturday, X put his name beside that of Y`: who acts behind a dated place that opens the sentence, before its host is named. */
function actingBehind({ view, persons }: Clause, { place, code, day, gap }: Stop): readonly Actor[] {
  if (day === null || gap > 1 || place.city === null || place.from - view.from > OPENING) return [];
  const [first, ...others] = persons.filter(({ actors }) => actors.length > 0);
  if (first === undefined || first.mention.from < place.to || !first.acts || first.talks) return [];
  const isWithHost = others.some(({ actors }) => actors.some((actor) => isOf(actor, code)));
  const isAway = first.actors.every(({ codes }) => codes.length === 1 && codes[0] !== code);
  return isWithHost && isAway && first.mention.link === null ? first.actors : [];
}

/** Tokens from the head of a sentence to a place that opens it, at most. */
const OPENING = 12;

/** Whom the text goes on about; where that is the host of the journey told last, who made that. */
function travellers(
  { scene: { registry } }: Clause,
  { code }: Stop,
  journey: Draft | null,
): readonly Actor[] {
  const topic = registry.topic.filter(
    ({ codes, rank }) => !codes.includes(code) && (rank === null || !OUTSIDE.has(rank)),
  );
  const hosts = journey?.hosts.map((read) => read.value) ?? [];
  if (!journey || topic.some((actor) => !actor.codes.some((one) => hosts.includes(one)))) return topic;
  const others = registry.lastOthers(new Set([...hosts, code]));
  return others.filter((actor) => journey.visitors.some((read) => actor.codes.includes(read.value)));
}

function timeBefore({ view }: Clause, { from, place }: Stop): Time {
  for (let at = from; at < place.from; at += 1) {
    const time = spanAt(view.mentions, at) ? null : timeOfToken(view, at);
    if (time) return time;
  }
  return null;
}
