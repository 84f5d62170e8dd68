/**
 * Sectors by weighted words. A strong word counts wherever it is no part of a name, an office or a cause; a weak one where
 * its clause names a subject ("signed", "on the agenda") or beside another that counts.
 */
import type { Sector } from '../engagement/sector';
import type { Read } from './draft';
import type { Entry } from './lexicon/lexicon';
import type { Mention } from './mention';
import { LAYER } from './phrases';
import type { Reading } from './recognise';
import type { View } from './view';

type SectorEntry = Extract<Entry, { kind: 'sector' }>;

/** A sector with its words; `about`: the country whose conflict is the subject, which says nothing of talks with that country itself. */
export interface SectorRead extends Read<Sector> {
  readonly about: string | null;
  /** A clause of talks or of signing holds it. */
  readonly topical: boolean;
  /** A verb or noun of that clause makes it a subject, not a preposition alone. */
  readonly told: boolean;
}

interface Found {
  readonly at: number;
  readonly to: number;
  readonly sector: Sector;
  readonly weak: boolean;
  readonly about: string | null;
}

/** The sectors that a sentence speaks of, in order of their words. */
export function readSectors(view: View): SectorRead[] {
  const found = [...wordsOf(view), ...conflictsOf(view)];
  if (found.length === 0) return [];
  found.sort((a, b) => a.at - b.at);
  const topics = topicsOf(view);
  const strong = found.filter((one) => !one.weak);
  const told = new Set<Found>();
  const topical = new Set<Found>();
  for (const [index, one] of found.entries()) {
    const previous = found[index - 1];
    const before = previous && (previous.at === one.at || isNext(view, previous, one)) ? previous : null;
    const own = topics.filter((topic) => governs(view, topic, one));
    if (own.some((topic) => !topic.near) || (before && told.has(before))) told.add(one);
    if (own.length > 0 || (before && topical.has(before))) topical.add(one);
  }
  return found
    .filter((one) => !one.weak || topical.has(one) || strong.some((other) => isListed(view, one, other)))
    .map((one) => ({
      value: one.sector,
      from: one.at,
      to: one.to,
      rule: one.about ? 'conflict' : null,
      about: one.about,
      topical: topical.has(one),
      told: told.has(one),
    }));
}

/** A word that makes subjects of the talks; a preposition only of what stands right after it. */
interface Topic {
  readonly from: number;
  readonly to: number;
  readonly near: boolean;
}

/** How far, in tokens, a verb or noun of talks reaches forward and back, and a preposition forward. */
const REACH = { after: 16, before: 14, near: 6 } as const;

function governs(view: View, topic: Topic, one: Found): boolean {
  if (topic.from < one.at) {
    const gap = one.at - topic.to;
    if (topic.near && (gap > REACH.near || view.dates.some((date) => date.from === topic.to))) return false;
    return gap < REACH.after && sameSegment(view, topic.from, one.at);
  }
  return !topic.near && topic.from - one.to < REACH.before && sameSegment(view, one.at, topic.from);
}

/** Whether a word goes on the list that the one before it is in: after a comma or `and`, a few words on. */
function isNext(view: View, before: Found, one: Found): boolean {
  if (one.at - before.to > REACH.near) return false;
  for (let at = before.to; at < one.at; at += 1) {
    if (view.reading.norm(at) === ',' || view.reading.word('and', at)) return true;
  }
  return false;
}

function wordsOf(view: View): Found[] {
  const { reading } = view;
  const found: Found[] = [];
  const next = (from: number): number => reading.findHit(LAYER.sector, from, view.to);
  const first = next(view.from);
  if (first < 0) return found;
  const titled = isTitled(view);
  for (let at = first; at >= 0;) {
    const hit = reading.hit('sector', at);
    if (!hit || hit.to > view.to) {
      at = next(at + 1);
      continue;
    }
    const entries = (hit.entries as SectorEntry[]).filter((entry) => entry.sector !== null);
    const stopped = entries.length < hit.entries.length;
    const skip =
      stopped ||
      isInMention(view, at, hit.to) ||
      isCause(view, at) ||
      (!titled && !entries.some((entry) => entry.caps) && isPartOfName(view, at, hit.to));
    if (!skip) {
      for (const entry of entries) {
        found.push({ at, to: hit.to, sector: entry.sector as Sector, weak: entry.weight < 1, about: null });
      }
    }
    at = next(hit.to);
  }
  return found;
}

