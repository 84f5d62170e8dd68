/**
 * Extracts the annotated sets and scores them: what is there of the shared sample and of the project's corpus.
 * `--misses N` shows the worst texts, `--reliability` how often engagements of a confidence are right.
 */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractDocument } from '../src/extract/extract';
import { reliability, type Read, type Told } from './reliability';

const SETS: Readonly<Record<string, readonly string[]>> = {
  shared: [
    '../shared/extraction/dev.jsonl',
    '../shared/extraction/seed.gold.jsonl',
    '../../shared/extraction/dev.jsonl',
    '../../shared/extraction/seed.gold.jsonl',
  ],
  dev: ['data/corpus/dev.fr.jsonl', 'data/corpus/dev.en.jsonl'],
  held: ['data/corpus/held.fr.jsonl', 'data/corpus/held.en.jsonl'],
  unseen: ['data/corpus/unseen.fr.jsonl', 'data/corpus/unseen.en.jsonl'],
  fresh: ['data/corpus/fresh.fr.jsonl', 'data/corpus/fresh.en.jsonl'],
  es: ['data/corpus/es.jsonl'],
};

const SCORED_ONLY = new Set(['held', 'unseen', 'fresh']);

interface Gold {
  readonly id: string;
  readonly lang?: string;
  readonly published?: string | null;
  readonly text: string;
  readonly engagements: readonly Told[];
}

const args = process.argv.slice(2);
const missesAt = args.indexOf('--misses');
const misses = missesAt >= 0 ? (args.splice(missesAt, 2)[1] ?? '0') : '0';
const confidenceAt = args.indexOf('--reliability');
if (confidenceAt >= 0) args.splice(confidenceAt, 1);
const chosen = args.length ? args : Object.keys(SETS);
const folder = mkdtempSync(join(tmpdir(), 'entente-score-'));
for (const name of chosen) {
  const files = (SETS[name] ?? [name]).filter((file) => existsSync(file));
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n')).filter((line) => line.trim());
  if (lines.length === 0) continue;
  const gold = join(folder, `${name.replace(/\W/g, '_')}.gold.jsonl`);
  const predicted = join(folder, `${name.replace(/\W/g, '_')}.jsonl`);
  writeFileSync(gold, lines.join('\n'));
  const texts = lines.map((line) => {
    const { id, lang, published, text, engagements: told } = JSON.parse(line) as Gold;
    const { engagements } = extractDocument({ id, text, lang: lang ?? null, published: published ?? null });
    return { id, read: engagements as readonly Read[], gold: told };
  });
  writeFileSync(predicted, texts.map(({ id, read }) => JSON.stringify({ id, engagements: read })).join('\n'));
  console.log(`\n## ${name}: ${lines.length} texts`);
  // The texts of the scored-only parts are never shown.
  const show = SCORED_ONLY.has(name) ? '0' : misses;
  const run = spawnSync(process.execPath, ['bench/score.mjs', predicted, gold, '--misses', show], {
    encoding: 'utf8',
  });
  process.stdout.write(run.stdout + run.stderr);
  if (confidenceAt >= 0) {
    console.log('confidence   right');
    for (const [confidence, { right, all }] of reliability(texts))
      console.log(`${confidence.toFixed(2).padEnd(13)}${right} of ${all} (${(right / all).toFixed(2)})`);
  }
}
