/** Who takes part in a gathering. */
import { actorsOf, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import { NONE } from '../none';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { hasObjectPronoun, linkedAfter, objectOf } from '../roles/object';
import { subjectOf } from '../roles/subject';
import type { Trigger } from '../verbs/triggers';
import { isParted } from '../story/clauses';
import { hasWord, wordBetween, type View } from '../view';
import { atBefore, isBeside, occasionBefore } from './beside';
import { INVITED } from './bilateral';
import type { Extent } from './extent';
import { someOfMany } from './some';
import { isSubjectOf } from './theme';
import { holderOf, openerOf, relativeHolder } from './held';
import { isAgentFor } from './representatives';
import { actingAfter, agreedAt, bodyActing, bracketedAfter } from './states';

/** Who attends: subjects of attending and travelling, those met or gathered there, those "with" or "round" somebody. */
export function participantsOf(scene: Scene, extent: Extent): ReturnType<typeof actorsOf> {
  const { view } = scene;
  const mentions: Mention[] = [];
  const add = (list: readonly Mention[]): void => {
    for (const mention of list) if (!mentions.includes(mention)) mentions.push(mention);
  };
  const beside = isBeside(view, extent.from);
  let joined = false;
  for (const trigger of view.triggers) {
    if (trigger.kind !== 'verb' || (beside && trigger.frame !== 'attend')) continue;
    const close = Math.abs(trigger.from - extent.from) < 30 && !isParted(view, trigger.from, extent.from);
    if (!close) continue;
    const invites = trigger.frame === 'receive' && isPurpose(view, trigger, extent);
    if ((trigger.frame === 'attend' || invites) && hasObjectPronoun(view, trigger, trigger.from))
      joined = true;
    if (invites && !joined) add(objectOf(view, trigger, { links: [null] }).filter(isSomebody));
    if (invites && joined) add(objectsBeside(view, trigger, extent));
    if (invites) add(subjectOf(view, trigger.from).filter(isSomebody));
    if (trigger.frame === 'attend') add(withWhom(view, trigger));
    const goes = trigger.frame === 'travel' || trigger.frame === 'visit';
    if (trigger.frame === 'attend' || (goes && !leadsElsewhere(view, trigger, extent))) {
      add(
        subjectOf(view, trigger.from).filter(
          (mention) =>
            mention.kind !== 'party' ||
            (trigger.frame === 'attend' && (!trigger.weak || Math.abs(extent.from - trigger.to) < 10)),
        ),
      );
    }
    if (trigger.frame === 'meet' && trigger.to <= extent.from) add(someOfMany(view, trigger)?.named ?? NONE);
    if (
      trigger.frame === 'meet' &&
      (trigger.from >= extent.to || isHeldAt(view, trigger, extent)) &&
      !hasWord(view, 'margins', view.from, view.to)
    ) {
      add(objectOf(view, trigger, { links: [null, 'with'] }));
      add(
        subjectOf(view, trigger.from).filter(
          (mention) => mention.from >= extent.to || isHeldAt(view, trigger, extent),
        ),
      );
    }
  }
  if (beside) return actorsOf(scene, mentions);
  add(view.mentions.filter((one) => isAgentFor(view, one)));
  const opener = openerOf(view, extent);
  if (opener >= 0) add(subjectOf(view, opener).filter(isSomebody));
  const occasion = occasionBefore(view, extent.from);
  if (occasion >= 0 && !hasWord(view, 'wish', view.from, occasion))
    add(subjectOf(view, occasion).filter((one) => isSomebody(one) && !one.plural));
  const invited = wordBetween(view, 'invite', extent.from - INVITED, extent.from);
  if (invited >= 0 && isLedTo(view, extent)) {
    add(subjectOf(view, invited).filter(isSomebody));
    joined ||= [1, 2].some((back) => view.reading.word('him', invited - back) > 0);
  }
  const sent = view.mentions.find(
    (mention) =>
      mention.rank === 'delegation' && extent.from - mention.to === 1 && atBefore(view, extent.from),
  );
  if (sent) add([sent]);
  add(
    linkedAfter(view, extent.to, Math.min(view.to, extent.to + 24), ['with', 'between', 'by']).filter(
      (mention) =>
        (mention.kind !== 'party' || mention.link === 'between' || isPartner(mention, extent)) &&
        !isMetBeside(view, mention),
    ),
  );
  const joining = view.mentions.find(
    (one) => one.from >= extent.to && one.from - extent.to < 16 && isJoining(view, one),
  );
  if (joining) add(groupOf(view, joining));
  add(bracketedAfter(view, extent.to));
  add(view.mentions.filter((one) => areWhose(view, one, extent)));
  if (atBefore(view, extent.from)) add(actingAfter(view, extent.to));
  if (atBefore(view, extent.from) || occasion >= 0) {
    add(bodyActing(view));
    add(agreedAt(view, extent.from));
  }
  const fronted = view.mentions.find(
    (mention) =>
      mention.from >= extent.to &&
      mention.link === null &&
      (mention.kind === 'person' || mention.kind === 'office') &&
      view.triggers.some((one) => one.kind === 'verb' && one.from === view.from),
  );
  if (fronted) add(groupOf(view, fronted));
  for (let at = extent.to; at < Math.min(view.to, extent.to + 12); at += 1) {
    if (!view.reading.word('assembles', at)) continue;
    const next = view.mentions.find((mention) => mention.from > at && mention.from - at <= 3);
    if (next) add(next.kind === 'party' ? assembledStates(view, next) : groupOf(view, next));
  }
  for (let at = view.from; at < extent.from; at += 1) {
    if (!view.reading.word('attendance', at)) continue;
    add(linkedAfter(view, at + 1, extent.from, ['of']));
  }
  // `s'est ouvert sous la présidence de X, avec la participation de Y et de Z`
  const attended = wordBetween(view, 'attendance', extent.to, view.to);
  const guest = attended < 0 ? undefined : view.mentions.find((one) => one.from > attended);
  if (guest?.link === 'of' && guest.from - attended <= ATTENDING) add(groupOf(view, guest));
  const relative = view.mentions.find(
    (mention) =>
      mention.from >= extent.to &&
      mention.link === null &&
      mention.kind === 'person' &&
      relativeBefore(view, extent.to, mention.from),
  );
  if (relative) add(groupOf(view, relative));
  // `who joins him for talks`: he takes part too.
  const him = joined ? himOf(scene, mentions) : [];
  const present = mentions.filter((one) => one.kind !== 'party' || !isSubjectOf(view, one, extent));
  return [...him, ...actorsOf(scene, present)];
}

/** `X, with whom on Monday she chairs a conference`: who stands before a relative clause whose subject attends or leads together with him. */
function withWhom(view: View, { from }: Trigger): readonly Mention[] {
  const whom = wordBetween(view, 'withWhom', from - WITH_WHOM, from);
  const start = view.reading.norm(whom - 1) === ',' ? whom - 1 : whom;
  const one = whom < 0 ? undefined : view.mentions.find(({ to }) => to === start);
  return one && isSomebody(one) ? groupOf(view, one) : NONE;
}

/** `attended the summit and had talks on its sidelines with X`: whom somebody only meets beside a gathering. */
export const isMetBeside = (view: View, { link, from }: Mention): boolean =>
  link === 'with' && hasWord(view, 'margins', from - MARGINS, from);

/** From words for what is beside a gathering to whom one meets there. In tokens. */
const MARGINS = 9;

/** From `with whom` to the verb: a day, a place, the subject. In tokens. */
const WITH_WHOM = 12;

/** `which brought the GCC together with Kazakhstan and Uzbekistan`: the countries and bodies that a gathering assembles; none of one alone. */
function assembledStates(view: View, first: Mention): readonly Mention[] {
  const group = groupOf(view, first);
  const end = (group.at(-1) as Mention).to;
  const other = view.mentions.find(
    ({ from, link }) => link === 'with' && from >= end && from - end <= BESIDE,
  );
  const all = other ? [...group, ...groupOf(view, other)] : group;
  return all.length > 1 && all.every(({ form }) => form === 'name' || form === 'organisation') ? all : NONE;
}

/** From those whom a gathering assembles to those with whom: `together with the`. In tokens. */
const BESIDE = 4;

/** Whether a preposition of place, or `to`, stands before a gathering. */
const isLedTo = (view: View, { from }: Extent): boolean =>
  atBefore(view, from) || [1, 2, 3].some((back) => view.reading.word('to', from - back) > 0);

/** `visited Lima ahead of a summit in Quito`, `visited Lima as X hosted a summit in Quito`: a journey to another country than that of the gathering, told beside it. */
function leadsElsewhere(view: View, { to }: Trigger, { from, to: end }: Extent): boolean {
  const goal = view.mentions.find((one) => one.placeLike && one.from >= to && one.to <= from);
  const place = view.mentions.find((one) => one.placeLike && one.from >= end && one.link === 'at');
  if (!goal || !place || goal.codes[0] === place.codes[0]) return false;
  if (wordBetween(view, 'aheadOf', goal.to, from) >= 0) return true;
  const as = wordBetween(view, 'sameTime', goal.to, from);
  return as >= 0 && view.mentions.some((one) => one.kind !== 'party' && one.from > as && one.to <= from);
}

/** `Un sommet des trois présidents est prévu`, `a meeting of the four leaders`: those of whom the text has spoken, right behind the noun. */
const areWhose = ({ reading }: View, { kind, plural, codes, link, from }: Mention, { to }: Extent): boolean =>
  kind === 'office' &&
  plural &&
  codes.length === 0 &&
  link === 'of' &&
  from - to <= WHOSE &&
  reading.findDate('number', to, from) >= 0;

/** Tokens from a gathering to those whose it is, at most: a preposition, an article, their number. */
const WHOSE = 3;

/** Between `the participation of` and whose it is. */
const ATTENDING = 4;

/** Who holds a gathering: persons, and countries and organisations that hold theirs (`the EU and China held their summit`). */
export function holdersOf(scene: Scene, extent: Extent): ReturnType<typeof actorsOf> {
  const { view } = scene;
  const holder = holderOf(view, extent.from);
  const body = holder < 0 ? relativeHolder(view, extent) : null;
  if (body) return actorsOf(scene, [body]);
  if (holder < 0) return [];
  const subject = subjectOf(view, holder);
  const holders = subject.length > 0 ? subject : bodyOfOrgan(view, holder);
  const theirs = holders.length > 1 || wordBetween(view, 'his', holder, extent.from) >= 0;
  return actorsOf(
    scene,
    holders.filter(
      (mention) =>
        mention.kind !== 'party' ||
        mention.form === 'organisation' ||
        (theirs && mention.form !== 'city' && mention.form !== 'seat'),
    ),
  );
}

/** `The Supreme Council of the GCC held its session`: the body whose organ the subject of a verb is. */
function bodyOfOrgan(view: View, verb: number): readonly Mention[] {
  const body = view.mentions.findLast((one) => one.to <= verb);
  const organ = body?.form === 'organisation' && hasWord(view, 'organs', body.from - ORGAN, body.to + ORGAN);
  return body && organ && verb - body.to <= ORGAN ? [body] : [];
}

/** Between a body and its organ, and between either and the verb: `African Union Executive Council`. */
const ORGAN = 8;

/** Whom the pronoun means: somebody named before in the sentence who is none of the others, else whom the text goes on about. */
function himOf(scene: Scene, others: readonly Mention[]): readonly Actor[] {
  const before = scene.view.mentions.find(
    (mention) => mention.kind === 'person' && mention.link === null && !others.includes(mention),
  );
  const first = others.find((mention) => mention.kind === 'person');
  return before && (!first || before.from < first.from)
    ? actorsOf(scene, [before])
    : scene.registry.topic.slice(0, 1);
}

/** `its summit with Japan`, `co-organised with the African Union`: right behind the noun, or a body. */
const isPartner = (mention: Mention, { to }: Extent): boolean =>
  mention.link === 'with' && mention.from - to <= (mention.form === 'organisation' ? 8 : 2);

/** A person or an office, and not a country or a body. */
export const isSomebody = (mention: Mention): boolean => mention.kind !== 'party';

/** `élargi à l'Égypte, à l'Irak et à la Jordanie`: who joins a gathering. */
export function isJoining(view: View, mention: Mention): boolean {
  const [first] = groupOf(view, mention);
  return (
    first !== undefined && [1, 2, 3, 4].some((back) => view.reading.word('enlarged', first.from - back) > 0)
  );
}

/** `hosted him and Sisi for a summit`, `a convié X à une réunion`: what somebody is received for. */
function isPurpose(view: View, trigger: Trigger, extent: Extent): boolean {
  if (trigger.to > extent.from || extent.from - trigger.to > 16) return false;
  for (let back = extent.from - 1; back >= extent.from - 4; back -= 1) {
    if (view.reading.word('to', back) || view.reading.word('goal', back)) return true;
  }
  return false;
}

/** `hosted him and Egypt's Sisi`: who is named beside the pronoun. */
function objectsBeside(view: View, trigger: Trigger, extent: Extent): Mention[] {
  const first = view.mentions.find(
    (mention) => isSomebody(mention) && mention.from >= trigger.to && mention.to <= extent.from,
  );
  return first && first.from - trigger.to <= 4 && first.link === null ? groupOf(view, first) : [];
}

/** `met Scholz at the conference`: the meeting is held at the gathering. */
function isHeldAt(view: View, trigger: Trigger, extent: Extent): boolean {
  return trigger.to <= extent.from && extent.from - trigger.to < 16 && atBefore(view, extent.from);
}

/** `au cours duquel`, `auquel`, `where`, `at which`: what follows happens there. */
function relativeBefore(view: View, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 5); at < to; at += 1) {
    if (view.reading.word('atWhich', at)) return true;
  }
  return false;
}
