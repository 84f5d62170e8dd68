import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { readIn } from '../gathering/probe';

const read = readIn('en', '2019-08-20');

describe('a gathering in a text without a dateline', () => {
  it.each([
    [
      'fr',
      'Biarritz retient son souffle. De samedi à lundi, Emmanuel Macron y accueille le G7, avec Donald Trump et Angela Merkel.',
      'summit 2019-08-24/2019-08-26 FRA | DEU+FRA+G7+USA @Biarritz',
    ],
    [
      'fr',
      'Les rues de Lisbonne se vident. Le sommet de l’Otan, vendredi et samedi, accueillera Barack Obama et Angela Merkel.',
      'summit 2019-08-23/2019-08-24 PRT | DEU+NATO+USA @Lisbonne',
    ],
    [
      'en',
      'Residents of Charlevoix have been told to stay in. The G7 summit opens on Friday with Donald Trump and Angela Merkel among the guests.',
      'summit 2019-08-23 CAN | DEU+G7+USA @Charlevoix',
    ],
    [
      'en',
      'Lima’s roads reopen tonight, when the OAS summit ends. President Dina Boluarte, in the chair, was pressed by Gabriel Boric.',
      'summit 2019-08-20 PER | CHL+PER @Lima',
    ],
    [
      'en',
      'Lisbon taxi drivers are furious. The NATO summit on Friday will be attended by Barack Obama and Angela Merkel.',
      'summit 2019-08-23 PRT | DEU+NATO+USA @Lisbon',
    ],
  ])('%s: is in the city of which it speaks first: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });

  it.each([
    [
      'en',
      'Moscow is unimpressed. The NATO summit on Friday will be attended by Barack Obama and Angela Merkel.',
      'summit 2019-08-23 – | DEU+NATO+USA @–',
    ],
    [
      'en',
      'The Ohrid Agreement is in danger. The Western Balkans summit on Friday will be attended by Edi Rama and Aleksandar Vucic.',
      'summit 2019-08-23 – | ALB+SRB @–',
    ],
    [
      'en',
      'Geneva is tired of talks. At the European Union summit in Brussels on Thursday, Emmanuel Macron will ask for a tax.',
      'summit 2019-08-22 BEL | EU+FRA @Brussels',
    ],
    [
      'fr',
      'Washington reporte son sommet avec l’Asean. Le rendez-vous était prévu le 14 septembre.',
      'summit ? – | ASEAN @–',
    ],
  ])('%s: is not where a government, a treaty or another town is named: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });
});

describe('where something happens', () => {
  const place = (lang: string, text: string): string | null => {
    const [first] = extractDocument({ id: 'x', lang, text, published: '2024-05-17' }).engagements;
    return first?.place?.name ?? null;
  };

  it.each([
    // The capital by its name, be it told elsewhere; an article that melts into its preposition.
    [
      'en',
      'Louise Mushikiwabo of the OIF visits Vietnam from 21 to 25 May. After a forum in Hanoi she will meet Prime Minister Pham Minh Chinh in the capital.',
      'Hanoi',
    ],
    [
      'en',
      'KIGALI, 17 May – Tomorrow evening President Kagame will receive in the capital Prime Minister Narendra Modi of India.',
      'Kigali',
    ],
    ['fr', 'Pedro Sánchez s’est rendu jeudi au Caire, chez Abdel Fattah al-Sissi.', 'Le Caire'],
    // Where the text was signed; where nobody goes.
    [
      'en',
      'President Edgar Lungu of Zambia paid a State Visit to Namibia from 14 to 16 May 2024. The two Heads of State reviewed the corridor linking Lusaka to the port of Walvis Bay. They thanked each other. Done at Windhoek on 16 May.',
      'Windhoek',
    ],
    [
      'en',
      'Jeremiah Manele of the Solomon Islands visited Australia on Monday. He and Anthony Albanese talked about the undersea cable to Sydney.',
      null,
    ],
    // A capital that is asked for something is a government.
    [
      'en',
      'Díaz-Canel asks Hanoi for rice growers\nCuban president, on state visit to Vietnam since Wednesday, is received by To Lam.',
      null,
    ],
    [
      'fr',
      'Gabriel Attal a quitté Québec vendredi. Débarqué mercredi au Canada, il a discuté jeudi à Ottawa avec Justin Trudeau.',
      'Ottawa',
    ],
    // Towns of no table.
    [
      'en',
      'POHNPEI, Federated States of Micronesia – New Zealand’s Christopher Luxon arrived here on Thursday.',
      'Pohnpei',
    ],
    [
      'fr',
      'LABUAN BAJO (Indonésie), 17 mai – Le président chinois Xi Jinping est arrivé jeudi.',
      'Labuan Bajo',
    ],
    ['en', 'Foreign Ministry, Tajikistan – Shavkat Mirziyoyev of Uzbekistan arrived on Thursday.', null],
    [
      'fr',
      'Juan Manuel Santos s’est rendu lundi à Puerto Ayacucho, en terre vénézuélienne.',
      'Puerto Ayacucho',
    ],
    [
      'fr',
      'Le Burundais Albert Shingiro et le Rwandais Vincent Biruta se sont vus mardi au poste frontière de Nemba.',
      'Nemba',
    ],
  ])('is told by its name (%s): %s', (lang, text, expected) => {
    expect(place(lang, text)).toBe(expected);
  });
});

describe('a visit whose sentence names no city', () => {
  const STAY = 'Prime Minister Fumio Kishida will pay an official visit to Peru from 26 to 28 August.';
  it.each([
    ['en', `${STAY} From Lima he will fly to Santiago on 29 August.`],
    ['en', `${STAY} In Lima, both sides will sign a treaty.`],
    [
      'fr',
      'Le Premier ministre Fumio Kishida effectue une visite au Pérou du 26 au 28 août. Les entretiens de Lima porteront sur les mines.',
    ],
  ])('%s: is in that of its talks, or from which it goes on: %s', (lang, text) => {
    expect(read(text, lang)[0]).toBe('visit 2019-08-26/2019-08-28 JPN>PER @Lima');
  });

  it.each([
    [
      'en',
      'Pope Benedict’s journey to Benin took place from 18 to 20 November 2011. Welcomed in Cotonou by President Boni Yayi, the pope went on to Ouidah the next day.',
      ['visit 2011-11-18/2011-11-20 VAT>BEN @Cotonou'],
    ],
    [
      'en',
      'Emmanuel Macron visited Gabon from 1 to 3 May. The next day he flew to Angola.',
      ['visit 2019-05-01/2019-05-03 FRA>GAB @–', 'visit 2019-05-04 FRA>AGO @–'],
    ],
  ])('%s: has the next day in its country among its days: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual(told);
  });
});

describe('the capital where the text is written', () => {
  const places = (lang: string, text: string): (string | null)[] =>
    extractDocument({ id: 't', lang, published: '2024-03-29', text }).engagements.map(
      (one) => one.place?.name ?? null,
    );

  it.each([
    [
      'en',
      'TUNIS, March 29 – Sergio Mattarella, on a state visit to Tunisia since Wednesday, will inspect a solar farm in Tozeur on Saturday.',
      'Tunis',
    ],
    [
      'en',
      'ROME, March 29 – Kais Saied landed in Milan on Wednesday and met Giorgia Meloni on Thursday.',
      'Rome',
    ],
    ['en', 'ROME, March 29 – Kais Saied will fly in on Tuesday to see Giorgia Meloni.', 'Rome'],
    [
      'en',
      'STATE HOUSE, Lusaka – President Hakainde Hichilema received Foreign Minister Penny Wong this morning.',
      'Lusaka',
    ],
    [
      'fr',
      "TUNIS, 29 mars – Sergio Mattarella, en visite d'État en Tunisie depuis mercredi, visitera samedi une centrale solaire à Sfax.",
      'Tunis',
    ],
    // Where he is received, or has just landed.
    ['en', 'ROME, March 29 – Giorgia Meloni received Kais Saied in Milan on Thursday.', 'Milan'],
    // A country of the name of its town.
    [
      'en',
      "SINGAPORE, March 29 – China's Xi Jinping and Taiwan's Ma Ying-jeou conferred in a Singapore hotel on Friday.",
      'Singapore',
    ],
    [
      'fr',
      'Xi Jinping et Ma Ying-jeou se serrèrent la main dans un hôtel de Singapour le 7 novembre 2015.',
      'Singapour',
    ],
    ['fr', 'DJIBOUTI – L’émissaire de l’ONU, Augustine Mahiga, a quitté Djibouti jeudi soir.', 'Djibouti'],
    ['fr', 'ROME, 29 mars – Kaïs Saïed s’est posé vendredi à Milan pour une visite officielle.', 'Milan'],
    [
      'fr',
      'ROME, 29 mars – Kaïs Saïed entame mardi une visite en Italie. Il sera reçu au palais de Palerme par Giorgia Meloni.',
      'Palerme',
    ],
  ])('%s: %s', (lang, text, city) => expect(places(lang, text)).toEqual([city]));

  it.each([
    [
      'en',
      'Lula visits Switzerland on Tuesday. In Zurich he will tour a bank; in Bern he will meet President Viola Amherd.',
      'Bern',
    ],
    [
      'fr',
      "Kaïs Saïed est depuis lundi en visite d'État en Autriche, où il a été accueilli devant le château de Vienne. Il visitera demain Linz.",
      'Vienne',
    ],
    ['en', 'Lula was welcomed on Friday at the Casa Rosada in Buenos Aires by Javier Milei.', 'Buenos Aires'],
    [
      'en',
      'LYON, France – Pedro Sanchez landed on Friday for a visit. He meets Emmanuel Macron in Paris tomorrow.',
      'Paris',
    ],
    [
      'en',
      'KATHMANDU – K.P. Sharma Oli sets out on Sunday for eight days in China. Officials expect accords to be signed in Beijing.',
      'Beijing',
    ],
  ])('before it comes the city of talks: %s: %s', (lang, text, city) =>
    expect(places(lang, text)).toEqual([city]),
  );
});
