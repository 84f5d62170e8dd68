/** Whom a pronoun means: the topic, or those told last. */
import type { Mention } from '../mention';
import { officeOf } from '../mentions/entries';
import type { Reading } from '../text/recognise';
import { takenUp, type Actor } from './actor';
import type { Context } from './context';
import { agreeing } from './gender';
import { resolvePerson } from './person';
import { lastPair, lastSeveral } from './several';

/** The actors whom a pronoun takes up; none where the text has spoken of nobody. */
export function resolvePronoun(context: Context, mention: Mention): readonly Actor[] {
  const { reading, spoken, sides } = context;
  const { topic } = spoken;
  if (mention.rule === 'latter') {
    const before = context.here.findLast((one) => one.kind === 'person' && one.to <= mention.from);
    if (before?.name) return [takenUp(mention, resolvePerson(context, before, before.name))];
    const own = topic[0]?.codes[0];
    const isOther = ({ codes, mention: { kind } }: Actor): boolean =>
      codes.length === 1 && kind !== 'pronoun' && codes[0] !== own;
    // `A, B, C and D met`: two of them are the topic, and the last stands behind those.
    const last =
      (topic.length > 1 ? spoken.furthest((actor) => actor.name !== null && isOther(actor)) : undefined) ??
      spoken.last(isOther);
    if (last) return [takenUp(mention, last)];
  }
  if (mention.rule === 'firstNamed') {
    const before = context.here.filter((one) => one.kind === 'person' && one.to <= mention.from);
    const own = before.at(-2);
    if (own?.name) return [takenUp(mention, resolvePerson(context, own, own.name))];
    return topic.slice(0, 1).map((first) => takenUp(mention, first));
  }
  if (mention.rule === 'several') return lastSeveral(context, mention);
  if (mention.plural) {
    if (isWhoseOffice(context, mention)) return [];
    const pair = pairHere(context, mention);
    if (pair.length > 0) return pair;
    // `X met Y in Delhi, where they were`, unless the text goes on about several.
    const only =
      isOfTwo(mention) || new Set(topic.map(({ codes }) => codes[0])).size < 2
        ? onlyTwoBefore(context, mention)
        : [];
    if (only.length > 0) return only;
    // `Les deux premiers`: two of three.
    if (topic.length > 1)
      return reading.findWord('both', mention.from, mention.to) < 0 ? topic : topic.slice(0, 2);
    const rank = rankIn(reading, mention);
    const last = lastPair(context, rank);
    if (last.length > 1 || !isOfTwo(mention)) return last;
    if (sides) return [sides.guest, sides.host].map((side) => takenUp(mention, side));
    // `Algeria and Tunisia draw closer. The two presidents met`
    return spoken.together.length === 2 && last.length === 0
      ? spoken.together.map((code) => takenUp(mention, { codes: [code], name: null, rank }))
      : last;
  }
  const [first] = topic;
  const who = setApart(context, mention) ?? onlyBefore(context, mention, first) ?? first;
  return who ? [takenUp(mention, agreeing(context, mention, who))] : [];
}

/** `the defence ministers of the two countries met`: whose office it is acts by those who hold it. */
const isWhoseOffice = ({ here }: Context, { link, from }: Mention): boolean =>
  link === 'of' && here.some(({ kind, plural, to }) => kind === 'office' && plural && from - to === 1);

/** `X arrived in Accra on Thursday. The two leaders had last met in May`: words for two, where the text has named only the guest. */
const isOfTwo = ({ from, to }: Mention): boolean => to - from > 1;

/** `L'accord a été signé par X à l'issue d'un entretien avec Y. C'est elle qui ira à Kingston`: the last one named, where the text goes on about nobody. */
function setApart({ reading, spoken }: Context, { from, to }: Mention): Actor | undefined {
  if (spoken.topic.length > 0 || !reading.word('whoSubject', to) || reading.word('be', from - 1) !== from)
    return undefined;
  return spoken.furthest(({ name, codes }) => name !== null && codes.length === 1);
}

/**
 * `Encore une capitale pour Marco Rubio : Georgetown, où il a vu`: of whom the text goes on only behind the pronoun, or of nobody, the
 * one person named before it; of another before the sentence, the one who is all that its clause is about (`Crowds cheered X as he`).
 */
