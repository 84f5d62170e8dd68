import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The engagements of a text as `type start/end host | participants @place`; those of a visit as `visitors>hosts`. */
function read(text: string, lang = 'en', published: string | null = '2024-05-13'): string[] {
  return extractDocument({ id: 't', text, lang, published }).engagements.map((one) =>
    [
      one.type,
      `${one.start ?? '?'}${one.end ? `/${one.end}` : ''}`,
      one.type === 'visit'
        ? `${one.visitors.join('+')}>${one.hosts.join('+')}`
        : `${one.hosts.join('+') || '–'} | ${[...one.participants].sort().join('+')}`,
      `@${one.place?.name ?? '–'}`,
    ].join(' '),
  );
}

describe('three parties in one room', () => {
  it.each([
    [
      'Kenya’s President William Ruto signed a pact in Kigali on Sunday with Presidents Paul Kagame of Rwanda and Hakainde Hichilema of Zambia.',
      'summit 2024-05-12 RWA | KEN+RWA+ZMB @Kigali',
    ],
    [
      'President William Ruto had Presidents Paul Kagame and Félix Tshisekedi at his table in Nairobi on Sunday.',
      'summit 2024-05-12 KEN | COD+KEN+RWA @Nairobi',
    ],
    [
      'On Sunday in Luanda, President João Lourenço brought Félix Tshisekedi together with Rwanda’s Paul Kagame.',
      'summit 2024-05-12 AGO | AGO+COD+RWA @Luanda',
    ],
  ])('is a gathering: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it.each([
    [
      'Le président kényan William Ruto a scellé dimanche à Kigali, avec Paul Kagame et le Zambien Hakainde Hichilema, un accord de transit.',
      'summit 2024-05-12 RWA | KEN+RWA+ZMB @Kigali',
    ],
    [
      'Samedi à Luanda, la médiation de João Lourenço a conduit le Congolais Félix Tshisekedi et le Rwandais Paul Kagame à une trêve.',
      'summit 2024-05-11 AGO | AGO+COD+RWA @Luanda',
    ],
  ])('is a gathering in French: %s', (text, told) => {
    expect(read(text, 'fr')).toEqual([told]);
  });

  it('is none of those who are spoken of, telephoned, wished for, or met elsewhere', () => {
    const none = [
      'President William Ruto spoke by telephone on Sunday with Paul Kagame and Félix Tshisekedi from Nairobi.',
      'President William Ruto hopes to have Paul Kagame and Félix Tshisekedi at his table in Nairobi on Sunday.',
      'Will President William Ruto have Paul Kagame and Félix Tshisekedi at his table in Nairobi on Sunday?',
    ];
    for (const text of none) expect(read(text)).toEqual([]);
    expect(
      read(
        'President Emmanuel Macron landed in Nairobi on Sunday after talks with Paul Kagame and Félix Tshisekedi.',
      ),
    ).toEqual(expect.not.arrayContaining([expect.stringContaining('summit')]));
  });
});

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

describe('those who hold a gathering as theirs', () => {
  it('take part, countries and organisations alike', () => {
    expect(
      read("L'Union européenne et la Chine ont tenu vendredi leur vingt-troisième sommet.", 'fr'),
    ).toEqual(['summit 2024-05-10 – | CHN+EU @–']);
    expect(read('Turkey, Hungary and Uzbekistan held their summit in Budapest on Friday.')).toEqual([
      'summit 2024-05-10 HUN | HUN+TUR+UZB @Budapest',
    ]);
  });
});

describe('a town that no table has', () => {
  it('is where the country beside it says', () => {
    expect(read('The EU summit was held in Zanzarov, Kyrgyzstan, on 2 May.')).toEqual([
      'summit 2024-05-02 KGZ | EU @Zanzarov',
    ]);
    expect(read('The EU summit was held in Zanzarov (Kyrgyzstan) on 2 May.')).toEqual([
      'summit 2024-05-02 KGZ | EU @Zanzarov',
    ]);
  });
});

