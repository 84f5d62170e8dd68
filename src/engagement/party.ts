/** Parties: countries (ISO 3166-1 alpha-3, and XKX, PSE, TWN, former states) and organisations. */
import countryRows from '../../data/reference/countries.json';
import organisationRows from '../../data/reference/organisations.json';

export type Region = 'Africa' | 'Americas' | 'Asia' | 'Europe' | 'Oceania' | 'Organisations';

export interface Party {
  readonly code: string;
  readonly kind: 'country' | 'organisation';
  /** Two letters where ISO has them; for flags. */
  readonly alpha2: string | null;
  readonly names: Readonly<Record<'en' | 'fr', string>>;
  /** `Organisations` for all organisations. */
  readonly region: Region;
  /** Codes of the members, for organisations. */
  readonly members: readonly string[];
}

export const PARTIES: ReadonlyMap<string, Party> = new Map([
  ...countryRows.map((row): [string, Party] => [
    row.code,
    {
      code: row.code,
      kind: 'country',
      alpha2: row.alpha2 || null,
      names: { en: row.en, fr: row.fr },
      region: row.region as Region,
      members: [],
    },
  ]),
  ...organisationRows.map((row): [string, Party] => [
    row.code,
    {
      code: row.code,
      kind: 'organisation',
      alpha2: null,
      names: { en: row.en, fr: row.fr },
      region: 'Organisations',
      members: row.members,
    },
  ]),
]);

/** The name of a party in a language; the code itself for one that is not in the table. */
export function partyName(code: string, locale: 'en' | 'fr'): string {
  return PARTIES.get(code)?.names[locale] ?? code;
}

/** The world region of a party; null for one that is not in the table. */
export function regionOf(code: string): Region | null {
  return PARTIES.get(code)?.region ?? null;
}
