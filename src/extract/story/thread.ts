/** The thread of a story: what its sentences may go on about, put aside while a digression is told. */
import type { BindContext } from '../dates/give';
import type { Draft } from '../draft';
import type { Registry } from '../registry';
import { Memory } from './told';
import { Unfinished } from './unfinished';

/** Where the story stands that a digression has left. */
type Left = Pick<Thread, 'unfinished' | 'memory'> & Pick<BindContext, 'anchor'>;

/** All that a text has told, and of it what the sentence that is read may go on about. */
export class Thread {
  /** All engagements, wherever they were told. */
  readonly drafts: Draft[] = [];
  /** Plans and journeys that became no engagement yet. */
  unfinished = new Unfinished();
  /** What was told of late. */
  memory = new Memory();
  readonly #registry: Registry;
  readonly #context: BindContext;
  /** What a sentence may go on about: all of them, but for a digression only its own. */
  #told: Draft[] = this.drafts;
  /** The same for the story: all of them, in one of several briefs its own. */
  #story: Draft[] = this.drafts;
  #left: Left | null = null;

  /** `context`: whose engagements and anchor are those of the thread from now on; `registry`: follows it to and fro. */
  constructor(registry: Registry, context: BindContext) {
    this.#registry = registry;
    this.#context = context;
    context.told = this.#told;
  }

  /** What the sentence that is read may go on about. */
  get told(): readonly Draft[] {
    return this.#told;
  }

  /** What the story has told, or of several briefs the one that is read; a digression from it aside. */
  get story(): readonly Draft[] {
    return this.#story;
  }

  /** Whether a digression is told. */
  get isAway(): boolean {
    return this.#left !== null;
  }

  /** The last engagements that a sentence may go on about. */
  lately(): readonly Draft[] {
    return this.#told.slice(-LATELY);
  }

  /** Keeps an engagement as new. */
  add(draft: Draft): void {
    this.drafts.push(draft);
    if (this.#story !== this.drafts) this.#story.push(draft);
    if (this.#told !== this.drafts && this.#told !== this.#story) this.#told.push(draft);
  }

  /** What comes next goes on about nothing that was told before, in the story or in a digression. */
  forget(): void {
    this.comeBack();
    this.memory.forget();
    this.unfinished = new Unfinished();
    if (this.drafts.length > 0) this.#story = [];
    this.#tellTo(this.#story);
    this.#registry.begin();
  }

  /** Leaves the story: what a paragraph about something else says without a name is nothing of it. */
  digress(): void {
    if (this.#left) return;
    this.#left = { unfinished: this.unfinished, memory: this.memory, anchor: this.#context.anchor };
    this.unfinished = new Unfinished();
    this.memory = new Memory();
    this.#tellTo([]);
    this.#registry.digress();
  }

  /** Takes the story up where a digression has left it. */
  comeBack(): void {
    if (!this.#left) return;
    ({ unfinished: this.unfinished, memory: this.memory, anchor: this.#context.anchor } = this.#left);
    this.#left = null;
    this.#tellTo(this.#story);
    this.#registry.comeBack();
  }

  /** What the digression tells is the story from here on: it keeps its day, its plans and whom it speaks of. */
  settle(): void {
    if (!this.#left) return;
    this.memory = this.#left.memory;
    this.#left = null;
    this.#tellTo(this.#story);
    this.#registry.settle();
  }

  #tellTo(told: Draft[]): void {
    this.#told = told;
    this.#context.told = told;
  }
}

/** Engagements of late that those of a sentence may be joined to. */
const LATELY = 4;
