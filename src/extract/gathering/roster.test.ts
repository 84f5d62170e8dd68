import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The people and the parties of the one engagement of a text. */
function told(lang: string, lines: readonly string[]): string {
  const { engagements } = extractDocument({
    id: 'r',
    lang,
    text: lines.join('\n\n'),
    published: '2024-05-17',
  });
  expect(engagements).toHaveLength(1);
  return engagements
    .map(
      ({ people, participants }) => `${people.map(({ name }) => name).join(', ')} | ${participants.join()}`,
    )
    .join();
}

describe('a list under a sentence that ends with a colon', () => {
  it.each([
    [
      'en',
      [
        'The summit of the EAC was held in Arusha on 6 May 2024.',
        'The summit was attended by the following Heads of State or their representatives:',
        '* Kenya: President William Ruto',
        '* Uganda: Prime Minister Robinah Nabbanja',
        'President Faustin-Archange Touadéra was congratulated on his re-election.',
      ],
      'William Ruto, Robinah Nabbanja | EAC,KEN,UGA',
    ],
    [
      'en',
      [
        'The summit of the EAC was held in Arusha on 6 May 2024.',
        'The following leaders attended:',
        '1. H.E. William Ruto, President of the Republic of Kenya;',
        '2. H.E. Yoweri Museveni, President of the Republic of Uganda.',
      ],
      'William Ruto, Yoweri Museveni | EAC,KEN,UGA',
    ],
    [
      'en',
      [
        'The summit of the EAC was held in Arusha on 6 May 2024.',
        'Member States were represented by:',
        'Kenya – H.E. William Ruto, President',
        'Apologies were received from H.E. Yoweri Museveni, President of Uganda.',
      ],
      'William Ruto | EAC,KEN',
    ],
    [
      'fr',
      [
        'Le sommet de la Cédéao s’est tenu le 6 mai 2024 à Abuja.',
        'Ont pris part à ce sommet :',
        '- S.E.M. Patrice Talon, Président de la République du Bénin ;',
        '- S.E.M. Faure Gnassingbé, Président de la République togolaise.',
      ],
      'Patrice Talon, Faure Gnassingbé | ECOWAS,BEN,TGO',
    ],
  ])('names those at a gathering (%s): %s', (lang, lines, expected) => {
    expect(told(lang, lines)).toBe(expected);
  });

  it('names those on a journey', () => {
    expect(
      told('en', [
        'President William Ruto arrived in Kampala on Monday.',
        'He is accompanied by:',
        '- Musalia Mudavadi, Minister of Foreign Affairs',
        '- Teko Aru, Minister of Trade',
      ]),
    ).toBe('William Ruto, Musalia Mudavadi, Teko Aru | ');
  });

  it('names those of a delegation between semicolons', () => {
    expect(
      told('en', [
        'President William Ruto arrived in Kampala on Monday, accompanied by the Minister of Foreign Affairs, Musalia Mudavadi; Minister of Trade, Teko Aru; and Director-General of Intelligence, Bina Tomo (rtd).',
      ]),
    ).toBe('William Ruto, Musalia Mudavadi, Teko Aru, Bina Tomo | ');
  });

  it('lists nobody who stays away', () => {
    expect(
      told('en', [
        'The summit of the EAC was held in Arusha on 6 May 2024.',
        'The following leaders did not attend:',
        '- H.E. William Ruto, President of Kenya',
      ]),
    ).toBe(' | EAC');
  });
});
