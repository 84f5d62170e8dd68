import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PARTIES } from '../../src/engagement/party';
import { readLeaders } from './leaders';

const REFERENCE = join(import.meta.dirname, '..', 'reference');

interface Leader {
  readonly party: string;
  readonly name: string;
  readonly role: string;
  readonly start: string;
  readonly end: string | null;
}

const read = (name: string) => JSON.parse(readFileSync(join(REFERENCE, name), 'utf8')) as Leader[];
const leaders = read('leaders.json');
const ministers = read('ministers.json');

function inOffice(party: string, role: string, day: string): string[] {
  return leaders
    .filter(
      (one) => one.party === party && one.role === role && one.start <= day && (one.end ?? '9999') > day,
    )
    .map(({ name }) => name);
}

describe('the leaders', () => {
  test.each([
    ['MLI', 'head_of_state', '2025-06-22', 'Assimi Goïta'],
    ['MLI', 'head_of_state', '2015-01-01', 'Ibrahim Boubacar Keïta'],
    ['NER', 'head_of_state', '2024-01-01', 'Abdourahamane Tiani'],
    ['BFA', 'head_of_state', '2023-07-27', 'Ibrahim Traoré'],
    ['TCD', 'head_of_state', '2024-01-24', 'Mahamat Idriss Déby'],
    ['SEN', 'head_of_state', '2023-07-27', 'Macky Sall'],
    ['KEN', 'head_of_state', '2025-04-22', 'William Ruto'],
    ['ZAF', 'head_of_state', '2023-07-27', 'Cyril Ramaphosa'],
    ['EGY', 'head_of_state', '2023-07-27', 'Abdel Fattah el-Sisi'],
    ['ETH', 'head_of_government', '2025-09-25', 'Abiy Ahmed'],
    ['DZA', 'head_of_state', '2024-01-01', 'Abdelmadjid Tebboune'],
    ['MAR', 'head_of_state', '2024-10-28', 'Mohammed VI'],
    ['NGA', 'head_of_state', '2024-11-17', 'Bola Tinubu'],
    ['COD', 'head_of_state', '2023-05-24', 'Félix Tshisekedi'],
    ['RUS', 'head_of_state', '1996-01-01', 'Boris Yeltsin'],
    ['RUS', 'head_of_state', '2010-01-01', 'Dmitry Medvedev'],
    ['RUS', 'head_of_state', '2025-01-01', 'Vladimir Putin'],
    ['CHN', 'head_of_state', '2015-01-01', 'Xi Jinping'],
    ['CHN', 'head_of_government', '2024-01-01', 'Li Qiang'],
    ['USA', 'head_of_state', '2001-05-01', 'George W. Bush'],
    ['USA', 'head_of_state', '2025-05-01', 'Donald Trump'],
    ['FRA', 'head_of_state', '2025-05-01', 'Emmanuel Macron'],
    ['FRA', 'head_of_government', '2024-10-28', 'Michel Barnier'],
    ['GBR', 'head_of_state', '2000-01-01', 'Elizabeth II'],
    ['GBR', 'head_of_government', '2025-01-01', 'Keir Starmer'],
    ['DEU', 'head_of_government', '2025-06-01', 'Friedrich Merz'],
    ['ITA', 'head_of_government', '2025-01-01', 'Giorgia Meloni'],
    ['ESP', 'head_of_state', '2025-01-01', 'Felipe VI'],
    ['POL', 'head_of_government', '2025-01-01', 'Donald Tusk'],
    ['UKR', 'head_of_state', '2025-01-01', 'Volodymyr Zelenskyy'],
    ['TUR', 'head_of_state', '2025-01-01', 'Recep Tayyip Erdoğan'],
    ['IND', 'head_of_government', '2025-01-01', 'Narendra Modi'],
    ['JPN', 'head_of_government', '2025-11-01', 'Sanae Takaichi'],
    ['BRA', 'head_of_state', '2025-01-01', 'Luiz Inácio Lula da Silva'],
    ['KOR', 'head_of_state', '2025-07-01', 'Lee Jae-myung'],
    ['CAN', 'head_of_government', '2025-06-01', 'Mark Carney'],
    ['AUS', 'head_of_government', '2025-01-01', 'Anthony Albanese'],
    ['SAU', 'head_of_state', '2025-01-01', 'Salman bin Abdulaziz Al Saud'],
    ['ARE', 'head_of_state', '2023-12-06', 'Mohamed bin Zayed Al Nahyan'],
    ['VAT', 'head_of_state', '2020-01-01', 'Francis'],
    ['SUN', 'head_of_state', '1990-01-01', 'Mikhail Gorbachev'],
  ])('%s %s on %s is %s', (party, role, day, name) => {
    expect(inOffice(party, role, day)).toContain(name);
  });

  test('of one office of the larger states only one person holds it', () => {
    const today = '2025-11-20';
    const states = [
      'USA',
      'RUS',
      'CHN',
      'FRA',
      'GBR',
      'DEU',
      'IND',
      'JPN',
      'BRA',
      'ZAF',
      'TUR',
      'SAU',
      'ETH',
      'NER',
      'MLI',
      'NGA',
      'EGY',
      'KEN',
      'SDN',
      'KOR',
    ];
    const doubled = states.flatMap((party) =>
      ['head_of_state', 'head_of_government']
        .map((role) => inOffice(party, role, today))
        .filter((names) => names.length > 1),
    );
    expect(doubled).toEqual([]);
  });

  test('no term ends before it starts, and every party is known', () => {
    const all = [...leaders, ...ministers];
    expect(all.filter(({ start, end }) => end !== null && end < start)).toEqual([]);
    expect(all.filter(({ party }) => !PARTIES.has(party))).toEqual([]);
  });

  test('the tables are small enough to be loaded with the page', () => {
    expect(readFileSync(join(REFERENCE, 'leaders.json')).length).toBeLessThan(370_000);
  });

  test('spells that touch are one term; a doubled open spell ends when somebody followed', () => {
    const row = (person: string, start: string, end: string) => ({
      country: 'XKX',
      person,
      role: 'head_of_state',
      start,
      end,
    });
    const joined = readLeaders({
      leaders: [
        row('A B', '2000-01-01', '2004-01-01'),
        row('A B', '2004-01-02', '2008-01-01'),
        row('A B', '2004-01-02', ''),
        row('C D', '2008-01-01', ''),
      ],
      added: [],
      ends: [],
      names: [],
    });
    expect(joined.map(({ name, start, end }) => [name, start, end])).toEqual([
      ['A B', '2000-01-01', '2008-01-01'],
      ['C D', '2008-01-01', ''],
    ]);
  });
});

