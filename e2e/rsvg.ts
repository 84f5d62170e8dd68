import { execFileSync, spawnSync } from 'node:child_process';

const runs = () => spawnSync('rsvg-convert', ['--version']).status === 0;

/** Whether `rsvg-convert` is there, installed as root from Debian's packages where it was not. */
export function hasRsvg(): boolean {
  if (runs()) return true;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'librsvg2-bin'], {
    stdio: 'ignore',
  });
  return runs();
}

/** The PNG that librsvg makes of an SVG file, one pixel to each of its own. */
export function renderByRsvg(path: string): Buffer {
  return execFileSync('rsvg-convert', [path], { maxBuffer: 100_000_000 });
}
