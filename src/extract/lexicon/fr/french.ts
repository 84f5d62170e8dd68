/** French, as data. */
import type { LanguageData } from '../lexicon';
import { CITIES, COUNTRIES, SEATS } from './countries';
import { CUES, ENDINGS } from './cues';
import { DATES } from './dates';
import { demonymForms, inflect } from './forms';
import { LEVELS, NOUNS, SERIES } from './nouns';
import { OFFICES, OFFICE_PARTIES, ORGANISATIONS, PLURAL_OFFICES } from './offices';
import { PEOPLE } from './people';
import { NO_SECTOR, SECTORS, TOPICS } from './sectors';
import { VERBS } from './verbs';
import { WORDS } from './words';

export const FRENCH: LanguageData = {
  code: 'fr',
  countries: COUNTRIES,
  seats: SEATS,
  cities: CITIES,
  organisations: ORGANISATIONS,
  demonymForms,
  demonymCapital: false,
  people: PEOPLE,
  offices: OFFICES,
  pluralOffices: PLURAL_OFFICES,
  officeParties: OFFICE_PARTIES,
  verbs: VERBS,
  nouns: NOUNS,
  levels: LEVELS,
  series: SERIES,
  words: WORDS,
  cues: CUES,
  endings: ENDINGS,
  dates: DATES,
  sectors: SECTORS,
  topics: TOPICS,
  noSector: NO_SECTOR,
  inflect,
  abbreviations:
    'M,MM,Mme,Mmes,Mlle,Dr,Pr,Me,Mgr,St,Ste,art,cf,etc,env,av,apr,janv,févr,avr,juil,sept,oct,nov,déc,S.E.M,p,n,vol,no',
  stopWords:
    "le la les des du de un une et est dans que qui pour sur par avec au aux à en ce cette ces ses son sa leur leurs ont été sont était d' l' qu' n' s' c' plus pas mais ou où après avant entre lors selon ainsi dont il elle ils deux se y fut sera",
  futureEndings: [
    'era',
    'eront',
    'ira',
    'iront',
    'dra',
    'dront',
    'tra',
    'tront',
    'ura',
    'uront',
    'vra',
    'vront',
  ],
  particles:
    "de,du,des,d',la,le,el,al,bin,ben,ibn,ould,von,van,der,den,da,dos,do,di,del,della,ag,arap,e,y,wa,bint,ez,es,as",
};
