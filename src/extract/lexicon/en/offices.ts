/** English offices by what they say of the person who holds them. */
import type { Rank } from '../lexicon';

export const OFFICES: Readonly<Partial<Record<Rank, string>>> = {
  head: 'custodian of the two holy mosques,president,premier,prime minister,chancellor,king,queen,queen mother,emperor,empress,empress dowager,couple,royal couple,imperial couple,presidential couple,princely couple,grand ducal couple,royals,prince consort,emir,sultan,crown prince,head of state,head of government,leader,strongman,transitional president,interim president,vice president,vice-president,paramount leader,supreme leader,taoiseach,monarch,pope,pontiff,grand duke,grand duchess,amir,chief executive,deputy prime minister,vice premier,first vice president,junta leader,junta chief,military ruler,ruler,de facto leader,chairman of the presidency,party chief,general secretary,state president,vice-premier,deputy president,chief adviser,tsar,prince,counterpart,opposite number,host leader,co-president,president-elect,prime minister-designate,head of the junta,head of the transition,caretaker prime minister,acting president,acting prime minister,chancellor-designate,sovereign,reigning prince,crown princess,princess,duke,duchess,premier-designate,federal president,council president,junta head,head of the sovereign council,chairman of the sovereign council,prime minister-elect,federal chancellor,king-elect,captain-regent,captain regent,co-prince,first minister,first secretary,general-secretary,te beretitenti,beretitenti,rais,chairman of the presidential council,president of the presidential council,interim prime minister,interim leader,transitional leader,transitional prime minister,governor-general,governor general,head of the presidential council,chairman of the presidential leadership council,president of the council of ministers',
  minister:
    'minister,secretary,foreign minister,defence minister,defense minister,foreign secretary,secretary of state,finance minister,trade minister,energy minister,interior minister,economy minister,top diplomat,chief diplomat,treasury secretary,defence secretary,defense secretary,commerce secretary,energy secretary,home secretary,external affairs minister,minister of foreign affairs,minister for foreign affairs,minister of defence,minister of defense,minister of state,deputy foreign minister,vice foreign minister,deputy minister,vice minister,minister delegate,chancellor of the exchequer,national security adviser,national security advisor,security council secretary,secretary of defense,state secretary,secretary of the treasury,justice minister,oil minister,health minister,agriculture minister,environment minister,transport minister,education minister,state councillor,state councilor,state counsellor,state counselor,cabinet secretary,attorney general,minister-counsellor,foreign affairs minister,international trade minister,labour minister,culture minister,trade representative,secretary of commerce,secretary of energy,security adviser,commerce minister,industry minister,mines minister,development minister,tourism minister,water minister,infrastructure minister,planning minister,public works minister,immigration minister,science minister,space minister,digital minister,telecoms minister,ict minister,technology minister,fisheries minister,forestry minister,petroleum minister,power minister,electricity minister,housing minister,sports minister,social affairs minister,women’s affairs minister,religious affairs minister,labor minister,security minister,public security minister,works minister,aviation minister,railways minister,civil aviation minister,investment minister,trade and industry minister,foreign trade minister,europe minister,africa minister,armed forces minister,home minister,home affairs minister,home affairs secretary,finance secretary,foreign affairs secretary,foreign affairs chief,senior minister,minister mentor,coordinating minister,cabinet minister,business secretary,trade secretary,interior secretary,health secretary,homeland security secretary,agriculture secretary,transportation secretary,labor secretary,secretary for foreign affairs,state minister,vice-minister,deputy defence minister,deputy defense minister,federal councillor,first deputy prime minister,deputy premier,state secretary for,special envoy minister,prime cabinet secretary,acting foreign minister,chief minister',
  envoy:
    'envoy,nuncio,archbishop of canterbury,patriarch,deputy secretary,undersecretary-general,under-secretary-general,assistant secretary-general,special coordinator,special adviser,senior adviser,chief of mission,personal envoy,presidential envoy,special presidential envoy,climate envoy,trade envoy,peace envoy,facilitator,national security chief,security chief,spy chief,intelligence chief,cia director,director of the cia,head of intelligence,special envoy,special representative,emissary,high representative,assistant secretary of state,undersecretary of state,under secretary of state,deputy secretary of state,mediator,negotiator,chief negotiator,sherpa,diplomatic adviser,foreign policy adviser,assistant secretary,undersecretary,permanent secretary,foreign policy chief',
  organisation:
    'secretary-general,secretary general,chief,commission president,commission chief,council president,managing director,director-general,director general,chairperson,commissioner,executive secretary,commission chairperson,foreign policy chief,head of the commission,president of the european commission,president of the european council,trade commissioner',
  delegation:
    'speaker of the parliament,speaker of the house of representatives,speaker of the senate,speaker of the national assembly,president of the senate,president of the national assembly,president of the parliament,chairman of the parliament,delegation,trade delegation,economic delegation,trade mission,government mission,ministerial mission,business delegation,ministerial delegation,high-level delegation,government delegation,parliamentary delegation,speaker,house speaker,parliament speaker,speaker of parliament,speaker of the house,senate president,congressional delegation,lawmakers',
  spouse: 'wife,first lady,husband,spouse,queen consort',
  military:
    'chief of staff,chief of defence staff,chairman of the joint chiefs of staff,army chief,commander',
  title:
    'hrh,hm,hh,h.r.h.,h.m.,h.h.,messrs,mr,mrs,ms,dr,general,colonel,captain,marshal,sheikh,sheik,h.e.,his excellency,her excellency,his majesty,her majesty,sir,lord,lady,dame,field marshal,gen,col,lt gen,maj gen,lieutenant general,lieutenant-general,major general,brigadier general,admiral,adm,professor,prof,ayatollah,mullah,senator,rep,capt,honourable,hon,army general,brig,his highness,shaikh,baroness,dato,datuk,tun,datuk seri,dato seri',
  ambassador:
    "ambassador,ambassadors,chargé d'affaires,charge d'affaires,consul,consul general,consul-general,high commissioner,resident coordinator,defence attaché,resident representative",
  speaker:
    'spokesman,spokeswoman,spokesperson,spokespeople,analyst,analysts,journalist,reporter,expert,experts,professor of,historian,lawyer,researcher,fellow,opposition leader,critic,critics,economist,activist,columnist,biographer,press secretary,opposition figure,political scientist',
  private:
    'side,squad,choir,orchestra,band,troupe,crew,fans,supporters,athletes,athlete,swimmers,cyclists,climbers,scouts,pensioners,holidaymakers,coach,captain of the team,tourist,pilgrim,team,club,player,players,artist,singer,actor,businessman,businesswoman,ceo,chief executive officer,mayor,governor of the state,student,students,former president,former prime minister,ex-president,ex-prime minister,former foreign minister,former leader,former secretary of state,former chancellor,tourists,pilgrims,soldiers,troops,investors,companies,entrepreneur,billionaire,migrants,refugees,farmers,chairman of the company,tycoon,chef,author,filmmaker,footballer',
};

