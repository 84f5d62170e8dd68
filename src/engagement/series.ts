/** Names of series of summits, which a data file holds as a slug: `russia-africa-summit`. */
import { PARTIES } from './party';

type Names = Readonly<Record<'en' | 'fr', string>>;

const SERIES: Readonly<Record<string, Names>> = {
  'russia-africa-summit': { en: 'Russia–Africa summit', fr: 'Sommet Russie–Afrique' },
  'eu-africa-summit': { en: 'EU–Africa summit', fr: 'Sommet UE–Afrique' },
  'eu-au-summit': { en: 'EU–AU summit', fr: 'Sommet UE–UA' },
  'u-s-africa-leaders-summit': { en: 'US–Africa leaders’ summit', fr: 'Sommet États-Unis–Afrique' },
  'us-africa-leaders-summit': { en: 'US–Africa leaders’ summit', fr: 'Sommet États-Unis–Afrique' },
  'india-africa-forum-summit': { en: 'India–Africa forum summit', fr: 'Sommet du forum Inde–Afrique' },
  'turkey-africa-partnership-summit': {
    en: 'Türkiye–Africa partnership summit',
    fr: 'Sommet de partenariat Turquie–Afrique',
  },
  'forum-on-china-africa-cooperation-focac': {
    en: 'Forum on China–Africa Cooperation',
    fr: 'Forum sur la coopération sino-africaine',
  },
  focac: { en: 'Forum on China–Africa Cooperation', fr: 'Forum sur la coopération sino-africaine' },
  ticad: { en: 'TICAD', fr: 'TICAD' },
  'african-union-assembly': {
    en: 'Assembly of the African Union',
    fr: 'Conférence de l’Union africaine',
  },
  'african-union-summit': { en: 'African Union summit', fr: 'Sommet de l’Union africaine' },
  'african-leaders-summit': { en: 'African leaders’ summit', fr: 'Sommet des dirigeants africains' },
  'g7-g8-summit': { en: 'G7/G8 summit', fr: 'Sommet du G7/G8' },
  'g20-summit': { en: 'G20 summit', fr: 'Sommet du G20' },
  'nato-summit': { en: 'NATO summit', fr: 'Sommet de l’OTAN' },
  'brics-summit': { en: 'BRICS summit', fr: 'Sommet des BRICS' },
  'apec-leaders-meeting': { en: 'APEC leaders’ meeting', fr: 'Réunion des dirigeants de l’APEC' },
  'u-s-eu-summit': { en: 'US–EU summit', fr: 'Sommet États-Unis–UE' },
  'u-s-asean-summit': { en: 'US–ASEAN summit', fr: 'Sommet États-Unis–ASEAN' },
  'summit-of-the-americas': { en: 'Summit of the Americas', fr: 'Sommet des Amériques' },
  'shanghai-cooperation-organisation-summit': {
    en: 'Shanghai Cooperation Organisation summit',
    fr: 'Sommet de l’Organisation de coopération de Shanghai',
  },
  'north-american-leaders-summit': {
    en: 'North American leaders’ summit',
    fr: 'Sommet des dirigeants nord-américains',
  },
  'east-asia-summit': { en: 'East Asia summit', fr: 'Sommet de l’Asie de l’Est' },
  'osce-csce-summit': { en: 'OSCE/CSCE summit', fr: 'Sommet de l’OSCE/CSCE' },
  'nuclear-security-summit': {
    en: 'Nuclear security summit',
    fr: 'Sommet sur la sécurité nucléaire',
  },
  'pacific-islands-summit': { en: 'Pacific islands summit', fr: 'Sommet des îles du Pacifique' },
  'gcc-summit': { en: 'GCC summit', fr: 'Sommet du CCG' },
  'central-american-summit': { en: 'Central American summit', fr: 'Sommet centraméricain' },
  'un-climate-summit-cop': {
    en: 'UN climate conference (COP)',
    fr: 'Conférence de l’ONU sur le climat (COP)',
  },
  'quad-summit': { en: 'Quad summit', fr: 'Sommet du Quad' },
  'francophonie-summit': { en: 'Francophonie summit', fr: 'Sommet de la Francophonie' },
  'western-balkans-summit': { en: 'Western Balkans summit', fr: 'Sommet des Balkans occidentaux' },
  'asia-europe-meeting': { en: 'Asia–Europe Meeting', fr: 'Dialogue Asie–Europe' },
  'caricom-summit': { en: 'CARICOM summit', fr: 'Sommet de la CARICOM' },
  'saarc-summit': { en: 'SAARC summit', fr: 'Sommet de la SAARC' },
  'middle-east-and-north-africa-economic-summit': {
    en: 'Middle East and North Africa economic summit',
    fr: 'Sommet économique du Moyen-Orient et de l’Afrique du Nord',
  },
};

/** `nato-summit-extra` → `NATO summit extra`: codes of organisations in capitals, the first letter in any case. */
function spellOut(slug: string): string {
  const words = slug
    .split('-')
    .filter(Boolean)
    .map((word) => (PARTIES.get(word.toUpperCase())?.kind === 'organisation' ? word.toUpperCase() : word))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of a series in a language; one that is not in the table is spelt out from its slug. */
export function seriesName(slug: string, locale: 'en' | 'fr'): string {
  return SERIES[slug]?.[locale] ?? spellOut(slug);
}
