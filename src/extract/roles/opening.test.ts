import { describe, expect, it } from 'vitest';
import { probeIn } from '../presence/probe';
import { frontOf } from './opening';

const probe = probeIn('en');

describe('the place in front of a sentence', () => {
  it.each([
    ['en', 'In Rabat on Monday, the visit began.', 'MAR', 'the'],
    ['en', 'On Monday, in Rabat, the visit began.', 'MAR', 'the'],
    ['fr', 'Lundi, à Rabat, la visite a commencé.', 'MAR', 'la'],
    ['en', 'On Monday, the visit began in Rabat.', undefined, 'the'],
    ['en', 'The visit began in Rabat.', undefined, 'the'],
    ['en', 'In Rabat Emmanuel Macron spoke, and left.', undefined, 'in'],
    ['en', 'In Rabat,', 'MAR', undefined],
  ])('%s: %s: %s', (lang, text, code, next) => {
    const { view } = probe(text, lang);
    const { place, to } = frontOf(view);
    expect(place?.codes[0]).toBe(code);
    expect(view.reading.tokens[to]?.form.norm).toBe(next);
  });
});
