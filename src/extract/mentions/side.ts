/** Somebody called by the part that he has in a visit told before: `the visitor`, `her guest`, `son hôte`. */
import type { Mention } from '../mention';
import { BEING } from '../text/being';
import type { Hit, Reading } from '../text/recognise';
import { codesOf, partyOf } from './entries';
import { linkOfPerson } from './link';

/** The rules by which a side of a visit is taken up; `other` where the word says neither (`son hôte`). */
type Side = 'guest' | 'host' | 'other';

/** The side of a visit at a noun that an article or a possessive says was spoken of before; null where he is named, or the noun tells a new visit. */
export function readSide(reading: Reading, at: number, floor: number): Mention | null {
  const guest = reading.word('guestNouns', at);
  const to = guest || reading.word('hostNouns', at);
  if (!to || isExplained(reading, to)) return null;
  const from = ownerBefore(reading, at, floor);
  if (from < 0 || isPredicate(reading, from)) return null;
  const his = reading.word('his', from) > 0;
  const nation = nationBeside(reading, at, to);
  const codes = nation ? codesOf(nation) : [];
  // `the host` may be that of a gathering, or a country.
  if (!guest && !his && codes.length === 0) return null;
  const side: Side = reading.word('counterpart', at) && his ? 'other' : guest ? 'guest' : 'host';
  return {
    from: nation ? Math.min(at, nation.from) : at,
    to: nation ? Math.max(to, nation.to) : to,
    kind: 'office',
    codes,
    plural: false,
    name: null,
    rank: null,
    link: linkOfPerson(reading, from + 1, floor),
    city: null,
    placeLike: false,
    form: null,
    partyWords: null,
    deictic: null,
    rule: codes.length ? 'national' : side,
  };
}

/** `son hôte russe`, `their Russian host`: the nationality right behind the noun, or right before it. */
function nationBeside(reading: Reading, at: number, to: number): Hit | null {
  for (const place of [to, at - 1]) {
    const hit = reading.hit('entity', place);
    if (hit && partyOf(hit)?.form === 'demonym' && (place === to || hit.to === at)) return hit;
  }
  return null;
}

/** The article or possessive of a noun, an adjective or a nationality between: `his Turkish host`; -1 for none. */
function ownerBefore(reading: Reading, at: number, floor: number): number {
  for (let back = at - 1; back >= floor && back >= at - 2; back -= 1) {
    if (reading.word('definite', back) || reading.word('his', back) || reading.norm(back) === "'s")
      return back;
    const hit = reading.hit('entity', back);
    if (reading.tokens[back]?.form.kind !== 'word' || (hit && partyOf(hit)?.form !== 'demonym')) return -1;
  }
  return -1;
}

/** `the guest of Macron`, `her guest, X`, `the host country`: told here who that is, or nobody. */
function isExplained(reading: Reading, to: number): boolean {
  if (reading.word('of', to) || reading.word('lands', to) || reading.word('towns', to)) return true;
  if (isSaidBehind(reading, to)) return true;
  const hit = reading.hit('entity', to);
  const next = hit && partyOf(hit)?.form === 'demonym' ? hit.to : to;
  const behind = reading.norm(next) === ',' ? next + 1 : next;
  const named = reading.word('articles', behind) || behind;
  // `son hôte, le président angolais João Lourenço`
  const isCalled = behind > next && reading.hit('entity', named) !== undefined;
  return isCalled || isNamedAt(reading, named) || reading.tokens[next]?.hyphen === true;
}

/** `Her first host is the Georgian premier`, `Tinubu's guest in Abuja on Friday will be X`: who it is stands behind. */
function isSaidBehind(reading: Reading, to: number): boolean {
  for (let at = to; at < to + SAID_WITHIN && reading.tokens[at]?.form.kind !== 'punctuation'; at += 1) {
    const being = Math.max(...BEING.map((kind) => reading.word(kind, at)));
    if (being > 0) return isSomebody(reading, being);
  }
  return false;
}

/** Tokens between a side and the verb that says who it is: where, and when. */
const SAID_WITHIN = 7;

function isSomebody(reading: Reading, at: number): boolean {
  const who = reading.word('articles', at) || at;
  return isNamedAt(reading, who) || reading.hit('entity', who) !== undefined;
}

/** A word with a capital; where all letters are capitals one that the tables know. */
const isNamedAt = (reading: Reading, at: number): boolean =>
  reading.isShouted(at) ? reading.hit('entity', at) !== undefined : reading.tokens[at]?.form.cap === true;

/** `was his guest`, `as her host`, `had been President Erdogan's guest`: what somebody is there. */
function isPredicate(reading: Reading, from: number): boolean {
  let before = from - 1;
  if (reading.norm(from) === "'s") while (reading.tokens[before]?.form.cap) before -= 1;
  return reading.word('as', before) > 0 || BEING.some((kind) => reading.word(kind, before) > 0);
}
