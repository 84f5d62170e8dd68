import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';

const confidenceOf = (text: string): number | null | undefined => {
  const { engagements } = extractDocument({ id: 'a', lang: 'en', published: '2025-06-10', text });
  expect(engagements, text).toHaveLength(1);
  return engagements[0]!.confidence;
};

describe('the confidence of an engagement', () => {
  it('rises with each sign that speaks for it', () => {
    const [year, day, host, stay] = [
      'Assimi Goïta visited Russia in 2023.',
      'Assimi Goïta visited Russia on 3 June 2025.',
      'Assimi Goïta visited Russia on 3 June 2025 and met Vladimir Putin.',
      'Assimi Goïta paid an official visit to Russia from 3 to 5 June 2025 and met Vladimir Putin.',
    ].map(confidenceOf);
    expect(year).toBeLessThan(day as number);
    expect(day).toBeLessThan(host as number);
    expect(stay).toBeGreaterThanOrEqual(0.9);
  });

  it('is low without a start, lowest where the text looks back', () => {
    const [coming, gone] = ['Assimi Goïta will visit Russia.', 'Assimi Goïta visited Russia.'].map(
      confidenceOf,
    );
    expect(coming).toBeLessThan(0.5);
    expect(gone).toBeLessThan(coming as number);
  });
});
