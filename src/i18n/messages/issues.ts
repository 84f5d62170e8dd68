/** What is wrong with a user's data, in words: a sentence for each code, the names of fields, and of places in a file. */
import type { BinaryKind, Fault, FaultCode, FaultValues, Issue, JsonExpected } from '../../engagement/issue';
import { INTL_TAG, type Locale, type Messages } from '../locale';

type FaultWords = { readonly [C in FaultCode]: (values: FaultValues[C]) => string };

interface IssueMessages {
  readonly faults: FaultWords;
  /** Fields of an engagement, as in a sentence. */
  readonly fields: Readonly<Record<string, string>>;
  /** The words that stand before a number in a place. */
  readonly places: Readonly<Record<string, string>>;
  readonly inAll: (count: string) => string;
}

const EN_BINARY: Readonly<Record<BinaryKind, string>> = {
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  gif: 'a GIF picture',
  zip: 'a ZIP archive, or a document of an office program',
  'old-office': 'a document of an old office program',
  gzip: 'a gzip archive',
  program: 'a program',
  binary: 'a binary file',
};
const FR_BINARY: Readonly<Record<BinaryKind, string>> = {
  png: 'une image PNG',
  jpeg: 'une image JPEG',
  gif: 'une image GIF',
  zip: 'une archive ZIP, ou un document de bureautique',
  'old-office': 'un document d’une ancienne bureautique',
  gzip: 'une archive gzip',
  program: 'un programme',
  binary: 'un fichier binaire',
};
const EN_JSON: Readonly<Record<JsonExpected, string>> = {
  value: 'a value was expected',
  'value or ]': 'a value or “]” was expected',
  key: 'a name in double quotes was expected',
  'key or }': 'a name in double quotes or “}” was expected',
  colon: '“:” was expected after the name',
  'comma or end': '“,” or the closing bracket was expected',
  'nothing more': 'nothing more was expected',
};
const FR_JSON: Readonly<Record<JsonExpected, string>> = {
  value: 'une valeur était attendue',
  'value or ]': 'une valeur ou «\u202f]\u202f» était attendue',
  key: 'un nom entre guillemets droits était attendu',
  'key or }': 'un nom entre guillemets droits ou «\u202f}\u202f» était attendu',
  colon: '«\u202f:\u202f» était attendu après le nom',
  'comma or end': '«\u202f,\u202f» ou le crochet fermant était attendu',
  'nothing more': 'plus rien n’était attendu',
};

const en = (text: string) => `“${text}”`;
const fr = (text: string) => `«\u202f${text}\u202f»`;

/** Languages by their names in the words of a locale: `pt` is Portuguese; what is no code of a language stays as it is. */
const languagesIn = (locale: Locale): ((codes: string) => string) => {
  const names = new Intl.DisplayNames(INTL_TAG[locale], { type: 'language' });
  const nameOf = (code: string): string => names.of(code) ?? code;
  return (codes) => codes.replace(/\b[a-z]{2,3}\b/g, nameOf);
};
const enLang = languagesIn('en');
const frLang = languagesIn('fr');
const behind = (detail: string, colon: string) => (detail ? `${colon}${detail}` : '');

