/** Bringing in one's own text or data: the dialog, the review of what was found, and what was wrong. */
import type { EvidenceField } from '../../engagement/engagement';
import type { Messages } from '../locale';

export interface AddMessages {
  readonly title: string;
  readonly close: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly placeholder: string;
  readonly about: string;
  readonly sourceTitle: string;
  readonly publisher: string;
  readonly published: string;
  readonly publishedHint: string;
  readonly undated: string;
  readonly file: string;
  readonly fileHint: string;
  readonly choose: string;
  readonly drop: string;
  readonly extract: string;
  readonly reading: (name: string) => string;
  readonly stop: string;
  readonly back: string;
  readonly privacy: string;
  readonly reviewTitle: (found: string, count: number) => string;
  readonly reviewHint: string;
  /** Said of texts that could not be read at all, as for their language. */
  readonly unread: (count: number) => string;
  readonly nothingFound: string;
  readonly nothingFoundHint: string;
  readonly noRows: string;
  readonly noText: string;
  readonly failed: (reason: string) => string;
  readonly document: (index: number, count: number) => string;
  readonly keep: string;
  readonly edit: string;
  readonly done: string;
  readonly add: (formatted: string, count: number) => string;
  readonly addData: (formatted: string, count: number) => string;
  readonly sure: (percent: string) => string;
  readonly undoNote: string;
  readonly field: Readonly<Record<EvidenceField, string>>;
  readonly notStated: string;
  readonly partiesHint: string;
  readonly dateHint: string;
  readonly badDate: string;
  readonly endBeforeStart: string;
  readonly unknownParties: (names: string) => string;
  readonly issues: (formatted: string, count: number) => string;
  readonly remarks: (formatted: string, count: number) => string;
  readonly more: (formatted: string) => string;
  readonly kept: (formatted: string, count: number) => string;
  readonly columns: { readonly where: string; readonly field: string; readonly reason: string };
  readonly stays: string;
  readonly tableTitle: string;
  readonly sayFirst: string;
}

