/**
 * Names whose office another sentence tells: `Tuvalu's foreign minister laughs. …, says Simon Kofe`, `Macron received Ana Godinho. The
 * Portuguese labour minister …`.
 */
import type { Mention } from '../mention';
import type { NameSpan } from '../persons';
import type { Registry } from '../registry';
import { isDefinite } from '../registry/definite';
import type { View } from '../view';
import { itemAt } from '../spans';

interface Late {
  readonly name: NameSpan;
  readonly office: Mention;
}

/** A name without an office, and the parties that its sentence names: whoever holds an office there is somebody else. */
interface Unknown {
  readonly name: NameSpan;
  readonly others: ReadonlySet<string>;
}

/** Makes everybody whom a text names known to its registry, before anybody in it is resolved. */
export function introduceAll(views: readonly View[], registry: Registry): void {
  const late = new LateNames(registry);
  for (const view of views) {
    late.read(view.mentions);
    late.takeUp(view);
    late.readHolders(view);
    registry.introduce(view.mentions);
  }
  late.settle();
}

/** Reads the sentences of a document in order, before any of their people is resolved. */
class LateNames {
  readonly #registry: Registry;
  readonly #late: Late[] = [];
  /** The office with which the last sentence began, if it named nobody. */
  #office: Mention | null = null;
  /** The only one whom the last sentence named first and without an office. */
  #unknown: Unknown | null = null;

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

  /** Notes an office or a nationality that stands for whom the sentence before named first: `Louis Michel landed in Kigali. The Belgian commissioner`. */
  takeUp(view: View): void {
    const [first] = view.mentions.filter((one) => one.kind !== 'party');
    const unknown = this.#unknown;
    if (unknown && first && isTakenUp(first) && isHolder(view, first, unknown))
      this.#late.push({ name: unknown.name, office: first });
    this.#unknown = this.#unknownIn(view) ?? (first ? null : unknown);
  }

  /** Notes whom the sentence itself says to hold an office: `X, then foreign minister of Haiti,`, `Appointed in May foreign minister of Haiti, X flew`. */
  readHolders(view: View): void {
    const { mentions } = view;
    for (const [index, office] of mentions.entries()) {
      if (!isNameless(office) || office.plural) continue;
      const before = itemAt(mentions, index - 1);
      const behind = mentions[index + 1];
      if (before && isUnknown(before) && isHeldBy(view, before, office))
        this.#late.push({ name: before.name as NameSpan, office });
      else if (index === 0 && behind && isUnknown(behind) && opensFor(view, office, behind))
        this.#late.push({ name: behind.name as NameSpan, office });
    }
  }

  /** The one full name of a sentence of whom nothing is told, and who is not what the table of leaders would know: nobody behind whom an office stands. */
  #unknownIn({ mentions, reading }: View): Unknown | null {
    const names = mentions.filter(({ name, codes }) => name !== null && codes.length === 0);
    const [one] = names;
    if (!one?.name || names.length !== 1 || (one.rank !== null && one.rank !== 'minister')) return null;
    if (one.name.to - one.name.from < 2 || !this.#registry.isNew(one.name)) return null;
    const isApposed =
      reading.norm(one.to) === ',' && mentions.some(({ from }) => from - one.to <= APPOSED && from > one.to);
    return isApposed ? null : { name: one.name, others: new Set(mentions.flatMap(({ codes }) => codes)) };
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

/** A full name of which the sentence does not say what its bearer is. */
const isUnknown = ({ name, codes, rank, link }: Mention): boolean =>
  name !== null && name.to - name.from > 1 && codes.length === 0 && rank === null && link === null;

/** `X, alors ministre haïtien`, `X fut ministre haïtien`: whether only words of holding an office part a name from it. */
function isHeldBy({ reading }: View, { to }: Mention, office: Mention): boolean {
  const from = reading.norm(to) === ',' ? to + 1 : to;
  return from < office.from && reading.wordFills('holdsOffice', from, office.from);
}

/** `Nommé en janvier ministre haïtien, X`, `Ministre haïtien depuis mars, X`: an office that opens its sentence, and the name behind its comma. */
function opensFor({ reading, from }: View, office: Mention, person: Mention): boolean {
  if (office.from > from && !reading.word('holdsOffice', from)) return false;
  const comma = person.from - 1;
  return reading.norm(comma) === ',' && comma - office.to <= SINCE && office.from - from <= SINCE;
}

/** Tokens round an office that opens its sentence: a participle, since when. */
const SINCE = 5;

/** Tokens from a name to the office that stands behind its comma, at most. */
const APPOSED = 3;

/** An office of a country that its leaders do not hold, or a nationality as a noun (`la Portugaise`), with no name. */
const isTakenUp = (mention: Mention): boolean =>
  mention.kind === 'office' &&
  mention.codes.length === 1 &&
  mention.name === null &&
  mention.link === null &&
  !mention.plural &&
  (mention.rank === 'minister' ||
    mention.rank === 'envoy' ||
    mention.rank === 'organisation' ||
    mention.rule === 'national');

/** `The Tuvaluan minister`: not `his counterpart`, and of none of the countries that the sentence of the name speaks of. */
const isHolder = ({ reading }: View, office: Mention, { others }: Unknown): boolean =>
  !others.has(office.codes[0] as string) &&
  isDefinite(reading, office) &&
  reading.findWord('counterpart', office.from, office.to) < 0 &&
  !reading.wordFills('his', office.from - 1, office.from);
