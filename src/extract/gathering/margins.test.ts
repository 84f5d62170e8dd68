import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { toldIn } from '../presence/probe';
import { readIn } from './probe';

const read = readIn('en');

describe('who is back from a gathering', () => {
  it.each([
    ['en', "Ghana's Mahama has returned from Kigali, where he attended the Commonwealth summit.", '@Kigali'],
    ['en', "Ghana's Mahama came back from Kigali after attending the Commonwealth summit.", '@Kigali'],
    ['en', "Ghana's Mahama has returned from Kigali. He attended the Commonwealth summit there.", '@Kigali'],
    ['fr', 'Le Ghanéen Mahama est rentré de Kigali, où il a participé au sommet du Commonwealth.', '@Kigali'],
  ])('has been at it, and has visited nobody: %s: %s', (lang, text, place) => {
    expect(read(text, lang)).toEqual([`summit ? RWA | COMMONWEALTH+GHA ${place}`]);
  });

  it('has visited where he was on an official visit, or was received', () => {
    expect(
      read(
        "Ghana's Mahama has returned from an official visit to Kigali, where he attended the Commonwealth summit.",
      ),
    ).toContain('visit ? GHA>RWA @Kigali');
    expect(read("Ghana's Mahama has returned from Kigali, where he met Paul Kagame.")).toEqual([
      'visit ? GHA>RWA @Kigali',
    ]);
  });

  it.each([
    [
      'en',
      "Ghana's Mahama attended the Commonwealth summit in Kigali. In its margins he had an exchange with Jamaica's Andrew Holness on 6 May.",
    ],
    [
      'en',
      "Ghana's Mahama attended the Commonwealth summit in Kigali. On its sidelines he had an exchange of views with Jamaica's Andrew Holness on 6 May.",
    ],
    [
      'fr',
      'Le Ghanéen Mahama a participé au sommet du Commonwealth à Kigali. En marge, il a eu un échange avec le Jamaïcain Andrew Holness le 6 mai.',
    ],
  ])('may have met somebody there: %s: %s', (lang, text) => {
    const told = read(text, lang).map((one) => one.replace(/ @.*/, ''));
    expect(told).toContain('meeting 2024-05-06 – | GHA+JAM');
    expect(told).toHaveLength(2);
  });

  it.each([
    [
      'en',
      "Seychelles' Wavel Ramkalawan attended the Indian Ocean Commission summit in Antananarivo on 6 May. In the margins he conferred with Azali Assoumani of Comoros about tuna.",
    ],
    [
      'fr',
      "Le Seychellois Wavel Ramkalawan a participé le 6 mai à Antananarivo au sommet de la Commission de l'océan Indien. En aparté, il s'est entretenu avec le Comorien Azali Assoumani.",
    ],
  ])('met him on its one day, if no other is told: %s: %s', (lang, text) => {
    expect(read(text, lang)).toContain('meeting 2024-05-06 – | COM+SYC @Antananarivo');
  });

  it.each([
    ['en', "On the sidelines, talks with Ukraine's Dmytro Kuleba are scheduled for 15 May."],
    ['en', 'A meeting with Dmytro Kuleba of Ukraine is planned for 15 May.'],
    ['fr', "Une rencontre avec l'Ukrainien Dmytro Kuleba est prévue le 15 mai."],
    [
      'fr',
      'Prévue en marge, le 15 mai, une rencontre avec Dmytro Kuleba, ministre ukrainien, portera sur le gaz.',
    ],
  ])('is to meet him there, though nobody says who: %s: %s', (lang, next) => {
    const first = {
      en: "Canada's Mélanie Joly will attend the NATO ministerial in Bucharest on 14 May.",
      fr: "La Canadienne Mélanie Joly participera le 14 mai à Bucarest à la réunion ministérielle de l'OTAN.",
    }[lang];
    expect(read(`${first} ${next}`, lang)).toContainEqual(
      expect.stringMatching(/^meeting 2024-05-15 – \| CAN\+UKR /),
    );
  });

  it.each([
    ['en', "While there, she met Ukraine's Dmytro Kuleba."],
    ['en', "Between sessions she conferred with Ukraine's Dmytro Kuleba."],
    ['en', "In a separate meeting with Ukraine's Dmytro Kuleba she promised generators."],
    ['fr', "Elle en a profité pour rencontrer l'Ukrainien Dmytro Kuleba."],
    ['fr', "Sur place, elle a eu un entretien avec l'Ukrainien Dmytro Kuleba."],
  ])('met him there on the day of the gathering: %s: %s', (lang, next) => {
    const first = {
      en: "Canada's Mélanie Joly attended the NATO ministerial in Bucharest on 7 May.",
      fr: "La Canadienne Mélanie Joly a participé le 7 mai à Bucarest à la réunion ministérielle de l'OTAN.",
    }[lang];
    expect(read(`${first} ${next}`, lang)).toContainEqual(
      expect.stringMatching(/^meeting 2024-05-07 – \| CAN\+UKR @Bu/),
    );
  });

  it('met him on some day of a longer one', () => {
    const [, talks] = read(
      "Seychelles' Wavel Ramkalawan attended the Indian Ocean Commission summit in Antananarivo on 6 and 7 May. In the margins he conferred with Azali Assoumani of Comoros about tuna.",
    );
    expect(talks).toBe('meeting ? – | COM+SYC @Antananarivo');
  });

  it('is named with others', () => {
    expect(read('Messrs Blinken and Lavrov held talks in Reykjavik on 6 May.')).toEqual([
      'meeting 2024-05-06 – | RUS+USA @Reykjavik',
    ]);
  });
});

