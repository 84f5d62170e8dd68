/** Keeps the address and the session in step: the session's state goes into the address, back and forward come from it. */
import type { Session } from './session.svelte';

/** Once a gesture has paused this long, in ms, its state is written; browsers limit how often that may be. */
const PAUSE = 250;

/** Writes the address on change and restores on the way back. Called while a component is set up. */
export function followAddress(session: Session): () => void {
  const onpopstate = () => session.restore(location.search);
  window.addEventListener('popstate', onpopstate);
  return () => window.removeEventListener('popstate', onpopstate);
}

/** Writer of the address: an entry in the history for each deliberate change, one for all that a gesture does. */
export class AddressWriter {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the entry on top was made by the gesture that is going on. */
  #gesturing = false;

  /** `continuous`: the change is a step of a gesture. The first write of all replaces, so that opening a page adds no entry. */
  write(search: string, continuous: boolean, first: boolean): void {
    clearTimeout(this.#timer);
    if (search === location.search) return;
    const url = location.pathname + search + location.hash;
    if (first) {
      history.replaceState(null, '', url);
    } else if (!continuous) {
      this.#gesturing = false;
      history.pushState(null, '', url);
    } else {
      this.#timer = setTimeout(() => {
        if (this.#gesturing) history.replaceState(null, '', url);
        else history.pushState(null, '', url);
        this.#gesturing = true;
      }, PAUSE);
    }
  }
}
