/** Leaders who together are a gathering, without a word for it: those of a region, of a body without a seat at our table, a large number of them. */
import { isOrganisation } from '../../engagement/party';
import type { Draft } from '../draft';
import { stopForNoun } from '../frames/purpose';
import { draftOf, partiesOf, peopleOf, type Scene, setIn } from '../frames/scene';
import type { Entry } from '../lexicon/entry';
import type { SeriesRow } from '../lexicon/lexicon';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { WORD_NUMBERS } from '../text/trie';
import type { Reading } from '../text/recognise';
import type { View } from '../view';
import { bracketedAfter } from './states';
import { FEWEST } from './extent';

/** Fewer leaders than these may be of one country, or be two of whom the text has spoken. */
const MANY = 5;

/** Tokens between a number and the office of those counted, at most: `some forty African heads`. */
const COUNTED = 4;

/** `Southeast Asian foreign ministers`, `APEC leaders`, `une quarantaine de chefs d'État`, `the presidents of the Pacific Alliance`. */
export function isAssembly(view: View, mention: Mention): boolean {
  if (!mention.plural || mention.codes.length || (mention.rank !== 'head' && mention.rank !== 'minister'))
    return false;
  return isOfRegion(view, mention) || assemblySeries(view, mention) !== null || isMany(view, mention);
}

function isOfRegion({ reading, from }: View, mention: Mention): boolean {
  for (let back = mention.from - 1; back >= from && back >= mention.from - 5; back -= 1) {
    const end = reading.word('regions', back);
    if (end && end >= mention.from - 2) return true;
  }
  for (let at = mention.from; at < mention.to; at += 1) {
    if (reading.word('regions', at)) return true;
  }
  return (
    reading.word('regions', mention.to) > 0 || reading.word('regions', behindOf(reading, mention.to)) > 0
  );
}

/** `leaders of the five Central Asian republics`: behind the preposition, its article and a number; where it began for none. */
function behindOf(reading: Reading, at: number): number {
  let to = reading.word('of', at) || reading.word('from', at);
  if (!to) return at;
  for (let next = to; next > 0;) {
    to = next;
    next = reading.word('articles', to) || (reading.date('number', to)?.to ?? 0);
  }
  return to;
}

/** The series of gatherings after which leaders are called, and where its name ends: `APEC leaders`, `les dirigeants de la Celac`. */
export function assemblySeries(view: View, { from, to, codes, partyWords }: Mention): SeriesName | null {
  const { reading } = view;
  // `Its leaders`, of a series that the sentence before is about.
  const before = codes.length === 0 && partyWords ? seriesAt(view, partyWords[0]) : null;
  if (before) return { row: before.row, to };
  const of = reading.word('of', to);
  const named = of ? seriesAt(view, reading.behind('articles', of)) : null;
  if (named) return named;
  for (let at = from; at < to; at += 1) {
    const within = seriesAt(view, at);
    if (within) return within;
  }
  for (let back = from - 1; back >= view.from && back >= from - SERIES; back -= 1) {
    const before = seriesAt(view, back);
    if (before && isAdjacent(view, before.to, from)) return before;
  }
  return null;
}

/** A series with the token behind its name. */
interface SeriesName {
  readonly row: SeriesRow;
  readonly to: number;
}

/** The longest name of a series before an office, and the adjectives between them. */
const SERIES = 6;

function seriesAt({ reading }: View, at: number): SeriesName | null {
  const hit = reading.hit('series', at);
  const entry = hit?.entries[0] as Extract<Entry, { kind: 'series' }> | undefined;
  return hit && entry ? { row: entry.row, to: hit.to } : null;
}

const QUALIFIERS = WORD_NUMBERS.setOf(['officeAdjectives', 'summitAdjectives', 'possessive']);

function isAdjacent({ reading }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (!reading.anyWord(QUALIFIERS, at) && !reading.hit('sector', at)) return false;
  return from <= to;
}

/** `a réuni ses homologues de dix États`, `met Caribbean leaders`, `brought the Quad leaders to`: the many whom somebody meets. */
export function metMany(view: View, { to }: Pick<Trigger, 'to'>): Mention | null {
  const met = view.mentions.find((one) => one.from >= to && one.plural);
  if (!met || met.from - to > MET || met.codes.length || (met.rank !== 'head' && met.rank !== 'minister'))
    return null;
  const named = met.link === null || met.link === 'with' || met.link === 'of';
  return named && (isAssembly(view, met) || isOfMany(view.reading, met)) ? met : null;
}

/** Between a verb of meeting and whom one meets stand at most a date and a place. */
const MET = 8;

/** `près de cinquante dirigeants`, `some forty heads of state`, `dozens of leaders`. */
export function isMany(view: View, mention: Mention): boolean {
  const { reading, lexicon, from } = view;
  for (let back = mention.from - 1; back >= from && back >= mention.from - COUNTED; back -= 1) {
    const form = reading.tokens[back]?.form;
    if (!form || form.kind === 'punctuation') return false;
    if (numberAt(reading, back) >= MANY) return true;
    if (reading.word('many', back) || lexicon.data.endings.groups.test(form.norm)) return true;
    // `dozens of business leaders`: of whom, a noun says that is no region.
    if (reading.wordFills('articles', back, back + 1)) break;
    const known =
      reading.word('regions', back) || reading.word('officeAdjectives', back) || reading.word('of', back);
    if (!known && !lexicon.data.endings.adverb.test(form.norm)) return false;
  }
  if (isOfCountries(view, mention)) return true;
  return isOfMany(reading, mention) && reading.findWord('bodies', mention.to, mention.to + STATES) >= 0;
}

