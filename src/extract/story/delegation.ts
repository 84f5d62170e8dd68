/**
 * Who of a delegation is named: `accompanied by X`, `X will be in the delegation`, `among her party were X and Y`, `with her
 * ministers of the interior and of trade, X and Y`, `the head of state, whom X accompanies`, `is bringing his minister, X`.
 */
import { isOrganisation } from '../../engagement/party';
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { OUTSIDE } from '../present';
import type { Actor } from '../registry';
import { beforeArticle } from '../roles/before';
import { afterBracket, afterTheOne, groupOf } from '../roles/group';
import { AUXILIARY } from '../verbs/auxiliary';
import { wordBetween, type View } from '../view';
import { isCarried } from './companions';
import { itemAt } from '../spans';

/** Whether somebody of whom nothing says that he is of another party travels with the visitor, be it that nothing else says of which party he is. */
export function isCompanion(view: View, actor: Actor, owner: Draft, actors: readonly Actor[]): boolean {
  // An organisation sends whom it likes, former presidents too.
  const sent = owner.visitors.some(({ value }) => isOrganisation(value));
  if (!actor.name || (actor.rank !== null && OUTSIDE.has(actor.rank) && !sent)) return false;
  // Of `they` the mention is in another sentence.
  if (!view.mentions.includes(actor.mention)) return false;
  const unknown = actor.codes.length === 0 || actor.rule === 'home-country';
  const own = owner.visitors.some((read) => actor.codes.includes(read.value));
  const group = groupOf(view, actor.mention);
  const [first, last] = [group[0] as Mention, group.at(-1) as Mention];
  if (
    goesAlong(view, last.to, owner, actors) ||
    isEscort(view, first.from, last.to) ||
    isOneOfThem(view, first.from)
  )
    return unknown || own;
  if (unknown && (isConsort(view, actor) || (group.some((one) => one.rank !== null) && isTaken(view, first))))
    return true;
  if (!unknown && !sent && !(own && isOther(view, actor, owner))) return false;
  return (
    isNamedAsCompany(view, headOfList(view, first, last).from) ||
    isOfRetinue(view, first.from) ||
    isWith(view, group, owner)
  );
}

/** Whether somebody named is not the one who makes a visit himself (`The minister accompanied the president, X`). */
function isOther({ reading }: View, { mention, name, rank }: Actor, { people, visitors }: Draft): boolean {
  if (mention.kind !== 'person' || !name || rank === 'head') return false;
  const [lead, second] = people.filter(({ code }) => code === visitors[0]?.value);
  if (!lead) return !name.heads;
  return second !== undefined || reading.nameWords(lead.name).at(-1) !== reading.nameWords(name).at(-1);
}

/** `accompanied by the minister of health, X; the minister of trade, Y; and Z`: who heads the list in which somebody stands behind a semicolon. */
function headOfList(view: View, first: Mention, last: Mention): Mention {
  const { reading, mentions } = view;
  // `; Z said`: of another clause.
  if (reading.form(afterBracket(view, last.to))?.kind === 'word') return first;
  let head = first;
  for (;;) {
    let at = beforeArticle(reading, head.from);
    if (reading.word('and', at - 1)) at -= 1;
    const before = mentions.findLast((one) => one.to < at);
    if (reading.norm(at - 1) !== ';' || before?.kind !== 'person' || afterBracket(view, before.to) !== at - 1)
      return head;
    head = groupOf(view, before)[0] as Mention;
  }
}

/** `Pentti Arajärvi, son mari`, `his wife, Iveta Vējone`: of whoever makes the visit, of whom the text goes on. */
const isConsort = ({ reading }: View, { rank, mention }: Actor): boolean =>
  rank === 'spouse' &&
  (mention.link === null || mention.link === 'with') &&
  reading.findWord('his', mention.from - 1, mention.to) >= 0;

