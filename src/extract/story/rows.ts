/** The lines of a list as visits and gatherings: what its heading says of all of them, and what each says of its own. */
import { dateContext, give, type BindContext } from '../dates/give';
import { datePart, withEnds, type DateMention } from '../dates/expression';
import { isDateList } from '../dates/repeated';
import { resolveDate } from '../dates/resolve';
import { createDraft, type Draft, type Read } from '../draft';
import { actorsOf, partiesOf, partyRead, peopleOf, setIn, type Scene } from '../frames/scene';
import type { Entry } from '../lexicon/entry';
import { isPersonOrOffice, type Mention } from '../mention';
import type { Actor, Registry } from '../registry';
import { LAYER } from '../text/phrases';
import type { View } from '../view';
import { isGuest, isPlace, type List, type Row } from './list';
import { giveStatus } from './sheet';

/** What the lines of a list tell. */
export function tellList(list: List, registry: Registry, context: BindContext): Draft[] {
  return list.rows.flatMap((row) =>
    datesOf(row).flatMap((date) => {
      const drafts = list.gathers ? gatheringsOf(row, list) : visitsOf(row, list, registry);
      for (const draft of drafts)
        give(draft, resolveDate(inYear(date, row), dateContext(context, null)), date);
      return drafts;
    }),
  );
}

/** The visits of a line: one for each country that it names, or to the one of the heading. */
function visitsOf(row: Row, { heading, traveller, goal }: List, registry: Registry): Draft[] {
  const mentions = mentionsOf(row);
  const guests = goal ? guestsOf(row, goal, registry) : [];
  const senders = traveller ? readOf(traveller, { view: heading, registry }) : null;
  const visitors =
    senders && senders.parties.length > 0 ? senders.parties : partiesIn(mentions, guests, goal);
  const isOwn = ({ codes }: Mention): boolean => visitors.some(({ value }) => value === codes[0]);
  const places = mentions.filter((one) => isPlace(one) && !isOwn(one));
  const hosts = goal
    ? [places.find(({ codes }) => codes[0] === goal.codes[0]) ?? goal]
    : onePerCountry(places);
  const level = levelIn(row.views) ?? levelIn([heading]);
  return hosts.map((host) => {
    const draft = draftOf(row, 'visit', host);
    draft.visitors = visitors.filter(({ value }) => value !== host.codes[0]);
    const there = actorsIn(row, registry).filter(({ codes }) => codes[0] === host.codes[0]);
    draft.people = peopleOf([...(senders?.actors ?? []), ...guests, ...there]);
    draft.level = level;
    return draft;
  });
}

/** The gathering of a line, of whom its heading names; of two countries it is a visit of the one to the other. */
function gatheringsOf(row: Row, { heading }: List): Draft[] {
  const [place] = onePerCountry(mentionsOf(row).filter(isPlace));
  if (!place) return [];
  const named = heading.mentions.filter(({ kind }) => kind === 'party');
  const parties = named.flatMap((one) => one.codes.slice(0, 1).map((code) => partyRead(one, code)));
  const others = parties.filter(({ value }) => value !== place.codes[0]);
  const isOfTwo = named.length === 2 && named.every(({ form }) => form !== 'organisation');
  const draft = draftOf(row, isOfTwo && others.length === 1 ? 'visit' : 'summit', place);
  if (draft.type === 'visit') draft.visitors = others;
  else draft.participants = parties;
  draft.rules.push('summit-noun');
  return [draft];
}

function draftOf({ views, date }: Row, type: Draft['type'], place: Mention): Draft {
  const draft = createDraft(type, views[0]?.sentence.index ?? 0, date.from, date.to);
  setIn(draft, place);
  draft.background = true;
  draft.rules.push('list');
  giveStatus(draft, views);
  return draft;
}

/** `2022` over `4–6 June`: a date of the year that heads its part of the list. */
function inYear(date: DateMention, { year }: Row): DateMention {
  if (year?.start?.year === undefined) return date;
  const said = datePart({ year: year.start.year });
  return withEnds(date, date.start && datePart(date.start, said), date.end && datePart(date.end, said));
}

/** The first date of a line, and those that go on a list behind it. */
function datesOf({ views, date }: Row): DateMention[] {
  const found = [date];
  for (const view of views)
    for (const next of view.dates) {
      const last = found.at(-1) ?? date;
      if (next.from < last.to || next.start?.year === undefined || !isDateList(view, last.to, next.from))
        continue;
      found.push(next);
    }
  return found;
}

interface Sender {
  readonly parties: Read<string>[];
  readonly actors: Actor[];
}

/** Whose visits a heading lists. */
function readOf(mention: Mention, scene: Scene): Sender {
  if (!isPersonOrOffice(mention))
    return { parties: mention.codes.map((code) => partyRead(mention, code)), actors: [] };
  const actors = actorsOf(scene, [mention]);
  return { parties: partiesOf(actors), actors };
}

/** The persons of a line before its country: who comes. */
const guestsOf = (row: Row, goal: Mention, registry: Registry): Actor[] =>
  actorsIn(row, registry).filter(({ codes }) => codes.length === 0 || codes[0] !== goal.codes[0]);

/** `King X (Chile)`, `Chile`: the parties of those who come, else the country that the line names. */
function partiesIn(
  mentions: readonly Mention[],
  guests: readonly Actor[],
  goal: Mention | null,
): Read<string>[] {
  const known = partiesOf(guests.filter(({ mention }) => mention.codes.length > 0));
  if (known.length > 0) return known;
  const land = mentions.find((one) => one.kind === 'party' && goal !== null && isGuest(one, goal));
  return land ? land.codes.slice(0, 1).map((code) => partyRead(land, code)) : partiesOf(guests);
}

const actorsIn = ({ views }: Row, registry: Registry): Actor[] =>
  views.flatMap((view) => actorsOf({ view, registry }, view.mentions.filter(isPersonOrOffice)));

const mentionsOf = ({ views }: Row): Mention[] => views.flatMap(({ mentions }) => mentions);

/** `Chile – Santiago`: one place of each country, its city where it is named. */
function onePerCountry(places: readonly Mention[]): Mention[] {
  const codes = new Set(places.map((place) => place.codes[0]));
  return [...codes].flatMap((code) => {
    const own = places.filter((place) => place.codes[0] === code);
    return own.find(({ city }) => city !== null) ?? own[0] ?? [];
  });
}

/** The level that words of a line name. */
function levelIn(views: readonly View[]): Draft['level'] {
  for (const { reading, from, to } of views) {
    const at = reading.findHit(LAYER.level, from, to);
    const hit = at < 0 ? undefined : reading.hit('level', at);
    const entry = hit?.entries[0] as Extract<Entry, { kind: 'level' }> | undefined;
    if (hit && entry) return { value: entry.level, from: hit.from, to: hit.to, rule: null };
  }
  return null;
}
