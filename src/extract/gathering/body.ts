/** A body that gathers, with no word for its leaders: `ECOWAS meets in Abuja on 22 June`, `l'Otan se réunit à La Haye`. */
import { isOrganisation } from '../../engagement/party';
import type { Mention } from '../mention';
import { NONE } from '../none';
import { isGovernedBy } from '../roles/before';
import { groupOf } from '../roles/group';
import { placeBefore, placesAfter } from '../roles/places';
import { hasPossessive } from '../roles/owner';
import { subjectOf } from '../roles/subject';
import { isSmall } from '../roles/small';
import { spanAt } from '../spans';
import { AUXILIARY } from '../verbs/auxiliary';
import type { VerbGroup } from '../verbs/tense';
import { isReflexive, type Trigger } from '../verbs/triggers';
import { hasWord, wordBetween, type View } from '../view';
import { holderOf } from './held';

/** Bodies of which a meeting is one of officials. */
const OF_OFFICIALS: ReadonlySet<string> = new Set(['UN', 'IMF', 'WORLD-BANK']);

/** The body, or several, that a verb of meeting has for its subject, who presides, and the city where it gathers on a day; null where it meets somebody. */
export function gatheringBody(
  view: View,
  trigger: Trigger,
  { negated, wish, passive }: VerbGroup,
): { readonly present: readonly Mention[]; readonly place: Mention | null } | null {
  // `réunie samedi à Bagdad, la Ligue arabe`: the participle of bringing together.
  if (negated || wish || !isDated(view)) return null;
  if (trigger.kind === 'noun')
    return heldBody(view, trigger) ?? attendedBody(view, trigger) ?? ownMeeting(view, trigger);
  if (passive && !trigger.verb?.assembles) return null;
  const bodies = bodiesOf(view, trigger);
  if (bodies.every(({ codes }) => codes.length === 0)) return statesMeeting(view, trigger);
  if (!bodies.every(isOfStates)) return null;
  if (view.reading.word('with', trigger.to) && !view.reading.word('around', trigger.to)) return null;
  const met = !isReflexive(view.reading, trigger.from) && !isOfMembers(view, trigger);
  if (!passive && met && hasObject(view, trigger.to)) return null;
  const around = view.mentions.filter((one) => one.from >= trigger.to && isAround(view, one));
  const others = view.mentions.some(
    (one) => one.from >= trigger.to && one.link === 'with' && isOther(one, bodies) && !around.includes(one),
  );
  if (others) return null;
  const place = placesAfter(view, trigger.to, view.to, false)[0] ?? placeBefore(view, trigger);
  return place && place.city !== null ? { present: [...bodies, ...around], place } : null;
}

/** `Donor countries meet in Brussels on Monday`, `Les huit pays amazoniens se sont réunis à Belém`: several states that nobody names, no two of whom the text has spoken, and nobody whom they meet. */
function statesMeeting(view: View, { from, to }: Trigger): ReturnType<typeof gatheringBody> {
  const { reading, mentions } = view;
  const head = wordBetween(view, 'meetingStates', view.from, Math.min(from, view.from + HEAD));
  // `Les gouverneurs des États amazoniens se réunissent`
  if (head < 0 || hasWord(view, 'of', view.from + 1, head) || hasWord(view, 'localRulers', view.from, from))
    return null;
  if (hasWord(view, 'bothStates', view.from, from) || hasWord(view, 'sports', view.from, view.to))
    return null;
  if (!isReflexive(reading, from) && hasObject(view, to)) return null;
  for (let at = view.from; at < from; at += 1)
    if (reading.tokens[at]?.form.kind === 'punctuation' || spanAt(view.triggers, at)) return null;
  const others = mentions.some(
    ({ kind, link, to: end }) => end <= from && (kind !== 'party' || link === null),
  );
  if (others || mentions.some(({ link }) => link === 'with')) return null;
  const place = placesAfter(view, to, view.to, false)[0];
  return place && place.city !== null ? { present: NONE, place } : null;
}

/** From the head of a sentence to the noun of the states that it is about: an article, a number, an adjective. In tokens. */
const HEAD = 5;

/** `Les chefs d'État de la Cédéao ont tenu leur 60e session à Abuja`: the body that holds talks, or its leaders, with nobody else. */
function heldBody(view: View, trigger: Trigger): ReturnType<typeof gatheringBody> {
  const verb = holderOf(view, trigger.from);
  const holders = verb < 0 ? [] : subjectOf(view, verb);
  const ofMembers = isOfMembers(view, trigger);
  const isItsOwn = ofMembers || hasPossessive(view, trigger);
  if (holders.length !== 1 || !holders.every((one) => isOfLeaders(one) || (isItsOwn && isOfStates(one))))
    return null;
  const place = placesAfter(view, trigger.to, view.to, false)[0] ?? placeBefore(view, trigger);
  // `with Iran`, `a meeting of ambassadors`
  const others = view.mentions.some(
    ({ link, kind, from }) =>
      from >= trigger.to &&
      (link === 'with' || (!ofMembers && link === 'of' && kind === 'office' && from - trigger.to <= OF)),
  );
  return place && place.city !== null && !others ? { present: holders, place } : null;
}

