/** French cues of journeys: how one begins, goes on, is changed and ends, and who goes along. */
import type { JourneysCues } from '../../cues/journeys';
import { irregular, regular } from '../forms';

/** Verbs of what is done on the spot. */
const ON_THE_SPOT = ['inspecter', 'inaugurer', 'arpenter', 'survoler', 'sillonner', 'visiter']
  .map((verb) => regular(verb, { frame: 'travel' }))
  .concat(
    irregular(
      ['parcourir', 'parcourt,parcourent', 'parcourr', 'parcour', 'parcourut,parcoururent', 'parcouru'],
      {
        frame: 'travel',
      },
    ),
  )
  .flatMap(({ forms }) => Object.values(forms))
  .join();

/** Verbs of setting off. */
const DEPARTS = ['décoller', 'redécoller', 'envoler', 'éclipser']
  .map((verb) => regular(verb, { frame: 'travel' }))
  .concat(
    irregular(['partir', 'part,partent', 'partir', 'part', 'partit,partirent', 'parti'], { frame: 'travel' }),
    irregular(['repartir', 'repart,repartent', 'repartir', 'repart', 'repartit,repartirent', 'reparti'], {
      frame: 'travel',
    }),
  )
  .flatMap(({ forms }) => Object.values(forms))
  .join();

/** Before a visit that what is told paves the way for. */
const PREPARES = ['préparer', 'baliser']
  .map((verb) => regular(verb, { frame: 'attend' }))
  .flatMap(({ forms }) => Object.values(forms))
  .concat(
    `
  (ouvrir|ouvre|ouvrira|ouvert|ouvrant) (la voie à|la voie au),
  (poser les jalons|pose les jalons|posé les jalons|poser les bases|préparer le terrain) (de|du|d’),
  (préparer le terrain|prélude|en prélude) (à|au), préparer le terrain pour,
  (préparatifs|préparation|en préparation|en prévision|en vue|en amont) (de|du|d’),
  (défricher le terrain|régler les détails) (de|du|d’),
  (mettre|met|mettent|a mis) (la dernière main à|la dernière main au), peaufiner, finaliser, est prêt pour,
  est prête pour, sont prêts pour, sont prêtes pour,
`,
  )
  .join();

/** Verbs by which a stop is taken from a journey. */
const STRIKES = [
  'rayer',
  'biffer',
  'retirer',
  'supprimer',
  'ôter',
  'enlever',
  'retrancher',
  'effacer',
  'gommer',
]
  .concat(['barrer', 'radier', 'éliminer', 'écarter'])
  .map((verb) => regular(verb, { frame: 'attend' }))
  .concat(
    irregular(['sortir', 'sort,sortent', 'sortir', 'sort', 'sortit,sortirent', 'sorti'], { frame: 'attend' }),
  )
  .flatMap(({ forms }) => Object.values(forms))
  .join();

/** Verbs by which one is put on it. */
const ADDS_STOP = ['ajouter', 'rajouter', 'intercaler', 'glisser', 'programmer', 'insérer']
  .map((verb) => regular(verb, { frame: 'attend' }))
  .concat(
    irregular(['inscrire', 'inscrit,inscrivent', 'inscrir', 'inscriv', 'inscrivit,inscrivirent', 'inscrit'], {
      frame: 'attend',
    }),
    irregular(['inclure', 'inclut,incluent', 'inclur', 'inclu', 'inclut,inclurent', 'inclus'], {
      frame: 'attend',
    }),
  )
  .flatMap(({ forms }) => Object.values(forms))
  .join();

/** Of those that strike one those with the stop as their subject. */
const IS_OFF = [
  irregular(
    ['disparaître', 'disparaît,disparaissent', 'disparaîtr', 'disparaiss', 'disparut,disparurent', 'disparu'],
    { frame: 'attend' },
  ),
  regular('sauter', { frame: 'attend' }),
]
  .flatMap(({ forms }) => Object.values(forms))
  .concat(
    [
      'n’est',
      'ne sont',
      'n’était',
      'ne sera',
      'ne seront',
      'ne figure',
      'ne figurent',
      'ne figurera',
      'n’apparaît',
    ]
      .concat(['ne figurait', 'n’apparaissent', 'ne fait', 'ne font', 'ne figureront'])
      .map((verb) => `${verb} plus`),
  )
  .join();