function onlyBefore(context: Context, { from }: Mention, topic: Actor | undefined): Actor | null {
  const { here, reading } = context;
  const people = here.filter(
    (one) => one.kind !== 'party' && one.kind !== 'pronoun' && one.to <= from && isSomebody(context, one),
  );
  const [first] = people;
  if (!first?.name || people.length > 1) return null;
  const isOwner = /^'s?$/.test(reading.norm(first.to));
  if (topic && topic.mention.from < from) {
    const begins = here[0]?.from ?? from;
    if (topic.mention.from >= begins || !opensWithNobody(context, first)) return null;
    // `Next on Wang Yi's list is Port Moresby, where he is due`
    if (first.link !== null && !(isOwner && reading.word('where', from - 1))) return null;
    if (reading.word('and', from - 1) || isParted(reading, first.to, from)) return null;
    return resolvePerson(context, first, first.name);
  }
  const isLead = first.link === null || first.link === 'goal' || isOwner;
  return isLead ? resolvePerson(context, first, first.name) : null;
}

/** Whether another clause begins between two tokens, or whom the text went on about stands there as an object (`X le reçoit ; il`). */
function isParted(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (/^[;:]$/.test(reading.norm(at))) return true;
    const him = reading.word('him', at);
    if (him && (!reading.word('articles', at) || reading.hit('trigger', him))) return true;
  }
  return false;
}

/** A word with a capital that the text knows of nobody (`Crowds`, `Children`) is none. */
const isSomebody = ({ people }: Context, { kind, codes, name }: Mention): boolean =>
  kind !== 'person' || codes.length > 0 || (name !== null && people.known(name)?.codes.length !== 0);

/** Whether nobody acts in front of whom a sentence names: no pronoun, no country and nobody's own; nor is it what a cleft sets apart (`Today it is X in Lima, from where he`). */
const opensWithNobody = ({ here, reading }: Context, { from }: Mention): boolean =>
  here.every(
    (one) => one.to > from || (one.kind !== 'pronoun' && (one.kind !== 'party' || one.link !== null)),
  ) &&
  reading.findWord('his', here[0]?.from ?? from, from) < 0 &&
  reading.wordBefore('cleft', from) < 0;

/** `X et Y passèrent huit jours en Mongolie ; ils se recueillirent`: two whom the sentence names before it, joined as its subject. */
function pairHere(context: Context, { from }: Mention): readonly Actor[] {
  const { here, reading } = context;
  for (let at = here.length - 1; at > 0; at -= 1) {
    const [left, right] = [here[at - 1], here[at]];
    if (!left || !right || right.to > from) continue;
    if (right.kind === 'party' || right.link === 'at') continue;
    const joined = left.to + 1 <= right.from && reading.findWord('and', left.to, right.from) >= 0;
    if (!joined || right.from - left.to > JOINED || left.link !== null || right.link !== null) return [];
    if (!left.name || !right.name) return [];
    const pair = [resolvePerson(context, left, left.name), resolvePerson(context, right, right.name)];
    // `X et la Première dame Y ont atterri ; ils ont été reçus`: she is of his country.
    const isKnown = pair.every(({ codes, rank }) => codes.length > 0 || rank === 'spouse');
    return isKnown && pair.some(({ codes }) => codes.length > 0) ? pair : [];
  }
  return [];
}

/** `Macron will hold talks with the Angolan president, Joao Lourenço, the first meeting between the two men`: the only two whom the sentence names before it. */
function onlyTwoBefore(context: Context, { from }: Mention): readonly Actor[] {
  const before = context.here.filter((one) => one.kind !== 'party' && one.to <= from);
  if (before.length !== 2) return [];
  const pair = before.flatMap((one) => (one.name ? [resolvePerson(context, one, one.name)] : []));
  const [left, right] = pair.map(({ codes }) => codes[0]);
  return left !== undefined && right !== undefined && left !== right ? pair : [];
}

/** Between two who are joined: the word that joins them, an article. */
const JOINED = 3;

/** The rank of the office in a pronoun of several words: `les deux ministres`. */
function rankIn(reading: Reading, { from, to }: Mention): Mention['rank'] {
  for (let at = from; at < to; at += 1) {
    const hit = reading.hit('entity', at);
    const office = hit && officeOf(hit);
    if (office) return office.rank;
  }
  return null;
}
