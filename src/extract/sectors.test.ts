/** What is talked about or signed at an engagement, and what is only scenery. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';

type Case = readonly [told: string, sectors: string];

const ENGLISH: readonly Case[] = [
  ['Regional stability and the situation in the Middle East were discussed.', 'peace'],
  [
    'They signed an agreement on consular affairs and on the recognition of driver’s licences.',
    'migration transport',
  ],
  ['Consumer protection, dance troupes and guesthouses filled the talks.', 'culture tourism trade'],
  ['The talks focused on the voter register and on cardiology.', 'governance health'],
  ['They discussed seeds. Ghana suffers from floods and terrorism.', 'agriculture'],
  ['They discussed the currency war.', 'finance'],
  ['Sudan will be discussed at dinner.', 'peace'],
  ['The fight against Boko Haram tops the agenda.', 'security'],
  ['Beef exports were discussed.', 'agriculture trade'],
  ['They discussed soybeans and the coast guard.', 'agriculture security'],
  [
    'The two sides signed agreements on scholarships, customs duties and desalination.',
    'education environment trade',
  ],
  ['The ministers took stock of rare earths and a subsea cable.', 'digital mining'],
  ['Fighter jets, the gas pipeline and direct flights were on the list.', 'defence energy transport'],
  ['They agreed on debt restructuring and on visa-free travel.', 'finance migration'],
  ['A hospital ship and a joint satellite were promised.', 'health space'],
  ['Tourist arrivals and the return of looted artefacts dominated the talks.', 'culture tourism'],
  ['The truce in Yemen was the main subject.', 'peace'],
  ['They discussed how many barrels the kingdom could add, and border checks.', 'energy security'],
  ['An ash cloud was coming, and the stalled talks with the Taliban were raised.', 'peace'],
  ['They discussed the development of the port and cloud computing.', 'digital infrastructure'],
  ['They hailed the progressive development of bilateral cooperation and of flights.', 'transport'],
  ['The talks ended with the release of a joint statement on visas.', 'migration'],
  ['A high-speed railway heads the agenda.', 'infrastructure'],
  ['They called for free elections.', 'governance'],
  ['Flood relief filled the declaration.', 'development'],
  ['Tariffs on wine, lobster and barley, and the price of gas, were raised.', 'energy trade'],
  ['He promised the training of officers and the training of nurses.', 'defence education health'],
  ['The ministers discussed the situation on the Korean Peninsula.', 'peace'],
  ['Missiles, the price of wheat and Syria came up.', 'agriculture defence peace'],
  ['They signed a Digital Partnership.', 'digital'],
  ['Talks focused on Sweden’s accession to NATO and the Korean peninsula.', 'defence peace'],
  ['They agreed to end the dispute of 2017 and to sell rice.', 'agriculture'],
  ['They agreed to end the fighting between the army and the rebels.', 'peace'],
  ['He promised funding for a hospital, military aid and the financing of a dam.', 'defence energy health'],
  ['The talks on the debt crisis were held against the backdrop of the war in Ukraine.', 'finance'],
  ['The war in Ukraine and the debt will be at the centre of the talks.', 'finance peace'],
  ['They exchanged the instruments of the Land Boundary Agreement.', 'security'],
  ['They signed the Maritime Boundary Treaty and a Free Trade Agreement.', 'peace trade'],
  ['They discussed humanitarian aid to the displaced.', 'development'],
  ['They discussed relief and refugees.', 'development migration'],
  [
    'The two discussed tourism with Péter Szijjártó, Minister of Foreign Affairs and Trade of Hungary.',
    'tourism',
  ],
  ['They discussed gas, but the dam was not on the agenda.', 'energy'],
  ['The two did not raise human rights; the communiqué is silent on fisheries.', ''],
  ['Not only gas but also fisheries came up.', 'agriculture energy'],
  ['No agreement was reached on fisheries.', 'agriculture'],
  ['Crowds stood along the highway and around the cathedral.', ''],
  ['Main roads were sealed off and two bridges shut.', ''],
  ['The roads and the bridges that they will build came up.', 'infrastructure'],
  ['Shunned by the West over its nuclear work, he spoke of sugar.', 'agriculture'],
  ['A week after the floods in the north, he asked for help with wheat.', 'agriculture'],
  ['He once ran the finance ministry.', ''],
  ['Trade settlements in local currencies were discussed.', 'finance trade'],
  ['Power interconnectors at Velke Slemence were the fruit of it.', 'energy'],
  ['He spoke in Saint-Cloud about the regional express train.', 'infrastructure'],
  [
    'Talks were about sea cables and shadow tankers; police numbers come first.',
    'digital security transport',
  ],
  ['They discussed copra, kava and coconut oil.', 'agriculture'],
  ['Talks covered microplastics, clean cooking and rocket launchers.', 'defence energy environment'],
  ['They agreed on asset recovery, the Middle Corridor and test kits.', 'finance health transport'],
  [
    'The two sides discussed asylum-seekers, coking coal and intelligence-sharing.',
    'migration mining security',
  ],
  ['The observer mission was discussed.', 'peace'],
  ['They discussed lithium and Antarctic research.', 'education mining'],
  ['They discussed digital connectivity and clean-energy technology.', 'digital energy'],
  ['They discussed gas in Kaunas, European Capital of Culture.', 'energy'],
  // Scenery, names and turns of speech.
  ['He was met by pilgrims from the Catholic Church.', ''],
  ['A retired amber fisherman of the observer mission waved.', ''],
  ['The military leader was met at the airport with a guard of honour.', ''],
  ['The defence minister and the finance minister were in the delegation.', ''],
  ['It was the first trip since the war in Ukraine began.', ''],
  ['He is in the city for another business and takes a short flight home.', ''],
  ['He spoke to Jamaica’s Minister of Foreign Affairs and Foreign Trade.', ''],
  ['A crowd waited at the old port.', ''],
  ['They shook hands in the middle of the bridge.', ''],
  ['The kingdom, which signed a pact on gas in September, offers loans.', 'finance'],
  ['He was blunt about tourism despite the riots over fuel.', 'tourism'],
  ['The talks on the banks of the river were full of energy.', ''],
];

const FRENCH: readonly Case[] = [
  ['Les entretiens ont porté sur le gasoil, la métrologie et l’aviculture.', 'agriculture energy trade'],
  [
    'Ils ont parlé semences. Le Brésil connaît des ennuis avec ses hôpitaux et ses chemins de fer.',
    'agriculture',
  ],
  ['Au menu : la cardiologie, les gîtes et les projets sociaux.', 'development health tourism'],
  ['Il s’est adressé aux médias et veut que son avion soit prêt.', ''],
  ['La guerre des monnaies était au menu des discussions.', 'finance'],
  ['Ils ont posé pour les journalistes, puis ont parlé de pêche.', 'agriculture'],
  ['Ils ont évoqué le développement de la coopération bilatérale et des vols directs.', 'transport'],
  ['Elle passera chez Airbus, à Blagnac, puis parlera du climat.', 'environment'],
  ["Descendu d'avion mercredi soir, il a dîné ; l'intelligence artificielle était au menu.", 'digital'],
  ['Affaibli par une crise de la dette, il a plaidé pour le coton.', 'agriculture'],
  ['Il n’a pas parlé au Parlement, pour cause d’inondations.', ''],
  ['Les contrôles sanitaires aux postes frontières étaient au menu.', 'health'],
  ['Ils ont parlé de la culture du maïs et du raffinage du lithium.', 'agriculture mining'],
  ['Des quotas de thonidés et l’exportation d’eau douce seront abordés.', 'agriculture environment'],
  ['Il a signé le livre d’or avant de parler de la répartition des réfugiés.', 'migration'],
  ['Ils ont traité des avoirs libyens et du désenclavement aérien de l’île.', 'finance transport'],
  ['Ils ont parlé des bandes armées et de la protection des diplomates.', 'security'],
  ['La dématérialisation des services publics et les greffes de rein étaient au menu.', 'digital health'],
  ['Ils ont évoqué le prix du baril, le niveau du lac et les îlots disputés.', 'energy environment peace'],
  ['L’accueil de saisonniers et une chaire d’études africaines ont été négociés.', 'education migration'],
  ['Cinq ans après la rupture provoquée par un différend sur la pêche, ils ont parlé de santé.', 'health'],
  ['Il ira ensuite au Proche-Orient.', ''],
  ['Il y a évoqué la situation au Proche-Orient.', 'peace'],
  ['Le Soudan s’invitera à la table des discussions.', 'peace'],
  ['L’Ukraine et la Syrie rempliront la conversation.', 'peace'],
  ['Ils ont discuté du soja et des garde-côtes.', 'agriculture security'],
  [
    'Les deux parties ont signé des accords sur les bourses, les droits de douane et le dessalement.',
    'education environment trade',
  ],
  ['Les ministres ont fait le point sur les terres rares et les câbles sous-marins.', 'digital mining'],
  ['Les avions de combat, le gazoduc et les vols directs étaient au menu.', 'defence energy transport'],
  ['Ils se sont entendus sur la restructuration de la dette et les visas.', 'finance migration'],
  ['Un hôpital et un satellite commun ont été promis.', 'health space'],
  ['Les touristes et le retour des œuvres pillées ont dominé les entretiens.', 'culture tourism'],
  ['La trêve au Yémen a été abordée.', 'peace'],
  [
    'Entre les deux présidents, l’échange a été franc : Syrie, Ukraine, droits des femmes.',
    'governance peace',
  ],
  ['Ils ont parlé d’Ukraine, de blé et de droits de l’homme.', 'agriculture governance peace'],
  ['Les droits de douane sur le vin et l’orge ont été au menu.', 'trade'],
  ['Il a promis un appui à la formation de ses forces spéciales.', 'defence'],
  ['Une ligne à grande vitesse figure au programme.', 'infrastructure'],
  ['Ils ont réclamé des élections libres.', 'governance'],
  ['L’aide humanitaire a occupé les échanges.', 'development'],
  ['Ils ont parlé de la santé des océans et du financement d’un barrage.', 'energy environment'],
  ['Ils ont parlé d’avions militaires et de la crise de la dette.', 'defence finance'],
  ['Ils ont appelé à la fin des combats entre l’armée et les rebelles.', 'peace'],
  ['La guerre en Ukraine et la dette seront au centre des entretiens.', 'finance peace'],
  ['L’aide humanitaire aux déplacés sera au menu.', 'development'],
  [
    'Il a promis 800 millions de dollars d’aide et une surveillance de la zone économique exclusive.',
    'development security',
  ],
  ['La formation policière et la pêche illicite seront abordées.', 'agriculture security'],
  ['Ils ont parlé de gaz sans évoquer la pêche.', 'energy'],
  ['L’accord sur les investissements, gelé depuis 2021, n’a pas été abordé.', ''],
  ['Il n’a été question que de gaz.', 'energy'],
  ['La foule attendait le long de la route et sur le parvis de la cathédrale.', ''],
  ['Des accords sur les mines étaient prêts hier soir.', 'mining'],
  ['L’Élysée a invoqué les grèves contre la réforme des retraites.', ''],
  ['Le chef militaire a été accueilli à l’aéroport par une garde d’honneur.', ''],
  ['Le ministre de la Défense et le ministre des Finances étaient du voyage.', ''],
  ['C’était le premier voyage depuis le début de la guerre en Ukraine.', ''],
  ['La journée s’est close par la visite du musée.', ''],
  ['Ils ont parlé des rizières, des périmètres irrigués et de la sylviculture.', 'agriculture'],
  ['Les entretiens ont porté sur les communes serbes et sur la pénurie d’eau.', 'environment governance'],
  [
    'Les ministres ont abordé les voies rapides, les ventes d’armes et le droit d’asile.',
    'defence infrastructure migration',
  ],
  ['Les ministres ont évoqué le nord du Mali et la commission électorale.', 'governance peace'],
  ['Ils ont discuté de la connectivité numérique et de la filière électronucléaire.', 'digital energy'],
  ['Ils ont discuté du gaz à Kaunas, capitale européenne de la culture.', 'energy'],
  ['Des pèlerins venus du nord du Mali longeaient les canaux.', ''],
];

/** Whole texts, each of one engagement: the subject stands before it, far from it, or is none because the trip is off. */
const TEXTS: readonly (readonly [lang: string, text: string, sectors: string])[] = [
  [
    'en',
    'Sergei Lavrov heard from Yoweri Museveni about plans for a vaccine plant and a satellite. The Russian minister arrived in Uganda on Monday.',
    'health space',
  ],
  [
    'en',
    'Relations between Ghana and Brazil were built on trade in 2010. The Brazilian president visited Ghana on Monday.',
    '',
  ],
  [
    'en',
    'The Brazilian president called off his visit to Ghana on Monday, amid an uproar over spies in his palace.',
    '',
  ],
  [
    'en',
    'The Brazilian president’s visit to Ghana on Monday will not go ahead after he decided to stay for talks on the debt.',
    '',
  ],
  [
    'en',
    'The Brazilian president put off his visit to Ghana on Monday; he was to discuss trade and fisheries.',
    'agriculture trade',
  ],
  [
    'en',
    'The Brazilian president visited Ghana on Monday. Despite the dispute, he will discuss wheat, the war in Ukraine, tourism and migration.',
    'agriculture migration peace tourism',
  ],
  [
    'fr',
    'Le président brésilien s’est rendu lundi au Ghana. Il a été question des départs depuis les ports et du gazoduc.',
    'energy',
  ],
  [
    'fr',
    'Le président brésilien s’est rendu lundi au Ghana. Accra entend malgré tout parler diplômes et vaccins avec son hôte.',
    'education health',
  ],
  [
    'en',
    'Serbia and Croatia will mark their common border, both foreign ministers said after a meeting on Monday in Budapest.',
    'security',
  ],
  ['en', 'Fiji hosts a summit of the Pacific trade ministers on Monday.', 'trade'],
  ['en', 'Fishing rights: the Brazilian president visited Ghana on Monday.', 'agriculture'],
  ['en', 'From the runway, the Brazilian president flew to Ghana on Monday for a visit.', ''],
  [
    'en',
    'The Brazilian president visited Ghana on Monday. Emmanuel Macron had met with Olaf Scholz about gas.',
    '',
  ],
  ['en', 'Covid-19: the Brazilian president puts off his visit to Ghana, due on Monday.', ''],
  [
    'en',
    'The Brazilian president put off his visit to Ghana on Monday. The palace cited the war in Ukraine.',
    '',
  ],
  [
    'en',
    'The countries bordering Sudan agreed on Thursday to draft a plan to end the fighting. Egypt’s Abdel Fattah al-Sisi hosted Ethiopia’s Abiy Ahmed and Chad’s Mahamat Idriss Deby in Cairo.',
    'peace',
  ],
  [
    'fr',
    'Le gaz et les visas au cœur des discussions. Le chancelier allemand Olaf Scholz a rencontré lundi à Doha l’émir Tamim ben Hamad Al Thani.',
    'energy migration',
  ],
  [
    'en',
    'Farmers blocked the roads near Berlin over fuel prices on Friday. Chancellor Olaf Scholz flies to Doha on Monday.',
    '',
  ],
  [
    'en',
    'The German cabinet met last week. A plan for the railways was adopted. Chancellor Olaf Scholz flies to Doha on Monday.',
    '',
  ],
  [
    'fr',
    'À retenir.\n– Le président Lula da Silva est arrivé lundi au Ghana.\n– La pêche au thon a été au menu du Parlement.',
    '',
  ],
  ['fr', 'Le coronavirus a contraint le président brésilien à reporter sa visite prévue lundi au Ghana.', ''],
];

