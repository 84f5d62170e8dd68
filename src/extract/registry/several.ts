/** Whom words for more than one mean: couples, pairs, so many, and the ministers of the countries named together. */
import type { Mention } from '../mention';
import type { NameSpan } from '../persons';
import type { Reading } from '../text/recognise';
import { mayHold, sameRank, takenUp, type Actor } from './actor';
import type { Context } from './context';
import { isOtherCrown } from './crown';
import { isAny } from './definite';
import type { Spoken } from './spoken';

/** Who only speaks or is no statesman is not among those whom a number counts. */
const APART: ReadonlySet<Mention['rank']> = new Set(['ambassador', 'speaker', 'private', 'spouse']);

/** `their foreign ministers`, `the two leaders`: those of the countries that were named together last. */
export function resolvePlural(context: Context, mention: Mention): Actor[] {
  const { reading, spoken } = context;
  if (areOfBoth(reading, mention)) return ofBothStates(context, mention);
  // `India-Pakistan: ministers meet in Dubai`
  if (context.heading.length === 2 && mention.link === null)
    return context.heading.map((code) => takenUp(mention, { codes: [code], name: null, rank: mention.rank }));
  if (reading.word('theTwo', mention.from - 1)) return lastPair(context, mention.rank);
  const several = lastSeveral(context, mention);
  if (several.length) return several;
  const { together, topic } = spoken;
  if (mention.rank === 'speaker' || mention.rank === 'private') return [];
  for (let back = mention.from - 1; back >= mention.from - 3 && back >= 0; back -= 1) {
    const theirs = reading.word('theirs', back) > 0;
    // `Macron and Lula met. Their foreign ministers had met on Tuesday`
    if (theirs && together.length < 2) {
      const pair = topic.length === 2 ? countriesOf(topic) : [];
      // `Tebboune and Saied met in the presence of the emir. Their foreign ministers signed`: of the two who met.
      if (pair.length === 2)
        return pair.map((code) => takenUp(mention, { codes: [code], name: null, rank: mention.rank }));
      return topic.length > 2 ? [] : ofBothStates(context, mention);
    }
    if (theirs || (reading.word('two', back) && together.length === 2))
      return together.map((code) => takenUp(mention, { codes: [code], name: null, rank: mention.rank }));
    if (!reading.word('officeAdjectives', back) && !reading.word('respective', back)) break;
  }
  return [];
}

/** The country of each of several actors, each once. */
const countriesOf = (actors: readonly Actor[]): readonly string[] => [
  ...new Set(actors.flatMap(({ codes }) => codes.slice(0, 1))),
];

/** `the defence ministers of the two countries`, `les chefs de la diplomatie des deux États`. */
function areOfBoth(reading: Reading, { from, to }: Mention): boolean {
  const at = reading.findWord('bothStates', from + 1, to + BOTH);
  return at > 0 && (reading.wordBefore('of', at) >= 0 || reading.wordBefore('of', at - 1) >= 0);
}

/** Between an office and the two countries whose it is: a preposition, an article. */
const BOTH = 3;

/** Those of the visit that the text goes on about, else the two countries named together, or of whom it spoke last; by name who holds the office. */
function ofBothStates({ spoken, sides }: Context, mention: Mention): Actor[] {
  const { together } = spoken;
  const pair = sides ? [sides.guest, sides.host] : spoken.lastOfCountries(2, () => true);
  const codes = sides || together.length !== 2 ? pair.map((one) => one.codes[0] as string) : together;
  if (codes.length !== 2) return [];
  const { rank } = mention;
  return codes.map((code) => {
    const isHolder = (one: Actor): boolean =>
      sameRank(one.rank, rank) || (one.rule !== 'leader' && mayHold(one, rank));
    const holder = spoken.last((one) => one.codes[0] === code && one.name !== null && isHolder(one));
    return takenUp(mention, { codes: [code], name: holder?.name ?? null, rank });
  });
}

/** `the royal couple`: the last two of one country whom the text named, one of them no head of government; nobody for `a couple`. */
export function resolveCouple({ reading, people, spoken }: Context, mention: Mention): Actor[] {
  if (isAny(reading, mention)) return [];
  const { recent } = spoken;
  const halves = new Map<string, Actor>();
  for (let at = recent.length - 1; at >= 0; at -= 1) {
    const actor = recent[at] as Actor;
    const [code] = actor.codes;
    if (!actor.name || !code || (mention.codes.length > 0 && !mention.codes.includes(code))) continue;
    if (actor.rank !== null && actor.rank !== 'head' && actor.rank !== 'spouse') continue;
    if (actor.rank !== 'spouse' && isOtherCrown(reading, actor, mention)) continue;
    const other = halves.get(code);
    if (!other) halves.set(code, actor);
    else if (people.lastName(other.name as NameSpan) !== people.lastName(actor.name))
      return [actor, other].map((one) => takenUp(mention, one));
  }
  return [...halves.values()].slice(0, 1).map((one) => takenUp(mention, one));
}

/** `the three presidents`, `all four`: the last actors of so many countries, of whom the text has spoken; nobody where it has named fewer. */
export function lastSeveral({ reading, spoken }: Context, mention: Mention): Actor[] {
  const count = countOf(reading, mention);
  if (count < 3) return [];
  const found = spoken.lastOfCountries(count, ({ name, rank }) => name !== null && !APART.has(rank));
  if (found.length < count) return [];
  // `a summit of the three presidents`, where the text has named their ministers: by their countries.
  const areOthers =
    mention.kind === 'office' &&
    mention.rank === 'head' &&
    !found.some(({ rank, name }) => rank === 'head' || name?.heads === true);
  return found.map(({ codes, name, rank }) =>
    takenUp(mention, { codes, name: areOthers ? null : name, rank }),
  );
}

/** The last two actors of different countries, of the rank where two are known to be: `les deux ministres`. */
export function lastPair({ reading, spoken }: Context, rank: Mention['rank']): Actor[] {
  const peers = rank === null ? [] : lastPeers(reading, spoken, rank);
  if (peers.length === 2) return peers;
  // `a message from one king to the other. The two ministers`: those who may hold the office before those who hold another.
  const holders = spoken.lastOfCountries(2, (one) => one.rank === rank || mayHold(one, rank));
  return holders.length === 2 ? holders : spoken.lastOfCountries(2, () => true);
}

/** The last two of a rank, `son homologue X` being of that of the other. */
const lastPeers = (reading: Reading, spoken: Spoken, rank: Mention['rank']): Actor[] =>
  spoken.lastOfCountries(
    2,
    (actor) =>
      actor.rank === rank ||
      (rank === 'head' && actor.rank === null && actor.name?.heads === true) ||
      reading.findWord('counterpart', actor.mention.from, actor.mention.to) >= 0,
  );

/** The number in or right before a mention, or 0. */
function countOf(reading: Reading, mention: Mention): number {
  for (let at = mention.from - 1; at < mention.to; at += 1) {
    const number = at < 0 ? null : reading.date('number', at);
    if (number) return number.value;
  }
  return 0;
}
