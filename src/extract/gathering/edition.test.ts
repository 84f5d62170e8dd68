import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { readIn } from './probe';

const read = readIn('en');

describe('editions of a gathering', () => {
  it('have a place and a date of their own, and the parties of the name', () => {
    expect(
      read(
        'The NATO summit opens in Ankara on 7 July 2026. The previous one was held in The Hague on 24 June 2025.',
        'en',
        '2026-01-15',
      ),
    ).toEqual(['summit 2026-07-07 TUR | NATO @Ankara', 'summit 2025-06-24 NLD | NATO @The Hague']);
    expect(
      read(
        "Le sommet de la Ligue arabe s'ouvre vendredi à Djeddah. La session antérieure avait eu pour cadre Alger, les 1er et 2 novembre 2022.",
        'fr',
      ),
    ).toEqual([
      'summit 2024-05-17 SAU | ARAB-LEAGUE @Djeddah',
      'summit 2022-11-01/2022-11-02 DZA | ARAB-LEAGUE @Alger',
    ]);
  });

  it.each([
    [
      'en',
      'Three-way summits between Cyprus, Greece and Israel began in Nicosia on 28 January 2016. A second followed in Jerusalem on 8 December of that year and a third in Thessaloniki in June 2017.',
      'summit 2016-12-08 ISR | CYP+GRC+ISR @Jerusalem',
      'summit 2017-06 GRC | CYP+GRC+ISR @Thessaloniki',
    ],
    [
      'en',
      'The BRICS summit began in Yekaterinburg on 16 June 2009. The second was hosted by Brazil on 15 April 2010, in Brasília. Kazan followed in October 2024.',
      'summit 2010-04-15 BRA | BRICS @Brasília',
      'summit 2024-10 RUS | BRICS @Kazan',
    ],
    [
      'en',
      'The United States–Africa Leaders Summit is a gathering held in Washington. The first, convened by Barack Obama from 4 to 6 August 2014, drew fifty delegations. At the second, held by Joe Biden on 13–15 December 2022, trade came first.',
      'summit 2014-08-04/2014-08-06 USA | USA @–',
      'summit 2022-12-13/2022-12-15 USA | USA @–',
    ],
    [
      'en',
      'The China–Central Asia summit was first held in Xi’an on 18 and 19 May 2023. Astana hosted the next, on 17 June 2025.',
      'summit 2025-06-17 KAZ | CHN @Astana',
    ],
    [
      'fr',
      'Le sommet Turquie–Afrique a connu trois éditions. La première eut pour cadre Istanbul, en août 2008. Malabo prit le relais le 19 novembre 2014.',
      'summit 2008-08 TUR | TUR @Istanbul',
      'summit 2014-11-19 GNQ | TUR @Malabo',
    ],
    [
      'fr',
      'L’Union européenne et l’Union africaine ont refermé dimanche à Bruxelles leur sixième sommet. Le rendez-vous précédent remontait à novembre 2017, à Abidjan.',
      'summit 2017-11 CIV | AU+EU @Abidjan',
    ],
    [
      'fr',
      'La Ligue arabe reporte son sommet d’Alger. Les dirigeants arabes ne se sont plus réunis depuis Tunis, en mars 2019.',
      'summit 2019-03 TUN | ARAB-LEAGUE @Tunis',
    ],
  ])('%s: are told by ordinals, by the next city, by the last time: %s', (lang, text, ...told) => {
    expect(read(text, lang, lang === 'fr' ? '2024-05-13' : null)).toEqual(expect.arrayContaining(told));
  });

  it.each([
    ['en', 'Brasília was the venue of the second, on 15 April 2010.', 'BRA | BRICS @Brasília'],
    ['en', 'Brasília was chosen as the setting for the second, on 15 April 2010.', 'BRA | BRICS @Brasília'],
    ['en', 'Finance was the theme of the 22nd, held in Brasília on 15 April 2010.', 'BRA | BRICS @Brasília'],
    ['en', 'Owing to the pandemic, the 12th, on 15 April 2010, was conducted online.', '– | BRICS @–'],
    ['fr', 'Brasilia fut le siège du deuxième, le 15 avril 2010.', 'BRA | BRICS @Brasilia'],
    ['fr', 'La finance fut le thème du 22e, réuni à Brasilia le 15 avril 2010.', 'BRA | BRICS @Brasilia'],
    ['fr', 'Le 12e s’est déroulé en ligne, le 15 avril 2010.', '– | BRICS @–'],
  ])('%s: have a venue, a theme, or none but screens: %s', (lang, text, told) => {
    const first = {
      en: 'The first BRICS summit was held in Yekaterinburg on 16 June 2009. ',
      fr: 'Le premier sommet des BRICS s’est tenu à Iekaterinbourg le 16 juin 2009. ',
    }[lang as 'en' | 'fr'];
    expect(read(`${first}${text}`, lang, null)).toEqual([
      expect.stringContaining('summit 2009-06-16'),
      `summit 2010-04-15 ${told}`,
    ]);
  });

  it.each([
    ['en', 'On 15 April 2010, the second was held in Brasília.'],
    ['en', 'In Brasília, the second was held on 15 April 2010.'],
    ['en', 'In Brasília on 15 April 2010, the second summit took place.'],
    ['en', 'On 15 April 2010, Brasília hosted the second.'],
    ['en', 'Brasília, on 15 April 2010, hosted the second.'],
    ['en', 'On 15 April 2010, Brasília was the venue of the second.'],
    ['en', 'On 15 April 2010, Brasília followed.'],
    ['fr', 'Le 15 avril 2010, le deuxième se tint à Brasilia.'],
    ['fr', 'À Brasilia, le deuxième se tint le 15 avril 2010.'],
    ['fr', 'Le 15 avril 2010 à Brasilia, la deuxième édition réunit les dirigeants.'],
    ['fr', 'Brasilia, le 15 avril 2010, accueillit le deuxième.'],
    ['fr', 'Le 15 avril 2010, Brasilia fut le siège du deuxième.'],
    ['fr', 'Le 15 avril 2010, Brasilia prit le relais.'],
  ])('%s: have their place and their date in front as well: %s', (lang, text) => {
    const first = {
      en: 'The first BRICS summit was held in Yekaterinburg on 16 June 2009. ',
      fr: 'Le premier sommet des BRICS s’est tenu à Iekaterinbourg le 16 juin 2009. ',
    }[lang as 'en' | 'fr'];
    expect(read(`${first}${text}`, lang, null)).toEqual([
      expect.stringContaining('summit 2009-06-16'),
      expect.stringMatching(/^summit 2010-04-15 BRA \| BRICS @Bras[ií]lia$/),
    ]);
  });

  it('leave a date in front to those who speak of them, and to people who are called first and second', () => {
    expect(
      read(
        'The BRICS summit opened in Kazan on Sunday. On Monday, the Kremlin said the next one would be held in Brasília.',
      ),
    ).toHaveLength(1);
    expect(
      read(
        'Donald Trump et Vladimir Poutine devaient se retrouver à Budapest. Le 15 août 2023, le premier avait reçu le second à Anchorage.',
        'fr',
      ),
    ).toEqual(expect.not.arrayContaining([expect.stringContaining('summit')]));
  });

  it.each([
    [
      'The BRICS summit opened in Kazan on Sunday. Moscow was the seat of the second government, in March 1990.',
    ],
    [
      'The BRICS summit opened in Kazan on Sunday. It is to end on the 16th, with talks on finance in Beijing in June.',
    ],
    [
      'The BRICS summit opened in Kazan on Sunday. Moscow was the venue of the second World War parade in March.',
    ],
    [
      'The BRICS summit opened in Kazan on Sunday. The first day was given over to finance, in 2009 a novelty.',
    ],
    [
      'The BRICS summit opened in Kazan on Sunday. The second president to speak was Lula da Silva, in March 2010.',
    ],
    ['The BRICS summit opened in Kazan on Sunday. Moscow followed it closely in March.'],
  ])('are not told by the days or the speakers of one: %s', (text) => {
    expect(read(text)).toHaveLength(1);
  });

  it.each([
    [
      'en',
      'Vladimir Putin, Recep Tayyip Erdogan and Hassan Rouhani met in Sochi on 15 March 2018. The three will meet again in Tehran in September 2018.',
      'summit 2018-09 IRN | IRN+RUS+TUR @Tehran',
    ],
    [
      'en',
      'Vladimir Putin, Recep Tayyip Erdogan and Hassan Rouhani met in Sochi on 15 March 2018. In September 2018, the three met again in Tehran.',
      'summit 2018-09 IRN | IRN+RUS+TUR @Tehran',
    ],
    [
      'fr',
      'Vladimir Poutine, Recep Tayyip Erdogan et Hassan Rohani se sont vus à Sotchi le 15 mars 2018. À Téhéran, les trois hommes se sont retrouvés en septembre 2018.',
      'summit 2018-09 IRN | IRN+RUS+TUR @Téhéran',
    ],
    [
      'en',
      'G20 leaders held a virtual summit on 14 April 2020 under King Salman. Their next summit is planned in Riyadh on 21 November 2020.',
      'summit 2020-11-21 SAU | G20 @Riyadh',
    ],
    [
      'fr',
      'Les présidents du Mercosur ont signé le 6 mai 2024 à Montevideo un accord. Le prochain sommet du bloc est prévu en juillet 2025 en Argentine.',
      'summit 2025-07 ARG | MERCOSUR @–',
    ],
  ])('%s: are of those who met, or of the bloc: %s', (lang, text, told) => {
    expect(read(text, lang)).toContain(told);
  });

  it('leave what is held on screens apart from what has a host', () => {
    expect(
      read(
        'ASEAN leaders agreed in a special summit held by video link on 14 April 2020 to set up a fund. Donald Trump had postponed the summit with ASEAN planned in Las Vegas on 14 March 2020.',
      ),
    ).toEqual(['summit 2020-04-14 – | ASEAN @–', 'summit 2020-03-14 USA | ASEAN+USA @Las Vegas']);
  });

  it('may be those of another body', () => {
    expect(
      read(
        "Le sommet de l'Alliance des États du Sahel se tient samedi à Niamey. La Cédéao tient le sien dimanche à Abuja.",
        'fr',
      ),
    ).toEqual(['summit 2024-05-18 NER | AES @Niamey', 'summit 2024-05-19 NGA | ECOWAS @Abuja']);
  });

  it('ask for a gathering before them', () => {
    expect(
      read('President William Ruto visited Paris on 3 May. The second, in London in 2023, was short.'),
    ).toEqual(expect.not.arrayContaining([expect.stringContaining('summit')]));
    expect(read('Le musée a rouvert. Le précédent, à Alger en 2022, avait brûlé.', 'fr')).toEqual([]);
  });
});

