import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en', '2024-03-29');

describe('a gathering in the course of a visit', () => {
  it.each([
    [
      'en',
      'Kazakh leader Kassym-Jomart Tokayev met Recep Tayyip Erdogan in Antalya on Friday at the start of a two-day visit. On Saturday Erdogan will welcome him and the presidents of Uzbekistan and Azerbaijan to the summit of Turkic states.',
      '@Antalya',
    ],
    [
      'fr',
      'Emmanuel Macron arrive samedi à Toliara pour une visite d’État de deux jours à Madagascar. Dimanche, il prendra place avec Andry Rajoelina et le Comorien Azali Assoumani au sommet de la Commission de l’océan Indien.',
      '@Toliara',
    ],
  ])('%s: is in its city: %s', (lang, text, place) => {
    expect(read(text, lang).find((one) => one.startsWith('summit'))).toContain(place);
  });

  it('is not there when it is on another day, or of others', () => {
    const told = read(
      'Turkey and Kazakhstan are friends. Kassym-Jomart Tokayev met Recep Tayyip Erdogan in Antalya on Friday. On 12 May the presidents of Turkey, Uzbekistan and Azerbaijan hold a summit.',
    );
    expect(told.find((one) => one.startsWith('summit'))).not.toContain('@Antalya');
  });
});

describe('what is told beside a gathering', () => {
  it.each([
    [
      'en',
      'The foreign ministers of Turkey, Azerbaijan and Georgia will meet in Batumi on Monday. On the same day Hakan Fidan will be received by Prime Minister Irakli Kobakhidze.',
      'visit 2024-04-01 TUR>GEO @Batumi',
    ],
    [
      'en',
      'Srettha Thavisin paid an official visit to China from 26 to 29 March and attended the Boao Forum in Beijing.',
      'visit 2024-03-26/2024-03-29 THA>CHN @Beijing',
    ],
  ])('is where that is (%s: %s)', (lang, text, visit) => {
    expect(read(text, lang)).toContain(visit);
  });
});

describe('the town of a gathering', () => {
  it.each([
    [
      'fr',
      'La mairie s’est renseignée auprès de celle de Taormina, en Italie, où le sommet du G7 s’était tenu l’an dernier.',
      'summit 2023 ITA | G7 @Taormina',
    ],
    [
      'en',
      'NAIROBI – Ariel Henry had come straight from Georgetown, Guyana, after attending the CARICOM summit of February 25 to 28.',
      'summit 2024-02-25/2024-02-28 GUY | CARICOM+HTI @Georgetown',
    ],
  ])('may stand before its country, or be where somebody came from (%s: %s)', (lang, text, summit) => {
    expect(read(text, lang)).toEqual([summit]);
  });
});
