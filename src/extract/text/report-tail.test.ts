import { expect, it } from 'vitest';
import { extractDocument } from '../extract';

it.each([
  'Turkish Foreign Minister Hakan Fidan said on Thursday.',
  'Turkey’s foreign minister, Hakan Fidan, said on Thursday.',
])('who says so has no part in what is told, be his name between commas: %s', (tail) => {
  const text = `Russian and Ukrainian negotiators will meet in Istanbul on Wednesday, ${tail}`;
  const { engagements } = extractDocument({ id: 't', lang: 'en', published: '2024-03-29', text });
  expect(engagements.map(({ type, participants, people }) => [type, participants, people])).toEqual([
    ['meeting', ['RUS', 'UKR'], []],
  ]);
});
