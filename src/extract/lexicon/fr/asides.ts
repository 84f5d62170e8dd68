/** What French sentences say beside: see `text/asides.ts`. */
import type { AsideWords } from '../asides';

const SOURCES =
  'la présidence,le ministère,le gouvernement,le palais,la primature,un communiqué,le communiqué,le porte-parole,un porte-parole,une porte-parole,la porte-parole,son porte-parole,sa porte-parole,son cabinet,ses services,son entourage,une source diplomatique,la télévision publique,la radio publique,la presse locale';

const SAYINGS = ['indique', 'précise', 'annonce', 'rapporte', 'signale', 'souligne', 'rappelle'].flatMap(
  (say) => [say, `a ${say.replace(/e$/, 'é')}`],
);

const inAll = (participle: string): string[] => ['', 'e', 's', 'es'].map((ending) => participle + ending);

export const ASIDES: AsideWords = {
  insertions: [
    'pour sa part,pour leur part,de son côté,de leur côté,quant à lui,quant à elle,quant à eux,quant à elles,lui aussi,elle aussi',
    'eux aussi,elles aussi,par ailleurs,en outre,en revanche,toutefois,cependant,néanmoins,pourtant,d’ailleurs,du reste',
    'au demeurant,en effet,bien sûr,certes,comme chaque année,comme de coutume,également,par contre,à l’inverse',
    'en l’occurrence,pendant ce temps,sans surprise,contre toute attente,selon toute vraisemblance,semble-t-il,dit-on',
    'assure-t-on,rappelle-t-on,précise-t-on,indique-t-on,a-t-il dit,a-t-elle dit,a-t-on appris,a-t-il ajouté,a-t-elle ajouté',
    'a-t-il précisé,a-t-elle précisé,a-t-il indiqué,a-t-elle indiqué,a-t-on indiqué,a-t-on précisé',
    SAYINGS.flatMap((say) => SOURCES.split(',').map((source) => `${say} ${source}`)).join(),
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
  reports: SOURCES.split(',')
    .flatMap((source) => SAYINGS.map((say) => `${source} ${say}`))
    .join(),
  that: 'que,qu’',
  openings:
    'malgré,en dépit de,confronté à,confrontée à,confrontés à,fort de,forte de,forts de,soucieux de,soucieuse de,désireux de,désireuse de,accompagné de,accompagnée de,entouré de,entourée de,flanqué de,flanquée de,sous pression,en quête de,à la recherche de,faute de,porté par,portée par,fragilisé par,fragilisée par,affaibli par,affaiblie par,décidé à,décidée à,déterminé à,déterminée à,ignorant,bravant,souriant,souriante,contesté dans,contestée dans,sous le feu',
  concessions: 'malgré,en dépit de',
  bracketed:
    'photo,notre photo,photo d’archives,à gauche,à droite,au centre,ci-dessus,photo ci-dessus,en photo',
  years: 'ans',
};
