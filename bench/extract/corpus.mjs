// The annotated corpus and the series made of it.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { denseArticles, newsArticles } from './articles.mjs';

/** The texts of the corpus, both parts. */
export function readCorpus() {
  return ['dev.fr', 'dev.en', 'held.fr', 'held.en']
    .map((name) => fileURLToPath(new URL(`../../data/corpus/${name}.jsonl`, import.meta.url)))
    .filter(existsSync)
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
}

export const SERIES = { dense: denseArticles, news: newsArticles };
