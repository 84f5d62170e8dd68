/** What else the sentence says of its drafts: dates and their owners, lengths, levels, words of status. */
import { parseEdtf } from '../engagement/edtf';
import type { DateMention } from './dates/expression';
import { endAfter, resolveDate, startBefore, type DateContext, type Time } from './dates/resolve';
import type { Draft, Read } from './draft';
import type { Entry } from './lexicon/lexicon';
import { clauseAround, wordBetween, type View } from './view';

export interface BindContext {
  readonly published: DateContext['published'];
  /** Date told last in the text. */
  anchor: string | null;
}

/** Gives dates, lengths, levels and status words of a sentence to its drafts. */
export function bindSentence(view: View, drafts: readonly Draft[], context: BindContext): void {
  bindLevels(view, drafts);
  bindStatus(view, drafts);
  bindDates(view, drafts, context);
  for (const draft of drafts) {
    applyLength(draft);
    draft.background = isBackground(draft, context);
  }
}

/** Told in passing: long before the day of publication, or dated by a bare year. */
function isBackground(draft: Draft, context: BindContext): boolean {
  const edtf = draft.start?.value.edtf;
  if (!edtf) return false;
  const start = parseEdtf(edtf);
  if (!start) return false;
  if (start.precision === 'year') return true;
  return context.published !== null && context.published - start.to > 45;
}

/** Reads dates of a sentence that has no draft, so that later ones may refer to them. */
export function noteDates(view: View, context: BindContext): void {
  for (const date of view.dates) {
    if (date.kind !== 'date' || date.sense === 'since') continue;
    const resolved = resolveDate(date, { published: context.published, time: null, anchor: context.anchor });
    if (resolved.start && date.start?.year !== undefined) context.anchor = resolved.start.edtf;
  }
}

function nearestDraft(view: View, drafts: readonly Draft[], from: number, to: number): Draft | null {
  let best: Draft | null = null;
  let least = Infinity;
  for (const draft of drafts) {
    if (draft.rules.includes('earlier')) {
      if (draft.at === from) return draft;
      continue;
    }
    const gap =
      draft.at >= to ? (draft.at - to) * 1.6 + 2 : endOf(draft, from) <= from ? from - endOf(draft, from) : 0;
    const barriers = barriersBetween(view, Math.min(draft.to, to), Math.max(draft.at, from));
    const distance = gap + barriers * 12;
    if (distance < least) {
      least = distance;
      best = draft;
    }
  }
  return best;
}

/** Where the words of a draft end before a place: its trigger, or the place and host named after it. */
function endOf(draft: Draft, limit: number): number {
  let end = draft.to;
  for (const read of [...draft.hosts, draft.place]) {
    if (read && read.to <= limit && read.from >= draft.to && read.from - end <= 10)
      end = Math.max(end, read.to);
  }
  return end;
}

function barriersBetween(view: View, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const norm = view.reading.norm(at);
    if (norm === ';' || norm === ':' || norm === '—') count += 1;
    else if (view.reading.word('who', at) && norm !== 'that' && norm !== 'que' && norm !== "qu'")
      count += 0.4;
  }
  return count;
}

function bindLevels(view: View, drafts: readonly Draft[]): void {
  for (let at = view.from; at < view.to; at += 1) {
    const hit = view.reading.hit('level', at);
    if (!hit) continue;
    const entry = hit.entries[0] as Extract<Entry, { kind: 'level' }>;
    const visits = drafts.filter((draft) => draft.type === 'visit');
    const owner = nearestDraft(view, visits, hit.from, hit.to);
    if (owner && !owner.level) owner.level = { value: entry.level, from: hit.from, to: hit.to, rule: null };
    at = hit.to - 1;
  }
}

const STATUS_WORDS: readonly ('cancelled' | 'postponed')[] = ['cancelled', 'postponed'];

