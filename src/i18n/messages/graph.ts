/** Words of the relationship graph. */
import { INTL_TAG, type Locale, type Messages } from '../locale';

export interface GraphMessages {
  readonly title: string;
  /** What a screen reader says of the whole drawing. Counts come as numbers. */
  readonly description: (parties: number, links: number, summits: number, engagements: number) => string;
  readonly keys: string;
  readonly kind: Readonly<Record<'party' | 'country' | 'organisation' | 'person' | 'summit', string>>;
  readonly edgeKind: Readonly<Record<'visit' | 'meeting' | 'member' | 'host', string>>;
  readonly engagements: (count: number) => string;
  readonly parties: (count: number) => string;
  readonly summits: (count: number) => string;
  readonly made: (count: number) => string;
  readonly received: (count: number) => string;
  readonly met: (count: number) => string;
  readonly visitsTo: (source: string, target: string, count: number) => string;
  readonly meetingsOf: (one: string, other: string, count: number) => string;
  readonly memberOf: (party: string, summit: string) => string;
  readonly hostOf: (party: string, summit: string) => string;
  readonly unplaced: Readonly<
    Record<'no-party' | 'no-host' | 'no-visitor' | 'own-country', (count: number) => string>
  >;
  readonly empty: string;
  readonly layingOut: string;
  readonly outside: (count: number) => string;
  readonly fit: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly relax: string;
  readonly relaxHint: string;
  readonly unrelax: string;
  readonly legend: string;
  readonly table: string;
  readonly drawing: string;
  readonly tableCaption: string;
  readonly summitCaption: string;
  readonly columns: Readonly<
    Record<
      | 'from'
      | 'to'
      | 'kind'
      | 'engagements'
      | 'period'
      | 'change'
      | 'years'
      | 'summit'
      | 'date'
      | 'hosts'
      | 'others',
      string
    >
  >;
  readonly find: string;
  readonly findNothing: string;
  readonly legendItem: Readonly<
    Record<'direction' | 'meeting' | 'summit' | 'person' | 'community', string> & {
      readonly width: (count: number) => string;
      readonly size: (count: number) => string;
    }
  >;
  readonly view: string;
  readonly views: Readonly<Record<'links' | 'matrix' | 'summits' | 'ego', string>>;
  readonly tools: string;
  readonly options: string;
  readonly option: Readonly<Record<'actors' | 'colour' | 'pairs' | 'order' | 'time', string>>;
  readonly choice: Readonly<
    Record<
      | 'parties'
      | 'people'
      | 'region'
      | 'group'
      | 'all'
      | 'visits'
      | 'community'
      | 'name'
      | 'strength'
      | 'whole'
      | 'play'
      | 'years'
      | 'compare',
      string
    >
  >;
  readonly chartKeys: string;
  readonly matrixRows: string;
  readonly matrixColumns: string;
  readonly matrixNone: string;
  readonly matrixNote: (shown: number, all: number) => string;
  readonly summitsNone: string;
  readonly summitsNote: (hidden: number) => string;
  readonly play: string;
  readonly pause: string;
  readonly stepBack: string;
  readonly stepOn: string;
  readonly from: string;
  readonly windowWidth: string;
  readonly speed: string;
  readonly years: (count: number) => string;
  readonly months: (count: number) => string;
  readonly unpin: (count: number) => string;
  readonly splitYear: string;
  readonly change: Readonly<Record<'new' | 'gone' | 'kept', (count: number) => string>>;
  readonly changed: Readonly<Record<'new' | 'gone' | 'kept', string>>;
  readonly groupOf: (name: string, count: number) => string;
  readonly profile: Readonly<
    Record<
      | 'partners'
      | 'made'
      | 'received'
      | 'met'
      | 'inOrder'
      | 'byYear'
      | 'year'
      | 'concentration'
      | 'concentrationHint',
      string
    >
  > & {
    /** Shares and counts come formatted. */
    readonly balance: (share: string) => string;
    readonly out: (count: number) => string;
    readonly in: (count: number) => string;
    readonly newcomers: (names: string) => string;
    readonly open: (count: number, partner: string) => string;
  };
  readonly alone: string;
  readonly more: (count: number) => string;
}

const count = (locale: Locale, value: number, one: string, many: string) =>
  `${value.toLocaleString(INTL_TAG[locale])}\u00a0${new Intl.PluralRules(INTL_TAG[locale]).select(value) === 'one' ? one : many}`;