const read = (lang: string, text: string): string => {
  const { engagements } = extractDocument({ id: 'x', lang, text, published: '2024-05-17' });
  expect(engagements).toHaveLength(1);
  return (engagements[0]?.sectors ?? [])
    .map((sector) => sector)
    .sort()
    .join(' ');
};

describe('the sectors of an engagement', () => {
  it.each(ENGLISH)('in English: %s', (told, sectors) => {
    expect(read('en', `President Lula da Silva visited Ghana on Monday. ${told}`)).toBe(sectors);
  });

  it.each(FRENCH)('in French: %s', (told, sectors) => {
    expect(read('fr', `Le président Lula da Silva s’est rendu lundi au Ghana. ${told}`)).toBe(sectors);
  });

  it.each([
    ['los sistemas de riego y la banda ancha', 'agriculture digital'],
    ['la doble tributación y los asuntos consulares', 'finance migration'],
    ['los rehenes, el fentanilo y las zonas francas', 'peace security trade'],
    ['los pueblos indígenas y el dengue', 'governance health'],
    ['la teledetección, los cruceros y los transbordadores', 'space tourism transport'],
  ])('in Spanish: %s', (told, sectors) => {
    expect(
      read('es', `El presidente Lula da Silva visitó Ghana el lunes. Firmaron un acuerdo sobre ${told}.`),
    ).toBe(sectors);
  });

  it('are not those of what the text tells further on of others', () => {
    const rest = [
      'It rained in the north.',
      'Schools stayed shut.',
      'The airline said that its fleet was old.',
      'Unions and employers will discuss a law on fisheries.',
    ].join(' ');
    const theirs = 'Lula will sign an accord on fisheries.';
    expect(read('en', `President Lula da Silva visited Ghana on Monday. ${rest}`)).toBe('');
    expect(read('en', `President Lula da Silva visited Ghana on Monday. ${rest} ${theirs}`)).toBe(
      'agriculture',
    );
  });

  it('are no person by the capital of the sentence that they open', () => {
    const told =
      'President Lula da Silva visited Ghana on Monday. Tax evasion topped the agenda of the talks.';
    expect(read('en', told)).toBe('finance');
  });

  it('stand in Spanish behind what talks centre on', () => {
    expect(
      read(
        'es',
        'El presidente Lula da Silva visitó Ghana el lunes. Las conversaciones se centraron en la pesca.',
      ),
    ).toBe('agriculture');
  });

  it('are not those of another paragraph that does not speak of its parties', () => {
    const visit = 'President Lula da Silva visited Ghana on Monday.';
    expect(read('en', `${visit}\n\nUnions and employers will discuss a law on fisheries.`)).toBe('');
    expect(read('en', `${visit}\n\nHe will discuss a law on fisheries.`)).toBe('agriculture');
    expect(read('en', `${visit}\n\nThe agenda covers fisheries.`)).toBe('agriculture');
    expect(read('en', `${visit}\n\nThe talks were about fisheries.`)).toBe('agriculture');
    expect(read('en', `${visit} A law on fisheries was discussed.`)).toBe('agriculture');
  });

  it.each(TEXTS)('in a text (%s): %s', (lang, text, sectors) => {
    expect(read(lang, text)).toBe(sectors);
  });
});
