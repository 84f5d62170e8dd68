/** Those who gather as a circle of their own, three and more: `they will reconvene`, `their next meeting` is of all of them. */
import { isOrganisation } from '../../engagement/party';
import { inferred, type Draft, type Read } from '../draft';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { subjectOf } from '../roles/subject';
import { decidedBefore } from '../verbs/decided';
import { readVerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasWord, wordBetween, type View } from '../view';
import { locationOf } from './edition-location';
import { FEWEST, isGathering, type Extent } from './extent';

/** Tokens between a verb of meeting and the word that says that it is another time. */
const AGAIN = 3;

/** Whether a gathering was of those named and of nobody else: no noun names one (`known`: the text speaks of one), or they held it as theirs, or it is told to be of so many. */
export function isCircle(view: View, told: Draft, known: boolean): boolean {
  if (told.series !== null || told.rules.some((rule) => OF_MANY.has(rule))) return false;
  // `held their fourth consultative meeting`: of those who are told to hold it, however little its noun says.
  if (told.rules.includes('weak-gathering') && !told.rules.includes('circle')) return false;
  if (countOf(told.participants) < FEWEST) return isOfBloc(told.participants);
  const named = known || view.triggers.some((one) => isGathering(one) && one.from === told.at);
  return !named || told.rules.includes('circle');
}

/** `the summit of the EU and Japan`: two, one of them a body. */
const isOfBloc = (parties: readonly Read<string>[]): boolean =>
  countOf(parties) === 2 && parties.some(({ value }) => isOrganisation(value));

const countOf = (parties: readonly Read<string>[]): number => new Set(parties.map((read) => read.value)).size;

/** What says that more were there than are named, or that something else was told beside them. */
const OF_MANY: ReadonlySet<string> = new Set(['beside', 'body', 'assembly', 'edition']);

/** The gathering that was told last; `circle`: those at it were all of whom it is; `recent`: nothing else was told since. */
interface LastTime {
  readonly told: Draft | null;
  readonly circle: boolean;
  readonly recent: boolean;
}

/** `The leaders will meet again in Lima in 2025`, `le bloc se réunira de nouveau`: a body or its leaders, and none by name; of a circle all who were there, with no word for it. */
export function meetsAgain(view: View, trigger: Trigger, { told, circle, recent }: LastTime): boolean {
  const { kind, frame, from, to } = trigger;
  if (kind !== 'verb') return false;
  const place = locationOf(view, to, from)?.place;
  if (!place) return false;
  // `Russia will receive the bloc in Kazan`
  if (frame === 'receive')
    return told !== null && isBloc(view, to) && isAnotherTime(view, trigger, place, told);
  if (frame !== 'meet' && frame !== 'hold') return false;
  const again = wordBetween(view, 'again', from - AGAIN, to + AGAIN) >= 0;
  const another = told !== null && isAnotherTime(view, trigger, place, told);
  if (!again && !another) return false;
  const before = view.mentions.filter((one) => one.to <= from);
  const pronoun = before.findLast((one) => one.kind === 'pronoun');
  if (pronoun) {
    if (told === null || !recent || !before.every(isNobody)) return false;
    if (circle) return isOfAll(view, pronoun, countOf(told.participants));
    // `The two leaders last met in Apia`: two of those who were there, and no gathering.
    if (!again || isOfTwo(view, pronoun)) return false;
    return pronoun.plural ? isOfLeadersAlone(told) : isOfOne(told);
  }
  const subject = decidingLeaders(view, trigger) ?? subjectOf(view, from);
  // `The two first named will meet`: who that is nobody knows.
  if (!again && isCalledBody(view, subject)) return another;
  if (!again && subject.length === 0) return another && isBloc(view, from - BLOC);
  if (!again && !(circle && recent) && !subject.every((one) => areTheLeaders(view, one))) return false;
  return !subject.some((one) =>
    one.form === 'organisation' ? isOther(one, told) : !one.plural || one.codes.length > 0,
  );
}

/** `The heads of state thanked their host and decided to meet again`: who is told first, whoever else is named before the infinitive. */
function decidingLeaders(view: View, trigger: Trigger): readonly Mention[] | null {
  const [first] = view.mentions;
  return first && areTheLeaders(view, first) && decidedBefore(view, trigger) >= 0 ? [first] : null;
}