describe('who deals with somebody on a screen', () => {
  it.each([
    ['en', 'By videoconference on Monday, Olaf Scholz discussed grain exports with Volodymyr Zelensky.'],
    ['en', 'Olaf Scholz and Volodymyr Zelensky opened a grain terminal by video link on Monday.'],
    ['fr', 'Olaf Scholz a évoqué lundi avec Volodymyr Zelensky, par écrans interposés, les céréales.'],
  ])('has met him nowhere: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual(['meeting 2024-05-13 – | DEU+UKR @–']);
  });

  it.each([
    [
      'en',
      "Namibia's President Hage Geingob received President Mokgweetsi Masisi of Botswana in Windhoek on Friday. The two leaders had settled the outline by video link in March.",
      'meeting 2024-03 – | BWA+NAM @–',
    ],
    [
      'en',
      "Canada's Mélanie Joly will be in Jakarta on 20 May to see Indonesia's Retno Marsudi, to whom she had spoken by videoconference on 24 March.",
      'meeting 2024-03-24 – | CAN+IDN @–',
    ],
    [
      'fr',
      'Le Marocain Nasser Bourita a reçu jeudi à Rabat son homologue allemande Annalena Baerbock. Les deux ministres, qui avaient renoué le dialogue par visioconférence le 16 février, ont adopté une déclaration.',
      'meeting 2024-02-16 – | DEU+MAR @–',
    ],
    [
      'en',
      "Australia's Anthony Albanese received Nauru's David Adeang in Canberra on Friday. The two leaders had agreed on the principle in Nuku'alofa in August, in the margins of the Pacific Islands Forum.",
      "meeting 2023-08 – | AUS+NRU @Nuku'alofa",
    ],
  ])('has met before whom he receives or visits: %s: %s', (lang, text, met) => {
    expect(read(text, lang)).toContain(met);
  });

  it.each([
    ['en', 'Volodymyr Zelensky addressed the conference of ministers by video, thanking Olaf Scholz.'],
    ['fr', 'Volodymyr Zelensky a remercié Olaf Scholz par téléphone, puis par vidéo.'],
    [
      'en',
      "Ghana's John Mahama received Jamaica's Andrew Holness in Accra on Friday. They agreed to act against online fraud.",
    ],
  ])('has met nobody by speaking to a hall, or on the telephone: %s: %s', (lang, text) => {
    expect(read(text, lang).filter((one) => one.startsWith('meeting'))).toEqual([]);
  });
});

describe('earlier talks of two who meet', () => {
  const received =
    'Le président français Emmanuel Macron a reçu vendredi à Paris le président du Chili, Gabriel Boric.';
  const met = "Armenia's Zohrab Mnatsakanyan met Azerbaijan's Elmar Mammadyarov in New York on Sunday.";

  it.each([
    [
      'fr',
      `${received} Leur précédent entretien remonte à novembre 2022, à Bangkok.`,
      'meeting 2022-11 – | CHL+FRA @Bangkok',
    ],
    [
      'fr',
      `${received} Leur dernière rencontre datait de novembre 2022, à Bangkok.`,
      'meeting 2022-11 – | CHL+FRA @Bangkok',
    ],
    [
      'en',
      `${met} Their first conversation took place in Brussels on 11 April.`,
      'meeting 2024-04-11 – | ARM+AZE @Brussels',
    ],
    [
      'en',
      `${met.replace('on Sunday', 'on the margins of the UN General Assembly on Sunday')} Their first conversation took place in Brussels on 11 April.`,
      'meeting 2024-04-11 – | ARM+AZE @Brussels',
    ],
    [
      'en',
      `${met} Their previous talks, in Brussels, date back to 11 April.`,
      'meeting 2024-04-11 – | ARM+AZE @Brussels',
    ],
  ])('are told by their date: %s: %s', (lang, text, earlier) => {
    const told = read(text, lang);
    expect(told).toContain(earlier);
    expect(told).toHaveLength(2);
  });

  it.each([
    ['fr', `${received} Leur premier entretien, vendredi matin, a porté sur le climat.`],
    ['en', `${met} Their first talks since 2019 lasted an hour.`],
  ])('are not those that the text is about: %s: %s', (lang, text) => {
    expect(read(text, lang)).toHaveLength(1);
  });

  it.each([
    [
      'en',
      "Iran's Hossein Amir-Abdollahian flew to Jeddah on Friday. Saudi Arabia's Prince Faisal bin Farhan had sat down with him in Beijing on April 6.",
    ],
    [
      'fr',
      "L'Iranien Hossein Amir-Abdollahian s'est rendu vendredi à Djeddah. Le prince saoudien Fayçal ben Farhane s'était entretenu avec lui à Pékin le 6 avril.",
    ],
  ])('may be told with a pronoun: %s: %s', (lang, text) => {
    expect(read(text, lang)).toContainEqual(expect.stringMatching(/^meeting 2024-04-06 – \| IRN\+SAU @/));
  });
});

