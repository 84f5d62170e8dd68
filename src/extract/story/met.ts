/** Who is met on a visit: somebody of whom nothing says of which country he is is of that of the host. */
import { addPeople } from '../assemble';
import type { Draft } from '../draft';
import type { Frame } from '../lexicon/verb';
import type { Mention } from '../mention';
import { OUTSIDE } from '../present';
import { actorOf, type Actor, type Registry } from '../registry';
import { beforeArticle, isGovernedBy } from '../roles/before';
import { groupOf } from '../roles/group';
import { hasObjectPronoun, isHim, isReachable } from '../roles/object';
import { isTheme } from '../roles/places';
import { isObject } from '../roles/subject';
import { AUXILIARY } from '../verbs/auxiliary';
import { readVerbGroup } from '../verbs/tense';
import { isPastVerb } from '../verbs/word-time';
import { spanAt } from '../spans';
import type { Bound } from './bound';
import { wordBetween, type View } from '../view';

/** Ranks of those who may receive a visitor. */
const RECEIVING: ReadonlySet<Mention['rank']> = new Set([
  null,
  'head',
  'minister',
  'organisation',
  'delegation',
]);

const TALKS: ReadonlySet<Frame> = new Set(['meet', 'talks-noun', 'call', 'receive', 'guest']);

/** Somebody whom the visitor of an engagement meets, of the country of his host; null for everybody else. `until`: where the sentence begins to tell of another. */
export function metOn(owner: Draft, view: View, actor: Actor, until = view.to): Actor | null {
  const { mention, name, rank, codes, rule } = actor;
  const [host] = owner.hosts;
  if (!name || !host || owner.type !== 'visit' || !RECEIVING.has(rank) || !view.mentions.includes(mention))
    return null;
  const isHome = rule === 'home-country' && owner.visitors.some((read) => codes.includes(read.value));
  const isKnown = codes.length > 0 && !isHome;
  if (isKnown && codes[0] !== host.value) return null;
  // `the Trans-Kalahari railway`, `les Grands-Mères`: no person has an article.
  if (
    !isKnown &&
    rank === null &&
    (name.to - name.from < 2 ||
      (mention.from === name.from && view.reading.word('articles', mention.from - 1)))
  )
    return null;
  const isHere = owner.sentence === view.sentence.index;
  if (isHere ? mention.from < owner.at : owner.background || isElsewhere(view, host.value, until))
    return null;
  if (!isMet(view, mention, isHere ? owner.at : view.from, isHome, owner)) return null;
  return isKnown ? actor : actorOf(actor, [host.value], 'met-by-visitor');
}

/** `rang X and Y to explain`: to whom somebody only speaks or writes from afar. */
export function isPhoned(view: View, mention: Mention): boolean {
  const [first] = view.mentions.includes(mention) ? groupOf(view, mention) : [];
  return first !== undefined && isGovernedBy(view.reading, 'phone', first.from);
}

/** `ne rencontrera pas X`, `aucune rencontre avec X n'est prévue`: whom the words of talks before him say that nobody meets. */
export function isUnmet(view: View, mention: Mention): boolean {
  const { from, to } = mention;
  if (isPhoned(view, mention)) return true;
  // `X refused to see him`
  const denied = view.triggers.find((one) => one.from >= to);
  if (denied && TALKS.has(denied.frame) && denied.kind === 'verb' && denied.from - to <= UNMET_WITHIN) {
    const { negated, passive, from: verb } = readVerbGroup(view, denied);
    if (negated && !passive && hasObjectPronoun(view, denied, verb) && verb - to <= DENIED) return true;
  }
  const talks = view.triggers.findLast((one) => one.to <= from);
  if (!talks || !TALKS.has(talks.frame) || from - talks.to > UNMET_WITHIN) return false;
  return readVerbGroup(view, talks).negated;
}

/** `would ask Lula to press Vladimir Putin to accept`, `entend presser Vladimir Poutine d'accepter`: who is only to be moved to something. */
export function isToBeMoved({ reading, triggers, lexicon }: View, { from, to }: Mention): boolean {
  if (reading.word('to', to) === 0) return false;
  const verb = reading.word('articles', from - 1) > 0 ? from - 2 : from - 1;
  const form = reading.tokens[verb]?.form;
  if (form?.kind !== 'word' || triggers.some((one) => one.to === verb + 1)) return false;
  return reading.word('to', verb - 1) > 0 || lexicon.data.endings.infinitive.test(form.norm);
}

/** From somebody to the verb that is denied. */
const DENIED = 2;

/** Tokens from words of talks to whom they are with, at most: an office, a preposition. */
const UNMET_WITHIN = 10;

