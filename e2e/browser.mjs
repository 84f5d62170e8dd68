// Finds the Chromium that the tests and benches run in, and gets one where there is none. One function, used by all of them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where an executable of this name is on the PATH, or null. */
function which(name) {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

/**
 * The browser to use: `{ path, origin }`, or null. Tried in this order: ENTENTE_CHROMIUM, Playwright's own, the system's.
 * @returns {{ path: string, origin: string } | null}
 */
export function findBrowser() {
  const asked = process.env['ENTENTE_CHROMIUM'];
  if (asked) return { path: asked, origin: 'ENTENTE_CHROMIUM' };
  const own = chromium.executablePath();
  if (own && existsSync(own)) return { path: own, origin: "Playwright's own" };
  for (const name of SYSTEM_NAMES) {
    const path = which(name);
    if (path) return { path, origin: "the system's" };
  }
  return null;
}

/** Installs a browser: Playwright's own where it can be fetched, else Debian's package as root. Returns what `findBrowser` then finds. */
export function installBrowser() {
  console.error('No Chromium found; fetching the one of Playwright …');
  const fetched = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  if (fetched.status === 0 && findBrowser()) return findBrowser();
  if (process.getuid?.() === 0 && which('apt-get')) {
    console.error("Playwright's browser cannot be fetched; installing Debian's chromium …");
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
    });
  }
  return findBrowser();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = findBrowser() ?? installBrowser();
  if (!browser) {
    console.error(
      'No Chromium for the end-to-end tests: run “npx playwright install chromium”, or install the package chromium, or set ENTENTE_CHROMIUM to its path.',
    );
    process.exit(1);
  }
  console.error(`End-to-end tests run in ${browser.origin} Chromium: ${browser.path}`);
}
