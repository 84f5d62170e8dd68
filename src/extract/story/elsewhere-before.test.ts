import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('who was elsewhere before', () => {
  const told = toldIn('en');

  it.each([
    [
      'fr',
      'Gabriel Boric a atterri mercredi à Stockholm, où il a été reçu par le Premier ministre Ulf Kristersson. Il avait vu Erna Solberg à Oslo plus tôt dans la journée. Ulf Kristersson a eu avec le président chilien un échange chaleureux.',
      ['visit CHL>SWE 2024-05-08', 'visit CHL>NOR 2024-05-08'],
    ],
    [
      'en',
      'Gabriel Boric landed in Stockholm on Wednesday and was received by Prime Minister Ulf Kristersson. He had seen Erna Solberg in Oslo earlier in the day. Ulf Kristersson had a frank conversation with the Chilean president.',
      ['visit CHL>SWE 2024-05-08', 'visit CHL>NOR 2024-05-08'],
    ],
  ])('%s: talks with his host are those of his visit: %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual(expected);
  });

  it('is no guest where somebody is thanked for a stay', () => {
    const text =
      'Le président chilien Gabriel Boric est de passage en Suède mercredi. « Merci pour cette belle après-midi à Stockholm, Suède », a publié celui qui avait eu un entretien avec la Première ministre Erna Solberg, à Oslo, plus tôt dans la journée.';
    expect(told(text, 'fr').filter((one) => /NOR.*>SWE/.test(one))).toEqual([]);
  });
});
