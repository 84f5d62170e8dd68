import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sayLicence } from './licence';

describe('the licence of a source', () => {
  it.each([
    ['facts only', 'les faits seuls'],
    ['none stated: citation asked; facts only', 'aucune indiquée : citation demandée ; les faits seuls'],
    ['CC0 1.0 (US public domain)', 'CC0 1.0 (domaine public aux États-Unis)'],
    ['CC BY 4.0', 'CC BY 4.0'],
  ])('is read in French: %s', (licence, french) => {
    expect(sayLicence(licence, 'fr')).toBe(french);
    expect(sayLicence(licence, 'en')).toBe(licence);
  });

  it('is null where none is stated', () => {
    expect(sayLicence('', 'fr')).toBeNull();
    expect(sayLicence(undefined, 'en')).toBeNull();
  });

  it('has a French wording for every note in the sources of the reference data', () => {
    const text = readFileSync(new URL('../../data/sources.csv', import.meta.url), 'utf8');
    const { data } = parse<{ licence: string }>(text, { header: true, skipEmptyLines: true });
    const said = new Set(data.map(({ licence }) => sayLicence(licence, 'fr')));
    expect(said.size).toBeGreaterThan(3);
    for (const one of said) expect(one).not.toMatch(/\b(?:only|stated|asked|work|domain|likely|site of)\b/);
  });
});
