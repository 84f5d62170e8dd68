import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

/** Published on Monday, 13 May 2024. */
const dit = toldIn('fr');

describe('a diplomat without a name', () => {
  const told = 'L’envoyé spécial de l’ONU Ramtane Lamamra a bouclé mardi un séjour à Port-Soudan. ';

  it.each([
    ['Le diplomate algérien se rendra à Addis-Abeba en juin.', 'visit UN>ETH 2024-06'],
    ['Le diplomate reprendra son bâton de pèlerin début juin à Nairobi.', 'visit UN>KEN 2024-06~'],
  ])('is the envoy whom the text goes on about: %s', (text, visit) => {
    expect(dit(told + text)).toContain(visit);
  });

  it('is anybody behind an indefinite article', () => {
    expect(dit(`${told}Un diplomate se rendra à Addis-Abeba en juin.`)).toHaveLength(1);
  });
});

describe('those who make no engagement', () => {
  it('are no guests of whoever acts in the next sentence', () => {
    expect(
      dit(
        'Ali Bongo a reçu le journaliste Jean Dupont. Les ambassadeurs du Japon, du Brésil et de la Suisse ont dit leur souhait. Vendredi, le Chef de l’État inaugurera à Franceville un centre.',
      ),
    ).toEqual([]);
  });

  it('are wished a happy stay', () => {
    expect(
      toldIn('en')(
        'President Hakainde Hichilema accepted the letters of credence of two ambassadors today. The President thanked Japan and wished them a happy stay in Zambia.',
      ),
    ).toEqual([]);
  });
});

describe('an office that a table leaves open', () => {
  it('makes a journey of several stops', () => {
    expect(
      dit(
        'Ignazio Cassis sera en Afrique du 2 au 8 juin. Le chef de la diplomatie suisse passera par l’Algérie, le Mali et le Sénégal.',
      ),
    ).toEqual([
      'visit CHE>DZA 2024-06-02~/2024-06-08~',
      'visit CHE>MLI 2024-06-02~/2024-06-08~',
      'visit CHE>SEN 2024-06-02~/2024-06-08~',
    ]);
  });
});

describe('a counterpart with whom the visitor deals', () => {
  it('is of the country visited from there on', () => {
    expect(
      dit(
        'M. Fabius se déplacera samedi à Oulan-Bator. Avec son collègue Luvsanvandan Bold, il traitera de l’uranium. M. Bold viendra à son tour à Paris en juin.',
      ),
    ).toEqual(['visit FRA>MNG 2024-05-18', 'visit MNG>FRA 2024-06']);
  });
});
