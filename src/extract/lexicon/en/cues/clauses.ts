/** English cues of clauses: what opens them, denies them and makes a noun of a verb. */
import type { ClausesCues } from '../../cues/clauses';

export const CLAUSES: ClausesCues = {
  agent: 'by',
  definite: 'the,this',
  beforeNoun: `
    during, after, before, following, ahead, for, on, over, amid, each, first, any, no, hold, holds, held,
    have, had, more, further, fresh, official, working, bilateral, surprise, historic, planned, high-level,
    begin, began, begins,
  `,
  it: 'it',
  remembers: `
    remember, remembers, remembered, remembering, recall, recalls, recalled, recalling, forget, forgets, forgot, forgotten,
    (has|have|had) (fond|good|happy|bad|vivid) memories of, fond memories of, reminisce about, reminisced about,
  `,
  isRemembered: `
    (will|would|is|was|to) (be|long be) remembered, (is|was|are) (still|fondly|best|mostly) remembered, will not be forgotten,
    will never be forgotten, not soon be forgotten, is not forgotten, (will|would) (go|goes) down in, remains in the memory,
    will stay in the memory,
  `,
  existential:
    'there is,there are,there was,there were,there will,there has,there have,there had,there would,there can,there could,there remain,there remains',
  impersonal: '',
  managed: 'managed to,chose to,preferred to,opted to,got to,contrived to',
  supposes: 'had,were,should',
  asks: 'can,could,may,might,should,will,would,do,does,did,is,are,was,were,has,have,had,shall',
  whoSubject: 'who',
  whoClause: 'where,who,which,whom,whose',
  become: '',
  noFuture: 'to,next to,next door',
  open: 'discouraged,not advised,inadvisable,ill-advised,advised against,banned,forbidden,under review,in doubt,in question,in limbo,up in the air,in the balance',
  outset:
    'start,beginning,outbreak,onset,end,fall,collapse,overthrow,ouster,launch,resumption,restoration,closure,reopening,siege,blockade,split,break',
  countedTimes: 'twice,two times',
  often: `
    often, regularly, frequently, repeatedly, several times, many times, three times, four times, five times,
    six times, seven times, eight times, nine times, ten times, numerous times, dozen times, countless times,
    few times, various times,
  `,
  without: 'no,without',
  exceptive: '',
  expletive: '',
  denial: '',
  dayParts: 'evening,morning,afternoon,night,noon,late,early,on',
  very: 'much,long,eagerly',
  but: 'but',
  condition: 'if,provided,provided that,unless,as long as,on condition that,only if',
  butOn: 'on,from',
  atEnd: 'at the end of,at the close of,at the conclusion of',
  clauseOpeners: 'and,but,while',
  verbParticles: 'out,off,up,down,aside,over,back,away,along',
  demonstrative: 'this,that',
  whose: 'whose',
  subordinators: `
    after, before, while, when, whenever, although, though, as, since, once, because, if, even though,
    even as, even if, just as, now that, until, unless, whereas, (hours|days|weeks) (after|before),
  `,
  lastAbbreviations: 'Jr,Sr,etc,Inc,Ltd,Co,Corp',
};
