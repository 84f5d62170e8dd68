/** Whom an office without a name means: whoever holds it, by its country or by whom the text spoke of. */
import { isOrganisation } from '../../engagement/party';
import { MONARCHIES } from '../lexicon/people';
import type { Mention } from '../mention';
import { createActor, mayHold, sameRank, takenUp, type Actor } from './actor';
import type { Context } from './context';
import { isCrown, isOtherCrown, isPremier, wearsCrown } from './crown';
import { isAny, isDefinite } from './definite';
import type { Known } from './people';
import { pickParty, resolvePerson } from './person';
import { resolveSide } from './side';
import { resolveCouple, resolvePlural } from './several';

/** Ranks of those whom their nationality alone may stand for. */
const STATESMEN: ReadonlySet<Mention['rank']> = new Set(['head', 'minister', 'envoy']);

/** The actors behind an office; none where nothing tells whose it is. */
export function resolveOffice(context: Context, mention: Mention): Actor[] {
  if (
    mention.plural &&
    mention.codes.length > 1 &&
    (mention.rank === 'head' || mention.rank === 'minister')
  ) {
    const holders = mention.codes.map((code) => holderOf(context, mention, code, mention.rule));
    // Of ministers only where the text has named all of them.
    if (mention.rank === 'head' || holders.every(({ name }) => name !== null)) return holders;
  }
  if (mention.rule === 'guest' || mention.rule === 'host' || mention.rule === 'other')
    return resolveSide(context, mention);
  if (mention.rule === 'national') return resolveNational(context, mention);
  if (context.reading.findWord('couple', mention.from, mention.to) >= 0) {
    const couple = resolveCouple(context, mention);
    // `le couple royal belge`, whom the text does not name.
    return couple.length > 0 || mention.codes.length === 0
      ? couple
      : [createActor(mention, pickParty(context, mention, mention.codes), null, mention.rule)];
  }
  const diplomat = diplomatOf(context, mention);
  if (diplomat) return [takenUp(mention, diplomat)];
  if (mention.codes.length) return [ofItsCountry(context, mention)];
  if (mention.plural) return resolvePlural(context, mention);
  if (mention.rank === 'delegation') return resolveDelegation(context, mention);
  if (mention.rank === 'title') return resolveStyle(context, mention);
  return ofNoCountry(context, mention);
}

/** `the French president`: by the name that the text gave him, or gives him later where it is the only one. */
function ofItsCountry(context: Context, mention: Mention): Actor {
  const { reading, people, spoken } = context;
  const { rank, rule } = mention;
  const codes = pickParty(context, mention, mention.codes);
  if (!isDefinite(reading, mention)) return createActor(mention, codes, null, rule);
  const emissary = rank === 'private' ? emissaryFrom(context, codes) : undefined;
  if (emissary) return takenUp(mention, emissary);
  const isOfThem = ({ name, codes: [code] }: Actor): boolean => name !== null && code === codes[0];
  const isOther = (actor: Actor): boolean => isOtherCrown(reading, actor, mention);
  const same =
    spoken.last((actor) => isOfThem(actor) && sameRank(actor.rank, rank) && !isOther(actor)) ??
    spoken.last((actor) => isOfThem(actor) && mayHold(actor, rank) && !isOther(actor));
  if (same) return createActor(mention, codes, same.name, rule);
  const [code] = codes;
  if (code === undefined || codes.length > 1) return createActor(mention, codes, null, rule);
  const only =
    rank === 'head'
      ? people.onlyHead(code)
      : rank === 'minister'
        ? people.onlyMinister(code, mention.to)
        : null;
  const isKing = isPremier(reading, mention) && wearsCrown(reading, only);
  return createActor(mention, codes, isKing ? null : only, rule);
}

/** `L'envoyé de l'ONU, X, a quitté Damas. Le diplomate suédois ira à Téhéran`: the envoy whom the text goes on about. */
const diplomatOf = ({ reading, spoken }: Context, mention: Mention): Actor | undefined =>
  reading.word('diplomats', mention.from) > 0 && isDefinite(reading, mention)
    ? spoken.topic.find(({ rank, name }) => rank === 'envoy' && name !== null)
    : undefined;

/** `Thabo Mbeki mediates for SADC. The former South African president landed`: whom the text goes on about, and who stands for an organisation. */
const emissaryFrom = ({ spoken }: Context, codes: readonly string[]): Actor | undefined =>
  spoken.topic.find(
    (actor) =>
      actor.name !== null &&
      isOrganisation(actor.codes[0]) &&
      (actor.name.codes.length === 0 || actor.name.codes.some((code) => codes.includes(code))),
  );

