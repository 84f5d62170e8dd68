/** French words and endings by which rules tell one reading from another. */
import { type Cues, type Endings } from '../cues';
import { irregular, regular } from './forms';

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
    'ouvrir la voie à,ouvre la voie à,ouvrira la voie à,ouvert la voie à,ouvrant la voie à,poser les jalons de,pose les jalons de,posé les jalons de,poser les bases de,préparer le terrain à,préparer le terrain pour,préparer le terrain de,prélude à,en prélude à,préparatifs de,préparation de,en préparation de,en prévision de,en vue de,en amont de,défricher le terrain de,régler les détails de,mettre la dernière main à,peaufiner,finaliser,poser les jalons du,pose les jalons du,posé les jalons du,poser les bases du,préparer le terrain du,préparatifs du,préparation du,en préparation du,en prévision du,en vue du,en amont du,défricher le terrain du,régler les détails du,poser les jalons d’,pose les jalons d’,posé les jalons d’,poser les bases d’,préparer le terrain d’,préparatifs d’,préparation d’,en préparation d’,en prévision d’,en vue d’,en amont d’,défricher le terrain d’,régler les détails d’,ouvrir la voie au,ouvre la voie au,ouvrira la voie au,ouvert la voie au,ouvrant la voie au,préparer le terrain au,prélude au,en prélude au,mettre la dernière main au',
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

/** `trois pays`, `quatre capitales`. */
const COUNTED = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit']
  .flatMap((count) => ['pays', 'capitales', 'États', 'nations'].map((noun) => `${count} ${noun}`))
  .join(',');

