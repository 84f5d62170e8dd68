import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressId } from './source';
import { cell, parseTable } from './table';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'articles');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const sources = new Set(
  parseTable(readFileSync(join(ROOT, 'sources.csv'), 'utf8')).flatMap((row) => [
    cell(row, 'id'),
    cell(row, 'url'),
  ]),
);

function readArticle(name: string): { head: Map<string, string>; facts: string[]; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(FOLDER, name), 'utf8'));
  const lines = (match?.[1] ?? '').split('\n');
  return {
    head: new Map(
      lines.flatMap((line) =>
        /^(\w+): (.+)$/.test(line) ? [line.split(/: (.*)/).slice(0, 2) as [string, string]] : [],
      ),
    ),
    facts: lines.filter((line) => line.startsWith('  - ')).map((line) => line.slice(4)),
    body: match?.[2]?.trim() ?? '',
  };
}

describe('the sample articles', () => {
  test('are five in French and five in English', () => {
    const languages = names.map((name) => readArticle(name).head.get('lang'));
    expect([
      languages.filter((lang) => lang === 'fr').length,
      languages.filter((lang) => lang === 'en').length,
    ]).toEqual([5, 5]);
  });

  test.each(names)('%s says what it is, and rests on sources of the tables', (name) => {
    const { head, facts, body } = readArticle(name);
    expect([...head.keys()]).toEqual(
      expect.arrayContaining(['title', 'publisher', 'lang', 'published', 'licence']),
    );
    expect(head.get('published')).toBe(name.slice(0, 10));
    expect(head.get('licence')).toBe('CC0');
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter((address) => !sources.has(addressId(address)))).toEqual([]);
    expect(body.length).toBeGreaterThan(200);
  });
});
