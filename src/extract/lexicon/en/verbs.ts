/** English verbs of travelling, receiving, meeting and taking part, by the roles that they give. */
import type { VerbRow } from '../verb';

type Row = Omit<VerbRow, 'forms'>;

/** `base | s | past | participle | ing`. */
function verb(text: string, row: Row): VerbRow {
  const [base = '', third = '', past = '', participle = '', gerund = ''] = text
    .split('|')
    .map((form) => form.trim());
  return {
    ...row,
    forms: {
      infinitive: base,
      present: third,
      past: past,
      participle: participle || past,
      gerund: gerund,
    },
  };
}

const weakTravel = { frame: 'travel', weak: true } as const;

/** Verbs of motion by themselves: going there is a trip whatever else is said. */
const TRAVEL = [
  'travel|travels|travelled,traveled|travelled,traveled|travelling,traveling',
  'journey|journeys|journeyed|journeyed|journeying',
  'fly|flies|flew|flown|flying',
  'jet|jets|jetted|jetted|jetting',
  'wing|wings|winged|winged|winging',
  'arrive|arrives|arrived|arrived|arriving',
  'land|lands|landed|landed|landing',
  'touch down|touches down|touched down|touched down|touching down',
  'stop over|stops over|stopped over|stopped over|stopping over',
  'stop off|stops off|stopped off|stopped off|stopping off',
  'drop in|drops in|dropped in|dropped in|dropping in',
  'drop by|drops by|dropped by|dropped by|dropping by',
  'turn up|turns up|turned up|turned up|turning up',
  'show up|shows up|showed up|shown up|showing up',
  'set foot|sets foot|set foot|set foot|setting foot',
  'put in an appearance|puts in an appearance|put in an appearance|put in an appearance|putting in an appearance',
  'make an appearance|makes an appearance|made an appearance|made an appearance|making an appearance',
  'make a surprise appearance|makes a surprise appearance|made a surprise appearance|made a surprise appearance|making a surprise appearance',
  'follow him there|follows him there|followed him there|followed him there|following him there',
  'follow her there|follows her there|followed her there|followed her there|following her there',
  'follow them there|follows them there|followed them there|followed them there|following them there',
  'make landfall|makes landfall|made landfall|made landfall|making landfall',
  'make his way|makes his way|made his way|made his way|making his way',
  'make her way|makes her way|made her way|made her way|making her way',
  'make their way|makes their way|made their way|made their way|making their way',
  'wing his way|wings his way|winged his way|winged his way|winging his way',
  'wing her way|wings her way|winged her way|winged her way|winging her way',
  'deplane|deplanes|deplaned|deplaned|deplaning',
  'alight|alights|alighted|alighted|alighting',
  'disembark|disembarks|disembarked|disembarked|disembarking',
  'make the trip|makes the trip|made the trip|made the trip|making the trip',
  'make the journey|makes the journey|made the journey|made the journey|making the journey',
];

/** `took the night train to Kyiv`, `caught a ferry to Stockholm`. */
const BOARD = [
  'board|boards|boarded|boarded|boarding',
  'take|takes|took|taken|taking',
  'catch|catches|caught|caught|catching',
].flatMap((forms) =>
  [
    'plane',
    'flight',
    'jet',
    'helicopter',
    'train',
    'sleeper',
    'Eurostar',
    'ferry',
    'boat',
    'ship',
    'hydrofoil',
    'catamaran',
  ].flatMap((craft) =>
    ['a', 'the', 'a night', 'the night', 'an overnight', 'the overnight', 'the last', 'the first'].map(
      (which) => forms.replace(/[^|]+/g, (form) => `${form} ${which} ${craft}`),
    ),
  ),
);

/** `crossed the Channel for talks with X`: to the other side of what parts two countries. */
const CROSS = [
  'cross|crosses|crossed|crossed|crossing',
  'fly across|flies across|flew across|flown across|flying across',
  'hop across|hops across|hopped across|hopped across|hopping across',
  'sail across|sails across|sailed across|sailed across|sailing across',
].flatMap((forms) =>
  [
    'Channel',
    'English Channel',
    'Irish Sea',
    'North Sea',
    'Baltic',
    'Mediterranean',
    'Adriatic',
    'Aegean',
    'Black Sea',
    'Caspian',
    'Red Sea',
    'Gulf',
    'Atlantic',
    'Pacific',
    'Tasman',
    'strait',
    'straits',
    'Rhine',
    'Danube',
    'Oder',
    'Congo River',
    'river',
    'border',
    'frontier',
    'Alps',
    'Andes',
    'Pyrenees',
    'Himalayas',
  ].map((line) => forms.replace(/[^|]+/g, (form) => `${form} the ${line}`)),
);

