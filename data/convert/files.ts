/** What the conversion reads and writes, as texts by path below `data/`. Reading and writing the disk is `main.ts`. */
import type { Facts } from './assemble';
import { assemble, type Tally } from './assemble';
import { buildCountries, buildOrganisations, type CountryNames } from './countries';
import { compactLeaders, type Leader } from './leaders';
import { datasetOf } from './source';
import { siteOf } from '../../src/engagement/source';
import { CSV_COLUMNS } from '../../src/formats/csv';
import { cell, formatTable, listIn, parseTable, type Row } from './table';

/** The day on which the facts were taken in. What lies before it and was under way then is over. */
export const TAKEN_IN = '2026-11-24';

export const FACT_FILES = [
  'facts/visits.csv',
  'facts/summits.csv',
  'facts/gatherings.csv',
  'facts/reports-1.csv',
  'facts/reports-2.csv',
  'facts/report-series.csv',
  'facts/series.csv',
  'facts/leaders.csv',
  'facts/leaders-added.csv',
  'facts/leader-ends.csv',
  'facts/leader-names.csv',
  'facts/ministers.csv',
  'facts/spellings.csv',
  'facts/datasets.csv',
  'facts/country-names.csv',
  'facts/regions.csv',
  'facts/organisations.csv',
] as const;

export interface Inputs {
  /** Path below `data/` → its text. */
  readonly read: (path: (typeof FACT_FILES)[number]) => string;
  readonly codes: Readonly<Record<string, string>>;
  readonly names: { readonly en: CountryNames; readonly fr: CountryNames };
}

export interface Outputs {
  /** Path below `data/` → its text. */
  readonly files: ReadonlyMap<string, string>;
  readonly tally: Tally;
  readonly rows: readonly Row[];
}

/** The whole conversion: the same inputs give the same bytes. */
export function convert({ read, codes, names }: Inputs): Outputs {
  const table = (path: (typeof FACT_FILES)[number]) => parseTable(read(path));
  const reports = [...table('facts/reports-1.csv'), ...table('facts/reports-2.csv')];
  const facts: Facts = {
    visits: table('facts/visits.csv'),
    summits: table('facts/summits.csv'),
    gatherings: table('facts/gatherings.csv'),
    reports,
    reportSeries: table('facts/report-series.csv'),
    series: table('facts/series.csv'),
    leaders: table('facts/leaders.csv'),
    leadersAdded: table('facts/leaders-added.csv'),
    leaderEnds: table('facts/leader-ends.csv'),
    leaderNames: table('facts/leader-names.csv'),
    ministers: table('facts/ministers.csv'),
    spellings: table('facts/spellings.csv'),
  };
  const { rows, series, leaders, ministers, tally } = assemble(facts, TAKEN_IN);
  const organisations = table('facts/organisations.csv');
  const unMembers = organisations
    .filter((row) => cell(row, 'code') === 'UN')
    .flatMap((row) => listIn(row, 'members'));
  const countries = buildCountries({
    codes,
    names,
    overrides: table('facts/country-names.csv'),
    regions: table('facts/regions.csv'),
    unMembers,
  });
  const states = new Set(
    countries
      .filter(
        ({ un, alpha2, code }) => un || alpha2 === '' || ['PSE', 'TWN', 'XKX', 'VAT', 'ESH'].includes(code),
      )
      .map(({ code }) => code),
  );
  return {
    files: new Map([
      ['engagements.csv', formatTable(CSV_COLUMNS, rows)],
      ['sources.csv', formatTable(SOURCE_COLUMNS, sourceRows(rows, table('facts/datasets.csv'), reports))],
      ['reference/countries.json', jsonLines(countries)],
      ['reference/organisations.json', jsonLines(buildOrganisations(organisations))],
      ['reference/series.json', jsonLines(series.map(({ slug, en, fr }) => ({ slug, en, fr })))],
      [
        'reference/leaders.json',
        jsonLines(
          compactLeaders(withSpellings(leaders, facts.spellings), LEADERS_SINCE, (code) => states.has(code)),
        ),
      ],
      ['reference/ministers.json', jsonLines(compactLeaders(ministers, LEADERS_SINCE, () => true))],
    ]),
    tally,
    rows,
  };
}

/** Who left office before is not in the news: the year keeps `leaders.json` small enough to be loaded with the page. */
const LEADERS_SINCE = '1985';

/** The spellings set by hand are aliases of the leaders whom they mean. */
function withSpellings(leaders: readonly Leader[], spellings: readonly Row[]): Leader[] {
  const variants = new Map<string, string[]>();
  for (const row of spellings) {
    const key = `${cell(row, 'party')} ${cell(row, 'name')}`;
    variants.set(key, [...(variants.get(key) ?? []), cell(row, 'variant')]);
  }
  return leaders.map((leader) => {
    const more = (variants.get(`${leader.party} ${leader.name}`) ?? []).filter((variant) =>
      variant.includes(' '),
    );
    return { ...leader, aliases: [...new Set([...leader.aliases, ...more])] };
  });
}

const SOURCE_COLUMNS = ['id', 'title', 'publisher', 'lang', 'published', 'licence', 'url', 'rows'] as const;

/** One row for each data set and each page that the engagements name, with the number of rows that name it. */
function sourceRows(rows: readonly Row[], datasets: readonly Row[], reports: readonly Row[]): Row[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const id of new Set(listIn(row, 'source').map(datasetOf))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const published = new Map(
    reports.flatMap((row) =>
      cell(row, 'source_url')
        .split(/\s+/)
        .map((url) => [url.replaceAll(';', '%3B'), cell(row, 'published')] as const),
    ),
  );
  const known = datasets.map((row) => ({ ...row, rows: String(counts.get(cell(row, 'id')) ?? 0) }));
  const pages = [...counts.keys()]
    .filter((id) => /^https?:/.test(id))
    .sort()
    .map((url) => ({
      id: url,
      publisher: siteOf(url) ?? '',
      published: published.get(url) ?? '',
      licence: 'facts only',
      url,
      rows: String(counts.get(url)),
    }));
  return [...known, ...pages];
}

/** A JSON list with one item a line: short, and readable as a difference. */
function jsonLines(items: readonly object[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}
