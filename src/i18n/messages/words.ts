/** The words of the domain as the reader sees them: types, levels, statuses, sectors and their families, regions, roles. */
import type { EngagementType, EvidenceField, Level, Status } from '../../engagement/engagement';
import type { Region } from '../../engagement/party';
import type { Sector, SectorFamily } from '../../engagement/sector';
import type { Messages } from '../locale';

export interface WordMessages {
  readonly type: Readonly<Record<EngagementType, string>>;
  /** `none`: nobody stated the level. */
  readonly level: Readonly<Record<Level | 'none', string>>;
  /** `none`: nobody stated the status. */
  readonly status: Readonly<Record<Status | 'none', string>>;
  readonly sector: Readonly<Record<Sector, string>>;
  readonly family: Readonly<Record<SectorFamily, string>>;
  readonly region: Readonly<Record<Region, string>>;
  readonly role: Readonly<Record<'any' | 'visitor' | 'host', string>>;
  readonly field: Readonly<Record<EvidenceField, string>>;
  /** With the number in front, in digits with the language's separators. */
  readonly engagements: (count: number) => string;
}

const plural = (tag: string, count: number, one: string, many: string) =>
  `${count.toLocaleString(tag)} ${new Intl.PluralRules(tag).select(count) === 'one' ? one : many}`;

export const WORDS: Messages<WordMessages> = {
  en: {
    type: { visit: 'Visit', summit: 'Summit', meeting: 'Meeting' },
    level: {
      state: 'State',
      official: 'Official',
      working: 'Working',
      private: 'Private',
      none: 'Not stated',
    },
    status: {
      announced: 'Announced',
      ongoing: 'Under way',
      completed: 'Completed',
      postponed: 'Postponed',
      cancelled: 'Cancelled',
      none: 'Not stated',
    },
    sector: {
      agriculture: 'Agriculture',
      culture: 'Culture',
      defence: 'Defence',
      development: 'Development',
      digital: 'Digital',
      education: 'Education',
      energy: 'Energy',
      environment: 'Environment',
      finance: 'Finance',
      governance: 'Governance',
      health: 'Health',
      infrastructure: 'Infrastructure',
      migration: 'Migration',
      mining: 'Mining',
      peace: 'Peace',
      security: 'Security',
      space: 'Space',
      tourism: 'Tourism',
      trade: 'Trade',
      transport: 'Transport',
    },
    family: {
      economy: 'Economy',
      security: 'Security',
      resources: 'Energy and environment',
      society: 'Society',
      technology: 'Technology',
      none: 'No known sector',
    },
    region: {
      Africa: 'Africa',
      Americas: 'Americas',
      Asia: 'Asia',
      Europe: 'Europe',
      Oceania: 'Oceania',
      Organisations: 'Organisations',
    },
    role: { any: 'Either role', visitor: 'Visitor', host: 'Host' },
    field: {
      type: 'Type',
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
    engagements: (count) => plural('en-GB', count, 'engagement', 'engagements'),
  },
  fr: {
    type: { visit: 'Visite', summit: 'Sommet', meeting: 'Rencontre' },
    level: {
      state: 'D’État',
      official: 'Officielle',
      working: 'De travail',
      private: 'Privée',
      none: 'Non précisé',
    },
    status: {
      announced: 'Annoncé',
      ongoing: 'En cours',
      completed: 'Terminé',
      postponed: 'Reporté',
      cancelled: 'Annulé',
      none: 'Non précisé',
    },
    sector: {
      agriculture: 'Agriculture',
      culture: 'Culture',
      defence: 'Défense',
      development: 'Développement',
      digital: 'Numérique',
      education: 'Éducation',
      energy: 'Énergie',
      environment: 'Environnement',
      finance: 'Finances',
      governance: 'Gouvernance',
      health: 'Santé',
      infrastructure: 'Infrastructures',
      migration: 'Migrations',
      mining: 'Mines',
      peace: 'Paix',
      security: 'Sécurité',
      space: 'Espace',
      tourism: 'Tourisme',
      trade: 'Commerce',
      transport: 'Transports',
    },
    family: {
      economy: 'Économie',
      security: 'Sécurité',
      resources: 'Énergie et environnement',
      society: 'Société',
      technology: 'Technologies',
      none: 'Secteur inconnu',
    },
    region: {
      Africa: 'Afrique',
      Americas: 'Amériques',
      Asia: 'Asie',
      Europe: 'Europe',
      Oceania: 'Océanie',
      Organisations: 'Organisations',
    },
    role: { any: 'Tout rôle', visitor: 'Visiteur', host: 'Hôte' },
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
    engagements: (count) => plural('fr-FR', count, 'événement', 'événements'),
  },
};
