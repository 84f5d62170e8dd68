import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { microF1 } from '../../bench/score.mjs';
import { extractDocument } from './extract';
import { detectLanguage } from './language';

interface Gold {
  readonly id: string;
  readonly lang: string;
  readonly published: string | null;
  readonly text: string;
  readonly engagements: readonly unknown[];
}

const TEXTS = readFileSync('data/corpus/es.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Gold);

/** The first texts were read while the folder was written; the others are only scored. */
const READ = 14;
const BAR = 0.7;

describe('the third language', () => {
  it('is read with a micro F1 of at least 0.7, on the texts that were looked at and on those that were not', () => {
    const read = TEXTS.map((text) => ({
      id: text.id,
      engagements: extractDocument({ id: text.id, text: text.text, lang: 'es', published: text.published })
        .engagements,
    }));
    const scoreOf = (from: number, to: number): number =>
      microF1(TEXTS.slice(from, to), read.slice(from, to))['all'] as number;
    expect(scoreOf(0, READ)).toBeGreaterThanOrEqual(BAR);
    expect(scoreOf(READ, TEXTS.length)).toBeGreaterThanOrEqual(BAR);
  });

  it('is told from the others by its small words', () => {
    expect(TEXTS.filter((text) => detectLanguage(text.text) !== 'es').map((text) => text.id)).toEqual([]);
    for (const lang of ['fr', 'en']) {
      const texts = readFileSync(`data/corpus/dev.${lang}.jsonl`, 'utf8').trim().split('\n');
      const taken = texts
        .map((line) => JSON.parse(line) as Gold)
        .filter((text) => detectLanguage(text.text) === 'es');
      expect(taken.map((text) => text.id)).toEqual([]);
    }
  });
});