/** Everyday verbs of going and being somewhere, and what is done on the spot: they count with a place beside them. */
const WEAK_TRAVEL = [
  'squeeze in|squeezes in|squeezed in|squeezed in|squeezing in',
  'fit in|fits in|fitted in|fitted in|fitting in',
  'get in|gets in|got in|gotten in|getting in',
  'come over|comes over|came over|come over|coming over',
  'depart|departs|departed|departed|departing',
  'head|heads|headed|headed|heading',
  'go|goes|went|gone|going',
  'come|comes|came|come|coming',
  'proceed|proceeds|proceeded|proceeded|proceeding',
  'continue|continues|continued|continued|continuing',
  'carry on|carries on|carried on|carried on|carrying on',
  'move on|moves on|moved on|moved on|moving on',
  'press on|presses on|pressed on|pressed on|pressing on',
  'push on|pushes on|pushed on|pushed on|pushing on',
  'stop|stops|stopped|stopped|stopping',
  'pause|pauses|paused|paused|pausing',
  'return|returns|returned|returned|returning',
  'set off|sets off|set off|set off|setting off',
  'set out|sets out|set out|set out|setting out',
  'take off|takes off|took off|taken off|taking off',
  'jet off|jets off|jetted off|jetted off|jetting off',
  'hop|hops|hopped|hopped|hopping',
  'pop|pops|popped|popped|popping',
  'slip|slips|slipped|slipped|slipping',
  'rush|rushes|rushed|rushed|rushing',
  'hurry|hurries|hurried|hurried|hurrying',
  'dash|dashes|dashed|dashed|dashing',
  'swing|swings|swung|swung|swinging',
  'make for|makes for|made for|made for|making for',
  'set sail|sets sail|set sail|set sail|setting sail',
  'breeze|breezes|breezed|breezed|breezing',
  'whizz|whizzes|whizzed|whizzed|whizzing',
  'zip|zips|zipped|zipped|zipping',
  'nip|nips|nipped|nipped|nipping',
  'sneak|sneaks|sneaked,snuck|sneaked,snuck|sneaking',
  'race|races|raced|raced|racing',
  'speed|speeds|sped|sped|speeding',
  'hasten|hastens|hastened|hastened|hastening',
  'scurry|scurries|scurried|scurried|scurrying',
  'venture|ventures|ventured|ventured|venturing',
  'detour|detours|detoured|detoured|detouring',
  'hitch|hitches|hitched|hitched|hitching',
  'cruise|cruises|cruised|cruised|cruising',
  'wander|wanders|wandered|wandered|wandering',
  'repair|repairs|repaired|repaired|repairing',
  'linger|lingers|lingered|lingered|lingering',
  'tarry|tarries|tarried|tarried|tarrying',
  'sojourn|sojourns|sojourned|sojourned|sojourning',
  'check in|checks in|checked in|checked in|checking in',
  'pull in|pulls in|pulled in|pulled in|pulling in',
  'pull into|pulls into|pulled into|pulled into|pulling into',
  'roll in|rolls in|rolled in|rolled in|rolling in',
  'blow in|blows in|blew in|blown in|blowing in',
  'pass through|passes through|passed through|passed through|passing through',
  'roll into|rolls into|rolled into|rolled into|rolling into',
  'drive|drives|drove|driven|driving',
  'sail|sails|sailed|sailed|sailing',
  'ride|rides|rode|ridden|riding',
  'walk|walks|walked|walked|walking',
  'trek|treks|trekked|trekked|trekking',
  'descend on|descends on|descended on|descended on|descending on',
  'step off|steps off|stepped off|stepped off|stepping off',
  'stay|stays|stayed|stayed|staying',
  'overnight|overnights|overnighted|overnighted|overnighting',
  'transit|transits|transited|transited|transiting',
  'cross|crosses|crossed|crossed|crossing',
  'spend|spends|spent|spent|spending',
  'break his journey|breaks his journey|broke his journey|broken his journey|breaking his journey',
  'break her journey|breaks her journey|broke her journey|broken her journey|breaking her journey',
  'call at|calls at|called at|called at|calling at',
  'look in|looks in|looked in|looked in|looking in',
  'lay a wreath|lays a wreath|laid a wreath|laid a wreath|laying a wreath',
  'pay tribute|pays tribute|paid tribute|paid tribute|paying tribute',
  'pay his respects|pays his respects|paid his respects|paid his respects|paying his respects',
  'pay her respects|pays her respects|paid her respects|paid her respects|paying her respects',
  'inspect|inspects|inspected|inspected|inspecting',
  'survey|surveys|surveyed|surveyed|surveying',
  'walk up the steps of|walks up the steps of|walked up the steps of|walked up the steps of|walking up the steps of',
  'climb the steps of|climbs the steps of|climbed the steps of|climbed the steps of|climbing the steps of',
  'mount the steps of|mounts the steps of|mounted the steps of|mounted the steps of|mounting the steps of',
  'be shown round|is shown round,are shown round|was shown round,were shown round|been shown round|being shown round',
  'be shown around|is shown around,are shown around|was shown around,were shown around|been shown around|being shown around',
  'be given a tour of|is given a tour of|was given a tour of,were given a tour of|been given a tour of|being given a tour of',
  'pick his way through|picks his way through|picked his way through|picked his way through|picking his way through',
  'pick her way through|picks her way through|picked her way through|picked her way through|picking her way through',
  'inaugurate|inaugurates|inaugurated|inaugurated|inaugurating',
  'cut the ribbon|cuts the ribbon|cut the ribbon|cut the ribbon|cutting the ribbon',
  'be decorated|is decorated|was decorated|been decorated|being decorated',
  'holiday|holidays|holidayed|holidayed|holidaying',
  'vacation|vacations|vacationed|vacationed|vacationing',
];

