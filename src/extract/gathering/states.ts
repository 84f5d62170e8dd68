/** Countries that a sentence lists as those at a gathering: in brackets behind it, or as those who act there. */
import type { Mention } from '../mention';
import { beforeArticle } from '../roles/before';
import { groupOf } from '../roles/group';
import type { Trigger } from '../verbs/triggers';
import { timeOfToken } from '../verbs/word-time';
import { hasWord, type View } from '../view';
import { FEWEST } from './extent';

/** `Au sommet de Nairobi, le Kenya, l'Ouganda et le Rwanda ont adopté`: the countries that act there; none whom somebody else shut out. */
export function actingAfter(view: View, from: number): readonly Mention[] {
  const { reading } = view;
  const first = view.mentions.find(
    (one) =>
      one.from >= from &&
      one.link === null &&
      one.kind === 'party' &&
      one.form !== 'demonym' &&
      one.city === null,
  );
  if (!first) return [];
  if (reading.norm(beforeArticle(reading, first.from) - 1) !== ',') return [];
  const group = groupOf(view, first);
  const to = group.at(-1)?.to ?? 0;
  const away = hasWord(view, 'negation', to, to + 3) || hasWord(view, 'absent', to, to + 4);
  return group[0] === first && group.length > 1 && !away ? group : [];
}

/** `At a summit in Accra ECOWAS called for`, `L'Union a sanctionné Wagner lors d'un sommet`: the body that acts where a gathering is told as the occasion, where nobody is named. */
export const bodyActing = (view: View): readonly Mention[] => {
  const body = view.mentions.find(
    ({ form, kind, link, to }) =>
      form === 'organisation' && kind === 'party' && link === null && timeOfToken(view, to),
  );
  // `The UN watched as X and Y met`
  const isAlone = view.mentions.every(({ kind }) => kind === 'party');
  return body && isAlone && !hasWord(view, 'absent', body.to, view.to) ? [body] : [];
};

/** `Kenya, Uganda and Rwanda agreed at a summit in Accra to cut tariffs`: the countries of a list with which a sentence begins and which agree there. */
export function agreedAt(view: View, gathering: number): readonly Mention[] {
  const first = view.mentions.find(
    ({ kind, link, city }) => kind === 'party' && link === null && city === null,
  );
  const group = first ? groupOf(view, first) : [];
  const to = group.at(-1)?.to ?? view.to;
  if (group.length < 2 || beforeArticle(view.reading, first?.from ?? 0) - view.from > 0) return [];
  return hasWord(view, 'adopts', to, Math.min(gathering, to + AGREED)) ? group : [];
}

/** Tokens from a list to its verb, at most: an auxiliary. */
const AGREED = 3;

/** `a summit in Nairobi (Kenya, Uganda, Rwanda)`: the countries in the brackets behind a gathering, two at least. */
export function bracketedAfter(view: View, from: number): readonly Mention[] {
  const { reading } = view;
  let open = from;
  while (open < Math.min(view.to, from + BRACKET) && reading.norm(open) !== '(') open += 1;
  if (reading.norm(open) !== '(') return [];
  let close = open;
  while (close < view.to && reading.norm(close) !== ')') close += 1;
  const inside = view.mentions.filter((one) => one.from > open && one.to <= close);
  const isList = inside.every((one, index) => {
    const next = inside[index + 1];
    return one.kind === 'party' && one.city === null && (!next || next.from - one.to <= 2);
  });
  return inside.length > 1 && isList ? inside : [];
}

/** A bracket with the members of a gathering opens at most so many tokens behind its name. */
const BRACKET = 6;

/** `chaired a ministerial meeting on Libya, attended by X and Y`: of ministers or of so many, and at it those of three countries. */
export function isOfFewStates(view: View, { from, to }: Trigger): boolean {
  if (!hasWord(view, 'ofMinisters', from, to) && !hasWord(view, 'ofFew', from - 1, to + 1)) return false;
  const states = new Set<string | undefined>();
  for (const { kind, codes } of view.mentions) if (kind === 'person') states.add(codes[0]);
  states.delete(undefined);
  return states.size >= FEWEST;
}
