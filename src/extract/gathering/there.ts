/** Who is at the gathering that the text goes on about because he is named there. */
import { PARTIES } from '../../engagement/party';
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { OUTSIDE } from '../present';
import type { Actor } from '../registry';
import { beforeArticle, isGovernedBy } from '../roles/before';
import { groupOf } from '../roles/group';
import { isOwner } from '../roles/owner';
import { isSpeaker } from '../roles/speaker';
import { clauseAround, hasWord, wordBetween, type View } from '../view';
import { isAbsent } from './absence';
import { isMetBeside } from './attendance';
import { SPOKEN_OF } from './spoken-of';

/** At a gathering: every leader or minister who is named there and not said to be away. */
export function attends(view: View, actor: Actor, draft: Draft, loose: boolean): boolean {
  if (actor.mention.kind === 'pronoun' || actor.codes.length === 0) return false;
  if (actor.rank && OUTSIDE.has(actor.rank)) return false;
  if (!actor.name && !isUnnamedLeader(actor)) return false;
  if (isAbsent(view, actor.mention) || isAfar(view, actor, draft)) return false;
  const inside = [...draft.hosts, ...draft.participants];
  const known = inside.some((read) => actor.codes.includes(read.value));
  if (!known && view.mentions.includes(actor.mention) && isOwner(view, actor.mention)) return false;
  if (!known && isMetBeside(view, actor.mention)) return false;
  // `Caribbean leaders said in Kingston that X would step down`: of whom they speak is not among them.
  if (!known && isToBeBacked(view, actor.mention)) return false;
  const spokenOf = draft.rules.includes('body') && draft.sentence === view.sentence.index;
  if (!known && spokenOf && actor.mention.link === null) return false;
  if (!known && draft.rules.includes(SPOKEN_OF) && draft.sentence === view.sentence.index) return false;
  const beside = draft.rules.includes('beside');
  if (beside && (actor.mention.plural || !draft.hosts.some((host) => actor.codes.includes(host.value))))
    return false;
  // Of one of long ago the next sentence tells only what was done there (`Dbeibah y promet des élections`).
  const there = view.mentions.some((one) => one.deictic === 'there');
  if (draft.background && !there && (loose || draft.sentence !== view.sentence.index)) return false;
  if (draft.people.length > 0 && isOfSomething(view, actor.mention) && !isHostOfGuest(view, actor))
    return false;
  return known || there || !isSpeaker(view, actor);
}

/** `les moyens de soutenir X`, `ways to isolate X`: the object of an infinitive that tells nothing of meeting is what a gathering is about. */
function isToBeBacked({ reading, triggers, lexicon }: View, { from, link }: Mention): boolean {
  if (link !== null) return false;
  const verb = beforeArticle(reading, from) - 1;
  const form = reading.form(verb);
  if (form?.kind !== 'word' || form.cap || triggers.some((one) => one.to === verb + 1)) return false;
  const english = lexicon.data.futureEndings.length === 0;
  return (
    reading.word('to', verb - 1) === verb && (english || lexicon.data.endings.infinitive.test(form.norm))
  );
}

/** `the Turkish foreign minister`, `l'Indien et le Sud-Africain`, `delegations from Chile and Angola`: by office, nation or number, and not only spoken of. */
function isUnnamedLeader({ mention: { link, plural, rule }, rank, codes }: Actor): boolean {
  if (link !== null && link !== 'with') return false;
  const leads = rank === 'head' || rank === 'minister' || rule === 'national' || rank === 'delegation';
  return leads && (codes.length === 1 || plural);
}

/** `In Beijing, X spoke of a new cold war`, `X s'en est moqué depuis Budapest`: who is told to be at home, and not on a screen, is not where the others are. */
function isAfar(view: View, { mention, codes }: Actor, { hosts }: Draft): boolean {
  const [from, to] = clauseAround(view, mention.from);
  const home = view.mentions.find(
    (one) =>
      one.placeLike &&
      AT_HOME.has(one.form) &&
      codes.includes(one.codes[0] ?? '') &&
      !hosts.some(({ value }) => one.codes.includes(value)) &&
      (opensClause(one, from, mention) || (one.link === 'from' && one.from >= mention.to && one.to <= to)),
  );
  if (!home || hasWord(view, 'video', from, to) || hasWord(view, 'onScreen', from, to)) return false;
  // `X flew in from Kyiv`, `joined by X, who came from Ankara`
  return !view.triggers.some(
    ({ kind, frame }) => kind === 'verb' && (frame === 'travel' || frame === 'visit'),
  );
}

/** Whether a place stands at the head of a clause, right before who acts in it. */
const opensClause = (place: Mention, from: number, { from: actor }: Mention): boolean =>
  place.link !== null && place.from - from <= OPENING && place.to <= actor && actor - place.to <= OPENING;

/** Before a place that opens a clause a preposition and an article, behind it a comma. */
const OPENING = 2;

/** Forms of a party that say where in it somebody is. */
const AT_HOME: ReadonlySet<Mention['form']> = new Set(['capital', 'city', 'seat']);

/** `the fall of X`; no `beside X and Y`, nor `flanked by X and Y`, whose preposition a list tells again (`aux côtés de X et de Y`). */
function isOfSomething(view: View, mention: Mention): boolean {
  if (mention.link !== 'of') return false;
  const [first = mention] = view.mentions.includes(mention) ? groupOf(view, mention) : [];
  return (
    first.link === 'of' &&
    !isGovernedBy(view.reading, 'company', first.from) &&
    !isGovernedBy(view.reading, 'underChair', first.from) &&
    !isGovernedBy(view.reading, 'gestures', first.from)
  );
}

/** `at the invitation of X`, `as the guest of X`, `as X's guest`. */
export function isHostOfGuest(view: View, { mention }: Actor): boolean {
  const { from, to } = mention;
  if (wordBetween(view, 'guest', Math.max(view.from, from - 7), from) >= 0) return true;
  return view.triggers.some((one) => one.frame === 'guest' && one.from - to === 1) && isOwner(view, mention);
}

/** `David Cameron, playing host, thanked X`, `Its host, Y,`, `Hôte de la rencontre, Z`: where nothing says where a gathering is, it is at whoever is called its host. */
export function takeHost(view: View, { mention, codes, words }: Actor, draft: Draft): void {
  const [code] = codes;
  if (draft.hosts.length > 0 || draft.video || code === undefined || PARTIES.get(code)?.kind !== 'country')
    return;
  if (!isCalledHost(view, mention)) return;
  draft.hosts = [{ value: code, from: words[0], to: words[1], rule: 'host' }];
}

/** A noun for a host right before somebody, or between commas on either side of him, and nobody else to whom it may belong. */
function isCalledHost(view: View, { from, to }: Mention): boolean {
  const { reading, mentions } = view;
  const noun = wordBetween(view, 'hostNouns', from - CALLED, to + CALLED);
  if (noun < 0) return false;
  const end = reading.word('hostNouns', noun);
  const [start, stop] = noun < from ? [end, from] : [to, noun];
  if (mentions.some((one) => one.kind !== 'party' && one.from >= start && one.to <= stop)) return false;
  if (noun < from) return end === from || reading.norm(from - 1) === ',';
  // `X, who thanked his host, Y`
  const other = reading.norm(end) === ',' ? end + 1 : end;
  return reading.norm(to) === ',' && !mentions.some((one) => one.from === other && one.kind === 'person');
}

/** Between somebody and the noun: `, who once more played`, `of the meeting,`. */
const CALLED = 5;
