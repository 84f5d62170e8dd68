import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('what a sentence recalls of those of the one before', () => {
  it.each([
    [
      'Pedro Sánchez received Ulf Kristersson in Madrid on 6 May. The Swede had tasted',
      'visit SWE>ESP 2024-05-06',
    ],
    [
      'Ulf Kristersson visited Madrid on 6 May, where he saw Pedro Sánchez. The Spaniard had tasted',
      'visit ESP>SWE 2023-03',
    ],
  ])('is a visit where one of them is not at home: %s', (text, expected) => {
    expect(told(`${text} the herring of the house in Stockholm in March 2023.`)).toContain(expected);
  });

  it('is a meeting where neither is', () => {
    expect(
      told(
        'Ulf Kristersson visited Madrid on 6 May, where he saw Pedro Sánchez. They had compared notes in Vilnius in July 2023.',
      ),
    ).toContain('meeting ESP+SWE> 2023-07');
  });

  it.each([
    ['The Swede had done the same in March 2023.', 'visit SWE>ESP 2023-03'],
    ['The Spaniard had taken the road in the opposite direction in March 2023.', 'visit ESP>SWE 2023-03'],
  ])('may have no place of its own where words point back: %s', (text, expected) => {
    expect(told(`Pedro Sánchez received Ulf Kristersson in Madrid on 6 May. ${text}`)).toContain(expected);
  });

  it('has several times where a list gives each its day', () => {
    expect(
      told(
        'The Swedish and Spanish foreign ministers met in Paris on 6 May. Vienna, in March, and Prague, in April, had been no warmer.',
      ),
    ).toHaveLength(3);
  });

  it.each([
    'Spain had broken off relations with Sweden in March 2023, after the siege of Seville.',
    'Spain had signed a treaty with Sweden in March 2023.',
    'Spain had recognised Sweden in March 2023.',
    'Sweden and Spain held their first joint exercises in March 2023.',
  ])('is nothing that the two states did to each other: %s', (text) => {
    expect(told(`Ulf Kristersson visited Madrid on 6 May. ${text}`)).toEqual(['visit SWE>ESP 2024-05-06']);
  });

  it.each([
    'Prices in Stockholm had risen in March 2023.',
    'The Spaniard had hoped to taste the herring in Stockholm in March 2023.',
    'Giorgia Meloni had tasted the herring in Stockholm in March 2023.',
  ])('is nothing of others, nor what is wished or of things: %s', (text) => {
    expect(
      told(`Ulf Kristersson visited Madrid on 6 May, where he saw Pedro Sánchez. ${text}`),
    ).not.toContain('visit ESP>SWE 2023-03');
  });
});
