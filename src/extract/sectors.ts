/**
 * Sectors by weighted words. A strong word counts wherever it is no part of a name, an office or a cause; a weak one where
 * its clause names a subject ("signed", "on the agenda").
 */
import type { Sector } from '../engagement/sector';
import type { Read } from './draft';
import type { Entry } from './lexicon/entry';
import type { Mention } from './mention';
import { LAYER } from './text/phrases';
import {
  isArea,
  isCause,
  isHyphened,
  isInMention,
  isPartOfName,
  isServed,
  isShut,
  isSite,
  isTitled,
} from './scenery';
import { governs, isTelling, NEARBY, topicsOf } from './topics';
import { isUnsaid } from './unsaid';
import { beginsLine, type View } from './view';
import { itemAt } from './spans';

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
  const words = wordsOf(view);
  const found = [...words, ...conflictsOf(view, words)];
  if (found.length === 0) return [];
  found.sort((a, b) => a.at - b.at);
  const topics = topicsOf(view);
  const told = new Set<Found>();
  const topical = new Set<Found>();
  const unsaid = new Set<Found>();
  for (const [index, one] of found.entries()) {
    const previous = itemAt(found, index - 1);
    const before = previous && (previous.at === one.at || isNext(view, previous, one)) ? previous : null;
    const own = topics.filter((topic) => governs(view, topic, one));
    if (isUnsaid(view, own, one)) unsaid.add(one);
    if (own.some((topic) => !topic.near && !topic.mark) || (before && told.has(before))) told.add(one);
    if (own.length > 0 || (before && topical.has(before))) topical.add(one);
  }
  // `The emergency, women's rights and girls' access to school are on the agenda`: the list may begin too far before its verb.
  for (let index = found.length - 1; index > 0; index -= 1) {
    const one = found[index] as Found;
    const before = found[index - 1] as Found;
    if (!topical.has(one) || topical.has(before) || !isNext(view, before, one)) continue;
    topical.add(before);
    if (told.has(one)) told.add(before);
  }
  return found
    .filter((one) => (!one.weak || topical.has(one)) && !unsaid.has(one))
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

/** Whether a word goes on the list that the one before it is in: after a comma or `and`, a few words on. */
function isNext(view: View, before: Found, one: Found): boolean {
  if (one.at - before.to > NEARBY) return false;
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
      isInMention(view, at, hit.to, isGroup(view, entries, at, hit.to)) ||
      isCause(view, at) ||
      isSite(view, at, hit.to) ||
      (entries.some(({ sector }) => sector === 'agriculture') && isServed(view, at)) ||
      (entries.some(({ sector }) => sector !== null && WAYS.has(sector)) && isShut(view, hit.to)) ||
      isArea(view, at) ||
      isHyphened(view, at) ||
      (!titled && !entries.some((entry) => entry.caps) && isPartOfName(view, at, hit.to));
    if (!skip) {
      for (const entry of entries) {
        found.push({ at, to: hit.to, sector: entry.sector as Sector, weak: entry.weight < 1, about: null });
      }
    }
    at = next(hit.to);
  }
  return found.length > 1 ? withoutObjects(view, found) : found;
}

/** What a town closes for a guest. */
const WAYS: ReadonlySet<Sector> = new Set(['infrastructure', 'transport']);

/** `Boko Haram`, `al-Shabaab`: an armed group, whose name may look like somebody's. */
const isGroup = ({ reading }: View, entries: readonly SectorEntry[], at: number, to: number): boolean =>
  entries[0]?.sector === 'security' &&
  (entries[0].caps !== null || (!reading.tokens[at]?.form.cap && reading.tokens[to - 1]?.form.cap === true));

/** What another word makes a subject of its own kind: `tariffs on wine, lobster and barley` are trade alone, `military aid` is defence alone. */
function withoutObjects(view: View, found: readonly Found[]): Found[] {
  const { reading } = view;
  const kept: Found[] = [];
  let dutiesTo = -1;
  let dropped = -1;
  for (const [index, one] of found.entries()) {
    const before = found.findLast((other) => other.to <= one.at);
    if (one.at === dropped || (before?.to === dutiesTo && one.at - dutiesTo <= DUTIES_REACH)) {
      dropped = one.at;
      dutiesTo = one.to;
      continue;
    }
    if (reading.word('duties', one.at) && reading.hit('topic', one.to)) dutiesTo = one.to;
    const next = found.slice(index).find((other) => other.at > one.at);
    // `wine tariffs`
    if (next?.at === one.to && next.sector === 'trade' && reading.word('duties', one.to)) continue;
    const takesNext = next !== undefined && takesKind(view, one, next);
    if (!takesNext && !isForceful(view, one, before, next) && !isHelped(view, one, before)) kept.push(one);
  }
  return kept;
}

