import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('fr');
const all = (text: string, lang?: string): string => told(text, lang, '2019-03-25').join('; ');

describe('a guest whom the text only names later', () => {
  it.each([
    [
      'fr',
      "L'invité de Macky Sall, débarqué samedi à Dakar, a goûté le thieb. Les cuisinières disent d'Adama Barrow qu'il en a repris.",
      'visit GMB>SEN 2019-03-23',
    ],
    [
      'en',
      "Barham Salih's guest stayed in Baghdad from Friday to Sunday. Pope Francis looked tired, said a farmer.",
      'visit VAT>IRQ 2019-03-22/2019-03-24',
    ],
  ])('is the only person of another country: %s %s', (lang, text, visit) => {
    expect(all(text, lang)).toBe(visit);
  });

  it.each([
    ['en', "Barham Salih's guest house in Baghdad was painted on Friday. Pope Francis has never seen it."],
    ['fr', "L'hôte de l'hôtel, descendu samedi à la plage, a goûté le thieb, dit-on à Macky Sall."],
  ])('is nobody of whom a thing or a hotel is: %s %s', (lang, text) => {
    expect(all(text, lang)).toBe('');
  });
});
