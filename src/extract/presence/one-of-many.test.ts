import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

/** Published on Monday, 13 May 2024. */
describe('the first leader of a body or of a part of the world', () => {
  it.each([
    ['en', 'Xavier Bettel on Friday became the first EU leader to visit Kosovo since the clashes.'],
    ['en', 'Xavier Bettel, the first EU leader to visit Kosovo since 2019, was in Pristina on Friday.'],
    ['en', 'On Friday Xavier Bettel was the first Western leader to visit Kosovo since April 2019.'],
    ['fr', 'Xavier Bettel est devenu vendredi le premier dirigeant de l’UE à se rendre au Kosovo.'],
    ['fr', 'Vendredi, Xavier Bettel a été le premier dirigeant européen à se rendre au Kosovo depuis 2019.'],
  ])('is of his own country, and nobody’s earlier visit is told (%s): %s', (lang, text) => {
    expect(toldIn('en')(text, lang)).toEqual(['visit LUX>XKX 2024-05-10']);
  });

  it('and of one country has somebody before him', () => {
    const text = 'On Friday Emmanuel Macron was the first French president to visit Rwanda since 2010.';
    expect(toldIn('en')(text)).toEqual(['visit FRA>RWA 2024-05-10', 'visit FRA>RWA 2010']);
  });
});
