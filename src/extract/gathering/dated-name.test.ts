import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('a series that stands for one of its gatherings', () => {
  it.each([
    ['en', 'Hamburg hotels still remember the G20 of 2017.', 'summit G20>DEU 2017'],
    ['en', 'The G7 at Elmau in 2015 cost 130 million euros.', 'summit G7>DEU 2015'],
    ['en', 'Police have learnt from the Hamburg G20 in 2017.', 'summit G20>DEU 2017'],
    ['en', 'Many remember the previous G7, in 2015, when Angela Merkel fed them.', 'summit G7+DEU> 2015'],
    ['fr', 'On se souvient du G20 de Hambourg, en juillet 2017.', 'summit G20>DEU 2017-07'],
    ['fr', 'La ville n’avait plus vu cela depuis le G7 de 1996.', 'summit G7> 1996'],
    ['fr', 'Le précédent G7, en 2017 à Taormine, s’était mal passé.', 'summit G7>ITA 2017'],
    ['fr', 'Rien à voir avec la discrète Taormine, hôte du G7 l’an dernier.', 'summit G7>ITA 2023'],
  ])('is dated by its year and by its town (%s): %s', (lang, text, summit) => {
    expect(toldIn(lang)(text)).toEqual([summit]);
  });

  it.each([
    ['en', 'The G7 sanctions of 2022 have bitten.'],
    ['en', 'The G7 capped the price of oil in 2022.'],
    ['fr', 'Les sanctions du G7 de 2022 ont porté.'],
    ['fr', 'Bruxelles, hôte de l’Otan depuis 1967, s’en souvient.'],
  ])('is none where it is the body (%s): %s', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual([]);
  });
});

describe('a stop where a gathering is', () => {
  it.each([
    [
      'en',
      'Hillary Clinton spent four hours in Laos on Friday. Her next stop is Phnom Penh, where the ASEAN summit opens on Thursday.',
    ],
    [
      'fr',
      'Hillary Clinton a passé vendredi quatre heures au Laos. Sa prochaine étape est Phnom Penh, où s’ouvre jeudi le sommet de l’Asean.',
    ],
  ])('is no visit beside it (%s)', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual(['visit USA>LAO 2024-05-10', 'summit ASEAN+USA>KHM 2024-05-16']);
  });
});
