/** Words of the timeline. The names of types, statuses, sectors and regions are in `domain`. */
import type { Messages } from '../locale';

export interface TimelineMessages {
  readonly chart: string;
  /** How the chart is driven, for a screen reader. */
  readonly chartHelp: string;
  readonly allLanes: string;
  readonly unknownLane: string;
  /** Above the counts of lanes, while only some dates are asked for. */
  readonly countsOfAllDates: string;
  readonly manyLane: string;
  readonly today: string;
  /** For the narrow axis of a phone. */
  readonly todayShort: string;
  readonly overview: string;
  readonly overviewStart: string;
  readonly overviewEnd: string;
  readonly overviewWindow: string;
  readonly empty: string;
  readonly undated: (count: number, formatted: string) => string;
  readonly moreLanes: (count: number, formatted: string) => string;
  readonly participants: (count: number) => string;
  readonly more: (count: number) => string;
  readonly collapse: (lane: string) => string;
  readonly expand: (lane: string) => string;
  readonly filterByLane: (name: string) => string;
  readonly filterBy: (label: string) => string;
  readonly legend: string;
  readonly lookCloser: string;
  readonly listThem: string;
  readonly lanes: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomAll: string;
  readonly certain: string;
  readonly possible: string;
  readonly openEnd: string;
  readonly unknownEnd: string;
  readonly cluster: string;
  readonly density: string;
  readonly sources: (count: number) => string;
  /** A visit among those of one party to another; numbers come formatted, the median null where there is none. */
  readonly sinceLastVisit: (visitor: string, host: string, days: string, median: string | null) => string;
  readonly firstVisit: (visitor: string, host: string) => string;
  /** The same where the parties are named before. */
  readonly lastVisitBrief: (days: string, median: string | null) => string;
  readonly neverVisited: string;
  /** Aligned lanes: what day 0 is, and days and years from it with their sign. */
  readonly sinceOffice: string;
  readonly sinceDay: (day: string) => string;
  readonly beforeZero: string;
  readonly offsetDays: (days: number) => string;
  readonly offsetYears: (years: number) => string;
  readonly relativeDay: (days: number) => string;
  readonly unaligned: (count: number, formatted: string) => string;
  /** Under a date filter: how many may be in the days in view, and how many surely are. */
  readonly certainOf: (certain: string, possible: string) => string;
  /** The other lanes that an engagement stands in. */
  readonly alsoIn: (lanes: string) => string;
  /** Up to today. */
  readonly lastVisit: (visitor: string, host: string, days: string, median: string | null) => string;
}

/** A number with its sign, and a true minus. */
const signed = (value: number) => (value < 0 ? `\u2212${-value}` : `+${value}`);

