/** French verbs of travelling, receiving, meeting and taking part, by the roles that they give. */
import type { VerbRow } from '../lexicon';
import { family, irregular, regular, without } from './forms';

const travel = { frame: 'travel' } as const;
const weakTravel = { frame: 'travel', weak: true } as const;
const receive = { frame: 'receive' } as const;
const meet = { frame: 'meet' } as const;
const attend = { frame: 'attend' } as const;
const hold = { frame: 'hold' } as const;

export const VERBS: readonly VerbRow[] = [
  irregular(['rendre', 'rend,rendent', 'rendr', 'rend', 'rendit,rendirent', 'rendu'], {
    ...travel,
    reflexive: true,
  }),
  regular('arriver', travel),
  irregular(['atterrir', 'atterrit,atterrissent', 'atterrir', 'atterriss', 'atterrirent', 'atterri'], travel),
  regular('débarquer', travel),
  regular('envoler', { ...travel, reflexive: true }),
  regular('déplacer', { ...travel, reflexive: true }),
  regular('voyager', travel),
  regular('séjourner', travel),
  regular('poser ses valises', travel),
  regular('fouler le sol', { frame: 'visit' }),
  irregular(['partir', 'part,partent', 'partir', 'part', 'partit,partirent', 'parti'], {
    ...travel,
    weak: true,
  }),
  irregular(
    ['repartir', 'repart,repartent', 'repartir', 'repart', 'repartit,repartirent', 'reparti'],
    weakTravel,
  ),
  irregular(['venir', 'vient,viennent', 'viendr', 'ven', 'vint,vinrent', 'venu'], weakTravel),
  irregular(['aller', 'va,vont', 'ir', 'all', 'alla,allèrent', 'allé'], weakTravel),
  regular('retourner', weakTravel),
  irregular(['revenir', 'revient,reviennent', 'reviendr', 'reven', 'revint,revinrent', 'revenu'], weakTravel),
  irregular(['rallier', 'rallie,rallient', 'rallier', 'ralli', 'rallia', 'rallié'], {
    frame: 'visit',
    weak: true,
  }),
  regular('gagner', { frame: 'visit', weak: true }),
  irregular(['rejoindre', 'rejoint,rejoignent', 'rejoindr', 'rejoign', 'rejoignit,rejoignirent', 'rejoint'], {
    frame: 'visit',
    weak: true,
  }),
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
      past: 'était à,était en,était au,était aux,étaient à,fut à,fut en,a été à',
      present: 'est à,est en,est au,est aux,sont à',
      future: 'sera à,sera en,sera au,sera aux,seront à,seront en',
    },
  },
  family(
    'faire',
    ['halte', 'une halte', 'un crochet', 'un détour', 'une étape', 'une escale', 'une visite', 'relâche'],
    travel,
  ),
  family('marquer', ['une halte', 'une étape', 'une pause'], travel),
  family(
    'prendre',
    ['l’avion', 'la route', 'la direction', 'le chemin', 'le train', 'place à bord'],
    weakTravel,
  ),
  family('reprendre', ['l’avion', 'la route', 'la direction', 'le chemin'], weakTravel),
  family('poser', ['le pied', 'pied'], travel),
  regular('embarquer', weakTravel),
  regular('décoller', weakTravel),
  regular('arrêter', { ...weakTravel, reflexive: true }),
  regular('trouver', { ...weakTravel, reflexive: true }),
  regular('transiter', weakTravel),
  regular('faire le déplacement', weakTravel),
  {
    ...weakTravel,
    forms: {
      participle: 'fait le déplacement,fait le voyage',
      future: 'fera le déplacement,fera le voyage',
      present: 'fait le déplacement',
    },
  },
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
  {
    frame: 'travel',
    carries: true,
    weak: true,
    forms: {
      infinitive: 'mener,conduire,emmener',
      present: 'mène,conduit,emmène',
      future: 'mènera,conduira,emmènera,mèneront,conduiront',
      past: 'mena,conduisit',
      imperfect: 'menait,conduisait',
      conditional: 'mènerait,conduirait,emmènerait',
      participle: 'mené,menée,conduit,conduite,emmené',
    },
  },
  regular('passer', weakTravel),
  {
    ...travel,
    forms: {
      infinitive: 'conduire une délégation,mener une délégation',
      future: 'conduira une délégation,mènera une délégation',
      present: 'conduit une délégation,mène une délégation',
      participle: 'conduit une délégation,mené une délégation',
    },
  },
  {
    frame: 'reciprocate',
    forms: {
      infinitive: 'rendre la politesse',
      past: 'rendit la politesse,rendit sa visite',
      participle: 'rendu la politesse',
      future: 'rendra la politesse',
      present: 'rend la politesse',
    },
  },
  regular('rentrer', weakTravel),
  without(without(regular('entrer', weakTravel), 'entre'), 'entrent'),
  regular('quitter', { frame: 'leave' }),
  irregular(['recevoir', 'reçoit,reçoivent', 'recevr', 'recev', 'reçut,reçurent', 'reçu'], receive),
  irregular(
    [
      'accueillir',
      'accueille,accueillent',
      'accueiller',
      'accueill',
      'accueillit,accueillirent',
      'accueilli',
    ],
    receive,
  ),
  { ...receive, forms: { present: 'dérouler le tapis rouge,déroule le tapis rouge' } },
  regular('rencontrer', meet),
  irregular(
    [
      'entretenir',
      'entretient,entretiennent',
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
  }),
  regular('discuter', { ...meet, weak: true }),
  regular('échanger', { ...meet, weak: true }),
  regular('dialoguer', { ...meet, weak: true }),
  regular('déjeuner', { ...meet, weak: true }),
  regular('dîner', { ...meet, weak: true }),
  irregular(['voir', 'voit,voient', 'verr', 'voy', 'vit,virent', 'vu'], meet),
  irregular(['revoir', 'revoit,revoient', 'reverr', 'revoy', 'revit,revirent', 'revu'], {
    ...meet,
    weak: true,
  }),
  regular('conférer', { ...meet, weak: true }),
  regular('participer', attend),
  regular('assister', attend),
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
  irregular(['ouvrir', 'ouvre,ouvrent', 'ouvrir', 'ouvr', 'ouvrit,ouvrirent', 'ouvert'], {
    ...hold,
    reflexive: true,
  }),
  regular('achever', { ...hold, reflexive: true, ends: true }),
  regular('abriter', { frame: 'hold' }),
  regular('organiser', { frame: 'hold' }),
];
