import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { EngagementSchema, type Engagement } from '../engagement/engagement';
import { buildTable } from './table';
import { createTextSearch, foldText, wordsOf } from './words';

const item = (fields: object): Engagement => v.parse(EngagementSchema, { id: 'x', type: 'visit', ...fields });
const LIST = [
  item({
    visitors: ['MLI'],
    hosts: ['RUS'],
    people: [{ name: 'Assimi Goïta' }],
    place: { name: 'Saint-Pétersbourg' },
  }),
  item({ visitors: ['NER'], hosts: ['NGA'], title: 'L’œuvre de la paix', agreements: 'Accord gazier' }),
  item({ visitors: ['CIV'], hosts: ['FRA'], people: [{ name: 'Kacou Houadja Léon', role: 'minister' }] }),
];
const found = (text: string) => [...(createTextSearch(buildTable(LIST)).match(text) ?? [])].join('');

describe('createTextSearch', () => {
  it.each([
    ['goita', '100'],
    ['GOÏTA', '100'],
    ['Russie', '100'],
    ['russia mali', '100'],
    ['petersbourg', '100'],
    ['oeuvre', '010'],
    ['gaz', '010'],
    ['Niger', '010'],
    ['côte d’ivoire', '001'],
    ['léon minist', '001'],
    ['mali france', '000'],
    ['civ', '001'],
  ])('finds “%s”', (text, rows) => expect(found(text)).toBe(rows));

  it('takes a word that is a letter off only where none begins so', () => {
    expect(found('petersburg')).toBe('100');
    expect(found('goitta')).toBe('100');
    expect(found('mala')).toBe('000');
  });

  it('takes a text without words for none', () => {
    expect(createTextSearch(buildTable(LIST)).match(' — ')).toBeNull();
  });

  it('takes more words than fit one pass', () => {
    const words = Array.from({ length: 70 }, (_, i) => `w${i}`).join(' ');
    expect([...createTextSearch(buildTable([item({ title: words }), LIST[0]!])).match(words)!]).toEqual([
      1, 0,
    ]);
  });

  it('can be readied in steps', () => {
    const search = createTextSearch(buildTable(LIST));
    expect(search.prepare(1)).toBe(false);
    expect(search.prepare(1000)).toBe(true);
    expect([...search.match('gaz')!]).toEqual([0, 1, 0]);
  });
});

describe('foldText', () => {
  it('leaves plain letters', () => {
    expect(foldText('Œuvre Đỗ Ðæ Łódź İstanbul')).toBe('oeuvre do dae lodz istanbul');
    expect(wordsOf('l’Élysée, 2ᵉ étage')).toEqual(['l', 'elysee', '2e', 'etage']);
  });
});
