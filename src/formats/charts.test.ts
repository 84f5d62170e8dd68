import { readFileSync } from 'node:fs';
import { DEFAULT_LANES } from '../timeline/choice';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../engagement/dataset';
import { partiesOf } from '../engagement/engagement';
import { dayOf } from '../engagement/day';
import { createCrossFilter } from '../filter/crossfilter';
import { EMPTY_FILTER, type Filter } from '../filter/filter';
import { buildTable } from '../filter/table';
import type { Part } from '../graph/camera';
import { parseGraphChoice, type GraphChoice } from '../graph/choice';
import { graphFigure } from '../graph/figure';
import { layoutNetwork, type Positions } from '../graph/layout';
import { layoutInputOf } from '../graph/layoutinput';
import { buildNetwork } from '../graph/network';
import { LOCALES, type Locale } from '../i18n/locale';
import type { Mark, Scene } from '../scene/scene';
import { textWidth } from '../scene/text';
import { THEMES, THEME_NAMES, type ThemeName } from '../theme/theme';
import { timelineFigure } from '../timeline/figure';
import { creditSources, figureKindOf, titleFigure, writeSubtitle, type FigureKind } from './caption';
import { writeChart } from './chart-file';
import { readCsv } from './csv';
import { findInfidelities } from './fidelity';
import { fitFigure } from './figure';
import { loadGlyphTable } from './glyph-table';
import { writeSvg } from './svg';

const glyphs = await loadGlyphTable();
const FILTER: Filter = { ...EMPTY_FILTER, countries: ['MLI', 'RUS'], from: dayOf(2015, 1, 1) };
const SIZE = { width: 1000, height: 640 };
let dataset: Dataset;
let positions: Positions;

beforeAll(() => {
  const whole = readCsv(readFileSync('data/engagements.csv', 'utf8')).dataset;
  const engagements = whole.engagements.filter((each) =>
    partiesOf(each).some((code) => FILTER.countries.includes(code)),
  );
  dataset = { ...whole, engagements };
  positions = layoutNetwork(layoutInputOf(buildNetwork(engagements)));
});

const choice = (search: string) => parseGraphChoice(new URLSearchParams(search));
const CHOICES: Readonly<Record<FigureKind, GraphChoice>> = {
  timeline: choice(''),
  graph: choice('colour=group&pin=MLI@10,20'),
  matrix: choice('drawing=matrix'),
  summits: choice('drawing=summits'),
  ego: choice('drawing=ego&centre=MLI'),
  years: choice('time=years'),
  compare: choice('time=compare&split=2020'),
};
const KINDS = Object.keys(CHOICES) as FigureKind[];

interface Shape {
  readonly part?: Part;
  readonly width?: number;
}

function sceneOf(
  view: FigureKind,
  filter: Filter,
  themeName: ThemeName,
  locale: Locale,
  { part, width = SIZE.width }: Shape = {},
): Scene {
  const theme = THEMES[themeName];
  const table = buildTable(dataset.engagements);
  const { rows, shown } = createCrossFilter(table).apply(filter);
  const engagements = Array.from(rows, (row) => table.engagementAt(row));
  const text = {
    title: titleFigure(view, filter, locale),
    subtitle: writeSubtitle({ shown, total: table.size }, filter, locale),
    sources: creditSources(engagements, dataset.sources),
    theme,
    locale,
  };
  return fitFigure(text, { ...SIZE, width }, (width, height) =>
    view === 'timeline'
      ? timelineFigure({
          table,
          rows,
          width,
          height,
          domain: [FILTER.from, FILTER.to],
          laneBy: DEFAULT_LANES.by,
          laneOrder: DEFAULT_LANES.order,
          theme,
          locale,
          today: dayOf(2026, 11, 24),
        })
      : graphFigure({
          all: dataset.engagements,
          shown: engagements,
          width,
          height,
          theme,
          locale,
          positions,
          choice: CHOICES[view],
          ...(part && { part }),
        }),
  );
}

interface PlacedText {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

function placeTexts(marks: readonly Mark[], dx = 0, dy = 0): PlacedText[] {
  return marks.flatMap((mark) => {
    if (mark.mark === 'group') return placeTexts(mark.children, dx + (mark.x ?? 0), dy + (mark.y ?? 0));
    if (mark.mark !== 'text' || mark.rotate) return [];
    const width = textWidth(mark.text, mark.size, mark.weight);
    const left = dx + mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor ?? 'start'];
    return [{ words: mark.text, left, right: left + width, baseline: dy + mark.y }];
  });
}

