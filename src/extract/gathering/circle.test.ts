import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en', '2025-06-10');

const first = {
  en: 'The foreign ministers of Egypt, Jordan and Iraq met in Amman on Monday. ',
  fr: 'Badr Abdelatty, Ayman Safadi et Fouad Hussein se sont réunis lundi à Amman. ',
};

describe('those who meet again', () => {
  it.each([
    ['en', 'They will reconvene in Baghdad in September.', '2025-09'],
    ['en', 'They are due to gather again in Baghdad in September.', '2025-09'],
    ['en', 'They agreed to meet in Baghdad on 5 September.', '2025-09-05'],
    ['en', 'Their next meeting will be held in Baghdad in September.', '2025-09'],
    ['en', 'The next meeting will be held in Baghdad in September.', '2025-09'],
    ['en', 'The next talks are set for Baghdad in September.', '2025-09'],
    ['en', 'Another round is planned in Baghdad in September.', '2025-09'],
    ['en', 'Baghdad will host the fourth in September.', '2025-09'],
    ['en', 'The ministers had last met in Baghdad in May.', '2025-05'],
    ['en', 'The three had previously met in Baghdad in May.', '2025-05'],
    ['en', 'Their last get-together was in Baghdad in March.', '2025-03'],
    ['fr', 'Ils se retrouveront à Bagdad en septembre.', '2025-09'],
    ['fr', 'Les trois se reverront à Bagdad en septembre.', '2025-09'],
    ['fr', "Ils s'étaient déjà vus à Bagdad en mars.", '2025-03'],
    ['fr', 'Leur prochaine réunion se tiendra à Bagdad en septembre.', '2025-09'],
    ['fr', 'Ils tiendront leur prochaine réunion à Bagdad en septembre.', '2025-09'],
    ['fr', 'Bagdad accueillera la prochaine réunion en septembre.', '2025-09'],
    ['fr', 'La rencontre suivante aura pour cadre Bagdad, en septembre.', '2025-09'],
    ['fr', 'Un nouveau rendez-vous est fixé au 5 septembre à Bagdad.', '2025-09-05'],
    ['fr', 'Leur dernière rencontre remontait au 3 mars, à Bagdad.', '2025-03-03'],
  ] as const)('are all who met: %s: %s', (lang, text, day) => {
    expect(read(first[lang] + text, lang)).toEqual([
      expect.stringContaining('summit 2025-06-09 JOR | EGY+IRQ+JOR'),
      expect.stringContaining(`summit ${day} IRQ | EGY+IRQ+JOR`),
    ]);
  });

  it.each([
    ['en', 'Ayman Safadi and Fuad Hussein will meet again in Baghdad on 5 September.', 'visit'],
    [
      'en',
      'On Friday Ayman Safadi sees Hakan Fidan in Ankara. They will meet again in Amman in July.',
      'visit',
    ],
    ['fr', 'Les deux premiers se retrouveront à Bagdad en septembre.', 'meeting'],
  ] as const)('are not some of them, nor who was told of since: %s: %s', (lang, text, last) => {
    const told = read(first[lang] + text, lang);
    expect(told.filter((line) => line.startsWith('summit'))).toHaveLength(1);
    expect(told.at(-1)).toContain(last);
  });

  it.each([
    [
      'fr',
      'Le 22 novembre 2017, Vladimir Poutine reçut à Sotchi Recep Tayyip Erdogan et Hassan Rohani. Tous trois se réunirent de nouveau à Ankara le 4 avril 2018, puis à Téhéran en septembre de la même année.',
      ['summit 2018-04-04 TUR | IRN+RUS+TUR @Ankara', 'summit 2018-09 IRN | IRN+RUS+TUR @Téhéran'],
    ],
    [
      'en',
      'Vladimir Putin received Recep Tayyip Erdogan and Hassan Rouhani in Sochi on 22 November 2017. The three met in Ankara on 4 April 2018.',
      ['summit 2018-04-04 TUR | IRN+RUS+TUR @Ankara'],
    ],
    [
      'en',
      'The special summit that Joe Biden was to hold with ASEAN leaders in Washington on March 28, 2022, has been put back. The two sides last convened at Sunnylands, California, in February 2016.',
      [expect.stringContaining('summit 2016-02 USA | ASEAN+USA')],
    ],
  ] as const)('are in one place after the other: %s: %s', (lang, text, told) => {
    expect(read(text, lang, lang === 'fr' ? null : '2022-03-11').slice(1)).toEqual(told);
  });

  it('are those who held their own gathering, and nobody beside those named at one of many', () => {
    expect(
      read(
        'Les présidents Paul Kagame, William Ruto et Yoweri Museveni ont tenu lundi à Entebbe leur deuxième sommet. Kigali accueillera le troisième en septembre.',
        'fr',
      ),
    ).toContain('summit 2025-09 RWA | KEN+RWA+UGA @Kigali');
    expect(
      read(
        'Le sommet de la Communauté politique européenne a réuni jeudi à Chisinau Emmanuel Macron, Olaf Scholz et Maia Sandu. Prague avait abrité la première édition, en octobre 2022.',
        'fr',
      ),
    ).toContain('summit 2022-10 CZE |  @Prague');
  });

  it('is none of two who met beside a gathering', () => {
    expect(
      read(
        'Emmanuel Macron and William Ruto met in Lima on Monday on the sidelines of a G20 summit. The two leaders last met in Lima in September 2021.',
      ),
    ).toContain('meeting 2021-09 – | FRA+KEN @Lima');
  });
});
