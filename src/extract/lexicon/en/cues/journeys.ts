/** English cues of journeys: how one begins, goes on, is changed and ends, and who goes along. */
import type { JourneysCues } from '../../cues/journeys';

export const JOURNEYS: JourneysCues = {
  besideBeing:
    'himself,herself,themselves,on,back,already,also,last,first,still,again,twice,now,then,only,recently',
  during: 'on,during,after,over',
  after: 'after,following',
  craft: 'plane,jet,aircraft,helicopter,train,motorcade,convoy,flight',
  via: '',
  turns:
    "it will be,it'll be,will be,comes,will come,brings,will bring,brought,sees,saw,will see,means,meant,takes in,belongs to,will belong to,is for,is reserved for,was for,was reserved for,is given over to,was given over to,is the day for",
  trips: 'trip,journey',
  spells: 'morning,afternoon,evening,night,breakfast,lunch,dinner,few hours,brief call,quick call,brief halt',
  takesIn:
    'takes in,took in,taking in,taken in,take in,includes,included,including,include,comprises,comprised,comprising,covers,covered,covering,spans,spanning,spanned,embraces,encompasses,encompassed',
  legs: 'begin,begins,began,begun,beginning,start,starts,started,starting,start off,starts off,started off,starting off,start out,starts out,started out,open,opens,opened,opening,commence,commences,commenced,kick off,kicks off,kicked off,get under way,gets under way,got under way,launch,launches,continue,continues,continued,continuing,go on,goes on,went on,carry on,carries on,carried on,proceed,proceeds,proceeded,resume,resumes,resumed,move on,moves on,moved on,end,ends,ended,ending,end up,ends up,ended up,finish,finishes,finished,finishing,finish up,finishes up,finished up,conclude,concludes,concluded,concluding,close,closes,closed,closing,culminate,culminates,culminated,wind up,winds up,wound up,winding up,wrap up,wraps up,wrapped up,wrapping up,round off,rounds off,rounded off,come to an end,comes to an end,came to an end,come to a close,comes to a close,came to a close,draw to a close,draws to a close,drew to a close',
  halts:
    'stop,stops,stopped,stopping,stopover,stopovers,leg,legs,passage,destination,destinations,port of call,ports of call,layover,pit stop',
  choosesPlace:
    'surprise,surprises,surprised,surprising,honour,honours,honoured,honor,honors,honored,graced,favoured,favored,pay,pays,paid,paying,make,makes,made,making,choose,chooses,chose,chosen,choosing,pick,picks,picked,picking,select,selects,selected,selecting,name,names,named',
  boundsTour:
    'round off,rounds off,rounded off,rounding off,round out,rounds out,rounded out,complete,completes,completed,completing,close,closes,closed,closing,end,ends,ended,ending,conclude,concludes,concluded,concluding,finish,finishes,finished,cap,caps,capped,capping,crown,crowns,crowned,open,opens,opened,opening,begin,begins,began,start,starts,started,launch,launches,launched,wrap up,wraps up,wrapped up,top off,tops off,bookend',
  stages:
    'the turn of,brings up the rear,bring up the rear,will bring up the rear,is next,is up next,are up next,is last,comes last,will come last,follow on,will be next,will follow,are to follow,follow later,come next,comes next,next come,next comes,then come,then comes,are next,next stops,next stop,further stops,other stops,on the itinerary,on his itinerary,on her itinerary',
  onTheSpot:
    'inspect,inspects,inspected,inspecting,survey,surveys,surveyed,surveying,inaugurate,inaugurates,inaugurated,inaugurating,walk through,walks through,walked through,walking through,shown round,shown around,shown over,given a tour of,given a guided tour of,cut the ribbon,cuts the ribbon,cutting the ribbon,pick his way through,picks his way through,picked his way through,pick her way through,picked her way through',
  onVisit:
    'on,during,in the course of,on day one of,on the first day of,on the second day of,on the third day of,on the last day of,on the final day of,on the opening day of,at the start of,at the end of',
  departs:
    'fly out of,flies out of,flew out of,flown out of,flying out of,jet out of,jets out of,jetted out of,drive out of,drives out of,drove out of,driven out of,sail out of,sailed out of,slip out of,slipped out of,take off,takes off,took off,taken off,taking off,depart,departs,departed,departing,set off,sets off,lift off,lifted off',
  prepares:
    'prepare,prepares,prepared,preparing,prepare for,prepares for,prepared for,preparing for,preparations for,preparation for,preparation of,preparations of,in preparation for,lay the ground for,lay the groundwork for,lay the foundations for,lays the ground for,lays the groundwork for,lays the foundations for,laid the ground for,laid the groundwork for,laid the foundations for,laying the ground for,laying the groundwork for,laying the foundations for,pave the way for,paves the way for,paved the way for,paving the way for,clear the way for,clears the way for,cleared the way for,clearing the way for,prepare the way for,prepares the way for,prepared the way for,preparing the way for,set the stage for,sets the stage for,setting the stage for,get ready for,gets ready for,getting ready for,got ready for,is ready for,are ready for,gear up for,gears up for,gearing up for,geared up for,brace for,braces for,bracing for,finishing touches to,finishing touches on,prelude to,as a prelude to,in the run-up to,look ahead to,looks ahead to,looked ahead to,looking ahead to,in advance of,to finalise,finalising,to finalize',
  addsStop:
    'add,adds,added,adding,put,puts,putting,include,includes,included,including,insert,inserted,slot,slotted,squeeze,squeezed,fit,fitted,pencil,pencilled,tack,tacked,tacks,tacking,pencilled in',
  strikes:
    'drop,drops,dropped,dropping,strike,strikes,struck,striking,stricken,cut,cuts,cutting,cut out,remove,removes,removed,removing,delete,deletes,deleted,deleting,erase,erases,erased,cross,crosses,crossed,crossing,scratch,scratches,scratched,scratching,scrub,scrubs,scrubbed,scrubbing,omit,omits,omitted,omitting,leave,leaves,left,leaving,take,takes,took,taken,taking,axe,axes,axed,axing,ax,excise,excised,prune,pruned,pruning,shave,shaved,trim,trimmed,lop,lopped,pull,pulls,pulled,pulling,withdraw,withdraws,withdrew,withdrawn,eliminate,eliminated,eliminates,jettison,jettisoned',
  isOff:
    'gone,vanish,vanished,vanishes,disappear,disappeared,disappears,fell,fallen,falls,is off,are off,was off,were off,is now off,are now off,is no longer,are no longer,was no longer,were no longer,will no longer be,no longer figures,no longer features',
  routes:
    'itinerary,itineraries,programme,program,schedule,route,trip,tour,journey,visit,voyage,travels,swing,list of stops,travel plan,travel plans,flight plan,travel schedule',
  offRoute: 'off,off of,from,out of,on,to,onto,in,into',
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
  comesOut:
    'came out of,comes out of,emerged from,emerges from,walked out of,walks out of,stepped out of,strode out of',
  goesBack:
    'has to go back to,have to go back to,had to go back to,must go back to,need to go back to,needs to go back to,have to look back to,has to look back to',
  reverse:
    'in the other direction,in the opposite direction,in the reverse direction,the other way,the other way round,the other way around,the opposite way,the reverse way,in reverse,the return leg,vice versa',
  goesOn:
    'then,next,afterwards,thereafter,on to,on from,onward,onwards,from there,from here,continues,continue,continued,proceeds,proceed,proceeded,moves on,moved on,move on,flies on,flew on,fly on,travels on,travelled on,goes on,went on,go on,heads on,headed on,leaves,left,leave,takes off,took off,take off,departs,departed,depart,sets off,set off,resumes,resumed',
  joinsHim:
    'joined him,joined her,joined them,joins him,joins her,joins them,join him,join her,join them,joining him,joining her,joining them,will join him,will join her,will join them,is to join him,is to join her,is to join them,was to join him,was to join her,was to join them,are to join him,are to join her,are to join them,were to join him,were to join her,were to join them,has joined him,has joined her,has joined them,have joined him,have joined her,have joined them,had joined him,had joined her,had joined them,would join him,would join her,would join them',
  follows: 'followed,preceded',
  theOne: 'that,those,one',
  capital: 'capital',
  led: 'led,headed',
  comes:
    'come,comes,came,coming,went,gets in,got in,get in,getting in,comes over,came over,coming over,come over',
  comesAlong:
    'was with him,was with her,was with them,were with him,were with her,is with him,is with her,are with him,are with her,will be with him,will be with her,goes along,go along,went along,comes along,come along,came along,will go along,is along for,was along for,are along for,were along for,travels in attendance,travel in attendance,make up the delegation,makes up the delegation,completes the delegation,complete the delegation,was at his side,was at her side,at his side,at her side,by his side,by her side,joins him on the trip,joins her on the trip,is on board,are on board',
  escorts:
    'accompany,accompanies,accompanied,accompanying,escort,escorts,escorted,escorting,travel with,travels with,travelled with,traveled with,travelling with,traveling with,travel alongside,travels alongside,travelled alongside,travelling alongside,fly with,flies with,flew with,flying with,go with,goes with,went with,going with,come with,comes with,came with,coming with,make the trip with,makes the trip with,made the trip with,making the trip with',
  retinue:
    'delegation,delegations,party,entourage,retinue,suite,team,mission,trip,tour,plane,travelling party,traveling party',
  belongs:
    'on,along on,part,a part,a member,member,members,among the members,among,one,also part,also a member',
  comprises:
    'include,includes,included,including,comprise,comprises,comprised,comprising,count,counts,counted,counting,number,numbers,numbered,consist of,consists of,consisted of,consisting of,take in,takes in,took in,feature,features,featured,featuring,made up of,composed of,contain,contains,contained',
  wanted:
    'wanted,sought,requested,demanded,arranged,offered,granted,proposed,had wanted,is giving,is granting',
  callsAt: '',
  mirrors:
    'mirror,mirrors,mirrored,mirroring,echo,echoes,echoed,echoing,an echo of,match,matches,matched,matching,answer,answers,answered,answering,in answer to,an answer to,the answer to,in reply to,a reply to,his reply to,her reply to,in response to,a response to,return,returns,returned,returning,in return for,repay,repays,repaid,repaying,reciprocate,reciprocates,reciprocated,reciprocating,parallel,parallels,paralleled,paralleling,a counterpart to,the counterpart to,counterpart of,a mirror image of,the mirror image of,pendant to,recall,recalls,recalled,recalling,hark back to,harks back to,harking back to,a sequel to,the sequel to,a follow-up to,the follow-up to,follows up on,following up on,builds on,building on,comes on the heels of,on the heels of,in the footsteps of,retraces,retracing',
  eachStop:
    'in both countries,in the two countries,in both capitals,in the two capitals,in both nations,in both places,in either country,in either capital,three governments,four governments,all three countries,all four countries,all five countries,three countries,four countries,five countries,each of the three,each of the four,each of the two,three neighbours,three neighbors,each country he visits,each country she visits,each halt,every leg,three hosts,his three hosts,her three hosts,three capitals,four capitals,all three stops,all four stops,each of the capitals,each country,each of the countries,each of those countries,all three capitals,all four capitals,every capital,both menus,both stops,both capitals,both occasions,both times,both meetings,both legs,both visits,both hosts,both leaders in turn,each stop,each capital,each leg,every stop,his two hosts,her two hosts,two counterparts,both counterparts,two stops,both cities,two capitals,either stop,each of his stops,each of her stops,common thread,of the journey,of the whole tour,throughout the tour,throughout the trip,throughout the journey,all along the way',
};
