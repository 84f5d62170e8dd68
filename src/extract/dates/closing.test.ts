import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const told = (lang: string, text: string): string[] =>
  extractDocument({ id: 't', lang, published: '2024-03-29', text }).engagements.map(
    ({ type, start, end, status }) => `${type} ${start ?? '?'}${end ? `/${end}` : ''} ${status}`,
  );

describe('the day on which something closes is its last', () => {
  it.each([
    ['en', 'Santiago Peña wound up two days in Taipei on Friday.', 'visit 2024-03-28/2024-03-29 completed'],
    [
      'en',
      'Donald Trump and Kim Jong Un broke off their two-day meeting in Hanoi on Friday.',
      'meeting 2024-03-28/2024-03-29 completed',
    ],
    [
      'fr',
      'Brest vit ce vendredi la dernière journée du sommet de l’océan, commencé mercredi aux Capucins.',
      'summit 2024-03-27/2024-03-29 ongoing',
    ],
    [
      'fr',
      'Dernière journée ce vendredi du sommet de la Cedeao à Abuja, ouvert mercredi.',
      'summit 2024-03-27/2024-03-29 ongoing',
    ],
    [
      'fr',
      'Le face-à-face entre Donald Trump et Kim Jong-un à Hanoï, ouvert mercredi soir par un dîner, a tourné court jeudi.',
      'meeting 2024-03-27/2024-03-28 completed',
    ],
    [
      'fr',
      'Donald Trump et Xi Jinping se sont séparés vendredi à Hanoï, au second jour de leur face-à-face.',
      'meeting 2024-03-28/2024-03-29 completed',
    ],
  ])('%s: %s', (lang, text, all) => expect(told(lang, text)).toEqual([all]));

  it("is counted from the day right before it, also where that is another's", () => {
    const text =
      'Fumio Kishida had ten minutes with Xi Jinping in a corridor on Thursday, on the second and last day of the APEC summit, which Dina Boluarte hosted in Lima.';
    expect(told('en', text)).toContain('summit 2024-03-27/2024-03-28 completed');
  });

  it.each([
    // Where somebody ended up, and a first day that is not the last.
    ['en', 'Santiago Peña wound up in Taipei on Friday.', 'visit 2024-03-29 completed'],
    ['fr', 'Première journée ce vendredi du sommet de la Cedeao à Abuja.', 'summit 2024-03-29 ongoing'],
  ])('and no other day: %s: %s', (lang, text, all) => expect(told(lang, text)).toEqual([all]));
});
