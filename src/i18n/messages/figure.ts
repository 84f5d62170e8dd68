/** Words around an exported chart: its title, the active filters, legend and sources. */
import type { Messages } from '../locale';

type FigureKind = 'timeline' | 'graph' | 'matrix' | 'summits' | 'ego' | 'years' | 'compare';

export interface FigureMessages {
  /** Title by view, where no country is asked for. */
  readonly title: Readonly<Record<FigureKind, string>>;
  /** Title by view, with the names of the countries asked for. */
  readonly titleOf: Readonly<Record<FigureKind, (countries: string) => string>>;
  /** Numbers come formatted. */
  readonly shown: (shown: string, total: string, count: number) => string;
  readonly all: (total: string) => string;
  /** Two periods against each other. */
  readonly against: (before: string, after: string) => string;
  readonly asVisitor: (countries: string) => string;
  readonly asHost: (countries: string) => string;
  readonly together: (names: string) => string;
  readonly containing: (text: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly surely: string;
  readonly legend: (labels: string) => string;
  readonly sources: (names: string, count: number) => string;
  readonly noSource: string;
  readonly andMore: (count: number) => string;
  /** Between the names of a list that may hold commas. */
  readonly separator: string;
  readonly credit: string;
}

/** French puts an article before a day and none before a month or a year. */
const beginsWithDay = (date: string) => /^\d{1,2}(er)?\s/u.test(date);

export const FIGURE: Messages<FigureMessages> = {
  en: {
    title: {
      timeline: 'Diplomatic visits and summits',
      graph: 'Who meets whom',
      matrix: 'Who visits whom',
      summits: 'Who came to which summit',
      ego: 'Who meets whom',
      years: 'Who meets whom, by years',
      compare: 'Who meets whom: two periods compared',
    },
    titleOf: {
      timeline: (countries) => `Diplomatic visits and summits: ${countries}`,
      graph: (countries) => `Who meets whom: ${countries}`,
      matrix: (countries) => `Who visits whom: ${countries}`,
      summits: (countries) => `Who came to which summit: ${countries}`,
      ego: (centre) => `Around ${centre}: whom it meets`,
      years: (countries) => `Who meets whom, by years: ${countries}`,
      compare: (countries) => `Who meets whom, two periods compared: ${countries}`,
    },
    shown: (shown, total) => `${shown} of ${total} engagements`,
    all: (total) => `All ${total} engagements`,
    against: (before, after) => `${before} against ${after}`,
    asVisitor: (countries) => `${countries} as visitor`,
    asHost: (countries) => `${countries} as host`,
    together: (names) => `${names} together`,
    containing: (text) => `containing “${text}”`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    surely: 'certain dates only',
    legend: (labels) => `Legend: ${labels}`,
    sources: (names, count) => `${count === 1 ? 'Source' : 'Sources'}: ${names}`,
    noSource: 'Source not stated',
    andMore: (count) => `and ${count} more`,
    separator: '; ',
    credit: 'Drawn with Entente',
  },
  fr: {
    title: {
      timeline: 'Visites et sommets diplomatiques',
      graph: 'Qui rencontre qui',
      matrix: 'Qui rend visite à qui',
      summits: 'Qui était à quel sommet',
      ego: 'Qui rencontre qui',
      years: 'Qui rencontre qui, par années',
      compare: 'Qui rencontre qui\u202f: deux périodes comparées',
    },
    titleOf: {
      timeline: (countries) => `Visites et sommets diplomatiques : ${countries}`,
      graph: (countries) => `Qui rencontre qui\u202f: ${countries}`,
      matrix: (countries) => `Qui rend visite à qui\u202f: ${countries}`,
      summits: (countries) => `Qui était à quel sommet\u202f: ${countries}`,
      ego: (centre) => `Les rencontres autour d’un seul\u202f: ${centre}`,
      years: (countries) => `Qui rencontre qui, par années\u202f: ${countries}`,
      compare: (countries) => `Qui rencontre qui, deux périodes comparées\u202f: ${countries}`,
    },
    shown: (shown, total, count) => `${shown} ${count < 2 ? 'événement' : 'événements'} sur ${total}`,
    all: (total) => `Les ${total} événements`,
    against: (before, after) => `${before} et ${after}`,
    asVisitor: (countries) => `${countries} en visite`,
    asHost: (countries) => `${countries} comme hôte`,
    together: (names) => `${names} ensemble`,
    containing: (text) => `contenant « ${text} »`,
    since: (date) => (beginsWithDay(date) ? `depuis le ${date}` : `depuis ${date}`),
    until: (date) => (beginsWithDay(date) ? `jusqu’au ${date}` : `jusqu’en ${date}`),
    surely: 'dates certaines seulement',
    legend: (labels) => `Légende : ${labels}`,
    sources: (names, count) => `${count < 2 ? 'Source' : 'Sources'} : ${names}`,
    noSource: 'Source non précisée',
    andMore: (count) => `et ${count} autres`,
    separator: ' ; ',
    credit: 'Dessiné avec Entente',
  },
};
