/** English cues of what is said: on which occasion, to whom, and which subjects come up. */
import type { SpeechCues } from '../../cues/speech';

export const SPEECH: SpeechCues = {
  occasion: 'during',
  circumstance:
    'during,on,after,following,at,in,amid,throughout,over,upon,at the end of,at the start of,before,ahead of',
  decides: 'agreed,decided,resolved',
  aheadOf: 'before,ahead of,prior to',
  takesFloor: 'speaking,addressing,talking,briefing,appearing,testifying',
  pronounced: '',
  appeals: 'called on,called for,calling on,calling for,call for,a call on',
  callsOn: '',
  meanwhile: 'as,while,when,after,before,upon,just as',
  fillsTalks:
    'top the agenda,tops the agenda,topped the agenda,topping the agenda,top the talks,topped the talks,tops the list,topped the list,head the agenda,heads the agenda,headed the agenda,head the list,heads the list,dominate,dominates,dominated,dominating,fill,fills,filled,take up,takes up,took up,taken up,occupy,occupies,occupied,overshadow,overshadows,overshadowed,loom large,looms large,loomed large,loomed over,feature,features,featured,figure,figures,figured,come up,comes up,came up,be raised,was raised,were raised,be discussed,was discussed,were discussed,been discussed,on the agenda,on the table,on the menu,on the programme,on the list,at the centre of,at the center of,at the heart of,high on,main topic,main subject,chief topic,chief subject,main theme,chief theme,uppermost,in focus,on his mind,on her mind,on their minds,come first,comes first,came first,to the fore',
  reported: 'that',
  addresses: 'told',
  announces:
    'announced,announcement,made public,announces,announce,announcing,agreed on,agreed to,agree on,agree to',
  flashes: 'breaking,breaking news,flash,news flash,newsflash,urgent,alert,live,just in,snap',
  offLabels: 'off,out,no longer on',
  duties:
    'tariffs,tariff,duties,duty,customs duties,import duties,levies,levy,export controls,export curbs,import curbs,import bans,import ban,export ban,export bans',
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
};
