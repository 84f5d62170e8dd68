/** Names of persons made comparable: accents, case, titles and particles taken away. */

/** Forms of address that are no part of a name. Only before something else: “King” alone may be a surname. */
const TITLE =
  /^(?:(?:King|Queen|Crown Prince|Prince|Princess|Sheikh?|Emir|Amir|Sultan|Emperor|Lord|Sir|Dr\.|Pope|President-designate|General|Colonel|H\.? ?H\.?)\s+)+(?=\S)/;
const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'bint',
  'ould',
  'de',
  'da',
  'do',
  'dos',
  'von',
  'van',
  'der',
]);

/** A name without a form of address and without needless blanks: “Sheikh  Tamim” → “Tamim”. */
export function bareName(name: string): string {
  const clean = name.replace(/\s+/g, ' ').replaceAll('’', "'").trim();
  return clean.replace(TITLE, '').replaceAll("'", '’');
}

/** A text in lower-case ASCII letters and single blanks. */
export function foldText(text: string): string {
  return text
    .replace(/[ıİ]/g, 'i')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/[əƏ]/g, 'e')
    .replace(/ß/g, 'ss')
    .replace(/[’‘'ʻ`]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The words of a name that tell persons apart: folded, without particles. */
export function nameTokens(name: string): string[] {
  const tokens = foldText(name).split(' ').filter(Boolean);
  const telling = tokens.filter((token) => !PARTICLES.has(token));
  return telling.length > 0 ? telling : tokens;
}

/** Steps of insertion, deletion, replacement or swapping of neighbours between two words; `limit + 1` when there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, before[j - 2]! + 1);
      row.push(steps);
    }
    [before, above] = [above, row];
  }
  return Math.min(above[b.length]!, limit + 1);
}
