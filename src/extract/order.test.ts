/** Sentences with their day or their place where others write them: they must be read as before. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { move, type Move } from '../../data/corpus/order/order';
import { sentencesOf } from '../../data/corpus/order/sentences';
import { documentOf, isRight, readRules, writtenInFull, type Wording } from '../../data/corpus/wordings';
import type { Engagement } from '../engagement/engagement';
import { extractDocument } from './extract';

const LANGS = ['en', 'fr'] as const;

/** Of the sentences of the table of wordings and of the development texts that are read otherwise, the share at most. */
const MOST: readonly (readonly [move: Move, table: Share, texts: Share])[] = [
  ['day to the front', { en: 0.03, fr: 0.04 }, { en: 0.05, fr: 0.06 }],
  ['day to the end', { en: 0.09, fr: 0.065 }, { en: 0.11, fr: 0.02 }],
  ['day behind the subject', { en: 0.03, fr: 0.04 }, { en: 0, fr: 0.08 }],
  ['day behind the verb', { en: 0, fr: 0.13 }, { en: 0, fr: 0 }],
  ['day before the place', { en: 0, fr: 0.05 }, { en: 0.02, fr: 0.04 }],
  ['place to the front', { en: 0.02, fr: 0.07 }, { en: 0.13, fr: 0.14 }],
  ['place to the end', { en: 0.03, fr: 0.07 }, { en: 0.12, fr: 0.15 }],
  ['both to the front', { en: 0.02, fr: 0.04 }, { en: 0.02, fr: 0.04 }],
];

interface Share {
  readonly en: number;
  readonly fr: number;
}

/** The last of the development texts that the shares were taken from, by number. */
const LAST = 1404;

/** A sentence that tells engagements, with the text that it stands in. */
interface Case {
  readonly row: Wording;
  readonly told: readonly Engagement[];
  /** What the whole text tells. */
  readonly all: string;
  readonly whole: (sentence: string) => string;
}

const extract = (row: Wording, text?: string): readonly Engagement[] =>
  extractDocument(documentOf(row, text)).engagements;

/** Sentences of the table that are read rightly. */
function ofTable(lang: string): Case[] {
  return readRules<Wording>('wordings').flatMap((row) => {
    const told = row.lang === lang ? extract(row) : [];
    if (told.length === 0 || !isRight(row, told)) return [];
    return [{ row, told, all: writtenInFull(told), whole: (sentence: string) => sentence }];
  });
}

/** Sentences of the development texts, with the text round them. */
function ofTexts(lang: string): Case[] {
  const lines = readFileSync(`data/corpus/dev.${lang}.jsonl`, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const { id, published, text } = JSON.parse(line) as {
      readonly id: string;
      readonly published: string | null;
      readonly text: string;
    };
    if (Number(id.slice(3)) > LAST) return [];
    const row = { family: '', lang, published: published ?? '', sentence: text, engagements: '' };
    const engagements = extract(row);
    const all = writtenInFull(engagements);
    return sentencesOf(text, engagements).map(({ from, to, told }) => ({
      row: { ...row, sentence: text.slice(from, to) },
      told,
      all,
      whole: (sentence: string) => text.slice(0, from) + sentence + text.slice(to),
    }));
  });
}

describe.each(LANGS)('a sentence with a part moved is read as before (%s)', (lang) => {
  const cases = { table: ofTable(lang), texts: ofTexts(lang) };

  it.each(
    MOST.flatMap(([to, table, texts]) => [
      { to, of: 'table' as const, most: table[lang] },
      { to, of: 'texts' as const, most: texts[lang] },
    ]),
  )('the $to, in the $of, but for a share of $most and one sentence at most', ({ to, of, most }) => {
    let count = 0;
    const changed: string[] = [];
    for (const { row, told, all, whole } of cases[of]) {
      const sentence = move(row, told, to);
      if (sentence === null) continue;
      count += 1;
      const now = writtenInFull(extract(row, whole(sentence)));
      if (now !== all) changed.push(`${sentence}\n  before: ${all}\n  moved:  ${now}`);
    }
    expect(changed.length, changed.join('\n')).toBeLessThanOrEqual(most * count + 1);
  });
});