/** `is bringing his trade minister, X`, `had brought two ministers, X and Y`: right behind a verb of taking along. */
function isTaken({ reading }: View, { from }: Mention): boolean {
  const start = beforeArticle(reading, from);
  return (
    reading.wordBefore('bringsAlong', reading.wordFills('his', start - 1, start) ? start - 1 : start) >= 0
  );
}

/** `X is with him`, `X, who accompanies the president`, `X will be in the delegation`. */
function goesAlong(view: View, end: number, owner: Draft, actors: readonly Actor[]): boolean {
  if (wordBetween(view, 'comesAlong', end, end + 3) >= 0) return true;
  const behind = afterBracket(view, end);
  return [behind, afterRelative(view, behind)].some((at) => {
    const verb = at < 0 ? at : afterAuxiliaries(view, at);
    return verb >= 0 && (isInRetinue(view, verb) || escortsVisitor(view, verb, owner, actors));
  });
}

/** `X, who prepared the visit, will accompany him`: where the clause of somebody goes on behind what is told of him, or -1. */
function afterRelative({ reading, to }: View, from: number): number {
  const at = reading.norm(from) === ',' ? from + 1 : from;
  if (!reading.word('whoClause', at)) return -1;
  const comma = reading.findMark(at, Math.min(to, at + RELATIVE), ',');
  return comma < 0 ? -1 : comma + 1;
}

/** Tokens of a relative clause, at most. */
const RELATIVE = 14;

/** `que la Première dame accompagne`, `whom X accompanied`: behind the one before the comma, who makes the visit. */
function isEscort({ reading }: View, from: number, to: number): boolean {
  const start = beforeArticle(reading, from);
  if (!reading.word('whom', start - 1) || reading.norm(start - 2) !== ',') return false;
  let at = to;
  while (reading.anyWord(AUXILIARY, at)) at += 1;
  return reading.word('escorts', at) > 0;
}

/** `Huit ministres l'accompagneront, dont celui de l'Énergie, X`, `Eight ministers will accompany him, including X`, `Y l'accompagne, ainsi que X`: one of those who do. */
function isOneOfThem(view: View, from: number): boolean {
  const { reading } = view;
  const start = Math.max(view.from, from - ONE_OF);
  const member = wordBetween(view, 'including', start, from);
  const among = member < 0 ? wordBetween(view, 'and', start, from) : member;
  if (among < 0) return false;
  const behind = reading.word(member < 0 ? 'and' : 'including', among);
  // Behind a mere `and` another clause may begin.
  if (member < 0 && behind - among < 2) return false;
  for (let at = behind; at < from;) {
    const next = reading.word('articles', at) || afterTheOne(view, at, from);
    if (!next) return false;
    at = next;
  }
  const comma = reading.norm(among - 1) === ',' ? among - 1 : among;
  const end = reading.wordFills('him', comma - 1, comma) ? comma - 1 : comma;
  const verb = reading.wordBefore('escorts', end);
  return verb >= 0 && (end < comma || reading.wordFills('him', verb - 1, verb));
}

/** From the word behind which some of several are named to the first of them, his office told anew. In tokens. */
const ONE_OF = 9;

/** Behind `, who is also`: where the verb stands that says what somebody does. */
function afterAuxiliaries({ reading }: View, from: number): number {
  let at = from;
  while (at < from + SPREAD && !reading.word('belongs', at)) {
    const next =
      reading.word('whoSubject', at) ||
      reading.word('adverbs', at) ||
      (reading.norm(at) === ',' || reading.anyWord(AUXILIARY, at) ? at + 1 : 0);
    if (!next) break;
    at = next;
  }
  return at;
}

const SPREAD = 7;

/** `(is) part of the delegation`, `fera partie du voyage`, `in her retinue`. */
function isInRetinue({ reading }: View, from: number): boolean {
  const belongs = reading.word('belongs', from);
  let at = belongs || from;
  at = reading.word('of', at) || reading.word('at', at) || reading.word('inside', at) || belongs;
  if (!at) return false;
  at = reading.word('articles', at) || reading.word('his', at) || at;
  at = reading.word('officeAdjectives', at) || at;
  return reading.word('retinue', at) > 0;
}

