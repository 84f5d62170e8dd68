/** Phrases as paths of folded words: the longest known phrase at a place is found in one walk. */
export interface TrieNode {
  next: Map<string, TrieNode> | null;
  entries: Entry[] | null;
}

import type { Entry } from './lexicon/lexicon';

/** An empty node. */
export function createTrie(): TrieNode {
  return { next: null, entries: null };
}

/** Adds an entry under its words. */
export function addPhrase(root: TrieNode, words: readonly string[], entry: Entry): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (!child) {
      child = createTrie();
      node.next.set(word, child);
    }
    node = child;
  }
  (node.entries ??= []).push(entry);
}