const EN: IssueMessages = {
  faults: {
    'empty-file': () => 'The file is empty',
    'too-large': ({ megabytes }) => `The file is larger than ${megabytes} MB`,
    'not-text': ({ kind }) => `This is ${EN_BINARY[kind]}, not text`,
    'read-as-windows-1252': () =>
      'The file is not UTF-8; it was read as Windows-1252. Check the accents, or save it as UTF-8',
    'text-too-long': ({ millions }) =>
      `The text is longer than ${millions} million characters; a collection of documents is read as JSON Lines, one a line`,
    'no-words': () => 'There are no words in the file (a scanned page needs text recognition first)',
    unreadable: ({ detail }) => `The file cannot be read${behind(detail, ': ')}`,
    'more-issues': ({ count }) => `… and ${count} more issues of the kind`,
    'other-origin': ({ value }) => `${en(value)} is not on this page’s own server`,
    'not-data': ({ value }) => `${en(value)} holds text, not data`,
    'http-status': ({ status, path }) => `The server answered ${status} for ${path}`,
    'no-connection': ({ detail }) => `Nothing came${behind(detail, ': ')}`,
    'empty-workbook': () => 'The workbook has no rows',
    'bad-workbook': ({ detail }) => `The workbook cannot be read${behind(detail, ': ')}`,
    'bad-json': ({ expected, found }) =>
      `This is not valid JSON: ${EN_JSON[expected]}, but ${
        found.kind === 'end'
          ? 'the file ends here'
          : found.kind === 'open-text'
            ? 'there is a text that is not closed or holds a forbidden character'
            : `there is ${found.kind === 'text' ? found.text : en(found.text)}`
      }`,
    'json-too-deep': () => 'This is not valid JSON: it is nested too deeply',
    'bad-xml': () => 'This is not well-formed XML',
    'xml-closes-nothing': ({ value }) => `${value} closes nothing that is open`,
    'xml-never-closed': ({ value }) => `${value} is never closed`,
    'xml-without': ({ value }) => `There is no ${value}`,
    'no-engagements': () => 'There is no list “engagements”',
    'not-a-date': ({ value }) => `${en(value)} is not an EDTF date such as 2025-06-22, 2025-06 or 2025~`,
    'not-an-end': ({ value }) => `${en(value)} is not an EDTF date, “..” for open, or empty for unknown`,
    'not-a-code': ({ value }) => `${en(value)} is no party: an upper-case code such as MLI or ECOWAS`,
    'none-of': ({ value, choices }) => `${en(value)} is none of ${choices}`,
    'wrong-kind': ({ value, expected }) => `${value} was found where ${expected} was expected`,
    'missing-value': () => 'There is no value, and there must be one',
    'end-before-start': ({ start, end }) => `The end ${end} lies before the start ${start}`,
    'unknown-party-kept': ({ value }) =>
      `${en(value)} is no code of a country or organisation that is known here; it is kept as it is`,
    'empty-table': () => 'The table is empty',
    'no-type-column': ({ columns, sourceColumns }) =>
      `There is no column “type”; a table of engagements has the columns ${columns}, one of sources ${sourceColumns}`,
    'no-column': ({ value }) => `There is no column ${en(value)}`,
    'source-without-id': () => 'A source needs an id',
    'open-quote': () =>
      'A quotation mark is not closed, or stands within a cell; this row may be read wrongly',
    'extra-cells': ({ cells, columns }) =>
      `The row has ${cells} cells and the header ${columns}; those behind are left out`,
    'columns-taken': ({ columns }) =>
      `The columns were read so: ${columns.map(([column, field]) => `${en(column)} as ${field}`).join(', ')}`,
    'no-column-for': ({ field }) => `No column was found for ${sayField(field, 'en').toLowerCase()}`,
    'several-columns': ({ field, columns }) =>
      `Several columns may be ${sayField(field, 'en').toLowerCase()}: ${columns.map(en).join(', ')}; the first was taken`,
    'day-first-supposed': ({ columns }) =>
      `Dates such as 03/04/2025 were read with the day first (${columns.map(en).join(', ')}); nothing in the table settles it`,
    'other-table': () => 'This is a table, but its columns do not say which of them hold dates and countries',
    'no-date': () => 'There is no date',
    'unreadable-date': ({ value }) => `The date cannot be read: ${en(value)}`,
    'unreadable-end': ({ value }) => `The end cannot be read: ${en(value)}`,
    'bad-period': () => 'The end lies before the start, or a date cannot be read',
    'no-party': ({ value }) =>
      value ? `No country or organisation is named in ${en(value)}` : 'No country or organisation is named',
    'party-left-out': ({ value }) =>
      `${en(value)} is no country or organisation that is known; it was left out`,
    'not-an-object': () => 'The entry is not an object',
    'timeline-title': () => 'The row is the title of the timeline, not an event',
    'timeline-era': () => 'The row is an era, not an event',
    'timeline-background': () => 'The item is a background, not an event',
    'no-leader-country': ({ value }) => `The leader’s country is not known${behind(value, ': ')}`,
    'no-visited-country': ({ value }) => `The country visited is not known${behind(value, ': ')}`,
    'trip-at-home': () => 'The trip is within the leader’s own country',
    'no-weight': ({ value }) => `${en(value)} is no weight`,
    'no-node': ({ value }) => `There is no node ${en(value)}`,
    'links-as-visits': () =>
      'The links do not say which engagements stand behind them: each was read as a visit, once for each of its days',
    'told-in-edges': ({ count }) =>
      `${count} engagements are named but not told here: open the table of edges that belongs to it`,
    'document-without-id': () => 'id: an id is needed',
    'document-without-text': () => 'text: “text” must be a text',
    'bad-published': ({ value }) =>
      `${en(value)} is no day such as 2025-06-17; dates without a year are left open`,
    'unknown-language': ({ value, known }) =>
      `${enLang(value)} cannot be read; these languages can: ${enLang(known)}`,
    'undetected-language': ({ known }) =>
      `The text reads like none of the languages that can be read: ${enLang(known)}`,
    'no-text': () => 'There is no text',
  },
  fields: {
    id: 'Id',
    start: 'Start',
    end: 'End',
    visitors: 'Visitors',
    hosts: 'Hosts',
    participants: 'Participants',
    people: 'People',
    type: 'Kind',
    level: 'Level',
    status: 'Status',
    title: 'Title',
    place: 'Place',
    sectors: 'Sectors',
    series: 'Series',
    agreements: 'Agreements',
    source: 'Source',
    lang: 'Language',
    published: 'Published',
  },
  places: {},
  inAll: (count) => `${count} in all`,
};

