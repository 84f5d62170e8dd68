/** Where a noun of visiting leads: the places behind it, listed, before it, or said to be it. */
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';
import type { Actor } from '../registry';
import { isJourneyNoun } from '../lexicon/verb';
import { groupOf } from '../roles/group';
import { frontOf } from '../roles/opening';
import { hasPossessive } from '../roles/owner';
import { leadsTo, placesAfter } from '../roles/places';
import { spanAt } from '../spans';
import type { Trigger } from '../verbs/triggers';
import { clauseAround, hasWord, headOf, wordBetween, type View } from '../view';
import { saidTo } from './equated';
import { fromOneToOther, namedAfter } from './named-after';
import { isNextStop } from './next-stop';
import { circumstanceAt } from './on-visit';
import { isBygone } from './other-visit';
import { withThatOf } from './that-of';

/** What is known of a noun beside its places. */
interface Known {
  readonly visitors: readonly Actor[];
  /** Who makes the journey in a relative clause. */
  readonly relative: Mention | null;
  /** Whether nobody is named as whose journey it is. */
  readonly bare: boolean;
}

/** `une tournée consacrée à la crise entre l'Inde et le Népal`: between whom something is that the journey is about. */
const isOfTwoSides = (first: Mention | undefined, { to }: Trigger): boolean =>
  first?.link === 'between' && first.from - to > LIST_WITHIN;

/** Tokens from a noun to the countries between which it leads. */
const LIST_WITHIN = 3;

/** The places to which a noun leads, in order. */
export function goalsOf(view: View, trigger: Trigger, { visitors, relative, bare }: Known): Mention[] {
  const limit = Math.min(sinceAfter(view, trigger.to), trigger.to + 26);
  let places = placesAfter(view, trigger.to, limit, trigger.frame === 'tour-noun');
  // `une tournée qui inquiète Canberra`: the object of another verb.
  const bareFirst = places[0]?.link === null;
  if (bareFirst && hasWord(view, 'whoSubject', trigger.to, (places[0] as Mention).from)) places = [];
  if (bareFirst && places[0] && isOfTwoSides(groupOf(view, places[0])[0], trigger)) places = [];
  // `a four-day visit before ending the journey in Kuala Lumpur`
  if (places[0] && isAside(view, trigger.to, places[0].from)) places = [];
  if (places[0] && isNextStop(view, trigger, places[0])) return [];
  if (places.length === 0) places = listedAfter(view, trigger);
  const listed = places.length > 1 && view.reading.norm(places[0]!.from - 2) === ':';
  const begun = listed || (places[0] !== undefined && hasWord(view, 'begins', trigger.to, places[0].from));
  if (places[0] && !relative && !begun && !leadsTo(view, trigger.to, places[0].from)) places = [];
  if (places.length === 0) places = saidTo(view, trigger);
  if (places.length === 0) places = viaAfter(view, trigger);
  if (places.length === 0 && (!bare || hasPossessive(view, trigger) || isHaltOf(view, trigger, visitors)))
    places = qualifierOf(view, trigger, visitors);
  if (places.length === 0 && view.reading.word('halts', trigger.from)) {
    places = view.mentions
      .filter((mention) => mention.placeLike && mention.from >= trigger.to && mention.from - trigger.to < 3)
      .slice(0, 1);
  }
  if (places.length < 2 && trigger.frame === 'tour-noun') {
    // `Égypte, Tunisie et Togo composent la tournée`: a list of countries is its stops.
    const bare = view.mentions.find(
      (mention) =>
        mention.kind === 'party' &&
        mention.placeLike &&
        mention.link === null &&
        groupOf(view, mention).length > 1 &&
        !isOfTwoSides(groupOf(view, mention)[0], trigger) &&
        !visitors.some((actor) => actor.mention === mention) &&
        !view.triggers.some((one) => one !== trigger && isBetween(one, mention, trigger)),
    );
    places = bare ? groupOf(view, bare) : (fromOneToOther(view, trigger) ?? places);
  }
  if (places.length === 0 && bare) {
    // `le voyage de Varsovie`: a city right behind is where it leads.
    places = namedAfter(view, trigger);
  }
  if (places.length === 0) places = whereBefore(view, trigger);
  if (places.length === 0) {
    const opened = wordBetween(view, 'begins', Math.max(view.from, trigger.from - 16), trigger.from);
    const between = view.mentions.find(
      (mention) =>
        mention.placeLike && mention.link === 'at' && mention.from >= opened && mention.to <= trigger.from,
    );
    if (opened >= 0 && between) places = [between];
  }
  // `back in Oslo in May, two years after his visit of 2022`: another one than that of the place before it.
  if (isBygone(view, trigger)) return withThatOf(view, places);
  if (places.length === 0) places = placeOfEnd(view, trigger);
  if (places.length === 0) places = placeInFront(view, trigger);
  if (places.length === 0) places = labelBefore(view, trigger);
  if (places.length === 0) places = placeOfOccasion(view, trigger, visitors);
  if (places.length === 0 && bare) places = placeOfVerb(view, trigger);
  if (places.length === 0) {
    const adjunct = view.mentions.find(
      (mention) =>
        mention.placeLike &&
        mention.to <= trigger.from &&
        trigger.from - mention.to <= 2 &&
        !hasWord(view, 'say', mention.to, trigger.from) &&
        mention.link !== 'from' &&
        !visitors.some((actor) => actor.mention === mention),
    );
    if (adjunct && view.reading.norm(adjunct.to) !== "'s" && adjunct.link !== 'at') places = [adjunct];
  }
  return withThatOf(view, places);
}

