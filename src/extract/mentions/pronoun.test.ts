import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('the same two', () => {
  it.each([
    [
      'fr',
      'Vladimir Poutine verra mardi Emmanuel Macron à Lyon. En 2017, le 29 mai, les mêmes s’étaient vus à Versailles.',
    ],
    [
      'en',
      'Vladimir Putin will see Emmanuel Macron in Lyon on Tuesday. In 2017, on 29 May, the same two had met in Versailles.',
    ],
  ])('are those of whom the text spoke (%s)', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual(['visit RUS>FRA 2024-05-14', 'visit RUS>FRA 2017-05-29']);
  });

  it('are nobody before a noun', () => {
    const text =
      'Vladimir Poutine verra mardi Emmanuel Macron à Lyon. Les mêmes sujets seront abordés jeudi à Rome.';
    expect(toldIn('fr')(text)).toEqual(['visit RUS>FRA 2024-05-14']);
  });
});