export const TIMELINE: Messages<TimelineMessages> = {
  en: {
    chart: 'Timeline of engagements',
    chartHelp:
      'Left and right move between engagements, up and down between lanes, plus and minus zoom, Home shows all, Enter opens, F filters by the lane, C folds it, Escape leaves.',
    allLanes: 'All engagements',
    unknownLane: 'Not stated',
    countsOfAllDates: 'at any time',
    manyLane: 'Multilateral',
    today: 'Today',
    todayShort: 'Today',
    overview: 'Overview of all dates',
    overviewStart: 'Start of the window',
    overviewEnd: 'End of the window',
    overviewWindow: 'Window of the timeline',
    empty: 'No engagement with a date to draw',
    undated: (count, formatted) =>
      count === 1 ? '1 without a date is not drawn' : `${formatted} without a date are not drawn`,
    moreLanes: (count, formatted) => (count === 1 ? 'and 1 more lane' : `and ${formatted} more lanes`),
    participants: (count) => (count === 1 ? '1 participant' : `${count} participants`),
    more: (count) => `and ${count} more`,
    collapse: (lane) => `Collapse ${lane}`,
    expand: (lane) => `Expand ${lane}`,
    filterByLane: (name) => `Filter by ${name}`,
    filterBy: (label) => `Filter by: ${label}`,
    legend: 'Legend',
    lookCloser: 'Click to look closer',
    listThem: 'Click to list them',
    lanes: 'Lanes',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomAll: 'Show all dates',
    certain: 'Certainly on',
    possible: 'Possibly on',
    openEnd: 'Goes on',
    unknownEnd: 'End unknown',
    cluster: 'Several engagements',
    density: 'Many engagements: the height shows how many',
    sources: (count) => (count === 1 ? '1 source' : `${count} sources`),
    sinceLastVisit: (visitor, host, days, median) =>
      `${days} days after the last visit of ${visitor} to ${host}${median === null ? '' : `, median gap ${median} days`}`,
    firstVisit: (visitor, host) => `First visit of ${visitor} to ${host} in the data`,
    lastVisitBrief: (days, median) =>
      `last ${days} days ago${median === null ? '' : `, median gap ${median} days`}`,
    neverVisited: 'none yet',
    sinceOffice: 'Since taking office',
    sinceDay: (day) => `Since ${day}`,
    beforeZero: 'Before',
    offsetDays: (days) => `${signed(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`,
    offsetYears: (years) => `${signed(years)} ${Math.abs(years) === 1 ? 'year' : 'years'}`,
    relativeDay: (days) => (days === 0 ? 'Day 0' : `Day ${signed(days)}`),
    unaligned: (count, formatted) =>
      count === 1
        ? '1 stands in no lane whose day 0 is known and is not drawn'
        : `${formatted} stand in no lane whose day 0 is known and are not drawn`,
    certainOf: (certain, possible) => `in these dates: ${certain} certain, ${possible} possible`,
    alsoIn: (lanes) => `Also in the lane of ${lanes}`,
    lastVisit: (visitor, host, days, median) =>
      `Last visit of ${visitor} to ${host}: ${days} days ago${median === null ? '' : `, median gap ${median} days`}`,
  },
  fr: {
    chart: 'Chronologie des événements',
    chartHelp:
      'Gauche et droite passent d’un événement à l’autre, haut et bas d’une ligne à l’autre, plus et moins changent l’échelle, Origine montre tout, Entrée ouvre, F filtre par la ligne, C la replie, Échap quitte.',
    allLanes: 'Tous les événements',
    unknownLane: 'Non précisé',
    countsOfAllDates: 'toutes dates',
    manyLane: 'Multilatéral',
    today: 'Aujourd’hui',
    todayShort: 'Auj.',
    overview: 'Vue d’ensemble des dates',
    overviewStart: 'Début de la fenêtre',
    overviewEnd: 'Fin de la fenêtre',
    overviewWindow: 'Fenêtre de la chronologie',
    empty: 'Aucun événement daté à dessiner',
    undated: (count, formatted) =>
      count < 2 ? `${formatted} sans date n’est pas dessiné` : `${formatted} sans date ne sont pas dessinés`,
    moreLanes: (count, formatted) =>
      count < 2 ? `et ${formatted} autre ligne` : `et ${formatted} autres lignes`,
    participants: (count) => (count < 2 ? `${count} participant` : `${count} participants`),
    more: (count) => (count < 2 ? `et ${count} autre` : `et ${count} autres`),
    collapse: (lane) => `Replier ${lane}`,
    expand: (lane) => `Déplier ${lane}`,
    filterByLane: (name) => `Filtrer par ${name}`,
    filterBy: (label) => `Filtrer par\u202f: ${label}`,
    legend: 'Légende',
    lookCloser: 'Cliquer pour voir de plus près',
    listThem: 'Cliquer pour les lister',
    lanes: 'Lignes',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    zoomAll: 'Montrer toutes les dates',
    certain: 'Certainement en cours',
    possible: 'Peut-être en cours',
    openEnd: 'Se poursuit',
    unknownEnd: 'Fin inconnue',
    cluster: 'Plusieurs événements',
    density: 'Nombreux événements\u202f: la hauteur dit combien',
    sources: (count) => (count < 2 ? `${count} source` : `${count} sources`),
    sinceLastVisit: (visitor, host, days, median) =>
      `${days} jours après la dernière visite ${visitor} › ${host}${median === null ? '' : `, écart médian ${median} jours`}`,
    firstVisit: (visitor, host) => `Première visite ${visitor} › ${host} dans les données`,
    lastVisitBrief: (days, median) =>
      `la dernière il y a ${days} jours${median === null ? '' : `, écart médian ${median} jours`}`,
    neverVisited: 'aucune encore',
    sinceOffice: 'Depuis la prise de fonctions',
    sinceDay: (day) => `Depuis le ${day}`,
    beforeZero: 'Avant',
    offsetDays: (days) => `${signed(days)} ${Math.abs(days) < 2 ? 'jour' : 'jours'}`,
    offsetYears: (years) => `${signed(years)} ${Math.abs(years) < 2 ? 'an' : 'ans'}`,
    relativeDay: (days) => (days === 0 ? 'Jour 0' : `Jour ${signed(days)}`),
    unaligned: (count, formatted) =>
      count < 2
        ? `${formatted} n’est dans aucune ligne dont le jour 0 est connu et n’est pas dessiné`
        : `${formatted} ne sont dans aucune ligne dont le jour 0 est connu et ne sont pas dessinés`,
    certainOf: (certain, possible) => `à ces dates\u202f: ${certain} certains, ${possible} possibles`,
    alsoIn: (lanes) => `Aussi dans la ligne ${lanes}`,
    lastVisit: (visitor, host, days, median) =>
      `Dernière visite ${visitor} › ${host}\u202f: il y a ${days} jours${median === null ? '' : `, écart médian ${median} jours`}`,
  },
};
