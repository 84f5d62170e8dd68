/** English, as data. */
import type { LanguageData } from '../lexicon';
import { ASIDES } from './asides';
import { CITIES, COUNTRIES, SEATS } from './countries';
import { CUES, ENDINGS } from './cues';
import { DATES } from './dates';
import { FIELDS } from './fields';
import { demonymForms, inflect } from './forms';
import { LEVELS, NOUNS, SERIES } from './nouns';
import { OFFICES, OFFICE_PARTIES, ORGANISATIONS, PLURAL_OFFICES } from './offices';
import { PEOPLE } from './people';
import { NO_SECTOR, SECTORS, TOPICS } from './sectors';
import { TALK_VERBS } from './talk-verbs';
import { VERBS } from './verbs';
import { WORDS } from './words';

export const LANGUAGE: LanguageData = {
  code: 'en',
  countries: COUNTRIES,
  seats: SEATS,
  cities: CITIES,
  airports:
    '# airport,# Airport,# International,# International Airport,# international airport,# air base,# airfield',
  organisations: ORGANISATIONS,
  demonymForms,
  compounds: {
    FRA: 'franco',
    GBR: 'anglo',
    RUS: 'russo',
    CHN: 'sino',
    IND: 'indo',
    ITA: 'italo',
    GRC: 'greco',
    TUR: 'turco',
    DEU: 'germano',
    SRB: 'serbo',
    AUT: 'austro',
  },
  demonymCapital: true,
  people: PEOPLE,
  offices: OFFICES,
  pluralOffices: PLURAL_OFFICES,
  officeParties: OFFICE_PARTIES,
  capitalOffices: 'the man from #,the woman from #,the strongman of #,the ruler of #,the master of #',
  verbs: VERBS,
  nouns: NOUNS,
  levels: LEVELS,
  series: SERIES,
  words: WORDS,
  cues: CUES,
  asides: ASIDES,
  fields: FIELDS,
  endings: ENDINGS,
  dates: DATES,
  sectors: SECTORS,
  topics: `${TOPICS},${TALK_VERBS}`,
  noSector: NO_SECTOR,
  inflect,
  abbreviations:
    'Mr,Mrs,Ms,Dr,Amb,St,Sen,Rep,Gov,Gen,Col,Lt,Maj,Brig,Adm,Capt,Prof,Hon,Jan,Feb,Mar,Apr,Jun,Jul,Aug,Sep,Sept,Oct,Nov,Dec,vs,No,Jr,Sr,Inc,Ltd,Co,Corp,etc,H.E,Rev,approx,c',
  stopWords:
    'the of and to in that is for on with was by as at from his her has have had will be are were this it its an which who their after before said not but or been between during they he she two would into where when over than about',
  futureEndings: [],
  particles:
    'de,du,la,le,el,al,bin,ben,ibn,ould,von,van,der,den,da,dos,do,di,del,della,ag,arap,e,y,wa,bint,ez,es,as',
};
