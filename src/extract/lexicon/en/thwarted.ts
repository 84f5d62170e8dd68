/** English words for what keeps somebody from a journey. */
import { splitList } from '../list';

const forms = (verbs: string, ends: string): string[] =>
  splitList(verbs).flatMap((verb) => splitList(ends).map((end) => `${verb} ${end}`));

/** What says of a plan that nothing came of it: who never set out, what could not fly, whom an illness keeps in bed. */
export const THWARTED = [
  ...forms(
    'never',
    `
    left, leaves, took off, set off, set out, made it, got there, got away, arrived, came, went, boarded,
    reached, landed, turned up, showed up, appeared, saw, left the ground, left the hangar,
  `,
  ),
  ...forms('without,without ever', 'reaching,seeing,getting to,arriving,landing,leaving,setting foot'),
  ...forms('got,get,gets,went', 'no farther,no further'),
  ...forms(
    'could not,cannot,can not,unable to,was unable to,were unable to,will be unable to,had been unable to',
    'land,take off,leave,fly,travel,come,make it,be there,get away,go',
  ),
  ...forms('not to,no longer fit to,unfit to,too ill to,too sick to,too weak to,forbidden to', 'fly,travel'),
  ...forms('turned,turning,turn', 'back,round,around'),
  ...forms(
    'kept,keeps,keeping,confined,confines,nailed',
    'at home,him at home,her at home,to his bed,to her bed,to bed,in bed,him in bed,her in bed,from travelling,from coming',
  ),
  ...forms(
    'will not,will no longer,won’t,would not,would no longer,did not',
    'go,come,be going,be coming,be there,be making,make the trip,make the journey,make it,attend,travel,do so,now do so',
  ),
  ...forms('is not,is no longer,isn’t,was not,was no longer', 'coming,going,travelling,traveling,making'),
  ...forms('stays,stayed,is staying,will stay,will be staying,has stayed,remained', 'away,home,at home'),
  ...forms('laid', 'low,up'),
  ...forms('in bed,down,at home,in hospital', 'with'),
  ...forms('stayed,stays,stay,staying,had to stay,will stay', 'put,behind,on the ground'),
  ...forms('failed,fails', 'to turn up,to show up,to arrive,to appear'),
  ...forms(
    'sent,sends,send,sending',
    'his regrets,her regrets,regrets,his excuses,her excuses,his apologies,her apologies',
  ),
  ...forms('cried,cries,begged,begs,had cried', 'off'),
  ...forms('refused,denied,without', 'landing rights,a visa,his visa,her visa,permission to land,clearance'),
  ...forms('dined,dines,ate,lunched,will dine', 'alone,without him,without her'),
  ...forms('broke,broken,breaks', 'down'),
  `
  grounded, in vain, stranded, snowed in, fogbound, fog-bound, diverted, missed his flight, missed her flight,
  missed the flight, had to give up, gave up and, eaten without him, eaten without her, no date,
  not there after all, stay off aeroplanes, stay off planes, off aeroplanes, quarantine, in quarantine,
  isolating, self-isolating, in isolation, tested positive,
`,
].join();
