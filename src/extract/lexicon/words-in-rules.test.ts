/** Rules name no word of a language: those stand in the language folders, so that a new language is data alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/tokens';
import { LANGUAGES } from '../language';

const ROOT = join(import.meta.dirname, '..');

/** Sources of the rules: everything but the language folders, the list of languages and the tests. */
const SOURCES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.endsWith('.test.ts') &&
      !file.startsWith('lexicon') &&
      file !== 'language.ts',
  )
  .map((file) => [file, parse(join(ROOT, file))] as const);

/** Parts of names that are the same in every language, and what a letter becomes when it is folded. */
const NOT_OF_A_LANGUAGE = /^(jr|sr|th|[ivx]+)$/;

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

/** Words of the rules' own: names of fields and classes, and what a type says that a text may be. */
function codes(): Set<string> {
  const found = new Set<string>();
  const files = [
    ...SOURCES.map(([, source]) => source),
    ...[
      ...['lexicon', 'cues', 'words', 'verb', 'date-words', 'entry'].map((name) => `lexicon/${name}`),
      ...readdirSync(join(ROOT, 'lexicon/cues')).map((name) => `lexicon/cues/${name.replace('.ts', '')}`),
      '../engagement/engagement',
      '../engagement/sector',
      '../engagement/issue',
    ].map((file) => parse(join(ROOT, `${file}.ts`))),
  ];
  for (const file of files) {
    visit(file, (node) => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) found.add(node.literal.text);
      if (ts.isPropertySignature(node) || ts.isPropertyAssignment(node))
        found.add(node.name.getText().replaceAll("'", ''));
      if (ts.isAsExpression(node) && node.type.getText() === 'const')
        visit(node.expression, (one) => ts.isStringLiteral(one) && found.add(one.text));
      // A rule is noted by its name, and asked for by it.
      if (isRuleName(node)) found.add((node as ts.StringLiteral).text);
    });
  }
  for (const { series } of LANGUAGES.values()) for (const row of series) found.add(row.series);
  return found;
}

/** `rules.push('weak')`, `rules.includes('weak')`, `rule: 'anaphora'`. */
function isRuleName(node: ts.Node): boolean {
  if (!ts.isStringLiteral(node)) return false;
  let { parent } = node as ts.Node;
  while (ts.isConditionalExpression(parent)) parent = parent.parent;
  if (ts.isCallExpression(parent))
    return /\brules\.(push|includes|indexOf)$|^(createActor|holderOf|read)$/.test(
      parent.expression.getText(),
    );
  if (ts.isBinaryExpression(parent)) return /\brule$/.test(parent.left.getText());
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'rule';
  return ts.isVariableDeclaration(parent) && parent.name.getText() === 'rule';
}

/** Every word that a language folder writes, folded. */
function wordsOfLanguages(): Set<string> {
  const found = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value === 'string') for (const word of lettersOf(value)) found.add(word);
    else if (Array.isArray(value)) value.forEach(add);
    else if (value && typeof value === 'object' && !(value instanceof RegExp))
      for (const [key, one] of Object.entries(value)) {
        if (typeof one === 'number') add(key);
        else add(one);
      }
  };
  for (const {
    words,
    cues,
    dates,
    verbs,
    nouns,
    levels,
    offices,
    pluralOffices,
    stopWords,
  } of LANGUAGES.values())
    add([words, cues, dates, verbs, nouns, levels, offices, pluralOffices, stopWords]);
  return found;
}

const lettersOf = (text: string): string[] => fold(text).match(/\p{L}{2,}/gu) ?? [];

/** Whether a literal is compared with a word of the text. */
function isOfText({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) && /norm|lower\b|slice\(/.test(parent.getText());
}

/** Words of a language in the literals of a source, each with its line. */
function wordsIn(source: ts.SourceFile, words: ReadonlySet<string>, own: ReadonlySet<string>): string[] {
  const found: string[] = [];
  visit(source, (node) => {
    const isPattern = node.kind === ts.SyntaxKind.RegularExpressionLiteral;
    if (!isPattern && !ts.isStringLiteralLike(node)) return;
    if (ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent)) return;
    if (ts.isLiteralTypeNode(node.parent)) return;
    const text = isPattern
      ? node.getText().replace(/\\[a-zA-Z](\{[^}]*\})?|\/[a-z]*$/g, ' ')
      : (node as ts.StringLiteral).text;
    // What is written with a hyphen is a name of ours: `year-of-text`.
    if (!isPattern && !isOfText(node) && (own.has(text) || /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text))) return;
    const known = lettersOf(text).filter((word) => words.has(word) && !NOT_OF_A_LANGUAGE.test(word));
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (known.length) found.push(`${line}: ${text} (${known.join(', ')})`);
  });
  return found;
}

describe('a rule of extraction', () => {
  const words = wordsOfLanguages();
  const own = codes();

  it.each(SOURCES.map(([file, source]) => ({ file, source })))(
    '$file names no word of a language',
    ({ source }) => {
      expect(wordsIn(source, words, own)).toEqual([]);
    },
  );

  it('is caught where it does', () => {
    const caught = (text: string): number =>
      wordsIn(ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest, true), words, own).length;
    expect(caught("if (reading.norm(at) === 'of') return true;")).toBe(1);
    expect(caught('if (/^(lors|during)$/.test(norm)) return true;')).toBe(1);
    expect(caught("const OFTEN = new Set('souvent often'.split(' '));")).toBe(1);
    expect(caught("if (reading.word('of', at)) return true;")).toBe(0);
  });
});
