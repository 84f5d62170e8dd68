import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';

const ARTICLE = 'data/articles/2025-06-19-goita-moscou.md';

describe('extractDocument', () => {
  it('reads an article that stands twice in a text once, with all its fields', () => {
    const [, , body] = readFileSync(ARTICLE, 'utf8').split(/^---$/m) as [string, string, string];
    const { engagements } = extractDocument({
      id: 'twice',
      text: `${body.trim()}\n\n${body.trim()}`,
      lang: 'fr',
      published: '2025-06-19',
    });
    expect(engagements).toHaveLength(2);
    const [visit, summit] = ['visit', 'summit'].map((type) => engagements.find((one) => one.type === type));
    expect(visit).toMatchObject({
      level: 'official',
      status: 'announced',
      start: '2025-06-22',
      end: '2025-06-26',
      visitors: ['MLI'],
      hosts: ['RUS'],
      place: { name: 'Moscou', country: 'RUS' },
      sectors: ['agriculture', 'defence', 'energy'],
    });
    expect(visit?.people.map(({ name }) => name)).toEqual(['Assimi Goïta', 'Vladimir Poutine']);
    expect(summit).toMatchObject({
      status: 'completed',
      start: '2023-07-27',
      end: '2023-07-28',
      hosts: ['RUS'],
      participants: ['RUS', 'MLI'],
      place: { name: 'Saint-Pétersbourg', country: 'RUS' },
      sectors: [],
    });
    expect(summit?.people.map(({ name }) => name)).toEqual(['Assimi Goïta']);
  });

  it('says where every value was read', () => {
    const text =
      'Le président sénégalais Bassirou Diomaye Faye se rendra à Paris du 3 au 5 mars 2025 pour une visite officielle.';
    const { engagements } = extractDocument({ id: 'a', lang: 'fr', text });
    expect(engagements).toHaveLength(1);
    for (const item of engagements[0]?.evidence ?? []) expect(text.slice(...item.span)).toBe(item.quote);
    const fields = new Set(engagements[0]?.evidence.map((item) => item.field));
    for (const field of [
      'type',
      'level',
      'status',
      'start',
      'end',
      'visitors',
      'hosts',
      'people',
      'place',
    ] as const) {
      expect(fields).toContain(field);
    }
  });

  it('refuses a language that it does not know, with a message', () => {
    const { engagements, issues } = extractDocument({
      id: 'de',
      text: 'Der Bundeskanzler ist am Montag zu einem zweitägigen Besuch nach Paris gereist, wo er mit dem Präsidenten über die Lage in der Ukraine gesprochen hat.',
    });
    expect(engagements).toEqual([]);
    expect(issues[0]?.severity).toBe('error');
  });
});