/** `accompanies the president`, `l'accompagne`, `travels with the couple`: the object is whoever makes the visit. */
function escortsVisitor(view: View, at: number, { visitors }: Draft, actors: readonly Actor[]): boolean {
  const { reading, mentions } = view;
  const him = reading.word('him', at);
  const verb = him ? afterAuxiliaries(view, him) : at;
  let to = reading.word('escorts', verb);
  if (!to) return false;
  if (him || reading.word('him', to)) return true;
  to = reading.word('articles', to) || reading.word('his', to) || to;
  if (reading.word('retinue', to)) return true;
  const object = mentions.find((one) => one.from === to && one.kind !== 'party');
  if (!object) return false;
  const who = actors.filter(({ mention }) => mention === object);
  return who.some(({ codes }) => visitors.some((read) => codes.includes(read.value)));
}

/** `accompanied by`, `in the company of`, `que X accompagne`: in front of somebody, with no comma between but behind one that opens the sentence. */
function isNamedAsCompany(view: View, from: number): boolean {
  const word = wordBetween(view, 'company', Math.max(view.from, from - NEAR), from);
  if (word < 0) return false;
  const end = view.reading.word('company', word);
  for (let at = word === view.from && view.reading.norm(end) === ',' ? end + 1 : word; at < from; at += 1)
    if (/^[,;.]$/.test(view.reading.norm(at))) return false;
  return true;
}

/** `Her delegation includes X`, `Among her party were X`, `the delegation, which also includes X,`: the retinue, and nothing but words of what it consists of. */
function isOfRetinue(view: View, from: number): boolean {
  const { reading } = view;
  const noun = wordBetween(view, 'retinue', Math.max(view.from, from - NEAR), from);
  if (noun < 0) return false;
  let consists = false;
  for (let at = reading.word('retinue', noun); at < from;) {
    const verb = reading.word('comprises', at) || (reading.anyWord(AUXILIARY, at) ? at + 1 : 0);
    consists ||= verb > 0;
    const small = SMALL.map((kind) => reading.word(kind, at)).find((end) => end > 0);
    const next = verb || small || (reading.word('whoClause', at + 1) ? at + 1 : 0);
    if (!next) return false;
    at = next;
  }
  return consists;
}

/** Between a retinue and who is of it: `présidentielle`, `notamment`, `de`. */
const SMALL = ['adverbs', 'including', 'officeAdjectives', 'of', 'articles', 'whoClause'] as const;

/** From words of company to the first who is named, in tokens. */
const NEAR = 8;

/** `flew to Kampala on Monday with his colleague X`, `with her ministers of defence and of trade, X and Y`. */
function isWith(view: View, group: readonly Mention[], visit: Draft): boolean {
  const first = group[0] as Mention;
  if (visit.type !== 'visit') return false;
  const lead = leadOf(view, group) ?? first;
  return lead.link === 'with' && isCarried(view, lead.from, visit);
}

/** `his ministers of defence and of trade,`: the office of several right before their names. */
function leadOf({ reading, mentions }: View, group: readonly Mention[]): Mention | null {
  const [first] = group;
  const before = first && itemAt(mentions, mentions.indexOf(first) - 1);
  if (!first || before?.kind !== 'office' || !before.plural || before.name) return null;
  for (let at = before.to; at < first.from; at += 1) {
    const form = reading.tokens[at]?.form;
    const portfolio = form?.cap && at < before.to + PORTFOLIO;
    const small = reading.word('and', at) || reading.word('of', at) || reading.word('articles', at);
    if (!portfolio && !small && !(form?.norm === ',' && at === first.from - 1)) return null;
  }
  return before;
}

/** `et de l'Université`: a further portfolio, in tokens. */
const PORTFOLIO = 5;
