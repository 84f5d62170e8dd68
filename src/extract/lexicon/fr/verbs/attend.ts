/** French verbs of gatherings: taking part in one, holding it. */
import type { VerbRow } from '../../verb';
import { family, irregular, regular, without } from '../forms';

const attend = { frame: 'attend' } as const;
const hold = { frame: 'hold' } as const;

/** Adverbs that part the two words of "avoir lieu". */
const PARTING = [
  '',
  'bien ',
  'finalement ',
  'donc ',
  'désormais ',
  'toujours ',
  'également ',
  'aussi ',
  'ensuite ',
  'enfin ',
];

/** `aura lieu`, `aura finalement lieu`: the forms of "avoir lieu" for those of its auxiliary. */
const takesPlace = (auxiliaries: string): string =>
  auxiliaries
    .split(',')
    .flatMap((have) => PARTING.map((adverb) => `${have} ${adverb}lieu`))
    .join(',');

/** Verbs of taking part in a gathering, and of what that does. */
export const ATTENDING: readonly VerbRow[] = [
  {
    ...attend,
    forms: {
      infinitive: 'prendre part',
      present: 'prend part,prennent part',
      past: 'prit part,prirent part',
      participle: 'pris part',
    },
  },
  regular('participer', attend),
  regular('assister', attend),
  regular('siéger', attend),
  irregular(['intervenir', 'intervient,interviennent', 'interviendr', 'interven', 'intervint', 'intervenu'], {
    ...attend,
    weak: true,
  }),
  family('prendre', ['la parole', 'place'], { ...attend, weak: true }),
  family('faire', ['le déplacement'], { ...attend, weak: true }),
  {
    ...attend,
    weak: true,
    forms: { participle: 'convié,conviée,conviés,conviées,présent,présente,présents,présentes' },
  },
  {
    ...attend,
    forms: {
      future: 'prendra part,prendront part',
      gerund: 'prenant part',
      imperfect: 'prenait part,prenaient part',
      conditional: 'prendrait part,prendraient part',
    },
  },
  without(regular('présider', attend), 'président'),
  regular('représenter', { ...attend, weak: true }),
  without(regular('coprésider', attend), 'coprésident'),
  irregular(['tenir', 'tient,tiennent', 'tiendr', 'ten', 'tint,tinrent', 'tenu'], {
    ...hold,
    reflexive: true,
  }),
  regular('dérouler', { ...hold, reflexive: true }),
  {
    ...hold,
    forms: {
      infinitive: 'avoir lieu',
      present: takesPlace('a,ont'),
      future: takesPlace('aura,auront'),
      conditional: takesPlace('aurait,auraient'),
      imperfect: takesPlace('avait,avaient'),
      past: takesPlace('eut,eurent'),
      participle: 'eu lieu',
      gerund: 'ayant lieu',
    },
  },
  irregular(['ouvrir', 'ouvre,ouvrent', 'ouvrir', 'ouvr', 'ouvrit,ouvrirent', 'ouvert'], {
    ...hold,
    reflexive: true,
  }),
  regular('achever', { ...hold, reflexive: true, ends: true }),
  regular('refermer', { ...hold, reflexive: true, ends: true }),
  regular('terminer', { ...hold, reflexive: true, ends: true }),
  regular('clôturer', { ...hold, reflexive: true, ends: true }),
  irregular(['clore', 'clôt,closent', 'clor', 'clos', 'clôt', 'clos'], {
    ...hold,
    reflexive: true,
    ends: true,
  }),
  irregular(['conclure', 'conclut,concluent', 'conclur', 'conclu', 'conclut,conclurent', 'conclu'], {
    ...hold,
    reflexive: true,
    ends: true,
  }),
  regular('abriter', { frame: 'hold' }),
  regular('convoquer', { frame: 'hold' }),
  regular('organiser', { frame: 'hold' }),
];
