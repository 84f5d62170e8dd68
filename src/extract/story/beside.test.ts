/** Two stories in one text: the second says of itself what it says alone, unless it goes on about the first. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** `visit FRA>DEU 2024-05-17 completed Macron` of each engagement, in an order of its own. */
function tell(lang: string, text: string, published = '2024-05-17'): string[] {
  const { engagements } = extractDocument({ id: 'x', text, lang, published });
  return engagements
    .map(({ type, visitors, participants, hosts, start, end, status, people }) => {
      const guests = type === 'visit' ? visitors : participants;
      const names = people.map(({ name }) => name.split(' ').at(-1));
      return `${type} ${guests.join('+')}>${hosts.join('+')} ${start}/${end} ${status} ${names.sort().join('+')}`;
    })
    .sort();
}

const FIRST: Readonly<Record<string, string>> = {
  en: 'Bolivian Foreign Minister Celinda Sosa visits Cuba this Tuesday.',
  fr: 'La ministre bolivienne des Affaires étrangères, Celinda Sosa, se rend mardi à Cuba.',
};

describe('a story behind another', () => {
  it.each([
    // Whom a pronoun means is in its own sentence.
    ['en', 'Crowds cheered Eritrean President Isaias Afwerki on Saturday as he began a visit to Ethiopia.'],
    ['en', 'Children greeted Xi Jinping on Thursday before he began a state visit to Fiji.'],
    ['en', 'Protesters greeted Chinese President Xi Jinping when he arrived in Hanoi on Thursday.'],
    [
      'en',
      'From Ankara, where he met Recep Tayyip Erdogan on Sunday, Kyriakos Mitsotakis flew on to Nicosia.',
    ],
    ['en', 'In Warsaw, where on Monday he met Donald Tusk, Olaf Scholz spoke of gas.'],
    ['en', "Next on Wang Yi's list is Port Moresby, where he is due on Saturday to see Justin Tkatchenko."],
    [
      'en',
      "The delegation, led by New Zealand's Winston Peters, lands in Apia on Tuesday. It moves on to Suva on Wednesday.",
    ],
    ['fr', 'À Varsovie, où il a rencontré lundi Donald Tusk, Olaf Scholz a parlé de gaz.'],
    ['en', 'Russian troops left Niger on Monday. President Vladimir Putin flew to Beijing on Tuesday.'],
    // Who receives is nobody of the story before.
    ['en', 'Schoolchildren with flags welcomed Chinese President Xi Jinping to Hanoi on Thursday.'],
    ['en', 'Brass bands and a red carpet welcomed Chinese President Xi Jinping to Hanoi on Thursday.'],
    // Whose colleagues they are, the sentence says.
    ['en', 'Danish Prime Minister Mette Frederiksen met her Nordic colleagues in Copenhagen on Sunday.'],
    [
      'en',
      'Canadian Foreign Minister Melanie Joly will host her counterparts from the Lima Group in Ottawa on Thursday.',
    ],
    [
      'en',
      'Polish Foreign Minister Radosław Sikorski was in Dhaka on Monday for talks with his counterpart.',
    ],
    // The journey that goes on is that of the sentence.
    ['en', "Senegal's Bassirou Diomaye Faye flew to Nouakchott on 18 April; Banjul followed two days later."],
    [
      'fr',
      'Le Sénégalais Bassirou Diomaye Faye s’est rendu à Nouakchott le 18 avril ; Banjul a suivi deux jours plus tard.',
    ],
    // Where somebody has come, the sentence itself or the one before says.
    ['en', 'A big day for Galway. Emmanuel Macron arrived on Monday at noon.'],
    ['en', 'Galway woke up to bunting and barriers. Emmanuel Macron arrived yesterday at noon.'],
    [
      'en',
      'Uhuru Kenyatta told Narendra Modi, who flew in on Thursday for a state visit, that trade should double.',
    ],
    ['en', 'Emmanuel Macron will cross the Channel on Friday to meet Rishi Sunak.'],
    ['en', 'Simon Harris crossed the Irish Sea on Friday for talks with Rishi Sunak.'],
    ['fr', 'Emmanuel Macron franchira la Manche vendredi pour rencontrer Rishi Sunak.'],
    // Whose craft it is travels in it.
    ['en', "Indonesian President Prabowo Subianto's plane landed in Ankara on Tuesday."],
    [
      'en',
      "Iranian President Ebrahim Raisi's plane took off from Havana on Friday, ending a three-day visit.",
    ],
    ['fr', "L'avion d'Ebrahim Raïssi a décollé vendredi de La Havane, au terme d'une visite de trois jours."],
    // A last day and a length are of those who leave.
    ['en', 'Japanese Foreign Minister Takeshi Iwaya wrapped up his stay in Riyadh on Wednesday.'],
    ['en', 'On Wednesday, the three-day ECOWAS summit closed in Abuja.'],
    [
      'en',
      'Fumio Kishida dined with Nana Akufo-Addo in Accra on Wednesday before leaving for Nairobi, where he is expected on Friday.',
    ],
    [
      'en',
      "After a three-day trip, Japan's premier Yoshihiko Noda met South Korean President Lee Myung-bak on Friday.",
    ],
    // An office is of the country that the sentence is about, and of nobody told before where X has come elsewhere.
    ['en', 'The ECOWAS summit opened in Abuja on Sunday. Gambia was represented by its foreign minister.'],
    [
      'en',
      'The streets in Reykjavík will be shut all day tomorrow for Mike Pence, who is to meet the foreign minister.',
    ],
    // A country called by its kind is the one that the sentence before has named.
    ['en', 'Chad has long been an ally. Emmanuel Macron of France was in the country on 22 December 2018.'],
    [
      'en',
      'Ties between Ghana and Germany go back a century. Angela Merkel travelled to the country on 30 August 2018.',
    ],
    // What somebody is between commas is nobody else.
    [
      'en',
      'Angolan President João Lourenço, the mediator, received Félix Tshisekedi and Paul Kagame in Luanda on Monday.',
    ],
    ['en', 'Hillary Clinton, then secretary of state, was in Myanmar from 30 November to 2 December 2011.'],
    ['en', 'A dinner was hosted in Berlin on Monday for the French president.'],
    ['en', "Norway's prime minister thanked the crowd, and she was honoured in Berlin on Monday."],
    // What was since is since the talks of the sentence.
    [
      'en',
      'Donald Trump and Xi Jinping met in Busan on Monday, their first meeting since Osaka in June 2019.',
    ],
    ['en', 'Donald Trump and Xi Jinping met in Busan on Monday, their first meeting since June 2019.'],
  ])('tells what it tells alone (%s): %s', (lang, text) => {
    const alone = [...tell(lang, FIRST[lang] as string), ...tell(lang, text)].sort();
    expect(tell(lang, `${FIRST[lang]} ${text}`)).toEqual(alone);
    expect(tell(lang, `${FIRST[lang]}\n\n${text}`)).toEqual(alone);
  });

  it.each([
    ['en', 'Keir Starmer was in Oslo on Thursday. Helsinki hosted him on Friday.'],
    [
      'en',
      'Narendra Modi flew to Port of Spain on Thursday. Today it is Javier Milei and lithium in Buenos Aires.',
    ],
    [
      'en',
      'Xi Jinping and Narendra Modi met in Kazan on Wednesday. Another meeting is planned in Rio on November 18.',
    ],
    [
      'en',
      'Emmanuel Macron and Olaf Scholz flew to Kyiv on Monday. In Odesa on Thursday Volodymyr Zelensky met them.',
    ],
    [
      'en',
      'Foreign Minister Penny Wong leaves Canberra today. She is to be in Apia on Tuesday to open a clinic, and in Suva on Wednesday.',
    ],
    [
      'en',
      'German Chancellor Olaf Scholz sets out today for Central Asia. His first host is President Tokayev of Kazakhstan. On Thursday it is the turn of Bishkek.',
    ],
    ['fr', 'Keir Starmer était jeudi à Oslo. Helsinki l’a accueilli vendredi.'],
  ])('goes on in its own paragraph (%s): %s', (lang, text) => {
    const alone = tell(lang, text);
    expect(alone).toHaveLength(2);
    expect(tell(lang, `${FIRST[lang]}\n\n${text}`)).toEqual(
      [...tell(lang, FIRST[lang] as string), ...alone].sort(),
    );
  });
});

