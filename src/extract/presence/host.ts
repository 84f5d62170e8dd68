/** Places as hosts: `Accra had him on Wednesday`, `Manila has him for the 21st and 22nd`; of nations see `nation-host.ts`. */
import type { DateMention } from '../dates/expression';
import type { Time } from '../dates/resolve';
import { inferred, type Draft } from '../draft';
import { actorsOf, partiesOf, peopleOf, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { isOwner } from '../roles/owner';
import { timeOfToken } from '../verbs/word-time';
import { hasWord, wordBetween, type View } from '../view';
import { isJourney } from './itinerary';
import { isOfficial } from './person';
import type { Stop } from './stop';
import { visitAt } from './tell';

/** Tokens between a city and whom it had. */
const HIM = 6;

/** Drafts of a sentence in which a city or country receives whom the text goes on about. `recent`: what was told last. */
export function tellHosting(scene: Scene, stops: readonly Stop[], recent: readonly Draft[]): Draft[] {
  const { view } = scene;
  const found = tellStranger(view, stops);
  const nation = nationWithHim(view);
  for (const stop of stops) {
    const { place, code } = stop;
    const named = tellNamed(scene, stop);
    if (named) {
      found.push(named);
      continue;
    }
    const ofNation = nation !== null && nation.codes.includes(code);
    if (!ofNation && (place.link !== null || place.deictic !== null)) continue;
    const told = view.reading.word('hadHim', ofNation ? nation.to : place.to);
    const to = told || (stop.day ? himAfter(view, place) : 0);
    if (!to) continue;
    const { guests, who, isOwn } = whomIsMeant(scene, place, recent);
    if (who.visitors.length === 0 || who.visitors.some((read) => read.value === code)) continue;
    if (!told && !isOwn && !recent.some((draft) => isJourney(draft) && isOf(draft, guests))) continue;
    const draft = visitAt(view, stop, who);
    draft.time = timeOfHaving(view, place.to, to) ?? 'present';
    draft.rules.push('travel', 'weak', 'on-the-spot');
    found.push(draft);
  }
  return found;
}

/** Whom a host has who has `him`: whoever makes the journey that the sentence tells before, else whom the text goes on about. */
export function whomIsMeant({ view, registry }: Scene, host: Mention, recent: readonly Draft[]): Meant {
  const own = recent.findLast(
    (draft) => draft.sentence === view.sentence.index && draft.at < host.from && isJourney(draft),
  );
  const guests = registry.topic.filter((actor) => isOfficial(actor) && actor.codes.length === 1);
  const who = own ? travellersOf(own) : { visitors: partiesOf(guests), people: peopleOf(guests) };
  return { guests, who, isOwn: own !== undefined };
}

interface Meant {
  readonly guests: readonly Actor[];
  readonly who: Pick<Draft, 'visitors' | 'people'>;
  /** Of the sentence itself. */
  readonly isOwn: boolean;
}

/** The time of a verb of having somebody, by its first token or its last. */
export const timeOfHaving = (view: View, from: number, to: number): Time =>
  timeOfToken(view, from) ?? timeOfToken(view, to - 1);

/** Between whom a place has and his days: `for the whole of Friday`; whom it keeps: `until Friday`. */
const DAYS_WITHIN = 5;
const DAY_WITHIN = 1;

/** `Abuja gets Antony Blinken on Friday`, `Alger aura lundi le président malien`: whom a place has from abroad, with his days beside. */
function tellNamed(scene: Scene, stop: Stop): Draft | null {
  const { view } = scene;
  const { place, code } = stop;
  if (place.link !== null || place.deictic !== null) return null;
  const kept = view.reading.word('keepsGuest', place.to);
  const to = view.reading.word('hasGuest', place.to) || kept;
  if (to === 0) return null;
  const guest = view.mentions.find((one) => one.from >= to);
  if (!guest || guest.kind === 'party' || guest.kind === 'pronoun' || guest.link !== null) return null;
  const within = kept ? DAY_WITHIN : DAYS_WITHIN;
  const isBeside = (from: number, until: number): boolean => from >= until && from - until <= within;
  const day = view.dates.find(
    (one) => one.kind === 'date' && STAYS.has(one.sense) && (isBeside(one.from, guest.to) || one.from === to),
  );
  if (!day || guest.from - Math.max(to, day.from === to ? day.to : to) > ARTICLE) return null;
  const guests = actorsOf(scene, groupOf(view, guest)).filter(isOfficial);
  if (guests.length === 0 || guests.some(({ codes }) => codes.length !== 1 || codes[0] === code)) return null;
  const draft = visitAt(view, stop, { visitors: partiesOf(guests), people: peopleOf(guests) });
  draft.day = day.from;
  draft.time = timeOfHaving(view, place.to, to) ?? 'present';
  draft.rules.push('travel', 'weak');
  return draft;
}

/** What his days may be: some, or those from the first. */
const STAYS: ReadonlySet<DateMention['sense']> = new Set(['on', 'starting', 'until']);

/** An article, before whom a place has. */
const ARTICLE = 1;

/** `Faye flew to Nouakchott on 18 April; Banjul followed`: who makes the journey told before. */
const travellersOf = ({ visitors, people }: Draft): Pick<Draft, 'visitors' | 'people'> => ({
  visitors: inferred(visitors, 'anaphora'),
  people: people.filter(({ code }) => visitors.some((read) => read.value === code)),
});

/** `lundi, les Mauriciens l'auront à Port-Louis`: a nation that has him, at a place of its own. */
const nationWithHim = ({ reading, mentions }: View): Mention | null =>
  mentions.find(
    ({ kind, form, link, to }) =>
      kind === 'party' && form === 'demonym' && link === null && reading.word('hadHim', to) > 0,
  ) ?? null;

const isOf = (draft: Draft, guests: readonly Actor[]): boolean =>
  draft.visitors.some((read) => guests.some((one) => one.codes.includes(read.value)));

/** `Canberra had first call on him, on June 26`: where somebody of whom the text goes on is the object of a city, by whatever verb. */
function himAfter(view: View, place: Mention): number {
  const { reading } = view;
  if (place.city === null || hasWord(view, 'say', place.to, place.to + HIM)) return 0;
  for (let at = place.to; at < Math.min(view.to, place.to + HIM); at += 1) {
    if (reading.word('him', at) && !reading.word('articles', at)) return at + 1;
    if (reading.tokens[at]?.form.kind !== 'word' || view.mentions.some((one) => one.from === at)) return 0;
  }
  return 0;
}

/** `Djibouti will have a Turkish visitor on the 24th`: somebody of whom only the nationality is told, at a place that has him on a day. */
function tellStranger(view: View, stops: readonly Stop[]): Draft[] {
  const { reading, mentions } = view;
  const at = wordBetween(view, 'guestNouns', view.from, view.to);
  const [stop] = stops;
  if (at < 0 || !stop?.day || stop.place.link !== null || stop.place.to > at) return [];
  // `Nairobi's zoo had a Turkish guest`
  if (isOwner(view, stop.place)) return [];
  const nation = mentions.find(
    ({ form, to, from }) => form === 'demonym' && (to === at || from === reading.word('guestNouns', at)),
  );
  const start = Math.min(at, nation?.from ?? at) - 1;
  const [code] = nation?.codes ?? [];
  if (!nation || code === undefined || code === stop.code || !reading.word('indefinite', start)) return [];
  // Nothing but the verb stands between: no `Nairobi told a Turkish visitor`.
  if (start - stop.place.to > HIM || !HAVING.some((kind) => reading.word(kind, start - 1))) return [];
  const visitors = [{ value: code, from: nation.from, to: nation.to, rule: 'demonym' }];
  const draft = visitAt(view, stop, { visitors, people: [] });
  draft.time = timeOfToken(view, stop.place.to) ?? timeOfToken(view, start - 1) ?? 'present';
  draft.rules.push('travel', 'on-the-spot');
  return [draft];
}

const HAVING = ['have', 'had'] as const;
