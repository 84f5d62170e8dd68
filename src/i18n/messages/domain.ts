/** Names of what the data speaks of: types, levels, statuses, sectors, families of sectors, regions, roles. */
import type { EngagementType, Level, Status } from '../../engagement/engagement';
import type { Region } from '../../engagement/party';
import type { Sector, SectorFamily } from '../../engagement/sector';
import type { Messages } from '../locale';

export interface DomainMessages {
  readonly type: Readonly<Record<EngagementType, string>>;
  readonly types: Readonly<Record<EngagementType, string>>;
  readonly level: Readonly<Record<Level | 'none', string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly sector: Readonly<Record<Sector, string>>;
  readonly family: Readonly<Record<SectorFamily, string>>;
  readonly region: Readonly<Record<Region, string>>;
  readonly role: Readonly<Record<'visitor' | 'host' | 'participant', string>>;
  /** `1 engagement`, `1,284 engagements`; the number comes formatted. */
  readonly engagements: (count: number, formatted: string) => string;
}

export const DOMAIN: Messages<DomainMessages> = {
  en: {
    type: { visit: 'Visit', summit: 'Summit', meeting: 'Meeting' },
    types: { visit: 'Visits', summit: 'Summits', meeting: 'Meetings' },
    level: {
      state: 'State',
      official: 'Official',
      working: 'Working',
      private: 'Private',
      none: 'Level not stated',
    },
    status: {
      announced: 'Announced',
      ongoing: 'Ongoing',
      completed: 'Completed',
      postponed: 'Postponed',
      cancelled: 'Cancelled',
    },
    sector: {
      agriculture: 'Agriculture',
      culture: 'Culture',
      defence: 'Defence',
      development: 'Development',
      digital: 'Digital affairs',
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
      security: 'Security and peace',
      resources: 'Energy and environment',
      society: 'Society',
      technology: 'Technology',
      none: 'No sector known',
    },
    region: {
      Africa: 'Africa',
      Americas: 'Americas',
      Asia: 'Asia',
      Europe: 'Europe',
      Oceania: 'Oceania',
      Organisations: 'Organisations',
    },
    role: { visitor: 'Visitor', host: 'Host', participant: 'Participant' },
    engagements: (count, formatted) => `${formatted} ${count === 1 ? 'engagement' : 'engagements'}`,
  },
  fr: {
    type: { visit: 'Visite', summit: 'Sommet', meeting: 'Rencontre' },
    types: { visit: 'Visites', summit: 'Sommets', meeting: 'Rencontres' },
    level: {
      state: 'D’État',
      official: 'Officielle',
      working: 'De travail',
      private: 'Privée',
      none: 'Niveau non précisé',
    },
    status: {
      announced: 'Annoncé',
      ongoing: 'En cours',
      completed: 'Achevé',
      postponed: 'Reporté',
      cancelled: 'Annulé',
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
      security: 'Sécurité et paix',
      resources: 'Énergie et environnement',
      society: 'Société',
      technology: 'Technologie',
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
    role: { visitor: 'Visiteur', host: 'Hôte', participant: 'Participant' },
    engagements: (count, formatted) => `${formatted} ${count < 2 ? 'événement' : 'événements'}`,
  },
};
