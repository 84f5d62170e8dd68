/** How French papers write names of other alphabets that the tables have in their English spelling: `Tokayev`, Tokaïev. */
import { fold } from '../../text/tokens';

/** Parties whose people bear such names. */
const PARTIES: ReadonlySet<string> = new Set('RUS,UKR,BLR,KAZ,KGZ,UZB,TKM,TJK,ARM,GEO,AZE,BGR'.split(','));

/** From English to French, one after the other, on folded words. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'stch'],
  [/(?<!s)(?<!t)ch/g, 'tch'],
  [/sh/g, 'ch'],
  [/stch/g, 'chtch'],
  [/zh/g, 'j'],
  [/^ye(?=[a-z])/g, 'e'],
  [/y(?=[aeiou])/g, 'i'],
  [/(?<![aeo])u/g, 'ou'],
  [/(?<=[aeou])y/g, 'i'],
  [/ii+/g, 'i'],
  [/(?<=[a-z]{3})in$/g, 'ine'],
  [/ytch$/g, 'itch'],
  [/g(?=[ei])/g, 'gu'],
  [/iy$/g, 'i'],
  [/([aeiou])s(?=[aeiou])/g, '$1ss'],
  [/w$/g, 'v'],
];

/** The spellings of a name in French, be it with the first name as in English; none for parties whose names stay as they are. */
export function transcribe(party: string, name: string): string[] {
  if (!PARTIES.has(party)) return [];
  const words = name.split(' ');
  const [first, ...rest] = words.map((word) => word.split('-').map(spell).join('-'));
  return [...new Set([[first, ...rest].join(' '), [words[0], ...rest].join(' ')])].filter(
    (one) => fold(one) !== fold(name),
  );
}

function spell(word: string): string {
  let spelt = fold(word);
  for (const [from, to] of SPELLINGS) spelt = spelt.replace(from, to);
  return spelt.charAt(0).toUpperCase() + spelt.slice(1);
}
