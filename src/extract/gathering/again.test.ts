import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en', '2023-12-11');

describe('the next time of a body', () => {
  it.each([
    [
      'en',
      'ASEAN leaders parted on 7 September 2023 in Jakarta. The bloc has an appointment in Vientiane in October 2024.',
      'summit 2024-10 LAO | ASEAN @Vientiane',
    ],
    [
      'en',
      'The BRICS summit ended in Johannesburg on 24 August 2023. Russia will receive the bloc in Kazan in October 2024.',
      'summit 2024-10 RUS | BRICS @Kazan',
    ],
    [
      'en',
      'Leaders of APEC ended their summit in San Francisco on 17 November 2023. They will next meet in Lima in November 2024.',
      'summit 2024-11 PER |  @Lima',
    ],
    [
      'en',
      'The Extraordinary Summit of SADC was held in Luanda on 4 November 2023. The next Ordinary Summit will be hosted by Zimbabwe in August 2024.',
      'summit 2024-08 ZWE | SADC @–',
    ],
    [
      'fr',
      "L'Union européenne et le Japon ont tenu le 13 juillet 2023 en visioconférence leur 29e sommet. Les dirigeants se retrouveront en 2024 à Tokyo pour la 30e édition.",
      'summit 2024 JPN | EU+JPN @Tokyo',
    ],
    [
      'fr',
      "Le sommet de la Francophonie s'est achevé le 20 novembre 2022 à Djerba. Les chefs d'État se donneront rendez-vous à Paris en octobre 2024.",
      'summit 2024-10 FRA | OIF @Paris',
    ],
    [
      'fr',
      'La Cédéao a tenu dimanche son sommet à Abuja. Elle se réunira de nouveau le 5 juillet à Accra.',
      'summit 2024-07-05 GHA | ECOWAS @Accra',
    ],
    [
      'fr',
      "Le G20 a clos le 10 septembre son sommet de New Delhi. Le groupe se réunira l'an prochain à Rio de Janeiro.",
      'summit 2024 BRA | G20 @Rio de Janeiro',
    ],
    [
      'fr',
      'Les présidents du Kazakhstan, du Kirghizstan et du Tadjikistan ont tenu le 6 août, à Astana, leur troisième réunion consultative. La deuxième réunion avait eu lieu à Tachkent en novembre 2022.',
      'summit 2022-11 UZB | KAZ+KGZ+TJK @Tachkent',
    ],
  ])('is of those who are in it: %s: %s', (lang, text, next) => {
    const told = read(text, lang);
    expect(told).toHaveLength(2);
    expect(told).toContain(next);
  });

  it.each([
    [
      'en',
      'ASEAN leaders parted on Monday in Jakarta. Lawrence Wong and Anwar Ibrahim will meet in Vientiane in October.',
    ],
    ['fr', 'Le G20 a clos dimanche son sommet de New Delhi. Les deux ministres se verront à Paris en mars.'],
    ['en', 'The G20 leaders opened on Monday their first summit in Africa, in Cape Town.'],
  ])('is not of some of them, nor the time that is told: %s: %s', (lang, text) => {
    expect(read(text, lang).filter((line) => line.startsWith('summit'))).toHaveLength(1);
  });
});

