import { describe, expect, it } from 'vitest';
import type { Engagement } from '../engagement/engagement';
import { THEMES } from '../theme/theme';
import type { Mark } from '../scene/scene';
import { parseGraphChoice } from './choice';
import { graphFigure } from './figure';
import { engagement, manyEngagements, summit, visit } from './fixture';
import type { Positions } from './layout';
import { buildNetwork, countUnplaced } from './network';

const INPUTS: Readonly<Record<string, readonly Engagement[]>> = {
  'no engagement': [],
  'a visit without a host': [visit(['MLI'], [])],
  'a visit without a visitor': [visit([], ['MLI'])],
  'nobody at all': [engagement({ id: 'nobody' })],
  'a party with itself': [visit(['MLI'], ['MLI'])],
  'a summit of one, and of none': [summit(['MLI'], ['MLI'], '2024', 'one'), summit([], [], '2024', 'none')],
  'no dates': [
    visit(['MLI'], ['RUS'], null),
    summit(['MLI', 'NER'], [], null as unknown as string, 'undated'),
  ],
  'three thousand parties': manyEngagements(6000, 3000),
};
const DRAWINGS = [
  '',
  'drawing=matrix',
  'drawing=summits',
  'drawing=ego',
  'time=years',
  'time=compare',
  'colour=group',
];

const flatten = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? flatten(mark.children) : [mark]));

/** Numbers of a mark that a file could not hold. */
const badNumbers = (mark: Mark) =>
  Object.entries(mark).filter(([, value]) => typeof value === 'number' && !Number.isFinite(value));

describe.each(Object.entries(INPUTS))('%s', (_, list) => {
  // Laying out is tested on its own: here any places will do.
  const places: Positions = new Map(
    buildNetwork(list).nodes.map(({ id }, i) => [id, { x: (i % 60) * 20, y: Math.floor(i / 60) * 20 }]),
  );

  it.each(DRAWINGS)('is drawn with finite numbers, or said in words: %s', (search) => {
    const body = graphFigure({
      all: list,
      shown: list,
      choice: parseGraphChoice(new URLSearchParams(search)),
      width: 900,
      height: 600,
      theme: THEMES.light,
      locale: 'en',
      positions: places,
    });
    expect(flatten(body.marks).flatMap(badNumbers)).toEqual([]);
    expect(body.width).toBe(900);
    expect(body.height).toBeGreaterThan(0);
  });
});

it('says how many engagements are not drawn, and why', () => {
  const list = Object.entries(INPUTS).flatMap(([name, each]) => (name.startsWith('three') ? [] : each));
  expect(
    countUnplaced(buildNetwork(list))
      .map(({ reason, count }) => [reason, count])
      .sort(),
  ).toEqual([
    ['no-host', 1],
    ['no-party', 1],
    ['no-visitor', 1],
    ['own-country', 1],
  ]);
});
