/** Who is told to be at a gathering by words that name no gathering, or that mean several at once. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** Participants and people of the last gathering of a text. */
function present(lang: string, text: string): string {
  const { engagements } = extractDocument({ id: 't', lang, text, published: '2024-05-13' });
  const one = engagements.findLast(({ type }) => type === 'summit');
  return `${[...(one?.participants ?? [])].sort().join('+')} ${(one?.people ?? []).map(({ name }) => name).join('; ')}`;
}

const EN = 'The ECOWAS summit opened in Abuja on Sunday.';
const FR = 'Le sommet de la Cédéao s’est ouvert dimanche à Abuja.';
const MAHAMA = 'ECOWAS+GHA John Mahama';

describe('who is at the gathering told before', () => {
  it.each([
    ['en', `${EN} Ghana’s John Mahama has confirmed that he will come.`, MAHAMA],
    ['en', `${EN} The presidents of Ghana and Togo have confirmed they will attend.`, 'ECOWAS+GHA+TGO '],
    ['en', `${EN} Ghana’s John Mahama, who had threatened to stay away, came after all.`, MAHAMA],
    ['en', `${EN} Ghana’s John Mahama, who had threatened to stay away, did so.`, 'ECOWAS '],
    ['en', `${EN} Ghana’s John Mahama is on the list of participants.`, MAHAMA],
    ['en', `${EN} Ghana’s John Mahama told his fellow leaders that time was short.`, MAHAMA],
    ['en', `${EN} Secretary General Paul Diop was in attendance.`, 'ECOWAS Paul Diop'],
    [
      'en',
      `${EN} Togo’s Faure Gnassingbé spoke to President John Mahama of Ghana, also present.`,
      'ECOWAS+GHA+TGO John Mahama; Faure Gnassingbé',
    ],
    ['fr', `${FR} Le Ghanéen John Mahama a confirmé qu’il viendrait.`, MAHAMA],
    ['fr', `${FR} Le Ghanéen John Mahama est finalement venu.`, MAHAMA],
    ['fr', `${FR} Le Ghanéen John Mahama figure sur la liste des participants.`, MAHAMA],
  ])('is said in other words (%s: %s)', (lang, text, expected) => {
    expect(present(lang, text)).toBe(expected);
  });
});

describe('who is at a gathering', () => {
  it.each([
    [
      'en',
      'The summit was held in Accra on Sunday under the co-chairmanship of John Mahama and of Faure Gnassingbé, President of Togo.',
      'GHA+TGO John Mahama; Faure Gnassingbé',
    ],
    [
      'en',
      'John Mahama chaired the summit in Accra on Sunday, which brought ECOWAS together with Chad and Cameroon.',
      'CMR+ECOWAS+GHA+TCD John Mahama',
    ],
    [
      'en',
      'John Mahama met Faure Gnassingbé on Sunday on the sidelines of the African Union summit in Cairo, which both attended.',
      'AU+GHA+TGO John Mahama; Faure Gnassingbé',
    ],
    [
      'en',
      'John Mahama and Faure Gnassingbé inaugurated a bridge on Saturday. Both have since gone on to Cairo, where the African Union summit began today.',
      'AU+GHA+TGO John Mahama; Faure Gnassingbé',
    ],
    [
      'fr',
      'John Mahama s’est entretenu dimanche avec Faure Gnassingbé en marge du sommet de l’Union africaine au Caire, auquel ils assistaient.',
      'AU+GHA+TGO John Mahama; Faure Gnassingbé',
    ],
    [
      'en',
      'John Mahama is in Lomé on Sunday to see Faure Gnassingbé, with whom he chairs a conference of ten foreign ministers on Monday.',
      'GHA+TGO John Mahama; Faure Gnassingbé',
    ],
    [
      'fr',
      'John Mahama est dimanche à Lomé pour voir Faure Gnassingbé, avec qui il présidera lundi une conférence de dix ministres.',
      'GHA+TGO John Mahama; Faure Gnassingbé',
    ],
  ])('is told by words for several (%s: %s)', (lang, text, expected) => {
    expect(present(lang, text)).toBe(expected);
  });

  it.each([
    [
      'en',
      'John Mahama will take part in a summit with the six-nation Gulf Cooperation Council in Cairo on Sunday.',
      'GCC+GHA John Mahama',
    ],
    [
      'en',
      'John Mahama attended the African Union summit in Cairo on Sunday and had talks on the sidelines with Mark Rutte.',
      'AU+GHA John Mahama',
    ],
    [
      'fr',
      'John Mahama a participé dimanche au sommet de l’Union africaine au Caire et s’est entretenu en marge avec Mark Rutte.',
      'AU+GHA John Mahama',
    ],
  ])('is a partner of many members, and not who is only met beside it (%s: %s)', (lang, text, expected) => {
    expect(present(lang, text)).toBe(expected);
  });

  it('is not at the time before for being named as a guest of this one', () => {
    expect(
      present(
        'en',
        'The Pacific Islands Forum opened in Apia on Sunday. Australia’s Anthony Albanese spoke first. The Forum last convened in November, in the Cook Islands.',
      ),
    ).toBe(' ');
  });
});
