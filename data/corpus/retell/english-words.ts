/** The grammar of English that templates need: countries with their articles, offices, people. */
import { PARTIES } from '../../../src/engagement/party';
import { COUNTRIES } from '../../../src/extract/lexicon/en/countries';
import type { Chance } from './chance';
import { officeOf, type Fact } from './facts';
import { officeKey } from './template';

const WITH_ARTICLE = new Set(
  'USA NLD PHL ARE GBR BHS MDV GMB COM MHL SLB SYC CAF DOM COK ANT SUN UN EU AU GCC SCO CSTO COG'.split(' '),
);

/** `the United States`, `Mali`. */
export function the(code: string): string {
  // `Congo` alone is either of two countries.
  const name = code === 'COG' ? 'Republic of the Congo' : (PARTIES.get(code)?.names.en ?? code);
  return WITH_ARTICLE.has(code) && !/^the /i.test(name) ? `the ${name}` : name;
}

/** The first demonym of a country, or null. */
export const demonym = (code: string): string | null =>
  code === 'COG' ? null : COUNTRIES[code]?.split(';')[1]?.split(',')[0] || null;

/** The capital, or null where it has no name of its own. */
export const capital = (code: string): string | null => COUNTRIES[code]?.split(';')[2]?.split(',')[0] || null;

const OFFICE = {
  king: ['king', 'King'],
  state: ['president', 'President'],
  government: ['prime minister', 'Prime Minister'],
  secretary: ['secretary of state', 'Secretary of State'],
  other: ['foreign minister', 'Foreign Minister'],
} as const;

const owner = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`);

/** Who acts for a party: by office, nationality and name in one of their orders. */
export function actor(fact: Fact, code: string, chance: Chance, named: boolean): string {
  const person = fact.people.find((one) => one.code === code);
  const rank = person ? officeOf(person, fact.start) : 'state';
  const [small, great] = OFFICE[officeKey(rank, code)];
  const nation = demonym(code);
  const country = the(code);
  const plain = nation ? `the ${nation} ${small}` : `the ${small} of ${country}`;
  if (!named || !person) {
    const forms = [plain, `the ${small} of ${country}`, `${owner(country)} ${small}`];
    if (nation && rank === 'state') forms.push(`the ${nation} head of state`);
    return chance.pick(forms);
  }
  const forms = [
    nation ? `${nation} ${great} ${person.name}` : `${great} ${person.name} of ${country}`,
    `${plain}, ${person.name},`,
    `${great} ${person.name} of ${country}`,
  ];
  if (person.name.includes(' ')) {
    forms.push(
      `${person.name}, the ${small} of ${country},`,
      `${owner(country)} ${small}, ${person.name},`,
      `${owner(country)} ${person.name}`,
    );
  }
  return chance.pick(forms);
}