const FR: IssueMessages = {
  faults: {
    'empty-file': () => 'Le fichier est vide',
    'too-large': ({ megabytes }) => `Le fichier dépasse ${megabytes}\u202fMo`,
    'not-text': ({ kind }) => `C’est ${FR_BINARY[kind]}, pas du texte`,
    'read-as-windows-1252': () =>
      'Le fichier n’est pas en UTF-8\u202f; il a été lu en Windows-1252. Vérifiez les accents, ou enregistrez-le en UTF-8',
    'text-too-long': ({ millions }) =>
      `Le texte dépasse ${millions} millions de caractères\u202f; une collection de documents se lit en JSON Lines, un par ligne`,
    'no-words': () =>
      'Le fichier ne contient pas de mots (une page numérisée demande d’abord une reconnaissance de texte)',
    unreadable: ({ detail }) => `Le fichier est illisible${behind(detail, '\u202f: ')}`,
    'more-issues': ({ count }) => `… et ${count} autres problèmes de ce genre`,
    'other-origin': ({ value }) => `${fr(value)} n’est pas sur le serveur de cette page`,
    'not-data': ({ value }) => `${fr(value)} contient du texte, pas des données`,
    'http-status': ({ status, path }) => `Le serveur a répondu ${status} pour ${path}`,
    'no-connection': ({ detail }) => `Rien n’est arrivé${behind(detail, '\u202f: ')}`,
    'empty-workbook': () => 'Le classeur n’a pas de lignes',
    'bad-workbook': ({ detail }) => `Le classeur est illisible${behind(detail, '\u202f: ')}`,
    'bad-json': ({ expected, found }) =>
      `Ce n’est pas du JSON valide\u202f: ${FR_JSON[expected]}, mais ${
        found.kind === 'end'
          ? 'le fichier s’arrête là'
          : found.kind === 'open-text'
            ? 'il y a un texte non fermé ou un caractère interdit'
            : `il y a ${found.kind === 'text' ? found.text : fr(found.text)}`
      }`,
    'json-too-deep': () => 'Ce n’est pas du JSON valide\u202f: trop d’imbrications',
    'bad-xml': () => 'Ce n’est pas du XML bien formé',
    'xml-closes-nothing': ({ value }) => `${value} ne ferme rien d’ouvert`,
    'xml-never-closed': ({ value }) => `${value} n’est jamais fermé`,
    'xml-without': ({ value }) => `Il n’y a pas de ${value}`,
    'no-engagements': () => 'Il n’y a pas de liste «\u202fengagements\u202f»',
    'not-a-date': ({ value }) => `${fr(value)} n’est pas une date EDTF comme 2025-06-22, 2025-06 ou 2025~`,
    'not-an-end': ({ value }) =>
      `${fr(value)} n’est ni une date EDTF, ni «\u202f..\u202f» (ouvert), ni vide (inconnu)`,
    'not-a-code': ({ value }) =>
      `${fr(value)} n’est pas une partie\u202f: un code en capitales comme MLI ou ECOWAS`,
    'none-of': ({ value, choices }) => `${fr(value)} n’est aucun de\u202f: ${choices}`,
    'wrong-kind': ({ value, expected }) => `${value} se trouve là où ${expected} était attendu`,
    'missing-value': () => 'Il n’y a pas de valeur, et il en faut une',
    'end-before-start': ({ start, end }) => `La fin ${end} précède le début ${start}`,
    'unknown-party-kept': ({ value }) =>
      `${fr(value)} n’est le code d’aucun pays ni d’aucune organisation connus ici\u202f; il est gardé tel quel`,
    'empty-table': () => 'Le tableau est vide',
    'no-type-column': ({ columns, sourceColumns }) =>
      `Il n’y a pas de colonne «\u202ftype\u202f»\u202f; un tableau d’événements a les colonnes ${columns}, un tableau de sources ${sourceColumns}`,
    'no-column': ({ value }) => `Il n’y a pas de colonne ${fr(value)}`,
    'source-without-id': () => 'Il faut un identifiant à une source',
    'open-quote': () =>
      'Un guillemet n’est pas fermé, ou se trouve dans une cellule\u202f; cette ligne est peut-être mal lue',
    'extra-cells': ({ cells, columns }) =>
      `La ligne a ${cells} cellules et l’en-tête ${columns}\u202f; celles qui dépassent sont laissées de côté`,
    'columns-taken': ({ columns }) =>
      `Les colonnes ont été lues ainsi\u202f: ${columns
        .map(([column, field]) => `${fr(column)} comme ${sayField(field, 'fr').toLowerCase()}`)
        .join(', ')}`,
    'no-column-for': ({ field }) =>
      `Aucune colonne n’a été trouvée pour\u202f: ${sayField(field, 'fr').toLowerCase()}`,
    'several-columns': ({ field, columns }) =>
      `Plusieurs colonnes conviennent pour ${sayField(field, 'fr').toLowerCase()}\u202f: ${columns.map(fr).join(', ')}\u202f; la première a été prise`,
    'day-first-supposed': ({ columns }) =>
      `Les dates comme 03/04/2025 ont été lues jour d’abord (${columns.map(fr).join(', ')})\u202f; rien dans le tableau ne tranche`,
    'other-table': () =>
      'C’est un tableau, mais ses colonnes ne disent pas lesquelles contiennent les dates et les pays',
    'no-date': () => 'Il n’y a pas de date',
    'unreadable-date': ({ value }) => `La date est illisible\u202f: ${fr(value)}`,
    'unreadable-end': ({ value }) => `La fin est illisible\u202f: ${fr(value)}`,
    'bad-period': () => 'La fin précède le début, ou une date est illisible',
    'no-party': ({ value }) =>
      value
        ? `Aucun pays ni aucune organisation dans ${fr(value)}`
        : 'Aucun pays ni aucune organisation n’est nommé',
    'party-left-out': ({ value }) =>
      `${fr(value)} n’est ni un pays ni une organisation connus\u202f; laissé de côté`,
    'not-an-object': () => 'L’entrée n’est pas un objet',
    'timeline-title': () => 'La ligne est le titre de la frise, pas un événement',
    'timeline-era': () => 'La ligne est une époque, pas un événement',
    'timeline-background': () => 'L’élément est un fond, pas un événement',
    'no-leader-country': ({ value }) => `Le pays du dirigeant est inconnu${behind(value, '\u202f: ')}`,
    'no-visited-country': ({ value }) => `Le pays visité est inconnu${behind(value, '\u202f: ')}`,
    'trip-at-home': () => 'Le déplacement est dans le pays même du dirigeant',
    'no-weight': ({ value }) => `${fr(value)} n’est pas un poids`,
    'no-node': ({ value }) => `Il n’y a pas de nœud ${fr(value)}`,
    'links-as-visits': () =>
      'Les liens ne disent pas quels événements ils représentent\u202f: chacun a été lu comme une visite, une fois par période',
    'told-in-edges': ({ count }) =>
      `${count} événements sont nommés ici sans être décrits\u202f: ouvrez la table des liens qui va avec`,
    'document-without-id': () => 'Il faut un identifiant (id)',
    'document-without-text': () => '«\u202ftext\u202f» doit être un texte',
    'bad-published': ({ value }) =>
      `${fr(value)} n’est pas un jour comme 2025-06-17\u202f; les dates sans année restent ouvertes`,
    'unknown-language': ({ value, known }) =>
      `Langue qui ne se lit pas ici\u202f: ${frLang(value)}. Celles qui se lisent\u202f: ${frLang(known)}`,
    'undetected-language': ({ known }) =>
      `Le texte ne ressemble à aucune des langues qui se lisent ici\u202f: ${frLang(known)}`,
    'no-text': () => 'Il n’y a pas de texte',
  },
  fields: {
    id: 'Identifiant',
    start: 'Début',
    end: 'Fin',
    visitors: 'Visiteurs',
    hosts: 'Hôtes',
    participants: 'Participants',
    people: 'Personnes',
    type: 'Genre',
    level: 'Niveau',
    status: 'Statut',
    title: 'Titre',
    place: 'Lieu',
    sectors: 'Secteurs',
    series: 'Série',
    agreements: 'Accords',
    source: 'Source',
    lang: 'Langue',
    published: 'Publication',
  },
  places: {
    row: 'ligne',
    rows: 'lignes',
    line: 'ligne',
    lines: 'lignes',
    column: 'colonne',
    event: 'événement',
    events: 'événements',
    item: 'élément',
    items: 'éléments',
    node: 'nœud',
    edge: 'arête',
    file: 'fichier',
  },
  inAll: (count) => `${count} en tout`,
};

