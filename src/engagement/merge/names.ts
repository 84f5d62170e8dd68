/** Names of one person in several spellings. */
import type { Person } from '../engagement';

const MARKS = /[\u0300-\u036f]/g;

/** Last word of a name without accents and case: `Assimi GOÏTA` and `Goita` are one. */
export function lastName(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const kept = words.filter((word) => !/^(jr|sr|ii|iii|iv|vi)$/.test(word));
  return kept.at(-1) ?? words.at(-1) ?? '';
}

/** Persons, each once by last name and party; the spelling of the first source stays, unless a later one has more words. */
export function unionPeople(people: readonly Person[]): Person[] {
  const kept: Person[] = [];
  for (const person of people) {
    const same = kept.findIndex((one) => isSamePerson(one, person));
    const known = kept[same];
    if (!known) kept.push(person);
    else {
      kept[same] = {
        name: wordCount(person.name) > wordCount(known.name) ? person.name : known.name,
        party: known.party ?? person.party,
        role: known.role ?? person.role,
      };
    }
  }
  return kept;
}

const wordCount = (name: string): number => name.trim().split(/\s+/).length;

function isSamePerson(a: Person, b: Person): boolean {
  if (soundOf(lastName(a.name)) !== soundOf(lastName(b.name))) return false;
  if (a.party && b.party && a.party !== b.party) return false;
  const first = (name: string): string =>
    soundOf(name.normalize('NFD').replace(MARKS, '').trim().toLowerCase());
  return !/\s/.test(a.name.trim()) || !/\s/.test(b.name.trim()) || first(a.name)[0] === first(b.name)[0];
}

/** Spellings by which French, English and German write one sound of a foreign name, in the order in which they are levelled. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ou|oo/g, 'u'],
  [/tch|tsch|sch|ch|sh/g, 's'],
  [/dj|j(?=[aeou])/g, 'j'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/^ie/, 'e'],
  [/([^aeiou])e$/, '$1'],
];

const heard = new Map<string, string>();

/** A folded name with the spellings of one sound made alike: `poutine` and `putin`, `loukachenko` and `lukashenko`. */
export function soundOf(name: string): string {
  const known = heard.get(name);
  if (known !== undefined) return known;
  if (heard.size > 50_000) heard.clear();
  const sound = SOUNDS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), name);
  heard.set(name, sound);
  return sound;
}
