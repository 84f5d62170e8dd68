import { expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

it('reads who visits whom from the fields of a guest and a host', () => {
  const sheet =
    'Guest: Mr Shinzo Abe. Host: Mr R. T. Erdoğan. City: Ankara. First day: 2 May, plenary. Last day: 3 May, wreath.';
  expect(told(sheet, 'en', '2013-05-02')).toEqual(['visit JPN>TUR 2013-05-02/2013-05-03']);
  expect(told('Guest: Mr Shinzo Abe. Menu: lamb. Price: 20 euros.', 'en', '2013-05-02')).toEqual([]);
});

it('reads who gathers where from the fields of those who take part', () => {
  const sheet =
    "Lieu : Sde Boker. Dates : 27 et 28 mars. Participants : les ministres d'Égypte, d'Israël (hôte) et du Maroc.";
  expect(told(sheet, 'fr', '2022-03-30')).toEqual(['summit EGY+ISR+MAR>ISR 2022-03-27/2022-03-28']);
  expect(
    told(
      'Format: Astana trio. Held: yesterday, Tehran. At table: Raisi, Putin, Erdoğan.',
      'en',
      '2022-07-20',
    ),
  ).toEqual(['summit IRN+RUS+TUR>IRN 2022-07-19']);
});

it('takes two of whom one is at home for a visit, and two elsewhere for a meeting', () => {
  expect(told('Venue: Ankara. Date: 2 May. Participants: Modi, Erdoğan.', 'en', '2022-05-03')).toEqual([
    'visit IND>TUR 2022-05-02',
  ]);
  expect(told('Venue: Geneva. Date: 2 May. Participants: Modi, Erdoğan.', 'en', '2022-05-03')).toEqual([
    'meeting IND+TUR> 2022-05-02',
  ]);
});

it('takes no list of other things for a sheet', () => {
  expect(told('Date: 2 May. Place: Ankara. Price: 20 euros. Menu: lamb.', 'en', '2022-05-03')).toEqual([]);
});

it.each([
  'WHO: President Gabriel Boric and King Felipe of Spain\nWHAT: Bilateral meeting\nWHEN: Monday, May 20, 2024, 2:30 p.m.\nWHERE: Madrid',
  'Who: President Gabriel Boric\nWhat: Meeting with King Felipe of Spain\nWhere: Government House, Madrid\nWhen: 20 May 2024',
])('reads who, what, when and where of an advisory: %s', (text) => {
  expect(told(text, 'en', '2024-05-13')).toEqual(['visit CHL>ESP 2024-05-20']);
});

it('goes on about its parties below it', () => {
  const text =
    'Who: President Gabriel Boric and King Felipe of Spain\nWhen: 20 May 2024\nWhere: Madrid\nThe two leaders last met in Rome in October 2022.';
  expect(told(text, 'en', '2024-05-13')).toEqual(['visit CHL>ESP 2024-05-20', 'meeting CHL+ESP> 2022-10']);
});

it('reads the entries of a day that begin with their time of day', () => {
  const text =
    'Monday, May 20\n10:00 a.m. President Gabriel Boric meets with King Felipe of Spain in Madrid.';
  expect(told(text, 'en', '2024-05-13')).toEqual(['visit CHL>ESP 2024-05-20']);
});
