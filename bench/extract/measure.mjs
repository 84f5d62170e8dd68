// The loop that is measured, in Node and in a browser's worker alike.

/**
 * Reads all articles once, from cold: the first half pays for the compiler's work, the second is what a long run settles at.
 * @param {(article: import('./articles.mjs').Article) => { engagements: readonly unknown[] }} extract
 * @param {readonly import('./articles.mjs').Article[]} articles
 * @returns {{ bytes: number, found: number, halves: { bytes: number, seconds: number }[] }}
 */
export function measure(extract, articles) {
  const encoder = new TextEncoder();
  const sizes = articles.map(({ text }) => encoder.encode(text).length);
  const middle = Math.floor(articles.length / 2);
  let found = 0;
  const half = (from, to) => {
    const began = performance.now();
    let bytes = 0;
    for (let index = from; index < to; index += 1) {
      found += extract(articles[index]).engagements.length;
      bytes += sizes[index];
    }
    return { bytes, seconds: (performance.now() - began) / 1000 };
  };
  const halves = [half(0, middle), half(middle, articles.length)];
  return { bytes: halves[0].bytes + halves[1].bytes, found, halves };
}
