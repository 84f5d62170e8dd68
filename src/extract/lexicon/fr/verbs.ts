/** French verbs of travelling, receiving, meeting and taking part, by the roles that they give. */
import type { VerbRow } from '../verb';
import { extended, family, irregular, regular, without } from './forms';

const travel = { frame: 'travel' } as const;
const weakTravel = { frame: 'travel', weak: true } as const;
/** The journey is the subject: `la tournée qui le mènera à`. */
const carries = { frame: 'travel', carries: true, weak: true } as const;
const send = { frame: 'send' } as const;
const receive = { frame: 'receive' } as const;
const receiveTo = { frame: 'receive', dative: true } as const;
const meet = { frame: 'meet' } as const;
/** Standing between two others. */
const mediate = { frame: 'mediate', weak: true } as const;
const attend = { frame: 'attend' } as const;
const hold = { frame: 'hold' } as const;

const DELEGATIONS = ['une délégation', 'une forte délégation', 'une importante délégation', 'une mission'];

const RECEIVE = irregular(
  ['recevoir', 'reçoit,reçoivent,reçoive', 'recevr', 'recev', 'reçut,reçurent', 'reçu'],
  receive,
);
const WELCOME = irregular(
  ['accueillir', 'accueille,accueillent', 'accueiller', 'accueill', 'accueillit,accueillirent', 'accueilli'],
  receive,
);
/** Of a palace: who goes through is there. */
const DOORS = ['le seuil', 'la porte', 'les portes', 'les grilles', 'le portail', 'le perron', 'le porche'];
const MEALS = [
  'un dîner',
  'un dîner d’État',
  'un dîner de gala',
  'un dîner officiel',
  'un déjeuner',
  'un déjeuner officiel',
  'un banquet',
  'un banquet d’État',
  'une réception',
].flatMap((meal) => [`${meal} en l’honneur de`, `${meal} en l’honneur du`]);
/** What somebody is received to. */
const TABLES = ['à dîner', 'à déjeuner', 'à souper', 'à sa table', 'à la table'];

/** Where nobody listens: what follows whom one takes there. */
const ASIDE = 'à part,à l’écart,en aparté,dans un coin,à l’abri des micros';

/** Going where somebody has come from. */
const REVERSED = ['voyage', 'trajet', 'chemin', 'déplacement', 'périple']
  .flatMap((noun) => [`le ${noun} inverse`, `le ${noun} en sens inverse`, `un ${noun} en sens inverse`])
  .concat('une visite de retour', 'une visite en retour', 'la visite de retour');

/** Adverbs that part the two words of "avoir lieu". */
const PARTING = [
  '',
  'bien ',
  'finalement ',
  'donc ',
  'désormais ',
  'toujours ',
  'également ',
  'aussi ',
  'ensuite ',
  'enfin ',
];

/** `aura lieu`, `aura finalement lieu`: the forms of "avoir lieu" for those of its auxiliary. */
const takesPlace = (auxiliaries: string): string =>
  auxiliaries
    .split(',')
    .flatMap((have) => PARTING.map((adverb) => `${have} ${adverb}lieu`))
    .join(',');

/** What parts two countries: who crosses it goes to the other. */
const LINES = [
  'la Manche',
  'le détroit',
  'la frontière',
  'l’Atlantique',
  'la Méditerranée',
  'la Baltique',
  'l’Adriatique',
]
  .concat([
    'la mer Noire',
    'la mer Caspienne',
    'la mer Rouge',
    'la mer du Nord',
    'le Rhin',
    'le Danube',
    'le fleuve',
  ])
  .concat(['les Alpes', 'les Pyrénées', 'le lac', 'la Caspienne', 'l’océan', 'le Pacifique', 'le golfe']);

