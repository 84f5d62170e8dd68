/** Phrases of a language into the one trie that all rules read. */
import type { Entry } from '../entry';
import { fold, Tokeniser } from '../../text/tokens';
import { splitList } from '../list';
import { DATE_NUMBERS, Trie, WORD_NUMBERS } from '../../text/trie';

export class Builder {
  readonly trie = new Trie();
  readonly #words = new Tokeniser(new Trie());

  split(phrase: string): string[] {
    // An elision at the end (`à l'`) is split as it would be before a word, a possessive (`'s`) as it would be after one.
    const elided = /['’]$/.test(phrase);
    const owned = /^['’]s$/.test(phrase);
    const text = `${owned ? 'x' : ''}${phrase}${elided ? 'x' : ''}`;
    const words = this.#words.tokenise(text).map((token) => token.form.norm);
    return words.slice(owned ? 1 : 0, elided ? -1 : undefined);
  }

  add(phrase: string, entry: Entry): void {
    if (entry.layer === 'word') WORD_NUMBERS.add(entry.word);
    if (entry.layer === 'date') DATE_NUMBERS.add(entry.role);
    this.trie.add(this.split(phrase), entry);
  }

  /** Whether a word begins a phrase of its own already. */
  knows(word: string): boolean {
    const node = this.trie.startingWith(this.trie.wordOf(fold(word)));
    return node !== undefined && node.groups !== null;
  }

  addAll(list: string | undefined, entry: (phrase: string) => Entry): void {
    for (const phrase of splitList(list ?? '')) this.add(phrase, entry(phrase));
  }
}
