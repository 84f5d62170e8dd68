import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('an earlier engagement', () => {
  it('is told by its year', () => {
    expect(
      told(
        'President William Ruto will visit Ghana on Tuesday, the first by a Kenyan leader since 2012.',
      ).sort(),
    ).toEqual(['visit KEN>GHA 2012', 'visit KEN>GHA 2024-05-14']);
  });

  it('is none of an election', () => {
    expect(
      told('President William Ruto will visit Ghana on Tuesday, his first since the election in 2022.'),
    ).toHaveLength(1);
  });
});
