/** Where talks are held: behind their word, at the stop that they are the purpose of, in their name, or before them. */
import type { Mention } from '../mention';
import { cityOf, nextTrigger, placeBefore, placesAfter } from '../roles/places';
import { subjectOf } from '../roles/subject';
import { spanAt } from '../spans';
import { readVerbGroup } from '../verbs/tense';
import { isOfTalks, type Trigger } from '../verbs/triggers';
import { headOf, wordBetween, type View } from '../view';
import { isApposed } from '../gathering/place';
import { isOfNamedTalks } from './awaited';
import { opensStop, purposeStop } from './purpose';
import { talksBefore } from './sides';

/** Behind its word a place of talks stands within so many tokens. */
const REACH = 30;

/** The place of talks; on the margins of a gathering that of the gathering may be theirs. */
export function placeOfTalks(view: View, trigger: Trigger, onMargins: boolean): Mention | null {
  const limit = onMargins ? view.to : Math.min(nextButHeld(view, trigger), trigger.to + REACH);
  const behind = placesAfter(view, trigger.to, limit, false).find(
    (one) => !isGoal(view, one) && !isOfMatter(view, trigger, one),
  );
  const stop = behind && !opensStop(view, behind) ? null : purposeStop(view, trigger);
  const noun = trigger.kind === 'noun' ? trigger : talksBefore(view, trigger.from);
  return (
    stop?.place ??
    behind ??
    placeOfNoun(view, noun) ??
    beforeSaid(view, trigger) ??
    cityOf(view, trigger) ??
    setting(view, trigger) ??
    apposedTo(view, trigger)
  );
}

/** The place before the talks, unless somebody says there that they will be held: `told reporters in Suva on Monday that he would meet X`. */
function beforeSaid(view: View, trigger: Trigger): Mention | null {
  const place = placeBefore(view, trigger);
  const isSaid =
    place !== null &&
    wordBetween(view, 'reported', place.to, trigger.from) >= 0 &&
    wordBetween(view, 'say', view.from, place.from) >= 0;
  return isSaid ? null : place;
}

/** `the meeting of CARICOM heads of government, Georgetown, 25 February`, `Talks of X with Y (Lima, 3 May)`: the city with the day, as a document is headed. */
const apposedTo = (view: View, trigger: Trigger): Mention | null =>
  view.mentions.find(
    (one) =>
      one.placeLike &&
      one.city !== null &&
      one.link === null &&
      (isApposed(view, one, trigger) || isBracketed(view, one)),
  ) ?? null;

/** `(Lima, 3 May)`: a city and a day alone between brackets. */
const isBracketed = ({ reading, dates }: View, { from, to }: Mention): boolean =>
  reading.norm(from - 1) === '(' &&
  dates.some((date) => date.from >= to && date.from - to <= 1 && reading.norm(date.to) === ')');

/** `Kyiv hosted talks between X and Y`, `Kiev a été le cadre d'un entretien`: the subject that a verb of receiving or a noun of places makes their scene. */
function setting(view: View, { from, kind }: Trigger): Mention | null {
  const [first] = view.mentions;
  if (kind !== 'noun' || first?.city == null || first.link !== null || first.to > from) return null;
  if (first.from - headOf(view) > 1 || from - first.to > SETTING_REACH) return null;
  // `Moscow opened talks with X`: a government that holds talks may do so anywhere.
  const receives = view.triggers.some(
    (one) => one.frame === 'receive' && one.from >= first.to && one.to <= from,
  );
  return receives || wordBetween(view, 'venues', first.to, from) >= 0 ? first : null;
}

/** Tokens from a town to the talks that it is the scene of. */
const SETTING_REACH = 10;

/** Where the next trigger begins, what tells the same aside: `l'entretien s'est tenu vendredi à`, `met for two days of talks in`. */
function nextButHeld(view: View, trigger: Trigger): number {
  const next = nextTrigger(view, trigger);
  const held = view.triggers.find((one) => one.from === next);
  if (!held) return next;
  const same =
    trigger.kind === 'noun'
      ? held.frame === 'hold' ||
        held.frame === 'attend' ||
        isOfTalks(view.triggers, held) ||
        isOfNamedTalks(view, held) ||
        isSittingOf(view, trigger, held)
      : held.frame === 'talks-noun' && wordBetween(view, 'goal', held.from - PURPOSE, held.from) >= 0;
  return same ? nextTrigger(view, held) : next;
}

/** `the joint commission meets in Lomé`, `held its third session in`: what a body does whose noun stands before, with nobody else between. */
function isSittingOf({ reading, mentions }: View, noun: Trigger, { from, frame }: Trigger): boolean {
  const isOwn = frame === 'talks-noun' && [1, 2, 3].some((back) => reading.word('his', from - back) > 0);
  if (frame !== 'meet' && !isOwn) return false;
  for (let at = noun.to; at < from; at += 1) if (/^[,;:]$/.test(reading.norm(at))) return false;
  return mentions.every((one) => one.kind === 'party' || one.from < noun.to || one.from >= from);
}

/** Tokens before the noun of what somebody meets for: `for two days of`. */
const PURPOSE = 4;

/** `about the railway to Gelephu`, `de l'aide vers Gaza`: where something leads, where the language tells that from being there. */
function isGoal(view: View, place: Mention): boolean {
  if (place.deictic !== null) return false;
  if (place.link === 'goal') return true;
  for (let at = place.from - 1; at >= place.from - 4; at -= 1) {
    const word = view.reading.word('at', at);
    if (word) return view.reading.word('into', at) > 0;
  }
  return false;
}

/**
 * `Ils ont parlé d'une usine à Metz`, `They discussed a bridge in Strasbourg`: where the thing is of which those spoke whom the text
 * has told of; with a day, or with their names, they may have met there.
 */
function isOfMatter(view: View, trigger: Trigger, place: Mention): boolean {
  if (trigger.kind !== 'verb' || view.dates.length > 0 || place.deictic !== null) return false;
  const [subject] = subjectOf(view, readVerbGroup(view, trigger).from);
  if (!subject || subject.name || subject.codes.length > 0) return false;
  const { reading } = view;
  let isMatter = false;
  for (let at = trigger.to; at < place.from; at += 1) {
    if (reading.norm(at) === ',' || spanAt(view.triggers, at)) return false;
    if (MATTER.some((kind) => reading.word(kind, at))) isMatter = true;
    else if (!isMatter && reading.word('at', at)) return false;
  }
  return isMatter;
}

/** Before what somebody speaks of: `of`, an article. */
const MATTER = ['of', 'articles', 'indefinite'] as const;

/** `la rencontre d'Helsinki`, `le tête-à-tête Trump-Xi de Busan`, `the Geneva talks`. */
function placeOfNoun(view: View, trigger: Trigger | null): Mention | null {
  if (!trigger) return null;
  const named = afterNames(view, trigger.to);
  const isCity = (mention: Mention): boolean => mention.placeLike && mention.city !== null;
  return (
    view.mentions.find(
      (mention) =>
        isCity(mention) && mention.link === 'of' && mention.from >= named && mention.from - named <= 2,
    ) ??
    view.mentions.find((mention) => isCity(mention) && mention.to === trigger.from) ??
    null
  );
}

/** Where the names of those who meet end that stand right behind the noun, joined by a dash. */
function afterNames({ mentions }: View, from: number): number {
  let at = from;
  for (const { from: next, to, kind, link } of mentions) {
    if (next >= from && next - at <= 1 && kind === 'person' && link === null) at = to;
  }
  return at;
}