const ISSUES: Messages<IssueMessages> = { en: EN, fr: FR };

/** What is wrong, without where. */
export function sayFault({ fault, count }: Pick<Issue, 'fault' | 'count'>, locale: Locale): string {
  const { faults, inAll } = ISSUES[locale];
  const say = faults[fault.code] as (values: Fault) => string;
  if (count === undefined) return say(fault);
  return `${say(fault)} (${inAll(count.toLocaleString(INTL_TAG[locale]))})`;
}

/**
 * A field's name, also of one entry of a list (`hosts.0`); what is no field of an engagement, such as the path in a data file, as
 * it stands.
 */
export function sayField(field: string, locale: Locale): string {
  const { fields } = ISSUES[locale];
  return fields[field] ?? fields[field.replace(/\.\d+$/, '')] ?? field;
}

/** A place in a file: `row 7`, `line 3, column 7`, `file`. Anything else, such as a document's id, as it stands. */
export function sayPlace(where: string, locale: Locale): string {
  const { places } = ISSUES[locale];
  if (!/^(?:file|[a-z]+ \d[\d, a-z…]*)$/.test(where)) return where;
  return where.replace(/[a-z]+/g, (word) => places[word] ?? word);
}

/** The place and the field. */
export function sayWhere({ where, field }: Pick<Issue, 'where' | 'field'>, locale: Locale): string {
  const place = sayPlace(where, locale);
  if (field === null) return place;
  return `${place}, ${locale === 'en' ? field : sayField(field, locale).toLowerCase()}`;
}

/** `row 7, start: “2025-02-30” is not an EDTF date …`. */
export function sayIssue(issue: Issue, locale: Locale): string {
  return `${sayWhere(issue, locale)}${locale === 'fr' ? '\u202f: ' : ': '}${sayFault(issue, locale)}`;
}
