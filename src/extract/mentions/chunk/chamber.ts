/** Who presides over a chamber of parliament: the speaker of Morocco's House of Representatives, le président du Conseil national slovaque. */
import { codesOf, partyOf } from '../entries';
import type { Phrase } from './phrase';

/**
 * The chamber behind the office of who presides over it, its country before it (`of Morocco's House of Representatives`), behind it
 * (`de la Chambre des députés du Luxembourg`) or not named. He governs nothing: his rank is that of who leads a delegation.
 */
export function readChamber(phrase: Phrase): boolean {
  if (!mayPreside(phrase)) return false;
  return phrase.codes.length > 0 ? readOwned(phrase) : readOf(phrase);
}

/** Whether the office read so far is one whose bearer may preside over a chamber; behind his name, which has no length then, it may be as well. */
const mayPreside = ({ rank, plural, offices, name }: Phrase): boolean =>
  (!name || name.to === name.from) && !plural && offices.length > 0 && PRESIDING.has(rank);

/** Whether the office of a phrase is that of who presides over a chamber, behind a nationality or not: `the Seimas speaker`, `président du Sénat`. */
export const presides = ({ reading, offices }: Phrase): boolean =>
  offices.length > 0 && reading.word('presiding', offices[0]?.[0] ?? 0) > 0;

/** Ranks of the offices that may preside over a chamber: speaker, president, chairman. */
const PRESIDING: ReadonlySet<Phrase['rank']> = new Set(['delegation', 'head', 'organisation']);

/** `the speaker of Morocco's` | `House of Representatives`, `of the Austrian` | `National Council`. */
function readOwned(phrase: Phrase): boolean {
  const { reading, partyWords, to, offices } = phrase;
  // Before the office the country has been read with it: `the Austrian president` presides over nothing.
  if (!partyWords || partyWords[1] !== to || partyWords[0] < (offices[0]?.[1] ?? to)) return false;
  return takeChamber(phrase, reading.norm(to) === "'s" || reading.norm(to) === "'" ? to + 1 : to);
}

/** `the speaker` | `of the Georgian parliament`, `of the House of Representatives of Cyprus`, `du Conseil national slovaque`. */
function readOf(phrase: Phrase): boolean {
  const { reading, to, limit } = phrase;
  const of = reading.word('of', to);
  // `président du Conseil` | `national slovaque`: its first word is read as the end of another office.
  const at = of > 0 ? reading.behind('articles', of) : reading.word('chambers', to - 1) > to ? to - 1 : 0;
  if (!at) return false;
  const nation = reading.hit('entity', at);
  if (nation && partyOf(nation)?.form === 'demonym' && takeChamber(phrase, nation.to)) {
    takeNation(phrase, nation.from, nation.to, codesOf(nation));
    return true;
  }
  if (!takeChamber(phrase, at)) return false;
  const behind = reading.hit('entity', phrase.to);
  if (behind && behind.to <= limit && partyOf(behind)?.form === 'demonym') {
    takeNation(phrase, behind.from, behind.to, codesOf(behind));
    phrase.to = behind.to;
  }
  return true;
}

function takeNation(phrase: Phrase, from: number, to: number, codes: readonly string[]): void {
  phrase.codes = [...codes];
  phrase.partyWords = [from, to];
  phrase.rule = 'nationality';
}

/** Takes the chamber at a token, if there is one. */
function takeChamber(phrase: Phrase, at: number): boolean {
  const end = phrase.reading.word('chambers', at);
  if (!end || end > phrase.limit) return false;
  phrase.offices.push([phrase.to, end]);
  phrase.to = end;
  phrase.rank = 'delegation';
  return true;
}