export const ADD: Messages<AddMessages> = {
  en: {
    title: 'Add an article or data',
    close: 'Close',
    paste: 'Paste an article',
    pasteHint:
      'French, English or Spanish. Visits and summits are found with the words they rest on; nothing is added before you have seen it.',
    placeholder: 'The President of … will travel to … from 22 to 26 June 2025 …',
    about: 'About the article (optional)',
    sourceTitle: 'Title',
    publisher: 'Publisher',
    published: 'Published on',
    publishedHint: 'Days such as “on Tuesday” or “next week” are counted from it.',
    undated: 'No day of publication is given, so that days such as “on Tuesday” stay unknown.',
    file: 'Or bring a file',
    fileHint: 'An article as text, Markdown, HTML or PDF; data as CSV, JSON, JSON Lines or a spreadsheet.',
    choose: 'Choose a file…',
    drop: 'or drop it here',
    extract: 'Find engagements',
    reading: (name) => `Reading ${name}…`,
    stop: 'Stop',
    back: 'Back',
    privacy: 'The text stays in this browser.',
    reviewTitle: (found, count) => `${found} ${count === 1 ? 'engagement' : 'engagements'} found`,
    reviewHint: 'Check each against its words, correct what is wrong, and leave out what does not belong.',
    noRows: 'The file has no rows below its headings.',
    unread: (count) => (count === 1 ? 'This text could not be read.' : 'None of these texts could be read.'),
    nothingFound: 'No visit or summit was found in this text.',
    nothingFoundHint:
      'What counts is an event between at least two countries, or a country and an organisation, at the level of leaders, ministers or their envoys. Wishes, calls and domestic trips do not.',
    noText: 'There is no text to read yet.',
    failed: (reason) => `This could not be read: ${reason}`,
    document: (index, count) => `Document ${index} of ${count}`,
    keep: 'Add this one',
    edit: 'Correct',
    done: 'Done',
    add: (formatted, count) => `Add ${formatted} ${count === 1 ? 'engagement' : 'engagements'}`,
    addData: (formatted, count) => `Add ${formatted} ${count === 1 ? 'row' : 'rows'}`,
    sure: (percent) => `${percent} sure`,
    undoNote: 'You can undo this afterwards.',
    field: {
      type: 'Kind',
      level: 'Level',
      status: 'Status',
      start: 'Start',
      end: 'End',
      visitors: 'Visitors',
      hosts: 'Hosts',
      participants: 'Participants',
      people: 'People',
      place: 'Place',
      sectors: 'Sectors',
    },
    notStated: 'not stated',
    partiesHint: 'Names or codes, separated by commas',
    dateHint: '2025-06-22, 2025-06, 2025, with ~ for “about”',
    badDate: 'Write a date as 2025-06-22, 2025-06 or 2025, with ~ for “about”.',
    endBeforeStart: 'The end lies before the start.',
    unknownParties: (names) => `Not known: ${names}`,
    issues: (formatted, count) => `${formatted} ${count === 1 ? 'thing' : 'things'} could not be used`,
    remarks: (formatted, count) => `${formatted} ${count === 1 ? 'remark' : 'remarks'}`,
    more: (formatted) => `and ${formatted} more`,
    kept: (formatted, count) => `${formatted} ${count === 1 ? 'row is' : 'rows are'} good.`,
    columns: { where: 'Where', field: 'Field', reason: 'What is wrong' },
    stays: 'What is on the screen stays as it is.',
    tableTitle: 'A table of your own',
    sayFirst: 'Answer what is marked first.',
  },
  fr: {
    title: 'Ajouter un article ou des données',
    close: 'Fermer',
    paste: 'Coller un article',
    pasteHint:
      'En français, en anglais ou en espagnol. Les visites et les sommets sont relevés avec les mots qui les fondent\u202f; rien n’est ajouté avant que vous ne l’ayez vu.',
    placeholder: 'Le président de … se rendra en … du 22 au 26 juin 2025 …',
    about: 'À propos de l’article (facultatif)',
    sourceTitle: 'Titre',
    publisher: 'Éditeur',
    published: 'Publié le',
    publishedHint:
      'Des jours comme «\u202fmardi\u202f» ou «\u202fla semaine prochaine\u202f» se comptent à partir de là.',
    undated:
      'Le jour de publication n’est pas donné\u202f: des jours comme «\u202fmardi\u202f» restent inconnus.',
    file: 'Ou un fichier',
    fileHint:
      'Un article en texte, Markdown, HTML ou PDF\u202f; des données en CSV, JSON, JSON Lines ou tableur.',
    choose: 'Choisir un fichier…',
    drop: 'ou le déposer ici',
    extract: 'Relever les événements',
    reading: (name) => `Lecture de ${name}…`,
    stop: 'Arrêter',
    back: 'Retour',
    privacy: 'Le texte ne quitte pas ce navigateur.',
    reviewTitle: (found, count) => `${found} ${count < 2 ? 'événement relevé' : 'événements relevés'}`,
    reviewHint: 'Vérifiez chacun d’après ses mots, corrigez ce qui est faux, écartez ce qui n’en est pas.',
    noRows: 'Le fichier n’a aucune ligne sous ses en-têtes.',
    unread: (count) => (count < 2 ? 'Ce texte n’a pas pu être lu.' : 'Aucun de ces textes n’a pu être lu.'),
    nothingFound: 'Aucune visite, aucun sommet dans ce texte.',
    nothingFoundHint:
      'Compte ce qui réunit au moins deux pays, ou un pays et une organisation, au niveau des dirigeants, des ministres ou de leurs envoyés. Les souhaits, les appels et les déplacements intérieurs ne comptent pas.',
    noText: 'Il n’y a pas encore de texte à lire.',
    failed: (reason) => `Lecture impossible\u202f: ${reason}`,
    document: (index, count) => `Document ${index} sur ${count}`,
    keep: 'L’ajouter',
    edit: 'Corriger',
    done: 'Terminé',
    add: (formatted, count) => `Ajouter ${formatted} ${count < 2 ? 'événement' : 'événements'}`,
    addData: (formatted, count) => `Ajouter ${formatted} ${count < 2 ? 'ligne' : 'lignes'}`,
    sure: (percent) => `sûr à ${percent}`,
    undoNote: 'Vous pourrez l’annuler ensuite.',
    field: {
      type: 'Genre',
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
    notStated: 'non précisé',
    partiesHint: 'Noms ou codes, séparés par des virgules',
    dateHint: '2025-06-22, 2025-06, 2025, avec ~ pour «\u202fvers\u202f»',
    badDate: 'Écrivez la date ainsi\u202f: 2025-06-22, 2025-06 ou 2025, avec ~ pour «\u202fvers\u202f».',
    endBeforeStart: 'La fin précède le début.',
    unknownParties: (names) => `Inconnu\u202f: ${names}`,
    issues: (formatted, count) =>
      `${formatted} ${count < 2 ? 'élément inutilisable' : 'éléments inutilisables'}`,
    remarks: (formatted, count) => `${formatted} ${count < 2 ? 'remarque' : 'remarques'}`,
    more: (formatted) => `et ${formatted} autres`,
    kept: (formatted, count) => `${formatted} ${count < 2 ? 'ligne est bonne' : 'lignes sont bonnes'}.`,
    columns: { where: 'Où', field: 'Champ', reason: 'Ce qui ne va pas' },
    stays: 'Ce qui est à l’écran reste tel quel.',
    tableTitle: 'Un tableau à vous',
    sayFirst: 'Répondez d’abord à ce qui est marqué.',
  },
};
