/** Whom a document spoke of last: its topic, the actors before, and the countries named in one breath. */
import type { Actor } from './actor';

/** More than a reader keeps in mind: who was told longer ago is not taken up by a pronoun or an office. */
const KEPT = 24;

export class Spoken {
  #topic: readonly Actor[] = [];
  readonly #recent: Actor[] = [];
  #together: readonly string[] = [];

  /** Those whom the text goes on about. */
  get topic(): readonly Actor[] {
    return this.#topic;
  }

  /** All who were spoken of, the last one at the end. */
  get recent(): readonly Actor[] {
    return this.#recent;
  }

  /** The countries that were named in one breath last. */
  get together(): readonly string[] {
    return this.#together;
  }

  /** Notes of whom a sentence spoke. Returns whether that is anybody. */
  note(actors: readonly Actor[], topic: boolean): boolean {
    if (actors.length === 0) return false;
    for (const actor of actors) {
      if (actor.mention.kind === 'pronoun' && actor.mention.rule !== 'latter' && !topic) continue;
      this.#recent.push(actor);
    }
    if (this.#recent.length > KEPT) this.#recent.splice(0, this.#recent.length - KEPT);
    if (topic) this.#topic = [...actors];
    return true;
  }

  /** Takes over of whom another part of the text spoke. */
  goOn({ recent, topic, together }: Spoken): void {
    this.note(recent, false);
    this.note(topic, true);
    this.noteTogether(together);
  }

  /** Notes the countries that a sentence names in one breath: `Serbia and Croatia`. Returns whether they are several. */
  noteTogether(codes: readonly string[]): boolean {
    if (codes.length < 2 || new Set(codes).size < codes.length) return false;
    this.#together = [...codes];
    return true;
  }

  /** The last one of whom something is true. */
  last(test: (actor: Actor) => boolean): Actor | undefined {
    for (let at = this.#recent.length - 1; at >= 0; at -= 1) {
      const actor = this.#recent[at] as Actor;
      if (test(actor)) return actor;
    }
    return undefined;
  }

  /** The one who stands furthest on in the text, be he spoken of before others, of whom something is true. */
  furthest(test: (actor: Actor) => boolean): Actor | undefined {
    let found: Actor | undefined;
    for (const actor of this.#recent)
      if (test(actor) && (!found || actor.mention.from >= found.mention.from)) found = actor;
    return found;
  }

  /** The last ones of different countries of whom something is true, in the order of the text: so many of them or fewer. */
  lastOfCountries(count: number, test: (actor: Actor) => boolean): Actor[] {
    const found: Actor[] = [];
    for (let at = this.#recent.length - 1; at >= 0 && found.length < count; at -= 1) {
      const actor = this.#recent[at] as Actor;
      if (actor.codes.length === 1 && test(actor) && !found.some((one) => one.codes[0] === actor.codes[0]))
        found.unshift(actor);
    }
    return found;
  }

  /** Those spoken of last, of other parties than these. */
  lastOthers(own: ReadonlySet<string>): Actor[] {
    const topic = this.#topic.filter(
      (actor) => actor.codes.length > 0 && !actor.codes.some((code) => own.has(code)),
    );
    if (topic.length) return topic;
    const other = this.last(
      (actor) => actor.name !== null && actor.codes.length === 1 && !own.has(actor.codes[0] as string),
    );
    return other ? [other] : [];
  }
}
