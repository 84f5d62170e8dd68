/** English small words by what they do in a sentence about a visit. */
import type { Words } from '../words';
import { FROM_AFAR, TURNS_OF_PHRASE } from './idioms';

export const WORDS: Words = {
  articles: 'the,a,an,his,her,their,its,this,that,our,both',
  of: 'of,of the,from,for',
  by: 'by,from,led by,headed by,at the hands of',
  with: 'with,in the presence of,under the eye of,under the eyes of,before the eyes of,under the gaze of,alongside,beside,next to,side by side with,at the side of,in front of,across the table from,shoulder to shoulder with,together with,in the company of,along with,with the',
  and: 'and,as well as,then,&,or,plus',
  at: 'in,at,to,into,on,across,through,inside,onto,near,outside,just outside,not far from,close to,on the outskirts of,in the suburbs of,on the edge of,in the streets of,on the streets of,at the gates of,on the tarmac of,on the tarmac at,on the tarmac in,on the steps of,in the heart of,in the centre of,in the center of,in the middle of,in the old town of,in the port of',
  goal: 'for,towards,toward,on to,bound for,onwards to,onward to',
  from: 'from,out of,back from',
  between: 'between,among,involving',
  possessive: "'s,'",
  personal: '',
  his: 'his,her,their,its',
  he: 'he,she,himself,herself',
  himself: 'himself,herself',
  they: 'they,the pair,the two,the two leaders,the two presidents,the two men,both leaders,the two ministers,the two foreign ministers,the two prime ministers,the two sides,both presidents,both men,the two women,the two heads of state,the two chief diplomats',
  several:
    'the three,the four,the five,the six,all three,all four,all five,the three men,the four men,the five men,the three women,the four women,the three of them,the four of them,all three men,all four men',
  who: 'who,whom,which,whose,that,where',
  whom: 'whom,that,which',
  counterpart: 'counterpart,counterparts,colleague,colleagues,host,opposite number',
  both: 'both,two',
  have: 'has,have,having,to have',
  justDone: 'managed to,was able to,were able to,was allowed to,were allowed to,contrived to,got to',
  had: 'had,would have,could have',
  be: "is,are,am,being,'re,gets,get",
  was: 'was,were,got',
  willBe: 'will be,to be,be,would be,shall be',
  been: 'been',
  will: "will,shall,'ll,is going to,are going to",
  planned:
    'is to,are to,is due to,are due to,is set to,are set to,plans to,plan to,is scheduled to,are scheduled to,is expected to,are expected to,due to,set to,scheduled to,expected to,intends to,is about to,are about to,is slated to,slated to,is planning to,will be,is preparing to,will also,is likely to,prepares to,poised to,is poised to,is planned to,has an appointment,have an appointment,due in,expected in,to',
  wasToHave:
    'was to,were to,was to have,were to have,was due to,were due to,had been due to,was scheduled to,had planned to,was expected to,was supposed to,had been scheduled to,were scheduled to,was meant to,was set to,had been expected to,were supposed to,was planning to,had been set to,had been due,had been scheduled,should have,ought to have,was to be,were to be,had been meant to,had been supposed to,had been slated to,was slated to,were slated to,had intended to,was intending to,were meant to,were expected to,was hoping to,were planning to,were set to,was about to',
  would: 'would,could,might,should',
  reflexive: '',
  to: 'to,for',
  negation:
    "not,no,never,without,neither,nor,didn't,won't,cannot,can't,doesn't,n't,wouldn't,isn't,hasn't,rather than,instead of,didn',won',doesn',wouldn',wasn',hasn'",
  demands:
    'asked,asks,demanded,demands,requested,requests,urged,urges,proposed,proposes,recommended,recommends,hoped,hopes,wished,wishes',
  wish: 'barred,prevented,prevents,forbade,forbidden,forbids,stopped him from,stopped her from,kept him from,kept her from,banned from,denied permission to,refused permission to,refused leave to,would gladly,would happily,would willingly,would be happy to,would be glad to,would be delighted to,has yet to,have yet to,had yet to,refused to,refuses to,refusing to,refusal to,declined to meet,declines to meet,declined to see,declined to receive,unwilling to,reluctant to,balked at,baulked at,ruled out a,ruled out any,rules out a,longs to,longing to,longed to,aspires to,aspired to,dreamed,dreamt,dreaming,eager for,anxious to see,would welcome,itching to,hankers,yearns,in the hope of,with a view to a,possibility,prospect of,prospects of,chance of,chances of,an attempt to,attempts to,attempted to,effort to bring,efforts to bring,bid to bring,failed to bring,fails to bring,tried to,tries to,trying to,hoping to,denied,denies,deny,no visit,no trip,no meeting,like to,likes to,several times,many times,a dozen times,numerous times,number of times,repeatedly,on many occasions,hopes,hope,hoped,wishes,wish,would like,wants,want,wanted,could,might,may,possible,possibly,potential,eventual,eventually,if,whether,considering,considers,consider,mulls,mulling,weighs,weighing,proposed,proposes,proposal,suggested,suggests,ready to,willing to,open to,keen to,eager to,calls for,called for,urged,urges,interest in,idea of,nobody knows,no one knows,not known,not yet known,unclear,not clear,remains to be seen,undecided,not decided,rumours,rumors,speculation,pledged to,promised to,looks forward,look forward,looking forward,looked forward,prepared to,at a later date,at a date to be agreed,no date,date has yet,dates have yet,at a mutually convenient,mutually convenient,demanded,demands,often,regularly,frequently,every year,usually,annually,dream,dreams,vowed to,would be happy,asked,not ruled out,did not rule out,has not ruled out,aims to,seeking,seeks,sought,pushing for,recommended,someday,would love,love to,one day',
  invite: 'invite,invites,invited,inviting,invitation,extended an invitation,invitations',
  phone:
    'phone call,telephone call,phone calls,telephone calls,by phone,by telephone,on the phone,telephoned,phoned,telephone conversation,phone conversation,phone talks,over the phone,called by phone,a call,call with,calls with,letter,message,cable,telephone talks,letter to,telephone,rang,rings,rung,rang up,rings up,called up,calls up,dialled,dialed,dials,texted,texts,messaged,emailed,e-mailed,cabled,a ring,a text message,a telegram,telegram,put through to,phones,telephones,wrote to,writes to,has written to,had written to',
  video:
    'by video,video link,via video,videoconference,video conference,virtual,virtually,by videoconference,via videoconference,video call,online,via video link,by video link,video summit,by video conference,via video conference,remotely',
  margins:
    'on the sidelines,on the sidelines of,on the margins,on the margins of,sidelines,at the margins,on the fringes,on the fringe,in the margins,on the edge of,on the edges of,at the edge of,alongside the',
  say: 'said,says,judged,believes,insisted,insists,declared,declares,acknowledged,acknowledges,cautioned,cautions,conceded,concedes,claimed,claims,contended,contends,countered,echoed,emphasised,emphasized,grumbled,grumbles,joked,jokes,mused,pointed out,points out,quipped,quips,reiterated,replied,replies,retorted,shrugged,underlined,let it be known,made clear,makes clear,asserted,asserts,scoffed,snapped,sighed,announced,announces,told,stated,confirmed,confirms,added,noted,according to,reported,reports,commented,comments,explained,stressed,praised,praises,condemned,condemns,criticised,criticized,criticises,criticizes,hailed,hails,welcomed the,denied,denies,warned,tweeted,wrote,writes,argued,argues,observed,remarked,congratulated,recalled,thanked,blamed,quoted,deplored,denounced,denounces,decried,decries,lamented,laments,bemoaned,bemoans,mourned,mourns,deplores,applauded,applauds,regretted,regrets,slammed,slams,blasted,blasts,rebuked,rebukes,faulted,bewailed,scorned,ridiculed,mocked,cheered,protested,accused,accuses,warns,threatened,threatens,sanctioned,chided,scolded,snubbed,defended,backed,endorsed',
  absent:
    'not asked,not been asked,not on the guest list,was left off,were left off,not welcome,absent,staying away,is staying away,will stay away,stays at home,stayed at home,cancelled his trip,cancelled her trip,called off his trip,canceled his trip,absence,did not attend,does not attend,will not attend,not invited,skipped,skips,skip,will skip,skipping,suspended,stayed away,stay away,boycotted,boycott,boycotts,boycotting,snubbed,was not invited,were not invited,not attending,will miss,missed,missing,would not attend,uninvited,not present,no-show,excluded,declined to attend,is not expected to attend,not be attending,represented by,represented at,represented there by,not come,not be there,sent his regrets,sent her regrets,begged off,bowed out,ducked out,stays home,stayed home,stay at home,stay home,staying home,staying at home,has stayed away,could not attend,will be missing,will not be there,were not there,was not there,sent nobody,had sent nobody,sent word,stays away,gave it a miss,instead sent,sent instead,sent a message',
  company:
    'with him was,with her was,with him were,with her were,with them was,with them were,with him is,with her is,with him are,with her are,with him will be,with her will be,brought with him,brought with her,brings with him,brings with her,bringing with him,bringing with her,took with him,took with her,took along,takes along,taking along,brought along,brings along,bringing along,accompanied by,accompanied,accompanying,in the company of,in company with,alongside,side by side with,leading a delegation,at the head of,flanked by,joined by,accompany,accompanies,along with,led by,headed by,heading a delegation,together with,accompanied on,travelling with,in his delegation,with his wife,with her husband',
  likes: 'like,just like,as,just as,much like,much as',
  dateOwners:
    'election,elections,elected,re-elected,reelected,reelection,re-election,inauguration in,sworn in,inaugurated in,independence,born,birth,died,death,coup,putsch,in power since,since,referendum,vote,polls,ballot,attack,attacks,earthquake,war,invasion,invaded,signed,signing,agreement,agreements,treaty,deal,accord,accords,concluded in,entered into force,adopted,resolution,law,founded,established,created,anniversary,genocide,massacre,revolution,crisis,by 2030,horizon,appointed,took office,taking office,came to power,took power,assumed office,assuming office,diplomatic relations,established relations,ties were established,World Cup,Olympics,Expo,delivered,built,opened in,opened on,launched in,expires,mandate,term,published,dated,statement of,announced,announcement,said,told,closed,convicted,arrested,ousted,overthrown,poll,survey,report,memorandum,contract,memorandum signed,resumed relations,restored ties,broke off,cut ties',
  begins:
    'begins,began,begun,starts,started,opens,opened,kicked off,kicks off,beginning,starting,will begin,will start,embarks,embarked,launched,commences,commenced,begin,start,embark,kick off,embarking',
  ends: 'closed,brought to a close,brings to a close,bring to a close,bringing to a close,brought to an end,brings to an end,bring the curtain down on,brought the curtain down on,rounded off,rounds off,round off,rounding off,wound up,winds up,ended,ends,concluded,concludes,wrapped up,wraps up,completed,completes,finished,finishes,left,at the end of,returned,returned home,flew home,back from,departed,following his visit,ending,concluding,capped,at the close of,after wrapping up,parted,part,broke up,break up,dispersed,disperse,went their separate ways,go their separate ways,parted ways,part ways,parted company,packed up,after a visit,came home,wrapping up,closed with,closes',
  ongoing:
    'ongoing,under way,underway,currently,is visiting,is in,are in,arrived,continues,continued,is on,now on,is paying,in progress,on a visit,is currently',
  scheduled:
    'scheduled,planned,upcoming,forthcoming,expected,due,set for,slated,next,to be held,will be held,ahead of,to take place,in preparation for,prepares,preparing,preparations,preparation,later,pencilled in,penciled in,is on the agenda,forthcoming visit,future,soon',
  previous: 'last,previous,first,second,third,fourth,earlier,since,former,fifth,sixth',
  this: 'this,the,his,her,their,its,that,these',
  cancelled:
    'cancelled,canceled,cancels,cancel,cancelling,canceling,cancellation,called off,calls off,call off,calling off,scrapped,scraps,scrap,scrapping,dropped,drops,drop,will not take place,would not take place,did not take place,would not go ahead,will not go ahead,not go ahead,abandoned,withdrawn its invitation,withdrawn the invitation,withdrew its invitation,withdrew the invitation,rescinded the invitation,pulled out,pulls out,pull out,withdrew,axed,will no longer,no longer going,no longer travel,no longer visit,ditched,aborted,pulled the plug,was scratched,called it off,will not travel,would not travel,will not visit,will not be visiting,never took place,never happened,fell through,not take place,has been off,cancellations,calls it off,calling it off,nixed,nixes,nixing,scuttled,scuttles,scuttling,scrubbed,scrubs,scrubbing,axes,axing,ditches,ditching,pulling out,withdraws from,bailed out of,bails out of,bowed out of,bows out of,pulls the plug,pulling the plug,aborts,aborting,abandons,abandoning',
  postponed:
    'shelved,shelves,shelve,shelving,postponed,postpones,postpone,postponement,postponing,put off,puts off,putting off,delayed,delays,deferred,defers,rescheduled,reschedules,pushed back,pushes back,moved to,put back,adjourned,reschedule,pushed to,held over,suspended indefinitely,put on hold,shifted to,postponements,put it off,putting it off,puts it off,deferring,defer,delaying,deferral,rescheduling,pushing back,push back,putting back,puts back,put on ice,puts on ice,putting on ice,mothballed,put in abeyance,slipped to,kicked down the road,put to a later date,moved to a later date,held off until',
  stop: `heads of mission,head of mission,Latin American states,Latin American nations,Latin American countries,Central American states,Central American nations,Central American countries,South American states,South American nations,South American countries,come out,comes out,came out,coming out,stay away,stays away,stayed away,staying away,kept away,keep away,spoke for,speaks for,speak for,speaking for,spoke on behalf of,speaks on behalf of,in return,in turn,as host,as hosts,as its host,as their host,travel warning,travel warnings,travel advisory,three-test tour,test tour,press conference,news conference,visit the website,visit our,visit www,visits to the website,mountain summit,summit of mount,summit of the mountain,summit push,summit of everest,reached the summit,field trip,school trip,business trip,home visit,hospital visit,prison visit,site visit,site visits,conjugal visit,visitor visa,tour de france,tour bus,tour operator,tour operators,concert tour,world tour,pga tour,tour of duty,guided tour,guided tours,study tour,study tours,stop the war,stop fighting,cabinet meeting,parliamentary session,received a letter,received the support,received a message,received an invitation,received support,received weapons,received letters of credence,letters of credence,presented his credentials,presented her credentials,credentials,receive aid,received aid,receive weapons,left the country in,stop short,talk show,talking points,talks about his,business summit,tech summit,town hall,board meeting,shareholder meeting,shareholders meeting,to date,warm welcome,a warm welcome,welcomed the decision,welcomed the announcement,welcomed the move,welcomed the news,welcomed the agreement,received a warm,host country,host countries,host nation,host city,travel ban,travel bans,travel agency,travel advice,travel restrictions,travel documents,talk of,talks tough,peace talks in,talks collapsed,the meeting room,met with criticism,met with skepticism,met with scepticism,met with protests,met a cool,in the lead,home stretch,goodwill visit by,port visit,port call,port calls,joint patrol,patrol,patrols,naval visit,ship visit,landing page,air and land,land and sea,land and air,by land,on land,landing craft,land reform,tour stops,leg of the match,first leg match,second leg match,${TURNS_OF_PHRASE}`,
  officeAdjectives:
    'other,fellow,regional,provincial,cantonal,municipal,transitional,transition,interim,acting,outgoing,incoming,elect,new,newly elected,designate,current,then,deputy,former communist,reelected,re-elected,visiting,senior,top,caretaker,federal,longtime,hard-line,right-wing,left-wing,far-right,centre-left,centre-right,nationalist,conservative,populist,embattled,hardline,state,military,young,veteran,junior,assistant,de facto,self-declared,reformist,ruling,newly appointed,ex-officio,executive,chief',
  ordinals:
    '1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11th,12th,13th,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st,32nd,33rd,34th,35th,36th,37th,38th,39th,40th,41st,42nd,43rd,44th,45th,46th,47th,48th,49th,50th,first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth,inaugural',
  ofMinisters: 'ministerial,ministers,ministers’',
  summitAdjectives:
    'extraordinary,ordinary,regular,consultative,informal,annual,inaugural,tripartite,trilateral,quadrilateral,virtual,international,economic,regional,global,world,african,european,arab,bilateral,ministerial,historic,special,emergency,joint,leaders,leaders’,peace,security,climate,investment,business,partnership,heads of state,biennial,three-way,four-way,in-person,islamic,humanitarian,two-day,three-day,one-day',
  noNames:
    "Ordinary,Extraordinary,Regular,Consultative,Inaugural,Member,Members,Committee,Bureau,Politburo,Caribbean,Buyers,Antilles,Latin,Chair,Prefecture,Province,County,District,Governorate,Oblast,Municipality,Triangle,Balkan,Nobody,Nothing,None,Everybody,Everyone,Somebody,Someone,Something,Anyone,Anybody,Older,Younger,Early,Late,Once,Only,Just,Even,Back,Fresh,Hours,Days,Weeks,Months,Years,Minutes,Unannounced,Officials,Diplomats,Aides,Sources,Affronted,Undeterred,Invited,Welcomed,Greeted,Received,Hosted,Summoned,Sent,Bound,Flown,Office,Conspicuous,Absent,Missing,Absentees,Present,Notable,Southeast,Northeast,Southwest,Northwest,Sub,Saharan,Horn,Indo,Sea,Ocean,River,Lake,Mountain,Island,Mount,Sultanate,Majesty,Highness,Excellency,PM,Schoolchildren,Few,Relations,Would,Benefits,FM,EU,Kingdom,Leaders,Sayyid,Sheikh,Republic,Council,Union,State,States,Assembly,Senate,Ministry,Presidency,Commission,Government,Palace,Grand,Great,Airport,International,Agency,Bank,Group,Forum,Summit,Conference,Parliament,Front,Party,Movement,Square,Avenue,Street,House,Hotel,Centre,Center,Institute,University,Foundation,Society,Company,East,West,North,South,Eastern,Western,Northern,Southern,Central,Africa,African,Europe,European,Asia,Asian,America,Americas,Oceania,Sahel,Middle,Gulf,Caucasus,Balkans,Maghreb,Mediterranean,Atlantic,Pacific,Arctic,Antarctic,Christmas,Easter,Ramadan,Cup,Games,Prime,Foreign,Defence,Defense,Affairs,Interior,External,Economy,Finance,Justice,Health,Education,During,In,On,At,For,After,Before,While,Since,Then,This,That,These,Those,The,A,An,He,She,They,It,His,Her,Their,Its,But,And,Or,Also,Later,Earlier,However,Moreover,Meanwhile,Yesterday,Today,Tomorrow,Two,Three,Four,Five,Several,All,Both,Despite,Accompanied,Arriving,Visit,Trip,Talks,Meeting,Statement,Declaration,AFP,Reuters,Xinhua,TASS,AP,Associated,Press,News,BBC,CNN,Times,Post,Guardian,Journal,Radio,Television,Among,With,From,To,By,Of,As,If,When,Where,Why,How,Who,What,Which,Not,No,Yes,Some,Many,More,Most,Other,Another,Airbus,Boeing,Wagner,Covid,Brexit,Gazprom,Rosatom,Huawei,Hamas,Hezbollah,Alliance,Confederation,Organization,Organisation,Community,Fund,Court,Accord,Treaty,Charter,Pact,New,Speaking,Asked,Under,Over,Between,Into,Upon,Air,Force,One,Belt,Road,Hall,People,Strategic,Comprehensive,Joint,Special,Security,National,Global,World,General,Royal,Supreme,Federal,Democratic,People's,Nobel,Peace,Prize,Nations,United,Economic,Trade,Energy,Agreement,Memorandum,Partnership,Cooperation,Development,Ltd,Inc,Corp,Upcoming,Note,Media,Brief,Nuclear,We,I,You,Our,My,So,Than,Through,Throughout,Following,Ahead,Here,There,Such,Next,Last,First,Second,Third,Final",
  honorifics: 'Messrs,Mr,Mrs,Ms,Dr,Sir,Lord,Lady,Dame,H.E,HE,Prof',
  guest:
    'at the invitation,invitation of,guest of,guest of honour,guest of honor,invited by,hosted by,as the guest,as guest',
  home: 'country,capital,continent,region,soil,territory,shores',
  seatOf: 'capital',
  return:
    'went home,go home,goes home,headed home,head home,returned home,return home,returns home,flew home,flies home,fly home,back home,heads home,returned,returns,return,back from,back in,came back,comes back,come back,back,came home,comes home,come home,got back,gets back,got home,gets home,came away,comes away,come away,is home,was home,home from,arrived home,arrives home,got in from',
  there:
    'there,in town,in the same city,in the same town,in the same place,in that city,in that town,in the city',
  here: 'here',
  him: 'him,her,them',
  actsFor:
    'on behalf of,acting for,acts for,acted for,in the name of,mandated by,sent by,dispatched by,commissioned by,appointed by,designated by',
  including: 'including,among them,among whom,some of them,such as,notably,among others,include,includes',
  causes:
    'cited,citing,cites,invoked,invoking,invokes,blamed,blames,blame,in the wake of,in light of,in the light of,amid,against the backdrop of,against a backdrop of,overshadowed by,in the shadow of,out of concern over,fearing,victim to,victim of,in view of,remarks on,remarks about,comments on,comments about,riots over,protests over,blamed on,blaming,because of,owing to,due to,on account of,despite,in spite of,for reasons of,for want of',
  asides: 'before,after,ahead of,on his way to,on her way to,on their way to,having come from,fresh from',
  agendas: 'diary,agenda,schedule,engagements',
  sites:
    'airport,road,roads,highway,motorway,avenue,boulevard,street,terminal,railway station,docks,harbour,clinic,church,mosque,temple,shrine,vineyard,winery,resort,beach,border post,crossing,barricades,factory gate,islands,hotel,palace,stadium,square,university,museum,memorial,cemetery,hospital,basilica,cathedral,camp,base,school,foundation,institute,bridge,tower,station,port,park,castle,villa,monument,statue,mausoleum,hall,barracks,academy,prize,theatre,theater,library,dam,center,centre',
  where: 'where',
  subjects:
    'on,about,over,regarding,concerning,discuss,discussed,discusses,discussing,raise,raised,raises,situation in,situation on,tension on,tensions on,crisis on,peace on,stability on,war in,conflict in,crisis in,future of,support for,issue of,question of,developments in,dominated by,focused on,focus on,devoted to,dedicated to,given over to',
  regions:
    'Southeast Asian,South-East Asian,East Asian,South Asian,Central Asian,Asian,Asia-Pacific,Pacific,Pacific Island,Pacific island,Caribbean,Latin American,Central American,South American,American,Andean,African,West African,East African,Central African,Southern African,North African,Sahel,Sahelian,Maghreb,Arab,Gulf,Gulf Arab,Islamic,Muslim,Middle Eastern,European,Nordic,Baltic,Nordic-Baltic,Balkan,Western Balkan,Western Balkans,Visegrad,Benelux,Mediterranean,Caspian,Turkic,Black Sea,Danube,Alpine,Francophone,Commonwealth,regional,neighbouring,neighboring,Western,Lusophone,Portuguese-speaking,Great Lakes,Horn of Africa,Mekong,world,allied,Amazon,coastal,Quad,Central Asia,Southeast Asia,South Asia,East Asia,West Africa,East Africa,Central Africa,Southern Africa,North Africa,Latin America,North America,South America,Central America,North American,Mesoamerica,Balkans,Oceania,South Caucasus,Horn,Great Lakes region,Central European,Eastern European,Indian Ocean,Melanesian,Polynesian,Micronesian,Eurasian,Adriatic,Indo-Pacific',
  gathers:
    'brought together,brings together,bring together,bringing together,brought,brings,bringing,gathered,seated,reunited,assembled,convened,stood between,sat between,sits between',
  table: 'table,one room,same room,under one roof,under the same roof,shuttled,shuttling',
  remains: 'stays,stay,staying,stayed,remains,remain,remained,remaining',
  standsFor:
    'stood in for,standing in for,stands in for,will stand in for,in place of,in the place of,instead of,on behalf of,deputising for,deputized for,deputised for,replacing,replaces,replaced',
  edition:
    'the one,that of,the first one,the last one,the previous one,the next one,the latest one,the previous edition,the last edition,the first edition,the next edition,the inaugural edition,the preceding one,its predecessor,the previous round,the last round,the first round,the next round,the previous session,the last session,the previous gathering,the last gathering,the next gathering',
  ownEdition: 'its own,their own,one of its own',
  mediation:
    'mediation,good offices,mediator,mediated,brokered,mediates,mediating,brokers,brokering,umpired,refereed,acted as go-between,acting as go-between',
  first: 'first,last,not since,previous,maiden',
  fates: `out of office,took aim at,takes aim at,took a swipe at,takes a swipe at,lashed out at,lashes out at,hit out at,hits out at,hit back at,hits back at,aimed at,directed at,sneered at,scoffed at,railed at,credentials,elected,re-elected,sentenced,convicted,jailed,detained,arrested,charged,tried,extradited,hospitalised,hospitalized,treated,buried,died,dies,die,dead,dying,collapsed,collapses,passed away,passes away,surgery,operated on,medical,born,exiled,exile,studied,graduated,appointed,named ambassador,ambassador,embassy,consulate,sworn in,resigned,ousted,assassinated,bombed,shelled,strikes,holiday,condolences,have resigned,dismissed,sacked,decorated,named,${TURNS_OF_PHRASE},${FROM_AFAR}`,
  i: 'I',
  handed:
    'handed,hands,hand,delivered,delivers,deliver,delivering,bearing,carrying,brought,brings,bring,bringing,took,takes,take,taking,carried,carries,carry,conveyed',
  house: '',
  takes:
    'sent,dispatched,made,led,brought,took,taken,summoned,driven,drove,hurried,accompanied,escorted,transferred,home,over,down,up,across,straight,directly,overland,northwards,southwards,eastwards,westwards,trip,way,journey',
  inside: 'in,at,inside',
  cleft: "it is,it was,it's,next is,next comes,then comes",
  hadHim:
    'has him,has her,has them,had him,had her,had them,will have him,will have her,will have them,have him,have her,have them,sees him,sees her,saw him,saw her,gets him,gets her,got him,got her,awaits him,awaits her,awaits them,awaited him,awaited her,expects him,expects her,receives him,receives her,received him,received her,welcomes him,welcomes her,welcomed him,welcomed her,hosts him,hosts her,hosted him,hosted her,put him up,put her up,feted him,feted her,kept him,kept her,follows,followed,is next,was next,comes next,came next',
  together:
    'together,jointly,to the table,to one table,round a table,around a table,round one table,around one table,at the same table,face to face,under one roof,into one room,into the same room,in one room,in the same room',
  indefinite: 'a,an,any,another',
  adverbs:
    'instead,again,together,alone,also,first,later,then,there,too,twice,once,beforehand,afterwards,in private,in public,in secret,in person,behind closed doors,one-on-one,face to face,over lunch,over dinner,over breakfast,over tea,over coffee,at length,on arrival,on the tarmac,at the airport,at the station,at the border,at the steps,on the steps,for talks,for the first time,for the second time,for the last time,for a second time,for lunch,for dinner,in style,with pomp,with full honours,with military honours,with a hug,with an embrace,once before,already,once already,for a first time,for the same occasion,on the same occasion,for the same reason,for the same purpose,on the same errand,on the same mission',
  while: 'while,whereas',
  when: 'when',
  sameTime: 'as,while,when,just as,even as,as soon as',
  closes:
    'closed,closes,close,closed off,shut,shuts,shut down,sealed,sealed off,sealing off,cordoned off,blocked,blocked off,fenced off,locked down,on lockdown,in lockdown,barricaded,cleared,swept,guarded,under guard,at a standstill,paralysed,paralyzed,gridlocked,off limits,diverted,decked out,festooned,bedecked,decorated,lined,spruced up,repainted,freshly painted,repaved,swept clean,scrubbed',
  speaking:
    'speaking,arriving,addressing,talking,touring,visiting,standing,meeting,briefing,hosted,welcomed,received,greeted,landing,opening,inaugurating,attending',
  publicActs:
    'paid homage,pays homage,pay homage,paid tribute,pays tribute,pay tribute,paid his respects,paid her respects,laid a wreath,lays a wreath,lay a wreath,laid flowers,lays flowers,laid wreaths,addressed,addresses,opened,opens,inaugurated,inaugurates,unveiled,unveils,cut the ribbon,cuts the ribbon,broke ground,breaks ground,laid the foundation stone,lays the foundation stone,launched,told reporters,tells reporters,told journalists,tells journalists,told lawmakers,told parliament,told deputies,told students,told a crowd,told a news conference,told a press conference,told a joint news conference,told an audience,spoke,speaks,delivered a speech,delivers a speech,gave a speech,gives a speech,gave a lecture,gives a lecture,gave an address,gave a news conference,held a news conference,holds a news conference,held a press conference,appeared,appears,strolled,strolls,walked,walks,dined,dines,attended,attends,watched,watches,knelt,kneels,bowed,bows,celebrated,celebrates,marked,prayed,prays,planted,plants,toured,tours,inspected,inspects,signed,signs,initialled,exchanged,stayed,stays,checked in,was decorated,was awarded,received the order,was greeted,was welcomed,was met,was received,was given,was shown,was seen,was flown,was driven,was feted,was hosted,ate,drank,danced,sang,cycled,rode,boarded,disembarked,stepped,emerged,posed,embraced,hugged,shook hands,reviewed an honour guard,reviewed an honor guard,inspected an honour guard,reviewed a guard of honour,made a surprise appearance,made an appearance,made a stop,saw,sees,oversaw,witnessed,presided,chaired,handed over,presented,agreed,thanked,consoled,comforted,visited',
  seatsOfMany: 'Brussels,Geneva,New York,Strasbourg,Davos,United Nations,UN',
  chaired: 'co-chaired,cochaired,co-hosted,co-chair,co-chairs',
  latter: 'the latter',
  before: '',
  lasts: 'lasts,lasted,will last,last',
};
