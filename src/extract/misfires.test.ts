/** Rules that answer a question of a text, where what they look for stands there and says something else. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';
import { peopleIn, toldIn } from './presence/probe';

const told = toldIn('en');
const people = peopleIn('en');
const places = (text: string, lang: string): (string | null)[] =>
  extractDocument({ id: 't', text, lang, published: '2024-05-13' }).engagements.map(
    ({ place }) => place?.name ?? null,
  );

describe('talks with somebody with which a sentence opens', () => {
  it.each([
    [
      'en',
      'Rwandan president Paul Kagame is in Kigali. The working dinner with Faure Gnassingbé in Lomé on Friday is cancelled.',
      ['visit RWA>TGO 2024-05-17'],
    ],
    [
      'en',
      'Rwandan president Paul Kagame spoke on Sunday. The meeting with Faure Gnassingbé in Lomé on Friday has been called off.',
      ['visit RWA>TGO 2024-05-17'],
    ],
    [
      'en',
      'Paul Kagame is in Kigali. The talks with Emmanuel Macron in Paris on Sunday lasted two hours.',
      ['visit RWA>FRA 2024-05-12'],
    ],
    [
      'fr',
      'Le président rwandais Paul Kagame est retenu chez lui. Le dîner de travail prévu vendredi à Lomé avec Faure Gnassingbé est annulé.',
      ['visit RWA>TGO 2024-05-17'],
    ],
    [
      'fr',
      'Paul Kagame est à Kigali. Les entretiens avec Emmanuel Macron dimanche à Paris ont duré deux heures.',
      ['visit RWA>FRA 2024-05-12'],
    ],
  ])('are of whom the text goes on about (%s: %s)', (lang, text, expected) => {
    expect(told(text, lang)).toEqual(expected);
  });
});

describe('a gathering for which a body convened', () => {
  it.each([
    [
      'en',
      'The heads of state of ECOWAS convened on Sunday in Accra for an extraordinary summit on Mali, with Nana Akufo-Addo in the chair.',
      ['summit ECOWAS+GHA>GHA 2024-05-12'],
    ],
    [
      'fr',
      'Les chefs d’État de la Cédéao se sont réunis dimanche à Accra pour un sommet extraordinaire sur le Mali, sous la présidence de Nana Akufo-Addo.',
      ['summit ECOWAS+GHA>GHA 2024-05-12'],
    ],
  ])('is no other than theirs (%s)', (lang, text, expected) => {
    expect(told(text, lang)).toEqual(expected);
  });
});

describe('a gathering that both had attended before they met', () => {
  it.each([
    [
      'en',
      "On Monday Taro Kono, foreign minister of Japan, met Kang Kyung-wha, foreign minister of South Korea, in Beijing. Earlier the same day both had attended the Japan–China–South Korea foreign ministers' meeting hosted by Wang Yi.",
    ],
    [
      'fr',
      'Taro Kono, ministre japonais des Affaires étrangères, a rencontré lundi à Pékin Kang Kyung-wha, ministre sud-coréenne des Affaires étrangères. Plus tôt dans la journée, tous deux avaient assisté à la réunion trilatérale présidée par Wang Yi.',
    ],
  ])('is another than theirs (%s)', (lang, text) => {
    expect(told(text, lang)).toContain('meeting JPN+KOR> 2024-05-13');
  });
});

describe('a denial before a colon', () => {
  it.each([
    [
      'en',
      'Screens instead of handshakes: Katrín Jakobsdóttir of Iceland and Lee Hsien Loong of Singapore linked up on the 9th for three quarters of an hour.',
      ['meeting ISL+SGP> 2024-05-09'],
    ],
    [
      'fr',
      'Point de poignées de main : l’Islandaise Katrín Jakobsdóttir et le Singapourien Lee Hsien Loong ont parlé jeudi trois quarts d’heure sur écran.',
      ['meeting ISL+SGP> 2024-05-09'],
    ],
  ])('denies nothing behind it (%s)', (lang, text, expected) => {
    expect(told(text, lang)).toEqual(expected);
  });
});

describe('a visit for which a host was to receive somebody', () => {
  it.each([
    [
      'en',
      'Dilma Rousseff has put off the state visit for which Barack Obama was to receive her in Washington on October 23.',
    ],
    [
      'fr',
      "Dilma Rousseff a reporté la visite d'État pour laquelle Barack Obama devait la recevoir à Washington le 23 octobre.",
    ],
  ])('is not the host’s (%s)', (lang, text) => {
    expect(told(text, lang).map((one) => one.slice(0, 13))).toEqual(['visit BRA>USA']);
  });
});

it('takes a bridge for no book', () => {
  const text =
    "Le pont relie les deux pays. L'ouvrage fut inauguré à Farafenni le 21 janvier 2019 par Adama Barrow et Macky Sall, le Sénégalais ayant passé la frontière.";
  expect(told(text, 'fr')).toEqual(['visit SEN>GMB 2019-01-21']);
});

describe('a place to which a thing leads', () => {
  it.each([
    [
      'en',
      'President Edgar Lungu of Zambia paid a state visit to Namibia from Friday to Sunday at the invitation of President Hage Geingob. The two Heads of State reviewed the road corridor linking Lusaka to the port of Walvis Bay.',
      [null],
    ],
    [
      'en',
      'Prime Minister Manasseh Sogavare of the Solomon Islands is back from a six-day visit to Australia; he and Malcolm Turnbull signed a treaty on Monday. The pair also spoke of the undersea cable to Sydney.',
      [null],
    ],
    [
      'fr',
      "Le président zambien Edgar Lungu a effectué une visite d'État en Namibie de vendredi à dimanche à l'invitation du président Hage Geingob. Les deux chefs d'État ont évoqué la route reliant Lusaka à Walvis Bay.",
      [null],
    ],
  ])('is not where those are who speak of it (%s: %s)', (lang, text, expected) => {
    expect(places(text, lang)).toEqual(expected);
  });

  it('takes nobody to what somebody else is bound to', () => {
    const text =
      'La ministre australienne des Affaires étrangères, Penny Wong, a débarqué jeudi aux Fidji. Ce même jeudi, son homologue Wang Yi a commencé par les îles Salomon, récemment liées à la Chine par un pacte de sécurité, une longue tournée dans le Pacifique.';
    expect(told(text, 'fr')).toEqual(['visit AUS>FJI 2024-05-09', 'visit CHN>SLB 2024-05-09']);
  });
});

describe('a place of what happened a month before', () => {
  it.each([
    [
      'en',
      'PRETORIA, May 13 – A month after mobs looted shops in Johannesburg, Muhammadu Buhari and Cyril Ramaphosa agreed on Monday that their police forces would share warnings. The Nigerian president is on a state visit.',
      'Pretoria',
    ],
    [
      'en',
      'A month after a coup in Libreville, Muhammadu Buhari and Cyril Ramaphosa agreed in Pretoria on Monday that their police forces would share warnings.',
      'Pretoria',
    ],
  ])('is not where two act (%s: %s)', (lang, text, expected) => {
    expect(places(text, lang)).toEqual([expected]);
  });
});

describe('a summit that was held on a day of its own', () => {
  it.each([
    [
      'fr',
      "LUANDA – Le sommet que devait abriter la capitale angolaise a été annulé. Samedi soir, dans la même ville, les chefs des diplomaties congolaise, rwandaise et angolaise avaient buté sur la question d'un dialogue avec les rebelles.",
    ],
    [
      'en',
      'LUANDA – The summit that the Angolan capital was to host has been cancelled. On Saturday evening, in the same city, the foreign ministers of Congo, Rwanda and Angola held a summit on the rebels.',
    ],
  ])('is not the one that was called off (%s)', (lang, text) => {
    const read = extractDocument({ id: 't', text, lang, published: '2024-05-13' }).engagements;
    expect(read.find(({ start }) => start === '2024-05-11')?.status).toBe('completed');
  });
});

describe('who is there at a gathering', () => {
  it.each([
    [
      'fr',
      'Le sommet des Amériques s’est ouvert jeudi à Panama. Cuba, représentée par Raúl Castro, y siégeait pour la première fois, face à Barack Obama.',
      ['Barack Obama, Raúl Castro'],
    ],
    [
      'en',
      'The U.S. vice president addressed on Monday the Pacific Islands Forum, which Frank Bainimarama of Fiji is chairing in Suva and which Kiribati has boycotted.',
      ['Frank Bainimarama'],
    ],
    [
      'fr',
      'La conférence de Lugano est coprésidée depuis lundi par Ignazio Cassis et le premier ministre ukrainien Denys Chmyhal. Volodymyr Zelensky, resté à Kiev, y intervient par écran.',
      ['Denys Chmyhal, Ignazio Cassis, Volodymyr Zelensky'],
    ],
  ])('is told beside who is represented or stays away (%s: %s)', (lang, text, expected) => {
    expect(people(text, lang)).toEqual(expected);
  });

  it('is not taken back by what somebody says', () => {
    const text =
      '"We did not come to mend fences," Thailand’s Yingluck Shinawatra said in Phnom Penh, "we came to count them." She and Hun Sen had met on Sunday.';
    expect(people(text)).toEqual(['Hun Sen, Yingluck Shinawatra']);
  });
});

it('shows no journey of which it tells that nobody made it', () => {
  const text =
    'Manmohan Singh would be on the next flight. He has not set foot there as prime minister, and S. M. Krishna told parliament on Monday that none is planned. Jhala Nath Khanal, asked in Kathmandu about it, shrugged.';
  expect(told(text)).toEqual([]);
});

describe('a gathering of which only a clause of something else tells', () => {
  it.each([
    [
      'en',
      'Hun Sen of Cambodia begins a two-day trip to Myanmar on Friday. In Naypyitaw he sees Min Aung Hlaing about a peace plan, the one the general accepted at an ASEAN summit in Jakarta in April 2021.',
    ],
  ])('is not where two meet (%s)', (lang, text) => {
    expect(told(text, lang).map((one) => one.split(' ')[0])).toEqual(['visit', 'summit']);
  });
});
