import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';

const SEED = '../shared/extraction/seed.txt';

describe('extractDocument', () => {
  it.runIf(existsSync(SEED))('reads an article that stands twice in a text once, with all its fields', () => {
    const text = readFileSync(SEED, 'utf8');
    const { engagements } = extractDocument({ id: 'seed', text, lang: 'fr' });
    expect(engagements).toHaveLength(2);
    const visit = engagements.find((one) => one.type === 'visit');
    expect(visit).toMatchObject({
      level: 'official',
      status: 'announced',
      start: '2025-06-22',
      end: '2025-06-26',
      visitors: ['MLI'],
      hosts: ['RUS'],
      sectors: ['agriculture', 'defence', 'energy'],
    });
    expect(visit?.people.map((person) => person.name)).toEqual(['Assimi Goïta']);
    const summit = engagements.find((one) => one.type === 'summit');
    expect(summit).toMatchObject({ status: 'completed', start: '2023', participants: ['RUS'], sectors: [] });
    expect(summit?.people.map((person) => person.name)).toEqual(['Vladimir Poutine']);
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
