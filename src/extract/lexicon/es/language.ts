/** Spanish, as data: the worked example of docs/extraction.md. */
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
import { VERBS } from './verbs';
import { WORDS } from './words';

export const LANGUAGE: LanguageData = {
  code: 'es',
  countries: COUNTRIES,
  seats: SEATS,
  cities: CITIES,
  airports:
    'aeropuerto #,aeropuerto internacional #,aeropuerto de #,aeropuerto internacional de #,base aérea de #',
  organisations: ORGANISATIONS,
  demonymForms,
  compounds: {},
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
  asides: ASIDES,
  fields: FIELDS,
  endings: ENDINGS,
  dates: DATES,
  sectors: SECTORS,
  topics: TOPICS,
  noSector: NO_SECTOR,
  inflect,
  abbreviations:
    'Sr,Sra,Dr,Dra,D,Dña,art,cf,etc,núm,pág,vol,ene,feb,mar,abr,jun,jul,ago,sep,sept,oct,nov,dic,S.M,EE,UU,Gral,Cnel',
  stopWords:
    'el la los las y del al por con para su una un como más que de en se lo es ha fue sus entre este esta sobre tras no también donde cuando ya le han pero desde hasta ser son a sin muy dos ayer',
  futureEndings: ['ará', 'arán', 'erá', 'erán', 'irá', 'irán', 'drá', 'drán'],
  particles: 'de,del,la,las,los,el,al,bin,ben,ibn,ould,von,van,der,den,da,dos,do,di',
};
