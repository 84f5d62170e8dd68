/** Spanish words and endings by which rules tell one reading from another. */
import { NO_ENDING, type Cues, type Endings } from '../cues';
import { CLAUSES } from './cues/clauses';
import { GATHERINGS } from './cues/gatherings';
import { JOURNEYS } from './cues/journeys';
import { MEETINGS } from './cues/meetings';
import { PEOPLE } from './cues/people';
import { PLACES } from './cues/places';
import { SPEECH } from './cues/speech';

export const CUES: Cues = Object.assign({}, JOURNEYS, MEETINGS, GATHERINGS, PEOPLE, PLACES, SPEECH, CLAUSES);

export const ENDINGS: Endings = {
  adverb: /mente$/,
  adjective: /(al|ico|ica|iva|ente|ante)$/,
  agreeing: /(e|es|s|a|o)$/,
  thirdPerson: NO_ENDING,
  past: /(ó|aron|ieron)$/,
  gerund: /ndo$/,
  begun: NO_ENDING,
  infinitive: /[aei]r$/,
  participle: NO_ENDING,
  opening: /^(abri|inaugur|cerr|clausur|termin|conclu|acab)/,
  portfolio: /(iores|ares|ales|icas|icos|ivas)$/,
  groups: NO_ENDING,
  singular: /([^s]|[ai]s)$/,
  imperfect: NO_ENDING,
};
