/** English words and endings by which rules tell one reading from another. */
import { NO_ENDING, type Cues, type Endings } from '../cues';

/** `three countries`, `four African capitals`. */
const COUNTED = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight']
  .flatMap((count) =>
    [
      '',
      'African ',
      'Asian ',
      'European ',
      'Gulf ',
      'Balkan ',
      'Pacific ',
      'Arab ',
      'Latin American ',
      'Central Asian ',
      'West African ',
      'Caribbean ',
    ].flatMap((kind) =>
      ['countries', 'nations', 'capitals', 'states'].map((noun) => `${count} ${kind}${noun}`),
    ),
  )
  .join(',');

export const CUES: Cues = {
  statement:
    'joint statement,joint communique,joint communiqué,final communique,final communiqué,communique,communiqué,joint declaration,final declaration,leaders’ statement,chair’s statement,chair’s summary,outcome document,conclusions of,agreed minutes,joint press statement,press communiqué,we',
  besideBeing:
    'himself,herself,themselves,on,back,already,also,last,first,still,again,twice,now,then,only,recently',
  during: 'on,during,after,over',
  after: 'after,following',
  into: 'to,into,onto',
  inTown: 'in',
  occasion: 'during',
  circumstance:
    'during,on,after,following,at,in,amid,throughout,over,upon,at the end of,at the start of,before,ahead of',
  aheadOf: 'before,ahead of,prior to',
  takesFloor: 'speaking,addressing,talking,briefing,appearing,testifying',
  styledPronouns: 'he',
  pronounced: '',
  appeals: 'called on,called for,calling on,calling for,call for',
  meanwhile: 'as,while,when,after,before,upon,just as',
  agent: 'by',
  craft: 'plane,jet,aircraft,helicopter,train,motorcade,convoy,flight',
  via: '',
  as: 'as',
  definite: 'the,this',
  beforeNoun:
    'during,after,before,following,ahead,for,on,over,amid,each,first,any,no,hold,holds,held,have,had,more,further,fresh,official,working,bilateral,surprise,historic,planned,high-level,begin,began,begins',
  speaks: 'talks',
  spokenTo: 'to,with,about',
  minutes: 'minute,minutes,hour,hours',
  spends: 'had,has,have,spent,spends,spend,got,gets',
  ownPlace: 'office,residence,palace,home,capital,chancellery',
  mediated: 'hosted,brokered,mediated,convened,chaired,facilitated,moderated,arranged,overseen',
  auspices: 'mediation,auspices,patronage,chairmanship,aegis',
  watch: 'eye,eyes,gaze,presence,supervision',
  topical: 'on',
  smallIslands:
    'Niue,Nauru,Tuvalu,Tokelau,Pitcairn,Montserrat,Anguilla,Guernsey,Jersey,Saint Helena,Norfolk Island,Guam,Bermuda,Barbados,Grenada,Dominica,Saint Lucia',
  faces: 'in front of,facing',
  closeQuarters:
    'just the two of them,a quiet word,heart-to-heart,one to one,eye to eye,without aides,no aides,no interpreters,side chapel,vestry,sacristy,crypt,grandstand,royal box,dressing room,backstage,green room,foyer,mezzanine,chalet,lodge,pier,jetty,three-quarters of an hour,hour,hours,half-hour,half hour,minutes,quarter of an hour,aside,to one side,in private,privately,alone with each other,to himself,to herself,to themselves,alone together,face to face,tête-à-tête,tete-a-tete,one-on-one,table,sofa,sofas,armchair,armchairs,two chairs,bench,lounge,balcony,terrace,veranda,suite,hotel room,hotel bar,bar,café,cafe,taverna,restaurant,back room,side room,anteroom,corridor,hallway,lift,elevator,staircase,garden,canal,beach,promenade,deck,cabin,compartment,tent,limousine,back seat,golf,nine holes,round of golf,breakfast,lunch,dinner,supper,tea,coffee,whisky,drink,company,presence,behind closed doors,heads together,elbow,ear,strolled,paced,walked,haggled,wrestled,quarrelled,thrashed out,hammered out,ironed out,patched up,heard him out,hear him out,heard her out,listened to,win over,won over,drew up two chairs,two folding chairs,awning,jet,ferry,frigate,pontoon,yacht,aboard,on board,carriage,sleeping car,club,monastery,abbey,cloister,chapel,villa,consulate,embassy,residence,airport,locker room,box,stands,sideline,touchline,halfway,one room,same room,border crossing,border bridge,dining car,salon car,saloon car,railway carriage,coffee in hand,knee to knee,the shade of,under a tree,one map,trestle table,tarpaulin',
  ownTime: 'time,ear,company,suite,table,side,elbow,hotel,tent,cabin,limousine,car,lap',
  ceremonies:
    'funeral,state funeral,burial,inauguration,swearing-in,coronation,enthronement,installation,memorial service,wedding',
  farewells:
    'tribute,homage,farewell,goodbye,funeral,burial,wake,inauguration,swearing-in,coronation,enthronement,memory',
  borders:
    'border,frontier,border post,border bridge,borderline,no man’s land,halfway,midway,international waters',
  eachOther: 'each other,one another',
  given:
    'given,held,hosted,organised,organized,offered,thrown,laid on,served,gave,gives,threw,granted,grants,accorded,extended',
  neighbours: '',
  honours: 'honour,honor',
  outcomes:
    'agreement,agreements,deal,compromise,consensus,understanding,arrangement,conclusion,conclusions,decision,solution,settlement,turning point,crossroads',
  fillsTalks:
    'top the agenda,tops the agenda,topped the agenda,topping the agenda,top the talks,topped the talks,tops the list,topped the list,head the agenda,heads the agenda,headed the agenda,head the list,heads the list,dominate,dominates,dominated,dominating,fill,fills,filled,take up,takes up,took up,taken up,occupy,occupies,occupied,overshadow,overshadows,overshadowed,loom large,looms large,loomed large,loomed over,feature,features,featured,figure,figures,figured,come up,comes up,came up,be raised,was raised,were raised,be discussed,was discussed,were discussed,been discussed,on the agenda,on the table,on the menu,on the programme,on the list,at the centre of,at the center of,at the heart of,high on,main topic,main subject,chief topic,chief subject,main theme,chief theme,uppermost,in focus,on his mind,on her mind,on their minds,come first,comes first,came first,to the fore',
  areas: `Africa,West Africa,East Africa,North Africa,Southern Africa,southern Africa,Central Africa,sub-Saharan Africa,Asia,East Asia,South Asia,Southeast Asia,South-East Asia,Central Asia,Northeast Asia,Europe,Central Europe,Eastern Europe,Western Europe,Northern Europe,Latin America,South America,Central America,Middle East,Near East,Gulf,Persian Gulf,Gulf region,Levant,Maghreb,Sahel,Horn of Africa,Great Lakes region,Great Lakes,Caucasus,South Caucasus,Balkans,Western Balkans,Baltics,Baltic states,Baltic region,Scandinavia,Nordic countries,Nordic region,Benelux countries,Benelux,Caribbean,Pacific,South Pacific,Indo-Pacific,Indian Ocean,Pacific islands,Pacific Islands,Iberian peninsula,${COUNTED}`,
  turns:
    "it will be,it'll be,will be,comes,will come,brings,will bring,brought,sees,saw,will see,means,meant,takes in,belongs to,will belong to,is for,is reserved for,was for,was reserved for,is given over to,was given over to,is the day for",
  spells: 'morning,afternoon,evening,night,breakfast,lunch,dinner,few hours,brief call,quick call,brief halt',
  takesIn:
    'takes in,took in,taking in,taken in,take in,includes,included,including,include,comprises,comprised,comprising,covers,covered,covering,spans,spanning,spanned,embraces,encompasses,encompassed',
  legs: 'begin,begins,began,begun,beginning,start,starts,started,starting,start off,starts off,started off,starting off,start out,starts out,started out,open,opens,opened,opening,commence,commences,commenced,kick off,kicks off,kicked off,get under way,gets under way,got under way,launch,launches,continue,continues,continued,continuing,go on,goes on,went on,carry on,carries on,carried on,proceed,proceeds,proceeded,resume,resumes,resumed,move on,moves on,moved on,end,ends,ended,ending,end up,ends up,ended up,finish,finishes,finished,finishing,finish up,finishes up,finished up,conclude,concludes,concluded,concluding,close,closes,closed,closing,culminate,culminates,culminated,wind up,winds up,wound up,winding up,wrap up,wraps up,wrapped up,wrapping up,round off,rounds off,rounded off,come to an end,comes to an end,came to an end,come to a close,comes to a close,came to a close,draw to a close,draws to a close,drew to a close',
  it: 'it',
  halts:
    'stop,stops,stopped,stopping,stopover,stopovers,leg,legs,passage,destination,destinations,port of call,ports of call,layover,pit stop',
  choosesPlace:
    'surprise,surprises,surprised,surprising,honour,honours,honoured,honor,honors,honored,graced,favoured,favored,pay,pays,paid,paying,make,makes,made,making,choose,chooses,chose,chosen,choosing,pick,picks,picked,picking,select,selects,selected,selecting,name,names,named',
  boundsTour:
    'round off,rounds off,rounded off,rounding off,round out,rounds out,rounded out,complete,completes,completed,completing,close,closes,closed,closing,end,ends,ended,ending,conclude,concludes,concluded,concluding,finish,finishes,finished,cap,caps,capped,capping,crown,crowns,crowned,open,opens,opened,opening,begin,begins,began,start,starts,started,launch,launches,launched,wrap up,wraps up,wrapped up,top off,tops off,bookend',
  reported: 'that',
  addresses: 'told',
  stages:
    'the turn of,brings up the rear,bring up the rear,will bring up the rear,is next,is up next,are up next,is last,comes last,will come last,follow on,will be next,will follow,are to follow,follow later,come next,comes next,next come,next comes,then come,then comes,are next,next stops,next stop,further stops,other stops,on the itinerary,on his itinerary,on her itinerary',
  onTheSpot:
    'inspect,inspects,inspected,inspecting,survey,surveys,surveyed,surveying,inaugurate,inaugurates,inaugurated,inaugurating,walk through,walks through,walked through,walking through,shown round,shown around,shown over,given a tour of,given a guided tour of,cut the ribbon,cuts the ribbon,cutting the ribbon,pick his way through,picks his way through,picked his way through,pick her way through,picked her way through',
  onVisit:
    'on,during,in the course of,on day one of,on the first day of,on the second day of,on the third day of,on the last day of,on the final day of,on the opening day of,at the start of,at the end of',
  departs:
    'fly out of,flies out of,flew out of,flown out of,flying out of,jet out of,jets out of,jetted out of,drive out of,drives out of,drove out of,driven out of,sail out of,sailed out of,slip out of,slipped out of,take off,takes off,took off,taken off,taking off,depart,departs,departed,departing,set off,sets off,lift off,lifted off',
  prepares:
    'prepare,prepares,prepared,preparing,prepare for,prepares for,prepared for,preparing for,preparations for,preparation for,preparation of,preparations of,in preparation for,lay the ground for,lay the groundwork for,lay the foundations for,lays the ground for,lays the groundwork for,lays the foundations for,laid the ground for,laid the groundwork for,laid the foundations for,laying the ground for,laying the groundwork for,laying the foundations for,pave the way for,paves the way for,paved the way for,paving the way for,clear the way for,clears the way for,cleared the way for,clearing the way for,prepare the way for,prepares the way for,prepared the way for,preparing the way for,set the stage for,sets the stage for,setting the stage for,prelude to,as a prelude to,in the run-up to,in advance of,to finalise,finalising,to finalize',
  addsStop:
    'add,adds,added,adding,put,puts,putting,include,includes,included,including,insert,inserted,slot,slotted,squeeze,squeezed,fit,fitted,pencil,pencilled,tack,tacked,tacks,tacking,pencilled in',
  strikes:
    'drop,drops,dropped,dropping,strike,strikes,struck,striking,stricken,cut,cuts,cutting,cut out,remove,removes,removed,removing,delete,deletes,deleted,deleting,erase,erases,erased,cross,crosses,crossed,crossing,scratch,scratches,scratched,scratching,scrub,scrubs,scrubbed,scrubbing,omit,omits,omitted,omitting,leave,leaves,left,leaving,take,takes,took,taken,taking,axe,axes,axed,axing,ax,excise,excised,prune,pruned,pruning,shave,shaved,trim,trimmed,lop,lopped,pull,pulls,pulled,pulling,withdraw,withdraws,withdrew,withdrawn,eliminate,eliminated,eliminates,jettison,jettisoned',
  isOff:
    'gone,vanish,vanished,vanishes,disappear,disappeared,disappears,fell,fallen,falls,is off,are off,was off,were off,is now off,are now off,is no longer,are no longer,was no longer,were no longer,will no longer be,no longer figures,no longer features',
  routes:
    'itinerary,itineraries,programme,program,schedule,route,trip,tour,journey,visit,voyage,travels,swing,list of stops,travel plan,travel plans,flight plan,travel schedule',
  offRoute: 'off,off of,from,out of,on,to,onto,in,into',
  entrance: 'arrival',
  compoundEnds: 'level,led,general',
  siteAdjectives: 'international,national',
  charged: '',
  partitive: '',
  beforePartitive: '',
  states:
    'kingdom,grand duchy,republic,sultanate,emirate,principality,state,states,commonwealth,federation,confederation,union',
  stateAdjectives:
    "federal,federative,islamic,democratic,socialist,arab,bolivarian,plurinational,hashemite,people's,united,oriental,cooperative,independent",
  towns:
    'city,town,border post,border crossing,frontier post,oasis,market town,resort,port,village,hamlet,seaport,harbour,harbor,spa,enclave,municipality,island,province,region,capital,suburb,district,stronghold',
  existential:
    'there is,there are,there was,there were,there will,there has,there have,there had,there would,there can,there could,there remain,there remains',
  impersonal: '',
  editions:
    'edition,session,round,gathering,meeting,get-together,instalment,installment,forum,summit,such summit,such meeting,such gathering,such forum,summit meeting,of the series,of the kind,of its kind',
  again: 'again,next,last,anew,once more',
  didSame:
    'did so,did the same,did likewise,did as much,had done so,had done the same,will do so,will do the same,does the same,followed suit,follows suit,will follow suit,followed,follows,followed him,followed her,followed them,led the way,paved the way,blazed the trail,got there first,made the same trip,made the same journey,made the same pilgrimage,preceded him,preceded her,preceded them,had led the way,had paved the way,had blazed the trail,had shown the way,had set the example,had got there first,had gone there first,had beaten him to it,had beaten her to it,had broken the ground,had made the same trip,had made the same journey,had made the same pilgrimage,had made the same visit,had preceded him,had preceded her,had preceded them,had gone before him,had gone before her,had been the first,had been the last,emulated him,emulated her,imitated him,imitated her,was next,came next,is next,turn,the turn of',
  didToo:
    'had done,has done,have done,had,has,have,did,does,will,will do,had already done,did before him,had done before him',
  stillAhead:
    'still before him,still before her,still ahead,still to come,ahead of him,ahead of her,ahead lie,ahead lies,before him lie,before her lie,yet to come,to come',
  isExpected: 'is expected,is awaited,is due,is to follow',
  nextGuest:
    'the next guest,his next guest,her next guest,the next visitor,the next caller,the following guest,the first guest,the second guest,the third guest,the last guest,the previous guest,the guest before,next through the door,next in line,next on the list,next up the steps,next to come,next to be received,next to be welcomed,after him comes,after her comes,after him came,after her came,after him will come,after her will come,behind him comes,then comes,then will come,hard on his heels comes,hard on her heels comes',
  dayBrings: 'brings,will bring,is to bring,brought',
  pointsBack:
    'did the same,does the same,do the same,done the same,did as much,done as much,did so,did likewise,done likewise,did it,last time,the last time,the time before,before him,before her,before them,his predecessor,her predecessor,their predecessors,did that,done that,done so,been here before,not the first time,not his first time,not her first time,already been',
  comesOut:
    'came out of,comes out of,emerged from,emerges from,walked out of,walks out of,stepped out of,strode out of',
  goesBack:
    'has to go back to,have to go back to,had to go back to,must go back to,need to go back to,needs to go back to,have to look back to,has to look back to',
  reverse:
    'in the other direction,in the opposite direction,in the reverse direction,the other way,the other way round,the other way around,the opposite way,the reverse way,in reverse,the return leg,vice versa',
  rounds:
    'round,rounds,leg,legs,act,chapter,episode,instalment,installment,edition,one,encounter,exchange,conversation,session,half,icebreaker,contact,curtain-raiser,prelude,rehearsal',
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
  heads: 'chairman,chairwoman,chair,chairperson,head,president,leader,presidency,chairmanship',
  shunned: 'boycotted,snubbed,shunned,skipped,missed,spurned',
  tells:
    'told,tells,put on notice,pleaded with,appealed to,assured,assures,promised,promises,warned,warns,informed,informs,reminded,reminds,urged,urges,thanked,thanks,congratulated,briefed,briefs,handed,hands,pressed,presses,pressured,asked,asks,reassured,reassures,confronted,confronts,challenged,challenges,implored,begged,offered,offers,showed,notified,lobbied,consulted,quizzed,grilled,sounded out,buttonholed',
  climbing:
    'slopes,volcano,crater,climber,climbers,climbed,mountaineer,mountaineers,mountaineering,hiker,hikers,hiked,alpinist,alpinists,trekkers,ascent,avalanche,roped,glacier,rope team',
  others: 'others,other',
  onScreen:
    'dialled in,dialed in,dials in,dialling in,dialing in,beamed in,on a screen,by screen,hooked up from,joined remotely,from afar',
  gestures:
    'shook hands with,shakes hands with,shook the hand of,shakes the hand of,shaking hands with,shaking the hand of,sat next to,sits next to,sat beside,sits beside,sat across from,sat opposite,embraced,hugged,fell into the arms of,whispered to',
  endorses:
    'refused to sign,refuses to sign,would not sign,did not sign,had not signed,declined to sign,declines to sign,refused to endorse,would not endorse,did not endorse,declined to endorse,refused to back,would not back,did not back,dissented,abstained,held out,holding out,voted against,objected,blocked consensus,blocked a consensus,withheld its signature,signed up to,joined the consensus,put its name to,refusing to sign,refusing to endorse,endorsed the declaration,endorsed the text,signed the declaration',
  present:
    'at the table,at that table,also present,also attending,is there,are there,was there,were there,will be there,a guest,was in the room,were in the room,are coming,is coming,turned up,flew in,made the trip,made the journey,had made the trip,had made the journey,both present,all present,were present,was present,are present,is present,in attendance,among those present,among those attending,among the participants,among the guests,on hand,confirmed their presence,confirmed their attendance,confirmed his presence,confirmed his attendance,confirmed her presence,confirmed her attendance,confirmed their participation,in the chair',
  ran: 'followed,follows,will follow,was in,came,came in,was at,dates from,dated from,dated back,goes back,went back,drew,saw,will be,is in,is at,gathered,was hosted,is planned,is due,is scheduled,was to',
  takesOver:
    'followed,follows,will follow,took over,takes over,will take over,took up the baton,takes up the baton,took its turn,came next,comes next,was next,is next,had its turn,hosted the next,hosts the next,will host the next,takes over as host,took over as host,will take over as host,takes its turn as host,took its turn as host,will take its turn as host,steps in as host,stepped in as host,will act as host,acts as host,acted as host,succeeds it as host,follows as host,will follow as host,followed as host,is the next host,will be the next host,was the next host,is to be the next host',
  venues: 'seat,venue,setting,scene,stage,theatre,theater,backdrop,host city,host,location,site',
  inTurn:
    'separately,separate,in turn,one after the other,one after another,one by one,individually,successively,in succession,in quick succession,back-to-back,back to back,bilaterally,a string of,a series of,a succession of,a flurry of,a raft of,each of whom,turn by turn,in sequence',
  severalTalks:
    'meetings,bilaterals,encounters,bilateral meetings,bilateral encounters,one-on-ones,pull-asides,audiences,huddles,sit-downs',
  ofFew:
    'tripartite,trilateral,quadripartite,quadrilateral,three-way,four-way,five-way,three-party,four-party,three-nation,four-nation,three-country,trio,threesome,foursome',
  organs:
    'supreme council,higher council,authority of heads of state,authority of heads of state and government,authority of the heads of state and government,assembly of heads of state,assembly of heads of state and government,assembly of the heads of state and government,assembly of the african union,conference of heads of state,conference of heads of state and government,conference of heads of government,council of heads of state,council of heads of state and government,council of heads of government,college of heads of state,council of foreign ministers,council of ministers of foreign affairs,council of ministers,executive council',
  bloc: 'bloc,organisation,organization,alliance,grouping,club,union,community',
  worldParts: 'latin,ibero,pan,afro,trans,inter,meso,south,north,central',
  politicalParties: 'Party,party,Democrats,Conservatives,Tories,Tory,Communists,Socialists,party conference',
  conferences:
    'conference,forum,general assembly,congress,round table,international meeting,regional meeting,intergovernmental meeting',
  sessions:
    'debates,debate,deliberations,proceedings,discussions,session,sessions,plenary,opening session,closing session,working session,gathering,hall,table,opening ceremony,talks,meeting,encounter,negotiations',
  leads:
    'lead,leads,led,leading,guide,guides,guided,guiding,steer,steers,steered,steering,conduct,conducts,conducted,conducting,direct,directs,directed,moderate,moderates,moderated,moderating,opened,opens,closed,closes,oversaw,oversees,overseeing,chaired,chairs,chairing,presided over,presides over,presiding over',
  goesOn:
    'then,next,afterwards,thereafter,on to,on from,onward,onwards,from there,from here,continues,continue,continued,proceeds,proceed,proceeded,moves on,moved on,move on,flies on,flew on,fly on,travels on,travelled on,goes on,went on,go on,heads on,headed on,leaves,left,leave,takes off,took off,take off,departs,departed,depart,sets off,set off,resumes,resumed',
  joinsHim:
    'joined him,joined her,joined them,joins him,joins her,joins them,join him,join her,join them,joining him,joining her,joining them,will join him,will join her,will join them,is to join him,is to join her,is to join them,was to join him,was to join her,was to join them,are to join him,are to join her,are to join them,were to join him,were to join her,were to join them,has joined him,has joined her,has joined them,have joined him,have joined her,have joined them,had joined him,had joined her,had joined them,would join him,would join her,would join them',
  patronymics: 'bin,ben,ibn,bint,binti',
  onBehalf: 'on behalf of,in the name of,with a mandate from,under a mandate from',
  secretaries:
    'secretary general,secretary-general,secretaries general,executive secretary,managing director,director general,director-general,commission president,commission chief,chief executive,chief',
  officeHeads: '',
  officeTails: '',
  managed: 'managed to,chose to,preferred to,opted to,got to,contrived to',
  supposes: 'had,were,should',
  asks: 'can,could,may,might,should,will,would,do,does,did,is,are,was,were,has,have,had,shall',
  holdsOffice:
    'then,at the time,then still,still,now,currently,newly appointed,newly named,recently appointed,appointed,named,is,was,became,is now,was then,who is,who was,was appointed,was named,has been',
  inCharge:
    'leads,led,who leads,who led,heads,headed,who heads,who headed,runs,who runs,who ran,governs,who governs,who has governed,in charge of,who is in charge of,responsible for,who is responsible for,at the head of,at the helm of,who holds the portfolio of',
  domains:
    'diplomacy,foreign ministry,foreign affairs ministry,foreign office,defence ministry,defense ministry,trade ministry,finance ministry,interior ministry,government,ministry,department,executive,cabinet,chancellery,state',
  former: 'former,one-time,onetime,sometime,erstwhile,then-former,late',
  chairs:
    'runs the secretariat,ran the secretariat,heads the secretariat,headed the secretariat,leads the secretariat,led the secretariat,mediates on behalf,mediated on behalf,speaks on behalf,acts on behalf,runs,ran,chairs,chaired,heads,headed,leads,led,represents,represented,presides over,presided over,currently chairs,currently chaired,currently heads,currently headed,currently leads,currently led,currently presides over,currently presided over,then chairs,then chaired,then heads,then headed,then leads,then led,then presides over,then presided over,also chairs,also chaired,also heads,also headed,also leads,also led,also represents,also represented,also presides over,also presided over,now chairs,now chaired,now heads,now headed,now leads,now led,now presides over,now presided over,is chairing,was chairing,is heading,was heading,speaks for,spoke for,acts for,acted for,is acting for,was acting for,mediates for,mediated for,is mediating for,was mediating for,negotiates for,negotiated for,holds the presidency,holds the rotating presidency,holds the annual presidency,holds the six-month presidency,holds the chair,holds the rotating chair,holds the annual chair,holds the six-month chair,holds the chairmanship,holds the rotating chairmanship,holds the annual chairmanship,holds the six-month chairmanship,held the presidency,held the rotating presidency,held the annual presidency,held the six-month presidency,held the chair,held the rotating chair,held the annual chair,held the six-month chair,held the chairmanship,held the rotating chairmanship,held the annual chairmanship,held the six-month chairmanship,has the presidency,has the rotating presidency,has the annual presidency,has the six-month presidency,has the chair,has the rotating chair,has the annual chair,has the six-month chair,has the chairmanship,has the rotating chairmanship,has the annual chairmanship,has the six-month chairmanship,had the presidency,had the rotating presidency,had the annual presidency,had the six-month presidency,had the chair,had the rotating chair,had the annual chair,had the six-month chair,had the chairmanship,had the rotating chairmanship,had the annual chairmanship,had the six-month chairmanship,currently holds the presidency,currently holds the rotating presidency,currently holds the annual presidency,currently holds the six-month presidency,currently holds the chair,currently holds the rotating chair,currently holds the annual chair,currently holds the six-month chair,currently holds the chairmanship,currently holds the rotating chairmanship,currently holds the annual chairmanship,currently holds the six-month chairmanship,has taken over the presidency,has taken over the rotating presidency,has taken over the annual presidency,has taken over the six-month presidency,has taken over the chair,has taken over the rotating chair,has taken over the annual chair,has taken over the six-month chair,has taken over the chairmanship,has taken over the rotating chairmanship,has taken over the annual chairmanship,has taken over the six-month chairmanship,took over the presidency,took over the rotating presidency,took over the annual presidency,took over the six-month presidency,took over the chair,took over the rotating chair,took over the annual chair,took over the six-month chair,took over the chairmanship,took over the rotating chairmanship,took over the annual chairmanship,took over the six-month chairmanship,took on the presidency,took on the rotating presidency,took on the annual presidency,took on the six-month presidency,took on the chair,took on the rotating chair,took on the annual chair,took on the six-month chair,took on the chairmanship,took on the rotating chairmanship,took on the annual chairmanship,took on the six-month chairmanship,assumed the presidency,assumed the rotating presidency,assumed the annual presidency,assumed the six-month presidency,assumed the chair,assumed the rotating chair,assumed the annual chair,assumed the six-month chair,assumed the chairmanship,assumed the rotating chairmanship,assumed the annual chairmanship,assumed the six-month chairmanship,exercises the presidency,exercises the rotating presidency,exercises the annual presidency,exercises the six-month presidency,exercises the chair,exercises the rotating chair,exercises the annual chair,exercises the six-month chair,exercises the chairmanship,exercises the rotating chairmanship,exercises the annual chairmanship,exercises the six-month chairmanship,exercised the presidency,exercised the rotating presidency,exercised the annual presidency,exercised the six-month presidency,exercised the chair,exercised the rotating chair,exercised the annual chair,exercised the six-month chair,exercised the chairmanship,exercised the rotating chairmanship,exercised the annual chairmanship,exercised the six-month chairmanship,is in the presidency,is in the rotating presidency,is in the annual presidency,is in the six-month presidency,is in the chair,is in the rotating chair,is in the annual chair,is in the six-month chair,is in the chairmanship,is in the rotating chairmanship,is in the annual chairmanship,is in the six-month chairmanship,was in the presidency,was in the rotating presidency,was in the annual presidency,was in the six-month presidency,was in the chair,was in the rotating chair,was in the annual chair,was in the six-month chair,was in the chairmanship,was in the rotating chairmanship,was in the annual chairmanship,was in the six-month chairmanship',
  enlarged:
    'expanded to,expanded to include,enlarged to,enlarged to include,widened to,extended to,opened to,open to',
  apart:
    'without,minus,barring,excepting,except,except for,save for,apart from,other than,with the exception of,in the absence of',
  ofState: 'state',
  follows: 'followed,preceded',
  theOne: 'that,those,one',
  two: 'two',
  theTwo: '',
  theirs: 'their,both',
  respective: 'respective',
  holds: 'held,hold,holds,holding',
  gatherings: 'summit,forum,meeting',
  meetingNames:
    'FOCAC,TICAD,CHOGM,COP,COP15,COP16,COP17,COP18,COP19,COP20,COP21,COP22,COP23,COP24,COP25,COP26,COP27,COP28,COP29,COP30,COP31,COP32,COP33,COP34,COP35',
  countries: 'countries,states,nations,economies,republics',
  bodies:
    'secretariat,headquarters,secretary,commission,chair,chairman,chairperson,chairmanship,presidency,member,members,nations,countries,states,economies,sherpa,sherpas,process,bloc,group,agenda,communique,declaration,pledge,pledges,commitment,commitments,venue,logo,budget,target,goal,goals,deal,agreement,finance,partners,partner,currency,expansion,membership',
  localRulers:
    'county governors,state governors,regional governors,provincial governors,district governors,county leaders,state premiers,provincial premiers,territorial premiers',
  privateBodies:
    "constitutional court,constitutional courts,supreme court,supreme courts,audit court,audit courts,court of auditors,court of appeal,high court,associations,notaries,twinning committee,twinning committees,business club,entrepreneurs’ club,employers,employers',business leaders,businessmen,entrepreneurs,chambers of commerce,mayors,trade unions,students,youth,young leaders,clubs,bishops,physicians,doctors,journalists,lawyers,start-ups,startups,founders,financiers,designers,fashion designers,developers,programmers,inventors,hoteliers,innkeepers,restaurateurs,hauliers,shipowners,growers,breeders,brewers,winemakers,brokers,bankers,insurers,retailers,traders,manufacturers,exporters,investors,chief executives,CEOs,bloggers,influencers,publishers,editors,broadcasters,architects,engineers,nurses,teachers,dentists,surgeons,pharmacists,veterinarians,artists,musicians,writers,poets,dancers,chefs,gamers,hackers,activists,campaigners,volunteers,scouts,pilgrims,rabbis,imams,monks,cardinals,pastors,veterans,pensioners,farmers,fishermen,trade unionists,unions,football federation,football association,federation of football,athletics federation,swimming federation,rugby union,rugby federation,cricket board,ski federation,olympic committee,Olympic Committee,chamber of commerce,bar association,employers' federation,company,club,university,foundation,party members,delegates of the party,universities,business federations,scientists,filmmakers,captains,footballers,players,coaches,athletes,referees,teams,fans,choirs",
  sports:
    'rugby,cricket,cricketer,cricketers,footballer,footballers,goalkeeper,striker,midfielder,qualifier,qualifiers,quarter-final,quarter-finals,semi-final,semi-finals,marathon,half-marathon,Grand Prix,Six Nations,All Blacks,Springboks,Wallabies,second Test,first Test,third Test,final Test,Test match,Test series,one-day match,league match,friendly match,kick-off,tournament,World Cup qualifier,Davis Cup,Ryder Cup,Champions League,Premier League,wickets,innings,try-scorer,hat-trick,athletics meeting,batsman,bowler,scrum,peloton,time trial',
  fiction:
    'film,movie,thriller,novel,comedy,drama,satire,sitcom,miniseries,mini-series,television series,TV series,video game,board game,musical,cartoon,documentary,short story,fairy tale,memoir,biography,tournament,hockey games,football matches,championship,mountain,peak,album,song,painting,statue',
  processes: 'negotiations,negotiation',
  capital: 'capital',
  hosted:
    'hosted,co-hosted,held,chaired,co-chaired,organised,organized,convened,presided over,opened,called by,under the chairmanship of,under the chair of,under the presidency of,under the auspices of,with the chair held,at the initiative of',
  assembles:
    'drew,draws,draw,drawing,drawn,attracted,attracts,gathered,gathers,gather,rallied,rallies,brought,brings,bring,bringing,assembles,assembled,unites,united',
  attendance: 'participation,presence,attendance',
  atWhich: 'where,which',
  whoSubject: 'who',
  whoClause: 'where,who,which,whom,whose',
  become: '',
  noFuture: 'to,next to,next door',
  open: 'discouraged,not advised,inadvisable,ill-advised,advised against,banned,forbidden,under review,in doubt,in question,in limbo,up in the air,in the balance',
  often:
    'often,regularly,frequently,repeatedly,several times,many times,three times,four times,five times,six times,seven times,eight times,nine times,ten times,numerous times,dozen times,countless times,few times,various times',
  without: 'no,without',
  announces: '',
  exceptive: '',
  expletive: '',
  denial: '',
  letters:
    'a video of,a film of,a taped message,a recorded message,video message,video messages,message,messages,letter,letters,missive,salutations,condolences,greetings',
  led: 'led,headed',
  comes: 'come,comes,came,coming,gets in,got in,get in,getting in,comes over,came over,coming over,come over',
  groups: 'group,groups,host,number,series,dozen,dozens',
  many: 'dozens,scores,a dozen,two dozen,three dozen,twelve,fifteen,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety,a hundred',
  dayParts: 'evening,morning,afternoon,night,noon,late,early,on',
  very: 'much,long,eagerly',
  credentials: 'credentials,letters of credence,letter of credence',
  but: 'but',
  instead: 'rather than,instead of,in place of,in lieu of,as opposed to',
  butOn: 'on,from',
  atEnd: 'at the end of,at the close of,at the conclusion of',
  everydayParticles: "de,du,des,d',la,le,e,y,es,as",
  looseParticles: 'des,le,e,y,es,as',
  crowns:
    'king,queen,emperor,empress,pope,sultan,emir,prince,princess,crown prince,crown princess,grand duke,grand duchess,duke,duchess,royal couple,imperial couple,princely couple,grand ducal couple,royals',
  premiers: 'prime minister,premier,chancellor,taoiseach,head of government',
  kings: 'king,queen',
  clauseOpeners: 'and,but,while',
  comesAlong:
    'was with him,was with her,was with them,were with him,were with her,is with him,is with her,are with him,are with her,will be with him,will be with her,goes along,go along,went along,comes along,come along,came along,will go along,is along for,was along for,are along for,were along for,travels in attendance,travel in attendance,make up the delegation,makes up the delegation,completes the delegation,complete the delegation,was at his side,was at her side,at his side,at her side,by his side,by her side,joins him on the trip,joins her on the trip,is on board,are on board',
  doneAt: 'done at,done in,signed at,signed in,issued at,issued in,adopted at,adopted in,given at,given in',
  escorts:
    'accompany,accompanies,accompanied,accompanying,escort,escorts,escorted,escorting,travel with,travels with,travelled with,traveled with,travelling with,traveling with,travel alongside,travels alongside,travelled alongside,travelling alongside,fly with,flies with,flew with,flying with,go with,goes with,went with,going with,come with,comes with,came with,coming with,make the trip with,makes the trip with,made the trip with,making the trip with',
  retinue:
    'delegation,delegations,party,entourage,retinue,suite,team,mission,trip,tour,plane,travelling party,traveling party',
  belongs:
    'on,along on,part,a part,a member,member,members,among the members,among,one,also part,also a member',
  comprises:
    'include,includes,included,including,comprise,comprises,comprised,comprising,count,counts,counted,counting,number,numbers,numbered,consist of,consists of,consisted of,consisting of,take in,takes in,took in,feature,features,featured,featuring,made up of,composed of,contain,contains,contained',
  couple: 'couple,royals',
  verbParticles: 'out,off,up,down,aside,over,back,away,along',
  away: 'not in town,out of town,out of the country,on holiday,on vacation,on leave,on sick leave,unwell,was ill,is ill,too ill,fell ill,bedridden,laid up,in hospital,in bed,hospitalised,hospitalized,convalescing,recovering from,recovering at,quarantined,in quarantine,in isolation,self-isolating,down with flu,down with the flu,down with a,down with Covid,down with fever,down with malaria,down with pneumonia,down with gout,down with bronchitis,with a cold,with flu,with the flu,with a fever,nursing a cold,was abroad,is abroad,will be abroad,were abroad,away in,away on,away at,is away,was away,will be away,busy elsewhere,engaged elsewhere,otherwise engaged,detained elsewhere,remains on duty,remained on duty,stays on duty,stayed on duty,stayed behind,stays behind,remained behind,left behind,left at home,stayed at home,stays at home,stayed home,stays home,stays put,stayed put,upcountry,was campaigning,is campaigning,campaigning in,campaigning for,on the campaign trail,on the stump,nowhere to be seen,nowhere in sight,by video,by telephone,by phone,on television,on the radio,on breakfast television,recorded a message,sent a film,sent a letter,sent a telegram,sent flowers,sent a wreath,sent greetings,sent word,from afar,from home,from his sickbed,from her sickbed,was not consulted,was not told,was not informed,were not consulted,learnt of it,learned of it,heard of it,learnt about it,read about it,called the trip,called the visit,called the journey,dismissed the trip,dismissed the visit,dubbed the trip,delayed in,held up in,kept at home,kept in,kept away,tied up,on duty at home,not part of the programme',
  atTalks: '',
  undone:
    'toppled,ousted,overthrew,overthrown,deposed,unseated,jailed,imprisoned,detained,arrested,captured,killed,assassinated,murdered,exiled,kidnapped,impeached,dismissed,sacked,defeated,sequestered',
  succeeds:
    'succeeded,succeeds,succeeding,replaced,replaces,replacing,toppling,ousting,deposing,following in the footsteps of',
  demonstrative: 'this,that',
  hostNouns: 'host,hosts,hostess',
  guestNouns:
    'guest,visitor,guest of honour,guest of honor,distinguished guest,honoured guest,distinguished visitor,high-ranking visitor,high-profile visitor',
  royalStyles: 'majesty,highness',
  hospitality:
    'company,hospitality,roof,table,side,welcome,honour,honor,house,residence,office,palace,ranch,request,hosts',
  flashes: 'breaking,breaking news,flash,news flash,newsflash,urgent,alert,live,just in,snap',
  offLabels: 'off,out,no longer on',
  homes:
    'table,dining table,dinner table,roof,residence,private residence,country residence,palace,home,country house,ranch,villa,dacha,estate,farm,doorstep,hearth,fireside',
  wanted:
    'wanted,sought,requested,demanded,arranged,offered,granted,proposed,had wanted,is giving,is granting',
  whose: 'whose',
  subordinators:
    'after,before,while,when,whenever,although,though,as,since,once,because,if,even though,even as,even if,just as,now that,until,unless,whereas,hours after,days after,weeks after,hours before,days before,weeks before',
  lastAbbreviations: 'Jr,Sr,etc,Inc,Ltd,Co,Corp',
  spots:
    'along,up,down,around,round,in the middle of,in the shadow of,within sight of,a stone’s throw from,close to,opposite,at the gates of,in the grounds of,on the edge of,on the outskirts of,in the corridors of,at the foot of,on the steps of,at,near,outside,beside,from,behind,past,in front of',
  duties:
    'tariffs,tariff,duties,duty,customs duties,import duties,levies,levy,export controls,export curbs,import curbs,import bans,import ban,export ban,export bans',
  callsAt: '',
  raised:
    'raise,raised,raises,raising,came up,come up,comes up,brought up,bring up,brings up,bringing up,broached,broach,discuss,discussed,discusses,discussing,discussion,talk about,talked about,spoke about,spoke of,speak of,speak about,mention,mentioned,mentions,mentioning,address,addressed,touch on,touched on,touching on,agenda,the menu,on the table,up for discussion,under discussion,to be discussed,part of the talks,devoted to,dedicated to,given over to,focused on,centred on,centered on',
  notOnly: 'not only,not just,not merely,not least',
  unsaid:
    'silent on,silent about,mute on,nothing on,nothing about,nothing of,no word on,no word about,not a word on,not a word about,no mention of,without a word on,without a word about,kept quiet about,steered clear of,avoided,avoiding,shied away from,skirted,skirting,sidestepped,left out,leaving aside,left aside,nothing at all about,nothing at all on,nothing to say about,nothing to say on,nothing whatever about,no word of,no talk of,no mention was made of,not a word was said of,not a word was said about,not a word of,nobody mentioned,no one mentioned,neither mentioned,neither man mentioned,neither side mentioned,neither leader mentioned,neither of them mentioned,nobody brought up,neither brought up,nobody spoke of,refused to discuss,refused to talk about,refused to speak of,refuses to discuss,declined to discuss,declined to talk about,would not discuss,would not talk about,will not discuss,would not hear of,would hear nothing of,drawn on,dodged questions about,dodged questions on,dodged,ducked,ducked questions about,evaded,glossed over,passed over,tiptoed around,gave a wide berth to,rather than,instead of',
  leftUnsaid:
    'went unmentioned,goes unmentioned,went undiscussed,went unsaid,was left unsaid,were left unsaid,went unraised,for another day,for another time,for another occasion,for another visit,for another meeting,for a later day,will keep,can wait,could wait,will have to wait,would have to wait,off the agenda,off the table,off the menu,off the list,off the programme,off the program,off limits,found no mention,found no place,found a place on any,got no mention,received no mention,rated no mention,no subject,not a subject,no topic,not a topic,no issue between,not among the subjects,not among the topics,not one of the subjects,not on the programme,not on the program,not on the list,not on the menu,not on the agenda,not be on the agenda,not part of the talks,not part of it,played no part,had no part,did not follow,did not figure,does not figure,did not feature,does not feature,was dropped,were dropped,was ruled out,were ruled out,was shelved,was parked,there was no word,there was no mention,there was no talk,no word was said,not a word was said,not a word fell,not a word,was not spoken of,were not spoken of,not up for negotiation,not up for discussion,not up for debate,stayed outside,remained outside,stayed at home,were kept out,was kept out,is kept out,was left out,were left out,was left aside,were left aside,was set aside,were set aside,was skirted,were skirted,was avoided,were avoided,was carefully avoided,he would hear nothing,she would hear nothing,hear nothing,kept for another,was not touched on,were not touched on,was not touched upon,nobody thought of it,came up at no point',
  nothing: 'nothing,silence,not a word,no word,nil',
  papers:
    'Agreement,Accord,Treaty,Pact,Convention,Protocol,Memorandum,Declaration,Charter,Compact,Deal,Partnership,Roadmap,Framework,Arrangement,Initiative,Understanding',
  ofWhat:
    'financing,funding,health,bases,crisis,development,reconstruction,quotas,quota,refining,rebuilding,reform,reforms,transit',
  tastes:
    'ate,eating,drank,drinking,tasted,tasting,sampled,sipped,sipping,nibbled,dined on,dining on,lunched on,breakfasted on,feasted on,plate of,plates of,bowl of,bowls of,glass of,glasses of,cup of,cups of,bottle of,bottles of,case of,crate of,crates of,basket of,baskets of,dish of,dishes of,served,were served,poured,a toast of,washed down with,bag of,bags of',
  training: 'training,instruction',
  lands:
    'country,nation,land,republic,island nation,island state,island country,city-state,neighbour,neighbor,kingdom,emirate,sultanate,principality,monarchy,grand duchy,island,archipelago,atolls',
  realms: 'kingdom,emirate,sultanate,principality,monarchy,grand duchy',
  isles: 'island,island nation,island state,island country,archipelago,atolls',
  mirrors:
    'mirror,mirrors,mirrored,mirroring,echo,echoes,echoed,echoing,an echo of,match,matches,matched,matching,answer,answers,answered,answering,in answer to,an answer to,the answer to,in reply to,a reply to,his reply to,her reply to,in response to,a response to,return,returns,returned,returning,in return for,repay,repays,repaid,repaying,reciprocate,reciprocates,reciprocated,reciprocating,parallel,parallels,paralleled,paralleling,a counterpart to,the counterpart to,counterpart of,a mirror image of,the mirror image of,pendant to,recall,recalls,recalled,recalling,hark back to,harks back to,harking back to,a sequel to,the sequel to,a follow-up to,the follow-up to,follows up on,following up on,builds on,building on,comes on the heels of,on the heels of,in the footsteps of,retraces,retracing',
  eachStop:
    'in both countries,in the two countries,in both capitals,in the two capitals,in both nations,in both places,in either country,in either capital,three governments,four governments,all three countries,all four countries,all five countries,three countries,four countries,five countries,each of the three,each of the four,each of the two,three neighbours,three neighbors,each country he visits,each country she visits,each halt,every leg,three hosts,his three hosts,her three hosts,three capitals,four capitals,all three stops,all four stops,each of the capitals,each country,each of the countries,each of those countries,all three capitals,all four capitals,every capital,both menus,both stops,both capitals,both occasions,both times,both meetings,both legs,both visits,both hosts,both leaders in turn,each stop,each capital,each leg,every stop,his two hosts,her two hosts,two counterparts,both counterparts,two stops,both cities,two capitals,either stop,each of his stops,each of her stops,common thread,of the journey,of the whole tour,throughout the tour,throughout the trip,throughout the journey,all along the way',
};

export const ENDINGS: Endings = {
  adverb: /ly$/,
  adjective: /(al|ial|ic|ous|ive|ent|ant|ary|ed|day|week|long|hour)$/,
  agreeing: /(e|es|s)$/,
  thirdPerson: /s$/,
  past: /[^e]ed$/,
  gerund: /ing$/,
  begun: /(ed|nt|ad|an|ot)$/,
  infinitive: NO_ENDING,
  participle: NO_ENDING,
  opening: /^(open|clos|end|start|beg[aiu]n|finish|complet|launch|conclud)/,
  portfolio: NO_ENDING,
  groups: NO_ENDING,
  singular: /(?<!s|ese|ish|ch)$/,
  imperfect: NO_ENDING,
};
