// The two series of articles that extraction is measured on, from the annotated corpus and from paragraphs without an engagement.
import { PARAGRAPHS } from './paragraphs.mjs';

/** @typedef {{ id: string, lang: string, published: string | null, text: string }} Article */

/**
 * Short and dense: the texts of the corpus in turn. Nearly every sentence tells an engagement or looks like one.
 * @param {readonly Article[]} corpus
 * @param {number} count
 * @returns {Article[]}
 */
export function denseArticles(corpus, count) {
  return Array.from({ length: count }, (_, index) => {
    const { lang, published, text } = corpus[index % corpus.length];
    return { id: String(index), lang, published, text };
  });
}

/**
 * As a newspaper prints them: a text of the corpus as the lead, then eight paragraphs of background, with one more text of
 * the corpus among them in every second article. About 3 kB, six to eight paragraphs in ten telling no engagement.
 * @param {readonly Article[]} corpus
 * @param {number} count
 * @returns {Article[]}
 */
export function newsArticles(corpus, count) {
  const random = seeded(20250617);
  return Array.from({ length: count }, (_, index) => {
    const lead = corpus[index % corpus.length];
    const background = shuffled(PARAGRAPHS[lead.lang], random).slice(0, 8);
    if (index % 2 === 0) {
      const others = corpus.filter((one) => one.lang === lead.lang && one !== lead);
      background.splice(2 + Math.floor(random() * 5), 0, others[Math.floor(random() * others.length)].text);
    }
    const text = [lead.text, ...background].join('\n\n');
    return { id: String(index), lang: lead.lang, published: lead.published, text };
  });
}

/** The same numbers in each run (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(list, random) {
  const all = [...list];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [all[last], all[other]] = [all[other], all[last]];
  }
  return all;
}
