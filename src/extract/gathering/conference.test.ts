import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('fr', '2022-06-20');

describe('a conference on a country', () => {
  it.each([
    [
      "La Suisse organisera à Lugano, les 4 et 5 juillet, la conférence internationale d'aide au relèvement de l'Ukraine.",
      'summit 2022-07-04/2022-07-05 CHE |  @Lugano',
    ],
    [
      "L'Allemagne accueillera mardi à Berlin une conférence internationale sur la Libye.",
      'summit 2022-06-21 DEU |  @Berlin',
    ],
    ["Une conférence de paix sur le Soudan s'ouvrira mardi à Genève.", 'summit 2022-06-21 CHE |  @Genève'],
    [
      'Une conférence des donateurs pour la Syrie se tiendra à Bruxelles le 8 juillet.',
      'summit 2022-07-08 BEL |  @Bruxelles',
    ],
  ])('is a gathering: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it.each([
    [
      'Germany will host an international conference on Libya in Berlin on Tuesday.',
      'summit 2022-06-21 DEU |  @Berlin',
    ],
    [
      'A donor conference for Syria will be held in Brussels on 8 July.',
      'summit 2022-07-08 BEL |  @Brussels',
    ],
  ])('is a gathering: %s', (text, told) => {
    expect(read(text, 'en')).toEqual([told]);
  });

  it.each([
    "Le musée du Louvre accueillera mardi à Paris une conférence internationale sur l'art de l'Égypte.",
    "L'université de Genève organise mardi à Genève une conférence internationale sur l'histoire de l'Ukraine.",
    "Une conférence internationale d'historiens sur l'Algérie s'est tenue jeudi à Paris.",
    "Le Sénégal organise mardi à Dakar une conférence internationale sur l'eau.",
    'Le Qatar accueillera mardi à Doha une conférence sur le Qatar.',
    'Paul Kagame a accueilli lundi à Kigali un congrès médical.',
  ])('is none where nobody governs or no country is told of: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a country that holds a conference about another', () => {
  it.each([
    [
      'Japan will hold a conference on Ukraine’s reconstruction on 27 June, with Ukrainian Prime Minister Denys Shmyhal leading a delegation of 100.',
      'summit 2022-06-27 JPN | UKR @–',
    ],
    ['Italy is to host an international conference on Libya on 4 July.', 'summit 2022-07-04 ITA |  @–'],
    ['Germany and Britain will co-host a conference on Sudan on 4 July.', 'summit 2022-07-04 – | DEU+GBR @–'],
    ['France organised a conference on Lebanon on 2 June.', 'summit 2022-06-02 FRA |  @–'],
  ])('is host to a gathering: %s', (text, told) => {
    expect(read(text, 'en')).toEqual([told]);
  });

  it.each([
    ['La France organise le 4 juillet une conférence sur le Soudan.', 'summit 2022-07-04 FRA |  @–'],
    [
      'Le Japon tiendra à Tokyo, le 4 juillet, une conférence sur la reconstruction de l’Ukraine.',
      'summit 2022-07-04 JPN |  @Tokyo',
    ],
  ])('is host to a gathering: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it.each([
    'Japan held a conference on Monday on the history of Iran.',
    'Italy will host an international conference on Libya.',
    'A think tank in Rome will host a conference on Libya on Monday.',
  ])('is none of scholars, without a day or of somebody else: %s', (text) => {
    expect(read(text, 'en')).toEqual([]);
  });
});

describe('the meeting of a body, or of those who sit in it', () => {
  it.each([
    [
      "CARICOM's regular meeting of heads of government was held in Georgetown on 25 May.",
      'summit 2022-05-25 GUY | CARICOM @Georgetown',
    ],
    [
      'The Caribbean Community held its regular meeting of heads of government in Georgetown on 25 May.',
      'summit 2022-05-25 GUY | CARICOM @Georgetown',
    ],
    [
      'The OIC will hold a meeting of foreign ministers in Jeddah on 3 July.',
      'summit 2022-07-03 SAU | OIC @Jeddah',
    ],
    [
      'An emergency session of the Arab League was held in Cairo on 3 June.',
      'summit 2022-06-03 EGY | ARAB-LEAGUE @Cairo',
    ],
  ])('is a gathering: %s', (text, told) => {
    expect(read(text, 'en')).toEqual([told]);
  });

  it.each([
    [
      'La Cédéao tiendra le 3 juillet à Abuja une réunion de ses ministres de la Défense.',
      'summit 2022-07-03 NGA | ECOWAS @Abuja',
    ],
    [
      "Une session d'urgence de la Ligue arabe s'est tenue le 3 juin au Caire.",
      'summit 2022-06-03 EGY | ARAB-LEAGUE @Le Caire',
    ],
    ["Une réunion de l'Otan aura lieu le 3 juillet à Riga.", 'summit 2022-07-03 LVA | NATO @Riga'],
  ])('is a gathering: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it.each([
    'A meeting of the AU Peace and Security Council was held in Addis Ababa on 3 June.',
    'A meeting of NATO experts was held in Brussels on 3 June.',
    'The OIC held a meeting of ambassadors in Jeddah on 3 June.',
    'A NATO training session was held in Riga on 3 June.',
  ])('is none of officials, or of an organ of theirs: %s', (text) => {
    expect(read(text, 'en')).toEqual([]);
  });
});

