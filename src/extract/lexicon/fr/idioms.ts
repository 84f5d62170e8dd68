/**
 * French verbs of going, meeting and receiving in turns of phrase that tell no visit (`est venu en aide à`, `a rejoint le camp de`), and
 * what is said or done to another country from afar (`a tourné le dos à`): `à` leads to whom it is done, not to where.
 */
import type { VerbRow } from '../verb';
import { family, irregular, regular } from './forms';

type Forms = Pick<VerbRow, 'forms'>;

const row = { frame: 'travel' } as const;

/** The forms in which news tell what somebody does or has done, with all that may stand behind. */
function turns({ forms }: Forms, ends: readonly string[]): string[] {
  const { infinitive, present, past, imperfect, participle, gerund } = forms;
  const told = [infinitive, present, past, imperfect, participle, gerund].flatMap(
    (list) => list?.split(',').filter(Boolean) ?? [],
  );
  // A past that is written as the present is told once.
  return [...new Set(told)].flatMap((form) => ends.map((end) => `${form} ${end}`));
}

const VENIR = irregular(['venir', 'vient,viennent', 'viendr', 'ven', 'vint,vinrent', 'venu'], row);
const REVENIR = irregular(
  ['revenir', 'revient,reviennent', 'reviendr', 'reven', 'revint,revinrent', 'revenu'],
  row,
);
const ALLER = irregular(['aller', 'va,vont', 'ir', 'all', 'alla,allèrent', 'allé'], row);
const REJOINDRE = irregular(
  ['rejoindre', 'rejoint,rejoignent', 'rejoindr', 'rejoign', 'rejoignit', 'rejoint'],
  row,
);
const PARTIR = irregular(['partir', 'part,partent', 'partir', 'part', 'partit,partirent', 'parti'], row);
const ATTEINDRE = irregular(
  ['atteindre', 'atteint,atteignent', 'atteindr', 'atteign', 'atteignit', 'atteint'],
  row,
);
const RENDRE = irregular(['rendre', 'rend,rendent', 'rendr', 'rend', 'rendit,rendirent', 'rendu'], row);
const TENIR = irregular(['tenir', 'tient,tiennent', 'tiendr', 'ten', 'tint,tinrent', 'tenu'], row);
const TENDRE = irregular(['tendre', 'tend,tendent', 'tendr', 'tend', 'tendit,tendirent', 'tendu'], row);
const ROMPRE = irregular(['rompre', 'rompt,rompent', 'rompr', 'romp', 'rompit,rompirent', 'rompu'], row);
const RÉPONDRE = irregular(
  ['répondre', 'répond,répondent', 'répondr', 'répond', 'répondit,répondirent', 'répondu'],
  row,
);
const METTRE = irregular(['mettre', 'met,mettent', 'mettr', 'mett', 'mit,mirent', 'mis'], row);
const FAIRE = irregular(['faire', 'fait,font', 'fer', 'fais', 'fit,firent', 'fait'], row);
const VOIR = irregular(['voir', 'voit,voient', 'verr', 'voy', 'vit,virent', 'vu'], row);
const PRENDRE = irregular(['prendre', 'prend,prennent', 'prendr', 'pren', 'prit,prirent', 'pris'], row);
const NUIRE = irregular(['nuire', 'nuit,nuisent', 'nuir', 'nuis', 'nuisit', 'nui'], row);

/** Phrases that take a verb of visiting out of the sentence. */
export const TURNS_OF_PHRASE = [
  ...turns(VENIR, [
    'en aide',
    'à bout',
    'au secours',
    'à la rescousse',
    'à manquer',
    'à la conclusion',
    'à l’esprit',
  ]),
  ...turns(REVENIR, [
    'à la charge',
    'à la raison',
    'à de meilleurs sentiments',
    'au pouvoir',
    'aux affaires',
  ]),
  ...turns(ALLER, [
    'plus loin que',
    'trop loin',
    'à l’encontre',
    'dans le sens',
    'de l’avant',
    'droit au but',
    'à la catastrophe',
    'au-delà',
    'de pair',
  ]),
  ...turns(regular('rester', row), [
    'fidèle',
    'fidèles',
    'sourd',
    'sourde',
    'sourds',
    'à l’écart',
    'en retrait',
    'dans l’ombre',
    'dans l’orbite',
    'proche de',
    'proches de',
    'en contact',
    'au pouvoir',
  ]),
  ...turns(REJOINDRE, [
    'la position',
    'le camp',
    'les rangs',
    'l’avis',
    'l’analyse',
    'le point de vue',
    'la ligne',
    'l’alliance',
    'la coalition',
    'le front',
    'l’appel',
    'les sanctions',
  ]),
  ...turns(regular('rencontrer', row), [
    'des difficultés',
    'des résistances',
    'des obstacles',
    'une résistance',
    'un obstacle',
    'un écho',
    'un accueil',
    'peu d’écho',
    'un franc succès',
    'l’opposition',
    'l’hostilité',
    'l’incompréhension',
    'la résistance',
    'la méfiance',
    'le scepticisme',
  ]),
  ...turns(regular('retrouver', row), [
    'dos au mur',
    'seul',
    'seule',
    'isolé',
    'isolée',
    'la confiance',
    'grâce',
    'sous le feu',
    'en première ligne',
    'au cœur',
    'sa place',
    'son calme',
  ]),
  ...turns(PARTIR, [
    'en guerre contre',
    'en croisade',
    'en campagne contre',
    'à la conquête',
    'à l’assaut',
    'en vrille',
  ]),
  ...turns(regular('passer', row), [
    'la main',
    'le témoin',
    'le relais',
    'l’éponge',
    'sous silence',
    'outre',
    'à l’offensive',
    'à l’attaque',
    'à l’action',
    'à l’acte',
    'à la vitesse',
    'au crible',
    'un accord',
    'un cap',
  ]),
  ...turns(ATTEINDRE, ['son but', 'ses objectifs', 'son objectif', 'un point', 'ses limites', 'un accord']),
  ...turns(regular('envoler', row), ['dans les sondages', 'en fumée']),
  ...turns(PRENDRE, ['parti', 'de court', 'le contre-pied', 'fait et cause']),
  ...turns(RENDRE, [
    'coup pour coup',
    'la monnaie',
    'service',
    'justice',
    'compte',
    'des comptes',
    'publique',
    'public',
    'à l’évidence',
    'à la raison',
    'aux arguments',
    'les armes',
  ]),
  ...turns(TENIR, ['tête', 'parole', 'rigueur', 'pour responsable', 'la dragée haute']),
].join();