/** `the president`: of the country of the headline, else whoever was spoken of, else of the dateline, else the first leader to be named. */
function ofNoCountry(context: Context, mention: Mention): Actor[] {
  const { heading, home, seat } = context;
  const [only] = heading.length === 1 ? heading : [];
  // `gave up his part as a mediator in Chad`: anybody.
  if (mention.rank === 'envoy' && isAny(context.reading, mention)) return [];
  const bearer = bearerBefore(context, mention);
  if (bearer?.name) return [takenUp(mention, resolvePerson(context, bearer, bearer.name))];
  if (only) return [holderOf(context, mention, only, 'heading')];
  const owner = ownerBefore(context, mention);
  if (owner !== null) return [holderOf(context, mention, owner, 'home-country')];
  if (isOfNewcomer(context, mention)) return [];
  const before = holderBefore(context, mention);
  // `Le Président de la République a quitté Lomé pour Accra`, behind what a minister of another country did: that of Togo.
  const isHere = seat !== null && (before ? before.codes[0] : home) !== seat.code;
  if (isHere && (seat.receives || !before || !isKnownAs(context, before, mention)))
    return [createActor(mention, [seat.code], null, 'home-country')];
  if (before) return [takenUp(mention, before)];
  if (home) return [createActor(mention, [home], null, 'home-country')];
  // `the last visit of a Baltic leader`: whoever he was.
  const isSomebody = mention.rank === 'head' && !isAny(context.reading, mention);
  const ahead = isSomebody ? foremost(context, mention) : undefined;
  return ahead ? [createActor(mention, ahead.codes.slice(0, 1), ahead.name, 'named-later')] : [];
}

/** `João Lourenço, the mediator, received Y`, `Clinton, then secretary of state,`: between commas an office is what he is who stands before it, of whatever country. */
function bearerBefore({ reading, here }: Context, { from, to, plural }: Mention): Mention | undefined {
  if (plural || reading.norm(to) !== ',' || reading.word('and', to + 1)) return undefined;
  let comma = from - 1;
  while (comma > from - APPOSED && reading.norm(comma) !== ',') comma -= 1;
  if (reading.norm(comma) !== ',') return undefined;
  return here.find(({ kind, name, to: end }) => kind === 'person' && name !== null && end === comma);
}

/** From an office to the comma before it: an article, `then`, `a former`. In tokens. */
const APPOSED = 4;

/**
 * `X was in Dhaka for talks with his counterpart`, `Reykjavík is closed for X, who is to meet the foreign minister`: nobody told
 * before, where X is told of for the first time and nothing was told of his country.
 */
function isOfNewcomer(context: Context, { from }: Mention): boolean {
  const { reading, here, spoken, sides, home } = context;
  const isCounterpart = reading.word('counterpart', from) > 0 && reading.wordFills('his', from - 1, from);
  if (!isCounterpart && !(reading.word('definite', from - 1) && isElsewhere(context, from))) return false;
  const lead = here.findLast(
    ({ kind, link, codes, to }) =>
      kind !== 'party' && (link === null || !isCounterpart) && codes.length > 0 && to <= from,
  );
  const code = lead?.codes[0];
  if (code === undefined || code === home) return false;
  if (sides && (sides.guest.codes.includes(code) || sides.host.codes.includes(code))) return false;
  const begins = here[0]?.from ?? from;
  return spoken.last(({ mention, codes }) => codes.includes(code) && mention.from < begins) === undefined;
}

/** Whether a sentence has named a city, before somebody, of a country that is none of those spoken of. */
function isElsewhere({ here, spoken, sides }: Context, before: number): boolean {
  const place = here.find(
    ({ placeLike, link, city, to }) => placeLike && link === 'at' && city !== null && to <= before,
  );
  const code = place?.codes[0];
  if (code === undefined || sides?.host.codes.includes(code)) return false;
  return spoken.last(({ codes }) => codes.includes(code)) === undefined;
}

/** `Gambia was represented by its foreign minister`: of the country that the sentence is about. */
function ownerBefore({ reading, here }: Context, { from }: Mention): string | null {
  if (!reading.wordFills('his', from - 1, from)) return null;
  const lead = here.findLast(({ link, to }) => link === null && to <= from);
  return lead?.kind === 'party' && lead.form === 'name' && lead.codes.length === 1
    ? (lead.codes[0] ?? null)
    : null;
}

/** Of those spoken of the one who holds an office: by its very word first, by its rank next, and of the topic before others. */
function holderBefore(context: Context, mention: Mention): Actor | undefined {
  const { reading, spoken } = context;
  // `Tadić bowed beside his counterpart`: not whom the text goes on about.
  const own = reading.word('counterpart', mention.from) ? spoken.topic[0]?.codes[0] : undefined;
  const isOne = ({ name, codes }: Actor): boolean => name !== null && codes.length === 1 && codes[0] !== own;
  const isSuch = (actor: Actor): boolean =>
    isOne(actor) && sameRank(actor.rank, mention.rank) && !isOtherCrown(reading, actor, mention);
  const isCalled = (actor: Actor): boolean => isSuch(actor) && bears(context, actor, mention);
  return (
    spoken.topic.find(isCalled) ??
    spoken.last(isCalled) ??
    spoken.topic.find(isSuch) ??
    spoken.last(isSuch) ??
    spoken.topic.find((actor) => isOne(actor) && mayHold(actor, mention.rank)) ??
    spoken.last((actor) => isOne(actor) && mayHold(actor, mention.rank))
  );
}

