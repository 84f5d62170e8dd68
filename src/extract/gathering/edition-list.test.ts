import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en');

describe('several other times of a gathering', () => {
  const first = {
    en: 'The ECOWAS summit opens in Lomé on Monday. ',
    fr: "Le sommet de la Cédéao s'ouvre lundi à Lomé. ",
  };
  it.each([
    [
      'en',
      'Earlier ones were held in Accra in February 2022, in Abuja in April 2022 and in Dakar in May 2022.',
      3,
    ],
    ['en', 'The last two took place in Accra, in February 2022, and Abuja, in April 2022.', 2],
    ['en', 'The earlier gatherings took place in Accra in February 2022 and in Abuja in April 2022.', 2],
    ['fr', "Les précédents s'étaient tenus en février 2022 à Accra, en avril 2022 à Abuja.", 2],
    ['fr', 'Les deux derniers avaient eu lieu à Accra, en février 2022, puis à Abuja, en avril 2022.', 2],
    ['fr', 'Les sessions antérieures se sont déroulées à Accra en février 2022 et à Abuja en avril 2022.', 2],
    ['en', 'Earlier ones were held in Accra, Ghana (February 2022), and Abuja, Nigeria (April 2022).', 2],
    ['en', 'Earlier ones were held in Accra (Ghana) in February 2022 and Abuja (Nigeria) in April 2022.', 2],
    [
      'fr',
      'Les précédents ont eu lieu à Accra, au Ghana (février 2022), et à Abuja, au Nigeria (avril 2022).',
      2,
    ],
  ] as const)('have each their place and date: %s: %s', (lang, text, count) => {
    expect(read(first[lang] + text, lang).slice(1)).toEqual(
      [
        'summit 2022-02 GHA | ECOWAS @Accra',
        'summit 2022-04 NGA | ECOWAS @Abuja',
        'summit 2022-05 SEN | ECOWAS @Dakar',
      ].slice(0, count),
    );
  });

  it('are told with the noun itself as well', () => {
    expect(
      read('ECOWAS summits were held in Accra in February 2022 and in Abuja in April 2022.', 'en'),
    ).toEqual(['summit 2022-02 GHA | ECOWAS @Accra', 'summit 2022-04 NGA | ECOWAS @Abuja']);
  });

  it.each([
    'The last two days were given over to trade, in Accra in 2022 a novelty.',
    'Bola Tinubu, who earlier held a rally in Accra in February 2022, did not come.',
    'The first two to speak were in Accra in February 2022.',
  ])('are no other things of which there were several: %s', (text) => {
    expect(read(first.en + text).filter((line) => line.startsWith('summit'))).toHaveLength(1);
  });
});
