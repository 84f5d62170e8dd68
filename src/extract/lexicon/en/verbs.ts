/** English verbs of travelling, receiving, meeting and taking part, by the roles that they give. */
import type { VerbRow } from '../verb';
import { ATTENDING } from './verbs/attend';
import { CARRYING } from './verbs/carry';
import { MEETING } from './verbs/meet';
import { RECEIVING } from './verbs/receive';
import { TRAVELLING } from './verbs/travel';
import { VISITING } from './verbs/visit';

export const VERBS: readonly VerbRow[] = [
  ...TRAVELLING,
  ...MEETING,
  ...RECEIVING,
  ...CARRYING,
  ...ATTENDING,
  ...VISITING,
];
