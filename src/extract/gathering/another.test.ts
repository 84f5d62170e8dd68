import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en', '2024-05-13');

describe('a gathering behind another in one sentence', () => {
  it.each([
    [
      'en',
      'Leo Varadkar will attend the G7 summit after a conference on Sudan in Oslo on Thursday.',
      ['summit ? – | G7+IRL @–', 'summit 2024-05-16 NOR | IRL @Oslo'],
    ],
    [
      'en',
      'The palace said Petr Pavel will attend the summit, which runs from 3 to 5 June, after taking part in a gathering of European leaders in Oslo on Thursday.',
      ['summit 2024-06-03/2024-06-05 – | CZE @–', 'summit 2024-05-16 NOR | CZE @Oslo'],
    ],
    [
      'fr',
      'Petr Pavel assistera au sommet, qui se tient du 3 au 5 juin, après avoir pris part à une conférence de dirigeants européens jeudi à Oslo.',
      ['summit 2024-06-03/2024-06-05 – | CZE @–', 'summit 2024-05-16 NOR | CZE @Oslo'],
    ],
  ])('is one of its own: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual(told);
  });

  it('is the same where it is said of it', () => {
    const text = 'Petr Pavel will attend the summit, a gathering of forty leaders in Oslo on Thursday.';
    expect(read(text)).toEqual(['summit 2024-05-16 NOR | CZE @Oslo']);
  });

  it('is not what the next sentence goes on about', () => {
    const text =
      'Leo Varadkar will attend the summit in Lima, which runs from 3 to 5 June, after a gathering of leaders in Oslo on Thursday. Others set to attend include Petr Pavel.';
    expect(read(text)).toEqual([
      'summit 2024-06-03/2024-06-05 PER | CZE+IRL @Lima',
      'summit 2024-05-16 NOR | IRL @Oslo',
    ]);
  });
});