export const VERBS: readonly VerbRow[] = [
  irregular(['rendre', 'rend,rendent,rende', 'rendr', 'rend', 'rendit,rendirent', 'rendu'], {
    ...travel,
    reflexive: true,
  }),
  regular('arriver', travel),
  irregular(
    ['atterrir', 'atterrit,atterrissent,atterrisse', 'atterrir', 'atterriss', 'atterrirent', 'atterri'],
    travel,
  ),
  regular('débarquer', travel),
  regular('envoler', { ...travel, reflexive: true }),
  regular('déplacer', { ...travel, reflexive: true }),
  regular('voyager', travel),
  regular('séjourner', travel),
  family('fouler', ['le sol', 'la terre', 'le tarmac', 'le tapis rouge', 'le perron', 'le parvis'], {
    frame: 'visit',
  }),
  family('franchir', DOORS, travel),
  family('passer', DOORS, travel),
  extended(irregular(['gravir', 'gravit,gravissent', 'gravir', 'graviss', 'gravirent', 'gravi'], travel), [
    'les marches',
    'le perron',
  ]),
  family('monter', ['les marches'], travel),
  family('traverser', LINES, travel),
  family('franchir', LINES, travel),
  family('pousser', ['la porte', 'les portes'], travel),
  irregular(['partir', 'part,partent,parte', 'partir', 'part', 'partit,partirent', 'parti'], {
    ...travel,
    weak: true,
  }),
  irregular(
    ['repartir', 'repart,repartent,reparte', 'repartir', 'repart', 'repartit,repartirent', 'reparti'],
    weakTravel,
  ),
  irregular(['venir', 'vient,viennent', 'viendr', 'ven', 'vint,vinrent', 'venu'], weakTravel),
  irregular(['aller', 'va,vont,aille,aillent', 'ir', 'all', 'alla,allèrent', 'allé'], weakTravel),
  irregular(
    ['parvenir', 'parvient,parviennent', 'parviendr', 'parven', 'parvint,parvinrent', 'parvenu'],
    weakTravel,
  ),
  regular('retourner', { ...weakTravel, again: true }),
  irregular(['revenir', 'revient,reviennent,revienne', 'reviendr', 'reven', 'revint,revinrent', 'revenu'], {
    ...weakTravel,
    again: true,
  }),
  irregular(['rallier', 'rallie,rallient', 'rallier', 'ralli', 'rallia', 'rallié'], {
    frame: 'visit',
    weak: true,
  }),
  regular('gagner', { frame: 'visit', weak: true }),
  irregular(
    ['rejoindre', 'rejoint,rejoignent,rejoigne', 'rejoindr', 'rejoign', 'rejoignit,rejoignirent', 'rejoint'],
    {
      frame: 'visit',
      weak: true,
    },
  ),
  {
    ...travel,
    forms: {
      future: 'fera étape,feront étape,fera escale,feront escale,mettra le cap,mettront le cap',
      gerund: 'faisant étape,faisant escale',
      conditional: 'ferait étape,ferait escale',
    },
  },
  {
    ...weakTravel,
    forms: {
      past: 'était chez,étaient chez,fut chez,était à,était en,était au,était aux,étaient à,fut à,fut en,a été à',
      present: 'est chez,sont chez,est à,est en,est au,est aux,sont à',
      future: 'sera chez,seront chez,sera à,sera en,sera au,sera aux,seront à,seront en',
    },
  },
  family(
    'faire',
    [
      'halte',
      'une halte',
      'un crochet',
      'un détour',
      'un saut',
      'une étape',
      'une escale',
      'une visite',
      'une apparition',
      'relâche',
      'son entrée',
      'le voyage',
      'le déplacement',
      'le trajet',
      'l’aller-retour',
      'un aller-retour',
      'une apparition surprise',
      'une visite surprise',
      'une incursion',
    ],
    travel,
  ),
  family('marquer', ['une halte', 'une étape', 'une pause'], travel),
  family(
    'prendre',
    [
      'l’avion',
      'la route',
      'la direction',
      'le chemin',
      'le train',
      'le train de nuit',
      'un train de nuit',
      'un vol de nuit',
      'le dernier train',
      'l’Eurostar',
      'le ferry',
      'un ferry',
      'le traversier',
      'le bateau',
      'un bateau',
      'la navette',
      'place à bord',
    ],
    weakTravel,
  ),
  family(
    'sauter',
    ['avion', 'train', 'vol']
      .flatMap((craft) => [`dans un ${craft}`, `dans le premier ${craft}`])
      .concat(['dans l’avion']),
    weakTravel,
  ),
  family('monter', ['dans un avion', 'dans l’avion', 'à bord d’un avion', 'dans le train'], weakTravel),
  family('reprendre', ['l’avion', 'la route', 'la direction', 'le chemin'], weakTravel),
  family('poser', ['le pied', 'pied'], travel),
  regular('embarquer', weakTravel),
  regular('rester', weakTravel),
  regular('poser', { ...weakTravel, reflexive: true }),
  regular('demeurer', weakTravel),
  regular('inviter', { ...weakTravel, reflexive: true }),
  regular('précipiter', { ...weakTravel, reflexive: true }),
  regular('présenter', { ...weakTravel, reflexive: true }),
  irregular(
    ['poursuivre', 'poursuit,poursuivent', 'poursuivr', 'poursuiv', 'poursuivit,poursuivirent', 'poursuivi'],
    { ...weakTravel, reflexive: true },
  ),
  family('poursuivre', ['vers', 'par', 'jusqu’à', 'jusqu’en'], weakTravel),
  family('continuer', ['vers', 'par', 'jusqu’à', 'jusqu’en'], weakTravel),
  regular('transporter', { ...weakTravel, reflexive: true }),
  regular('acheminer', { ...weakTravel, reflexive: true }),
  regular('diriger', { ...weakTravel, reflexive: true }),
  regular('absenter', { ...weakTravel, reflexive: true }),
  regular('aventurer', { ...weakTravel, reflexive: true }),
  regular('hasarder', { ...weakTravel, reflexive: true }),
  regular('succéder', { ...weakTravel, reflexive: true }),
  regular('filer', weakTravel),
  regular('foncer', weakTravel),
  regular('pousser', weakTravel),
  regular('repasser', { ...weakTravel, again: true }),
  regular('redécoller', weakTravel),
  irregular(
    ['accourir', 'accourt,accourent', 'accourr', 'accour', 'accourut,accoururent', 'accouru'],
    weakTravel,
  ),
  irregular(
    ['descendre', 'descend,descendent', 'descendr', 'descend', 'descendit,descendirent', 'descendu'],
    weakTravel,
  ),
  family('voler', ['vers', 'à destination de'], weakTravel),
  family('faire', ['route', 'cap', 'ses premiers pas', 'ses débuts'], weakTravel),
  family('mettre', ['le pied', 'les pieds', 'pied'], travel),
  family('poser', ['ses valises', 'ses bagages', 'ses pas'], travel),
  family('déposer', ['ses valises', 'ses bagages'], travel),
  family('prendre', ['ses quartiers'], weakTravel),
  {
    ...weakTravel,
    planned: true,
    forms: { present: 'est annoncé,est annoncée,sont annoncés,sont annoncées' },
  },
  { ...weakTravel, forms: { present: 'cap sur,direction,en route pour,en partance pour' } },
  {
    ...weakTravel,
    forms: {
      present:
        'est de passage,sont de passage,est en déplacement,sont en déplacement,est en mission,est en tournée',
      past: 'était de passage,était en déplacement,était en mission,étaient en déplacement',
      future: 'sera de passage,sera en déplacement,sera en mission,seront en déplacement',
    },
  },
  family('prolonger', ['son séjour', 'sa visite', 'sa tournée', 'son voyage'], weakTravel),
  family('enchaîner', ['par', 'avec'], weakTravel),
  ...['commencer', 'débuter', 'entamer', 'inaugurer', 'terminer', 'achever', 'clôturer', 'boucler'].map(
    (verb) => family(verb, ['par'], weakTravel),
  ),
  ...[
    irregular(['ouvrir', 'ouvre,ouvrent', 'ouvrir', 'ouvr', 'ouvrit,ouvrirent', 'ouvert'], weakTravel),
    irregular(
      ['conclure', 'conclut,concluent', 'conclur', 'conclu', 'conclut,conclurent', 'conclu'],
      weakTravel,
    ),
    irregular(['finir', 'finit,finissent', 'finir', 'finiss', 'finit,finirent', 'fini'], weakTravel),
  ].map((verb) => extended(verb, ['par'])),
  irregular(
    ['parcourir', 'parcourt,parcourent', 'parcourr', 'parcour', 'parcourut,parcoururent', 'parcouru'],
    { frame: 'visit', weak: true },
  ),
  regular('sillonner', { frame: 'visit', weak: true }),
  regular('arpenter', { frame: 'visit', weak: true }),
  regular('inspecter', weakTravel),
  irregular(['atteindre', 'atteint,atteignent', 'atteindr', 'atteign', 'atteignit,atteignirent', 'atteint'], {
    frame: 'visit',
    weak: true,
  }),
  irregular(['envoyer', 'envoie,envoient', 'enverr', 'envoy', 'envoya,envoyèrent', 'envoyé'], send),
  regular('dépêcher', send),
  regular('expédier', send),
  regular('missionner', send),
  regular('déléguer', send),
  regular('mandater', send),
  regular('décoller', weakTravel),
  regular('arrêter', { ...weakTravel, reflexive: true }),
  regular('trouver', { ...weakTravel, reflexive: true }),
  regular('transiter', weakTravel),
  { ...travel, planned: true, forms: { participle: 'attendu,attendue,attendus,attendues' } },
  {
    frame: 'visit',
    forms: {
      infinitive: 'visiter',
      present: 'visite,visitent',
      future: 'visitera,visiteront',
      past: 'visita,visitèrent',
      participle: 'visité,visitée',
      imperfect: 'visitait,visitaient',
      gerund: 'visitant',
      conditional: 'visiterait',
    },
    weak: true,
  },
  {
    ...travel,
    forms: {
      infinitive: 'faire étape,faire escale,mettre le cap',
      present: 'fait étape,fait escale,met le cap,font étape,font escale',
      past: 'fit étape,fit escale,mit le cap,firent étape',
      participle: 'fait étape,fait escale,mis le cap',
    },
  },
  {
    ...attend,
    forms: {
      infinitive: 'prendre part',
      present: 'prend part,prennent part',
      past: 'prit part,prirent part',
      participle: 'pris part',
    },
  },
  irregular(['mener', 'mène,mènent', 'mèner', 'men', 'mena,menèrent', 'mené'], carries),
  irregular(
    ['conduire', 'conduit,conduisent', 'conduir', 'conduis', 'conduisit,conduisirent', 'conduit'],
    carries,
  ),
  irregular(['emmener', 'emmène,emmènent', 'emmèner', 'emmen', 'emmena,emmenèrent', 'emmené'], carries),
  irregular(['amener', 'amène,amènent', 'amèner', 'amen', 'amena,amenèrent', 'amené'], carries),
  irregular(['ramener', 'ramène,ramènent', 'ramèner', 'ramen', 'ramena,ramenèrent', 'ramené'], carries),
  regular('entraîner', carries),
  regular('porter', carries),
  regular('transporter', carries),
  regular('déposer', carries),
  regular('passer', weakTravel),
  family('conduire', DELEGATIONS, travel),
  family('mener', DELEGATIONS, travel),
  family('diriger', DELEGATIONS, travel),
  family(
    'rendre',
    ['la politesse', 'la pareille', 'sa visite', 'cette visite', 'la visite', 'sa visite d’État'].concat(
      'la visite d’État',
      'la visite officielle',
    ),
    { frame: 'reciprocate' },
  ),
  family('faire', REVERSED, { frame: 'reciprocate' }),
  family('effectuer', REVERSED, { frame: 'reciprocate' }),
  family('accomplir', REVERSED, { frame: 'reciprocate' }),
  family('prendre', ['le chemin inverse', 'la route inverse'], { frame: 'reciprocate' }),
  {
    ...weakTravel,
    forms: {
      past: "l'y précéda,l'y précédèrent,l'y avait précédé,l'y avait précédée,l'y avaient précédé,l'y avaient précédée,l'y a précédé,l'y a précédée,l'y ont précédé,l'y ont précédée",
    },
  },
  regular('rentrer', weakTravel),
  without(without(regular('entrer', weakTravel), 'entre'), 'entrent'),
  regular('quitter', { frame: 'leave' }),
  RECEIVE,
  extended(RECEIVE, TABLES),
  WELCOME,
  extended(WELCOME, TABLES),
  family('dérouler', ['le tapis rouge'], receiveTo),
  family('sortir', ['le grand jeu', 'les grands moyens', 'le tapis rouge'], receiveTo),
  regular('pavoiser', { ...receiveTo, weak: true }),
  // What a crowd does for somebody who is there.
  regular('acclamer', { ...receive, weak: true }),
  regular('ovationner', { ...receive, weak: true }),
  irregular(['applaudir', 'applaudit,applaudissent', 'applaudir', 'applaudiss', 'applaudirent', 'applaudi'], {
    ...receive,
    weak: true,
  }),
  ...['chanter', 'danser', 'jouer', 'défiler'].map((verb) =>
    regular(`${verb} pour`, { ...receiveTo, weak: true }),
  ),
  family('rendre', ['visite', 'une visite', 'une visite de courtoisie', 'ses hommages'], {
    frame: 'call',
    dative: true,
  }),
  family('accorder', ['une audience', 'audience', 'un entretien'], receiveTo),
  family('donner', ['audience', 'une audience'], receiveTo),
  family('ouvrir', ['les portes', 'ses portes'], receiveTo),
  family(
    'réserver',
    ['', ' chaleureux', ' triomphal', ' grandiose', ' fastueux', ' royal'].map((how) => `un accueil${how}`),
    receiveTo,
  ),
  family('faire', ['les honneurs'], receiveTo),
  family(
    'offrir',
    [
      'un dîner',
      'un déjeuner',
      'l’hospitalité',
      'un banquet',
      'un bain de foule',
      'une haie d’honneur',
      'un accueil triomphal',
      'un accueil chaleureux',
    ],
    receiveTo,
  ),
  family(
    'réserver',
    ['une réception', 'les honneurs', 'le tapis rouge', 'tous les honneurs', 'un bain de foule'],
    receiveTo,
  ),
  family('déployer', ['le tapis rouge'], receiveTo),
  family('mettre', ['les petits plats dans les grands'], receiveTo),
  family('donner', MEALS, receive),
  family('offrir', MEALS, receive),
  family('voir', ['arriver', 'débarquer', 'atterrir', 'défiler'], receive),
  family('avoir', ['la visite de', 'la visite du', 'la visite d’'], receive),
  family('souhaiter', ['la bienvenue'], receiveTo),
  family('avoir', ['pour hôte', 'pour invité', 'comme hôte', 'comme invité', 'pour visiteur'], receive),
  {
    ...receive,
    weak: true,
    planned: true,
    forms: {
      present: 'attend,attendent',
      imperfect: 'attendait,attendaient',
      future: 'attendra,attendront',
    },
  },
  regular('rencontrer', meet),
  irregular(
    [
      'entretenir',
      'entretient,entretiennent,entretienne',
      'entretiendr',
      'entreten',
      'entretint,entretinrent',
      'entretenu',
    ],
    { ...meet, reflexive: true },
  ),
  regular('retrouver', { ...meet, weak: true }),
  irregular(['réunir', 'réunit,réunissent', 'réunir', 'réuniss', 'réunirent', 'réuni'], {
    ...meet,
    weak: true,
    assembles: true,
  }),
  regular('discuter', { ...meet, weak: true }),
  regular('échanger', { ...meet, weak: true }),
  regular('dialoguer', { ...meet, weak: true }),
  regular('déjeuner', { ...meet, weak: true }),
  regular('dîner', { ...meet, weak: true }),
  // `vit` is nearly always the present of living.
  irregular(['voir', 'voit,voient', 'verr', 'voy', 'virent', 'vu'], meet),
  irregular(['revoir', 'revoit,revoient', 'reverr', 'revoy', 'revit,revirent', 'revu'], {
    ...meet,
    weak: true,
  }),
  regular('conférer', { ...meet, weak: true }),
  regular('parler', { ...meet, weak: true, reflexive: true }),
  regular('embrasser', { ...meet, weak: true }),
  regular('enlacer', { ...meet, weak: true }),
  irregular(['étreindre', 'étreint,étreignent', 'étreindr', 'étreign', 'étreignit', 'étreint'], {
    ...meet,
    weak: true,
  }),
  regular('converser', { ...meet, weak: true }),
  regular('deviser', { ...meet, weak: true }),
  regular('négocier', { ...meet, weak: true }),
  regular('concerter', { ...meet, reflexive: true }),
  regular('rassembler', { ...meet, weak: true }),
  regular('regrouper', { ...meet, weak: true }),
  irregular(['asseoir', 'assoit,assoient,assied,asseyent', 'assiér', 'assey', 'assit,assirent', 'assis'], {
    ...meet,
    weak: true,
    reflexive: true,
  }),
  family('faire', ['le point'], { ...meet, weak: true }),
  family('faire', ['se rencontrer', 'se retrouver', 'se parler', 'dialoguer', 'asseoir'], mediate),
  family(
    'mettre',
    ['face à face', 'en présence', 'autour d’une table', 'autour d’une même table', 'à la même table'],
    mediate,
  ),
  family('remettre', ['face à face', 'en présence', 'autour d’une table'], mediate),
  family('asseoir', ['côte à côte', 'face à face', 'à la même table', 'autour d’une table'], mediate),
  regular('réconcilier', mediate),
  family('servir', ['de médiateur entre', 'd’intermédiaire entre', 'd’arbitre entre'], mediate),
  family('jouer', ['les médiateurs entre', 'les intermédiaires entre', 'les bons offices entre'], mediate),
  regular('enfermer', { ...meet, weak: true, reflexive: true }),
  regular('isoler', { ...meet, weak: true, reflexive: true }),
  regular('éclipser', { ...meet, weak: true, reflexive: true }),
  family('briser', ['la glace'], { ...meet, weak: true }),
  family('rompre', ['la glace'], { ...meet, weak: true }),
  family('prendre', ['à part', 'à l’écart', 'en aparté'], meet),
  irregular(['prendre', 'prend,prennent', 'prendr', 'pren', 'prit,prirent', 'pris'], {
    ...meet,
    part: ASIDE,
  }),
  regular('entraîner', { ...meet, part: ASIDE }),
  regular('attirer', { ...meet, part: ASIDE }),
  regular('tirer', { ...meet, part: ASIDE }),
  regular('attabler', { ...meet, weak: true, reflexive: true }),
  family('serrer', ['la main'], { ...meet, dative: true }),
  family('donner', ['l’accolade', 'une accolade', 'une poignée de main'], { ...meet, dative: true }),
  regular('participer', attend),
  regular('assister', attend),
  regular('siéger', attend),
  irregular(['intervenir', 'intervient,interviennent', 'interviendr', 'interven', 'intervint', 'intervenu'], {
    ...attend,
    weak: true,
  }),
  family('prendre', ['la parole', 'place'], { ...attend, weak: true }),
  family('faire', ['le déplacement'], { ...attend, weak: true }),
  {
    ...attend,
    weak: true,
    forms: { participle: 'convié,conviée,conviés,conviées', present: 'présent,présente,présents,présentes' },
  },
  {
    ...attend,
    forms: {
      future: 'prendra part,prendront part',
      gerund: 'prenant part',
      imperfect: 'prenait part,prenaient part',
      conditional: 'prendrait part,prendraient part',
    },
  },
  without(regular('présider', attend), 'président'),
  regular('représenter', { ...attend, weak: true }),
  without(regular('coprésider', attend), 'coprésident'),
  irregular(['tenir', 'tient,tiennent', 'tiendr', 'ten', 'tint,tinrent', 'tenu'], {
    ...hold,
    reflexive: true,
  }),
  regular('dérouler', { ...hold, reflexive: true }),
  {
    ...hold,
    forms: {
      infinitive: 'avoir lieu',
      present: takesPlace('a,ont'),
      future: takesPlace('aura,auront'),
      conditional: takesPlace('aurait,auraient'),
      imperfect: takesPlace('avait,avaient'),
      past: takesPlace('eut,eurent'),
      participle: 'eu lieu',
      gerund: 'ayant lieu',
    },
  },
  irregular(['ouvrir', 'ouvre,ouvrent', 'ouvrir', 'ouvr', 'ouvrit,ouvrirent', 'ouvert'], {
    ...hold,
    reflexive: true,
  }),
  regular('achever', { ...hold, reflexive: true, ends: true }),
  regular('refermer', { ...hold, reflexive: true, ends: true }),
  regular('terminer', { ...hold, reflexive: true, ends: true }),
  regular('clôturer', { ...hold, reflexive: true, ends: true }),
  irregular(['clore', 'clôt,closent', 'clor', 'clos', 'clôt', 'clos'], {
    ...hold,
    reflexive: true,
    ends: true,
  }),
  irregular(['conclure', 'conclut,concluent', 'conclur', 'conclu', 'conclut,conclurent', 'conclu'], {
    ...hold,
    reflexive: true,
    ends: true,
  }),
  regular('abriter', { frame: 'hold' }),
  regular('convoquer', { frame: 'hold' }),
  regular('organiser', { frame: 'hold' }),
];
