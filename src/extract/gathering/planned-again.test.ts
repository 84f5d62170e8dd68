import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en', '2024-05-10');

describe('another one of a gathering, of which only the day is told', () => {
  const held = 'The SADC summit was held in Lusaka on Thursday. ';
  const tenu = 'Le sommet de la SADC s’est tenu jeudi à Lusaka. ';
  it.each([
    ['en', `${held}A second meeting is planned for June.`, '2024-06'],
    ['en', `${held}A second meeting, in person this time, is planned before the end of the year.`, '2024'],
    ['fr', `${tenu}Un deuxième rendez-vous, en personne cette fois, est prévu en juin.`, '2024-06'],
    ['fr', `${tenu}Une deuxième rencontre aura lieu en juin.`, '2024-06'],
    ['fr', `${tenu}La deuxième, attendue en juin, est reportée.`, '2024-06'],
  ])('is told where that is planned, or put off: %s: %s', (lang, text, day) => {
    expect(read(text, lang)).toEqual(['summit 2024-05-09 ZMB | SADC @Lusaka', `summit ${day} – | SADC @–`]);
  });

  it.each([
    ['en', 'ECOWAS leaders met in Abuja on Thursday. The next meeting is planned for June.'],
    [
      'fr',
      'Les dirigeants de la CEDEAO se sont réunis jeudi à Abuja. La prochaine réunion est prévue en juin.',
    ],
  ])('lies ahead: %s: %s', (lang, text) => {
    expect(read(text, lang)[1]).toBe('summit 2024-06 – | ECOWAS @–');
  });

  it.each([
    ['en', 'ECOWAS leaders met in Abuja on Thursday. A second round of elections is planned for June.'],
    [
      'fr',
      'Les dirigeants de la CEDEAO se sont réunis jeudi à Abuja. Prévue le 2 avril, la rencontre avait été repoussée.',
    ],
  ])('is none where something else is, or the same: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual(['summit 2024-05-09 NGA | ECOWAS @Abuja']);
  });

  it('was the first in its inaugural session', () => {
    expect(
      read(
        'Le sommet de la SADC est un rendez-vous annuel. Le président tanzanien en présida la séance inaugurale, à Arusha, le 3 juillet 1979.',
        'fr',
        null,
      ),
    ).toEqual(['summit 1979-07-03 TZA | SADC+TZA @Arusha']);
  });
});

describe('a summit beside which two met', () => {
  it.each([
    ['en', 'Petr Pavel and Edi Rama met in Lima on 4 March on the sidelines of an OIC summit.'],
    ['fr', 'Petr Pavel et Edi Rama s’étaient vus le 4 mars à Lima, en marge d’un sommet de l’OCI.'],
  ])('has their day and place: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([
      'meeting 2024-03-04 – | ALB+CZE @Lima',
      'summit 2024-03-04 PER | OIC @Lima',
    ]);
  });

  it('has its own where the text tells it', () => {
    expect(
      read(
        'The OIC summit opened in Lima on 3 March. Petr Pavel and Edi Rama met in Lima on 4 March on the sidelines of the OIC summit.',
      ),
    ).toEqual(['summit 2024-03-03 PER | OIC @Lima', 'meeting 2024-03-04 – | ALB+CZE @Lima']);
  });
});

describe('the leaders of many islands', () => {
  it('gather where somebody brings them together', () => {
    expect(
      read('Narendra Modi a réuni jeudi à Suva les dirigeants de douze îles du Pacifique.', 'fr'),
    ).toEqual(['summit 2024-05-09 FJI | IND @Suva']);
  });
});
