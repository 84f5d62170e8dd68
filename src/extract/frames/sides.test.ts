import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('two who had an exchange', () => {
  it.each([
    [
      'fr',
      'Hakan Fidan et Georgios Gerapetritis auront un tête-à-tête jeudi à Bruxelles. Les deux hommes ont eu « un échange utile » mercredi en marge de la réunion des ministres des Affaires étrangères de l’Otan à Bruxelles.',
    ],
    [
      'en',
      'Hakan Fidan and Georgios Gerapetritis will meet in Brussels on Thursday. The two men had a useful exchange in Brussels on Wednesday.',
    ],
  ])('%s: met, and are no room of three: %s', (lang, text) => {
    const told = toldIn('en')(text, lang);
    expect(told).toContain('meeting TUR+GRC> 2024-05-16');
    expect(told).toContain('meeting TUR+GRC> 2024-05-08');
    expect(told.filter((one) => /TUR.*>BEL/.test(one))).toEqual([]);
  });
});

describe('with whom somebody spoke before', () => {
  it.each([
    [
      'fr',
      'William Ruto s’est entretenu lundi à Kigali avec le président Paul Kagame avant de gagner Lomé pour y rencontrer le président Faure Gnassingbé.',
    ],
    [
      'en',
      'William Ruto conferred on Monday in Kigali with President Paul Kagame before going on to Lomé to meet President Faure Gnassingbé.',
    ],
  ])('is not at what he does next: %s: %s', (lang, text) => {
    const told = toldIn('en')(text, lang);
    expect(told).toContain('visit KEN>RWA 2024-05-13');
    expect(told.join()).not.toContain('summit');
  });
});

describe('him and others', () => {
  it.each([
    ['Giorgia Meloni hosted him and Olaf Scholz for dinner on Friday.', 'summit ITA+KEN+DEU>ITA 2024-05-10'],
    ['Giorgia Meloni met with him and Olaf Scholz on Friday.', 'summit ITA+DEU+KEN>ITA 2024-05-10'],
    [
      'On Friday Giorgia Meloni will welcome him and the presidents of Ghana and Togo to a summit, which closes on Saturday.',
      'summit ITA+KEN+GHA+TGO>ITA 2024-05-17/2024-05-18',
    ],
  ])('are all received: %s', (text, told) => {
    expect(toldIn('en')(`William Ruto is in Rome. ${text}`)).toContain(told);
  });

  it('are where he goes to meet them, on the day of his journey', () => {
    for (const where of [
      'where he, Olaf Scholz and Giorgia Meloni will confer',
      'where he will meet Olaf Scholz and Giorgia Meloni',
    ])
      expect(toldIn('en')(`On Friday William Ruto flies to Rome, ${where}.`)).toEqual([
        expect.stringMatching(/^summit .*>ITA 2024-05-17$/),
      ]);
  });
});

it('has whom one receives for a while as what he is', () => {
  expect(toldIn('en')('Giorgia Meloni hosts the president of Kenya for a dinner in Bari on Friday.')).toEqual(
    ['visit KEN>ITA 2024-05-17'],
  );
});

describe('whoever acts in the clause behind those who meet', () => {
  it.each([
    [
      'en',
      'After Narendra Modi and Xi Jinping met in Beijing on Friday, Donald Trump threatened new tariffs.',
    ],
    ['en', 'After Narendra Modi met Xi Jinping in Beijing on Friday, Donald Trump threatened new tariffs.'],
    ['en', 'Narendra Modi and Xi Jinping met in Beijing on Friday, US President Donald Trump announced.'],
    ['en', 'After talks on Friday in Beijing between Modi and Xi, Donald Trump threatened new tariffs.'],
    [
      'fr',
      'Après que Narendra Modi et Xi Jinping se sont rencontrés vendredi à Pékin, Donald Trump a élevé la voix.',
    ],
    [
      'fr',
      'Au lendemain d’un entretien vendredi à Pékin entre Narendra Modi et Xi Jinping, Donald Trump a élevé la voix.',
    ],
  ])('is no third of them (%s): %s', (lang, text) => {
    expect(toldIn('en')(text, lang)).toEqual(['visit IND>CHN 2024-05-10']);
  });

  it('and whom they meet behind a day is one', () => {
    expect(toldIn('en')('Narendra Modi met, on Friday, Xi Jinping in Beijing.')).toEqual([
      'visit IND>CHN 2024-05-10',
    ]);
  });
});
