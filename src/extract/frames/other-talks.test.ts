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
