// npm run bench -- NAME [options]: runs bench/NAME.mjs. Peers are installed the first time, apart from the application's packages.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(here)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .map((file) => file.slice(0, -4));
const [name, ...options] = process.argv.slice(2);
if (!name || !names.includes(name)) {
  console.error(`Which measurement? npm run bench -- ${names.join(' | ')}`);
  process.exit(2);
}
if (!existsSync(join(here, 'node_modules'))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}
const { run } = await import(pathToFileURL(join(here, `${name}.mjs`)).href);
await run(options);
