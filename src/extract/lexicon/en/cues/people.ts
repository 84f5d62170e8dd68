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
  patronymics: 'bin,ben,ibn,bint,binti',
  onBehalf: 'on behalf of,in the name of,with a mandate from,under a mandate from',
  secretaries:
    'secretary general,secretary-general,secretaries general,executive secretary,managing director,director general,director-general,commission president,commission chief,chief executive,chief',
  officeHeads: '',
  officeTails: '',
  holdsOffice:
    'then,at the time,then still,still,now,currently,newly appointed,newly named,recently appointed,appointed,named,is,was,became,is now,was then,who is,who was,was appointed,was named,has been',
  inCharge:
    'leads,led,who leads,who led,heads,headed,who heads,who headed,runs,who runs,who ran,governs,who governs,who has governed,in charge of,who is in charge of,responsible for,who is responsible for,at the head of,at the helm of,who holds the portfolio of',
  domains:
    'diplomacy,foreign ministry,foreign affairs ministry,foreign office,defence ministry,defense ministry,trade ministry,finance ministry,interior ministry,government,ministry,department,executive,cabinet,chancellery,state',
  callings:
    'business,industry,corporate,opposition,religious,church,faith,Muslim,Christian,Catholic,Jewish,Buddhist,union,trade union,labour union,labor union,community,tribal,student,youth,rebel,militia,party,civil society,indigenous,separatist,gang,protest,university,tech,technology',
  mouthpieces: 'office,aides,team,staff',
  feminine:
    'she,her,herself,Mrs,Ms,Miss,Madam,Madame,queen,princess,empress,duchess,lady,chairwoman,spokeswoman',
  masculine: 'he,him,himself,Mr,Sir,king,prince,emperor,sultan,emir,pope,chairman,spokesman',
  former: 'former,one-time,onetime,sometime,erstwhile,then-former,late',
  chairs:
    'runs the secretariat,ran the secretariat,heads the secretariat,headed the secretariat,leads the secretariat,led the secretariat,mediates on behalf,mediated on behalf,speaks on behalf,acts on behalf,runs,ran,chairs,chaired,heads,headed,leads,led,represents,represented,presides over,presided over,currently chairs,currently chaired,currently heads,currently headed,currently leads,currently led,currently presides over,currently presided over,then chairs,then chaired,then heads,then headed,then leads,then led,then presides over,then presided over,also chairs,also chaired,also heads,also headed,also leads,also led,also represents,also represented,also presides over,also presided over,now chairs,now chaired,now heads,now headed,now leads,now led,now presides over,now presided over,is chairing,was chairing,is heading,was heading,speaks for,spoke for,acts for,acted for,is acting for,was acting for,mediates for,mediated for,is mediating for,was mediating for,negotiates for,negotiated for,holds the presidency,holds the rotating presidency,holds the annual presidency,holds the six-month presidency,holds the chair,holds the rotating chair,holds the annual chair,holds the six-month chair,holds the chairmanship,holds the rotating chairmanship,holds the annual chairmanship,holds the six-month chairmanship,held the presidency,held the rotating presidency,held the annual presidency,held the six-month presidency,held the chair,held the rotating chair,held the annual chair,held the six-month chair,held the chairmanship,held the rotating chairmanship,held the annual chairmanship,held the six-month chairmanship,has the presidency,has the rotating presidency,has the annual presidency,has the six-month presidency,has the chair,has the rotating chair,has the annual chair,has the six-month chair,has the chairmanship,has the rotating chairmanship,has the annual chairmanship,has the six-month chairmanship,had the presidency,had the rotating presidency,had the annual presidency,had the six-month presidency,had the chair,had the rotating chair,had the annual chair,had the six-month chair,had the chairmanship,had the rotating chairmanship,had the annual chairmanship,had the six-month chairmanship,currently holds the presidency,currently holds the rotating presidency,currently holds the annual presidency,currently holds the six-month presidency,currently holds the chair,currently holds the rotating chair,currently holds the annual chair,currently holds the six-month chair,currently holds the chairmanship,currently holds the rotating chairmanship,currently holds the annual chairmanship,currently holds the six-month chairmanship,has taken over the presidency,has taken over the rotating presidency,has taken over the annual presidency,has taken over the six-month presidency,has taken over the chair,has taken over the rotating chair,has taken over the annual chair,has taken over the six-month chair,has taken over the chairmanship,has taken over the rotating chairmanship,has taken over the annual chairmanship,has taken over the six-month chairmanship,took over the presidency,took over the rotating presidency,took over the annual presidency,took over the six-month presidency,took over the chair,took over the rotating chair,took over the annual chair,took over the six-month chair,took over the chairmanship,took over the rotating chairmanship,took over the annual chairmanship,took over the six-month chairmanship,took on the presidency,took on the rotating presidency,took on the annual presidency,took on the six-month presidency,took on the chair,took on the rotating chair,took on the annual chair,took on the six-month chair,took on the chairmanship,took on the rotating chairmanship,took on the annual chairmanship,took on the six-month chairmanship,assumed the presidency,assumed the rotating presidency,assumed the annual presidency,assumed the six-month presidency,assumed the chair,assumed the rotating chair,assumed the annual chair,assumed the six-month chair,assumed the chairmanship,assumed the rotating chairmanship,assumed the annual chairmanship,assumed the six-month chairmanship,exercises the presidency,exercises the rotating presidency,exercises the annual presidency,exercises the six-month presidency,exercises the chair,exercises the rotating chair,exercises the annual chair,exercises the six-month chair,exercises the chairmanship,exercises the rotating chairmanship,exercises the annual chairmanship,exercises the six-month chairmanship,exercised the presidency,exercised the rotating presidency,exercised the annual presidency,exercised the six-month presidency,exercised the chair,exercised the rotating chair,exercised the annual chair,exercised the six-month chair,exercised the chairmanship,exercised the rotating chairmanship,exercised the annual chairmanship,exercised the six-month chairmanship,is in the presidency,is in the rotating presidency,is in the annual presidency,is in the six-month presidency,is in the chair,is in the rotating chair,is in the annual chair,is in the six-month chair,is in the chairmanship,is in the rotating chairmanship,is in the annual chairmanship,is in the six-month chairmanship,was in the presidency,was in the rotating presidency,was in the annual presidency,was in the six-month presidency,was in the chair,was in the rotating chair,was in the annual chair,was in the six-month chair,was in the chairmanship,was in the rotating chairmanship,was in the annual chairmanship,was in the six-month chairmanship',
  ofState: 'state',
  two: 'two',
  theTwo: '',
  bothStates:
    'two countries,both countries,two nations,both nations,two states,both states,two neighbours,both neighbours,two neighbors,both neighbors,two governments,both governments,two sides,both sides,two parties,both parties,two kingdoms,both kingdoms,two republics,both republics',
  theirs: 'their,both',
  respective: 'respective',
  localRulers:
    'county governors,state governors,regional governors,provincial governors,district governors,county leaders,state premiers,provincial premiers,territorial premiers',
  everydayParticles: "de,du,des,d',la,le,e,y,es,as",
  looseParticles: 'des,le,e,y,es,as',
  crowns:
    'king,queen,emperor,empress,pope,sultan,emir,prince,princess,crown prince,crown princess,grand duke,grand duchess,duke,duchess,royal couple,imperial couple,princely couple,grand ducal couple,royals',
  premiers: 'prime minister,premier,chancellor,taoiseach,head of government',
  kings: 'king,queen',
  couple: 'couple,royals',
  succeeds:
    'succeeded,succeeds,succeeding,replaced,replaces,replacing,toppling,ousting,deposing,following in the footsteps of',
  royalStyles: 'majesty,highness',
};
