import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markEvidence } from './evidence';

it('gives words that speak for two fields both of them', () => {
  const runs = markEvidence('Le Mali en Russie', [
    { field: 'visitors', span: [3, 7] },
    { field: 'hosts', span: [3, 17] },
  ]);
  expect(runs.map(({ text, fields }) => [text, fields])).toEqual([
    ['Le ', []],
    ['Mali', ['visitors', 'hosts']],
    [' en Russie', ['hosts']],
  ]);
});

it('leaves out spans that the text does not have', () => {
  expect(markEvidence('abc', [{ field: 'start', span: [2, 9] }])).toEqual([
    { from: 0, text: 'abc', fields: [] },
  ]);
});

it('never loses or repeats a character', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), spans, (text, pairs) => {
      const evidence = pairs.map((span) => ({ field: 'start' as const, span }));
      expect(
        markEvidence(text, evidence)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
