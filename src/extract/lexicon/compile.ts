/** Builds the one trie that all rules read, from the data of a language. Done once per language and kept. */
import { PARTIES } from '../../engagement/party';
import { SECTORS, type Sector } from '../../engagement/sector';
import { LEVELS } from '../../engagement/engagement';
import { DATE_NUMBERS, Trie, WORD_NUMBERS } from '../trie';
import { fold, Tokeniser } from '../tokens';
import {
  verbOf,
  type DateRole,
  type Entry,
  type LanguageData,
  type Rank,
  type Tense,
  type WordClass,
} from './lexicon';
import { HISTORY } from './history';
import { EVER, readHolders } from './leaders';
import { CROWNED, PEOPLE } from './people';
import { MORE_PLACES } from './more-places';
import { AIRPORTS } from './airports';
import { PLACES } from './places';

/** A language ready for use. */
export interface Lexicon {
  readonly data: LanguageData;
  readonly tokeniser: Tokeniser;
  readonly stopWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations after which a sentence may end. */
  readonly lastAbbreviations: ReadonlySet<string>;
  readonly everydayParticles: ReadonlySet<string>;
  readonly looseParticles: ReadonlySet<string>;
  readonly noNames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Titles of one word that may stand before a name of two words and more. */
  readonly titles: ReadonlySet<string>;
  /** First parts of nationalities joined by a hyphen. */
  readonly compounds: ReadonlySet<string>;
  /** Words of months and weekdays. */
  readonly calendar: ReadonlySet<string>;
  /** Countries of those who are named behind `king` or `princess` by their first name. */
  readonly crowned: ReadonlyMap<string, readonly string[]>;
}

const splitList = (list: string): string[] =>
  list
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

/** Words of the family of another that are no surname to go by alone. */
const COMMON_LAST_NAMES = new Set(
  'may sharon park kim lee li wang han yang moon major brown rice power price kan key hunt khan singh ali ahmed hassan mohamed traore diallo diop ba fall bio sall keita camara ii iii vi iv xiv xvi i jr carter burns blair straw post mali costa mota silva santos castro francis mohammed abbas salman aziz juan carlos paz kast young bush black mustafa antonio philip philippe charles michel paul joseph martin james abdullah howard hoping wong young wade ford prince pope king queen francois barrot major lai sa lam sen manet michael saad taylor boko king rock david george duma said nehru mao park rao barre kombo sy touray banda son thani sultan zia gil jean pierre marie mendes cruz ortiz perez gomez lopez garcia martinez torres reyes salah saleh nasser said omar osman ibrahim ismail yusuf hamad rashid bayan hu xu lin chen wu liu zhang zhao sun ma he tan ng le tran pham vo bui vu ho ngo do dang roy das sen dutta mas paul peter simon thomas henry george james john william edward robert richard michel christian daniel gabriel samuel david anders alexander nelson morrison abbott bishop paz frei lagos leyva santos garcia duque council transition transicao'.split(
    ' ',
  ),
);

class Builder {
  readonly trie = new Trie();
  readonly #words = new Tokeniser(new Trie());

