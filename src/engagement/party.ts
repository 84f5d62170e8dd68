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

interface RegionRow {
  readonly region: Region;
  readonly names: Readonly<Record<'en' | 'fr', string>>;
}

/** World regions as one can ask for them where a party is asked for: `AFRICA` stands for any country of Africa. */
const REGION_ROWS: ReadonlyMap<string, RegionRow> = new Map([
  ['AFRICA', { region: 'Africa', names: { en: 'Africa', fr: 'Afrique' } }],
  ['AMERICAS', { region: 'Americas', names: { en: 'Americas', fr: 'Amériques' } }],
  ['ASIA', { region: 'Asia', names: { en: 'Asia', fr: 'Asie' } }],
  ['EUROPE', { region: 'Europe', names: { en: 'Europe', fr: 'Europe' } }],
  ['OCEANIA', { region: 'Oceania', names: { en: 'Oceania', fr: 'Océanie' } }],
]);
export const REGION_CODES: readonly string[] = [...REGION_ROWS.keys()];

/** Whether a code is that of an organisation; what is no party is none. */
export const isOrganisation = (code: string | undefined): boolean =>
  PARTIES.get(code ?? '')?.kind === 'organisation';

/** Whether a party counts where `asked` is asked for: it is that party, or a country of that region. */
export function countsFor(party: string, asked: string): boolean {
  const row = REGION_ROWS.get(asked);
  return row ? regionOf(party) === row.region : party === asked;
}

/** The name of a party or a region in a language; the code itself for one that is not in the table. */
export function partyName(code: string, locale: 'en' | 'fr'): string {
  return (PARTIES.get(code) ?? REGION_ROWS.get(code))?.names[locale] ?? code;
}

/** Whether a code can be asked for: a party of the table, or a region. */
export function isAskable(code: string): boolean {
  return PARTIES.has(code) || REGION_ROWS.has(code);
}

/** The world region of a party; null for one that is not in the table. */
export function regionOf(code: string): Region | null {
  return PARTIES.get(code)?.region ?? null;
}
