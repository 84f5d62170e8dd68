/** Whom an act meets: the object of a verb, and actors that a preposition marks after it. */
import type { Mention } from '../mention';
import { NONE } from '../none';
import type { Reading } from '../text/recognise';
import { WORD_NUMBERS } from '../text/trie';
import { AUXILIARY } from '../verbs/auxiliary';
import type { Trigger } from '../verbs/triggers';
import { hasWord, type View } from '../view';
import { groupOf, isActorLike } from './group';
import { leaderBehind } from './leader';
import { isOwner } from './owner';
import { isSmall } from './small';

/** Whether a pronoun is the object of a verb: `received him`, `l'a reçu`, `le recevra`. */
export function hasObjectPronoun(view: View, trigger: Trigger, groupFrom: number): boolean {
  const { reading } = view;
  const romance = view.lexicon.data.futureEndings.length > 0;
  if (!romance)
    return (
      reading.word('him', trigger.to) > 0 &&
      (reading.isShouted(trigger.from) || !reading.tokens[trigger.to]?.form.cap) &&
      !isHers(view, trigger.to)
    );
  // `doit le recevoir`: between an auxiliary and its infinitive.
  const isWithin = trigger.tenses.includes('infinitive') && groupFrom < trigger.from;
  const before =
    isWithin && reading.word('him', trigger.from - 1) === trigger.from ? trigger.from : groupFrom;
  for (let at = before - 1; at >= view.from && at >= before - 2; at -= 1) {
    if (
      reading.word('him', at) &&
      reading.word('him', at) <= before &&
      // `avait lui-même fait`: himself.
      !reading.tokens[reading.word('him', at)]?.hyphen &&
      !view.mentions.some(
        (mention) =>
          mention.from <= reading.word('him', at) &&
          at < mention.to &&
          mention.kind !== 'pronoun' &&
          mention.deictic !== 'there',
      )
    )
      return true;
  }
  return false;
}

/** `met her Nordic colleagues`: a possessive of somebody's office, adjectives between. */
const isHers = (view: View, at: number): boolean =>
  view.reading.word('his', at) > 0 &&
  view.mentions.some(({ kind, link, from }) => {
    if (kind !== 'office' || link !== null || from <= at || from - at > HERS_WITHIN) return false;
    for (let word = at + 1; word < from; word += 1)
      if (isSmall(view, word) && !view.reading.word('officeAdjectives', word)) return false;
    return true;
  });

/** Tokens from a possessive to the office, at most. */
const HERS_WITHIN = 3;

/** `had sat down with him`, `s'était entretenu avec lui`: a pronoun as the partner of a verb. */
export function hasPartnerPronoun({ reading }: View, { to }: Trigger): boolean {
  const at = reading.word('with', to);
  return at > 0 && reading.word('him', at) > 0 && !reading.word('articles', at);
}

/** `received him and Meloni`, `met with him and Meloni`: a pronoun right behind a verb, to which others are joined. */
export function isHimAnd({ reading }: View, { to }: Trigger): boolean {
  const him = reading.word('him', reading.word('with', to) || to);
  return him > 0 && reading.word('and', him) > 0;
}

/** `X, lui, inaugurait un marché`: a pronoun between commas takes up the subject, and is nobody's object. */
export function takesUpSubject(reading: Reading, at: number): boolean {
  const end = reading.word('him', at);
  return end > 0 && reading.norm(at - 1) === ',' && reading.norm(end) === ',';
}

/** A pronoun, and not the article or possessive that is written alike: `la reçoit`, `showed her the port`. */
export function isHim({ reading, triggers, lexicon }: View, at: number): boolean {
  const end = reading.word('him', at);
  if (!end || reading.tokens[end]?.hyphen) return false;
  if (!reading.word('articles', at)) return true;
  if (lexicon.data.futureEndings.length > 0)
    return (
      // `l'y a rejoint`
      reading.anyWord(AUXILIARY, reading.word('there', end) || end) ||
      (lexicon.data.endings.infinitive.test(reading.norm(end)) && !isOrder(reading, end)) ||
      triggers.some((one) => one.kind === 'verb' && one.from === end)
    );
  const next = reading.tokens[end]?.form;
  return next?.kind !== 'word' || lexicon.stopWords.has(next.norm) || reading.anyWord(AFTER_OBJECT, end);
}

/** `le dernier`, `le premier`: no infinitive. */
const isOrder = (reading: View['reading'], at: number): boolean =>
  reading.date('last', at) !== null || reading.word('ordinals', at) > 0 || reading.word('first', at) > 0;

const AFTER_OBJECT = WORD_NUMBERS.setOf(['articles', 'at', 'with', 'by', 'of', 'to', 'and', 'goal']);

/** The actor after a verb, with nothing but adverbs, dates and places between. */
export function objectOf(
  view: View,
  trigger: Trigger,
  options: { readonly links: readonly Mention['link'][] },
): readonly Mention[] {
  for (const mention of view.mentions) {
    if (mention.from < trigger.to || !isActorLike(mention)) continue;
    const marked = mention.link !== null && options.links.includes(mention.link);
    if (!marked && isInserted(view, trigger.to, mention)) continue;
    if (mention.kind === 'party' && (mention.link === 'at' || mention.link === 'goal')) continue;
    if (mention.link === 'at' && !options.links.includes('at')) continue;
    if (
      (!trigger.verb?.dative && hasOwnObject(view, trigger.to, mention.from)) ||
      !isReachable(view, trigger.to, mention.from)
    )
      return NONE;
    if (!options.links.includes(mention.link)) {
      if (mention.link === 'of' && mention.kind !== 'party') return NONE;
      continue;
    }
    if (isOwner(view, mention)) return NONE;
    return groupOf(view, leaderBehind(view, mention) ?? mention);
  }
  return NONE;
}

