/** Annotated texts told of another country: its names, its people's adjectives, its capital and its leaders put in the place of the first's. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import leaders from '../../data/reference/leaders.json';
import type { Engagement } from '../engagement/engagement';
import { parseIsoDay } from '../engagement/day';
import type { TextDocument } from './document';
import { extractDocument } from './extract';
import { LANGUAGES } from './language';
import { compileLexicon } from './lexicon/compile';
import { COUNTRIES as ENGLISH } from './lexicon/en/countries';
import { demonymForms as englishForms } from './lexicon/en/forms';
import { COUNTRIES as FRENCH } from './lexicon/fr/countries';
import { demonymForms as frenchForms } from './lexicon/fr/forms';
import { readHolders } from './lexicon/leaders';
import { PEOPLE } from './lexicon/people';
import { readMentions } from './mentions';
import { Reading } from './text/recognise';
import { segment } from './text/segment';
import { fold } from './text/tokens';

type Lang = 'fr' | 'en';

interface Text extends TextDocument {
  readonly id: string;
  readonly lang: Lang;
  readonly engagements: readonly { readonly people: readonly string[] }[];
}

/** What a language calls a country, with all that decides the small words around it. */
interface Country {
  readonly code: string;
  readonly names: readonly string[];
  /** The same demonym in its forms, in one order for countries of one class. */
  readonly demonym: readonly string[];
  readonly otherDemonyms: readonly (readonly string[])[];
  readonly capitals: readonly string[];
  /** Countries of one class can stand in each other's place without a change of the words around them. */
  readonly class: string;
}

const MASCULINE_IN_E = /^(Mexique|Mozambique|Cambodge|Zimbabwe|Suriname|Belize)$/;
const isVowel = (word: string): boolean => /^[aeiouyhéèêîœæ]/i.test(word);

function countriesOf(lang: Lang): Country[] {
  const forms = lang === 'fr' ? frenchForms : englishForms;
  return Object.entries(lang === 'fr' ? FRENCH : ENGLISH).flatMap(([code, row]) => {
    const [names = [], demonyms = [], capitals = []] = row
      .split(';')
      .map((part) => part.split(',').filter(Boolean));
    const [name, own, capital] = [names[0], demonyms[0], capitals[0]];
    if (!name || !own || !capital || / (et|and) |^The /.test(name)) return [];
    const gender = /s$/.test(name) ? 'plural' : /e$/.test(name) && !MASCULINE_IN_E.test(name) ? 'f' : 'm';
    const demonym = forms(own);
    const shape = [demonym.length, ...[name, own, capital].map(isVowel)];
    return {
      code,
      names,
      demonym,
      otherDemonyms: demonyms.slice(1).map(forms),
      capitals,
      class: (lang === 'fr' ? [gender, ...shape] : shape).join(),
    };
  });
}

const COUNTRIES = { fr: countriesOf('fr'), en: countriesOf('en') };

const NAME = /^\p{Lu}[\p{L}-]{3,} \p{Lu}[\p{L}-]{3,}$/u;

/** Who led a country in an office on a day, if the name is of the plain two words. */
function leaderOf(code: string, role: string, on: string): string | null {
  const found = leaders.filter(
    (row) => row.party === code && row.role === role && (row.start ?? '') <= on && (row.end ?? '9') >= on,
  );
  return found.length === 1 && NAME.test(found[0]!.name) ? found[0]!.name : null;
}

const ROLES = ['head_of_state', 'head_of_government'];

