/**
 * How often engagements of a confidence are right, against annotated texts. Right: an engagement of the text has the same type,
 * shares a visitor and a host (or a participant), and starts in the same month; each one counts for one reading alone.
 */
export interface Told {
  readonly type: string;
  readonly start?: string | null;
  readonly visitors: readonly string[];
  readonly hosts: readonly string[];
  readonly participants: readonly string[];
}

export interface Read extends Told {
  readonly confidence?: number;
}

interface Row {
  right: number;
  all: number;
}

/** Readings and how many of them were right, by confidence; most confident first. */
export function reliability(
  texts: readonly { readonly read: readonly Read[]; readonly gold: readonly Told[] }[],
): readonly (readonly [confidence: number, row: Readonly<Row>])[] {
  const rows = new Map<number, Row>();
  for (const { read, gold } of texts) {
    const left = [...gold];
    for (const reading of read) {
      const at = left.findIndex((told) => agree(reading, told));
      if (at >= 0) left.splice(at, 1);
      const confidence = reading.confidence ?? 0;
      const row = rows.get(confidence) ?? { right: 0, all: 0 };
      row.all++;
      if (at >= 0) row.right++;
      rows.set(confidence, row);
    }
  }
  return [...rows].sort(([a], [b]) => b - a);
}

function agree(read: Told, gold: Told): boolean {
  if (read.type !== gold.type || month(read.start) !== month(gold.start)) return false;
  return read.type === 'visit'
    ? shared(read.visitors, gold.visitors) && shared(read.hosts, gold.hosts)
    : shared(read.participants, gold.participants);
}

const month = (date: string | null | undefined): string => (date ?? '').replace(/[~?%]/g, '').slice(0, 7);
const shared = (a: readonly string[], b: readonly string[]): boolean => a.some((party) => b.includes(party));
