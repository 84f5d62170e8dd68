import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en', '2024-05-17');

describe('a gathering that a sentence names, and the next says who opens or closes', () => {
  it.each([
    ['en', 'Lusaka is getting ready for the SADC summit. Hakainde Hichilema will open it on Saturday.', '18'],
    ['en', 'Lusaka is bracing for the SADC summit. Hakainde Hichilema opens its debates on Saturday.', '18'],
    ['en', 'Lusaka hosted the SADC summit. Hakainde Hichilema closed it on Thursday.', '16'],
    [
      'fr',
      'Lusaka met la dernière main au sommet de la SADC. Hakainde Hichilema en ouvrira les travaux samedi.',
      '18',
    ],
    ['fr', 'Lusaka accueille le sommet de la SADC. Hakainde Hichilema l’ouvrira samedi.', '18'],
    [
      'fr',
      'Le sommet de la SADC s’est tenu à Lusaka. Hakainde Hichilema l’a clos jeudi par un appel au calme.',
      '16',
    ],
  ])('has the day on which he does: %s: %s', (lang, text, day) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-${day} ZMB | SADC+ZMB @Lusaka`]);
  });

  it.each([
    ['en', 'Lusaka is bracing for the SADC summit. Shopkeepers closed their doors on Thursday.'],
    ['fr', 'Lusaka prépare le sommet de la SADC. Le maire a ouvert jeudi une école.'],
  ])('has none where something else is opened: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });
});
