/** Whom a pronoun means: the topic, or those told last. */
import type { Mention } from '../mention';
import { officeOf } from '../mentions/entries';
import type { Reading } from '../text/recognise';
import { takenUp, type Actor } from './actor';
import type { Context } from './context';
import { resolvePerson } from './person';
import { lastPair, lastSeveral } from './several';

/** The actors whom a pronoun takes up; none where the text has spoken of nobody. */
export function resolvePronoun(context: Context, mention: Mention): readonly Actor[] {
  const { reading, spoken } = context;
  const { topic } = spoken;
  if (mention.rule === 'latter') {
    const before = context.here.findLast((one) => one.kind === 'person' && one.to <= mention.from);
    if (before?.name) return [takenUp(mention, resolvePerson(context, before, before.name))];
    const own = topic[0]?.codes[0];
    const last = spoken.last(
      (actor) => actor.codes.length === 1 && actor.mention.kind !== 'pronoun' && actor.codes[0] !== own,
    );
    if (last) return [takenUp(mention, last)];
  }
  if (mention.rule === 'several') return lastSeveral(context, mention);
  if (mention.plural) return topic.length > 1 ? topic : lastPair(context, rankIn(reading, mention));
  return topic[0] ? [takenUp(mention, topic[0])] : [];
}

/** The rank of the office in a pronoun of several words: `les deux ministres`. */
function rankIn(reading: Reading, { from, to }: Mention): Mention['rank'] {
  for (let at = from; at < to; at += 1) {
    const hit = reading.hit('entity', at);
    const office = hit && officeOf(hit);
    if (office) return office.rank;
  }
  return null;
}
