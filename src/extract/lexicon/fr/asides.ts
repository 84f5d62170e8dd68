/** What French sentences say beside: see `text/asides.ts`. */
import type { AsideWords } from '../asides';

const SAYINGS = [
  'indique',
  'précise',
  'annonce',
  'rapporte',
  'signale',
  'souligne',
  'rappelle',
  'déclare',
  'confirme',
]
  .concat(['affirme', 'explique', 'ajoute', 'révèle', 'assure', 'relate'])
  .flatMap((say) => {
    const said = say.replace(/e$/, 'é');
    const how = ['', 'également ', 'aussi ', 'par ailleurs ', 'en outre ', 'ensuite '];
    return [say, ...how.flatMap((adverb) => [`a ${adverb}${said}`, `ont ${adverb}${said}`])];
  })
  .concat([
    'fait savoir',
    'a fait savoir',
    'ont fait savoir',
    'a appris',
    'écrit',
    'a écrit',
    'indiquent',
    'rapportent',
  ]);

const inAll = (participle: string): string[] => ['', 'e', 's', 'es'].map((ending) => participle + ending);

/** `quelques jours après`, `après des mois de`: before what has nothing to do with the journey. */
const AFTER = ['heures', 'jours', 'semaines', 'mois', 'années']
  .flatMap((unit) => [
    ...['après', 'avant'].map((when) => `quelques ${unit} ${when}`),
    ...['de', 'd’'].flatMap((of) => [
      `après des ${unit} ${of}`,
      `après plusieurs ${unit} ${of}`,
      `à quelques ${unit} ${of}`,
    ]),
  ])
  .join();

const FIRST_TIME = [
  '',
  ' depuis dix ans',
  ' depuis vingt ans',
  ' depuis des années',
  ' depuis longtemps',
  ' de son histoire',
]
  .map((since) => `pour la première fois${since}`)
  .join();

export const ASIDES: AsideWords = {
  insertions: [
    'pour sa part,pour leur part,de son côté,de leur côté,quant à lui,quant à elle,quant à eux,quant à elles,lui aussi,elle aussi',
    'eux aussi,elles aussi,par ailleurs,en outre,en revanche,toutefois,cependant,néanmoins,pourtant,d’ailleurs,du reste',
    'au demeurant,en effet,bien sûr,certes,comme chaque année,comme de coutume,également,par contre,à l’inverse',
    'en l’occurrence,pendant ce temps,sans surprise,contre toute attente,selon toute vraisemblance,semble-t-il,dit-on',
    'assure-t-on,rappelle-t-on,précise-t-on,indique-t-on,a-t-il dit,a-t-elle dit,a-t-on appris,a-t-il ajouté,a-t-elle ajouté',
    'a-t-il précisé,a-t-elle précisé,a-t-il indiqué,a-t-elle indiqué,a-t-on indiqué,a-t-on précisé',
  ].join(),
  attributions: 'selon,d’après,à en croire,aux dires de,au dire de',
  qualities: ['attendu', 'retardé', 'reporté', 'repoussé', 'différé', 'ajourné', 'préparé', 'espéré']
    .flatMap(inAll)
    .flatMap((done) =>
      ['très', 'tant', 'longtemps', 'longuement', 'maintes fois', 'plusieurs fois', 'deux fois', 'trois fois']
        .concat(['sans cesse', 'souvent', 'fort', 'si longtemps', 'tant de fois', 'à plusieurs reprises'])
        .map((how) => `${how} ${done}`),
    )
    .join(),
  sources: [
    'on,la présidence,le ministère,le gouvernement,le palais,la primature,un communiqué,le communiqué,son cabinet,ses services,son entourage,son bureau',
    `
    une source diplomatique, des sources diplomatiques, une source proche du dossier, un diplomate,
    des diplomates, un responsable, des responsables, un haut responsable, les autorités, les organisateurs,
  `,
    'la télévision publique,la radio publique,la presse locale,les médias locaux,les médias d’État,l’agence,l’agence de presse,un journaliste de',
    ...['porte-parole', 'conseiller', 'conseillère', 'directeur de cabinet'].map((source) =>
      ['le', 'la', 'un', 'une', 'son', 'sa'].map((whose) => `${whose} ${source}`).join(),
    ),
  ].join(),
  agencies:
    'l’AFP,AFP,l’Agence France-Presse,Reuters,AP,l’APS,la MAP,l’APA,Xinhua,Chine nouvelle,TASS,Tass,RFI,France 24,la RTBF,Belga,l’ATS,Bloomberg,la BBC,Jeune Afrique',
  says: SAYINGS.join(),
  saysClauses: '',
  spokespeople: 'parole,conseiller,conseillère,cabinet,agence,presse',
  that: 'que,qu’',
  openings: [
    `
    malgré, en dépit de, confronté à, confrontée à, confrontés à, fort de, forte de, forts de, soucieux de,
    soucieuse de, désireux de, désireuse de, accompagné de,
    (au pouvoir|en poste|en fonction|en fonctions|à la tête du pays) depuis, en compagnie de, accompagnée de,
    entouré de, entourée de, flanqué de, flanquée de, sous pression, en quête de, à la recherche de, faute de,
    porté par, portée par, fragilisé par, fragilisée par, affaibli par, affaiblie par, décidé à, décidée à,
    déterminé à, déterminée à, ignorant, bravant, ayant, étant, souriant, souriante, contesté dans,
    contestée dans, sous le feu,
  `,
    `
    alors que, alors qu’, alors même que, tandis que, tandis qu’, pendant que, bien que, quoique, même si,
    au moment où, à l’heure où, comme, invoquant, craignant, conscient de, consciente de,
  `,
    `
    signe de, signe du, signe d’, preuve de, preuve du, fait rare, geste rare, sous haute, sous bonne,
    sous la pression, sur le plan, sur le front, à la surprise, à la stupeur, au grand dam, contre l’avis,
    dans un contexte, dans un climat, sur fond de, sur fond d’, en pleine, en plein, à rebours de,
  `,
    AFTER,
    FIRST_TIME,
  ].join(),
  concessions: [
    `
    malgré, (en dépit|sur fond) (de|d’), alors que, alors qu’, alors même que, tandis que, tandis qu’,
    bien que, quoique, même si, au moment où, à l’heure où, dans un contexte, dans un climat,
  `,
    AFTER,
    FIRST_TIME,
  ].join(),
  backgrounds: ['sur fond de,sur fond d’,dans un contexte,dans un climat', AFTER].join(),
  bracketed:
    'photo,notre photo,photo d’archives,à gauche,à droite,au centre,ci-dessus,photo ci-dessus,en photo',
  years: 'ans',
};
