import { describe, expect, it } from 'vitest';
import { dayOf } from '../engagement/day';
import { parseDataset } from '../engagement/dataset';
import { buildTable } from '../filter/table';
import { THEMES } from '../theme/theme';
import { drawTimelineDown, placeLabelsDown } from './drawDown';
import { layoutTimeline } from './layout';
import { indexTimeline } from './timelineIndex';
import { labelTexts } from './wording';

const visit = (host: string, name: string, at: number) => ({
  id: `to-${host}-${at}`,
  type: 'visit',
  status: 'completed',
  start: `2025-0${at + 1}-03`,
  visitors: ['FRA'],
  hosts: [host],
  people: [{ name, party: 'FRA' }],
});

const table = buildTable(
  parseDataset({
    engagements: [
      visit('CHN', 'Georges Pompidou', 1),
      visit('IND', 'Maximilian Featherstonehaugh', 3),
      visit('RUS', 'Ban Ki-moon', 2),
    ],
  }).dataset.engagements,
);
const index = indexTimeline(table, table.order, {
  by: 'host',
  order: 'count',
  locale: 'en',
  horizon: Infinity,
  narrow: true,
  collapsed: new Set(),
  alignment: null,
});
const layout = layoutTimeline({
  index,
  view: { from: dayOf(2025, 1, 1), to: dayOf(2025, 7, 1) },
  width: 600,
  height: 390,
  orientation: 'down',
  scroll: 0,
  headerWidth: 26,
  locale: 'en',
});
const labels = placeLabelsDown(layout, {
  textsOf: (row) => labelTexts(table.engagementAt(row), 'pair', 'en').slice(-1),
});
const draw = (headShift = 0, today: number | null = dayOf(2025, 6, 10)) =>
  drawTimelineDown(layout, labels, {
    theme: THEMES.light,
    locale: 'en',
    today,
    speak: null,
    idOf: String,
    headShift,
  });

describe('where time runs down', () => {
  it('a name that does not fit is set smaller, then in two lines, before it is cut', () => {
    const said = (row: string) =>
      labels.filter(({ mark }) => table.engagementAt(mark.row).id.startsWith(row));
    expect(said('to-RUS').map(({ text, size }) => [text, size])).toEqual([['Ban Ki-moon', 13]]);
    expect(said('to-CHN').map(({ text, size }) => [text, size])).toEqual([['Georges Pompidou', 11]]);
    const [first, second] = said('to-IND');
    expect([first?.text, second?.text]).toEqual(['Maximilian', 'Featherstonehaugh']);
    expect(second!.y - first!.y).toBeGreaterThan(11);
    const keys = draw().flatMap((mark) =>
      mark.mark === 'group' ? mark.children.map(({ key }) => `${mark.key} ${key}`) : [],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([dayOf(2025, 2, 2), dayOf(2025, 3, 28), dayOf(2025, 4, 14)])(
    'the flag of today hides no month (day %s)',
    (today) => {
      const months = (marks: ReturnType<typeof draw>) =>
        marks.flatMap((mark) => {
          const isAxis = mark.mark === 'group' && mark.key === 'axis';
          return isAxis ? mark.children.flatMap((each) => (/^m..or-/.test(each.key) ? [each.key] : [])) : [];
        });
      expect(months(draw(0, today)).length).toBeGreaterThan(4);
      expect(months(draw(0, today))).toEqual(months(draw(0, null)));
    },
  );

  it('the line of today lies below the names', () => {
    const layers = draw().map(({ key }) => key);
    expect(layers.indexOf('today')).toBeLessThan(layers.indexOf('labels'));
  });

  it('the names of the lanes go along where the upper edge is slid out of sight, and nothing else does', () => {
    const [still, slid] = [draw(), draw(120)];
    const places = (marks: typeof still) =>
      marks.map((mark) => [mark.key, mark.mark === 'group' ? (mark.y ?? 0) : 0]);
    expect(places(slid)).toEqual(places(still).map(([key, y]) => (key === 'lanes' ? [key, 120] : [key, y])));
  });
});