/** `Tallinn, where the German president began a state visit`: the relative, with nobody's place behind it. */
export function whereBefore({ mentions }: View, { from }: Trigger): Mention[] {
  const place = mentions.findLast((one) => one.to <= from && one.placeLike);
  return place?.deictic === 'where' && from - place.to <= WHERE_REACH ? [place] : [];
}

/** A relative of place stands so many tokens before the noun of its clause. */
const WHERE_REACH = 14;

/** Whether what stands between a noun and a place is another leg of the journey. */
function isAside(view: View, from: number, to: number): boolean {
  const at = wordBetween(view, 'asides', from, to);
  return (
    at >= 0 &&
    spanAt(view.dates, at) === undefined &&
    view.triggers.some(
      (one) =>
        (isJourneyNoun(one.frame) || one.frame === 'leave' || one.verb?.frame === 'travel') &&
        one.from > at &&
        one.to <= to,
    )
  );
}

/** `un crochet par Bakou`, `achève sa tournée par Tunis`: by where a journey leads. */
export function viaAfter({ reading, mentions }: View, { to }: Trigger): Mention[] {
  if (!reading.word('via', to)) return [];
  return mentions.filter((one) => one.placeLike && one.link === 'by' && one.from > to && one.from - to <= 2);
}

/** `l'étape sénégalaise du président turc`, `son séjour berlinois`, `l'étape berlinoise de la tournée`: whose visit it is stands elsewhere, so the adjective says where. */
function qualifierOf(view: View, trigger: Trigger, visitors: readonly Actor[]): Mention[] {
  return view.mentions.filter(
    (one) =>
      one.kind === 'party' &&
      one.form === 'demonym' &&
      one.link === null &&
      (one.from === trigger.to || (one.to === trigger.from && visitors.length > 0)) &&
      !visitors.some((actor) => actor.codes.includes(one.codes[0] ?? '')),
  );
}

/** `X a renoncé à l’étape berlinoise de la tournée`, `L’étape camerounaise de mardi fut tendue`: a halt of somebody whom the sentence names, or one with a day, of the journey told before. */
const isHaltOf = (
  { reading, mentions, dates }: View,
  { from }: Trigger,
  visitors: readonly Actor[],
): boolean =>
  reading.word('halts', from) > 0 &&
  (dates.length > 0 || visitors.some(({ mention }) => mentions.includes(mention)));