describe('a story behind a gathering', () => {
  const GATHERING = 'Under Qatari mediation, Paul Kagame and Felix Tshisekedi met in Doha on Tuesday.';

  it.each([
    "Serbia's Aleksandar Vučić was a guest at the White House on Wednesday.",
    'Japanese Prime Minister Fumio Kishida will visit Brazil on Friday, ten years after Shinzo Abe was there in August 2014.',
    'Hotels in Nairobi are full: German Chancellor Angela Merkel gets in on Thursday with two hundred business people.',
    'Uhuru Kenyatta told Narendra Modi, who flew in on Thursday for a state visit, that trade should double.',
  ])('has its own people: %s', (text) => {
    const alone = [...tell('en', GATHERING), ...tell('en', text)].sort();
    expect(tell('en', `${GATHERING} ${text}`)).toEqual(alone);
  });

  it.each([
    "A third round of talks between Iran's Abbas Araghchi and the U.S. envoy Steve Witkoff took place in Muscat on Saturday.",
    'Iran and the United States held a new round of talks in Muscat on Saturday.',
    'Donald Trump and Xi Jinping met in Busan on Monday. The previous meeting was held in Osaka in June 2019.',
    'Donald Trump and Xi Jinping met in Busan on Monday. Their next meeting is planned for Lima in November.',
    'Donald Trump and Xi Jinping will meet in Busan on 30 May. Their last summit took place in Osaka in June 2019.',
    'The Arab League convenes in Baghdad on Saturday.',
    'Prime Minister Anwar Ibrahim and his guest, the Vietnamese president, Luong Cuong, opened a park on Monday.',
    'In a one-hour tête-à-tête in Doha on Monday, William Ruto told Mahamat Déby that Kenya would send doctors.',
    'Keir Starmer told his host, Giorgia Meloni, on Monday that boats would be stopped.',
    'On Monday Narendra Modi met separately in Rio de Janeiro with Giorgia Meloni, Keir Starmer and Prabowo Subianto.',
    "In Munich on Saturday, Chinese Foreign Minister Wang Yi saw Ukraine's Dmytro Kuleba, then Britain's David Cameron.",
  ])('has its own sides: %s', (text) => {
    const gathering = 'The leaders of Denmark, Norway and Sweden gathered in Oslo on Monday.';
    const alone = [...tell('en', gathering), ...tell('en', text)].sort();
    expect(tell('en', `${gathering} ${text}`)).toEqual(alone);
  });

  it.each([
    [
      'The leaders of Denmark, Norway and Sweden gathered in Oslo on Monday. Their next meeting is planned for Malmö in November.',
      'SWE',
    ],
    [
      'The leaders of Denmark, Norway and Sweden gathered in Oslo on Monday. They will meet again in Malmö in November.',
      'SWE',
    ],
    ['G20 leaders met in Rio on Monday. Their next summit will be in Johannesburg in November.', 'ZAF'],
  ])('goes on with its next time: %s', (text, host) => {
    expect(tell('en', text)).toContainEqual(expect.stringContaining(`>${host} 2024-11`));
  });

  it('adds those who are told to be at it', () => {
    expect(tell('en', `${GATHERING} Also present was Angola's João Lourenço.`)[0]).toContain('AGO');
  });
});