describe('who receives a gathering', () => {
  it.each([
    ['en', 'The G7 summit, which Giorgia Meloni hosts in Apulia, opens on Friday.', 'G7+ITA @Apulia'],
    ['en', 'An African summit chaired by João Lourenço opens in Luanda on Friday.', 'AGO @Luanda'],
    ['fr', "Le sommet du G7, qu'accueille Giorgia Meloni à Rome, s'ouvre vendredi.", 'G7+ITA @Rome'],
    [
      'fr',
      'Bola Tinubu convoque vendredi ses pairs à Abuja pour un sommet de la Cédéao.',
      'ECOWAS+NGA @Abuja',
    ],
  ])('takes part in it: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([expect.stringContaining(`| ${told}`)]);
  });

  it('is not who is spoken of there', () => {
    expect(read('The African Union holds on Friday an extraordinary summit on Sudan in Kampala.')).toEqual([
      'summit 2024-05-17 UGA | AU @Kampala',
    ]);
  });
});

describe('guests of a gathering', () => {
  it('are those whom its host receives, be it for a summit or once the text has told of it', () => {
    expect(
      read(
        "Jordan's King Abdullah hosted Mahmoud Abbas and Egypt's Abdel Fattah al-Sisi in Aqaba on Sunday for a three-way summit.",
      ),
    ).toEqual(['summit 2024-05-12 JOR | EGY+JOR+PSE @Aqaba']);
    expect(
      read(
        'The BRICS summit opens in Johannesburg on Tuesday. Cyril Ramaphosa will host Xi Jinping and Narendra Modi.',
      ),
    ).toEqual(['summit 2024-05-14 ZAF | BRICS+CHN+IND+ZAF @Johannesburg']);
  });

  it('are not those who stay away', () => {
    const opening = 'The BRICS summit opens in Johannesburg on Tuesday. ';
    const absent = [
      'Vladimir Putin, wanted by the International Criminal Court, stays in Moscow.',
      'Vladimir Putin sent his regrets.',
    ];
    for (const text of absent)
      expect(read(opening + text)).toEqual(['summit 2024-05-14 ZAF | BRICS @Johannesburg']);
    expect(read(`${opening}Sergey Lavrov stood in for Vladimir Putin, who stayed at home.`)).toEqual([
      'summit 2024-05-14 ZAF | BRICS+RUS @Johannesburg',
    ]);
    expect(
      read(
        "Le sommet de la Ligue arabe s'ouvre vendredi à Djeddah. Le Tunisien Kaïs Saïed a renoncé au voyage.",
        'fr',
      ),
    ).toEqual(['summit 2024-05-17 SAU | ARAB-LEAGUE @Djeddah']);
  });
});

describe('what is no gathering of governments', () => {
  it.each([
    ['fr', "Le sommet annuel des fédérations patronales francophones s'est clos hier soir à Tunis."],
    ['fr', "Le forum des jeunes entrepreneurs d'Afrique s'est ouvert lundi à Dakar."],
    ['en', 'The youth summit of the Commonwealth, a gathering of students, opened in Nairobi on Monday.'],
    ['en', "The annual summit of employers' federations closed in Tunis on Monday after two days."],
  ])('tells nothing: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });
});

describe('where a gathering is', () => {
  it('is nowhere on a screen', () => {
    expect(
      read(
        'Cyril Ramaphosa opened on Sunday an extraordinary BRICS summit by video link on the war in Gaza.',
      ),
    ).toEqual(['summit 2024-05-12 – | BRICS+ZAF @–']);
  });

  it('is the city of the dateline where the text has it in the capital', () => {
    const text = "ABUJA – Le sommet de la Cédéao s'ouvrira jeudi dans la capitale nigériane.";
    expect(read(text, 'fr')).toEqual(['summit 2024-05-16 NGA | ECOWAS @Abuja']);
    expect(read("ABUJA – Le sommet de la Cédéao s'ouvrira jeudi au Nigeria.", 'fr')).toEqual([
      'summit 2024-05-16 NGA | ECOWAS @–',
    ]);
  });

  it('is where those met who talked on its margins', () => {
    expect(
      read(
        'The APEC summit opened in Lima on Sunday. Xi Jinping and Joe Biden met on the sidelines on Sunday.',
      ),
    ).toContain('meeting 2024-05-12 – | CHN+USA @Lima');
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

describe('who opens or closes a gathering', () => {
  it.each([
    [
      'en',
      "Xi Jinping brought to a close on Friday a two-day summit with the presidents of Kazakhstan and Kyrgyzstan in Xi'an.",
      "summit 2024-05-09/2024-05-10 CHN | CHN+KAZ+KGZ @Xi'an",
    ],
    [
      'en',
      'Lula da Silva wrapped up the G20 summit in Rio de Janeiro on Friday.',
      'summit 2024-05-10 BRA | BRA+G20 @Rio de Janeiro',
    ],
    [
      'fr',
      'Xi Jinping a clos vendredi à Pékin le sommet Chine-Afrique.',
      'summit 2024-05-10 CHN | CHN @Pékin',
    ],
  ])('takes part in it: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });

  it('and what he says as he closes it is said on its last day', () => {
    expect(
      read(
        'China will build a pipeline, Xi Jinping announced on Friday as he closed a two-day summit with the presidents of Kazakhstan and Kyrgyzstan in Beijing.',
      ),
    ).toEqual(['summit 2024-05-09/2024-05-10 CHN | CHN+KAZ+KGZ @Beijing']);
  });
});

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
  ])('is no participant: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([expect.stringContaining(`| ${told}`)]);
  });
});

describe('two who meet where a third is at home', () => {
  it.each([
    [
      'en',
      'At the invitation of President Kais Saied of Tunisia, Presidents Abdelmadjid Tebboune of Algeria and Mohamed al-Menfi of Libya met in Tunis on Sunday.',
      'TUN | DZA+LBY+TUN @Tunis',
    ],
    [
      'fr',
      'À l’invitation du président tunisien Kaïs Saïed, Abdelmadjid Tebboune et Mohamed El-Menfi, le président libyen, ont tenu dimanche 12 mai 2024 à Tunis une première réunion consultative.',
      'TUN | DZA+LBY+TUN @Tunis',
    ],
    [
      'fr',
      'Le 12 mai 2024, à Ohrid, en Macédoine du Nord, Aleksandar Vučić et Albin Kurti se sont entendus devant Josep Borrell, haut représentant de l’Union européenne, sur un plan.',
      'MKD | EU+SRB+XKX @Ohrid',
    ],
  ])('who invites them or looks on is with them: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-12 ${told}`]);
  });
});

