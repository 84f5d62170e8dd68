/** Triggers to drafts: each frame says which part its subject, object and place play. */
import type { DateMention } from './dates/expression';
import { isCalledOff } from './plans/called-off';
import type { Draft } from './draft';
import { stateOf } from './lexicon/territories';
import { isOfNamedTalks } from './frames/awaited';
import { readCall } from './frames/call';
import { readCeremony } from './frames/ceremony';
import { firstEver } from './frames/first-ever';
import { readMediation } from './frames/mediation';
import { readMeeting } from './frames/meeting';
import { readVisitNoun } from './frames/nominal';
import { readGuest } from './frames/guest';
import { readPresided } from './frames/presided';
import { readReceive } from './frames/reception';
import { actorsOf, OUTSIDE, readPlace, voidDraft, type Scene } from './frames/scene';
import { talksBefore } from './frames/sides';
import { readReciprocal } from './frames/reciprocal';
import { readSend } from './frames/send';
import { withTalksBefore } from './frames/talks-listed';
import { readTravel } from './frames/travel';
import { readSummit } from './gathering';
import { isGathering } from './gathering/extent';
import { isHeldNoun } from './gathering/held';
import { subjectOf } from './roles/subject';
import { spanAt } from './spans';
import { BEING } from './text/being';
import { AUXILIARY } from './verbs/auxiliary';
import { readVerbGroup, type VerbGroup } from './verbs/tense';
import { isOfTalks, type Trigger } from './verbs/triggers';
import { isJourneyNoun } from './lexicon/verb';
import { clauseAround, hasWord, type View } from './view';

/** The drafts that the triggers of a sentence tell, in order. */
export function readDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (const trigger of scene.view.triggers) {
    for (const draft of readTrigger(scene, trigger)) {
      if (draft.type === 'visit' && isAtHome(draft)) draft.rules = ['void'];
      drafts.push(draft);
    }
  }
  return drafts;
}

/** Nobody visits his own country, nor what is part of it. */
function isAtHome(draft: Draft): boolean {
  return (
    draft.visitors.length > 0 &&
    draft.hosts.length > 0 &&
    draft.visitors.every((read) => draft.hosts.some((host) => stateOf(host.value) === read.value))
  );
}

function readTrigger(scene: Scene, trigger: Trigger): Draft[] {
  const { view } = scene;
  const group = readVerbGroup(view, trigger);
  if (trigger.kind === 'verb' && (isOutsider(scene, trigger, group) || isEpithet(view, trigger))) return [];
  if (isNounOfHost(view, trigger)) return [];
  if (isOfTalks(view.triggers, trigger) || isOfNamedTalks(view, trigger)) return [];
  if (handsCredentials(view, trigger)) return [];
  if (group.wish || group.negated) {
    if (!isOff(view, trigger, group.negated) && !isCalledOff(view, trigger)) {
      const first =
        group.negated && group.anterior ? firstEver(scene, trigger, told(scene, trigger, group)) : [];
      if (first.length > 0) return first;
      if (group.negated && hasSince(view, trigger)) {
        const drafts = told(scene, trigger, group);
        const last = trigger.frame === 'meet' ? lastTimeOf(view, trigger) : null;
        return last ? drafts.map((draft) => asOf(view, draft, last)) : drafts.map(voided);
      }
      // The next sentence may say that it was put off: it is still known where to.
      const denied =
        group.negated && (trigger.frame === 'travel' || trigger.frame === 'visit')
          ? told(scene, trigger, group).map(voided)
          : [];
      if (denied.length > 0) return denied;
      // `n'assistera pas lundi à Accra au sommet`: the day is that of the gathering.
      const ofGathering = trigger.frame === 'attend' && view.triggers.some(isGathering);
      return trigger.weak || ofGathering ? [] : [voidDraft(scene, trigger)];
    }
  }
  return told(scene, trigger, group);
}

/** `n'était plus venu à Rabat depuis 2022`: what is denied has the sides of what was told by its date. */
function hasSince({ reading, dates }: View, { to }: Trigger): boolean {
  return dates.some(
    (date) =>
      date.from >= to && date.from - to < SINCE_REACH && reading.findDate('since', to, date.from) >= 0,
  );
}

/** `had not met since May 2019`: the month in which they met last; null for a year, since which they may never have met, and for what else has the date. */
function lastTimeOf({ reading, dates }: View, { to }: Trigger): DateMention | null {
  const date = dates.find((one) => one.from >= to && reading.findDate('since', to, one.from) >= 0);
  if (!date || date.start?.year === undefined || date.start.month === undefined) return null;
  const since = reading.findDate('since', to, date.from);
  return reading.findWord('dateOwners', since + 1, date.from) < 0 ? date : null;
}

/** A meeting that is denied since, as the last one: at the place behind its date. */
function asOf(view: View, draft: Draft, date: DateMention): Draft {
  if (draft.type !== 'meeting') return voided(draft);
  const place = view.mentions.find(
    ({ placeLike, from }) => placeLike && from >= date.to && from - date.to <= 2,
  );
  draft.place = place ? readPlace(place) : null;
  draft.time = 'past';
  draft.anterior = true;
  draft.rules.push('other-time');
  draft.day = date.from;
  return draft;
}

