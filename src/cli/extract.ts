/** `entente extract`: documents in, engagements out. */
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { once } from 'node:events';
import { Command, InvalidArgumentError } from 'commander';
import type { Dataset } from '../engagement/dataset';
import type { Engagement, Source } from '../engagement/engagement';
import { parseIsoDay } from '../engagement/day';
import { LANGUAGES } from '../extract/language';
import { writeJson } from '../formats/json';
import type { AnswerOf, Task } from './answer';
import { batchReadings } from './batches';
import { joinDatasets, readDataset } from './datasets';
import { EXIT, say, UsageError } from './exit';
import { listFiles, readInputs, readStandardInput, sizeOf } from './inputs';
import { answerBatches } from './pool';
import { Progress, type Tally } from './progress';
import type { InputDefaults, Reading } from './reading';
import { countFinished } from './resume';

interface ExtractOptions {
  readonly jsonl?: boolean;
  readonly output?: string;
  readonly join?: readonly string[];
  readonly resume?: boolean;
  readonly jobs: number;
  readonly lang?: string;
  readonly published?: string;
}

const EXAMPLES = `
Examples:
  entente extract article.md                             a data file on standard output
  entente extract data/articles -o found.json            every document of a folder, reports of one event merged
  entente extract news.jsonl --jsonl -o found.jsonl      a line a document, in the order read; --resume continues
  cat news.jsonl | entente extract --jsonl | …           as a filter: under GNU parallel or a cluster's pipe operator

A line of JSON Lines input is {"id","text","lang"?,"published"?,"title"?,"url"?}.`;

/** The command, to be added to the program. */
export function extractCommand(): Command {
  return new Command('extract')
    .description(
      'Extract the visits, summits and meetings from documents (text, Markdown, HTML, PDF, JSON Lines).',
    )
    .argument('[files...]', 'files or folders; standard input when there are none')
    .option('--jsonl', 'write one line a document, {"id","engagements"}, as it is read')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--join <data...>', 'merge with these data files')
    .option('--resume', 'continue the file given with -o where it ended (with --jsonl)')
    .option('-j, --jobs <number>', 'threads', parseJobs, availableParallelism())
    .option(
      '--lang <code>',
      `language of documents that do not say theirs: ${[...LANGUAGES.keys()].sort().join(', ')}`,
    )
    .option(
      '--published <date>',
      'day of publication of documents that do not say theirs, 2025-06-17',
      parseDay,
    )
    .addHelpText('after', EXAMPLES)
    .action(runExtract);
}

async function runExtract(paths: string[], options: ExtractOptions): Promise<void> {
  if (options.resume && !(options.jsonl && options.output))
    throw new UsageError('--resume needs --jsonl and -o FILE');
  if (options.jsonl && options.join)
    throw new UsageError('--join makes a data file; it does not go with --jsonl');
  if (paths.length === 0 && process.stdin.isTTY)
    throw new UsageError('name a file, or pipe documents in; see “entente extract --help”');
  const defaults: InputDefaults = { lang: options.lang ?? null, published: options.published ?? null };
  const files = await listFiles(paths);
  const readings =
    paths.length > 0 ? readInputs(files, defaults) : readStandardInput(process.stdin, defaults);
  const run = new Run(readings, options, paths.length > 0 ? await sizeOf(files) : null);
  await (options.jsonl ? writeLines(run, options) : writeData(run, options));
  run.finish();
}

/** One pass over the input: answers in order, faults said, progress shown. */
class Run {
  readonly tally: Tally = { documents: 0, bytes: 0, found: 0, faults: 0 };
  #readings: AsyncIterable<Reading>;
  #jobs: number;
  #progress: Progress;

  constructor(readings: AsyncIterable<Reading>, options: ExtractOptions, totalBytes: number | null) {
    this.#readings = readings;
    this.#jobs = options.jobs;
    this.#progress = new Progress({ stream: process.stderr, clock: () => performance.now(), totalBytes });
  }

  /** Answers from the document after the first `done` ones on. */
  async *answers<T extends Task>(task: T, done = 0): AsyncGenerator<AnswerOf<T>[]> {
    const script = new URL('./extract.worker.js', import.meta.url);
    const rest = done > 0 ? skip(this.#readings, done) : this.#readings;
    for await (const answers of answerBatches(batchReadings(rest), { jobs: this.#jobs, script, task })) {
      for (const answer of answers) this.#count(answer);
      yield answers;
      this.#progress.show(this.tally);
    }
  }

  #count({ bytes, found, reasons }: AnswerOf<Task>): void {
    this.tally.documents++;
    this.tally.bytes += bytes;
    this.tally.found += found;
    if (reasons.length > 0) this.tally.faults++;
    if (reasons.length > 0) this.#progress.clear();
    for (const reason of reasons) say(reason);
  }

  finish(): void {
    this.#progress.clear();
    const { documents, found, faults } = this.tally;
    if (process.stderr.isTTY || faults > 0)
      say(`${documents} documents, ${found} engagements found, ${faults} with a fault`);
    if (faults > 0) process.exitCode = EXIT.findings;
  }
}

async function* skip(readings: AsyncIterable<Reading>, count: number): AsyncGenerator<Reading> {
  let at = 0;
  for await (const reading of readings) if (at++ >= count) yield reading;
}

async function writeLines(run: Run, { output, resume }: ExtractOptions): Promise<void> {
  const done = resume && output ? await countFinished(output) : 0;
  if (output) await mkdir(dirname(output), { recursive: true });
  const out: Writable = output ? createWriteStream(output, { flags: resume ? 'a' : 'w' }) : process.stdout;
  if (done > 0) say(`${done} documents were done already`);
  for await (const answers of run.answers('lines', done)) {
    const text = answers.map(({ line }) => line).join('');
    if (!out.write(text)) await once(out, 'drain');
  }
  if (output) await new Promise<void>((resolve) => out.end(resolve));
}

async function writeData(run: Run, { output, join }: ExtractOptions): Promise<void> {
  const files: Dataset[] = [];
  for (const path of join ?? []) files.push(await readDataset(path));
  const sources: Source[] = [];
  const engagements: Engagement[] = [];
  for await (const answers of run.answers('data')) {
    for (const answer of answers) {
      if (answer.source) sources.push(answer.source);
      engagements.push(...answer.engagements);
    }
  }
  await writeResult(writeJson(joinDatasets(files, { version: 1, sources, engagements })), output);
}

/** Writes to a file whole or not at all, or to standard output. The file's folder is made where it is missing. */
export async function writeResult(text: string, output: string | undefined): Promise<void> {
  if (!output) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    return;
  }
  const partial = `${output}.partial`;
  try {
    await mkdir(dirname(output), { recursive: true });
    await writeFile(partial, text);
    await rename(partial, output);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw new UsageError(
      `${output} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1) throw new InvalidArgumentError('a whole number from 1 on');
  return jobs;
}

function parseDay(text: string): string {
  if (parseIsoDay(text) === null) throw new InvalidArgumentError('a day such as 2025-06-17');
  return text;
}
