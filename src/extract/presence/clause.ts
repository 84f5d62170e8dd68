/** A clause as the readers of presence see it: its mood, its persons, whom it is about and what they do. */
import type { Scene } from '../frames/scene';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { groupOf } from '../roles/group';
import { predicateTime, timeOfToken, timeOfWord } from '../verbs/word-time';
import type { Time } from '../dates/resolve';
import type { View } from '../view';
import { readMood, type Mood } from './mood';
import { readPersons, type Person } from './person';
import type { Stop } from './stop';

/** Between a subject and its verb lies at most so much. */
const APPOSITION = 14;

/** A clause, read as far as it is asked: most of them have their stops told by words of visiting. */
export class Clause {
  readonly scene: Scene;
  readonly view: View;
  readonly stops: readonly Stop[];
  #mood: Mood | null = null;
  #persons: readonly Person[] | null = null;
  #company: readonly Actor[] | null = null;

  /** `stops`: those of its sentence. */
  constructor(scene: Scene, stops: readonly Stop[]) {
    const { view } = scene;
    this.scene = scene;
    this.view = view;
    this.stops = stops.filter(({ place }) => place.from >= view.from && place.to <= view.to);
  }

  get mood(): Mood {
    return (this.#mood ??= readMood(this.view));
  }

  get persons(): readonly Person[] {
    return (this.#persons ??= readPersons(this.scene, this.view));
  }

  /** Whom it is about: the first person whom no preposition governs. */
  get subject(): Person | null {
    return this.persons.find(({ mention }) => mention.link === null) ?? null;
  }

  /** Those who do it together with the subject: `X et Y`, `X, avec Y`. */
  get company(): readonly Actor[] {
    const { subject } = this;
    return (this.#company ??= subject ? companyOf(this.view, this.persons, subject.mention) : []);
  }
}

function companyOf(view: View, persons: readonly Person[], subject: Mention): Actor[] {
  const group = groupOf(view, subject);
  // `« Merci pour cette journée à Stockholm », a écrit celui qui avait vu X`: nobody who goes along with no person.
  if (
    persons.every(({ mention, actors, national }) => !group.includes(mention) || !(actors.length || national))
  )
    return [];
  const isOfficial = persons.some(({ mention, actors }) => actors.length > 0 && group.includes(mention));
  return persons.flatMap(({ mention, actors, national, talks }) => {
    const listed = group.includes(mention);
    if (talks || !(listed || (mention.link === 'with' && mention.from > subject.from))) return [];
    return listed && isOfficial && national ? [national] : actors;
  });
}

/** The first verb behind a subject, its apposition and relative clause aside. */
export function verbAfter(view: View, from: number): number {
  for (let at = from; at < view.to && at - from < APPOSITION; at += 1) {
    const norm = view.reading.norm(at);
    if (norm === ';' || norm === ':' || norm === '—') return -1;
    if (view.reading.word('publicActs', at) || timeOfToken(view, at)) return at;
  }
  return -1;
}

/** The time of what a clause tells. What is to come is not what they did there: `signed an accord to reopen`. */
export function timeOf({ view, subject }: Clause): Time {
  const verb = subject ? verbAfter(view, subject.mention.to) : -1;
  if (verb >= 0 && view.reading.word('publicActs', verb)) return timeOfWord(view, verb);
  // `C'est à Hanoï que X a signé`: the verb is that of the relative clause.
  const cleft = subject !== null && view.reading.findWord('cleft', view.from, subject.mention.from) >= 0;
  const predicate = predicateTime(view, [cleft ? subject.mention.to : view.from, view.to]);
  return view.reading.word('publicActs', predicate.at) ? timeOfWord(view, predicate.at) : predicate.time;
}

/** `will be in Apia on Thursday to sign with X, and in Suva on Friday`: behind another stop and before this one. */
export const isOfStopBefore = ({ stops }: Clause, { place, code }: Stop, { from, to }: Mention): boolean =>
  to <= place.from &&
  stops.some((one) => one.code !== code && one.place.link === 'at' && one.place.to <= from);
