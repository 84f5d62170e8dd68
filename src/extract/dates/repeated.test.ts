import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('several dates of one verb', () => {
  it.each([
    ['President Kenneth Kaunda of Zambia visited Beijing in June 1967 and February 1974.', 'en'],
    ['President Kenneth Kaunda of Zambia was in Beijing in June 1967 and again in February 1974.', 'en'],
    ["Le président zambien Kenneth Kaunda s'est rendu à Pékin en juin 1967, puis en février 1974.", 'fr'],
  ])('are as many engagements: %s', (text, lang) => {
    expect(told(text, lang, null).sort()).toEqual(['visit ZMB>CHN 1967-06', 'visit ZMB>CHN 1974-02']);
  });

  it('go on through commas', () => {
    expect(
      told('French President Jacques Chirac travelled to Japan in 1996, 2000 and 2005.', 'en', null),
    ).toEqual(['visit FRA>JPN 1996', 'visit FRA>JPN 2000', 'visit FRA>JPN 2005']);
    expect(
      told('Xi Jinping and Joe Biden met in Bali on 14 November 2022 and 15 November 2023.', 'en', null),
    ).toEqual(['meeting CHN+USA> 2022-11-14', 'meeting CHN+USA> 2023-11-15']);
  });

  it.each([
    ['The Turkish president visited Athens on 7 December and 4 March.', 'en'],
    ['Le président turc était allé deux fois à Athènes, le 7 décembre puis le 4 mars.', 'fr'],
    ["Le président turc s'est rendu à Athènes le 7 décembre et le 4 mars.", 'fr'],
  ])('are days of two months that no stay takes: %s', (text, lang) => {
    expect(told(text, lang).sort()).toEqual(['visit TUR>GRC 2023-12-07', 'visit TUR>GRC 2024-03-04']);
  });

  it('are one stay over the end of a month', () => {
    expect(told("Le président turc s'est rendu à Athènes le 30 avril et le 1er mai.", 'fr')).toEqual([
      'visit TUR>GRC 2024-04-30/2024-05-01',
    ]);
  });

  it.each([
    ['President Kenneth Kaunda of Zambia visited Beijing in June 1967 and led his country until 1991.', 1],
    ['President Kenneth Kaunda of Zambia visited Beijing from 21 to 25 June 1967.', 1],
    ['President Kenneth Kaunda of Zambia toured China and India in June 1967 and February 1974.', 2],
  ])('are none where another verb or a tour has them: %s', (text, count) => {
    expect(told(text, 'en', null)).toHaveLength(count);
  });

  it('are told once where they are those of earlier visits', () => {
    const text =
      'President William Ruto will visit Ghana on Tuesday, his third trip there after those of 2015 and 2017.';
    expect(told(text)).toHaveLength(3);
  });
});

describe('so many times that a sentence counts', () => {
  it.each([
    [
      'en',
      'President Kenneth Kaunda of Zambia visited China twice while in office: from 21 to 25 June 1967, half a year after the floods, and in February 1974, when a railway was opened.',
    ],
    [
      'fr',
      'Le président zambien Kenneth Kaunda s’est rendu deux fois en Chine : du 21 au 25 juin 1967, après les crues, et en février 1974.',
    ],
  ])('have each a date of its own, or its days: %s: %s', (lang, text) => {
    expect(told(text, lang, null)).toEqual(['visit ZMB>CHN 1967-06-21/1967-06-25', 'visit ZMB>CHN 1974-02']);
  });

  it('are none of what another does', () => {
    const text =
      'President Kenneth Kaunda of Zambia visited China twice in June 1967, and Julius Nyerere won in February 1974.';
    expect(told(text, 'en', null)).toEqual(['visit ZMB>CHN 1967-06']);
  });
});
