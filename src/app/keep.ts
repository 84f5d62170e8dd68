/** Keeps preferences in this browser. */
import { LOCALES, type Locale } from '../i18n/locale';
import { PAGE_THEMES, type PageTheme } from './url';

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
