/** The elements of the lists in a data file's JSON, one by one, without parsing the whole. */

export interface JsonElement {
  /** The list that it stands in; a bare list holds engagements. */
  readonly list: 'sources' | 'engagements';
  readonly value: unknown;
  /** Where the element ends in the text. */
  readonly end: number;
}

/** Elements in the order of the text; `broken` where the text is no JSON, after which nothing comes. */
export function* jsonElements(text: string): Generator<JsonElement | 'broken', void> {
  try {
    const start = skipSpace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
    if (text[start] === '[') {
      yield* elementsAt(text, start, 'engagements');
      return;
    }
    if (text[start] !== '{') return yield 'broken';
    yield* members(text, start);
  } catch {
    yield 'broken';
  }
}

/** The members of the object at `start`: elements of the two lists, other values passed over. */
function* members(text: string, start: number): Generator<JsonElement, void> {
  let at = skipSpace(text, start + 1);
  while (text[at] !== '}') {
    const keyEnd = endOfValue(text, at);
    const key: unknown = JSON.parse(text.slice(at, keyEnd));
    at = expect(text, keyEnd, ':');
    if ((key === 'sources' || key === 'engagements') && text[at] === '[') {
      at = yield* elementsAt(text, at, key);
    } else {
      const end = endOfValue(text, at);
      JSON.parse(text.slice(at, end));
      at = end;
    }
    at = skipSpace(text, at);
    if (text[at] === ',') at = skipSpace(text, at + 1);
    else if (text[at] !== '}') throw new SyntaxError('expected , or }');
  }
  if (skipSpace(text, at + 1) < text.length) throw new SyntaxError('text behind the end');
}

/** The elements of the list at `start`; returns where the list ends. */
function* elementsAt(text: string, start: number, list: JsonElement['list']): Generator<JsonElement, number> {
  let at = skipSpace(text, start + 1);
  while (text[at] !== ']') {
    const end = endOfValue(text, at);
    yield { list, value: JSON.parse(text.slice(at, end)) as unknown, end };
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
    else if (text[at] !== ']') throw new SyntaxError('expected , or ]');
  }
  return at + 1;
}

function expect(text: string, at: number, sign: string): number {
  const found = skipSpace(text, at);
  if (text[found] !== sign) throw new SyntaxError(`expected ${sign}`);
  return skipSpace(text, found + 1);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
  return at;
}

const QUOTE = 34;
const BACKSLASH = 92;

/** Where the value at `start` ends: the brackets that it opens are closed outside of texts. What is in it is not checked. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at = endOfText(text, at);
      if (depth === 0) return at + 1;
    } else if (unit === 123 || unit === 91) depth++;
    else if (unit === 125 || unit === 93) {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && (unit === 44 || unit === 58 || unit <= 32)) return at;
  }
  return text.length;
}

/** Where the closing quotation mark of the text that opens at `start` stands. */
function endOfText(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return at;
  }
  return text.length;
}
