/** `entente render`: a chart of a data file as SVG, the same bytes that the page exports. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { parseIsoDay, type Day } from '../engagement/day';
import { writeChart } from '../formats/chart-file';
import { parsePart, type Part } from '../graph/camera';
import { parseGraphChoice, type GraphParam } from '../graph/choice';
import { LOCALES, type Locale } from '../i18n/locale';
import { THEME_NAMES, type ThemeName } from '../theme/theme';
import { parseLaneChoice, type LaneParam } from '../timeline/choice';
import { LANE_KINDS, LANE_ORDERS, type LaneBy, type LaneOrder } from '../timeline/lanes';
import { currentDay } from './clock';
import { readDataset, readMapping } from './datasets';
import { UsageError } from './exit';
import { addFilterOptions, filterOf, paramsOf, type FilterOptions, type TextOptions } from './filters';
import { writeResult } from './extract';

interface RenderOptions extends FilterOptions, TextOptions<GraphParam> {
  readonly view: RenderView;
  readonly part: Part | null;
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

/** What can be drawn: the timeline, the network, and the other drawings of the graph. */
const RENDER_VIEWS = ['timeline', 'graph', 'matrix', 'summits', 'ego', 'years', 'compare'] as const;
type RenderView = (typeof RENDER_VIEWS)[number];

/** The parameters that a view sets; the others have options of their own. */
const VIEW_PARAMS: Readonly<Record<RenderView, TextOptions<GraphParam>>> = {
  timeline: {},
  graph: {},
  matrix: { drawing: 'matrix' },
  summits: { drawing: 'summits' },
  ego: { drawing: 'ego' },
  years: { time: 'years' },
  compare: { time: 'compare' },
};

/** What can be chosen about the graph, as the help says it; the names are those of the page's address. */
const GRAPH_HELP = {
  centre: 'ego: whom it is around, such as MLI; by default the first country asked for, or the strongest',
  split: 'compare: the year in which the second period begins',
  nodes: 'nodes of the graph: parties (the default) or people',
  colour: 'graph: by region (the default) or by group',
  pairs: 'graph: what groups are made of, all (the default) or visits',
  matrix: 'matrix: order by community (the default), name or strength',
} as const satisfies Partial<Record<GraphParam, string>>;

const EXAMPLES = `
Examples:
  entente render data/engagements.csv --view timeline --country MLI,RUS --countries all --from 2012 -o mali-russia.svg
  entente render data/engagements.csv --view ego --centre MLI --from 2012 -o around-mali.svg
  entente render data/engagements.csv --view compare --country AFRICA --split 2022 -o compared.svg
  entente render data/engagements.csv --view graph --country AFRICA --from 2020 --theme print --lang fr -o afrique.svg`;

/** The command, to be added to the program. */
export function renderCommand(): Command {
  const command = new Command('render')
    .description('Draw the timeline, or a drawing of the graph, of a data file as a standalone SVG.')
    .argument('<data>')
    .addOption(new Option('--view <view>', 'which drawing').choices([...RENDER_VIEWS]).default('timeline'))
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
    .addOption(
      new Option('--today <date>', 'the day of the line for today')
        .argParser(parseToday)
        .default(currentDay(), 'the current day'),
    )
    .option('--pin <node@x,y...>', 'graph: a node at a place of the layout; may be repeated')
    .option(
      '--part <box>',
      'graph, ego: only this part of the layout, left,top,right,bottom',
      parsePartOption,
      null,
    )
    .option('--mapping <file>', 'what the columns of a table made elsewhere are (see “entente mapping”)')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', EXAMPLES)
    .action(runRender);
  for (const [name, help] of Object.entries(GRAPH_HELP)) command.option(`--${name} <value>`, help);
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
    view: options.view === 'timeline' ? 'timeline' : 'graph',
    graph: parseGraphChoice(paramsOf<GraphParam>({ ...options, ...VIEW_PARAMS[options.view] })),
    part: options.part,
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

function parsePartOption(text: string): Part {
  const part = parsePart(text);
  if (!part) throw new InvalidArgumentError('four whole numbers: left,top,right,bottom');
  return part;
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
