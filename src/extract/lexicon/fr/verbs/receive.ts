/** French verbs of receiving somebody. */
import type { VerbRow } from '../../verb';
import { extended, family, irregular, regular } from '../forms';

const receive = { frame: 'receive' } as const;
const receiveTo = { frame: 'receive', dative: true } as const;

const RECEIVE = irregular(
  ['recevoir', 'reçoit,reçoivent,reçoive', 'recevr', 'recev', 'reçut,reçurent', 'reçu'],
  receive,
);

const WELCOME = irregular(
  ['accueillir', 'accueille,accueillent', 'accueiller', 'accueill', 'accueillit,accueillirent', 'accueilli'],
  receive,
);

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

const RETAIN = irregular(
  ['retenir', 'retient,retiennent', 'retiendr', 'reten', 'retint,retinrent', 'retenu'],
  receive,
);

/** Where a host takes a guest, for pleasure. */
const OUTINGS = [
  'galoper',
  'pêcher',
  'chasser',
  'skier',
  'naviguer',
  'dîner',
  'déjeuner',
  'marcher',
  'se promener',
  'se baigner',
  'à la pêche',
  'à la chasse',
  'à cheval',
  'à motoneige',
  'en bateau',
  'en promenade',
  'en balade',
  'au théâtre',
  'à l’opéra',
  'au marché',
  'faire un tour',
  'faire le tour',
  'voir',
  'visiter',
];

/** Where one is who leaves, and when. */
const PARTING =
  'à son départ,avant son départ,au départ,à l’aéroport,à la gare,sur le tarmac,au pied de l’avion,au pied de son avion,à la fin,à l’issue,au terme';

/** Where a host takes a guest who leaves. */
const TO_PLANE =
  'à l’aéroport,jusqu’à l’aéroport,à son avion,jusqu’à son avion,jusqu’au pied de,au pied de son avion,à la gare';

/** Whom a host expects, as a rule to come to him. */
const AWAIT: VerbRow = {
  ...receive,
  weak: true,
  planned: true,
  forms: {
    present: 'attend,attendent',
    imperfect: 'attendait,attendaient',
    future: 'attendra,attendront',
  },
};

/** Verbs of receiving, by themselves or with what is given. */
export const RECEIVING: readonly VerbRow[] = [
  RECEIVE,
  extended(RECEIVE, TABLES),
  WELCOME,
  extended(WELCOME, TABLES),
  extended(RETAIN, TABLES),
  { ...RETAIN, part: TABLES.join() },
  family('avoir', TABLES, receive),
  family('avoir', [''], { ...receive, part: TABLES.join() }),
  family('emmener', OUTINGS, receive),
  regular('emmener', { ...receive, part: OUTINGS.join() }),
  family('faire', ['monter', 'danser'], { ...receive, weak: true }),
  family('faire', ['goûter', 'déguster', 'essayer'], { ...receiveTo, weak: true }),
  AWAIT,
  // `attend à déjeuner trois de ses pairs`
  { ...extended(AWAIT, TABLES), weak: false },
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
  // What a host does with his guest on the way through the town.
  ...['guider', 'escorter', 'promener', 'loger', 'héberger', 'régaler', 'choyer'].map((verb) =>
    regular(verb, { ...receive, weak: true }),
  ),
  family('faire', ['visiter', 'découvrir', 'admirer', 'faire le tour'], { ...receiveTo, weak: true }),
  extended(irregular(['servir', 'sert,servent', 'servir', 'serv', 'servit,servirent', 'servi'], receiveTo), [
    'de guide',
    'de cicérone',
  ]),
  family('accorder', ['une audience', 'audience', 'un entretien'], receiveTo),
  family('donner', ['audience', 'une audience'], receiveTo),
  family('ouvrir', ['les portes', 'ses portes'], receiveTo),
  family(
    'réserver',
    ['', ' chaleureux', ' triomphal', ' grandiose', ' fastueux', ' royal'].map((how) => `un accueil${how}`),
    receiveTo,
  ),
  regular('raccompagner', { ...receive, ends: true }),
  irregular(['reconduire', 'reconduit,reconduisent', 'reconduir', 'reconduis', 'reconduisit', 'reconduit'], {
    ...receive,
    ends: true,
    part: TO_PLANE,
  }),
  regular('saluer', { ...receive, ends: true, part: PARTING }),
  family('faire', ['ses adieux'], { ...receiveTo, ends: true, part: PARTING }),
  extended(
    irregular(['dire', 'dit,disent', 'dir', 'dis', 'dirent', 'dit'], {
      ...receiveTo,
      ends: true,
      part: PARTING,
    }),
    ['au revoir', 'adieu'],
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
  family('faire', ['venir', 'revenir'], receive),
  family('donner', MEALS, receive),
  family('offrir', MEALS, receive),
  family(
    'voir',
    [
      'arriver',
      'débarquer',
      'atterrir',
      'défiler',
      'passer',
      'venir',
      'accourir',
      'déambuler',
      'flâner',
    ].concat(['surgir', 'apparaître', 'entrer', 'descendre', 'revenir', 'paraître', 'se promener']),
    receive,
  ),
  family('avoir', ['la visite de', 'la visite du', 'la visite d’'], receive),
  family('souhaiter', ['la bienvenue'], receiveTo),
  family('avoir', ['pour hôte', 'pour invité', 'comme hôte', 'comme invité', 'pour visiteur'], receive),
];
