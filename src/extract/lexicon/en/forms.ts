/** English inflection by rule: demonyms. */

/** `Malian` → Malian, Malians; those in -ese, -ish, -ch, -ss stay. */
export function demonymForms(singular: string): string[] {
  if (/(ese|ish|ch|ss|s|\.)$/.test(singular) || singular === 'US') return [singular];
  return [singular, `${singular}s`];
}
