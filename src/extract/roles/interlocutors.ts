/** Two who deal with each other, whatever the verb: `X and Y signed`, `X settled it with Y`, `X told Y that`. */
import { isPersonOrOffice, type Mention } from '../mention';
import { spanAt } from '../spans';
import type { View } from '../view';
import { actingGroupOf, groupOf } from './group';

/** Words between a verb of telling and who is told, at most: a date, a preposition and an office. */
const TOLD_WITHIN = 4;

/** The subjects of a sentence that are joined to one, `the two leaders`, or its one subject and with whom he does it or whom he tells it. */
export function interlocutorsOf(view: View, subject: Mention): readonly Mention[] {
  const group = actingGroupOf(view, subject);
  if (group.length > 1 || (subject.kind !== 'person' && subject.codes.length > 1)) return group;
  const other = partnerAfter(view, subject) ?? toldAfter(view, subject);
  if (other) return [subject, ...groupOf(view, other)];
  return subject.kind === 'pronoun' && subject.plural ? group : [];
}

/** The person with whom somebody does something. */
const partnerAfter = (view: View, subject: Mention): Mention | undefined =>
  view.mentions.find(
    (one) =>
      one.from >= subject.to &&
      isPersonOrOffice(one) &&
      (one.link === 'with' || (one.link === null && isNamedPartner(view, one))),
  );

/** `avec un autre de ses invités, Hu Jintao`, `with one of his guests, Hu Jintao`: the name behind a noun for the partner. */
function isNamedPartner({ reading, mentions, from: begin }: View, { from }: Mention): boolean {
  if (reading.norm(from - 1) !== ',') return false;
  for (let at = from - 2; at >= begin && from - at <= PARTNER; at -= 1) {
    if (reading.word('with', at)) return true;
    if (reading.norm(at) === ',' || spanAt(mentions, at)) return false;
  }
  return false;
}

/** Tokens from the preposition to the name of a partner: `with another of his guests,`. */
const PARTNER = 10;

/** The person whom somebody tells something, promises it or asks for it. */
function toldAfter(view: View, subject: Mention): Mention | undefined {
  for (let at = subject.to; at < view.to; at += 1) {
    const end = view.reading.word('tells', at);
    if (!end) continue;
    const told = view.mentions.find((one) => one.from >= end && isPersonOrOffice(one));
    const marked = told?.link === 'at' || (told?.link === null && told.from - end <= 1);
    return told && marked && told.from - end <= TOLD_WITHIN ? told : undefined;
  }
  return undefined;
}
