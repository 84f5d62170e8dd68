/** What opens a sentence before its subject: `After Doha on Saturday, X`, `Having met Y in London, X`. */
import { isOrganisation } from '../../engagement/party';
import type { Mention } from '../mention';
import { spanAt } from '../spans';
import { headOf, type View } from '../view';

/** The place that opens a sentence, and where the sentence begins behind it and its day. */
interface Front {
  readonly place: Mention | null;
  readonly to: number;
}

/** `In Rabat on Monday, the visit began`, `Lundi, à Rabat, X`: a place and a day in front, which a comma parts from the rest. */
export function frontOf(view: View): Front {
  const { reading, mentions, dates } = view;
  let place: Mention | null = null;
  let found: Mention | null = null;
  let to = view.from;
  for (let at = view.from; at < view.to;) {
    if (reading.norm(at) === ',' && at > to) {
      [place, to] = [found, at + 1];
      at += 1;
      continue;
    }
    const date = spanAt(dates, at);
    const mention = spanAt(mentions, at);
    if (mention && (found || mention.kind !== 'party' || !mention.placeLike || mention.link !== 'at')) break;
    found ??= mention ?? null;
    const next = date?.to ?? mention?.to;
    if (!next && !isLead(view, at)) break;
    at = next ?? at + 1;
  }
  return { place, to };
}

/** A preposition or an article, as they stand before a day or a place. */
export const isLead = ({ reading }: View, at: number): boolean =>
  reading.word('at', at) > 0 ||
  reading.word('articles', at) > 0 ||
  reading.date('the', at) !== null ||
  reading.date('in', at) !== null;

/**
 * Where a phrase ends that opens a sentence with what came before: `After Doha on Saturday, X is in Riyadh`, `Reçu samedi à Suva, X
 * ira mercredi à Port-Vila`. The first token of the sentence where none does.
 */
export function openingEnd(view: View): number {
  const { reading, to, mentions, triggers } = view;
  const from = headOf(view);
  const [first] = triggers;
  const opens =
    reading.word('after', from) > 0 ||
    reading.word('from', from) > 0 ||
    reading.word('have', from) > 0 ||
    (first?.from === from &&
      first.kind === 'verb' &&
      (first.tenses.includes('participle') || first.tenses.includes('gerund'))) ||
    view.lexicon.data.endings.participle.test(reading.tokens[from]?.form.lower ?? '');
  if (!opens) return view.from;
  let comma = from;
  while (comma < to && (reading.norm(comma) !== ',' || goesOn(view, comma + 1))) comma += 1;
  const subject = mentions.find((one) => one.from > comma && one.link === null && isActor(view, one));
  if (!subject) return view.from;
  for (let at = subject.from - 1; at > comma; at -= 1) if (reading.norm(at) === ',') return at;
  return comma;
}

/** `After Cairo, where he met Y, and Oyo on Monday, at Z's, X`: what is said of a stop by the way, and the next one. */
const goesOn = ({ reading }: View, at: number): boolean =>
  (reading.word('where', at) || reading.word('and', at) || reading.word('house', at)) > 0;

/** Who does what a verb tells that opens a sentence: `Having met Y in London, X flew on`. */
export function behindOpening(view: View, at: number): Mention | null {
  const to = openingEnd(view);
  if (at >= to || !view.triggers.some(({ kind, from }) => kind === 'verb' && from >= at && from < to))
    return null;
  const next = view.mentions.find((one) => one.from > to);
  return next && next.from - to <= RIGHT_BEHIND && next.link === null && isActor(view, next) ? next : null;
}

/** A person, or a body: `Réunie samedi à Bagdad, la Ligue arabe`, not `the CARICOM gathering`; a country may be where something is. */
const isActor = ({ reading }: View, { kind, form, to }: Mention): boolean =>
  kind !== 'party' ||
  (form === 'organisation' && !reading.word('editions', to) && !reading.hit('trigger', to));

/** The comma and an article. In tokens. */
const RIGHT_BEHIND = 3;

/** `Premier chef d'État reçu par X, le président chypriote`, `X was the last foreign leader to visit`: what somebody is said to be who stands behind the comma, or before. */
export function isPredicate(view: View, mention: Mention): boolean {
  const { kind, codes, name, link, from: at } = mention;
  if (kind !== 'office' || (codes.length > 0 && !isOfBody(mention)) || name) return false;
  const { reading, from } = view;
  // `became the first EU leader to visit`: whatever the verb, he is of one of its states.
  if (codes.length > 0 && reading.word('first', at - 1) > 0) return true;
  if ((at - 1 === from || at - 2 === from) && reading.word('first', at - 1) > 0) return true;
  return link === null && isSaidToBe(view, at);
}

/** `the first EU leader to visit`: of many states, one of which is his. */
export const isOfBody = ({ codes, rank, plural }: Mention): boolean =>
  !plural && (rank === 'head' || rank === 'minister') && isOrganisation(codes[0]);

/** Whether a verb of being stands before a noun with its article and adjectives. */
function isSaidToBe({ reading, mentions }: View, at: number): boolean {
  for (let article = at - 1; article >= at - ADJECTIVES; article -= 1) {
    if (reading.tokens[article]?.form.kind !== 'word' || spanAt(mentions, article)) return false;
    if (reading.word('articles', article))
      return (reading.word('was', article - 1) || reading.word('been', article - 1)) > 0;
  }
  return false;
}

/** Tokens from the article of a noun to that: `the last foreign leader`. */
const ADJECTIVES = 4;