describe('who goes to a gathering', () => {
  it.each([
    [
      'Li Qiang assistera jeudi au sommet sur le climat que préside Emmanuel Macron à Paris.',
      'summit 2022-06-23 FRA | CHN+FRA @Paris',
    ],
    [
      "Kaïs Saïed a pris part vendredi à Alger au sommet sur le Sahel qu'accueillait Abdelmadjid Tebboune.",
      'summit 2022-06-17 DZA | DZA+TUN @Alger',
    ],
    [
      'Emmanuel Macron participera jeudi à Rabat au sommet franco-marocain avec le roi Mohammed VI.',
      'visit 2022-06-23 FRA>MAR @Rabat',
    ],
    [
      'Emmanuel Macron participera jeudi à Rabat à un sommet bilatéral avec le roi Mohammed VI.',
      'visit 2022-06-23 FRA>MAR @Rabat',
    ],
  ])('is one of many, unless it is of two: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });
});

describe('a city that receives', () => {
  it.each([
    ['Kampala accueillera jeudi un sommet de la CAE.', 'summit 2022-06-23 UGA | EAC @Kampala'],
    [
      'Kampala – Yoweri Museveni se réjouit. Jeudi, la capitale ougandaise accueillera un sommet de la CAE.',
      'summit 2022-06-23 UGA | EAC @Kampala',
    ],
    [
      'BIARRITZ. Le G7 se tiendra chez nous du 24 au 26 août.',
      'summit 2022-08-24/2022-08-26 FRA | G7 @Biarritz',
    ],
  ])('is where it is: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });
});

describe('the conference of the heads of a body', () => {
  it.each([
    [
      "La Conférence des chefs d'État et de gouvernement de la SADC se réunira à Harare le 16 décembre.",
      'summit 2022-12-16 ZWE | SADC @Harare',
    ],
    [
      "Une session de la Conférence des Chefs d'État de la Communauté économique et monétaire de l'Afrique centrale (CEMAC) se réunira à Yaoundé lundi.",
      'summit 2022-06-20 CMR | CEMAC @Yaoundé',
    ],
  ])('is that of the body: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });
});

describe('ministerial meetings', () => {
  it.each([
    [
      "Mélanie Joly prendra part à Vientiane, du 25 au 27 juillet, aux rencontres ministérielles de l'ASEAN.",
      'summit 2022-07-25/2022-07-27 LAO | ASEAN+CAN @Vientiane',
    ],
    [
      'Félix Tshisekedi et Paul Kagame se sont retrouvés samedi à Luanda autour de João Lourenço.',
      'summit 2022-06-18 AGO | AGO+COD+RWA @Luanda',
    ],
    [
      'Emmanuel Macron et Olaf Scholz se sont retrouvés samedi à Bruxelles autour du dossier iranien.',
      'meeting 2022-06-18 – | DEU+FRA @Bruxelles',
    ],
  ])('are gatherings, as are those of two round a third: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it('are none where help goes somewhere', () => {
    expect(
      read(
        "Le président turc s'est entretenu mardi avec le Premier ministre grec de l'acheminement de l'aide vers Gaza.",
      ),
    ).not.toEqual([expect.stringContaining('Gaza')]);
  });
});

describe('states that nobody names, who meet', () => {
  it.each([
    ['Donor countries meet in Brussels on 4 July.', 'summit 2022-07-04 BEL |  @Brussels'],
    ['Gas-exporting countries will meet in Algiers on 4 July.', 'summit 2022-07-04 DZA |  @Algiers'],
  ])('are a gathering: %s', (text, told) => {
    expect(read(text, 'en')).toEqual([told]);
  });

  it.each([
    [
      'Les huit pays amazoniens se sont réunis les 2 et 3 juin à Belém, au Brésil.',
      'summit 2022-06-02/2022-06-03 BRA |  @Belém',
    ],
    ['Les bailleurs de fonds se réuniront le 4 juillet à Genève.', 'summit 2022-07-04 CHE |  @Genève'],
  ])('are a gathering: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it.each([
    'The two countries met in Doha on 3 June.',
    'The countries met their targets in Doha on 3 June.',
    'Some countries met with resistance in Doha on 3 June.',
    'Twelve nations meet in Lyon on 4 July in the rugby World Cup.',
    'Donor countries met in Geneva.',
    'The governors of coastal states met in Salvador de Bahia on 3 June.',
  ])('are none of two, at play, with something else or on no day: %s', (text) => {
    expect(read(text, 'en')).toEqual([]);
  });
});