/** Meeting somebody. */
const MEET = [
  'meet|meets|met|met|meeting',
  'confer|confers|conferred|conferred|conferring',
  'gather|gathers|gathered|gathered|gathering',
  'sit down|sits down|sat down|sat down|sitting down',
  'hold talks|holds talks|held talks|held talks|holding talks',
  'have talks|has talks|had talks|had talks|having talks',
  'hold discussions|holds discussions|held discussions|held discussions|holding discussions',
  'hold a meeting|holds a meeting|held a meeting|held a meeting|holding a meeting',
  'hold consultations|holds consultations|held consultations|held consultations|holding consultations',
  'shake hands|shakes hands|shook hands|shaken hands|shaking hands',
  'come face to face|comes face to face|came face to face|come face to face|coming face to face',
  'come face-to-face|comes face-to-face|came face-to-face|come face-to-face|coming face-to-face',
  'hold a bilateral|holds a bilateral|held a bilateral|held a bilateral|holding a bilateral',
  'come together|comes together|came together|come together|coming together',
  'get together|gets together|got together|got together|getting together',
];

const WEAK_MEET = [
  'embrace|embraces|embraced|embraced|embracing',
  'hug|hugs|hugged|hugged|hugging',
  'converse|converses|conversed|conversed|conversing',
  'parley|parleys|parleyed|parleyed|parleying',
  'chat|chats|chatted|chatted|chatting',
  'have a word|has a word|had a word|had a word|having a word',
  'have words|has words|had words|had words|having words',
  'have a chat|has a chat|had a chat|had a chat|having a chat',
  'exchange words|exchanges words|exchanged words|exchanged words|exchanging words',
  'exchange a few words|exchanges a few words|exchanged a few words|exchanged a few words|exchanging a few words',
  'exchange pleasantries|exchanges pleasantries|exchanged pleasantries|exchanged pleasantries|exchanging pleasantries',
  'touch base|touches base|touched base|touched base|touching base',
  'face each other|faces each other|faced each other|faced each other|facing each other',
  'square off|squares off|squared off|squared off|squaring off',
  'toast|toasts|toasted|toasted|toasting',
  'clink glasses|clinks glasses|clinked glasses|clinked glasses|clinking glasses',
  'clasp hands|clasps hands|clasped hands|clasped hands|clasping hands',
  'be closeted|is closeted,are closeted|was closeted,were closeted|been closeted|being closeted',
  'corner|corners|cornered|cornered|cornering',
  'buttonhole|buttonholes|buttonholed|buttonholed|buttonholing',
  'cross swords|crosses swords|crossed swords|crossed swords|crossing swords',
  'lock horns|locks horns|locked horns|locked horns|locking horns',
  'break the ice|breaks the ice|broke the ice|broken the ice|breaking the ice',
  'slip away|slips away|slipped away|slipped away|slipping away',
  'slip out|slips out|slipped out|slipped out|slipping out',
  'steal away|steals away|stole away|stolen away|stealing away',
  'break away|breaks away|broke away|broken away|breaking away',
  'step aside|steps aside|stepped aside|stepped aside|stepping aside',
  'step out|steps out|stepped out|stepped out|stepping out',
  'peel off|peels off|peeled off|peeled off|peeling off',
  'withdraw|withdraws|withdrew|withdrawn|withdrawing',
  'take their seats|takes their seats|took their seats|taken their seats|taking their seats',
  'take their places|takes their places|took their places|taken their places|taking their places',
  'cross paths|crosses paths|crossed paths|crossed paths|crossing paths',
  'break bread|breaks bread|broke bread|broken bread|breaking bread',
  'rub shoulders|rubs shoulders|rubbed shoulders|rubbed shoulders|rubbing shoulders',
  'put their heads together|puts their heads together|put their heads together|put their heads together|putting their heads together',
  'clear the air|clears the air|cleared the air|cleared the air|clearing the air',
  'bury the hatchet|buries the hatchet|buried the hatchet|buried the hatchet|burying the hatchet',
  'spar|spars|sparred|sparred|sparring',
  'sit|sits|sat|sat|sitting',
  'talk|talks|talked|talked|talking',
  'speak|speaks|spoke|spoken|speaking',
  'see|sees|saw|seen|seeing',
  'dine|dines|dined|dined|dining',
  'lunch|lunches|lunched|lunched|lunching',
  'breakfast|breakfasts|breakfasted|breakfasted|breakfasting',
  'huddle|huddles|huddled|huddled|huddling',
  'consult|consults|consulted|consulted|consulting',
  'negotiate|negotiates|negotiated|negotiated|negotiating',
  'exchange views|exchanges views|exchanged views|exchanged views|exchanging views',
  'have an exchange|has an exchange|had an exchange|had an exchange|having an exchange',
  'compare notes|compares notes|compared notes|compared notes|comparing notes',
  'share a platform|shares a platform|shared a platform|shared a platform|sharing a platform',
  'share a stage|shares a stage|shared a stage|shared a stage|sharing a stage',
  'stand|stands|stood|stood|standing',
  'pose|poses|posed|posed|posing',
];

