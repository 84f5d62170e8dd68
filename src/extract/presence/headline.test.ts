import { expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

it('reads a line that has nothing but a name and a place', () => {
  expect(told('Xi Jinping à Riyad de mercredi à vendredi', 'fr', '2022-12-05')).toEqual([
    'visit CHN>SAU 2022-12-07/2022-12-09',
  ]);
  expect(told('Mohammed ben Salmane à Riyad de mercredi à vendredi', 'fr', '2022-12-05')).toEqual([]);
  expect(told('Raisi in Nairobi tomorrow, then Kampala and Harare', 'en', '2023-07-11')).toEqual([
    'visit IRN>KEN 2023-07-12',
    'visit IRN>UGA ?',
    'visit IRN>ZWE ?',
  ]);
});