/** `At home in Berlin she had clashed with X`: the sentence is at another place. */
const isElsewhere = (view: View, host: string, until: number): boolean =>
  view.mentions.some(
    ({ placeLike, link, codes, from }) =>
      placeLike &&
      from < until &&
      link === 'at' &&
      codes.length > 0 &&
      !codes.includes(host) &&
      !isTheme(view, from),
  );

/** `He met X`, `signed with his counterpart X`, `X showed her the port`, `told X that`, `devant X`: `from` is where the visit is told. */
function isMet(view: View, mention: Mention, from: number, strict: boolean, visit: Draft): boolean {
  const { reading } = view;
  if (mention.link === null && isObjectOfTalks(view, mention, from)) return true;
  if (mention.rank !== null && isBeforeHost(view, mention)) return true;
  if (isCalledOn(view, mention)) return true;
  const isCounterpart = reading.findWord('counterpart', mention.from, mention.to) >= 0;
  const joined = mention.rank === null ? undefined : joinedTo(view, mention);
  if (joined && isMet(view, joined, from, strict, visit)) return true;
  if (mention.link === 'with')
    return isCounterpart || isWithTalks(view, mention, from) || isWithOffice(view, mention, from);
  if (mention.link === 'by') return isCounterpart || isReceiver(view, mention);
  // `a promis à son homologue X`, who is written to elsewhere.
  if (mention.link === 'at' && isCounterpart)
    return isPastVerb(view, beforeArticle(reading, mention.from) - 2);
  // `a obtenu du ministre X un calendrier`
  if (mention.link === 'of' && (mention.rank === 'head' || mention.rank === 'minister'))
    return isPastVerb(view, mention.from - 2) && !reading.word('articles', mention.from - 3);
  if (strict || mention.link !== null) return false;
  return (
    reading.word('addresses', mention.from - 1) > 0 ||
    isBesideHim(view, mention) ||
    isBesideVisitor(view, mention, visit)
  );
}

/** `s'est rendu auprès de X puis à la rencontre de Y`: whom somebody goes to see. */
const isCalledOn = ({ reading, triggers }: View, { from }: Mention): boolean =>
  isGovernedBy(reading, 'callsAt', from) &&
  triggers.some(({ frame, kind, to }) => kind === 'verb' && frame === 'travel' && to <= from);

/** `at the invitation of X`, `the guests of X`, `devant X`: words before who is at home. */
function isBeforeHost({ reading, from: floor }: View, { from }: Mention): boolean {
  if (isGovernedBy(reading, 'faces', from)) return true;
  for (let at = from - 1; at >= floor && at >= from - GUEST; at -= 1)
    if (reading.word('guest', at) || reading.word('guestNouns', at)) return true;
  return false;
}

/** Between words of an invitation and who sent it: `at the invitation of the`, in tokens. */
const GUEST = 5;

/** `was welcomed at the airport by X`: the agent of a verb of receiving. */
function isReceiver(view: View, mention: Mention): boolean {
  const verb = view.triggers.findLast((one) => one.kind === 'verb' && one.to <= mention.from);
  if (verb?.frame === 'receive' && readVerbGroup(view, verb).passive) return true;
  // `s'est vu remettre par X`
  return wordBetween(view, 'sawHimself', mention.from - SAW, mention.from) >= 0;
}

/** From `s'est vu` to who does something for him: an infinitive, its object, a day. In tokens. */
const SAW = 8;

/** `X took the Kenyan to a barracks`, `X and the visitor`: whoever makes the visit, right behind who acts. */
function isBesideVisitor(view: View, { to }: Mention, { visitors }: Draft): boolean {
  const next = view.mentions.find((one) => one.from >= to);
  if (!next || next.from - to > OBJECT || !isOneClause(view, to, next.from)) return false;
  // `la ministre X a présenté à son collègue les drones`
  if (next.link === 'at' && next.kind !== 'party')
    return view.reading.findWord('counterpart', next.from, next.to) >= 0;
  if (next.link !== null) return false;
  if (next.rule === 'guest') return true;
  const joined = wordBetween(view, 'and', to, next.from) >= 0;
  return !joined && next.kind !== 'party' && visitors.some((read) => next.codes.includes(read.value));
}

/** Between who acts and his object, in tokens. */
const OBJECT = 4;

/** No comma, nobody who only says something or goes along. */
function isOneClause({ reading }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^[,;:.]$/.test(reading.norm(at)) || reading.word('say', at) || reading.word('escorts', at))
      return false;
  return true;
}

