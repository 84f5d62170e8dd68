/** French verbs of meeting, and of bringing others together. */
import type { VerbRow } from '../../verb';
import { family, irregular, regular } from '../forms';

const meet = { frame: 'meet' } as const;

/** Standing between two others. */
const mediate = { frame: 'mediate', weak: true } as const;

/** Where nobody listens: what follows whom one takes there. */
const ASIDE = 'à part,à l’écart,en aparté,dans un coin,à l’abri des micros';

/** Verbs of meeting, the weak ones with somebody else beside them. */
export const MEETING: readonly VerbRow[] = [
  regular('rencontrer', meet),
  irregular(
    [
      'entretenir',
      'entretient,entretiennent,entretienne',
      'entretiendr',
      'entreten',
      'entretint,entretinrent',
      'entretenu',
    ],
    { ...meet, reflexive: true },
  ),
  regular('retrouver', { ...meet, weak: true }),
  regular('croiser', { ...meet, weak: true }),
  irregular(['réunir', 'réunit,réunissent', 'réunir', 'réuniss', 'réunirent', 'réuni'], {
    ...meet,
    weak: true,
    assembles: true,
  }),
  regular('discuter', { ...meet, weak: true }),
  regular('échanger', { ...meet, weak: true }),
  regular('dialoguer', { ...meet, weak: true }),
  regular('déjeuner', { ...meet, weak: true }),
  regular('dîner', { ...meet, weak: true }),
  // `vit` is nearly always the present of living.
  irregular(['voir', 'voit,voient', 'verr', 'voy', 'virent', 'vu'], meet),
  irregular(['revoir', 'revoit,revoient', 'reverr', 'revoy', 'revit,revirent', 'revu'], {
    ...meet,
    weak: true,
  }),
  regular('conférer', { ...meet, weak: true }),
  regular('parler', { ...meet, weak: true, reflexive: true }),
  regular('embrasser', { ...meet, weak: true }),
  regular('enlacer', { ...meet, weak: true }),
  irregular(['étreindre', 'étreint,étreignent', 'étreindr', 'étreign', 'étreignit', 'étreint'], {
    ...meet,
    weak: true,
  }),
  regular('converser', { ...meet, weak: true }),
  regular('deviser', { ...meet, weak: true }),
  regular('négocier', { ...meet, weak: true }),
  regular('concerter', { ...meet, reflexive: true }),
  regular('rassembler', { ...meet, weak: true, assembles: true }),
  regular('regrouper', { ...meet, weak: true }),
  irregular(['asseoir', 'assoit,assoient,assied,asseyent', 'assiér', 'assey', 'assit,assirent', 'assis'], {
    ...meet,
    weak: true,
    reflexive: true,
  }),
  family('faire', ['le point'], { ...meet, weak: true }),
  family('faire', ['se rencontrer', 'se retrouver', 'se parler', 'dialoguer', 'asseoir'], mediate),
  family(
    'mettre',
    ['face à face', 'en présence', 'autour d’une table', 'autour d’une même table', 'à la même table'],
    mediate,
  ),
  family('remettre', ['face à face', 'en présence', 'autour d’une table'], mediate),
  family('asseoir', ['côte à côte', 'face à face', 'à la même table', 'autour d’une table'], mediate),
  regular('réconcilier', mediate),
  family('servir', ['de médiateur entre', 'd’intermédiaire entre', 'd’arbitre entre'], mediate),
  family('jouer', ['les médiateurs entre', 'les intermédiaires entre', 'les bons offices entre'], mediate),
  regular('enfermer', { ...meet, weak: true, reflexive: true }),
  regular('isoler', { ...meet, weak: true, reflexive: true }),
  regular('éclipser', { ...meet, weak: true, reflexive: true }),
  family('avoir', ['rendez-vous'], { ...meet, weak: true }),
  family('prendre', ['rendez-vous'], { ...meet, weak: true }),
  family('donner', ['rendez-vous'], { ...meet, weak: true, reflexive: true }),
  family('briser', ['la glace'], { ...meet, weak: true }),
  family('rompre', ['la glace'], { ...meet, weak: true }),
  family('prendre', ['à part', 'à l’écart', 'en aparté'], meet),
  irregular(['prendre', 'prend,prennent', 'prendr', 'pren', 'prit,prirent', 'pris'], {
    ...meet,
    part: ASIDE,
  }),
  regular('entraîner', { ...meet, part: ASIDE }),
  regular('attirer', { ...meet, part: ASIDE }),
  regular('tirer', { ...meet, part: ASIDE }),
  regular('attabler', { ...meet, weak: true, reflexive: true }),
  family('serrer', ['la main'], { ...meet, dative: true }),
  family('donner', ['l’accolade', 'une accolade', 'une poignée de main'], { ...meet, dative: true }),
];
