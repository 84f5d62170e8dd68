/** The closed list of subjects that an engagement can be about, and the families they are coloured by. */
export const SECTORS = [
  'agriculture',
  'culture',
  'defence',
  'development',
  'digital',
  'education',
  'energy',
  'environment',
  'finance',
  'governance',
  'health',
  'infrastructure',
  'migration',
  'mining',
  'peace',
  'security',
  'space',
  'tourism',
  'trade',
  'transport',
] as const;

export type Sector = (typeof SECTORS)[number];

export const SECTOR_FAMILIES = ['economy', 'security', 'resources', 'society', 'technology', 'none'] as const;

/** `resources` is energy and environment; `none` an engagement without a known sector. */
export type SectorFamily = (typeof SECTOR_FAMILIES)[number];

export const FAMILY_OF_SECTOR: Record<Sector, SectorFamily> = {
  agriculture: 'economy',
  finance: 'economy',
  infrastructure: 'economy',
  mining: 'economy',
  tourism: 'economy',
  trade: 'economy',
  transport: 'economy',
  defence: 'security',
  peace: 'security',
  security: 'security',
  energy: 'resources',
  environment: 'resources',
  culture: 'society',
  development: 'society',
  education: 'society',
  governance: 'society',
  health: 'society',
  migration: 'society',
  digital: 'technology',
  space: 'technology',
};

const KNOWN: ReadonlySet<string> = new Set(SECTORS);

/** Whether a text is a sector code. */
export function isSector(text: string): text is Sector {
  return KNOWN.has(text);
}

/** The family that most of the sectors belong to; the first in `SECTOR_FAMILIES` among equals; `none` for an empty list. */
export function leadingFamily(sectors: readonly Sector[]): SectorFamily {
  let best: SectorFamily = 'none';
  let most = 0;
  for (const family of SECTOR_FAMILIES) {
    const count = sectors.filter((sector) => FAMILY_OF_SECTOR[sector] === family).length;
    if (count > most) [best, most] = [family, count];
  }
  return best;
}
