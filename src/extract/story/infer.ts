/** What a sentence leaves to the reader: sides, places and people that the sentences before it or the dateline have told. */
import type { Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import { addPeople, merge } from '../assemble';
import { isComplete } from '../complete';
import { inferred, type Draft } from '../draft';
import { partiesOf, peopleOf } from '../frames/scene';
import type { Mention } from '../mention';
import { isPresent } from '../present';
import type { Reading } from '../text/recognise';
import type { Actor } from '../registry';
import { overlaps } from '../same';
import { isSeatOf } from '../seats';
import { hasWord, type View } from '../view';

/**
 * `drops in on the 10th`, `arrives on Monday`: with no place it is where the text has just told something, unless a city sets the
 * `stage` since.
 */
export function locateDraft(
  draft: Draft,
  others: readonly Draft[],
  model: Draft | null,
  { view, stage }: { readonly view: View; readonly stage: Mention | null },
): void {
  if (
    draft.anaphoric &&
    draft.hosts.length === 0 &&
    model?.type === 'visit' &&
    !model.background &&
    // `« We will follow this visit », he said in Buenos Aires`: that very one, whoever speaks of it.
    (draft.rules.includes('this') || !isOfOthers(draft, model))
  ) {
    draft.visitors = inferred(model.visitors, 'anaphora');
    draft.hosts = inferred(model.hosts, 'anaphora');
    draft.people = [];
    return;
  }
  // `Budapest closes the trip`: whoever the sentence, or the text, goes on about makes it.
  const journey = draft.rules.includes('stop')
    ? (others.findLast((one) => one.at < draft.at && one.type === 'visit' && isComplete(one)) ?? model)
    : null;
  if (
    journey?.type === 'visit' &&
    !draft.hosts.some((host) => journey.visitors.some((read) => read.value === host.value))
  ) {
    draft.visitors = inferred(journey.visitors, 'anaphora');
    draft.people = journey.people.filter((person) =>
      journey.visitors.some((read) => read.value === person.code),
    );
    return;
  }
  if (!draft.rules.includes('placeless') || draft.hosts.length || draft.visitors.length === 0) return;
  const beside = others.filter((one) => one.at < draft.at && one.hosts.length > 0).at(-1);
  const isToArea = goesElsewhere(view, draft);
  if (isToArea) draft.rules.push(TO_AREA);
  const before = beside ?? (stage || isToArea ? null : model);
  if (!before || before.background || before.hosts.length !== 1) return;
  if (before.hosts.some((host) => draft.visitors.some((read) => read.value === host.value))) return;
  draft.hosts = inferred(before.hosts, 'anaphora');
  draft.rules.splice(draft.rules.indexOf('placeless'), 1);
}

/** `After a three-day trip, X met Y`: a journey of somebody who was at neither side of the one told. */
const isOfOthers = ({ visitors }: Draft, model: Draft): boolean =>
  visitors.length > 0 && !overlaps(visitors, model.visitors) && !overlaps(visitors, model.hosts);

/** A draft that leads to a part of the world, of which the text may tell the countries. */
export const TO_AREA = 'to-area';

/** `s'envole pour l'Afrique`, `visite trois pays, à savoir`: another part of the world is told to be where it leads. */
const goesElsewhere = (view: View, { to }: Draft): boolean => hasWord(view, 'areas', to, to + AREA_REACH);

/** From a word of travel to the part of the world that it leads to: a day, a preposition. In tokens. */
const AREA_REACH = 7;

/** An earlier or later visit of the same two, told by its date alone: `the last one was in 2010`. `home`: the country of the dateline. */
export function inheritSides(draft: Draft, model: Draft | null, home: string | null): void {
  if (
    draft.type !== 'visit' ||
    draft.rules.includes('placeless') ||
    isComplete(draft) ||
    !model ||
    model.type !== 'visit' ||
    !draft.start ||
    (draft.rules.includes('weak') && !draft.rules.includes('bygone'))
  )
    return;
  const share = (a: Draft['visitors'], b: Draft['visitors']): boolean =>
    a.some((read) => b.some((one) => one.value === read.value));
  if (draft.hosts.length === 0 && share(draft.visitors, model.visitors)) draft.hosts = model.hosts;
  else if (draft.hosts.length === 0 && share(draft.visitors, model.hosts)) draft.hosts = model.visitors;
  else if (draft.visitors.length === 0 && share(draft.hosts, model.hosts)) draft.visitors = model.visitors;
  // `arrived in Accra a week after the King of Morocco's visit`
  else if (draft.hosts.length === 0 && draft.visitors.length > 0 && isCountedFrom(draft, model))
    draft.hosts = inferred(model.hosts, 'anaphora');
  // `X will travel to Brazil. A visit by Y, planned for March 2020, was cancelled`: to where the text goes on about.
  else if (
    draft.hosts.length === 0 &&
    draft.visitors.length > 0 &&
    isChangedPlan(draft) &&
    // `NAIROBI – The Kenyan minister is back from Beijing. A visit by Y was cancelled`: that was to Kenya.
    model.visitors.every(({ value }) => value !== home)
  )
    draft.hosts = inferred(model.hosts, 'anaphora');
  else return;
  draft.rules.push('inherited');
}

/** A visit put off or called off, told by a noun of which nothing says where it led. */
const isChangedPlan = ({ status, rules }: Draft): boolean => status !== null && rules.includes('visit-noun');

/** Whether a visit is told only to date the one of its sentence, which is then to the same host. */
const isCountedFrom = ({ rules, sentence }: Draft, model: Draft): boolean =>
  rules.includes('bygone') && model.sentence === sentence && model.hosts.length === 1;

/** Fills what the sentence leaves to the reader: the country of the dateline. */
export function completeSides(
  draft: Draft,
  place: Mention | null,
  model: Draft | null,
  published: Day | null,
): void {
  const code = place?.codes[0];
  if (!place || !code) return;
  const isVisit = draft.type === 'visit';
  if (draft.type === 'meeting') settleTalks(draft, place, code);
  // Who gave up the trip to a gathering visits nobody.
  if (isVisit && draft.hosts.length === 0 && draft.status && model?.type === 'summit') return;
  if (
    isVisit &&
    draft.hosts.length === 0 &&
    draft.visitors.length > 0 &&
    (draft.time !== 'future' || isChangedPlan(draft)) &&
    !isHint(draft) &&
    !draft.visitors.some((read) => read.value === code)
  ) {
    draft.hosts = [{ value: code, from: place.from, to: place.to, rule: 'dateline' }];
  }
  if (
    draft.type === 'summit' &&
    draft.hosts.length === 0 &&
    !draft.video &&
    draft.time !== 'future' &&
    (draft.time !== 'past' || ((draft.start ?? draft.end) !== null && !draft.background))
  ) {
    draft.hosts = [{ value: code, from: place.from, to: place.to, rule: 'dateline' }];
  }
  if (
    (!draft.place || (draft.place.weak && draft.place.rule === null)) &&
    place.city &&
    draft.hosts.some((read) => read.value === code) &&
    !draft.background &&
    !draft.status &&
    (draft.time !== 'future' || (draft.rules.includes('capital') && place.form === 'capital')) &&
    !isLater(draft, published)
  ) {
    draft.place = { value: place.city, from: place.from, to: place.to, rule: 'dateline', code, weak: true };
  }
}

/** A word that may tell a visit (`l'étape`), with neither day nor place: no visit to where the text is written. */
const isHint = (draft: Draft): boolean =>
  draft.rules.includes('weak') && draft.start === null && !draft.place;

/** Whether it is dated after the day of publication, or to no day. */
function isLater(draft: Draft, published: Day | null): boolean {
  const start = draft.start ? parseEdtf(draft.start.value.edtf) : null;
  return start !== null && published !== null && start.precision !== 'day' && start.to > published;
}

/** Talks of which nothing says where they were held, in a report with a dateline: there, and as a visit where one side is at home. */
function settleTalks(draft: Draft, place: Mention, code: string): void {
  if (draft.place || draft.video || draft.time === 'future' || draft.background || !place.city) return;
  if (draft.rules.includes('weak') || !draft.start) return;
  const rule = 'dateline';
  const home = draft.participants.filter((read) => read.value === code);
  if (home.length === 0) {
    draft.place = { value: place.city, from: place.from, to: place.to, rule, code, weak: true };
  } else if (!draft.rules.includes('margins') && draft.people.length > 1) {
    draft.type = 'visit';
    draft.hosts = home;
    draft.visitors = draft.participants.filter((read) => read.value !== code);
    draft.participants = [];
    draft.place = { value: place.city, from: place.from, to: place.to, rule, code, weak: true };
  }
}

/** Leaders of whom a sentence speaks, as somebody who is there. */
export const leadersOf = (view: View, actors: readonly Actor[]): Actor[] =>
  actors.filter(
    (actor) =>
      actor.name &&
      actor.mention.link === null &&
      (actor.rank === 'head' || actor.rule === 'leader' || isNational(actor)) &&
      isPresent(view, actor),
  );

/** `le Turkmène Serdar Berdymoukhamedov`: known by his nation alone. */
const isNational = ({ rank, rule }: Actor): boolean => rank === null && rule === 'nationality';

/** `X and Y announced a deal. X, who came on Thursday`: the host of whom the sentence before spoke together with the visitor. */
export function addPeopleBefore(draft: Draft, before: readonly Actor[], reading: Reading): void {
  if (draft.type !== 'visit' || draft.background || draft.time === 'future') return;
  const of = (reads: Draft['hosts']): Actor[] =>
    before.filter((actor) => reads.some((read) => actor.codes.includes(read.value)));
  const hosts = of(draft.hosts);
  if (hosts.length === 0 || of(draft.visitors).length === 0) return;
  addPeople(
    draft,
    {
      people: hosts.flatMap((actor) =>
        actor.name ? [{ name: actor.name, code: actor.codes[0] ?? null }] : [],
      ),
    },
    reading,
  );
}

/** `Angela Merkel came back with a photograph. The G7 summit ended on Saturday`: the leaders with whom a text leads up to the first that it tells were at it. */
export function addLeadersBefore(
  draft: Draft,
  before: readonly Actor[],
  reading: Reading,
  published: Day,
): void {
  if (draft.type !== 'summit' || draft.background || draft.rules.includes('beside')) return;
  // `Leaders of the G20 meet in Cairo on 17 December`
  const isAhead =
    draft.time === 'future' || (parseEdtf(draft.start?.value.edtf ?? '')?.from ?? 0) > published;
  const there = before.filter(
    ({ codes }) => !isAhead || draft.hosts.some(({ value }) => codes.includes(value)),
  );
  merge(draft.participants, inferred(partiesOf(there), 'leads-up'));
  addPeople(draft, { people: peopleOf(there) }, reading);
}

/** `les armes nucléaires de Yongbyon`, `at the foot of Blackcomb`: one word with a capital of which nothing says that it is somebody. */
export function dropStrangers(draft: Draft): void {
  draft.people = draft.people.filter(
    ({ name }) => name.full || name.codes.length > 0 || name.office !== null,
  );
}

/** A stop of which the text only says `he` or `the minister` is of whom the country's other visits tell: one person, or it stays without. */
export function nameTravellers(drafts: readonly Draft[], reading: Reading): void {
  for (const draft of drafts) {
    const code = travellerOf(draft);
    if (code === null || draft.people.some((person) => person.code === code)) continue;
    if (draft.background && draft.visitors.every((read) => read.rule !== 'anaphora')) continue;
    const leads = drafts.flatMap((other) =>
      other !== draft && !other.background && travellerOf(other) === code
        ? other.people.filter((person) => person.code === code).slice(0, 1)
        : [],
    );
    const names = new Set(leads.map(({ name }) => reading.nameWords(name).at(-1)));
    if (leads[0] && names.size === 1) addPeople(draft, { people: [leads[0]] }, reading);
  }
}

/** The one country that travels. */
function travellerOf(draft: Draft): string | null {
  const [code] = draft.visitors.map((read) => read.value);
  if (draft.type !== 'visit' || code === undefined) return null;
  return draft.visitors.every((read) => read.value === code) ? code : null;
}

/** A visit is where its host is: a city of another country, such as that of the dateline, is not its place. */
export function dropForeignPlace(draft: Draft): void {
  const code = draft.place?.code;
  if (draft.type !== 'visit' || !code || draft.hosts.length === 0) return;
  if (draft.hosts.every((read) => read.value !== code) && !isSeatOf(draft.hosts, code)) draft.place = null;
}

/** `X received Y, who had been to Algeria and Morocco`: whoever is at home at another stop of a journey is at none of the others. */
export function dropOtherHosts(draft: Draft, drafts: readonly Draft[]): void {
  if (draft.type !== 'visit') return;
  const sides = [...draft.visitors, ...draft.hosts];
  const isHostElsewhere = (code: string): boolean =>
    drafts.some(
      ({ type, hosts, visitors }) =>
        type === 'visit' && hosts.some(({ value }) => value === code) && overlaps(visitors, draft.visitors),
    );
  draft.people = draft.people.filter(
    ({ code }) => code === null || sides.some(({ value }) => value === code) || !isHostElsewhere(code),
  );
}

/** `goes on to Tonga on Tuesday, then to Vanuatu`: what follows a stop that is to come is to come as well. */
export function planLaterStops(drafts: readonly Draft[], published: Day | null): void {
  if (published === null) return;
  const isToCome = ({ start }: Draft): boolean => {
    const first = start ? parseEdtf(start.value.edtf) : null;
    return first !== null && first.from > published;
  };
  for (const draft of drafts) {
    if (draft.type !== 'visit' || draft.start || (draft.time !== 'present' && draft.time !== null)) continue;
    const before = drafts.some(
      (one) => one.sentence === draft.sentence && one.at < draft.at && one.type === 'visit' && isToCome(one),
    );
    if (before) draft.time = 'future';
  }
}
