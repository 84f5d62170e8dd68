/** People into the trie: by their whole names, and by their surnames where these are nobody else’s. */
import { PARTIES } from '../../../engagement/party';
import { HISTORY } from '../history';
import { EVER, readHolders, type Holder } from '../leaders';
import type { Entry } from '../entry';
import type { LanguageData } from '../lexicon';
import { MINISTERS } from '../ministers';
import { CALLED, CROWNED, PEOPLE } from '../people';
import { fold } from '../../text/tokens';
import { splitList } from '../list';
import type { Builder } from './builder';

export const CROWNED_BY_NAME = ((): Map<string, string[]> => {
  const crowned = new Map<string, string[]>();
  for (const [code, names] of Object.entries(CROWNED))
    for (const name of splitList(names)) crowned.set(fold(name), [...(crowned.get(fold(name)) ?? []), code]);
  return crowned;
})();

/** Words of the family of another that are no surname to go by alone. */
const COMMON_LAST_NAMES = new Set(
  'may sharon hui park kim lee li wang han yang moon major brown rice power price kan key hunt khan singh ali ahmed hassan mohamed traore diallo diop ba fall bio sall keita camara ii iii vi iv xiv xvi i jr carter burns blair straw post mali costa mota silva santos castro francis mohammed abbas salman aziz juan carlos paz kast young bush black mustafa antonio philip philippe charles michel paul joseph martin james abdullah howard hoping wong young wade ford prince pope king queen francois barrot major lai sa lam sen manet michael saad taylor boko king rock david george duma said nehru mao park rao barre kombo sy touray banda son thani sultan zia gil jean pierre marie mendes cruz ortiz perez gomez lopez garcia martinez torres reyes salah saleh nasser said omar osman ibrahim ismail yusuf hamad rashid bayan hu xu lin chen wu liu zhang zhao sun ma he tan ng le tran pham vo bui vu ho ngo do dang roy das sen dutta mas paul peter simon thomas henry george james john william edward robert richard michel christian daniel gabriel samuel david anders alexander nelson morrison abbott bishop paz frei lagos leyva santos garcia duque council transition transicao'.split(
    ' ',
  ),
);

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

/** Spelled out: `{ ...known, first }` gives V8 an object with a layout of its own at each call. */
const bearerOf = ({ code, from, to, heads }: Known, table: boolean, first: string): Bearer => ({
  code,
  from,
  to,
  heads,
  table,
  first,
});

const personEntry = (
  { code, from, to, heads, table }: Known,
  full: boolean,
  first: string,
  leads = false,
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
  leads,
});

/** Countries whose people are named with the surname first at home, or by their own papers (`Issoufou Mahamadou`). */
const SURNAME_FIRST: ReadonlySet<string> = new Set(
  'JPN,HUN,NER,BFA,MLI,CIV,TCD,CMR,COG,COD,GAB,TGO,BEN,GIN,CAF,RWA,BDI'.split(','),
);

/** Words of a name that is written with its surname first, at most. */
const LONGEST_TURNED = 3;

/** Countries whose people bear two surnames, of which papers often write both. */
const DOUBLE_SURNAMES: ReadonlySet<string> = new Set(
  'ESP,MEX,GTM,SLV,HND,NIC,CRI,PAN,CUB,DOM,COL,VEN,ECU,PER,BOL,CHL,ARG,URY,PRY,GNQ'.split(','),
);

/** Offices that ended before say nothing about a bare surname in today's news. */
const RECENT = Date.UTC(2005, 0, 1) / 86_400_000;

/** The term of whom only history knows. */
const BYGONE = { ...EVER, to: Date.UTC(1995, 0, 1) / 86_400_000, heads: false };

/** The term of whom no table of offices has. */
const UNDATED = { ...EVER, heads: false };

