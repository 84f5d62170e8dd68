/**
 * Who was the guest of the same host shortly before: `a reçu mardi X, après Y lundi`, `hosted X on Tuesday, two days after Y`. He is named
 * behind the word alone, with his day or so much later counted from it.
 */
import { isComplete } from '../complete';
import type { DateMention } from '../dates/expression';
import { isDay } from '../dates/words';
import { createDraft, inferred, type Draft } from '../draft';
import { closesClause } from '../frames/gapped';
import { actorsOf, isAtHomeIn, partiesOf, peopleOf, type Scene } from '../frames/scene';
import { isPersonOrOffice, type Mention } from '../mention';
import { beforeArticle } from '../roles/before';
import type { Actor } from '../registry';
import type { View } from '../view';
import { isOfficial } from './person';

/** Tokens between somebody and his day behind him, at most. */
const BESIDE = 1;

/** The visits of those whom a sentence names only as the guests before the one that it tells. `drafts`: all of the sentence so far. */
export function readGuestBefore(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { view } = scene;
  if (view.reading.findWord('after', view.from, view.to) < 0 && !view.dates.some(isCounted)) return [];
  const model = drafts.find((draft) => draft.type === 'visit' && isComplete(draft) && !draft.background);
  if (!model || model.sentence !== view.sentence.index) return [];
  return view.mentions.flatMap((person) => {
    const date = person.from > model.at && isPersonOrOffice(person) ? dayOf(view, person) : null;
    const guest = date && guestOf(scene, person, model, { drafts, counted: isCounted(date) });
    if (!guest) return [];
    const draft = createDraft('visit', view.sentence.index, person.from, person.to);
    draft.visitors = partiesOf([guest]);
    draft.people = peopleOf([guest]);
    draft.hosts = inferred(model.hosts, 'anaphora');
    draft.day = date.from;
    draft.time = 'past';
    draft.background = true;
    draft.rules.push('travel', 'gapped');
    return [draft];
  });
}

/** `two days after`, `ten years after`: of a day that the sentence gives whole, the year is known. */
const isCounted = ({ sense, start }: DateMention): boolean =>
  sense === 'after' && ((start?.offset?.count ?? 0) < 0 || start?.year !== undefined);

/** The day of somebody who is named right behind `after`, with nothing more said of him; null where he is not, or it has none. */
function dayOf(view: View, { from, to }: Mention): DateMention | null {
  const { reading, dates } = view;
  const begin = beforeArticle(reading, from);
  const counted = dates.find((date) => isCounted(date) && date.to === begin);
  if (counted) return closesClause(view, to) ? counted : null;
  if (!reading.wordFills('after', begin - 1, begin)) return null;
  const day = dates.find((date) => date.from >= to && date.from - to <= BESIDE);
  return day?.kind === 'date' && isDay(day) && closesClause(view, day.to) ? day : null;
}

/** Whether somebody makes the visit that is told himself (`two years after Lula's to Paris`). */
const isVisitor = ({ visitors, people }: Draft, { name, codes }: Actor): boolean =>
  name === null
    ? visitors.some(({ value }) => codes.includes(value))
    : people.some((one) => one.name.from === name.from);

/** Somebody of a third country, of whom the sentence tells nothing else. */
function guestOf(
  scene: Scene,
  person: Mention,
  model: Draft,
  { drafts, counted }: { readonly drafts: readonly Draft[]; readonly counted: boolean },
): Actor | null {
  const [guest, other] = actorsOf(scene, [person]).filter(isOfficial);
  if (!guest || other || guest.codes.length !== 1) return null;
  const [code = ''] = guest.codes;
  if (model.hosts.some(({ value }) => isAtHomeIn(code, value))) return null;
  // `ten years after Angela Merkel`: of the visitor's own country, so long before.
  const told = counted ? drafts.filter((draft) => draft !== model) : drafts;
  const isTold = told.some(({ visitors, participants }) =>
    [...visitors, ...participants].some(({ value }) => value === code),
  );
  return isTold || (counted && isVisitor(model, guest)) ? null : guest;
}
