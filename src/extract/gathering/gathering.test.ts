import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en');

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

describe('what was done on a day at a gathering', () => {
  it.each([
    [
      'en',
      'The presidents of Kenya, Rwanda and Uganda signed a treaty on Saturday at a three-way summit in Kigali.',
    ],
    ['en', 'The presidents of Kenya, Rwanda and Uganda signed a treaty in Kigali on Saturday at a summit.'],
    [
      'en',
      'The agreement was signed in Kigali on 11 May 2024 at a summit of the leaders of Kenya, Rwanda and Uganda.',
    ],
    [
      'fr',
      "Les présidents du Kenya, du Rwanda et de l'Ouganda ont signé un traité samedi, lors d'un sommet tripartite à Kigali.",
    ],
    [
      'fr',
      "Le traité a été signé à Kigali le 11 mai 2024 lors d'un sommet des dirigeants du Kenya, du Rwanda et de l'Ouganda.",
    ],
  ])('dates it: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual(['summit 2024-05-11 RWA | KEN+RWA+UGA @Kigali']);
  });

  it.each([
    ['en', 'The president of Kenya announced on Saturday at a press conference in Kigali that he was tired.'],
    ['en', 'The president was elected on Saturday at the congress of his party in Kigali.'],
    ['fr', "Le ministre kényan a déclaré samedi, lors d'une réunion à Nairobi, que tout allait bien."],
  ])('makes none of what is said before the press or a party: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });
});

describe('a gathering on screens', () => {
  it.each([
    ['en', 'William Ruto, Paul Kagame and Yoweri Museveni conferred by video link on Monday about Congo.'],
    ['en', 'William Ruto spoke by video link with Paul Kagame and Yoweri Museveni on Monday.'],
    ['en', 'William Ruto, Paul Kagame and Yoweri Museveni held a video conference on Monday.'],
    ['fr', 'William Ruto, Paul Kagame et Yoweri Museveni se sont parlé lundi par visioconférence.'],
    ['fr', 'William Ruto, Paul Kagame et Yoweri Museveni ont tenu lundi une visioconférence.'],
  ])('has those who see each other there, and no host: %s: %s', (lang, text) => {
    expect(read(text, lang, '2025-06-10')).toEqual(['summit 2025-06-09 – | KEN+RWA+UGA @–']);
  });
});
