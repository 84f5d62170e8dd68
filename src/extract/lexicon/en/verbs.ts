/** English verbs of travelling, receiving, meeting and taking part, by the roles that they give. */
import type { VerbRow } from '../lexicon';

type Row = Omit<VerbRow, 'forms'>;

/** `base | s | past | participle | ing`, each with the rest of the phrase appended (`land`, `arrive`, `sit down with`). */
function verb(text: string, row: Row, rest = ''): VerbRow {
  const [base = '', third = '', past = '', participle = '', gerund = ''] = text
    .split('|')
    .map((form) => form.trim());
  const all = (form: string): string =>
    form
      .split(',')
      .map((one) => (rest ? `${one} ${rest}` : one))
      .join(',');
  return {
    ...row,
    forms: {
      infinitive: all(base),
      present: all(third),
      past: all(past),
      participle: all(participle || past),
      gerund: all(gerund),
    },
  };
}

const travel = { frame: 'travel' } as const;
const weakTravel = { frame: 'travel', weak: true } as const;
const meet = { frame: 'meet' } as const;
const weakMeet = { frame: 'meet', weak: true } as const;
const attend = { frame: 'attend' } as const;

export const VERBS: readonly VerbRow[] = [
  verb('visit|visits|visited|visited|visiting', { frame: 'visit' }),
  verb('tour|tours|toured|toured|touring', { frame: 'visit', weak: true }),
  verb('travel|travels|travelled,traveled|travelled,traveled|travelling,traveling', travel),
  verb('journey|journeys|journeyed|journeyed|journeying', travel),
  verb('fly|flies|flew|flown|flying', travel),
  verb('jet|jets|jetted|jetted|jetting', travel),
  verb('arrive|arrives|arrived|arrived|arriving', travel),
  verb('land|lands|landed|landed|landing', travel),
  verb('touch down|touches down|touched down|touched down|touching down', travel),
  verb('depart|departs|departed|departed|departing', weakTravel),
  verb('head|heads|headed|headed|heading', weakTravel),
  verb('go|goes|went|gone|going', weakTravel),
  verb('come|comes|came|come|coming', weakTravel),
  verb('proceed|proceeds|proceeded|proceeded|proceeding', weakTravel),
  verb('continue|continues|continued|continued|continuing', weakTravel),
  verb('move on|moves on|moved on|moved on|moving on', weakTravel),
  verb('stop|stops|stopped|stopped|stopping', weakTravel),
  verb('stop over|stops over|stopped over|stopped over|stopping over', travel),
  verb('return|returns|returned|returned|returning', weakTravel),
  verb('set off|sets off|set off|set off|setting off', weakTravel),
  verb('stay|stays|stayed|stayed|staying', weakTravel),
  verb('transit|transits|transited|transited|transiting', weakTravel),
  {
    ...weakTravel,
    planned: true,
    forms: { participle: 'expected in,expected to arrive in,due in,due to arrive in,bound for,in town' },
  },
  {
    ...weakTravel,
    forms: {
      past: 'was in,were in,was at,was back in,had been in,had been to,has been to,has been in,has already been to,had already been to',
      present: 'is in,are in,is back in',
      future: 'will be in,will be at',
    },
  },
  verb('set foot|sets foot|set foot|set foot|setting foot', travel),
  verb('break|breaks|broke|broken|breaking', weakTravel, 'his journey'),
  verb('break|breaks|broke|broken|breaking', weakTravel, 'her journey'),
  verb('call|calls|called|called|calling', { ...weakTravel }, 'in'),
  verb('cross|crosses|crossed|crossed|crossing', weakTravel),
  {
    frame: 'travel',
    carries: true,
    weak: true,
    forms: {
      infinitive: 'take him,take her,take them,take the president,take the minister,bring him,bring her',
      present: 'takes him,takes her,takes them,takes the president,brings him,brings her',
      past: 'took him,took her,took them,brought him,brought her',
      participle: 'taken him,taken her,taken them',
      gerund: 'taking him,taking her',
    },
  },
  verb('lead|leads|led|led|leading', travel, 'a delegation'),
  verb('lead|leads|led|led|leading', travel, 'his delegation'),
  verb('spend|spends|spent|spent|spending', weakTravel),
  verb('return|returns|returned|returned|returning', { frame: 'reciprocate' }, 'the visit'),
  verb('play|plays|played|played|playing', { frame: 'receive' }, 'host to'),
  verb('turn|turns|turned|turned|turning', travel, 'up'),
  verb('drop|drops|dropped|dropped|dropping', travel, 'in'),
  verb('call|calls|called|called|calling', { frame: 'meet', weak: true }, 'on'),
  verb('call|calls|called|called|calling', { frame: 'meet', weak: true }, 'upon'),
  verb('call|calls|called|called|calling', weakTravel, 'at'),
  verb('reach|reaches|reached|reached|reaching', { frame: 'visit', weak: true }),
  verb('enter|enters|entered|entered|entering', { frame: 'visit', weak: true }),
  verb('leave|leaves|left|left|leaving', { frame: 'leave' }),
  verb('receive|receives|received|received|receiving', { frame: 'receive' }),
  verb('welcome|welcomes|welcomed|welcomed|welcoming', { frame: 'receive' }),
  verb('host|hosts|hosted|hosted|hosting', { frame: 'receive' }),
  verb('greet|greets|greeted|greeted|greeting', { frame: 'receive' }),
  verb('roll out|rolls out|rolled out|rolled out|rolling out', { frame: 'receive' }, 'the red carpet for'),
  verb('meet|meets|met|met|meeting', meet),
  verb('sit down|sits down|sat down|sat down|sitting down', weakMeet),
  verb('confer|confers|conferred|conferred|conferring', meet),
  verb('talk|talks|talked|talked|talking', weakMeet),
  verb('speak|speaks|spoke|spoken|speaking', weakMeet),
  verb('see|sees|saw|seen|seeing', weakMeet),
  verb('dine|dines|dined|dined|dining', weakMeet),
  verb('lunch|lunches|lunched|lunched|lunching', weakMeet),
  verb('huddle|huddles|huddled|huddled|huddling', weakMeet),
  verb('attend|attends|attended|attended|attending', attend),
  verb('participate|participates|participated|participated|participating', attend),
  verb('take part|takes part|took part|taken part|taking part', attend),
  verb('join|joins|joined|joined|joining', { ...attend, weak: true }),
  verb('gather|gathers|gathered|gathered|gathering', meet),
  verb('address|addresses|addressed|addressed|addressing', { ...attend, weak: true }),
  verb('chair|chairs|chaired|chaired|chairing', attend),
  verb('co-chair|co-chairs|co-chaired|co-chaired|co-chairing', attend),
  verb('represent|represents|represented|represented|representing', { ...attend, weak: true }),
  verb('convene|convenes|convened|convened|convening', { frame: 'hold' }),
  verb('open|opens|opened|opened|opening', { frame: 'hold', weak: true }),
  {
    frame: 'hold',
    held: true,
    forms: {
      past: 'was held,were held',
      present: 'is held,are held,is being held,are being held',
      future: 'will be held',
      infinitive: 'be held',
      participle: 'been held',
    },
  },
  verb('take place|takes place|took place|taken place|taking place', { frame: 'hold' }),
];
