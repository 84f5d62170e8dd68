import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from './text';
import { wrapText } from './wrap';

const TEXT = 'Sources: Office of the Historian; Présidence de la République du Mali; kremlin.ru';

it('breaks at spaces and loses no word', () => {
  const lines = wrapText(TEXT, 160, { size: 11 });
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toBe(TEXT);
});

it('ends the last line allowed with an ellipsis', () => {
  const lines = wrapText(TEXT, 160, { size: 11, maxLines: 2 });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});

it('keeps words joined by a no-break space on one line', () => {
  const lines = wrapText('Mali et 10\u202f360 autres', 50, { size: 11 });
  expect(lines).toEqual(['Mali et', '10\u202f360', 'autres']);
});

it('breaks a word wider than a line behind its hyphens, and no other word', () => {
  const wrap = (maxPx: number, maxLines?: number) =>
    wrapText('Porto-Novo et Saint-Vincent-et-les-Grenadines', maxPx, {
      size: 11,
      ...(maxLines ? { maxLines } : {}),
    });
  expect(wrap(90)).toEqual(['Porto-Novo et', 'Saint-Vincent-et-', 'les-Grenadines']);
  expect(wrap(90, 2)).toEqual(['Porto-Novo et', 'Saint-Vincent-et…']);
  expect(wrap(170)).toEqual(['Porto-Novo et', 'Saint-Vincent-et-les-Grenadines']);
});

it('gives no line for an empty text', () => {
  expect(wrapText('', 100, { size: 13 })).toEqual([]);
});

it('never makes a line wider than asked for', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 40, max: 400 }), (text, maxPx) => {
      for (const line of wrapText(text, maxPx, { size: 13 }))
        expect(textWidth(line, 13)).toBeLessThanOrEqual(maxPx);
    }),
  );
});