/** Receiving somebody. */
const RECEIVE = [
  'receive|receives|received|received|receiving',
  'welcome|welcomes|welcomed|welcomed|welcoming',
  'host|hosts|hosted|hosted|hosting',
  'greet|greets|greeted|greeted|greeting',
  'entertain|entertains|entertained|entertained|entertaining',
  'fete|fetes|feted|feted|feting',
  'be host|is host,are host|was host,were host|been host|being host',
  'lay out the red carpet for|lays out the red carpet for|laid out the red carpet for|laid out the red carpet for|laying out the red carpet for',
  'put out the flags for|puts out the flags for|put out the flags for|put out the flags for|putting out the flags for',
  'hang out the flags for|hangs out the flags for|hung out the flags for|hung out the flags for|hanging out the flags for',
  'roll out the welcome mat for|rolls out the welcome mat for|rolled out the welcome mat for|rolled out the welcome mat for|rolling out the welcome mat for',
  'lay out the welcome mat for|lays out the welcome mat for|laid out the welcome mat for|laid out the welcome mat for|laying out the welcome mat for',
  'unroll the red carpet for|unrolls the red carpet for|unrolled the red carpet for|unrolled the red carpet for|unrolling the red carpet for',
  'spread the red carpet for|spreads the red carpet for|spread the red carpet for|spread the red carpet for|spreading the red carpet for',
  'push the boat out for|pushes the boat out for|pushed the boat out for|pushed the boat out for|pushing the boat out for',
  'roll out the carpet for|rolls out the carpet for|rolled out the carpet for|rolled out the carpet for|rolling out the carpet for',
  'pull out all the stops for|pulls out all the stops for|pulled out all the stops for|pulled out all the stops for|pulling out all the stops for',
  'open its doors to|opens its doors to|opened its doors to|opened its doors to|opening its doors to',
  'play host to|plays host to|played host to|played host to|playing host to',
  'roll out the red carpet for|rolls out the red carpet for|rolled out the red carpet for|rolled out the red carpet for|rolling out the red carpet for',
  'host talks with|hosts talks with|hosted talks with|hosted talks with|hosting talks with',
  'await|awaits|awaited|awaited|awaiting',
  'regale|regales|regaled|regaled|regaling',
  'wine and dine|wines and dines|wined and dined|wined and dined|wining and dining',
  'turn out for|turns out for|turned out for|turned out for|turning out for',
  'give a welcome|gives a welcome|gave a welcome|given a state welcome,given a red-carpet welcome,given a warm welcome,given a ceremonial welcome,given an audience,granted an audience|giving a welcome',
  'grant an audience to|grants an audience to|granted an audience to|granted an audience to|granting an audience to',
  'give an audience to|gives an audience to|gave an audience to|given an audience to|giving an audience to',
];

