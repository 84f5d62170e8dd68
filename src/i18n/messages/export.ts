/** Words of the export menu. */
import type { Messages } from '../locale';

type DataEnding = 'csv' | 'json' | 'gexf' | 'graphml' | 'nodes.csv' | 'edges.csv';

export interface ExportMessages {
  readonly charts: string;
  readonly data: string;
  readonly kinds: Readonly<
    Record<'timeline' | 'graph' | 'matrix' | 'summits' | 'ego' | 'years' | 'compare', string>
  >;
  readonly part: string;
  readonly parts: Readonly<Record<'whole' | 'seen', string>>;
  readonly command: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark' | 'print', string>>;
  readonly text: string;
  readonly texts: Readonly<Record<'outline' | 'live', string>>;
  readonly textHint: Readonly<Record<'outline' | 'live', string>>;
  readonly svg: (chart: string) => string;
  readonly png: (chart: string) => string;
  readonly dataKind: Readonly<Record<'engagements' | 'network' | 'tables', string>>;
  readonly formats: Readonly<Record<DataEnding, string>>;
  readonly dataAs: Readonly<Record<DataEnding, string>>;
  readonly dataHint: (count: string) => string;
  readonly chartHint: string;
  readonly working: string;
  readonly failed: (reason: string) => string;
  readonly nothing: string;
}

export const EXPORT: Messages<ExportMessages> = {
  en: {
    charts: 'Charts',
    data: 'Data',
    kinds: {
      timeline: 'Timeline',
      graph: 'Graph',
      matrix: 'Matrix',
      summits: 'Summits',
      ego: 'Around one',
      years: 'Graph by years',
      compare: 'Comparison',
    },
    part: 'Graph',
    parts: { whole: 'Whole', seen: 'As seen' },
    command: 'The same from the command line',
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark', print: 'Print' },
    text: 'Text',
    texts: { outline: 'Outlines', live: 'Editable' },
    textHint: {
      outline: 'Looks the same in every program.',
      live: 'Can be edited where Source Sans 3 is installed.',
    },
    svg: (chart) => `${chart} as SVG`,
    png: (chart) => `${chart} as PNG`,
    dataKind: { engagements: 'Engagements', network: 'Network', tables: 'Its tables' },
    formats: {
      csv: 'CSV',
      json: 'JSON',
      gexf: 'GEXF',
      graphml: 'GraphML',
      'nodes.csv': 'Nodes',
      'edges.csv': 'Edges',
    },
    dataAs: {
      csv: 'Engagements as CSV',
      json: 'Engagements as JSON',
      gexf: 'Network as GEXF, for Gephi',
      graphml: 'Network as GraphML',
      'nodes.csv': 'Nodes of the network as CSV',
      'edges.csv': 'Edges of the network as CSV',
    },
    dataHint: (count) => `${count} that pass the filters, with their sources.`,
    chartHint: 'With title, filters, legend and sources inside.',
    working: 'Drawing …',
    failed: (reason) => `The file could not be made: ${reason}`,
    nothing: 'Nothing passes the filters',
  },
  fr: {
    charts: 'Graphiques',
    data: 'Données',
    kinds: {
      timeline: 'Chronologie',
      graph: 'Graphe',
      matrix: 'Matrice',
      summits: 'Sommets',
      ego: 'Autour d’un seul',
      years: 'Graphe par années',
      compare: 'Comparaison',
    },
    part: 'Graphe',
    parts: { whole: 'Entier', seen: 'Tel que vu' },
    command: 'La même chose en ligne de commande',
    theme: 'Couleurs',
    themes: { light: 'Clair', dark: 'Sombre', print: 'Impression' },
    text: 'Texte',
    texts: { outline: 'Tracés', live: 'Modifiable' },
    textHint: {
      outline: 'Identique dans tous les logiciels.',
      live: 'Modifiable là où Source Sans 3 est installée.',
    },
    svg: (chart) => `${chart} en SVG`,
    png: (chart) => `${chart} en PNG`,
    dataKind: { engagements: 'Événements', network: 'Réseau', tables: 'Ses tables' },
    formats: {
      csv: 'CSV',
      json: 'JSON',
      gexf: 'GEXF',
      graphml: 'GraphML',
      'nodes.csv': 'Nœuds',
      'edges.csv': 'Liens',
    },
    dataAs: {
      csv: 'Événements en CSV',
      json: 'Événements en JSON',
      gexf: 'Réseau en GEXF, pour Gephi',
      graphml: 'Réseau en GraphML',
      'nodes.csv': 'Nœuds du réseau en CSV',
      'edges.csv': 'Liens du réseau en CSV',
    },
    dataHint: (count) => `${count} qui passent les filtres, avec leurs sources.`,
    chartHint: 'Avec titre, filtres, légende et sources.',
    working: 'Dessin en cours…',
    failed: (reason) => `Le fichier n’a pas pu être fait\u202f: ${reason}`,
    nothing: 'Rien ne passe les filtres',
  },
};
