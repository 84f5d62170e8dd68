/** The languages of the interface. English is the source of the keys; French must have every one of them. */
export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** BCP 47 tags handed to `Intl`: British dates (22 June 2025) are read rightly on both sides of the Atlantic. */
export const INTL_TAG: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** The first of the asked-for languages that the interface speaks; English otherwise. */
export function chooseLocale(asked: readonly string[]): Locale {
  for (const tag of asked) {
    const found = LOCALES.find((locale) => tag.toLowerCase().split('-')[0] === locale);
    if (found) return found;
  }
  return 'en';
}

/**
 * A subject's messages in every language. Each subject (`messages/timeline.ts` …) holds both languages side by side, so that
 * a missing or a superfluous key does not compile.
 */
export type Messages<M> = Readonly<Record<Locale, M>>;
