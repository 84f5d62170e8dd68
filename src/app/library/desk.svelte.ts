/** Between the session and the worker that keeps its data: loading, adding, taking back, following other tabs. */
import { tick } from 'svelte';
import type { Dataset } from '../../engagement/dataset';
import type { Engagement } from '../../engagement/engagement';
import type { Session } from '../session.svelte';
import { settle } from '../settled';
import { resolveData } from './address';
import { Librarian, type Listening } from './librarian';
import type { AdditionFacts } from './talk';

/** How adding went; null when it was stopped or failed. `first`: as many as tell whether there is one alone. */
export interface Added {
  readonly addition: AdditionFacts;
  readonly kept: boolean;
  readonly first: readonly Engagement[];
}

export class Desk {
  readonly librarian = new Librarian();
  readonly #session: Session;
  #loading: AbortController | null = null;

  constructor(session: Session) {
    this.#session = session;
    this.librarian.onchange = () => void this.#refresh();
  }

  /** Loads what the address asks for. The first rows of a large file are shown while the rest is read. */
  async load(): Promise<void> {
    const session = this.#session;
    const url = resolveData(session.data, document.baseURI);
    if (!url) {
      const fault = { code: 'other-origin', value: String(session.data) } as const;
      session.loading = { state: 'failed', cause: 'content', fault };
      return;
    }
    session.loading = { state: 'loading', progress: null };
    session.busy.add('load');
    this.#loading = new AbortController();
    let state: 'loading' | 'partial' = 'loading';
    const answer = await this.librarian.load(url, {
      signal: this.#loading.signal,
      onprogress: (progress) => (session.loading = { state, progress }),
      onrows: (rows) => {
        session.showFirst(rows);
        state = 'partial';
      },
      onshelf: (shelf) => {
        session.take(shelf);
        state = 'partial';
      },
    });
    session.busy.delete('load');
    if (answer.kind === 'shelf') {
      session.take(answer.shelf);
      session.issues = answer.issues ?? [];
      session.loading = { state: 'loaded' };
      await tick();
      void settle(session).then(() => (document.documentElement.dataset['ready'] = 'true'));
    } else if (answer.kind === 'failed') {
      session.loading = { state: 'failed', cause: answer.cause, fault: answer.fault };
    } else session.loading = { state: 'stopped' };
  }

  /** Stops loading; nothing of the file is kept. */
  stop(): void {
    this.#loading?.abort();
  }

  /** Adds what was read last, or a data set, and keeps it in this browser where that may be. */
  async add(name: string, dataset: Dataset | null, listening: Listening = {}): Promise<Added | null> {
    const id = newId();
    const answer = await this.librarian.add({ id, name }, dataset, listening);
    if (answer.kind !== 'added') return null;
    this.#session.take(answer.shelf);
    const addition = answer.shelf.additions.find((each) => each.id === id);
    return addition ? { addition, kept: answer.kept, first: answer.first } : null;
  }

  async remove(id: string): Promise<void> {
    const answer = await this.librarian.remove(id);
    if (answer.kind === 'shelf') this.#session.take(answer.shelf);
  }

  async #refresh(): Promise<void> {
    const answer = await this.librarian.refresh();
    if (answer.kind === 'shelf' && this.#session.loading.state === 'loaded') this.#session.take(answer.shelf);
  }
}

/** Unlike `randomUUID`, this is there on a page that is served without encryption. */
const newId = () => crypto.getRandomValues(new Uint32Array(2)).join('-');
