import { describe, expect, it } from 'vitest';
import { readIn } from '../gathering/probe';

const read = readIn('en', '2019-08-20');

describe('a gathering in a text without a dateline', () => {
  it.each([
    [
      'fr',
      'Biarritz retient son souffle. De samedi à lundi, Emmanuel Macron y accueille le G7, avec Donald Trump et Angela Merkel.',
      'summit 2019-08-24/2019-08-26 FRA | DEU+FRA+G7+USA @Biarritz',
    ],
    [
      'fr',
      'Les rues de Lisbonne se vident. Le sommet de l’Otan, vendredi et samedi, accueillera Barack Obama et Angela Merkel.',
      'summit 2019-08-23/2019-08-24 PRT | DEU+NATO+USA @Lisbonne',
    ],
    [
      'en',
      'Residents of Charlevoix have been told to stay in. The G7 summit opens on Friday with Donald Trump and Angela Merkel among the guests.',
      'summit 2019-08-23 CAN | DEU+G7+USA @Charlevoix',
    ],
    [
      'en',
      'Lisbon taxi drivers are furious. The NATO summit on Friday will be attended by Barack Obama and Angela Merkel.',
      'summit 2019-08-23 PRT | DEU+NATO+USA @Lisbon',
    ],
  ])('%s: is in the city of which it speaks first: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });

  it.each([
    [
      'en',
      'Moscow is unimpressed. The NATO summit on Friday will be attended by Barack Obama and Angela Merkel.',
      'summit 2019-08-23 – | DEU+NATO+USA @–',
    ],
    [
      'en',
      'The Ohrid Agreement is in danger. The Western Balkans summit on Friday will be attended by Edi Rama and Aleksandar Vucic.',
      'summit 2019-08-23 – | ALB+SRB @–',
    ],
    [
      'en',
      'Geneva is tired of talks. At the European Union summit in Brussels on Thursday, Emmanuel Macron will ask for a tax.',
      'summit 2019-08-22 BEL | EU+FRA @Brussels',
    ],
    [
      'fr',
      'Washington reporte son sommet avec l’Asean. Le rendez-vous était prévu le 14 septembre.',
      'summit ? – | ASEAN @–',
    ],
  ])('%s: is not where a government, a treaty or another town is named: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });
});
