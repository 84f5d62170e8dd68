/** What a document has told of late, and which of it a sentence without an engagement of its own goes on about. */
import type { Draft } from '../draft';
import type { Sides } from '../registry/side';
import { wordBetween, type View } from '../view';
import type { Bound } from './bound';

/** Engagements of a sentence: the last one, or all stops of a tour, the last first. */
interface Told {
  readonly drafts: readonly Draft[];
  readonly sentence: number;
  readonly paragraph: number;
}

/** The last engagements told, the stops of a tour together. */
export class Memory {
  /** The engagement that the sentences go on about. */
  current: Draft | null = null;
  /** What was told of late, the last first. */
  recent: readonly Draft[] = [];
  readonly #told: Told[] = [];

  /** What comes next goes on about nothing. */
  forget(): void {
    this.current = null;
    this.recent = [];
    this.#told.length = 0;
  }

  /** Keeps what a sentence has told. */
  remember(view: View, told: Bound['drafts']): void {
    // What is told in passing of another time is not what the text goes on about.
    const { index: sentence, paragraph } = view.sentence;
    const present = told.filter(({ draft }) => !draft.background);
    const beside = present.find(({ draft }) => draft.rules.includes('margins') && draft.type !== 'summit');
    const last =
      beside ??
      present.findLast(({ draft, at }) => draft.type !== 'summit' || !isByTheWay(view, draft, at)) ??
      present.at(-1);
    if (!last) return;
    // After an edition or a trip of another time the next sentence may mean that one; it is still no subject of the text.
    if (!told.at(-1)?.draft.background || beside) this.current = last.draft;
    const stops = told.flatMap(({ draft }) => (draft.tour && draft.type === 'visit' ? [draft] : []));
    const drafts = last.draft.tour && stops.length > 1 ? [...new Set(stops)].reverse() : [last.draft];
    for (const { draft } of told) {
      if (!drafts.includes(draft) && !draft.background)
        this.#told.push({ drafts: [draft], sentence, paragraph });
    }
    this.#told.push({ drafts, sentence, paragraph });
    while (this.#told.length > 10) this.#told.shift();
    this.recent = this.#told.flatMap((one) => one.drafts).reverse();
  }

  /** A sentence without an engagement of its own goes on about the last one, or about an earlier one whose parties it names. */
  continued(view: View): Pick<Bound, 'continues' | 'distance' | 'parted'> {
    const named: string[] = [];
    for (const { codes } of view.mentions) {
      if (codes[0] !== undefined && !named.includes(codes[0])) named.push(codes[0]);
    }
    let best: Told | null = null;
    let most = -1;
    for (let at = this.#told.length - 1; at >= 0; at -= 1) {
      const one = this.#told[at] as Told;
      if (view.sentence.index - one.sentence > 12) break;
      let shared = 0;
      for (const code of named) if (one.drafts.some((draft) => hasParty(draft, code))) shared += 1;
      if (shared <= most) continue;
      most = shared;
      best = one;
    }
    return best
      ? {
          continues: best.drafts,
          distance: view.sentence.index - best.sentence,
          parted: view.sentence.paragraph !== best.paragraph,
        }
      : { continues: [], distance: 0, parted: false };
  }
}

/** Who travels and who receives, of the one visit that a text goes on about. */
export function sidesOf(draft: Draft | null): Sides | null {
  const guest = draft?.visitors[0]?.value;
  const host = draft?.hosts[0]?.value;
  if (draft?.type !== 'visit' || guest === undefined || host === undefined) return null;
  const of = (code: string): Sides['guest'] => ({
    codes: [code],
    name: draft.people.find((person) => person.code === code)?.name ?? null,
    rank: null,
  });
  return { guest: of(guest), host: of(host) };
}

/** `tras la cumbre`, `ahead of the summit`, `attends the summit after a forum in Oslo`: a gathering told by the way. */
const isByTheWay = (view: View, { rules }: Draft, at: number): boolean =>
  rules.includes('another') || wordBetween(view, 'asides', at - 3, at) >= 0;

/** Whether a country or organisation takes part in an engagement. */
function hasParty(draft: Draft, code: string): boolean {
  const is = (read: { readonly value: string }): boolean => read.value === code;
  return draft.visitors.some(is) || draft.hosts.some(is) || draft.participants.some(is);
}