/** What a host gives, to somebody or for somebody. */
const FEASTS =
  'lunch,luncheon,dinner,breakfast,supper,tea,banquet,reception,audience,welcome,reception,send-off,farewell,parade,salute,tour,state visit,state dinner,state banquet,working lunch,working dinner,red-carpet treatment,guard of honour,guard of honor,honour guard,honor guard,ride,lift,hearing,hour,half an hour,two hours,three hours,four hours';

const GIVE = [
  'give|gives|gave|given|giving',
  'grant|grants|granted|granted|granting',
  'accord|accords|accorded|accorded|according',
  'offer|offers|offered|offered|offering',
  'afford|affords|afforded|afforded|affording',
  'throw|throws|threw|thrown|throwing',
  'serve|serves|served|served|serving',
  'hold|holds|held|held|holding',
  'host|hosts|hosted|hosted|hosting',
  'stage|stages|staged|staged|staging',
  'lay on|lays on|laid on|laid on|laying on',
  'put on|puts on|put on|put on|putting on',
];

/** Receiving by what stands behind the object: a meal, a welcome, a particle. */
const RECEIVE_WITH: readonly (readonly [string, readonly string[]])[] = [
  ['off', ['see|sees|saw|seen|seeing', 'wave|waves|waved|waved|waving', 'send|sends|sent|sent|sending']],
  [
    'up,at his,at her,at the',
    ['put|puts|put|put|putting', 'lodge|lodges|lodged|lodged|lodging', 'pick|picks|picked|picked|picking'],
  ],
  [
    'round,around,over,through,about,on a tour',
    [
      'show|shows|showed|shown|showing',
      'walk|walks|walked|walked|walking',
      'guide|guides|guided|guided|guiding',
      'drive|drives|drove|driven|driving',
      'escort|escorts|escorted|escorted|escorting',
      'conduct|conducts|conducted|conducted|conducting',
      'lead|leads|led|led|leading',
      'take|takes|took|taken|taking',
    ],
  ],
  ['the,a,his,her,its,round,around,over', ['show|shows|showed|shown|showing']],
  [
    'farewell,goodbye,adieu,welcome,au revoir,godspeed',
    ['bid|bids|bade|bidden|bidding', 'wish|wishes|wished|wished|wishing'],
  ],
  [
    'to dinner,to lunch,to tea,to breakfast,to supper,to stay,over for,over to,round for,round to,in for,for dinner,for lunch,for tea,as a guest,as a house guest,over,under his roof,under her roof,at his table,at her table,at his side',
    ['have|has|had|had|having', 'keep|keeps|kept|kept|keeping'],
  ],
];

/** The object travels: whoever takes him, or sends him. */
const CARRY = [
  'take|takes|took|taken|taking',
  'carry|carries|carried|carried|carrying',
  'whisk|whisks|whisked|whisked|whisking',
  'ferry|ferries|ferried|ferried|ferrying',
  'send|sends|sent|sent|sending',
  'dispatch|dispatches|dispatched|dispatched|dispatching',
  'despatch|despatches|despatched|despatched|despatching',
  'find|finds|found|found|finding',
];

/** Whom somebody leads abroad. */
const MISSIONS = 'delegation,mission,trade mission,business delegation,team,party of,contingent of';

const LEAD = [
  'lead|leads|led|led|leading',
  'head|heads|headed|headed|heading',
  'take|takes|took|taken|taking',
  'bring|brings|brought|brought|bringing',
];

const CARRY_DOWN = [
  'set|sets|set|set|setting',
  'put|puts|put|put|putting',
  'drop|drops|dropped|dropped|dropping',
];

