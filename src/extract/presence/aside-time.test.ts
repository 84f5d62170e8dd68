import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('an insertion behind who travels', () => {
  it.each(['(last sighted in Madrid in 2019)', '– who first walked these halls in 2019 –'])(
    'tells another time of his journey: %s',
    (aside) => {
      expect(
        told(`Sweden's Ulf Kristersson ${aside} was in Madrid on 6 May to see Pedro Sánchez.`).sort(),
      ).toEqual(['visit SWE>ESP 2019', 'visit SWE>ESP 2024-05-06']);
    },
  );

  it.each(['(elected in 2022)', '(born in Madrid in 1963)', '(a minister from 2006)'])(
    'is nothing that he became: %s',
    (aside) => {
      expect(
        told(`Sweden's Ulf Kristersson ${aside} was in Madrid on 6 May to see Pedro Sánchez.`),
      ).toHaveLength(1);
    },
  );
});