it.each([
  'Gabriel Boric attended the G20 summit in Rome on 6 May, where he met President Lula.',
  'Gabriel Boric took part in the G20 summit in Rome on 6 May, where he held talks with President Lula.',
])('has the day of a gathering and of who was met there: %s', (text) => {
  expect(toldIn('en')(text)).toEqual(['summit G20+CHL+BRA>ITA 2024-05-06', 'meeting CHL+BRA> 2024-05-06']);
});

describe('talks of two of whom other talks are announced', () => {
  it.each([
    ['en', 'He will meet Narendra Modi, with whom he discussed lithium by video link on Friday.'],
    ['en', 'He will receive Narendra Modi, with whom he spoke by video link on Friday.'],
    ['en', 'He will meet Narendra Modi, with whom he held talks in Rome on Friday.'],
    ['fr', "Il recevra Narendra Modi, avec qui il s'est entretenu vendredi à Rome."],
  ])('have a time of their own in a relative clause: %s: %s', (lang, text) => {
    expect(toldIn(lang)(`Gabriel Boric. ${text}`)).toContain('meeting CHL+IND> 2024-05-10');
  });
});

describe('two who talk apart from a gathering', () => {
  const opening = 'The Unasur summit was held in Quito on Friday.';
  it.each([
    ['en', `${opening} Gabriel Boric and Gustavo Petro slipped away from the session to talk over lithium.`],
    ['en', `${opening} Gabriel Boric and Gustavo Petro stole out of the hall to discuss lithium.`],
    ['en', `${opening} Gabriel Boric assured Gustavo Petro, in a separate conversation there, of his help.`],
    ['en', `${opening} Gabriel Boric told Gustavo Petro in a separate meeting that he would help.`],
    [
      'fr',
      "Le sommet de l'Unasur s'est tenu vendredi à Quito. Gabriel Boric et Gustavo Petro se sont éclipsés de la séance pour parler du lithium.",
    ],
  ])('have met: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([
      'summit 2024-05-10 ECU |  @Quito',
      'meeting 2024-05-10 – | CHL+COL @Quito',
    ]);
  });

  it('are not joined by those who gather where they met', () => {
    expect(
      read(
        'Gabriel Boric met Gustavo Petro on 3 May in Quito, where leaders of the G20 held their summit on 3 and 4 May.',
      ),
    ).toEqual(['meeting 2024-05-03 – | CHL+COL @Quito', 'summit 2024-05-03/2024-05-04 ECU | G20 @Quito']);
  });

  it.each([
    'Gabriel Boric slipped away from the summit in Quito to visit a school.',
    'Gabriel Boric told Gustavo Petro in a phone conversation on Friday that he would help.',
    'Gabriel Boric told Gustavo Petro in a speech on Friday that he would help.',
  ])('have not where one is alone or far away: %s', (text) => {
    expect(read(text).filter((one) => one.startsWith('meeting'))).toEqual([]);
  });

  it.each([
    "In the margins of the gathering she and Namibia's Netumbo Nandi-Ndaitwah signed a visa waiver on Friday.",
    'On Friday, on the sidelines, she and Namibian President Netumbo Nandi-Ndaitwah signed a visa waiver.',
  ])('are of her of whom the text goes on, and of who is joined to her: %s', (text) => {
    expect(
      read(`Jamaica's Kamina Johnson Smith attended the Commonwealth summit in Kigali. ${text}`),
    ).toEqual(['summit ? RWA | COMMONWEALTH+JAM @Kigali', 'meeting 2024-05-10 – | JAM+NAM @Kigali']);
  });
});

describe('a gathering of which only a headline tells', () => {
  it.each([
    ['en', 'Ruto, Modi to meet on G20 sidelines in Rio', 'announced'],
    ['fr', 'Sommet du G20 : Ruto et Modi se verront à Rio', 'announced'],
    ['en', 'Ruto, Modi meet on G20 sidelines in Rio', 'ongoing'],
    ['fr', 'Sommet du G20 : Ruto et Modi se voient à Rio', 'ongoing'],
  ])('is when two meet there (%s: %s)', (lang, text, status) => {
    const { engagements } = extractDocument({ id: 't', lang, published: '2024-05-13', text });
    expect(engagements.map((one) => one.status)).toEqual([status, status]);
  });
});
