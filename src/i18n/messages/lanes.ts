/** Words of the menu for the lanes of the timeline: their order, and the day that they are aligned at. */
import type { Messages } from '../locale';

export interface LanesMessages {
  readonly options: string;
  readonly order: string;
  readonly orders: Readonly<Record<'count' | 'name' | 'first', string>>;
  readonly zero: string;
  readonly calendar: string;
  readonly office: string;
  /** The day of an engagement that is open, and of one that is not in the data. */
  readonly dayOf: (title: string) => string;
  readonly dayOfOther: (zero: string) => string;
  readonly openFirst: string;
  readonly officeHint: string;
  readonly foldAll: string;
  readonly openAll: string;
}

export const LANES: Messages<LanesMessages> = {
  en: {
    options: 'Lane options',
    order: 'Order',
    orders: { count: 'most engagements', name: 'name', first: 'first date' },
    zero: 'Aligned at',
    calendar: 'calendar dates',
    office: 'first day in office',
    dayOf: (title) => `day of: ${title}`,
    dayOfOther: (zero) => `day of: ${zero}`,
    openFirst: 'Open an engagement to align the lanes at its day.',
    officeHint: 'First day as head of state or government; people whose day is not known are left out.',
    foldAll: 'Fold all lanes',
    openAll: 'Unfold all lanes',
  },
  fr: {
    options: 'Options des lignes',
    order: 'Ordre',
    orders: { count: 'plus d’événements', name: 'nom', first: 'première date' },
    zero: 'Alignées sur',
    calendar: 'le calendrier',
    office: 'la prise de fonctions',
    dayOf: (title) => `le jour de\u202f: ${title}`,
    dayOfOther: (zero) => `le jour de\u202f: ${zero}`,
    openFirst: 'Ouvrez un événement pour aligner les lignes sur son jour.',
    officeHint:
      'Premier jour comme chef d’État ou de gouvernement\u202f; les personnes dont le jour est inconnu sont laissées de côté.',
    foldAll: 'Replier toutes les lignes',
    openAll: 'Déplier toutes les lignes',
  },
};
