import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('fr');

describe('two beside a gathering', () => {
  it.each([
    [
      'fr',
      'Le sommet de la CEDEAO s’est tenu jeudi à Lomé. En marge, Emmanuel Macron a évoqué le port avec Faure Gnassingbé.',
      'meeting 2024-05-09 – | FRA+TGO @Lomé',
    ],
    [
      'fr',
      'Petr Pavel a clos jeudi à Brno un sommet sur l’énergie. Mercredi, en aparté, il avait longuement parlé du gaz avec un autre de ses invités, Edi Rama.',
      'meeting 2024-05-08 – | ALB+CZE @Brno',
    ],
    [
      'fr',
      'Au sommet du Commonwealth, jeudi à Apia, William Ruto a pris à part Andrew Holness pour lui parler de Haïti.',
      'meeting 2024-05-09 – | JAM+KEN @Apia',
    ],
    [
      'fr',
      'Au sommet du Commonwealth, jeudi à Apia, William Ruto a pris M. Andrew Holness à part.',
      'meeting 2024-05-09 – | JAM+KEN @Apia',
    ],
    [
      'fr',
      'Le ministère annonce la participation de la ministre canadienne Mélanie Joly au sommet de l’OTAN, jeudi à Brno. Une rencontre avec le ministre albanais Igli Hasani est prévue vendredi.',
      'meeting 2024-05-17 – | ALB+CAN @–',
    ],
    [
      'en',
      'Petr Pavel closed an energy summit in Brno on Thursday. On Wednesday, on the sidelines, he had spoken about gas with one of his guests, Edi Rama.',
      'meeting 2024-05-08 – | ALB+CZE @Brno',
    ],
  ])('meet: %s: %s', (lang, text, meeting) => {
    expect(read(text, lang)).toContain(meeting);
  });
});

describe('the meeting of a body that somebody attends', () => {
  it.each([
    ['fr', 'Mélanie Joly participera jeudi à la réunion de l’OTAN à Brno.', '16 CZE | CAN+NATO @Brno'],
    [
      'fr',
      'Bola Tinubu s’est rendu jeudi à Accra pour une réunion de la CEDEAO.',
      '09 GHA | ECOWAS+NGA @Accra',
    ],
    ['fr', 'Bola Tinubu a présidé jeudi à Abuja une réunion de la CEDEAO.', '09 NGA | ECOWAS+NGA @Abuja'],
    ['en', 'Mélanie Joly will attend the NATO meeting in Brno on Thursday.', '16 CZE | CAN+NATO @Brno'],
    ['en', 'Bola Tinubu flew to Accra on Thursday for an ECOWAS meeting.', '09 GHA | ECOWAS+NGA @Accra'],
  ])('is a gathering: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-${told}`]);
  });

  it.each([
    ['en', 'The ambassador attended a NATO meeting in Brussels on Thursday.'],
    ['en', 'Bola Tinubu chaired a cabinet meeting in Abuja on Thursday.'],
    ['fr', 'Emmanuel Macron a participé jeudi à Paris à une réunion de son parti.'],
  ])('is none where nobody who governs is there, or it is of no body: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });
});