export const CUES: Cues = {
  statement:
    'communiqué conjoint,communiqué final,communiqué commun,communiqué de clôture,déclaration commune,déclaration conjointe,déclaration finale,déclaration à la presse,communiqué de presse conjoint,relevé de conclusions,relevé de décisions,conclusions du sommet,procès-verbal,nous',
  besideBeing: 'le,encore,déjà,aussi,de,nouveau,depuis,soir,matin',
  during: "en,lors,après,le temps de,le temps d'",
  after:
    'après,suite à,suite au,à la suite de,à la suite du,dans le prolongement de,dans le prolongement du,au lendemain de,au lendemain du',
  into: '',
  inTown: 'à',
  occasion: 'lors,pendant,durant,au cours',
  circumstance:
    'lors,pendant,durant,au cours,après,à l’issue,au terme,à l’occasion,au début,à la fin,au lendemain,en marge,en,à la faveur,avant,à',
  aheadOf:
    'avant,à la veille,en prévision,en amont,à quelques heures,à quelques jours,à quelques semaines,à quelques mois,à deux jours,à trois jours,à deux semaines,à trois semaines,à un mois,à deux mois',
  takesFloor:
    's’adressant,s’exprimant,prenant la parole,intervenant,recevant la presse,recevant des journalistes,haranguant',
  styledPronouns: '',
  pronounced:
    'déclaré,affirmé,estimé,souligné,martelé,réaffirmé,réitéré,averti,prévenu,lancé,expliqué,jugé,dénoncé,insisté,a dit,plaidé,assuré',
  appeals: 'appelé à,appelé au,appelé aux,appelé les,appelé de ses vœux,appelé l’ensemble,appelé toutes les',
  meanwhile:
    'alors que,alors qu’,tandis que,tandis qu’,pendant que,pendant qu’,lorsque,lorsqu’,quand,en,après,avant,au moment où',
  agent: 'par',
  craft:
    'limousine,voiture,carrosse,papamobile,calèche,avion,appareil,hélicoptère,jet,train,cortège,convoi,vol,Airbus,Falcon,Boeing',
  via: 'par',
  as: 'comme',
  definite: "le,la,l',ce,cette,du,au",
  beforeNoun: 'en,lors,pendant,après,avant,première,une,deux,aucune,aucun,cette,prochaine',
  speaks: '',
  spokenTo: '',
  minutes: '',
  spends: 'a eu,ont eu,avait eu,avaient eu,eut,eurent,aura,auront',
  ownPlace: 'bureau,palais',
  mediated: '',
  auspices:
    'médiation,égide,parrainage,médiateur,arbitrage,patronage,auspices,sous la présidence,sous la houlette,sous la conduite',
  watch: 'présence,supervision',
  topical: '',
  smallIslands: '',
  faces: 'devant,autour de,autour du,autour d’',
  closeQuarters:
    'rien que tous les deux,sans conseillers,sans interprète,sans témoin,sans témoins,nez à nez,les yeux dans les yeux,en tête à tête,sacristie,crypte,nef,tribune d’honneur,antichambre,alcôve,fumoir,vestibule,mezzanine,chalet,jetée,tous les deux,minutes,heure,heures,une demi-heure,demi-heure,quart d’heure,quarts d’heure,à l’écart,à part,en aparté,aparté,à huis clos,portes closes,seul à seul,seuls,face à face,en face de,en face,tête-à-tête,entre quatre yeux,côte à côte,l’un à l’autre,canapé,fauteuil,fauteuils,banc,salon,balcon,terrasse,suite,chambre d’hôtel,bar,café,brasserie,taverne,loge,coulisse,coulisses,couloir,ascenseur,escalier,jardin,plage,pont,cabine,compartiment,tente,limousine,banquette,vestiaire,auvent,petit déjeuner,déjeuner,dîner,thé,à l’oreille,conversation,aparté,de vive voix,tous deux à bord,palabré,arpenté,promenés,écouté,écoutait,à bord,ferry,frégate,paquebot,vedette,péniche,wagon,train de nuit,club,monastère,abbaye,cloître,chapelle,villa,consulat,ambassade,résidence,aéroport,tarmac,tribune,loge,même pièce,même salle,table,tablée,poste-frontière,poste frontière,poste frontalier,mi-fleuve,voiture-salon,voiture-restaurant,wagon-restaurant,bastingage,loisir de,seule à seul,seul à seule,à l’ombre de,à l’ombre d’,capot,trattoria,auberge,pirogue,catamaran,voilier,genou contre genou,coude à coude,par le coude,par le bras',
  ownTime: '',
  ceremonies:
    'obsèques,funérailles,enterrement,inhumation,investiture,intronisation,couronnement,prestation de serment,mariage',
  farewells:
    'hommage,adieu,adieux,obsèques,funérailles,enterrement,inhumation,investiture,intronisation,couronnement,messe,mémoire',
  borders: 'frontière,frontalier,frontalière,poste-frontière,no man’s land,à mi-chemin,eaux internationales',
  eachOther: "l'un l'autre",
  given:
    'offert,offerte,offerts,donné,donnée,donnés,servi,servie,organisé,organisée,dressé,dressée,servis,accordé,accordée,accordés,accordées,réservé,réservée,concédé,concédée,consenti,consentie,octroyé,octroyée,ménagé,ménagée,offre,offrit,offrira,offrait,donne,donna,donnera,donnait,accorde,accorda,accordera,accordait,réserve,réserva,réservera',
  neighbours:
    'voisin,voisine,voisins,voisines,allié,alliée,alliés,ami,amie,amis,partenaire,partenaires,frère,frères,cousin,cousins,rival,rivaux,parrain,protecteur',
  honours: 'honneur',
  outcomes:
    'accord,accords,entente,compromis,consensus,arrangement,conclusion,conclusions,décision,solution,règlement,résultat,résultats,terme,fin,tournant,texte',
  fillsTalks:
    "domine,dominent,dominera,domineront,dominait,dominaient,dominé,domina,dominèrent,remplit,remplissent,remplira,rempliront,rempli,emplira,empliront,occupe,occupent,occupera,occuperont,occupait,occupé,occupa,occupèrent,accapare,accaparé,accaparera,accapareront,au centre de,au centre des,au centre du,au cœur de,au cœur des,au cœur du,au menu,à l'ordre du jour,au programme,à l'agenda,sur la table,figure,figurent,figurera,figureront,figurait,figuraient,abordé,abordée,abordés,abordées,évoqué,évoquée,évoqués,évoquées,haut de l'affiche,premier rang,premier plan,première place,s'invite,s'invitent,s'invitera,s'inviteront,s'est invitée,s'est invité,en tête de,premier point,premiers points,principal sujet,principal thème,grand sujet,constitue,constituent,constituera,constitueront,dans les esprits,dans toutes les têtes",
  areas: `Afrique,Afrique de l'Ouest,Afrique de l'Est,Afrique du Nord,Afrique australe,Afrique centrale,Afrique orientale,Afrique occidentale,Afrique subsaharienne,Afrique francophone,Asie,Asie centrale,Asie du Sud,Asie du Sud-Est,Asie de l'Est,Asie orientale,Extrême-Orient,Europe,Europe centrale,Europe de l'Est,Europe du Nord,Europe occidentale,Amérique latine,Amérique du Sud,Amérique centrale,Proche-Orient,Moyen-Orient,Golfe,golfe Persique,pays du Golfe,région du Golfe,Levant,Maghreb,Sahel,Corne de l'Afrique,Grands Lacs,région des Grands Lacs,Caucase,Caucase du Sud,Balkans,Balkans occidentaux,pays baltes,Scandinavie,pays nordiques,Benelux,Caraïbes,Caraïbe,Antilles,Pacifique,Pacifique Sud,Indo-Pacifique,océan Indien,péninsule ibérique,Océanie,${COUNTED}`,
  turns:
    'verra,a vu,voyait,sera,viendra,vient,vint,ce sera au tour de,direction,destination,mise en route pour,sera réservé à,sera consacré à,est réservé à,est consacré à,sera dévolu à,est dévolu à,reviendra à',
  spells:
    'matinée,après-midi,soirée,nuit,petit déjeuner,déjeuner,dîner,quelques heures,bref passage,crochet,détour',
  takesIn:
    'comprend,comprenait,comprendra,comprenant,comprit,inclut,incluait,inclura,incluant,englobe,englobait,couvre,couvrait,couvrira,embrasse,passe par,passait par,passera par,compte',
  legs: "débuter,débute,débutent,débutera,débuteront,débuta,débutait,débuté,commencer,commence,commencent,commencera,commenceront,commença,commençait,commencé,démarrer,démarre,démarrera,démarra,démarrait,démarré,s'ouvrir,s'ouvre,s'ouvrira,s'ouvrit,s'ouvrait,se poursuivre,se poursuit,se poursuivra,se poursuivit,se poursuivait,poursuivie,poursuivi,se prolonger,se prolonge,se prolongera,se prolongea,se prolongeait,continuer,continue,continuera,continua,continuait,continué,se continuera,s'achever,s'achève,s'achèvera,s'acheva,s'achevait,achevé,achevée,se terminer,se termine,se terminera,se termina,se terminait,terminé,terminée,prendre fin,prend fin,prendra fin,prit fin,prenait fin,pris fin,finir,finit,finira,finissait,fini,se clore,se clôt,se clora,se clôturer,se clôture,se clôturera,se clôtura,se conclure,se conclut,se conclura,se concluait,culminer,culmine,culminera,culmina,se boucler,se bouclera,se boucle",
  it: '',
  halts:
    'étape,étapes,escale,escales,halte,haltes,crochet,première destination,prochaine destination,dernière destination,seule destination,ultime destination,sa destination,prochaines destinations,deuxième destination,passage,un arrêt,bref arrêt,court arrêt,dernier arrêt,premier arrêt,prochain arrêt,arrêt prévu,arrêts prévus',
  reported: "que,qu'",
  addresses: '',
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
  entrance: 'arrivée,entrée',
  compoundEnds: '',
  siteAdjectives: 'international,internationale,national,nationale',
  charged: 'en charge,chargé,chargée,chargés,chargées',
  partitive: 'des',
  beforePartitive: "et,mais,ou,que,qu',comme,puis,avec,par",
  states:
    'royaume,grand-duché,république,sultanat,émirat,principauté,État,États,commonwealth,fédération,confédération,union',
  stateAdjectives:
    'fédérale,fédérative,islamique,démocratique,socialiste,arabe,bolivarienne,hachémite,populaire,unie,oriental,orientale,coopérative',
  towns:
    'ville,village,poste frontière,poste-frontière,hameau,oasis,enclave,bourg,bourgade,port,station,station balnéaire,cité balnéaire,localité,commune,île,faubourg',
  existential:
    "il y a,il y avait,il y aura,il y eut,s'y attend,s'y attendait,s'y attendent,s'y attendaient,s'y attendre,s'y attendra,s'y oppose,s'y opposait,s'y prend,s'y prenait,s'y connaît,s'y mettre",
  impersonal:
    "il faut,il a fallu,il aura fallu,il faudra,il suffit,il a suffi,il aura suffi,il suffira,il s'agit",
  editions: 'édition,session,réunion,rencontre,rendez-vous,sommet,forum,mouture,conférence,du genre',
  again: 'de nouveau,à nouveau,prochainement,la prochaine fois,la dernière fois,une nouvelle fois,derechef',
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
  pointsBack:
    'fait autant,fit autant,fait de même,fit de même,fera de même,fait pareil,fit pareil,la dernière fois,la fois précédente,la fois d’avant,la précédente fois,avant lui,avant elle,avant eux,avant elles,son prédécesseur,sa prédécesseure,leurs prédécesseurs,en fit autant,l’avait déjà fait,avait déjà fait',
  comesOut:
    'sorti,sortie,sortis,sorties,sort,sortait,sortit,sortant,ressorti,ressortie,ressortis,ressorties,ressort,ressortait,ressortit,ressortant',
  goesBack:
    'faut remonter à,faut remonter au,fallait remonter à,fallait remonter au,faut revenir à,faut retourner à',
  reverse:
    'dans l’autre sens,en sens inverse,en sens contraire,dans le sens inverse,dans le sens contraire,dans l’autre direction,le chemin inverse,le trajet inverse,la route inverse,le voyage inverse,la contre-visite,contre-visite,réservé la pareille,la pareille',
  rounds:
    'manche,manches,acte,chapitre,épisode,volet,round,étape,partie,tour,séance,échange,conversation,entrevue,prise de contact,premier contact,répétition,prélude,scène',
  otherTimes:
    'précédents,précédentes,antérieurs,antérieures,suivants,suivantes,prochains,prochaines,derniers,dernières,premiers,premières',
  times: 'éditions,réunions,rencontres,sessions,sommets,forums,conférences,rendez-vous,moutures,assises',
  another: 'un nouveau,une nouvelle,un autre,une autre,de nouveaux,de nouvelles',
  parts:
    'séparés,se séparent,se séparèrent,se sépareront,se quittent,se sont quittés,se quittèrent,se quitteront,se sont dispersés,se dispersent,plié bagage,plient bagage,levé la séance,lèvent la séance',
  represents:
    'représente,représentent,représentait,représentaient,représentera,représenteront,représenta,représenter,a représenté,ont représenté,avait représenté,représentant,représentante',
  represented:
    'représenté,représentée,représentés,représentées,fait représenter,fera représenter,feront représenter,faisait représenter,fait représentée',
  around:
    'autour de,autour d’,autour du,sous la présidence de,sous la présidence du,sous la présidence d’,sous la houlette de,sous la houlette du,sous la houlette d’,sous l’égide de,sous l’égide du,à l’invitation de,à l’invitation du,à l’invitation d’,sous la conduite de,sous la direction de',
  heads: 'président,présidente,présidence,tête,chef',
  shunned: 'boudé,boudée,boudés,boudées,boycotté,boycottée,boycottés,boycottées,snobé,snobée,séché,séchée',
  tells:
    'confié,confie,assuré,promis,dit,déclaré,affirmé,indiqué,annoncé,demandé,expliqué,répété,soufflé,glissé,transmis,remis,suggéré,proposé,rappelé,signifié,reproché,pressé,sommé,remercié,interrogé,relancé,exhorté,rassuré,prévenu,averti,informé,offert,réclamé,exprimé,fait part,confirmé,garanti,réitéré,certifié,soumis,présenté,exposé,confia,promit,assura,demanda,annonça,affirma,exposa,remit,proposa,rappela,signifia,offrit,réclama,confirma,garantit,soumit,présenta,pressa,mis en garde,met en garde,mit en garde,menacé,supplié,conjuré,félicité,redit,réaffirmé,avoué,raconté,vanté,détaillé,fait savoir,redemandé',
  climbing:
    'pentes,peloton,coureurs,volcan,alpiniste,alpinistes,alpinisme,grimpeur,grimpeurs,cordée,cordées,ascension,randonneurs,randonneuses,gravi,gravit,avalanche,glacier,himalayiste,himalayistes',
  others: 'autres',
  onScreen:
    'branché depuis,branchée depuis,branchés depuis,sur écran,écran interposé,par écran interposé,sur un écran,connecté depuis,connectée depuis,en duplex,en liaison vidéo',
  gestures:
    'serré la main de,serré la main d’,serre la main de,serre la main d’,serra la main de,serra la main d’,serré la main à,donné l’accolade à,donne l’accolade à,assis à côté de,assis à côté d’,assise à côté de,assise à côté d’,embrassé,étreint,soufflé à l’oreille de',
  endorses:
    'refusé de signer,refuse de signer,refusait de signer,refusa de signer,n’a pas signé,n’ont pas signé,n’avait pas signé,n’avaient pas signé,refusé d’approuver,refusé d’endosser,s’est désolidarisé,s’est désolidarisée,se sont désolidarisés,s’est abstenu,s’est abstenue,se sont abstenus,voté contre,a bloqué le texte,a refusé le texte,ont refusé le texte,a rejeté le texte,ont rejeté le texte,a approuvé le texte,ont approuvé le texte,a signé la déclaration,ont signé la déclaration,s’est jointe au consensus,s’est joint au consensus',
  present:
    'présents eux aussi,présentes elles aussi,présent lui aussi,également présents,également présent,également présente,présents l’un et l’autre,présents tous deux,parmi les présents,parmi les participants,parmi les invités,parmi les orateurs,parmi les convives,étaient là,sont là,était là,est là,était de la partie,est de la partie,avait fait le voyage,avait fait le déplacement,a fait le voyage,à la table,autour de la table,étaient présents,étaient présentes,sont présents,était présent,était présente,est présent,tous présents,tous deux présents,présents également,ont confirmé leur présence,a confirmé sa présence,ont confirmé leur participation,a confirmé sa participation,ont confirmé leur venue,a confirmé sa venue,confirmé leur présence,confirmé sa présence,confirmé leur venue,confirmé sa venue,ont répondu présent,a répondu présent,avaient fait le déplacement,ont fait le déplacement,avaient fait le voyage,ont fait le voyage,étaient de la partie,sont de la partie,étaient du rendez-vous,étaient représentés,étaient représentées',
  ran: 'suivit,a suivi,suivra,eut pour,a eu pour,aura pour,vit,fut,sera,remonte,remontait,datait,date,rassembla,a rassemblé,prévu,prévue,avait réuni,aura lieu',
  takesOver:
    'suivit,a suivi,suivra,prit le relais,a pris le relais,prendra le relais,prit la suite,a pris la suite,prendra la suite,prit son tour,accueillit le suivant,accueillit la suivante,accueillera le suivant,accueillera la suivante,eut son tour,aura son tour,reprit le flambeau,reprendra le flambeau,sera le prochain hôte,sera la prochaine hôtesse,est le prochain hôte,fut le suivant hôte,prendra son tour comme hôte,en sera le siège,en fut le siège,en sera l’hôte,en sera l’hôtesse,en fut l’hôte,en fut l’hôtesse,en sera le cadre,en fut le cadre,en sera le théâtre,en fut le théâtre',
  venues:
    'siège,cadre,théâtre,décor,lieu,scène,écrin,au rythme,à l’heure,choisie,choisi,retenue,retenu,désignée,désigné,hôte,hôtesse,ville hôte,ville d’accueil',
  inTurn:
    'séparément,séparés,séparées,tour à tour,à tour de rôle,l’un après l’autre,l’une après l’autre,les uns après les autres,un à un,successivement,individuellement,en bilatéral,une série de,une série d’,une succession de,coup sur coup,l’un puis l’autre',
  severalTalks:
    'rencontres,bilatérales,audiences,rencontres bilatérales,entretiens bilatéraux,têtes-à-têtes,tête-à-têtes,apartés,réunions bilatérales,réunions,entrevues,discussions bilatérales',
  ofFew:
    'tripartite,tripartites,trilatéral,trilatérale,trilatérales,quadripartite,quadripartites,quadrilatéral,quadrilatérale,à trois,à quatre,à cinq',
  organs:
    'conseil suprême,assemblée de l’union africaine,assemblée des chefs d’État,assemblée des chefs d’État et de gouvernement,conférence des chefs d’État,conférence des chefs d’État et de gouvernement,conférence des chefs de gouvernement,autorité des chefs d’État et de gouvernement,conseil des chefs d’État,conseil des chefs d’État et de gouvernement,collège des chefs d’État,conseil des ministres des affaires étrangères,conseil des ministres,conseil exécutif,conseil de médiation et de sécurité',
  bloc: 'bloc,organisation,alliance,groupe,club,union,communauté',
  worldParts: 'sud,nord,centre,latino,pan,afro,trans,inter,méso,ibéro',
  politicalParties: 'parti,Parti,PS,PCC,communistes,socialistes,conservateurs,travaillistes',
  conferences:
    'conférence,forum,assemblée,congrès,table ronde,assises,réunion internationale,rencontre internationale,réunion intergouvernementale',
  sessions:
    'débats,débat,travaux,délibérations,discussions,séance,séances,séance d’ouverture,séance de clôture,séance inaugurale,plénière,assemblée,pourparlers,entretien,entretiens,rencontre,réunion,tête-à-tête,négociations,face-à-face',
  leads:
    'dirige,dirigent,dirigeait,dirigeaient,dirigera,dirigé,dirigea,diriger,dirigeant,conduit,conduisait,conduira,conduiront,conduisent,conduisit,mène,mènera,menait,mena,mené,anime,animait,animera,anima,animé,modère,modérait,modérera,modéra,modéré,ouvre,ouvrit,ouvrira,ouvert,ouvrait,clôt,clora,clôture,clôturera,clôturé,pilote,pilotait,pilotera,préside,présidait,présidera,présidé,présida',
  goesOn:
    'ensuite,puis,de là,d’ici,repart,repartira,repartait,reparti,repartie,repartir,poursuit,poursuivra,poursuivait,poursuivi,continue,continuera,continuait,s’envole,s’envolera,s’envolait,s’est envolé,s’est envolée,s’envoler,quitte,quittera,quittait,quitté,gagne,gagnera,gagnait,rejoindra,enchaîne,enchaînera,enchaînait,reprend,reprendra',
  joinsHim:
    'l’a rejoint,l’a rejointe,l’a rejoints,l’ont rejoint,l’ont rejointe,l’ont rejoints,l’avait rejoint,l’avait rejointe,l’avait rejoints,l’avaient rejoint,l’avaient rejointe,l’avaient rejoints,l’aura rejoint,l’aura rejointe,l’aura rejoints,l’auront rejoint,l’auront rejointe,l’auront rejoints,l’y rejoint,l’y rejoindra,l’y rejoignait,l’y rejoignit,l’y rejoindrait,l’y rejoignent,l’y rejoindront,l’y rejoignaient,l’y rejoignirent,l’y a rejoint,l’y a rejointe,l’y a rejoints,l’y ont rejoint,l’y ont rejointe,l’y ont rejoints,l’y avait rejoint,l’y avait rejointe,l’y avait rejoints,l’y avaient rejoint,l’y avaient rejointe,l’y avaient rejoints,l’y aura rejoint,l’y aura rejointe,l’y aura rejoints,l’y auront rejoint,l’y auront rejointe,l’y auront rejoints,doit le rejoindre,doit la rejoindre,doit les rejoindre,doit l’y rejoindre,doit les y rejoindre,doivent le rejoindre,doivent la rejoindre,doivent les rejoindre,doivent l’y rejoindre,doivent les y rejoindre,devait le rejoindre,devait la rejoindre,devait les rejoindre,devait l’y rejoindre,devait les y rejoindre,devaient le rejoindre,devaient la rejoindre,devaient les rejoindre,devaient l’y rejoindre,devaient les y rejoindre,le rejoint,le rejoindra,le rejoignait,le rejoignit,le rejoindrait,le rejoignent,le rejoindront,le rejoignaient,le rejoignirent,la rejoint,la rejoindra,la rejoignait,la rejoignit,la rejoindrait,la rejoignent,la rejoindront,la rejoignaient,la rejoignirent,les rejoint,les rejoindra,les rejoignait,les rejoignit,les rejoindrait,les rejoignent,les rejoindront,les rejoignaient,les rejoignirent,les a rejoint,les a rejointe,les a rejoints,les ont rejoint,les ont rejointe,les ont rejoints,les avait rejoint,les avait rejointe,les avait rejoints,les avaient rejoint,les avaient rejointe,les avaient rejoints,les aura rejoint,les aura rejointe,les aura rejoints,les auront rejoint,les auront rejointe,les auront rejoints,les y rejoint,les y rejoindra,les y rejoignait,les y rejoignit,les y rejoindrait,les y rejoignent,les y rejoindront,les y rejoignaient,les y rejoignirent,les y a rejoint,les y a rejointe,les y a rejoints,les y ont rejoint,les y ont rejointe,les y ont rejoints,les y avait rejoint,les y avait rejointe,les y avait rejoints,les y avaient rejoint,les y avaient rejointe,les y avaient rejoints,les y aura rejoint,les y aura rejointe,les y aura rejoints,les y auront rejoint,les y auront rejointe,les y auront rejoints',
  patronymics: 'bin,ben,ibn,bint,binti',
  onBehalf:
    'au nom de,au nom d’,au nom du,au nom des,pour le compte de,pour le compte d’,pour le compte du,pour le compte des,avec mandat de,sous mandat de',
  secretaries:
    'secrétaire général,secrétaire générale,secrétaire exécutif,secrétaire exécutive,directeur général,directrice générale,président de la Commission,présidente de la Commission',
  officeHeads:
    'conseiller,conseillère,secrétaire,chef,cheffe,patron,patronne,directeur,directrice,numéro un,numéro deux,responsable,titulaire,garde',
  officeTails:
    'à la sécurité nationale,à la Sécurité nationale,pour la sécurité nationale,à la Défense,à l’Énergie,à l’Agriculture,à la Santé,à la Justice,à l’Intérieur,à la Sécurité intérieure,à l’Éducation,au Commerce,au Trésor,au Logement,au Travail,aux Transports,aux Affaires étrangères,aux Finances,aux Relations extérieures,aux Anciens combattants,de la diplomatie,du renseignement,des services secrets,des services de renseignement,du contre-espionnage,de la défense,de la Défense,des Sceaux,de la sécurité,du gouvernement,de gouvernement,de la diplomatie économique,du portefeuille de la Santé,du portefeuille de la Défense',
  managed:
    'a pu,ont pu,avait pu,avaient pu,a enfin pu,ont enfin pu,a finalement pu,ont finalement pu,a tout de même pu,a quand même pu,a dû,ont dû,avait dû,avaient dû,a su,ont su,a réussi à,ont réussi à,a tenu à,ont tenu à,a préféré,ont préféré,avait préféré,avaient préféré,a fini par,ont fini par,est parvenu à,est parvenue à,sont parvenus à,sont parvenues à',
  supposes: 'eût,eussent,fût,fussent,dût,aurait,auraient,serait,seraient',
  asks: '',
  holdsOffice:
    'alors,à l’époque,à l’époque encore,alors encore,encore,toujours,nouveau,nouvelle,actuel,actuelle,l’actuel,l’actuelle,le nouveau,la nouvelle,aujourd’hui,désormais,tout nouveau,toute nouvelle,tout juste nommé,tout juste nommée,fraîchement nommé,fraîchement nommée,récemment nommé,récemment nommée,nommé,nommée,devenu,devenue,futur,future,par ailleurs,est,fut,était,devient,devint,est devenu,est devenue,fut nommé,fut nommée,est nommé,est nommée,a été nommé,a été nommée,qui est,qui fut,qui était,qui devint,est alors,est le nouveau,est la nouvelle,est l’actuel,est l’actuelle,était alors,fut longtemps',
  inCharge:
    'dirige,dirigea,dirigeait,qui dirige,qui dirigeait,conduit,qui conduit,pilote,qui pilote,qui gère,qui gouverne,à la tête de,à la tête du,à la tête des,qui est à la tête de,qui est à la tête du,est à la tête de,est à la tête du,aux commandes de,aux commandes du,qui tient les rênes de,qui tient les rênes du,en charge de,en charge du,en charge des,en charge d’,chargé de,chargé du,chargé des,chargée de,chargée du,chargée des,qui a en charge,qui a la charge de,qui a la charge du,qui a la charge des,qui détient le portefeuille de,qui détient le portefeuille du,qui détient le portefeuille des,qui tient le portefeuille de,qui tient le portefeuille du,qui tient le portefeuille des,qui a le portefeuille de,qui a le portefeuille du,qui a le portefeuille des',
  domains:
    'diplomatie,gouvernement,ministère,département,exécutif,cabinet,chancellerie,État,pays,royaume,archipel,île',
  former: 'ancien,ancienne,feu,feue,ex',
  chairs:
    'dirige le secrétariat,dirigeait le secrétariat,conduit le secrétariat,préside,présidait,présidera,présida,coiffe,coiffait,dirige,dirigeait,dirigea,représente,représentait,représentera,parle au nom,parlait au nom,agit au nom,agissait au nom,négocie au nom,négociait au nom,joue les médiateurs au nom,intervient au nom,intervenait au nom,assure la présidence,assure la présidence tournante,assure la présidence en exercice,assure la présidence annuelle,assurait la présidence,assurait la présidence tournante,assurait la présidence en exercice,assurait la présidence annuelle,assura la présidence,assura la présidence tournante,assura la présidence en exercice,assura la présidence annuelle,exerce la présidence,exerce la présidence tournante,exerce la présidence en exercice,exerce la présidence annuelle,exerçait la présidence,exerçait la présidence tournante,exerçait la présidence en exercice,exerçait la présidence annuelle,exerça la présidence,exerça la présidence tournante,exerça la présidence en exercice,exerça la présidence annuelle,assume la présidence,assume la présidence tournante,assume la présidence en exercice,assume la présidence annuelle,assumait la présidence,assumait la présidence tournante,assumait la présidence en exercice,assumait la présidence annuelle,détient la présidence,détient la présidence tournante,détient la présidence en exercice,détient la présidence annuelle,détenait la présidence,détenait la présidence tournante,détenait la présidence en exercice,détenait la présidence annuelle,occupe la présidence,occupe la présidence tournante,occupe la présidence en exercice,occupe la présidence annuelle,occupait la présidence,occupait la présidence tournante,occupait la présidence en exercice,occupait la présidence annuelle,a pris la présidence,a pris la présidence tournante,a pris la présidence en exercice,a pris la présidence annuelle,a pris la tête,a pris les rênes,avait pris la présidence,avait pris la présidence tournante,avait pris la présidence en exercice,avait pris la présidence annuelle,avait pris la tête,avait pris les rênes,prit la présidence,prit la présidence tournante,prit la présidence en exercice,prit la présidence annuelle,prit la tête,prit les rênes,a la présidence,a la présidence tournante,a la présidence en exercice,a la présidence annuelle,avait la présidence,avait la présidence tournante,avait la présidence en exercice,avait la présidence annuelle,est à la tête,était à la tête,est le président,était le président,est le médiateur,était le médiateur,est l’émissaire,était l’émissaire,est l’envoyé,était l’envoyé,est le facilitateur,était le facilitateur',
  enlarged:
    'élargi à,élargie à,élargis à,élargi au,élargie au,élargi aux,élargie aux,étendu à,étendue à,étendu au,étendue au,ouvert à,ouverte à,élargi,élargie',
  apart:
    'sans,hormis,excepté,sauf,à part,en dehors de,à l’exception de,à l’exception du,à l’exception d’,en l’absence de,en l’absence du,en l’absence d’',
  ofState: 'État',
  follows: 'suivi,suivie,suivis,suivies,précédé,précédée,précédés,précédées',
  theOne: 'celle,celles,celui,ceux',
  two: '',
  theTwo: 'deux',
  theirs: 'leur,leurs',
  respective: 'respectifs,respectives',
  holds: 'tenu,tenue,tenus,tenues,tient,tiennent,tiendra,tiendront,tint,tinrent,tenait,tenaient',
  gatherings: 'sommet,forum',
  meetingNames:
    'FOCAC,TICAD,CHOGM,COP,COP15,COP16,COP17,COP18,COP19,COP20,COP21,COP22,COP23,COP24,COP25,COP26,COP27,COP28,COP29,COP30,COP31,COP32,COP33,COP34,COP35',
  countries:
    'des pays,de pays,des autres pays,des principaux pays,des grands pays,des petits pays,des États,d’États,des autres États,des principaux États,des petits États,des nations,de nations,des principales nations,des grandes nations,des économies,des principales économies,des grandes économies',
  bodies:
    'secrétariat,commission,présidence,nations,membres,pays,États,secrétaire,agenda,budget,communiqué,déclaration,finance,groupe,expansion',
  localRulers:
    'gouverneurs de région,gouverneurs des régions,gouverneurs de province,gouverneurs des provinces,gouverneurs de comté,gouverneurs des comtés,présidents de région,présidents des régions,préfets',
  privateBodies:
    'cour constitutionnelle,cours constitutionnelles,cour suprême,cours suprêmes,cour des comptes,cours des comptes,cour de cassation,haute cour,associations,notaires,comité de jumelage,comités de jumelage,entreprise,Club des entrepreneurs,club des entrepreneurs,club d’affaires,clubs d’affaires,entrepreneurs,hôteliers,restaurateurs,transporteurs,routiers,armateurs,éleveurs,viticulteurs,vignerons,brasseurs,courtiers,banquiers,assureurs,commerçants,négociants,industriels,exportateurs,investisseurs,blogueurs,influenceurs,éditeurs,rédacteurs,ingénieurs,infirmières,enseignants,dentistes,chirurgiens,pharmaciens,vétérinaires,artistes,musiciens,poètes,danseurs,cuisiniers,militants associatifs,bénévoles,pèlerins,rabbins,imams,moines,cardinaux,pasteurs,anciens combattants,retraités,agriculteurs,pêcheurs,syndicalistes,fédération de football,fédération de rugby,fédération d’athlétisme,fédération de natation,fédération de ski,comité olympique,chambre de commerce,barreau,club,université,fondation,fédérations,patronat,patrons,patronales,patronaux,employeurs,chefs d’entreprise,chefs d’entreprises,chambres de commerce,maires,syndicats,étudiants,jeunes,clubs,évêques,médecins,journalistes,avocats,start-up,startups,jeunes pousses,militants,patronal,patronale,jeunesse,universités,universitaires,entreprises,médias,scientifiques,architectes,cinéastes,écrivains,mouvements sociaux',
  sports:
    'rugby,cricket,football,footballeur,footballeurs,handball,basket,gardien de but,attaquant,milieu de terrain,éliminatoires,quart de finale,quarts de finale,demi-finale,demi-finales,marathon,semi-marathon,Grand Prix,Six Nations,All Blacks,Springboks,XV de France,Ligue 1,Ligue des champions,Ligue 2,Bleus,sélectionneur,match amical,match d’ouverture,match retour,match aller,coup d’envoi,tournoi,Coupe Davis,peloton,contre-la-montre,mêlée,derby,stade vélodrome,Vélodrome',
  fiction:
    'film,thriller,roman,comédie,drame,satire,téléfilm,feuilleton,série télévisée,mini-série,long métrage,court métrage,documentaire,bande dessinée,dessin animé,jeu vidéo,jeu de société,conte,pièce de théâtre,biographie,tournoi,championnat,montagne,sommet des Alpes,album,chanson,tableau',
  processes: 'négociations,négociation',
  capital: 'capitale',
  hosted:
    'accueilli,accueillie,présidé,présidée,coprésidé,coprésidée,organisé,organisée,convoqué,convoquée,abrité,abritée,ouvert,ouverte,sous la présidence de,sous la présidence du,sous la présidence d’,sous la coprésidence de,sous la coprésidence d’,sous la houlette de,sous la houlette du,sous la houlette d’,sous la conduite de,sous la conduite d’,à l’initiative de,à l’initiative du,à l’initiative d’,coorganisé,coorganisée',
  assembles:
    'réunira,réunit,réunissait,réunissent,a réuni,avait réuni,rassemble,rassemblait,rassembla,rassemblera,a rassemblé,avait rassemblé,attira,attire,a attiré',
  attendance: 'participation,présence',
  atWhich: 'duquel,auquel,laquelle,lequel,où',
  whoSubject: 'qui',
  whoClause:
    'qui,où,dont,lequel,laquelle,lesquels,lesquelles,auquel,auxquels,auxquelles,duquel,desquels,desquelles,à qui,de qui,avec qui,pour qui,chez qui,par qui,sur qui,en qui,devant qui,face à qui,à laquelle,avec lequel,avec laquelle,pour lequel,pour laquelle,par lequel,par laquelle,sans lequel,sans laquelle',
  become:
    'devenu,devenue,devenus,devenues,resté,restée,restés,restées,né,née,nés,nées,mort,morte,morts,mortes,venu,venue,venus,venues,revenu,revenue,revenus,revenues,parti,partie,partis,parties,reparti,repartie,repartis,reparties,allé,allée,allés,allées,rentré,rentrée,rentrés,rentrées,retourné,retournée,retournés,retournées,passé,passée,passés,passées',
  noFuture: 'est,être',
  open: "déconseillé,déconseillés,déconseillée,déconseillées,proscrit,proscrits,proscrite,proscrites,à proscrire,à éviter,interdits,interdites,en suspens,n'est pas à l'ordre du jour,n'est plus à l'ordre du jour,n'est pas prévu,n'est pas prévue,n'est pas au programme,n'est pas envisagé,n'est pas envisagée,n'est pas d'actualité,n'est plus d'actualité,n'est pas exclu,n'est pas exclue,n'est pas à exclure,n'a rien de sûr,reste incertain,reste incertaine,reste hypothétique",
  often:
    'régulièrement,souvent,fréquemment,plusieurs fois,trois fois,quatre fois,cinq fois,six fois,sept fois,huit fois,neuf fois,dix fois,à maintes reprises,à plusieurs reprises,maintes fois,nombreuses fois,rarement,peu,guère',
  without: 'pas,non,sans',
  announces:
    'annoncé,annonce,annoncent,annonçait,annoncer,confirmé,confirme,confirment,confirmait,programmé,programme,programment,fixé,fixe,fixent,laissé espérer',
  exceptive: "que,qu'",
  expletive: "avant que,avant qu'",
  denial: 'pas,plus,jamais,guère',
  letters:
    'une vidéo de,message vidéo,messages vidéo,message,messages,lettre,missive,courrier,pli,salutations,vœux,condoléances',
  led: 'sa tête,conduite,conduit,menée,mené,dirigée,dirigé,emmenée,emmené,guidée,guidé,composée,composé,formée,formé',
  comes: Object.values(COMES.forms).join(),
  groups: '',
  many: 'dizaines,douze,quinze,vingt,trente,quarante,cinquante,soixante,quatre-vingts',
  dayParts: 'soir,soirée,matin,matinée,midi,après,dès',
  very: 'très,tant,plus,si,guère',
  credentials: 'créance',
  but: 'mais',
  instead:
    'plutôt que,plutôt qu’,plutôt que de,au lieu de,au lieu du,au lieu d’,en lieu et place de,en lieu et place d’,de préférence à,de préférence au',
  butOn: 'bien,du,au',
  atEnd:
    'au terme de,au terme d’,au terme du,à l’issue de,à l’issue d’,à l’issue du,au bout de,au bout d’,à la fin de,à la fin d’,à la fin du',
  everydayParticles: "de,du,des,d',la,le,e,y,es,as",
  looseParticles: 'des,le,e,y,es,as',
  crowns:
    'roi,reine,empereur,impératrice,pape,émir,prince,princesse,sultan,prince héritier,princesse héritière,grand-duc,grande-duchesse,duc,duchesse,couple royal,couple impérial,couple princier,couple grand-ducal',
  premiers:
    'Premier ministre,Première ministre,chancelier,chancelière,chef du gouvernement,cheffe du gouvernement',
  kings: 'roi,reine',
  clauseOpeners: 'et,mais,tandis,alors,que',
  comesAlong:
    'complète la délégation,complètent la délégation,compléteront la délégation,complétera la délégation,sera à ses côtés,seront à ses côtés,était à ses côtés,étaient à ses côtés,est à ses côtés,sont à ses côtés',
  doneAt: 'fait à,fait au,donné à,donné au,signé à,signé au,adopté à,adopté au',
  escorts:
    'accompagne,accompagnent,accompagnait,accompagnaient,accompagnera,accompagneront,accompagna,accompagnèrent,accompagné,accompagnée,accompagnés,accompagnées,accompagnant,accompagner,escorte,escortent,escortait,escortaient,escortera,escorteront,escorta,escortèrent,escorté,escortée,escortés,escortant,escorter,suit,suivent,suivait,suivaient,suivra,suivront,voyage avec,voyagent avec,voyageait avec,voyageaient avec,voyagera avec,voyageront avec,fait le voyage avec,font le voyage avec,faisait le voyage avec,fera le voyage avec,feront le voyage avec,fait le déplacement avec,font le déplacement avec,a fait le déplacement avec',
  retinue:
    'suite présidentielle,suite royale,délégation présidentielle,délégation officielle,délégation gouvernementale,délégation ministérielle,délégation,délégations,suite,voyage,déplacement,entourage,mission,avion,partie,équipée',
  belongs:
    'fait partie,font partie,faisait partie,faisaient partie,fera partie,feront partie,fit partie,firent partie,font aussi partie,fait aussi partie,fait également partie,font également partie,faisait également partie,figure,figurent,figurait,figuraient,figurera,figureront,membre,membres,au nombre,au rang',
  comprises:
    'comprend,comprennent,comprenait,comprenaient,comprendra,comprenant,inclut,incluait,inclura,incluant,compte,comptait,comptera,comptant,réunit,réunissait,réunira,réunissant,figure,figurent,figurait,figuraient,figurera,figureront,composée,composé,formée,formé,constituée,constitué,se compose,se composait,se composera,rassemble,rassemblait,rassemblera',
  couple: 'couple',
  verbParticles: '',
  away: 'en voyage,en congé,en congés,en vacances,en convalescence,en campagne,en cure,souffrant,souffrante,souffrants,cloué,clouée,resté chez lui,restée chez elle,alité,alitée,grippé,grippée,enrhumé,enrhumée,malade,hospitalisé,hospitalisée,convalescent,convalescente,cloué par,clouée par,cloué au,clouée au,en quarantaine,à l’isolement,resté au,restée au,resté à,restée à,resté en,restée en,resté sur place,resté dans,restée dans,retenu par,retenue par,retenu à,retenue à,ne verra pas,n’a pas vu,n’aura pas vu,ne l’a pas vu,n’a pu venir,n’a pas pu venir,n’avait pu venir,manquera,manquait,a manqué,faisait campagne,fait campagne,sur les ondes,à la radio,à la télévision,au téléphone,par téléphone,enregistré un message,envoyé un message,fait porter un mot,fait porter une lettre,mieux à faire,pas du voyage,pas de la partie,pas au courant,pas été mis au courant,pas été consulté,pas été consultée,avait appelé,avait téléphoné,avait prévenu,avait refusé,s’est fait porter pâle,n’enverra personne,à l’étranger,loin de là,de loin,de son bureau,de son lit,depuis son bureau,réclame la facture,a dénoncé,dénonce,préparait,s’apprêtait,se préparait,s’apprête,réfléchit,hésite encore,a décliné,avait décliné,décline,absent du pouvoir',
  atTalks:
    'jouait,prenait,assistait,tenait,traduisait,écoutait,souriait,opinait,attendait,patientait,participait,négociait,représentait,présidait,siégeait,servait,signait,était,étaient,avait,avaient,devait,devaient,comptait,comptaient,voulait,voulaient,souhaitait,souhaitaient,espérait,espéraient,entendait,entendaient,pouvait,pouvaient,venait,venaient,allait,allaient,figurait,figuraient,accompagnait,accompagnaient,complétait,complétaient,demandait,réclamait,proposait,promettait,plaidait,défendait,évoquait,parlait,parlaient,insistait,affirmait,assurait,déclarait,expliquait,offrait,rencontrait,retrouvait,hochait,applaudissait,guidait,conduisait,désirait,tenaient,prenaient,assistaient,attendaient,cherchait,cherchaient,semblait,semblaient,portait',
  undone:
    'renversé,renversée,renversa,renversait,déposé,déposée,destitué,destituée,déchu,déchue,évincé,évincée,chassé,chassée,emprisonné,emprisonnée,incarcéré,incarcérée,détenu,détenue,séquestré,séquestrée,capturé,capturée,tué,tuée,assassiné,assassinée,exilé,exilée,limogé,limogée,battu,battue,enlevé,enlevée',
  succeeds:
    'succédé à,succède à,succéda à,succédait à,succédant à,remplacé,remplace,remplaça,remplaçant,succéder à,renverser,renversant',
  demonstrative: 'ce,cette,cet',
  hostNouns: 'hôte,hôtes,hôtesse',
  guestNouns:
    "invité,invitée,visiteur,visiteuse,illustre visiteur,prestigieux visiteur,hôte de marque,illustre hôte,hôte d'honneur,invité d'honneur,invité de marque",
  royalStyles: 'majesté,altesse',
  hospitality:
    'compagnie,hospitalité,toit,table,côtés,côté,accueil,honneur,maison,résidence,bureau,palais,demande,vis-à-vis,hôtes',
  flashes: 'urgent,flash,alerte,alerte info,en direct,direct,dernière minute,vient de tomber',
  offLabels: 'à l’eau,tombé à l’eau,tombée à l’eau,supprimé,supprimée',
  homes: '',
  wanted:
    'voulu,voulue,voulait,souhaité,souhaitée,souhaitait,demandé,demandée,réclamé,réclamée,proposé,proposée,offert,offerte,offre,offrir,réserver,accorder,accordé,accordée,accorde,organisé,organisée,préparé,préparée',
  whose: 'dont',
  subordinators:
    'après que,avant que,tandis que,alors que,quand,lorsque,lorsqu’,comme,bien que,bien qu’,quoique,puisque,puisqu’,parce que,parce qu’,si,dès que,dès qu’,depuis que,depuis qu’,pendant que,pendant qu’,sitôt que,une fois que,alors même que,au moment où,le jour où,maintenant que,après qu’,avant qu’,tandis qu’,alors qu’',
  lastAbbreviations: 'Jr,Sr,etc,Inc,Ltd,Co,Corp',
  spots:
    'chez,le long de,le long du,le long des,sur le parvis de,au bord de,au bord du,autour de,autour du,autour des,à deux pas de,à deux pas du,non loin de,non loin du,en face de,en face du,face au,à côté de,à côté du,aux portes de,aux portes du,à l’entrée de,à l’entrée du,sous les murs de,dans les jardins de,dans les jardins du,au milieu du,au milieu de la,à l’ombre du,sur les marches du,sur les marches de la,dans la cour du,devant,près du,près de la,près de l’,derrière,au pied de,au pied du,aux abords de,depuis le tarmac de',
  duties:
    'droits de douane,taxes,taxe,surtaxes,surtaxe,droits,contrôles à l’exportation,interdiction d’importer',
  callsAt:
    'auprès,auprès de,auprès d’,à la rencontre,à la rencontre de,à la rencontre d’,au-devant,au-devant de,au-devant d’',
  raised:
    'abordé,abordée,abordés,abordées,aborder,abordera,aborderont,abordent,aborde,évoqué,évoquée,évoqués,évoquées,évoquer,évoquera,évoqueront,évoque,évoquent,discuté,discutée,discutés,discuter,discutera,discuteront,parlé,parler,parlera,parleront,question,mentionné,mentionnée,mentionner,ouvert,ouverte,soulevé,soulevée,soulever,ordre du jour,agenda,menu,programme,mis sur la table,sur la table,consacré à,consacré au,consacré aux,consacrée à,consacrée au,consacrée aux,consacrés à,consacrés au,consacrés aux,consacrées à,consacrées au,consacrées aux,dédié à,dédiée à,dédié aux,dédiée aux',
  notOnly: 'non seulement,pas seulement,pas que,pas uniquement',
  unsaid:
    'muet sur,muette sur,muets sur,silence sur,rien sur,rien de,rien dit de,rien dit sur,pas un mot sur,pas un mot de,pas un mot du,sans un mot sur,éludé,éludant,évité,évitant,esquivé,esquivant,contourné,laissé de côté,laissant de côté,passé sous silence,passant sous silence,hormis,exception faite de,à l’exception de,rien à dire de,rien à dire sur,rien dire de,rien dire du,rien dire des,rien dire sur,rien dit du,rien dit des,rien su de,dit mot de,dit mot du,dit mot des,soufflé mot de,soufflé mot du,soufflé mot des,toucher mot de,toucher mot du,toucher mot des,touché mot de,touché mot du,touché mot des,pipé mot de,pipé mot du,pipé mot des,un traître mot sur,pas un mot des,pas un mot,refusé de parler de,refusé de parler du,refusé de parler des,refusé d’évoquer,refuse de parler de,refuse de parler du,refuse d’évoquer,refusé d’aborder,nul n’a mentionné,personne n’a mentionné,nul n’a évoqué,n’a pas mentionné,n’a pas voulu parler de,n’a pas voulu parler du,exit,foin de,foin du,foin des,pas venu pour,pas venue pour,plutôt que de,plutôt que,au lieu de,au lieu du',
  leftUnsaid:
    'pas au programme,pas au menu,pas à l’ordre du jour,pas sur la table,pas du voyage,pas de la partie,pas été abordé,pas été posée,inscrit nulle part,inscrits nulle part,inscrite nulle part,inscrites nulle part,nulle part,franchi leurs lèvres,franchi les lèvres,franchi ses lèvres,passé la porte,passé le seuil,attendra,attendront,attendrait,attendraient,peut attendre,peuvent attendre,pour une autre fois,une autre fois,un autre jour,une autre visite,une autre occasion,pour plus tard,remis à plus tard,remise à plus tard,hors champ,hors sujet,hors du champ,resté à la porte,restée à la porte,restés à la porte,restées à la porte,laissé de côté,laissée de côté,laissés de côté,laissées de côté,mis de côté,mise de côté,mis entre parenthèses,mise entre parenthèses,passé sous silence,passée sous silence,passés sous silence,soigneusement évité,soigneusement évitée,soigneusement évités,soigneusement évitées,été évité,été évitée,été évités,été évitées,été éludé,été éludée,été écarté,été écartée,été écartés,été écartées,écarté d’avance,posée que par la presse,posée que par des journalistes,se jouera ailleurs,se joueront ailleurs,se réglera ailleurs,se régleront ailleurs,intéressait personne,intéresse personne,intéressaient personne,soufflé mot,touché mot,pipé mot,dit mot,pas un mot,pas un traître mot,rien voulu savoir,veut rien savoir,voulait rien savoir,rien voulu entendre,veut rien entendre,rien dit,ne rien dire,rien à dire,restés muets,resté muet,restée muette,restent muets,reste muet,silence total,silence complet,ne fut pas question,pas été question,ne sera pas question,n’est pas question,n’y songeait,n’y pensait,n’en a parlé,n’en parla,n’en parlait,n’en a soufflé mot,personne n’en a parlé',
  nothing: 'rien,silence,motus,pas un mot,néant',
  papers: 'Accord,Traité,Pacte,Convention,Protocole,Mémorandum,Déclaration,Charte,Partenariat,Initiative',
  ofWhat:
    'financement,financements,santé,crise,crises,bases,développement,reconstruction,quotas,quota,relance,plan de relance,raffinage,transit,réforme,réformes',
  tastes:
    'mangé,bu,goûté,dégusté,savouré,partagé un plat de,plat de,plats de,assiette de,assiettes de,verre de,verres de,tasse de,tasses de,bouteille de,bouteilles de,caisse de,caisses de,panier de,paniers de,corbeille de,bol de,bols de,servi,autour d’un,autour d’une,arrosé de,arrosé d’un,à base de',
  training: 'formation,formations,instruction,entraînement',
  lands:
    'pays,nation,république,cité-État,État insulaire,pays voisin,royaume,émirat,sultanat,principauté,monarchie,grand-duché,île,archipel,Grande Île,Île Continent,État archipel',
  realms: 'royaume,émirat,sultanat,principauté,monarchie,grand-duché',
  isles: 'île,archipel,Grande Île,État insulaire,État archipel',
  mirrors:
    'répond à,répond au,répondait à,répondait au,répondra à,répondra au,répondant à,répondant au,en réponse à,en réponse au,réponse à,réponse au,fait écho à,fait écho au,faisait écho à,faisait écho au,faisant écho à,faisant écho au,en écho à,en écho au,écho à,écho au,fait pendant à,fait pendant au,faisant pendant à,faisant pendant au,pendant de,pendant du,rappelle,rappelait,rappelant,renvoie à,renvoie au,prolonge,prolongeait,prolongeant,dans le prolongement de,dans le prolongement du,dans la foulée de,dans la foulée du,en retour de,en retour du,en contrepartie de,en contrepartie du,fait suite à,fait suite au,faisant suite à,faisant suite au,rend la politesse de',
  eachStop:
    'dans les deux pays,dans les deux capitales,dans chacun des deux pays,dans l’un et l’autre pays,dans l’une et l’autre capitale,trois gouvernements,quatre gouvernements,trois pays,quatre pays,cinq pays,chacun des trois pays,chacun des quatre pays,chaque pays,chaque halte,trois hôtes,deux têtes-à-têtes,deux tête-à-têtes,deux entretiens,trois étapes,quatre étapes,à chaque fois,les deux haltes,chacun de ses hôtes,chacune des capitales,chacune des étapes,chacun des pays,chaque pays visité,chacun de ces pays,trois capitales,quatre capitales,toutes les étapes,deux étapes,ces étapes,chaque étape,deux escales,ces escales,chaque escale,deux capitales,chaque capitale,deux homologues,deux hôtes,ses hôtes,deux déplacements,deux visites,deux rencontres,deux tête-à-tête,deux fois,chaque fois,deux menus,chacune de ces étapes,tour à tour,fil rouge,fil conducteur,tout au long de la tournée,tout au long du voyage,tout au long du périple,de tout le voyage,de toute la tournée,de bout en bout',
};

export const ENDINGS: Endings = {
  adverb: /ment$/,
  adjective: /(al|ial|ic|ive|ent|ant|long)$/,
  agreeing: /(e|es|s)$/,
  thirdPerson: /s$/,
  past: /([^prsy]aient|[cmnstv]èrent)$/,
  gerund: /ant$/,
  begun: /(nt|an|ot)$/,
  infinitive: /(er|ir|[cdipv]re|ttre)$/,
  participle: /(é|ée|és|ées)$/,
  opening: /^(ouvr|clos|ferm|achev|termin|conclu|lanc|début|commenc)/,
  portfolio: /(eres|eures|ale|aux|ales|elle|que|ques|ine|ite)$/,
  groups: /aine$/,
  singular: /([^s]|[ai]s)$/,
  imperfect: /(?:(?<!f|[deitv]r)ait|(?<![deitv]r)aient)$/,
};