/** Taking somebody where nobody listens. */
const DRAW = [
  'pull|pulls|pulled|pulled|pulling',
  'take|takes|took|taken|taking',
  'draw|draws|drew|drawn|drawing',
  'call|calls|called|called|calling',
  'steer|steers|steered|steered|steering',
];

/** Standing between two others. */
const MEDIATE = [
  'reunite|reunites|reunited|reunited|reuniting',
  'shuttle|shuttles|shuttled|shuttled|shuttling',
  'mediate|mediates|mediated|mediated|mediating',
  'reconcile|reconciles|reconciled|reconciled|reconciling',
  'mediate between|mediates between|mediated between|mediated between|mediating between',
  'arbitrate between|arbitrates between|arbitrated between|arbitrated between|arbitrating between',
  'broker talks|brokers talks|brokered talks|brokered talks|brokering talks',
  'broker a meeting|brokers a meeting|brokered a meeting|brokered a meeting|brokering a meeting',
  'go between|goes between|went between|gone between|going between',
  'call in|calls in|called in|called in|calling in',
];

/** Taking part in a gathering. */
const ATTEND = [
  'attend|attends|attended|attended|attending',
  'participate|participates|participated|participated|participating',
  'take part|takes part|took part|taken part|taking part',
  'chair|chairs|chaired|chaired|chairing',
  'co-chair|co-chairs|co-chaired|co-chaired|co-chairing',
  'co-host|co-hosts|co-hosted|co-hosted|co-hosting',
  'take the chair|takes the chair|took the chair|taken the chair|taking the chair',
  'preside over|presides over|presided over|presided over|presiding over',
];

const WEAK_ATTEND = [
  'join|joins|joined|joined|joining',
  'address|addresses|addressed|addressed|addressing',
  'represent|represents|represented|represented|representing',
  'speak at|speaks at|spoke at|spoken at|speaking at',
  'appear at|appears at|appeared at|appeared at|appearing at',
  'be present|is present|was present,were present|been present|being present',
  'watch|watches|watched|watched|watching',
];

/** Going where somebody has come from. */
const REVERSED = [
  'make|makes|made|made|making',
  'pay|pays|paid|paid|paying',
  'undertake|undertakes|undertook|undertaken|undertaking',
]
  .flatMap((forms) =>
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
    ].map((object) => forms.replace(/[^|]+/g, (form) => `${form} ${object}`)),
  )
  .concat(
    ['in the opposite direction', 'in the other direction', 'the other way', 'in reverse'].flatMap((way) =>
      [
        'travel|travels|travelled,traveled|travelled,traveled|travelling',
        'go|goes|went|gone|going',
        'fly|flies|flew|flown|flying',
      ].map((forms) => forms.replace(/[^|,]+/g, (form) => `${form} ${way}`)),
    ),
  );

/** Going to whom one has received. */
const RETURNED = [
  'return|returns|returned|returned|returning',
  'repay|repays|repaid|repaid|repaying',
  'reciprocate|reciprocates|reciprocated|reciprocated|reciprocating',
].flatMap((forms) =>
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
  ].map((object) => forms.replace(/[^|]+/g, (form) => `${form} ${object}`)),
);

const rows = (forms: readonly string[], row: Row): VerbRow[] => forms.map((text) => verb(text, row));

/** What a crowd does for somebody who is there. */
const ACCLAIM = [
  'cheer|cheers|cheered|cheered|cheering',
  'acclaim|acclaims|acclaimed|acclaimed|acclaiming',
  'mob|mobs|mobbed|mobbed|mobbing',
  'serenade|serenades|serenaded|serenaded|serenading',
  'applaud|applauds|applauded|applauded|applauding',
  'garland|garlands|garlanded|garlanded|garlanding',
  'sing for|sings for|sang for|sung for|singing for',
  'dance for|dances for|danced for|danced for|dancing for',
  'play for|plays for|played for|played for|playing for',
  'perform for|performs for|performed for|performed for|performing for',
  'drum for|drums for|drummed for|drummed for|drumming for',
  'parade for|parades for|paraded for|paraded for|parading for',
  'wave flags for|waves flags for|waved flags for|waved flags for|waving flags for',
  'catch a glimpse of|catches a glimpse of|caught a glimpse of|caught a glimpse of|catching a glimpse of',
  'line the streets for|lines the streets for|lined the streets for|lined the streets for|lining the streets for',
  'line the road for|lines the road for|lined the road for|lined the road for|lining the road for',
];

