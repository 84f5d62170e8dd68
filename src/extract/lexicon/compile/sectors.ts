/** Words of the sectors, and of what makes a subject of them, into the trie. */
import { SECTORS, type Sector } from '../../../engagement/sector';
import type { LanguageData } from '../lexicon';
import { splitList } from '../list';
import type { Builder } from './builder';

/** The forms of a phrase in whose words `+` marks a noun and `~` an adjective that inflect together. */
function phraseForms(data: LanguageData, phrase: string): string[] {
  if (!/[+~]/.test(phrase)) return [phrase];
  const words = phrase.split(' ').map((word) => {
    const bare = word.replace(/[+~]$/, '');
    if (bare === word) return null;
    const kind = word.endsWith('+') ? 'noun' : 'adjective';
    return data.inflect?.(bare, kind) ?? [bare, `${bare}s`];
  });
  const count = Math.max(...words.map((forms) => forms?.length ?? 1));
  return [
    ...new Set(
      Array.from({ length: count }, (_, index) =>
        phrase
          .split(' ')
          .map((word, at) => words[at]?.[index] ?? word)
          .join(' '),
      ),
    ),
  ];
}

/** `Gaza` needs its capital, `WHO` all of them. */
function capsOf(phrase: string): 'first' | 'all' | null {
  const [first = ''] = phrase.split(/[ +~?]/);
  if (/^\p{Lu}{2,}$/u.test(first)) return 'all';
  return /^\p{Lu}/u.test(first) ? 'first' : null;
}

export function addSectors(builder: Builder, data: LanguageData): void {
  for (const sector of SECTORS) {
    for (const item of splitList(data.sectors[sector])) {
      const weak = item.endsWith('?');
      const weight = weak ? 0.5 : 1;
      const caps = capsOf(item);
      for (const form of phraseForms(data, weak ? item.slice(0, -1) : item)) {
        const exact = /[ \-'’]/.test(form) ? null : form.toLowerCase();
        builder.add(form, { layer: 'sector', kind: 'sector', sector: sector as Sector, weight, caps, exact });
      }
    }
  }
  for (const phrase of splitList(data.noSector)) {
    const entry = {
      layer: 'sector',
      kind: 'sector',
      sector: null,
      weight: 0,
      caps: null,
      exact: null,
    } as const;
    builder.add(phrase, entry);
  }
  for (const item of splitList(data.topics)) {
    const near = item.endsWith('?');
    builder.add(near ? item.slice(0, -1) : item, { layer: 'topic', kind: 'topic', near });
  }
}
