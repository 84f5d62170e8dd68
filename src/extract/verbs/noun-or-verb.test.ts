import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a word that is a noun in headlines', () => {
  it.each([
    ['Mahama in Suva after Ruto visit to London', ['visit KEN>GBR ?', 'visit GHA>FJI 2024-05-13']],
    ['Ruto visit to London sparks row', ['visit KEN>GBR ?']],
    ['Ruto begins Pacific tour in Suva', ['visit KEN>FJI 2024-05-13']],
    ['Tokyo, Seoul: Ruto wraps up Asian tour', ['visit KEN>JPN ?', 'visit KEN>KOR ?']],
  ])('tells no deed of its own: %s', (text, all) => {
    expect(told(text)).toEqual(all);
  });

  it('is a verb behind several', () => {
    expect(told('Ruto, Mahama visit Suva')).toEqual(['visit KEN+GHA>FJI 2024-05-13']);
  });
});

describe('the first and the last stop of a tour at the head of its line', () => {
  it.each([
    ['fr', 'De Tokyo à Séoul, la tournée asiatique de William Ruto'],
    ['fr', 'De Tokyo à Séoul, Ruto en tournée asiatique'],
    ['en', 'From Tokyo to Seoul, the tour of William Ruto'],
  ])('are both told (%s: %s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit KEN>JPN ?', 'visit KEN>KOR ?']);
  });
});
