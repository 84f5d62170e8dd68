/** Words of the page's frame: header, views, commands, loading, what goes wrong. */
import type { Messages } from '../locale';

export interface AppMessages {
  readonly name: string;
  readonly skip: string;
  /** After the sentence that says what is shown. Numbers come formatted. */
  readonly shown: (shown: string, total: string, count: number) => string;
  /** Behind the number shown, where dates leave a doubt: how many of them surely are in those asked for. */
  readonly surelyOf: (certain: string) => string;
  readonly allShown: (total: string, count: number) => string;
  readonly everything: string;
  readonly showEverything: string;
  readonly firstQuestion: string;
  readonly search: string;
  readonly searchHint: string;
  readonly searchResults: string;
  readonly mention: (text: string) => string;
  readonly nothingFound: string;
  readonly groups: Readonly<
    Record<'text' | 'country' | 'pair' | 'person' | 'sector' | 'engagement' | 'command', string>
  >;
  readonly add: string;
  readonly export: string;
  readonly share: string;
  readonly shared: string;
  readonly shareFailed: string;
  readonly language: string;
  /** The other language's own name, and what the switch does. */
  readonly switchLanguage: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly views: string;
  readonly view: Readonly<Record<'both' | 'timeline' | 'graph' | 'list' | 'filters', string>>;
  readonly lanes: string;
  readonly lane: Readonly<
    Record<'none' | 'country' | 'host' | 'visitor' | 'pair' | 'region' | 'sector' | 'type' | 'person', string>
  >;
  readonly divider: string;
  readonly close: string;
  readonly hideFilters: string;
  readonly showFilters: string;
  readonly loading: string;
  /** What is going on while data come in. */
  readonly phase: Readonly<Record<'loading' | 'reading' | 'indexing', string>>;
  readonly rowsRead: (rows: string) => string;
  readonly firstShown: (rows: string) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly notLoaded: string;
  readonly tooManyForGraph: (most: string, shown: string) => string;
  readonly failed: string;
  readonly failedHint: string;
  readonly retry: string;
  readonly badData: string;
  readonly useDefault: string;
  readonly issuesIn: (count: number) => string;
  readonly showIssues: string;
  readonly announce: (text: string) => string;
  readonly undo: string;
  readonly undoAdd: (name: string) => string;
  readonly undone: (name: string) => string;
  readonly added: (count: number, name: string) => string;
  readonly addedKept: string;
  readonly notKept: string;
  readonly zoomFit: string;
  readonly about: string;
  readonly fit: string;
  readonly noScript: string;
  readonly timeline: string;
  readonly graph: string;
  readonly list: string;
  readonly details: string;
  readonly filters: string;
}

