import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The engagements of a French text as `visitors>hosts people`. */
const told = (text: string): string[] =>
  extractDocument({ id: 't', lang: 'fr', text, published: '2024-05-13' }).engagements.map(
    ({ visitors, hosts, people }) =>
      `${visitors.join()}>${hosts.join()} ${people.map(({ name }) => name).join('; ')}`,
  );

const CAME = 'La ministre ghanéenne Ama Boateng est arrivée dimanche à Bamako.';

describe('whom somebody goes to see', () => {
  it.each([
    [
      'La ministre ghanéenne Ama Boateng s’est rendue dimanche auprès du président malien Paul Diop.',
      'GHA>MLI Ama Boateng; Paul Diop',
    ],
    [
      'La ministre ghanéenne Ama Boateng ira jeudi à la rencontre du président malien Paul Diop.',
      'GHA>MLI Ama Boateng; Paul Diop',
    ],
    [`${CAME} Elle s’est rendue auprès du président Paul Diop.`, 'GHA>MLI Ama Boateng; Paul Diop'],
    [
      `${CAME} Elle est allée à la rencontre du président Paul Diop pour parler d’un cessez-le-feu à Gaza.`,
      'GHA>MLI Ama Boateng; Paul Diop',
    ],
  ])('is his host: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('is nobody of whom something is only asked', () => {
    expect(
      told('La ministre ghanéenne Ama Boateng s’est plainte dimanche auprès du président malien Paul Diop.'),
    ).toEqual([]);
  });
});
