/** English nouns of visits, talks and gatherings; levels; named series of gatherings. */
import type { Level } from '../../../engagement/engagement';
import type { SeriesRow } from '../lexicon';
import type { NounRow } from '../verb';

export const NOUNS: readonly NounRow[] = [
  {
    frame: 'visit-noun',
    forms:
      'visit,visits,trip,trips,state visit,journey,journeys,sojourn,sojourns,stopover,stopovers,stay,dash,flying visit,surprise visit,mercy dash,outing,outings,foreign outing,excursion,day trip,foreign trip,jaunt,junket,side trip,side trips,side visit,whirlwind visit,trip abroad',
  },
  {
    frame: 'visit-noun',
    forms:
      'voyage,voyages,stop,leg,arrival,layover,stops,destination,destinations,port of call,ports of call,pit stop,refuelling stop,refueling stop,detour,appearance',
    weak: true,
  },
  {
    frame: 'guest',
    forms:
      'guest,guests of,next visitor,first visitor,latest visitor,last visitor,guest of honour,guest of honor,his host,her host,their host,their hosts,chief guest,principal guest,star guest',
  },
  {
    frame: 'tour-noun',
    forms: 'tour,swing,tours,circuit,itinerary,travels,odyssey,roadshow,trek,foray,whistle-stop tour',
  },
  {
    frame: 'talks-noun',
    forms:
      'talks,meeting,meetings,encounter,encounters,handshake,huddle,parley,powwow,get-together,face-off,bilateral encounter,tête-à-tête,tete-a-tete,bilateral,bilaterals,one-on-one,working lunch,working dinner,working breakfast,state dinner,state banquet,audience,face-to-face,face-to-face talks,bilateral talks,bilateral meeting,sit-down',
  },
  {
    frame: 'talks-noun',
    forms:
      'video conference,videoconference,video conferences,video call,video meeting,discussions,exchange of views,consultations,negotiations,dialogue,conversation,conversations,luncheon,dinner,lunch,breakfast,chat,supper,working session,session,rendezvous',
    weak: true,
  },
  {
    frame: 'summit-noun',
    forms:
      'donor conference,donor conferences,donors’ conference,donors’ conferences,donors conference,pledging conference,summit,summits,mini-summit,trilateral,trilateral meeting,trilateral talks,trilateral summit,quadrilateral,three-way summit,three-way talks,three-way meeting,four-way summit,four-way talks,leaders’ meeting,ministers’ meeting,summit meeting,leaders’ summit,heads of government meeting,leaders’ gathering,leaders’ retreat,leaders’ conclave,summit conference,heads of government conference,heads of government summit,heads of state meeting,heads of state summit,heads of state and government meeting,quadrilateral summit,quadrilateral meeting,quadripartite summit,tripartite summit,tripartite meeting,tripartite talks,council of heads of state,council of heads of state and government,council of heads of government,council of foreign ministers,council of ministers of foreign affairs,authority of heads of state,authority of heads of state and government,authority of the heads of state and government,assembly of heads of state,assembly of heads of state and government,assembly of the heads of state and government,conference of heads of state,conference of heads of state and government,conference of heads of government',
  },
  {
    frame: 'summit-noun',
    forms:
      'conference,forum,ministerial,ministerial meeting,ministerial meetings,foreign ministers’ meeting,finance ministers’ meeting,defence ministers’ meeting,general assembly,retreat,conclave,interior ministers’ meeting,trade ministers’ meeting,energy ministers’ meeting,ministers’ meeting,ministerial conference,ministerial council,council of ministers,annual meeting,round table,gathering,plenary,special session,consultative meeting,international meeting,regional meeting,intergovernmental meeting,informal meeting,high-level meeting,extraordinary meeting,emergency meeting,plenary meeting,foreign ministers meeting,finance ministers meeting,defence ministers meeting,peace conference,reconstruction conference,security conference,climate conference,extraordinary session,congress',
    weak: true,
  },
];

export const LEVELS: Readonly<Partial<Record<Level, string>>> = {
  state: 'state visit,state visits,State Visit,state-visit,full state visit,visit of state',
  official:
    'official visit,official visits,official trip,official and working visit,official state-level visit,official tour,official friendly visit,official goodwill visit,official friendship visit,officially visited,officially visit,official three-day visit,official two-day visit,official four-day visit,official five-day visit',
  working:
    'working visit,working visits,working trip,visit of friendship and work,friendship and working visit,working tour',
  private: 'private visit,private visits,private trip,private stay,private holiday,in a private capacity',
};

