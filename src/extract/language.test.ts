import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';
import { withLanguage } from './language';

interface Text {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}

const TEXTS = ['dev.fr', 'dev.en', 'es'].flatMap((name) =>
  readFileSync(`data/corpus/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Text),
);

const languageOf = async (text: string): Promise<string | null | undefined> =>
  (await withLanguage({ id: 'x', text })).lang;

/** `BUENOS AIRES, Jan 23 – `: names of places in any language, which no headline begins with. */
const DATELINE = /^.{1,50}? (?:–|—|--?) /;

/** Ids of texts whose language is not found when only so many characters behind the dateline are given. */
async function mistaken(characters: number): Promise<string[]> {
  const found = await Promise.all(
    TEXTS.map(({ text }) => languageOf(text.replace(DATELINE, '').slice(0, characters))),
  );
  return TEXTS.filter(({ lang }, at) => lang !== found[at]).map(({ id }) => id);
}

describe('the language of a text that does not say it', () => {
  it('is found in every annotated text', async () => {
    expect(await mistaken(Infinity)).toEqual([]);
  });

  it('is found in nearly every headline of 60 characters', async () => {
    const wrong = await mistaken(60);
    expect(wrong.length / TEXTS.length, wrong.join()).toBeLessThan(0.02);
  });

  it.each([
    ['de', 'Der Bundeskanzler reist am Montag zu Gesprächen mit Präsident Macron nach Paris.'],
    ['it', 'Il presidente del Consiglio è arrivato ieri a Parigi per un incontro con Emmanuel Macron.'],
    ['pt', 'O presidente brasileiro viajou ontem para Lisboa, onde se encontrou com o primeiro-ministro.'],
    ['ca', 'El president va arribar dilluns a París per reunir-se amb el seu homòleg francès.'],
    ['ru', 'Президент России прибыл в понедельник в Пекин с государственным визитом.'],
    ['zh', '国家主席习近平周一抵达巴黎进行国事访问。'],
  ])('is named where it cannot be read: %s', async (lang, text) => {
    const { engagements, issues } = extractDocument(await withLanguage({ id: 'x', text }));
    expect(engagements).toEqual([]);
    expect(issues.map(({ fault }) => fault)).toEqual([
      { code: 'unknown-language', value: lang, known: 'en, es, fr' },
    ]);
  });

  it('is none where there are no words', async () => {
    expect(await languageOf('2024 — 12/33')).toBeNull();
    expect(await languageOf('  ')).toBeUndefined();
  });

  it('is the one given where one is', async () => {
    const given = { id: 'x', text: 'Xi Jinping est arrivé lundi à Paris.', lang: 'en' };
    expect(await withLanguage(given)).toBe(given);
  });
});