/** `The Arab League convenes`, behind a gathering of others: a body that was not at it. */
const isOther = ({ codes }: Mention, told: Draft | null): boolean =>
  told !== null && codes.length > 0 && !told.participants.some(({ value }) => codes.includes(value));

/** `The bloc`, of which the text has told which body it is. */
const isCalledBody = ({ reading }: View, [subject]: readonly Mention[]): boolean =>
  subject?.form === 'organisation' && reading.word('bloc', subject.from) === subject.to;

/** `The bloc`, `la communauté`: what a body is called, right behind a token or a little on. */
const isBloc = (view: View, from: number): boolean => hasWord(view, 'bloc', from, from + BLOC);

/** Between what a body is called and its verb stand its auxiliaries and a pronoun. */
const BLOC = 3;

/** `The heads of state`, `les dirigeants`: of all of them, not so many nor those of some country. */
const areTheLeaders = ({ reading }: View, { kind, plural, rank, codes, from }: Mention): boolean =>
  kind === 'office' &&
  plural &&
  codes.length === 0 &&
  (rank === 'head' || rank === 'minister') &&
  [1, 2].every(
    (back) => reading.date('number', from - back) === null && !reading.word('theTwo', from - back),
  );

/** `APEC leaders ended their summit. They will next meet`: of all who lead, and nobody by name. */
const isOfLeadersAlone = ({ people, rules }: Draft): boolean =>
  people.length === 0 || rules.some((rule) => OF_LEADERS.has(rule));

/** What says that the leaders of a body or a region gathered: `they` are all of them. */
const OF_LEADERS: ReadonlySet<string> = new Set(['body', 'assembly']);

/** `ECOWAS held its summit. It will meet again`: one body, and nobody by name. */
const isOfOne = ({ participants, people }: Draft): boolean =>
  people.length === 0 && countOf(participants) === 1 && isOrganisation(participants[0]?.value);

/** Yet to come, before what was told, or in another country: what else is told of them is the same time. */
function isAnotherTime(view: View, trigger: Trigger, place: Mention, told: Draft): boolean {
  const { time, anterior, negated, wish } = readVerbGroup(view, trigger);
  if (negated || wish) return false;
  const [host] = told.hosts;
  return time === 'future' || anterior || (host !== undefined && !place.codes.includes(host.value));
}

/** `the two leaders`, `both leaders`. */
const isOfTwo = ({ reading }: View, { from, to }: Mention): boolean =>
  reading.findWord('both', from, to) >= 0;

/** `they`, `the three` of three; `the two` are some of them. */
function isOfAll({ reading }: View, { plural, rule, from, to }: Mention, count: number): boolean {
  if (!plural) return false;
  for (let at = from; at < to; at += 1) {
    const number = reading.date('number', at);
    if (number) return number.value === count;
    if (reading.word('theTwo', at) || reading.word('theirs', at)) return false;
  }
  return rule !== 'latter';
}

const isNobody = ({ kind }: Mention): boolean => kind === 'party' || kind === 'pronoun';

/** `a tripartite summit`, `A, B and C held their second summit`: told to be of so many, or theirs who hold it. */
export const areFew = (view: View, extent: Extent, holders: readonly Actor[]): boolean =>
  isOfFew(view, extent) || new Set(holders.map(({ codes }) => codes[0])).size >= FEWEST;

/** `a tripartite summit`, `une réunion à trois`: of three and more by its words, be two of them named. */
export const isOfFew = (view: View, { from, to }: Extent): boolean =>
  hasWord(view, 'ofFew', from - ADJECTIVES, to + ADJECTIVES);

/** Between a gathering and the word that says of how many it is. */
const ADJECTIVES = 2;

/** `Ankara will host the ministers of Somalia and Ethiopia for trilateral talks`: of three, two of whom are named as guests, the host is the third. */
export function addHostOfFew(view: View, draft: Draft): void {
  const [host, other] = draft.hosts;
  if (!host || other || draft.type !== 'summit' || countOf(draft.participants) !== FEWEST - 1) return;
  if (draft.participants.some(({ value }) => value === host.value)) return;
  if (!draft.triggers.some((at) => hasWord(view, 'ofFew', at - ADJECTIVES, at + ADJECTIVES + 1))) return;
  draft.participants.push(...inferred([host], 'of-few'));
}
