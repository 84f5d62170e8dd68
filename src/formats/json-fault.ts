/**
 * Where a JSON text breaks. Each engine words its own message, some without the place, and a user with a file of a thousand
 * lines needs the line. Run only on text that `JSON.parse` refused.
 */

export interface JsonFault {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  readonly reason: string;
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end' | 'nothing more';

const WHAT: Readonly<Record<Expected, string>> = {
  value: 'a value was expected',
  'value or ]': 'a value or “]” was expected',
  key: 'a name in double quotes was expected',
  'key or }': 'a name in double quotes or “}” was expected',
  colon: '“:” was expected after the name',
  'comma or end': '“,” or the closing bracket was expected',
  'nothing more': 'nothing more was expected',
};

const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** The first place at which the text is no JSON; null when it is. */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let at = 0;
  let expected: Expected = 'value';

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const afterValue = (): Expected => (open.length > 0 ? 'comma or end' : 'nothing more');

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

function faultAt(text: string, at: number, expected: Expected): JsonFault {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - (before.lastIndexOf('\n') + 1) + 1;
  return { line, column, reason: `${WHAT[expected]}, but ${sayFound(text, at)}` };
}

function sayFound(text: string, at: number): string {
  const char = text[at];
  if (char === undefined) return 'the file ends here';
  if (char === '"') {
    STRING.lastIndex = at;
    const found = STRING.exec(text)?.[0];
    if (found === undefined) return 'there is a text that is not closed or holds a forbidden character';
    return `there is ${found.length > 24 ? `${found.slice(0, 20)}…"` : found}`;
  }
  const word = /^[\w.+-]{1,20}|^./u.exec(text.slice(at, at + 20))?.[0] ?? char;
  return `there is “${word}”`;
}
