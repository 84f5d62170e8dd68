/** Who received a visitor, where the words that tell of the visit do not name him. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The people of each engagement of a text. */
const peopleOf = (lang: string, text: string): string[] =>
  extractDocument({ id: 't', lang, text, published: null }).engagements.map(({ people }) =>
    people
      .map(({ name }) => name)
      .sort()
      .join('; '),
  );

const BOTH = 'Gabriel Boric; Santiago Peña';

describe('the two sides of a visit', () => {
  it.each([
    [
      'en',
      'Santiago Peña took office in August 2023. Gabriel Boric visited Paraguay on 4 March 2024, where the two men inaugurated a road.',
    ],
    [
      'en',
      'Gabriel Boric paid a visit to Paraguay on 4 March 2024. Both presidents inaugurated a road. Santiago Peña had promised it in his campaign.',
    ],
    [
      'en',
      'Gabriel Boric paid a visit to Paraguay on 4 March 2024, during which he and Santiago Peña inaugurated a road.',
    ],
    [
      'fr',
      'Santiago Peña a pris ses fonctions en août 2023. Gabriel Boric s’est rendu au Paraguay le 4 mars 2024, où les deux hommes ont inauguré une route.',
    ],
    [
      'fr',
      'Gabriel Boric a effectué une visite au Paraguay le 4 mars 2024, au cours de laquelle Santiago Peña et lui ont inauguré une route.',
    ],
  ])('are meant by words for both (%s: %s)', (lang, text) => {
    expect(peopleOf(lang, text)).toEqual([BOTH]);
  });

  it('are those who agree on what comes next', () => {
    expect(
      peopleOf(
        'en',
        'Gabriel Boric visited Paraguay on 4 March 2024. He and Santiago Peña agreed to meet again in Santiago in May 2024.',
      ),
    ).toEqual([BOTH, BOTH]);
  });

  it('are told by an office first, and by a name for another journey then', () => {
    const text =
      'ASUNCIÓN – The President received the President of Chile, Gabriel Boric, on Monday. Santiago Peña recalled his own trip to Santiago last year.';
    const { engagements } = extractDocument({ id: 't', lang: 'en', text, published: '2024-05-14' });
    expect(engagements[0]?.people.map(({ name }) => name)).toEqual(['Gabriel Boric', 'Santiago Peña']);
  });

  it('are not meant by words for the two of another engagement', () => {
    expect(
      peopleOf(
        'en',
        'Santiago Peña took office in August 2023. Gabriel Boric visited Paraguay on 4 March 2024. On 9 April 2024 the two men met in Lima.',
      )[0],
    ).toBe('Gabriel Boric');
  });
});
