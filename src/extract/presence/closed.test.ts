import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('a town that is closed for a guest', () => {
  it.each([
    ['On Friday it was Suva that was closed off for India’s Narendra Modi. He met students.', 'IND>FJI'],
    [
      'The streets round the palace in Reykjavík were shut on Friday for India’s Narendra Modi. He met students.',
      'IND>ISL',
    ],
    ['Nairobi was barricaded on Friday for German Chancellor Olaf Scholz. He met students.', 'DEU>KEN'],
  ])('has him there: %s', (text, sides) => {
    expect(told(text)).toEqual([`visit ${sides} 2024-05-10`]);
  });

  it.each([
    'Nairobi was closed to traffic on Friday for a marathon. Chancellor Olaf Scholz met students.',
    'Nairobi was closed on Friday for Kenya’s William Ruto. He met students.',
    'The case was closed on Friday for German Chancellor Olaf Scholz. He met students.',
  ])('is none where nobody from abroad comes, or no town is closed: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a town that is closed for somebody’s visit, or brought to a halt by it', () => {
  it.each([
    [
      'en',
      'Roads in Lusaka will be closed on Friday for the visit of President Cyril Ramaphosa.',
      'ZAF>ZMB 2024-05-17',
    ],
    [
      'en',
      'Traffic will be diverted in Kingston on Tuesday because of the visit of Prime Minister Mark Carney.',
      'CAN>JAM 2024-05-14',
    ],
    [
      'en',
      'The motorcade of Prime Minister Narendra Modi brought Georgetown to a halt on Friday.',
      'IND>GUY 2024-05-10',
    ],
    [
      'en',
      'Traffic in Kigali was halted on Friday to let the convoy of Prime Minister Abiy Ahmed through.',
      'ETH>RWA 2024-05-10',
    ],
    [
      'fr',
      "Le centre-ville de Lomé sera bouclé mardi à l'occasion de la venue du président John Mahama.",
      'GHA>TGO 2024-05-14',
    ],
    [
      'fr',
      'La circulation sera interdite mardi à Tunis pour le passage du cortège du président Macron.',
      'FRA>TUN 2024-05-14',
    ],
    [
      'fr',
      'Le cortège du Premier ministre Narendra Modi a paralysé Port-Louis vendredi.',
      'IND>MUS 2024-05-10',
    ],
  ])('has him there that day (%s): %s', (lang, text, visit) => {
    expect(told(text, lang)).toEqual([`visit ${visit}`]);
  });

  it.each(['Roads in Kisumu will be closed on Friday for the visit of Kenyan President William Ruto.'])(
    'is none where he is at home, or gone: %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});

describe('a journey told without its place', () => {
  it.each([
    [
      'Hotels in Nairobi are full: German Chancellor Olaf Scholz gets in on Friday.',
      ['visit DEU>KEN 2024-05-17'],
    ],
    [
      'Police in Nairobi will clear the streets before Chancellor Olaf Scholz’s visit on Friday.',
      ['visit DEU>KEN 2024-05-17'],
    ],
    ['Officials in Moscow said on Friday that Chancellor Olaf Scholz’s visit was a provocation.', []],
    ['Kenyan President William Ruto heard in Nairobi on Friday of Chancellor Olaf Scholz’s visit.', []],
  ])('leads to where its sentence is, if nobody else is told of: %s', (text, visits) => {
    expect(told(text)).toEqual(visits);
  });

  it('leads where somebody was before, another year', () => {
    const text =
      'Kim Jong Un went to Vladivostok in April 2019. He returned in September 2023 and saw the rockets.';
    expect(told(text, 'en', null)).toEqual(['visit PRK>RUS 2019-04', 'visit PRK>RUS 2023-09']);
    expect(
      told('Kim Jong Un went to Vladivostok on 24 April 2019. He returned on 26 April.', 'en', null),
    ).toHaveLength(1);
  });
});