describe('the organisations', () => {
  test.each([
    ['UN', 193],
    ['EU', 27],
    ['AU', 55],
    ['NATO', 32],
    ['ECOWAS', 12],
    ['AES', 3],
    ['BRICS', 10],
    ['ASEAN', 11],
    ['ARAB-LEAGUE', 22],
    ['OIC', 57],
    ['CSTO', 6],
    ['SCO', 10],
    ['EAEU', 5],
    ['G7', 7],
    ['G20', 19],
    ['GCC', 6],
    ['SADC', 16],
    ['EAC', 8],
    ['CEMAC', 6],
    ['UEMOA', 8],
    ['CARICOM', 15],
    ['COMMONWEALTH', 56],
  ])('%s has %i members, all of them known', (code, count) => {
    const members = PARTIES.get(code)!.members;
    expect(new Set(members).size).toBe(count);
    expect(members.filter((member) => PARTIES.get(member)?.kind !== 'country')).toEqual([]);
  });
});

describe('the countries', () => {
  test.each([
    ['COD', 'DR Congo', 'RD Congo', 'Africa'],
    ['CIV', 'Côte d’Ivoire', 'Côte d’Ivoire', 'Africa'],
    ['TUR', 'Türkiye', 'Turquie', 'Asia'],
    ['CYP', 'Cyprus', 'Chypre', 'Asia'],
    ['RUS', 'Russia', 'Russie', 'Europe'],
    ['SUN', 'Soviet Union', 'Union soviétique', 'Europe'],
    [
      'SGS',
      'South Georgia and the South Sandwich Islands',
      'Géorgie du Sud-et-les Îles Sandwich du Sud',
      'Americas',
    ],
    ['HMD', 'Heard Island and McDonald Islands', 'Îles Heard-et-MacDonald', 'Oceania'],
  ])('%s is %s, %s, in %s', (code, en, fr, region) => {
    expect(PARTIES.get(code)).toMatchObject({ names: { en, fr }, region });
  });

  test('no name has a straight apostrophe', () => {
    expect([...PARTIES.values()].filter(({ names }) => `${names.en}${names.fr}`.includes("'"))).toEqual([]);
  });
});
