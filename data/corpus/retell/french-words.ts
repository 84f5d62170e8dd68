/** The grammar of French that templates need: countries with their articles and prepositions, offices, people. */
import { PARTIES } from '../../../src/engagement/party';
import { COUNTRIES } from '../../../src/extract/lexicon/fr/countries';
import { demonymForms } from '../../../src/extract/lexicon/fr/forms';
import type { Chance } from './chance';
import { officeOf, type Fact } from './facts';
import { isWoman, officeKey } from './template';

const PLURAL = new Set('USA NLD PHL ARE BHS MDV SYC COM SLB MHL PLW COK FJI ANT'.split(' '));
/** Named without article, and one goes `à`: islands, cities and saints. */
const BARE = new Set(
  'CUB CYP MLT MCO SGP MDG MUS OMN DJI BHR STP KNA LCA VCT ATG TTO TUV NRU KIR WSM TON VUT TWN'.split(' '),
);
/** Without article, and one goes `en`. */
const BARE_EN = new Set(['ISR', 'HTI', 'AND']);
const MASCULINE_IN_E = new Set('MEX MOZ KHM ZWE BLZ SUR'.split(' '));
const A_LA = new Set(['BRB', 'GRD', 'DMA']);
const FEMININE_PHRASE =
  /^(Corée|Macédoine|Afrique|RD |République|Guinée|Côte|Papouasie|Nouvelle|Arabie|Bosnie|Sierra|Allemagne|Union|Ligue|Communauté|Organisation|Cédéao|Caricom)/;

/** `Congo` alone is either of two countries. */
const nameOf = (code: string): string =>
  code === 'COG' ? 'Congo-Brazzaville' : PARTIES.get(code)?.names.fr ?? code;
const startsWithVowel = (name: string): boolean => /^[aeiouâàéèêîïôû]/i.test(name);
const isFeminine = (code: string): boolean =>
  FEMININE_PHRASE.test(nameOf(code)) || (/e$/.test(nameOf(code)) && !MASCULINE_IN_E.has(code));

/** `la France`, `le Mali`, `l'Iran`, `les États-Unis`, `Cuba`. */
export function the(code: string): string {
  const name = nameOf(code);
  if (PLURAL.has(code) || /^(Nations|Brics|BRICS)/.test(name)) return `les ${name}`;
  if (BARE.has(code) || BARE_EN.has(code)) return name;
  if (startsWithVowel(name)) return `l'${name}`;
  return `${isFeminine(code) ? 'la' : 'le'} ${name}`;
}

/** `en France`, `au Mali`, `aux États-Unis`, `à Cuba`. */
export function into(code: string): string {
  const name = nameOf(code);
  if (PLURAL.has(code)) return `aux ${name}`;
  if (BARE.has(code)) return `à ${name}`;
  if (A_LA.has(code)) return `à la ${name}`;
  return BARE_EN.has(code) || isFeminine(code) || startsWithVowel(name) ? `en ${name}` : `au ${name}`;
}

/** `de` before a phrase with its article: `du président`, `des États-Unis`, `d'Angela Merkel`. */
export function of(phrase: string): string {
  if (phrase.startsWith('le ')) return `du ${phrase.slice(3)}`;
  if (phrase.startsWith('les ')) return `des ${phrase.slice(4)}`;
  return startsWithVowel(phrase) ? `d'${phrase}` : `de ${phrase}`;
}

/** The first demonym of a country in one gender, or null. */
export function demonym(code: string, feminine: boolean): string | null {
  // A bare `congolais` is of either Congo.
  const first = code === 'COG' ? null : COUNTRIES[code]?.split(';')[1]?.split(',')[0];
  if (!first || !feminine) return first ?? null;
  return demonymForms(first).find((form) => form !== first && !/[sx]$/.test(form)) ?? first;
}

/** `à Bamako`, `au Caire`, or null where the capital has no name of its own or stands for another party. */
export function inCapital(code: string): string | null {
  if (code === 'EGY') return 'au Caire';
  const city = COUNTRIES[code]?.split(';')[2]?.split(',')[0];
  return city ? `à ${city}` : null;
}

/** Who acts for a party: by office, nationality and name in one of their orders. */
export function actor(fact: Fact, code: string, chance: Chance, named: boolean): { text: string; woman: boolean } {
  const person = fact.people.find((one) => one.code === code);
  const woman = person !== undefined && isWoman(person.name);
  const rank = person ? officeOf(person, fact.start) : 'state';
  const [office, tail] = OFFICE[officeKey(rank, code)];
  const title = office[woman ? 1 : 0];
  const article = woman ? 'la' : 'le';
  const nation = demonym(code, woman);
  const ofCountry = `${article} ${title}${tail} ${of(the(code))}`;
  const plain = nation ? `${article} ${title} ${nation}${tail}` : ofCountry;
  if (!named || !person) {
    const forms = [plain, ofCountry];
    if (nation && rank === 'state' && !woman) forms.push(`le chef de l'État ${nation}`);
    return { text: chance.pick(forms), woman };
  }
  const forms = [`${plain} ${person.name}`, `${plain}, ${person.name},`];
  if (person.name.includes(' ')) {
    forms.push(`${person.name}, ${title}${tail} ${of(the(code))},`);
    if (tail === '') forms.push(`${article} ${title} ${person.name} ${of(the(code))}`);
    if (nation) forms.push(`${startsWithVowel(nation) ? "l'" : `${article} `}${capitalise(nation)} ${person.name}`);
  }
  return { text: chance.pick(forms), woman };
}

const OFFICE = {
  king: [['roi', 'reine'], ''],
  state: [['président', 'présidente'], ''],
  government: [['Premier ministre', 'Première ministre'], ''],
  secretary: [["secrétaire d'État", "secrétaire d'État"], ''],
  other: [['ministre', 'ministre'], ' des Affaires étrangères'],
} as const;

const capitalise = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1);

/** A sentence from its parts: one space, one capital, commas and the stop in order. */
export function sentence(text: string): string {
  const clean = text
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/,,+/g, ',')
    .trim()
    .replace(/[,.]*$/, '.');
  return capitalise(clean);
}
