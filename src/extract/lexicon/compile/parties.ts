/** Countries, organisations, their places and offices into the trie. */
import { PARTIES } from '../../../engagement/party';
import { AIRPORTS } from '../airports';
import { PARLIAMENTS } from '../parliaments';
import { PLACES } from '../places';
import type { Entry } from '../entry';
import type { LanguageData, Rank } from '../lexicon';
import { fold } from '../../text/tokens';
import { splitList } from '../list';
import type { Builder } from './builder';

/** A name that the table writes with a small letter (`îles Cook`, `bloc européen`) needs no capital in a text. */
const capOf = (phrase: string, upper: boolean): 'none' | 'first' | 'all' =>
  /^\p{Ll}/u.test(phrase) ? 'none' : upper && /^[\p{Lu}.]{2,5}$/u.test(phrase) ? 'all' : 'first';

export function addParties(builder: Builder, data: LanguageData): void {
  for (const [code, row] of Object.entries(data.countries)) {
    const [names = '', demonyms = '', capitals = ''] = row.split(';');
    for (const item of splitList(names)) {
      const [name = '', town] = item.split('@');
      builder.add(name, party(code, 'name', town === undefined ? null : name, capOf(name, true)));
    }
    for (const demonym of splitList(demonyms)) {
      for (const form of data.demonymForms(demonym)) {
        const cap = data.demonymCapital ? capOf(form, true) : 'none';
        builder.add(form, party(code, 'demonym', null, cap));
      }
    }
    // `Caire@Le Caire`: without the article that melts into a preposition (`au Caire`).
    for (const item of splitList(capitals)) {
      const [name = '', full = name] = item.split('@');
      builder.add(name, party(code, 'capital', full, 'first'));
    }
  }
  for (const [code, list] of Object.entries(data.periphrases ?? {})) {
    builder.addAll(list, (name) => party(code, 'name', null, capOf(name, true)));
  }
  for (const [code, list] of Object.entries(data.cityAdjectives ?? {})) {
    for (const item of splitList(list)) {
      const [adjective = '', city = ''] = item.split('@');
      for (const form of data.demonymForms(adjective))
        builder.add(form, party(code, 'demonym', city, 'none'));
    }
  }
  for (const [code, list] of Object.entries(data.compounds)) {
    builder.addAll(list, () => party(code, 'demonym', null, 'none'));
  }
  for (const table of [data.cities, PLACES]) {
    for (const [code, list] of Object.entries(table)) {
      builder.addAll(list, (name) => party(code, 'city', name, 'first'));
    }
  }
  for (const [code, list] of Object.entries(AIRPORTS)) {
    for (const item of splitList(list)) {
      const name = item.replace('+', '');
      // Where an airport is, its country is; the city of the talks is another.
      const landed = party(code, 'city', null, 'first');
      if (name === item) builder.add(name, landed);
      builder.addAll(data.airports.replaceAll('#', name), () => landed);
    }
  }
  for (const [code, list] of Object.entries(data.seats)) {
    for (const item of splitList(list)) {
      const [name = '', site] = item.split('@');
      const place = site === undefined ? null : site === '' ? name : site;
      builder.add(name, party(code, 'seat', place, capOf(name, false)));
    }
  }
  for (const [code, list] of Object.entries(PARLIAMENTS)) {
    builder.addAll(list, () => party(code, 'seat', null, 'first'));
  }
  for (const [code, list] of Object.entries(data.organisations)) {
    builder.addAll(list, (name) => party(code, 'organisation', null, capOf(name, true)));
  }
}

function party(
  code: string,
  form: Extract<Entry, { kind: 'party' }>['form'],
  site: string | null,
  cap: 'none' | 'first' | 'all',
): Entry {
  return { layer: 'entity', kind: 'party', code, form, cap, site };
}

/** `the man from Minsk`, `le maître de Pékin`: of whom only his capital is told. */
function addCapitalOffices(builder: Builder, { capitalOffices, countries, seats }: LanguageData): void {
  if (!capitalOffices) return;
  const add = (code: string, list: string): void => {
    for (const item of splitList(list)) {
      const [name = ''] = item.split('@');
      builder.addAll(capitalOffices.replaceAll('#', name), () => ({
        layer: 'entity',
        kind: 'office',
        rank: 'head',
        plural: false,
        code,
      }));
    }
  };
  for (const [code, row] of Object.entries(countries)) add(code, row.split(';')[2] ?? '');
  for (const [code, list] of Object.entries(seats)) add(code, list);
}

export function addOffices(builder: Builder, data: LanguageData): void {
  const named = new Map(Object.entries(data.officeParties).map(([office, code]) => [fold(office), code]));
  const seen = new Set<string>();
  const addTable = (table: Readonly<Partial<Record<Rank, string>>>, plural: boolean): void => {
    for (const [rank, list] of Object.entries(table)) {
      builder.addAll(list, (office) => {
        seen.add(fold(office));
        return {
          layer: 'entity',
          kind: 'office',
          rank: rank as Rank,
          plural,
          code: named.get(fold(office)) ?? null,
        };
      });
    }
  };
  addTable(data.offices, false);
  addTable(data.pluralOffices, true);
  addCapitalOffices(builder, data);
  for (const [office, code] of named) {
    if (seen.has(office)) continue;
    const isHead = PARTIES.get(code)?.kind === 'country';
    builder.add(office, {
      layer: 'entity',
      kind: 'office',
      rank: isHead ? 'minister' : 'organisation',
      plural: false,
      code,
    });
  }
}