export const VERBS: readonly VerbRow[] = [
  ...rows(TRAVEL, { frame: 'travel' }),
  ...rows(BOARD, { frame: 'travel' }),
  ...rows(CROSS, { frame: 'travel' }),
  ...rows(WEAK_TRAVEL, weakTravel),
  ...rows(MEET, { frame: 'meet' }),
  ...rows(WEAK_MEET, { frame: 'meet', weak: true }),
  ...rows(RECEIVE, { frame: 'receive' }),
  ...rows(ACCLAIM, { frame: 'receive', weak: true }),
  ...rows(GIVE, { frame: 'receive', gives: true, part: FEASTS }),
  ...RECEIVE_WITH.flatMap(([part, forms]) => rows(forms, { frame: 'receive', part })),
  {
    frame: 'receive',
    planned: true,
    part: 'on,tomorrow,today,tonight,next,this week,later,shortly,soon,here,for talks,for a visit,for a state visit,for an official visit,in his capital,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday',
    forms: { infinitive: 'expect', present: 'expects', past: 'expected', gerund: 'expecting' },
  },
  ...rows(LEAD, { frame: 'travel', gives: true, part: MISSIONS }),
  ...rows(DRAW, { frame: 'meet', part: 'aside,to one side,apart,off to one side,into a corner' }),
  ...rows(CARRY_DOWN, { frame: 'travel', carries: true, part: 'down,off' }),
  ...rows(ATTEND, { frame: 'attend' }),
  ...rows(WEAK_ATTEND, { frame: 'attend', weak: true }),
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
  verb(
    'pay a courtesy call on|pays a courtesy call on|paid a courtesy call on|paid a courtesy call on|paying a courtesy call on',
    { frame: 'call' },
  ),
  {
    ...weakTravel,
    planned: true,
    forms: {
      participle:
        'expected in,expected to arrive in,due in,due to arrive in,bound for,due back in,expected at',
    },
  },
  {
    ...weakTravel,
    forms: {
      past: 'was on his way to,was on her way to,were on their way to,was en route to,were en route to,was in,were in,was at,was back in,had been in,had been to,has been to,has been in,has already been to,had already been to,was off to',
      present:
        'is on his way to,is on her way to,are on their way to,is en route to,are en route to,is in,are in,is back in,is off to,are off to',
      future: 'will be in,will be at',
    },
  },
  {
    ...weakTravel,
    forms: {
      past: 'preceded him,preceded her,preceded them,had preceded him,had preceded her,had preceded them',
    },
  },
  {
    frame: 'travel',
    carries: true,
    weak: true,
    forms: {
      infinitive:
        'take him,take her,take them,take the president,take the minister,bring him,bring her,bring them',
      present: 'takes him,takes her,takes them,takes the president,brings him,brings her,brings them',
      past: 'took him,took her,took them,brought him,brought her,brought them',
      participle: 'taken him,taken her,taken them',
      gerund: 'taking him,taking her,taking them',
    },
  },
  ...rows(MEDIATE, { frame: 'mediate', weak: true }),
  verb('bring|brings|brought|brought|bringing', { frame: 'mediate', weak: true, carries: true }),
  verb('summon|summons|summoned|summoned|summoning', { frame: 'mediate', weak: true, carries: true }),
  ...rows(CARRY, { frame: 'travel', weak: true, carries: true }),
  ...rows(RETURNED, { frame: 'reciprocate' }),
  ...rows(REVERSED, { frame: 'reciprocate' }),
  {
    frame: 'reciprocate',
    part: 'by',
    forms: {
      participle:
        'was returned,were returned,been returned,was repaid,were repaid,been repaid,was reciprocated,were reciprocated,been reciprocated',
    },
  },
  { ...weakTravel, again: true, forms: { infinitive: 'be back', participle: 'been back' } },
  verb('convene|convenes|convened|convened|convening', { frame: 'hold', gathers: true }),
  verb('reconvene|reconvenes|reconvened|reconvened|reconvening', { frame: 'hold', gathers: true }),
  verb('reassemble|reassembles|reassembled|reassembled|reassembling', { frame: 'hold', gathers: true }),
  verb('assemble|assembles|assembled|assembled|assembling', { frame: 'hold', gathers: true }),
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
  verb('get under way|gets under way|got under way|got under way|getting under way', { frame: 'hold' }),
];
