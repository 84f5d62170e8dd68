/**
 * Visits whose verb is left out: `Obama visited Hanoi in May 2016, Trump in November 2017 and Biden on 10 September 2023`. Whoever
 * stands behind the date of a visit with a date of his own has gone there as well, or to the place that stands between the two.
 */
import { hasVerb } from '../clauses/finite';
import { isComplete } from '../complete';
import type { DateMention } from '../dates/expression';
import { createDraft, type Draft, type Read } from '../draft';
import { closesClause, isSeparated } from '../frames/gapped';
import { actorsOf, partiesOf, peopleOf, setIn, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { spanAt } from '../spans';
import type { View } from '../view';
import { isOfficial } from './person';

/** Somebody between two dates, and the place where he was on the second. */
interface Gap {
  readonly person: Mention;
  readonly place: Mention | null;
}

/** The visits of those who stand between two dates of a sentence, each like the one that has the first. `drafts`: in order. */
export function readGapped(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { view } = scene;
  const found: Draft[] = [];
  let before: DateMention | null = null;
  for (const date of view.dates) {
    if (date.kind !== 'date') continue;
    const next: Draft | null =
      before && date.sense !== 'since' ? tellBetween(scene, drafts, before, date) : null;
    if (next) found.push(next);
    before = date.sense === 'since' ? null : date;
  }
  return found;
}

/** The visit of who stands between two dates. */
function tellBetween(
  scene: Scene,
  drafts: readonly Draft[],
  before: DateMention,
  date: DateMention,
): Draft | null {
  const gap = gapBetween(scene.view, before.to, date.from);
  if (!gap || !(isOfNoun(scene.view, gap.person) || closesClause(scene.view, date.to))) return null;
  if (drafts.some((draft) => draft.at === gap.person.from)) return null;
  const model = drafts.findLast((one) => one.type === 'visit' && isComplete(one) && one.at < before.to);
  const next = model ? visitLike(scene, model, gap, before) : null;
  if (next) next.day = date.from;
  return next;
}

/** The one person between two dates, parted from the first by a comma or an "and", with nothing but small words and his place beside. */
function gapBetween(view: View, from: number, to: number): Gap | null {
  const { reading, mentions, dates } = view;
  const [person, place = null, other] = mentions.filter((one) => one.from >= from && one.to <= to);
  if (!person || person.kind === 'party' || person.kind === 'pronoun' || !LINKS.has(person.link)) return null;
  if (other || (place && !(place.placeLike && (place.link === 'at' || place.link === 'goal')))) return null;
  if (!isSeparated(view, person.from)) return null;
  for (let at = from; at < to;) {
    const date = spanAt(dates, at);
    const small =
      (at === person.from ? person.to : at === place?.from ? place.to : 0) ||
      (date?.kind === 'length' ? date.to : 0) ||
      reading.word('and', at) ||
      reading.word('at', at) ||
      reading.word('articles', at) ||
      (person.link === 'of' || person.link === 'by' ? reading.word(person.link, at) : 0) ||
      reading.word('theOne', at) ||
      (at === person.to && reading.word('possessive', at)) ||
      (reading.date('then', at)?.to ?? 0);
    if (!small && !reading.date('in', at) && !reading.date('the', at) && !/^[,;()]$/.test(reading.norm(at)))
      return null;
    at = small || at + 1;
  }
  return { person, place };
}

/** Whose visit it is: a verb may follow the list of which he is one. */
const isOfNoun = ({ reading }: View, { link, to }: Mention): boolean =>
  link !== null || reading.word('possessive', to) > 0;

/** What may stand before who travels: `a visit by X in May and by Y in June`. */
const LINKS: ReadonlySet<Mention['link']> = new Set([null, 'of', 'by']);

/** The visit of somebody like the one that has the date before him; null where that is no such visit. */
function visitLike(scene: Scene, model: Draft, { person, place }: Gap, before: DateMention): Draft | null {
  const { view } = scene;
  const named = actorsOf(scene, [person]);
  const actors = named.filter(isOfficial);
  const isOwn = model.sentence === view.sentence.index && isTold(view, model, before);
  if (person.link !== null && !(isOwn && linkOf(view, model) === person.link)) return null;
  const visitors = visitorsOf(partiesOf(actors), model, isOwn);
  if (visitors.length === 0) return null;
  const draft = createDraft('visit', view.sentence.index, person.from, person.to);
  draft.visitors = visitors;
  draft.hosts = model.hosts;
  draft.place = model.place;
  if (place) setIn(draft, place);
  const isHome = draft.hosts.some(({ value }) => visitors.some((own) => own.value === value));
  if (draft.hosts.length === 0 || isHome) return null;
  draft.people = actors.length > 0 ? peopleOf(actors) : nameOf(named, visitors);
  draft.time = model.time;
  draft.background = model.background;
  draft.rules.push('travel', 'gapped');
  return draft;
}

/** Whether a visit is told up to its date with no verb of another between: `Among those who visited it were X in May`. */
function isTold(view: View, { to, visitors: [visitor] }: Draft, { from }: DateMention): boolean {
  return !hasVerb(view, visitor && visitor.from > to ? visitor.to : to, from);
}

const linkOf = ({ mentions }: View, { visitors: [visitor] }: Draft): Mention['link'] | undefined =>
  visitor && spanAt(mentions, visitor.from)?.link;

/** Of whom nothing is known is one of those who went before; another country's leader only goes on the sentence's own list. */
function visitorsOf(own: Read<string>[], model: Draft, isOwn: boolean): Read<string>[] {
  if (own.length === 0) return model.time === 'future' ? [] : model.visitors;
  const isSame = model.visitors.some(({ value }) => own.some((read) => read.value === value));
  return isSame || isOwn ? own : [];
}

/** Somebody of whom the text knows no country, as one of those of the visitors. */
const nameOf = ([actor]: readonly Actor[], [visitor]: readonly Read<string>[]): Draft['people'] =>
  actor?.name ? [{ name: actor.name, code: visitor?.value ?? null }] : [];
