/** Kinds of characters, by which words are told from what stands between them. */

export const enum Kind {
  Other = 0,
  Letter = 1,
  Digit = 2,
  Space = 3,
  Break = 4,
  Apostrophe = 5,
  Hyphen = 6,
}

/** The kind of every UTF-16 code unit: one step in place of a dozen comparisons, for each character of each text. */
const KINDS = new Uint8Array(0x10000);
for (let code = 0; code < KINDS.length; code += 1)
  KINDS[code] = code < 128 ? asciiKind(code) : wideKind(code);

function asciiKind(code: number): Kind {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return Kind.Letter;
  if (/\d/.test(char)) return Kind.Digit;
  if (char === '\n' || char === '\r') return Kind.Break;
  if (/\s/.test(char)) return Kind.Space;
  if (char === "'" || char === '`') return Kind.Apostrophe;
  return char === '-' ? Kind.Hyphen : Kind.Other;
}

function wideKind(code: number): Kind {
  if (
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000 ||
    code === 0xfeff
  )
    return Kind.Space;
  if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060) return Kind.Letter;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return Kind.Break;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x2bb || code === 0xb4)
    return Kind.Apostrophe;
  if (code === 0x2010 || code === 0x2011) return Kind.Hyphen;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code < 0x2c00)) return Kind.Other;
  return Kind.Letter;
}

/** The kind of a code unit. */
export const kindOf = (code: number): Kind => KINDS[code] as Kind;

/** Whether a code unit is a capital letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 0x41 && code <= 0x5a;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

/**
 * `text.charCodeAt(at)`, called in another way: V8 keeps texts in some ten forms (one byte or two a character, slices, joints …),
 * and a method that is looked up on more than four of them is looked up anew at each call. Here it is not looked up.
 */
const codeAt = Function.prototype.call.bind(String.prototype.charCodeAt) as (
  text: string,
  at: number,
) => number;

/** How many zeros stand behind the characters of a text, so that a look ahead need not ask for its end. */
const BEYOND = 8;

/** The code units of one text after another, read into numbers once. */
export class Characters {
  #codes = new Uint16Array(4096);

  /** The code units of a text, and zeros behind them; good until the next text is read. */
  of(text: string): Uint16Array {
    const { length } = text;
    if (length + BEYOND > this.#codes.length) this.#codes = new Uint16Array(length + (length >> 1) + BEYOND);
    const codes = this.#codes;
    for (let at = 0; at < length; at += 1) codes[at] = codeAt(text, at);
    codes.fill(0, length, length + BEYOND);
    return codes;
  }
}