function bindStatus(view: View, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [from, to] = clauseAround(view, draft.at);
    for (const status of STATUS_WORDS) {
      const at = wordBetween(view, status, from, to);
      if (at < 0 || Math.abs(at - draft.at) > 30) continue;
      const owner = nearestDraft(view, drafts, at, at + 1);
      if (owner !== draft && !sharesClause(view, draft, at)) continue;
      draft.status ??= { value: status, from: at, to: view.reading.word(status, at), rule: null };
    }
    if (
      wordBetween(view, 'ends', from, to) >= 0 &&
      Math.abs(wordBetween(view, 'ends', from, to) - draft.at) < 8 &&
      wordBetween(view, 'ends', from, to) < draft.to + 4
    )
      draft.ends ||= endsHere(view, draft, from, to);
    const ongoing = wordBetween(view, 'ongoing', Math.max(from, draft.at - 6), Math.min(to, draft.to + 4));
    if (ongoing >= 0) draft.ongoing = true;
    const video = wordBetween(view, 'video', from, to);
    if (video >= 0) draft.video = true;
  }
}

function endsHere(view: View, draft: Draft, from: number, to: number): boolean {
  const at = wordBetween(view, 'ends', from, to);
  return at < draft.at && draft.at - at < 8;
}

function sharesClause(view: View, draft: Draft, at: number): boolean {
  const low = Math.min(draft.at, at);
  const high = Math.max(draft.at, at);
  for (let between = low; between < high; between += 1) {
    const norm = view.reading.norm(between);
    if (norm === ',' || norm === ';' || view.reading.word('who', between)) return false;
  }
  return high - low < 12;
}

/** Words before a date that make it somebody else's: a signature, an election, a birth. */
function isOwned(view: View, date: DateMention, drafts: readonly Draft[]): boolean {
  if (date.sense === 'since') return !isRunningSince(view, drafts, date);
  if (drafts.some((draft) => draft.rules.includes('together'))) return false;
  for (let at = date.from - 1; at >= view.from && at >= date.from - 4; at -= 1) {
    if (view.triggers.some((trigger) => trigger.from <= at && at < trigger.to)) return false;
    if (view.reading.word('dateOwners', at) && view.reading.word('dateOwners', at) <= date.from) return true;
    if (view.reading.tokens[at]?.form.kind === 'punctuation' && view.reading.norm(at) !== ',') return false;
  }
  return saidOn(view, date);
}

const isEarlier = (drafts: readonly Draft[], date: DateMention): boolean =>
  drafts.some((draft) => draft.rules.includes('earlier') && draft.at === date.from);

/** `en visite aux États-Unis depuis dimanche`, `qui se tient depuis mercredi`: the engagement itself began then. */
function isRunningSince(view: View, drafts: readonly Draft[], date: DateMention): boolean {
  if (date.start?.year !== undefined && date.start.month === undefined) return false;
  if (wordBetween(view, 'first', Math.max(view.from, date.from - 12), date.from) >= 0) return false;
  return drafts.some((draft) => {
    if (draft.rules.includes('earlier') || draft.to > date.from || date.from - draft.to > 8) return false;
    for (let at = draft.to; at < date.from - 1; at += 1) {
      const norm = view.reading.norm(at);
      if (norm === ',' || norm === ';') return false;
    }
    return true;
  });
}

/** `said on Wednesday that`, `a annoncé mardi`: the day of saying. */
function saidOn(view: View, date: DateMention): boolean {
  for (let at = date.from - 1; at >= view.from && at >= date.from - 7; at -= 1) {
    const end = view.reading.word('say', at);
    if (end && end <= date.from) return date.from - end <= 2;
    if (view.triggers.some((trigger) => trigger.from <= at && at < trigger.to)) return false;
  }
  return false;
}

