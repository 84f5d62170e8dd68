import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en');

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
      'LUX | EU+KAZ @Luxembourg',
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

describe('what is done on the occasion of a gathering', () => {
  const read = readIn('fr', '2024-12-07');
  it.each([
    [
      'en',
      'Javier Milei of Argentina announced on 6 December 2024, during the MERCOSUR summit, the end of the negotiations.',
      'summit 2024-12-06 – | ARG+MERCOSUR @–',
    ],
    [
      'fr',
      'Javier Milei a annoncé vendredi, lors du sommet du Mercosur à Montevideo, la fin des négociations.',
      'summit 2024-12-06 URY | ARG+MERCOSUR @Montevideo',
    ],
    [
      'fr',
      'Les dirigeants de l’Asean ont adopté vendredi, au cours d’un sommet à Vientiane, une déclaration commune.',
      'summit 2024-12-06 LAO | ASEAN @Vientiane',
    ],
    [
      'fr',
      'Le sommet de l’Asean, ouvert mercredi dans la capitale du Laos, a adopté un plan défendu par le Philippin Ferdinand Marcos.',
      'summit 2024-12-04 LAO | ASEAN+PHL @–',
    ],
    [
      'en',
      'At a summit in Accra on Friday ECOWAS called for a shorter transition.',
      'summit 2024-12-06 GHA | ECOWAS @Accra',
    ],
    [
      'fr',
      'La Cédéao a sanctionné le Mali vendredi, lors d’un sommet à Accra.',
      'summit 2024-12-06 GHA | ECOWAS @Accra',
    ],
    ['en', 'At a summit in Accra on Friday, EU sanctions were debated.', 'summit 2024-12-06 GHA |  @Accra'],
    [
      'fr',
      'La conférence internationale sur la Libye, qui s’est déroulée à Berlin les 4 et 5 décembre, a été ouverte par Olaf Scholz et Emmanuel Macron.',
      'summit 2024-12-04/2024-12-05 DEU | DEU+FRA @Berlin',
    ],
  ])('%s: is done there and then: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });

  it.each([
    [
      'en',
      'Edgars Rinkēvičs chaired in Riga on Friday the session of the Bucharest Nine, which Jens Stoltenberg attended for NATO.',
    ],
    [
      'fr',
      'Le sommet du Partenariat oriental, auquel assistait Jens Stoltenberg, a eu lieu vendredi à Riga.',
    ],
  ])('%s: is not received by whoever attends it: %s', (lang, text) => {
    expect(read(text, lang)[0]).toMatch(/^summit 2024-12-06 LVA /);
  });
});

describe('somebody of whom a headline says that there is none', () => {
  it.each([
    ['en', 'No Modi at G20 summit in Brasilia'],
    ['fr', 'Pas de Modi au sommet du G20 à Brasilia'],
  ])('%s: is not there: %s', (lang, text) => {
    expect(read(text, lang)).toEqual(['summit ? BRA | G20 @Brasilia']);
  });
});