  split(phrase: string): string[] {
    // An elision at the end (`à l'`) is split as it would be before a word.
    const elided = /['’]$/.test(phrase);
    const words = this.#words.tokenise(elided ? `${phrase}x` : phrase).map((token) => token.form.norm);
    return elided ? words.slice(0, -1) : words;
  }

  add(phrase: string, entry: Entry): void {
    if (entry.layer === 'word') WORD_NUMBERS.add(entry.word);
    if (entry.layer === 'date') DATE_NUMBERS.add(entry.role);
    this.trie.add(this.split(phrase), entry);
  }

  /** Whether a word begins a phrase of its own already. */
  knows(word: string): boolean {
    const node = this.trie.startingWith(this.trie.wordOf(fold(word)));
    return node !== undefined && node.groups !== null;
  }

  addAll(list: string | undefined, entry: (phrase: string) => Entry): void {
    for (const phrase of splitList(list ?? '')) this.add(phrase, entry(phrase));
  }
}

/** A name that the table writes with a small letter (`îles Cook`, `bloc européen`) needs no capital in a text. */
const capOf = (phrase: string, upper: boolean): 'none' | 'first' | 'all' =>
  /^\p{Ll}/u.test(phrase) ? 'none' : upper && /^[\p{Lu}.]{2,5}$/u.test(phrase) ? 'all' : 'first';

function addParties(builder: Builder, data: LanguageData): void {
  for (const [code, row] of Object.entries(data.countries)) {
    const [names = '', demonyms = '', capitals = ''] = row.split(';');
    builder.addAll(names, (name) => party(code, 'name', null, capOf(name, true)));
    for (const demonym of splitList(demonyms)) {
      for (const form of data.demonymForms(demonym)) {
        const cap = data.demonymCapital ? capOf(form, true) : 'none';
        builder.add(form, party(code, 'demonym', null, cap));
      }
    }
    builder.addAll(capitals, (name) => party(code, 'capital', name, 'first'));
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
  for (const table of [data.cities, PLACES, MORE_PLACES]) {
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

const CROWNED_BY_NAME = ((): Map<string, string[]> => {
  const crowned = new Map<string, string[]>();
  for (const [code, names] of Object.entries(CROWNED))
    for (const name of splitList(names)) crowned.set(fold(name), [...(crowned.get(fold(name)) ?? []), code]);
  return crowned;
})();

const isCountry = (code: string): boolean => PARTIES.get(code)?.kind === 'country';

/** A person of the tables. */
interface Known {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly heads: boolean;
  /** From the tables of offices alone: counts only while the office is held, or shortly after. */
  readonly table: boolean;
}

/** A surname by itself, with those who bear it. */
interface Bearer extends Known {
  readonly first: string;
}

const personEntry = (
  { code, from, to, heads, table }: Known,
  full: boolean,
  first: string,
): Extract<Entry, { kind: 'person' }> => ({
  layer: 'entity',
  kind: 'person',
  code,
  full,
  first,
  from,
  to,
  heads,
  table,
});

/** Countries whose people are named with the surname first at home. */
const SURNAME_FIRST: ReadonlySet<string> = new Set(['JPN', 'HUN']);

/** Offices that ended before say nothing about a bare surname in today's news. */
const RECENT = Date.UTC(2005, 0, 1) / 86_400_000;

/** The term of whom no table of offices has. */
const UNDATED = { ...EVER, heads: false };

function addPeople(builder: Builder, data: LanguageData): void {
  const bearers = new Map<string, Bearer[]>();
  const holders = readHolders();
  const terms = new Map(
    holders.flatMap((holder) =>
      holder.names.map((name) => [`${holder.party}|${fold(name)}`, holder] as const),
    ),
  );
  const named = new Set<string>();
  const particles = new Set(splitList(data.particles).map(fold));
  const note = (name: string, known: Known): void => {
    const { code, table } = known;
    builder.add(name, personEntry(known, true, ''));
    named.add(`${code}|${fold(name)}`);
    const words = name.split(' ');
    const surname = words.at(-1) as string;
    // Surname first, as Japanese ministries write it in other languages too.
    if (SURNAME_FIRST.has(code) && words.length === 2)
      builder.add(`${surname} ${words[0]}`, personEntry(known, true, ''));
    if (fold(surname).length < (table ? 5 : 3) || COMMON_LAST_NAMES.has(fold(surname))) return;
    const first = words.length > 1 ? fold(words[0] as string) : '';
    const particle = words.at(-2) as string;
    const forms =
      words.length > 2 && particles.has(fold(particle)) ? [surname, `${particle} ${surname}`] : [surname];
    for (const form of forms) bearers.set(form, [...(bearers.get(form) ?? []), { ...known, first }]);
  };
  for (const table of [PEOPLE, HISTORY, data.people]) {
    // Organisations first: who leads one is named for it, his country only by his office there.
    const rows = Object.entries(table).sort(([a], [b]) => Number(isCountry(a)) - Number(isCountry(b)));
    for (const [code, list] of rows) {
      for (const name of splitList(list)) {
        const term = terms.get(`${code}|${fold(name)}`);
        const { from, to, heads } = term ?? UNDATED;
        note(name, { code, from, to, heads, table: false });
      }
    }
  }
  for (const { party: code, names, from, to, heads } of holders) {
    for (const name of names)
      if (!named.has(`${code}|${fold(name)}`)) note(name, { code, from, to, heads, table: true });
  }
  addSurnames(builder, bearers);
}

/** Surnames by hand always; those of the tables where they are recent, of one party, and no other word or name. */
function addSurnames(builder: Builder, bearers: ReadonlyMap<string, readonly Bearer[]>): void {
  const firstNames = new Set([...bearers.values()].flat().map((bearer) => bearer.first));
  for (const [surname, owners] of bearers) {
    const byHand = owners.filter((owner) => !owner.table);
    const recent = owners.filter((owner) => owner.to >= RECENT);
    const alone = new Set(recent.map((owner) => owner.code)).size === 1;
    const usable = alone && !firstNames.has(fold(surname)) && !builder.knows(surname);
    const kept = byHand.length ? byHand : usable ? recent : [];
    const seen = new Set<string>();
    for (const bearer of kept) {
      const key = `${bearer.code}|${bearer.first}`;
      if (seen.has(key)) continue;
      seen.add(key);
      builder.add(surname, personEntry(bearer, false, bearer.first));
    }
  }
}

function addOffices(builder: Builder, data: LanguageData): void {
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
  for (const [office, code] of named) {
    if (seen.has(office)) continue;
    const isHead = !code.includes('-') && code.length === 3 && !['IMF', 'OIF', 'NATO'].includes(code);
    builder.add(office, {
      layer: 'entity',
      kind: 'office',
      rank: isHead ? 'minister' : 'organisation',
      plural: false,
      code,
    });
  }
}

/** A form of one word whose last vowel an accent may change (`visite`, `visité`, `rencontrée`); null for others (`face-à-face`). */
const exactOf = (form: string): string | null =>
  /^[^\s-]*(e|é|ée|és|ées|es)$/.test(form) ? form.toLowerCase() : null;

function addTriggers(builder: Builder, data: LanguageData): void {
  for (const row of data.verbs) {
    const part = row.part ? splitList(row.part).map((phrase) => builder.split(phrase)) : null;
    const verb = verbOf(row, part);
    for (const [tense, forms] of Object.entries(row.forms)) {
      builder.addAll(forms, (form) => ({
        layer: verb.part ? 'split' : 'trigger',
        kind: 'verb',
        frame: verb.frame,
        tense: tense as Tense,
        verb,
        exact: exactOf(form),
      }));
    }
  }
  for (const row of data.nouns) {
    builder.addAll(row.forms, (form) => ({
      layer: 'trigger',
      kind: 'noun',
      frame: row.frame,
      weak: row.weak ?? false,
      exact: exactOf(form),
    }));
  }
  for (const row of data.series) {
    builder.addAll(row.forms, () => ({ layer: 'series', kind: 'series', row }));
  }
  for (const level of LEVELS) {
    builder.addAll(data.levels[level], () => ({ layer: 'level', kind: 'level', level }));
  }
}

/** Small words that an accent tells apart. */
const AMBIGUOUS_ACCENTS = new Set(['a', 'ou', 'la', 'des', 'du', 'el', 'esta', 'este', 'si']);

function addWords(builder: Builder, data: LanguageData): void {
  for (const [word, list] of Object.entries({ ...data.words, ...data.cues })) {
    if (word === 'noNames') continue;
    builder.addAll(list, (phrase) => {
      const first = phrase.split(' ')[0] as string;
      const exact = AMBIGUOUS_ACCENTS.has(fold(first)) ? first.toLowerCase() : null;
      return { layer: 'word', kind: 'word', word: word as WordClass, exact };
    });
  }
}

const LISTS = [
  'next',
  'last',
  'current',
  'same',
  'early',
  'middle',
  'late',
  'about',
  'from',
  'to',
  'between',
  'and',
  'since',
  'until',
  'starting',
  'in',
  'ago',
  'agoBefore',
  'hence',
  'later',
  'earlier',
  'of',
  'the',
  'fromThe',
  'fromNow',
  'weekOf',
  'evening',
  'dayPart',
  'arrival',
  'departure',
  'moved',
  'movedTo',
  'firstSet',
  'then',
  'pastForms',
  'goesAhead',
  'initially',
  'afterAll',
  'forward',
  'lastDay',
  'owners',
  'onThe',
  'dayAfter',
  'theMonth',
  'shortMonth',
  'shortWeekday',
  'homonyms',
  'nextBefore',
  'afterwards',
  'away',
  'lasting',
  'within',
  'countable',
] as const;

function addDates(builder: Builder, data: LanguageData): void {
  const entry = (role: DateRole, value: number, text = ''): Entry => ({
    layer: 'date',
    kind: 'date',
    role,
    value,
    text,
  });
  const { dates } = data;
  // Told with the month, so that the grammar knows whether a small letter says that it is none.
  const capital = /^\p{Lu}/u.test(dates.months[0] ?? '') ? 'capital' : '';
  dates.months.forEach((list, index) => builder.addAll(list, () => entry('month', index + 1, capital)));
  for (const ending of splitList(dates.numbered)) {
    if (ending.length > 4) builder.add(ending, entry('numbered', 1));
    else for (let one = 1; one <= 31; one += 1) builder.add(`${one}${ending}`, entry('numbered', one));
  }
  dates.weekdays.forEach((list, index) => builder.addAll(list, () => entry('weekday', index)));
  for (const [role, table] of [
    ['number', dates.numbers],
    ['ordinal', dates.ordinals],
    ['day', dates.days],
    ['textDay', dates.textDays],
  ] as const) {
    for (const [phrase, value] of Object.entries(table)) builder.add(phrase, entry(role, value));
  }
  for (const [unit, list] of Object.entries(dates.units)) {
    builder.addAll(list, (phrase) => entry('unit', /^(fortnight)$/.test(phrase) ? 14 : 0, unit));
  }
  for (const [phrase, meaning] of Object.entries(dates.spans)) builder.add(phrase, entry('span', 0, meaning));
  for (const role of LISTS) builder.addAll(dates[role], () => entry(role, 0));
}

/** The forms of a phrase in whose words `+` marks a noun and `~` an adjective that inflect together. */
function phraseForms(data: LanguageData, phrase: string): string[] {
  if (!/[+~]/.test(phrase)) return [phrase];
  const words = phrase.split(' ').map((word) => {
    const bare = word.replace(/[+~]$/, '');
    if (bare === word) return null;
    const kind = word.endsWith('+') ? 'noun' : 'adjective';
    return data.inflect?.(bare, kind) ?? [bare, `${bare}s`];
  });
  const count = Math.max(...words.map((forms) => forms?.length ?? 1));
  return [
    ...new Set(
      Array.from({ length: count }, (_, index) =>
        phrase
          .split(' ')
          .map((word, at) => words[at]?.[index] ?? word)
          .join(' '),
      ),
    ),
  ];
}

/** `Gaza` needs its capital, `WHO` all of them. */
function capsOf(phrase: string): 'first' | 'all' | null {
  const [first = ''] = phrase.split(/[ +~?]/);
  if (/^\p{Lu}{2,}$/u.test(first)) return 'all';
  return /^\p{Lu}/u.test(first) ? 'first' : null;
}

function addSectors(builder: Builder, data: LanguageData): void {
  for (const sector of SECTORS) {
    for (const item of splitList(data.sectors[sector])) {
      const weak = item.endsWith('?');
      const weight = weak ? 0.5 : 1;
      const caps = capsOf(item);
      for (const form of phraseForms(data, weak ? item.slice(0, -1) : item)) {
        const exact = /[ \-'’]/.test(form) ? null : form.toLowerCase();
        builder.add(form, { layer: 'sector', kind: 'sector', sector: sector as Sector, weight, caps, exact });
      }
    }
  }
  for (const phrase of splitList(data.noSector)) {
    const entry = {
      layer: 'sector',
      kind: 'sector',
      sector: null,
      weight: 0,
      caps: null,
      exact: null,
    } as const;
    builder.add(phrase, entry);
  }
  for (const item of splitList(data.topics)) {
    const near = item.endsWith('?');
    builder.add(near ? item.slice(0, -1) : item, { layer: 'topic', kind: 'topic', near });
  }
}

const ready = new WeakMap<LanguageData, Lexicon>();

/** The lexicon of a language; the second call is free. */
export function compileLexicon(data: LanguageData): Lexicon {
  const known = ready.get(data);
  if (known) return known;
  const builder = new Builder();
  addParties(builder, data);
  addOffices(builder, data);
  addTriggers(builder, data);
  addWords(builder, data);
  addSectors(builder, data);
  addDates(builder, data);
  addPeople(builder, data);
  const lexicon: Lexicon = {
    data,
    tokeniser: new Tokeniser(builder.trie),
    stopWords: new Set(data.stopWords.split(' ').map(fold)),
    abbreviations: new Set(splitList(data.abbreviations).map(fold)),
    lastAbbreviations: new Set(splitList(data.cues.lastAbbreviations).map(fold)),
    everydayParticles: new Set(splitList(data.cues.everydayParticles).map(fold)),
    looseParticles: new Set(splitList(data.cues.looseParticles).map(fold)),
    noNames: new Set(splitList(data.words.noNames).map(fold)),
    titles: new Set(
      splitList(`${data.offices.title ?? ''},${data.offices.head ?? ''}`)
        .filter((title) => !title.includes(' '))
        .map(fold),
    ),
    particles: new Set(splitList(data.particles).map(fold)),
    compounds: new Set(Object.values(data.compounds).flatMap(splitList).map(fold)),
    calendar: new Set([...data.dates.months, ...data.dates.weekdays].flatMap(splitList).map(fold)),
    crowned: CROWNED_BY_NAME,
  };
  ready.set(data, lexicon);
  return lexicon;
}
