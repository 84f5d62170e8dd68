/** Words of the list and of the details panel. */
import type { EngagementType, EvidenceField, Level, Status } from '../../engagement/engagement';
import type { Messages } from '../locale';

export interface DetailMessages {
  readonly field: Readonly<Record<EvidenceField | 'level', string>>;
  /** `Official visit · announced`. */
  readonly kind: (type: EngagementType, level: Level | null, status: Status | null) => string;
  readonly date: string;
  readonly engagement: string;
  readonly parties: string;
  readonly agreements: string;
  readonly series: string;
  readonly sources: (count: number) => string;
  readonly sourceColumn: string;
  readonly noSource: string;
  readonly sourceText: string;
  readonly evidence: string;
  readonly inferred: (rule: string) => string;
  readonly history: string;
  readonly reported: (date: string) => string;
  readonly notStated: string;
  readonly confidence: string;
  /** By the share that is certain, 0 to 1; null for data that nobody had to read out of a text. */
  readonly sayConfidence: (confidence: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly position: (at: string, of: string) => string;
  readonly gone: string;
  readonly goneHint: string;
  readonly visitsOf: (visitor: string, host: string) => string;
  readonly filterBy: (name: string) => string;
  readonly sortBy: (column: string) => string;
  readonly ascending: string;
  readonly descending: string;
  readonly tableCaption: string;
  readonly delegates: (party: string) => string;
  readonly kept: string;
  readonly filteredOut: string;
}

const confidenceWord = (confidence: number, words: readonly [string, string, string, string]) =>
  confidence >= 0.9 ? words[0] : confidence >= 0.75 ? words[1] : confidence >= 0.5 ? words[2] : words[3];

const TYPE_EN = { visit: 'Visit', summit: 'Summit', meeting: 'Meeting' } as const;
const LEVEL_EN = { state: 'State', official: 'Official', working: 'Working', private: 'Private' } as const;
const STATUS_EN = {
  announced: 'announced',
  ongoing: 'under way',
  completed: 'completed',
  postponed: 'postponed',
  cancelled: 'cancelled',
} as const;
const TYPE_FR = { visit: 'Visite', summit: 'Sommet', meeting: 'Rencontre' } as const;
const LEVEL_FR = {
  state: 'd’État',
  official: 'officielle',
  working: 'de travail',
  private: 'privée',
} as const;
const STATUS_FR = {
  announced: 'annoncé',
  ongoing: 'en cours',
  completed: 'achevé',
  postponed: 'reporté',
  cancelled: 'annulé',
} as const;
/** Visits and meetings are feminine. */
const sayStatusFr = (status: Status, type: EngagementType) =>
  STATUS_FR[status] + (type === 'summit' || status === 'ongoing' ? '' : 'e');

export const DETAILS: Messages<DetailMessages> = {
  en: {
    field: {
      type: 'Type',
      level: 'Level',
      status: 'Status',
      start: 'Begins',
      end: 'Ends',
      visitors: 'Visitors',
      hosts: 'Hosts',
      participants: 'Participants',
      people: 'People',
      place: 'Place',
      sectors: 'Sectors',
    },
    kind: (type, level, status) =>
      [level ? `${LEVEL_EN[level]} ${type}` : TYPE_EN[type], status && STATUS_EN[status]]
        .filter(Boolean)
        .join(' · '),
    date: 'Dates',
    engagement: 'Engagement',
    parties: 'Parties',
    agreements: 'Agreements',
    series: 'Series',
    sources: (count) => (count === 1 ? 'Source' : `${count} sources`),
    sourceColumn: 'Sources',
    noSource: 'No source is stated',
    sourceText: 'Source text',
    evidence: 'The words it was read from',
    inferred: (rule) => `inferred: ${rule}`,
    history: 'How the status changed',
    reported: (date) => `reported ${date}`,
    notStated: 'not stated',
    confidence: 'Reading',
    sayConfidence: (confidence) =>
      confidenceWord(confidence, [
        'Every field was read with confidence',
        'Read with fair confidence',
        'Some fields are doubtful: check the source',
        'Doubtful: check the source',
      ]),
    previous: 'Previous',
    next: 'Next',
    position: (at, of) => `${at} of ${of}`,
    gone: 'This engagement is not in the data',
    goneHint: 'The link may come from other data than those that are open.',
    visitsOf: (visitor, host) => `${visitor} › ${host}`,
    filterBy: (name) => `Filter by ${name}`,
    sortBy: (column) => `Sort by ${column}`,
    ascending: 'ascending',
    descending: 'descending',
    tableCaption: 'Engagements that pass the filters',
    delegates: (party) => party,
    kept: 'Added by you',
    filteredOut: 'The filters hide this engagement in the views.',
  },
  fr: {
    field: {
      type: 'Type',
      level: 'Niveau',
      status: 'Statut',
      start: 'Début',
      end: 'Fin',
      visitors: 'Visiteurs',
      hosts: 'Hôtes',
      participants: 'Participants',
      people: 'Personnes',
      place: 'Lieu',
      sectors: 'Secteurs',
    },
    kind: (type, level, status) =>
      [level ? `${TYPE_FR[type]} ${LEVEL_FR[level]}` : TYPE_FR[type], status && sayStatusFr(status, type)]
        .filter(Boolean)
        .join(' · '),
    date: 'Dates',
    engagement: 'Événement',
    parties: 'Parties',
    agreements: 'Accords',
    series: 'Série',
    sources: (count) => (count < 2 ? 'Source' : `${count} sources`),
    sourceColumn: 'Sources',
    noSource: 'Aucune source n’est indiquée',
    sourceText: 'Texte de la source',
    evidence: 'Les mots d’où cela vient',
    inferred: (rule) => `déduit\u202f: ${rule}`,
    history: 'Comment le statut a changé',
    reported: (date) => `rapporté le ${date}`,
    notStated: 'non précisé',
    confidence: 'Lecture',
    sayConfidence: (confidence) =>
      confidenceWord(confidence, [
        'Tous les champs ont été lus avec assurance',
        'Lu avec une assurance correcte',
        'Certains champs sont douteux\u202f: vérifiez la source',
        'Douteux\u202f: vérifiez la source',
      ]),
    previous: 'Précédent',
    next: 'Suivant',
    position: (at, of) => `${at} sur ${of}`,
    gone: 'Cet événement n’est pas dans les données',
    goneHint: 'Le lien vient peut-être d’autres données que celles qui sont ouvertes.',
    visitsOf: (visitor, host) => `${visitor} › ${host}`,
    filterBy: (name) => `Filtrer par ${name}`,
    sortBy: (column) => `Trier par ${column}`,
    ascending: 'croissant',
    descending: 'décroissant',
    tableCaption: 'Événements qui passent les filtres',
    delegates: (party) => party,
    kept: 'Ajouté par vous',
    filteredOut: 'Les filtres masquent cet événement dans les vues.',
  },
};
