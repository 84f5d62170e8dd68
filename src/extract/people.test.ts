/** Who takes part in an engagement, by name, where it is, and how it stands. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';
import { readHolders } from './lexicon/leaders';

const read = (lang: string, text: string) =>
  extractDocument({ id: 'x', lang, text, published: '2024-05-17' }).engagements;

const names = (lang: string, text: string): string[] =>
  (read(lang, text)[0]?.people ?? []).map((person) => person.name).sort();

describe('the people of an engagement', () => {
  it.each(['Lieutenant-Colonel', 'Lieutenant Colonel', 'Lt-Col', 'Vice-Admiral'])(
    'are named without their rank: %s',
    (rank) => {
      expect(names('en', `Burkinabe leader ${rank} Teko Aru visited Accra on Monday.`)).toEqual(['Teko Aru']);
    },
  );

  it.each([
    [
      'Emmanuel Macron a été reçu mardi à Bruxelles par Philippe et Mathilde.',
      ['Emmanuel Macron', 'Mathilde', 'Philippe'],
    ],
    [
      'Emmanuel Macron a été reçu mardi à Bruxelles par Mathilde et Philippe.',
      ['Emmanuel Macron', 'Mathilde', 'Philippe'],
    ],
    ['Emmanuel Macron était mardi à Bruxelles, où Philippe et Marie tiennent un café.', ['Emmanuel Macron']],
  ])('reads a royal couple by its first names, and no other: %s', (text, people) => {
    expect(names('fr', text)).toEqual(people);
  });

  it('keeps a spouse of the same last name apart', () => {
    const text =
      'President Joe Biden and First Lady Jill Biden received Prime Minister Narendra Modi in Washington on Monday.';
    expect(names('en', text)).toEqual(['Jill Biden', 'Joe Biden', 'Narendra Modi']);
  });

  it.each([
    [
      'Minister for Foreign Affairs of Bangladesh, Mr A K Tomo Rahman, arrived in Accra on Monday.',
      'A K Tomo Rahman',
    ],
    ['H. E. Bina Tomo, President of Samoa, arrived in Accra on Monday.', 'Bina Tomo'],
    [
      'The visit of Samoan MP Bina Tomo to Accra on Monday was led by Prime Minister Fiame N Mataafa.',
      'Fiame N Mataafa',
    ],
  ])('reads initials without stops as a part of a name, and styles as none: %s', (text, name) => {
    expect(names('en', text)).toContain(name);
  });

  it.each([
    [
      'en',
      'King Felipe of Spain received Luís Montenegro in Madrid on Monday. The Spanish prime minister will visit Oslo on Friday.',
    ],
    [
      'fr',
      'Le roi Felipe VI a reçu lundi à Madrid Luís Montenegro. Le Premier ministre espagnol sera vendredi à Oslo.',
    ],
  ])('takes no king for a prime minister (%s): %s', (lang, text) => {
    const visit = read(lang, text).find(({ hosts }) => hosts.includes('NOR'));
    expect(visit?.people).toEqual([]);
  });

  it.each([
    ['en', 'Emmanuel and Brigitte Macron were in Accra on Monday.', ['Brigitte Macron', 'Emmanuel Macron']],
    [
      'en',
      'John Dramani Mahama received William and Rachel Ruto in Accra on Monday.',
      ['John Dramani Mahama', 'Rachel Ruto', 'William Ruto'],
    ],
    [
      'fr',
      'Charles III a accueilli lundi à Windsor Emmanuel et Brigitte Macron.',
      ['Brigitte Macron', 'Charles III', 'Emmanuel Macron'],
    ],
    [
      'en',
      'Sheikh Hasina spent four days in New Delhi as Narendra Modi’s guest.',
      ['Narendra Modi', 'Sheikh Hasina'],
    ],
    ['en', 'Vladimir Putin and Sergei Lavrov were in Accra on Monday.', ['Sergei Lavrov', 'Vladimir Putin']],
    ['en', 'Putin and Sergei Lavrov were in Accra on Monday.', ['Putin', 'Sergei Lavrov']],
  ])('gives a couple the surname that it has once (%s): %s', (lang, text, wanted) => {
    expect(names(lang, text)).toEqual(wanted);
  });

  it.each([
    ['en', 'King Salman and Crown Prince Mohammed bin Salman received Narendra Modi in Riyadh on Monday.'],
    [
      'en',
      'Narendra Modi arrived in Riyadh on Monday. He was met by King Salman, before dining with Crown Prince Mohammed bin Salman.',
    ],
  ])('keeps a father apart from the son who bears his name: %s', (lang, text) => {
    expect(names(lang, text)).toEqual(['Mohammed bin Salman', 'Narendra Modi', 'Salman']);
  });

  it.each([
    ['en', 'Yet Pedro Sánchez visited Ghana on Monday.'],
    ['en', 'Unlike most, Pedro Sánchez visited Ghana on Monday.'],
    ['en', 'Finally Pedro Sánchez visited Ghana on Monday.'],
    ['fr', 'Désormais Pedro Sánchez est lundi au Ghana.'],
    ['fr', 'Néanmoins Pedro Sánchez était lundi au Ghana.'],
  ])('takes no small word that opens a sentence for a name (%s): %s', (lang, text) => {
    expect(names(lang, text)).toEqual(['Pedro Sánchez']);
  });

  it.each([
    [
      'en',
      'President Lula da Silva visited Ghana on Monday. It was the first such visit since that of Dilma Rousseff.',
    ],
    [
      'en',
      'President Lula da Silva visited Ghana on Monday. The last Brazilian there was Dilma Rousseff, in 2013.',
    ],
    [
      'en',
      'President Lula da Silva visited Ghana on Monday. Mauro Vieira, Brazil’s foreign minister, said it went well.',
    ],
    [
      'fr',
      'Le président Lula da Silva s’est rendu lundi au Ghana. C’était une première depuis le séjour de Dilma Rousseff.',
    ],
  ])('leaves out who came before or only speaks (%s): %s', (lang, text) => {
    expect(names(lang, text)).toEqual(['Lula da Silva']);
  });

  it.each([
    [
      'en',
      'Pedro Sánchez landed in Rabat on Monday. He and his host, Aziz Akhannouch, will meet again in Madrid in June.',
    ],
    [
      'en',
      'Pedro Sánchez landed in Rabat on Monday. An accord was signed in the presence of his host, Aziz Akhannouch, who will travel to Madrid in June.',
    ],
    ['fr', 'Pedro Sánchez est arrivé lundi à Rabat. Son hôte, Aziz Akhannouch, se rendra à Madrid en juin.'],
  ])('names the host of a visit in the sentence that tells the next one (%s): %s', (lang, text) => {
    expect(names(lang, text)).toEqual(['Aziz Akhannouch', 'Pedro Sánchez']);
  });

  it.each([
    [
      'en',
      'Abdelmadjid Tebboune flew to Rome on Wednesday. Sergio Mattarella receives him on Friday and had himself visited Algiers in November 2021.',
    ],
    [
      'fr',
      'Abdelmadjid Tebboune s’est envolé mercredi pour Rome. Sergio Mattarella, qui le recevra vendredi, avait lui-même fait le voyage d’Alger en novembre 2021.',
    ],
  ])('takes a word that repeats the subject for nobody else (%s): %s', (lang, text) => {
    const told = read(lang, text).map(({ visitors, people }) => [visitors, people.map(({ name }) => name)]);
    expect(told).toHaveLength(2);
    expect(told).toContainEqual([['DZA'], ['Abdelmadjid Tebboune', 'Sergio Mattarella']]);
    expect(told).toContainEqual([['ITA'], ['Sergio Mattarella']]);
  });

  it('names the traveller of a stop that only says who he is', () => {
    const text =
      'Foreign Minister Wang Yi arrived in Tunis on Monday. On Wednesday the Chinese minister will visit Ivory Coast.';
    expect(read('en', text).map((one) => one.people.map((person) => person.name))).toEqual([
      ['Wang Yi'],
      ['Wang Yi'],
    ]);
  });

  it('takes no body of the tables of leaders for a person', () => {
    const bodies = readHolders().flatMap((holder) =>
      holder.names.filter((name) => /(Council|Cabinet)$/.test(name)),
    );
    expect(bodies).toEqual([]);
  });

  it.each([
    // A crown is no part of a name.
    [
      'fr',
      'S.A.R. le Grand-Duc Henri a reçu lundi à Luxembourg S.M. l’Empereur Naruhito.',
      ['Henri', 'Naruhito'],
    ],
    [
      'en',
      'HRH Grand Duke Henri received HM Queen Margrethe II in Luxembourg on Monday.',
      ['Henri', 'Margrethe II'],
    ],
    // Both surnames, an apostrophe within a name.
    ['en', 'Peña Nieto arrives in Berlin on Tuesday to see Angela Merkel.', ['Angela Merkel', 'Peña Nieto']],
    [
      'fr',
      'Le roi Tupou VI a été reçu lundi à Apia par le chef d’État samoan, Tuimalealiʻifano Vaʻaletoʻa Sualauvi II.',
      ['Tuimalealiʻifano Vaʻaletoʻa Sualauvi II', 'Tupou VI'],
    ],
    // A thing behind an article or in a place is nobody.
    [
      'en',
      'Antony Blinken and Sergey Lavrov met at Harpa in Reykjavik on Wednesday.',
      ['Antony Blinken', 'Sergey Lavrov'],
    ],
    [
      'fr',
      'Le président turkmène Serdar Berdimouhamedov a été reçu lundi à Téhéran par Ebrahim Raïssi ; ils ont parlé de la protection de la Caspienne.',
      ['Ebrahim Raïssi', 'Serdar Berdimouhamedov'],
    ],
    [
      'fr',
      'Justin Trudeau accueille lundi à Québec, au Manoir Richelieu, Emmanuel Macron pour une visite officielle.',
      ['Emmanuel Macron', 'Justin Trudeau'],
    ],
    // One office of several countries.
    [
      'en',
      'The Presidents of Kazakhstan, Nursultan Nazarbayev, of Kyrgyzstan, Sooronbay Jeenbekov, and of Uzbekistan, Anvar Karimov, met in Astana on Monday.',
      ['Anvar Karimov', 'Nursultan Nazarbayev', 'Sooronbay Jeenbekov'],
    ],
    [
      'fr',
      'Les Présidents du Kazakhstan, Noursoultan Nazarbaïev, du Kirghizistan, Sooronbaï Jeenbekov, et de l’Ouzbékistan, Anvar Karimov, se sont réunis lundi à Astana.',
      ['Anvar Karimov', 'Noursoultan Nazarbaïev', 'Sooronbaï Jeenbekov'],
    ],
    [
      'fr',
      'Les présidents sénégalais, Macky Sall, zambien, Hakainde Hichilema, et comorien, Azali Assoumani, se sont réunis lundi à Kiev.',
      ['Azali Assoumani', 'Hakainde Hichilema', 'Macky Sall'],
    ],
  ])('reads names as they stand (%s): %s', (lang, text, expected) => {
    expect(names(lang, text)).toEqual(expected);
  });

  it.each([
    // A city that is a surname; names of another alphabet as French papers write them.
    ['en', 'Minister Juan Carlos Holguín of Ecuador visited Lima on Tuesday.', ['Juan Carlos Holguín']],
    [
      'fr',
      'Chavkat Mirzioïev a été reçu lundi à Achgabat par Gourbangouly Berdimouhamedov.',
      ['Chavkat Mirzioïev', 'Gourbangouly Berdimouhamedov'],
    ],
    ['fr', 'Vladimir Makeï a reçu lundi à Minsk Iouri Ouchakov.', ['Iouri Ouchakov', 'Vladimir Makeï']],
    // A place of several words is nobody.
    [
      'en',
      'Enrique Peña Nieto was received in Cartagena de Indias on Monday by Juan Manuel Santos.',
      ['Enrique Peña Nieto', 'Juan Manuel Santos'],
    ],
  ])('knows names by their kind (%s): %s', (lang, text, expected) => {
    expect(names(lang, text)).toEqual(expected);
  });

  it('takes a state by its full name', () => {
    const text =
      'The Prime Minister of the Islamic Republic of Pakistan, Mr Shehbaz Sharif, visited Qatar on Monday.';
    expect(read('en', text)[0]).toMatchObject({ visitors: ['PAK'], hosts: ['QAT'] });
    expect(names('en', text)).toEqual(['Shehbaz Sharif']);
  });
});

describe('the place of an engagement', () => {
  it.each([
    ['en', 'HANOI – President Marcos arrived in the Vietnamese capital on Monday.', 'Hanoi'],
    ['en', 'President Marcos arrived in the Vietnamese capital on Monday.', null],
    ['fr', 'HANOÏ – Le président Marcos est arrivé lundi dans la capitale vietnamienne.', 'Hanoï'],
  ])('is a capital where the text names it (%s): %s', (lang, text, place) => {
    expect(read(lang, text)[0]?.place?.name ?? null).toBe(place);
  });

  it('is not the city of another country’s dateline', () => {
    const text = 'LOMÉ – Le président Macron se rendra lundi au Niger.';
    expect(read('fr', text)[0]?.place ?? null).toBeNull();
  });

  it('is that of its own dateline in a list of briefs', () => {
    const text =
      'ATHENS – Kyriakos Mitsotakis receives Narendra Modi today.\nBEIJING – Gina Raimondo, the U.S. secretary of commerce, arrived on Friday.';
    expect(read('en', text).map((one) => one.hosts)).toEqual([['GRC'], ['CHN']]);
  });
});

describe('the status of an engagement', () => {
  it('of a stop that follows one to come is announced', () => {
    const text = 'Wang Yi goes on to Tonga on Tuesday, then to Vanuatu and Papua New Guinea.';
    expect(read('en', text).map((one) => [one.hosts[0], one.status])).toEqual([
      ['TON', 'announced'],
      ['VUT', 'announced'],
      ['PNG', 'announced'],
    ]);
  });
});

describe('who is none of it', () => {
  it.each([
    [
      'en',
      'Sheikh Hasina visited Delhi on Monday, the first leader to do so since Narendra Modi was sworn in again.',
      ['Sheikh Hasina'],
    ],
    [
      'fr',
      'Le sommet de la SADC s’est achevé jeudi à Dar es Salaam ; Cyril Ramaphosa et Hakainde Hichilema étaient là, Félix Tshisekedi non.',
      ['Cyril Ramaphosa', 'Hakainde Hichilema'],
    ],
    [
      'en',
      'Lula phoned Gustavo Petro on Sunday and on Monday received Luis Arce of Bolivia in Brasilia.',
      ['Luis Arce', 'Lula'],
    ],
    [
      'fr',
      'Donald Trump et Kim Jong-un se sont séparés jeudi à Hanoï, faute d’entente sur les installations nucléaires de Yongbyon.',
      ['Donald Trump', 'Kim Jong-un'],
    ],
    [
      'en',
      'At the invitation of Winston Peters, Member of the Political Bureau of the CPC Central Committee and Foreign Minister Wang Yi will visit New Zealand on 20 May.',
      ['Wang Yi', 'Winston Peters'],
    ],
  ])(
    'is the one before, the one who stayed away, the one telephoned, a place, a body (%s): %s',
    (lang, text, expected) => {
      expect(names(lang, text)).toEqual(expected);
    },
  );
});
