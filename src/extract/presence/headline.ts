/** A headline without a verb: `Xi Jinping à Riyad de mercredi à vendredi`, `Trois jours à Pékin pour Macron`. */
import type { Time } from '../dates/resolve';
import type { Mention } from '../mention';
import { groupOf } from '../roles/group';
import { IN_CONFLICT } from '../sectors';
import { isLabelledOff } from '../plans/label';
import { spanAt } from '../spans';
import { isPastVerb } from '../verbs/word-time';
import { hasWord, type View } from '../view';
import type { Clause } from './clause';
import type { Person } from './person';
import type { Stay } from './stay';
import type { Stop } from './stop';

/** Small words that only stand beside a verb. */
export const FINITE = ['will', 'have', 'had', 'was', 'willBe', 'negation', 'be'] as const;

/** How far, in tokens, a label reaches that stands before a colon: `Greece and Turkey: Erdogan in Athens`. */
const LABEL = 16;

/** The stay that a line tells without a verb. */
export const readHeadline = (clause: Clause): Stay | null =>
  readNameFirst(clause) ??
  readLengthFirst(clause) ??
  readLabelled(clause) ??
  readPlaceFirst(clause) ??
  readSetThere(clause);

/** The stay of those with whom a line begins, at the place right behind them or behind their day. */
function readNameFirst({ view, stops, persons }: Clause): Stay | null {
  const head = lineStart(view);
  const subject = persons.find(({ mention }) => mention.link === null && mention.from >= head)?.mention;
  if (!subject || subject.kind === 'pronoun') return null;
  const leads = subject.from - head <= 1;
  if (!leads && !isBehindComma(view, subject.from)) return null;
  const group = groupOf(view, subject);
  const to = group.at(-1)?.to ?? 0;
  const stop = stops.find(({ place }) => place.from >= to);
  if (!stop || stop.place.link !== 'at' || stop.place.deictic) return null;
  const dated = spanAt(view.dates, to)?.to ?? to;
  // `Blinken de retour au Caire`
  const behind = view.reading.word('return', dated) || dated;
  // `Albanese à la table de l'Élysée vendredi`
  const house = view.reading.wordBefore('house', stop.place.from);
  const opens = house < 0 ? stop.place.from : house;
  if (opens - behind > 2 || !(leads || endsLine(view, stop.place.to))) return null;
  if (isPastVerb(view, behind)) return null;
  const from = leads ? head : subject.from;
  const verb = view.triggers.some(
    (one) => one.kind === 'verb' && one.from >= from && one.from < stop.place.to,
  );
  if (verb || FINITE.some((kind) => hasWord(view, kind, from, headlineEnd(view, stop, to)))) return null;
  return stayOf(persons, group, stop, isLabelledOff(view) ? 'future' : null);
}

/** `À Pékin, Lula signe des accords`, `In Beijing, Lula calls for peace`: a line without a full stop that opens with a city, and what somebody does there. */
function readSetThere({ view, stops, persons }: Clause): Stay | null {
  const { reading } = view;
  const head = lineStart(view);
  const stop = stops.find(
    ({ place, inside }) => place.link === 'at' && (inside < 0 ? place.from : inside) - head <= 1,
  );
  if (!stop || stop.place.city === null || reading.norm(stop.place.to) !== ',' || endsSentence(view))
    return null;
  const { place, code } = stop;
  if (reading.word('seatsOfMany', place.from) || (place.form === 'city' && IN_CONFLICT.has(code)))
    return null;
  const first = persons.find(({ mention }) => mention.from >= place.to)?.mention;
  if (!first || first.link !== null || first.kind === 'pronoun' || first.from - place.to > BESIDE_COMMA)
    return null;
  const group = groupOf(view, first);
  const to = group.at(-1)?.to ?? 0;
  const verb = reading.form(to);
  if (verb?.kind !== 'word' || verb.cap || verb.norm === "'s" || isPastVerb(view, to)) return null;
  if (FINITE.some((kind) => hasWord(view, kind, to, to + 2))) return null;
  return stayOf(persons, group, stop, null);
}

/** Between a place and who is there: a comma, an article. In tokens. */
const BESIDE_COMMA = 2;

const endsSentence = ({ reading, sentence }: View): boolean => /^[.!?]$/.test(reading.norm(sentence.to - 1));

/** Up to where a verb would be that of a headline: a dash closes one (`Kerry to Bujumbura, Thursday – his guards did not like it`), and so does the comma behind an insertion (`Erdogan, in Baku, says that it will`). */
function headlineEnd({ reading }: View, { place }: Stop, from: number): number {
  if (reading.norm(from) === ',' && reading.norm(place.to) === ',') return place.to;
  for (let at = place.to; at < place.to + VERB_WITHIN; at += 1)
    if (/^[–—;]$/.test(reading.norm(at))) return at;
  return place.to + VERB_WITHIN;
}

/** Tokens from the place of a headline to a verb that would make it a sentence, at most. */
const VERB_WITHIN = 8;

/** `Three days in Beijing for Macron`: how long, where, and who; from which day is for the text to say. */
function readLengthFirst({ view, stops, persons }: Clause): Stay | null {
  const head = lineStart(view);
  const length = view.dates.find(({ kind, from }) => kind === 'length' && from >= head);
  if (!length || length.from - head > 1) return null;
  const stop = stops.find(({ place }) => place.from >= length.to);
  if (!stop || stop.place.link !== 'at' || stop.place.from - length.to > 2) return null;
  const guest = persons.find(({ mention }) => mention.from >= stop.place.to)?.mention;
  if (!guest || guest.link !== 'goal' || guest.from - stop.place.to > 3) return null;
  const group = groupOf(view, guest);
  const to = group.at(-1)?.to ?? 0;
  const verb = view.triggers.some(({ kind }) => kind === 'verb');
  if (verb || FINITE.some((kind) => hasWord(view, kind, head, to + 8))) return null;
  return stayOf(persons, group, stop, 'future');
}

