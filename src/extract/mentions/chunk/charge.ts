/** Somebody who is introduced by what he is in charge of: `X, qui dirige la diplomatie haïtienne,`, `X, en charge du Commerce en Zambie,`. */
import type { Reading } from '../../text/recognise';
import { codesOf, partyOf } from '../entries';
import type { Phrase } from './phrase';

/** Tokens from the words of being in charge to the country, at most. */
const REACH = 8;

/** Takes the country whose government or portfolio somebody has by the words behind his name. */
export function readCharge(phrase: Phrase): void {
  const { reading, limit } = phrase;
  const start = reading.norm(phrase.to) === ',' ? phrase.to + 1 : phrase.to;
  const from = reading.word('inCharge', start);
  if (!from) return;
  let domain = from;
  let isPortfolio = false;
  for (let at = from; at < Math.min(limit, from + REACH); at += 1) {
    const hit = reading.hit('entity', at);
    const party = hit && hit.to <= limit ? partyOf(hit) : null;
    if (hit && party) {
      const isOf = party.form === 'demonym' ? isPortfolio : party.form === 'name' && at > domain;
      if (!isOf || (!isPortfolio && !isWhole(reading, from, at))) return;
      phrase.codes = [...codesOf(hit)];
      phrase.partyWords = [hit.from, hit.to];
      phrase.rule = 'nationality';
      phrase.rank ??= isPortfolio ? 'minister' : 'head';
      phrase.to = hit.to;
      return;
    }
    const form = reading.tokens[at]?.form;
    if (form?.kind !== 'word' || reading.hit('trigger', at)) return;
    if (reading.word('domains', at) || (form.cap && isField(reading, at))) {
      isPortfolio = true;
      domain = at;
    }
  }
}

/** `le Commerce`: the name of a portfolio by its subject, and no firm or body. */
const isField = (reading: Reading, at: number): boolean =>
  reading.hit('sector', at)?.entries.some((entry) => entry.kind === 'sector' && entry.caps === null) ?? false;

/** `qui gouverne l'Allemagne`: nothing but an article before the country. */
const isWhole = (reading: Reading, from: number, at: number): boolean =>
  from === at || reading.word('articles', from) === at;
