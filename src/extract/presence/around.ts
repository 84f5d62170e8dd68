/**
 * Where somebody is of whom a relative clause only says that he came: with whoever does something with him, or where the clause
 * around it happens (`told Modi, who flew in on Thursday`, `at a banquet in Accra for Queen Margrethe, whose visit began yesterday`).
 */
import type { Draft } from '../draft';
import { actorsOf, isCall, partiesOf, peopleOf, type Scene, setIn } from '../frames/scene';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { IN_CONFLICT } from '../sectors';
import { hasWord, wordBetween, type View } from '../view';
import { isOfficial } from './person';
import { isOf } from './stay';
import type { Stop } from './stop';

/** Between a relative and the word of its clause that tells the journey. In tokens. */
const REACH = 7;

/** Gives a visit that is told without its host the one whom the clause around it names. */
export function hostFromAround(scene: Scene, draft: Draft, stops: readonly Stop[]): void {
  if (draft.type !== 'visit' || draft.hosts.length > 0 || draft.visitors.length === 0) return;
  const { view } = scene;
  const guest = antecedentOf(view, draft.at);
  if (!guest || isCall(view, view.from, guest.from)) return;
  const isAbroad = (code: string): boolean => draft.visitors.every((read) => read.value !== code);
  const stop = stops.findLast(
    ({ place, code, inside }) =>
      isAbroad(code) &&
      ((inside >= view.from && place.to <= guest.from) ||
        (place.deictic === 'here' && place.from > draft.at)),
  );
  const host = stop ? undefined : hostBefore(scene, guest, isAbroad);
  if (stop) {
    setIn(draft, stop.place);
  } else if (host) {
    draft.hosts = partiesOf([host]);
    draft.people.push(...peopleOf([host]));
  } else return;
  draft.rules = draft.rules.filter((rule) => rule !== 'placeless');
}

/**
 * `Police in Nairobi have been told to clear Uhuru Highway before Angela Merkel's arrival on Thursday`: a sentence with a day, one
 * country as its place and nobody but the visitor, of whom no visit was told, has him there.
 */
export function hostFromScene(
  { view }: Scene,
  draft: Draft,
  stops: readonly Stop[],
  told: readonly Draft[],
): void {
  if (draft.type !== 'visit' || draft.hosts.length > 0 || draft.visitors.length === 0) return;
  const end = relativeAfter(view, draft.at);
  const [stop] = stops;
  if (!stop || stop.inside < view.from || stop.place.to > draft.at || view.dates.length === 0) return;
  if (
    stops.some(({ code, place }) => code !== stop.code && place.from < end) ||
    hasWord(view, 'say', view.from, view.to)
  )
    return;
  const isVisitor = (code: string | undefined): boolean => draft.visitors.some((read) => read.value === code);
  const people = view.mentions.filter(
    ({ kind, codes, from }) => kind !== 'party' && codes.length > 0 && from < end,
  );
  const [first] = people;
  if (!first || first.from < stop.place.to || !people.every(({ codes }) => isVisitor(codes[0]))) return;
  if (isVisitor(stop.code) || told.some((one) => one.visitors.some((read) => isVisitor(read.value)))) return;
  setIn(draft, stop.place);
  draft.rules = draft.rules.filter((rule) => rule !== 'placeless');
}

/** `Maroc : Sánchez attendu jeudi`, `Italie-Tunisie : Meloni en visite`: the only country before the colon of a headline that is not the visitor's, or where it is written. */
export function hostFromLabel({ view }: Scene, draft: Draft, home: Mention | null): void {
  if (draft.type !== 'visit' || draft.hosts.length > 0 || draft.visitors.length === 0) return;
  const { reading, from, mentions } = view;
  const colon = reading.norm(from - 1) === ':' ? from - 1 : reading.findMark(from, from + LABEL, ':');
  if (colon < 0 || draft.at <= colon || view.sentence.from > HEADLINE) return;
  const named = colon < from ? (home ? [home] : []) : mentions.filter(({ to }) => to <= colon);
  if (named.some(({ kind, link, placeLike }) => kind !== 'party' || link !== null || !placeLike)) return;
  const abroad = named.filter(({ codes }) => !draft.visitors.some(({ value }) => codes.includes(value)));
  const [place] = abroad;
  // `Ukraine : X attendu jeudi`: of a country at war the war may be meant.
  if (!place || abroad.length > 1 || (place.form !== 'capital' && IN_CONFLICT.has(place.codes[0] ?? '')))
    return;
  setIn(draft, place);
  draft.rules = draft.rules.filter((rule) => rule !== 'placeless');
}

/** Tokens of the label of a headline, at most, and of what stands before the headline. */
const LABEL = 8;
const HEADLINE = 5;

/** Where a relative clause begins behind a token: `the arrival of Obama, who will see Kenyatta before leaving for Ethiopia` tells what comes after. */
const relativeAfter = (view: View, at: number): number => {
  const who = wordBetween(view, 'whoClause', at, view.to);
  return who < 0 ? view.to : who;
};

/** Whose relative clause a token stands in: `Modi, who`, `the queen, whose two-day visit`. */
function antecedentOf({ reading, mentions, from }: View, at: number): Mention | null {
  for (let back = at - 1; back > from && back >= at - REACH; back -= 1) {
    if (!reading.word('whoSubject', back) && !reading.word('whose', back)) continue;
    const guest = mentions.findLast((one) => one.to <= back);
    return guest && guest.kind !== 'party' && back - guest.to <= 1 ? guest : null;
  }
  return null;
}

/** The official of one country, and no other, who does something before a guest is named. */
function hostBefore(scene: Scene, guest: Mention, isAbroad: (code: string) => boolean): Actor | undefined {
  const acting = scene.view.mentions.filter(
    (one) => one.to <= guest.from && one.kind !== 'party' && one.link === null,
  );
  const hosts = actorsOf(scene, acting).filter(isOfficial);
  const [host] = hosts;
  const code = host?.codes[0];
  return code && isAbroad(code) && hosts.every((actor) => isOf(actor, code)) ? host : undefined;
}
