/** Spanish nouns of visits, talks and gatherings; levels; named series of gatherings. */
import type { Level } from '../../../engagement/engagement';
import type { SeriesRow } from '../lexicon';
import type { NounRow } from '../verb';

export const NOUNS: readonly NounRow[] = [
  { frame: 'visit-noun', forms: 'visita,visitas,viaje,viajes,desplazamiento,estancia,estadía' },
  { frame: 'visit-noun', forms: 'llegada,escala,etapa,paso', weak: true },
  { frame: 'guest', forms: 'huésped,invitado,invitada,invitado de honor' },
  { frame: 'tour-noun', forms: 'gira,giras,periplo' },
  {
    frame: 'talks-noun',
    forms: `
      reunión bilateral, encuentro, encuentros, conversaciones, entrevista, audiencia, reunión,
      almuerzo de trabajo, cena de Estado, cena de gala, encuentro bilateral, tête-à-tête,
    `,
  },
  { frame: 'talks-noun', forms: 'diálogo,negociaciones,consultas,almuerzo,cena', weak: true },
  { frame: 'summit-noun', forms: 'cumbre,cumbres,minicumbre,cumbre extraordinaria' },
  {
    frame: 'summit-noun',
    forms: `
      conferencia, conferencia (internacional|ministerial|de donantes), foro,
      reunión (ministerial|de ministros|de cancilleres|trilateral), asamblea general, mesa redonda,
      sesión extraordinaria,
    `,
    weak: true,
  },
];

export const LEVELS: Readonly<Partial<Record<Level, string>>> = {
  state: 'visita de Estado,visitas de Estado,viaje de Estado',
  official: 'visita oficial,visitas oficiales,viaje oficial,visita oficial y de trabajo',
  working: 'visita de trabajo,visitas de trabajo,viaje de trabajo,visita de amistad y trabajo',
  private: 'visita privada,viaje privado,visita de carácter privado',
};

export const SERIES: readonly SeriesRow[] = [
  { series: 'g7', parties: 'G7', forms: 'G7,G-7' },
  { series: 'g20', parties: 'G20', forms: 'G20,G-20' },
  { series: 'brics', parties: 'BRICS', forms: 'BRICS,Brics' },
  { series: 'celac', parties: '', forms: 'CELAC,Celac' },
  { series: 'eu-celac', parties: 'EU', forms: 'UE-CELAC,UE-Celac,CELAC-UE' },
  { series: 'ibero-american', parties: '', forms: 'Iberoamericana,Cumbre Iberoamericana' },
  { series: 'americas', parties: '', forms: 'Cumbre de las Américas,Américas' },
  { series: 'apec', parties: '', forms: 'APEC,Foro de Cooperación Económica Asia-Pacífico' },
  { series: 'pacific-alliance', parties: '', forms: 'Alianza del Pacífico' },
  { series: 'unasur', parties: '', forms: 'Unasur,UNASUR' },
  { series: 'mercosur', parties: 'MERCOSUR', forms: 'Cumbre del Mercosur' },
  { series: 'sica', parties: '', forms: 'SICA' },
  { series: 'alba', parties: '', forms: 'ALBA,ALBA-TCP' },
  { series: 'cop', parties: '', forms: 'COP21,COP25,COP26,COP27,COP28,COP29,COP30' },
  { series: 'africa-south-america', parties: '', forms: 'América del Sur-África,ASA' },
  { series: 'russia-africa', parties: 'RUS', forms: 'Rusia-África,África-Rusia' },
  { series: 'china-africa', parties: 'CHN', forms: 'China-África,África-China' },
  { series: 'china-celac', parties: 'CHN', forms: 'China-CELAC,China-Celac' },
  {
    series: 'unga',
    parties: 'UN',
    forms: 'Asamblea General de la ONU,Asamblea General de las Naciones Unidas',
  },
];
