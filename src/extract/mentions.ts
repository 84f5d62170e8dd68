/** Whom and what a sentence speaks of: people, offices, countries, places, and the words that stand for them. */
import type { Lexicon } from './lexicon/compile';
import { copyMention, type Mention } from './mention';
import { readChunk } from './mentions/chunk';
import { splitNation } from './mentions/chunk/office';
import { isLoosePrefix, isPartOfWorld } from './mentions/compound';
import { isInSeries, isOfLongerNoun, isPerson, officeOf, partyOf } from './mentions/entries';
import { withoutDenied } from './mentions/denied';
import { houseOf } from './mentions/house';
import { endsSite, readFromParty } from './mentions/party';
import { mayPoint, readPointing } from './mentions/pronoun';
import { withEnumerated } from './mentions/enumerated';
import { namedAfter } from './mentions/named-after';
import { withOwned } from './mentions/owned';
import { joinBody } from './mentions/spokesman';
import { cityIn, townBefore, townOf, townOfNation } from './mentions/town';
import { readName, type NameSpan } from './persons';
import { knownAt, YEARS_ROUND } from './persons/known';
import { LAYER } from './text/phrases';
import type { Reading } from './text/recognise';
import { WORD_NUMBERS } from './text/trie';

/** All mentions of a sentence, in order. */
export function readMentions(reading: Reading, lexicon: Lexicon, from: number, to: number): Mention[] {
  const mentions: Mention[] = [];
  let at = from;
  while (at < to) {
    const read = mayBegin(reading, at) ? readMention(reading, lexicon, at, to, from) : null;
    const thing = read ? (isThing(reading, read) ? read.to : namedAfter(reading, read)) : 0;
    if (thing) at = thing;
    else if (read) {
      const nation = townOfNation(reading, read, from);
      const mention = nation ?? besideCity(reading, mentions.at(-1), townOf(reading, read));
      const city = cityIn(reading, mentions.at(-1), mention);
      if (city) {
        mentions[mentions.length - 1] = city;
        at = mention.to;
        continue;
      }
      const town = townBefore(reading, mention, from);
      if (town) {
        while ((mentions.at(-1)?.to ?? 0) > town.from) mentions.pop();
        const country = copyMention(mention);
        country.link = 'at';
        mentions.push(town, country);
        at = mention.to;
        continue;
      }
      // `their Russian host`: the nationality has been read by itself.
      if (mentions.at(-1)?.from === mention.from) mentions.pop();
      const lead = mentions.at(-1);
      if (lead && isLeadOf(lead, mention)) {
        const led = copyMention(mention);
        led.from = lead.from;
        led.link = lead.link;
        led.rank ??= lead.rank;
        mentions[mentions.length - 1] = led;
        at = mention.to;
        continue;
      }
      if (joinBody(reading, mentions, mention, from)) {
        at = mention.to;
        continue;
      }
      const house = houseOf(reading, mention);
      if (house) mentions.push(house);
      mentions.push(mention);
      at = mention.to;
    } else at += 1;
  }
  return withOwned(reading, withEnumerated(reading, withoutDenied(reading, mentions)));
}

/**
 * `at Harpa`, `la Caspienne`, `the Holy Mosques`, `Weimar Triangle`: a word with a capital of which nothing says that it is somebody,
 * behind an article or a preposition of place or in the name of a gathering, is a thing.
 */
function isThing(reading: Reading, { kind, codes, rank, name, from, to }: Mention): boolean {
  if (kind !== 'person' || !name || rank !== null || name.from !== from) return false;
  // `Ho Chi Minh Mausoleum`: known or not, who gave it his name is not there.
  if (to - from > 2 && name.to === to && reading.wordFills('sites', to - 1, to)) return true;
  if (to - from === 1 && isSubjectOpening(reading, from)) return true;
  if (codes.length > 0) return false;
  // `The Ma–Xi meeting`: one of two names.
  const joined = reading.tokens[to]?.spaced === false && /^[-–—]/.test(reading.norm(to));
  if (name.codes.length > 0 || reading.norm(to) === "'s" || joined || reading.tokens[to]?.hyphen)
    return false;
  if (
    from > 0 &&
    (reading.wordFills('definite', from - 1, from) || reading.wordFills('inside', from - 1, from))
  )
    return true;
  for (let back = from; back >= 0 && back > from - SERIES; back -= 1) {
    const hit = reading.hit('series', back);
    if (hit && hit.to > from) return true;
  }
  return false;
}

