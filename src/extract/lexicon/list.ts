/** How the lists of words in the folders of the languages are written. */

/**
 * The phrases of a list: parted by commas or ends of lines, and several in one where words may stand for each other, `holds the
 * (presidency|chair)`.
 */
export const splitList = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter(Boolean)
    .flatMap(spread);

/** One phrase for each of the words that may stand for each other. */
function spread(phrase: string): string[] {
  const [, before = '', words, behind = ''] = /^(.*?)\(([^()|]*\|[^()]*)\)(.*)$/.exec(phrase) ?? [];
  if (words === undefined) return [phrase];
  return words.split('|').flatMap((word) => spread(`${before}${word}${behind}`.trim()));
}
