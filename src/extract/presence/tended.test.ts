import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('what somebody does to a guest in his own country', () => {
  it.each([
    'King Salman pinned the kingdom’s highest order on Vladimir Putin in Riyadh on Friday.',
    'In Riyadh on Friday, King Salman cooked lamb for Vladimir Putin.',
    'King Salman hung a collar round the neck of Vladimir Putin in Riyadh on Friday.',
    'On Friday King Salman taught Vladimir Putin to hold a falcon in Riyadh.',
  ])('says that he is there: %s', (text) => {
    expect(told(text)).toEqual(['visit RUS>SAU 2024-05-10']);
  });

  it('is told in French as well', () => {
    expect(
      told('Macky Sall a passé vendredi à Dakar le collier de l’ordre du Lion au cou de Paul Kagame.', 'fr'),
    ).toEqual(['visit RWA>SEN 2024-05-10']);
  });

  it.each([
    'King Salman mocked Vladimir Putin in Riyadh on Friday.',
    'King Salman railed against Vladimir Putin in Riyadh on Friday.',
    'King Salman rejected the terms of Vladimir Putin in Riyadh on Friday.',
    'King Salman sent a falcon to Vladimir Putin from his court in Riyadh on Friday.',
    'King Salman signed a law in Riyadh on Friday that will please Vladimir Putin.',
    'King Salman pinned an order on the director Nikita Mikhalkov in Riyadh on Friday.',
  ])('is none that may be done from afar: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