describe.each(KINDS)('the %s as a file', (view) => {
  it.each(THEME_NAMES.flatMap((theme) => LOCALES.map((locale) => [theme, locale] as const)))(
    'holds nothing that another renderer gets wrong, in %s and %s',
    (theme, locale) => {
      const scene = sceneOf(view, FILTER, theme, locale);
      expect(findInfidelities(writeSvg(scene, { glyphs }))).toEqual([]);
      expect(findInfidelities(writeSvg(scene))).toEqual([]);
    },
  );

  it('lets no words run over its edge', () => {
    const scene = sceneOf(view, FILTER, 'light', 'en');
    for (const { words, left, right, baseline } of placeTexts(scene.marks)) {
      expect(left, words).toBeGreaterThanOrEqual(0);
      expect(right, words).toBeLessThanOrEqual(scene.width);
      expect(baseline, words).toBeLessThanOrEqual(scene.height);
    }
  });

  it('is the same bytes twice, whatever the order of the data', async () => {
    const request = {
      filter: FILTER,
      view: view === 'timeline' ? ('timeline' as const) : ('graph' as const),
      graph: CHOICES[view],
      lanes: DEFAULT_LANES,
      locale: 'en' as const,
      theme: 'light' as const,
      today: dayOf(2026, 11, 24),
      text: 'outline' as const,
      ...SIZE,
    };
    const first = await writeChart({ ...request, dataset });
    const reversed = { ...dataset, engagements: [...dataset.engagements].reverse() };
    expect((await writeChart({ ...request, dataset: reversed })) === first).toBe(true);
  });

  it('is the same bytes in any time zone', async () => {
    const own = process.env['TZ'];
    const files = new Set<string>();
    const offsets = new Set<number>();
    for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env['TZ'] = zone;
      offsets.add(new Date(0).getTimezoneOffset());
      files.add(
        await writeChart({
          dataset,
          filter: FILTER,
          view: view === 'timeline' ? 'timeline' : 'graph',
          graph: CHOICES[view],
          lanes: DEFAULT_LANES,
          locale: 'fr',
          theme: 'light',
          today: dayOf(2026, 11, 24),
          text: 'live',
          ...SIZE,
        }),
      );
    }
    process.env['TZ'] = own;
    expect([offsets.size, files.size]).toEqual([3, 1]);
  });

  it('says its title, its filter, its legend and its sources in words', () => {
    const svg = writeSvg(sceneOf(view, FILTER, 'light', 'en'), { glyphs });
    expect(/<title>(.*)<\/title>/.exec(svg)?.[1]).toContain('Mali, Russia');
    expect(/<desc>(.*)<\/desc>/.exec(svg)?.[1]).toMatch(
      /engagements · Mali, Russia · since 2015.*Legend: .*Sources: /,
    );
  });

  it('is drawn, with words in place of marks, where nothing passes the filter', () => {
    const svg = writeSvg(sceneOf(view, { ...FILTER, text: 'no such words' }, 'light', 'en'), { glyphs });
    expect(findInfidelities(svg)).toEqual([]);
    expect(svg).toContain('0 of');
  });
});

it.each(LOCALES)('the legend of the timeline is whole at every width, in %s', (locale) => {
  for (const width of [360, 390, 480, 560, 768, 1024, 1440, 1920]) {
    const scene = sceneOf('timeline', EMPTY_FILTER, 'light', locale, { width });
    const legend = scene.marks.find(({ key }) => key === 'legend');
    const texts = placeTexts(legend ? [legend] : []);
    expect(texts.length).toBeGreaterThan(8);
    for (const { words, right } of texts) {
      expect(words, `at ${width}`).not.toContain('…');
      expect(right, `${words} at ${width}`).toBeLessThanOrEqual(scene.width - 24);
    }
  }
});

describe('a part of the network as a file', () => {
  const part = { left: -60, top: -40, right: 60, bottom: 40 };
  const scene = () => sceneOf('graph', FILTER, 'light', 'en', { part });

  it('covers whatever lies outside its box, under title and legend', () => {
    const keys = scene().marks.map(({ key }) => key);
    expect(keys).toEqual([
      'chart',
      'cover above',
      'cover below',
      'cover left',
      'cover right',
      'head',
      'legend',
      'foot',
    ]);
    expect(findInfidelities(writeSvg(scene(), { glyphs }))).toEqual([]);
  });

  it('is another picture than the whole', () => {
    expect(writeSvg(scene())).not.toBe(writeSvg(sceneOf('graph', FILTER, 'light', 'en')));
  });
});

it('knows which drawing a choice asks for', () => {
  for (const kind of KINDS) {
    if (kind !== 'timeline') expect(figureKindOf(CHOICES[kind])).toBe(kind);
  }
});