/** `le Sud-Coréen`: whoever of that nation the text speaks of; nobody where it names none. */
function resolveNational(context: Context, mention: Mention): Actor[] {
  const { reading, people, spoken, here } = context;
  const isOne = ({ codes, rank }: Pick<Actor, 'codes' | 'rank'>): boolean =>
    mention.codes.includes(codes[0] ?? '') && (rank === null || STATESMEN.has(rank));
  const recent = spoken.last((actor) => actor.name !== null && isOne(actor));
  if (recent) return [takenUp(mention, recent)];
  const known = people.find(isOne);
  if (known) return [createActor(mention, known.codes.slice(0, 1), known.name, 'anaphora', known.rank)];
  const emissary = mention.codes.some((code) => people.namesParty(code))
    ? undefined
    : emissaryFrom(context, mention.codes);
  if (emissary) return [takenUp(mention, emissary)];
  // `their Russian host` receives statesmen, and is one.
  const hosts = reading.findWord('hostNouns', mention.from, mention.to) >= 0;
  return hosts || here.some((other) => isListedWith(mention, other))
    ? [createActor(mention, mention.codes.slice(0, 1), null, 'nationality')]
    : [];
}

/** `le Japonais, le Coréen et l'Australien`: several, each of another nation, are those who stand for them, be they named nowhere. */
const isListedWith = ({ codes, from, to }: Mention, other: Mention): boolean =>
  other.rule === 'national' &&
  other.codes[0] !== codes[0] &&
  (other.from >= to ? other.from - to : from - other.to) <= LISTED;

/** Between two of a list: a comma or a joint, and an article. */
const LISTED = 2;

/** `His Excellency was in Beijing`: a style by itself is that of whom the text goes on about; `Her Majesty` is a crowned head. */
function resolveStyle({ reading, spoken }: Context, mention: Mention): Actor[] {
  if (!reading.word('his', mention.from)) return [];
  const crowned = reading.findWord('royalStyles', mention.from, mention.to) >= 0;
  const isOne = ({ name, rank, codes }: Actor): boolean =>
    name !== null && (rank === 'head' || rank === null) && (!crowned || MONARCHIES.has(codes[0] ?? ''));
  const lead = spoken.topic.find(isOne) ?? (crowned ? spoken.last(isOne) : undefined);
  return lead ? [takenUp(mention, lead)] : [];
}

/** `la délégation`: those spoken of last; `sa délégation` at the head of its sentence: that of the one of them; one that is new and nobody's stands for no country. */
function resolveDelegation({ reading, spoken, here }: Context, mention: Mention): Actor[] {
  const { from } = mention;
  const isHis = reading.wordFills('his', from - 1, from) && here[0] === mention && spoken.topic.length === 1;
  const known = isHis || reading.word('definite', from - 1) > 0;
  return known ? spoken.topic.map((actor) => takenUp(mention, actor)) : [];
}

/** Who holds an office in a country (one of `les présidents égyptien et iranien`), by name where the text gave it. */
function holderOf({ spoken }: Context, mention: Mention, code: string, rule: string | null): Actor {
  const same = spoken.last(
    (actor) =>
      actor.name !== null &&
      actor.codes[0] === code &&
      (sameRank(actor.rank, mention.rank) || mayHold(actor, mention.rank)),
  );
  return createActor(mention, [code], same?.name ?? null, rule);
}

/** Whether somebody was given the office by the same word: `le chancelier` is no president. */
function bears({ reading, people }: Context, { name }: Actor, mention: Mention): boolean {
  const word = reading.norm(mention.from);
  const known = name ? people.known(name) : undefined;
  const offices = [...(name?.office ?? []), ...(known?.name.office ?? [])];
  return offices.some(([from, to]) => {
    for (let at = from; at < to; at += 1) if (reading.norm(at) === word) return true;
    return false;
  });
}

/** Whether the text calls somebody by an office, or he leads his country and it is one of those who do. */
const isKnownAs = (context: Context, actor: Actor, mention: Mention): boolean =>
  bears(context, actor, mention) ||
  (mention.rank === 'head' && (actor.rank === 'head' || actor.name?.heads === true));

/** The first leader of a country whom the text names: `Le Président de la République` opens it, his name comes later. */
function foremost({ reading, people }: Context, mention: Mention): Known | undefined {
  const crowned = isCrown(reading, mention.from, mention.to);
  return people.find(({ name, codes: [code], rank }) => {
    if (code === undefined || (crowned && !MONARCHIES.has(code))) return false;
    return name.heads || rank === 'head';
  });
}
