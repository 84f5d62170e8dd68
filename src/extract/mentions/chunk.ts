/** Noun phrases of people: office, nationality and name read together as one mention, whatever their order. */
import { isOrganisation } from '../../engagement/party';
import type { Lexicon } from '../lexicon/compile';
import type { Mention } from '../mention';
import { withOffice } from '../persons';
import type { Reading } from '../text/recognise';
import { OF_BODY, readBody } from './body';
import { readChamber } from './chunk/chamber';
import { crown, readNameBehind, readOwnName, titled } from './chunk/name';
import { readAdjective, readOffice, readPortfolio, readSecondOffice, readSplitOffice } from './chunk/office';
import { readBracketed, readNationality, readOfParty, readOwner, takeParty } from './chunk/party';
import { readCharge } from './chunk/charge';
import { createPhrase, type Phrase } from './chunk/phrase';
import { readOfficeBehind, readOfOffice } from './chunk/within';
import { linkOfPerson } from './link';
import { areOfNoGovernment, isOfPrivateBody } from './private';
import { afterArea } from './state';

/** Steps of a mention, at most. */
const STEPS = 14;

/** Reads somebody at a token, up to the end of the sentence at most; `floor`: where the sentence begins. */
export function readChunk(
  reading: Reading,
  lexicon: Lexicon,
  from: number,
  limit: number,
  floor: number,
): Mention {
  const phrase = createPhrase(reading, lexicon, from, { limit, floor });
  for (let round = 0; round < STEPS && phrase.to < phrase.limit; round += 1) {
    if (!phrase.name && readOwnName(phrase)) {
      if (phrase.rank === 'title') phrase.rank = null;
      readAfterName(phrase);
      break;
    }
    if (!step(phrase)) break;
  }
  // `the UN envoy for Sudan, Ramtane Lamamra,`
  if (!phrase.name && phrase.rank === 'envoy' && phrase.codes.length > 0)
    phrase.to = afterArea(reading, phrase.to, phrase.limit);
  readBody(phrase);
  if (!phrase.name) readNameBehind(phrase);
  if (phrase.to === phrase.from) phrase.to = phrase.from + 1;
  if (phrase.rule !== OF_BODY && phrase.codes.length === 0 && phrase.name && phrase.name.codes.length) {
    phrase.codes = ofOffice(phrase, phrase.name.codes);
    phrase.partyWords = [phrase.name.from, phrase.name.to];
    phrase.rule = 'leader';
  }
  if (phrase.name && phrase.rank === 'head' && phrase.codes.length !== 1) {
    crown(phrase, phrase.name);
    titled(phrase, phrase.name);
  }
  if (
    isOfPrivateBody(reading, phrase.rank, phrase.to) ||
    areOfNoGovernment(reading, phrase.rank, phrase.plural, phrase.from)
  )
    phrase.rank = 'private';
  // `led by the former Nigerian president X`
  const start = reading.wordFills('former', phrase.from - 1, phrase.from) ? phrase.from - 1 : phrase.from;
  return {
    from: start,
    to: phrase.to,
    kind: phrase.name ? 'person' : 'office',
    codes: phrase.codes,
    // `l'envoyé conjoint de l'ONU et de la Ligue arabe`: one for both.
    plural:
      phrase.plural ||
      (phrase.rank === 'envoy' && phrase.codes.length > 1 && phrase.codes.every(isOrganisation)),
    name: phrase.name && phrase.offices.length ? withOffice(phrase.name, phrase.offices) : phrase.name,
    rank: phrase.rank,
    link: linkOfPerson(reading, start, phrase.floor),
    city: null,
    placeLike: false,
    form: null,
    partyWords: phrase.partyWords,
    deictic: null,
    rule: phrase.rule,
  };
}

/** `Christine Lagarde, ministre déléguée`, `the high representative, X`: of what the tables know of somebody, the party of the office that the text gives. */
function ofOffice({ rank }: Phrase, codes: readonly string[]): string[] {
  if (rank === 'minister') return codes.filter((code) => !isOrganisation(code));
  const bodies = rank === 'envoy' ? codes.filter(isOrganisation) : [];
  return bodies.length > 0 ? bodies : [...codes];
}

function step(phrase: Phrase): boolean {
  return (
    readSplitOffice(phrase) ||
    readOffice(phrase) ||
    readNationality(phrase) ||
    readAdjective(phrase) ||
    readOwner(phrase) ||
    readChamber(phrase) ||
    readOfOffice(phrase) ||
    readOfParty(phrase) ||
    readPortfolio(phrase) ||
    readSecondOffice(phrase)
  );
}

/** What may follow a name: `of Mali`, `(Mali)`, and an office in apposition. */
function readAfterName(phrase: Phrase): void {
  const reading = phrase.reading;
  if (phrase.codes.length === 0) {
    const of = reading.word('of', phrase.to);
    if (of && (phrase.rank !== null || phrase.name?.full)) {
      const rank = phrase.rank;
      // As behind a head's office, a demonym or a town may be what he is of.
      phrase.rank ??= 'head';
      takeParty(phrase, of);
      phrase.rank = rank;
    }
  }
  readBracketed(phrase);
  const open = phrase.rank === null || phrase.rank === 'private' || phrase.codes.length === 0;
  if (reading.norm(phrase.to) === ',' && open) readOfficeBehind(phrase);
  if (
    phrase.codes.length === 0 &&
    phrase.rank === null &&
    phrase.name?.full &&
    phrase.name.codes.length === 0
  )
    readCharge(phrase);
}