/** Of the verbs of coming those that lead to where the text is. */
const COMES = irregular(['venir', 'vient,viennent', 'viendr', 'ven', 'vint,vinrent', 'venu'], {
  frame: 'travel',
});

/** What somebody did who made a journey before the traveller: `avait ouvert la voie`, `l’avait précédé`, `a fait le même pèlerinage`. */
const WENT_FIRST = [
  'ouvert la voie',
  'ouvert le bal',
  'ouvert le chemin',
  'montré la voie',
  'montré le chemin',
]
  .concat(['montré l’exemple', 'donné l’exemple', 'tracé la voie', 'frayé la voie', 'essuyé les plâtres'])
  .concat([
    'préparé le terrain',
    'déblayé le terrain',
    'défriché le terrain',
    'pris les devants',
    'eu la primeur',
  ])
  .concat(['été le premier', 'été la première', 'été le dernier', 'été la dernière'])
  .concat(['précédé', 'précédée', 'précédés', 'devancé', 'devancée', 'devancés'])
  .concat(
    ['fait', 'accompli', 'effectué', 'entrepris'].flatMap((made) =>
      ['voyage', 'trajet', 'pèlerinage', 'déplacement'].map((journey) => `${made} le même ${journey}`),
    ),
    ['eu droit aux mêmes égards', 'eu droit aux mêmes honneurs', 'eu droit au même accueil'],
  )
  .flatMap((deed) => ['avait', 'avaient', 'a', 'ont'].map((having) => `${having} ${deed}`))
  .join();