/** `signe à Pékin un traité au cours d'une visite d'État`, `signed four accords in Lisbon during a visit by X`: where it was done on that occasion, if that is abroad. */
function placeOfOccasion(view: View, trigger: Trigger, visitors: readonly Actor[]): Mention[] {
  const at = circumstanceAt(view, trigger);
  if (at < 0) return [];
  const [from] = clauseAround(view, trigger.from);
  const place = view.mentions.findLast(
    ({ to, kind, link }) => to <= at && kind === 'party' && link !== 'with',
  );
  if (!place?.placeLike || place.link !== 'at' || place.city === null || place.from < from) return [];
  const isHome = visitors.some(({ codes }) => codes.includes(place.codes[0] ?? ''));
  return isHome || hasWord(view, 'whom', place.to, at) ? [] : [place];
}

/** `À Tripoli, la visite de X a duré quatre heures`: where a journey lasts, begins, ends or takes place that is the subject of its sentence. */
function placeInFront(view: View, trigger: Trigger): Mention[] {
  const { place, to } = frontOf(view);
  if (!place) return [];
  for (let at = to; at < trigger.from;) {
    const skip = skipBeforeNoun(view, at);
    if (!skip) return [];
    at = skip;
  }
  const end = Math.min(view.to, trigger.to + PREDICATE);
  const told = TAKING_PLACE.some((kind) => hasWord(view, kind, trigger.to, end));
  return told || view.triggers.some((one) => one.frame === 'hold' && one.from >= trigger.to && one.to <= end)
    ? [place]
    : [];
}

const TAKING_PLACE = ['lasts', 'begins', 'ends'] as const;

/** Between a journey and the verb that it is the subject of stand who makes it and the day. In tokens. */
const PREDICATE = 12;

/** `Kiev : arrivée surprise de X`: the city with which a line is labelled, right before the noun. */
function labelBefore({ reading, mentions, from }: View, trigger: Trigger): Mention[] {
  let colon = trigger.from - 1;
  while (colon > from && reading.norm(colon) !== ':' && trigger.from - colon < LABEL_REACH) colon -= 1;
  if (reading.norm(colon) !== ':') return [];
  return mentions.filter(
    (one) => one.from === from && one.to === colon && one.city !== null && one.kind === 'party',
  );
}

/** Between a label and the noun: its colon, an article, an adjective. */
const LABEL_REACH = 4;

/** `effectuera à La Havane sa première visite`: the place stands between the verb and its object. */
function placeOfVerb(view: View, trigger: Trigger): Mention[] {
  const place = view.mentions.findLast((one) => one.to <= trigger.from);
  if (!place?.placeLike || place.link !== 'at') return [];
  for (let at = place.to; at < trigger.from;) {
    const skip = skipBeforeNoun(view, at);
    if (!skip) return [];
    at = skip;
  }
  return isVerbBefore(view, place) ? [place] : [];
}

/** `s'est achevé à Luanda le périple`, `À Séoul débute vendredi la visite`: where a journey begins or ends, with the verb before its noun. */
function placeOfEnd(view: View, { from }: Trigger): Mention[] {
  let place: Mention | undefined;
  let at = from - 1;
  for (; at > view.from && at > from - END_REACH && !endsOrBegins(view.reading, at); at -= 1) {
    const mention = spanAt(view.mentions, at);
    if (mention?.placeLike && (!place || place === mention)) place = mention;
    else if (mention || !(view.reading.word('at', at) || skipBeforeNoun(view, at))) return [];
  }
  if (!endsOrBegins(view.reading, at)) return [];
  const head = headOf(view);
  const fronted = view.mentions.find(
    (one) => one.placeLike && one.from - head <= 2 && one.to <= at && at - one.to <= 2,
  );
  place ??= fronted;
  return place?.link === 'at' ? [place] : [];
}

/** Whether a verb of beginning or ending ends at a token. */
const endsOrBegins = (reading: Reading, at: number): boolean =>
  reading.wordFills('ends', at, at + 1) || reading.wordFills('begins', at, at + 1);

