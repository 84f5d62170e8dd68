/** The table of countries: short names in both languages, world region, membership of the United Nations. */
import { cell, listIn, type Row } from './table';

/** Names by alpha-2 code, as i18n-iso-countries has them: one name, or several with the usual one first. */
export type CountryNames = Readonly<Record<string, string | readonly string[]>>;

export interface CountryRow {
  readonly code: string;
  /** Empty for former states. */
  readonly alpha2: string;
  readonly en: string;
  readonly fr: string;
  readonly region: string;
  readonly un: boolean;
}

interface Inputs {
  /** alpha-2 → alpha-3. */
  readonly codes: Readonly<Record<string, string>>;
  readonly names: { readonly en: CountryNames; readonly fr: CountryNames };
  /** `facts/country-names.csv`: shorter names, and those of former states. */
  readonly overrides: readonly Row[];
  /** `facts/regions.csv`, after UN M49. */
  readonly regions: readonly Row[];
  readonly unMembers: readonly string[];
}

/** Builds the table, sorted by code. A code without a name or a region throws. */
export function buildCountries({ codes, names, overrides, regions, unMembers }: Inputs): CountryRow[] {
  const alpha2 = new Map(Object.entries(codes).map(([two, three]) => [three, two]));
  const short = new Map(overrides.map((row) => [cell(row, 'code'), row]));
  const name = (code: string, locale: 'en' | 'fr'): string => {
    const own = short.get(code);
    const listed = names[locale][alpha2.get(code) ?? ''];
    const text = (own && cell(own, locale)) || (typeof listed === 'string' ? listed : listed?.[0]);
    if (!text)
      throw new Error(`buildCountries: ${code} has no name in ${locale}: add it to facts/country-names.csv`);
    return text.replaceAll("'", '’');
  };
  const rows = regions.flatMap((row) =>
    listIn(row, 'codes').map((code) => ({ code, region: cell(row, 'region') })),
  );
  const placed = new Set(rows.map(({ code }) => code));
  const missing = [...alpha2.keys()].filter((code) => !placed.has(code));
  if (missing.length > 0)
    throw new Error(`buildCountries: no region for ${missing.join(', ')}: add them to facts/regions.csv`);
  const un = new Set(unMembers);
  return rows
    .map(({ code, region }) => ({
      code,
      alpha2: alpha2.get(code) ?? '',
      en: name(code, 'en'),
      fr: name(code, 'fr'),
      region,
      un: un.has(code),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The lines of `organisations.json`. */
export function buildOrganisations(rows: readonly Row[]): object[] {
  return rows.map((row) => ({
    code: cell(row, 'code'),
    en: cell(row, 'en'),
    fr: cell(row, 'fr'),
    members: listIn(row, 'members'),
    source: cell(row, 'source'),
    asOf: cell(row, 'asOf'),
    note: cell(row, 'note'),
  }));
}
