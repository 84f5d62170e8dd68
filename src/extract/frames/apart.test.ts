import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('several who were somewhere on days in brackets', () => {
  it.each([
    ['François Hollande (May 2015) and Barack Obama (March 2016) have both visited Havana.'],
    ['Havana received François Hollande (May 2015) and Barack Obama (March 2016).'],
  ])('were there each on his own: %s', (text) => {
    expect(told(text)).toEqual(['visit FRA>CUB 2015-05', 'visit USA>CUB 2016-03']);
  });

  it('met where the brackets say how long they were in office', () => {
    expect(
      told('Barack Obama (2009-2017) and Angela Merkel (2005-2021) met in Berlin on 19 June 2013.'),
    ).toEqual(['visit USA>DEU 2013-06-19']);
  });

  it('went together where one bracket has no day', () => {
    expect(told('François Hollande (59) and Barack Obama (March 2016) have visited Havana.')).toHaveLength(1);
  });
});
