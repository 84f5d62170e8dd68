/** What English sentences say beside: see `text/asides.ts`. */
import type { AsideWords } from '../asides';

const SOURCES =
  'he,she,they,it,officials,aides,diplomats,sources,witnesses,organisers,organizers,state media,local media,state television,the ministry,the foreign ministry,the presidency,the government,the palace,the organisers,the statement,a statement,the communique,a spokesman,a spokeswoman,a spokesperson,his office,her office,his spokesman,her spokesman,his spokeswoman,her spokeswoman';

const SAYINGS = ['said', 'says', 'added', 'adds', 'announced', 'confirmed', 'reported', 'noted', 'explained'];

const REPORTS = SOURCES.split(',')
  .flatMap((source) => SAYINGS.map((saying) => `${source} ${saying}`))
  .join();

export const ASIDES: AsideWords = {
  insertions: [
    'however,meanwhile,moreover,furthermore,nevertheless,nonetheless,incidentally,by contrast,in contrast,on the other hand',
    'for his part,for her part,for its part,for their part,in the meantime,in addition,of course,to be sure,as expected,as usual',
    'in fact,indeed,in particular,for example,for instance,likewise,similarly,at least,at any rate,in any case,in any event',
    'after all,though,unsurprisingly,not surprisingly,surprisingly,ironically,tellingly,significantly,notably,reportedly,apparently',
    REPORTS,
  ].join(),
  attributions: 'according to,as reported by,in the words of',
  qualities: [
    ...['awaited', 'anticipated', 'delayed', 'postponed', 'planned', 'scheduled', 'overdue', 'promised']
      .concat(['mooted', 'expected', 'deferred', 'trailed', 'heralded'])
      .flatMap((done) =>
        ['long-', 'much-', 'oft-', 'often-', 'once-', 'twice-', 'thrice-', 'eagerly ', 'keenly ', 'hotly ']
          .concat(['widely ', 'repeatedly ', 'long ', 'much ', 'eagerly-', 'keenly-', 'hotly-', 'widely-'])
          .map((how) => how + done),
      ),
    'closely watched,closely-watched,hastily arranged,hastily-arranged,hurriedly arranged,carefully planned,meticulously planned',
  ].join(),
  reports: REPORTS,
  that: 'that',
  openings:
    'facing,despite,in spite of,notwithstanding,amid,undeterred by,buoyed by,weakened by,emboldened by,confronted with,determined to,keen to,eager to,anxious to,hoping to,seeking,seeking to,looking to,ignoring,defying,brushing aside,shrugging off,accompanied by,flanked by,surrounded by,under pressure,under fire,smiling,visibly tired,flush with,short of,in need of,in search of',
  concessions: 'despite,in spite of,notwithstanding',
  bracketed:
    'pictured,pictured left,pictured right,pictured centre,pictured above,left,right,centre,center,l,r,c,file photo,file picture,photo,above',
  years: '',
};
