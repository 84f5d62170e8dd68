/** Several whom somebody saw each at home: `pleaded for a truce before X, in Jerusalem, and before Y, in Ramallah`, `saw X in Rome, then Y in Bern`. */
import type { DateMention } from '../dates/expression';
import { createDraft, type Draft } from '../draft';
import { isPersonOrOffice, type Mention } from '../mention';
import { readMood } from '../presence/mood';
import { isOfficial } from '../presence/person';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { isSmall } from '../roles/small';
import { spanAt } from '../spans';
import { clausesOf } from '../story/clauses';
import { predicateTime } from '../verbs/word-time';
import { hasComma, hasWord, isDated, type View } from '../view';
import { actorsOf, isCall, partiesOf, peopleOf, setIn, type Scene } from './scene';

/** A host with the city where he is at home, as they stand together. */
interface Home {
  readonly host: Actor;
  readonly place: Mention;
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** Tokens between a host and his city, and from one of the two to the next, at most. */
const BESIDE = 3;
const NEXT = 6;

/** The drafts of a sentence, a visit to each of several hosts in place of what else its words tell of them. */
export function withHostsApart(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { mentions } = scene.view;
  if (mentions.filter(isCity).length < 2) return drafts;
  return clausesOf(scene.view).reduce(
    (all, part) => withHostsOf({ view: part, registry: scene.registry }, all),
    drafts,
  );
}

function withHostsOf(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { view } = scene;
  const own = drafts.filter(({ at }) => at >= view.from && at < view.to);
  const homes = homesIn(scene);
  const guests = homes.length > 1 ? guestsOf(scene, homes) : [];
  if (guests.length === 0 || (own.length === 0 && !isDated(view))) return drafts;
  if (own.some(({ rules, at }) => rules.includes('void') && at < homes[0]!.from)) return drafts;
  const codes = [...guests.flatMap((actor) => actor.codes), ...homes.map(({ code }) => code)];
  const isOfThem = ({ visitors, hosts, participants, at, type }: Draft): boolean =>
    own.some((draft) => draft.at === at && draft.type === type) &&
    [...visitors, ...hosts, ...participants].every(({ value }) => codes.includes(value));
  return [
    ...drafts.filter((draft) => !isOfThem(draft)),
    ...homes.map((home) => visitOf(scene, home, guests)),
  ];
}

/** The hosts at home that stand one behind the other; none where what a clause tells is taken back. */
function homesIn(scene: Scene): Home[] {
  const { view } = scene;
  const cities = view.mentions.filter(isCity);
  if (cities.length < 2) return [];
  const row: Home[] = [];
  for (const place of cities) {
    const home = homeAt(scene, place);
    const before = row.at(-1);
    if (!home || (before && !follows(view, before, home))) {
      if (row.length > 1) break;
      row.length = 0;
    }
    if (home) row.push(home);
  }
  if (new Set(row.map(({ code }) => code)).size < Math.max(2, row.length)) return [];
  const { silent, wish, denial, invitation } = readMood(view);
  const end = row.at(-1)!.to;
  // `had called for a truce before X in Jerusalem`: what is called for is no meeting with him.
  const isWished = view.triggers.some(({ from }) => from >= wish && from < end);
  return silent || isWished || Math.min(denial, invitation) < end || isToldAfar(view, row) ? [] : row;
}

/** `phoned X in Rome and Y in Bern`, `criticised X in Rome and Y in Bern`, `wrote on Monday to X in Rome and Y in Bern`. */
function isToldAfar(view: View, [first, ...others]: readonly Home[]): boolean {
  if (!first || isCall(view, view.from, (others.at(-1) ?? first).to)) return true;
  const { link } = first.host.mention;
  return link === null
    ? hasWord(view, 'remote', first.from - NEXT, first.from)
    : TO.has(link) && hasWord(view, 'say', view.from, first.from);
}

/** Before whom something is written or said to. */
const TO: ReadonlySet<Mention['link']> = new Set(['at', 'goal']);

const isCity = ({ kind, placeLike, link, city, codes }: Mention): boolean =>
  kind === 'party' && placeLike && link === 'at' && city !== null && codes.length === 1;

/** Who is named right beside a city of his country. */
function homeAt(scene: Scene, place: Mention): Home | null {
  const { view } = scene;
  const [code] = place.codes;
  const before = view.mentions.findLast((one) => one.to <= place.from);
  const behind = view.mentions.find((one) => one.from >= place.to);
  for (const one of [before, behind]) {
    if (!one || one.kind === 'party' || code === undefined) continue;
    const [from, to] = one === before ? [one.to, place.from] : [place.to, one.from];
    if (to - from > BESIDE || !areSmall(view, from, to)) continue;
    const host = actorsOf(scene, [one]).find(({ codes }) => codes.length === 1 && codes[0] === code);
    if (host?.name && isOfficial(host))
      return { host, place, code, from: Math.min(one.from, place.from), to: Math.max(one.to, place.to) };
  }
  return null;
}

const areSmall = (view: View, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (view.reading.norm(at) !== ',' && !isSmall(view, at) && !spanAt(view.dates, at)) return false;
  return true;
};

/** `X, à Rome, et devant Y, à Berne`: nobody else between, and no end of a clause. */
function follows({ reading, mentions }: View, before: Home, next: Home): boolean {
  if (next.from - before.to > NEXT) return false;
  for (let at = before.to; at < next.from; at += 1) {
    const mention = spanAt(mentions, at);
    if (/^[;:.—]$/.test(reading.norm(at)) || (mention && mention.kind !== 'party')) return false;
  }
  return true;
}

/** Who acts before the first of the hosts, and those with whom the clause opens (`With X and Y, he saw`), none of them of a host's country. */
function guestsOf(scene: Scene, homes: readonly Home[]): readonly Actor[] {
  const { view } = scene;
  const lead = view.mentions.find(({ kind }) => kind !== 'party');
  const isCompany = lead?.link === 'with' || (lead && view.reading.wordBefore('company', lead.from) >= 0);
  const company = isCompany ? groupOf(view, lead).filter(isPersonOrOffice) : [];
  const acts = view.mentions.filter(({ kind, link }) => kind !== 'party' && link === null);
  const subject = acts.find((one) => !company.includes(one)) ?? acts.findLast((one) => company.includes(one));
  const [first] = homes;
  if (!subject || !first || subject.to >= first.from || predicateTime(view).time === null) return [];
  const group = [...new Set([...company, ...groupOf(view, subject)])];
  if (homes.some(({ host }) => group.includes(host.mention))) return [];
  const guests = actorsOf(scene, group).filter(isOfficial);
  const isAway = guests.every(
    ({ codes }) => codes.length === 1 && homes.every(({ code }) => codes[0] !== code),
  );
  return isAway ? guests : [];
}

function visitOf({ view }: Scene, { host, place, from, to }: Home, guests: readonly Actor[]): Draft {
  const draft = createDraft('visit', view.sentence.index, place.from, place.to);
  draft.visitors = partiesOf(guests);
  draft.people = [...peopleOf(guests), ...peopleOf([host])];
  setIn(draft, place);
  draft.day = dayOf(view, from, to)?.from ?? null;
  draft.time = predicateTime(view).time;
  draft.rules.push('scene', 'on-the-spot');
  return draft;
}

/** The one day of the clause, or where there are several the one right behind or in front of a host. */
function dayOf(view: View, from: number, to: number): DateMention | null {
  const days = view.dates.filter(({ kind, sense }) => kind === 'date' && sense !== 'since');
  const [only, another] = days;
  if (!another) return only ?? null;
  const isBeside = (begin: number, end: number): boolean =>
    end >= begin && end - begin <= BESIDE && !hasComma(view, begin, end) && !hasWord(view, 'and', begin, end);
  const within = days.find((day) => day.from >= from && day.to <= to);
  const behind = days.find((day) => isBeside(to, day.from));
  return within ?? behind ?? days.find((day) => isBeside(day.to, from)) ?? null;
}
