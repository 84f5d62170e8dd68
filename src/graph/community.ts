/** Colours of communities that do not change from one move of the brush to the next. */

/** The place of a node's colour, by node id; a node in no group is not in it. */
export type CommunityColours = ReadonlyMap<string, number>;

/** A group keeps its colour while so large a share of its members stays together. */
export const STAY_SHARE = 0.6;

/**
 * Gives each group a colour. One in which at least 60 % of an earlier group's members live on takes that group's colour (the
 * larger share of members first, where two groups ask for one colour or one group could have two); any other takes the first
 * colour that is free.
 */
export function colourCommunities(
  groups: readonly (readonly string[])[],
  before: CommunityColours,
): CommunityColours {
  const sizes = new Map<number, number>();
  for (const colour of before.values()) sizes.set(colour, (sizes.get(colour) ?? 0) + 1);
  const claims = groups.flatMap((ids, group) =>
    [...countColours(ids, before)].map(([colour, count]) => ({ group, colour, count })),
  );
  claims.sort((a, b) => b.count - a.count || a.group - b.group || a.colour - b.colour);
  const colours: (number | undefined)[] = groups.map(() => undefined);
  const taken = new Set<number>();
  for (const { group, colour, count } of claims) {
    if (count < STAY_SHARE * sizes.get(colour)! || taken.has(colour) || colours[group] !== undefined)
      continue;
    colours[group] = colour;
    taken.add(colour);
  }
  const result = new Map<string, number>();
  groups.forEach((ids, group) => {
    const colour = colours[group] ?? firstFree(taken);
    taken.add(colour);
    for (const id of ids) result.set(id, colour);
  });
  return result;
}

function countColours(ids: readonly string[], before: CommunityColours): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) {
    const colour = before.get(id);
    if (colour !== undefined) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

function firstFree(taken: ReadonlySet<number>): number {
  for (let colour = 0; ; colour++) if (!taken.has(colour)) return colour;
}
