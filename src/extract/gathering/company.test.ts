import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The engagements of a text as `type start/end hosts | participants @place`. */
function read(text: string, lang = 'en', published: string | null = '2024-05-13'): string[] {
  return extractDocument({ id: 't', text, lang, published }).engagements.map((one) =>
    [
      one.type,
      `${one.start ?? '?'}${one.end ? `/${one.end}` : ''}`,
      `${one.hosts.join('+') || '–'} | ${[...one.participants].sort().join('+')}`,
      `@${one.place?.name ?? '–'}`,
    ].join(' '),
  );
}

describe('who is at the gathering told before', () => {
  const en = 'The ECOWAS summit opened in Abuja on Sunday. ';
  const fr = "Le sommet de la Cédéao s'est ouvert dimanche à Abuja. ";
  it.each([
    ['en', 'Ghana, Togo and Benin attended.', 'BEN+ECOWAS+GHA+TGO'],
    ['en', "Among those at the table was Ghana's John Mahama.", 'ECOWAS+GHA'],
    [
      'en',
      'Leaders, among them those of Ghana, Togo and Benin, endorsed a plan for the climate.',
      'BEN+ECOWAS+GHA+TGO',
    ],
    [
      'en',
      'President Patrice Talon had planned to attend, together with the presidents of Ghana and Togo.',
      'BEN+ECOWAS+GHA+TGO',
    ],
    ['en', "The bloc's heads of state demanded Mohamed Bazoum's release.", 'ECOWAS'],
    [
      'fr',
      'Le Béninois Patrice Talon et le Premier ministre togolais Faure Gnassingbé ont confirmé leur présence.',
      'BEN+ECOWAS+TGO',
    ],
    ['fr', 'Étaient présents le Ghana, le Togo et le Bénin.', 'BEN+ECOWAS+GHA+TGO'],
    ['fr', "Le Mali et le Niger n'ont pas participé.", 'ECOWAS'],
    ['en', "Ghana's John Mahama is not at the table.", 'ECOWAS'],
    ['en', 'Patrice Talon of Benin and Togo’s Faure Gnassingbé backed the text.', 'BEN+ECOWAS+TGO'],
    [
      'en',
      'Bola Tinubu is guiding the deliberations. Ghana’s John Mahama is there as well.',
      'ECOWAS+GHA+NGA',
    ],
    [
      'en',
      'Also present were Patrice Talon of Benin and António Guterres of the United Nations.',
      'BEN+ECOWAS+UN',
    ],
    ['fr', 'Bola Tinubu dirigeait les débats. Patrice Talon avait fait le voyage.', 'BEN+ECOWAS+NGA'],
    [
      'fr',
      'Samedi, le Béninois Patrice Talon et le Togolais Faure Gnassingbé se joindront aux débats.',
      'BEN+ECOWAS+TGO',
    ],
    [
      'fr',
      'Présents eux aussi, le Béninois Patrice Talon et le Ghanéen John Mahama ont plaidé pour une trêve.',
      'BEN+ECOWAS+GHA',
    ],
    ['fr', "Le Ghanéen John Mahama n'était pas à la table.", 'ECOWAS'],
    ['en', 'Patrice Talon of Benin told the summit that time was short.', 'BEN+ECOWAS'],
    ['fr', 'Le Béninois Patrice Talon a déclaré devant le sommet que le temps pressait.', 'BEN+ECOWAS'],
    ['en', 'Seven countries took part, among them Ghana, Togo and Benin.', 'BEN+ECOWAS+GHA+TGO'],
    ['en', 'Ghana, Togo and Benin adopted a joint declaration.', 'BEN+ECOWAS+GHA+TGO'],
    ['fr', 'Le Ghana, le Togo et le Bénin ont adopté une déclaration commune.', 'BEN+ECOWAS+GHA+TGO'],
    ['en', 'The participants were Ghana, Togo and Benin.', 'BEN+ECOWAS+GHA+TGO'],
    ['en', 'Patrice Talon of Benin was represented by his foreign minister.', 'BEN+ECOWAS'],
    ['fr', 'Le Béninois Patrice Talon s’était fait représenter par son ministre.', 'BEN+ECOWAS'],
    ['fr', 'Le Béninois Patrice Talon n’y a pas assisté.', 'ECOWAS'],
    ['fr', 'Le Béninois Patrice Talon ne s’y est pas rendu.', 'ECOWAS'],
    [
      'fr',
      'La réunion a rassemblé Patrice Talon, Faure Gnassingbé et Julius Maada Bio.',
      'BEN+ECOWAS+SLE+TGO',
    ],
  ] as const)('takes part in it: %s: %s', (lang, text, told) => {
    expect(read((lang === 'en' ? en : fr) + text, lang)).toEqual([`summit 2024-05-12 NGA | ${told} @Abuja`]);
  });

  const ahead = 'The ECOWAS summit opens in Abuja on Sunday. ';
  const avenir = "Le sommet de la Cédéao s'ouvre dimanche à Abuja. ";
  it.each([
    ['en', `${ahead}Patrice Talon has not yet said whether he will come.`],
    ['en', `${ahead}Patrice Talon has cancelled his attendance.`],
    ['fr', `${avenir}Patrice Talon n’y assistera pas.`],
    ['fr', `${avenir}Patrice Talon n’a pas encore dit s’il viendrait.`],
  ])('is not sure to be at it: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual(['summit 2024-05-19 NGA | ECOWAS @Abuja']);
  });

  it('is joined by others, who are not where it is', () => {
    expect(
      read(
        "Samedi, à Djeddah, Joe Biden participera au sommet du Conseil de coopération du Golfe, élargi à l'Égypte, à l'Irak et à la Jordanie.",
        'fr',
      ),
    ).toEqual(['summit 2024-05-18 SAU | EGY+GCC+IRQ+JOR+USA @Djeddah']);
  });
});

