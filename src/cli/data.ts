/** `entente validate`, `merge` and `convert`: data files checked, joined and turned into one another. */
import { extname } from 'node:path';
import { Command, Option } from 'commander';
import type { Dataset } from '../engagement/dataset';
import { mergeEngagements } from '../engagement/merge';
import { formatFilterQuery } from '../filter/query';
import { writeCsv } from '../formats/csv';
import { writeIcs } from '../formats/ics';
import { writeJson } from '../formats/json';
import { writeDatasetLines } from '../formats/json-lines';
import { NETWORK_FORMATS, writeNetwork } from '../formats/network-file';
import type { ActorRule } from '../graph/actors';
import { OPTION_VALUES } from '../graph/options';
import { LOCALES, type Locale } from '../i18n/locale';
import { currentDay } from './clock';
import { formatIssue, openDataset, readDataset, readMapping, uniteSources } from './datasets';
import { EXIT, say, UsageError } from './exit';
import { addFilterOptions, filterOf, narrowDataset, type FilterOptions } from './filters';
import { writeResult } from './extract';

type WriteData = (dataset: Dataset, options: WriteOptions) => string;

/** What the network files and the calendar need to know besides the data. */
interface WriteOptions {
  readonly nodes: ActorRule;
  readonly lang: Locale;
}

const DEFAULTS: WriteOptions = { nodes: 'parties', lang: 'en' };

/** Writers by the end of a file's name; a longer end goes before a shorter one. */
const WRITERS: Readonly<Record<string, WriteData>> = {
  ...Object.fromEntries(
    NETWORK_FORMATS.map((format): [string, WriteData] => [
      `.${format}`,
      ({ engagements }, { nodes, lang }) =>
        writeNetwork(engagements, format, { actors: nodes, locale: lang }),
    ]),
  ),
  '.json': writeJson,
  '.csv': writeCsv,
  '.jsonl': writeDatasetLines,
  '.ics': ({ engagements }, { lang }) => writeIcs(engagements, { locale: lang, today: currentDay() }),
};

/** The writer for a file's name. Throws `UsageError` naming the extensions there are. */
export function writerFor(path: string, options: WriteOptions = DEFAULTS): (dataset: Dataset) => string {
  const name = path.toLowerCase();
  const ending = Object.keys(WRITERS).find((each) => name.endsWith(each)) ?? extname(name);
  const write = WRITERS[ending];
  if (!write)
    throw new UsageError(`${path}: cannot write this; the extensions are ${Object.keys(WRITERS).join(', ')}`);
  return (dataset) => write(dataset, options);
}

interface ReadOptions {
  readonly lang: Locale;
  readonly mapping?: string;
}

/** The language in which a command says what is wrong. */
const langOption = () =>
  new Option('--lang <code>', 'language of the messages').choices([...LOCALES]).default('en');
const mappingOption = () =>
  new Option('--mapping <file>', 'what the columns of a table made elsewhere are (see “entente mapping”)');

/** `entente validate FILE…`: every issue on standard output, a line each; exit 1 when there is one. */
export function validateCommand(): Command {
  return new Command('validate')
    .description('Check data files: every row that cannot be used, with its place, field and reason.')
    .argument('<files...>')
    .addOption(langOption())
    .addOption(mappingOption())
    .addHelpText('after', '\nExample:\n  entente validate visits.csv')
    .action(async (paths: string[], { lang, mapping }: ReadOptions) => {
      const given = await readMapping(mapping);
      for (const path of paths) {
        const { dataset, issues } = await openDataset(path, given);
        for (const issue of issues) process.stdout.write(`${formatIssue(path, issue, lang)}\n`);
        say(
          `${path}: ${dataset.engagements.length} engagements good, ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}`,
        );
        if (issues.length > 0) process.exitCode = EXIT.findings;
      }
    });
}

/** `entente merge FILE… [-o OUT]`: reports of one engagement become one. */
export function mergeCommand(): Command {
  return new Command('merge')
    .description(
      'Join data files: reports of one engagement become one, with all sources and the history of its status.',
    )
    .argument('<files...>')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(langOption())
    .addOption(mappingOption())
    .addHelpText('after', '\nExample:\n  entente merge mine.csv theirs.json -o all.json')
    .action(async (paths: string[], { output, lang, mapping }: ReadOptions & { output?: string }) => {
      const write = output ? writerFor(output) : writeJson;
      const datasets: Dataset[] = [];
      const given = await readMapping(mapping);
      for (const path of paths) datasets.push(await readDataset(path, { lang, mapping: given }));
      const sources = uniteSources(datasets.flatMap((one) => one.sources));
      const { engagements } = mergeEngagements(
        datasets.flatMap((one) => one.engagements),
        sources,
      );
      await writeResult(write({ version: 1, sources, engagements }), output);
    });
}

/** `entente convert IN OUT`: formats by extension. */
export function convertCommand(): Command {
  const command = new Command('convert')
    .description(
      'Turn a data file, or what of it passes a filter, into another format, by extension: .json, .csv, .jsonl, .ics (a calendar); ' +
        'and its network: .gexf (Gephi), .graphml, .nodes.csv, .edges.csv.',
    )
    .argument('<in>')
    .argument('<out>')
    .addOption(
      new Option('--nodes <who>', 'nodes of a network').choices(OPTION_VALUES.actors).default(DEFAULTS.nodes),
    )
    .addOption(langOption())
    .addOption(mappingOption())
    .addHelpText(
      'after',
      '\nExamples:\n  entente convert visits.csv visits.json\n  entente convert visits.json visits.ics' +
        '\n  entente convert visits.json mali.gexf --country MLI --from 2012',
    )
    .action(async (input: string, output: string, options: WriteOptions & FilterOptions & ReadOptions) => {
      const write = writerFor(output, options);
      const mapping = await readMapping(options.mapping);
      const dataset = await readDataset(input, { lang: options.lang, mapping });
      const filter = filterOf(options);
      const isWhole = formatFilterQuery(filter).length === 0;
      await writeResult(write(isWhole ? dataset : narrowDataset(dataset, filter)), output);
    });
  return addFilterOptions(command);
}
