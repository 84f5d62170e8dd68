/** Names that come after the office: `Tuvalu's foreign minister laughs. …, says Simon Kofe.` */
import type { Mention } from '../mention';
import type { NameSpan } from '../persons';
import type { Registry } from '../registry';
import type { View } from '../view';

interface Late {
  readonly name: NameSpan;
  readonly office: Mention;
}

/** Makes everybody whom a text names known to its registry, before anybody in it is resolved. */
export function introduceAll(views: readonly View[], registry: Registry): void {
  const late = new LateNames(registry);
  for (const { mentions } of views) {
    late.read(mentions);
    registry.introduce(mentions);
  }
  late.settle();
}

/** Reads the sentences of a document in order, before any of their people is resolved. */
class LateNames {
  readonly #registry: Registry;
  readonly #late: Late[] = [];
  /** The office with which the last sentence began, if it named nobody. */
  #office: Mention | null = null;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** Notes a new full name, the only person of its sentence, behind one that began with a nameless office. */
  read(mentions: readonly Mention[]): void {
    const office = this.#office;
    const first = mentions.find((one) => one.kind !== 'party');
    this.#office = first && isNameless(first) ? first : null;
    if (!office) return;
    const people = mentions.filter((one) => one.name !== null || one.kind === 'office');
    const [one] = people;
    if (people.length !== 1 || !one?.name || one.codes.length > 0 || one.rank !== null || one.link !== null)
      return;
    if (one.name.to - one.name.from > 1 && this.#registry.isNew(one.name))
      this.#late.push({ name: one.name, office });
  }

  /** Gives the names their offices, where the text names nobody else who holds one like it. */
  settle(): void {
    for (const { name, office } of this.#late) {
      if (!this.#registry.hasHolder(office)) this.#registry.give(name, office);
    }
  }
}

/** Somebody's office in a country, without his name, of whom the sentence speaks. */
const isNameless = ({ kind, codes, name, rank, link }: Mention): boolean =>
  kind === 'office' &&
  codes.length > 0 &&
  name === null &&
  link === null &&
  (rank === 'head' || rank === 'minister' || rank === 'envoy');
