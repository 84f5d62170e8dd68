import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const place = (lang: string, text: string): string | undefined =>
  extractDocument({ id: 't', text, lang, published: '2024-05-13' }).engagements[0]?.place?.name;

describe('a place that is only talked about', () => {
  it.each([
    [
      'fr',
      'La ministre espagnole Ana Rey est au Niger depuis lundi. Le sort des réfugiés à Diffa a été abordé avec Mohamed Bazoum.',
    ],
    [
      'fr',
      'La ministre espagnole Ana Rey est au Niger depuis lundi. La situation à Diffa est le point abordé par le président Bazoum et son hôte.',
    ],
    [
      'en',
      'Spanish minister Ana Rey has been in Niger since Monday. The plight of refugees in Diffa was raised by both sides.',
    ],
  ])('is not where it happened: %s %s', (lang, text) => {
    expect(place(lang, text)).toBeUndefined();
  });

  it('may stand behind the one where it did', () => {
    const text =
      "La ministre espagnole Ana Rey est au Niger depuis lundi. À Niamey, l'insécurité à Diffa a été évoquée.";
    expect(place('fr', text)).toBe('Niamey');
  });
});
