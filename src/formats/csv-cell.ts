/** What stands in one cell of a table: guarded text, lists, names with a code behind. */
import { PARTIES } from '../engagement/party';

const RISKY = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * A cell that a spreadsheet program would run as a formula, with an apostrophe before it, as those programs mark text. A cell
 * that has apostrophes there already gets one more, so that `unguard` gives back the same text always.
 */
export function guard(cell: string): string {
  return RISKY.test(cell) ? `'${cell}` : cell;
}

/** The text of a guarded cell. */
export function unguard(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** Items joined by `;`; a `;` or `\` within an item stands behind a `\`. */
export function formatList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, '\\$&')).join(';');
}

/** The items of a cell, trimmed, without empty ones. */
export function parseList(cell: string): string[] {
  return (cell.match(/(?:\\[^]|[^\\;]|\\$)+/g) ?? [])
    .map((item) => item.replace(/\\([^])/g, '$1').trim())
    .filter(Boolean);
}

const CODE_BEHIND = /^(.*\S)\s*\(([A-Z][A-Z0-9-]{1,15})?\)$/s;

/** `Name (CODE)`; the name alone without a code, with `()` behind where it would read as one that has a code. */
export function formatNamed(name: string, code: string | null): string {
  if (code !== null) return `${name} (${code})`;
  return CODE_BEHIND.test(name) ? `${name} ()` : name;
}

/** The name and the code of `Name (CODE)`. */
export function parseNamed(text: string): { name: string; code: string | null } {
  const match = CODE_BEHIND.exec(text);
  return match ? { name: match[1] ?? '', code: match[2] ?? null } : { name: text, code: null };
}

const PARTY_BY_NAME: ReadonlyMap<string, string> = new Map(
  [...PARTIES.values()].flatMap((party) =>
    [party.alpha2, party.names.en, party.names.fr].flatMap((name): [string, string][] =>
      name ? [[fold(name), party.code]] : [],
    ),
  ),
);

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The code of a party that a user wrote as a code in any case, as two letters, or by its English or French name; the text itself for none. */
export function partyIn(text: string): string {
  const upper = text.toUpperCase();
  return PARTIES.has(upper) ? upper : (PARTY_BY_NAME.get(fold(text)) ?? text);
}
