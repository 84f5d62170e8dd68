import { afterEach, describe, expect, it } from 'vitest';
import { dayOf } from '../engagement/day';
import { STATUSES, type Engagement } from '../engagement/engagement';
import { buildTable } from '../filter/table';
import type { GroupMark, Mark, TextMark } from '../scene/scene';
import { textWidth } from '../scene/text';
import { THEME_NAMES, THEMES } from '../theme/theme';
import { alignLanes } from './alignment';
import { timelineFigure, type TimelineFigureInput } from './figure';
import { LANE_KINDS } from './lanes';

function engagement(id: string, fields: Partial<Engagement>): Engagement {
  return {
    id,
    type: 'visit',
    level: null,
    status: 'completed',
    title: null,
    start: null,
    end: null,
    visitors: [],
    hosts: [],
    participants: [],
    people: [],
    place: null,
    sectors: [],
    series: null,
    agreements: null,
    sources: [],
    evidence: [],
    confidence: null,
    ...fields,
  };
}

const GOITA = engagement('goita', {
  start: '2025-06-22',
  end: '2025-06-26',
  status: 'announced',
  visitors: ['MLI'],
  hosts: ['RUS'],
  people: [{ name: 'Assimi Goïta', party: 'MLI', role: 'president' }],
  sectors: ['energy'],
});
const SOME: Engagement[] = [
  GOITA,
  engagement('summit', {
    type: 'summit',
    start: '2023-07-27',
    end: '2023-07-28',
    hosts: ['RUS'],
    participants: ['MLI', 'EGY', 'ZAF'],
    series: 'russia-africa-summit',
  }),
  engagement('year', { start: '2024', visitors: ['EGY'], hosts: ['RUS'] }),
  engagement('open', {
    start: '2025-01-03',
    end: '..',
    status: 'ongoing',
    visitors: ['NER'],
    hosts: ['RUS'],
  }),
  engagement('unknown', { start: '2024-09-03', end: '', visitors: ['TCD'], hosts: ['RUS'] }),
  engagement('off', { start: '2024-05-03', status: 'cancelled', visitors: ['GAB'], hosts: ['RUS'] }),
  engagement('undated', { visitors: ['GAB'], hosts: ['RUS'] }),
  engagement('nowhere', { start: '2024-11-11', visitors: ['QQQ'], hosts: ['ZZX'] }),
];

function figureOf(list: readonly Engagement[], options: Partial<TimelineFigureInput> = {}) {
  const table = buildTable(list);
  return timelineFigure({
    table,
    rows: table.order,
    width: 900,
    height: 400,
    domain: [null, null],
    laneBy: 'host',
    laneOrder: 'count',
    theme: THEMES.light,
    locale: 'en',
    today: dayOf(2025, 6, 19),
    ...options,
  });
}

/** All marks with groups opened; groups and texts with their place in the figure. */
function flatten(marks: readonly Mark[], at = { x: 0, y: 0 }): Mark[] {
  return marks.flatMap((mark) => {
    if (mark.mark === 'text') return [{ ...mark, x: at.x + mark.x, y: at.y + mark.y }];
    if (mark.mark !== 'group') return [mark];
    const origin = { x: at.x + (mark.x ?? 0), y: at.y + (mark.y ?? 0) };
    return [{ ...mark, ...origin }, ...flatten(mark.children, origin)];
  });
}
function groupOf(marks: readonly Mark[], id: string): GroupMark {
  const found = flatten(marks).find((mark) => mark.target?.id === id);
  if (found?.mark !== 'group') throw new Error(`no mark of ${id}`);
  return found;
}
/** What an engagement is drawn with, but for its label. */
const partsOf = (marks: readonly Mark[], id: string) =>
  groupOf(marks, id).children.filter(({ mark }) => mark !== 'text');
const textsOf = (marks: readonly Mark[]) =>
  flatten(marks).filter((mark): mark is TextMark => mark.mark === 'text');
/** The labels of engagements, with their place in the figure. */
const labelsOf = (marks: readonly Mark[]) => textsOf(marks).filter(({ key }) => key === 'label');

