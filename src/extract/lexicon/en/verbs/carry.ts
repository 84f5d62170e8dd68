/** English verbs of which the object travels: whom somebody leads, takes or sends. */
import type { VerbRow } from '../../verb';
import { rows } from './row';

/** The object travels, with whoever takes him. */
const CARRY = [
  'take|takes|took|taken|taking',
  'carry|carries|carried|carried|carrying',
  'whisk|whisks|whisked|whisked|whisking',
  'ferry|ferries|ferried|ferried|ferrying',
  'find|finds|found|found|finding',
];

/** Whoever sends stays at home. */
const SEND = [
  'send|sends|sent|sent|sending',
  'dispatch|dispatches|dispatched|dispatched|dispatching',
  'despatch|despatches|despatched|despatched|despatching',
];

/** Whom somebody leads abroad. */
const MISSIONS = 'delegation,mission,trade mission,business delegation,team,party of,contingent of';

const LEAD = [
  'lead|leads|led|led|leading',
  'head|heads|headed|headed|heading',
  'take|takes|took|taken|taking',
  'bring|brings|brought|brought|bringing',
];

const CARRY_DOWN = ['set|sets|set|set|setting', 'drop|drops|dropped|dropped|dropping'];

/** Whoever goes along travels, with whom he escorts; `accompanied` is mostly said of whom others go along with. */
const ESCORT = {
  infinitive: 'accompany,escort',
  present: 'accompanies,is accompanying,are accompanying,escorts',
  past: 'has accompanied,had accompanied,was accompanying,were accompanying',
};

/** Verbs of taking somebody somewhere. */
export const CARRYING: readonly VerbRow[] = [
  ...rows(LEAD, { frame: 'travel', gives: true, part: MISSIONS }),
  ...rows(CARRY_DOWN, { frame: 'travel', carries: true, part: 'down,off' }),
  // What is put off is a date.
  ...rows(['put|puts|put|put|putting'], { frame: 'travel', carries: true, part: 'down' }),
  {
    frame: 'travel',
    carries: true,
    weak: true,
    forms: {
      infinitive:
        'take him,take her,take them,take the president,take the minister,bring him,bring her,bring them,lead him,lead her,lead them',
      present:
        'takes him,takes her,takes them,takes the president,brings him,brings her,brings them,leads him,leads her,leads them',
      past: 'took him,took her,took them,brought him,brought her,brought them,led him,led her,led them',
      participle:
        'taken him,taken her,taken them,brought him,brought her,brought them,led him,led her,led them',
      gerund:
        'taking him,taking her,taking them,bringing him,bringing her,bringing them,leading him,leading her,leading them',
    },
  },
  { frame: 'travel', weak: true, forms: ESCORT },
  ...rows(SEND, { frame: 'send' }),
  ...rows(CARRY, { frame: 'travel', weak: true, carries: true }),
];