/** Phrases by which a clause tells of a quarrel or a gesture from afar. */
export const FROM_AFAR = [
  ...['sévère', 'sévères', 'dur', 'dure', 'durs', 'ferme', 'fermes', 'tendre', 'tendres'].map(
    (how) => `${how} avec`,
  ),
  ...turns(regular('tourner', row), ['le dos', 'la page']),
  ...turns(TENDRE, ['la main', 'un piège', 'une perche', 'l’oreille']),
  ...turns(TENIR, ['tête', 'rigueur', 'la dragée haute']),
  ...turns(RENDRE, ['coup pour coup', 'la monnaie', 'service', 'justice']),
  ...turns(FAIRE, [
    'appel à',
    'les yeux doux',
    'la leçon',
    'barrage',
    'front',
    'confiance',
    'grief',
    'pression',
    'un geste',
    'un signe',
    'allégeance',
    'concurrence',
    'de l’ombre',
    'un pas vers',
    'un pied de nez',
    'un procès',
    'la sourde oreille',
  ]),
  ...turns(regular('prêter', row), ['main-forte', 'allégeance', 'de l’argent', 'le flanc']),
  ...turns(regular('porter', row), ['plainte', 'secours', 'un coup', 'atteinte', 'préjudice']),
  ...turns(regular('donner', row), [
    'raison',
    'tort',
    'des gages',
    'satisfaction',
    'un coup de',
    'des leçons',
    'son feu vert',
  ]),
  ...turns(regular('demander', row), ['à', 'des comptes', 'des explications']),
  ...turns(regular('lancer', row), [
    'un appel à',
    'un avertissement',
    'un ultimatum',
    'une pique',
    'une mise en garde',
  ]),
  ...[regular('adresser', row), regular('envoyer', row), { forms: { present: 'envoie,envoient' } }].flatMap(
    (verb) =>
      turns(verb, [
        'un message',
        'une lettre',
        'un signal',
        'un avertissement',
        'une mise en garde',
        'un ultimatum',
        'une note',
        'ses vœux',
        'ses félicitations',
        'ses condoléances',
      ]),
  ),
  ...[regular('dépêcher', row), regular('expédier', row)].flatMap((verb) =>
    turns(verb, ['des secours', 'des renforts', 'des troupes', 'des armes', 'des médecins', 'de l’aide']),
  ),
  ...[
    RÉPONDRE,
    NUIRE,
    ...[
      'reprocher',
      'imposer',
      'infliger',
      'livrer',
      'céder',
      'résister',
      'opposer',
      'imputer',
      'attribuer',
      'heurter',
    ]
      .concat(['attaquer', 'mesurer', 'rallier', 'réclamer', 'ressembler', 'obéir', 'déplaire', 'pardonner'])
      .map((verb) => regular(verb, row)),
  ].flatMap((verb) => turns(verb, ['à', 'au', 'aux'])),
  ...turns(PRENDRE, ['à', 'parti', 'ses distances', 'leurs distances', 'fait et cause', 'ombrage']).filter(
    (turn) => !turn.endsWith(' à') || /^pris/.test(turn),
  ),
  ...turns(REVENIR, [
    'sur sa promesse',
    'sur ses promesses',
    'sur sa parole',
    'sur sa décision',
    'sur son engagement',
    'sur ses engagements',
    'sur ses propos',
  ]),
  ...turns(METTRE, ['la pression', 'en garde', 'en cause', 'en demeure', 'des bâtons', 'dos à dos']),
  ...turns(VOIR, ['dans', 'rouge', 'd’un mauvais œil']),
  ...turns(regular('parler', row), ['haut', 'ferme', 'd’une seule voix']),
  ...turns(regular('emboîter', row), ['le pas']),
  ...['commune', 'conjointe', 'cosignée'].flatMap((joint) => [`tribune ${joint}`, `lettre ${joint}`]),
  'lettre ouverte',
  'devant ses responsabilités',
  'à la télévision',
  ...turns(regular('rester', row), ['au pays', 'au palais', 'à la maison', 'à quai']),
  ...turns(ROMPRE, ['avec']),
  ...turns(regular('forcer', row), ['la main']),
  ...turns(regular('damer', row), ['le pion']),
  ...turns(family('gravir', [''], row), ['les échelons']),
].join();