/** The text with another country for one of its own, or null where something of the first would stay. */
function exchange(text: Text, own: Country, other: Country): string | null {
  const on = text.published ?? '';
  const words = new Map<string, string>();
  own.names.forEach((name) => words.set(name, other.names[0]!));
  own.capitals.forEach((capital) => words.set(capital, other.capitals[0]!));
  for (const forms of [own.demonym, ...own.otherDemonyms])
    if (forms.length === other.demonym.length)
      forms.forEach((form, at) => {
        words.set(form, other.demonym[at]!);
        words.set(capitalised(form), capitalised(other.demonym[at]!));
      });
  for (const role of ROLES) {
    const [leader, successor] = [leaderOf(own.code, role, on), leaderOf(other.code, role, on)];
    if (!leader || !successor) continue;
    words.set(leader, successor);
    words.set(lastOf(leader), lastOf(successor));
  }
  if (!isCovered(text, own.code, words) || hasOwnOffice(text, own.code)) return null;
  if (surnamesOf(own.code).some((name) => isOtherwiseWritten(text.text, name, words))) return null;
  const longest = [...words.keys()].sort((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(`(?<![\\p{L}-])(${longest.join('|')})(?![\\p{L}-])`, 'gu');
  return text.text.replace(pattern, (word) => words.get(word)!);
}

/** Whether a text has a name that stays: one that nobody replaces, or in capitals (`TOUADÉRA`). */
function isOtherwiseWritten(text: string, name: string, words: ReadonlyMap<string, string>): boolean {
  if (words.has(name) && text.includes(name)) return false;
  return text.includes(name) || (name.length > 3 && fold(text).includes(fold(name)));
}

/** Whether a text names an office that only this country has (`conseiller fédéral`). */
const hasOwnOffice = ({ lang, text }: Text, code: string): boolean =>
  Object.entries(LANGUAGES.get(lang)!.officeParties).some(
    ([office, party]) => party === code && text.toLowerCase().includes(office.toLowerCase()),
  );

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** As a noun: Sud-Coréen. */
const capitalised = (word: string): string =>
  word.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Whether a text neither joins the country's adjective to another by a hyphen nor uses a name that two countries share. */
function isPlain(text: string, { code, demonym }: Country): boolean {
  return !demonym.some((form) => text.includes(`-${form}`)) && code !== 'COD' && code !== 'COG';
}

/** Whether every mention of a country in a text is of words that can be put another way. */
function isCovered(text: Text, code: string, words: ReadonlyMap<string, string>): boolean {
  const lexicon = compileLexicon(LANGUAGES.get(text.lang)!);
  const reading = new Reading(
    text.text,
    lexicon.tokeniser.tokenise(text.text),
    parseIsoDay(text.published ?? ''),
  );
  for (const { from, to } of segment(reading.tokens, lexicon)) {
    for (const mention of readMentions(reading, lexicon, from, to)) {
      if (!mention.codes.includes(code)) continue;
      const said = reading.slice(mention.from, mention.to);
      const isKnown = [...words.keys()].some((word) => said.includes(word));
      if (!isKnown || mention.codes.length > 1) return false;
    }
  }
  return true;
}

const HOLDERS = readHolders();
const SURNAMES = new Map<string, string[]>();

/** The last names of everybody known to act for a country. */
function surnamesOf(code: string): string[] {
  let found = SURNAMES.get(code);
  if (!found) {
    const known = HOLDERS.filter(({ party }) => party === code).flatMap(({ names }) => names);
    found = [...(PEOPLE[code] ?? '').split(','), ...known].map(lastOf).filter(Boolean);
    SURNAMES.set(code, found);
  }
  return found;
}

const FIELDS = ['type', 'start', 'end', 'level', 'status', 'sectors'] as const;
const SIDES = ['visitors', 'hosts', 'participants'] as const;

const keysOf = (engagements: readonly Engagement[], rename: (code: string) => string): string =>
  engagements
    .map((one) =>
      JSON.stringify([...FIELDS.map((key) => one[key]), ...SIDES.map((key) => one[key].map(rename).sort())]),
    )
    .sort()
    .join('\n');

const TEXTS = (['fr', 'en'] as const).flatMap((lang) =>
  readFileSync(`data/corpus/dev.${lang}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Text),
);

describe.each(['fr', 'en'] as const)('an annotated text in %s', (lang) => {
  it('told of another country tells the same of that', () => {
    let told = 0;
    const changed: string[] = [];
    for (const [turn, text] of TEXTS.entries()) {
      if (text.lang !== lang || !text.published) continue;
      const before = extractDocument(text).engagements;
      const parties = new Set(before.flatMap((one) => SIDES.flatMap((key) => one[key])));
      for (const own of COUNTRIES[lang].filter((one) => parties.has(one.code) && isPlain(text.text, one))) {
        const others = COUNTRIES[lang].filter(
          (one) => one.class === own.class && !parties.has(one.code) && !text.text.includes(one.names[0]!),
        );
        const other = others[(turn * 7) % others.length];
        const swapped = other && exchange(text, own, other);
        if (!other || !swapped || swapped === text.text) continue;
        told += 1;
        const after = extractDocument({ ...text, text: swapped }).engagements;
        const mapped = keysOf(before, (code) => (code === own.code ? other.code : code));
        if (mapped !== keysOf(after, (code) => code))
          changed.push(`${text.id}: ${own.code} > ${other.code}\n${mapped}\n--\n${keysOf(after, (c) => c)}`);
      }
    }
    expect(told).toBeGreaterThan(100);
    expect(changed.length / told, changed.join('\n')).toBeLessThanOrEqual(0.03);
  });
});