/** Between a verb and the date since which it is denied, in tokens. */
const SINCE_REACH = 16;

function voided(draft: Draft): Draft {
  draft.rules = ['void'];
  return draft;
}

function told(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  switch (trigger.frame) {
    case 'travel':
    case 'visit':
    case 'leave':
      return readTravel(scene, trigger, group);
    case 'reciprocate':
      return readReciprocal(scene, trigger, group);
    case 'send':
      return readSend(scene, trigger, group);
    case 'receive':
      return readReceive(scene, trigger, group);
    case 'call':
      return readCall(scene, trigger, group);
    case 'meet':
      return readMeeting(scene, trigger, group);
    case 'talks-noun':
      return withTalksBefore(scene, trigger, group, readMeeting);
    case 'visit-noun':
    case 'tour-noun':
      return readVisitNoun(scene, trigger, group);
    case 'summit-noun':
      return withTalksBefore(scene, trigger, group, readSummit);
    case 'hold':
      return trigger.verb?.gathers && gathersItself(view, group) ? readMeeting(scene, trigger, group) : [];
    case 'attend':
      return hasWord(view, 'ceremonies', trigger.to, view.to)
        ? readCeremony(scene, trigger, group)
        : readPresided(scene, trigger, group);
    case 'mediate': {
      if (isHeldNoun(view, group.from)) return [];
      if (talksBefore(view, group.from)) return readMeeting(scene, trigger, group);
      const gathered = readMediation(scene, trigger, group);
      return gathered.length || !trigger.verb?.carries ? gathered : readTravel(scene, trigger, group);
    }
    case 'guest':
      return readGuest(scene, trigger, group);
  }
}

/** `NATO leaders convene in The Hague`, no `convened in Abuja, the summit heard`: who gathers stands before, and no gathering is named. */
const gathersItself = (view: View, group: VerbGroup): boolean =>
  subjectOf(view, group.from).length > 0 && !view.triggers.some((one) => one.frame === 'summit-noun');

/** `un discours très attendu`, `a contingent bound for Haiti`: said of a thing, no arrival. */
function isEpithet(view: View, trigger: Trigger): boolean {
  if (trigger.verb?.planned !== true) return false;
  const { reading } = view;
  if (reading.word('very', trigger.from - 1)) return true;
  const before = trigger.from - 1;
  const form = reading.tokens[before]?.form;
  if (
    before < view.from ||
    form?.kind !== 'word' ||
    reading.hit('word', before) ||
    reading.hit('date', before)
  )
    return false;
  return (
    !view.lexicon.data.endings.adverb.test(form.norm) &&
    !view.mentions.some((one) => one.to === trigger.from) &&
    BEING.every((kind) => !hasWord(view, kind, trigger.from - 4, trigger.from))
  );
}

/** `X, playing host, thanked Y`: what somebody is, and no verb with an object; `will host,` in a relative clause is one. */
function isNounOfHost({ reading, mentions }: View, { frame, from, to }: Trigger): boolean {
  if (frame !== 'receive' || !reading.wordFills('hostNouns', from, to)) return false;
  if (reading.tokens[to]?.form.kind !== 'punctuation') return false;
  return (
    !reading.anyWord(AUXILIARY, from - 1) && !reading.word('to', from - 1) && !spanAt(mentions, from - 1)
  );
}

/** Who hands his credentials is an ambassador, whatever the text calls him; he is wished a happy stay. */
function handsCredentials(view: View, trigger: Trigger): boolean {
  if (trigger.kind === 'noun' && isJourneyNoun(trigger.frame))
    return hasWord(view, 'credentials', view.from, view.to);
  const [from, to] = clauseAround(view, trigger.from);
  const end = Math.min(to, trigger.to + 14);
  return view.reading.findWord('credentials', Math.max(from, trigger.from - 12), end) >= 0;
}

/** An ambassador, a spokesman or a team as the subject: what it does is no engagement, but for a former president who is an organisation's envoy by what was told before. */
function isOutsider(scene: Scene, trigger: Trigger, group: VerbGroup): boolean {
  const subject = subjectOf(scene.view, group.from);
  return (
    subject.length > 0 &&
    trigger.frame !== 'receive' &&
    subject.every(({ rank }) => rank !== null && OUTSIDE.has(rank)) &&
    actorsOf(scene, subject).length === 0
  );
}

/**
 * Whether the clause says that something was called off: a negated verb is then no denial but a cancellation. Of a verb that is
 * denied itself the whole sentence may say so (`will not be coming today: his father's health has made him put it off`).
 */
function isOff(view: View, trigger: Trigger, denied: boolean): boolean {
  const [from, to] = denied ? [view.from, view.to] : clauseAround(view, trigger.from);
  return hasWord(view, 'cancelled', from, to) || hasWord(view, 'postponed', from, to);
}
