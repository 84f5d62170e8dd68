import { describe, expect, it } from 'vitest';
import { readIn } from '../gathering/probe';

const read = readIn('fr', '2024-03-29');

describe('the length of what is done at a gathering', () => {
  const SUMMIT = 'summit 2024-04-01/2024-04-03 GNQ | AU @Malabo';

  it.each([
    'Les travaux, prévus pour trois jours, porteront sur la pêche.',
    'Les débats s’étaleront sur trois jours.',
    'Pendant trois jours, les dirigeants parleront de la pêche.',
  ])('is its own: %s', (text) => {
    expect(read(`Un sommet de l’Union africaine s’ouvrira lundi à Malabo. ${text}`)).toEqual([SUMMIT]);
  });

  it.each([
    'Discussions are scheduled for three days.',
    'Over three days, leaders will discuss fishing.',
    'For three days the ministers will discuss fishing.',
  ])('is its own: %s', (text) => {
    expect(read(`An African Union summit opens in Malabo on Monday. ${text}`, 'en')).toEqual([SUMMIT]);
  });

  it('is that of a visit too', () => {
    expect(
      read(
        'La sixième session de la Grande commission mixte entre le Sénégal et la Mauritanie s’ouvrira lundi à Nouakchott. Les travaux, prévus pour trois jours, porteront sur la pêche.',
      ),
    ).toEqual(['visit 2024-04-01/2024-04-03 SEN>MRT @Nouakchott']);
  });

  it.each(['The talks broke off two days ago.', 'Rebels had held out for three days.'])(
    'is none where something else lasted, or it is counted back: %s',
    (text) => {
      expect(read(`An African Union summit opens in Malabo on Monday. ${text}`, 'en')).toEqual([
        'summit 2024-04-01 GNQ | AU @Malabo',
      ]);
    },
  );
});
