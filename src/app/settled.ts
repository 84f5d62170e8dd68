/** The hook for measurements: a promise that nothing moves and nothing is being computed. */
import type { Session } from './session.svelte';

declare global {
  interface Window {
    __bench?: { settled: () => Promise<void> };
  }
}

/** Frames in a row without work or motion before the page counts as settled. */
const QUIET_FRAMES = 3;

/** Installs `window.__bench` where the address asks for it; returns how to take it away. */
export function followSettling(session: Session): () => void {
  if (!session.bench) return () => undefined;
  window.__bench = { settled: () => settle(session) };
  return () => delete window.__bench;
}

/** Resolves when nothing has moved or been computed for some frames. */
export function settle(session: Session): Promise<void> {
  return new Promise((resolve) => {
    let quiet = 0;
    const look = () => {
      const moving = document.getAnimations().some((animation) => animation.playState === 'running');
      quiet = session.busy.size > 0 || moving ? 0 : quiet + 1;
      if (quiet >= QUIET_FRAMES) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
