/** Which of the engagements of a text has a subject of talks. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** Texts of several engagements: which of them has the subject. */
const OWNERS: readonly (readonly [lang: string, text: string, owners: readonly string[]])[] = [
  [
    'en',
    'President Erdogan, in Egypt today for the first time since November 2012, holds out the sale of drones.',
    ['2024-05-17 defence', '2012-11 '],
  ],
  [
    'en',
    'Recep Tayyip Erdoğan went to Egypt on 14 February 2024, and Abdel Fattah al-Sisi, who brought agreements on gas, came to Ankara on 4 May.',
    ['2024-02-14 ', '2024-05-04 energy'],
  ],
  [
    'en',
    'President Irfaan Ali travels to Paramaribo on Monday to speak with Chan Santokhi of fishing licences. Last November it was Santokhi who came across, to Georgetown, with offshore oil at the top of his list.',
    ['2024-05-20 agriculture', '2023-11 energy'],
  ],
  [
    'en',
    'President Lula da Silva visited Ghana on 3 May 2012. The gas pipeline to Togo was opened on 14 December 2016.',
    ['2012-05-03 '],
  ],
  [
    'fr',
    'Le président Lula da Silva s’est rendu au Ghana le 3 mai 2012. L’accord sur le cacao fut signé le 14 décembre 2016 à Lomé.',
    ['2012-05-03 '],
  ],
  [
    'en',
    'President Lula da Silva will be in Ghana on 20 May 2024 and in Togo on 22 May 2024. Cocoa is on the agenda of both stops.',
    ['2024-05-20 agriculture', '2024-05-22 agriculture'],
  ],
  [
    'fr',
    'Le président Lula da Silva sera le lundi 20 mai à Accra, au Ghana, puis le mercredi 22 mai à Lomé, au Togo. Le cacao est à l’ordre du jour de ces deux étapes.',
    ['2024-05-20 agriculture', '2024-05-22 agriculture'],
  ],
  [
    'fr',
    'Le président Erdogan sera lundi à Djeddah et mardi à Doha. Au prince Mohammed ben Salmane, il compte vendre des drones ; avec Tamim ben Hamad al-Thani, il parlera de gaz.',
    ['2024-05-20 defence', '2024-05-21 energy'],
  ],
  [
    'en',
    'Senegal’s Macky Sall meets China’s Wang Yi in Dakar on Sunday before FOCAC opens on Monday. Vaccines are expected to fill the two days of the forum.',
    ['2024-05-19 ', '2024-05-20 health'],
  ],
  [
    'en',
    'Japan’s foreign minister, Yoko Kamikawa, will visit Ivory Coast on 20 May and Nigeria on 22 May. In each of the two countries she intends to take up critical minerals and to prepare the ministerial conference that she will chair in Tokyo in August.',
    ['2024-05-20 mining', '2024-05-22 mining', '2024-08 '],
  ],
  [
    'en',
    'Russia’s foreign minister, Sergei Lavrov, will visit Egypt, Uganda and Ethiopia from 20 to 24 May. He will reassure the three governments about deliveries of grain.',
    ['2024-05-20~ agriculture', '2024-05-20~ agriculture', '2024-05-20~ agriculture'],
  ],
  [
    'fr',
    'Le président suisse, Ueli Maurer, sera le 20 mai aux Émirats arabes unis et le 22 mai en Arabie saoudite. La coopération bancaire occupera le premier rang des discussions, à Abou Dhabi comme à Riyad.',
    ['2024-05-20 finance', '2024-05-22 finance'],
  ],
  [
    'fr',
    'La ministre canadienne Mélanie Joly sera en Indonésie le 20 mai. À Jakarta, elle traitera de la pêche avec Retno Marsudi, à qui elle avait parlé par visioconférence le 24 avril.',
    ['2024-05-20 agriculture', '2024-04-24 '],
  ],
  [
    'en',
    'Barack Obama travelled to Cuba from 20 to 22 March 2016, the first sitting American president to do so since Calvin Coolidge in 1928; flights and political prisoners were among the matters raised.',
    ['2016-03-20 governance transport', '1928 '],
  ],
  [
    'en',
    'After a morning in Chad, U.S. Secretary of State Rex Tillerson discussed terrorism with Muhammadu Buhari in Abuja on 14 May 2018.',
    ['2018-05-14 ', '2018-05-14 security'],
  ],
  [
    'fr',
    'Reçu dimanche au Caire par son homologue Sameh Choukri, à qui il a garanti les livraisons de blé, Sergueï Lavrov est arrivé mardi à Kampala.',
    ['2024-05-12 agriculture', '2024-05-14 '],
  ],
  [
    'en',
    'António Guterres will be in Moscow on 20 May and in Kyiv on 22 May. The secretary-general of the UN will ask Vladimir Putin, then Volodymyr Zelensky, for aid corridors.',
    ['2024-05-20 development', '2024-05-22 development'],
  ],
  [
    'en',
    'Giorgia Meloni was in Algiers on 22 January 2023, and went on to Tripoli on 28 January 2023 to see a gas contract concluded.',
    ['2023-01-22 ', '2023-01-28 energy'],
  ],
  // Told before the clause that leads on.
  [
    'en',
    'Turkish President Recep Tayyip Erdogan was in Banjul on 13 May 2024. Two accords on the training of soldiers and on tourism were initialled before he flew to Dakar on 14 May 2024.',
    ['2024-05-13 defence tourism', '2024-05-14 '],
  ],
  [
    'fr',
    'Le président turc Recep Tayyip Erdogan était lundi à Banjul. Deux accords sur la pêche et le tourisme ont été signés avant qu’il ne s’envole le 14 mai pour Dakar.',
    ['2024-05-13 agriculture tourism', '2024-05-14 '],
  ],
  [
    'en',
    'Xi Jinping received Lula da Silva in Beijing on Wednesday. They signed accords on soybeans and satellites, and Mr Xi will visit Brazil in November.',
    ['2024-05-15 agriculture space', '2024-11 '],
  ],
  [
    'fr',
    'Xi Jinping a reçu mercredi Lula da Silva à Pékin. Ils ont signé des accords sur le soja et les satellites, et M. Xi se rendra au Brésil en novembre.',
    ['2024-05-15 agriculture space', '2024-11 '],
  ],
  [
    'en',
    'President Emmanuel Macron will be in Luanda on Friday. A gas pipeline and visas fill his talks with João Lourenço; on Saturday he will be in Kinshasa.',
    ['2024-05-17 energy migration', '2024-05-18 '],
  ],
  [
    'en',
    'The summit of the GCC and the Central Asian states met in Jeddah on 13 May 2024. The leaders agreed to link their transport corridors and to meet again in Samarkand in 2025.',
    ['2024-05-13 transport', '2025 '],
  ],
  [
    'en',
    'President Ruto visited Kampala on Tuesday. A pipeline was agreed upon, the first since his visit in 2019.',
    ['2019 ', '2024-05-14 energy'],
  ],
  // Told before the trip that it is a subject of.
  [
    'en',
    'President Ruto visited Kampala on Tuesday. Gas will be on the table when he travels to Dodoma on Friday.',
    ['2024-05-14 ', '2024-05-17 energy'],
  ],
  [
    'fr',
    'Le président kényan William Ruto s’est rendu mardi à Kampala. Pour parler tourisme, il ira vendredi à Dodoma.',
    ['2024-05-14 ', '2024-05-17 tourism'],
  ],
  // At a place of their own.
  [
    'en',
    'Xi seals free-trade accord in Belgrade, flies on to Budapest. Chinese President Xi Jinping left Serbia on Wednesday and landed the same evening in Hungary.',
    ['2024-05-15 ', '2024-05-15 trade'],
  ],
  [
    'fr',
    'Le président Emmanuel Macron se rendra au Kazakhstan mercredi, puis en Ouzbékistan jeudi. À Astana, il sera question d’uranium. À Samarcande, M. Chavkat Mirziyoïev lui fera découvrir le Régistan ; une convention en faveur du patrimoine ouzbek doit y être conclue.',
    ['2024-05-22 mining', '2024-05-23 culture'],
  ],
  // In brackets.
  [
    'en',
    'French President Emmanuel Macron will be in Vietnam on Sunday (airliners) and in Indonesia on Monday (nickel).',
    ['2024-05-19 transport', '2024-05-20 mining'],
  ],
];

describe('the sectors of a text with several engagements', () => {
  it.each(OWNERS)('are of the engagement meant (%s): %s', (lang, text, owners) => {
    const { engagements } = extractDocument({ id: 'x', lang, text, published: '2024-05-17' });
    expect(engagements.map((one) => `${one.start} ${one.sectors.join(' ')}`).sort()).toEqual(
      [...owners].sort(),
    );
  });
});
