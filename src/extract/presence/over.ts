/** Stays that are over: `de retour de Moscou`, `After three days in Luanda, he goes on to Bissau`. */
import type { DateMention } from '../dates/expression';
import type { Draft } from '../draft';
import { actorsOf, partiesOf, peopleOf } from '../frames/scene';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { predicateTime } from '../verbs/word-time';
import { hasWord, headOf, type View } from '../view';
import type { Clause } from './clause';
import { isOfficial } from './person';
import { visitAt } from './tell';

/** Drafts of the stays that a clause says are over. */
export function tellOver(clause: Clause): Draft[] {
  const { scene, view } = clause;
  for (const place of view.mentions) {
    if (place.codes.length === 0 || !place.placeLike) continue;
    const who =
      place.link === 'from'
        ? returningFrom(clause, place)
        : place.link === 'at'
          ? leaving(clause, place)
          : null;
    const actors = who ? actorsOf(scene, [who]) : [];
    const isAbroad = (actor: Actor): boolean =>
      actor.codes.length > 0 && !actor.codes.some((own) => place.codes.includes(own));
    if (actors.length === 0 || !actors.every(isAbroad)) continue;
    if (place.link === 'at' && !actors.every(isOfficial)) continue;
    const draft = visitAt(view, { place }, { visitors: partiesOf(actors), people: peopleOf(actors) });
    const length = place.link === 'at' ? lengthBefore(view, place) : null;
    if (length) {
      draft.days = { value: length.days, from: length.from, to: length.to, rule: null };
      draft.day = length.from;
    }
    draft.rules.push('return');
    // `After a day in Kampala, he will go on to Bujumbura`: a stop of a journey that is still to come.
    if (place.link === 'at' && predicateTime(view, [place.to, view.to]).time === 'future') {
      draft.time = 'future';
      return [draft];
    }
    draft.time = 'past';
    draft.ends = true;
    if (place.link === 'at' && (!length || length.days <= 1)) draft.rules.push('spell');
    return [draft];
  }
  return [];
}

/** Who is back from a place: named right before, else behind it, else the subject. */
function returningFrom({ view, subject }: Clause, place: Mention): Mention | undefined {
  if (!hasWord(view, 'return', place.from - 4, place.from)) return undefined;
  const before = view.mentions.findLast(
    (one) => one.to <= place.from && one.name !== null && one.link !== 'of',
  );
  if (before && place.from - before.to <= 4) return before;
  return (
    view.mentions.find((one) => one.from >= place.to && one.name !== null && one.link === null) ??
    subject?.mention
  );
}

/** Who goes on after so many days at a place that opens the sentence. */
function leaving({ view }: Clause, place: Mention): Mention | undefined {
  if (!lengthBefore(view, place) && !isSpell(view, place)) return undefined;
  const next = view.mentions.find((one) => one.from > place.to && one.link === null && one.kind !== 'party');
  const reach = view.reading.norm(place.to) === ',' ? 4 : 0;
  return next && next.from - place.to <= reach ? next : undefined;
}

/** `After a morning in`, at the head of a clause. */
function isSpell(view: View, place: Mention): boolean {
  const { reading } = view;
  const from = headOf(view);
  const after = reading.word('asides', from) || reading.word('after', from);
  if (!after) return false;
  for (let at = after; at < place.from; at += 1) {
    const to = reading.word('spells', at);
    if (to) return place.from - to <= 2;
    if (!reading.word('articles', at)) return false;
  }
  return false;
}

/** `After three days in`, at the head of a clause. */
function lengthBefore(view: View, place: Mention): DateMention | null {
  const after = view.reading.word('asides', headOf(view));
  if (!after) return null;
  const length = view.dates.find((date) => date.kind === 'length' && date.to <= place.from);
  return length && length.from - after <= 1 && place.from - length.to <= 3 ? length : null;
}
