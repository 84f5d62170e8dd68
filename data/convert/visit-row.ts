/** Rows of `facts/visits.csv`: one traveller, or one delegation, to one host country. */
import { LEVELS, type Level } from '../../src/engagement/engagement';
import { isSector, type Sector } from '../../src/engagement/sector';
import { addressId, sourceIds } from './source';
import { cell, listIn, type Row } from './table';
import { TRUST, type Mention, type Report } from './report';
import { foldText } from './fold';

/** A trip to a gathering: it becomes part of the summit. */
export interface Trip {
  readonly report: Report;
  /** The event as the fact table names it; empty when it only says that it was a conference. */
  readonly event: string;
}

export interface VisitRows {
  readonly visits: readonly Report[];
  readonly meetings: readonly Report[];
  readonly trips: readonly Trip[];
}

/** What `facts/gatherings.csv` adds to a trip: what it was, of which series, and who else took part. */
interface Gathering {
  readonly type: Report['type'];
  readonly event: string;
  readonly participants: readonly string[];
}

/** Reads `facts/gatherings.csv`: trip → gathering. */
export function readGatherings(rows: readonly Row[]): Map<string, Gathering> {
  return new Map(
    rows.map((row) => [
      cell(row, 'trip'),
      {
        type: cell(row, 'type') as Report['type'],
        event: cell(row, 'event'),
        participants: listIn(row, 'participants'),
      },
    ]),
  );
}

/** Sorts the rows into visits, bilateral meetings in a third country or at the UN, and trips to gatherings. */
export function readVisitRows(rows: readonly Row[], gatherings: ReadonlyMap<string, Gathering>): VisitRows {
  const visits: Report[] = [];
  const meetings: Report[] = [];
  const trips: Trip[] = [];
  for (const row of rows) {
    const report = reportOf(row);
    const gathering = gatherings.get(report.id);
    const type = gathering?.type ?? cell(row, 'type');
    const event = gathering?.event ?? cell(row, 'event');
    if (type === 'visit') visits.push(report);
    else if (gathering?.type === 'meeting') meetings.push(asMeeting(report, gathering.participants));
    else if (event === 'United Nations session' && cell(row, 'host_people') !== '') {
      meetings.push(asMeeting(report, [...report.visitors, ...report.hosts]));
    } else trips.push({ report: { ...report, participants: gathering?.participants ?? [] }, event });
  }
  return { visits, meetings, trips };
}

function reportOf(row: Row): Report {
  const visitor = cell(row, 'visitor');
  const host = cell(row, 'host');
  return {
    id: cell(row, 'id'),
    dataset: isPage(row) ? 'page' : cell(row, 'id').replace(/-.*$/, ''),
    type: 'visit',
    level: levelOf(cell(row, 'level')),
    status: 'completed',
    start: cell(row, 'start'),
    end: cell(row, 'end') || null,
    visitors: [visitor],
    hosts: host === visitor ? [] : [host],
    participants: [],
    people: [...mentionsIn(row, 'visitor_people', visitor), ...mentionsIn(row, 'host_people', host)],
    place: firstPlace(cell(row, 'place')),
    sectors: sectorsIn(row),
    series: null,
    sources: sourceIds(cell(row, 'source')),
    published: null,
    trust: trustOf(row),
  };
}

/** Rows that were read from press pages rather than taken from a list. */
function isPage(row: Row): boolean {
  return cell(row, 'id').startsWith('pag-');
}

function trustOf(row: Row): number {
  if (isPage(row)) return TRUST.checked;
  return cell(row, 'source').includes('secretary-travels') ? TRUST.companion : TRUST.record;
}

function asMeeting(report: Report, participants: readonly string[]): Report {
  return {
    ...report,
    type: 'meeting',
    level: null,
    visitors: [],
    hosts: [],
    participants: [...participants].sort(),
  };
}

/** Rows of the tables of page reports (`facts/reports-*.csv`). A row with several hosts gives one visit for each. */
export function readReportRows(rows: readonly Row[], seriesById: ReadonlyMap<string, string>): Report[] {
  return rows.flatMap((row) => {
    const report = pageReport(row, seriesById);
    if (report.type === 'summit') return [{ ...report, visitors: [], hosts: listIn(row, 'hosts') }];
    if (report.type === 'meeting') return [report];
    return report.hosts.length > 1 ? stopsOf(report) : [report];
  });
}

