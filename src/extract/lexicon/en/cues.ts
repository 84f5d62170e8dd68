/** English words and endings by which rules tell one reading from another. */
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
