/** Mapping a table made elsewhere: which column is what, what becomes of the rows, and why some are left out. */
import type { EngagementType } from '../../engagement/engagement';
import type { Messages } from '../locale';

type MappedField =
  | 'id'
  | 'start'
  | 'end'
  | 'visitors'
  | 'hosts'
  | 'participants'
  | 'people'
  | 'type'
  | 'level'
  | 'status'
  | 'title'
  | 'place'
  | 'sectors'
  | 'series'
  | 'agreements'
  | 'source';

export interface MappingMessages {
  /** Kinds of table that are known by their columns, for a sentence. */
  readonly known: Readonly<Record<'colt' | 'timelinejs', string>>;
  readonly knownHint: string;
  readonly mapMyself: string;
  readonly readAs: (kind: string) => string;
  readonly hint: string;
  readonly columns: string;
  readonly field: Readonly<Record<MappedField, string>>;
  readonly none: string;
  readonly more: string;
  readonly such: (values: string) => string;
  readonly required: string;
  readonly requiredParty: string;
  readonly several: (columns: string) => string;
  readonly orderAsk: (columns: string) => string;
  readonly order: Readonly<Record<'dmy' | 'mdy', string>>;
  readonly rowType: string;
  readonly types: Readonly<Record<EngagementType, string>>;
  readonly result: string;
  readonly mapped: (mapped: string, rows: string, count: number) => string;
  readonly gathered: (engagements: string) => string;
  readonly trying: string;
  readonly left: (rows: string, count: number) => string;
  readonly rowNumbers: (numbers: string, more: boolean) => string;
  readonly example: string;
  readonly warned: (rows: string, count: number) => string;
  readonly recalled: string;
  readonly forget: string;
  readonly kept: string;
  readonly save: string;
  readonly date: string;
  readonly engagement: string;
  readonly people: string;
  readonly rows: string;
}

export const MAPPING: Messages<MappingMessages> = {
  en: {
    known: { colt: 'COLT (Diplometrics)', timelinejs: 'a TimelineJS spreadsheet' },
    knownHint: 'Its columns are known, so nothing needs to be said about them.',
    mapMyself: 'Say myself what the columns are',
    readAs: (kind) => `This is ${kind}`,
    hint: 'Say which column is what. The result follows at once, and nothing is added before you say so.',
    columns: 'Columns',
    field: {
      id: 'Id',
      start: 'Date, or start',
      end: 'End',
      visitors: 'From: visitors',
      hosts: 'To: hosts',
      participants: 'Participants',
      people: 'Who: people',
      type: 'Kind: visit, summit …',
      level: 'Level',
      status: 'Status',
      title: 'Title or subject',
      place: 'Place',
      sectors: 'Sectors',
      series: 'Series',
      agreements: 'Agreements',
      source: 'Source or link',
    },
    none: '–',
    more: 'More fields',
    such: (values) => `such as ${values}`,
    required: 'No row can be read without it.',
    requiredParty: 'At least one of these: visitors, hosts, participants.',
    several: (columns) => `These would fit too: ${columns}.`,
    orderAsk: (columns) => `How are dates such as 03/04/2025 meant (${columns})? Nothing in the table says.`,
    order: { dmy: '3 April: day first', mdy: 'March 4: month first' },
    rowType: 'Rows that do not say are',
    types: { visit: 'visits', summit: 'summits', meeting: 'meetings' },
    result: 'What becomes of it',
    mapped: (mapped, rows, count) => `${mapped} of ${rows} ${count === 1 ? 'row' : 'rows'} can be used`,
    gathered: (engagements) => `They make ${engagements} engagements.`,
    trying: 'Trying …',
    left: (rows, count) => `${rows} ${count === 1 ? 'row is' : 'rows are'} left out`,
    rowNumbers: (numbers, more) => `${/,/.test(numbers) ? 'rows' : 'row'} ${numbers}${more ? ' …' : ''}`,
    example: 'for example',
    warned: (rows, count) => `${rows} ${count === 1 ? 'remark' : 'remarks'} on the rows that can be used`,
    recalled: 'Read as you said last time for a table with these headings.',
    forget: 'Forget that',
    kept: 'What you say here is kept in this browser for the next table with these headings.',
    save: 'Save as a file',
    date: 'Date',
    engagement: 'Engagement',
    people: 'People',
    rows: 'First rows',
  },
  fr: {
    known: { colt: 'COLT (Diplometrics)', timelinejs: 'un tableau TimelineJS' },
    knownHint: 'Ses colonnes sont connues\u202f; il n’y a rien à en dire.',
    mapMyself: 'Dire moi-même ce que sont les colonnes',
    readAs: (kind) => `C’est ${kind}`,
    hint: 'Dites quelle colonne est quoi. Le résultat suit aussitôt, et rien n’est ajouté avant que vous ne le disiez.',
    columns: 'Colonnes',
    field: {
      id: 'Identifiant',
      start: 'Date, ou début',
      end: 'Fin',
      visitors: 'De\u202f: visiteurs',
      hosts: 'Vers\u202f: hôtes',
      participants: 'Participants',
      people: 'Qui\u202f: personnes',
      type: 'Genre\u202f: visite, sommet…',
      level: 'Niveau',
      status: 'Statut',
      title: 'Titre ou objet',
      place: 'Lieu',
      sectors: 'Secteurs',
      series: 'Série',
      agreements: 'Accords',
      source: 'Source ou lien',
    },
    none: '–',
    more: 'Autres champs',
    such: (values) => `par exemple ${values}`,
    required: 'Sans elle, aucune ligne ne se lit.',
    requiredParty: 'Au moins l’un de ceux-ci\u202f: visiteurs, hôtes, participants.',
    several: (columns) => `Conviendraient aussi\u202f: ${columns}.`,
    orderAsk: (columns) =>
      `Comment lire les dates comme 03/04/2025 (${columns})\u202f? Rien dans le tableau ne le dit.`,
    order: { dmy: '3 avril\u202f: le jour d’abord', mdy: '4 mars\u202f: le mois d’abord' },
    rowType: 'Les lignes qui ne le disent pas sont des',
    types: { visit: 'visites', summit: 'sommets', meeting: 'rencontres' },
    result: 'Ce qu’il en advient',
    mapped: (mapped, rows, count) =>
      `${mapped} ${count < 2 ? 'ligne utilisable' : 'lignes utilisables'} sur ${rows}`,
    gathered: (engagements) => `Elles font ${engagements} événements.`,
    trying: 'Essai en cours…',
    left: (rows, count) => `${rows} ${count < 2 ? 'ligne écartée' : 'lignes écartées'}`,
    rowNumbers: (numbers, more) => `${/,/.test(numbers) ? 'lignes' : 'ligne'} ${numbers}${more ? '…' : ''}`,
    example: 'par exemple',
    warned: (rows, count) => `${rows} ${count < 2 ? 'remarque' : 'remarques'} sur les lignes utilisables`,
    recalled: 'Lu comme vous l’aviez dit la dernière fois pour un tableau aux mêmes en-têtes.',
    forget: 'L’oublier',
    kept: 'Ce que vous dites ici est conservé dans ce navigateur pour le prochain tableau aux mêmes en-têtes.',
    save: 'Enregistrer dans un fichier',
    date: 'Date',
    engagement: 'Événement',
    people: 'Personnes',
    rows: 'Premières lignes',
  },
};
