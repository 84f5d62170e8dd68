import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('talks without a place', () => {
  it.each([
    [
      'en',
      'The Ma–Xi meeting brought together Ma Ying-jeou of Taiwan and Xi Jinping of China on 7 November 2015.',
      'TWN+CHN',
    ],
    ['fr', "L'entrevue entre Vladimir Poutine et Kim Jong-un eut lieu le 25 avril 2019.", 'RUS+PRK'],
  ])('are told by their day, in an encyclopedia as well: %s: %s', (lang, text, sides) => {
    const [one] = told(text, lang, null);
    expect(one).toMatch(new RegExp(`^meeting ${sides.replace('+', '\\+')}> `));
  });

  it.each([
    ['fr', 'Chronologie du dialogue entre Belgrade et Pristina (2023).'],
    ['en', 'Xi Jinping and Ma Ying-jeou talked.'],
    ['fr', 'Vladimir Poutine et Kim Jong-un se sont parlé.'],
  ])('are only hinted at without one, or with no more than a year: %s: %s', (lang, text) => {
    expect(told(text, lang, null)).toEqual([]);
  });
});
