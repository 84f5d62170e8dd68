/** English inflection by rule: demonyms. */

/** `Malian` → Malian, Malians; those in -ese, -ish, -ch, -ss stay. */
export function demonymForms(singular: string): string[] {
  if (/(ese|ish|ch|ss|s|\.)$/.test(singular) || singular === 'US') return [singular];
  return [singular, `${singular}s`];
}

/** `deal` → deal, deals; `policy` → policy, policies. Adjectives have one form. */
export function inflect(word: string, kind: 'noun' | 'adjective'): string[] {
  if (kind === 'adjective') return [word, word];
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return [word, /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}
