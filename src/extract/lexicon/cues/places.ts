/** Cues of places: kinds of state, town and site, and what leads into them. */
export interface PlacesCues {
  /** Before the name of a town that is also a country's (`à Panama`). */
  readonly inTown: string;
  /** Before a country: what is spoken of (`talks on Cyprus`), but for the islands on which somebody may be. Empty where no preposition of place tells it. */
  readonly topical: string;
  readonly smallIslands: string;
  /** Between two countries, where neither is at home: on the frontier, à mi-chemin. */
  readonly borders: string;
  /** Parts of the world with several countries: `Africa`, `the Gulf`. */
  readonly areas: string;
  /** Of the prepositions of place those that say where something leads. */
  readonly into: string;
  /** What joins a thing or a country to a place: `linking Lusaka to`, `a cable to`. */
  readonly connects: string;
  /** Between a site and the name that it bears (`international airport`). */
  readonly siteAdjectives: string;
  /** An article that looks like a preposition, and what it is an article after. */
  readonly partitive: string;
  readonly beforePartitive: string;
  /** Kinds of state before the name of one, and what stands between. */
  readonly states: string;
  readonly stateAdjectives: string;
  /** Those who make up a body, before its name: countries, pays membres. */
  readonly memberStates: string;
  /** Kinds of place before the name of one (`the coastal city of`). */
  readonly towns: string;
  /** Kinds of street that bear the name of a town elsewhere: `London Road`, `rue de Londres`. */
  readonly streets: string;
  /** Before a place that gives way to another (`rather than Berlin`). */
  readonly instead: string;
  /** Before a site where something happens, and never before a subject of talks (`near the port`). */
  readonly spots: string;
  /** A country by the kind that it is, which was named before: `the country`, `ce pays`. */
  readonly lands: string;
  /** Of those what only a monarchy is called. */
  readonly realms: string;
  /** Of those what only an island is called. */
  readonly isles: string;
}
