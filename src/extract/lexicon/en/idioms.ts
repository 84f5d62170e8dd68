/**
 * English verbs of going, meeting and receiving in turns of phrase that tell no visit (`came closer to`, `returned fire`), and what is
 * done to another country from afar (`struck back at`): nobody has gone there.
 */
import { splitList } from '../list';

/** Every form of a verb with everything that may stand behind it. */
const turns = (forms: string, ends: string): string[] =>
  splitList(forms).flatMap((form) => splitList(ends).map((end) => `${form} ${end}`));

/** Phrases that take a verb of visiting out of the sentence. */
export const TURNS_OF_PHRASE = [
  ...turns(
    'come,comes,came,coming',
    `
    closer to, (a|one) (step closer|step nearer), nearer to, under fire, under attack, under pressure,
    under scrutiny, under criticism, under the influence, under the spell, down on, down hard on,
    down heavily on, up with, up against, in for, clean, to terms, to blows, to nothing, to naught, to light,
    to grips, to the (aid|defence|defense|rescue), around to, round to, across as, away with, of age,
    full circle, unstuck, true,
  `,
  ),
  ...turns(
    'go,goes,went,gone,going',
    `
    back on (his|her|its|their|a promise), easy on, soft on, to bat for, to war, to court, to trial,
    to the polls, to the wall, public with, on record, on trial, on the record, on the offensive,
    on the attack, against the, too far, further than, toe to toe, head to head, it alone,
    out of (his way|her way|its way|their way), over the heads, hand in hand, unanswered, bankrupt, hungry,
    to great lengths, from strength, cold on, after,
  `,
  ),
  ...turns(
    'turn,turns,turned,turning',
    `
    up the, down the, against, his back, her back, its back, their back, their backs, a blind eye, a deaf ear,
    the tables, the page, the screw, the screws, the heat, the tide, sour, cold,
  `,
  ),
  ...turns(
    'return,returns,returned,returning',
    `
    fire, the favour, the favor, the compliment, the blow, the money, the assets, the funds, the remains,
    the bodies, the artefacts, the artifacts, the bronzes, the manuscripts, the skulls, the treasures,
    to the (charge|attack|fray|offensive|theme|subject|fold), to his theme, to her theme, to form, to normal,
    to power, to office, to civilian rule, to democracy,
  `,
  ),
  ...turns(
    'stand,stands,stood,standing',
    `
    by, up to, up for, up against, firm, fast, shoulder to shoulder with Ukraine, in the way, in solidarity,
    accused, to lose, to gain, to benefit, trial, aside, on the side of, guard, (his|her|its|their) ground,
    at odds, on the brink,
  `,
  ),
  ...turns('sit,sits,sat,sitting', 'on the fence,idly,tight,in judgment,in judgement'),
  ...turns(
    'see,sees,saw,seen,seeing',
    `
    eye to eye, red, (a|no) (threat|need|way), a chance, a risk, a danger, a rival, a partner, an ally,
    an enemy, an opening, an opportunity, no reason, no alternative, no point, no future, little hope, fit,
    through,
  `,
  ),
  ...turns('talk,talks,talked,talking', 'up,down'),
  ...turns('speak,speaks,spoke,spoken,speaking', 'out,up for,ill of,highly of,warmly of,well of,volumes'),
  ...turns(
    'walk,walks,walked,walking',
    'back his,back her,back its,back their,back the,a tightrope,a fine line,away from,tall',
  ),
  ...turns(
    'cross,crosses,crossed,crossing',
    'a line,a red line,the line,the red line,a threshold,the rubicon',
  ),
  ...turns('swing,swings,swung,swinging', 'behind,towards,toward,away from'),
  ...turns(
    'land,lands,landed,landing',
    'a contract,contracts,a deal,deals,an agreement,an order,orders,a job,a blow,a punch,investment,in hot water,in trouble,in court',
  ),
  ...turns(
    'fly,flies,flew,flown,flying',
    'into a rage,into a temper,the flag,the banner,off the handle,in the face of,under the radar,a kite,blind',
  ),
  ...turns(
    'rush,rushes,rushed,rushing',
    `
    aid, troops, weapons, arms, supplies, help, relief, ammunition, reinforcements, doctors, vaccines, food,
    to the defence, to the defense, to the aid, to judgment, to condemn, to congratulate, through,
  `,
  ),
  ...turns(
    'stop,stops,stopped,stopping',
    'the,short,at nothing,shipments,deliveries,exports,imports,payments,flights,issuing,buying,selling,recognising,recognizing,supplying',
  ),
  ...turns(
    'stay,stays,stayed,staying',
    'close to,out of,silent,loyal,true to,neutral,the course,on course,on message,in power,in office,in touch,in contact,at odds,aloof,quiet',
  ),
  ...turns(
    'leave,leaves,left,leaving',
    'the door open,the door ajar,the decision,no doubt,open,it to,room,little,unanswered,out,behind',
  ),
  ...turns('drive,drives,drove,driven,driving', 'a wedge,a hard bargain,home the,up,down,the agenda'),
  ...turns('sail,sails,sailed,sailing', 'close to the wind,through'),
  ...turns('ride,rides,rode,ridden,riding', 'out,roughshod,the wave,high'),
  ...turns(
    'arrive,arrives,arrived,arriving',
    'at a compromise,at an agreement,at the conclusion,at a conclusion,at a decision,at a settlement,at a solution,at a consensus',
  ),
  ...turns('reach,reaches,reached,reaching', 'out,out to'),
  ...turns('swing,swings,swipe,swipes,jab,jabs,dig,digs', 'at'),
  ...turns('a happy,a pleasant,a good,a fruitful,an enjoyable', 'stay'),
].join();

/** Phrases by which a clause tells of a quarrel or a gesture from afar. */
export const FROM_AFAR = [
  ...turns('hit,hits,hitting,fire,fires,fired,strike,strikes,struck,snap,snaps,snapped', 'back at,out at'),
  ...turns('take,takes,took,taken,taking', 'offence at,offense at,umbrage at,exception to,issue with'),
  ...turns('bow,bows,bowed,kowtow,kowtows,kowtowed,surrender,surrenders,surrendered', 'to'),
  ...turns('strike,strikes,struck', 'a chord in'),
  ...turns('wage,wages,waged,declare,declares,declared', 'war on'),
  ...turns('put,puts,pile,piles,piled,heap,heaps,heaped', 'pressure on'),
  ...turns('impose,imposes,imposed,slap,slaps,slapped', 'sanctions on,tariffs on'),
  ...turns('pour,pours,poured', 'scorn on,cold water on'),
  ...turns('call,calls,called', 'time on'),
  ...turns('give,gives,gave,giving', 'up on'),
  ...turns('side,sides,sided,siding,break,breaks,broke,broken,breaking', 'with'),
  ...turns('lose,loses,lost,losing', 'patience with,faith in,touch with'),
  ...['tough', 'hard', 'soft', 'harsh', 'severe', 'gentle', 'stern'].flatMap((how) => [
    `${how} on`,
    `${how} with`,
  ]),
  'to task',
  'on television',
  ...turns('turn,turns,turned,turning', 'on'),
  'off the list',
  'joint op-ed',
  'joint article',
  'joint letter',
  'open letter',
].join();
