/** What English sentences say beside: see `text/asides.ts`. */
import type { AsideWords } from '../asides';

/** `days after`, `after months of`: before what has nothing to do with the journey. */
const AFTER = ['hours', 'days', 'weeks', 'months', 'years']
  .flatMap((unit) => [
    `${unit} after`,
    `${unit} before`,
    `after ${unit} of`,
    `just ${unit} after`,
    `only ${unit} after`,
  ])
  .concat([
    'barely a week after',
    'less than a week after',
    'barely a month after',
    'less than a month after',
  ])
  .join();

const FIRST_TIME = [
  '',
  ' in years',
  ' in decades',
  ' in a decade',
  ' in a generation',
  ' in months',
  ' in a century',
]
  .map((since) => `for the first time${since}`)
  .join();

export const ASIDES: AsideWords = {
  insertions: [
    'however,meanwhile,separately,moreover,furthermore,nevertheless,nonetheless,incidentally,by contrast,in contrast,on the other hand',
    'for his part,for her part,for its part,for their part,in the meantime,in addition,of course,to be sure,as expected,as usual',
    'in fact,indeed,in particular,for example,for instance,likewise,similarly,at least,at any rate,in any case,in any event',
    'after all,though,unsurprisingly,not surprisingly,surprisingly,ironically,tellingly,significantly,notably,reportedly,apparently',
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
  sources: [
    'he,she,they,it,officials,aides,diplomats,sources,witnesses,organisers,organizers,analysts,insiders,advisers,media,newspapers',
    `
    a source, two sources, several sources, three sources, a diplomat, a senior diplomat, an official,
    a senior official, one official, two officials, senior officials, an aide, a senior aide, an adviser,
  `,
    'state media,local media,media reports,state television,state news agency,the state news agency,the news agency,news agency',
    `
    the ministry, the foreign ministry, the presidency, the government, the palace, the cabinet office,
    the organisers, (the|a) (statement|communique), a press release, a readout,
  `,
    ...[
      'spokesman',
      'spokeswoman',
      'spokesperson',
      'chief of staff',
      'adviser',
      'office',
      'press office',
    ].map((source) =>
      ['a', 'the', 'his', 'her', 'government', 'a government'].map((whose) => `${whose} ${source}`).join(),
    ),
  ].join(),
  agencies:
    'Reuters,AFP,Agence France-Presse,AP,the Associated Press,Xinhua,TASS,RIA,Interfax,Bloomberg,dpa,EFE,ANSA,Kyodo,Yonhap,KCNA,Anadolu,the BBC,CNN,Al Jazeera',
  says: [
    'said',
    'says',
    'added',
    'adds',
    'announced',
    'confirmed',
    'reported',
    'noted',
    'explained',
    'told reporters',
  ]
    .concat([
      'stated',
      'revealed',
      'disclosed',
      'declared',
      'told journalists',
      'reports',
      'wrote',
      'tweeted',
    ])
    .flatMap((say) => [say, `has ${say}`, `have ${say}`, `also ${say}`, `later ${say}`, `earlier ${say}`])
    .join(),
  saysClauses: 'said,says,announced,confirmed,reported',
  spokespeople: 'spokesman,spokeswoman,spokesperson,staff,adviser,aide,agency',
  that: 'that',
  openings: [
    `
    facing, despite, in spite of, notwithstanding, amid, undeterred by, buoyed by, weakened by, emboldened by,
    confronted with, determined to, keen to, eager to, anxious to, hoping to, seeking, seeking to, looking to,
    ignoring, defying, brushing aside, shrugging off, accompanied by, along with, together with, joined by,
    in power since, in office since, at the helm since, flanked by, surrounded by, under pressure, under fire,
    smiling, visibly tired, flush with, short of, in need of, in search of,
  `,
    `
    as, even as, while, although, though, even though, with, at a time when, at a time of,
    against a backdrop of, against the backdrop of, under, citing, wary of, mindful of, fearful of, fearing,
    undaunted by, having, being,
  `,
    `
    in a sign of, in a rare, in a surprise, in a move, in a show of, in a gesture of, in a sharp,
    in a further sign of, in an unusual, in an apparent, on the diplomatic front, on the eve of,
  `,
    AFTER,
    FIRST_TIME,
  ].join(),
  concessions: [
    'despite,in spite of,notwithstanding,even as,although,though,even though,amid,amidst,against a backdrop of,against the backdrop of',
    AFTER,
    FIRST_TIME,
  ].join(),
  backgrounds: ['amid,amidst,against a backdrop of,against the backdrop of', AFTER].join(),
  bracketed:
    'pictured,pictured left,pictured right,pictured centre,pictured above,left,right,centre,center,l,r,c,file photo,file picture,photo,above',
  years: '',
};
