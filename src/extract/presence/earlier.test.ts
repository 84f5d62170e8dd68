import { describe, expect, it } from 'vitest';
import { peopleIn, toldIn } from './probe';

const told = toldIn('en');

describe('an earlier engagement', () => {
  it('is told by its year', () => {
    expect(
      told(
        'President William Ruto will visit Ghana on Tuesday, the first by a Kenyan leader since 2012.',
      ).sort(),
    ).toEqual(['visit KEN>GHA 2012', 'visit KEN>GHA 2024-05-14']);
  });

  it('is none of an election', () => {
    expect(
      told('President William Ruto will visit Ghana on Tuesday, his first since the election in 2022.'),
    ).toHaveLength(1);
  });

  it.each([
    [
      'French President Emmanuel Macron arrives in China on Wednesday. On Thursday he will hold a three-way meeting with Xi Jinping and Ursula von der Leyen. It is his first trip to the country since November 2019.',
      'en',
    ],
    [
      'Le président français Emmanuel Macron arrive mercredi en Chine. Jeudi, Emmanuel Macron, Xi Jinping et Ursula von der Leyen tiendront un sommet à Pékin. C’est son premier voyage dans le pays depuis novembre 2019.',
      'fr',
    ],
  ])('is one like the journey told before the talks: %s', (text, lang) => {
    expect(told(text, lang)).toContain('visit FRA>CHN 2019-11');
  });

  it.each([
    ['en', 'Her visit is her second to Kabul since the August takeover.'],
    ['en', 'Her visit is the first since the 2021 coup.'],
    ['en', 'Her visit is the first since the May landslide.'],
    ['en', 'It is her third trip there since February 2019.'],
    ['fr', 'Sa visite est la troisième depuis février 2019.'],
  ])('is none of what it is counted from (%s): %s', (lang, text) => {
    const today = {
      en: 'Marta Lind of Norway arrived in Kabul on Sunday.',
      fr: 'Erna Solberg est arrivée dimanche à Kaboul.',
    };
    expect(told(`${today[lang as 'en' | 'fr']} ${text}`, lang)).toEqual(['visit NOR>AFG 2024-05-12']);
  });

  it.each([
    ['La session précédente s’était déroulée à Madrid en juin 2015.', 'visit MAR>ESP 2015-06'],
    ['En juin 2015, la session précédente s’était déroulée à Madrid.', 'visit MAR>ESP 2015-06'],
    ['À Madrid, la session précédente s’était déroulée en juin 2015.', 'visit MAR>ESP 2015-06'],
    ['En mars 2015, la précédente réunion s’était tenue à Rabat.', 'visit ESP>MAR 2015-03'],
  ])('is one of the same sides, wherever its date stands: %s', (text, earlier) => {
    const today = 'Le Premier ministre espagnol Pedro Sánchez est reçu lundi à Rabat par Aziz Akhannouch. ';
    const found = told(today + text, 'fr');
    expect(found).toHaveLength(2);
    expect(found).toContain(earlier);
  });

  it('is none of what somebody says on a day that opens the sentence', () => {
    const today = 'Le Premier ministre espagnol Pedro Sánchez est reçu lundi à Rabat par Aziz Akhannouch. ';
    expect(
      told(`${today}En juin 2015, le précédent gouvernement avait signé un accord à Madrid.`, 'fr'),
    ).toHaveLength(1);
  });

  it('is none like one of two journeys', () => {
    const text =
      'French President Emmanuel Macron arrives in China on Wednesday. Angela Merkel flies to India on Friday. On Saturday Emmanuel Macron, Angela Merkel and Xi Jinping hold a three-way meeting in Beijing. The trip is the first since November 2019.';
    expect(told(text).filter((one) => one.includes('2019'))).toEqual([]);
  });

  it('takes part in no gathering of today', () => {
    const text =
      'Prime Minister Narendra Modi arrives in Guyana tomorrow. He and Dickon Mitchell of Grenada will preside over the second India–CARICOM Summit in Georgetown on Wednesday. The last Indian head of government to set foot in the country was Indira Gandhi, in 1968.';
    expect(told(text)).toContain('visit IND>GUY 1968');
  });

  it.each([
    ['fr', "Recep Tayyip Erdogan sera lundi à Tirana. Le président turc n'y était plus venu depuis 2019.", 1],
    ['fr', "Recep Tayyip Erdogan sera lundi à Tirana. Il n'était plus venu en Albanie depuis mars 2019.", 1],
    ['fr', "Recep Tayyip Erdogan sera lundi à Tirana. Aucun président turc n'y était venu depuis 2019.", 0],
    ['en', 'Recep Tayyip Erdogan will be in Tirana on Monday. He had not been to Albania since 2019.', 1],
  ] as const)('is of whoever had not been there since: %s: %s', (lang, text, count) => {
    expect(peopleIn(lang)(text)).toEqual(['Recep Tayyip Erdogan', count ? 'Recep Tayyip Erdogan' : '']);
  });

  it.each([
    ['No Belgian monarch had seen the country again since Albert II, in 2010.', 'en'],
    ['The country had seen no Belgian king since Albert II, in 2010.', 'en'],
    ['Aucun souverain belge n’avait revu le pays depuis Albert II, en 2010.', 'fr'],
    ['Le pays n’avait plus vu de souverain belge depuis Albert II, en 2010.', 'fr'],
  ])('is that of who saw the country last, whatever else bears his name: %s', (text, lang) => {
    const today =
      lang === 'fr' ? 'Le roi Philippe a quitté le Congo lundi. ' : 'King Philippe left Congo on Monday. ';
    expect(told(today + text, lang)).toContain('visit BEL>COD 2010');
  });

  it.each([
    ['Aucun président péruvien n’avait vu Pékin depuis Ollanta Humala, en 2016.'],
    ['Aucun roi belge n’avait rencontré un président congolais depuis Baudouin, en 1985.'],
  ])('is none of another country, nor of who met somebody: %s', (text) => {
    expect(told(`Le roi Philippe a quitté le Congo lundi. ${text}`, 'fr')).toHaveLength(1);
  });

  it.each([
    ['Rutte de retour à Athènes jeudi, six ans après sa visite de 2018', 'fr'],
    ['Mark Rutte est de retour à Athènes depuis jeudi, six ans après son voyage de 2018.', 'fr'],
    ['Rutte back in Athens on Thursday, six years after his 2018 visit', 'en'],
  ])('is his own where he comes back: %s', (text, lang) => {
    expect(told(text, lang)).toContain('visit NLD>GRC 2018');
    expect(told(text, lang)).toHaveLength(2);
  });
});

describe('the meeting before, with its place before its date', () => {
  it('is told once', () => {
    expect(
      toldIn('fr')(
        'Ayman Safadi se rendra le 7 juin à Rabat, invité de Nasser Bourita. La précédente rencontre des deux ministres s’est tenue à Amman en novembre 2023.',
      ),
    ).toEqual(['visit JOR>MAR 2024-06-07', 'visit MAR>JOR 2023-11']);
  });
});
