import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const told = (lang: string, text: string): string[] =>
  extractDocument({ id: 't', lang, published: '2024-05-13', text })
    .engagements.map(({ visitors, hosts, start, status }) =>
      [`${visitors.join()}>${hosts.join()}`, start ?? '?', status].join(' '),
    )
    .sort();

describe('a stop named at the head of the sentence that tells the next', () => {
  it.each([
    ['fr', 'Après Lomé, Ruto à Accra', ['KEN>GHA 2024-05-13 ongoing', 'KEN>TGO ? completed']],
    [
      'fr',
      'Après Lomé, Accra : Ruto poursuit sa tournée africaine',
      ['KEN>GHA 2024-05-13 ongoing', 'KEN>TGO ? completed'],
    ],
    [
      'fr',
      'Après Lomé et Cotonou, Ruto arrive à Accra',
      ['KEN>BEN ? completed', 'KEN>GHA 2024-05-13 ongoing', 'KEN>TGO ? completed'],
    ],
    ['en', 'After Togo, Ruto lands in Accra', ['KEN>GHA 2024-05-13 ongoing', 'KEN>TGO ? completed']],
    ['en', 'Before Lomé, Ruto stops over in Accra', ['KEN>GHA 2024-05-13 ongoing', 'KEN>TGO ? announced']],
  ])('is over, or ahead (%s: %s)', (lang, text, expected) => {
    expect(told(lang, text)).toEqual(expected);
  });

  it.each([
    ['fr', 'Après Nairobi, Ruto se rend à Accra', 'KEN>GHA 2024-05-13 ongoing'],
    ['fr', 'Après l’Ukraine, Ruto se rend à Accra', 'KEN>GHA 2024-05-13 ongoing'],
    ['fr', 'Après Lomé, Mahama reçoit Ruto', 'KEN>GHA 2024-05-13 ongoing'],
    ['en', 'After Togo, Kenya sends minister to Accra', 'KEN>GHA 2024-05-13 ongoing'],
  ])('is no other country that stands there (%s: %s)', (lang, text, one) => {
    expect(told(lang, text)).toEqual([one]);
  });

  it.each([
    ['en', 'Ruto heads to Lomé, then Accra'],
    ['en', 'First Lomé, then Accra: Ruto begins tour'],
    ['fr', 'Ruto à Lomé, puis à Accra'],
    ['fr', 'Ruto entame sa tournée à Lomé, avant Accra'],
  ])('is followed by one that is to come (%s: %s)', (lang, text) => {
    expect(told(lang, text)).toEqual(['KEN>GHA ? announced', 'KEN>TGO 2024-05-13 ongoing']);
  });
});

it('has not the host of the next stop, of whom no country is told', () => {
  const text =
    'William Ruto entamera mercredi une visite à Lomé. Avant Lomé, M. Ruto aura fait escale à Accra, où il était lundi l’hôte du cheikh Kofi Mensah.';
  const { engagements } = extractDocument({ id: 't', lang: 'fr', published: '2024-05-13', text });
  const [visit] = engagements.filter(({ hosts }) => hosts.includes('TGO'));
  expect(visit?.people.map(({ name }) => name)).toEqual(['William Ruto']);
});