/** Tokens from the verb of an end to its noun: a place, a day, an article, adjectives. */
const END_REACH = 10;

/** Whether a word in small letters stands right before a place, days aside: no comma, no beginning of a sentence, nobody. */
function isVerbBefore({ reading, dates, mentions, from }: View, place: Mention): boolean {
  let at = place.from - 1;
  for (let steps = 0; at > from && steps < 8; steps += 1) {
    const date = spanAt(dates, at);
    if (date) at = date.from - 1;
    else if (reading.word('at', at) || reading.word('articles', at) || reading.date('since', at)) at -= 1;
    else break;
  }
  const form = reading.tokens[at]?.form;
  const named = spanAt(mentions, at) !== undefined;
  return at > from && form?.kind === 'word' && !form.cap && !named && !isConjunction(reading, at);
}

const isConjunction = (reading: Reading, at: number): boolean =>
  reading.word('and', at) > 0 || reading.word('who', at) > 0 || reading.word('of', at) > 0;

/** Behind a date, an article or an adjective before a noun; 0 where something else stands. */
function skipBeforeNoun({ reading, dates, lexicon }: View, at: number): number {
  const date = spanAt(dates, at);
  const level = reading.hit('level', at);
  if (date || level) return date?.to ?? level?.to ?? 0;
  const word =
    reading.word('articles', at) ||
    reading.word('his', at) ||
    reading.word('ordinals', at) ||
    reading.word('officeAdjectives', at);
  const norm = reading.norm(at);
  return word || (norm === ',' || lexicon.data.endings.agreeing.test(norm) ? at + 1 : 0);
}

/** `Three state visits: to Vietnam, from Sunday to Tuesday; to Indonesia, …`: stops behind a colon and semicolons. */
function listedAfter(view: View, trigger: Trigger): Mention[] {
  const { reading } = view;
  let colon = trigger.to;
  while (colon < view.to && colon - trigger.to < LISTED && reading.norm(colon) !== ':') colon += 1;
  if (reading.norm(colon) !== ':') return [];
  return view.mentions.filter((place) => {
    if (place.from < colon || !place.placeLike || (place.link !== 'at' && place.link !== 'goal'))
      return false;
    for (let at = place.from - 1; at >= colon; at -= 1) {
      if (/^[:;]$/.test(reading.norm(at))) return true;
      if (!reading.word('at', at) && !reading.word('articles', at) && !reading.word('and', at)) return false;
    }
    return false;
  });
}

/** `travels next week: to Tunis, Tripoli and Cairo`, `toured the Gulf from Monday: Doha, Muscat, Riyadh`: two stops and more behind a colon. */
export function stopsAfterColon(view: View, trigger: Trigger): Mention[] {
  const { reading } = view;
  let colon = trigger.to;
  while (colon < view.to && colon - trigger.to < LISTED && reading.norm(colon) !== ':') colon += 1;
  if (reading.norm(colon) !== ':') return [];
  const stops = placesAfter(view, colon + 1, view.to, true);
  return stops.length > 1 ? stops : [];
}

/** A list of stops begins at most so many tokens behind its noun. */
const LISTED = 30;

/** Whether a trigger stands between a mention and another. */
const isBetween = (one: Trigger, mention: Mention, trigger: Trigger): boolean =>
  one.from >= Math.min(mention.from, trigger.from) && one.to <= Math.max(mention.to, trigger.to);

/** `la première depuis le début de l'offensive en Ukraine`, `comes two years after their meeting in Rome`: places of what came before are no goals. */
export function sinceAfter(view: View, from: number): number {
  const counted = view.dates.find((date) => date.sense === 'after' && date.from >= from);
  if (counted) return counted.from;
  for (let at = from; at < view.to; at += 1) {
    const since = view.reading.date('since', at);
    if (since && !view.dates.some((date) => date.from >= at && date.from - since.to <= 1)) return at;
  }
  return view.to;
}
