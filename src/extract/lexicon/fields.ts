/** Fields of a sheet that tells an engagement (`Guest: …`, `Lieu : …`), and the words of their labels. */

/** What a field tells: what it is, where, when, who comes, who receives, who takes part, what became of it. */
export type FieldKind = 'event' | 'place' | 'date' | 'guest' | 'host' | 'party' | 'status';

/** For each field the words of which one stands in its label, parted by commas. */
export type FieldWords = Readonly<Record<FieldKind, string>>;