export const SERIES: readonly SeriesRow[] = [
  { series: 'russia-africa', parties: 'RUS', forms: 'Russia-Africa,Russia–Africa,Africa-Russia' },
  {
    series: 'africa-france',
    parties: 'FRA',
    forms: 'Africa-France,France-Africa,Africa–France,Africa Forward',
  },
  {
    series: 'us-africa',
    parties: 'USA',
    forms:
      'United States-Africa,United States–Africa,United States-Africa Leaders,United States–Africa Leaders,US-Africa,U.S.-Africa,U.S.–Africa,US–Africa,US-Africa Leaders,U.S.-Africa Leaders,U.S.–Africa Leaders',
  },
  { series: 'uk-africa', parties: 'GBR', forms: 'UK-Africa,UK–Africa,UK-Africa Investment' },
  {
    series: 'china-africa',
    parties: 'CHN',
    forms:
      'China-Africa,China–Africa,Forum on China-Africa Cooperation,Forum on China–Africa Cooperation,FOCAC,Sino-African',
  },
  {
    series: 'japan-africa',
    parties: 'JPN',
    forms: 'TICAD,Tokyo International Conference on African Development,Japan-Africa',
  },
  {
    series: 'turkey-africa',
    parties: 'TUR',
    forms: 'Turkey-Africa,Türkiye-Africa,Turkey–Africa,Turkey-Africa Partnership',
  },
  { series: 'india-africa', parties: 'IND', forms: 'India-Africa,India–Africa,India-Africa Forum' },
  { series: 'korea-africa', parties: 'KOR', forms: 'Korea-Africa,Korea–Africa,South Korea-Africa' },
  { series: 'italy-africa', parties: 'ITA', forms: 'Italy-Africa,Italy–Africa' },
  { series: 'saudi-africa', parties: 'SAU', forms: 'Saudi-African,Saudi-Africa' },
  { series: 'eu-africa', parties: 'EU', forms: 'EU-Africa,EU–Africa,Europe-Africa' },
  {
    series: 'eu-au',
    parties: 'EU AU',
    forms:
      'EU-AU,EU–AU,AU-EU,AU–EU,European Union-African Union,European Union–African Union,African Union-European Union',
  },
  { series: 'eu-china', parties: 'EU CHN', forms: 'EU-China,EU–China,China-EU' },
  { series: 'eu-ukraine', parties: 'EU UKR', forms: 'EU-Ukraine,EU–Ukraine' },
  { series: 'eu-india', parties: 'EU IND', forms: 'EU-India,EU–India,India-EU' },
  { series: 'eu-japan', parties: 'EU JPN', forms: 'EU-Japan,EU–Japan' },
  { series: 'eu-turkey', parties: 'EU TUR', forms: 'EU-Turkey,EU–Turkey' },
  { series: 'eu-canada', parties: 'EU CAN', forms: 'EU-Canada,EU–Canada' },
  { series: 'eu-us', parties: 'EU USA', forms: 'EU-US,US-EU,EU–US,U.S.-EU' },
  { series: 'eu-uk', parties: 'EU GBR', forms: 'EU-UK,UK-EU,EU–UK,UK–EU' },
  { series: 'eu-celac', parties: 'EU', forms: 'EU-CELAC,EU–CELAC,CELAC-EU' },
  { series: 'eu-asean', parties: 'EU ASEAN', forms: 'EU-ASEAN,EU–ASEAN' },
  { series: 'eu-gcc', parties: 'EU GCC', forms: 'EU-GCC,EU–GCC,EU-Gulf' },
  { series: 'eu-central-asia', parties: 'EU', forms: 'EU-Central Asia,EU–Central Asia' },
  { series: 'eu-balkans', parties: 'EU', forms: 'EU-Western Balkans,EU–Western Balkans' },
  { series: 'us-asean', parties: 'USA ASEAN', forms: 'US-ASEAN,U.S.-ASEAN,ASEAN-US,ASEAN-U.S.' },
  { series: 'asean-china', parties: 'ASEAN CHN', forms: 'ASEAN-China,ASEAN–China' },
  { series: 'asean-india', parties: 'ASEAN IND', forms: 'ASEAN-India,India-ASEAN,ASEAN–India' },
  { series: 'asean-japan', parties: 'ASEAN JPN', forms: 'ASEAN-Japan,Japan-ASEAN' },
  { series: 'asean-australia', parties: 'ASEAN AUS', forms: 'ASEAN-Australia' },
  { series: 'china-central-asia', parties: 'CHN', forms: 'China-Central Asia,China–Central Asia' },
  { series: 'china-arab', parties: 'CHN', forms: 'China-Arab,China-Arab States,China–Arab States' },
  { series: 'china-celac', parties: 'CHN', forms: 'China-CELAC' },
  { series: 'china-gcc', parties: 'CHN GCC', forms: 'China-GCC' },
  {
    series: 'korea-japan-china',
    parties: 'CHN JPN KOR',
    forms: 'China-Japan-South Korea,China–Japan–South Korea,South Korea-Japan-China',
  },
  { series: 'g5-sahel', parties: '', forms: 'G5 Sahel,G5-Sahel' },
  { series: 'g7', parties: 'G7', forms: 'G7,G-7,Group of Seven' },
  { series: 'g8', parties: '', forms: 'G8,G-8,Group of Eight' },
  { series: 'g20', parties: 'G20', forms: 'G20,G-20,Group of 20,Group of Twenty' },
  { series: 'g77', parties: '', forms: 'G77,G-77,Group of 77,G77+China' },
  { series: 'brics', parties: 'BRICS', forms: 'BRICS,BRICS+' },
  {
    series: 'cop',
    parties: '',
    forms: 'COP,COP21,COP22,COP23,COP24,COP25,COP26,COP27,COP28,COP29,COP30,COP31,UN climate,U.N. climate',
  },
  { series: 'quad', parties: '', forms: 'Quad' },
  { series: 'apec', parties: '', forms: 'APEC,Asia-Pacific Economic Cooperation' },
  { series: 'east-asia', parties: '', forms: 'East Asia' },
  { series: 'eastern-partnership', parties: 'EU', forms: 'Eastern Partnership' },
  { series: 'compact-africa', parties: '', forms: 'Compact with Africa' },
  { series: 'bimstec', parties: '', forms: 'BIMSTEC' },
  { series: 'saarc', parties: '', forms: 'SAARC' },
  { series: 'celac', parties: '', forms: 'CELAC' },
  { series: 'francophonie', parties: 'OIF', forms: 'Francophonie' },
  {
    series: 'commonwealth',
    parties: 'COMMONWEALTH',
    forms: 'CHOGM,Commonwealth Heads of Government,Commonwealth Heads of Government Meeting',
  },
  { series: 'ibero-american', parties: '', forms: 'Ibero-American' },
  { series: 'americas', parties: '', forms: 'Summit of the Americas' },
  { series: 'pacific-islands', parties: '', forms: 'Pacific Islands Forum,Pacific Islands' },
  { series: 'european-political-community', parties: '', forms: 'European Political Community,EPC' },
  { series: 'one-planet', parties: '', forms: 'One Planet,One Forest' },
  { series: 'nuclear-security', parties: '', forms: 'Nuclear Security,nuclear security' },
  { series: 'non-aligned', parties: '', forms: 'Non-Aligned Movement,Non-Aligned' },
  {
    series: 'unga',
    parties: 'UN',
    forms: 'UN General Assembly,U.N. General Assembly,United Nations General Assembly',
  },
  { series: 'munich-security', parties: '', forms: 'Munich Security' },
  { series: 'shangri-la', parties: '', forms: 'Shangri-La Dialogue' },
  { series: 'davos', parties: '', forms: 'World Economic Forum' },
  { series: 'belt-and-road', parties: '', forms: 'Belt and Road Forum' },
  { series: 'caspian', parties: '', forms: 'Caspian' },
  { series: 'turkic', parties: '', forms: 'Organization of Turkic States,Turkic States,Turkic Council' },
  { series: 'eccas', parties: '', forms: 'ECCAS' },
  { series: 'cis', parties: '', forms: 'CIS,Commonwealth of Independent States' },
  { series: 'igad', parties: '', forms: 'IGAD' },
  { series: 'weimar', parties: 'FRA DEU POL', forms: 'Weimar Triangle' },
  { series: 'bletchley', parties: '', forms: 'AI Safety,AI Action' },
  { series: 'contact-group', parties: '', forms: 'Contact Group' },
  { series: 'friends-of-syria', parties: '', forms: 'Friends of Syria' },
  { series: 'osce', parties: '', forms: 'OSCE,CSCE,Organization for Security and Co-operation in Europe' },
  { series: 'oas', parties: '', forms: 'OAS,Organization of American States,American States' },
  { series: 'quartet', parties: '', forms: 'Quartet,Middle East Quartet' },
  { series: 'stability-pact', parties: '', forms: 'Stability Pact' },
  { series: 'five-plus-five', parties: '', forms: '5+5 Dialogue' },
  { series: 'arctic', parties: '', forms: 'Arctic Council' },
  { series: 'asia-europe', parties: '', forms: 'Asia-Europe,Asia–Europe,ASEM' },
  { series: 'western-balkans', parties: '', forms: 'Western Balkans' },
  {
    series: 'visegrad',
    parties: '',
    forms: 'Visegrad,Visegrád,Visegrad Group,Visegrád Group,Visegrad Four,V4',
  },
  { series: 'bucharest-nine', parties: '', forms: 'Bucharest Nine,Bucharest Format,B9' },
  { series: 'three-seas', parties: '', forms: 'Three Seas Initiative,Three Seas' },
  { series: 'lima-group', parties: '', forms: 'Lima Group' },
  { series: 'lublin-triangle', parties: '', forms: 'Lublin Triangle' },
  {
    series: 'brdo-brijuni',
    parties: '',
    forms: 'Brdo-Brijuni,Brdo–Brijuni,Brdo-Brijuni Process,Brdo–Brijuni Process',
  },
  { series: 'berlin-process', parties: '', forms: 'Berlin Process' },
  { series: 'craiova', parties: '', forms: 'Craiova Group,Craiova Quadrilateral' },
  { series: 'normandy', parties: '', forms: 'Normandy format,Normandy Format,Normandy Four' },
  { series: 'c5-plus-1', parties: '', forms: 'C5+1' },
  { series: 'med-nine', parties: '', forms: 'MED9,MED7' },
  { series: 'nordic-council', parties: '', forms: 'Nordic Council,Nordic-Baltic Eight,NB8' },
  { series: 'black-sea', parties: '', forms: 'Black Sea Economic Cooperation,BSEC' },
  { series: 'opec', parties: '', forms: 'OPEC,OPEC+' },
  { series: 'indian-ocean', parties: '', forms: 'Indian Ocean Commission,Indian Ocean Rim Association,IORA' },
  { series: 'melanesian', parties: '', forms: 'Melanesian Spearhead Group' },
  {
    series: 'lancang-mekong',
    parties: '',
    forms: 'Lancang-Mekong,Lancang–Mekong,Lancang-Mekong Cooperation,Greater Mekong',
  },
  { series: 'asia-cooperation', parties: '', forms: 'Asia Cooperation Dialogue' },
  { series: 'cica', parties: '', forms: 'CICA' },
  { series: 'd8', parties: '', forms: 'D-8,D8' },
  { series: 'cplp', parties: '', forms: 'CPLP,Community of Portuguese Language Countries' },
  {
    series: 'great-lakes',
    parties: '',
    forms: 'International Conference on the Great Lakes Region,Great Lakes Conference,ICGLR',
  },
  { series: 'comesa', parties: '', forms: 'COMESA' },
  { series: 'lake-chad', parties: '', forms: 'Lake Chad Basin Commission' },
  { series: 'mano-river', parties: '', forms: 'Mano River Union' },
  { series: 'arab-maghreb', parties: '', forms: 'Arab Maghreb Union' },
  { series: 'unasur', parties: '', forms: 'UNASUR,Unasur,Union of South American Nations' },
  { series: 'pacific-alliance', parties: '', forms: 'Pacific Alliance' },
  { series: 'andean', parties: '', forms: 'Andean Community' },
  { series: 'sica', parties: '', forms: 'SICA,Central American Integration System' },
  { series: 'alba', parties: '', forms: 'ALBA,ALBA-TCP' },
  { series: 'amazon', parties: '', forms: 'Amazon Cooperation Treaty Organization,ACTO' },
  { series: 'africa-south-america', parties: '', forms: 'Africa-South America,Africa–South America' },
  { series: 'arab-south-america', parties: '', forms: 'Arab-South American,South American-Arab' },
  { series: 'development-in-democracy', parties: '', forms: 'Alliance for Development in Democracy' },
];