export const APP: Messages<AppMessages> = {
  en: {
    name: 'Entente',
    skip: 'Skip to the engagements',
    shown: (shown, total) => `${shown} of ${total} engagements`,
    surelyOf: (certain) => `${certain} of them surely`,
    allShown: (total, count) => (count === 1 ? 'one engagement' : `${total} engagements`),
    everything: 'Everything',
    showEverything: 'Show everything',
    firstQuestion: 'Russia and Africa since 2010',
    search: 'Search',
    searchHint: 'Country, person, sector, words, command',
    searchResults: 'Suggestions',
    mention: (text) => `Engagements that mention “${text}”`,
    nothingFound: 'Nothing by this name',
    groups: {
      text: 'Words',
      country: 'Countries and organisations',
      pair: 'Two parties',
      person: 'People',
      sector: 'Sectors',
      engagement: 'Engagements',
      command: 'Commands',
    },
    add: 'Add',
    export: 'Export',
    share: 'Copy link',
    shared: 'Link copied',
    shareFailed: 'The link could not be copied; take it from the address bar',
    language: 'Language',
    switchLanguage: 'Français',
    toDark: 'Dark theme',
    toLight: 'Light theme',
    views: 'View',
    view: {
      both: 'Timeline and graph',
      timeline: 'Timeline',
      graph: 'Graph',
      list: 'List',
      filters: 'Filters',
    },
    lanes: 'Lanes by',
    lane: {
      none: 'none',
      country: 'country',
      host: 'host',
      visitor: 'visitor',
      pair: 'pair',
      region: 'region',
      sector: 'sector',
      type: 'type',
      person: 'person',
    },
    divider: 'Height of the timeline',
    close: 'Close',
    hideFilters: 'Hide filters',
    showFilters: 'Show filters',
    loading: 'Loading the engagements …',
    phase: { loading: 'Loading', reading: 'Reading', indexing: 'Indexing' },
    rowsRead: (rows) => `${rows} rows`,
    firstShown: (rows) => `The first ${rows} are shown.`,
    stop: 'Stop',
    stopped: 'Loading was stopped',
    notLoaded: 'This part of the page could not be loaded. Check the connection and try again.',
    tooManyForGraph: (most, shown) =>
      `The graph draws up to ${most} engagements, and ${shown} pass the filter. Ask for a country, a sector or a period.`,
    failed: 'The data could not be loaded',
    failedHint: 'Check the connection and try again. What you added yourself is kept on this machine.',
    retry: 'Try again',
    badData: 'This file cannot be read as engagements',
    useDefault: 'Open the reference data',
    issuesIn: (count) =>
      count === 1 ? '1 problem in the data' : `${count.toLocaleString('en-GB')} problems in the data`,
    showIssues: 'Show',
    announce: (text) => text,
    undo: 'Undo',
    undoAdd: (name) => `Undo adding ${name}`,
    undone: (name) => `Removed again: ${name}`,
    added: (count, name) =>
      count === 1 ? `1 engagement added from ${name}` : `${count} engagements added from ${name}`,
    addedKept: 'They are kept in this browser and leave this machine only when you export them.',
    notKept: 'This browser does not let the page keep data: what you added is lost on reload.',
    zoomFit: 'All dates',
    about: 'About the data',
    fit: 'Fit',
    noScript: 'Entente needs JavaScript.',
    timeline: 'Timeline',
    graph: 'Graph',
    list: 'List',
    details: 'Details',
    filters: 'Filters',
  },
  fr: {
    name: 'Entente',
    skip: 'Aller aux événements',
    shown: (shown, total, count) => `${shown} ${count < 2 ? 'événement' : 'événements'} sur ${total}`,
    surelyOf: (certain) => `dont ${certain} avec certitude`,
    allShown: (total, count) => (count === 1 ? 'un événement' : `${total} événements`),
    everything: 'Tout',
    showEverything: 'Tout afficher',
    firstQuestion: 'La Russie et l’Afrique depuis 2010',
    search: 'Rechercher',
    searchHint: 'Pays, personne, secteur, mots, commande',
    searchResults: 'Suggestions',
    mention: (text) => `Événements qui mentionnent «\u202f${text}\u202f»`,
    nothingFound: 'Rien de ce nom',
    groups: {
      text: 'Mots',
      country: 'Pays et organisations',
      pair: 'Deux parties',
      person: 'Personnes',
      sector: 'Secteurs',
      engagement: 'Événements',
      command: 'Commandes',
    },
    add: 'Ajouter',
    export: 'Exporter',
    share: 'Copier le lien',
    shared: 'Lien copié',
    shareFailed: 'Le lien n’a pas pu être copié\u202f; il est dans la barre d’adresse',
    language: 'Langue',
    switchLanguage: 'English',
    toDark: 'Thème sombre',
    toLight: 'Thème clair',
    views: 'Vue',
    view: {
      both: 'Chronologie et graphe',
      timeline: 'Chronologie',
      graph: 'Graphe',
      list: 'Liste',
      filters: 'Filtres',
    },
    lanes: 'Lignes par',
    lane: {
      none: 'aucune',
      country: 'pays',
      host: 'hôte',
      visitor: 'visiteur',
      pair: 'paire',
      region: 'région',
      sector: 'secteur',
      type: 'type',
      person: 'personne',
    },
    divider: 'Hauteur de la chronologie',
    close: 'Fermer',
    hideFilters: 'Masquer les filtres',
    showFilters: 'Afficher les filtres',
    loading: 'Chargement des événements…',
    phase: { loading: 'Chargement', reading: 'Lecture', indexing: 'Indexation' },
    rowsRead: (rows) => `${rows} lignes`,
    firstShown: (rows) => `Les ${rows} premiers sont affichés.`,
    stop: 'Arrêter',
    stopped: 'Le chargement a été arrêté',
    notLoaded: 'Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
    tooManyForGraph: (most, shown) =>
      `Le graphe dessine jusqu’à ${most} événements, et ${shown} passent le filtre. Choisissez un pays, un secteur ou une période.`,
    failed: 'Les données n’ont pas pu être chargées',
    failedHint:
      'Vérifiez la connexion et réessayez. Ce que vous avez ajouté vous-même est conservé sur cette machine.',
    retry: 'Réessayer',
    badData: 'Ce fichier ne se lit pas comme des événements',
    useDefault: 'Ouvrir les données de référence',
    issuesIn: (count) =>
      count < 2
        ? `${count} problème dans les données`
        : `${count.toLocaleString('fr-FR')} problèmes dans les données`,
    showIssues: 'Voir',
    announce: (text) => text,
    undo: 'Annuler',
    undoAdd: (name) => `Annuler l’ajout de ${name}`,
    undone: (name) => `Retiré\u202f: ${name}`,
    added: (count, name) =>
      count < 2 ? `${count} événement ajouté depuis ${name}` : `${count} événements ajoutés depuis ${name}`,
    addedKept: 'Ils sont conservés dans ce navigateur et ne quittent cette machine que si vous les exportez.',
    notKept:
      'Ce navigateur ne permet pas de conserver des données\u202f: ce que vous avez ajouté disparaîtra au rechargement.',
    zoomFit: 'Toutes les dates',
    about: 'À propos des données',
    fit: 'Ajuster',
    noScript: 'Entente a besoin de JavaScript.',
    timeline: 'Chronologie',
    graph: 'Graphe',
    list: 'Liste',
    details: 'Détails',
    filters: 'Filtres',
  },
};