/** `rencontre aujourd'hui à Lusaka le ministre X`: nothing but times and places between a verb of meeting and its object, if that has an office. */
const isObjectOfTalks = (view: View, mention: Mention, from: number): boolean =>
  isObject(view, mention) ||
  ((mention.rank !== null || (mention.name !== null && mention.from < mention.name.from)) &&
    view.triggers.some(
      (one) =>
        one.kind === 'verb' &&
        (one.frame === 'meet' || one.frame === 'call') &&
        one.from >= from &&
        one.to <= mention.from &&
        isReachable(view, one.to, mention.from),
    ));

/** `talks with X`, `un accord avec X`: a word of talks or a subject of theirs before it, and no company of the traveller. */
function isWithTalks(view: View, mention: Mention, from: number): boolean {
  const { reading, triggers } = view;
  if (wordBetween(view, 'company', Math.max(from, mention.from - 8), mention.from) >= 0) return false;
  const last = triggers.findLast((one) => one.to <= mention.from && one.from >= from);
  if (last && TALKS.has(last.frame)) return true;
  for (let at = mention.from - 1; at >= from && at >= mention.from - 6; at -= 1)
    if (reading.hit('sector', at) || reading.word('publicActs', at) || reading.word('spends', at))
      return true;
  return false;
}

/** `plaidera avec la ministre X`, `a tout réglé à Riga avec X`: with who holds an office, or with somebody behind a place or a day, where nobody travels with him. */
const isWithOffice = (view: View, { rank, from: at }: Mention, from: number): boolean =>
  (rank === 'head' || rank === 'minister' || (rank === null && isBehindScene(view, at))) &&
  !view.triggers.some((one) => one.from >= from && one.to <= at && !TALKS.has(one.frame)) &&
  wordBetween(view, 'company', from, at) < 0;

/** Whether a place or a day stands before the word that leads to somebody, or it opens the sentence, and no noun whose he may be (`un accord avec Siemens Energy`). */
function isBehindScene({ reading, from, dates, mentions }: View, at: number): boolean {
  const last = beforeArticle(reading, at) - 2;
  return last < from || spanAt(dates, last) !== undefined || spanAt(mentions, last)?.placeLike === true;
}

/** `avec son homologue X et la ministre Y`: the person before, joined by nothing but the word for it. */
function joinedTo({ reading, mentions }: View, { from }: Mention): Mention | undefined {
  const before = mentions.findLast((one) => one.to <= from);
  const and = before?.name ? reading.word('and', before.to) : 0;
  if (!before || !and) return undefined;
  return reading.behind('articles', reading.word('with', and) || and) === from ? before : undefined;
}

/** `X lui fera découvrir`, `where X showed her`, `l'attendait X`, `waiting for him was X`: a pronoun for the visitor is the object of what he does. */
function isBesideHim(view: View, { from, to }: Mention): boolean {
  const { reading } = view;
  if (isHim(view, to) || isHim(view, from - 2)) return true;
  if (reading.norm(to) === ',' && isHim(view, to + 1)) return true;
  if (isInHonour(view, to)) return true;
  // `X et lui se sont penchés sur`
  const and = reading.word('and', to);
  if (and && reading.word('himStressed', and)) return true;
  if (view.lexicon.data.futureEndings.length > 0) return false;
  for (let at = to + 1; at <= to + OBJECT; at += 1)
    if (isHim(view, at) && !reading.word('articles', at - 1)) return isOneClause(view, to, at);
  return reading.anyWord(AUXILIARY, from - 1) && [2, 3, 4, 5, 6].some((back) => isHim(view, from - back));
}

/** `gave a dinner in his honour`: what somebody does for the visitor. */
function isInHonour({ reading, to: end }: View, to: number): boolean {
  const at = reading.findWord('honours', to, Math.min(end, to + HONOUR));
  return at >= 0 && reading.word('his', at - 1) > 0;
}

/** From who gives a meal to the words for whom, in tokens. */
const HONOUR = 12;

/** `Turnbull had called on him in Jakarta`, `lui rendit la politesse`: the host whom a pronoun behind or before the verb means. */
export function addHim(view: View, told: Bound['drafts'], registry: Registry): void {
  for (const { draft } of told) {
    const code = draft.hosts.length === 1 ? draft.hosts[0]?.value : undefined;
    if (draft.type !== 'visit' || code === undefined || draft.people.some((one) => one.code === code))
      continue;
    const isOnHim = view.triggers.some(
      (one) =>
        one.kind === 'verb' &&
        (told.length === 1 || draft.triggers.includes(one.from)) &&
        hasObjectPronoun(view, one, readVerbGroup(view, one).from),
    );
    const host = isOnHim ? registry.lastNamed(code) : undefined;
    if (host?.name && !OUTSIDE.has(host.rank))
      addPeople(draft, { people: [{ name: host.name, code }] }, view.reading);
  }
}
