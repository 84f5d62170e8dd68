/** English cues of gatherings: what is one, who holds it, who is there and who is not. */
import type { GatheringsCues } from '../../cues/gatherings';

export const GATHERINGS: GatheringsCues = {
  statement:
    'joint statement,joint communique,joint communiqué,final communique,final communiqué,communique,communiqué,joint declaration,final declaration,leaders’ statement,chair’s statement,chair’s summary,outcome document,conclusions of,agreed minutes,joint press statement,press communiqué,we',
  editions:
    'edition,session,round,gathering,meeting,get-together,instalment,installment,forum,summit,such summit,such meeting,such gathering,such forum,summit meeting,of the series,of the kind,of its kind',
  otherTimes: 'earlier,previous,preceding,prior,past,subsequent,following,next,last,first',
  times:
    'ones,editions,gatherings,meetings,summits,sessions,rounds,forums,conferences,instalments,installments,get-togethers',
  another: 'another,another such,a new,a further,a fresh,a follow-up,one more',
  parts:
    'parted,part,part ways,parted ways,parted company,went their separate ways,go their separate ways,will go their separate ways,broke up,break up,dispersed,disperse,packed up,adjourned,adjourn,disbanded',
  represents: 'represents,represent,represented,representing',
  represented: 'represented,be represented,sent a representative,sent representatives,sends a representative',
  around:
    'around,under,under the chairmanship of,under the presidency of,at the invitation of,under the leadership of',
  shunned: 'boycotted,snubbed,shunned,skipped,missed,spurned',
  climbing:
    'slopes,volcano,crater,climber,climbers,climbed,mountaineer,mountaineers,mountaineering,hiker,hikers,hiked,alpinist,alpinists,trekkers,ascent,avalanche,roped,glacier,rope team',
  others: 'others,other',
  onScreen:
    'dialled in,dialed in,dials in,dialling in,dialing in,beamed in,on a screen,by screen,hooked up from,joined remotely,from afar',
  endorses:
    'refused to sign,refuses to sign,would not sign,did not sign,had not signed,declined to sign,declines to sign,refused to endorse,would not endorse,did not endorse,declined to endorse,refused to back,would not back,did not back,dissented,abstained,held out,holding out,voted against,objected,blocked consensus,blocked a consensus,withheld its signature,signed up to,joined the consensus,put its name to,refusing to sign,refusing to endorse,endorsed the declaration,endorsed the text,signed the declaration',
  oneOf: 'one of,among',
  adopts: 'agreed,agree,adopted,adopt,signed,sign,agreed on,issued,endorsed,approved,will adopt,will sign',
  members: 'participants,attendees,participating countries,countries taking part,countries attending',
  present:
    'at the table,at that table,also present,also attending,is there,are there,was there,were there,will be there,a guest,was in the room,were in the room,are coming,is coming,turned up,flew in,made the trip,made the journey,had made the trip,had made the journey,both present,all present,were present,was present,are present,is present,in attendance,among those present,among those attending,among the participants,among the guests,on hand,confirmed their presence,confirmed their attendance,confirmed his presence,confirmed his attendance,confirmed her presence,confirmed her attendance,confirmed their participation,in the chair',
  ran: 'followed,follows,will follow,was in,came,came in,was at,dates from,dated from,dated back,goes back,went back,drew,saw,will be,is in,is at,gathered,was hosted,is planned,is due,is scheduled,was to',
  takesOver:
    'followed,follows,will follow,took over,takes over,will take over,took up the baton,takes up the baton,took its turn,came next,comes next,was next,is next,had its turn,hosted the next,hosts the next,will host the next,takes over as host,took over as host,will take over as host,takes its turn as host,took its turn as host,will take its turn as host,steps in as host,stepped in as host,will act as host,acts as host,acted as host,succeeds it as host,follows as host,will follow as host,followed as host,is the next host,will be the next host,was the next host,is to be the next host',
  venues: 'seat,venue,setting,scene,stage,theatre,theater,backdrop,host city,host,location,site',
  ofFew:
    'tripartite,trilateral,quadripartite,quadrilateral,three-way,four-way,five-way,three-party,four-party,three-nation,four-nation,three-country,trio,threesome,foursome',
  organs:
    'supreme council,higher council,authority of heads of state,authority of heads of state and government,authority of the heads of state and government,assembly of heads of state,assembly of heads of state and government,assembly of the heads of state and government,assembly of the african union,conference of heads of state,conference of heads of state and government,conference of heads of government,council of heads of state,council of heads of state and government,council of heads of government,college of heads of state,council of foreign ministers,council of ministers of foreign affairs,council of ministers,executive council',
  bloc: 'bloc,organisation,organization,alliance,group,grouping,club,union,community',
  politicalParties: 'Party,party,Democrats,Conservatives,Tories,Tory,Communists,Socialists,party conference',
  conferences:
    'conference,forum,general assembly,congress,round table,international meeting,regional meeting,intergovernmental meeting',
  sessions:
    'debates,debate,deliberations,proceedings,discussions,session,sessions,plenary,opening session,closing session,working session,gathering,hall,table,opening ceremony,talks,meeting,encounter,negotiations',
  leads:
    'lead,leads,led,leading,guide,guides,guided,guiding,steer,steers,steered,steering,conduct,conducts,conducted,conducting,direct,directs,directed,moderate,moderates,moderated,moderating,open,opened,opens,close,closed,closes,oversaw,oversees,overseeing,chaired,chairs,chairing,presided over,presides over,presiding over',
  enlarged:
    'expanded to,expanded to include,enlarged to,enlarged to include,widened to,extended to,opened to,open to',
  apart:
    'without,minus,barring,excepting,except,except for,save for,apart from,other than,with the exception of,in the absence of',
  holds: 'held,hold,holds,holding',
  gatherings: 'summit,forum,meeting',
  meetingNames:
    'FOCAC,TICAD,CHOGM,COP,COP15,COP16,COP17,COP18,COP19,COP20,COP21,COP22,COP23,COP24,COP25,COP26,COP27,COP28,COP29,COP30,COP31,COP32,COP33,COP34,COP35',
  countries: 'countries,states,nations,economies,republics',
  bodies:
    'secretariat,headquarters,secretary,commission,chair,chairman,chairperson,chairmanship,presidency,member,members,nations,countries,states,economies,sherpa,sherpas,process,bloc,group,agenda,communique,declaration,pledge,pledges,commitment,commitments,venue,logo,budget,target,goal,goals,deal,agreement,finance,partners,partner,currency,expansion,membership',
  privateBodies:
    "constitutional court,constitutional courts,supreme court,supreme courts,audit court,audit courts,court of auditors,court of appeal,high court,associations,notaries,twinning committee,twinning committees,business club,entrepreneurs’ club,employers,employers',business leaders,businessmen,entrepreneurs,chambers of commerce,mayors,trade unions,students,youth,young leaders,clubs,bishops,physicians,doctors,journalists,lawyers,start-ups,startups,founders,financiers,designers,fashion designers,developers,programmers,inventors,hoteliers,innkeepers,restaurateurs,hauliers,shipowners,growers,breeders,brewers,winemakers,brokers,bankers,insurers,retailers,traders,manufacturers,exporters,investors,chief executives,CEOs,bloggers,influencers,publishers,editors,broadcasters,architects,engineers,nurses,teachers,dentists,surgeons,pharmacists,veterinarians,artists,musicians,writers,poets,dancers,chefs,gamers,hackers,activists,campaigners,volunteers,scouts,pilgrims,rabbis,imams,monks,cardinals,pastors,veterans,pensioners,farmers,fishermen,trade unionists,unions,football federation,football association,federation of football,athletics federation,swimming federation,rugby union,rugby federation,cricket board,ski federation,olympic committee,Olympic Committee,chamber of commerce,bar association,employers' federation,company,club,university,foundation,party members,delegates of the party,universities,business federations,scientists,filmmakers,captains,footballers,players,coaches,athletes,referees,teams,fans,choirs",
  sports:
    'rugby,cricket,cricketer,cricketers,footballer,footballers,goalkeeper,striker,midfielder,qualifier,qualifiers,quarter-final,quarter-finals,semi-final,semi-finals,marathon,half-marathon,Grand Prix,Six Nations,All Blacks,Springboks,Wallabies,second Test,first Test,third Test,final Test,Test match,Test series,one-day match,league match,friendly match,kick-off,tournament,World Cup qualifier,Davis Cup,Ryder Cup,Champions League,Premier League,wickets,innings,try-scorer,hat-trick,athletics meeting,batsman,bowler,scrum,peloton,time trial',
  fiction:
    'book,exhibition,podcast,film,movie,thriller,novel,comedy,drama,satire,sitcom,miniseries,mini-series,television series,TV series,video game,board game,musical,cartoon,documentary,short story,fairy tale,memoir,biography,tournament,hockey games,football matches,championship,mountain,peak,album,song,painting,statue',
  hosted:
    'hosted,co-hosted,held,chaired,co-chaired,organised,organized,convened,presided over,opened,called by,under the chairmanship of,under the chair of,under the presidency of,under the auspices of,with the chair held,at the initiative of',
  assembles:
    'drew,draws,draw,drawing,drawn,attracted,attracts,gathered,gathers,gather,rallied,rallies,brought,brings,bring,bringing,assembles,assembled,unites,united',
  attendance: 'participation,presence,attendance',
  atWhich: 'where,which',
  groups: 'group,groups,host,number,series,dozen,dozens',
  many: 'dozens,scores,a dozen,two dozen,three dozen,twelve,fifteen,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety,a hundred',
  doneAt: 'done at,done in,signed at,signed in,issued at,issued in,adopted at,adopted in,given at,given in',
  away: 'not in town,out of town,out of the country,on holiday,on vacation,on leave,on sick leave,unwell,was ill,is ill,too ill,fell ill,bedridden,laid up,in hospital,in bed,hospitalised,hospitalized,convalescing,recovering from,recovering at,quarantined,in quarantine,in isolation,self-isolating,down with flu,down with the flu,down with a,down with Covid,down with fever,down with malaria,down with pneumonia,down with gout,down with bronchitis,with a cold,with flu,with the flu,with a fever,nursing a cold,was abroad,is abroad,will be abroad,were abroad,away in,away on,away at,is away,was away,will be away,busy elsewhere,engaged elsewhere,otherwise engaged,detained elsewhere,remains on duty,remained on duty,stays on duty,stayed on duty,stayed behind,stays behind,remained behind,left behind,left at home,stayed at home,stays at home,stayed home,stays home,stays put,stayed put,upcountry,was campaigning,is campaigning,campaigning in,campaigning for,on the campaign trail,on the stump,nowhere to be seen,nowhere in sight,by video,by telephone,by phone,on television,on the radio,on breakfast television,recorded a message,sent a film,sent a letter,sent a telegram,sent flowers,sent a wreath,sent greetings,sent word,from afar,from home,from his sickbed,from her sickbed,was not consulted,was not told,was not informed,were not consulted,learnt of it,learned of it,heard of it,learnt about it,read about it,called the trip,called the visit,called the journey,dismissed the trip,dismissed the visit,dubbed the trip,delayed in,held up in,kept at home,kept in,kept away,tied up,on duty at home,not part of the programme',
  undone:
    'toppled,ousted,overthrew,overthrown,deposed,unseated,jailed,imprisoned,detained,arrested,captured,killed,assassinated,murdered,exiled,kidnapped,impeached,dismissed,sacked,defeated,sequestered',
};
