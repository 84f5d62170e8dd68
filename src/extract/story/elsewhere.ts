/**
 * Who is named round a visit and is not there: `X was on holiday`, `X, de Vienne, l'a exhorté`, `X inaugurait un marché à Cluj`.
 *
 * Asked of a sentence that tells no engagement itself.
 */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { takesUpSubject } from '../roles/object';
import { clauseAround, hasWord, type View } from '../view';
import { actsOnHim } from './topic';

/** Tokens behind somebody in which the words stand that say where he is or what keeps him. */
const REACH = 12;

/** Whether a sentence beside a visit has somebody be elsewhere, or busy with something else. */
export const isElsewhere = (view: View, mention: Mention, visit: Draft): boolean =>
  isAway(view, mention) || (isAlone(view, mention) && isInOtherTown(view, mention, visit));

/** `X, down with flu, sent flowers`, `X affrontait des médecins en grève`: not where others meet, whoever they are. */
export const isAway = (view: View, mention: Mention): boolean =>
  isKept(view, mention) || (isBusy(view, behindHimself(view, mention.to)) && isAlone(view, mention));

/** `X was on holiday`, `X, alité,`, `X, consulté au téléphone,`: what is said of him tells where he is, or what keeps him. */
export function isKept(view: View, { to }: Mention): boolean {
  const next = view.mentions.find((one) => one.kind !== 'party' && one.from >= to);
  return hasWord(view, 'away', to, Math.min(next?.from ?? view.to, to + REACH));
}

/** Where a clause goes on behind somebody and a word that only takes him up: `X, lui, inaugurait un pont`. */
const behindHimself = ({ reading }: View, to: number): number =>
  takesUpSubject(reading, to + 1) ? to + 3 : to;

/** Whether a clause speaks of nobody else and of nothing done to or with one spoken of before. */
function isAlone(view: View, mention: Mention): boolean {
  const [from, to] = clauseAround(view, mention.from);
  const isOther = (one: Mention): boolean =>
    one !== mention && one.kind !== 'party' && one.from >= from && one.to <= to && one.from < mention.from;
  return (
    mention.link === null &&
    !view.reading.word('and', mention.to) &&
    !view.mentions.some(isOther) &&
    !actsOnHim(view, { to: behindHimself(view, mention.to) }) &&
    !hasWord(view, 'company', from, to) &&
    !hasWord(view, 'with', from, to)
  );
}

/** `X coupait un ruban`, `X, lui, inaugurait un pont`: what went on meanwhile, but for what one does at talks (`prenait des notes`). */
function isBusy({ reading, lexicon, to: end }: View, to: number): boolean {
  let at = to;
  while (at < end && (reading.norm(at) === ',' || reading.word('reflexive', at))) at += 1;
  const form = reading.tokens[at]?.form;
  if (form?.kind !== 'word' || !lexicon.data.endings.imperfect.test(form.norm)) return false;
  return !reading.word('atTalks', at);
}

/** `X was in Vienna`, `X fulminait depuis Labé`, `In Gaza, X was not consulted`: at or from a town that is not that of the visit. */
function isInOtherTown(view: View, mention: Mention, { place }: Draft): boolean {
  const [from, to] = clauseAround(view, mention.from);
  const town = view.mentions.find(
    (one) =>
      one.placeLike &&
      one.city !== null &&
      one.deictic === null &&
      (one.link === 'at' || one.link === 'from') &&
      one.to <= to &&
      (one.from >= mention.to
        ? !hasWord(view, 'whoClause', mention.to, one.from)
        : one.from - from <= OPENING),
  );
  return town !== undefined && place !== null && town.city !== place.value;
}

/** Before a town that opens a clause: a preposition and an article. */
const OPENING = 2;
