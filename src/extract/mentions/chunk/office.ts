/** Steps of a phrase that tell an office: its title, an adjective of it, what a minister is minister of. */
import type { Rank } from '../../lexicon/lexicon';
import type { Hit, Reading } from '../../text/recognise';
import { codesOf, officeBehind, officeOf, partyOf } from '../entries';
import { portfolioEnd, portfolioStart } from '../portfolio';
import { takeParty } from './party';
import type { Phrase } from './phrase';

/** An office, with the style before it. */
export function readOffice(phrase: Phrase): boolean {
  const article = phrase.rank === 'title' ? articleBehind(phrase) : 0;
  if (article && phrase.reading.word('crowns', article)) {
    phrase.to = article;
    return true;
  }
  const styled = article ? phrase.reading.hit('entity', article) : undefined;
  const hit = styled && officeOf(styled) ? styled : phrase.reading.hit('entity', phrase.to);
  const office = hit && hit.to <= phrase.limit ? officeOf(hit) : null;
  if (article && !office && phrase.reading.word('crowns', article)) {
    // `S.M. l'Empereur Naruhito`: the crown is read with the name.
    phrase.to = article;
    return true;
  }
  if (!hit || !office) return false;
  if (phrase.rank === null || phrase.rank === 'title')
    phrase.rank = isFormer(phrase, office.rank) ? 'private' : office.rank;
  phrase.plural ||= office.plural;
  if (office.rank !== 'title' && !phrase.reading.word('counterpart', hit.from) && phrase.offices.length === 0)
    phrase.offices.push([hit.from, hit.to]);
  if (office.code && phrase.codes.length === 0) {
    phrase.codes = [office.code];
    phrase.partyWords = [hit.from, hit.to];
    phrase.rule = 'office';
  }
  phrase.to = hit.to;
  if (office.rank === 'title' && phrase.reading.norm(phrase.to) === '.') phrase.to += 1;
  return true;
}

/** `Her Excellency the First Lady`, `H.E. the President of Kenya`, `His Excellency, the President`, `S.M. l'Empereur Akihito`: behind the article after a style, 0 where there is none. */
function articleBehind({ reading, to, name }: Phrase): number {
  const isParted = !name && reading.norm(to) === ',';
  const article = reading.word('articles', isParted ? to + 1 : to);
  const styled = isParted && article ? reading.hit('entity', article) : undefined;
  return isParted && !(styled && officeOf(styled)) ? 0 : article;
}

/** `le Premier ministre, chef du gouvernement, X`, `the President, Commander-in-Chief, X`: a second office of the same one, without an article. */
export function readSecondOffice(phrase: Phrase): boolean {
  const { reading, rank, plural, to, from } = phrase;
  if (rank !== 'head' || plural || reading.norm(to) !== ',' || !reading.word('articles', from - 1))
    return false;
  const hit = reading.hit('entity', to + 1);
  const office = hit && hit.to <= phrase.limit ? officeOf(hit) : null;
  const isOffice = office?.rank === 'head' || office?.rank === 'minister';
  if (!hit || !isOffice || office.plural || reading.word('counterpart', hit.from)) return false;
  const behind = reading.norm(hit.to);
  if (behind !== ',' && !reading.word('of', hit.to) && !reading.tokens[hit.to]?.form.cap) return false;
  phrase.offices.push([hit.from, hit.to]);
  phrase.to = hit.to;
  return true;
}

/** `former Nigerian president`: who led or governed holds no office. */
const isFormer = ({ reading, from }: Phrase, rank: Rank): boolean =>
  (rank === 'head' || rank === 'minister') && reading.wordFills('former', from - 1, from);

/** `le conseiller américain à la sécurité nationale`, `la cheffe française de la diplomatie`: a nationality within the words of an office, none of which is one alone. */
export function readSplitOffice(phrase: Phrase): boolean {
  const { reading, to, from } = phrase;
  const nation = splitNation(reading, to);
  if (to !== from || !nation) return false;
  phrase.rank = 'minister';
  phrase.codes = codesOf(nation);
  phrase.partyWords = [nation.from, nation.to];
  phrase.rule = 'nationality';
  phrase.to = reading.word('officeTails', nation.to);
  phrase.offices.push([from, phrase.to]);
  return true;
}

/** The nationality that stands within an office beginning at a token; undefined where none does. */
export function splitNation(reading: Reading, at: number): Hit | undefined {
  const head = reading.word('officeHeads', at);
  const nation = head ? reading.hit('entity', head) : undefined;
  return nation && partyOf(nation)?.form === 'demonym' && reading.word('officeTails', nation.to)
    ? nation
    : undefined;
}

/** `outgoing`, `par intérim`, `special`: beside an office. */
export function readAdjective(phrase: Phrase): boolean {
  const leads = phrase.codes.length > 0 && phrase.rank === null;
  const to =
    phrase.reading.word('officeAdjectives', phrase.to) ||
    (leads ? officeBehind(phrase.reading, phrase.to, phrase.limit) : 0);
  if (!to || to > phrase.limit) return false;
  phrase.to = to;
  if (phrase.rank !== null && phrase.codes.length === 0) {
    const at = phrase.reading.word('at', to);
    if (at) takeParty(phrase, at);
  }
  return true;
}

/** `des Affaires étrangères`, `of Foreign Affairs and International Cooperation`: what a minister is minister of. */
export function readPortfolio(phrase: Phrase): boolean {
  if (phrase.rank === null) return false;
  const of = portfolioStart(phrase.reading, phrase.to, phrase.rank, phrase.plural);
  const last = of ? portfolioEnd(phrase.reading, phrase.lexicon, of, phrase) : 0;
  if (last === 0) return false;
  if (phrase.offices.length) phrase.offices.push([phrase.to, last]);
  phrase.to = last;
  return true;
}
