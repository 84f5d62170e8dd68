/** Who is quoted: whom `I` means, in his sentence and in those behind it. */
import type { Actor, Registry } from '../registry';
import { isSpeaker } from '../roles/speaker';
import type { View } from '../view';

/** Whoever speaks in a text, as it goes on. */
export class Quoted {
  readonly #registry: Registry;
  #speaker: Actor | null = null;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** Hears who speaks in a sentence, and makes whoever says `I` there its topic: `« J'irai à Ankara », annonce X`. */
  listen(view: View, actorsOf: (view: View) => readonly Actor[]): void {
    const { reading, from, to } = view;
    let here: Actor | undefined;
    if (reading.findWord('say', from, to) >= 0) {
      here = actorsOf(view).find((actor) => actor.codes.length > 0 && isSpeaker(view, actor));
      if (here) this.#speaker = here;
    }
    if (reading.findWord('i', from, to) < 0) {
      // `Mon déplacement à Bissau portera sur la pêche, précise X`
      if (here && reading.findWord('mine', from, to) >= 0) this.#registry.note([here], true);
      return;
    }
    // `Media release by Senator X. Tomorrow I fly to Apia`: where nobody has spoken yet, the text is his of whom it goes on.
    const { topic } = this.#registry;
    if (topic.length === 1 && topic[0]?.name) this.#speaker ??= topic[0];
    if (this.#speaker) this.#registry.note([this.#speaker], true);
  }
}
