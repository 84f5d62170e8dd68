/** What becomes of a draft: it joins an engagement told before, is kept as new, or tells too little. */
import { absorb, onceEach } from '../assemble';
import { isComplete } from '../complete';
import type { Draft, DraftPerson } from '../draft';
import { AREA } from '../presence/area';
import { isDefinite } from '../roles/before';
import { canJoin } from '../same';
import type { Reading } from '../text/recognise';
import { endsTrip, givesBack } from './back';
import { isNamedGathering, tellsEnough } from './enough';
import { isOfFormer } from './former';
import { addLeadersBefore, addPeopleBefore, completeSides, inheritSides } from './infer';
import { untold, type Surroundings } from './surroundings';
import type { Thread } from './thread';

/** Joins a draft to what was told, or keeps it as new: the engagement that it is part of now; null when it tells too little. */
export function keepDraft(draft: Draft, around: Surroundings, reading: Reading): Draft | null {
  const { thread, whereabouts, home, published, dated } = around;
  const model = thread.memory.current;
  if (draft.rules.includes(AREA)) return null;
  if (givesBack(draft, model, reading)) return model;
  // In one of several briefs what lacks a side is part of that brief.
  const told = isComplete(draft) ? thread.drafts : thread.story;
  const other = told.findLast((one) => isSame(one, draft));
  if (other) {
    if (isSpokenOfAgain(draft, reading))
      draft.people = draft.people.filter((one) => isTraveller(one, other, reading));
    absorb(other, draft, reading);
    return other;
  }
  const beside = thread.drafts.findLast((one) => one.sentence === draft.sentence && !one.background);
  // An encyclopedia tells of nothing but other times.
  const before = model ?? thread.told.findLast(({ type }) => type === 'visit') ?? null;
  inheritSides(draft, beside ?? before, home?.codes[0] ?? null);
  const scene = draft.rules.includes('placeless') ? whereabouts.stageOf(draft) : null;
  completeSides(draft, scene ?? home ?? whereabouts.sceneOf(draft), model, published);
  around.setting.complete(draft, thread.told, (untold(around)?.dates.length ?? 0) > 0);
  if (isOfFormer(draft, published, reading) || (draft.rules.includes('bygone') && !draft.start)) return null;
  if (!tellsEnough(draft, { published, dated })) {
    if (!isNamedGathering(draft)) return null;
    draft.rules.push('named-only');
  }
  addPeopleBefore(draft, around.before, reading);
  // An encyclopedia opens with what it explains.
  if (thread.drafts.length === 0 && published !== null)
    addLeadersBefore(draft, around.before, reading, published);
  draft.people = onceEach(draft, reading);
  if (draft.type === 'summit') endsTrip(draft, thread.told, reading);
  thread.add(draft);
  return draft;
}

/** `X called the trip a stunt`: a visit that was told before, of which nothing more is told than that somebody speaks of it. */
const isSpokenOfAgain = ({ type, rules, hosts, place, start, days, at }: Draft, reading: Reading): boolean =>
  type === 'visit' &&
  rules.includes('visit-noun') &&
  hosts.length === 0 &&
  place === null &&
  start === null &&
  days === null &&
  isDefinite(reading, at);

/** Whether somebody is not of the country of a visitor who was named, or is he. */
function isTraveller({ name, code }: DraftPerson, { visitors, people }: Draft, reading: Reading): boolean {
  const travellers = people.filter(
    (one) => one.code === code && visitors.some(({ value }) => value === code),
  );
  const last = reading.nameWords(name).at(-1);
  return travellers.length === 0 || travellers.some((one) => reading.nameWords(one.name).at(-1) === last);
}

/** Adds a line of a list, unless the text has told the same before. */
export function addLine(draft: Draft, thread: Thread, reading: Reading): void {
  const other = thread.drafts.findLast((one) => isSame(one, draft));
  if (other) absorb(other, draft, reading);
  else thread.add(draft);
}

/** Whether a draft tells again what was told; two visits of which each lacks a side stay apart. */
const isSame = (other: Draft, draft: Draft): boolean =>
  canJoin(other, draft, false) && !(draft.type === 'visit' && !isComplete(draft) && !isComplete(other));
