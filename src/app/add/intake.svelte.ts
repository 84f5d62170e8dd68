/** One round of adding: text or a file comes in, is read, reviewed, and leaves as a data set. */
import type { Dataset } from '../../engagement/dataset';
import type { Issue } from '../../engagement/issue';
import type { Extraction, TextDocument } from '../../extract/document';
import { Candidate } from './candidate.svelte';
import type { Extractor } from './extractor';
import type { Upload } from './upload';

/** A document and what was found in it. */
export interface Reviewed {
  readonly extraction: Extraction;
  readonly candidates: readonly Candidate[];
}

export type Step =
  | { readonly name: 'input' }
  | { readonly name: 'reading'; readonly label: string; readonly done: number; readonly total: number }
  | {
      readonly name: 'review';
      readonly label: string;
      readonly reviewed: readonly Reviewed[];
      readonly issues: readonly Issue[];
    }
  | {
      readonly name: 'dataset';
      readonly label: string;
      readonly dataset: Dataset;
      readonly issues: readonly Issue[];
    }
  | { readonly name: 'failed'; readonly reason: string };

export class Intake {
  step = $state.raw<Step>({ name: 'input' });
  #extractor: Extractor;
  #round = 0;

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

  constructor(extractor: Extractor) {
    this.#extractor = extractor;
  }

  /** Reads documents one after the other; a round that was left meanwhile ends silently. */
  async readDocuments(
    documents: readonly TextDocument[],
    label: string,
    issues: readonly Issue[] = [],
  ): Promise<void> {
    const round = ++this.#round;
    const reviewed: Reviewed[] = [];
    try {
      for (const [done, document] of documents.entries()) {
        this.step = { name: 'reading', label, done, total: documents.length };
        const extraction = await this.#extractor.extract(document);
        if (round !== this.#round) return;
        reviewed.push({
          extraction,
          candidates: extraction.engagements.map((found) => new Candidate(found)),
        });
      }
      const found = reviewed.flatMap(({ extraction }) => extraction.issues);
      this.step = { name: 'review', label, reviewed, issues: [...issues, ...found] };
    } catch (error) {
      if (round === this.#round)
        this.step = { name: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Reads a file of whatever kind. */
  async readFile(file: File, read: (file: File) => Promise<Upload>): Promise<void> {
    const round = ++this.#round;
    this.step = { name: 'reading', label: file.name, done: 0, total: 1 };
    try {
      const upload = await read(file);
      if (round !== this.#round) return;
      if (upload.kind === 'documents') await this.readDocuments(upload.documents, file.name, upload.issues);
      else this.step = { name: 'dataset', label: file.name, dataset: upload.dataset, issues: upload.issues };
    } catch (error) {
      if (round === this.#round)
        this.step = { name: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Back to the empty form; whatever is still being read is stopped. */
  restart(): void {
    this.#round++;
    if (this.step.name === 'reading') this.#extractor.close();
    this.step = { name: 'input' };
  }

  /** What is to be added: the accepted engagements as corrected, and the documents they come from. */
  result(): Dataset {
    if (this.step.name === 'dataset') return this.step.dataset;
    if (this.step.name !== 'review') return { version: 1, sources: [], engagements: [] };
    const kept = this.step.reviewed
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
}