describe('a gathering that bears the names of two countries', () => {
  it('is a visit where one is at home, and a meeting elsewhere', () => {
    expect(read('La réunion de haut niveau Espagne-Maroc se tiendra mercredi à Rabat.', 'fr')).toEqual([
      'visit 2024-05-15 ESP>MAR @Rabat',
    ]);
    expect(read('The India–Australia summit will be held in Sydney on Wednesday.')).toEqual([
      'visit 2024-05-15 IND>AUS @Sydney',
    ]);
  });
});

describe('a gathering that is only named', () => {
  it('lends its name to what the next sentences tell of it', () => {
    expect(
      read(
        "À neuf jours du sommet du G7, l'hôtel est une forteresse. Justin Trudeau y accueillera les 8 et 9 juin Donald Trump, Angela Merkel et Emmanuel Macron pour un sommet à La Malbaie.",
        'fr',
      ),
    ).toEqual(['summit 2024-06-08/2024-06-09 CAN | CAN+DEU+FRA+G7+USA @La Malbaie']);
    expect(
      read(
        'The first Quad summit was held on Friday by video link. Joe Biden, Scott Morrison, Narendra Modi and Yoshihide Suga set up a working group.',
      ),
    ).toEqual(['summit 2024-05-10 – | AUS+IND+JPN+USA @–']);
  });

  it('is none where nothing dates it', () => {
    expect(read('The G7 summit was mentioned again. Ministers drafted a text.')).toEqual([]);
  });
});

