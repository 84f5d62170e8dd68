/** Whose president or delegation is nobody's who governs. */
import type { Rank } from '../lexicon/lexicon';
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';
import { partyOf } from './entries';

/** Ranks that private bodies have too: a president, a delegation. */
const LEADING: ReadonlySet<Rank> = new Set(['head', 'delegation', 'organisation']);

/** Small words and nationalities between an office and its body, at most. */
const JOINTS = 5;

/** `the president of the Chilean football federation`, `a Chinese delegation of students`: of nobody who governs. */
export function isOfPrivateBody(reading: Reading, rank: Rank | null, from: number): boolean {
  if (rank === null || !LEADING.has(rank)) return false;
  for (let at = from, steps = 0; at > 0 && steps < JOINTS; steps += 1) {
    if (reading.word('privateBodies', at)) return true;
    at =
      reading.word('of', at) ||
      reading.word('articles', at) ||
      reading.word('possessive', at) ||
      nationalityEnd(reading, at);
  }
  return false;
}

/** `Business leaders`, `religious leaders`: several who lead, but no government. */
export const areOfNoGovernment = (
  reading: Reading,
  rank: Rank | null,
  plural: boolean,
  from: number,
): boolean => rank === 'head' && plural && reading.wordFills('callings', from - 1, from);

/** `Bankers from Kenya, Ghana and Egypt`: a country behind those who do not govern, at the head of its list. */
export const isOfPrivate = (reading: Reading, { kind, link, from }: Mention): boolean =>
  kind === 'party' && link === 'from' && reading.wordFills('privateBodies', from - 2, from - 1);

/** `Students from Kenya, Ghana and Egypt`: countries that go on the list of those who do not govern; `before` stands before it. */
export const goesOnPrivate = (reading: Reading, first: Mention, before: Mention | undefined): boolean =>
  before?.rank === 'private' &&
  before.name === null &&
  first.from - before.to === 1 &&
  (reading.norm(before.to) === ',' || reading.word('and', before.to) > 0);

/** Behind a nationality, or a country whose something is (`Portugal's constitutional court`); 0 for none. */
function nationalityEnd(reading: Reading, at: number): number {
  const hit = reading.hit('entity', at);
  if (!hit) return 0;
  return partyOf(hit)?.form === 'demonym' ? hit.to : reading.word('possessive', hit.to);
}