describe('the figure of a timeline', () => {
  it('draws each engagement once in each lane it belongs to, and says all of it', () => {
    const figure = figureOf([GOITA], { laneBy: 'country' });
    const marks = flatten(figure.marks).filter((mark) => mark.target?.kind === 'engagement');
    expect(marks.map((mark) => mark.target?.id)).toEqual(['goita', 'goita']);
    expect(marks[0]?.label).toContain('Assimi Goïta');
    expect(marks[0]?.label).toContain('22–26 June 2025');
  });

  it('draws an announced visit hollow, a completed one filled and a cancelled one struck', () => {
    const looks = (status: Engagement['status']) => {
      const figure = figureOf([{ ...GOITA, status }]);
      return partsOf(figure.marks, 'goita').map((mark) => ('fill' in mark ? mark.fill : undefined));
    };
    const colour = THEMES.light.family.resources;
    expect(looks('completed')).toEqual([colour]);
    expect(looks('announced')).toEqual([THEMES.light.paper]);
    expect(looks('cancelled')).toHaveLength(2);
  });

  it.each(THEME_NAMES)(
    'tells every status from every other by its form, on the chart and in the legend, in %s',
    (name) => {
      const theme = THEMES[name];
      const form = (marks: readonly Mark[]) =>
        JSON.stringify(
          marks.map((mark) => {
            if (mark.mark !== 'path') throw new Error(`a ${mark.mark}`);
            const paper = mark.fill === theme.paper;
            return [mark.key, paper ? 'hollow' : mark.fill && 'solid', !!mark.stroke, mark.dash];
          }),
        );
      const drawn = STATUSES.map((status) =>
        form(partsOf(figureOf([{ ...GOITA, status }], { theme }).marks, 'goita')),
      );
      const list = STATUSES.map((status) => ({ ...GOITA, id: status, status }));
      const told = figureOf(list, { theme, domain: [dayOf(2025, 6, 1), dayOf(2025, 7, 9)] }).legend.filter(
        ({ key }) => key.startsWith('status-'),
      );
      expect(new Set(drawn).size).toBe(STATUSES.length);
      expect(told.map(({ swatch }) => form(swatch))).toEqual(drawn);
    },
  );

  it('draws a year without a day over the whole year, dashed and without a core', () => {
    const figure = figureOf(SOME, { domain: [dayOf(2023, 1, 1), dayOf(2026, 1, 1)] });
    const parts = partsOf(figure.marks, 'year');
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ dash: '2.5 2' });
    expect(groupOf(figure.marks, 'year').label).toContain('in 2024 (day unknown)');
  });

  it('tells an open end from one that nobody knows', () => {
    const figure = figureOf(SOME);
    const ending = (id: string) => partsOf(figure.marks, id).find((mark) => mark.key === 'ending');
    expect(ending('open')).toBeDefined();
    expect(ending('unknown')).toMatchObject({ dash: '2 2' });
    expect(ending('open')).not.toHaveProperty('dash');
  });

  it('explains what is on it and nothing else', () => {
    const keys = figureOf(SOME).legend.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining([
        'type-visit',
        'type-summit',
        'status-announced',
        'possible',
        'open',
        'unknown',
      ]),
    );
    expect(keys).not.toContain('type-meeting');
    expect(keys).not.toContain('family-technology');
    expect(keys).not.toContain('density');
  });

  it('says how many have no date', () => {
    expect(textsOf(figureOf(SOME).marks).map((mark) => mark.text)).toContain('1 without a date is not drawn');
  });

  it('does not depend on the order of rows', () => {
    for (const laneBy of LANE_KINDS) {
      expect(figureOf([...SOME].reverse(), { laneBy })).toEqual(figureOf(SOME, { laneBy }));
    }
  });

  it('has no label that touches another or leaves the chart', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      engagement(`v${at}`, {
        start: `20${10 + (at % 15)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + ((at * 7) % 28)).padStart(2, '0')}`,
        visitors: [['MLI', 'NER', 'EGY'][at % 3] ?? 'MLI'],
        hosts: [['RUS', 'CHN'][at % 2] ?? 'RUS'],
        people: [{ name: ['Ахмед', 'Assimi Goïta', '王毅'][at % 3] ?? '', party: null, role: null }],
      }),
    );
    const years = [1, 2, 5, 14];
    for (const [width, length] of [390, 900, 1440].flatMap((w) => years.map((y) => [w, y] as const))) {
      const figure = figureOf(many, { width, domain: [dayOf(2012, 3, 1), dayOf(2012 + length, 3, 1)] });
      const boxes = labelsOf(figure.marks).map((mark) => ({
        x0: mark.x,
        x1: mark.x + textWidth(mark.text, mark.size),
        y: mark.y,
      }));
      if (length === 1) expect(boxes.length).toBeGreaterThan(2);
      boxes.forEach((box, at) => {
        expect(box.x1).toBeLessThanOrEqual(width);
        for (const other of boxes.slice(at + 1)) {
          if (other.y === box.y) expect(box.x1 <= other.x0 || other.x1 <= box.x0).toBe(true);
        }
      });
    }
  });
});