/** `will attend the NATO meeting in Bucharest`, `a présidé à Abuja une réunion de la Cédéao`: a body whose meeting somebody attends, or goes to. */
function attendedBody(view: View, trigger: Trigger): ReturnType<typeof gatheringBody> {
  if (!view.reading.word('editions', trigger.from)) return null;
  const body = view.mentions.find((one) => isOfStates(one) && isItsMeeting(view, one, trigger));
  if (!body) return null;
  const verb = view.triggers.findLast((one) => one.kind === 'verb' && one.to <= trigger.from);
  const goes = verb?.frame === 'travel' && view.reading.findWord('goal', verb.to, trigger.from) >= 0;
  if (!verb || !(verb.frame === 'attend' || goes) || trigger.from - verb.to > ATTENDED) return null;
  const guests = subjectOf(view, verb.from).filter(
    ({ kind, rank }) => kind === 'person' || rank === 'head' || rank === 'minister',
  );
  const place = placesAfter(view, trigger.to, view.to, false)[0] ?? placeBefore(view, trigger);
  return guests.length > 0 ? { present: [body, ...guests], place } : null;
}

/** `An emergency session of the Arab League was held in Cairo`, `ASEAN’s meeting of defence ministers opened in Vientiane`: the meeting of a body, or of those who sit in it, that takes place somewhere. */
function ownMeeting(view: View, trigger: Trigger): ReturnType<typeof gatheringBody> {
  if (!view.reading.word('editions', trigger.from)) return null;
  const body = view.mentions.find((one) => isOfStates(one) && isItsMeeting(view, one, trigger));
  if (!body || body.link === 'with') return null;
  if (trigger.to <= body.to ? isNamedFurther(view, body) : !isOfMembers(view, trigger)) return null;
  const verb = view.triggers.find((one) => one.kind === 'verb' && one.from >= trigger.to);
  if (verb?.frame !== 'hold') return null;
  const place = placesAfter(view, trigger.to, view.to, false)[0] ?? placeBefore(view, trigger);
  return place && place.city !== null ? { present: [body], place } : null;
}

/** `of the AU Peace and Security Council`, `of NATO experts`: an organ or officials of a body, and not those who sit in it. */
const isNamedFurther = (view: View, { to }: Mention): boolean => {
  const form = view.reading.tokens[to]?.form;
  const isName = form?.kind === 'word' && !isSmall(view, to) && !view.reading.anyWord(AUXILIARY, to);
  return isName && !spanAt(view.dates, to) && !spanAt(view.triggers, to);
};

/** `a meeting of foreign ministers`, `sa réunion des chefs d'État`: those who sit in the body whose meeting it is. */
const isOfMembers = ({ mentions }: View, { to }: Trigger): boolean =>
  mentions.some(
    ({ link, kind, plural, rank, from }) =>
      link === 'of' &&
      kind === 'office' &&
      plural &&
      (rank === 'head' || rank === 'minister') &&
      from >= to &&
      from - to <= OF,
  );

/** A body right before the noun of its meeting, an adjective between, or behind it with its preposition. */
const isItsMeeting = ({ reading }: View, { from, to, link }: Mention, meeting: Trigger): boolean =>
  to <= meeting.from
    ? meeting.from - to <= OWNED
    : link === 'of' && from >= meeting.to && from - reading.behind('summitAdjectives', meeting.to) <= OF;

/** Between a body and its meeting: a possessive, an adjective or two. In tokens. */
const OWNED = 3;

/** Tokens from a verb of attending or going to the meeting: its place and day stand between, at most. */
const ATTENDED = 10;

/** Tokens from talks to those whose they are, at most. */
const OF = 3;

/** `the heads of state of ECOWAS` */
const isOfLeaders = ({ kind, plural, rank, codes: [code] }: Mention): boolean =>
  kind === 'office' &&
  plural &&
  (rank === 'head' || rank === 'minister') &&
  code !== undefined &&
  isOrganisation(code) &&
  !OF_OFFICIALS.has(code);

/** The subject, which may stand behind: `à Nairobi, où se réunit lundi l'Union africaine`. */
function bodiesOf(view: View, { from, to }: Trigger): readonly Mention[] {
  const subject = subjectOf(view, from);
  if (subject.some((one) => one.city === null)) return subject;
  if (wordBetween(view, 'where', from - INVERTED, from) < 0) return subject;
  const behind = view.mentions.find((one) => one.from >= to && one.link === null);
  return behind && behind.from - to <= INVERTED ? groupOf(view, behind) : subject;
}

/** Between a relative word and its verb, and between that and a subject behind it: a pronoun, a day. */
const INVERTED = 4;

/** `autour de X`, `sous la coprésidence de X et du premier ministre Y`: who presides. */
const isAround = (view: View, mention: Mention): boolean =>
  mention.kind !== 'party' &&
  groupOf(view, mention).some(({ from }) => isGovernedBy(view.reading, 'around', from));

const isDated = ({ dates }: View): boolean => dates.some(({ kind }) => kind === 'date');

const isOfStates = ({ form, codes: [code] }: Mention): boolean =>
  form === 'organisation' && code !== undefined && isOrganisation(code) && !OF_OFFICIALS.has(code);

const isOther = ({ codes: [code] }: Mention, bodies: readonly Mention[]): boolean =>
  bodies.every((body) => body.codes[0] !== code);

/** `met resistance in Tunis`, `met its target`: what it met, unless a place, a day or a pause follows. */
const hasObject = ({ reading, dates }: View, at: number): boolean =>
  !FOLLOWS.some((kind) => reading.word(kind, at) > 0) &&
  !spanAt(dates, at) &&
  !spanAt(dates, at + 1) &&
  reading.tokens[at]?.form.kind !== 'punctuation';

const FOLLOWS = ['at', 'again', 'around'] as const;
