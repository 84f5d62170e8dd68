/** English cues of people: offices, names and those who act for a country or an organisation. */
import type { PeopleCues } from '../../cues/people';

export const PEOPLE: PeopleCues = {
  styledPronouns: 'he',
  as: 'as',
  neighbours: '',
  entrance: 'arrival',
  compoundEnds: 'level,led,general',
  charged: '',
  heads: 'chairman,chairwoman,chair,chairperson,head,president,leader,presidency,chairmanship',
  worldParts: 'latin,ibero,pan,afro,trans,inter,meso,south,north,central',
  chambers: `
    parliament, house of (representatives|commons|lords|councillors|assembly|peoples), senate, lower house, upper house,
    (lower|upper) house of parliament, (national|people’s|consultative|parliamentary) assembly,
    (legislative|federal|constituent|transitional) (assembly|council), federation council, national council,
    council of (the nation|states|representatives|federation), chamber of (deputies|representatives|councillors),
    national people’s congress, supreme people’s assembly, supreme council, shura council, (lower|upper) chamber,
    assembly of (the republic|the representatives of the people|people’s representatives), congress of deputies,
    islamic consultative assembly, national legislature, legislature,
  `,
  presiding:
    '(house|parliament|senate|assembly|parliamentary) speaker,speaker,president,senate president,(chairman|chairwoman|chairperson|chair)',
  ofAnyState: `
    Western, European, African, Arab, Asian, foreign, Latin American, South American, Gulf, Muslim, allied, world,
    Caribbean, (West|East|North|Southern|Central) African, Central Asian, Nordic, Baltic, Balkan, Pacific, regional,
  `,
  patronymics: 'bin,ben,ibn,bint,binti',
  onBehalf: 'on behalf of,in the name of,with a mandate from,under a mandate from',
  secretaries: `
    secretary general, secretary-general, secretaries general, executive secretary, managing director,
    director general, director-general, commission president, commission chief, chief executive, chief,
  `,
  officeHeads: '',
  officeTails: '',
  holdsOffice: `
    then, at the time, then still, still, now, currently, (newly|recently|was) appointed, newly named,
    appointed, named, is, was, became, is now, was then, who is, who was, was named, has been,
  `,
  inCharge: `
    leads, led, who leads, who led, heads, headed, who heads, who headed, runs, who runs, who ran, governs,
    who governs, who has governed, in charge of, who is in charge of, responsible for, who is responsible for,
    at the head of, at the helm of, who holds the portfolio of,
  `,
  livingAbroad: 'abroad,overseas,living abroad,residing abroad,resident abroad,in the diaspora',
  domains: `
    diplomacy, (foreign|foreign affairs|defence|defense|trade|finance|interior) ministry, foreign office,
    government, ministry, department, executive, cabinet, chancellery, state,
  `,
  callings: `
    business, industry, corporate, opposition, religious, church, faith, Muslim, Christian, Catholic, Jewish,
    Buddhist, union, trade union, labour union, labor union, community, tribal, student, youth, rebel,
    militia, party, civil society, indigenous, separatist, gang, protest, university, tech, technology,
  `,
  mouthpieces: 'office,aides,team,staff',
  feminine:
    'she,her,herself,Mrs,Ms,Miss,Madam,Madame,queen,princess,empress,duchess,lady,chairwoman,spokeswoman',
  masculine: 'he,him,himself,Mr,Sir,king,prince,emperor,sultan,emir,pope,chairman,spokesman',
  former: 'former,one-time,onetime,sometime,erstwhile,then-former,late',
  chairs: `
    (runs|ran|heads|headed|leads|led) the secretariat, (mediates|mediated|speaks|acts) (on behalf|for),
    runs, ran, chairs, chaired, heads, headed, leads, led, represents, represented, presides over, presided over,
    (currently|then|also|now) (chairs|chaired|heads|headed|leads|led|presides over|presided over),
    also (represents|represented), (is|was) (chairing|heading|acting for|mediating for),
    (spoke|acted|negotiates|negotiated) for,
    (holds|held|has|had|currently holds|has taken over) the( rotating| annual| six-month|) (presidency|chair|chairmanship),
    (took over|took on|assumed|exercises|exercised) the( rotating| annual| six-month|) (presidency|chair|chairmanship),
    (is|was) in the( rotating| annual| six-month|) (presidency|chair|chairmanship),
  `,
  ofState: 'state',
  two: 'two',
  theTwo: '',
  bothStates: `
    (two|both) (countries|nations|states|neighbours|neighbors|governments),
    (two|both) (sides|parties|kingdoms|republics),
  `,
  theirs: 'their,both',
  respective: 'respective',
  localRulers: `
    (county|state|regional|provincial|district) governors, county leaders, state premiers,
    provincial premiers, territorial premiers,
  `,
  everydayParticles: "de,du,des,d',la,le,e,y,es,as",
  looseParticles: 'des,le,e,y,es,as',
  crowns: `
    king, queen, emperor, empress, pope, sultan, emir, prince, princess, crown prince, crown princess,
    grand duke, grand duchess, duke, duchess, (royal|imperial|princely|grand ducal) couple, royals,
  `,
  premiers: 'prime minister,premier,chancellor,taoiseach,head of government',
  kings: 'king,queen',
  couple: 'couple,royals',
  succeeds:
    'succeeded,succeeds,succeeding,replaced,replaces,replacing,toppling,ousting,deposing,following in the footsteps of',
  royalStyles: 'majesty,highness',
  diplomats: 'diplomat',
};
