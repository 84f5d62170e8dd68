/** Words that stand for somebody or for a place that was spoken of before: `he`, `they`, `there`, `here`, `where`. */
import type { Mention } from '../mention';
import type { Reading } from '../recognise';
import { WORD_NUMBERS } from '../trie';
import { linkBefore } from './link';

/** The pronoun or the small word for a place at a token; null for none, and for those that mean nobody (`il y a`). */
export function readPointing(reading: Reading, at: number, floor: number): Mention | null {
  if (!reading.anyWord(POINTING, at)) return null;
  return readPronoun(reading, at, floor) ?? readDeictic(reading, at);
}

const POINTING = WORD_NUMBERS.setOf(['he', 'they', 'i', 'there', 'here', 'where']);

function readPronoun(reading: Reading, at: number, floor: number): Mention | null {
  for (const kind of ['he', 'they', 'i'] as const) {
    const to = reading.word(kind, at);
    if (!to || isImpersonal(reading, to)) continue;
    return {
      from: at,
      to,
      kind: 'pronoun',
      codes: [],
      plural: kind === 'they',
      name: null,
      rank: null,
      link: linkBefore(reading, at, floor),
      city: null,
      placeLike: false,
      form: null,
      partyWords: null,
      deictic: null,
      rule: 'anaphora',
    };
  }
  return null;
}

/** `there`, `here`, `y`: a place that was spoken of before. */
function readDeictic(reading: Reading, at: number): Mention | null {
  for (const deictic of ['there', 'here', 'where'] as const) {
    const to = reading.word(deictic, at);
    if (!to || isExistential(reading, at, to)) continue;
    if (deictic === 'where' && reading.norm(at - 1) !== ',') continue;
    return {
      from: at,
      to,
      kind: 'party',
      codes: [],
      plural: false,
      name: null,
      rank: null,
      link: 'at',
      city: null,
      placeLike: true,
      form: 'name',
      partyWords: null,
      deictic,
      rule: 'anaphora',
    };
  }
  return null;
}

/** `there is`, `il y a`: no place. */
function isExistential(reading: Reading, at: number, to: number): boolean {
  const next = reading.norm(to);
  if (reading.norm(at) === 'there')
    return (
      /^(is|are|was|were|will|has|have|had|would|can|could|remains?)$/.test(next) &&
      !reading.word('been', to + 1)
    );
  if (reading.norm(at) !== 'y') return false;
  return (
    /^(a|avait|aura|eut)$/.test(next) &&
    /^(il|t|qu'il)$/.test(reading.norm(at - 1)) &&
    !reading.word('been', to + 1) &&
    !reading.hit('trigger', to + 1)
  );
}

/** `il y a`, `il s'agit`, `il faut`: nobody. */
function isImpersonal(reading: Reading, to: number): boolean {
  const next = reading.norm(to);
  return next === 'y' || next === 'faut' || (next === "s'" && reading.norm(to + 1) === 'agit');
}
