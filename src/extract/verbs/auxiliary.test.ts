import { describe, expect, it } from 'vitest';
import { probeIn } from '../presence/probe';
import { auxiliariesOf } from './auxiliary';

const probe = probeIn('en');

/** The auxiliaries of the last verb of a sentence. */
function kinds(text: string, lang = 'en'): string[] {
  const { view } = probe(text, lang);
  const verb = view.triggers.findLast((one) => one.kind === 'verb');
  if (!verb) throw new Error(`no verb in “${text}”`);
  return auxiliariesOf(view, verb).map(({ kind }) => kind);
}

describe('the auxiliaries of a verb', () => {
  it.each([
    ['en', 'Emmanuel Macron will travel to Kyiv.', ['will']],
    ['en', 'Emmanuel Macron has been received in Kyiv.', ['been', 'have']],
    ['en', 'Emmanuel Macron will, he said, travel to Kyiv.', ['will']],
    ['fr', 'Emmanuel Macron avait été reçu à Kiev.', ['been', 'had']],
  ])('stand before it, the nearest first: %s: %s', (lang, text, expected) => {
    expect(kinds(text, lang)).toEqual(expected);
  });

  it('are none before a finite form of a language that inflects', () => {
    expect(kinds('Emmanuel Macron a dit que le ministre ira à Kiev.', 'fr')).toEqual([]);
  });

  it('are that of the participle before `and`, where it has none', () => {
    expect(kinds('The trip had begun in Cairo and taken him to Amman.')).toEqual(['had']);
  });

  it('are none behind a semicolon', () => {
    expect(kinds('The trip had begun in Cairo; it ended and taken him to Amman.')).toEqual([]);
  });
});
