import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The visits of a text as `visitors>hosts: people`. */
const visits = (text: string, lang: string): string[] =>
  extractDocument({ id: 't', text, lang, published: '2024-05-13' }).engagements.map(
    ({ visitors, hosts, people }) =>
      `${visitors.join('+')}>${hosts.join('+')}: ${people.map(({ name }) => name).join(', ')}`,
  );

describe('couples', () => {
  it.each([
    [
      'fr',
      'Le président chilien Gabriel Boric a vu lundi à Oslo la Première ministre Erna Solberg. Gabriel Boric et la Première dame Irina Karamanos ont atterri mercredi à Bromma, où ils ont été reçus par le couple royal et le Premier ministre Ulf Kristersson.',
    ],
    [
      'en',
      'Chilean President Gabriel Boric saw Prime Minister Erna Solberg in Oslo on Monday. Gabriel Boric and the First Lady Irina Karamanos landed in Stockholm on Wednesday, where they were received by the royal couple and Prime Minister Ulf Kristersson.',
    ],
  ])(
    '%s: who is no sovereign is no royal couple, and a spouse is of the country of hers: %s',
    (lang, text) => {
      expect(visits(text, lang)).toContain('CHL>SWE: Gabriel Boric, Irina Karamanos, Ulf Kristersson');
    },
  );
});
