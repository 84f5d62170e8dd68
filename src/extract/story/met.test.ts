/** Who is met on a visit, of whom the text says an office and no country. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const names = (lang: string, text: string): string[] => {
  const [visit] = extractDocument({ id: 'x', lang, text, published: '2024-05-17' }).engagements;
  return (visit?.people ?? []).map((person) => person.name).sort();
};

const VISIT = 'Kenya’s William Ruto landed in Accra on Tuesday';
const VISITE = 'Le Kényan William Ruto a atterri mardi à Accra';

describe('an official of the host', () => {
  it.each([
    `${VISIT}. He was welcomed at the airport by Regional Minister Kojo Mensah.`,
    `${VISIT}. Defence Minister Kojo Mensah took the Kenyan to a barracks.`,
    `${VISIT}. Defence Minister Kojo Mensah and the visitor laid a wreath.`,
    `${VISIT}. In front of Defence Minister Kojo Mensah he promised aircraft.`,
    `${VISIT}. Governor Kojo Mensah gave a dinner in his honour.`,
    `${VISIT}. Governor Kojo Mensah hosted a lunch for him.`,
    `${VISIT}, invited by Defence Minister Kojo Mensah.`,
    `${VISIT}. He laid a wreath with Defence Minister Kojo Mensah.`,
    `${VISIT}. Waiting for him on the tarmac was Defence Minister Kojo Mensah.`,
  ])('is met in English: %s', (text) => {
    expect(names('en', text)).toEqual(['Kojo Mensah', 'William Ruto']);
  });

  it.each([
    `${VISITE}. La ministre régionale Kojo Mensah l’a accueilli à l’aéroport.`,
    `${VISITE}. Devant le ministre de la Défense, Kojo Mensah, il a promis des avions.`,
    `${VISITE}. Le gouverneur Kojo Mensah a donné un dîner en son honneur.`,
    `${VISITE}. Le ministre de la Défense, Kojo Mensah, lui a fait visiter une caserne.`,
    `${VISITE}, à l’invitation du ministre de la Défense Kojo Mensah.`,
    `${VISITE}. Il parlera avec la ministre Kojo Mensah.`,
    `${VISITE}. Il a rencontré l’imam Kojo Mensah.`,
    `${VISITE}. Il a promis à son homologue Kojo Mensah des avions.`,
    `${VISITE}. Il rencontra mercredi à Tema l’imam Kojo Mensah.`,
    `${VISITE}. En tête-à-tête, Kojo Mensah et lui se sont penchés sur le port.`,
    `${VISITE}. Il s’est vu remettre par Kojo Mensah les clés du port.`,
    `${VISITE}. Le ministre Kojo Mensah a présenté à son collègue les plans du port.`,
    `${VISITE}, puis est allé trouver Kojo Mensah au sujet du port.`,
    `${VISITE}. Il a tout réglé mercredi avec Kojo Mensah.`,
    `${VISITE}. Il a exigé du président Kojo Mensah un calendrier.`,
  ])('is met in French: %s', (text) => {
    expect(names('fr', text)).toEqual(['Kojo Mensah', 'William Ruto']);
  });

  it.each([
    ['en', `${VISIT}. He met his counterpart Nana Akufo-Addo and Defence Minister Kojo Mensah.`],
    ['fr', `${VISITE}. Il a parlé avec son homologue Nana Akufo-Addo et avec la ministre Kojo Mensah.`],
  ])('is met beside another (%s): %s', (lang, text) => {
    expect(names(lang, text)).toEqual(['Kojo Mensah', 'Nana Akufo-Addo', 'William Ruto']);
  });

  it.each([
    ['en', `${VISIT}. Defence Minister Kojo Mensah said of him that he was late.`],
    ['en', `${VISIT}. The governor is the uncle of Defence Minister Kojo Mensah.`],
    ['fr', `${VISITE}. Le ministre de la Défense, Kojo Mensah, a dit que le temps était beau.`],
  ])('is not met where he only speaks or is spoken of (%s): %s', (lang, text) => {
    expect(names(lang, text)).toEqual(['William Ruto']);
  });

  it.each([
    [
      'en',
      'Kenya’s William Ruto visited Tanzania on Tuesday. He and Samia Suluhu Hassan noted that trade had doubled.',
    ],
    [
      'en',
      'Kenya’s William Ruto visited Tanzania on Tuesday. The Kenyan president and Samia Suluhu Hassan announced the end of visa fees.',
    ],
    [
      'en',
      'Kenya’s William Ruto visited Tanzania on Tuesday. The two heads of state spoke of cocoa. President Samia Suluhu Hassan praised the welcome given to her compatriots.',
    ],
    [
      'fr',
      'Le Kényan William Ruto s’est rendu mardi en Tanzanie. Samia Suluhu Hassan et lui ont constaté que le commerce avait doublé.',
    ],
    [
      'fr',
      'Le Kényan William Ruto s’est rendu mardi en Tanzanie. Avec Samia Suluhu Hassan, il a annoncé la fin des visas.',
    ],
  ])(
    'is there who speaks as one with the visitor, and the leader who speaks of him (%s): %s',
    (lang, text) => {
      expect(names(lang, text)).toEqual(['Samia Suluhu Hassan', 'William Ruto']);
    },
  );

  it('is nobody whose own journey is only prepared', () => {
    const text =
      'India’s S. Jaishankar visits Dhaka on Monday. His talks will also prepare the state visit of President Droupadi Murmu.';
    expect(names('en', text)).toEqual(['S. Jaishankar']);
  });

  it.each([
    ['en', `${VISIT}. He will not meet Samia Suluhu Hassan or Vice-President Kojo Mensah.`],
    ['en', `${VISIT}. No meeting with Vice-President Kojo Mensah is planned.`],
    ['fr', `${VISITE}. Il ne rencontrera pas le vice-président Kojo Mensah.`],
    ['fr', `${VISITE}. Aucune rencontre avec le chef de l’opposition, John Mahama, n’est prévue.`],
  ])('is nobody whom the visitor does not meet (%s): %s', (lang, text) => {
    expect(names(lang, text)).toEqual(['William Ruto']);
  });

  it.each([
    ['en', `${VISIT}. A diplomat said others would ask him to press President Nana Akufo-Addo to sign.`],
    ['fr', `${VISITE}. Il entend presser le président Nana Akufo-Addo d’accepter un accord.`],
  ])('is nobody who is only to be moved to something (%s): %s', (lang, text) => {
    expect(names(lang, text)).toEqual(['William Ruto']);
  });
});
