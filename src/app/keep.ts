/** Keeps what the reader added in this browser (IndexedDB), for all tabs, and preferences in local storage. */
import { get, update } from 'idb-keyval';
import { LOCALES, type Locale } from '../i18n/locale';
import type { Addition } from './additions';
import { PAGE_THEMES, type PageTheme } from './url';

const KEY = 'entente.additions';

/** All additions that are kept; null where this browser lets the page keep nothing. */
export async function readAdditions(): Promise<readonly Addition[] | null> {
  try {
    return (await get<Addition[]>(KEY)) ?? [];
  } catch {
    return null;
  }
}

/**
 * Changes what is kept, in one transaction, so that two tabs do not overwrite each other; tells the other tabs. Gives what is
 * kept now; null where nothing could be kept.
 */
export async function changeAdditions(
  change: (kept: readonly Addition[]) => readonly Addition[],
): Promise<readonly Addition[] | null> {
  try {
    let now: readonly Addition[] = [];
    await update<readonly Addition[]>(KEY, (kept) => (now = change(kept ?? [])));
    channel()?.postMessage(null);
    return now;
  } catch {
    return null;
  }
}

/** Calls back when another tab changed what is kept; returns how to stop. */
export function followAdditions(onchange: () => void): () => void {
  const listened = channel();
  listened?.addEventListener('message', onchange);
  return () => listened?.removeEventListener('message', onchange);
}

let opened: BroadcastChannel | null | undefined;
function channel(): BroadcastChannel | null {
  return (opened ??= 'BroadcastChannel' in globalThis ? new BroadcastChannel(KEY) : null);
}

/** The language and theme chosen before on this machine. */
export function readPreferences(): { locale: Locale | null; theme: PageTheme | null } {
  const [locale, theme] = [stored('entente.lang'), stored('entente.theme')];
  return {
    locale: LOCALES.find((known) => known === locale) ?? null,
    theme: PAGE_THEMES.find((known) => known === theme) ?? null,
  };
}

/** Remembers a choice for the next visit, where the browser allows it. */
export function storePreference(name: 'lang' | 'theme', value: string): void {
  try {
    localStorage.setItem(`entente.${name}`, value);
  } catch {
    // Storage can be forbidden; the choice then holds for this page alone.
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
