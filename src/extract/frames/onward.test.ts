import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** Published on Monday, 13 May 2024. */
describe('where somebody goes on to', () => {
  it.each([
    ['fr', 'Le roi Philippe reçoit mercredi le président kényan, qui fera ensuite un crochet par Rome.'],
    ['fr', 'Le roi Philippe reçoit mercredi le président kényan, qui fera ensuite escale à Rome.'],
    ['fr', 'Le roi Philippe reçoit mercredi le président kényan, qui ira ensuite à Rome.'],
    ['en', 'King Philippe receives the Kenyan president on Wednesday, who will then go to Rome.'],
  ])('needs no day behind the news (%s): %s', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual(['visit KEN>BEL 2024-05-15', 'visit KEN>ITA ?']);
  });

  it('is told of whoever is received, on a day of its own', () => {
    const text =
      'Le roi Philippe reçoit mercredi le président kényan, qui effectuera jeudi une visite à Rome.';
    expect(toldIn('fr')(text)).toEqual(['visit KEN>BEL 2024-05-15', 'visit KEN>ITA 2024-05-16']);
  });

  it.each([
    'Le roi Philippe reçoit mercredi le président kényan, qui effectue une visite officielle en Belgique.',
    'Le roi Philippe reçoit mercredi le président kényan, qui fera ensuite un discours à Liège.',
  ])('is no other visit at the same host: %s', (text) => {
    expect(toldIn('fr')(text)).toEqual(['visit KEN>BEL 2024-05-15']);
  });

  it.each([
    'Le président russe est ensuite passé à la Chine et à ses exportations.',
    'L’équipe ivoirienne ira ensuite à Dakar.',
  ])('is nowhere where a speech or a team goes on: %s', (text) => {
    expect(toldIn('fr')(text)).toEqual([]);
  });

  it('is received for some days', () => {
    expect(toldIn('fr')('Le roi Philippe reçoit pendant deux jours le président kényan.')).toEqual([
      'visit KEN>BEL ?',
    ]);
  });
});
