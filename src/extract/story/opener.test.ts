import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('fr');
const last = (text: string, lang?: string): string | undefined => told(text, lang, '2025-06-10').at(-1);

describe('whom a sentence is about, whoever the text went on about', () => {
  const before = { fr: 'Xi Jinping est arrivé lundi à Hanoï.', en: 'Xi Jinping arrived in Hanoi on Monday.' };

  it.each([
    [
      'fr',
      'À Suva, où il est arrivé dimanche, le ministre turc de la Défense a ouvert une école.',
      'TUR>FJI',
    ],
    ['fr', 'Avant Riga, où il ira jeudi, le président finlandais a parlé.', 'FIN>LVA'],
    ['fr', 'Arrivé lundi à Riga, le président finlandais Alexander Stubb a parlé de défense.', 'FIN>LVA'],
    ['fr', 'De passage lundi à Riga, le président finlandais a parlé de défense.', 'FIN>LVA'],
    [
      'fr',
      'Avant son départ pour Riga, où il est attendu jeudi, Alexander Stubb a réuni son cabinet.',
      'FIN>LVA',
    ],
    ['fr', 'Interrogé dans le vol qui le conduisait à Luanda, dimanche, le pape Léon XIV a prié.', 'VAT>AGO'],
    ['fr', "L'itinéraire de Hakan Fidan le mènera mercredi à Suva.", 'TUR>FJI'],
    ['fr', 'Le premier voyage de Friedrich Merz ne le mènera pas à Berne mais à Vienne, jeudi.', 'DEU>AUT'],
    ['fr', 'Agenda du chef de la diplomatie turque, Hakan Fidan : jeudi, Apia ; vendredi, Suva.', 'TUR>FJI'],
    ['fr', 'Encore une capitale pour Hakan Fidan : Apia, où il a été reçu dimanche.', 'TUR>WSM'],
    ['fr', "Du palais d'Apia, où il venait de déjeuner, Hakan Fidan a lancé lundi un appel.", 'TUR>WSM'],
    [
      'fr',
      "Le temps d'une visite de six heures à Bogota, lundi, Santiago Peña a renoué un fil rompu.",
      'PRY>COL',
    ],
    [
      'fr',
      "En visite à Oulan-Bator jeudi, la Première ministre lettone a rappelé que le dernier passage d'un Balte datait de 2011.",
      'LVA>MNG',
    ],
    [
      'fr',
      'Il est venu les mains pleines : arrivé samedi à Niamey, le Premier ministre togolais a livré du gasoil.',
      'TGO>NER',
    ],
    ['fr', "C'est à Luanda que s'est achevé lundi le séjour africain d'Emmanuel Macron.", 'FRA>AGO'],
    [
      'fr',
      'Mon séjour à Bissau, le mois prochain, sera court, précise le ministre sénégalais Fatou Diouf.',
      'SEN>GNB',
    ],
    ['en', 'My trip to Bissau next month will be short, said Senegalese minister Fatou Diouf.', 'SEN>GNB'],
    ['en', 'In Suva, where he arrived on Sunday, Turkish Defence Minister Yasar Guler spoke.', 'TUR>FJI'],
    ['en', 'On a visit to Suva on Sunday, the Turkish foreign minister said a deal was near.', 'TUR>FJI'],
    [
      'en',
      'Before his departure for Suva, where he is due on Thursday, Hakan Fidan met reporters.',
      'TUR>FJI',
    ],
    ['en', 'The next capital for Hakan Fidan: Suva, where he is expected on Thursday.', 'TUR>FJI'],
  ])('is its own subject, of whom its pronouns are: %s %s', (lang, text, sides) => {
    expect(last(`${before[lang as 'fr' | 'en']} ${text}`, lang)).toContain(`visit ${sides} `);
  });

  it.each([
    ['fr', "À Niamey, où il se rendra jeudi, le président nigérien Mohamed Bazoum l'attend.", 'CHN>NER'],
    ['fr', 'À Suva, où il est arrivé mardi, le Premier ministre fidjien a salué cette visite.', 'CHN>FJI'],
    ['fr', 'Avant son départ pour Riga, où il est attendu jeudi, le roi Mohammed VI lui a écrit.', 'CHN>LVA'],
    [
      'en',
      'In Suva, where he is due on Thursday, Fijian leader Sitiveni Rabuka will receive him.',
      'CHN>FJI',
    ],
  ])('is whom the text goes on about where somebody acts at home or on him: %s %s', (lang, text, sides) => {
    expect(last(`${before[lang as 'fr' | 'en']} ${text}`, lang)).toContain(`visit ${sides} `);
  });

  it('is whom a city expects, by a relative clause', () => {
    const text =
      'Yaoundé se fait belle pour Emmanuel Macron, qui y sera mardi. Il mettra ensuite le cap sur Cotonou, jeudi.';
    expect(last(`${before.fr} ${text}`)).toContain('visit FRA>BEN ');
  });

  it.each([
    [
      'fr',
      "L'avion de Kim Jong-un s'est posé lundi à Vladivostok. Il repartira jeudi pour Hanoï.",
      'PRK>VNM',
    ],
    ['fr', "Le cortège d'Emmanuel Macron a traversé lundi Tananarive. Il a visité mardi Tunis.", 'FRA>TUN'],
    ['en', "Kim Jong-un's plane landed in Vladivostok on Monday. He flies to Hanoi on Thursday.", 'PRK>VNM'],
  ])('is whose craft a text begins with (%s): %s', (lang, text, sides) => {
    expect(last(text, lang)).toContain(`visit ${sides} `);
  });

  it('is not the next leader to be named where it speaks of any', () => {
    const text =
      "Le dernier passage d'un dirigeant balte dans la capitale mongole datait de 2011. Le 23 mars 2019, Xi Jinping signe à Rome un mémorandum lors d'une visite officielle.";
    expect(told(text, 'fr', '2025-06-10')).toEqual(['visit CHN>ITA 2019-03-23']);
  });

  it('is no one of those whom the phrase lists', () => {
    const text =
      'Azali Assoumani a quitté Moroni lundi. Avec ses homologues Cyril Ramaphosa, Macky Sall et Hakainde Hichilema, il a été reçu dimanche à Kiev.';
    expect(last(text)).toContain('COM');
  });
});
