/** English verbs that have a place or a person as their object: seeing it, leaving it, calling on him, returning his visit. */
import type { VerbRow } from '../../verb';
import { extended, rows, verb } from './row';

/** Going where somebody has come from. */
const REVERSED = [
  ...extended(
    [
      'make|makes|made|made|making',
      'pay|pays|paid|paid|paying',
      'undertake|undertakes|undertook|undertaken|undertaking',
    ],
    [
      'the reverse trip',
      'the reverse journey',
      'the trip in reverse',
      'the journey in reverse',
      'the trip in the other direction',
      'the journey in the other direction',
      'the trip in the opposite direction',
      'the journey in the opposite direction',
      'the trip the other way',
      'the journey the other way',
      'a return visit',
      'the return visit',
      'his return visit',
      'her return visit',
      'a reciprocal visit',
      'a state visit in return',
      'a visit in return',
    ],
  ),
  ...extended(
    [
      'travel|travels|travelled,traveled|travelled,traveled|travelling',
      'go|goes|went|gone|going',
      'fly|flies|flew|flown|flying',
    ],
    ['in the opposite direction', 'in the other direction', 'the other way', 'in reverse'],
  ),
];

/** Going to whom one has received. */
const RETURNED = extended(
  [
    'return|returns|returned|returned|returning',
    'repay|repays|repaid|repaid|repaying',
    'reciprocate|reciprocates|reciprocated|reciprocated|reciprocating',
  ],
  [
    'the visit',
    'the visits',
    'his visit',
    'her visit',
    'that visit',
    'the state visit',
    'that state visit',
    'the official visit',
    'the call',
    'the courtesy',
    'the compliment',
    'the gesture',
    'the favour',
    'the favor',
    'the hospitality',
    'the trip',
    'the journey',
    'the invitation',
    'his hospitality',
    'her hospitality',
    'the honour',
    'the honor',
    'the kindness',
    'the welcome',
  ],
);

/** Verbs of visiting somewhere or somebody. */
export const VISITING: readonly VerbRow[] = [
  verb('visit|visits|visited|visited|visiting', { frame: 'visit' }),
  verb('take in|takes in|took in|taken in|taking in', { frame: 'visit', weak: true }),
  verb('tour|tours|toured|toured|touring', { frame: 'visit', weak: true }),
  verb('reach|reaches|reached|reached|reaching', { frame: 'visit', weak: true }),
  verb('enter|enters|entered|entered|entering', { frame: 'visit', weak: true }),
  verb('leave|leaves|left|left|leaving', { frame: 'leave' }),
  verb('call on|calls on|called on|called on|calling on', { frame: 'call' }),
  verb('drop in on|drops in on|dropped in on|dropped in on|dropping in on', { frame: 'call' }),
  verb('look in on|looks in on|looked in on|looked in on|looking in on', { frame: 'call' }),
  verb('call in on|calls in on|called in on|called in on|calling in on', { frame: 'call' }),
  verb(
    'pay his respects to|pays his respects to|paid his respects to|paid his respects to|paying his respects to',
    {
      frame: 'call',
    },
  ),
  verb(
    'pay her respects to|pays her respects to|paid her respects to|paid her respects to|paying her respects to',
    {
      frame: 'call',
    },
  ),
  verb('call upon|calls upon|called upon|called upon|calling upon', { frame: 'call' }),
  verb('pay a call on|pays a call on|paid a call on|paid a call on|paying a call on', { frame: 'call' }),
  verb('make a call on|makes a call on|made a call on|made a call on|making a call on', { frame: 'call' }),
  verb(
    'pay a courtesy call on|pays a courtesy call on|paid a courtesy call on|paid a courtesy call on|paying a courtesy call on',
    { frame: 'call' },
  ),
  ...rows(RETURNED, { frame: 'reciprocate' }),
  ...rows(REVERSED, { frame: 'reciprocate' }),
  verb('reciprocate|reciprocates|reciprocated|reciprocated|reciprocating', {
    frame: 'reciprocate',
    weak: true,
  }),
  {
    frame: 'reciprocate',
    part: 'by',
    forms: {
      participle:
        'was returned,were returned,been returned,was repaid,were repaid,been repaid,was reciprocated,were reciprocated,been reciprocated',
    },
  },
];
