import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('who went there before', () => {
  it.each([
    [
      'Xi Jinping arrived in Suva on Monday. It was the first trip there by a Chinese president since Jiang Zemin went in 2001.',
      'visit CHN>FJI 2001',
    ],
    [
      'Xi Jinping arrived in Suva on Monday. His predecessor Hu Jintao went in May 2009.',
      'visit CHN>FJI 2009-05',
    ],
    [
      'Recep Tayyip Erdoğan, who had last been to Fiji in November 2012, went on 14 February 2024.',
      'visit TUR>FJI 2024-02-14',
    ],
  ])('went to where the text goes on about: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    'Xi Jinping arrived in Suva on Monday. Vladimir Putin’s popularity went in 2022 from bad to worse.',
    'Xi Jinping arrived in Suva on Monday. The money went in January to Fiji’s farmers.',
  ])('is nothing that only goes somewhere: %s', (text) => {
    expect(told(text)).toEqual(['visit CHN>FJI 2024-05-13']);
  });

  it.each([
    [
      'en',
      'Muhammadu Buhari is on a state visit to South Africa. Goodluck Jonathan paid the previous one in 2013.',
      'visit NGA>ZAF 2013',
    ],
    [
      'fr',
      'Muhammadu Buhari est en visite d’État en Afrique du Sud. Goodluck Jonathan avait effectué la précédente en mai 2013.',
      'visit NGA>ZAF 2013-05',
    ],
    [
      'en',
      'Muhammadu Buhari is on a state visit to South Africa. In 2013, Goodluck Jonathan paid the previous one.',
      'visit NGA>ZAF 2013',
    ],
  ])('paid the previous one: %s: %s', (lang, text, expected) => {
    expect(told(text, lang)).toContain(expected);
  });

  it('made no visit by losing something first', () => {
    expect(
      told(
        'Muhammadu Buhari is on a state visit to South Africa. Goodluck Jonathan lost the first election in 2013.',
      ),
    ).toHaveLength(1);
  });
});