function bindDates(view: View, drafts: readonly Draft[], context: BindContext): void {
  const dates = view.dates.filter(
    (date) => date.kind === 'length' || isEarlier(drafts, date) || !isOwned(view, date, drafts),
  );
  const bracketed = drafts.length > 1;
  for (const date of dates) {
    let owner = nearestDraft(view, drafts, date.from, date.to);
    if (bracketed && view.reading.norm(date.from - 1) === '(') {
      owner = [...drafts].reverse().find((draft) => draft.at < date.from) ?? owner;
    }
    if (!owner) continue;
    if (date.kind === 'length') {
      owner.days ??= { value: date.days, from: date.from, to: date.to, rule: null };
      continue;
    }
    giveDate(view, owner, date, context);
  }
  shareTour(drafts);
}

function giveDate(view: View, draft: Draft, date: DateMention, context: BindContext): void {
  const time = timeOf(draft);
  const resolved = resolveDate(date, { published: context.published, time, anchor: context.anchor });
  const read = (value: NonNullable<typeof resolved.start>): Read<NonNullable<typeof resolved.start>> => ({
    value,
    from: date.from,
    to: date.to,
    rule: value.rule,
  });
  if (resolved.start) context.anchor = resolved.start.edtf;
  if (draft.start && draft.end) return;
  if (!draft.start && resolved.start) {
    draft.start = read(resolved.start);
    if (resolved.end) draft.end = read(resolved.end);
    return;
  }
  if (draft.start && resolved.start && resolved.end && isFiner(draft, resolved.start.edtf)) {
    draft.start = read(resolved.start);
    draft.end = read(resolved.end);
    return;
  }
  if (!draft.end && resolved.end && date.sense === 'until') {
    draft.end = read(resolved.end);
    return;
  }
  if (draft.start && resolved.start && isFiner(draft, resolved.start.edtf))
    draft.start = read(resolved.start);
  else if (
    draft.start &&
    !draft.end &&
    resolved.start &&
    isLater(draft, resolved.start.edtf) &&
    endsAt(view, date)
  )
    draft.end = read(resolved.start);
}

/** `qui s'achèvera vendredi`, `ending on Friday`, `will last until`. */
function endsAt(view: View, date: DateMention): boolean {
  const at = wordBetween(view, 'ends', Math.max(view.from, date.from - 6), date.from);
  return at >= 0;
}

function isLater(draft: Draft, edtf: string): boolean {
  return (draft.start?.value.edtf ?? '') < edtf;
}

/** A full day is finer than a month, a month than a year; nothing is finer than a range of days. */
function isFiner(draft: Draft, edtf: string): boolean {
  const now = draft.start?.value.edtf ?? '';
  if (now.endsWith('~') && !edtf.endsWith('~')) return true;
  return edtf.length > now.replace('~', '').length && edtf.startsWith(now.replace('~', ''));
}

const timeOf = (draft: Draft): Time => (draft.status ? null : draft.time);

/** One interval for several stops: each has it, approximately. */
function shareTour(drafts: readonly Draft[]): void {
  const stops = drafts.filter((draft) => draft.tour);
  if (stops.length < 2) return;
  const dated = stops.filter((draft) => draft.start);
  const [only] = dated;
  if (dated.length !== 1 || !only?.start || !only.end) return;
  const about = (read: Read<{ edtf: string; rule: string | null }>): typeof read => ({
    ...read,
    value: { edtf: read.value.edtf.replace(/~?$/, '~'), rule: 'tour' },
    rule: 'tour',
  });
  const [start, end] = [about(only.start), about(only.end)];
  for (const stop of stops) {
    stop.start = start;
    stop.end = end;
  }
}

/** A length gives the end to a start, or the start to an end. */
export function applyLength(draft: Draft): void {
  const { days } = draft;
  if (!days || draft.end || !draft.start) return;
  const { edtf } = draft.start.value;
  if (edtf.endsWith('~')) return;
  if (draft.ends) {
    const start = startBefore(edtf, days.value);
    if (!start) return;
    draft.end = draft.start;
    draft.start = { value: { edtf: start, rule: 'length' }, from: days.from, to: days.to, rule: 'length' };
    return;
  }
  const end = endAfter(edtf, days.value);
  if (end) draft.end = { value: { edtf: end, rule: 'length' }, from: days.from, to: days.to, rule: 'length' };
}
