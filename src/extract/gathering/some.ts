/** Leaders of whom only some are named: `leaders including X and Y met`, `X was among the leaders who met`. */
import type { Draft } from '../draft';
import { actorsOf, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import { groupOf } from '../roles/group';
import { placeBefore, placesAfter } from '../roles/places';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { predicateTime } from '../verbs/word-time';
import { hasWord, type View, wordBetween } from '../view';
import { addSides, assemblyDraft } from './assembly';
import { isGathering } from './extent';

/** Several who lead, and those of them who are named. */
interface SomeOfMany {
  readonly leaders: Mention;
  readonly named: readonly Mention[];
}

/** `Leaders including X and Y gathered in Accra`: a gathering, none where a noun for it stands beside them; null where nobody is one of many. */
export function gatheringOfSome(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] | null {
  const { view } = scene;
  const some = someOfMany(view, trigger);
  if (!some) return null;
  if (view.triggers.some(isGathering)) return [];
  const { leaders, named } = some;
  const place = placesAfter(view, trigger.to, view.to, false)[0] ?? placeBefore(view, trigger);
  const drafts = assemblyDraft(scene, trigger, group, leaders, place);
  addSides(drafts, actorsOf(scene, named));
  // `était parmi les dirigeants réunis mardi`: a bare participle has the time of being one of them.
  const to = named.at(-1)?.to ?? trigger.from;
  const isOne = to < leaders.from;
  for (const draft of drafts) draft.time ??= isOne ? predicateTime(view, [to, leaders.from]).time : null;
  return drafts;
}

/** The leaders who meet in a verb's words, where some of them are named; null where none are, or where they are of two countries. */
export function someOfMany(view: View, { from }: Trigger): SomeOfMany | null {
  const leaders = view.mentions.findLast(
    (one) =>
      one.plural &&
      one.codes.length === 0 &&
      (one.rank === 'head' || one.rank === 'minister') &&
      one.to <= from,
  );
  if (!leaders || hasWord(view, 'two', leaders.from, from)) return null;
  const named = namedBehind(view, leaders, from) ?? namedBefore(view, leaders, from);
  return named && { leaders, named };
}

/** `Several leaders, among them X and Y, met`: in the words between them and their verb. */
function namedBehind(view: View, { to }: Mention, verb: number): readonly Mention[] | null {
  const at = wordBetween(view, 'including', to, Math.min(verb, to + INCLUDED));
  if (at < 0) return null;
  const end = view.reading.word('including', at);
  const first = view.mentions.find((one) => one.from >= end);
  if (!first || first.from - end > 1 || first.from >= verb) return null;
  const group = groupOf(view, first);
  return group.some((one) => one.to > verb) ? null : group;
}

/** Tokens from leaders to the words that name some of them: `from across the region, `. */
const INCLUDED = 6;

/** `X was one of the leaders who met`, `X figurait parmi les dirigeants réunis`: who is told to be one of them. */
function namedBefore(view: View, leaders: Mention, verb: number): readonly Mention[] | null {
  if (verb - leaders.to > MEETING) return null;
  if (leaders.link !== 'between' && !hasWord(view, 'oneOf', leaders.from - ONE_OF, leaders.from)) return null;
  const one = view.mentions.findLast(({ to }) => to <= leaders.from);
  return one?.link === null && one.kind !== 'party' && leaders.from - one.to <= BEING_ONE
    ? groupOf(view, one)
    : null;
}

/** Tokens from leaders to their verb: `who`, an auxiliary, an adverb. */
const MEETING = 4;
/** Tokens from the words of being one of them to them: an article, an adjective. */
const ONE_OF = 3;
/** Tokens from who is one of them to them: `was one of the`. */
const BEING_ONE = 5;
