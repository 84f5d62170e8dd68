/**
 * A caption: who is where, with nothing but a site, a thing in hand or who is beside him between the name and the place, and no verb
 * (`Medvedev and Obama in the Spanish Hall of Prague Castle yesterday`, `Modi, hand in hand with Sharif, on the apron at Lahore`).
 */
import type { Time } from '../dates/resolve';
import { groupOf } from '../roles/group';
import { predicateTime } from '../verbs/word-time';
import { hasWord, type View } from '../view';
import type { Clause } from './clause';
import { FINITE, lineStart } from './headline';
import type { Stay } from './stay';
import type { Stop } from './stop';

/** Between those who are named first and the place. In tokens. */
const REACH = 14;

/** The stay that a caption with a day tells of those whom it begins with, and of who is with them. */
export function readCaption({ view, stops, persons, mood }: Clause): Stay | null {
  if (!view.dates.some(({ kind, sense }) => kind === 'date' && sense === 'on')) return null;
  const head = lineStart(view);
  const first = persons.find(({ mention }) => mention.link === null && mention.from >= head);
  if (!first || first.mention.kind === 'pronoun' || first.mention.from - head > 1) return null;
  const group = groupOf(view, first.mention);
  const to = group.at(-1)?.to ?? 0;
  const stop = stops.find(({ place }) => place.from >= to);
  if (!stop || stop.place.from - to > REACH || !isScene(view, stop) || !opensScene(view, to)) return null;
  if (mood.silent || Math.min(mood.wish, mood.denial) < view.to || isTold(view, head)) return null;
  const present = persons.filter(
    ({ mention }) => group.includes(mention) || (mention.link === 'with' && mention.from >= to),
  );
  const actors = present.flatMap((person) => person.actors);
  const guests = actors.filter(({ codes }) => codes.length === 1 && codes[0] !== stop.code);
  if (guests.length === 0 || actors.some(({ codes }) => codes.length !== 1)) return null;
  const hosts = actors.filter(({ codes }) => codes[0] === stop.code);
  // The day over an entry may be to come; what a caption shows has been.
  const time: Time = head > view.from ? null : 'past';
  return { stop, guests, hosts, time, ground: 'together', at: stop.place.from };
}

/** A place where somebody is, or a house that another is named after: `the Spanish Hall of Prague Castle`. */
const isScene = ({ reading }: View, { place: { deictic, link, form, city, from } }: Stop): boolean =>
  deictic === null &&
  (link === 'at' ||
    (link === 'of' && form === 'seat') ||
    // `at the Peace House, Panmunjom`
    (link === null && city !== null && reading.norm(from - 1) === ','));

/** Whether a site, a comma or who is beside him follows. */
const opensScene = ({ reading }: View, at: number): boolean =>
  reading.norm(at) === ',' ||
  // `Obama and a cousin at the bar`
  reading.word('and', at) > 0 ||
  reading.word('inside', at) > 0 ||
  reading.word('spots', at) > 0 ||
  reading.word('with', at) > 0;

/** Whether a verb tells what somebody does. */
const isTold = (view: View, head: number): boolean =>
  view.triggers.some(({ kind, from }) => kind === 'verb' && from >= head) ||
  FINITE.some((kind) => hasWord(view, kind, head, view.to)) ||
  predicateTime(view, [head, view.to]).time !== null;