/** In an office, a person's name or an organisation's (`ministre de la Défense`), or before an office (`water and energy minister`). */
function isInMention(view: View, from: number, to: number): boolean {
  const { reading } = view;
  for (const mention of view.mentions) {
    if (mention.from >= to) break;
    if (mention.to <= from) continue;
    if (
      mention.kind === 'office' &&
      !mention.name &&
      (mention.rank === 'private' || mention.rank === 'speaker')
    )
      continue;
    if (mention.kind === 'person' || mention.kind === 'office' || mention.form === 'organisation')
      return true;
    if (mention.from <= from && mention.to >= to && mention.to - mention.from > to - from) return true;
    if (mention.link === 'at' || mention.link === 'goal' || mention.link === 'from') return true;
  }
  let next = to;
  for (let step = 0; step < 3; step += 1) {
    const office = reading.hit('entity', next)?.entries.find((entry) => entry.kind === 'office');
    if (office?.kind === 'office') return office.rank === 'minister' && !office.plural;
    const skip =
      reading.word('and', next) ||
      (reading.hit('sector', next)?.to ?? 0) ||
      (reading.norm(next) === ',' ? next + 1 : 0);
    if (!skip || skip >= view.to) return false;
    next = skip;
  }
  return false;
}

/** Within a row of capitals that the lexicon does not know (`African Development Fund`). */
function isPartOfName(view: View, from: number, to: number): boolean {
  const { reading } = view;
  if (!reading.tokens[from]?.form.cap) return false;
  const isCapital = (at: number): boolean => {
    const token = reading.tokens[at];
    return (
      !!token?.form.cap &&
      at > view.from &&
      at < view.to &&
      !reading.hit('sector', at) &&
      !reading.hit('entity', at)
    );
  };
  return isCapital(to) || isCapital(from - 1);
}

/** A headline with most of its words in capitals says nothing by them. */
function isTitled(view: View): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = view.from; at < view.to; at += 1) {
    const form = view.reading.tokens[at]?.form;
    if (form?.kind !== 'word' || form.length < 4) continue;
    words += 1;
    if (form.cap) capitals += 1;
  }
  return capitals > words * 0.6;
}

/** After `because of`, `pour raison de`, or `since the war`, up to the comma. */
function isCause(view: View, at: number): boolean {
  const { reading } = view;
  let joined = false;
  for (let back = at - 1; back >= view.from && back >= at - 7; back -= 1) {
    const norm = reading.norm(back);
    if (norm === ',' || norm === ';' || norm === ':') return false;
    if (reading.word('causes', back)) return true;
    // A verb of talks has a subject of its own (`entend malgré tout parler diplômes`).
    if (isTelling(reading, back)) return false;
    joined ||= reading.word('and', back) > 0;
    // `since 2014` counts from a day, not from what follows it; what is joined behind is no part of it either.
    if (reading.date('since', back))
      return !joined && !view.dates.some((date) => date.from <= back + 1 && back < date.to);
  }
  return false;
}

/** Whether a verb or noun of talks begins at a token. */
function isTelling(reading: Reading, at: number): boolean {
  return reading.hit('topic', at)?.entries.some((entry) => entry.kind === 'topic' && !entry.near) ?? false;
}

function topicsOf(view: View): Topic[] {
  const { reading } = view;
  const topics: Topic[] = [];
  const next = (from: number): number => reading.findHit(LAYER.topic, from, view.to);
  for (let at = next(view.from); at >= 0; at = next(at + 1)) {
    topics.push({ from: at, to: reading.hit('topic', at)?.to ?? at + 1, near: !isTelling(reading, at) });
  }
  return topics;
}

function sameSegment(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (view.reading.norm(at) === ';') return false;
  return true;
}

function isListed(view: View, one: Found, other: Found): boolean {
  const [from, to] = other.at >= one.to ? [one.to, other.at] : [other.to, one.at];
  if (to < from || to - from > 3) return false;
  for (let at = from; at < to; at += 1) {
    if (view.reading.norm(at) === ',' || view.reading.word('and', at)) return true;
  }
  return false;
}

/** Countries whose name as a subject of talks means the conflict there. */
export const IN_CONFLICT = new Set(['UKR', 'SYR', 'PSE', 'LBY', 'YEM', 'SDN', 'SSD', 'AFG', 'MMR']);

/** `spoke about Syria`, `la situation en Ukraine`. */
function conflictsOf(view: View): Found[] {
  return view.mentions.flatMap((mention) => {
    const code = mention.codes[0];
    if (mention.kind !== 'party' || !code || !IN_CONFLICT.has(code)) return [];
    if (mention.form === 'demonym' || mention.form === 'capital' || !isSubject(view, mention)) return [];
    if (isCause(view, mention.from)) return [];
    return [{ at: mention.from, to: mention.to, sector: 'peace' as const, weak: false, about: code }];
  });
}

/** Whether a word of talking about, or of a situation, stands right before, articles and a list aside. */
function isSubject(view: View, mention: Mention): boolean {
  const { reading } = view;
  let at = mention.from;
  for (let step = 0; step < 6; step += 1) {
    for (let back = at - 1; back >= view.from && back >= at - 3; back -= 1) {
      if (reading.word('subjects', back) === at) return true;
    }
    const back = at - 1;
    const norm = reading.norm(back);
    const other = view.mentions.find((one) => one.kind === 'party' && one.to === at);
    if (other) at = other.from;
    else if (norm === ',' || reading.word('and', back) === at || reading.word('articles', back) === at)
      at = back;
    else return false;
    if (at <= view.from) return false;
  }
  return false;
}