function pageReport(row: Row, seriesById: ReadonlyMap<string, string>): Report {
  const id = cell(row, 'id');
  // A gathering in a named series is a summit, also where the table wrote it down as a meeting.
  const type = seriesById.has(id) || isTrilateral(row) ? 'summit' : (cell(row, 'type') as Report['type']);
  const visitors = listIn(row, 'visitors');
  const hosts = listIn(row, 'hosts').filter((host) => !visitors.includes(host));
  return {
    id,
    dataset: 'page',
    type,
    level: type === 'visit' ? levelOf(cell(row, 'level')) : null,
    status: cell(row, 'status') as Report['status'],
    start: cell(row, 'start'),
    end: cell(row, 'end') || null,
    visitors,
    hosts,
    participants:
      type === 'visit'
        ? []
        : [
            ...new Set([
              ...listIn(row, 'participants'),
              ...(cell(row, 'type') === 'meeting' ? [...visitors, ...hosts] : []),
            ]),
          ],
    people: listIn(row, 'people').map((text) => {
      const match = /^(.*) \(([A-Z0-9-]+)\)$/.exec(text);
      if (!match) throw new Error(`pageReport: “${text}” in ${id} is no “Name (PARTY)”`);
      return { name: match[1]!, party: match[2]! };
    }),
    place: firstPlace(cell(row, 'place')),
    sectors: sectorsIn(row),
    series: seriesById.get(id) ?? null,
    sources: cell(row, 'source_url').split(/\s+/).map(addressId),
    published: cell(row, 'published') || null,
    trust: type === 'meeting' ? TRUST.talks : cell(row, 'checked') === 'yes' ? TRUST.checked : TRUST.once,
  };
}

/** Three parties or more in one room are a summit, also where the table wrote down a meeting. */
function isTrilateral(row: Row): boolean {
  const parties = ['visitors', 'hosts', 'participants'].flatMap((column) => listIn(row, column));
  return cell(row, 'type') === 'meeting' && new Set(parties).size > 2;
}

/** A tour with one interval for several countries: each stop has the interval, about. */
function stopsOf(report: Report): Report[] {
  const about = (date: string) => (/[~?%]$/.test(date) || date.length < 10 ? date : `${date}~`);
  return report.hosts.map((host) => ({
    ...report,
    hosts: [host],
    start: about(report.start),
    end: report.end === null ? null : about(report.end),
    people: report.people.filter(({ party }) => party === host || !report.hosts.includes(party)),
    place: null,
  }));
}

function levelOf(text: string): Level | null {
  if (text === '') return null;
  const level = LEVELS.find((known) => known === text);
  if (!level) throw new Error(`levelOf: “${text}” is no level`);
  return level;
}

function sectorsIn(row: Row): Sector[] {
  return listIn(row, 'sectors').map((text) => {
    if (!isSector(text)) throw new Error(`sectorsIn: “${text}” in ${cell(row, 'id')} is no sector`);
    return text;
  });
}

function mentionsIn(row: Row, column: string, party: string): Mention[] {
  return listIn(row, column).map((text) => ({
    name: text.replace(/\s*\((?:[^()]|\([^()]*\))*\)\s*$/, ''),
    party,
  }));
}

/** The spellings under which one city stands in the tables, folded → the English name. */
const CITY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'st petersburg': 'Saint Petersburg',
    'washington d c': 'Washington',
    'washington dc': 'Washington',
    kiev: 'Kyiv',
    'ulan bator': 'Ulaanbaatar',
    peking: 'Beijing',
    'evian les bains': 'Évian-les-Bains',
    cancun: 'Cancún',
    'sana a': 'Sanaa',
    sanaa: 'Sanaa',
    'n djamena': 'N’Djamena',
    ndjamena: 'N’Djamena',
    yaounde: 'Yaoundé',
    lome: 'Lomé',
    bogota: 'Bogotá',
    brasilia: 'Brasília',
    'sao paulo': 'São Paulo',
    asuncion: 'Asunción',
    mexico: 'Mexico City',
    tblisi: 'Tbilisi',
    pusan: 'Busan',
    goteborg: 'Gothenburg',
    'rio de janeiro': 'Rio de Janeiro',
  }),
);

/** Provinces that China Vitae names before the city. */
const PROVINCES: ReadonlySet<string> = new Set(
  'Anhui Fujian Gansu Guangdong Guangxi Guizhou Hainan Hebei Heilongjiang Henan Hubei Hunan Jiangsu Jiangxi Jilin Liaoning Ningxia Qinghai Shaanxi Shandong Shanxi Sichuan Tibet Xinjiang Yunnan Zhejiang'.split(
    ' ',
  ),
);

/** One city of a list of cities: the first that is no province, without the region behind it. */
function firstPlace(text: string): string | null {
  const names = text
    .split(/,|;| and /)
    .map((name) => name.replace(/\s*\(.*$/, '').trim())
    .filter(Boolean);
  const name = names.find((one) => !PROVINCES.has(one)) ?? names[0];
  return name === undefined ? null : (CITY.get(foldText(name)) ?? name).replaceAll("'", '’');
}