/** `9 ministers`, `nine ministers`; none of `the five presidents`, of whom the text has spoken. */
function numberAt(reading: Reading, at: number): number {
  const form = reading.tokens[at]?.form;
  if (form?.kind === 'number') return form.value;
  return reading.word('definite', at - 1) ? 0 : (reading.date('number', at)?.value ?? 0);
}

/** `leaders of the gas-exporting countries`, `les dirigeants des pays riverains du lac`, and none of `the two countries`: several states behind the preposition, and nothing but adjectives between. */
function isOfCountries({ reading }: View, { from, to }: Mention): boolean {
  if (reading.findWord('privateBodies', from, to) >= 0) return false;
  const of = reading.word('of', to) || reading.word('from', to) || to;
  for (let at = from + 1; at < of + STATES; at += 1) {
    if (reading.word('bothStates', at)) return false;
    if (reading.word('countries', at)) return true;
    const form = reading.tokens[at]?.form;
    const parted = reading.word('and', at) || reading.word('of', at) || reading.word('at', at);
    if (at < to) continue;
    if (form?.kind !== 'word' || (form.cap && !reading.isShouted(at)) || (parted && at >= of)) return false;
  }
  return false;
}

/** Between leaders and the noun of their countries, at most: `of some six African`. In tokens. */
const STATES = 5;

/** `counterparts from ten island states`, `ses homologues de douze pays`: the number of their countries behind them. */
const isOfMany = (reading: Reading, { to }: Mention): boolean =>
  isNumberOfMany(reading, to) ||
  // `les dirigeants de quatorze`: the number was read as of the office.
  isNumberOfMany(reading, to - 2);

function isNumberOfMany(reading: Reading, at: number): boolean {
  const of = reading.word('of', at) || reading.word('from', at);
  const form = of ? reading.tokens[of]?.form : undefined;
  if (!form) return false;
  return (
    reading.word('many', of) > 0 ||
    (form.kind === 'number' ? form.value : (reading.date('number', of)?.value ?? 0)) >= FEWEST
  );
}

/** Gives a gathering the series after which leaders are called, and the bodies named with them: `EU and Latin American leaders`. */
export function nameAssembly(view: View, draft: Draft, leaders: Mention): void {
  const series = leaders.codes.length ? null : assemblySeries(view, leaders);
  const add = (value: string, from: number, to: number): void => {
    const known = draft.participants.some((one) => one.value === value);
    if (!known) draft.participants.push({ value, from, to, rule: 'summit-name' });
  };
  if (series) {
    draft.series ??= series.row.series;
    for (const code of series.row.parties.split(' ')) if (code) add(code, leaders.from, series.to);
  }
  // `the leaders of four countries (Mali, Niger, Chad and Togo)`
  for (const { codes, from, to } of bracketedAfter(view, leaders.to)) if (codes[0]) add(codes[0], from, to);
  const body = view.mentions.findLast((one) => one.form === 'organisation' && one.to <= leaders.from);
  const [code] = body?.codes ?? [];
  if (body && code && leaders.from - body.to <= JOINED && view.reading.word('and', body.to))
    add(code, body.from, body.to);
}

/** Tokens between a body and the leaders of a region named with it, at most: `and Latin American`. */
const JOINED = 4;

/** The gathering that a region's leaders make, at their host's or where the text is written. */
export function assemblyDraft(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  leaders: Mention,
  host: Mention | Actor | null,
): Draft[] {
  const draft = draftOf(scene, 'summit', trigger, group);
  const code = host?.codes[0];
  if (host && code) {
    if ('mention' in host) draft.hosts = partiesOf([host]).slice(0, 1);
    else setIn(draft, host);
  }
  nameAssembly(scene.view, draft, leaders);
  draft.day = stopForNoun(scene.view, nounOf(scene.view, trigger, leaders))?.day?.from ?? null;
  draft.rules.push('assembly');
  return [draft];
}

/** `the Pacific Islands Leaders Meeting`: where the name of a meeting begins whose leaders stand before it. */
function nounOf({ triggers }: View, { from }: Trigger, leaders: Mention): number {
  if (leaders.to !== from) return from;
  return triggers.find((one) => one.frame === 'summit-noun' && one.to === leaders.from)?.from ?? leaders.from;
}

/** Whoever receives the leaders of a body has them at a gathering of theirs. */
export function bodyDraft(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  {
    guests,
    hosts,
    place,
  }: { readonly guests: readonly Actor[]; readonly hosts: readonly Actor[]; readonly place: Mention | null },
): Draft[] {
  const leaders = guests[0]?.mention;
  if (!leaders) return [];
  const [gathering] = assemblyDraft(scene, trigger, group, leaders, place ?? hosts[0] ?? null);
  const present = [...guests, ...hosts.filter((host) => host.mention.kind !== 'party')];
  gathering?.participants.push(...partiesOf(present));
  gathering?.people.push(...peopleOf(present));
  return gathering ? [gathering] : [];
}

/** `the G7 foreign ministers`: the leaders or ministers of a body, who make a gathering wherever they are received. */
export const isOfBody = ({ mention, rank, codes }: Actor): boolean =>
  mention.plural &&
  (rank === 'head' || rank === 'minister') &&
  codes.length === 1 &&
  isOrganisation(codes[0]);

/** Adds those who meet the many. */
export function addSides(drafts: readonly Draft[], sides: readonly Actor[]): void {
  for (const draft of drafts) {
    draft.participants.push(...partiesOf(sides));
    draft.people.push(...peopleOf(sides));
  }
}
