/** Small words for places become the places that they mean. */
import type { Dateline } from '../text/dateline';
import { ISLES } from '../lexicon/isles';
import { MONARCHIES } from '../lexicon/people';
import type { Frame } from '../lexicon/verb';
import { copyMention, type Mention } from '../mention';
import { isTheme } from '../roles/places';
import { BEING } from '../text/being';
import { AUXILIARY } from '../verbs/auxiliary';
import { clauseAround, hasWord, type View } from '../view';
import { cityOf, mayCome } from './stage';

/** Places that were spoken of before a sentence. */
export interface Places {
  /** That of the dateline. */
  readonly dateline: Mention | null;
  /** Where something was told to happen last. */
  readonly last: Mention | null;
  /** The capitals that the text names, by their countries. */
  readonly capitals: ReadonlyMap<string, string>;
  /** The capital that the sentence before named, be it for its government. */
  readonly named: Mention | null;
  /** The city that sets the stage for the sentence. */
  readonly stage: Mention | null;
  /** Countries that the text has named so far, the last one at the end. */
  readonly codes: readonly string[];
  /** Countries that the sentence before has named as such. */
  readonly lands: readonly string[];
  /** How many of the codes were named before that sentence. */
  readonly since: number;
}

/** The mentions of a sentence with `there` and `here` resolved, and the place that was spoken of last after it. */
export function locateMentions(view: View, places: Places): { mentions: Mention[]; last: Mention | null } {
  let { last } = places;
  let told = false;
  const mentions: Mention[] = [];
  for (const read of view.mentions) {
    const mention = namedCapital(view, read, places);
    if (mention.deictic === null) {
      if (isHome(view, mention) || (mention.placeLike && isTheme(view, mention.from))) {
        mentions.push(mention);
        continue;
      }
      if (
        mention.placeLike &&
        (mention.link === 'at' ||
          (mention.link === 'goal' && !isOfThing(view, mention)) ||
          isDestination(view, mention) ||
          isLeft(view, mention)) &&
        !(last?.city && !mention.city && last.codes[0] === mention.codes[0])
      ) {
        last = mention;
        told = true;
      }
      mentions.push(mention);
      continue;
    }
    if (mention.deictic === 'land') {
      const code = isGoal(view, mention) ? landOf(view, mention, places, last) : null;
      if (code === null) continue;
      const land = copyMention(mention);
      land.codes = [code];
      mentions.push(land);
      continue;
    }
    const here = places.dateline ?? last ?? places.named;
    const place =
      mention.deictic === 'where'
        ? placeBefore(view, mention.from)
        : mention.deictic === 'here'
          ? here
          : ((told
              ? null
              : (subjectPlace(view, mention.from) ??
                stageFor(view, mention.from, places) ??
                beforeColon(view, mention.from))) ??
            there(places, last) ??
            last);
    if (!place) continue;
    const located = copyMention(mention);
    located.codes = place.codes;
    located.city = place.city;
    located.form = place.form;
    mentions.push(located);
  }
  return { mentions, last };
}

/** `in the Vietnamese capital`: the city, where the text names it. */
function namedCapital(view: View, mention: Mention, { capitals }: Places): Mention {
  const city = capitals.get(mention.codes[0] ?? '');
  if (city === undefined || mention.city !== null || mention.rule !== 'demonym' || !mention.placeLike)
    return mention;
  const { reading } = view;
  if (!reading.word('seatOf', mention.to - 1) && !reading.word('seatOf', mention.from - 1)) return mention;
  const located = copyMention(mention);
  located.city = city;
  return located;
}

/** The capitals that a text names, its datelines included. */
export function capitalsOf(
  views: readonly View[],
  datelines: readonly (Dateline | null)[],
): Map<string, string> {
  const capitals = new Map<string, string>();
  const note = ({ form, city, codes }: Mention): void => {
    if (form === 'capital' && city !== null && codes[0] && !capitals.has(codes[0]))
      capitals.set(codes[0], city);
  };
  for (const { mentions } of views) mentions.forEach(note);
  for (const dateline of datelines) if (dateline?.place) note(dateline.place);
  return capitals;
}

