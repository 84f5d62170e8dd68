/** The last resort of a clause that told nothing: somebody of one country seen at work in another, whatever the verb. */
import type { DateMention } from '../dates/expression';
import { createDraft, type Draft } from '../draft';
import { actorsOf, partiesOf, partyRead, peopleOf, readPlace, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { isTimeWord } from '../roles/object';
import { predicateTime, timeOfWord } from '../tense';
import { copyView, hasWord, wordBetween, type View } from '../view';

/** Ranks that make an engagement by being somewhere. */
const DIGNITARIES = new Set(['head', 'minister', 'envoy', 'delegation']);

/** Drafts of a clause without a word of visiting: `signed in Baku on Monday`, `À Niamey, il rendra hommage`. Null where it tells none. */
export function readAbroad(scene: Scene, published: boolean, home: Mention | null): Draft[] | null {
  const { view } = scene;
  if (hasWord(view, 'fates', view.from, view.to)) return null;
  const place = sceneOf(view, published) ?? (hasPlace(view) ? null : home);
  const code = place?.codes[0];
  const subject = subjectIn(view);
  if (!place || !code || !subject || hasWord(view, 'negation', subject.to, place.from)) return null;
  const predicate = predicateTime(view);
  // `agreed to reopen`: what is to come is not what they did there.
  const time = view.reading.word('publicActs', predicate.at)
    ? timeOfWord(view, predicate.at)
    : predicate.time;
  const dated = view.dates.find((date) => date.kind === 'date' && date.sense !== 'since');
  const joined = actorsOf(scene, joinedTo(view, subject)).filter((actor) => takesPart(view, actor));
  // Who is named with a nationality alone (`l'Iranien Ali Shamkhani`) counts beside a dignitary.
  const firm = place === home ? joined.filter(isDignitary) : joined;
  const together = firm.some(isDignitary) ? firm : [];
  const codes = [...new Set(together.flatMap((actor) => actor.codes))];
  const draft = createDraft('visit', view.sentence.index, place.from, place.to);
  draft.time = time;
  draft.place = readPlace(place);
  draft.rules.push('together');
  if (codes.length > 1) {
    const seen =
      subject.kind !== 'pronoun' &&
      codes.length === 2 &&
      codes.includes(code) &&
      place.city !== null &&
      place !== home;
    if ((!dated && published && !seen) || (time === null && !hasVerbAfter(view, subject))) return null;
    const parties = partiesOf(together);
    draft.people = peopleOf(together);
    draft.visitors = parties.filter((party) => party.value !== code);
    draft.hosts = parties.filter((party) => party.value === code);
    if (codes.length === 2 && codes.includes(code)) return [draft];
    draft.type = codes.length === 2 ? 'meeting' : 'summit';
    draft.hosts = codes.length === 2 ? [] : [partyRead(place, code)];
    draft.visitors = [];
    draft.participants = parties;
    return [draft];
  }
  if (
    place === home ||
    codes.length === 0 ||
    codes.includes(code) ||
    !isAbroad(view, subject, place, dated, published)
  )
    return null;
  if (hasThird(view, [...codes, code])) return null;
  draft.visitors = partiesOf(together);
  draft.hosts = [partyRead(place, code)];
  draft.people = peopleOf([...together, ...hostsIn(scene, code, together)]);
  draft.rules.push('located');
  return [draft];
}

/** The place where the clause happens: a city, or a country that heads the clause or stands beside its date or verb. */
function sceneOf(view: View, published: boolean): Mention | null {
  for (const mention of view.mentions) {
    if (mention.kind !== 'party' || !mention.placeLike) continue;
    if (mention.form === 'seat' && mention.link === 'of' && isFronted(view, mention)) return mention;
    if (mention.link !== 'at') continue;
    if (mention.deictic !== null || isAdjunct(view, mention) || (!published && mention.city !== null))
      return mention;
  }
  return null;
}

/** `Sous les ors de l'Élysée,`: at the head, with a comma behind it. */
const isFronted = (view: View, place: Mention): boolean =>
  place.from - view.from <= 6 && view.reading.norm(place.to) === ',';

const hasPlace = (view: View): boolean =>
  view.mentions.some((mention) => mention.placeLike && mention.link === 'at');

/** Whether a place belongs to the clause and not to a noun before it (`le gouvernement à Bamako`, `la guerre en Ukraine`). */
export function isAdjunct(view: View, place: Mention): boolean {
  let at = place.from;
  while (at > view.from && view.reading.word('at', at - 1) >= at) at -= 1;
  while (at > view.from && view.reading.word('articles', at - 1) === at) at -= 1;
  while (at > view.from && isTimeWord(view, at - 1)) at -= 1;
  const before = at - 1;
  if (before < view.from || view.reading.tokens[before]?.form.kind !== 'word') return true;
  if (view.dates.some((date) => date.from <= before && before < date.to)) return true;
  // Where the language lists what is done on the spot, a thing between verb and place asks for one of them.
  const acts = view.lexicon.data.words.publicActs !== '';
  if (acts && hasWord(view, 'publicActs', view.from, before)) return true;
  if (!acts && view.dates.some((date) => date.from >= place.to && date.from - place.to <= 1)) return true;
  if (view.mentions.some((mention) => mention.link === 'with' && mention.to === at)) return true;
  const ahead = copyView(view);
  ahead.from = Math.max(view.from, before - 2);
  ahead.to = at;
  return predicateTime(ahead).time !== null;
}

/** The first actor that no preposition governs: `il`, `le ministre grec`; of two who are joined, the first. */
function subjectIn(view: View): Mention | null {
  return (
    view.mentions.find(
      (mention) =>
        mention.link === null &&
        mention.deictic === null &&
        (mention.kind === 'person' || mention.kind === 'pronoun' || mention.kind === 'office'),
    ) ?? null
  );
}

/** Who does it together with the subject: `X et Y`, `X, avec Y`. */
function joinedTo(view: View, subject: Mention): Mention[] {
  const group = groupOf(view, subject);
  const beside = view.mentions.filter(
    (mention) => mention.link === 'with' && mention.kind !== 'party' && mention.from > subject.from,
  );
  return [...group, ...beside];
}

/** Somebody of a country who is there himself, and does not only speak. */
function takesPart(view: View, actor: Actor): boolean {
  const { mention } = actor;
  if (actor.codes.length === 0 || mention.kind === 'party' || mention.link === 'of') return false;
  if (wordBetween(view, 'say', mention.to, mention.to + 3) >= 0) return false;
  if (wordBetween(view, 'say', mention.from - 3, mention.from) >= 0) return false;
  return isDignitary(actor) || (actor.rank === null && actor.name !== null && actor.rule === 'nationality');
}

function isDignitary(actor: Actor): boolean {
  if (actor.rank === null)
    return actor.rule === 'leader' || actor.rule === 'named-before' || (actor.name?.codes.length ?? 0) > 0;
  return DIGNITARIES.has(actor.rank) || (actor.rank === 'organisation' && actor.name !== null);
}

/** One who is abroad: dated to the day or month, or told as to come with the place at the head. */
function isAbroad(
  view: View,
  subject: Mention,
  place: Mention,
  date: DateMention | undefined,
  published: boolean,
): boolean {
  const fronted = place.to <= subject.from && place.from - view.from <= 4;
  const exact =
    date?.start !== null &&
    date?.start !== undefined &&
    (date.start.month !== undefined ||
      date.start.day !== undefined ||
      date.start.weekday !== undefined ||
      date.start.offset?.unit === 'day');
  const { time } = predicateTime(view);
  if (exact) return isAdjunct(view, place) && (time !== null || hasVerbAfter(view, subject));
  return fronted && published && time === 'future';
}

/** Whether somebody of a third country is named: what they do there together is not told by being there. */
const hasThird = (view: View, codes: readonly string[]): boolean =>
  view.mentions.some(
    (mention) =>
      (mention.kind === 'person' || mention.kind === 'office') &&
      mention.link !== 'of' &&
      mention.codes.length === 1 &&
      !codes.includes(mention.codes[0] as string),
  );

/** Whether a word that may be a verb follows the subject: `inaugure`, `plaide`. */
function hasVerbAfter(view: View, subject: Mention): boolean {
  const form = view.reading.tokens[subject.to]?.form;
  return form?.kind === 'word' && !form.cap && form.length > 3 && !view.reading.hit('word', subject.to);
}

/** Those of the country itself who are there: they receive. */
function hostsIn(scene: Scene, code: string, guests: readonly Actor[]): Actor[] {
  const { view } = scene;
  const others = view.mentions.filter(
    (mention) =>
      (mention.kind === 'person' || mention.kind === 'office') &&
      mention.link !== 'of' &&
      mention.codes.includes(code) &&
      !guests.some((guest) => guest.mention === mention),
  );
  return actorsOf(scene, others).filter((actor) => takesPart(view, actor) && isDignitary(actor));
}