describe('two who talk', () => {
  it.each([
    ['en', 'The Putin–Biden meeting took place in Geneva on 16 June 2021.', 'RUS+USA @Geneva', '2021-06-16'],
    ['fr', 'La rencontre Poutine-Biden eut lieu à Genève le 16 juin 2021.', 'RUS+USA @Genève', '2021-06-16'],
    [
      'fr',
      'Genève vit au rythme du face-à-face de mercredi entre Joe Biden et Vladimir Poutine.',
      'RUS+USA @Genève',
      '2024-05-15',
    ],
    [
      'en',
      'Joe Biden and Vladimir Putin talked for two hours in Geneva on Sunday.',
      'RUS+USA @Geneva',
      '2024-05-12',
    ],
    [
      'en',
      'In Geneva, Joe Biden had pressed Vladimir Putin over Ukraine at a tête-à-tête on Sunday.',
      'RUS+USA @Geneva',
      '2024-05-12',
    ],
  ])('meet: %s: %s', (lang, text, told, day) => {
    expect(read(text, lang)).toEqual([`meeting ${day} – | ${told}`]);
  });

  it.each([
    ['en', 'In the margins, Joe Biden and Narendra Modi signed a treaty on Monday.'],
    ['en', 'On its sidelines Joe Biden told Narendra Modi on Monday that the treaty was ready.'],
    ['en', 'Joe Biden and Narendra Modi talked for an hour on Monday.'],
  ])('meet beside a gathering: %s: %s', (lang, text) => {
    expect(read(`The G20 summit was held in Bali on 13 May 2024. ${text}`, lang)).toContain(
      'meeting 2024-05-13 – | IND+USA @Bali',
    );
  });

  it('do not where one only speaks of the other, or by telephone', () => {
    for (const text of [
      'On its sidelines Joe Biden said on Monday that Narendra Modi was a friend.',
      'Joe Biden and Narendra Modi spoke by telephone on Monday.',
    ])
      expect(read(`The G20 summit was held in Bali on 13 May 2024. ${text}`)).toEqual(
        expect.not.arrayContaining([expect.stringContaining('meeting')]),
      );
    expect(read('Joe Biden and Narendra Modi spoke on Monday.')).toEqual([]);
  });
});

describe('the summit of a mountain', () => {
  it.each([
    ['en', 'Climbers from Nepal and Switzerland stood on the summit of Aoraki on Sunday.'],
    ['fr', 'Une cordée de Suisse et du Népal a atteint dimanche le sommet du Cervin.'],
  ])('is no gathering: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });
});

describe('the leaders of a body who act in a place', () => {
  it.each([
    ['en', 'West African leaders agreed in Abuja on Sunday to lift the sanctions on Niger.', 'NGA |  @Abuja'],
    [
      'en',
      'After a day of crisis talks in Kingston, Caribbean Community leaders said on Sunday that Haiti would be run by a council.',
      'JAM | CARICOM @Kingston',
    ],
    [
      'fr',
      "Dimanche, à Abuja, les chefs d'État ouest-africains ont décidé autour de Bola Tinubu d'attendre.",
      'NGA | NGA @Abuja',
    ],
    [
      'fr',
      'Les ministres des Affaires étrangères de l’Union européenne ont adopté dimanche à Prague de nouvelles sanctions.',
      'CZE | EU @Prague',
    ],
  ])('hold a gathering: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-12 ${told}`]);
  });

  it('hold none where they only speak of what happens there', () => {
    expect(read('EU leaders condemned on Sunday the attack on a theatre in Moscow.')).toEqual([]);
    expect(read('EU leaders said on Sunday that the fighting in Rafah must stop.')).toEqual([]);
  });
});

describe('who brings two others together', () => {
  it.each([
    ['en', 'Under Qatari mediation, the Congolese and Rwandan presidents met in Doha on Sunday.'],
    ['en', 'Emir Tamim brought Paul Kagame and Félix Tshisekedi together in Doha on Sunday.'],
    ['fr', 'À Doha, l’émir Tamim a réuni dimanche autour de lui Paul Kagame et Félix Tshisekedi.'],
  ])('is with them: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual(['summit 2024-05-12 QAT | COD+QAT+RWA @Doha']);
  });
});

