import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language';

describe.each([...LANGUAGES])('the lexicon of %s', (_code, { words, cues }) => {
  // Both are classes of one numbering: the second of a name would silently replace the first.
  it('names no cue as it names a class of small words', () => {
    expect(Object.keys(cues).filter((name) => name in words)).toEqual([]);
  });
});