export function addPeople(builder: Builder, data: LanguageData): void {
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
    noteAs(name, known);
    for (const form of data.transcribe?.(known.code, name) ?? [])
      if (!named.has(`${known.code}|${fold(form)}`)) noteAs(form, known);
  };
  const noteAs = (name: string, known: Known): void => {
    const { code, table } = known;
    builder.add(name, personEntry(known, true, ''));
    named.add(`${code}|${fold(name)}`);
    const words = name.split(' ');
    const surname = words.at(-1) as string;
    // Surname first, as Japanese ministries write it in other languages too.
    if (SURNAME_FIRST.has(code) && words.length > 1 && words.length <= LONGEST_TURNED)
      builder.add(`${surname} ${words.slice(0, -1).join(' ')}`, personEntry(known, true, ''));
    if (fold(surname).length < (table ? 5 : 3) || COMMON_LAST_NAMES.has(fold(surname))) return;
    const first = words.length > 1 ? fold(words[0] as string) : '';
    const particle = words.at(-2) as string;
    const forms =
      words.length > 2 && particles.has(fold(particle)) ? [surname, `${particle} ${surname}`] : [surname];
    // `von der Leyen`, `van der Bellen`
    const before = words.at(-3) as string;
    if (words.length > 3 && forms.length > 1 && particles.has(fold(before)))
      forms.push(`${before} ${particle} ${surname}`);
    // `Peña Nieto`, `López Obrador`: both surnames, as papers have them.
    if (words.length > 2 && DOUBLE_SURNAMES.has(code) && !particles.has(fold(particle)))
      forms.push(`${particle} ${surname}`);
    for (const form of forms)
      bearers.set(form, [...(bearers.get(form) ?? []), bearerOf(known, table, first)]);
    // The article left out counts as a surname of the tables: where it is nobody else's, and no other word.
    const bare = withoutArticle(surname, particles);
    if (bare.length >= (table ? 5 : 4) && !COMMON_LAST_NAMES.has(fold(bare)))
      bearers.set(bare, [...(bearers.get(bare) ?? []), bearerOf(known, true, first)]);
  };
  for (const table of [PEOPLE, HISTORY, data.people]) {
    // Organisations first: who leads one is named for it, his country only by his office there.
    const rows = Object.entries(table).sort(([a], [b]) => Number(isCountry(a)) - Number(isCountry(b)));
    for (const [code, list] of rows) {
      for (const name of splitList(list)) {
        const term = terms.get(`${code}|${fold(name)}`);
        const { from, to, heads } = term ?? (table === HISTORY ? BYGONE : UNDATED);
        note(name, { code, from, to, heads, table: false });
      }
    }
  }
  for (const { party: code, names, from, to, heads } of holders) {
    for (const name of names)
      if (!named.has(`${code}|${fold(name)}`)) note(name, { code, from, to, heads, table: true });
  }
  addSurnames(builder, bearers);
  addCalled(builder, terms);
  addMinisters(builder, data, named);
}

/** Those who go by their full name alone. */
function addMinisters(builder: Builder, data: LanguageData, named: ReadonlySet<string>): void {
  for (const [code, list] of Object.entries(MINISTERS)) {
    const entry = personEntry({ code, ...UNDATED, table: false }, true, '');
    for (const name of splitList(list))
      for (const form of [name, ...(data.transcribe?.(code, name) ?? [])])
        if (!named.has(`${code}|${fold(form)}`)) builder.add(form, entry);
  }
}

/** `Yoon chez Kishida`: the first word of a name by which its bearer is called, while he holds his office or shortly before and after. */
function addCalled(builder: Builder, terms: ReadonlyMap<string, Holder>): void {
  for (const [code, list] of Object.entries(CALLED)) {
    for (const name of splitList(list)) {
      const term = terms.get(`${code}|${fold(name)}`);
      const [called = name] = name.split(' ');
      if (!term) continue;
      const { from, to, heads } = term;
      builder.add(called, personEntry({ code, from, to, heads, table: true }, false, '', true));
    }
  }
}

/** `al-Sissi` as headlines have it: `Sissi`; empty where a surname has no article. */
function withoutArticle(surname: string, particles: ReadonlySet<string>): string {
  const hyphen = surname.indexOf('-');
  return hyphen > 0 && particles.has(fold(surname.slice(0, hyphen))) ? surname.slice(hyphen + 1) : '';
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
