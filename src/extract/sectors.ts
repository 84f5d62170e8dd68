/** Sectors by weighted words. A weak word counts beside another, or where the text says that it is a subject. */
import type { Sector } from '../engagement/sector';
import type { Read } from './draft';
import type { Entry } from './lexicon/lexicon';
import type { Reading } from './recognise';

/** Sector words between two tokens. */
export function readSectors(reading: Reading, from: number, to: number): Read<Sector>[] {
  const strong: { at: number; to: number; sector: Sector }[] = [];
  const weak: { at: number; to: number; sector: Sector }[] = [];
  let at = from;
  while (at < to) {
    const hit = reading.hit('sector', at);
    if (!hit || hit.to > to || isPartOfName(reading, at, hit.to)) {
      at += 1;
      continue;
    }
    for (const entry of hit.entries as Extract<Entry, { kind: 'sector' }>[]) {
      if (!entry.sector) continue;
      (entry.weight >= 1 ? strong : weak).push({ at: hit.from, to: hit.to, sector: entry.sector });
    }
    at = hit.to;
  }
  const counted = [
    ...strong,
    ...weak.filter((one) => isListed(reading, one, strong) || isSubject(reading, one.at)),
  ];
  return counted
    .sort((a, b) => a.at - b.at)
    .map((one) => ({ value: one.sector, from: one.at, to: one.to, rule: null }));
}

/** Not in the office or the name of somebody (`ministre de la Défense`, `Development Bank`). */
function isPartOfName(reading: Reading, at: number, to: number): boolean {
  for (let back = at; back >= at - 6 && back >= 0; back -= 1) {
    const hit = reading.hit('entity', back);
    if (!hit) continue;
    const office = hit.entries.some(
      (entry) => entry.kind === 'office' && (entry.rank === 'minister' || entry.rank === 'organisation'),
    );
    if (!office) continue;
    if (hit.to >= to) return true;
    const between = reading.tokens.slice(hit.to, at).every((token, index) => {
      const place = hit.to + index;
      return (
        reading.word('of', place) > 0 ||
        reading.word('articles', place) > 0 ||
        reading.word('and', place) > 0 ||
        token.form.norm === ',' ||
        token.form.cap ||
        reading.hit('sector', place) !== undefined
      );
    });
    if (between && at - hit.to <= 5 && (at - hit.to === 0 || reading.word('of', hit.to) > 0)) return true;
  }
  const next = reading.hit('entity', to);
  if (next && next.entries.some((entry) => entry.kind === 'office' && entry.rank === 'minister')) return true;
  return false;
}

function isListed(
  reading: Reading,
  one: { at: number; to: number },
  strong: readonly { at: number; to: number }[],
): boolean {
  return strong.some((other) => {
    const gap = other.at >= one.to ? other.at - one.to : one.at - other.to;
    if (gap < 0 || gap > 3) return false;
    const [from, to] = other.at >= one.to ? [one.to, other.at] : [other.to, one.at];
    for (let at = from; at < to; at += 1) {
      if (reading.norm(at) === ',' || reading.word('and', at)) return true;
    }
    return false;
  });
}

const SUBJECT = /^(on|about|over|sur|concernant|regarding|discuss|evoquer|covering|including)$/;

function isSubject(reading: Reading, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back -= 1) {
    if (SUBJECT.test(reading.norm(back))) return true;
    if (!reading.word('articles', back) && !reading.word('of', back)) return false;
  }
  return false;
}