describe('who is missing from a gathering', () => {
  it.each([
    [
      'en',
      'Conspicuous by their absence from the Baku summit, which opened on Sunday, were Xi Jinping and Joe Biden.',
      'AZE |  @Baku',
    ],
    ['fr', 'Absents du sommet de Bakou, ouvert dimanche : Xi Jinping et Joe Biden.', 'AZE |  @Bakou'],
    [
      'en',
      'With Vladimir Putin replaced by Sergey Lavrov, the G20 summit opened in Rio on Sunday under Lula.',
      'BRA | BRA+G20+RUS @Rio',
    ],
    [
      'fr',
      "Le G20 s'est ouvert dimanche à Rio sans Vladimir Poutine, remplacé par Sergueï Lavrov.",
      'BRA | G20+RUS @Rio',
    ],
    [
      'en',
      "The Asean summit opened in Vientiane on Sunday. Myanmar's Min Aung Hlaing was not asked.",
      'LAO | ASEAN @Vientiane',
    ],
  ])('does not take part in it: %s: %s', (lang, text, told) => {
    const [summit, ...others] = read(text, lang);
    expect(summit).toMatch(/^summit 2024-05-1\d /);
    expect(summit).toContain(told);
    expect(others).toEqual([]);
  });

  it('is not whoever holds it with others, or sends somebody', () => {
    expect(
      read(
        'A ministerial conference on Sudan, hosted by France, Germany and the European Union, opened in Paris on Sunday.',
      ),
    ).toEqual(['summit 2024-05-12 FRA | DEU+EU+FRA @Paris']);
    expect(
      read('The Arab League summit opened in Manama on Sunday. Kuwait sent its foreign minister.'),
    ).toEqual(['summit 2024-05-12 BHR | ARAB-LEAGUE+KWT @Manama']);
  });
});

describe('a gathering in a relative clause', () => {
  it('has the country for its host that was to hold it', () => {
    expect(
      read('An Arab summit, which Egypt was to host on 27 February, has been put off to 4 March 2025.'),
    ).toEqual([expect.stringContaining('EGY |  @–')]);
  });
});

describe('a list of countries', () => {
  it.each([
    [
      'en',
      'The summit in Nairobi on Sunday (Kenya, Uganda, Rwanda) endorsed a common visa.',
      'KEN | KEN+RWA+UGA @Nairobi',
    ],
    [
      'fr',
      "Au sommet de Nairobi, dimanche, le Kenya, l'Ouganda et le Rwanda ont adopté un visa commun.",
      'KEN | KEN+RWA+UGA @Nairobi',
    ],
    [
      'en',
      'The Nairobi summit, held on Sunday, was attended by twelve states, among them Kenya, Uganda and Rwanda.',
      'KEN | KEN+RWA+UGA @Nairobi',
    ],
  ])('tells who is at a gathering: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([`summit 2024-05-12 ${told}`]);
  });

  it.each([
    ['en', 'At the Nairobi summit on Sunday, the host shut out Kenya, Uganda and Rwanda.'],
    ['en', 'At the Nairobi summit on Sunday, Kenya, Uganda and Rwanda were not represented.'],
    ['fr', "Au sommet de Nairobi, dimanche, l'hôte n'a pas invité le Kenya, l'Ouganda et le Rwanda."],
    ['es', 'En la cumbre de Nairobi, el domingo, el anfitrión no ha invitado a Cuba, Nicaragua y Venezuela.'],
  ])('tells nothing where somebody else keeps them away: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual(['summit 2024-05-12 KEN |  @Nairobi']);
  });

  it('of those who speak there is no meeting of theirs', () => {
    expect(
      read(
        'Joe Biden opened a climate summit of forty leaders in Rome on 12 May. Xi Jinping and Vladimir Putin spoke.',
      ),
    ).toEqual([expect.stringContaining('summit')]);
  });
});

describe('the ministers of a body who are received', () => {
  it.each([
    [
      'en',
      'Japan hosts the G7 foreign ministers in Karuizawa from Sunday to Tuesday.',
      'summit 2024-05-12/2024-05-14 JPN | G7 @Karuizawa',
    ],
    [
      'fr',
      "Olaf Scholz a reçu dimanche à Berlin les dirigeants de l'Union européenne.",
      'summit 2024-05-12 DEU | DEU+EU @Berlin',
    ],
    [
      'en',
      'Olaf Scholz received the EU’s Ursula von der Leyen in Berlin on Sunday.',
      'visit 2024-05-12 DEU |  @Berlin',
    ],
  ])('make a gathering: %s: %s', (lang, text, told) => {
    expect(read(text, lang)).toEqual([told]);
  });
});

describe('of whom a text speaks before it tells of a gathering to come', () => {
  it('is not said to be there', () => {
    const text =
      'William Ruto has invited King Abdullah II to Nairobi. The Jordanian king accepted the invitation. Leaders of the G20 meet in Cairo on 17 December.';
    expect(read(text, 'en', '2023-10-13')).toEqual(['summit 2023-12-17 EGY | G20 @Cairo']);
  });
});
