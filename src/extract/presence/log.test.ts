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

it.each([
  [
    'en',
    'Where has Petr Pavel been?\n\nOslo, 17 March\nPavel had been in office for three days when he flew in for lunch with the king.\n\nLima, 6 May\nThe first talks with Dina Boluarte, on copper.\n\nGeneva, 8-9 May\nPavel attended the climate summit.',
    ['visit CZE>NOR 2024-03-17', 'visit CZE>PER 2024-05-06', 'summit CZE>CHE 2024-05-08/2024-05-09'],
  ],
  [
    'fr',
    'Où est allé Petr Pavel ?\n\nOslo, 17 mars\nPavel a déjeuné avec le roi.\n\nLima, 6 mai\nPremier tête-à-tête avec Dina Boluarte.',
    ['visit CZE>NOR 2024-03-17', 'visit CZE>PER 2024-05-06'],
  ],
])('reads lines of a place and a day over what was done there: %s: %s', (lang, text, visits) => {
  expect(told(text, lang, '2024-05-13')).toEqual(visits);
});

it('takes lines that open a text for datelines', () => {
  const reports =
    'Oslo, 17 March\nPetr Pavel has rung the king.\n\nLima, 18 March\nDina Boluarte has criticised Petr Pavel and Edi Rama.';
  expect(told(reports, 'en', '2024-05-13')).toEqual([]);
});

it('takes one line of a place and a day for a dateline', () => {
  expect(told('Oslo, 17 March\nPetr Pavel has criticised Robert Fico.', 'en', '2024-05-13')).toEqual([]);
});
