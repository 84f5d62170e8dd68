/** Who is told to stay away from a gathering, or is named only as one who is missing. */
import type { Mention } from '../mention';
import { isGovernedBy } from '../roles/before';
import { groupOf } from '../roles/group';
import { subjectOf } from '../roles/subject';
import { AUXILIARY } from '../verbs/auxiliary';
import { readVerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasWord, wordBetween, type View } from '../view';
import { isSomebody } from './attendance';
import { itemAt } from '../spans';

/** Where somebody else is spoken of, with whom one may be joined in a list; at most so far ahead as a relative clause may part a subject and its verb. */
function nextActor(view: View, mention: Mention): number {
  const other = view.mentions.find(
    (one) =>
      one.link === null &&
      one.kind !== 'party' &&
      one.from - mention.to > LISTED &&
      (one.codes.length > 0 || view.knows(one)),
  );
  return Math.min(view.to, mention.to + ABSENCE, other?.from ?? view.to);
}

/** Between somebody and the words that say that he is not there, at most. */
const ABSENCE = 12;
/** Between two of a list: a comma or a joint, and an article. */
const LISTED = 3;
/** A list of those who are missing is opened by a word that stands so near the head of its sentence. */
const HEAD = 5;
/** The words before who is left out, the longest of them (`with the exception of the`). */
const APART = 6;
/** Before somebody, the words that say that he is not there (`absent, X`), or in whose stead he is. */
const BEFORE = 5;

/** `Putin, wanted by the court, stays in Moscow`: at home. */
function staysHome(view: View, mention: Mention, at: number): boolean {
  if (!view.reading.word('remains', at)) return false;
  const place = view.mentions.find((one) => one.from > at && one.from - at <= 3);
  return place?.placeLike === true && mention.codes.includes(place.codes[0] ?? '');
}

/** `without Milei`, `hormis Xi et Poutine`: named only as missing, alone or in a list. */
export function isLeftOut(view: View, mention: Mention): boolean {
  // Whom a pronoun means was named in another sentence.
  const [first] = view.mentions.includes(mention) ? groupOf(view, mention) : [];
  if (!first) return false;
  for (let back = first.from - 1; back >= view.from && back >= first.from - APART; back -= 1) {
    const end = view.reading.word('apart', back);
    // `a pris à part Y`: where nobody listens.
    const aside = end && view.triggers.some((one) => one.frame === 'meet' && one.to === back);
    if (end && !aside && end <= first.from && first.from - end <= 2) return true;
  }
  if (isDeniedBefore(view, first)) return true;
  // `sans Goïta ni Tiani`
  const other = itemAt(view.mentions, view.mentions.indexOf(first) - 1);
  const denied = view.reading.wordFills('negation', first.from - 1, first.from);
  return denied && other?.to === first.from - 1 && isLeftOut(view, other);
}

/** `No Xi at the summit`, `Pas de Xi au sommet`: a word that denies a noun right before somebody. */
function isDeniedBefore({ reading }: View, { from }: Mention): boolean {
  const of = [from - 1, from - 2].find((at) => reading.word('of', at) === from) ?? from;
  return reading.wordFills('without', of - 1, of);
}

/** `Absents du sommet : X, Y et Z`, `Conspicuous by their absence were X and Y`: a list of those who are missing. */
function isListedAbsent(view: View, mention: Mention): boolean {
  if (mention.kind === 'party' || agentOf(view, mention) !== null) return false;
  const at = wordBetween(view, 'absent', view.from, view.from + HEAD);
  if (at < 0 || wordBetween(view, 'apart', view.from, at + 1) >= 0) return false;
  // `Cuba, represented by X, sat opposite Y`: there, by somebody.
  if (isRepresentedAt(view, at)) return false;
  // `"We did not come to talk," X said`: what somebody says of others.
  for (let next = at; next < mention.from; next += 1)
    if (CLOSING_QUOTE.test(view.reading.norm(next))) return false;
  return !view.mentions.some((one) => one.to <= at && isSomebody(one));
}

