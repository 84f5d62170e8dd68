import { describe, expect, it } from 'vitest';
import { documentOf, isRight, type Wording } from '../../../data/corpus/wordings';
import { extractDocument } from '../extract';

/** Two sentences, the second of which says what became of what the first tells. */
const STORIES: readonly Wording[] = [
  {
    family: 'a visit put off or set anew, and where its guest was invited',
    lang: 'fr',
    published: '2024-05-06',
    sentence:
      "Le prince héritier saoudien Mohammed ben Salmane n'atterrira pas au Pakistan ce mois-ci : sa visite officielle a été reportée. Une mission conduite par le vice-ministre saoudien de l'Investissement, Ibrahim Almubarak, séjourne depuis dimanche à Islamabad.",
    engagements: 'visit SAU>PAK 2024-05; visit SAU>PAK 2024-05-05',
  },
  {
    family: 'a visit put off or set anew, and where its guest was invited',
    lang: 'fr',
    published: '2025-06-06',
    sentence:
      'Le président kényan William Ruto a été invité au Maroc. La visite se tiendra du 3 au 5 juillet.',
    engagements: 'visit KEN>MAR 2025-07-03/2025-07-05',
  },
  {
    family: 'a visit put off or set anew, and where its guest was invited',
    lang: 'en',
    published: '2025-06-06',
    sentence:
      'Kenyan President William Ruto has been invited to Morocco. The visit will take place from 3 to 5 July.',
    engagements: 'visit KEN>MAR 2025-07-03/2025-07-05',
  },
  {
    family: 'a visit put off or set anew, and where its guest was invited',
    lang: 'fr',
    published: '2025-06-06',
    sentence: "Le président kényan William Ruto a été invité au Maroc. Aucune date n'a été fixée.",
    engagements: '',
  },
  {
    family: 'a visit put off or set anew, and where its guest was invited',
    lang: 'en',
    published: '2025-06-06',
    sentence: 'Kenyan President William Ruto has been invited to Morocco. No date has been set.',
    engagements: '',
  },
  {
    family: 'a stop of a journey that is called off',
    lang: 'fr',
    published: '2012-10-09',
    sentence:
      "Le président français François Hollande sera vendredi à Dakar. Le détour par Brazzaville, prévu dimanche, n'aura pas lieu.",
    engagements: 'visit FRA>SEN 2012-10-12; visit FRA>COG 2012-10-14',
  },
  {
    family: 'a stop of a journey that is called off',
    lang: 'fr',
    published: '2012-10-09',
    sentence:
      "Le président français François Hollande sera vendredi à Dakar. L'escale prévue dimanche à Brazzaville est supprimée.",
    engagements: 'visit FRA>SEN 2012-10-12; visit FRA>COG 2012-10-14',
  },
  {
    family: 'a stop of a journey that is called off',
    lang: 'en',
    published: '2012-10-09',
    sentence:
      'French President Francois Hollande will be in Dakar on Friday. A side trip to Brazzaville, pencilled in for Sunday, has been scrapped.',
    engagements: 'visit FRA>SEN 2012-10-12; visit FRA>COG 2012-10-14',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'fr',
    published: '2016-08-10',
    sentence:
      "Le président togolais Faure Gnassingbé poursuit son séjour en Israël. Arrivé dimanche, il s'est entretenu mercredi à Jérusalem avec Benjamin Netanyahou. Le Président sera de retour à Lomé vendredi.",
    engagements: 'visit TGO>ISR 2016-08-07/2016-08-12',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'fr',
    published: '2016-08-10',
    sentence:
      'Le président togolais Faure Gnassingbé est arrivé dimanche en Israël. Il regagnera Lomé vendredi.',
    engagements: 'visit TGO>ISR 2016-08-07/2016-08-12',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'fr',
    published: '2016-08-10',
    sentence:
      'Le président togolais Faure Gnassingbé est arrivé dimanche en Israël. Il sera de retour vendredi à Lomé.',
    engagements: 'visit TGO>ISR 2016-08-07/2016-08-12',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'fr',
    published: '2016-08-10',
    sentence:
      'Le président togolais Faure Gnassingbé est arrivé dimanche en Israël. Il reprendra vendredi le chemin de Lomé.',
    engagements: 'visit TGO>ISR 2016-08-07/2016-08-12',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'fr',
    published: '2016-08-10',
    sentence:
      'Le président togolais Faure Gnassingbé est arrivé dimanche en Israël. Son retour à Lomé est prévu vendredi.',
    engagements: 'visit TGO>ISR 2016-08-07/2016-08-12',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'en',
    published: '2016-08-10',
    sentence:
      'Togolese President Faure Gnassingbe arrived in Israel on Sunday. He will be back in Lome on Friday.',
    engagements: 'visit TGO>ISR 2016-08-07/2016-08-12',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'en',
    published: '2016-08-10',
    sentence:
      'Togolese President Faure Gnassingbe arrived in Israel on Sunday. He is due back home on Friday.',
    engagements: 'visit TGO>ISR 2016-08-07/2016-08-12',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'en',
    published: '2016-08-10',
    sentence:
      'Togolese President Faure Gnassingbe arrived in Israel on Sunday. His return to Lome is set for Friday.',
    engagements: 'visit TGO>ISR 2016-08-07/2016-08-12',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'fr',
    published: '2018-07-14',
    sentence:
      "Le président érythréen Issaias Afeworki est arrivé samedi à Addis-Abeba. Il reprendra lundi le chemin d'Asmara.",
    engagements: 'visit ERI>ETH 2018-07-14/2018-07-16',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'fr',
    published: '2018-07-14',
    sentence:
      "Le président érythréen Issaias Afeworki est arrivé samedi à Addis-Abeba. Il s'envolera lundi pour Asmara.",
    engagements: 'visit ERI>ETH 2018-07-14/2018-07-16',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'fr',
    published: '2018-07-14',
    sentence:
      'Le président érythréen Issaias Afeworki est arrivé samedi à Addis-Abeba. Il sera lundi à Asmara pour le conseil des ministres.',
    engagements: 'visit ERI>ETH 2018-07-14',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'en',
    published: '2018-07-14',
    sentence:
      'Eritrean President Isaias Afwerki arrived in Addis Ababa on Saturday. He will fly to Asmara on Monday.',
    engagements: 'visit ERI>ETH 2018-07-14/2018-07-16',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'en',
    published: '2018-07-14',
    sentence:
      'Eritrean President Isaias Afwerki arrived in Addis Ababa on Saturday. He will be back in Asmara on Monday.',
    engagements: 'visit ERI>ETH 2018-07-14/2018-07-16',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'en',
    published: '2018-07-14',
    sentence:
      'Eritrean President Isaias Afwerki arrived in Addis Ababa on Saturday. He heads back to Asmara on Monday.',
    engagements: 'visit ERI>ETH 2018-07-14/2018-07-16',
  },
  {
    family: 'whoever goes to his own country has ended his stay',
    lang: 'en',
    published: '2018-07-14',
    sentence:
      'Eritrean President Isaias Afwerki arrived in Addis Ababa on Saturday. Ethiopian Prime Minister Abiy Ahmed had flown to Asmara on Sunday.',
    engagements: 'visit ERI>ETH 2018-07-14; visit ETH>ERI 2018-07-08',
  },
];

describe('what a second sentence makes of a journey', () => {
  it.each(STORIES)('$family: $sentence', (story) => {
    const { engagements } = extractDocument(documentOf(story));
    expect(isRight(story, engagements), JSON.stringify(engagements)).toBe(true);
  });
});
