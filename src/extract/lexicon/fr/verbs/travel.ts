/** French verbs of going somewhere, arriving and being there. */
import type { VerbRow } from '../../verb';
import { extended, family, irregular, regular, without } from '../forms';

const travel = { frame: 'travel' } as const;
const acrossLine = { frame: 'travel', crosses: true } as const;
const weakTravel = { frame: 'travel', weak: true } as const;

/** Of a palace: who goes through is there. */
const DOORS = ['le seuil', 'la porte', 'les portes', 'les grilles', 'le portail', 'le perron', 'le porche'];

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

/** Verbs of travelling, the weak ones with a place beside them. */
/** Who was there first: `l’y avait précédé`, `l’avait devancé sur l’île`, `avait précédé X à Oslo`. */
function precededBy(stem: string): string[] {
  const simple = stem.endsWith('c') ? `${stem.slice(0, -1)}ça` : `${stem}a`;
  const perfect = ['avait', 'avaient', 'a', 'ont'].flatMap((having) =>
    ['é', 'ée', 'és', 'ées'].map((ending) => `${having} ${stem}${ending}`),
  );
  const forms = [...perfect, simple, `${stem}èrent`];
  return ['', "l'", "l'y ", 'les ', 'les y '].flatMap((object) => forms.map((form) => object + form));
}

export const TRAVELLING: readonly VerbRow[] = [
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
  family('franchir', DOORS, travel),
  family('passer', DOORS, travel),
  extended(irregular(['gravir', 'gravit,gravissent', 'gravir', 'graviss', 'gravirent', 'gravi'], travel), [
    'les marches',
    'le perron',
  ]),
  family('monter', ['les marches'], travel),
  family('traverser', LINES, acrossLine),
  family('franchir', LINES, acrossLine),
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
      present:
        'est chez,sont chez,est à,est en,est au,est aux,sont à,est actuellement à,est actuellement en,est actuellement au,est actuellement aux,sont actuellement à',
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
  family('reprendre', ['la route', 'la direction', 'le chemin', 'son bâton de pèlerin'], weakTravel),
  family('reprendre', ['l’avion', 'l’avion de', 'l’avion d’', 'l’avion du', 'son avion'], {
    ...weakTravel,
    ends: true,
  }),
  family('poser', ['le pied', 'pied'], travel),
  {
    ...travel,
    forms: {
      past: 'était en ville,étaient en ville,fut en ville,a été en ville',
      present: 'est en ville,sont en ville',
      future: 'sera en ville,seront en ville',
    },
  },
  ...['boucler', 'préparer'].map((verb) =>
    family(verb, ['ses valises pour', 'ses bagages pour', 'sa valise pour', 'son sac pour'], weakTravel),
  ),
  family('rouler', ['vers', 'en direction de'], weakTravel),
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
  family('remettre', ['le pied', 'les pieds', 'pied'], travel),
  family('poser', ['ses valises', 'ses bagages', 'ses pas'], travel),
  family('déposer', ['ses valises', 'ses bagages'], travel),
  family('prendre', ['ses quartiers'], weakTravel),
  {
    ...weakTravel,
    planned: true,
    forms: { present: 'est annoncé,est annoncée,sont annoncés,sont annoncées' },
  },
  {
    ...weakTravel,
    reflexive: true,
    planned: true,
    forms: { present: 'annonce,annoncent', past: 'annoncé,annoncée' },
  },
  {
    ...weakTravel,
    forms: {
      present:
        'cap sur,direction,en route pour,en route vers,en partance pour,sur la route de,sur le chemin de',
    },
  },
  {
    ...weakTravel,
    forms: {
      present:
        'est de passage,sont de passage,est en déplacement,sont en déplacement,est en mission,est en tournée',
      past: 'était de passage,était en déplacement,était en mission,étaient en déplacement',
      future: 'sera de passage,sera en déplacement,sera en mission,seront en déplacement',
    },
  },
  {
    ...weakTravel,
    again: true,
    forms: {
      present: 'est de retour,sont de retour',
      past: 'était de retour,étaient de retour,fut de retour,a été de retour,avait été de retour',
      future: 'sera de retour,seront de retour',
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
  regular('inspecter', weakTravel),
  regular('décoller', weakTravel),
  regular('arrêter', { ...weakTravel, reflexive: true }),
  regular('trouver', { ...weakTravel, reflexive: true }),
  regular('transiter', weakTravel),
  {
    ...travel,
    planned: true,
    forms: { participle: 'attendu,attendue,attendus,attendues,annoncé pour,annoncée pour' },
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
  regular('passer', weakTravel),
  {
    ...weakTravel,
    forms: {
      past: ['précéd', 'devanc'].flatMap(precededBy).join(),
    },
  },
  regular('rentrer', weakTravel),
  without(without(regular('entrer', weakTravel), 'entre'), 'entrent'),
];