describe('an edition with a number of two words', () => {
  it('has its own chair; who is named behind a semicolon is elsewhere', () => {
    expect(
      read(
        "Commonwealth summits are biennial. Theresa May was host to the one of 16–20 April 2018 in London; Kigali, Paul Kagame presiding, had to wait. Fiame Naomi Mata'afa chaired the twenty-seventh, in Apia, Samoa, between 21 and 26 October 2024.",
        'en',
        null,
      ),
    ).toEqual([
      'summit 2018-04-16/2018-04-20 GBR | COMMONWEALTH+GBR @London',
      'summit 2024-10-21/2024-10-26 WSM | COMMONWEALTH+WSM @Apia',
    ]);
  });
});

describe('another edition', () => {
  const first = {
    en: 'The Commonwealth Heads of Government Meeting closed in Apia, Samoa, on 4 May. ',
    fr: "Le sommet de la Francophonie s'est achevé samedi à Erevan. ",
  };
  it.each([
    [
      'en',
      'The next meeting is to be held in Antigua and Barbuda in 2026.',
      'summit 2026 ATG | COMMONWEALTH @–',
    ],
    ['en', 'In 2026, the next meeting is due in Antigua and Barbuda.', 'summit 2026 ATG | COMMONWEALTH @–'],
    ['fr', 'En juin 2026, le sommet suivant est prévu au Canada.', 'summit 2026-06 CAN | OIF @–'],
    ['en', 'Canada takes over as host in June 2026.', 'summit 2026-06 CAN | COMMONWEALTH @–'],
    [
      'en',
      'The previous Meeting, the 26th, had met in Kigali in June 2022.',
      'summit 2022-06 RWA | COMMONWEALTH @Kigali',
    ],
    ['fr', 'Le Cambodge en sera l’hôte en 2026.', 'summit 2026 KHM | OIF @–'],
    ['en', 'Canada will host the next one in June 2026.', 'summit 2026-06 CAN | COMMONWEALTH @–'],
    [
      'en',
      'A previous edition, which nobody remembers, took place in London in April 2018.',
      'summit 2018-04 GBR | COMMONWEALTH @London',
    ],
    [
      'en',
      'Heads of Government last came together in London in April 2018.',
      'summit 2018-04 GBR | COMMONWEALTH @London',
    ],
    [
      'en',
      'The twenty-fifth, under Theresa May, was devoted to the oceans and took place in London in April 2018.',
      'summit 2018-04 GBR | COMMONWEALTH+GBR @London',
    ],
    ['fr', 'Le Cambodge accueillera le prochain en 2026.', 'summit 2026 KHM | OIF @–'],
    [
      'fr',
      'Les chefs d’État se réuniront de nouveau à Phnom Penh début novembre 2026.',
      'summit 2026-11~ KHM | OIF @Phnom Penh',
    ],
    [
      'fr',
      "La dix-septième édition, coorganisée avec l'Union africaine, s'est tenue à Dakar les 29 et 30 novembre 2014.",
      'summit 2014-11-29/2014-11-30 SEN | AU+OIF @Dakar',
    ],
    [
      'fr',
      'La neuvième, à Beyrouth en octobre 2002, fut boudée par le Marocain Mohammed VI.',
      'summit 2002-10 LBN | OIF @Beyrouth',
    ],
  ] as const)('has a place or a host of its own: %s: %s', (lang, text, told) => {
    expect(read(first[lang] + text, lang)).toEqual([expect.stringContaining('summit'), told]);
  });

  it('is none where people meet again by name, or talk at it', () => {
    for (const text of [
      'Keir Starmer and Narendra Modi will meet again in London in June 2026.',
      'The next meeting with Narendra Modi is to be held in London in 2026.',
    ])
      expect(read(first.en + text)).toEqual(
        expect.not.arrayContaining([expect.stringContaining('COMMONWEALTH @London')]),
      );
  });
});