/** What ends what somebody says. */
const CLOSING_QUOTE = /["”»]/;

/** `is not at the table`, `n'est pas à la table`: the words of being present, denied right before. */
const isNotPresent = (view: View, at: number): boolean =>
  view.reading.word('negation', at) > 0 && hasWord(view, 'present', at + 1, at + 4);

/** `is represented`, `s'est fait représenter`: the words that say that somebody is there for a country, not denied. */
export const isRepresentedAt = (view: View, at: number): boolean =>
  view.reading.word('represented', at) > 0 && !hasWord(view, 'negation', at - DENIED, at);

/** `Goïta s'est fait représenter`, `Goïta was represented by X`: another is there in his stead; not `has represented Goïta`, whom the verb is done to. */
function isStoodForAt(view: View, at: number): boolean {
  if (!isRepresentedAt(view, at)) return false;
  const end = view.reading.word('represented', at);
  return !view.mentions.some(
    ({ from, link }) => from >= end && from - end <= 1 && link !== 'by' && link !== 'at',
  );
}

/** Whether the words behind somebody tell that another is there in his stead, and not only that he is away. */
export function isStoodForBehind(view: View, mention: Mention): boolean {
  const until = nextActor(view, mention);
  for (let at = mention.to; at < until; at += 1) {
    if (isStoodForAt(view, at)) return true;
    if (view.reading.tokens[at]?.form.kind === 'punctuation') return false;
  }
  return false;
}

/** Between a negation and the participle: auxiliaries and pronouns. */
const DENIED = 5;

/** `X et Y étaient là, Z non`, `X and Y were present, Z was not`: a word of denial and nothing more. */
function isDeniedAlone({ reading, to: end }: View, { kind, to }: Mention): boolean {
  const verb = reading.anyWord(AUXILIARY, to) ? to + 1 : to;
  const behind = kind === 'party' ? 0 : reading.word('negation', verb);
  return behind > 0 && (behind >= end || reading.tokens[behind]?.form.kind === 'punctuation');
}

/** Without one of these nobody is told to stay away. */
const ABSENCE_WORDS = [
  'negation',
  'absent',
  'apart',
  'standsFor',
  'represents',
  'represented',
  'remains',
  'shunned',
  'unlike',
] as const;

/** Whether words right before somebody tell that another is there in his stead. */
function isStoodFor(view: View, { from, link }: Mention, word: 'standsFor' | 'represents'): boolean {
  const at = wordBetween(view, word, Math.max(view.from, from - BEFORE), from);
  const end = at < 0 ? 0 : view.reading.word(word, at);
  return end > 0 && from - end <= 1 && link !== 'by';
}

/** Whether the text says that somebody stays away; `unlike X, Y came` says it of X, `Y stayed at home, unlike X` the contrary. */
export function isAbsent(view: View, mention: Mention): boolean {
  if (!ABSENCE_WORDS.some((kind) => view.reading.findWord(kind, view.from, view.to) >= 0)) return false;
  if (isStoodFor(view, mention, 'standsFor')) return true;
  // `represents the president`; who represents his country is there for it.
  if (mention.kind !== 'party' && isStoodFor(view, mention, 'represents')) return true;
  if (isListedAbsent(view, mention) || isDeniedAlone(view, mention)) return true;
  if (isLeftOut(view, mention)) return true;
  const away = isAwayBehind(view, mention);
  if (away !== null) return away;
  if (isDeniedComing(view, mention)) return true;
  if (isGovernedBy(view.reading, 'unlike', mention.from)) return !hasWord(view, 'absent', view.from, view.to);
  const agent = agentOf(view, mention);
  for (let at = Math.max(view.from, mention.from - BEFORE); at < mention.from; at += 1) {
    const end = view.reading.word('absent', at);
    if (end && !(agent && end >= agent.from - 2)) return true;
    if (mention.link === 'by' && view.reading.word('shunned', at)) return true;
  }
  return false;
}

/** `was represented by X and Y`: who heads the list in which somebody stands, if a verb is done by those whom it names. */
function agentOf(view: View, mention: Mention): Mention | null {
  const [first] = view.mentions.includes(mention) ? groupOf(view, mention) : [];
  return first?.link === 'by' ? first : null;
}

/** `does not look set to come`, `n'a pas prévu de venir`: a verb of coming or attending, denied, whose subject he is. */
function isDeniedComing(view: View, mention: Mention): boolean {
  return view.triggers.some((trigger) => {
    if (trigger.kind !== 'verb' || !COMING.has(trigger.frame) || trigger.from < mention.to) return false;
    // `Albanese said that the summit would not go ahead`: what does not come is no speaker.
    if (wordBetween(view, 'say', mention.to, trigger.from) >= 0) return false;
    const { negated, passive, from } = readVerbGroup(view, trigger);
    return negated && !passive && subjectOf(view, from).includes(mention);
  });
}

const COMING: ReadonlySet<Trigger['frame']> = new Set(['travel', 'attend']);

/** Whether the words behind somebody say that he stays away, or, with `false`, that another is there for him or his country; null where they say neither. */
function isAwayBehind(view: View, mention: Mention): boolean | null {
  const until = nextActor(view, mention);
  for (let at = mention.to; at < until; at += 1) {
    // `Gabon was represented by its minister`, `le Gabon s'y est fait représenter`: there, by somebody else.
    if (mention.kind === 'party' ? isRepresentedAt(view, at) : isStoodForAt(view, at))
      return mention.kind !== 'party';
    // `Putin, replaced by Lavrov`: the agent is there for him.
    const stands = view.reading.word('standsFor', at);
    if (stands) return view.reading.word('agent', stands) > 0;
    // `opened a summit snubbed by Y`: who stays away is the agent.
    const shunned = view.reading.word('shunned', at);
    if (shunned && view.reading.word('agent', shunned)) continue;
    if (view.reading.word('absent', at) || staysHome(view, mention, at) || isNotPresent(view, at)) {
      // `who had threatened to stay at home, came after all`
      const present = wordBetween(view, 'present', at + 1, until);
      // `, which X chairs and which Kiribati has boycotted`: another country did.
      if (isOfOther(view, mention, at)) return null;
      // `Zelensky, who stayed in Kyiv, speaks by video`
      if (hasWord(view, 'video', at + 1, until)) return null;
      return present >= 0 && view.reading.word('negation', present - 1) === 0 ? null : true;
    }
    const norm = view.reading.norm(at);
    if (norm === '.' || norm === ';') break;
  }
  return null;
}

/** Whether a country that is no part of somebody's name is the subject right before words of staying away. */
const isOfOther = (view: View, mention: Mention, at: number): boolean =>
  view.mentions.some(
    ({ kind, form, link, from, to, codes }) =>
      kind === 'party' &&
      form !== 'demonym' &&
      link === null &&
      from >= mention.to &&
      to <= at &&
      at - to <= SHUN &&
      !codes.every((code) => mention.codes.includes(code)),
  );

/** From a country to what it stays away from: auxiliaries. In tokens. */
const SHUN = 2;
