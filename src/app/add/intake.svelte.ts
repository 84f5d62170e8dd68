/** One round of adding: text or a file comes in, is read, reviewed or mapped, and joins the data. */
import type { Dataset } from '../../engagement/dataset';
import type { Engagement } from '../../engagement/engagement';
import type { Fault, Issue } from '../../engagement/issue';
import type { Extraction, TextDocument } from '../../extract/document';
import type { Added, Desk } from '../library/desk.svelte';
import type { Held, Progress } from '../library/talk';
import { Candidate } from './candidate.svelte';
import type { Extractor } from './extractor';
import { MappingDraft } from './mappingDraft.svelte';
import { readPage } from './page';

/** A document and what was found in it. */
export interface Reviewed {
  readonly extraction: Extraction;
  readonly candidates: readonly Candidate[];
}

export type Step =
  | { readonly name: 'input' }
  | {
      readonly name: 'reading';
      readonly label: string;
      readonly progress: Progress | null;
      /** The first engagements of a large file. */
      readonly rows: readonly Engagement[];
    }
  | { readonly name: 'extracting'; readonly label: string; readonly done: number; readonly total: number }
  | {
      readonly name: 'review';
      readonly label: string;
      readonly reviewed: readonly Reviewed[];
      readonly issues: readonly Issue[];
    }
  | {
      readonly name: 'rows';
      readonly label: string;
      readonly count: number;
      readonly issues: readonly Issue[];
      /** How many issues there are in all. */
      readonly faults: number;
    }
  | {
      readonly name: 'table';
      readonly label: string;
      readonly draft: MappingDraft;
      readonly issues: readonly Issue[];
    }
  | { readonly name: 'failed'; readonly fault: Fault };

export class Intake {
  step = $state.raw<Step>({ name: 'input' });
  readonly #extractor: Extractor;
  readonly #desk: Desk;
  /** Stops what is under way. */
  #round = new AbortController();

  readonly accepted: number = $derived(
    this.step.name === 'review'
      ? this.step.reviewed.flatMap(({ candidates }) => candidates).filter((candidate) => candidate.accepted)
          .length
      : 0,
  );

  /** Whether every accepted engagement has dates that can be read. */
  readonly sound: boolean = $derived(
    this.step.name !== 'review' ||
      this.step.reviewed.every(({ candidates }) =>
        candidates.every((one) => !one.accepted || one.dateFault === null),
      ),
  );

  constructor(extractor: Extractor, desk: Desk) {
    this.#extractor = extractor;
    this.#desk = desk;
  }

  /** Reads documents one after the other; a round that was left meanwhile ends silently. */
  async readDocuments(
    documents: readonly TextDocument[],
    label: string,
    issues: readonly Issue[] = [],
  ): Promise<void> {
    const { signal } = this.#begin();
    const reviewed: Reviewed[] = [];
    try {
      for (const [done, document] of documents.entries()) {
        this.step = { name: 'extracting', label, done, total: documents.length };
        const extraction = await this.#extractor.extract(document);
        if (signal.aborted) return;
        reviewed.push({
          extraction,
          candidates: extraction.engagements.map((found) => new Candidate(found)),
        });
      }
      const found = reviewed.flatMap(({ extraction }) => extraction.issues);
      this.step = { name: 'review', label, reviewed, issues: [...issues, ...found] };
    } catch (error) {
      if (!signal.aborted) this.step = { name: 'failed', fault: faultOf(error) };
    }
  }

  /** Reads a file of whatever kind. */
  async readFile(file: File): Promise<void> {
    const { signal } = this.#begin();
    const answer = await this.#desk.librarian.read(file, this.#listen(file.name, signal));
    if (signal.aborted) return;
    if (answer.kind === 'held') await this.#show(file.name, answer.held);
    else if (answer.kind === 'failed') this.step = { name: 'failed', fault: answer.fault };
  }

  async #show(label: string, held: Held): Promise<void> {
    const { issues } = held;
    switch (held.kind) {
      case 'documents':
        return this.readDocuments(held.documents, label, issues);
      case 'page': {
        const { documents, issues: found } = await readPage(label, held.text);
        return this.readDocuments(documents, label, [...issues, ...found]);
      }
      case 'rows':
        this.step = { name: 'rows', label, count: held.count, issues, faults: held.faults };
        return;
      case 'table':
        this.step = {
          name: 'table',
          label,
          draft: new MappingDraft(held.table, held.preview, (mapping) => this.#desk.librarian.map(mapping)),
          issues,
        };
    }
  }

  /** Adds what is on the table; null when it was stopped, and the round goes back to where it was. */
  async add(): Promise<Added | null> {
    const { step } = this;
    if (step.name !== 'review' && step.name !== 'rows' && step.name !== 'table') return null;
    const { signal } = this.#begin();
    if (step.name === 'table') {
      await step.draft.settled();
      step.draft.keep();
    }
    const dataset = step.name === 'review' ? resultOf(step.reviewed) : null;
    const added = await this.#desk.add(step.label, dataset, this.#listen(step.label, signal));
    if (added === null) this.step = step;
    return added;
  }

  /** Back to the empty form; whatever is still being read is stopped. */
  restart(): void {
    this.#round.abort();
    if (this.step.name === 'extracting') this.#extractor.close();
    this.step = { name: 'input' };
  }

  /** Stops what is being read or added. */
  stop(): void {
    if (this.step.name === 'extracting') this.restart();
    else this.#round.abort();
    if (this.step.name === 'reading') this.step = { name: 'input' };
  }

  #begin(): AbortController {
    this.#round.abort();
    return (this.#round = new AbortController());
  }

  #listen(label: string, signal: AbortSignal) {
    let rows: readonly Engagement[] = [];
    this.step = { name: 'reading', label, progress: null, rows };
    return {
      signal,
      onprogress: (progress: Progress) => (this.step = { name: 'reading', label, progress, rows }),
      onrows: (first: readonly Engagement[]) => (rows = first),
    };
  }
}

/** The accepted engagements as corrected, and the documents they come from. */
function resultOf(reviewed: readonly Reviewed[]): Dataset {
  const kept = reviewed
    .map(({ extraction, candidates }) => ({
      source: extraction.source,
      accepted: candidates.filter((one) => one.accepted),
    }))
    .filter(({ accepted }) => accepted.length > 0);
  return {
    version: 1,
    sources: kept.map(({ source }) => source),
    engagements: kept.flatMap(({ accepted }) => accepted.map((candidate) => candidate.current)),
  };
}

const faultOf = (error: unknown): Fault => ({
  code: 'unreadable',
  detail: error instanceof Error ? error.message : String(error),
});
