/** Which column is which field: from the headings, in English and French, and where these say nothing, from the values. */
import { KNOWN_COLUMNS } from './csv';
import { COLT_COLUMNS } from './colt';
import { readHeader } from './csv-table';
import type { Doubt, Field, Guess, Mapping, Sheet, TableKind } from './mapping';
import { isAmbiguous, isSerial, orderOf, readDate } from './mapping-date';
import { readParties } from './mapping-party';
import { TIMELINEJS_COLUMNS } from './timelinejs';

/** Values looked at in each column. */
const SAMPLE = 100;
/** Units of each value looked at. */
const LONGEST = 200;
/** The share of a column's values that must read as something for the column to count as that. */
const MOST = 0.6;
/** The share that is enough where the heading is just the field's name. */
const SOME = 0.3;

/** Headings by field, folded. A heading fits when it is one of these, or holds one as a word of its own. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'identifier', 'identifiant', 'ref', 'reference'],
  start: [
    'start',
    'start date',
    'date',
    'from date',
    'begin',
    'begin date',
    'arrival',
    'date from',
    'debut',
    'date de debut',
    'date debut',
    'arrivee',
    'date d arrivee',
    'dates',
    'when',
    'quand',
    'jour',
    'day',
    'year',
    'annee',
  ],
  end: [
    'end',
    'end date',
    'to date',
    'until',
    'departure',
    'date to',
    'fin',
    'date de fin',
    'date fin',
    'depart',
    'date de depart',
    'jusqu au',
  ],
  visitors: [
    'visitor',
    'visitors',
    'from',
    'from country',
    'visiting country',
    'origin',
    'sending country',
    'country of origin',
    'guest',
    'guest country',
    'home country',
    'visiteur',
    'visiteurs',
    'pays visiteur',
    'pays d origine',
    'origine',
    'de',
    'invite',
    'pays invite',
  ],
  hosts: [
    'host',
    'hosts',
    'host country',
    'to',
    'to country',
    'destination',
    'country visited',
    'visited country',
    'destination country',
    'invited by',
    'received by',
    'hote',
    'hotes',
    'pays hote',
    'pays d accueil',
    'pays visite',
    'invite par',
    'recu par',
    'vers',
    'a',
  ],
  participants: [
    'participants',
    'participating countries',
    'countries',
    'members',
    'attendees',
    'parties',
    'pays participants',
    'pays',
    'country',
  ],
  people: [
    'people',
    'person',
    'persons',
    'who',
    'leader',
    'leaders',
    'name',
    'names',
    'visitor name',
    'official',
    'head of delegation',
    'delegation',
    'president',
    'minister',
    'personnes',
    'personne',
    'qui',
    'nom',
    'noms',
    'dirigeant',
    'dirigeants',
    'chef de delegation',
    'responsable',
  ],
  type: ['type', 'kind', 'event type', 'category', 'categorie', 'nature', 'type d evenement', 'format'],
  level: ['level', 'visit level', 'visit type', 'rank', 'niveau', 'rang', 'type de visite'],
  status: ['status', 'state', 'statut', 'etat'],
  title: [
    'title',
    'event',
    'event name',
    'headline',
    'subject',
    'what',
    'purpose',
    'titre',
    'evenement',
    'objet',
    'quoi',
    'intitule',
    'motif',
  ],
  place: [
    'place',
    'city',
    'location',
    'venue',
    'where',
    'town',
    'city visited',
    'lieu',
    'ville',
    'ou',
    'endroit',
  ],
  sectors: [
    'sector',
    'sectors',
    'topic',
    'topics',
    'theme',
    'themes',
    'issues',
    'tags',
    'secteur',
    'secteurs',
    'sujets',
    'thematique',
    'thematiques',
    'domaine',
    'domaines',
  ],
  series: ['series', 'serie'],
  agreements: [
    'agreements',
    'agreement',
    'outcome',
    'outcomes',
    'result',
    'results',
    'accord',
    'accords',
    'resultats',
    'resultat',
  ],
  source: ['source', 'sources', 'url', 'link', 'links', 'source url', 'lien', 'liens', 'reference url'],
};

/** Fields that hold dates or parties are believed only of columns whose values are such. */
const DATED: readonly Field[] = ['start', 'end'];
const NAMED: readonly Field[] = ['visitors', 'hosts', 'participants'];

/** The kind of table that these headings belong to. */
export function recogniseTable(columns: readonly string[]): TableKind {
  const known = new Set(columns.map((column) => column.trim().toLowerCase()));
  const share = (names: readonly string[]) =>
    names.filter((name) => known.has(name.toLowerCase())).length / names.length;
  if (share(COLT_COLUMNS) === 1) return 'colt';
  if (share(TIMELINEJS_COLUMNS) === 1) return 'timelinejs';
  return isOwnHeader(known) ? 'own' : 'any';
}

/**
 * Whether these headings, in lower case, are those of a table of ours: of engagements, with parties in our words or nothing but
 * columns of ours, or of sources. A table made elsewhere may have a column `type` too.
 */
function isOwnHeader(known: ReadonlySet<string>): boolean {
  if (known.has('id') && known.has('publisher')) return true;
  if (!known.has('type')) return false;
  return NAMED.some((field) => known.has(field)) || [...known].every((column) => KNOWN_COLUMNS.has(column));
}

/** Whether a text begins with the header of a table of ours. */
export function isOurs(head: string): boolean {
  return isOwnHeader(new Set(readHeader(head, KNOWN_COLUMNS).columns.map((column) => column.toLowerCase())));
}

