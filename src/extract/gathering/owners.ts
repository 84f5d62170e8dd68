/** Whose a gathering is, where neither its name nor a verb says it: `their summit`, `ASEAN leaders went home after a summit`, `with host Lula da Silva`. */
import type { Mention } from '../mention';
import { beforeArticle } from '../roles/before';
import { groupOf } from '../roles/group';
import { subjectOf } from '../roles/subject';
import { spanAt } from '../spans';
import { WORD_NUMBERS } from '../text/trie';
import { hasSemicolon, type View } from '../view';
import type { Extent } from './extent';
import { bodyOf, isFree } from './leaders';

/** A possessive stands before its noun with so many words between at most: `their first annual`. */
const POSSESSED = 4;

/** `their first summit`, `à l'issue de leur sommet, le CCG et l'Asie centrale ont adopté`: several, or a body. */
export function ownersOf(view: View, { from, to }: Extent): readonly Mention[] {
  if (!isPossessed(view, from)) return [];
  const before = subjectOf(view, from);
  if (before.length) return areSeveral(before) ? before : [];
  const behind = view.mentions.find((one) => one.from >= to && one.link === null);
  if (!behind || view.reading.norm(beforeArticle(view.reading, behind.from) - 1) !== ',') return [];
  const group = groupOf(view, behind);
  return areSeveral(group) ? group : [];
}

/** Whether a possessive stands before a gathering. */
export function isPossessed({ reading, from, mentions }: View, at: number): boolean {
  for (let back = at - 1; back >= from && back >= at - POSSESSED; back -= 1) {
    if (reading.word('his', back)) return true;
    const form = reading.tokens[back]?.form;
    if (form?.kind === 'punctuation' || reading.word('articles', back)) return false;
    if (spanAt(mentions, back)) return false;
  }
  return false;
}

const areSeveral = (group: readonly Mention[]): boolean =>
  group.length > 1 || group.some((one) => one.form === 'organisation' || one.plural);

/** `Caribbean leaders left Georgetown after a four-day summit`: the leaders of a body who are the subject, where the gathering has no other name. */
export function leadersBefore(view: View, { from }: Extent): Mention | null {
  const body = bodyOf(view);
  return body && body.to <= from && isFree(view, body.to, from) && !hasSemicolon(view, body.to, from)
    ? body
    : null;
}

/** `with host Narendra Modi urging restraint`, `Host Lula da Silva urged`: who is called the host, and none whom somebody hosts. */
export function namedHost({ reading, mentions, from }: View): readonly Mention[] {
  const host = mentions.find(({ kind, from: at }) => {
    if (kind !== 'person' || at <= from || reading.word('hostNouns', at - 1) !== at) return false;
    const before = at - 2;
    return before < from || reading.norm(before) === ',' || reading.anyWord(BEFORE_HOST, before);
  });
  return host ? [host] : [];
}

const BEFORE_HOST = WORD_NUMBERS.setOf(['with', 'by', 'of', 'from', 'to', 'articles']);
