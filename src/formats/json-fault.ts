/**
 * Where a JSON text breaks. Each engine words its own message, some without the place, and a user with a file of a thousand
 * lines needs the line. Run only on text that `JSON.parse` refused.
 */

import type { Fault, JsonExpected, JsonFound } from '../engagement/issue';

export interface JsonFault {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  readonly fault: Fault & { readonly code: 'bad-json' };
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** The first place at which the text is no JSON; null when it is. */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let at = 0;
  let expected: JsonExpected = 'value';

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const afterValue = (): JsonExpected => (open.length > 0 ? 'comma or end' : 'nothing more');

  for (;;) {
    take(SPACE);
    const char = text[at];
    if (char === undefined) return expected === 'nothing more' ? null : faultAt(text, at, expected);
    const closes = open.at(-1) === '{' ? '}' : ']';
    if (char === closes && (expected === 'comma or end' || expected.endsWith(closes))) {
      open.pop();
      at++;
      expected = afterValue();
    } else if (expected.startsWith('value') && (char === '{' || char === '[')) {
      open.push(char);
      at++;
      expected = char === '{' ? 'key or }' : 'value or ]';
    } else if (expected.startsWith('value') && (take(STRING) || take(SCALAR))) {
      expected = afterValue();
    } else if (expected.startsWith('key') && take(STRING)) {
      expected = 'colon';
    } else if (expected === 'colon' && char === ':') {
      at++;
      expected = 'value';
    } else if (expected === 'comma or end' && char === ',') {
      at++;
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else return faultAt(text, at, expected);
  }
}

function faultAt(text: string, at: number, expected: JsonExpected): JsonFault {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - (before.lastIndexOf('\n') + 1) + 1;
  return { line, column, fault: { code: 'bad-json', expected, found: foundAt(text, at) } };
}

function foundAt(text: string, at: number): JsonFound {
  const char = text[at];
  if (char === undefined) return { kind: 'end' };
  if (char === '"') {
    STRING.lastIndex = at;
    const found = STRING.exec(text)?.[0];
    if (found === undefined) return { kind: 'open-text' };
    return { kind: 'text', text: found.length > 24 ? `${found.slice(0, 20)}…"` : found };
  }
  const word = /^[\w.+-]{1,20}|^./u.exec(text.slice(at, at + 20))?.[0] ?? char;
  return { kind: 'word', text: word };
}