export const GRAPH: Messages<GraphMessages> = {
  en: {
    title: 'Who meets whom',
    description: (parties, links, summits, engagements) =>
      `Network of ${count('en', parties, 'party', 'parties')}, ${count('en', links, 'link', 'links')} between them and ` +
      `${count('en', summits, 'summit', 'summits')}, from ${count('en', engagements, 'engagement', 'engagements')}.`,
    keys: 'Arrow keys walk along the links, [ and ] step through time, slash finds a name, Enter opens, Escape leaves.',
    kind: {
      party: 'Party',
      country: 'Country',
      organisation: 'Organisation',
      person: 'Person',
      summit: 'Summit',
    },
    edgeKind: { visit: 'visit', meeting: 'meeting', member: 'took part', host: 'hosted' },
    engagements: (n) => count('en', n, 'engagement', 'engagements'),
    parties: (n) => count('en', n, 'party', 'parties'),
    summits: (n) => count('en', n, 'summit', 'summits'),
    made: (n) => `${count('en', n, 'visit', 'visits')} made`,
    received: (n) => `${n.toLocaleString('en-GB')} received`,
    met: (n) => count('en', n, 'meeting or summit', 'meetings and summits'),
    visitsTo: (source, target, n) => `${count('en', n, 'visit', 'visits')}: ${source} to ${target}`,
    meetingsOf: (one, other, n) => `${count('en', n, 'meeting', 'meetings')}: ${one} and ${other}`,
    memberOf: (party, summit) => `${party} took part in ${summit}`,
    hostOf: (party, summit) => `${party} hosted ${summit}`,
    unplaced: {
      'no-party': (n) => `${count('en', n, 'engagement', 'engagements')} without any known party`,
      'no-host': (n) => `${count('en', n, 'visit', 'visits')} without a known host`,
      'no-visitor': (n) => `${count('en', n, 'visit', 'visits')} without a known visitor`,
      'own-country': (n) => `${count('en', n, 'visit', 'visits')} within one country`,
    },
    empty: 'No engagements to draw.',
    layingOut: 'Laying out the network',
    outside: (n) => `${count('en', n, 'node', 'nodes')} out of sight`,
    fit: 'Show all',
    zoomIn: 'Closer',
    zoomOut: 'Farther',
    relax: 'Rearrange',
    relaxHint:
      'Rearrange what is shown. Until then everything keeps the place that it has in the whole period.',
    unrelax: 'Back to fixed places',
    legend: 'Legend',
    table: 'As a table',
    drawing: 'As a drawing',
    tableCaption: 'The links that the graph draws, one a row',
    summitCaption: 'The summits that the chart draws, one a row',
    columns: {
      from: 'From',
      to: 'To',
      kind: 'Link',
      engagements: 'Engagements',
      period: 'Period',
      change: 'Change',
      years: 'Years',
      summit: 'Summit',
      date: 'Date',
      hosts: 'Host',
      others: 'Others taking part',
    },
    find: 'Find in the graph',
    findNothing: 'Nobody of that name here',
    legendItem: {
      direction: 'Visit: from the wide end to the narrow',
      meeting: 'Meeting of two',
      summit: 'Summit; thick line: its host',
      person: 'Person',
      community: 'Group',
      width: (n) => count('en', n, 'visit', 'visits'),
      size: (n) => count('en', n, 'engagement', 'engagements'),
    },
    view: 'Kind of drawing',
    views: { links: 'Network', matrix: 'Matrix', summits: 'Summits', ego: 'Around one' },
    tools: 'Tools of the graph',
    options: 'Options',
    option: {
      actors: 'Nodes',
      colour: 'Colour',
      pairs: 'What counts',
      order: 'Order',
      time: 'Time',
    },
    choice: {
      parties: 'Countries and organisations',
      people: 'People',
      region: 'By region',
      group: 'By group that meets',
      whole: 'All at once',
      all: 'Visits, meetings and summits',
      visits: 'Visits only',
      community: 'Who meets stands together',
      name: 'By name',
      strength: 'The most active first',
      play: 'Play',
      years: 'Side by side',
      compare: 'Compare two periods',
    },
    chartKeys: 'Arrow keys walk from one to the next, plus and minus zoom, Enter opens, Escape leaves.',
    matrixRows: 'rows travel',
    matrixColumns: 'columns receive',
    matrixNone: 'No visits among what is shown.',
    matrixNote: (shown, all) => `the ${shown} most active of ${count('en', all, 'party', 'parties')}`,
    summitsNone: 'No summit with two known parties among what is shown.',
    summitsNote: (hidden) => `${count('en', hidden, 'party', 'parties')} with fewer summits not shown`,
    play: 'Play',
    pause: 'Pause',
    stepBack: 'A year back',
    stepOn: 'A year on',
    from: 'First year in sight',
    windowWidth: 'Years in sight',
    speed: 'Speed',
    years: (n) => count('en', n, 'year', 'years'),
    months: (n) => count('en', n, 'month', 'months'),
    unpin: (n) => `Unpin ${n.toLocaleString('en-GB')}`,
    splitYear: 'Year in which the second period begins',
    change: {
      new: (n) => `New: ${n.toLocaleString('en-GB')}`,
      gone: (n) => `Gone: ${n.toLocaleString('en-GB')}`,
      kept: (n) => `Kept: ${n.toLocaleString('en-GB')}`,
    },
    changed: { new: 'new', gone: 'gone', kept: 'kept' },
    groupOf: (name, n) => `Around ${name} (${n.toLocaleString('en-GB')})`,
    profile: {
      partners: 'Partners',
      made: 'Visits made',
      received: 'Visits received',
      met: 'Meetings and summits',
      inOrder: 'Partners in order, first and last contact',
      byYear: 'Year by year',
      year: 'Year',
      concentration: 'Concentration',
      concentrationHint: 'Herfindahl index: 1 where all contacts are with one partner.',
      balance: (share) => `${share} of the visits made, the others received`,
      out: (n) => `${n.toLocaleString('en-GB')} made`,
      in: (n) => `${n.toLocaleString('en-GB')} received`,
      newcomers: (names) => `New: ${names}`,
      open: (n, partner) => `${count('en', n, 'engagement', 'engagements')} with ${partner}`,
    },
    alone: 'no link',
    more: (n) => `${n.toLocaleString('en-GB')} more`,
  },
  fr: {
    title: 'Qui rencontre qui',
    description: (parties, links, summits, engagements) =>
      `Réseau de ${count('fr', parties, 'partie', 'parties')}, ${count('fr', links, 'lien', 'liens')} et ` +
      `${count('fr', summits, 'sommet', 'sommets')}, d’après ${count('fr', engagements, 'événement', 'événements')}.`,
    keys: 'Les flèches suivent les liens, [ et ] parcourent le temps, la barre oblique cherche un nom, Entrée ouvre, Échap quitte.',
    kind: {
      party: 'Partie',
      country: 'Pays',
      organisation: 'Organisation',
      person: 'Personne',
      summit: 'Sommet',
    },
    edgeKind: { visit: 'visite', meeting: 'rencontre', member: 'a participé', host: 'a accueilli' },
    engagements: (n) => count('fr', n, 'événement', 'événements'),
    parties: (n) => count('fr', n, 'partie', 'parties'),
    summits: (n) => count('fr', n, 'sommet', 'sommets'),
    made: (n) => count('fr', n, 'visite effectuée', 'visites effectuées'),
    received: (n) => count('fr', n, 'reçue', 'reçues'),
    met: (n) => count('fr', n, 'rencontre ou sommet', 'rencontres et sommets'),
    visitsTo: (source, target, n) => `${count('fr', n, 'visite', 'visites')}\u202f: ${source} › ${target}`,
    meetingsOf: (one, other, n) => `${count('fr', n, 'rencontre', 'rencontres')}\u202f: ${one} et ${other}`,
    memberOf: (party, summit) => `${party}, participation\u202f: ${summit}`,
    hostOf: (party, summit) => `${party}, pays hôte\u202f: ${summit}`,
    unplaced: {
      'no-party': (n) => `${count('fr', n, 'événement', 'événements')} sans partie connue`,
      'no-host': (n) => `${count('fr', n, 'visite', 'visites')} sans hôte connu`,
      'no-visitor': (n) => `${count('fr', n, 'visite', 'visites')} sans visiteur connu`,
      'own-country': (n) => `${count('fr', n, 'visite', 'visites')} à l’intérieur d’un pays`,
    },
    empty: 'Aucun événement à dessiner.',
    layingOut: 'Mise en place du réseau',
    outside: (n) => `${count('fr', n, 'nœud', 'nœuds')} hors champ`,
    fit: 'Tout montrer',
    zoomIn: 'Rapprocher',
    zoomOut: 'Éloigner',
    relax: 'Réordonner',
    relaxHint:
      'Réordonner ce qui est montré. Jusque-là, chacun garde la place qu’il a dans l’ensemble de la période.',
    unrelax: 'Retour aux places fixes',
    legend: 'Légende',
    table: 'En tableau',
    drawing: 'En dessin',
    tableCaption: 'Les liens que le graphe dessine, un par ligne',
    summitCaption: 'Les sommets que le graphique dessine, un par ligne',
    columns: {
      from: 'De',
      to: 'Vers',
      kind: 'Lien',
      engagements: 'Événements',
      period: 'Période',
      change: 'Évolution',
      years: 'Années',
      summit: 'Sommet',
      date: 'Date',
      hosts: 'Hôte',
      others: 'Autres participants',
    },
    find: 'Chercher dans le graphe',
    findNothing: 'Personne de ce nom ici',
    legendItem: {
      direction: 'Visite\u202f: du bout large vers l’étroit',
      meeting: 'Rencontre à deux',
      summit: 'Sommet\u202f; trait épais\u202f: son hôte',
      person: 'Personne',
      community: 'Groupe',
      width: (n) => count('fr', n, 'visite', 'visites'),
      size: (n) => count('fr', n, 'événement', 'événements'),
    },
    view: 'Type de dessin',
    views: { links: 'Réseau', matrix: 'Matrice', summits: 'Sommets', ego: 'Autour d’un seul' },
    tools: 'Outils du graphe',
    options: 'Options',
    option: {
      actors: 'Nœuds',
      colour: 'Couleur',
      pairs: 'Ce qui compte',
      order: 'Ordre',
      time: 'Temps',
    },
    choice: {
      parties: 'Pays et organisations',
      people: 'Personnes',
      region: 'Par région',
      group: 'Par groupe qui se rencontre',
      whole: 'Tout à la fois',
      all: 'Visites, rencontres et sommets',
      visits: 'Visites seules',
      community: 'Qui se rencontre se suit',
      name: 'Par nom',
      strength: 'Les plus actifs d’abord',
      play: 'Animer',
      years: 'Côte à côte',
      compare: 'Comparer deux périodes',
    },
    chartKeys: 'Les flèches mènent de l’un à l’autre, plus et moins zooment, Entrée ouvre, Échap quitte.',
    matrixRows: 'les lignes se déplacent',
    matrixColumns: 'les colonnes reçoivent',
    matrixNone: 'Aucune visite dans ce qui est montré.',
    matrixNote: (shown, all) => `les ${shown} plus actives de ${count('fr', all, 'partie', 'parties')}`,
    summitsNone: 'Aucun sommet à deux parties connues dans ce qui est montré.',
    summitsNote: (hidden) => `${count('fr', hidden, 'partie', 'parties')} à moins de sommets non montrées`,
    play: 'Lancer',
    pause: 'Suspendre',
    stepBack: 'Un an plus tôt',
    stepOn: 'Un an plus tard',
    from: 'Première année montrée',
    windowWidth: 'Années montrées',
    speed: 'Vitesse',
    years: (n) => count('fr', n, 'an', 'ans'),
    months: (n) => count('fr', n, 'mois', 'mois'),
    unpin: (n) => `Libérer ${n.toLocaleString('fr-FR')}`,
    splitYear: 'Année où commence la seconde période',
    change: {
      new: (n) => `Nouveaux\u202f: ${n.toLocaleString('fr-FR')}`,
      gone: (n) => `Disparus\u202f: ${n.toLocaleString('fr-FR')}`,
      kept: (n) => `Maintenus\u202f: ${n.toLocaleString('fr-FR')}`,
    },
    changed: { new: 'nouveau', gone: 'disparu', kept: 'maintenu' },
    groupOf: (name, n) => `Autour de\u202f: ${name} (${n.toLocaleString('fr-FR')})`,
    profile: {
      partners: 'Partenaires',
      made: 'Visites effectuées',
      received: 'Visites reçues',
      met: 'Rencontres et sommets',
      inOrder: 'Partenaires par ordre, premier et dernier contact',
      byYear: 'Année par année',
      year: 'Année',
      concentration: 'Concentration',
      concentrationHint: 'Indice de Herfindahl\u202f: 1 si tous les contacts sont avec un seul partenaire.',
      balance: (share) => `${share} des visites effectuées, les autres reçues`,
      out: (n) => count('fr', n, 'effectuée', 'effectuées'),
      in: (n) => count('fr', n, 'reçue', 'reçues'),
      newcomers: (names) => `Nouveaux\u202f: ${names}`,
      open: (n, partner) => `${count('fr', n, 'événement', 'événements')} avec\u202f: ${partner}`,
    },
    alone: 'aucun lien',
    more: (n) => `${n.toLocaleString('fr-FR')} de plus`,
  },
};
