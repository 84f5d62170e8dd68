/** Bytes of an unknown file as text, or a refusal in words. */

import type { BinaryKind, Fault } from '../engagement/issue';

/** In browsers and in Node alike; the library that the pure part is checked against does not name it. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

export type Decoded =
  | {
      readonly text: string;
      /** What the reader should know of the reading. */
      readonly warning: Fault | null;
    }
  | { readonly refusal: Fault };

/** Files that are told by their first bytes. */
const MAGIC: readonly (readonly [bytes: readonly number[], kind: BinaryKind])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'png'],
  [[0xff, 0xd8, 0xff], 'jpeg'],
  [[0x47, 0x49, 0x46, 0x38], 'gif'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'old-office'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x7f, 0x45, 0x4c, 0x46], 'program'],
  [[0x4d, 0x5a], 'program'],
];

const BYTE_ORDER_MARKS: readonly (readonly [bytes: readonly number[], label: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** So much of a file is looked at to tell what it is, in bytes. */
const SAMPLE = 65_536;
/** A longer text exceeds what an engine can hold in one string. */
const MOST_BYTES = 400_000_000;

/**
 * The text of a file: by its byte-order mark, as UTF-8, as UTF-16 where every second byte is zero, by the label that it
 * declares itself (`declared`), and as Windows-1252 last, with a warning. Binary files are refused.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  if (bytes.length > MOST_BYTES) return { refusal: { code: 'too-large', megabytes: MOST_BYTES / 1e6 } };
  const marked = BYTE_ORDER_MARKS.find(([mark]) => startsWith(bytes, mark));
  if (marked) return { text: decode(bytes, marked[1]), warning: null };
  const wide = guessWide(bytes);
  if (wide) return { text: decode(bytes, wide), warning: null };
  const magic = MAGIC.find(([mark]) => startsWith(bytes, mark));
  if (magic) return { refusal: { code: 'not-text', kind: magic[1] } };
  if (looksBinary(bytes)) return { refusal: { code: 'not-text', kind: 'binary' } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warning: null };
  } catch {
    return decodeLegacy(bytes, declared);
  }
}

function decodeLegacy(bytes: Uint8Array, declared: string | null): Decoded {
  if (declared && !/^utf/i.test(declared)) {
    try {
      return { text: decode(bytes, declared), warning: null };
    } catch {
      // A label that no engine knows says nothing.
    }
  }
  return {
    text: decode(bytes, 'windows-1252'),
    warning: { code: 'read-as-windows-1252' },
  };
}

const decode = (bytes: Uint8Array, label: string) => new TextDecoder(label).decode(bytes);

export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a mark: in Latin text every second byte is zero, and the others are not. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [even = 0, odd = 0] = zeros.map((count) => count / (length / 2));
  if (odd > 0.7 && even < 0.01) return 'utf-16le';
  return even > 0.7 && odd < 0.01 ? 'utf-16be' : null;
}

/** A zero byte, or more than one control character in fifty, stands in no text. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls++;
  }
  return controls > length / 50;
}
