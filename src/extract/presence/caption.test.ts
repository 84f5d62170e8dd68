import { expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

it('reads who is together at a site, without a verb', () => {
  const prague =
    'Medvedev and Obama in the Spanish Hall of Prague Castle yesterday, a minute before the champagne.';
  expect(told(prague, 'en', '2010-04-09')).toEqual(['meeting RUS+USA> 2010-04-08']);
  const santiago = 'Cristina Kirchner et Michelle Bachelet, stylo en main, à Santiago vendredi.';
  expect(told(santiago, 'fr', '2009-10-31')).toEqual(['visit ARG>CHL 2009-10-30']);
});

it('takes who is with somebody at home for a guest, or him for one', () => {
  const guest =
    'Angela Merkel, the German chancellor, in her office in Berlin yesterday with Nicolas Sarkozy.';
  expect(told(guest, 'en', '2010-04-09')).toEqual(['visit FRA>DEU 2010-04-08']);
  const north = 'Kim Jong-un with Moon Jae-in at the Peace House, Panmunjom, yesterday morning.';
  expect(told(north, 'en', '2018-04-28')).toEqual(['visit PRK>KOR 2018-04-27']);
});

it('takes no line without a day, and no plan, for a caption', () => {
  expect(told('Narendra Modi, a friend of Dhaka, and his sister.', 'en', '2015-12-26')).toEqual([]);
  const plan = "Colombia's Petro to break ice with Venezuela's Maduro in Caracas on Tuesday.";
  expect(told(plan, 'en', '2022-10-31')).toEqual(['visit COL>VEN 2022-11-01']);
});
