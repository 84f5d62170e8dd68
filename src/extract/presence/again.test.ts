import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('who comes back', () => {
  it('makes another visit where the last was long ago', () => {
    expect(
      told('Narendra Modi visited Bhutan on 15–16 June 2014. He returned in August 2019.', 'en', null),
    ).toEqual(['visit IND>BTN 2014-06-15/2014-06-16', 'visit IND>BTN 2019-08']);
  });

  it.each([
    [
      'fr',
      'Pierre Elliott Trudeau se rendit à Cuba du 26 au 29 janvier 1976. Il revint à titre privé en 1991.',
    ],
    [
      'en',
      'Pierre Elliott Trudeau visited Cuba on 26–29 January 1976. He returned as a private guest in 1991.',
    ],
  ])('makes another visit, whatever stands before its year (%s)', (lang, text) => {
    expect(told(text, lang, null)).toEqual(['visit CAN>CUB 1976-01-26/1976-01-29', 'visit CAN>CUB 1991']);
  });

  it('goes abroad where the place is not his home', () => {
    expect(
      told(
        'Kim Jong Un went to Vladivostok on 24 April 2019. He returned to Russia in September 2023.',
        'en',
        null,
      ),
    ).toEqual(['visit PRK>RUS 2019-04-24', 'visit PRK>RUS 2023-09']);
  });

  it('goes home within days', () => {
    expect(
      told('Narendra Modi visited Bhutan in June 2014. He returned on 18 June 2014.', 'en', null),
    ).toEqual(['visit IND>BTN 2014-06']);
    expect(
      told('Kenyan President William Ruto flew to Washington on Monday. He returned to power in 2022.'),
    ).toEqual(['visit KEN>USA 2024-05-13']);
  });
});
