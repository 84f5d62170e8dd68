/** French verbs that have a place or a person as their object: seeing it, leaving it, calling on him, returning his visit. */
import type { VerbRow } from '../../verb';
import { family, irregular, regular } from '../forms';

/** Going where somebody has come from. */
const REVERSED = ['voyage', 'trajet', 'chemin', 'déplacement', 'périple']
  .flatMap((noun) => [`le ${noun} inverse`, `le ${noun} en sens inverse`, `un ${noun} en sens inverse`])
  .concat('une visite de retour', 'une visite en retour', 'la visite de retour');

/** Verbs of visiting somewhere or somebody. */
export const VISITING: readonly VerbRow[] = [
  family('fouler', ['le sol', 'la terre', 'le tarmac', 'le tapis rouge', 'le perron', 'le parvis'], {
    frame: 'visit',
  }),
  family('étrenner', ['le tapis rouge', 'le perron', 'le parvis'], { frame: 'visit' }),
  irregular(['rallier', 'rallie,rallient', 'rallier', 'ralli', 'rallia', 'rallié'], {
    frame: 'visit',
    weak: true,
  }),
  regular('gagner', { frame: 'visit', weak: true }),
  irregular(
    ['rejoindre', 'rejoint,rejoignent,rejoigne', 'rejoindr', 'rejoign', 'rejoignit,rejoignirent', 'rejoint'],
    {
      frame: 'visit',
      weak: true,
    },
  ),
  irregular(
    ['parcourir', 'parcourt,parcourent', 'parcourr', 'parcour', 'parcourut,parcoururent', 'parcouru'],
    { frame: 'visit', weak: true },
  ),
  regular('sillonner', { frame: 'visit', weak: true }),
  regular('arpenter', { frame: 'visit', weak: true }),
  regular('traverser', { frame: 'visit', weak: true }),
  irregular(['atteindre', 'atteint,atteignent', 'atteindr', 'atteign', 'atteignit,atteignirent', 'atteint'], {
    frame: 'visit',
    weak: true,
  }),
  {
    frame: 'visit',
    forms: {
      infinitive: 'visiter',
      present: 'visite,visitent',
      future: 'visitera,visiteront',
      past: 'visita,visitèrent',
      participle: 'visité,visitée',
      imperfect: 'visitait,visitaient',
      gerund: 'visitant',
      conditional: 'visiterait',
    },
    weak: true,
  },
  family(
    'rendre',
    [
      'la politesse',
      'la pareille',
      'l’honneur',
      'l’invitation',
      'sa visite',
      'cette visite',
      'la visite',
      'sa visite d’État',
    ].concat('la visite d’État', 'la visite officielle'),
    { frame: 'reciprocate' },
  ),
  {
    frame: 'reciprocate',
    weak: true,
    forms: {
      infinitive: 'le lui rendre,la lui rendre,le leur rendre,la leur rendre',
      present: 'le lui rend,la lui rend,le leur rend,la leur rend',
      future: 'le lui rendra,la lui rendra,le leur rendra,la leur rendra',
      past: 'le lui rendit,la lui rendit,le leur rendit,la leur rendit',
      participle: 'le lui a rendu,la lui a rendue,le lui avait rendu,la lui avait rendue',
    },
  },
  family('faire', REVERSED, { frame: 'reciprocate' }),
  family('effectuer', REVERSED, { frame: 'reciprocate' }),
  family('accomplir', REVERSED, { frame: 'reciprocate' }),
  family('prendre', ['le chemin inverse', 'la route inverse'], { frame: 'reciprocate' }),
  regular('quitter', { frame: 'leave' }),
  family('rendre', ['visite', 'une visite', 'une visite de courtoisie', 'ses hommages'], {
    frame: 'call',
    dative: true,
  }),
];
