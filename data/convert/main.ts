/** `npm run data`: reads the fact tables, writes `data/engagements.csv`, `data/sources.csv` and `data/reference`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInputs } from './inputs.node';
import { convert } from './files';
import { summarise } from './summary';

const root = join(process.cwd(), 'data');
const outputs = convert(readInputs(root));
mkdirSync(join(root, 'reference'), { recursive: true });
for (const [path, text] of outputs.files) {
  const file = join(root, path);
  const before = safeRead(file);
  writeFileSync(file, text);
  console.log(
    `${before === text ? 'same   ' : 'written'} data/${path} (${Math.round(Buffer.byteLength(text) / 1024)} kB)`,
  );
}
console.log(summarise(outputs));

function safeRead(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
