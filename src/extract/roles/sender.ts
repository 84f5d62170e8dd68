/** Who sends somebody, and stays at home himself. */
import type { Mention } from '../mention';
import { readVerbGroup } from '../verbs/tense';
import type { View } from '../view';
import { subjectOf } from './subject';

/** `X sent his minister to Maseru`, `Y, sent by President X,`: whether somebody is X. */
export const isSender = (view: View, mention: Mention): boolean =>
  (mention.link === 'by' && sendsEnvoy(view, mention)) ||
  view.triggers.some((trigger) => {
    if (trigger.frame !== 'send') return false;
    if (mention.link === 'by') return trigger.to <= mention.from && mention.from - trigger.to <= BY_WITHIN;
    const group = readVerbGroup(view, trigger);
    return !group.passive && subjectOf(view, group.from).includes(mention);
  });

/** Tokens from a verb of sending to whoever did it: `sent to Maseru on Monday by`. */
const BY_WITHIN = 8;

/** `Mutua, envoyé par X,`: a participle that is read as an office. */
const sendsEnvoy = ({ mentions }: View, { from }: Mention): boolean =>
  mentions.some((one) => one.rank === 'envoy' && one.to <= from && from - one.to <= NEAR);

/** Tokens from an envoy to whoever sent him: `par le`. */
const NEAR = 3;
