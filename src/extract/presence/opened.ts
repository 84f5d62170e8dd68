/**
 * Whoever a sentence tells something of has been where it opens, where his host is with him: `At a news conference with Lula in Brasília
 * on Monday, Macron praised`, `Flanked by the Emir in Doha, X said`, `Au sortir d'une audience avec le roi lundi à Amman, X a salué`.
 */
import { isCall } from '../frames/scene';
import { isPastVerb, timeOfToken } from '../verbs/word-time';
import { hasWord, headOf, type View } from '../view';
import { verbAfter, type Clause } from './clause';
import { isOfficial, type Person } from './person';
import { isOf, type Stay } from './stay';
import type { Stop } from './stop';

/** Tokens from where a sentence opens to the comma before its subject, at most. */
const LENGTH = 40;
/** From that comma to the subject: an article. */
const TO_SUBJECT = 2;

/** The stay of the subject of a clause at a stop that opens it, beside somebody who is at home there, or where he speaks on a day. */
export function readOpened(clause: Clause, stop: Stop): Stay | null {
  const { view, mood, persons } = clause;
  const { place, code } = stop;
  if (place.link !== 'at' && place.form !== 'seat') return null;
  const doer = persons.find(({ mention }) => mention.from >= place.to && mention.link === null);
  if (!doer?.acts || doer.mention.kind === 'pronoun') return null;
  const comma = commaBefore(view, place.to, doer.mention.from);
  if (comma < 0 || comma - view.from > LENGTH || isElsewhere(clause, stop, comma)) return null;
  const hosts = persons.filter((one) => one.mention.to <= comma).flatMap((one) => hostsOf(one, code));
  const guests = doer.actors.filter((actor) => isOfficial(actor) && actor.codes.length === 1);
  if (hosts.length === 0 && !isSpeaking(view, comma)) return null;
  if (guests.length === 0 || guests.some((actor) => isOf(actor, code))) return null;
  if (Math.min(mood.wish, mood.denial, mood.invitation) < doer.mention.to || isCall(view, view.from, comma))
    return null;
  const at = verbAfter(view, doer.mention.to);
  if (at < 0 || !isTold(view, at)) return null;
  return { stop, guests, hosts, time: 'past', ground: 'met', at: place.from };
}

/** `S'adressant lundi à la presse à Doha,`, `Addressing the parliament in Amman on Monday,` */
const isSpeaking = ({ reading, dates, from }: View, comma: number): boolean =>
  reading.word('takesFloor', from) > 0 && dates.some((date) => date.kind === 'date' && date.to <= comma);

/** The comma right before somebody, behind a place; -1 where none parts them. */
function commaBefore({ reading }: View, after: number, from: number): number {
  for (let at = from - 1; at >= after && at >= from - 1 - TO_SUBJECT; at -= 1)
    if (reading.norm(at) === ',') return at;
  return -1;
}

/**
 * Whether what opens the sentence is a clause of its own (`As Lula met Milei in Brasília, X`), still to come (`Before talks in`), or tells
 * of somebody or something of another country.
 */
function isElsewhere({ view, stops, persons }: Clause, { code }: Stop, comma: number): boolean {
  const { reading, from } = view;
  const head = headOf(view);
  if (reading.word('sameTime', head) || reading.word('while', head) || reading.word('aheadOf', head))
    return true;
  if (stops.some((one) => one.place.from < comma && one.code !== code)) return true;
  if (view.triggers.some((one) => one.frame === 'summit-noun' && one.from < comma)) return true;
  if (hasWord(view, 'whoSubject', from, comma)) return true;
  return persons.some(
    ({ mention, actors }) =>
      // `Flanked by Lula`: a participle that opens the sentence may be taken for a name.
      mention.from > head &&
      mention.to <= comma &&
      mention.kind !== 'pronoun' &&
      !actors.some((actor) => isOf(actor, code)),
  );
}

/** Of somebody whom the subject is with or by whom he is received, who is at home there. */
const hostsOf = ({ mention: { link }, actors }: Person, code: string): Person['actors'] =>
  link === 'with' || link === 'by' ? actors.filter((actor) => isOf(actor, code)) : [];

/** Whether a verb tells what was done, and not what will be. */
const isTold = (view: View, at: number): boolean => {
  const time = timeOfToken(view, at);
  return time === 'past' || time === 'present' || (time === null && isPastVerb(view, at));
};