describe('aligned lanes', () => {
  const visit = (id: string, start: string, person: string) =>
    engagement(id, {
      start,
      visitors: ['MLI'],
      hosts: ['RUS'],
      people: [{ name: person, party: 'MLI', role: null }],
    });
  const list = [
    visit('first', '2020-01-11', 'A'),
    visit('second', '2010-03-11', 'B'),
    visit('nobody', '2015-03-11', 'C'),
  ];
  const table = buildTable(list);
  const firstDays = (name: string) => ({ A: dayOf(2020, 1, 1), B: dayOf(2010, 3, 1) })[name] ?? null;
  const figure = (options: Partial<TimelineFigureInput> = {}) =>
    figureOf(list, {
      laneBy: 'person',
      alignment: alignLanes('office', 'person', { table, firstDays }),
      ...options,
    });
  const xOf = (marks: readonly Mark[], id: string) => groupOf(marks, id).x;

  it('stand over one another at the first day in office of each leader', () => {
    const { marks } = figure();
    expect(xOf(marks, 'first')).toBe(xOf(marks, 'second'));
    const texts = textsOf(marks).map((mark) => mark.text);
    expect(texts).toContain('Since taking office');
    expect(texts.some((text) => /^\+\d+ days?$/.test(text))).toBe(true);
    expect(flatten(marks).find((mark) => mark.target?.id === 'first')?.label).toMatch(/^Day \+10\./);
  });

  it('leave out whose first day is not known, and say so', () => {
    const { marks } = figure();
    expect(() => partsOf(marks, 'nobody')).toThrow();
    expect(textsOf(marks).map((mark) => mark.text)).toContain(
      '1 stands in no lane whose day 0 is known and is not drawn',
    );
  });

  it('count from the day of an engagement, in any lanes', () => {
    const alignment = alignLanes('first', 'host', { table, firstDays: null });
    const { marks } = figure({ laneBy: 'host', alignment, domain: [-4000, 100] });
    const texts = textsOf(marks).map((mark) => mark.text);
    expect(texts).toContain('Since 11 January 2020');
    expect(texts).toContain('\u221210 years');
    expect(flatten(marks).find((mark) => mark.target?.id === 'second')?.label).toMatch(/^Day \u22123593\./);
    expect(alignLanes('first', 'host', { table, firstDays: null })?.common).toBe(dayOf(2020, 1, 11));
    expect(alignLanes('2014', 'host', { table, firstDays: null })?.common).toBe(dayOf(2014, 1, 1));
    expect(alignLanes('no-such-id', 'host', { table, firstDays: null })).toBeNull();
    expect(alignLanes('office', 'host', { table, firstDays })).toBeNull();
  });

  it('keep a date without a day as wide as it may be', () => {
    const vague = [visit('year', '2020', 'A')];
    const alone = figureOf(vague, {
      laneBy: 'person',
      alignment: alignLanes('office', 'person', { table: buildTable(vague), firstDays }),
    });
    expect(partsOf(alone.marks, 'year')).toHaveLength(1);
    expect(partsOf(alone.marks, 'year')[0]).toMatchObject({ dash: '2.5 2' });
  });
});

describe('in any time zone', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = own;
  });

  it('the figure is the same', () => {
    const drawn = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      return {
        offset: new Date(0).getTimezoneOffset(),
        figure: JSON.stringify(figureOf(SOME, { domain: [dayOf(2025, 3, 1), dayOf(2025, 7, 9)] })),
      };
    });
    expect(new Set(drawn.map(({ offset }) => offset)).size).toBe(3);
    expect(new Set(drawn.map(({ figure }) => figure)).size).toBe(1);
  });
});

describe('bad input', () => {
  it.each(LANE_KINDS)('is drawn sensibly in lanes by %s', (laneBy) => {
    const day = (id: string) => engagement(id, { start: '2020-02-02', visitors: ['MLI'], hosts: ['RUS'] });
    const cases: Record<string, Engagement[]> = {
      'no rows': [],
      'only undated rows': [engagement('a', {})],
      'all on one day': Array.from({ length: 500 }, (_, at) => day(`a${at}`)),
      'one of eighty years': [engagement('a', { start: '1940', end: '2020', hosts: ['RUS'] }), day('b')],
      'years far out': [engagement('a', { start: '-9999' }), engagement('b', { start: '9999-12-31' })],
      'unknown countries': [engagement('a', { start: '2020', visitors: ['QQQ'], hosts: ['ZZX'] })],
    };
    for (const [name, list] of Object.entries(cases)) {
      const figure = figureOf(list, { laneBy });
      expect(/NaN|null|Infinity/.test(JSON.stringify(figure.marks)), name).toBe(false);
      expect(flatten(figure.marks).length, name).toBeLessThan(5000);
    }
  });

  it('of five thousand lanes fills one page and counts the rest', () => {
    const list = Array.from({ length: 5000 }, (_, at) =>
      engagement(`a${at}`, {
        start: '2020-02-02',
        hosts: [`X${at}`],
      }),
    );
    const figure = figureOf(list);
    expect(flatten(figure.marks).length).toBeLessThan(5000);
    expect(textsOf(figure.marks).map((mark) => mark.text)).toContain('and 4,880 more lanes');
  });
});