export const PLURAL_OFFICES: Readonly<Partial<Record<Rank, string>>> = {
  head: 'presidents,prime ministers,leaders,heads of state,heads of state and government,heads of government,kings,premiers,counterparts,rulers,monarchs',
  minister:
    'ministers,finance ministers and central bank governors,foreign and defence ministers,foreign and defense ministers,economy ministers,environment ministers,health ministers,agriculture ministers,home affairs ministers,climate ministers,foreign ministers,finance ministers,defence ministers,defense ministers,officials,authorities,trade ministers,energy ministers,top diplomats,senior officials,interior ministers,secretaries',
  envoy: 'envoys,emissaries,representatives,mediators,negotiators,special envoys',
  delegation: 'delegations,legislators,members of parliament',
  military: 'army chiefs,chiefs of staff,defence chiefs',
};

/** Offices that name their party by themselves. */
export const OFFICE_PARTIES: Readonly<Record<string, string>> = {
  'kremlin leader': 'RUS',
  'kremlin chief': 'RUS',
  'us treasury secretary': 'USA',
  'u.s. treasury secretary': 'USA',
  'treasury secretary': 'USA',
  'defense secretary': 'USA',
  'secretary of defense': 'USA',
  'pentagon chief': 'USA',
  'us secretary of state': 'USA',
  'u.s. secretary of state': 'USA',
  'commerce secretary': 'USA',
  'nato secretary general': 'NATO',
  'nato secretary-general': 'NATO',
  'nato chief': 'NATO',
  'secretary general of nato': 'NATO',
  'un secretary-general': 'UN',
  'u.n. secretary-general': 'UN',
  'un secretary general': 'UN',
  'united nations secretary-general': 'UN',
  'un chief': 'UN',
  'u.n. chief': 'UN',
  'european commission president': 'EU',
  'president of the european commission': 'EU',
  'european commission chief': 'EU',
  'european council president': 'EU',
  'president of the european council': 'EU',
  'eu foreign policy chief': 'EU',
  'eu chief': 'EU',
  'eu commission president': 'EU',
  'commission president': 'EU',
  'european council chief': 'EU',
  'african union commission chairperson': 'AU',
  'au commission chairperson': 'AU',
  'african union chair': 'AU',
  'chairperson of the african union commission': 'AU',
  'imf managing director': 'IMF',
  'imf chief': 'IMF',
  'managing director of the imf': 'IMF',
  'world bank president': 'WORLD-BANK',
  'world bank chief': 'WORLD-BANK',
  'commonwealth secretary-general': 'COMMONWEALTH',
  'ecowas commission president': 'ECOWAS',
  'ecowas chair': 'ECOWAS',
  'arab league chief': 'ARAB-LEAGUE',
  'arab league secretary-general': 'ARAB-LEAGUE',
  'british foreign secretary': 'GBR',
  'home secretary': 'GBR',
  'chancellor of the exchequer': 'GBR',
  'external affairs minister': 'IND',
  'indian external affairs minister': 'IND',
  taoiseach: 'IRL',
  pope: 'VAT',
  pontiff: 'VAT',
  'saudi crown prince': 'SAU',
  'custodian of the two holy mosques': 'SAU',
};