/** `S. M. Krishna: Dushanbe, 2–3 July`, `No. 1 on Maia Sandu's list: Kyiv, tomorrow`: the only ones of a label, and behind its colon where they are on which day. */
function readLabelled({ view, stops, persons }: Clause): Stay | null {
  const stop = stops.find(({ place }) => view.reading.norm(place.from - 1) === ':');
  if (!stop || stop.place.link !== null || !hasOwnDay(stop, stop.place.to)) return null;
  const colon = stop.place.from - 1;
  const named = persons.filter(({ mention, actors }) => mention.to <= colon && actors.length > 0);
  const [first] = named;
  const group = first ? groupOf(view, first.mention) : [];
  if (named.some(({ mention }) => !group.includes(mention)) || isToldIn(view, view.from, colon)) return null;
  return stayOf(persons, group, stop, null);
}

/** `Windsor for the Macrons, 8 to 10 July`, `C'est Bakou pour Vucic, mercredi`: a place that opens its part, who goes there and when. */
function readPlaceFirst({ view, stops, persons }: Clause): Stay | null {
  for (const stop of stops) {
    const { place } = stop;
    if (place.link !== null || place.deictic !== null) continue;
    const guest = persons.find(({ mention }) => mention.from > place.to)?.mention;
    if (guest?.link !== 'goal' || guest.from - place.to > FOR_WHOM) continue;
    const group = groupOf(view, guest);
    const to = group.at(-1)?.to ?? guest.to;
    if (!hasOwnDay(stop, to) || !isCleftOrOpens(view, place.from)) continue;
    return stayOf(persons, group, stop, null);
  }
  return null;
}

/** Tokens between a place and for whom it is: a preposition, an article. */
const FOR_WHOM = 2;

/** Whether a stop has its day right behind a token, a comma and a preposition aside. */
const hasOwnDay = ({ day }: Stop, to: number): boolean =>
  day !== null && day.from >= to && day.from - to <= OWN_DAY;

/** Tokens between what a headline tells and its day: a comma, a preposition, an article. */
const OWN_DAY = 3;

/** Whether a place is the first word of its part, or what `it is` points to. */
const isCleftOrOpens = ({ reading, from }: View, at: number): boolean =>
  at === from ||
  reading.tokens[at - 1]?.form.kind === 'punctuation' ||
  reading.wordBefore('cleft', at) >= from;

/** Whether a verb tells something between two tokens; `No. 1` denies nothing. */
const isToldIn = (view: View, from: number, to: number): boolean =>
  view.triggers.some((one) => one.kind === 'verb' && one.from >= from && one.to <= to) ||
  FINITE.some((kind) => kind !== 'negation' && hasWord(view, kind, from, to));

/** Those of a list at a stop where none of them is at home. */
function stayOf(persons: readonly Person[], group: readonly Mention[], stop: Stop, time: Time): Stay | null {
  const guests = persons.flatMap(({ mention, actors }) => (group.includes(mention) ? actors : []));
  if (guests.length === 0 || guests.some((actor) => actor.codes.includes(stop.code))) return null;
  return { stop, guests, hosts: [], time, ground: 'headline', at: stop.place.from };
}

/** Where a line begins behind its label and a colon, or behind the day of its entry; a label has no place where somebody is. */
export function lineStart(view: View): number {
  const { reading, mentions, from, to } = view;
  const at = reading.findMark(from, Math.min(to, from + LABEL + 1) + 1, ':');
  const label = at >= 0 && !mentions.some((one) => one.link === 'at' && one.from < at);
  return label ? at + 1 : behindDay(view);
}

/** `9 August 2016. – Erdoğan in St Petersburg`, `11 – La chancelière au Kremlin`, `10 June 2018, Abiy Ahmed in Cairo`. */
function behindDay(view: View): number {
  const { reading, dates, from } = view;
  const date = dates.find((one) => one.kind === 'date' && one.from >= from);
  if (!date || date.from - dayStart(view) > 0) return from;
  let at = date.to;
  while (MARK.test(reading.norm(at))) at += 1;
  return at > date.to ? at : from;
}

/** Where the day of an entry may stand: at the head of its line, behind a bullet and the small word before it. */
function dayStart({ reading, from }: View): number {
  let at = MARK.test(reading.norm(from)) ? from + 1 : from;
  while (reading.date('in', at) !== null || reading.date('the', at) !== null) at += 1;
  return at;
}

/** Between the day of an entry and what it tells; before it, a bullet. */
const MARK = /^[.,:•·–—|-]$/;

/** `The thaw goes on, Sisi in Ankara on Wednesday`. */
const isBehindComma = ({ reading }: View, at: number): boolean =>
  reading.norm(at - 1) === ',' || reading.norm(at - 2) === ',';

/** Whether nothing but a day stands between a place and the end of its line. */
function endsLine({ reading, dates, to }: View, at: number): boolean {
  const date = dates.find((one) => one.from >= at);
  const end = date && date.from - at <= 1 ? date.to : at;
  return end >= to || (end + 1 >= to && /^[.!]$/.test(reading.norm(end)));
}
