/** Whom the next sentence's pronoun will mean. */
import type { Draft } from '../draft';
import { isJourneyNoun } from '../lexicon/verb';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { isLeader } from '../roles/leader';
import { isHim } from '../roles/object';
import { isOwner } from '../roles/owner';
import { isObject } from '../roles/subject';
import { wordBetween, type View } from '../view';

/** Whom the next sentence's pronoun will mean: the first actor of the main clause that no preposition governs; none where `topic`, of whom the text went on, stays it. */
export function topicOf(view: View, actors: readonly Actor[], topic: readonly Actor[]): Actor[] {
  const begun = topic.length > 0;
  const named = actors.filter((actor) => actor.mention.link === null && !isObject(view, actor.mention));
  const [lead] = named;
  // A pronoun as subject keeps the topic, whoever is named after it.
  if (lead?.mention.kind === 'pronoun' && begun) return isOfOther(lead, topic) ? [lead] : [];
  const known = named.filter((actor) => actor.codes.length > 0 && actor.mention.kind !== 'pronoun');
  const first =
    inMainClause(view, known) ??
    known[0] ??
    (begun ? goesOnAbout(view, actors) : (ownerOfAgenda(view, actors) ?? onlyOne(view, actors)));
  const traveller = travellerOf(view, actors, begun);
  const leader = !first || isMereMission(first) ? leaderOf(view, actors) : undefined;
  if (!first || leader || (traveller && traveller.mention.from < first.mention.from)) {
    const lead = traveller ?? leader;
    return lead ? [lead] : [];
  }
  if (isToward(view, first, topic)) return [];
  const list = groupOf(view, first.mention);
  const group = named.filter(
    ({ codes, mention }) =>
      codes.length > 0 &&
      mention.from >= first.mention.from &&
      (mention.from - first.mention.to < 4 || list.includes(mention)),
  );
  return group.length > 1 ? group : [first];
}

/** `He received Giorgia Meloni. She`: a pronoun that by its gender means another than whom the text went on about. */
const isOfOther = ({ mention, name }: Actor, topic: readonly Actor[]): boolean =>
  mention.rule === 'anaphora' && !mention.plural && name !== null && topic.every((one) => one.name !== name);

/**
 * `The king will receive him on Monday. He flies on to Tunis`, `X lui fera visiter le port. Elle repartira mercredi`: whom the
 * subject of another country does something to by a pronoun is still whom the text goes on about.
 */
function isToward(view: View, { mention, codes }: Actor, topic: readonly Actor[]): boolean {
  const [own] = topic;
  if (topic.length !== 1 || !own || codes.some((code) => own.codes.includes(code))) return false;
  return actsOnHim(view, mention);
}

/** Whether what somebody does is done to one whom a pronoun takes up: `X lui fera visiter le port`. */
export function actsOnHim(view: View, { to }: Pick<Mention, 'to'>): boolean {
  const other = view.mentions.find((one) => one.from >= to && one.kind === 'pronoun');
  const end = Math.min(view.to, to + TOWARD, other?.from ?? view.to);
  for (let at = to; at < end; at += 1) if (isHim(view, at) || isHisHost(view, at)) return true;
  return false;
}

/** `is his host`, `sera son hôte`: whose host the subject is said to be. */
const isHisHost = ({ reading, triggers }: View, at: number): boolean =>
  reading.word('his', at) > 0 &&
  triggers.some(({ frame, from }) => frame === 'guest' && (from === at || from === at + 1));

/** `Muhammadu Buhari follows in Abuja on Wednesday`: the host of the next stop, whom no word of visiting tells, leaves the text to its traveller. */
export function isNextHost(
  { triggers }: View,
  { type, visitors, hosts }: Draft,
  [next]: readonly Actor[],
  [traveller]: readonly Actor[],
): boolean {
  if (type !== 'visit' || triggers.length > 0 || !next || !traveller) return false;
  return (
    hosts.some(({ value }) => next.codes.includes(value)) &&
    visitors.some(({ value }) => traveller.codes.includes(value))
  );
}

/** Between a subject and the pronoun of whom its verb is about: the verb, a preposition. In tokens. */
const TOWARD = 8;

