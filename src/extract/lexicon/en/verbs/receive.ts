/** English verbs of receiving somebody. */
import type { VerbRow } from '../../verb';
import { rows } from './row';

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
  'have a bed made up for|has a bed made up for|had a bed made up for|had a bed made up for|having a bed made up for',
  'keep a chair for|keeps a chair for|kept a chair for|kept a chair for|keeping a chair for',
  'lay a place for|lays a place for|laid a place for|laid a place for|laying a place for',
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
  [
    'from the airport,from the station,from the quay,at the airport,at the station,at the quayside',
    [
      'fetch|fetches|fetched|fetched|fetching',
      'collect|collects|collected|collected|collecting',
      'pick up|picks up|picked up|picked up|picking up',
      'greet in person|greets in person|greeted in person|greeted in person|greeting in person',
    ],
  ],
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
  [
    'fishing,riding,hunting,sailing,skiing,hiking,walking,swimming,golfing,for a ride,for a drive,for a spin,for a walk,for a stroll,for a sail,to dinner,to lunch,to tea,to the theatre,to the opera,to see',
    ['take|takes|took|taken|taking'],
  ],
  ['himself,herself,to his,to her', ['drive|drives|drove|driven|driving']],
  [
    'in,at,under,on,next',
    ['lodge|lodges|lodged|lodged|lodging', 'billet|billets|billeted|billeted|billeting'],
  ],
  ['the,a,his,her,its,round,around,over', ['show|shows|showed|shown|showing']],
  [
    'farewell,goodbye,adieu,welcome,au revoir,godspeed',
    ['bid|bids|bade|bidden|bidding', 'wish|wishes|wished|wished|wishing'],
  ],
  [
    'to dinner,to lunch,to tea,to breakfast,to supper,to stay,over for,over to,round for,round to,in for,for dinner,for lunch,for tea,as a guest,as a house guest,over,under his roof,under her roof,under his own roof,under her own roof,at his table,at her table,at his side',
    ['have|has|had|had|having', 'keep|keeps|kept|kept|keeping'],
  ],
];

/** What a host does at the end of a stay. */
const SEE_OFF = [
  'see off|sees off|saw off|seen off|seeing off',
  'wave off|waves off|waved off|waved off|waving off',
  'escort to the airport|escorts to the airport|escorted to the airport|escorted to the airport|escorting to the airport',
];

/** The same, which somebody on the way home may do as well, and whoever loses a colleague: where one leaves. */
const BID_FAREWELL = ['farewell', 'goodbye', 'adieu'].flatMap((word) => [
  `bid ${word} to|bids ${word} to|bade ${word} to|bidden ${word} to|bidding ${word} to`,
  `say ${word} to|says ${word} to|said ${word} to|said ${word} to|saying ${word} to`,
]);

/** Where one is who leaves, and when. */
const PARTING =
  'at the airport,at the station,on the tarmac,at the steps of,at the end of,at the close of,at the conclusion of,at the door,before,after,as he,as she,on the last day';

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

/** Verbs of receiving, by themselves, with what is given, or with what stands behind the guest. */
export const RECEIVING: readonly VerbRow[] = [
  ...rows(RECEIVE, { frame: 'receive' }),
  ...rows(ACCLAIM, { frame: 'receive', weak: true }),
  ...rows(GIVE, { frame: 'receive', gives: true, part: FEASTS }),
  ...rows(['play host|plays host|played host|played host|playing host'], {
    frame: 'receive',
    gives: true,
    part: 'to',
  }),
  ...rows(SEE_OFF, { frame: 'receive', ends: true }),
  ...rows(BID_FAREWELL, { frame: 'receive', ends: true, part: PARTING }),
  ...RECEIVE_WITH.flatMap(([part, forms]) => rows(forms, { frame: 'receive', part })),
  ...rows(['have|has|had|had|having'], {
    frame: 'receive',
    planned: true,
    part: 'in his diary,in her diary,in the diary,on his calendar,on her calendar,on his list,on her list,on his guest list,booked for,down for,pencilled in,penciled in',
  }),
  ...rows(
    [
      'count on seeing|counts on seeing|counted on seeing|counted on seeing|counting on seeing',
      'look forward to seeing|looks forward to seeing|looked forward to seeing|looked forward to seeing|looking forward to seeing',
      'reckon on seeing|reckons on seeing|reckoned on seeing|reckoned on seeing|reckoning on seeing',
    ],
    { frame: 'receive', planned: true },
  ),
  {
    frame: 'receive',
    planned: true,
    part: 'though nobody,though no,any day,before the end,by the end,before the year,on,tomorrow,today,tonight,next,this week,later,shortly,soon,here,for talks,for a visit,for a state visit,for an official visit,in his capital,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday',
    forms: { infinitive: 'expect', present: 'expects', past: 'expected', gerund: 'expecting' },
  },
];
