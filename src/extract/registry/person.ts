/** Whom a name means: the person as introduced elsewhere, with his office and party. */
import type { Mention } from '../mention';
import { withOffice, type NameSpan } from '../persons';
import { createActor, type Actor } from './actor';
import type { Context } from './context';
import { rankOf } from './people';
import { sideOfCounterpart } from './side';
import { NONE } from '../none';

/** Ranks that say nothing of a country: they may be those of any guest. */
const STATELESS: ReadonlySet<Mention['rank']> = new Set([null, 'title', 'private', 'speaker']);

/** The actor behind a name: what the mention itself says of him goes before what the text says elsewhere. */
export function resolvePerson(context: Context, mention: Mention, name: NameSpan): Actor {
  const { people, home } = context;
  const known = people.known(name);
  const named = known?.name.office && !name.office ? withOffice(name, known.name.office) : name;
  const fuller =
    known && known.words > name.to - name.from && people.isShort(name, known.name) ? known.name : named;
  const bySurname =
    mention.rule === 'leader' && name.to - name.from === 1 && known !== undefined && known.words > 1;
  const own = bySurname ? NONE : mention.codes;
  const codes = own.length ? own : (known?.codes ?? NONE);
  const rank = rankOf(mention) ?? known?.rank ?? null;
  const other = codes.length === 0 ? sideOfCounterpart(context, mention) : null;
  if (other !== null) {
    // `his counterpart X. X will come to Paris in May`: he is of that country from here on.
    people.give(name, { codes: [other], rank, plural: false });
    return createActor(mention, [other], fuller, 'anaphora', rank);
  }
  if (codes.length === 0 && home && !STATELESS.has(rank))
    return createActor(mention, [home], fuller, 'home-country', rank);
  const rule = own.length ? mention.rule : codes.length ? 'named-before' : null;
  return createActor(mention, known?.joint ? codes : pickParty(context, mention, codes), fuller, rule, rank);
}

/** Of the countries of an ambiguous name (Congo) the one that the text speaks of; all for a plural. */
export function pickParty(
  { people, spoken, home }: Context,
  mention: Mention,
  codes: readonly string[],
): readonly string[] {
  if (mention.plural || codes.length <= 1) return codes;
  const seen = spoken.recent.find(
    (actor) => actor.codes.length === 1 && codes.includes(actor.codes[0] as string),
  );
  const known = mention.name?.codes.find((code) => codes.includes(code));
  const named = (home && codes.includes(home) ? home : null) ?? codes.find((code) => people.namesParty(code));
  return [known ?? seen?.codes[0] ?? named ?? (codes[0] as string)];
}
