/**
 * Keeps additions in this browser (IndexedDB), for all tabs. Each addition has a record of its own, and one list names them in
 * order: the list is changed in one transaction, so that two tabs do not overwrite each other.
 */
import { del, get, set, update } from 'idb-keyval';
import type { KeptAddition, Store } from './library';

const LIST = 'entente.additions';
const keyOf = (id: string) => `entente.addition.${id}`;

export const STORE: Store = {
  async all(known) {
    try {
      const ids = (await get<readonly string[]>(LIST)) ?? [];
      const kept = await Promise.all(ids.map((id) => known.get(id) ?? get<KeptAddition>(keyOf(id))));
      return kept.filter((addition) => addition !== undefined);
    } catch {
      return null;
    }
  },
  async put(addition) {
    try {
      await set(keyOf(addition.id), addition);
      await changeList((ids) => [...ids, addition.id]);
      return true;
    } catch {
      return false;
    }
  },
  async remove(id) {
    try {
      await changeList((ids) => ids.filter((each) => each !== id));
      await del(keyOf(id));
      return true;
    } catch {
      return false;
    }
  },
};

async function changeList(change: (ids: readonly string[]) => readonly string[]): Promise<void> {
  await update<readonly string[]>(LIST, (ids) => change(ids ?? []));
  channel?.postMessage(null);
}

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(LIST) : null;

/** Calls back when another tab changed what is kept. */
export function followStore(onchange: () => void): void {
  channel?.addEventListener('message', onchange);
}
