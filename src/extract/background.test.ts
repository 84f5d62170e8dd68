/** Paragraphs of background, as newspapers print them round the news of a visit: they tell nothing, alone or behind a text that does. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '../engagement/engagement';
import { extractDocument } from './extract';

interface Text {
  readonly id: string;
  readonly lang: string;
  readonly published: string | null;
  readonly text: string;
}

/** One text of the corpus in so many is read with paragraphs behind it. */
const STEP = 12;
/** Paragraphs behind a text, and from each to the next in their file. */
const PARAGRAPHS = 5;
const STRIDE = 11;
/** Of the texts with background behind them, those that may tell another number of engagements than alone. */
const MOST = { en: 0.2, fr: 0.28 };

const readTexts = (name: string): Text[] =>
  readFileSync(`data/corpus/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line) as Text);

const extract = ({ id, lang, published }: Text, text: string): readonly Engagement[] =>
  extractDocument({ id, lang, published, text }).engagements;

describe.each(['en', 'fr'] as const)('paragraphs of background (%s)', (lang) => {
  const background = readTexts(`background.${lang}`);

  it('tell no engagement, but for one in a hundred', () => {
    const told = background.filter((one) => extract(one, one.text).length > 0);
    expect(told.length, told.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(background.length / 100);
  });

  it(`change how many engagements a text tells in at most ${MOST[lang]} of texts`, () => {
    const texts = readTexts(`dev.${lang}`).filter((_, index) => index % STEP === 0);
    const changed = texts.filter((one, index) => {
      const paragraphs = Array.from(
        { length: PARAGRAPHS },
        (_, at) => background[(index * 7 + at * STRIDE) % background.length]?.text ?? '',
      );
      const whole = [one.text, ...paragraphs].join('\n\n');
      return extract(one, whole).length !== extract(one, one.text).length;
    });
    expect(changed.length / texts.length, changed.map(({ id }) => id).join(' ')).toBeLessThanOrEqual(
      MOST[lang],
    );
  });
});
