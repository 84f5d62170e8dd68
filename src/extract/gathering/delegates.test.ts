import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('fr');

describe('who is at a gathering without being named, or does something there', () => {
  const fr = "Le sommet de la Cédéao s'est ouvert dimanche à Abuja. ";
  it.each([
    [
      'Y ont également pris part Patrice Talon et des délégués du Canada, du Brésil et des Nations unies.',
      'BEN+BRA+CAN+ECOWAS+UN',
    ],
    ["Des représentants de l'Union européenne et du Canada y ont participé.", 'CAN+ECOWAS+EU'],
    ["Des représentants de l'Union européenne n'y ont pas participé.", 'ECOWAS'],
    ['Le Brésil et le Canada ont confirmé la présence de leur ministre.', 'BRA+CAN+ECOWAS'],
    ['Le Sénégal de Macky Sall y a apposé sa signature.', 'ECOWAS+SEN'],
    ['Patrice Talon y a finalement plaidé pour une force commune.', 'BEN+ECOWAS'],
  ])('is there: %s', (text, parties) => {
    expect(read(fr + text)).toEqual([`summit 2024-05-12 NGA | ${parties} @Abuja`]);
  });

  it('is read in English as well', () => {
    expect(
      read(
        'The ECOWAS summit opened in Abuja on Sunday. Patrice Talon and envoys of Canada and Brazil attended.',
        'en',
      ),
    ).toEqual(['summit 2024-05-12 NGA | BEN+BRA+CAN+ECOWAS @Abuja']);
  });

  it('is whom a list goes on about behind what its first one is', () => {
    expect(
      read(
        "Macky Sall siégera vendredi au sommet de l'Union africaine à Moroni, aux côtés du Comorien Azali Assoumani, hôte du rendez-vous, et du Malgache Andry Rajoelina.",
      ),
    ).toEqual(['summit 2024-05-17 COM | AU+COM+MDG+SEN @Moroni']);
  });

  it.each([
    [
      'en',
      'The heads of state of the Indian Ocean islands met in Moroni on Sunday.',
      'summit 2024-05-12 COM |  @Moroni',
    ],
    [
      'fr',
      "Les chefs d'État de l'océan Indien se sont réunis dimanche à Moroni.",
      'summit 2024-05-12 COM |  @Moroni',
    ],
  ])('is no country after which an ocean is called: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });
});
