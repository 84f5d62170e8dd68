import { expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

it('takes whose journey it is from a title over the log', () => {
  expect(
    told('Pompeo, hour by hour. Saturday evening, Tokyo: Abe. Sunday, Seoul: a dinner.', 'en', '2018-10-07'),
  ).toEqual(['visit USA>JPN 2018-10-06', 'visit USA>KOR 2018-10-07']);
  expect(
    told('Obama won a prize. Saturday, Tokyo: Abe. Sunday, Seoul: a dinner.', 'en', '2018-10-07'),
  ).toEqual([]);
});

it('takes each entry for whom it names and who is not at home there', () => {
  expect(told('Monday, Brussels: Wang Yi. Tuesday, Geneva: Antony Blinken.', 'en', '2023-02-10')).toEqual([
    'visit CHN>BEL 2023-02-13',
    'visit USA>CHE 2023-02-14',
  ]);
});

it('reads one stop alone where the text is an agenda', () => {
  const stop = 'Jeudi 16, Rome : Sergio Mattarella.';
  expect(told(`Agenda d'Emmanuel Macron. ${stop}`, 'fr', '2017-11-10')).toEqual(['visit FRA>ITA 2017-11-16']);
  expect(told(`La colère d'Emmanuel Macron. ${stop}`, 'fr', '2017-11-10')).toEqual([]);
});

it('takes the datelines of one day for no journey', () => {
  expect(
    told('Macron. ATHÈNES, lundi : une grève. ROME, lundi : une autre grève.', 'fr', '2023-02-14'),
  ).toEqual([]);
});
