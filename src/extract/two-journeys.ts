/** Two visits of the same sides that are two journeys: there and back again, of another person, in order to prepare the other. */
import type { Draft, DraftPerson } from './draft';

/** Whether a journey back is told after another that it cannot be: in one sentence, or at another time. */
export const isAnother = (back: Draft, told: Draft): boolean =>
  back.rules.includes('again') &&
  !told.rules.includes('again') &&
  told.at < back.at &&
  (told.sentence === back.sentence || told.time !== back.time);

/** `will visit Brazil, ten years after Abe was there`, `is in Rabat to prepare Macron's visit`: what one does and what another did or will are two journeys. */
export function isOfAnother(a: Draft, b: Draft): boolean {
  const times = a.time === 'future' ? b.time : b.time === 'future' ? a.time : null;
  const prepares = a.rules.includes('prepared') !== b.rules.includes('prepared');
  if ((times !== 'past' && !prepares) || a.type !== 'visit' || b.type !== 'visit') return false;
  // `The minister was in Suva on 4 June to prepare the trip`: whoever went there for that, named or not.
  if (prepares && isSetOutFor(a, b)) return true;
  const [one, other] = [leadOf(a), leadOf(b)];
  return one !== undefined && other !== undefined && one.name.from !== other.name.from;
}

/** Whether somebody travels in order to prepare a visit. */
const isSetOutFor = (told: Draft, visit: Draft): boolean =>
  visit.rules.includes('prepared') &&
  told.time === 'past' &&
  told.sentence === visit.sentence &&
  told.at < visit.at;

/**
 * `will not land this month. A mission led by X is there`, `Foreign Minister X will travel in his place`: what is put off or called off of
 * one is not what another, whom a later sentence names in full, does or will do.
 */
export function isInHisPlace(off: Draft, told: Draft): boolean {
  if (!off.status || told.status || off.sentence === told.sentence) return false;
  const [one, other] = [leadOf(off), leadOf(told)];
  return !!one?.name.full && !!other?.name.full && one.name.from !== other.name.from;
}

/** Who travels, as the first of those of his country. */
const leadOf = ({ people, visitors }: Draft): DraftPerson | undefined =>
  people.find(({ code }) => visitors.some((read) => read.value === code));

/** `The summit was called off. On Saturday evening the ministers had stumbled over it`: one that was held on a day of its own is none that was not. */
export const isDoneBeside = (off: Draft, done: Draft): boolean =>
  off.status?.value === 'cancelled' &&
  done.status === null &&
  done.time === 'past' &&
  done.start !== null &&
  off.sentence !== done.sentence;
