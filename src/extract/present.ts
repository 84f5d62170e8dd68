/** Who may be where a sentence is told of, and who is only named in it. */
import { isAbsent } from './gathering/absence';
import type { Mention } from './mention';
import type { Actor } from './registry';
import { isSender } from './roles/sender';
import { isSpeaker } from './roles/speaker';
import { WORD_NUMBERS } from './text/trie';
import { isPastVerb } from './verbs/word-time';
import type { View } from './view';

/** Ranks that take part in nothing by being named. */
export const OUTSIDE: ReadonlySet<Mention['rank']> = new Set(['ambassador', 'speaker', 'private']);

/** Whether somebody may be where the sentence is told of: not said to be away, written to, quoted, to have come before, or to have sent another. */
export function isPresent(view: View, actor: Actor): boolean {
  if (actor.mention.kind === 'pronoun' || (actor.rank && OUTSIDE.has(actor.rank))) return false;
  if (isOnlyOwner(view, actor.mention) || isGone(view, actor.mention)) return false;
  if (isAbsent(view, actor.mention) || isSender(view, actor.mention)) return false;
  return !isSpeaker(view, actor) && !isAddressed(view, actor);
}

/** `Keïta's reinstatement`, `l'état du roi Salmane`: whose thing is spoken of need not be there; whose visit or guest it is, is. */
function isOnlyOwner(view: View, { from, to, link }: Mention): boolean {
  const { reading } = view;
  if (/^'s?$/.test(reading.norm(to))) {
    if (link !== null) return false;
    for (let at = to + 1; at <= to + 3; at += 1) if (isOfEngagement(view, at)) return false;
    return true;
  }
  if (link !== 'of') return false;
  // `a exigé du président un retour`: from him; in `le traité de Louis` a noun.
  if (isPastVerb(view, from - 2) && !reading.word('articles', from - 3)) return false;
  let noun = false;
  for (let at = from - 1; at >= from - 9 && at >= view.from; at -= 1) {
    if (/^[,;:]$/.test(reading.norm(at))) break;
    if (isOfEngagement(view, at)) return false;
    // `a obtenu de X`: behind a verb it is from him, and he is there.
    noun ||= from - at > 2 && from - at <= 5 && reading.anyWord(DETERMINERS, at);
  }
  return noun;
}

/** `who toppled Keïta`, `Bazoum, toujours séquestré,`: who was removed, is held or was in office before. */
function isGone(view: View, { from, to }: Mention): boolean {
  const { reading } = view;
  // `the first since Modi was sworn in`
  if ([1, 2].some((back) => from - back >= view.from && reading.date('since', from - back))) return true;
  for (let at = from - 1; at >= from - 3 && at >= view.from; at -= 1) {
    if (/^[,;:]$/.test(reading.norm(at))) break;
    const end = Math.max(reading.word('undone', at), reading.word('succeeds', at));
    if (end > at && end >= from - 1) return true;
  }
  if (reading.norm(to) !== ',') return false;
  return reading.word('undone', to + 1) > 0 || reading.word('undone', to + 2) > 0;
}

/** A word that may tell an engagement, that of a guest, of a side or of company. */
const isOfEngagement = (view: View, at: number): boolean =>
  view.reading.hit('trigger', at) !== undefined || view.reading.anyWord(ATTENDING, at);

const ATTENDING = WORD_NUMBERS.setOf([
  'guest',
  'hospitality',
  'with',
  'company',
  'watch',
  'attendance',
  'auspices',
  'at',
  'counterpart',
  'by',
  'house',
]);

const DETERMINERS = WORD_NUMBERS.setOf(['articles', 'his', 'this']);

/** `porteur d'un message du roi à son homologue`: who writes and who is written to are elsewhere. */
function isAddressed(view: View, actor: Actor): boolean {
  for (let back = actor.mention.from - 1; back >= view.from && back >= actor.mention.from - 12; back -= 1) {
    const norm = view.reading.norm(back);
    if (/^[,;:]$/.test(norm)) return false;
    if (view.reading.word('letters', back)) return true;
  }
  return false;
}
