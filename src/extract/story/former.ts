/**
 * Those who led a country once: what they do since is no engagement of it. The tables of terms alone do not tell, as somebody may
 * have another office by now: the text says as well that he has none (`Tony Blair was in Kuwait City, though not on anyone's behalf`).
 */
import type { Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import { isOrganisation } from '../../engagement/party';
import type { Draft, DraftPerson, Read } from '../draft';
import { EVER } from '../lexicon/leaders';
import type { Reading } from '../text/recognise';

/** Days after a term within which news still tell of somebody as if it ran: he hands over, or goes on until another is found. */
const HANDOVER = 10;

/** Tokens round what is told in which the text says that somebody is out of office: its sentence and those beside it. */
const BESIDE = 50;

/** Whether those who travel, or one side of two who meet, had left office, by the tables and by the text. */
export function isOfFormer(draft: Draft, published: Day | null, reading: Reading): boolean {
  const { type, start, visitors, participants, people, at } = draft;
  if (type === 'summit' || people.every(({ name }) => name.left === EVER.to)) return false;
  const day = (start && parseEdtf(start.value.edtf)?.from) ?? published;
  if (day === null) return false;
  const isLeft = (side: Read<string>): boolean => isOfLeft(side, people, day);
  const left = type === 'visit' ? visitors.length > 0 && visitors.every(isLeft) : participants.some(isLeft);
  const [from, to] = [Math.max(0, at - BESIDE), Math.min(reading.tokens.length, at + BESIDE)];
  return left && reading.findWord('unofficial', from, to) >= 0;
}

/** Whether all whom the text names of a country had left office on a day. */
function isOfLeft({ value }: Read<string>, people: readonly DraftPerson[], day: number): boolean {
  const own = people.filter(({ code }) => code === value);
  const isLeft = ({ name }: DraftPerson): boolean => name.office === null && name.left + HANDOVER < day;
  return !isOrganisation(value) && own.length > 0 && own.every(isLeft);
}
