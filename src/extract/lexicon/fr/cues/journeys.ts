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
    'ouvrir la voie à,ouvre la voie à,ouvrira la voie à,ouvert la voie à,ouvrant la voie à,poser les jalons de,pose les jalons de,posé les jalons de,poser les bases de,préparer le terrain à,préparer le terrain pour,préparer le terrain de,prélude à,en prélude à,préparatifs de,préparation de,en préparation de,en prévision de,en vue de,en amont de,défricher le terrain de,régler les détails de,mettre la dernière main à,peaufiner,finaliser,poser les jalons du,pose les jalons du,posé les jalons du,poser les bases du,préparer le terrain du,préparatifs du,préparation du,en préparation du,en prévision du,en vue du,en amont du,défricher le terrain du,régler les détails du,poser les jalons d’,pose les jalons d’,posé les jalons d’,poser les bases d’,préparer le terrain d’,préparatifs d’,préparation d’,en préparation d’,en prévision d’,en vue d’,en amont d’,défricher le terrain d’,régler les détails d’,ouvrir la voie au,ouvre la voie au,ouvrira la voie au,ouvert la voie au,ouvrant la voie au,préparer le terrain au,prélude au,en prélude au,mettre la dernière main au,met la dernière main à,met la dernière main au,mettent la dernière main à,mettent la dernière main au,a mis la dernière main à,a mis la dernière main au,est prêt pour,est prête pour,sont prêts pour,sont prêtes pour',
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
  turns:
    'verra,a vu,voyait,sera,viendra,vient,vint,ce sera au tour de,direction,destination,mise en route pour,sera réservé à,sera consacré à,est réservé à,est consacré à,sera dévolu à,est dévolu à,reviendra à',
  trips: 'voyage,déplacement,trajet',
  spells:
    'matinée,après-midi,soirée,nuit,petit déjeuner,déjeuner,dîner,quelques heures,bref passage,crochet,détour',
  takesIn:
    'comprend,comprenait,comprendra,comprenant,comprit,inclut,incluait,inclura,incluant,englobe,englobait,couvre,couvrait,couvrira,embrasse,passe par,passait par,passera par,compte',
  legs: "débuter,débute,débutent,débutera,débuteront,débuta,débutait,débuté,commencer,commence,commencent,commencera,commenceront,commença,commençait,commencé,démarrer,démarre,démarrera,démarra,démarrait,démarré,s'ouvrir,s'ouvre,s'ouvrira,s'ouvrit,s'ouvrait,se poursuivre,se poursuit,se poursuivra,se poursuivit,se poursuivait,poursuivie,poursuivi,se prolonger,se prolonge,se prolongera,se prolongea,se prolongeait,continuer,continue,continuera,continua,continuait,continué,se continuera,s'achever,s'achève,s'achèvera,s'acheva,s'achevait,achevé,achevée,se terminer,se termine,se terminera,se termina,se terminait,terminé,terminée,prendre fin,prend fin,prendra fin,prit fin,prenait fin,pris fin,finir,finit,finira,finissait,fini,se clore,se clôt,se clora,se clôturer,se clôture,se clôturera,se clôtura,se conclure,se conclut,se conclura,se concluait,culminer,culmine,culminera,culmina,se boucler,se bouclera,se boucle",
  halts:
    'étape,étapes,escale,escales,halte,haltes,crochet,première destination,prochaine destination,dernière destination,seule destination,ultime destination,sa destination,prochaines destinations,deuxième destination,passage,un arrêt,bref arrêt,court arrêt,dernier arrêt,premier arrêt,prochain arrêt,arrêt prévu,arrêts prévus',
  stages:
    "au tour de,au tour du,au tour d',le tour de,le tour du,le tour d',fermera la marche,fermeront la marche,ferme la marche,fermait la marche,clora la marche,clôt la marche,viendra après,viendront après,viendra en dernier,clôturera la marche,prendra le relais,prendra la suite,bouclera la boucle,complétera le programme,suivra,suivront,s'y ajoutera,s'y ajouteront,s'ajouteront,viendra ensuite,viendront ensuite,itinéraire,au programme,prochaine étape,prochaines étapes,étapes suivantes",
  choosesPlace:
    'surpris,surprend,surprendra,surprit,honoré,honore,honorera,honora,gratifié,gratifie,fait de,fera de,fit de,faisait de,choisi,choisit,choisira,choisir,choisissant,choisissait,privilégié,préféré,élu,ajoute,ajouté,ajoutera,ajouter,inscrit,inscrira,inclut,inclura,inclus',
  boundsTour:
    'ouvre,ouvrira,ouvrait,ouvert,clôt,clôture,clôturera,clôturait,conclut,conclura,concluait,termine,terminera,terminait,achève,achèvera,achevait,complète,complétera,complétait,entame,entamera,inaugure,inaugurera,composent,composeront,composaient,figurent à,figureront à,figurait à,figure à,figurera à',
  onTheSpot: ON_THE_SPOT,
  onVisit:
    'en,lors de,lors d’,au cours de,au cours d’,pendant,durant,à l’occasion de,à l’occasion d’,à la faveur de,à la faveur d’,au premier jour de,au premier jour d’,au deuxième jour de,au deuxième jour d’,au dernier jour de,au dernier jour d’,au début de,au début d’,à la fin de,à la fin d’,au terme de,au terme d’',
  departs: DEPARTS,
  prepares: PREPARES,
  addsStop: ADDS_STOP,
  strikes: STRIKES,
  isOff: IS_OFF,
  routes:
    'programme,itinéraire,agenda,voyage,déplacement,tournée,périple,visite,calendrier,parcours,plan de vol,plan de voyage,feuille de route,carnet de route,liste des étapes',
  offRoute: 'de,d’,du,de la,de l’,à,au,à la,dans,sur',
  didSame:
    `${WENT_FIRST},` +
    "fit de même,fit autant,firent de même,fera de même,fait de même,a fait de même,avait fait de même,en fit autant,en fera autant,en fait autant,l'imita,l'imite,l'imitera,l'imitèrent,l'a imité,l'a imitée,le suivit,la suivit,les suivit,l'y suivit,le suivra,la suivra,l'y suivra,suivit,suivit son exemple,suivit le mouvement,le fit,la refit,au tour de,au tour du,au tour d',le tour de,le tour du,le tour d',lui emboîta le pas,leur emboîta le pas,emboîta le pas",
  didToo:
    'l’avait fait,l’avaient fait,l’a fait,l’ont fait,l’avait déjà fait,l’avaient déjà fait,le fit,le firent,le fera,le feront',
  stillAhead:
    'restent,reste,devant lui,devant elle,encore à venir,à venir,encore devant lui,encore devant elle',
  isExpected: 'est attendu,est attendue,est annoncé,est annoncée',
  nextGuest:
    'le prochain invité,la prochaine invitée,son prochain invité,sa prochaine invitée,le prochain hôte,son prochain hôte,le prochain visiteur,la prochaine visiteuse,le premier invité,le deuxième invité,le dernier invité,le précédent invité,l’invité précédent,après lui vient,après lui viendra,après elle vient,après elle viendra,après lui vint,puis vient,puis viendra,puis vint',
  dayBrings:
    'amène,amènera,verra arriver,voit arriver,vit arriver,verra débarquer,verra l’arrivée de,verra venir',
  comesOut:
    'sorti,sortie,sortis,sorties,sort,sortait,sortit,sortant,ressorti,ressortie,ressortis,ressorties,ressort,ressortait,ressortit,ressortant',
  goesBack:
    'faut remonter à,faut remonter au,fallait remonter à,fallait remonter au,faut revenir à,faut retourner à',
  reverse:
    'dans l’autre sens,en sens inverse,en sens contraire,dans le sens inverse,dans le sens contraire,dans l’autre direction,le chemin inverse,le trajet inverse,la route inverse,le voyage inverse,la contre-visite,contre-visite,réservé la pareille,la pareille',
  goesOn:
    'ensuite,puis,de là,d’ici,repart,repartira,repartait,reparti,repartie,repartir,poursuit,poursuivra,poursuivait,poursuivi,continue,continuera,continuait,s’envole,s’envolera,s’envolait,s’est envolé,s’est envolée,s’envoler,quitte,quittera,quittait,quitté,gagne,gagnera,gagnait,rejoindra,enchaîne,enchaînera,enchaînait,reprend,reprendra',
  joinsHim:
    'l’a rejoint,l’a rejointe,l’a rejoints,l’ont rejoint,l’ont rejointe,l’ont rejoints,l’avait rejoint,l’avait rejointe,l’avait rejoints,l’avaient rejoint,l’avaient rejointe,l’avaient rejoints,l’aura rejoint,l’aura rejointe,l’aura rejoints,l’auront rejoint,l’auront rejointe,l’auront rejoints,l’y rejoint,l’y rejoindra,l’y rejoignait,l’y rejoignit,l’y rejoindrait,l’y rejoignent,l’y rejoindront,l’y rejoignaient,l’y rejoignirent,l’y a rejoint,l’y a rejointe,l’y a rejoints,l’y ont rejoint,l’y ont rejointe,l’y ont rejoints,l’y avait rejoint,l’y avait rejointe,l’y avait rejoints,l’y avaient rejoint,l’y avaient rejointe,l’y avaient rejoints,l’y aura rejoint,l’y aura rejointe,l’y aura rejoints,l’y auront rejoint,l’y auront rejointe,l’y auront rejoints,doit le rejoindre,doit la rejoindre,doit les rejoindre,doit l’y rejoindre,doit les y rejoindre,doivent le rejoindre,doivent la rejoindre,doivent les rejoindre,doivent l’y rejoindre,doivent les y rejoindre,devait le rejoindre,devait la rejoindre,devait les rejoindre,devait l’y rejoindre,devait les y rejoindre,devaient le rejoindre,devaient la rejoindre,devaient les rejoindre,devaient l’y rejoindre,devaient les y rejoindre,le rejoint,le rejoindra,le rejoignait,le rejoignit,le rejoindrait,le rejoignent,le rejoindront,le rejoignaient,le rejoignirent,la rejoint,la rejoindra,la rejoignait,la rejoignit,la rejoindrait,la rejoignent,la rejoindront,la rejoignaient,la rejoignirent,les rejoint,les rejoindra,les rejoignait,les rejoignit,les rejoindrait,les rejoignent,les rejoindront,les rejoignaient,les rejoignirent,les a rejoint,les a rejointe,les a rejoints,les ont rejoint,les ont rejointe,les ont rejoints,les avait rejoint,les avait rejointe,les avait rejoints,les avaient rejoint,les avaient rejointe,les avaient rejoints,les aura rejoint,les aura rejointe,les aura rejoints,les auront rejoint,les auront rejointe,les auront rejoints,les y rejoint,les y rejoindra,les y rejoignait,les y rejoignit,les y rejoindrait,les y rejoignent,les y rejoindront,les y rejoignaient,les y rejoignirent,les y a rejoint,les y a rejointe,les y a rejoints,les y ont rejoint,les y ont rejointe,les y ont rejoints,les y avait rejoint,les y avait rejointe,les y avait rejoints,les y avaient rejoint,les y avaient rejointe,les y avaient rejoints,les y aura rejoint,les y aura rejointe,les y aura rejoints,les y auront rejoint,les y auront rejointe,les y auront rejoints',
  follows: 'suivi,suivie,suivis,suivies,précédé,précédée,précédés,précédées',
  theOne: 'celle,celles,celui,ceux',
  capital: 'capitale',
  led: 'sa tête,conduite,conduit,menée,mené,dirigée,dirigé,emmenée,emmené,guidée,guidé,composée,composé,formée,formé',
  comes: Object.values(COMES.forms).join(),
  comesAlong:
    'complète la délégation,complètent la délégation,compléteront la délégation,complétera la délégation,sera à ses côtés,seront à ses côtés,était à ses côtés,étaient à ses côtés,est à ses côtés,sont à ses côtés',
  escorts:
    'accompagne,accompagnent,accompagnait,accompagnaient,accompagnera,accompagneront,accompagna,accompagnèrent,accompagné,accompagnée,accompagnés,accompagnées,accompagnant,accompagner,escorte,escortent,escortait,escortaient,escortera,escorteront,escorta,escortèrent,escorté,escortée,escortés,escortant,escorter,suit,suivent,suivait,suivaient,suivra,suivront,voyage avec,voyagent avec,voyageait avec,voyageaient avec,voyagera avec,voyageront avec,fait le voyage avec,font le voyage avec,faisait le voyage avec,fera le voyage avec,feront le voyage avec,fait le déplacement avec,font le déplacement avec,a fait le déplacement avec',
  retinue:
    'suite présidentielle,suite royale,délégation présidentielle,délégation officielle,délégation gouvernementale,délégation ministérielle,délégation,délégations,suite,voyage,déplacement,entourage,mission,avion,partie,équipée',
  belongs:
    'fait partie,font partie,faisait partie,faisaient partie,fera partie,feront partie,fit partie,firent partie,font aussi partie,fait aussi partie,fait également partie,font également partie,faisait également partie,figure,figurent,figurait,figuraient,figurera,figureront,membre,membres,au nombre,au rang',
  comprises:
    'comprend,comprennent,comprenait,comprenaient,comprendra,comprenant,inclut,incluait,inclura,incluant,compte,comptait,comptera,comptant,réunit,réunissait,réunira,réunissant,figure,figurent,figurait,figuraient,figurera,figureront,composée,composé,formée,formé,constituée,constitué,se compose,se composait,se composera,rassemble,rassemblait,rassemblera',
  wanted:
    'voulu,voulue,voulait,souhaité,souhaitée,souhaitait,demandé,demandée,réclamé,réclamée,proposé,proposée,offert,offerte,offre,offrir,réserver,accorder,accordé,accordée,accorde,organisé,organisée,préparé,préparée',
  callsAt:
    'auprès,auprès de,auprès d’,à la rencontre,à la rencontre de,à la rencontre d’,au-devant,au-devant de,au-devant d’',
  mirrors:
    'répond à,répond au,répondait à,répondait au,répondra à,répondra au,répondant à,répondant au,en réponse à,en réponse au,réponse à,réponse au,fait écho à,fait écho au,faisait écho à,faisait écho au,faisant écho à,faisant écho au,en écho à,en écho au,écho à,écho au,fait pendant à,fait pendant au,faisant pendant à,faisant pendant au,pendant de,pendant du,rappelle,rappelait,rappelant,renvoie à,renvoie au,prolonge,prolongeait,prolongeant,dans le prolongement de,dans le prolongement du,dans la foulée de,dans la foulée du,en retour de,en retour du,en contrepartie de,en contrepartie du,fait suite à,fait suite au,faisant suite à,faisant suite au,rend la politesse de',
  eachStop:
    'dans les deux pays,dans les deux capitales,dans chacun des deux pays,dans l’un et l’autre pays,dans l’une et l’autre capitale,trois gouvernements,quatre gouvernements,trois pays,quatre pays,cinq pays,chacun des trois pays,chacun des quatre pays,chaque pays,chaque halte,trois hôtes,deux têtes-à-têtes,deux tête-à-têtes,deux entretiens,trois étapes,quatre étapes,à chaque fois,les deux haltes,chacun de ses hôtes,chacune des capitales,chacune des étapes,chacun des pays,chaque pays visité,chacun de ces pays,trois capitales,quatre capitales,toutes les étapes,deux étapes,ces étapes,chaque étape,deux escales,ces escales,chaque escale,deux capitales,chaque capitale,deux homologues,deux hôtes,ses hôtes,deux déplacements,deux visites,deux rencontres,deux tête-à-tête,deux fois,chaque fois,deux menus,chacune de ces étapes,tour à tour,fil rouge,fil conducteur,tout au long de la tournée,tout au long du voyage,tout au long du périple,de tout le voyage,de toute la tournée,de bout en bout',
};
