import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('fr');
const last = (text: string, lang?: string): string | undefined => told(text, lang, '2025-06-10').at(-1);
const FR = 'Emmanuel Macron est arrivé lundi à Dakar.';
const EN = 'Emmanuel Macron arrived in Dakar on Monday.';

describe('a city that sets the stage', () => {
  it.each([
    ['fr', `${FR} Metz a vibré. Angela Merkel a débarqué hier à la préfecture.`, 'DEU>FRA'],
    ['fr', `${FR} Le maire de Metz n'en dort plus. Angela Merkel est arrivée hier.`, 'DEU>FRA'],
    ['fr', `${FR} Journée historique pour Liège. Le roi Willem-Alexander arrive jeudi.`, 'NLD>BEL'],
    ['fr', `${FR} Branle-bas à Agadir : Olaf Scholz débarque jeudi.`, 'DEU>MAR'],
    ['fr', `${FR} Nouakchott est en fête. Pedro Sánchez y est arrivé mardi.`, 'ESP>MRT'],
    [
      'fr',
      `${FR} Nouakchott est pavoisée : le président Ghazouani y attend jeudi le président gambien.`,
      'GMB>MRT',
    ],
    ['en', `${EN} Flags are out in Agadir. Chancellor Friedrich Merz arrives on Thursday.`, 'DEU>MAR'],
    ['en', `${EN} Nouakchott is decked in flags. Friedrich Merz gets there on Thursday.`, 'DEU>MRT'],
    [
      'en',
      'DAKAR – Emmanuel Macron spent Monday here. Gaza, trade and flights came up. Angela Merkel had been received there by Macky Sall in January 2017.',
      'DEU>SEN',
    ],
  ])('is where those have come who are told of next: %s %s', (lang, text, sides) => {
    expect(last(text, lang)).toContain(`visit ${sides} `);
  });

  it.each([
    ['fr', `${FR} L'accord de Marrakech reste à écrire. Angela Merkel est arrivée mardi.`, 'DEU>SEN'],
    ['fr', `${FR} Il a parlé d'Agadir. Angela Merkel est arrivée mardi.`, 'DEU>SEN'],
    ['fr', `${FR} Moscou s'en agace. Olaf Scholz est arrivé mardi.`, 'DEU>SEN'],
    ['fr', `${FR} Paris veut renforcer ses liens. Macron y restera deux jours.`, 'FRA>SEN'],
    ['en', `${EN} Moscow is unhappy. Friedrich Merz arrived on Tuesday.`, 'DEU>SEN'],
  ])(
    'is none that a paper is named after, of which somebody speaks, or that is a government: %s %s',
    (lang, text, sides) => {
      expect(last(text, lang)).toContain(`visit ${sides} `);
    },
  );

  it.each([
    [
      'fr',
      `${FR} C'est un habitué de Riyad que Mohammed ben Salmane a reçu lundi : Cyril Ramaphosa y venait souvent.`,
      ['visit FRA>SEN', 'visit ZAF>SAU'],
    ],
    [
      'fr',
      `${FR} Luong Cuong, président vietnamien, aura vu Minsk avant Moscou : il y a été reçu lundi par Alexandre Loukachenko.`,
      ['visit FRA>SEN', 'visit VNM>BLR'],
    ],
    [
      'fr',
      `${FR} Le Premier ministre espagnol Pedro Sánchez est revenu lundi à Rabat. Il y sera reçu mardi par le roi du Maroc.`,
      ['visit FRA>SEN', 'visit ESP>MAR'],
    ],
    [
      'fr',
      `${FR} Les liens entre le Ghana et l'Allemagne sont anciens. Angela Merkel s'est rendue dans le pays le 30 août 2013.`,
      ['visit FRA>SEN', 'visit DEU>GHA'],
    ],
    [
      'fr',
      `${FR} Nul ne s'y attendait : samedi, c'est Volodymyr Zelensky qui a surgi dans le hall du palais présidentiel, à Vilnius.`,
      ['visit FRA>SEN', 'visit UKR>LTU'],
    ],
  ])('goes before where the text told something last (%s): %s', (lang, text, expected) => {
    const sides = told(text, lang, '2025-06-10').map((one) => one.replace(/ [^ ]*$/, ''));
    expect(sides).toEqual(expected);
  });
});
