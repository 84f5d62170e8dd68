import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en');

describe('who is left out of a gathering', () => {
  it.each([
    ['en', 'Mercosur leaders gathered in Asunción on Sunday without Javier Milei.', 'MERCOSUR @Asunción'],
    [
      'en',
      'The BRICS summit opened in Kazan on Sunday with Xi Jinping and Narendra Modi but without Cyril Ramaphosa.',
      'BRICS+CHN+IND @Kazan',
    ],
    [
      'fr',
      "Le sommet de l'Union africaine s'est ouvert dimanche à Lomé sans Assimi Goïta ni Abdourahamane Tiani.",
      'AU @Lomé',
    ],
    [
      'fr',
      "Les dirigeants de l'Union européenne se sont réunis dimanche à Prague, à l'exception de Viktor Orban.",
      'EU @Prague',
    ],
    ['en', 'Hakainde Hichilema will not be part of the SADC summit in Harare on Sunday.', 'SADC @Harare'],
    ['en', 'Hakainde Hichilema will not take part in the SADC summit in Harare on Sunday.', 'SADC @Harare'],
    ['fr', 'Patrice Talon ne prendra pas part au sommet de la CEDEAO dimanche à Abuja.', 'ECOWAS @Abuja'],
    [
      'en',
      'Petr Pavel will attend the G20 summit in Lima on Monday. Robert Fico does not look set to come, and Edi Rama is not flying in.',
      'CZE+G20 @Lima',
    ],
    [
      'fr',
      "Petr Pavel assistera lundi au sommet du G20 à Lima. Robert Fico n'a pas prévu de venir.",
      'CZE+G20 @Lima',
    ],
    [
      'fr',
      "Le sommet de l'Union africaine s'est tenu vendredi à Malabo. Le président turc, attendu, ne s'est finalement pas déplacé.",
      'AU @Malabo',
    ],
    [
      'fr',
      "Le sommet de l'Union africaine s'est tenu vendredi à Malabo. William Ruto a finalement renoncé à s'y rendre.",
      'AU @Malabo',
    ],
    [
      'en',
      'The African Union summit was held in Malabo on Friday. Kenyan President William Ruto, who had been expected, did not show up.',
      'AU @Malabo',
    ],
    [
      'en',
      'The African Union summit was held in Malabo on Friday. William Ruto gave the meeting a miss.',
      'AU @Malabo',
    ],
  ])('is no participant: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([expect.stringContaining(`| ${told}`)]);
  });
});

describe('who stays away from elsewhere', () => {
  it('is no absentee from the gathering of another sentence', () => {
    const text =
      'The Albanian Prime Minister Edi Rama, whom Aleksandar Vucic had expected in Belgrade on Wednesday, will not come until 10 November. Both men had sat in the Western Balkans conference of 2 May in Berlin.';
    expect(read(text)).toContainEqual(expect.stringMatching(/^summit 2024-05-02 DEU \| .*ALB.*SRB/));
  });
});

it('does not take who says that a gathering will not take place for somebody who stays away', () => {
  expect(
    read(
      'Anthony Albanese said on Monday that the Quad summit in Sydney on 24 May with the leaders of India and Japan would not go ahead.',
    ).join(),
  ).toContain('AUS');
});
