/** Countries and organisations as people write them in spreadsheets. */
import { PARTIES } from '../engagement/party';
import { partyIn } from './csv-cell';

/** Names in use beside those of the table, folded. Former names of the same state lead to it; former states have codes of their own. */
const ALIASES: Readonly<Record<string, string>> = {
  america: 'USA',
  usa: 'USA',
  us: 'USA',
  'u.s.': 'USA',
  'united states of america': 'USA',
  'etats-unis d amerique': 'USA',
  'etats-unis': 'USA',
  uk: 'GBR',
  'u.k.': 'GBR',
  'great britain': 'GBR',
  britain: 'GBR',
  england: 'GBR',
  'grande-bretagne': 'GBR',
  angleterre: 'GBR',
  'russian federation': 'RUS',
  'federation de russie': 'RUS',
  ussr: 'SUN',
  'u.s.s.r.': 'SUN',
  urss: 'SUN',
  'peoples republic of china': 'CHN',
  prc: 'CHN',
  'mainland china': 'CHN',
  'republic of china': 'TWN',
  'republic of korea': 'KOR',
  korea: 'KOR',
  'south korea (rok)': 'KOR',
  coree: 'KOR',
  rok: 'KOR',
  dprk: 'PRK',
  'democratic peoples republic of korea': 'PRK',
  drc: 'COD',
  'democratic republic of the congo': 'COD',
  'congo-kinshasa': 'COD',
  'congo, democratic republic of': 'COD',
  'democratic republic of congo': 'COD',
  rdc: 'COD',
  zaire: 'COD',
  'republic of the congo': 'COG',
  'congo-brazzaville': 'COG',
  'congo, republic of': 'COG',
  'ivory coast': 'CIV',
  burma: 'MMR',
  birmanie: 'MMR',
  'cape verde': 'CPV',
  'czech republic': 'CZE',
  'republique tcheque': 'CZE',
  swaziland: 'SWZ',
  macedonia: 'MKD',
  fyrom: 'MKD',
  turkey: 'TUR',
  holland: 'NLD',
  'the gambia': 'GMB',
  'bahamas, the': 'BHS',
  'gambia, the': 'GMB',
  uae: 'ARE',
  emirates: 'ARE',
  vatican: 'VAT',
  'holy see': 'VAT',
  'saint-siege': 'VAT',
  'east timor': 'TLS',
  'palestinian territories': 'PSE',
  'palestinian authority': 'PSE',
  'west bank': 'PSE',
  'state of palestine': 'PSE',
  'viet nam': 'VNM',
  'lao pdr': 'LAO',
  'syrian arab republic': 'SYR',
  'islamic republic of iran': 'IRN',
  'hong kong sar': 'HKG',
  'kyrgyz republic': 'KGZ',
  'slovak republic': 'SVK',
  'upper volta': 'BFA',
  'haute-volta': 'BFA',
  ceylon: 'LKA',
  bosnia: 'BIH',
  'bosnia-herzegovina': 'BIH',
  'european commission': 'EU',
  'european council': 'EU',
  ec: 'EU',
  'union europeenne': 'EU',
  'european community': 'EU',
  onu: 'UN',
  'united nations organization': 'UN',
  ua: 'AU',
  cedeao: 'ECOWAS',
  otan: 'NATO',
  'league of arab states': 'ARAB-LEAGUE',
  'gulf cooperation council': 'GCC',
  'north atlantic treaty organization': 'NATO',
  'organization of islamic cooperation': 'OIC',
  'association of southeast asian nations': 'ASEAN',
  'international monetary fund': 'IMF',
  'world bank group': 'WORLD-BANK',
};

/** A code in brackets behind a name: `United Nations (UN)`. */
const BRACKETED = /^(.*?)\s*\(([^()]+)\)\s*$/;
const ARTICLE = /^(the|la|le|les|l[’'])\s*/i;
/** What may stand between countries in one cell. Commas come last: they also stand within names. */
const SEPARATORS = [/\s*[;|\n]\s*/, /\s*(?:\/|\+|→|->|–>)\s*/, /\s*,\s*/, /\s*(?:&|\band\b|\bet\b)\s*/i];

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/'/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The code of one party; null for a text that names none. */
export function readParty(text: string): string | null {
  const plain = text.trim().replace(/'/g, '’');
  if (plain === '') return null;
  const known = PARTIES.has(partyIn(plain)) ? partyIn(plain) : ALIASES[fold(plain)];
  if (known) return known;
  const bare = plain.replace(ARTICLE, '');
  if (bare !== plain && bare !== '') return readParty(bare);
  const bracketed = BRACKETED.exec(plain);
  return bracketed ? (readParty(bracketed[1]!) ?? readParty(bracketed[2]!)) : null;
}

/** The parties that a cell names, each once, and the parts of it that name none. */
export function readParties(cell: string): { codes: string[]; unread: string[] } {
  const codes = new Set<string>();
  const unread: string[] = [];
  const read = (text: string, separators: readonly RegExp[]): void => {
    if (text.trim() === '') return;
    const code = readParty(text);
    if (code) codes.add(code);
    else if (separators.length === 0) unread.push(text.trim());
    else for (const part of text.split(separators[0]!)) read(part, separators.slice(1));
  };
  read(cell, SEPARATORS);
  return { codes: [...codes], unread };
}
