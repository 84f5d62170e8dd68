/** Whom the next sentence's pronoun will mean. */
import type { Actor } from '../registry';
import { isObject } from '../roles/subject';
import type { View } from '../view';

/** Whom the next sentence's pronoun will mean: the first actor that no preposition governs. */
export function topicOf(view: View, actors: readonly Actor[]): Actor[] {
  const named = actors.filter((actor) => actor.mention.link === null && !isObject(view, actor.mention));
  const [lead] = named;
  // A pronoun as subject keeps the topic, whoever is named after it.
  if (lead?.mention.kind === 'pronoun') return [];
  const first = named.find((actor) => actor.codes.length > 0 && actor.mention.kind !== 'pronoun');
  if (!first) return travellerOf(view, actors);
  const group = named.filter(
    (actor) =>
      actor.codes.length > 0 &&
      actor.mention.from >= first.mention.from &&
      actor.mention.from - first.mention.to < 4,
  );
  return group.length > 1 ? group : [first];
}

/** `Tournée en Asie du ministre finlandais`: where no subject is named, whose journey it is. */
function travellerOf(view: View, actors: readonly Actor[]): Actor[] {
  const noun = view.triggers.find((one) => one.frame === 'visit-noun' || one.frame === 'tour-noun');
  const owner = noun
    ? actors.find(
        (actor) =>
          actor.mention.link === 'of' &&
          actor.codes.length > 0 &&
          actor.mention.from >= noun.to &&
          actor.mention.from - noun.to <= 8,
      )
    : undefined;
  return owner ? [owner] : [];
}
