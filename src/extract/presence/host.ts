/** Places as hosts: `Accra had him on Wednesday`, `Manila has him for the 21st and 22nd`. */
import type { Draft } from '../draft';
import { partiesOf, peopleOf, type Scene } from '../frames/scene';
import { timeOfToken } from '../tense';
import { isOfficial } from './person';
import type { Stop } from './stop';
import { visitAt } from './tell';

/** Drafts of a sentence in which a city or country receives whom the text goes on about. */
export function tellHosting({ view, registry }: Scene, stops: readonly Stop[]): Draft[] {
  const found: Draft[] = [];
  if (view.reading.findWord('hadHim', view.from, view.to) < 0) return found;
  const guests = registry.topic.filter((actor) => isOfficial(actor) && actor.codes.length === 1);
  for (const stop of stops) {
    const { place, code } = stop;
    const to = place.link === null && place.deictic === null ? view.reading.word('hadHim', place.to) : 0;
    if (!to || guests.length === 0 || guests.some((guest) => guest.codes.includes(code))) continue;
    const draft = visitAt(view, stop, { visitors: partiesOf(guests), people: peopleOf(guests) });
    draft.time = timeOfToken(view, place.to) ?? 'present';
    draft.rules.push('travel', 'weak', 'on-the-spot');
    found.push(draft);
  }
  return found;
}