/** Guesses a mapping. Fields that a row cannot do without, and what can be read in two ways, are doubts. */
export function guessMapping(sheet: Sheet): Guess {
  const kind = recogniseTable(sheet.columns);
  const profiles = sheet.columns.map((column, index) => profileOf(sheet, column, index));
  const { chosen, rivals } = kind === 'any' ? chooseColumns(profiles) : { chosen: new Map(), rivals: [] };
  const dates = profiles.filter(({ column }) => DATED.includes(chosen.get(column)!));
  const order = orderOf(dates.flatMap(({ values }) => values));
  const mapping: Mapping = {
    version: 1,
    kind,
    columns: Object.fromEntries(sheet.columns.map((column) => [column, chosen.get(column) ?? null])),
    dateOrder: order ?? 'dmy',
    type: [...chosen.values()].includes('hosts') ? 'visit' : 'meeting',
  };
  if (kind !== 'any') return { mapping, doubts: [] };
  return { mapping, doubts: [...missing(mapping), ...rivals, ...(order ? [] : ambiguous(dates))] };
}

/** What is in doubt about a mapping that somebody corrected: what is still missing, and an order that no date settles. */
export function doubtsOf(sheet: Sheet, mapping: Mapping): Doubt[] {
  if (mapping.kind !== 'any') return [];
  const dates = sheet.columns.flatMap((column, index) =>
    DATED.includes(mapping.columns[column]!) ? [profileOf(sheet, column, index)] : [],
  );
  const settled = orderOf(dates.flatMap(({ values }) => values)) !== null;
  return [...missing(mapping), ...(settled ? [] : ambiguous(dates))];
}

interface Profile {
  readonly column: string;
  readonly heading: string;
  readonly values: readonly string[];
  readonly dates: number;
  /** Numbers that may be days as Excel counts them: believed where the heading says that they are dates. */
  readonly serials: number;
  readonly parties: number;
}

function profileOf({ rows }: Sheet, column: string, index: number): Profile {
  const values: string[] = [];
  for (const row of rows) {
    const value = row[index]?.slice(0, LONGEST).trim() ?? '';
    if (value !== '') values.push(value);
    if (values.length === SAMPLE) break;
  }
  const share = (fits: (value: string) => boolean) =>
    values.length === 0 ? 0 : values.filter(fits).length / values.length;
  return {
    column,
    heading: foldHeading(column),
    values,
    dates: share((value) => !isSerial(value) && (readDate(value, 'dmy') ?? readDate(value, 'mdy')) !== null),
    serials: share(isSerial),
    parties: share((value) => readParties(value).unread.length === 0),
  };
}

/** `PaysHôte` and `pays_hote` are both `pays hote`. */
function foldHeading(column: string): string {
  return column
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const EXACT = 3;

/** How well a column fits a field, 0 for not at all. */
function fitOf({ heading, values, dates, serials, parties }: Profile, field: Field): number {
  const words = ` ${heading} `;
  const named = HEADINGS[field].reduce(
    (best, name) =>
      Math.max(best, heading === name ? EXACT : words.includes(` ${name} `) ? 1 + name.length / 40 : 0),
    0,
  );
  if (named === 0) return 0;
  if (values.length === 0) return named / 10;
  const enough = named === EXACT ? SOME : MOST;
  if (DATED.includes(field)) return dates + serials >= enough ? named : 0;
  if (NAMED.includes(field)) return parties >= enough ? named : 0;
  return dates >= MOST || (field === 'people' && parties >= MOST) ? 0 : named;
}

interface Choice {
  readonly chosen: Map<string, Field>;
  readonly rivals: readonly Doubt[];
}

/** Best fits first, a column for a field and a field for a column; then what values alone can tell. */
function chooseColumns(profiles: readonly Profile[]): Choice {
  const fits = profiles
    .flatMap((profile) =>
      (Object.keys(HEADINGS) as Field[]).map((field) => ({ profile, field, fit: fitOf(profile, field) })),
    )
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const chosen = new Map<string, Field>();
  const rivals: Doubt[] = [];
  for (const { profile, field, fit } of fits) {
    const taken = [...chosen].find(([, other]) => other === field)?.[0];
    if (chosen.has(profile.column)) continue;
    if (taken === undefined) chosen.set(profile.column, field);
    else if (fit === fits.find((other) => other.field === field)!.fit) {
      rivals.push({ about: 'several', field, columns: [taken, profile.column] });
    }
  }
  fillFromValues(profiles, chosen);
  return { chosen, rivals };
}

/** Columns without a telling heading: the first of dates is the start; the first two of countries are visitor and host. */
function fillFromValues(profiles: readonly Profile[], chosen: Map<string, Field>): void {
  const free = (field: Field) => ![...chosen.values()].includes(field);
  for (const profile of profiles) {
    if (chosen.has(profile.column) || profile.values.length === 0) continue;
    const dated = profile.dates >= MOST && DATED.find(free);
    const named = profile.parties >= MOST && (['visitors', 'hosts'] as const).find(free);
    if (dated) chosen.set(profile.column, dated);
    else if (named) chosen.set(profile.column, named);
  }
}

function missing({ columns }: Mapping): Doubt[] {
  const mapped = new Set(Object.values(columns));
  const parties = NAMED.some((field) => mapped.has(field));
  return [
    ...(mapped.has('start') ? [] : [{ about: 'missing', field: 'start' } as const]),
    ...(parties ? [] : [{ about: 'missing', field: 'visitors' } as const]),
  ];
}

function ambiguous(dates: readonly Profile[]): Doubt[] {
  const columns = dates.filter(({ values }) => values.some(isAmbiguous)).map(({ column }) => column);
  return columns.length > 0 ? [{ about: 'date-order', columns }] : [];
}
