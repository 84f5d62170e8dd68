/** Places as hosts: `Accra had him on Wednesday`, `Manila has him for the 21st and 22nd`. */
import { createDraft, type Draft } from '../draft';
import { partiesOf, partyRead, peopleOf, readPlace, type Scene } from '../frames/scene';
import { isOfficial } from './presence';
import { timeOfToken } from '../tense';

/** Drafts of a sentence in which a city or country receives whom the text goes on about. */
export function readHosting({ view, registry }: Scene): Draft[] {
  const found: Draft[] = [];
  const guests = registry.topic.filter((actor) => isOfficial(actor) && actor.codes.length === 1);
  if (guests.length === 0 || view.reading.findWord('hadHim', view.from, view.to) < 0) return [];
  for (const place of view.mentions) {
    const code = place.codes[0];
    if (!place.placeLike || place.link !== null || place.deictic !== null || !code) continue;
    const to = view.reading.word('hadHim', place.to);
    if (!to || guests.some((guest) => guest.codes.includes(code))) continue;
    const draft = createDraft('visit', view.sentence.index, place.from, to);
    draft.visitors = partiesOf(guests);
    draft.people = peopleOf(guests);
    draft.hosts = [partyRead(place, code)];
    draft.place = readPlace(place);
    draft.time = timeOfToken(view, place.to) ?? 'present';
    draft.rules.push('travel', 'weak', 'on-the-spot');
    found.push(draft);
  }
  return found;
}
