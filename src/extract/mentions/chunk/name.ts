/** The name of a phrase, and the crown before it. */
import { MONARCHIES, NO_KINGDOMS } from '../../lexicon/people';
import { readName, type NameSpan } from '../../persons';
import { fold } from '../../text/tokens';
import { readApposedName, styleEnd } from '../apposition';
import { partyOf } from '../entries';
import { linkBefore } from '../link';
import { headCalled } from '../titled';
import type { Phrase } from './phrase';

/** The name at the place that has been reached. */
export function readOwnName(phrase: Phrase): boolean {
  // `Montenegro's president`: a country that begins a phrase is no surname.
  const begins = phrase.to === phrase.from && phrase.reading.hit('entity', phrase.to);
  if (begins && partyOf(begins)?.form === 'name') return false;
  const trusted = phrase.rank !== null || phrase.codes.length > 0;
  const at = phrase.rank === null ? phrase.to : styleEnd(phrase.reading, phrase.to);
  const name = readName(phrase.reading, phrase.lexicon, at, trusted);
  if (!name || name.to > phrase.limit) return false;
  if (phrase.plural && phrase.to !== phrase.from) return false;
  // `le Grand-Duc Henri`: known with his crown.
  if (name.from > phrase.to && (phrase.rank === null || phrase.rank === 'title')) {
    phrase.rank = 'head';
    phrase.offices.push([phrase.to, name.from]);
  }
  phrase.name = name;
  phrase.to = name.to;
  return true;
}

/**
 * `King Hamad`, `la reine Máxima`: a crown and a first name tell the country; `le roi Hussein`: of two countries that had a leader
 * of that name it is the one with a crown.
 */
export function crown(phrase: Phrase, { from, to }: NameSpan): void {
  const reading = phrase.reading;
  if (reading.findWord('crowns', phrase.from, from) < 0) return;
  if (phrase.codes.length > 0) {
    // `King Albert II` is no prince of Monaco.
    const isKing = reading.findWord('kings', phrase.from, from) >= 0;
    const monarchies = phrase.codes.filter(
      (code) => MONARCHIES.has(code) && !(isKing && NO_KINGDOMS.has(code)),
    );
    if (monarchies.length > 0) phrase.codes = monarchies;
    return;
  }
  const codes = phrase.lexicon.crowned.get(fold(reading.slice(from, to)));
  if (!codes) return;
  phrase.codes = [...codes];
  phrase.partyWords = [from, to];
  phrase.rule = 'leader';
}

/** `President Bio`: a surname that many bear tells the country with the office of a head. */
export function titled(phrase: Phrase, { from, to }: NameSpan): void {
  if (phrase.codes.length > 0 || to - from > 1 || phrase.offices.length !== 1) return;
  const party = headCalled(phrase.reading.slice(from, to), phrase.reading.day);
  if (!party) return;
  phrase.codes = [party];
  phrase.partyWords = [from, to];
  phrase.rule = 'leader';
}

/** Office, comma, name: `le président malien, Assimi Goïta,`. */
export function readNameBehind(phrase: Phrase): void {
  const reading = phrase.reading;
  if (phrase.rank === null || phrase.rank === 'title' || phrase.plural || reading.norm(phrase.to) !== ',')
    return;
  const name = readApposedName(reading, phrase.lexicon, phrase.to, {
    codes: phrase.codes,
    governed: linkBefore(reading, phrase.from, phrase.floor) !== null,
    limit: phrase.limit,
  });
  if (!name) return;
  phrase.name = name;
  phrase.to = name.to;
}
