import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../extract';

/** Who travels where, with the names, by what a text tells. */
const told = (lang: string, text: string): string[] =>
  extractDocument({ id: 'x', lang, text, published: '2022-03-24' }).engagements.map(
    ({ visitors, hosts, people }) =>
      `${visitors.join('+')}>${hosts.join('+')} ${people.map(({ name }) => name).join(', ')}`,
  );

describe('somebody introduced by what he is in charge of', () => {
  it.each([
    [
      'fr',
      'Anton Kelwa, qui a en charge le Commerce en Zambie, s’est rendu mercredi à Lubumbashi.',
      'ZMB>COD',
    ],
    ['fr', 'Anton Kelwa, en charge de la Santé en Zambie, s’est rendu mercredi à Lubumbashi.', 'ZMB>COD'],
    ['fr', 'Anton Kelwa, qui dirige la diplomatie zambienne, s’est rendu mercredi à Lubumbashi.', 'ZMB>COD'],
    ['fr', 'Anton Kelwa, à la tête du gouvernement zambien, s’est rendu mercredi à Lubumbashi.', 'ZMB>COD'],
    ['fr', 'Anton Kelwa dirige la diplomatie zambienne. Il s’est rendu mercredi à Lubumbashi.', 'ZMB>COD'],
    ['en', 'Anton Kelwa, who leads the government of Zambia, flew to Lubumbashi on Wednesday.', 'ZMB>COD'],
  ])('%s: %s', (lang, text, sides) => {
    expect(told(lang, text)).toEqual([`${sides} Anton Kelwa`]);
  });

  it.each([
    ['fr', 'Anton Kelwa, qui dirige Total en Libye, s’est rendu mercredi à Lubumbashi.'],
    ['fr', 'Anton Kelwa, qui dirige l’équipe de Zambie, s’est rendu mercredi à Lubumbashi.'],
    ['en', 'Anton Kelwa, who runs a mine in Zambia, flew to Lubumbashi on Wednesday.'],
  ])('is of no government where he runs something else (%s: %s)', (lang, text) => {
    expect(told(lang, text)).toEqual([]);
  });
});
