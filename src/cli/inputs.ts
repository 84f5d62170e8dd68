/** The input of `entente extract`: files, folders and standard input as one stream of readings, in the order given. */
import { createReadStream } from 'node:fs';
import { readdir, readFile as readBytes, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { NODE_EDGES } from '../formats/edges.node';
import { readFile } from '../formats/read';
import { sayFault } from '../i18n/messages/issues';
import { UsageError } from './exit';
import { complete, type InputDefaults, type Reading } from './reading';

const LINES = new Set(['.jsonl', '.ndjson']);
const DOCUMENTS = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.pdf', ...LINES]);

/** Files as named; folders as the documents in them, by name, at any depth. Throws `UsageError` for what is not there. */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => null);
      if (!found) throw new UsageError(`${path}: there is no such file or folder`);
      if (!found.isDirectory()) return [path];
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      return entries
        .filter(
          (entry) =>
            entry.isFile() && DOCUMENTS.has(extname(entry.name).toLowerCase()) && entry.name !== 'README.md',
        )
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
    }),
  );
  return lists.flat();
}

/** The size of all files in bytes. */
export async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map((file) => stat(file)));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

/** Readings of files; JSON Lines are streamed, so that a file may be larger than memory. */
export async function* readInputs(
  files: readonly string[],
  defaults: InputDefaults,
): AsyncGenerator<Reading> {
  for (const file of files) {
    if (LINES.has(extname(file).toLowerCase())) yield* readLines(createReadStream(file), file, defaults);
    else yield* readWhole(file, defaults);
  }
}

/** Readings of standard input: JSON Lines where the first line is an object, else one plain text. */
export async function* readStandardInput(input: Readable, defaults: InputDefaults): AsyncGenerator<Reading> {
  const chunks = input.iterator({ destroyOnReturn: false });
  const head = await chunks.next();
  if (head.done) return;
  const first: Buffer = head.value;
  const all = (async function* () {
    yield first;
    yield* chunks;
  })();
  if (first.toString('utf8').trimStart().startsWith('{')) {
    const { Readable } = await import('node:stream');
    yield* readLines(Readable.from(all), 'standard input', defaults);
    return;
  }
  const parts: Buffer[] = [];
  for await (const part of all) parts.push(part);
  const bytes = Buffer.concat(parts);
  yield {
    document: complete({ id: 'standard-input', text: bytes.toString('utf8') }, defaults),
    bytes: bytes.length,
  };
}

async function* readLines(input: Readable, name: string, defaults: InputDefaults): AsyncGenerator<Reading> {
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line++;
    if (text.trim() === '') continue;
    const bytes = Buffer.byteLength(text) + 1;
    yield { line: text, name, number: line, defaults, bytes };
  }
}

async function* readWhole(file: string, defaults: InputDefaults): AsyncGenerator<Reading> {
  const bytes = await readBytes(file);
  const upload = await readFile(basename(file), bytes, NODE_EDGES);
  if (upload.kind === 'dataset') {
    const refused = upload.dataset.engagements.length === 0 ? upload.issues[0] : undefined;
    const fault = `${file}: ${refused ? sayFault(refused, 'en') : 'this is data, not text; use “entente convert” or “--join”'}`;
    yield { id: basename(file), fault, bytes: bytes.length };
    return;
  }
  for (const issue of upload.issues)
    yield { id: basename(file), fault: `${file}: ${sayFault(issue, 'en')}`, bytes: 0 };
  const share = Math.round(bytes.length / Math.max(1, upload.documents.length));
  for (const document of upload.documents) yield { document: complete(document, defaults), bytes: share };
}
