import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('times that a sentence lists by their places', () => {
  it.each([
    ['their third meeting this year, after Munich in February and Madrid in March.', 3],
    ['for the first time since Munich in February.', 2],
    ['after Madrid in March had shut its ports.', 1],
    ['after a storm over Madrid in March.', 1],
  ])('are engagements of the two who meet: %s', (text, count) => {
    expect(told(`Ulf Kristersson met Pedro Sánchez in Vienna on 6 May, ${text}`)).toHaveLength(count);
  });

  it('are those of whom the text goes on about', () => {
    expect(
      told(
        'Pedro Sánchez received Ulf Kristersson in Madrid on 6 May. They had not spoken since Stockholm, in March.',
      ),
    ).toContain('visit ESP>SWE 2024-03');
  });

  it('are no stops of a journey', () => {
    expect(
      told('Ulf Kristersson was received by Pedro Sánchez in Madrid on Monday, after Paris on Sunday.'),
    ).not.toContain('meeting ESP+SWE> 2024-05-12');
  });
});