/** `Pékin se verrait bien en médiateur. X y débarque`: no dateline, but the capital that was named right before. */
const there = ({ dateline, named }: Places, last: Mention | null): Mention | null =>
  last === dateline ? named : null;

/** `Nouakchott est en fête. Pedro Sánchez y est arrivé`: the city that sets the stage, for who is at home or may have come there. */
function stageFor({ mentions, from }: View, at: number, { stage, codes }: Places): Mention | null {
  const who = mentions.find((one) => one.kind !== 'party' && one.link === null && one.to <= at);
  const code = who?.codes.length === 1 ? who.codes[0] : undefined;
  if (!stage || code === undefined) return null;
  const isAtHome = stage.codes[0] === code && stage.from >= from;
  return isAtHome || mayCome(stage, code, codes) ? stage : null;
}

/** `Luong Cuong aura vu Minsk avant Moscou : il y a été reçu`: the first city that is named before a colon. */
function beforeColon(view: View, at: number): Mention | null {
  let colon = at - 1;
  while (colon > view.from && view.reading.norm(colon) !== ':') colon -= 1;
  const isBetween = ({ placeLike, from, to }: Mention): boolean => placeLike && from > colon && to <= at;
  return view.mentions.some(isBetween) ? null : cityOf(view, colon);
}

/** `Yaoundé se fait belle pour X, qui y sera lundi`: the place that the sentence is about, where nobody of it acts before `there`. */
function subjectPlace(view: View, at: number): Mention | null {
  const ofClause = subjectIn(view, clauseAround(view, at)[0], at);
  return ofClause ?? subjectIn(view, view.from, at);
}

function subjectIn({ mentions }: View, from: number, at: number): Mention | null {
  const place = mentions.find((one) => one.from >= from && one.kind === 'party' && one.form !== 'demonym');
  if (!place?.placeLike || place.link !== null || place.to > at || place.from - from > HEAD) return null;
  const who = mentions.filter((one) => one.from >= from && one.to <= at && one.kind !== 'party');
  const acts = who.some(
    (one) => one.from < place.from || one.codes.some((code) => place.codes.includes(code)),
  );
  return who.length > 0 && !acts ? place : null;
}

/** An article and an adjective may stand before the place with which a sentence begins; so may a label. */
const HEAD = 2;

/** Tokens between a word of visiting and the land where it leads, at most. */
const GOVERNED = 8;

/** `a visit to the kingdom`, `gagnera l'archipel`: a word of visiting leads to the land, and nobody comes home. */
function isGoal(view: View, mention: Mention): boolean {
  if (isHome(view, mention)) return false;
  if (mention.link === null) return isDestination(view, mention);
  if (mention.link !== 'at' && mention.link !== 'goal') return false;
  return (
    isStay(view, mention) ||
    view.triggers.some(
      (trigger) =>
        VISITING.has(trigger.frame) && trigger.to <= mention.from && mention.from - trigger.to <= GOVERNED,
    )
  );
}

/** `was in the country from 3 to 5 May`, `spent two days in the country`: with a date of the stay right before it or behind. */
function isStay({ reading, dates }: View, { from, to, link }: Mention): boolean {
  if (link !== 'at') return false;
  const length = dates.find((one) => one.kind === 'length' && one.to <= from && from - one.to <= PREPOSITION);
  // `round off three days in the Republic`: told by the day of its end.
  if (length) return reading.findDate('departure', length.from - PREPOSITION, length.from) < 0;
  const being = BEING.some((kind) => reading.findWord(kind, from - PREPOSITION - 1, from) >= 0);
  return being && dates.some((one) => one.from >= to && one.from - to <= 1);
}

/** Tokens of a preposition and an article. */
const PREPOSITION = 2;

const VISITING: ReadonlySet<Frame> = new Set(['travel', 'visit', 'visit-noun', 'receive', 'leave']);

