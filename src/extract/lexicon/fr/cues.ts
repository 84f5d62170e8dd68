/** French words and endings by which rules tell one reading from another. */
import { type Cues, type Endings } from '../cues';
import { CLAUSES } from './cues/clauses';
import { GATHERINGS } from './cues/gatherings';
import { JOURNEYS } from './cues/journeys';
import { MEETINGS } from './cues/meetings';
import { PEOPLE } from './cues/people';
import { PLACES } from './cues/places';
import { SPEECH } from './cues/speech';

export const CUES: Cues = Object.assign({}, JOURNEYS, MEETINGS, GATHERINGS, PEOPLE, PLACES, SPEECH, CLAUSES);

export const ENDINGS: Endings = {
  adverb: /ment$/,
  adjective: /(al|ial|ic|ive|ent|ant|long)$/,
  agreeing: /(e|es|s)$/,
  thirdPerson: /s$/,
  past: /([^prsy]aient|[cmnstv]èrent)$/,
  gerund: /ant$/,
  begun: /(nt|an|ot)$/,
  infinitive: /(er|ir|[cdipv]re|ttre)$/,
  participle: /(é|ée|és|ées)$/,
  opening: /^(ouvr|clos|ferm|achev|termin|conclu|lanc|début|commenc)/,
  portfolio: /(eres|eures|ale|aux|ales|elle|que|ques|ine|ite)$/,
  groups: /aine$/,
  singular: /([^s]|[ai]s)$/,
  imperfect: /(?:(?<!f|[deitv]r)ait|(?<![deitv]r)aient)$/,
};
