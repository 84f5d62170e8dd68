import { expect, it } from 'vitest';
import { coveredBoxes, liftLegend } from './covered';

const legend = { width: 80, height: 30 };
const none = { width: 0, height: 0 };

it.each([
  ['there are none', 390, none, 0],
  ['they stand beside it', 1200, { width: 460, height: 36 }, 0],
  ['they would lie on it', 390, { width: 374, height: 76 }, 84],
])('a legend makes room for the controls at the bottom where %s', (_, width, foot, lift) => {
  expect(liftLegend(width, legend.width, foot)).toBe(lift);
});

it('no name is written under the controls at the bottom, nor under a legend lifted above them', () => {
  const boxes = coveredBoxes({
    width: 390,
    height: 600,
    barWidth: 200,
    legend: { ...legend, lift: 84 },
    besideWidth: 0,
    foot: { width: 374, height: 76 },
  });
  expect(boxes).toContainEqual({ left: 8, right: 382, top: 516, bottom: 600 });
  expect(boxes).toContainEqual({ left: 0, right: 94, top: 476, bottom: 600 });
  const bare = { width: 390, height: 600, barWidth: 200, besideWidth: 0, foot: none };
  expect(coveredBoxes({ ...bare, legend: { ...legend, lift: 0 } })).toHaveLength(3);
});
