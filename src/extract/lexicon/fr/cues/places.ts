/** French cues of places: kinds of state, town and site, and what leads into them. */
import type { PlacesCues } from '../../cues/places';

/** `trois pays`, `quatre capitales`. */
const COUNTED = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit']
  .flatMap((count) => ['pays', 'capitales', 'États', 'nations'].map((noun) => `${count} ${noun}`))
  .join(',');

export const PLACES: PlacesCues = {
  into: '',
  connects: `
    reliant, relie, relient, relié, reliée, reliés, reliées, relier, raccordant, raccorde, raccordé, raccordée,
    lié, liée, liés, liées, liant, vols, autoroute, câble, gazoduc, oléoduc, corridor,
  `,
  inTown: 'à',
  topical: '',
  smallIslands: '',
  borders: 'frontière,frontalier,frontalière,poste-frontière,no man’s land,à mi-chemin,eaux internationales',
  areas: `
    Afrique, Afrique (de l'Ouest|de l'Est|du Nord|australe|centrale|orientale), Afrique occidentale,
    Afrique subsaharienne, Afrique francophone, Asie, Asie centrale, Asie du Sud, Asie du Sud-Est,
    Asie de l'Est, Asie orientale, Extrême-Orient, Europe, Europe (centrale|de l'Est|du Nord|occidentale),
    Amérique latine, Amérique du Sud, Amérique centrale, Proche-Orient, Moyen-Orient, Golfe, golfe Persique,
    pays du Golfe, région du Golfe, Levant, Maghreb, Sahel, Corne de l'Afrique, Grands Lacs,
    région des Grands Lacs, Caucase, Caucase du Sud, Balkans, Balkans occidentaux, pays baltes, Scandinavie,
    pays nordiques, Benelux, Caraïbes, Caraïbe, Antilles, Pacifique, Pacifique Sud, Indo-Pacifique,
    océan Indien, péninsule ibérique, Océanie,
    ${COUNTED},
  `,
  siteAdjectives: 'international,internationale,national,nationale',
  partitive: 'des',
  beforePartitive: "et,mais,ou,que,qu',comme,puis,avec,par",
  states:
    'royaume,grand-duché,république,sultanat,émirat,principauté,État,États,commonwealth,fédération,confédération,union',
  stateAdjectives:
    'fédérale,fédérative,islamique,démocratique,socialiste,arabe,bolivarienne,hachémite,populaire,unie,oriental,orientale,coopérative',
  memberStates: 'pays,pays membres,membres,gouvernements,nations,économies',
  towns:
    'ville,village,poste frontière,poste-frontière,hameau,oasis,enclave,bourg,bourgade,port,station,station balnéaire,cité balnéaire,localité,commune,île,faubourg',
  streets: 'rue,avenue,boulevard,place,quai,rond-point,square',
  instead:
    'plutôt que,plutôt qu’,plutôt que de,au lieu de,au lieu du,au lieu d’,en lieu et place de,en lieu et place d’,de préférence à,de préférence au',
  spots: `
    chez, (le long|autour) (de|du|des), sur le parvis de,
    (au bord|à deux pas|non loin|en face|à côté|aux portes|à l’entrée|dans les jardins|au pied) (de|du),
    face au, sous les murs de, (au milieu|sur les marches) (du|de la), à l’ombre du, dans la cour du, devant,
    près du, près de la, près de l’, derrière, aux abords de, depuis le tarmac de,
  `,
  lands: `
    pays, nation, république, cité-État, État insulaire, pays voisin, royaume, émirat, sultanat, principauté,
    monarchie, grand-duché, île, archipel, Grande Île, Île Continent, État archipel,
  `,
  realms: 'royaume,émirat,sultanat,principauté,monarchie,grand-duché',
  isles: 'île,archipel,Grande Île,État insulaire,État archipel',
};
