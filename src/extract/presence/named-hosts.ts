/**
 * A visit told by who somebody's hosts are: `told her Japanese hosts on Monday`, `has Chinese hosts until Saturday`, `His first hosts,
 * in June, had been the Bhutanese`.
 */
import type { DateMention } from '../dates/expression';
import type { Time } from '../dates/resolve';
import type { Draft } from '../draft';
import { isComplete } from '../complete';
import { actorsOf, partiesOf, peopleOf, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import { isOwner } from '../roles/owner';
import { spanAt } from '../spans';
import { BEING } from '../text/being';
import { predicateTime, timeOfWord } from '../verbs/word-time';
import { clauseAround, hasWord, wordBetween, type View } from '../view';
import { whomIsMeant } from './host';
import { readMood } from './mood';
import { isOfficial } from './person';
import { visitAt } from './tell';

/** Who is said to be whose host, and when. */
interface Hosting {
  readonly host: Mention;
  readonly who: Pick<Draft, 'visitors' | 'people'>;
  readonly day: DateMention;
  readonly time: Time;
}

/** The visit to the nation that a sentence says is somebody's host. `recent`: what was told last. */
export function tellNamedHosts(scene: Scene, drafts: readonly Draft[], recent: readonly Draft[]): Draft[] {
  const { view } = scene;
  const at = wordBetween(view, 'hostNouns', view.from, view.to);
  if (at < 0 || view.dates.length === 0) return [];
  const hosting = readOwnHosts(scene, at) ?? readHostsSaid(scene, at, recent);
  const [code] = hosting?.host.codes ?? [];
  if (!hosting || code === undefined || hosting.who.visitors.length === 0) return [];
  const { asked, wish, denial } = readMood(view);
  if (asked || Math.min(wish, denial) < view.to || hasWord(view, 'video', view.from, view.to)) return [];
  const { host, who, day, time } = hosting;
  const isHome = who.visitors.some(({ value }) => value === code);
  const isTold = drafts.some((draft) => isComplete(draft) && draft.hosts.some(({ value }) => value === code));
  if (isHome || isTold) return [];
  const draft = visitAt(view, { place: host }, who);
  draft.day = day.from;
  draft.time = time;
  draft.rules.push('travel', 'weak', 'on-the-spot');
  return [draft];
}

/** `X told her Japanese hosts on Monday`, `X has Chinese hosts until Saturday`: those whom the subject has by their nationality. */
function readOwnHosts(scene: Scene, at: number): Hosting | null {
  const { view } = scene;
  const { reading, mentions, dates } = view;
  const to = reading.word('hostNouns', at);
  const host = mentions.find(
    (one) =>
      one.codes.length === 1 && (one.to === at || (one.from <= at && one.to >= to && one.name === null)),
  );
  if (!host || !(host.form === 'demonym' || host.rule === 'national' || host.kind === 'office')) return null;
  const before = Math.min(host.from, at);
  const isHis = reading.wordFills('his', before - 1, before);
  if (!isHis && !reading.wordFills('have', before - 1, before)) return null;
  const subject = mentions.find(
    ({ kind, link, to: end }) => kind !== 'party' && link === null && end <= before,
  );
  if (!subject || isOwner(view, subject)) return null;
  const guests = actorsOf(scene, [subject]).filter(isOfficial);
  const [from, until] = clauseAround(view, at);
  const day = dates.find(
    (date) => date.kind === 'date' && date.sense !== 'since' && date.from >= from && date.to <= until,
  );
  if (!day || guests.some(({ codes }) => codes.length !== 1)) return null;
  const who = { visitors: partiesOf(guests), people: peopleOf(guests) };
  return { host, who, day, time: isHis ? predicateTime(view).time : 'present' };
}

/** `His first hosts, in June, were the Bhutanese`: the nation behind a verb of being; `his` is whoever the text goes on about. */
function readHostsSaid(scene: Scene, at: number, recent: readonly Draft[]): Hosting | null {
  const { view } = scene;
  const { reading, mentions, dates } = view;
  const to = reading.word('hostNouns', at);
  if (!isOwned(view, at)) return null;
  const being = beingBehind(view, to);
  const host = mentions.find(({ from }) => being > 0 && from >= being && from - being <= ARTICLE);
  if (!host || host.kind !== 'party' || host.link !== null || host.codes.length !== 1) return null;
  const day = dates.find((date) => date.kind === 'date' && date.from >= to && date.from - host.to <= ARTICLE);
  const who = guestsBefore(scene, at) ?? whomIsMeant(scene, host, recent).who;
  return day ? { host, who, day, time: timeOfWord(view, being - 1) ?? 'present' } : null;
}

/** An article or a preposition. */
const ARTICLE = 2;

/** `The Syrian had smiled elsewhere, his hosts having been`: the subject of the sentence before. */
function guestsBefore(scene: Scene, at: number): Hosting['who'] | null {
  const subject = scene.view.mentions.findLast(
    ({ kind, link, to }) => kind !== 'party' && link === null && to <= at,
  );
  const guests = subject ? actorsOf(scene, [subject]).filter(isOfficial) : [];
  const isOne = guests.length > 0 && guests.every(({ codes }) => codes.length === 1);
  return isOne ? { visitors: partiesOf(guests), people: peopleOf(guests) } : null;
}

/** Whether a possessive stands before a noun, words of its order and adjectives between. */
function isOwned({ reading, mentions, from }: View, noun: number): boolean {
  for (let at = noun - 1; at >= from && noun - at <= OWNED; at -= 1) {
    if (reading.word('his', at) || reading.word('possessive', at)) return true;
    if (reading.tokens[at]?.form.kind !== 'word' || spanAt(mentions, at)) return false;
  }
  return false;
}

/** Tokens from a noun of hosts back to its possessive: `the newcomer's very first hosts`. */
const OWNED = 4;

/** Where what hosts are said to be begins, behind a verb of being, a day between; 0 where none stands. */
function beingBehind({ reading, dates, to: end }: View, to: number): number {
  for (let at = to; at < end && at - to <= DAY; at += 1) {
    if (spanAt(dates, at) || reading.norm(at) === ',' || reading.date('in', at)) continue;
    let being = at;
    while (
      BEING.some((kind) => reading.word(kind, being) > 0) ||
      reading.word('had', being) ||
      reading.word('have', being)
    )
      being += 1;
    return being;
  }
  return 0;
}

/** Tokens from hosts to the verb of being, the day between them. */
const DAY = 6;
