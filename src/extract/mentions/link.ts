/** The small word before a mention that says which part it plays: of, by, with, at. */
import type { Link, Mention } from '../mention';
import { LAYER } from '../text/phrases';
import type { Reading } from '../text/recognise';
import { WORD_NUMBERS } from '../text/trie';

const LINKS = ['goal', 'from', 'between', 'by', 'with', 'of', 'at'] as const;

const LINKING = WORD_NUMBERS.setOf(LINKS);

/** The preposition before a mention, articles and numbers between them aside. */
export const linkBefore = (reading: Reading, at: number, floor: number): Link =>
  readLink(reading, at, floor, true);

/** `home`: the kind of place may stand between (`in the country of`); before a person it is a place by itself (`receives in the capital X`). */
function readLink(reading: Reading, at: number, floor: number, home: boolean): Link {
  let end = at;
  for (let step = 0; step < 4; step += 1) {
    const link = linkEndingAt(reading, end, floor);
    if (link) return link;
    const back = end - 1;
    if (back < floor) return null;
    const article =
      reading.word('articles', back) === end ||
      reading.word('both', back) === end ||
      reading.word('officeAdjectives', back) === end ||
      reading.word('officeAdjectives', back - 2) === end ||
      (home && reading.word('home', back) === end) ||
      reading.date('number', back)?.to === end;
    // `with the six-nation Gulf Cooperation Council`, no `three-day`
    const ofMany = reading.tokens[back]?.hyphen && !reading.date('unit', back);
    if (!article && ofMany && reading.date('number', back - 1)?.to === back) {
      end = back - 1;
      continue;
    }
    if (!article) return null;
    end = reading.word('officeAdjectives', back - 2) === end ? back - 2 : back;
  }
  return null;
}

/** The preposition before a person; one that only marks an object (`recibió a Macron`) is none. */
export function linkOfPerson(reading: Reading, at: number, floor: number): Link {
  const link = readLink(reading, at, floor, false);
  if (link !== 'at') return link;
  for (let back = at - 1; back >= at - 3; back -= 1) {
    if (reading.word('personal', back)) return null;
  }
  return link;
}

/** `Des négociateurs se sont vus`, `a reçu des ministres`: an article, no preposition. */
function isIndefinite(reading: Reading, at: number, floor: number): boolean {
  if (at === floor || reading.tokens[at - 1]?.form.kind === 'punctuation') return true;
  if (reading.word('beforePartitive', at - 1)) return true;
  return reading.hit('trigger', at - 1)?.entries.some((entry) => entry.kind === 'verb') ?? false;
}

function linkEndingAt(reading: Reading, end: number, floor: number): Link {
  let best: Link = null;
  let longest = 0;
  for (let back = end - 1; back >= floor && back >= end - 5; back -= 1) {
    if (!reading.anyWord(LINKING, back)) continue;
    if (reading.word('partitive', back) && isIndefinite(reading, back, floor)) continue;
    for (const link of LINKS) {
      if (reading.wordFills(link, back, end) && end - back > longest) {
        best = link;
        longest = end - back;
      }
    }
  }
  return best === 'from' && isOfReturnVisit(reading, end - longest, end) ? 'of' : best;
}

/** `la visite de retour de X`: whose visit it is, and not from where somebody is back. */
const isOfReturnVisit = (reading: Reading, from: number, to: number): boolean =>
  reading.findWord('return', from, to) >= 0 &&
  reading.hit('trigger', from - 1)?.entries.some((entry) => entry.kind === 'noun') === true;

/** `au royaume du Maroc`, `to the Kingdom of Sweden`: the preposition stands before the kind of state. */
export function linkOfState(reading: Reading, at: number, floor: number): Link {
  // `se rendra outre-Rhin`: a place that brings its preposition.
  const brings = reading.word('at', at) > at + 1 && reading.anyHit(LAYER.entity, at);
  if (brings && !reading.wordFills('of', at - 1, at)) return 'at';
  const link = linkBefore(reading, at, floor) ?? linkBehindSite(reading, at, floor);
  if (link !== 'of') return link;
  const site = linkOfSite(reading, at, floor);
  if (site) return site;
  const town = linkOfTown(reading, at, floor);
  if (town) return town;
  for (let back = at - 1; back >= at - 3 && back >= floor; back -= 1) {
    // `dans la capitale du Laos`: there.
    if (reading.word('states', back) || reading.word('seatOf', back))
      return linkBefore(reading, back, floor) ?? link;
  }
  return link;
}

/** `à l'aéroport Diori-Hamani de Niamey`: who is at a site of a city is in the city. */
function linkOfSite(reading: Reading, at: number, floor: number): Link {
  for (let back = at - 1; back >= at - 7 && back >= floor; back -= 1) {
    const norm = reading.norm(back);
    if (/^[,;:()]$/.test(norm)) return null;
    if (reading.word('sites', back) === 0) continue;
    const link = linkBefore(reading, back, floor);
    return link === 'at' ? link : null;
  }
  return null;
}

/** `at Government House, Lima`: who is at a site is in the city that a comma parts from it; no `In Newtown, Lima and Quito agreed`. */
function linkBehindSite(reading: Reading, at: number, floor: number): Link {
  if (reading.norm(at - 1) !== ',') return null;
  const hit = reading.hit('entity', at);
  if (!hit?.entries.some((one) => one.layer === 'entity' && one.kind === 'party' && TOWNS.has(one.form)))
    return null;
  const next = reading.tokens[hit.to];
  if (next?.form.kind === 'word' && next.form.cap) return null;
  let from = at - 1;
  while (from > floor && at - from <= SITE && isOfName(reading, from - 1)) from -= 1;
  return from < at - 1 && from - floor > 1 && linkEndingAt(reading, from, floor) === 'at' ? 'at' : null;
}

const TOWNS: ReadonlySet<Mention['form']> = new Set(['capital', 'city']);

/** Words of a site and the comma behind it, at most. */
const SITE = 5;

/** A capitalised word that names nobody, no country and no day. */
const isOfName = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.form.cap === true && !reading.hit('entity', at) && !reading.hit('date', at);

/** `in the coastal city of El Alamein`: the preposition before the kind of place, adjectives aside. */
function linkOfTown(reading: Reading, at: number, floor: number): Link {
  if (!reading.word('towns', at - 2)) return null;
  for (let back = at - 2; back >= at - 6 && back >= floor; back -= 1) {
    const link = linkBefore(reading, back, floor);
    if (link) return link === 'at' || link === 'goal' || link === 'from' ? link : null;
    if (reading.tokens[back - 1]?.form.kind !== 'word') return null;
  }
  return null;
}
