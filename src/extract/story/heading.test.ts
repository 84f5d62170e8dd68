import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const read = (text: string, lang: string): string[] =>
  extractDocument({ id: 'x', lang, published: '2025-03-18', text }).engagements.map(
    ({ start, visitors, hosts, participants }) =>
      `${start} ${visitors.length > 0 ? `${visitors.join()}>${hosts.join()}` : participants.join()}`,
  );

describe('two who stand before the colon of a headline', () => {
  it.each([
    ['en', 'India-Pakistan: ministers meet in Dubai', ['2025-03-18 IND,PAK']],
    ['en', 'India - Pakistan: foreign ministers hold talks in Dubai on Monday', ['2025-03-24 IND,PAK']],
    ['en', 'Kenya – Uganda: leaders to meet in Kampala on Friday', ['2025-03-21 KEN>UGA']],
    ['en', 'Modi - Sharif: first handshake in Astana', ['2025-03-18 IND,PAK']],
    ['fr', 'Algérie-Tunisie : les deux présidents se sont rencontrés lundi à Tunis', ['2025-03-17 DZA>TUN']],
    ['fr', 'Algérie – Tunisie : les ministres se sont vus lundi à Rome', ['2025-03-17 DZA,TUN']],
    ['fr', 'Tebboune - Saïed : entretien à Tunis', ['2025-03-18 DZA>TUN']],
    ['fr', 'RDC-Rwanda : les présidents se verront à Doha jeudi', ['2025-03-20 COD,RWA']],
    // A dateline is none.
    ['fr', 'PARIS - Macron : « la paix est possible »', []],
  ])('are those of whom it speaks (%s): %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual(told);
  });
});

describe('the two of whom the text has only named the countries', () => {
  it.each([
    [
      'en',
      'Algeria and Tunisia are drawing closer. The two presidents met in Tunis on Monday.',
      ['2025-03-17 DZA>TUN'],
    ],
    [
      'en',
      'Relations between Algeria and Tunisia have improved. The two leaders met in Rome on Monday.',
      ['2025-03-17 DZA,TUN'],
    ],
    [
      'fr',
      'L’Algérie et la Tunisie se rapprochent. Les deux présidents se sont rencontrés lundi à Rome.',
      ['2025-03-17 DZA,TUN'],
    ],
    [
      'fr',
      'Les relations entre l’Algérie et la Tunisie sont bonnes. Les deux ministres se verront jeudi à Tunis.',
      ['2025-03-20 DZA>TUN'],
    ],
  ])('are theirs (%s): %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual(told);
  });
});