/**
 * Behind what a comma inserts after a verb, up to the next comma; 0 where nothing is inserted: a relative clause (`a rencontré à
 * Vientiane, où siégeait l'Asean, le ministre X`), or a phrase with a preposition in front behind which an actor stands
 * (`reçoit, dans la maison où mourut Bolívar, le président X`, `a reçu, entouré de ses ministres, le roi`).
 */
function behindInsertion(view: View, at: number): number {
  const { reading } = view;
  if (reading.norm(at) !== ',') return 0;
  const relative = reading.word('whoClause', at + 1) > 0;
  if (!relative && !opensPhrase(view, at + 1)) return 0;
  for (let end = at + 2; end < view.to; end += 1)
    if (reading.norm(end) === ',') return relative || isResumed(view, end + 1) ? end + 1 : 0;
  return 0;
}

/** Whether a phrase begins with a preposition, or with a participle and its own (`entouré de`). */
function opensPhrase({ reading }: View, at: number): boolean {
  const preposition = reading.word('at', at) || reading.word('with', at) || reading.word('by', at);
  return preposition > 0 || reading.word('of', at + 1) > 0 || reading.word('by', at + 1) > 0;
}

/** Whether an actor with no preposition begins here, past his article. */
const isResumed = (view: View, at: number): boolean =>
  view.mentions.some(
    (one) =>
      isActorLike(one) && one.kind !== 'party' && one.link === null && one.from >= at && one.from - at <= 1,
  );

/** Whether somebody stands in what is inserted behind a verb. */
function isInserted(view: View, from: number, mention: Mention): boolean {
  for (let at = from; at < mention.from; at += 1) if (behindInsertion(view, at) > mention.from) return true;
  return false;
}

/** Whether only adverbs, dates, places, small words and insertions lie between. */
export function isReachable(view: View, from: number, to: number): boolean {
  let at = from;
  let strange = 0;
  while (at < to) {
    const inserted = behindInsertion(view, at);
    if (inserted && inserted <= to) {
      at = inserted;
      continue;
    }
    const date = view.dates.find((one) => one.from <= at && at < one.to);
    if (date) {
      at = date.to;
      continue;
    }
    const mention = view.mentions.find((one) => one.from <= at && at < one.to);
    if (mention) {
      // `met in Rio, where the leaders of the G20 held`: whose clause it is.
      if (mention.deictic === 'where') return false;
      if (mention.link !== 'at' && mention.link !== 'from' && mention.link !== 'goal')
        return mention.kind === 'party' || mention.kind === 'pronoun';
      at = mention.to;
      continue;
    }
    const form = view.reading.tokens[at]?.form;
    if (form?.norm === ';') return false;
    if (form?.kind === 'word' && !isSmall(view, at)) strange += 1;
    if (
      view.triggers.some((trigger) => trigger.kind === 'verb' && trigger.from === at && trigger.from > from)
    )
      return false;
    if (strange > 4) return false;
    at += 1;
  }
  return true;
}

/** A thing right after the verb is its object: `a reçu le soutien de`, `received support from`. */
function hasOwnObject(view: View, from: number, to: number): boolean {
  const { reading } = view;
  let at = from;
  while (at < to) {
    const date = view.dates.find((one) => one.from <= at && at < one.to);
    const inserted = date ? 0 : behindInsertion(view, at);
    if (date) at = date.to;
    else if (inserted && inserted <= to) at = inserted;
    else if (reading.date('the', at) && view.dates.some((one) => one.from === at + 1)) at += 1;
    else if (
      view.lexicon.data.endings.adverb.test(reading.norm(at)) ||
      reading.norm(at) === ',' ||
      isTimeWord(view, at)
    )
      at += 1;
    else if (reading.word('adverbs', at)) at = reading.word('adverbs', at);
    else break;
  }
  const article = reading.word('articles', at);
  const noun = article || at;
  if (noun >= to) return false;
  const isMention = view.mentions.some((mention) => mention.from <= noun + 1 && noun < mention.to);
  if (isMention || reading.tokens[noun]?.form.kind !== 'word') return false;
  if (article)
    return (
      !reading.word('officeAdjectives', noun) &&
      !reading.word('both', noun) &&
      !reading.date('number', noun) &&
      !reading.word('groups', noun) &&
      !view.lexicon.data.endings.groups.test(reading.norm(noun))
    );
  return (
    !isSmall(view, noun) &&
    reading.tokens[noun]?.form.cap === false &&
    !reading.word('officeAdjectives', noun)
  );
}

/** Whether a small word of when something happens begins at a token: `in the morning`, `since`, `until`. */
export function isTimeWord(view: View, at: number): boolean {
  const { reading } = view;
  return (
    reading.word('dayParts', at) > 0 ||
    (['since', 'starting', 'until', 'about', 'lasting'] as const).some(
      (role) => reading.date(role, at) !== null,
    )
  );
}

/** Actors that a preposition marks, after the trigger. */
export function linkedAfter(
  view: View,
  from: number,
  limit: number,
  links: readonly Mention['link'][],
): Mention[] {
  const found: Mention[] = [];
  for (const mention of view.mentions) {
    if (mention.from < from || mention.from >= limit || !isActorLike(mention)) continue;
    if (links.includes(mention.link)) {
      found.push(...groupOf(view, mention).filter((one) => !found.includes(one)));
    }
  }
  return found;
}

/** `Arrivés et accueillis : A ; une délégation de B conduite par C`: who leads those who are received receives nobody. */
export function isHeadOfGroup(view: View, { from }: Mention): boolean {
  const before = view.mentions.findLast((one) => one.to <= from);
  return before?.rank === 'delegation' && hasWord(view, 'company', before.to, from);
}
