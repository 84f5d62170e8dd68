/** Who is at a gathering for a country without being named, and who does something there: `and delegates from Chile and Peru`, `X y a apposé sa signature`. */
import type { Read } from '../draft';
import type { Mention } from '../mention';
import { NONE } from '../none';
import { beforeArticle } from '../roles/before';
import { groupOf } from '../roles/group';
import { readVerbGroup } from '../verbs/tense';
import { isPastVerb, timeOfToken } from '../verbs/word-time';
import { hasWord, type View } from '../view';

/** The countries and bodies whose delegates a sentence that tells who attends has as well: `X took part, as did envoys of Chile and the UN`. */
export function delegationsOf(view: View): Read<string>[] {
  if (!attends(view)) return [];
  const whose = view.mentions.flatMap((one) => (isOfDelegates(view, one) ? groupOf(view, one) : []));
  const envoys = view.mentions.filter(
    ({ kind, plural, rank }) => kind === 'office' && plural && rank === 'envoy',
  );
  return [...whose, ...envoys].flatMap(({ codes, from, to, plural }) =>
    codes.slice(0, plural ? codes.length : 1).map((value) => ({ value, from, to, rule: 'delegates' })),
  );
}

/** Whether a verb of attending tells that somebody is there. */
const attends = (view: View): boolean =>
  view.triggers.some((one) => {
    if (one.frame !== 'attend' || one.kind !== 'verb') return false;
    const { negated, wish } = readVerbGroup(view, one);
    return !negated && !wish;
  });

/** Whether the word before a country's preposition is one for those who stand for it. */
function isOfDelegates({ reading, from: floor }: View, { kind, link, from, city }: Mention): boolean {
  if (kind !== 'party' || city !== null || (link !== 'of' && link !== 'from')) return false;
  const start = beforeArticle(reading, from);
  return [start, from].some((end) =>
    [1, 2].some((back) => end - back > floor && reading.wordBefore('delegates', end - back) >= floor),
  );
}

/** `Le Nigeria de X y a apposé sa signature`, `la secrétaire générale, X, y a salué`: who does something there, by a pronoun for the place right before the verb. */
export function actingThere(view: View): readonly Mention[] {
  const { mentions, reading } = view;
  // `Le 6 avril suivant, X y rencontra Y`: at another time.
  if (view.dates.length > 0) return NONE;
  const there = mentions.find(
    ({ deictic, from, to }) =>
      deictic === 'there' &&
      reading.word('there', from) === to &&
      [to + 1, to + 2].some((at) => isPastVerb(view, at) || timeOfToken(view, at - 1)),
  );
  const before = there ? mentions.findLast((one) => one.to <= there.from) : undefined;
  if (!there || !before || before.kind === 'pronoun' || there.from - before.to > 1) return NONE;
  if (hasWord(view, 'negation', before.to, there.to + 2) || hasWord(view, 'say', there.to, there.to + 3))
    return NONE;
  const state = before.link === 'of' ? mentions.findLast((one) => one.to <= before.from) : undefined;
  // `le Nigeria de X`
  if (state?.kind === 'party' && state.link === null && state.codes[0] === before.codes[0])
    return [state, before];
  return before.link === null && before.city === null
    ? groupOf(view, before).filter(({ codes }) => codes.length > 0)
    : NONE;
}
