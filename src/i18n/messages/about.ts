/** Words of the dialog about the data. */
import type { Messages } from '../locale';

export interface AboutMessages {
  readonly title: string;
  readonly lead: string;
  readonly coverage: (count: string, first: number, last: number, undated: string | null) => string;
  readonly gaps: string;
  readonly sources: string;
  readonly uses: string;
  readonly more: (count: string) => string;
  readonly problems: string;
  readonly added: string;
  readonly remove: (name: string) => string;
  readonly licence: string;
  readonly local: string;
  readonly keys: string;
  readonly keyList: readonly (readonly [string, string])[];
}

export const ABOUT: Messages<AboutMessages> = {
  en: {
    title: 'About the data',
    lead: 'Entente shows who visited whom, when, and what was on the table, as reported by the sources below.',
    coverage: (count, first, last, undated) =>
      `${count} engagements from ${first} to ${last}${undated ? `, ${undated} of them without a date` : ''}.`,
    gaps: 'The sources do not cover every country or every year alike: three rows in four touch the United States, and recent years are thin. A quiet year on the timeline may be a year that no source covers.',
    sources: 'Sources',
    uses: 'Engagements',
    more: (count) => `and ${count} more, named with each engagement`,
    problems: 'What could not be read',
    added: 'What you added',
    remove: (name) => `Remove ${name}`,
    licence: 'Licence',
    local: 'Everything happens in this browser. Nothing that you open, paste or add is sent anywhere.',
    keys: 'Keys',
    keyList: [
      ['Ctrl K', 'search and commands'],
      ['Tab', 'from control to control; arrows within timeline, graph and list'],
      ['+ −', 'zoom the timeline'],
      ['Home', 'all dates'],
      ['Enter', 'open the details'],
      ['Esc', 'close the details'],
    ],
  },
  fr: {
    title: 'À propos des données',
    lead: 'Entente montre qui a rendu visite à qui, quand, et de quoi il était question, d’après les sources ci-dessous.',
    coverage: (count, first, last, undated) =>
      `${count} événements de ${first} à ${last}${undated ? `, dont ${undated} sans date` : ''}.`,
    gaps: 'Les sources ne couvrent pas également tous les pays ni toutes les années\u202f: trois lignes sur quatre touchent les États-Unis, et les années récentes sont peu fournies. Une année calme sur la chronologie est peut-être une année qu’aucune source ne couvre.',
    sources: 'Sources',
    uses: 'Événements',
    more: (count) => `et ${count} autres, nommées avec chaque événement`,
    problems: 'Ce qui n’a pas pu être lu',
    added: 'Ce que vous avez ajouté',
    remove: (name) => `Retirer ${name}`,
    licence: 'Licence',
    local:
      'Tout se passe dans ce navigateur. Rien de ce que vous ouvrez, collez ou ajoutez n’est envoyé où que ce soit.',
    keys: 'Touches',
    keyList: [
      ['Ctrl K', 'recherche et commandes'],
      ['Tab', 'd’un élément à l’autre\u202f; flèches dans la chronologie, le graphe et la liste'],
      ['+ −', 'échelle de la chronologie'],
      ['Origine', 'toutes les dates'],
      ['Entrée', 'ouvrir les détails'],
      ['Échap', 'fermer les détails'],
    ],
  },
};
