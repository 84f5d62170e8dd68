import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('an office that two nations share', () => {
  it.each([
    ['The French and the German chancellor met in Riga on Monday.', 'meeting DEU+FRA>'],
    ['The Kenyan and the Nigerian presidents met in Riga on Monday.', 'meeting KEN+NGA>'],
  ])('is held by one of each: %s', (text, meeting) => {
    expect(told(text).map((one) => one.replace(/FRA\+DEU/, 'DEU+FRA'))).toEqual([`${meeting} 2024-05-13`]);
  });

  it('is none of a press or an ambassador', () => {
    expect(told('The French and the German press met in Riga on Monday.')).toEqual([]);
  });
});