export const JOURNEYS: JourneysCues = {
  besideBeing: 'le,encore,déjà,aussi,de,nouveau,depuis,soir,matin',
  during: "en,lors,après,le temps de,le temps d'",
  after:
    'après,suite à,suite au,à la suite de,à la suite du,dans le prolongement de,dans le prolongement du,au lendemain de,au lendemain du',
  craft:
    'limousine,voiture,carrosse,papamobile,calèche,avion,appareil,hélicoptère,jet,train,cortège,convoi,vol,Airbus,Falcon,Boeing',
  via: 'par',
  turns: `
    verra, a vu, voyait, sera, viendra, vient, vint, ce sera au tour de, direction, destination,
    mise en route pour, (sera|est) (réservé à|consacré à|dévolu à), reviendra à,
  `,
  trips: 'voyage,déplacement,trajet',
  spells:
    'matinée,après-midi,soirée,nuit,petit déjeuner,déjeuner,dîner,quelques heures,bref passage,crochet,détour',
  takesIn: `
    comprend, comprenait, comprendra, comprenant, comprit, inclut, incluait, inclura, incluant, englobe,
    englobait, couvre, couvrait, couvrira, embrasse, passe par, passait par, passera par, compte,
  `,
  legs: `
    débuter, débute, débutent, débutera, débuteront, débuta, débutait, débuté, commencer, commence,
    commencent, commencera, commenceront, commença, commençait, commencé, démarrer, démarre, démarrera,
    démarra, démarrait, démarré, s'ouvrir, s'ouvre, s'ouvrira, s'ouvrit, s'ouvrait, se poursuivre,
    se poursuit, se poursuivra, se poursuivit, se poursuivait, poursuivie, poursuivi, se prolonger,
    se prolonge, se prolongera, se prolongea, se prolongeait, continuer, continue, continuera, continua,
    continuait, continué, se continuera, s'achever, s'achève, s'achèvera, s'acheva, s'achevait, achevé,
    achevée, se terminer, se termine, se terminera, se termina, se terminait, terminé, terminée, prendre fin,
    prend fin, prendra fin, prit fin, prenait fin, pris fin, finir, finit, finira, finissait, fini, se clore,
    se clôt, se clora, se clôturer, se clôture, se clôturera, se clôtura, se conclure, se conclut,
    se conclura, se concluait, culminer, culmine, culminera, culmina, se boucler, se bouclera, se boucle,
  `,
  halts: `
    étape, étapes, escale, escales, halte, haltes, crochet,
    (première|prochaine|dernière|seule|ultime|sa|deuxième) destination, prochaines destinations, passage,
    un arrêt, bref arrêt, court arrêt, dernier arrêt, premier arrêt, prochain arrêt, arrêt prévu,
    arrêts prévus,
  `,
  stages: `
    (au tour|le tour) (de|du|d'), (fermera|fermeront|ferme|fermait|clora|clôt|clôturera) la marche,
    (viendra|viendront) (après|ensuite), viendra en dernier, prendra le relais, prendra la suite,
    bouclera la boucle, complétera le programme, suivra, suivront, s'y ajoutera, s'y ajouteront, s'ajouteront,
    itinéraire, au programme, prochaine étape, prochaines étapes, étapes suivantes,
  `,
  choosesPlace: `
    surpris, surprend, surprendra, surprit, honoré, honore, honorera, honora, gratifié, gratifie, fait de,
    fera de, fit de, faisait de, choisi, choisit, choisira, choisir, choisissant, choisissait, privilégié,
    préféré, élu, ajoute, ajouté, ajoutera, ajouter, inscrit, inscrira, inclut, inclura, inclus,
  `,
  boundsTour: `
    ouvre, ouvrira, ouvrait, ouvert, clôt, clôture, clôturera, clôturait, conclut, conclura, concluait,
    termine, terminera, terminait, achève, achèvera, achevait, complète, complétera, complétait, entame,
    entamera, inaugure, inaugurera, composent, composeront, composaient, figurent à, figureront à, figurait à,
    figure à, figurera à,
  `,
  onTheSpot: ON_THE_SPOT,
  onVisit: `
    en, (lors|au cours|à l’occasion|à la faveur|au premier jour|au deuxième jour|au dernier jour) (de|d’),
    pendant, durant, (au début|à la fin|au terme) (de|d’),
  `,
  departs: DEPARTS,
  prepares: PREPARES,
  addsStop: ADDS_STOP,
  strikes: STRIKES,
  isOff: IS_OFF,
  willNotBe: `
    ne se (fera|ferait|fera donc|fera finalement|font|fait) pas, ne se (tiendra|tiendrait) (donc pas|jamais),
    (n’aura|n’aurait) (donc pas|donc jamais|jamais|pas) (eu lieu|lieu), n’a finalement (pas|jamais) eu lieu, ne s’est (pas|jamais) faite,
    ne s’est (pas|jamais) fait, n’a (pas|jamais) pu (avoir lieu|se faire|se tenir), ne pourra (pas|finalement pas) (avoir lieu|se faire|se tenir),
  `,
  routes: `
    programme, itinéraire, agenda, voyage, déplacement, tournée, périple, visite, calendrier, parcours,
    plan de vol, plan de voyage, feuille de route, carnet de route, liste des étapes,
  `,
  offRoute: 'de,d’,du,de la,de l’,à,au,à la,dans,sur',
  didSame:
    `${WENT_FIRST},` +
    "fit de même,fit autant,firent de même,fera de même,fait de même,a fait de même,avait fait de même,en fit autant,en fera autant,en fait autant,l'imita,l'imite,l'imitera,l'imitèrent,l'a imité,l'a imitée,le suivit,la suivit,les suivit,l'y suivit,le suivra,la suivra,l'y suivra,suivit,suivit son exemple,suivit le mouvement,le fit,la refit,au tour de,au tour du,au tour d',le tour de,le tour du,le tour d',lui emboîta le pas,leur emboîta le pas,emboîta le pas",
  didToo:
    'l’a accompli,l’a accomplie,l’a effectué,l’a effectuée,l’a entrepris,l’avait fait,l’avaient fait,l’a fait,l’ont fait,l’avait déjà fait,l’avaient déjà fait,le fit,le firent,le fera,le feront',
  stillAhead:
    'restent,reste,devant lui,devant elle,encore à venir,à venir,encore devant lui,encore devant elle',
  isExpected: 'est attendu,est attendue,est annoncé,est annoncée',
  nextGuest: `
    (le|son) (prochain invité|prochain hôte), la prochaine invitée, sa prochaine invitée,
    le prochain visiteur, la prochaine visiteuse, (le premier|le deuxième|le dernier|le précédent) invité,
    l’invité précédent, (après lui|après elle|puis) (vient|viendra), après lui vint, puis vint,
  `,
  dayBrings:
    'amène,amènera,verra arriver,voit arriver,vit arriver,verra débarquer,verra l’arrivée de,verra venir',
  comesOut:
    'sorti,sortie,sortis,sorties,sort,sortait,sortit,sortant,ressorti,ressortie,ressortis,ressorties,ressort,ressortait,ressortit,ressortant',
  goesBack:
    'faut remonter à,faut remonter au,fallait remonter à,fallait remonter au,faut revenir à,faut retourner à',
  otherJourney: `
    (celle|celui) (de|d’|du), (celle|celui) qui était, (celle|celui) (prévue|prévu|programmée|programmé|fixée|fixé),
    (celle|celui) (annoncée|annoncé|envisagée|envisagé), la précédente, le précédent, la dernière, le dernier,
    (la dernière|le dernier|la précédente|le précédent) (en date|du genre|de ce type|de ce niveau),
    une précédente, un précédent, une première, un premier,
  `,
  nextRound:
    'la prochaine,le prochain,sa prochaine,son prochain,leur prochaine,leur prochain,la suivante,le suivant,une prochaine,la précédente,le précédent',
  datesBack: `
    remonte, remontait, date, datait, avait eu lieu, a eu lieu, eut lieu, s’était (tenue|tenu|déroulée|déroulé),
    s’est (tenue|tenu|déroulée|déroulé), avait été effectuée, avait été effectué, c’était, était,
  `,
  reverse: `
    dans l’autre sens, (en sens|dans le sens|le chemin|le trajet|la route|le voyage) inverse,
    en sens contraire, dans le sens contraire, dans l’autre direction, la contre-visite, contre-visite,
    réservé la pareille, la pareille,
  `,
  goesOn: `
    ensuite, puis, de là, d’ici, repart, repartira, repartait, reparti, repartie, repartir, poursuit,
    poursuivra, poursuivait, poursuivi, continue, continuera, continuait, s’envole, s’envolera, s’envolait,
    s’est envolé, s’est envolée, s’envoler, quitte, quittera, quittait, quitté, gagne, gagnera, gagnait,
    rejoindra, enchaîne, enchaînera, enchaînait, reprend, reprendra,
  `,
  joinedBy: '(a été|avait été|sera) (rejoint|rejointe),(ont été|avaient été|seront) (rejoints|rejointes)',
  joinsHim: `
    (l’a|l’ont|l’avait|l’avaient|l’aura|l’auront|l’y a|l’y ont|l’y avait) (rejoint|rejointe|rejoints),
    (l’y|le|la|les|les y) rejoint,
    (l’y|le|la|les|les y) (rejoindra|rejoignait|rejoignit|rejoindrait|rejoignent),
    (l’y|le|la|les|les y) (rejoindront|rejoignaient|rejoignirent),
    (l’y avaient|l’y aura|l’y auront|les a|les ont|les avait|les avaient) (rejoint|rejointe|rejoints),
    (doit|doivent|devait|devaient) (le rejoindre|la rejoindre|les rejoindre|l’y rejoindre),
    (doit|doivent|devait|devaient) les y rejoindre,
    (les aura|les auront|les y a|les y ont|les y avait|les y avaient) (rejoint|rejointe|rejoints),
    (les y aura|les y auront) (rejoint|rejointe|rejoints),
  `,
  follows: 'suivi,suivie,suivis,suivies,précédé,précédée,précédés,précédées',
  theOne: 'celle,celles,celui,ceux',
  capital: 'capitale',
  led: 'sa tête,conduite,conduit,menée,mené,dirigée,dirigé,emmenée,emmené,guidée,guidé,composée,composé,formée,formé',
  comes: Object.values(COMES.forms).join(),
  bringsAlong: `
    emmène, emmènent, emmenait, emmènera, emmena, emmené, emmenant, emmener, amène, amenait, amènera,
    amena, amené, amenant, amener,
  `,
  comesAlong: `
    (complète|complètent|compléteront|complétera) la délégation,
    (sera|seront|était|étaient|est|sont) à ses côtés,
  `,
  escorts: `
    accompagne, accompagnent, accompagnait, accompagnaient, accompagnera, accompagneront, accompagna,
    accompagnèrent, accompagné, accompagnée, accompagnés, accompagnées, accompagnant, accompagner, escorte,
    escortent, escortait, escortaient, escortera, escorteront, escorta, escortèrent, escorté, escortée,
    escortés, escortant, escorter, suit, suivent, suivait, suivaient, suivra, suivront, voyage avec,
    voyagent avec, voyageait avec, voyageaient avec, voyagera avec, voyageront avec,
    (fait|font|faisait|fera|feront) le voyage avec, (fait|font|a fait) le déplacement avec,
  `,
  retinue: `
    suite présidentielle, suite royale, délégation (présidentielle|officielle|gouvernementale|ministérielle),
    délégation, délégations, suite, voyage, déplacement, entourage, mission, avion, partie, équipée,
  `,
  belongs: `
    (fait|font|faisait|faisaient|fera|feront|fit|firent|font aussi|fait aussi|fait également) partie,
    font également partie, faisait également partie, figure, figurent, figurait, figuraient, figurera,
    figureront, membre, membres, au nombre, au rang,
  `,
  comprises: `
    comprend, comprennent, comprenait, comprenaient, comprendra, comprenant, inclut, incluait, inclura,
    incluant, compte, comptait, comptera, comptant, réunit, réunissait, réunira, réunissant, figure, figurent,
    figurait, figuraient, figurera, figureront, composée, composé, formée, formé, constituée, constitué,
    se compose, se composait, se composera, rassemble, rassemblait, rassemblera,
  `,
  wanted: `
    voulu, voulue, voulait, souhaité, souhaitée, souhaitait, demandé, demandée, réclamé, réclamée, proposé,
    proposée, offert, offerte, offre, offrir, réserver, accorder, accordé, accordée, accorde, organisé,
    organisée, préparé, préparée,
  `,
  callsAt: `
    auprès, auprès de, auprès d’, à la rencontre, à la rencontre de, à la rencontre d’, au-devant, au-devant de,
    au-devant d’, trouver, voir,
  `,
  himStressed: 'lui,elle,eux',
  sawHimself:
    '(s’est|se sont|s’était|s’étaient) vu,(s’est|s’était) vue,se voit,se verra,se vit,se voyait,se virent',
  mirrors: `
    (répond|répondait|répondra|répondant|en réponse|réponse|fait écho|faisait écho|faisant écho) (à|au),
    (en écho|écho|fait pendant|faisant pendant|renvoie|fait suite|faisant suite) (à|au),
    (pendant|dans le prolongement|dans la foulée|en retour|en contrepartie) (de|du), rappelle, rappelait,
    rappelant, prolonge, prolongeait, prolongeant, rend la politesse de,
  `,
  eachStop: `
    dans les deux pays, (dans les deux|chacune des|trois|quatre|deux) capitales, dans chacun des deux pays,
    dans l’un et l’autre pays, dans l’une et l’autre capitale, trois gouvernements, quatre gouvernements,
    trois pays, quatre pays, cinq pays,
    chacun (des trois pays|des quatre pays|de ses hôtes|des pays|de ces pays),
    chaque (pays|halte|pays visité|étape|escale|capitale|fois), trois hôtes, deux têtes-à-têtes,
    deux tête-à-têtes, deux entretiens, (trois|quatre|chacune des|toutes les|deux|ces|chacune de ces) étapes,
    à chaque fois, les deux haltes, deux escales, ces escales, deux homologues, deux hôtes, ses hôtes,
    deux déplacements, deux visites, deux rencontres, deux tête-à-tête, deux fois, deux menus, tour à tour,
    fil rouge, fil conducteur, tout au long (de la tournée|du voyage|du périple), de tout le voyage,
    de toute la tournée, de bout en bout,
  `,
};
