/** French cues of meetings of two and of receptions: who receives whom, where, how often and for how long. */
import type { MeetingsCues } from '../../cues/meetings';

export const MEETINGS: MeetingsCues = {
  speaks: '',
  spokenTo: '',
  minutes: '',
  spends: 'a eu,ont eu,avait eu,avaient eu,eut,eurent,aura,auront',
  ownPlace: 'bureau,palais',
  mediated: '',
  auspices:
    'médiation,égide,parrainage,médiateur,arbitrage,patronage,auspices,sous la présidence,sous la houlette,sous la conduite',
  watch: 'présence,supervision',
  faces: 'devant,autour de,autour du,autour d’',
  theSame: 'les mêmes',
  inFrontOf:
    'devant,face à,face au,face aux,aux côtés de,aux côtés d’,aux côtés du,au côté de,au côté du,en présence de,en présence d’,en présence du',
  closeQuarters: `
    rien que tous les deux, sans conseillers, sans interprète, sans témoin, sans témoins, nez à nez,
    les yeux dans les yeux, en tête à tête, sacristie, crypte, nef, tribune d’honneur, antichambre, alcôve,
    fumoir, vestibule, mezzanine, chalet, jetée, tous les deux, minutes, heure, heures, une demi-heure,
    demi-heure, quart d’heure, quarts d’heure, à l’écart, à part, en aparté, aparté, à huis clos,
    portes closes, seul à seul, seuls, face à face, en face de, en face, tête-à-tête, entre quatre yeux,
    côte à côte, l’un à l’autre, canapé, fauteuil, fauteuils, banc, salon, balcon, terrasse, suite,
    chambre d’hôtel, bar, café, brasserie, taverne, loge, coulisse, coulisses, couloir, ascenseur, escalier,
    jardin, plage, pont, cabine, compartiment, tente, limousine, banquette, vestiaire, auvent, petit déjeuner,
    déjeuner, dîner, thé, à l’oreille, conversation, de vive voix, tous deux à bord, palabré, arpenté,
    promenés, écouté, écoutait, à bord, ferry, frégate, paquebot, vedette, péniche, wagon, train de nuit,
    club, monastère, abbaye, cloître, chapelle, villa, consulat, ambassade, résidence, aéroport, tarmac,
    tribune, même pièce, même salle, table, tablée, poste-frontière, poste frontière, poste frontalier,
    mi-fleuve, voiture-salon, voiture-restaurant, wagon-restaurant, bastingage, loisir de, seule à seul,
    seul à seule, à l’ombre de, à l’ombre d’, capot, trattoria, auberge, pirogue, catamaran, voilier,
    genou contre genou, coude à coude, par le coude, par le bras,
  `,
  ownTime: '',
  ceremonies: `
    obsèques, funérailles, enterrement, inhumation, investiture, intronisation, couronnement, prestation de serment,
    mariage, défilé, parade, revue navale, commémorations, commémoration, célébrations, célébration, festivités,
    fête nationale, (fête|jour) de l’indépendance, anniversaire, (ans|années) de l’indépendance, ans d’indépendance,
    cinquantenaire, soixantenaire, centenaire, bicentenaire, jubilé,
  `,
  farewells:
    'hommage,adieu,adieux,obsèques,funérailles,enterrement,inhumation,investiture,intronisation,couronnement,messe,mémoire',
  eachOther: "l'un l'autre",
  given: `
    offert, offerte, offerts, donné, donnée, donnés, servi, servie, organisé, organisée, dressé, dressée,
    servis, accordé, accordée, accordés, accordées, réservé, réservée, concédé, concédée, consenti, consentie,
    octroyé, octroyée, ménagé, ménagée, offre, offrit, offrira, offrait, donne, donna, donnera, donnait,
    accorde, accorda, accordera, accordait, réserve, réserva, réservera,
  `,
  honours: 'honneur',
  outcomes:
    'accord,accords,entente,compromis,consensus,arrangement,conclusion,conclusions,décision,solution,règlement,résultat,résultats,terme,fin,tournant,texte',
  again: 'de nouveau,à nouveau,prochainement,la prochaine fois,la dernière fois,une nouvelle fois,derechef',
  pointsBack: `
    (fait|fit) (autant|de même|pareil), fera de même, la dernière fois, la fois précédente, la fois d’avant,
    la précédente fois, avant lui, avant elle, avant eux, avant elles, son prédécesseur, sa prédécesseure,
    leurs prédécesseurs, en fit autant, l’avait déjà fait, avait déjà fait,
  `,
  rounds: `
    manche, manches, acte, chapitre, épisode, volet, round, étape, partie, tour, séance, échange,
    conversation, entrevue, prise de contact, premier contact, répétition, prélude, scène,
  `,
  tells: `
    confié, confie, assuré, promis, dit, déclaré, affirmé, indiqué, annoncé, demandé, expliqué, répété,
    soufflé, glissé, transmis, remis, suggéré, proposé, rappelé, signifié, reproché, pressé, sommé, remercié,
    interrogé, relancé, exhorté, rassuré, prévenu, averti, informé, offert, réclamé, exprimé, fait part,
    confirmé, garanti, réitéré, certifié, soumis, présenté, exposé, confia, promit, assura, demanda, annonça,
    affirma, exposa, remit, proposa, rappela, signifia, offrit, réclama, confirma, garantit, soumit, présenta,
    pressa, mis en garde, met en garde, mit en garde, menacé, supplié, conjuré, félicité, redit, réaffirmé,
    avoué, raconté, vanté, détaillé, fait savoir, redemandé,
  `,
  gestures: `
    serré la main (de|d’|à), (serre la main|serra la main|assis à côté|assise à côté) (de|d’),
    donné l’accolade à, donne l’accolade à, embrassé, étreint, soufflé à l’oreille de,
  `,
  inTurn: `
    séparément, séparés, séparées, tour à tour, à tour de rôle, l’un après l’autre, l’une après l’autre,
    les uns après les autres, un à un, successivement, individuellement, en bilatéral, une série de,
    une série d’, une succession de, coup sur coup, l’un puis l’autre,
  `,
  severalTalks: `
    rencontres, bilatérales, audiences, (rencontres|réunions|discussions) bilatérales, entretiens bilatéraux,
    têtes-à-têtes, tête-à-têtes, apartés, réunions, entrevues,
  `,
  processes: 'négociations,négociation',
  letters:
    'une vidéo de,message vidéo,messages vidéo,message,messages,lettre,missive,courrier,pli,salutations,vœux,condoléances',
  credentials: 'créance',
  atTalks: `
    jouait, prenait, assistait, tenait, traduisait, écoutait, souriait, opinait, attendait, patientait,
    participait, négociait, représentait, présidait, siégeait, servait, signait, était, étaient, avait,
    avaient, devait, devaient, comptait, comptaient, voulait, voulaient, souhaitait, souhaitaient, espérait,
    espéraient, entendait, entendaient, pouvait, pouvaient, venait, venaient, allait, allaient, figurait,
    figuraient, accompagnait, accompagnaient, complétait, complétaient, demandait, réclamait, proposait,
    promettait, plaidait, défendait, évoquait, parlait, parlaient, insistait, affirmait, assurait, déclarait,
    expliquait, offrait, rencontrait, retrouvait, hochait, applaudissait, guidait, conduisait, désirait,
    tenaient, prenaient, assistaient, attendaient, cherchait, cherchaient, semblait, semblaient, portait,
  `,
  hostNouns: 'hôte,hôtes,hôtesse',
  guestNouns:
    "invité,invitée,visiteur,visiteuse,illustre visiteur,prestigieux visiteur,hôte de marque,illustre hôte,hôte d'honneur,invité d'honneur,invité de marque",
  hospitality:
    'compagnie,hospitalité,toit,table,côtés,côté,accueil,honneur,maison,résidence,bureau,palais,demande,vis-à-vis,hôtes',
  homes: '',
  looksForward:
    'se réjouit de,se réjouissent de,se réjouir de,se réjouit d’avance,se réjouissait de,hâte de,impatient de,impatiente de,impatients de',
  gladTo: `
    (heureux|heureuse|heureuses|ravi|ravie|ravis|ravies|honoré|honorée|honorés|honorées|fier|fière|fiers|fières) (de|d’),
    (plaisir|honneur|joie|privilège|fierté) (de|d’),
  `,
};
