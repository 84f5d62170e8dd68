/** Who only says something. */
import type { Frame } from '../lexicon/verb';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { BEING } from '../text/being';
import { WORD_NUMBERS } from '../text/trie';
import { spanAt } from '../spans';
import { wordBetween, type View } from '../view';
import { areOfSeveral, groupOf } from './group';

/** `« … avec X », annonce Y`: a quotation ends between. */
function isQuoted(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^[»”"]$/.test(view.reading.norm(at))) return true;
  return false;
}

/** `is reported to have spent an hour with Y`: others say it. */
const isSaidOf = ({ reading }: View, say: number): boolean =>
  BEING.some((kind) => reading.word(kind, say - 1) > 0) && reading.word('to', reading.word('say', say)) > 0;

/** Where the sentence goes on after `, Jordan's foreign minister,`; -1 where no such thing follows a name. */
function afterApposition(view: View, from: number): number {
  const { reading } = view;
  if (reading.norm(from) !== ',' || !view.mentions.some((one) => one.from > from && one.from <= from + 4))
    return -1;
  for (let at = from + 1; at < view.to && at <= from + 10; at += 1) {
    if (reading.word('who', at)) return -1;
    if (reading.norm(at) === ',') return at + 1;
  }
  return -1;
}

/** Who only says: `X said`, `selon X`, `a annoncé X`; who speaks at talks, or with others, is there. */
export const isSpeaker = (view: View, actor: Actor): boolean =>
  speaks(view, actor) && !isAtTalks(view, actor.mention.from) && !isOneOfSeveral(view, actor.mention);

function speaks(view: View, actor: Actor): boolean {
  const { from, to } = actor.mention;
  // `Avec X, il a annoncé`
  const after = actor.mention.link === 'with' ? -1 : wordBetween(view, 'say', to, to + 3);
  // `ont confirmé leur présence`: no speech.
  if (after >= 0 && (view.reading.word('present', after) || isSaidOf(view, after))) return false;
  if (after >= 0 && isSaidToGathering(view, after)) return false;
  if (after >= 0 && !isQuoted(view, to, after))
    return !isTold(view, actor, after) && !isToldHim(view, to, after);
  const behind = afterApposition(view, to);
  if (behind >= 0 && wordBetween(view, 'say', behind, behind + 2) >= 0) return true;
  const before = wordBetween(view, 'say', Math.max(view.from, from - 4), from);
  return before >= 0 && view.reading.word('say', before) >= from - 1 && !hasSubject(view, before);
}

/** `Anote Tong of Kiribati and New Zealand's John Key backed the text`, `he and X noted`: leaders of several countries who speak as one are there. */
function isOneOfSeveral(view: View, mention: Mention): boolean {
  if (!view.mentions.includes(mention)) return false;
  return areOfSeveral(groupOf(view, mention)) || isBesideHim(view, mention);
}

/** `he and President X`, `X and he`, `X et lui`: whether somebody acts together with whom a pronoun means. */
export function isBesideHim(view: View, mention: Mention): boolean {
  const { reading, mentions } = view;
  const group = groupOf(view, mention);
  const { from } = group[0] as Mention;
  const { to } = group.at(-1) as Mention;
  const before = mentions.find((one) => one.to === from - 1);
  if (before?.kind === 'pronoun' && before.link === null && reading.word('and', before.to)) return true;
  const and = reading.word('and', to);
  return and > 0 && reading.word('him', and) > 0 && !reading.word('articles', and);
}

/** `During the talks, X said`, `Au cours du déjeuner, X a promis`: who speaks there is there. */
function isAtTalks({ reading, triggers, mentions, from: floor }: View, from: number): boolean {
  const noun = triggers.find((one) => one.to <= from);
  if (noun?.kind !== 'noun' || !TALKS.has(noun.frame)) return false;
  if (mentions.some((one) => one.to <= noun.from)) return false;
  return reading.findWord('occasion', floor, noun.from) >= 0;
}

/** `told the summit that`, `told fellow leaders`, `a déclaré devant le sommet que`: who speaks to a gathering is at it. */
function isSaidToGathering({ reading, triggers, mentions, dates }: View, say: number): boolean {
  const said = reading.word('say', say);
  // `told on Monday a summit`, `a déclaré mardi devant un sommet`
  const end = spanAt(dates, said)?.to ?? said;
  // `told the leaders that`
  const leads = ({ kind, plural, rank, codes, from }: Mention): boolean =>
    kind === 'office' &&
    plural &&
    rank === 'head' &&
    codes.length === 0 &&
    from >= end &&
    from - end <= SAID_TO;
  if (mentions.some(leads)) return true;
  const noun = triggers.find(({ frame, from }) => frame === 'summit-noun' && from >= end);
  if (!noun || noun.from - end > SAID_TO || !reading.word('articles', noun.from - 1)) return false;
  if (noun.from - end === 1) return !mentions.some(({ from }) => from === noun.to);
  return reading.word('faces', end) > 0 || reading.word('at', end) > 0;
}

/** Tokens from a verb of saying to the gathering that it is said to: a preposition, an article. */
const SAID_TO = 2;

/** Nouns of an encounter at which one speaks. */
const TALKS: ReadonlySet<Frame> = new Set(['talks-noun', 'visit-noun']);

/** `Putin told Xi that`: who speaks to somebody of another country is with him. */
function isTold(view: View, { codes }: Actor, say: number): boolean {
  const end = view.reading.word('say', say);
  // `X a confié vendredi à Y`
  const other = view.mentions.find(
    (one) => one.from === end || (one.link === 'at' && one.from > end && one.from - end <= TOLD_WITHIN),
  );
  return (
    other?.kind === 'person' && other.codes.length > 0 && !other.codes.some((code) => codes.includes(code))
  );
}

/** Tokens from a verb of saying to whom it is said, at most: a day and a preposition. */
const TOLD_WITHIN = 3;

/** `X lui a confirmé`, `X assured him of`: who speaks to the one that the text goes on about is with him. */
function isToldHim({ reading }: View, from: number, say: number): boolean {
  for (const at of [from, reading.word('say', say)])
    if (
      reading.word('him', at) &&
      (!reading.word('articles', at) || reading.tokens[at + 1]?.form.kind !== 'word')
    )
      return true;
  return false;
}

/** `He told Paul Kagame that`, `les dirigeants ont assuré Zelensky de`: the verb has its subject, and who follows is spoken to. */
function hasSubject(view: View, verb: number): boolean {
  const { reading } = view;
  let at = verb;
  while (at > view.from && (reading.anyWord(AUXILIARY, at - 1) || isAdverb(view, at - 1))) at -= 1;
  return view.mentions.some((one) => one.to === at && one.kind !== 'party' && one.link === null);
}

const isAdverb = ({ reading, lexicon }: View, at: number): boolean =>
  lexicon.data.endings.adverb.test(reading.norm(at)) || reading.word('adverbs', at) === at + 1;

const AUXILIARY = WORD_NUMBERS.setOf(['have', 'had', 'be', 'was', 'been', 'will']);