export const ORGANISATIONS: Readonly<Record<string, string>> = {
  UN: 'United Nations,UN,U.N.,UN Security Council,UNHCR,UNICEF,WHO',
  EU: 'European Union,EU,E.U.,European Commission,European Council,European Parliament,27-nation bloc',
  AU: 'African Union,AU,African Union Commission,AU Commission',
  NATO: 'NATO,Nato,North Atlantic Treaty Organization,North Atlantic Alliance',
  ECOWAS: 'ECOWAS,Ecowas,Economic Community of West African States',
  AES: 'AES,Alliance of Sahel States,Confederation of Sahel States,Sahel Alliance',
  ASEAN: 'ASEAN,Asean,Association of Southeast Asian Nations',
  'ARAB-LEAGUE': 'Arab League,League of Arab States',
  OIC: 'Organisation of Islamic Cooperation,Organization of Islamic Cooperation,OIC',
  OIF: 'International Organisation of La Francophonie,OIF,Francophonie',
  CSTO: 'CSTO,Collective Security Treaty Organization,Collective Security Treaty Organisation',
  SCO: 'SCO,Shanghai Cooperation Organization,Shanghai Cooperation Organisation',
  EAEU: 'EAEU,Eurasian Economic Union,EEU,Supreme Eurasian Economic Council,Eurasian Intergovernmental Council',
  GCC: 'GCC,Gulf Cooperation Council',
  SADC: 'SADC,Southern African Development Community',
  EAC: 'EAC,East African Community',
  CEMAC: 'CEMAC',
  UEMOA: 'WAEMU,UEMOA',
  CARICOM: 'CARICOM,Caribbean Community,Caricom',
  MERCOSUR: 'Mercosur,MERCOSUR',
  COMMONWEALTH: 'Commonwealth,Commonwealth of Nations',
  IMF: 'IMF,International Monetary Fund',
  'WORLD-BANK': 'World Bank',
  BRICS: 'BRICS,Brics',
  G7: 'G7,G-7,Group of Seven',
  G20: 'G20,G-20,Group of 20',
};
