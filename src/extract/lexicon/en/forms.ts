/** English inflection by rule: demonyms, nouns of a phrase, regular verbs. */

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

/** `raise` → raise, raises, raised, raising; `ratify` → ratify, ratifies, ratified, ratifying. */
export function verbForms(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const stem = verb.replace(/e$/, '');
  return [verb, /(s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}
