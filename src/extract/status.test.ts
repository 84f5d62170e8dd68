import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';

/** The engagements of a text as `visitors>hosts dates status`. */
const told = (lang: string, published: string, text: string): string[] =>
  extractDocument({ id: 't', lang, published, text }).engagements.map(
    ({ visitors, hosts, start, end, status }) =>
      `${visitors.join('+')}>${hosts.join('+')} ${[start ?? '?', ...(end ? [end] : [])].join('/')} ${status}`,
  );

describe('a plan that is given up', () => {
  it.each([
    [
      'a day before which nobody comes puts off the first',
      'en',
      '2014-10-20',
      'Albanian Prime Minister Edi Rama, due in Belgrade on Wednesday, will not arrive until November 10.',
      ['ALB>SRB 2014-11-10 postponed'],
    ],
    [
      'is given up at all its stops',
      'en',
      '2022-06-10',
      'Pope Francis has postponed the trip that was to take him to Kinshasa on July 2 and to Juba on July 5.',
      ['VAT>COD 2022-07-02 postponed', 'VAT>SSD 2022-07-05 postponed'],
    ],
    [
      'whoever is turned away does not come',
      'en',
      '2023-08-08',
      'The ECOWAS mission that was due in Niamey today was turned away by the junta.',
      ['ECOWAS>NER 2023-08-08 cancelled'],
    ],
    [
      'whoever is refused entry does not come',
      'fr',
      '2023-08-07',
      "Une délégation de la Cédéao devait gagner Niamey mardi, mais les militaires lui ont refusé l'accès au pays.",
      ['ECOWAS>NER 2023-08-08 cancelled'],
    ],
    [
      'the sentence before says what became of it',
      'en',
      '2020-07-20',
      "Riyadh delays Iraqi premier's visit. Mustafa al-Kadhimi was expected in Saudi Arabia on Monday.",
      ['IRQ>SAU 2020-07-20 postponed'],
    ],
    [
      'a change of another journey says nothing',
      'en',
      '2020-07-20',
      'Riyadh delays a visit by the Iraqi premier. Egyptian President Abdel Fattah al-Sisi is expected in Tunis on Monday.',
      ['EGY>TUN 2020-07-20 announced'],
    ],
    [
      'what a subject of the talks comes to is no change of them',
      'en',
      '2022-06-10',
      "Samoan Prime Minister Fiame Mataafa was in Beijing on Monday for talks with Li Keqiang on the rescheduling of Samoa's loans.",
      ['WSM>CHN 2022-06-06 completed'],
    ],
    [
      'what a subject of the talks comes to is no change of them',
      'fr',
      '2022-06-10',
      "Macky Sall s'est entretenu lundi à Pékin avec Li Keqiang de l'annulation de la dette.",
      ['SEN>CHN 2022-06-06 completed'],
    ],
    [
      'talks on a subject are called off',
      'en',
      '2022-06-10',
      'China announced the cancellation of trade talks with Macky Sall in Beijing on Monday.',
      ['SEN>CHN 2022-06-13 cancelled'],
    ],
    [
      'a year of what was given up is that of the plan',
      'fr',
      '2022-06-10',
      'Le pape François a dû abandonner en 2000 un voyage en Irak.',
      ['VAT>IRQ 2000 cancelled'],
    ],
  ])('%s', (_, lang, published, text, visits) => {
    expect(told(lang, published, text)).toEqual(expect.arrayContaining(visits));
  });
});

describe('a stay of which the end is not told', () => {
  it.each([
    [
      'goes on until the next stop',
      'en',
      '2010-11-08',
      'Barack Obama, who landed in Mumbai on Saturday, flies on to Jakarta on Tuesday.',
      ['USA>IND 2010-11-06 ongoing', 'USA>IDN 2010-11-09 announced'],
    ],
    [
      'goes on although it began in the evening',
      'fr',
      '2023-01-23',
      'Arrivé dimanche soir à Buenos Aires, le président brésilien Lula a évoqué lundi avec Alberto Fernández le gazoduc. Il passera mercredi à Montevideo.',
      ['BRA>ARG 2023-01-22 ongoing', 'BRA>URY 2023-01-25 announced'],
    ],
    [
      'is over where the next stop is weeks away',
      'en',
      '2010-11-08',
      'Barack Obama landed in Mumbai on Friday. He flies to Jakarta on 29 November.',
      ['USA>IND 2010-11-05 completed', 'USA>IDN 2010-11-29 announced'],
    ],
  ])('%s', (_, lang, published, text, visits) => {
    expect(told(lang, published, text)).toEqual(visits);
  });
});

it('takes a gathering dated in full for one that is over, as its minutes do', () => {
  expect(
    told(
      'en',
      '2022-07-21',
      'The Presidents of Kazakhstan, Kyrgyzstan and Uzbekistan held their Fourth Consultative Meeting on 21 July 2022 in Cholpon-Ata.',
    ),
  ).toEqual(['>KGZ 2022-07-21 completed']);
});

describe('talks that the body of a text tells as over', () => {
  it.each([
    [
      'en',
      'Mahama meets Ruto in Lisbon',
      'Kenyan President William Ruto met his counterpart John Mahama of Ghana in Lisbon on Monday.',
    ],
    [
      'fr',
      'Mahama s’entretient à Lisbonne avec Ruto',
      'Le président ghanéen John Mahama a rencontré lundi à Lisbonne le président kényan William Ruto.',
    ],
    [
      'fr',
      '',
      'Le président ghanéen, John Mahama, a eu, lundi à Lisbonne, un entretien avec le président kényan William Ruto.',
    ],
  ])('are, whatever the tense of its headline (%s: %s)', (lang, headline, text) => {
    const [first] = extractDocument({
      id: 't',
      lang,
      published: '2024-05-13',
      text: `${headline}\n${text}`,
    }).engagements;
    expect([first?.type, first?.start, first?.status]).toEqual(['meeting', '2024-05-13', 'completed']);
  });
});

describe('a journey that is only thought of', () => {
  it.each([
    ['en', 'A visit by Emmanuel Macron to Algiers in June is being considered.'],
    ['en', 'A visit by Emmanuel Macron to Algiers in June is under consideration.'],
    ['fr', 'Une visite d’Emmanuel Macron à Alger en juin est à l’étude.'],
    ['fr', 'Une visite d’Emmanuel Macron à Alger, envisagée pour juin, est incertaine.'],
  ])('is ahead (%s: %s)', (lang, text) => {
    expect(told(lang, '2024-03-29', text)).toEqual(['FRA>DZA 2024-06 announced']);
  });
});