describe('those whom a number counts', () => {
  it.each([
    [
      'en',
      'Presidents Ilham Aliyev of Azerbaijan, Recep Tayyip Erdoğan of Turkey and Serdar Berdimuhamedov of Turkmenistan signed a gas deal in Awaza on Sunday. The three leaders will meet again in Baku in October.',
      'summit 2024-10 AZE | AZE+TKM+TUR @Baku',
    ],
    [
      'en',
      'The plan was agreed in Ohrid on 18 March 2023 by Aleksandar Vučić, Albin Kurti and the European Union’s Josep Borrell. The three had met in Brussels on 27 February of the same year.',
      'summit 2023-02-27 BEL | EU+SRB+XKX @Brussels',
    ],
    [
      'fr',
      "Donald Tusk, Emmanuel Macron et Olaf Scholz ont signé un texte. Les trois hommes s'étaient retrouvés à Weimar le 3 mai.",
      'summit 2024-05-03 DEU | DEU+FRA+POL @Weimar',
    ],
    [
      'fr',
      "Abdelmadjid Tebboune, Kaïs Saïed et le Libyen Mohamed El-Menfi se parlent. Leur pacte fut arrêté par les trois présidents le 2 mars à Alger, en marge d'un sommet sur le gaz.",
      'summit 2024-03-02 DZA | DZA+LBY+TUN @Alger',
    ],
  ])('are those named last: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toContain(told);
  });

  it('are nobody where the text has named fewer', () => {
    expect(read('Xi Jinping spoke. The three leaders will meet in Baku in October.')).toEqual([]);
    expect(read('Xi Jinping, Narendra Modi and Joe Biden know the three countries well.')).toEqual([]);
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

describe('who a gathering is of', () => {
  it.each([
    [
      'en',
      'The Trilateral Summit of the Heads of State of Azerbaijan, Türkiye and Turkmenistan was held in Awaza on 4 May.',
      'TKM | AZE+TKM+TUR @Awaza',
    ],
    [
      'fr',
      "Le sommet des chefs d'État et de gouvernement de la Communauté de développement de l'Afrique australe s'est tenu le 4 mai à Harare.",
      'ZWE | SADC @Harare',
    ],
    ['fr', "Donald Trump a tenu le 4 mai à Las Vegas un sommet avec l'Asean.", 'USA | ASEAN+USA @Las Vegas'],
    [
      'en',
      'Macky Sall, then chairman of the African Union, attended the EU summit in Brussels on 4 May.',
      'BEL | AU+EU @Brussels',
    ],
  ])('is told by its name, or by whom he speaks for: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-04 ${told}`]);
  });
});

describe('who holds a gathering, told by number or by their office', () => {
  it.each([
    ['en', "The EU's 27 leaders met in Brussels on 4 May.", 'BEL | EU @Brussels'],
    ['en', "NATO's thirty-two foreign ministers met in Prague on 4 May.", 'CZE | NATO @Prague'],
    ['en', "ASEAN's ten leaders gathered in Vientiane on 4 May.", 'LAO | ASEAN @Vientiane'],
    ['fr', 'Les Vingt-Sept se sont réunis le 4 mai à Bruxelles.', 'BEL | EU @Bruxelles'],
    [
      'en',
      'Foreign Minister Murat Nurtleu of Kazakhstan was in Luxembourg on 4 May for the ministerial meeting of the European Union and Central Asia.',
      'LUX | EU+KAZ @–',
    ],
    [
      'fr',
      'Le ministre sénégalais Yassine Fall était le 4 mai à Abuja pour la réunion ministérielle de la Cédéao.',
      'NGA | ECOWAS+SEN @Abuja',
    ],
  ])('is a gathering, not a visit: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-04 ${told}`]);
  });

  it.each([
    ['en', 'The Prime Minister chaired a ministerial meeting in Paris on 4 May.'],
    ['fr', 'Le Premier ministre a tenu une réunion ministérielle le 4 mai à Paris.'],
    ['en', 'The EU met resistance in Tunis on 4 May.'],
    ['en', "The EU's 27 farm groups met in Brussels on 4 May."],
  ])('is none of a cabinet, or of others: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
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
});

describe('a gathering of several countries', () => {
  it.each([
    [
      'en',
      'The summit of Azerbaijan, Turkey and Turkmenistan was held in Awaza on 4 May.',
      'TKM | AZE+TKM+TUR @Awaza',
    ],
    [
      'fr',
      "La réunion ministérielle du Mali, du Niger et du Tchad s'est tenue le 4 mai à Niamey.",
      'NER | MLI+NER+TCD @Niamey',
    ],
  ])('has them as its participants: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-04 ${told}`]);
  });
});

describe('a gathering that is only asked for', () => {
  it.each([
    ['en', 'Emmanuel Macron asked on 4 May that EU leaders meet in Brussels.'],
    [
      'fr',
      "Emmanuel Macron a demandé samedi que les dirigeants de l'Union européenne se réunissent à Bruxelles.",
    ],
    ['fr', 'Emmanuel Macron souhaite que les Vingt-Sept se réunissent samedi à Bruxelles.'],
  ])('is none: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });

  it('is no visit of whom a relative clause tells', () => {
    expect(
      read(
        "Le Kremlin a souhaité la bienvenue à l'émissaire que Vladimir Poutine a reçu samedi à Moscou.",
        'fr',
      ),
    ).toEqual(read("Voici l'émissaire que Vladimir Poutine a reçu samedi à Moscou.", 'fr'));
  });
});
