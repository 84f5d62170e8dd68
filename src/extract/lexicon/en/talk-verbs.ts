/** English verbs that make a subject of what stands in their clause, in the forms that news use. */
import { splitList } from '../list';
import { verbForms } from './forms';

const REGULAR = `
  raise, broach, voice, convey, outline, detail, explore, welcome, encourage, advocate, champion, double,
  triple, simplify, streamline, harmonise, harmonize, finalise, finalize, modernise, modernize, upgrade,
  rehabilitate, repair, restore, protect, safeguard, monitor, tackle, address, combat, curb, accelerate,
  advance, pursue, reaffirm, underscore, highlight, introduce, widen, broaden, diversify, intensify, relaunch,
  revive, renegotiate, ratify, endorse, approve, guarantee, subsidise, subsidize, coordinate, jointly develop,
  discuss, negotiate, sign, demand, request, seal, launch, inaugurate, commission, pledge, promise, offer,
  deliver, supply, finance, promote, strengthen, deepen, expand, boost, deplore, denounce, criticise,
  criticize, condemn, complain, plead, lobby, quiz, question, reassure, thank, praise, applaud, abolish,
  scrap, waive, halve,
`;

/** All forms, parted by commas. */
export const TALK_VERBS = splitList(REGULAR).flatMap(verbForms).join(',');
