/** What words in a cell or a headline stand for. */
import type { EngagementType } from '../engagement/engagement';

/** Values with the words for them, in English and French; the first that fits is taken. */
export type Words<T> = readonly (readonly [T, RegExp])[];

export const TYPE_WORDS: Words<EngagementType> = [
  ['summit', /summit|sommet|conference|conférence|forum|multilateral|assembl/i],
  ['visit', /visit|trip\b|travel|\btour\b|deplacement|déplacement|voyage/i],
  ['meeting', /meeting|talks|\bcall\b|rencontre|entretien|reunion|réunion|bilateral|bilatéral/i],
];

/** The value that a cell is, or the first whose words are in it; null for none. */
export function wordOf<T extends string>(cell: string, words: Words<T>): T | null {
  const plain = cell.trim().toLowerCase();
  if (plain === '') return null;
  const exact = words.find(([value]) => value === plain);
  return (exact ?? words.find(([, pattern]) => pattern.test(plain)))?.[0] ?? null;
}
