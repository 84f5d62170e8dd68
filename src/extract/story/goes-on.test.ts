import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');
const EN = 'Ghanaian President John Mahama received Kenyan President William Ruto in Accra on Friday.';
const FR = 'Le président ghanéen John Mahama a reçu vendredi à Accra le président kényan William Ruto.';

const LANDED = 'Xi Jinping arrived in Budapest on Sunday. Viktor Orban praised Chinese investment.';
const ARRIVE = 'Xi Jinping est arrivé dimanche à Budapest. Viktor Orban a loué les investissements chinois.';

describe('a sentence behind the news', () => {
  it.each([
    ['en', `${EN} He continues to Dakar on Wednesday.`, 'visit KEN>SEN 2024-05-15'],
    ['en', `${EN} His stop in Dakar, planned for Wednesday, has been dropped.`, 'visit KEN>SEN 2024-05-15'],
    ['fr', `${FR} Il poursuit mercredi sa route vers Dakar.`, 'visit KEN>SEN 2024-05-15'],
    ['fr', `${FR} De là, il gagnera Dakar mercredi.`, 'visit KEN>SEN 2024-05-15'],
    ['fr', `${FR} Son étape à Dakar, prévue mercredi, est supprimée.`, 'visit KEN>SEN 2024-05-15'],
    // Who does not go on is the subject as before.
    ['en', `${EN} He was in Dakar on 2 March.`, 'visit GHA>SEN 2024-03-02'],
  ])('goes on with the guest (%s: %s)', (lang, text, expected) => {
    expect(told(text, lang)).toContain(expected);
  });

  it.each([
    ['en', `${LANDED} He leaves for Belgrade on Monday.`],
    ['en', `${LANDED} From there he travels to Belgrade on Monday.`],
    ['en', `${LANDED} He then flies to Belgrade on Monday.`],
    ['en', `${LANDED} He continues to Belgrade on Monday.`],
    ['fr', `${ARRIVE} Il gagnera ensuite Belgrade lundi.`],
    ['fr', `${ARRIVE} De là, il se rendra lundi à Belgrade.`],
  ])('goes on with the guest, be the host the last one spoken of (%s: %s)', (lang, text) => {
    expect(told(text, lang)).toEqual([expect.stringContaining('visit CHN>HUN'), 'visit CHN>SRB 2024-05-13']);
  });

  it('is about the host where nothing says that anybody goes on', () => {
    expect(told(`${LANDED} He will visit Belgrade in June.`)).toContain('visit HUN>SRB 2024-06');
  });

  it.each([
    ['en', `${EN} Kenya elects a new parliament on 17 June.`],
    ['en', `${EN} Kenya celebrates its national day on 12 June.`],
    ['en', `${EN} The opposition in Dakar criticised the talks.`],
    ['fr', `${FR} L'opposition, à Dakar, a critiqué ces entretiens.`],
    ['fr', `${FR} Le Kenya élit un nouveau Parlement le 17 juin.`],
  ])('that speaks of something else tells nothing (%s: %s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit KEN>GHA 2024-05-10']);
  });

  it.each([
    [
      'en',
      'Kenyan President William Ruto will travel to Ghana on Thursday for talks with John Mahama. He also spoke with Bola Tinubu by telephone on Friday.',
    ],
    [
      'fr',
      'Le président kényan William Ruto se rendra jeudi au Ghana pour des entretiens avec John Mahama. Il s’est aussi entretenu par téléphone avec Bola Tinubu, vendredi.',
    ],
  ])('leaves a journey as it is, whom he has called since (%s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit KEN>GHA 2024-05-16']);
  });

  it.each([
    ['en', `${EN} Senegalese President Bassirou Diomaye Faye was the last foreign leader to visit Accra.`],
    [
      'fr',
      `${FR} Le président sénégalais Bassirou Diomaye Faye était le dernier dirigeant étranger à s’être rendu à Accra, en avril.`,
    ],
  ])('says of somebody what he was (%s)', (lang, text) => {
    expect(told(text, lang).some((one) => one.startsWith('visit SEN>GHA'))).toBe(true);
  });

  it('tells of who prepared a journey on the day of that, and of another plan to where it leads', () => {
    expect(
      told(
        'Kenyan President William Ruto arrived in Accra on Friday. The Kenyan foreign minister was in Accra on 4 March to prepare the trip.',
      ),
    ).toContain('visit KEN>GHA 2024-03-04');
    expect(
      told(
        'Kenyan President William Ruto will travel to Ghana on Thursday. A visit by Senegalese President Macky Sall, planned for March 2020, was cancelled.',
      ),
    ).toContain('visit SEN>GHA 2020-03');
  });

  it.each([
    ['en', 'Kenyan President William Ruto is due in Accra on 12 December.', 'visit KEN>GHA 2024-12-12'],
    ['en', 'Kenyan President William Ruto was in Accra on 12 December.', 'visit KEN>GHA 2023-12-12'],
    ['fr', 'Le président kényan William Ruto est attendu à Accra le 12 janvier.', 'visit KEN>GHA 2025-01-12'],
    [
      'fr',
      'Le président kényan William Ruto a annulé sa visite à Accra, prévue le 12 janvier.',
      'visit KEN>GHA 2024-01-12',
    ],
  ])(
    'has the year that its tense points to, a plan given up the nearest (%s: %s)',
    (lang, text, expected) => {
      expect(told(text, lang)).toEqual([expected]);
    },
  );

  it.each([
    [
      'en',
      'Kenyan President William Ruto arrived in Accra on Friday. The two leaders had last met in Dakar in May 2021.',
      'meeting KEN+GHA> 2021-05',
    ],
    ['fr', `${FR} Tous deux doivent se retrouver le 16 décembre à Dakar.`, 'meeting KEN+GHA> 2024-12-16'],
  ])('speaks of both, named or not (%s)', (lang, text, expected) => {
    expect(told(text, lang)).toContain(expected);
  });

  it.each([
    [
      'en',
      'Xi Jinping held talks on Friday with Anthony Albanese in Beijing. The prime minister, who arrived in Shanghai on Wednesday, leaves on Tuesday.',
    ],
    [
      'fr',
      "Xi Jinping s'est entretenu vendredi à Pékin avec Anthony Albanese. Arrivé mercredi à Shanghai, le Premier ministre travailliste repartira mardi.",
    ],
  ])('means the guest by an office that has come to the land of the host (%s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit AUS>CHN 2024-05-08/2024-05-14']);
  });
});
