/**
 * Who was there before: `X was the last French president so honoured, in 2000`, `ten years after Abe, in 2014`, `le précédent Premier
 * ministre indien à Chypre fut X, en 2002`. Each is a visit like the one that the text goes on about, told by who made it and when.
 */
import { isComplete } from '../complete';
import type { DateMention } from '../dates/expression';
import { createDraft, type Draft } from '../draft';
import { actorsOf, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import { clauseAround, hasWord, headOf, pastDay, wordBetween, type View } from '../view';

/** Being, before what somebody is said to have been the last of; what is to be is no predecessor. */
const BEEN = ['be', 'was', 'been'] as const;

/** Between who came before and when, in tokens: `Jacques Chirac was the last French President so honoured, in 2000`. */
const SUBJECT_REACH = 18;
/** What makes somebody the first or last in another way than by his visit: `the first French president elected`. */
const OTHERWISE = ['dateOwners', 'fates'] as const;

/** An earlier visit told by somebody who made it, and a date. `drafts`: those of the sentence, behind the one that the text goes on about. */
export function readPredecessor(scene: Scene, date: DateMention, drafts: readonly Draft[]): Draft | null {
  const { view } = scene;
  if (date.kind !== 'date' || date.start?.year === undefined || date.sense === 'since') return null;
  const model = drafts.findLast((draft) => draft.type === 'visit' && isComplete(draft) && !draft.background);
  if (!model) return null;
  const maker = makerOfPrevious(view, date);
  const named = maker ?? personBefore(view, date) ?? personBehind(view, date, drafts);
  const counted = named ? null : subjectCounted(view, date);
  const person = named ?? counted;
  if (!person || isToldItself(view, drafts, person, date, model)) return null;
  if (wordBetween(view, 'dateOwners', person.from, date.from) >= 0) return null;
  const after = isAfter(view, person);
  const visitors = visitorsOf(scene, person, model, after);
  if (visitors.length === 0) return null;
  // `le dernier reçu à Luanda fut X, en 2015`: the visit that the sentence tells is the predecessor's.
  const [from] = clauseAround(view, person.from);
  const before = model.at >= from && model.at < person.from;
  const own = model.sentence === view.sentence.index && (before || counted !== null);
  if (own && !after && !model.start) model.rules.push('void');
  const draft = earlierOf(scene, model, date, person, visitors);
  // The previous one of a state visit is a state visit.
  if (maker) draft.level = model.level;
  return draft;
}

/** Who stands right before a date, counted among those of an office: `le précédent Premier ministre indien à Chypre fut X, en 2002`. */
function personBefore(view: View, date: DateMention): Mention | null {
  const person = view.mentions.findLast((one) => one.name !== null && one.to <= date.from);
  if (!person) return null;
  const after = isAfter(view, person);
  if (date.from - person.to > (after ? 4 : 2)) return null;
  if (after) return person;
  const from = Math.max(view.from, person.from - REACH);
  return hasWord(view, 'first', from, person.from) || hasWord(view, 'before', from, person.from)
    ? person
    : null;
}

/** `In 1970, the last Saudi monarch to come was Faisal`: who the sentence ends with, where no verb tells his visit. */
function personBehind(view: View, { to }: DateMention, drafts: readonly Draft[]): Mention | null {
  if (headOf(view) !== to + 1) return null;
  const person = view.mentions.findLast((one) => one.name !== null);
  if (!person || view.to - person.to > 1) return null;
  if (drafts.some((draft) => draft.sentence === view.sentence.index && isComplete(draft))) return null;
  const being = BEEN.some((kind) => hasWord(view, kind, person.from - 2, person.from));
  return being && hasWord(view, 'first', to, person.from) ? person : null;
}

/** `X paid the previous one in 2013`, `En 2013, X avait effectué la précédente`: who made the visit before, told by a word for it alone. */
function makerOfPrevious(view: View, date: DateMention): Mention | null {
  const { reading, mentions, triggers } = view;
  for (const person of mentions) {
    if (person.name === null || person.link !== null) continue;
    const at = wordBetween(view, 'first', person.to, person.to + MAKING);
    if (at < 0 || !reading.word('articles', at - 1) || triggers.some((one) => one.from >= person.to))
      continue;
    const end = reading.word('theOne', at + 1) || at + 1;
    const day = reading.date('in', end)?.to ?? end;
    const isDated = date.from === day || (date.from === end && date.to > end);
    if (isDated || (reading.form(end)?.kind !== 'word' && date.to <= at && isBeside(person, date)))
      return person;
  }
  return null;
}

/** `In 2013, X paid`, `X, in 2013, paid`: a date next to somebody, a comma and a preposition between. */
const isBeside = (person: Mention, date: DateMention): boolean =>
  date.from >= person.to ? date.from - person.to <= 2 : person.from - date.to <= 1;

/** Tokens from whoever made a visit to its date: an auxiliary, a verb, an article, the word for the one before. */
const MAKING = 8;

/** `X was the last French President so honoured, in 2000`: the subject that is said to be one of them; the date may open the sentence or stand behind the subject or the verb. */
function subjectCounted(view: View, date: DateMention): Mention | null {
  const { reading, mentions } = view;
  const isSubject = (one: Mention): boolean => one.name !== null && one.link === null;
  const person =
    mentions.findLast((one) => isSubject(one) && one.to <= date.from) ??
    mentions.find((one) => isSubject(one) && one.from >= date.to && one.from - date.to <= 2);
  if (!person || date.from - person.to > SUBJECT_REACH) return null;
  // `had been the last Italian leader to be invited`
  const end = pastDay(view, person.to);
  const had = reading.word('had', end) || end;
  const being = BEEN.some((kind) => reading.word(kind, had) > 0);
  const verb = date.from - had <= 3 && date.from > had ? date.to : end;
  const first = wordBetween(view, 'first', verb, verb + 4);
  if (!being || first < 0) return null;
  let to = first;
  while (to < view.to && to - first < SUBJECT_REACH && reading.norm(to) !== ',') to += 1;
  if (OTHERWISE.some((kind) => hasWord(view, kind, first, to))) return null;
  return mentions.some((one) => one.kind === 'office' && one.from > first) ? person : null;
}

/** Whether somebody is named as the one after whom another came. */
const isAfter = (view: View, person: Mention): boolean =>
  isYearsAfter(view, person.from) || isAfterOne(view, person);

/** `ten years after Shinzo Abe`: counted from who stands behind. */
export function isYearsAfter({ reading }: View, at: number): boolean {
  const after = [1, 2].find((back) => reading.word('after', at - back) === at - back + 1);
  if (!after) return false;
  const unit = at - after - 1;
  return reading.date('unit', unit) !== null && reading.date('number', unit - 1) !== null;
}

/** `the third pope to visit Turkey, after Paul VI in 1967`: behind a number, who came before. */
const isAfterOne = ({ reading, from: head }: View, { from }: Mention): boolean =>
  reading.wordFills('after', from - 1, from) &&
  reading.findWord('ordinals', Math.max(head, from - REACH), from) >= 0;

/** Whether a verb of its own tells the visit of somebody before the date, or has told it as a past one. */
const isToldItself = (
  { sentence }: View,
  drafts: readonly Draft[],
  person: Mention,
  date: DateMention,
  model: Draft,
): boolean =>
  drafts.some(
    (draft) =>
      draft !== model &&
      draft.sentence === sentence.index &&
      (draft.at < date.from || date.from < person.from) &&
      (draft.at >= person.from || draft.day === date.from || !isComplete(draft)),
  );

/** Whose visit it was: of the visitors' country, where an office or a table says so; of his own, if he is counted among others. */
function visitorsOf(
  { registry, view }: Scene,
  person: Mention,
  model: Draft,
  after: boolean,
): Draft['visitors'] {
  const [actor] = registry.resolve(person);
  const codes = actor?.codes ?? [];
  if (model.visitors.some((read) => codes.includes(read.value))) return model.visitors;
  if (codes.length > 0) return [];
  const office = view.mentions.some(
    (one) =>
      one.kind === 'office' &&
      one !== person &&
      Math.abs(one.from - person.from) <= REACH &&
      one.codes.some((code) => model.visitors.some((read) => read.value === code)),
  );
  return office || after ? model.visitors : [];
}

/** How far from a person the words stand that count him among others, in tokens. */
const REACH = 16;

function earlierOf(
  scene: Scene,
  model: Draft,
  date: DateMention,
  person: Mention,
  visitors: Draft['visitors'],
): Draft {
  const [actor] = actorsOf(scene, [person]);
  const draft = createDraft('visit', scene.view.sentence.index, date.from, date.to);
  draft.visitors = visitors;
  draft.hosts = model.hosts;
  if (actor?.name) draft.people = [{ name: actor.name, code: visitors[0]?.value ?? null }];
  draft.background = true;
  draft.time = 'past';
  draft.rules.push('earlier');
  return draft;
}
