/** The command that writes the same chart: shown beside the buttons, so that a picture can be made again next year. */
import { formatIsoDay, type Day } from '../engagement/day';
import type { Filter } from '../filter/filter';
import { formatFilterQuery } from '../filter/query';
import { formatPart, type Part } from '../graph/camera';
import { formatGraphChoice, type GraphChoice } from '../graph/choice';
import type { FigureKind } from '../formats/caption';
import type { Locale } from '../i18n/locale';
import type { ThemeName } from '../theme/theme';
import { formatLaneChoice, type LaneChoice } from '../timeline/choice';

/** What the command has to say. */
export interface Drawn {
  readonly kind: FigureKind;
  readonly filter: Filter;
  readonly lanes: LaneChoice;
  readonly graph: GraphChoice;
  readonly part: Part | null;
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly text: 'outline' | 'live';
  readonly today: Day;
}

/** Parameters that the kind of drawing says already, or that another option of the command is for. */
const SAID: ReadonlySet<string> = new Set(['drawing', 'time']);
const OPTION_OF: Readonly<Record<string, string>> = { sort: 'order' };

/** `entente render engagements.json --view matrix --country MLI …`, to be pasted into a shell. */
export function renderCommandOf(drawn: Drawn): string {
  const { kind, filter, lanes, graph, part, locale, theme, text, today } = drawn;
  const own = kind === 'timeline' ? formatLaneChoice(lanes) : formatGraphChoice(graph);
  const options: (readonly [string, string])[] = [
    ['view', kind],
    ...formatFilterQuery(filter),
    ...own
      .filter(([name]) => !SAID.has(name))
      .map(([name, value]) => [OPTION_OF[name] ?? name, value] as const),
    ...(part ? [['part', formatPart(part)] as const] : []),
    ...(locale === 'en' ? [] : [['lang', locale] as const]),
    ...(theme === 'light' ? [] : [['theme', theme] as const]),
    ...(text === 'outline' ? [] : [['text', text] as const]),
    ...(kind === 'timeline' ? [['today', formatIsoDay(today)] as const] : []),
  ];
  const words = options.map(([name, value]) => `--${name}=${quote(value)}`);
  return ['entente render engagements.json', ...words, `-o ${kind}.svg`].join(' ');
}

/** A word as a shell takes it. */
function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
