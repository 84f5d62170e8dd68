import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('fr');

describe('whose another time of a gathering is', () => {
  it.each([
    [
      "Les dirigeants de l'Asean et de l'Union africaine se sont réunis à Riyad vendredi sous la coprésidence de Joko Widodo et de Macky Sall. Leur deuxième sommet aura lieu à Kuala Lumpur en 2025.",
      'summit 2025 MYS | ASEAN+AU @Kuala Lumpur',
    ],
    [
      "Le premier sommet entre la Ligue arabe et l'Union africaine s'est achevé dimanche à Tunis, sous la présidence de Kaïs Saïed. Les deux organisations tiendront leur prochain sommet à Bruxelles, en 2026.",
      'summit 2026 BEL | ARAB-LEAGUE+AU @Bruxelles',
    ],
    [
      'Assimi Goïta, Abdourahamane Tiani et Ibrahim Traoré se sont réunis dimanche à Bamako. Un sommet des trois présidents est prévu à Niamey le 6 juillet.',
      'summit 2024-07-06 NER | BFA+MLI+NER @Niamey',
    ],
    [
      'Assimi Goïta, Abdourahamane Tiani et Ibrahim Traoré se sont réunis dimanche à Bamako. La précédente réunion des mêmes trois hommes, le 6 juillet 2023 à Niamey, avait été brève.',
      'summit 2023-07-06 NER | BFA+MLI+NER @Niamey',
    ],
    [
      "Le sommet de l'Alliance des États du Sahel s'est ouvert dimanche à Bamako. Assimi Goïta, Abdourahamane Tiani et Ibrahim Traoré y ont pris part. La précédente réunion des mêmes trois hommes, le 6 juillet 2023 à Niamey, avait été brève.",
      'summit 2023-07-06 NER | AES+BFA+MLI+NER @Niamey',
    ],
  ])('the bodies that are named, or as many as were there: %s', (text, told) => {
    expect(read(text)).toContain(told);
  });
});