describe('another journey of the same', () => {
  it.each([
    [
      'Angela Merkel flew to Ankara on Monday. Merkel wrapped up her stay in Riyadh on Thursday.',
      ['visit DEU>SAU 2024-05-16/null completed Merkel', 'visit DEU>TUR 2024-05-13/null completed Merkel'],
    ],
    [
      'Fumio Kishida visited the Philippines on November 3 and 4, 2023. Kishida came home on Thursday from Seoul.',
      [
        'visit JPN>KOR 2024-05-16/null completed Kishida',
        'visit JPN>PHL 2023-11-03/2023-11-04 completed Kishida',
      ],
    ],
  ])('has its own days: %s', (text, told) => {
    expect(tell('en', text)).toEqual(told);
  });
});

describe('what takes a story up', () => {
  it.each([
    [
      'en',
      'Narendra Modi landed in Dhaka on Monday. China is watching. Modi leaves the country on Thursday.',
      'visit IND>BGD 2024-05-13/2024-05-16',
    ],
    [
      'en',
      'Lula landed in Accra on Monday. John Mahama will see him off on Tuesday. He flies on to Lome.',
      'visit BRA>TGO',
    ],
    [
      'en',
      'Lula landed in Accra on Monday. In Lome, where he arrives on Tuesday, Faure Gnassingbé will open a port.',
      'visit BRA>TGO',
    ],
    ['en', 'Sanae Takaichi landed in Accra on Monday. John Mahama received her warmly.', 'visit JPN>GHA'],
    [
      'en',
      'Turkish Foreign Minister Hakan Fidan flew to Warsaw on Monday. Radosław Sikorski met his counterpart at noon.',
      'visit TUR>POL 2024-05-13/null completed Fidan+Sikorski',
    ],
    [
      'en',
      'Olaf Scholz was in Kyiv on Monday. It was his first visit there since February 2022.',
      'visit DEU>UKR 2022-02',
    ],
    ['en', 'Lula landed in Accra on Monday. Olaf Scholz flew in on Tuesday.', 'visit DEU>GHA 2024-05-14'],
    [
      'en',
      'Lula landed in Accra on Monday. The president left the city on Thursday.',
      'visit BRA>GHA 2024-05-13/2024-05-16',
    ],
    [
      'en',
      'Lula landed in Accra on Monday. He ended his visit on Thursday.',
      'visit BRA>GHA 2024-05-13/2024-05-16',
    ],
    ['en', 'Lula landed in Accra on Monday. Lome follows on Tuesday.', 'visit BRA>TGO'],
    ['fr', 'Lula a atterri lundi à Accra. Lomé suivra mardi.', 'visit BRA>TGO'],
  ])('(%s) %s', (lang, text, told) => {
    expect(tell(lang, text)).toContainEqual(expect.stringContaining(told));
  });
});
