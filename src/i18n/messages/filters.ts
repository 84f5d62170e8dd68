/** Words of the facets, the chips and the sentence that says what is shown. */
import type { Messages } from '../locale';

export interface FilterMessages {
  readonly facet: Readonly<
    Record<'country' | 'sector' | 'type' | 'level' | 'status' | 'person' | 'period', string>
  >;
  /** A choice and its count, as a screen reader says them. */
  readonly choice: (label: string, count: string) => string;
  readonly findCountry: string;
  readonly findPerson: string;
  readonly noMatch: string;
  readonly role: string;
  readonly roles: Readonly<Record<'any' | 'visitor' | 'host', string>>;
  readonly mode: string;
  readonly modes: Readonly<Record<'any' | 'all', string>>;
  readonly switchMode: string;
  readonly regions: string;
  readonly more: (count: string) => string;
  readonly fewer: string;
  readonly from: string;
  readonly to: string;
  readonly dateHint: string;
  readonly badDate: string;
  readonly surely: string;
  readonly surelyHint: (possible: string, certain: string) => string;
  readonly active: string;
  readonly remove: (label: string) => string;
  readonly clear: string;
  readonly none: string;
  /** Between what is said of countries. */
  readonly and: string;
  readonly or: string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly asVisitor: string;
  readonly asHost: string;
  readonly quoted: (text: string) => string;
  readonly certainOnly: string;
  readonly all: string;
  readonly emptyTitle: string;
  readonly emptyHint: string;
  readonly emptyData: string;
  /** `clauses` are the labels of what to drop, `count` how many it would show. */
  readonly without: (clauses: string, count: string) => string;
  readonly clause: Readonly<
    Record<'countries' | 'sectors' | 'people' | 'dates' | 'types' | 'levels' | 'statuses' | 'text', string>
  >;
}

/** French puts an article before a day and none before a month or a year. */
const startsWithDay = (date: string) => /^\d{1,2}(er)?\s/u.test(date);

export const FILTERS: Messages<FilterMessages> = {
  en: {
    facet: {
      country: 'Country',
      sector: 'Sector',
      type: 'Type',
      level: 'Level',
      status: 'Status',
      person: 'People',
      period: 'Period',
    },
    choice: (label, count) => `${label}, ${count}`,
    findCountry: 'Find a country',
    findPerson: 'Find a person',
    noMatch: 'None by this name',
    role: 'Role',
    roles: { any: 'Either', visitor: 'Visitor', host: 'Host' },
    mode: 'Of several',
    modes: { any: 'Any of these', all: 'All together' },
    switchMode: 'Switch between “and” and “or”',
    regions: 'Regions',
    more: (count) => `All ${count}`,
    fewer: 'Fewer',
    from: 'From',
    to: 'To',
    dateHint: '2012, 2012-06 or 2012-06-22',
    badDate: 'Write a year, a month or a day: 2012, 2012-06, 2012-06-22',
    surely: 'Certain dates only',
    surelyHint: (possible, certain) => `${certain} of ${possible} surely fall within`,
    active: 'Active filters',
    remove: (label) => `Remove ${label}`,
    clear: 'Clear all',
    none: 'No filter: all engagements are shown',
    and: 'and',
    or: 'or',
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    between: (from, to) => `${from} – ${to}`,
    asVisitor: 'as visitor',
    asHost: 'as host',
    quoted: (text) => `“${text}”`,
    certainOnly: 'certain dates only',
    all: 'All engagements',
    emptyTitle: 'No engagement passes these filters',
    emptyHint: 'Loosen one of them:',
    emptyData: 'There are no engagements yet. Add an article or a data file.',
    without: (clauses, count) => `Without ${clauses}: ${count}`,
    clause: {
      countries: 'countries',
      sectors: 'sectors',
      people: 'people',
      dates: 'the period',
      types: 'types',
      levels: 'levels',
      statuses: 'statuses',
      text: 'the words',
    },
  },
  fr: {
    facet: {
      country: 'Pays',
      sector: 'Secteur',
      type: 'Type',
      level: 'Niveau',
      status: 'Statut',
      person: 'Personnes',
      period: 'Période',
    },
    choice: (label, count) => `${label}, ${count}`,
    findCountry: 'Chercher un pays',
    findPerson: 'Chercher une personne',
    noMatch: 'Aucun de ce nom',
    role: 'Rôle',
    roles: { any: 'Les deux', visitor: 'Visiteur', host: 'Hôte' },
    mode: 'De plusieurs',
    modes: { any: 'L’un ou l’autre', all: 'Tous ensemble' },
    switchMode: 'Passer de «\u202fet\u202f» à «\u202fou\u202f»',
    regions: 'Régions',
    more: (count) => `Les ${count}`,
    fewer: 'Moins',
    from: 'Du',
    to: 'Au',
    dateHint: '2012, 2012-06 ou 2012-06-22',
    badDate: 'Écrivez une année, un mois ou un jour\u202f: 2012, 2012-06, 2012-06-22',
    surely: 'Dates certaines seulement',
    surelyHint: (possible, certain) => `${certain} sur ${possible} y tombent avec certitude`,
    active: 'Filtres actifs',
    remove: (label) => `Retirer ${label}`,
    clear: 'Tout effacer',
    none: 'Aucun filtre\u202f: tous les événements sont affichés',
    and: 'et',
    or: 'ou',
    since: (date) => `depuis ${startsWithDay(date) ? 'le ' : ''}${date}`,
    until: (date) => (startsWithDay(date) ? `jusqu’au ${date}` : `jusqu’à ${date}`),
    between: (from, to) => `${from} – ${to}`,
    asVisitor: 'en visite',
    asHost: 'comme hôte',
    quoted: (text) => `«\u202f${text}\u202f»`,
    certainOnly: 'dates certaines seulement',
    all: 'Tous les événements',
    emptyTitle: 'Aucun événement ne passe ces filtres',
    emptyHint: 'Desserrez l’un d’eux\u202f:',
    emptyData: 'Il n’y a pas encore d’événement. Ajoutez un article ou un fichier de données.',
    without: (clauses, count) => `Sans ${clauses}\u202f: ${count}`,
    clause: {
      countries: 'les pays',
      sectors: 'les secteurs',
      people: 'les personnes',
      dates: 'la période',
      types: 'les types',
      levels: 'les niveaux',
      statuses: 'les statuts',
      text: 'les mots',
    },
  },
};
