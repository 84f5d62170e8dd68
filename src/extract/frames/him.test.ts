import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const read = (text: string): string[] =>
  extractDocument({ id: 'x', lang: 'fr', published: '2025-06-12', text }).engagements.map(
    ({ start, visitors, hosts }) => `${start} ${visitors.join()}>${hosts.join()}`,
  );

describe('a pronoun between an auxiliary and its infinitive', () => {
  it.each([
    ['Macron a vu Poutine à Moscou. Il doit le recevoir à Paris en juillet.', '2025-07 RUS>FRA'],
    ['Macron a vu Poutine à Moscou. Il va l’accueillir à Paris en juillet.', '2025-07 RUS>FRA'],
    ['Macron a vu Poutine à Moscou le 7 février avant de le recevoir à Paris en mars.', '2025-03 RUS>FRA'],
  ])('is whom the verb receives: %s', (text, told) => {
    expect(read(text)[1]).toBe(told);
  });

  it('leaves alone what is only possible', () => {
    expect(read('Macron a vu Poutine à Moscou. Il pourrait le recevoir à Paris en juillet.')).toHaveLength(1);
  });
});