describe('the session of an organ of leaders', () => {
  it.each([
    [
      'en',
      'The Supreme Council of the GCC held its forty-fourth session in Doha on Tuesday.',
      'summit 2023-12-05 QAT | GCC @Doha',
    ],
    [
      'en',
      'The Authority of Heads of State and Government of ECOWAS held an ordinary session in Abuja on Sunday.',
      'summit 2023-12-10 NGA | ECOWAS @Abuja',
    ],
    [
      'en',
      'The African Union Executive Council held its 44th ordinary session in Addis Ababa on 14 February 2024.',
      'summit 2024-02-14 ETH | AU @Addis Ababa',
    ],
    [
      'en',
      'SADC held its Third Ordinary Summit in Lusaka on 10 August 2023.',
      'summit 2023-08-10 ZMB | SADC @Lusaka',
    ],
    [
      'fr',
      'Le Conseil suprême du CCG a tenu mardi à Riyad sa 44e session, sous la présidence du prince héritier Mohammed ben Salmane.',
      'summit 2023-12-05 SAU | GCC+SAU @Riyad',
    ],
    [
      'fr',
      "L'Assemblée de l'Union africaine a tenu lundi sa 36e session ordinaire à Addis-Abeba.",
      'summit 2023-12-11 ETH | AU @Addis-Abeba',
    ],
  ])('is a gathering of the body: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });

  it.each([
    ['en', 'The Human Rights Council held its 40th session in Geneva on Monday.'],
    ['en', "Egypt's Supreme Council of the Armed Forces held a session in Cairo on Tuesday."],
    ['fr', "Le Conseil de paix et de sécurité de l'UA a tenu lundi sa 900e session à Addis-Abeba."],
  ])('is none of officials: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });
});

describe('a gathering whose own verb is that of closing', () => {
  it.each([
    ['The G20 summit closed on Sunday in New Delhi.', 'summit 2023-12-10 IND | G20 @New Delhi'],
    [
      "The Russia-Africa summit closed in Sochi on Thursday. Egypt's Abdel Fattah el-Sisi signed the declaration.",
      'summit 2023-12-07 RUS | EGY+RUS @Sochi',
    ],
    [
      'G20 leaders wrapped up their summit in Bali on Wednesday. Host Joko Widodo read out the declaration beside Joe Biden and Narendra Modi.',
      'summit 2023-12-06 IDN | G20+IDN+IND+USA @Bali',
    ],
  ])('has the day of it: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it('has those who are named beside somebody', () => {
    expect(
      read(
        "Le sommet du G20 s'est achevé dimanche à Rome. Entouré d'Ursula von der Leyen et de Joe Biden, Mario Draghi a annoncé une trêve sur l'acier.",
        'fr',
      ),
    ).toEqual(['summit 2023-12-10 ITA | EU+G20+ITA+USA @Rome']);
  });
});

describe('a gathering that came about later than it was planned', () => {
  it.each([
    [
      'en',
      'The Francophonie summit should have met in Tunis in December 2020. Twice postponed, it was held in Djerba on 19 and 20 November 2022.',
    ],
    [
      'fr',
      'Le sommet de la Francophonie devait avoir lieu à Tunis en décembre 2020. La pandémie le fit glisser à novembre 2021 : il se tint les 19 et 20 novembre 2022 à Djerba.',
    ],
    [
      'fr',
      'Le sommet de la Francophonie devait avoir lieu à Tunis en décembre 2020. Il se tint finalement les 19 et 20 novembre 2022 à Djerba.',
    ],
  ])('is one, on its latest day: %s: %s', (lang, text) => {
    expect(read(text, lang, null)).toEqual(['summit 2022-11-19/2022-11-20 TUN | OIF @Djerba']);
  });

  it('is another one where the first was held', () => {
    expect(
      read(
        'The ECOWAS summit was held in Accra in May 2021. It was held in Accra on 3 July 2022.',
        'en',
        null,
      ),
    ).toHaveLength(2);
  });
});

describe('another time that a sentence about something else tells', () => {
  const EN = 'SADC held its summit on 10 May 2024 in Gaborone.';
  it('is the session of a body by its day', () => {
    expect(
      readIn('en')(
        `${EN} It noted that the demands made at its session of 30 April in Lusaka had gone unheeded.`,
      ),
    ).toEqual(['summit 2024-05-10 BWA | SADC @Gaborone', 'summit 2024-04-30 ZMB | SADC @Lusaka']);
  });

  it('is that of the leaders who decide on it, whomever they thank before', () => {
    expect(
      readIn('en')(
        'The presidents of Kenya, Uganda and Togo met in Kampala on 10 May 2024. The heads of state thanked Yoweri Museveni for his hospitality and decided to meet again in Nairobi in 2025.',
      ),
    ).toEqual(['summit 2024-05-10 UGA | KEN+TGO+UGA @Kampala', 'summit 2025 KEN | KEN+TGO+UGA @Nairobi']);
  });
});
