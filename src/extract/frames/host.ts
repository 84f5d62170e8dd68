/** Who is said to be somebody's host: `Faure Gnassingbé is his host on Tuesday`. */
import { isPersonOrOffice } from '../mention';
import type { Actor } from '../registry';
import { subjectOf } from '../roles/subject';
import { BEING } from '../text/being';
import type { View } from '../view';
import { actorsOf, type Scene } from './scene';

/** The sides of a visit of which the subject is said to be the host. */
export interface HostSaid {
  readonly hosts: readonly Actor[];
  readonly guests: readonly Actor[];
}

/** `X is his host`, `sera son hôte`: the subject receives whoever is on the journey that the text tells; `at`: where the noun stands with its possessive. */
export function hostSaid(scene: Scene, at: number): HostSaid | null {
  const { view, registry } = scene;
  if (!isPredicate(view, at)) return null;
  const hosts = actorsOf(scene, subjectOf(view, at).filter(isPersonOrOffice));
  const [host] = hosts;
  if (!host || host.codes.length !== 1) return null;
  const isOther = ({ codes: [code] }: Actor): boolean => code !== undefined && !host.codes.includes(code);
  const traveller = registry.sides?.guest.codes[0];
  const named = traveller === undefined ? undefined : registry.lastNamed(traveller);
  const guests = named && isOther(named) ? [named] : registry.topic.filter(isOther);
  return guests.length > 0 ? { hosts, guests } : null;
}

/** Whether a verb of being stands right before a token. */
const isPredicate = ({ reading }: View, at: number): boolean =>
  BEING.some((kind) => reading.wordFills(kind, at - 1, at));

/** Whether the text goes on about a visit of somebody to another than the one who is said to be a host: he may be the next one. */
export const isUnderway = ({ registry }: Scene, { hosts, guests }: HostSaid): boolean =>
  registry.sides !== null &&
  guests.some(({ codes }) => codes.some((code) => registry.sides?.guest.codes.includes(code))) &&
  hosts.every(({ codes }) => codes.every((code) => !registry.sides?.host.codes.includes(code)));
