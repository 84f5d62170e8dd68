/** Engagements for tests: given parts, the rest as a file without the column would have it. */
import { BLANK, type Engagement } from '../engagement/engagement';

export function visit(
  visitors: string[],
  hosts: string[],
  start: string | null = '2024-05-01',
  id?: string,
): Engagement {
  return engagement({
    id: id ?? `visit-${visitors.join('-')}-${hosts.join('-')}-${start}`,
    visitors,
    hosts,
    start,
  });
}

export function summit(
  participants: string[],
  hosts: string[],
  start = '2024-06-01',
  id?: string,
): Engagement {
  return engagement({
    id: id ?? `summit-${hosts.join('-')}-${start}`,
    type: 'summit',
    participants,
    hosts,
    start,
  });
}

export function meeting(participants: string[], start = '2024-07-01', id?: string): Engagement {
  return engagement({
    id: id ?? `meeting-${participants.join('-')}-${start}`,
    type: 'meeting',
    participants,
    start,
  });
}

export function engagement(parts: Partial<Engagement> & { id: string }): Engagement {
  return {
    type: 'visit',
    ...BLANK,
    ...parts,
  };
}

/** A generator of numbers in [0, 1) that gives the same ones for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

/** Visits and some summits among so many parties, lopsided as real data are: low numbers are in most of them. */
export function manyEngagements(count: number, parties: number, seed = 1): Engagement[] {
  const random = seeded(seed);
  const code = () => `P${String(Math.floor(random() ** 2.2 * parties)).padStart(4, '0')}`;
  const date = () =>
    `${1990 + Math.floor(random() * 35)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`;
  return Array.from({ length: count }, (_, i) => {
    if (i % 40 === 0) {
      const participants = [...new Set(Array.from({ length: 3 + Math.floor(random() * 20) }, code))];
      return summit(participants, participants.slice(0, 1), date(), `summit-${i}`);
    }
    return visit([code()], [code()], date(), `visit-${i}`);
  });
}
