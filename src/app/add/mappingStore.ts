/** Mappings that the reader corrected, kept in this browser by the headings that they fit. */
import { parseMapping, type Mapping } from '../../formats/mapping';

const PREFIX = 'entente.mapping.';

/** The mapping kept for these headings; null where there is none, or where the browser keeps nothing. */
export function keptMapping(key: string): Mapping | null {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? null : parseMapping(text);
  } catch {
    return null;
  }
}

export function keepMapping(key: string, mapping: Mapping): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(mapping));
  } catch {
    // Storage can be forbidden or full; the mapping then holds for this file alone.
  }
}

export function forgetMapping(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // As above.
  }
}
