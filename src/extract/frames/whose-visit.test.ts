import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('whose visit it is', () => {
  it.each([
    ['en', 'The visit to Rome, due in June, of Serbian President Aleksandar Vučić has been postponed.'],
    ['fr', 'La visite à Rome, prévue en juin, du président serbe Aleksandar Vučić est reportée.'],
  ])('stands behind its date: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit SRB>ITA 2024-06']);
  });

  it.each([
    [
      'fr',
      "Jean-Paul II avait dû abandonner, en 2000, un pèlerinage à Bagdad, faute d'entente avec le régime de Saddam Hussein.",
    ],
    [
      'fr',
      "Jean-Paul II annula en 2000 un voyage à Bagdad, devant l'hostilité manifeste du gouvernement de Saddam Hussein.",
    ],
    [
      'en',
      'Pope John Paul II dropped a trip to Baghdad in 2000, for want of a deal with the regime of Saddam Hussein.',
    ],
  ])('is not told by whose another noun is behind a comma: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit VAT>IRQ 2000']);
  });
});