/** `the financing of a dam`, `the health of the oceans`, `the training of officers` are of the kind of what they are of. */
function takesKind({ reading }: View, one: Found, next: Found): boolean {
  if (next.at - one.to > DUTIES_REACH || !reading.word('of', one.to)) return false;
  return (
    reading.word('ofWhat', one.at) > 0 || (FORCES.has(next.sector) && reading.word('training', one.at) > 0)
  );
}

/** `aid to refugees`, `l'assistance humanitaire aux déplacés`: whom aid is for. */
function isHelped({ reading }: View, one: Found, before?: Found): boolean {
  if (one.sector !== 'migration' || before?.sector !== 'development') return false;
  if (one.at === before.to || one.at - before.to > DUTIES_REACH) return false;
  for (let at = before.to; at < one.at; at += 1)
    if (reading.norm(at) === ',' || reading.word('and', at)) return false;
  return true;
}

/** Beside a word of forces (`military aid`, `avions militaires`) nothing else is a subject, nor are the forces between whom there is war. */
function isForceful({ reading }: View, one: Found, before?: Found, next?: Found): boolean {
  if (!FORCES.has(one.sector))
    return (
      (before !== undefined && before.to === one.at && FORCES.has(before.sector)) ||
      (next !== undefined && next.at === one.to && FORCES.has(next.sector))
    );
  return (
    before?.sector === 'peace' &&
    one.at - before.to <= NEARBY &&
    reading.findWord('between', before.to, one.at) >= 0
  );
}

const FORCES: ReadonlySet<Sector> = new Set(['defence', 'security']);
/** Tokens between a duty or a training and what it is on or of. */
const DUTIES_REACH = 4;

/** Countries whose name as a subject of talks means the conflict there. */
export const IN_CONFLICT = new Set(['UKR', 'SYR', 'PSE', 'LBY', 'YEM', 'SDN', 'SSD', 'AFG', 'MMR']);

/** Countries whose name as a subject means that they are not one, or not seen as one. */
const DIVIDED: ReadonlySet<string> = new Set(['CYP', 'XKX']);

/** `spoke about Syria`, `la situation en Ukraine`; `missiles, the airport and Syria came up`. */
function conflictsOf(view: View, words: readonly Found[]): Found[] {
  return view.mentions.flatMap((mention) => {
    const code = mention.codes[0];
    if (mention.kind !== 'party' || !code || !(IN_CONFLICT.has(code) || DIVIDED.has(code))) return [];
    if (mention.form === 'demonym' || mention.form === 'capital') return [];
    const isRaised =
      isHeading(view, mention) ||
      isSubject(view, mention) ||
      fillsTalks(view, mention) ||
      words.some((one) => isBeside(view, one, mention));
    if (!isRaised) return [];
    if (isCause(view, mention.from)) return [];
    return [{ at: mention.from, to: mention.to, sector: 'peace' as const, weak: false, about: code }];
  });
}

/** `Gaza : le sommet d'Amman est annulé`: a country at the head of a line that names its subject. */
const isHeading = (view: View, { from, to }: Mention): boolean =>
  from === view.from && view.reading.norm(to) === ':' && beginsLine(view);

/** `Ukraine and Syria will fill the talks`: whether a country is the subject of a verb that subjects of talks have. */
function fillsTalks({ reading, to }: View, mention: Mention): boolean {
  if (mention.link !== null || mention.form !== 'name') return false;
  for (let at = mention.to; at < to && at <= mention.to + FILLS_REACH; at += 1) {
    if (/^[,;:]$/.test(reading.norm(at)) || reading.norm(at) === "'s") return false;
    if (reading.word('fillsTalks', at)) return true;
  }
  return false;
}

/** Tokens from a country to what it does to the talks, another on its list and auxiliaries between. */
const FILLS_REACH = 6;

/** Whether talks are spoken of before a colon. */
function speaksBefore({ reading, from }: View, colon: number): boolean {
  for (let at = colon - 1; at >= from && at >= colon - TALK_REACH; at -= 1)
    if (isTelling(reading, at)) return true;
  return false;
}

const TALK_REACH = 10;

/** Whether a country is the next on a list of subjects. */
function isBeside(view: View, one: Found, { from, to, link }: Mention): boolean {
  return (
    link === null &&
    one.to <= from &&
    isNext(view, one, { at: from, to, sector: one.sector, weak: one.weak, about: one.about })
  );
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
    // `the talk was frank: Syria, Ukraine`
    if (norm === ':') return speaksBefore(view, back);
    if (other) at = other.from;
    else if (norm === ',' || reading.word('and', back) === at || reading.word('articles', back) === at)
      at = back;
    else return false;
    if (at <= view.from) return false;
  }
  return false;
}