/** `Tax evasion topped the agenda`: the first word of a subject has its capital from the sentence that it opens. */
function isSubjectOpening(reading: Reading, from: number): boolean {
  const subject = reading.hit('sector', from);
  if (!subject || subject.to <= from + 1 || reading.tokens[subject.to - 1]?.form.cap) return false;
  return from === 0 || (reading.tokens[from]?.breaks ?? 0) > 0 || /^[.!?:»”"]$/.test(reading.norm(from - 1));
}

/** Tokens of the name of a gathering, at most. */
const SERIES = 4;

/** Whether a mention may begin at a token: most words are passed over by this question alone. */
const mayBegin = (reading: Reading, at: number): boolean =>
  (reading.tokens[at]?.form.cap === true && !isHandle(reading, at)) ||
  reading.anyHit(LAYER.entity, at) ||
  (reading.anyHit(LAYER.word, at) && (mayPoint(reading, at) || reading.word('officeHeads', at) > 0));

/** `@SwedishPM`: how somebody is called elsewhere, which is no part of his name. */
const isHandle = (reading: Reading, at: number): boolean =>
  reading.norm(at - 1) === '@' && reading.tokens[at]?.spaced === false;

/** `with Presidents Paul Kagame and Félix Tshisekedi`: the office of several goes with the first of them. */
const isLeadOf = (office: Mention, person: Mention): boolean =>
  office.kind === 'office' &&
  office.plural &&
  office.codes.length === 0 &&
  person.kind === 'person' &&
  person.from === office.to;

/** `in Washington, the United States,`: the country goes with its city. */
function besideCity(reading: Reading, last: Mention | undefined, mention: Mention): Mention {
  if (!last?.city || !last.placeLike || !mention.placeLike || mention.link !== null) return mention;
  if (last.codes[0] !== mention.codes[0] || reading.norm(last.to) !== ',') return mention;
  for (let at = last.to + 1; at < mention.from; at += 1) if (!reading.word('articles', at)) return mention;
  const same = copyMention(mention);
  same.link = last.link;
  return same;
}

function readMention(
  reading: Reading,
  lexicon: Lexicon,
  at: number,
  limit: number,
  floor: number,
): Mention | null {
  // `con Chávez como anfitrión`: what somebody is there, and nobody else.
  if (reading.word('counterpart', at) && reading.word('as', at - 1)) return null;
  const region = regionBefore(reading, at);
  if (region) return readChunk(reading, lexicon, region, limit, floor);
  if (splitNation(reading, at)) return readChunk(reading, lexicon, at, limit, floor);
  const hit = reading.hit('entity', at);
  const party = hit && partyOf(hit);
  const office =
    hit && !isQualifier(reading, hit.to) && !isVerbForm(reading, at, hit.to) ? officeOf(hit) : null;
  // `Tête-à-tête` is no city.
  if (hit && party?.form === 'city' && isInTrigger(reading, at, hit.to)) return null;
  // `À LA TÊTE DU CONSEIL`: in a Romance language few cities have an article but that of their name, and capitals hide which.
  const isNoun =
    reading.tokens[at]?.form.caps === true &&
    lexicon.data.futureEndings.length > 0 &&
    reading.wordFills('definite', at - 1, at);
  if (party?.form === 'city' && isNoun) return null;
  if (hit && (party?.form === 'city' || party?.form === 'capital') && isInSeries(reading, hit)) return null;
  // `US$100 million`
  if (party && reading.norm(hit.to) === '$') return null;
  // `Le Cap-Vert` is not at Le Cap.
  if (hit && party && (isCutOff(reading, hit.to) || isOfSaint(reading, hit.to))) return null;
  if (office && !office.plural && isOfLongerNoun(reading, at, hit?.to ?? 0)) return null;
  if (party && !office && (isLoosePrefix(reading, lexicon, at) || isPartOfWorld(reading, at, hit?.to ?? 0)))
    return null;
  if (hit && hit.to <= limit && (party || office)) {
    if (party && !office) return readFromParty(reading, lexicon, { at, limit, floor }, hit);
    return readChunk(reading, lexicon, at, limit, floor);
  }
  const pointing = readPointing(reading, lexicon.data.endings.participle, at, floor);
  if (pointing) return pointing;
  const form = reading.tokens[at]?.form;
  if (!form?.cap && !(hit?.entries.some(isPerson) && reading.tokens[hit.to - 1]?.form.cap)) return null;
  if (isInCompound(reading, at)) return null;
  const name = readName(reading, lexicon, at, false);
  if (
    !name ||
    name.to > limit ||
    isSiteName(reading, name) ||
    isOpeningParticiple(reading, lexicon, name, floor)
  )
    return null;
  return readChunk(reading, lexicon, at, limit, floor);
}

/** Whether in the last word of a place the name of another begins that goes on behind a hyphen. */
const isCutOff = (reading: Reading, to: number): boolean =>
  reading.tokens[to]?.hyphen === true && (reading.hit('entity', to - 1)?.to ?? 0) > to;

/** `St. George's Chapel`: what is a saint's, and no town that is called so. */
const isOfSaint = (reading: Reading, to: number): boolean =>
  reading.norm(to - 1) === "'s" && reading.form(to)?.cap === true && !reading.date('weekday', to);

/** `Latin American leaders`, `Arab foreign ministers`: behind the name of a region the office of those of its countries; 0 where none does. */
function regionBefore(reading: Reading, at: number): number {
  const end = reading.word('regions', at);
  const office = end ? reading.hit('entity', end) : undefined;
  if (!office || !officeOf(office)?.plural) return 0;
  // `American leaders` are of one country.
  const one = end - at === 1 ? reading.hit('entity', at) : undefined;
  return one && partyOf(one) ? 0 : end;
}

/** `l'aéroport Diori-Hamani`, `Heydar Aliyev Centre`: a site that bears the name of somebody who is not there. */
function isSiteName(reading: Reading, name: NameSpan): boolean {
  let before = name.from;
  while (reading.tokens[before]?.hyphen && reading.tokens[before - 1]?.form.cap) before -= 1;
  // `le mémorial Agostinho Neto`, `mausolée Hô Chi Minh`: given names that no table has.
  for (let given = 1; given <= GIVEN && reading.form(before - given)?.cap && before > given; given += 1)
    if (endsSite(reading, before - given) && !isOfToday(reading, before - given)) before -= given;
  // No `waited at the airport for Modi`, in a language that says `of` and `for` alike.
  if (reading.word('of', before - 1) && !reading.word('goal', before - 1)) before -= 1;
  if (/^[«“"]$/.test(reading.norm(before - 1))) before -= 1;
  // `le porte-avions français Charles-de-Gaulle`
  const nationality = reading.hit('entity', before - 1);
  if (nationality?.to === before && partyOf(nationality)?.form === 'demonym') before -= 1;
  if (reading.word('siteAdjectives', before - 1)) before -= 1;
  // In a headline the name of the next line is of no site.
  const stands = (at: number): boolean => (reading.tokens[at]?.breaks ?? 0) === 0;
  // `avaient pris place X, Y et Z`
  const isVerb = [2, 3].some(
    (back) => before >= back && reading.hit('trigger', before - back)?.to === before,
  );
  return (
    (stands(before) && !isVerb && endsSite(reading, before)) ||
    (stands(name.to) && reading.word('sites', name.to) > 0)
  );
}

/** `a raccompagné à l'aéroport Lloyd Austin`: somebody of the tables who is, or was lately, in office may stand behind a site as an object. */
function isOfToday(reading: Reading, at: number): boolean {
  const known = knownAt(reading, at);
  return known?.full === true && (reading.day === null || known.left + YEARS_ROUND >= reading.day);
}

/** Given names before a name that bears a site, at most. */
const GIVEN = 2;

/** Whether a phrase of a verb or noun that tells an engagement goes on past a place, or runs over it (`TÊTE-À-TÊTE` in capitals). */
function isInTrigger(reading: Reading, at: number, to: number): boolean {
  // `METTRA LE CAP SUR`: in its last word another phrase begins.
  for (let inner = at; inner < to; inner += 1) if ((reading.hit('trigger', inner)?.to ?? 0) > to) return true;
  if (!reading.tokens[at]?.hyphen) return false;
  return [1, 2, 3, 4].some((back) => (reading.hit('trigger', at - back)?.to ?? 0) >= to);
}

/** `delegation-level talks`, `leader-led`: joined by a hyphen to a word in small letters an office names nobody. */
function isQualifier(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token?.hyphen === true &&
    !token.form.cap &&
    !reading.isShouted(at) &&
    reading.word('compoundEnds', at) > 0
  );
}

/** `a envoyé son ministre`: behind an auxiliary the word is a verb and no office. */
const isVerbForm = (reading: Reading, at: number, to: number): boolean =>
  reading.anyWord(AUXILIARY, at - 1) && reading.hit('trigger', at)?.to === to;

const AUXILIARY = WORD_NUMBERS.setOf(['have', 'had', 'been', 'be', 'was', 'willBe']);

/** `Bangui-M'Poko`: the rest of a name of a place. */
function isInCompound(reading: Reading, at: number): boolean {
  for (let back = at; back > 0 && back > at - 4; back -= 1) {
    const token = reading.tokens[back];
    if (!token || token.spaced) return false;
    if (token.hyphen)
      return reading.hit('entity', back - 1)?.entries.some((entry) => entry.kind === 'party') ?? false;
  }
  return false;
}

/** `Reporté d'une journée`, `Partie de Paris`, `Étaient présents`: a capital at the head of a sentence makes no name of a participle or an auxiliary. */
function isOpeningParticiple(reading: Reading, lexicon: Lexicon, name: NameSpan, floor: number): boolean {
  if (name.from !== floor || name.codes.length > 0) return false;
  if (name.to === name.from + 1 && reading.anyWord(AUXILIARY, name.from)) return true;
  // `Flanquée de X`: the participle and its preposition are no part of the name behind them.
  const next = name.from + 1;
  const joins = reading.word('of', next) === next + 1 || reading.word('by', next) === next + 1;
  if (name.to - name.from > 1 && !joins) return false;
  return lexicon.data.endings.participle.test(reading.tokens[name.from]?.form.lower ?? '');
}