describe('the day of what came after a gathering', () => {
  it.each([
    ['en', 'Biarritz woke on Monday after a G7 summit from Friday to Sunday.', 'G7'],
    [
      'en',
      'Biarritz woke on Monday without police after a G7 summit, Friday to Sunday, at which Emmanuel Macron got his fellow leaders to put up money.',
      'FRA+G7',
    ],
    ['fr', "Biarritz s'est réveillée lundi après un sommet du G7 de vendredi à dimanche.", 'G7'],
  ])('gives way to its own, which are past: %s: %s', (lang, text, parties) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-10/2024-05-12 FRA | ${parties} @Biarritz`]);
  });

  it('is its day where it has no other', () => {
    expect(
      read('West African leaders imposed sanctions on Sunday after an ECOWAS summit in Abuja.', 'en'),
    ).toEqual(['summit 2024-05-12 NGA | ECOWAS @Abuja']);
  });
});

describe('a gathering known by its city', () => {
  it.each([
    [
      'en',
      'The Maastricht summit is remembered for its treaty. It was held on 9 and 10 December 1991.',
      'NLD |  @Maastricht',
    ],
    [
      'en',
      'The Bandung summit was a meeting of heads of state. It took place on 9 and 10 December 1991.',
      'IDN |  @Bandung',
    ],
    [
      'fr',
      "Le sommet de La Baule est une conférence des chefs d'État. Il se tint les 9 et 10 décembre 1991 dans la station balnéaire.",
      'FRA |  @La Baule',
    ],
  ])('is dated by the next sentence: %s: %s', (lang, text, told) => {
    expect(read(text, lang, null)).toEqual([`summit 1991-12-09/1991-12-10 ${told}`]);
  });

  it.each([
    ['en', 'The Maastricht summit is remembered for its treaty. It rained.'],
    ['fr', 'Le sommet de La Baule est une conférence. Il pleuvait.'],
  ])('is none that was held without a date: %s: %s', (lang, text) => {
    expect(read(text, lang, null)).toEqual([]);
  });

  it.each([
    [
      'fr',
      'Le sommet entre Xi Jinping et Joe Biden est annulé. En novembre 2023, le second avait reçu le premier à Woodside.',
    ],
    [
      'fr',
      'Le sommet entre Joe Biden et Xi Jinping est annulé. Le 15 novembre 2023, le premier avait accueilli le second à Woodside.',
    ],
    [
      'en',
      'The summit between Xi Jinping and Joe Biden is off. In November 2023, the latter had received the former in Woodside.',
    ],
  ])('are not whom one of two received: %s: %s', (lang, text) => {
    expect(read(text, lang).filter((one) => one.startsWith('summit'))).toEqual([]);
  });
});

it('an edition that the latter of those named chairs is one', () => {
  const text =
    "Les réunions consultatives des chefs d'État d'Asie centrale sont rares. La première rassembla à Astana, le 15 mars 2018, Noursoultan Nazarbaïev, Sooronbaï Jeenbekov, Emomali Rahmon et Chavkat Mirzioïev. Ce dernier présida la deuxième à Tachkent, le 29 novembre 2019.";
  const { engagements } = extractDocument({ id: 't', lang: 'fr', published: null, text });
  const second = engagements.find(({ start }) => start === '2019-11-29');
  expect(second?.people.map(({ name }) => name)).toEqual(['Chavkat Mirzioïev']);
});
