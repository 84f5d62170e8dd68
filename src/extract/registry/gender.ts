/** Whether a pronoun can mean somebody: `she` no king, no `Mr` and no Viktor. */
import { MENS_NAMES, WOMENS_NAMES } from '../lexicon/given-names';
import { sizeOf } from '../persons';
import type { Actor } from './actor';
import type { Context } from './context';

type Gender = 'feminine' | 'masculine';

/** Whom a pronoun means, of whom the text goes on about and those spoken of last: where its gender is not that of the first, the last who has it. */
export function agreeing(context: Context, pronoun: Actor['mention'], who: Actor): Actor {
  const own = inWords(context, pronoun.from, pronoun.to);
  if (own === null) return who;
  const is = genderOf(context, who);
  if (is === null || is === own) return who;
  return context.spoken.last((other) => genderOf(context, other) === own) ?? who;
}

/** The gender of somebody by what the text calls him, else by his given name; null where neither tells. */
function genderOf(context: Context, { mention, name }: Actor): Gender | null {
  const called = inWords(context, mention.from, mention.to);
  if (called !== null || name === null) return called;
  const full = context.people.known(name)?.name ?? name;
  for (const [from, to] of full.office ?? []) {
    const office = inWords(context, from, to);
    if (office !== null) return office;
  }
  if (sizeOf(full) < 2) return null;
  const given = context.reading.norm(full.from);
  return WOMENS_NAMES.has(given) ? 'feminine' : MENS_NAMES.has(given) ? 'masculine' : null;
}

/** The gender of the words between two tokens that have one; null for none, or both. */
function inWords({ reading }: Context, from: number, to: number): Gender | null {
  const feminine = reading.findWord('feminine', from, to) >= 0;
  const masculine = reading.findWord('masculine', from, to) >= 0;
  return feminine === masculine ? null : feminine ? 'feminine' : 'masculine';
}
