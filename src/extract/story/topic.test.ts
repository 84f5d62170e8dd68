import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('whom the pronoun of the next sentence means', () => {
  const told = toldIn('en');

  it.each([
    [
      'en',
      'Pedro Sánchez, Olaf Scholz and Rishi Sunak signed a memorandum. They will fly to Rabat on Monday.',
    ],
    [
      'en',
      'President Pedro Sánchez of Spain, Chancellor Olaf Scholz of Germany and Prime Minister Rishi Sunak of Britain signed a memorandum. They will fly to Rabat on Monday.',
    ],
    [
      'fr',
      'Pedro Sánchez, Olaf Scholz et Rishi Sunak ont signé un mémorandum. Ils s’envoleront lundi pour Rabat.',
    ],
  ])('is all of a list (%s: %s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit ESP+DEU+GBR>MAR 2024-05-13']);
  });

  it.each([
    [
      'en',
      'Pedro Sánchez arrives in Rabat on Monday. King Mohammed VI will receive him in the afternoon. He flies to Nouakchott on Wednesday.',
      'ESP>MRT',
    ],
    [
      'en',
      'Pope Francis lands in Dili on Monday. José Ramos-Horta will walk beside him to the cathedral. He leaves for Singapore on Wednesday.',
      'VAT>SGP',
    ],
    [
      'en',
      'Indian President Droupadi Murmu arrives in Suva on Monday. Prime Minister Sitiveni Rabuka will talk to her about a hospital. She takes off for Auckland on Wednesday.',
      'IND>NZL',
    ],
    [
      'fr',
      "Pedro Sánchez arrive lundi à Rabat. Le roi Mohammed VI le recevra dans l'après-midi. Il gagnera Nouakchott mercredi.",
      'ESP>MRT',
    ],
    [
      'fr',
      'La présidente indienne Droupadi Murmu arrive lundi à Suva. Le Premier ministre Sitiveni Rabuka lui remettra un cadeau. Elle repartira mercredi pour Auckland.',
      'IND>NZL',
    ],
  ])('is still he to whom somebody else does something: %s %s', (lang, text, sides) => {
    expect(told(text, lang).at(-1)).toContain(`visit ${sides} `);
  });

  it.each([
    [
      'en',
      'Pedro Sánchez arrived in Rabat on Monday. Giorgia Meloni spoke in Rome about migration. She will fly to Tunis on Wednesday.',
      'ITA>TUN',
    ],
    [
      'fr',
      'Pedro Sánchez est arrivé lundi à Rabat. Giorgia Meloni a parlé à Rome des migrants. Elle se rendra mercredi à Tunis.',
      'ITA>TUN',
    ],
  ])('is the new subject where he is not spoken of: %s %s', (lang, text, sides) => {
    expect(told(text, lang).at(-1)).toContain(`visit ${sides} `);
  });

  it.each([
    [
      'en',
      "China's foreign minister, Wang Yi, will visit Samoa on May 30. Canberra is watching: Penny Wong flies to Suva on Thursday, where she will meet Prime Minister Frank Bainimarama.",
    ],
    [
      'en',
      "China's foreign minister, Wang Yi, will visit Samoa on May 30. On Thursday, Penny Wong flies to Suva, where she will meet Prime Minister Frank Bainimarama.",
    ],
    [
      'fr',
      "Le ministre chinois Wang Yi se rendra à Apia le 30 mai. Jeudi, l'Australienne Penny Wong s'envole pour Suva, où elle rencontrera le Premier ministre Frank Bainimarama.",
    ],
    [
      'fr',
      "Le ministre chinois Wang Yi se rendra à Apia le 30 mai. Canberra s'inquiète : Penny Wong se rend jeudi à Suva, où elle rencontrera Frank Bainimarama.",
    ],
  ])('is whom its own sentence begins with, behind a colon, a date or a place: %s %s', (lang, text) => {
    expect(told(text, lang).map((one) => one.split(' ')[1])).toEqual(['CHN>WSM', 'AUS>FJI']);
  });
});