/** `Protesters greeted Xi Jinping when he arrived`: where the text has no topic yet, the only one of whom a sentence tells. */
function onlyOne(view: View, actors: readonly Actor[]): Actor | undefined {
  const known = actors.filter(({ codes, mention }) => codes.length > 0 && mention.kind !== 'pronoun');
  const [one] = known;
  if (known.length !== 1 || !one?.name) return undefined;
  return one.mention.link !== 'of' || makesJourney(view, one.mention) ? one : undefined;
}

/** `Yaoundé se fait belle pour Emmanuel Macron, qui y sera mardi`: the only one of whom a sentence tells, by a relative clause. */
function goesOnAbout(view: View, actors: readonly Actor[]): Actor | undefined {
  const one = onlyOne(view, actors);
  if (!one) return undefined;
  const { to } = one.mention;
  const who = view.reading.norm(to) === ',' ? to + 1 : to;
  return view.reading.word('whoSubject', who) > 0 ? one : undefined;
}

/** `the schedule of President Piñera's journey`: whose journey it is stands right before the noun. */
const makesJourney = (view: View, mention: Mention): boolean =>
  isOwner(view, mention) &&
  view.triggers.some(
    ({ frame, from }) => isJourneyNoun(frame) && from >= mention.to && from - mention.to <= OWNED,
  );

/** Tokens from an owner to the noun of his journey, at most. */
const OWNED = 4;

/** `Agenda de M. Macron.`, `Diary of President Ruto`: whose days a text without a topic lists. */
export function ownerOfAgenda(
  { reading, from, triggers }: View,
  actors: readonly Actor[],
): Actor | undefined {
  const list = [from, from + 1].find((at) => reading.word('agendas', at) > 0);
  if (list === undefined || triggers.some(({ kind, from: at }) => kind === 'verb' && at < list + AGENDA))
    return undefined;
  return actors.find(
    ({ mention, codes }) => codes.length > 0 && mention.link === 'of' && mention.from - list <= AGENDA,
  );
}

/** Between a list of days and whose they are: an adjective, a preposition. In tokens. */
const AGENDA = 4;

/** `After Macron received him, Scholz flew home`: who stands right behind the comma that closes an opening clause. */
function inMainClause(view: View, named: readonly Actor[]): Actor | undefined {
  const { reading, from, lexicon } = view;
  const opens = reading.word('subordinators', from) > 0 || lexicon.data.endings.past.test(reading.norm(from));
  return opens
    ? named.find(({ mention }, index) => index > 0 && opensBehindComma(view, mention.from))
    : undefined;
}

/** Whether only articles stand between a comma and a word. */
export function opensBehindComma({ reading, from }: View, at: number): boolean {
  let back = at - 1;
  while (back > from && reading.word('articles', back) === back + 1) back -= 1;
  return reading.norm(back) === ',';
}

/** `Tournée en Asie du ministre finlandais`, `the journey of Lula begins in Shanghai`: whose journey the sentence tells, unless by the way (`during`). */
function travellerOf(view: View, actors: readonly Actor[], begun: boolean): Actor | undefined {
  const noun = view.triggers.find(({ frame }) => isJourneyNoun(frame));
  if (!noun) return begun ? undefined : attendeeOf(view, actors);
  if (wordBetween(view, 'during', noun.from - 3, noun.from) >= 0) return undefined;
  return actors.find(
    (actor) =>
      actor.mention.link === 'of' &&
      actor.codes.length > 0 &&
      actor.mention.from >= noun.to &&
      actor.mention.from - noun.to <= 8,
  );
}

/** `announces the participation of minister X in the meeting`: whose taking part the sentence tells. */
function attendeeOf(view: View, actors: readonly Actor[]): Actor | undefined {
  const at = wordBetween(view, 'attendance', view.from, view.to);
  if (at < 0) return undefined;
  return actors.find(
    ({ mention: { link, from }, name }) =>
      link === 'of' && name !== null && from > at && from - at <= ATTENDEE,
  );
}

/** Tokens from a word for taking part to who does. */
const ATTENDEE = 4;

/** `The delegation, led by X, gets to Apia`: who leads a mission of whom nothing else is named. */
const leaderOf = (view: View, actors: readonly Actor[]): Actor | undefined =>
  actors.find(({ mention, codes }) => codes.length > 0 && isLeader(view, mention));

/** A mission of which only its leader says whose it is. */
const isMereMission = ({ mention }: Actor): boolean =>
  mention.rank === 'delegation' && mention.codes.length === 0;