/** The country that a land means: for `the kingdom` the last monarchy to be named, for `the island` the last island, else where the text is, or the only one to be named; never that of who goes there. */
function landOf(
  { reading, mentions }: View,
  { from, to }: Mention,
  { codes, dateline, lands, since }: Places,
  last: Mention | null,
): string | null {
  const isRealm = reading.findWord('realms', from, to) >= 0;
  const kind = isRealm ? MONARCHIES : reading.findWord('isles', from, to) >= 0 ? ISLES : null;
  const isOne = (code: string | undefined): code is string =>
    code !== undefined &&
    (!kind || kind.has(code)) &&
    !mentions.some((one) => one.kind !== 'party' && one.to <= from && one.codes[0] === code);
  const home = dateline?.codes[0];
  if (kind && isOne(home)) return home;
  // `Chad has long been an ally. Macron was in the country`: of somebody who was not told of before.
  const isNew = mentions.some(({ kind, to: end, codes: [code] }) => {
    const known = code === undefined ? 0 : codes.indexOf(code);
    return kind !== 'party' && end <= from && (known < 0 || known >= since);
  });
  const named = isNew ? onlyOther(lands.filter(isOne)) : null;
  if (named !== null) return named;
  const place = last?.codes[0];
  if (isOne(place)) return place;
  if (!kind) return onlyOther(codes.filter(isOne));
  return (
    mentions.findLast((one) => one.to <= from && isOne(one.codes[0]))?.codes[0] ??
    codes.findLast(isOne) ??
    null
  );
}

/** `Relations between Norway and Vietnam are old. X of Norway was in the country in June`: the only one that the text has named beside his. */
const onlyOther = ([code, ...more]: readonly string[]): string | null =>
  code !== undefined && more.every((one) => one === code) ? code : null;

/** `came back to Kiribati from Wellington`: `there` is where one comes from. */
const isHome = (view: View, mention: Mention): boolean =>
  mention.placeLike &&
  mention.link === 'at' &&
  hasWord(view, 'return', mention.from - 4, mention.from) &&
  !isAbroad(view, mention);

/** `Le Premier ministre espagnol est revenu à Rabat`: who comes back there is of another country. */
function isAbroad({ mentions }: View, { codes: [code], from }: Mention): boolean {
  const who = mentions.findLast((one) => one.kind !== 'party' && one.link === null && one.to <= from);
  return who !== undefined && code !== undefined && who.codes.length === 1 && who.codes[0] !== code;
}

/** The place that a relative `where` takes up: the one named last before it. */
function placeBefore(view: View, at: number): Mention | null {
  const [town, before] = view.mentions.filter(({ to, deictic }) => to <= at && deictic === null).slice(-2);
  const last = before ?? town;
  if (!last?.placeLike || at - last.to > 6) return null;
  // `à Taormina, en Italie, où`: the town before its country.
  const isInIt = before?.city === null && town?.city && town.codes[0] === before.codes[0];
  return isInIt && before.from - town.to <= PREPOSITION ? town : last;
}

/** `rejoint Phnom Penh`, `visited East Timor`: the object of a verb of visiting, or a city that receives. */
function isDestination(view: View, mention: Mention): boolean {
  if (!mention.placeLike || mention.link !== null) return false;
  if (
    mention.city !== null &&
    view.triggers.some((one) => (one.frame === 'receive' || one.frame === 'hold') && one.from === mention.to)
  )
    return true;
  const gap = mention.deictic === 'land' ? 4 : 1;
  return view.triggers.some(
    (trigger) => trigger.frame === 'visit' && trigger.to <= mention.from && mention.from - trigger.to <= gap,
  );
}

/** `débarquait de Chine`: where somebody comes from is where the next `there` is. */
const isLeft = (view: View, mention: Mention): boolean =>
  (mention.link === 'of' || mention.link === 'from') &&
  view.triggers.some(
    (trigger) => trigger.frame === 'travel' && trigger.to <= mention.from && mention.from - trigger.to <= 2,
  );

/** `the contingent bound for Haiti`: where a thing goes, nobody of whom the text speaks. */
function isOfThing({ reading, mentions, triggers, dates }: View, mention: Mention): boolean {
  const verb = triggers.find((one) => one.kind === 'verb' && one.to === mention.from);
  const form = verb && reading.tokens[verb.from - 1]?.form;
  if (!verb || form?.kind !== 'word' || form.cap || reading.word('and', verb.from - 1)) return false;
  const before = (one: { readonly from: number; readonly to: number }): boolean =>
    one.from < verb.from && verb.from <= one.to;
  return (
    verb.weak && !mentions.some(before) && !dates.some(before) && !reading.anyWord(AUXILIARY, verb.from - 1)
  );
}