describe('the names of the lanes in a figure', () => {
  const LONG = ['CAF', 'ARE', 'BIH', 'GNQ', 'VCT', 'USA'].map((host, at) =>
    engagement(`to-${host}`, { start: `2025-0${at + 1}-03`, visitors: ['MLI'], hosts: [host] }),
  );

  it.each([500, 700, 900, 1200])('are whole at a width of %s, in no more than two lines', (width) => {
    const figure = figureOf(LONG, { width, locale: 'fr' });
    const names = textsOf(figure.marks).filter(({ key }) => key.startsWith('name-'));
    const ids = [...new Set(names.map(({ target }) => target?.id))];
    expect(ids).toHaveLength(LONG.length);
    const whole = ids.map((id) => names.filter(({ target }) => target?.id === id));
    for (const lines of whole) expect(lines.length).toBeLessThanOrEqual(2);
    const said = whole.map((lines) => lines.map(({ text }) => text).join(' '));
    expect(said.join()).not.toContain('…');
    expect(said).toContain('République centrafricaine');
  });

  it('stay clear of the counts, and above the line below their lane', () => {
    const figure = figureOf(LONG, { width: 500, locale: 'fr' });
    const texts = textsOf(figure.marks);
    const separators = flatten(figure.marks).filter(({ key }) => key.startsWith('separator-'));
    for (const name of texts.filter(({ key }) => key.startsWith('name-'))) {
      const id = name.target?.id ?? '';
      const count = texts.find(({ key }) => key === `count-${id}`)!;
      expect(name.x + textWidth(name.text, name.size)).toBeLessThan(
        count.x - textWidth(count.text, count.size),
      );
      const line = separators.find(({ key }) => key === `separator-${id}`)!;
      expect(name.y + 2).toBeLessThan(line.mark === 'line' ? line.y1 : 0);
    }
  });
});

describe('today', () => {
  const BEFORE = engagement('before', {
    start: '2025-06-10',
    visitors: ['MLI'],
    hosts: ['RUS'],
    people: [{ name: 'Somebody With A Rather Long Name', party: 'MLI', role: null }],
  });
  const yearsOf = (marks: readonly Mark[]) =>
    textsOf(marks).flatMap(({ key, text }) =>
      key.startsWith('label-') && /^\d{4}$/.test(text) ? [text] : [],
    );

  it.each([dayOf(2025, 1, 20), dayOf(2025, 6, 19), dayOf(2025, 12, 20)])(
    'takes no year from the axis (day %s)',
    (today) => {
      const years: readonly [number, number] = [dayOf(2016, 1, 1), dayOf(2026, 1, 1)];
      const without = figureOf(SOME, { domain: years, today: null });
      const figure = figureOf(SOME, { domain: years, today });
      expect(textsOf(figure.marks).some(({ text }) => text === 'Today')).toBe(true);
      expect(yearsOf(figure.marks)).toEqual(yearsOf(without.marks));
    },
  );

  it('gives way to the names of months and years above the line of the smaller units', () => {
    const months: readonly [number, number] = [dayOf(2025, 3, 1), dayOf(2025, 9, 1)];
    const { marks } = figureOf(SOME, { domain: months });
    const flag = textsOf(marks).find(({ text }) => text === 'Today')!;
    const half = textWidth('Today', flag.size, 600) / 2;
    const above = textsOf(marks).filter(
      ({ key, y }) => key.startsWith('label-') && Math.abs(y - flag.y) < 10,
    );
    for (const label of above) {
      const apart =
        label.x > flag.x + half || label.x + textWidth(label.text, label.size, 600) < flag.x - half;
      expect(apart, label.text).toBe(true);
    }
  });

  it('is a line below the names that cross it', () => {
    const layers = figureOf([BEFORE], { domain: [dayOf(2025, 5, 1), dayOf(2025, 9, 1)] }).marks.map(
      ({ key }) => key,
    );
    expect(layers.indexOf('today')).toBeLessThan(layers.indexOf('marks'));
    expect(layers.indexOf('today')).toBeGreaterThan(layers.indexOf('columns'));
  });
});
