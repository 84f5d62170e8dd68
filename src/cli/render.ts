/** `entente render`: a chart of a data file as SVG, the same bytes that the page exports. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { parseIsoDay, type Day } from '../engagement/day';
import { writeChart } from '../formats/chart-file';
import { LOCALES, type Locale } from '../i18n/locale';
import { THEME_NAMES, type ThemeName } from '../theme/theme';
import { parseLaneChoice, type LaneParam } from '../timeline/choice';
import { LANE_KINDS, LANE_ORDERS, type LaneBy, type LaneOrder } from '../timeline/lanes';
import { currentDay } from './clock';
import { readDataset, readMapping } from './datasets';
import { UsageError } from './exit';
import { addFilterOptions, filterOf, type FilterOptions } from './filters';
import { writeResult } from './extract';

interface RenderOptions extends FilterOptions {
  readonly view: 'timeline' | 'graph';
  readonly group?: LaneBy;
  readonly order: LaneOrder;
  readonly fold: readonly string[];
  readonly zero?: string;
  readonly around?: string;
  readonly lang: Locale;
  readonly theme: ThemeName;
  readonly width: number;
  readonly height: number;
  readonly text: 'outline' | 'live';
  readonly today: Day;
  readonly mapping?: string;
  readonly output?: string;
}

const EXAMPLES = `
Examples:
  entente render data/engagements.csv --view timeline --country MLI,RUS --countries all --from 2012 -o mali-russia.svg
  entente render data/engagements.csv --view graph --country AFRICA --from 2020 --theme print --lang fr -o afrique.svg`;

/** The command, to be added to the program. */
export function renderCommand(): Command {
  const command = new Command('render')
    .description('Draw the timeline or the graph of a data file as a standalone SVG.')
    .argument('<data>')
    .addOption(new Option('--view <view>', 'which chart').choices(['timeline', 'graph']).default('timeline'))
    .addOption(new Option('--group <by>', 'lanes of the timeline (default: "host")').choices([...LANE_KINDS]))
    .addOption(new Option('--order <order>', 'order of the lanes').choices([...LANE_ORDERS]).default('count'))
    .option('--fold <lane...>', 'lanes folded to one strip, such as RUS', [])
    .option('--zero <day>', 'align lanes at a day 0: office, a date, or the id of an engagement')
    .option('--around <from,to>', 'days from day 0 to show, such as --around=-365,1460')
    .addOption(new Option('--lang <code>', 'language of the words').choices([...LOCALES]).default('en'))
    .addOption(new Option('--theme <theme>', 'colours').choices([...THEME_NAMES]).default('light'))
    .addOption(
      new Option('--text <mode>', 'letters as outlines, or as editable text')
        .choices(['outline', 'live'])
        .default('outline'),
    )
    .option('--width <px>', 'width in pixels', parsePixels, 1200)
    .option('--height <px>', 'height in pixels; a timeline is as tall as its lanes need', parsePixels, 800)
    .option('--today <date>', 'the day of the line for today', parseToday, currentDay())
    .option('--mapping <file>', 'what the columns of a table made elsewhere are (see “entente mapping”)')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', EXAMPLES)
    .action(runRender);
  return addFilterOptions(command);
}

/** What each parameter of the lanes is called here. */
const LANE_OPTIONS: Readonly<
  Record<LaneParam, (options: RenderOptions) => string | readonly string[] | undefined>
> = {
  group: ({ group }) => group,
  sort: ({ order }) => order,
  fold: ({ fold }) => fold,
  zero: ({ zero }) => zero,
  around: ({ around }) => around,
};

async function runRender(path: string, options: RenderOptions): Promise<void> {
  if (options.output && !options.output.toLowerCase().endsWith('.svg'))
    throw new UsageError(`${options.output}: render writes .svg`);
  const dataset = await readDataset(path, {
    lang: options.lang,
    mapping: await readMapping(options.mapping),
  });
  const svg = await writeChart({
    dataset,
    filter: filterOf(options),
    view: options.view,
    lanes: parseLaneChoice({ getAll: (name) => [LANE_OPTIONS[name](options) ?? []].flat() }),
    locale: options.lang,
    theme: options.theme,
    width: options.width,
    height: options.height,
    today: options.today,
    text: options.text,
  });
  await writeResult(svg, options.output);
}

function parsePixels(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 240 || value > 20_000)
    throw new InvalidArgumentError('a whole number from 240 to 20000');
  return value;
}

function parseToday(text: string): Day {
  const found = parseIsoDay(text);
  if (found === null) throw new InvalidArgumentError('a day such as 2025-06-22');
  return found;
}
