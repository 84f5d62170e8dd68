/** Names of places in the reader's language: capitals and cities of meetings that are called otherwise in the other one. */
import cities from '../../data/reference/cities.json';

type Locale = 'en' | 'fr';

const BY_NAME: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  en: new Map(cities.map(({ en, fr }) => [fr, en])),
  fr: new Map(cities.map(({ en, fr }) => [en, fr])),
};

/** A place as the reader's language calls it; a name that is in no table stays as its source has it. */
export function placeName(name: string, locale: Locale): string {
  return BY_NAME[locale].get(name) ?? name;
}
