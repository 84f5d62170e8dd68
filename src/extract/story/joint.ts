/** Two who travel together: whoever receives them has a visit of both, no gathering of three, and they do not meet each other. */
import { PARTIES } from '../../engagement/party';
import type { Draft } from '../draft';
import type { View } from '../view';

/** Sentences between a journey and what else is told of it, at most. */
const NEAR = 3;

/** Reads what a sentence tells of joint travellers as visits. `told`: what the sentences before tell. */
export function keepTogether({ sentence }: View, drafts: readonly Draft[], told: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.type === 'visit' || draft.video || draft.series || draft.rules.includes('margins')) continue;
    const trip =
      drafts.find((one) => one !== draft && isJoint(one)) ??
      told.findLast((one) => isJoint(one) && sentence.index - one.sentence <= NEAR);
    if (!trip) continue;
    const travellers = new Set(trip.visitors.map((read) => read.value));
    const others = draft.participants.filter((read) => !travellers.has(read.value));
    const there = draft.participants.filter((read) => travellers.has(read.value));
    // A body for which they travel too is not named as one who talks.
    const states = [...travellers].filter((code) => PARTIES.get(code)?.kind !== 'organisation');
    if (!states.every((code) => there.some((read) => read.value === code))) continue;
    if (there.length === 0) continue;
    if (draft.type === 'summit') receive(draft, there, others);
    else if (others.length === 0 && draft.rules.includes('together')) draft.rules.push('void');
  }
}

/** A visit of several, told as it is. */
const isJoint = ({ type, visitors, background, rules }: Draft): boolean =>
  type === 'visit' &&
  !background &&
  !rules.includes('void') &&
  visitors.some((read) => read.value !== visitors[0]?.value);

/** Makes a gathering the visit of those who travel together to the one other who is there, at home. */
function receive(draft: Draft, visitors: Draft['visitors'], others: Draft['participants']): void {
  const [host] = others;
  if (!host || others.some((read) => read.value !== host.value) || draft.rules.includes('summit-noun'))
    return;
  const code = draft.place?.code ?? draft.hosts[0]?.value ?? host.value;
  if (code !== host.value) return;
  draft.type = 'visit';
  draft.visitors = visitors;
  draft.hosts = [host];
  draft.participants = [];
}
