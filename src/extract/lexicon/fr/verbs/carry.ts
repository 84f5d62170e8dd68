/** French verbs of which the object travels: whom somebody leads, takes or sends. */
import type { VerbRow } from '../../verb';
import { family, irregular, regular } from '../forms';

const travel = { frame: 'travel' } as const;

/** The journey is the subject: `la tournée qui le mènera à`. */
const carries = { frame: 'travel', carries: true, weak: true } as const;
const send = { frame: 'send' } as const;

const DELEGATIONS = ['une délégation', 'une forte délégation', 'une importante délégation', 'une mission'];

/** Verbs of taking somebody somewhere, and of sending him. */
export const CARRYING: readonly VerbRow[] = [
  irregular(['envoyer', 'envoie,envoient', 'enverr', 'envoy', 'envoya,envoyèrent', 'envoyé'], send),
  regular('dépêcher', send),
  regular('expédier', send),
  regular('missionner', send),
  regular('déléguer', send),
  regular('mandater', send),
  irregular(['mener', 'mène,mènent', 'mèner', 'men', 'mena,menèrent', 'mené'], carries),
  irregular(
    ['conduire', 'conduit,conduisent', 'conduir', 'conduis', 'conduisit,conduisirent', 'conduit'],
    carries,
  ),
  irregular(['emmener', 'emmène,emmènent', 'emmèner', 'emmen', 'emmena,emmenèrent', 'emmené'], carries),
  irregular(['amener', 'amène,amènent', 'amèner', 'amen', 'amena,amenèrent', 'amené'], carries),
  irregular(['ramener', 'ramène,ramènent', 'ramèner', 'ramen', 'ramena,ramenèrent', 'ramené'], carries),
  regular('entraîner', carries),
  regular('porter', carries),
  regular('transporter', carries),
  regular('déposer', carries),
  family('conduire', DELEGATIONS, travel),
  family('mener', DELEGATIONS, travel),
  family('diriger', DELEGATIONS, travel),
];
