/** The filter as options of a command: the names are those of the page's address. */
import type { Command } from 'commander';
import { datasetOf, type Dataset } from '../engagement/dataset';
import { createCrossFilter } from '../filter/crossfilter';
import type { Filter } from '../filter/filter';
import { FILTER_PARAMS, parseFilterQuery, type FilterParam } from '../filter/query';
import { buildTable } from '../filter/table';

/** Options that may be given once or more. */
export type TextOptions<Name extends string> = Partial<Record<Name, string | string[]>>;
export type FilterOptions = TextOptions<FilterParam>;

/** What each filter asks for, as the help says it. */
const FILTER_HELP: Readonly<Record<FilterParam, string>> = {
  country: 'party codes or regions, such as MLI,RUS or AFRICA',
  countries: 'any of them (the default), or all together',
  role: 'any, visitor or host',
  sector: 'sectors, such as energy,defence',
  sectors: 'any of them (the default), or all together',
  type: 'visit, summit, meeting',
  level: 'state, official, working, private, none',
  status: 'announced, ongoing, completed, postponed, cancelled',
  person: 'a name as the data write it; may be repeated',
  from: 'first date: 2012, 2012-06 or 2012-06-22',
  to: 'last date, inclusive',
  surely: '1: only what surely overlaps the dates',
  q: 'words in titles, names and places',
};

/** Filters that hold one value: given again, the later one counts. The others add up. */
const SINGLE: ReadonlySet<FilterParam> = new Set([
  'countries',
  'role',
  'sectors',
  'from',
  'to',
  'surely',
  'q',
]);

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

export function addFilterOptions(command: Command): Command {
  for (const name of FILTER_PARAMS) {
    if (name === 'person') command.option('--person <value...>', FILTER_HELP.person);
    else if (SINGLE.has(name)) command.option(`--${name} <value>`, FILTER_HELP[name]);
    else command.option(`--${name} <value>`, FILTER_HELP[name], collect);
  }
  return command;
}

/** The filter that the options ask for. */
export function filterOf(options: FilterOptions): Filter {
  return parseFilterQuery(paramsOf(options));
}

/** Options as the parameters of an address. */
export function paramsOf<Name extends string>(options: TextOptions<Name>) {
  return { getAll: (name: string) => [options[name as Name] ?? []].flat().map(String) };
}

/** What of a data set passes a filter, by date, with the sources that it cites. */
export function narrowDataset(dataset: Dataset, filter: Filter): Dataset {
  const table = buildTable(dataset.engagements);
  const { rows } = createCrossFilter(table).apply(filter);
  return datasetOf(
    Array.from(rows, (row) => table.engagementAt(row)),
    dataset,
  );
}
