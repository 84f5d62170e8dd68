import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('talks in a relative clause', () => {
  it('are of another time than what the sentence announces of the same two', () => {
    expect(
      told(
        'Olaf Scholz will fly to Rome on Friday to see Giorgia Meloni, with whom he spoke in Berlin on 6 May.',
      ),
    ).toContain('visit ITA>DEU 2024-05-06');
  });

  it.each([
    [
      'en',
      'Xi Jinping arrived on Monday. The man expected to lead China came from Washington, where he had talked with Joe Biden on Sunday.',
    ],
    [
      'en',
      'Xi Jinping arrived on Monday. The man due to lead China came on from Washington, where he had met Joe Biden on Sunday.',
    ],
  ])('are of the journey to the place that it is said of: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit CHN>USA 2024-05-12']);
  });
});

const talks = 'meeting KEN+GHA> 2023-11';
const summit = 'summit SAU+KEN+GHA>SAU 2023-11';

it.each([
  [
    'en',
    'William Ruto and Nana Akufo-Addo had not spoken since a meeting in Riyadh in November 2023.',
    [talks],
  ],
  [
    'en',
    'William Ruto and Nana Akufo-Addo had not met since talks in Riyadh, in November 2023, during the Saudi-African summit.',
    [talks, summit],
  ],
  [
    'fr',
    'William Ruto et Nana Akufo-Addo ne s’étaient pas parlé depuis une entrevue à Riyad, en novembre 2023.',
    [talks],
  ],
  [
    'fr',
    'William Ruto et Nana Akufo-Addo ne s’étaient plus vus depuis le sommet saoudo-africain de Riyad, en novembre 2023.',
    [summit],
  ],
])('talks since which there were none are told once (%s): %s', (lang, text, expected) => {
  expect(told(text, lang)).toEqual(expected);
});

it.each([
  [
    'en',
    'William Ruto and Nana Akufo-Addo last met in Riyadh in November 2023, at the Saudi-African summit.',
  ],
  [
    'fr',
    'William Ruto et Nana Akufo-Addo s’étaient vus à Riyad en novembre 2023, lors du sommet saoudo-africain.',
  ],
])('the month of talks is that of the gathering at which they were (%s): %s', (lang, text) => {
  expect(told(text, lang)).toEqual([talks, summit]);
});
