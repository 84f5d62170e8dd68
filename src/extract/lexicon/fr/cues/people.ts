/** French cues of people: offices, names and those who act for a country or an organisation. */
import type { PeopleCues } from '../../cues/people';

export const PEOPLE: PeopleCues = {
  styledPronouns: '',
  as: 'comme',
  neighbours:
    'voisin,voisine,voisins,voisines,allié,alliée,alliés,ami,amie,amis,partenaire,partenaires,frère,frères,cousin,cousins,rival,rivaux,parrain,protecteur',
  entrance: 'arrivée,entrée',
  compoundEnds: '',
  charged: 'en charge,chargé,chargée,chargés,chargées',
  heads: 'président,présidente,présidence,tête,chef',
  worldParts: 'sud,nord,centre,latino,pan,afro,trans,inter,méso,ibéro',
  chambers: `
    Parlement, Sénat, Assemblée (nationale|législative|fédérale|constituante|populaire|consultative),
    Assemblée (populaire nationale|législative de transition|de la République|des représentants du peuple),
    Chambre des (députés|représentants|conseillers|communes|lords|peuples), Conseil national, chambre basse, chambre haute,
    Conseil (national|législatif) de transition, Conseil (de la nation|des États|de la Fédération|législatif|fédéral),
    Conseil des représentants, Congrès des députés, Conseil de la Choura, Assemblée consultative islamique,
  `,
  presiding: 'président,présidente',
  ofAnyState: `
    (occidental|européen|africain|asiatique|étranger|latino-américain|musulman), (occidentale|européenne|africaine),
    (asiatique|étrangère|latino-américaine|musulmane|arabe|nordique|balte|ouest-africain|sud-américain|caribéen),
  `,
  patronymics: 'bin,ben,ibn,bint,binti',
  onBehalf:
    'au nom de,au nom d’,au nom du,au nom des,pour le compte de,pour le compte d’,pour le compte du,pour le compte des,avec mandat de,sous mandat de',
  secretaries: `
    secrétaire (général|générale|exécutif|exécutive), directeur général, directrice générale,
    président de la Commission, présidente de la Commission,
  `,
  officeHeads:
    'conseiller,conseillère,secrétaire,chef,cheffe,patron,patronne,directeur,directrice,numéro un,numéro deux,responsable,titulaire,garde',
  officeTails: `
    (à la sécurité|à la Sécurité|pour la sécurité) nationale, (à|de|du portefeuille de) la Défense,
    à l’Énergie, à l’Agriculture, à la Santé, à la Justice, à l’Intérieur, à la Sécurité intérieure,
    à l’Éducation, au Commerce, au Trésor, au Logement, au Travail, aux Transports, aux Affaires étrangères,
    aux Finances, aux Relations extérieures, aux Anciens combattants, de la diplomatie, du renseignement,
    des services secrets, des services de renseignement, du contre-espionnage, de la défense, des Sceaux,
    de la sécurité, du gouvernement, de gouvernement, de la diplomatie économique,
    du portefeuille de la Santé,
  `,
  holdsOffice: `
    alors, à l’époque, à l’époque encore, alors encore, encore, toujours, nouveau, nouvelle, actuel, actuelle,
    l’actuel, l’actuelle, le nouveau, la nouvelle, aujourd’hui, désormais, tout nouveau, toute nouvelle,
    (tout juste|fraîchement|récemment|fut|est|a été) (nommé|nommée), nommé, nommée, devenu, devenue, futur,
    future, par ailleurs, est, fut, était, devient, devint, est devenu, est devenue, qui est, qui fut,
    qui était, qui devint, est alors, est le nouveau, est la nouvelle, est l’actuel, est l’actuelle,
    était alors, fut longtemps,
  `,
  inCharge: `
    dirige, dirigea, dirigeait, qui dirige, qui dirigeait, conduit, qui conduit, pilote, qui pilote, qui gère,
    qui gouverne, (à la tête|chargé|chargée|qui a la charge|qui détient le portefeuille) (de|du|des),
    (qui est à la tête|est à la tête|aux commandes|qui tient les rênes|en charge) (de|du), en charge des,
    en charge d’, qui a en charge, (qui tient le portefeuille|qui a le portefeuille) (de|du|des),
  `,
  livingAbroad: `
    à l’étranger, à l’extérieur, de l’étranger, de l’extérieur, hors de France, de la diaspora,
    (résidant|vivant|établis|résidents) (à l’étranger|à l’extérieur|hors de France),
  `,
  domains:
    'diplomatie,gouvernement,ministère,département,exécutif,cabinet,chancellerie,État,pays,royaume,archipel,île',
  callings: '',
  mouthpieces: 'services,cabinet,bureau,entourage,équipe',
  feminine: `
    elle, elle-même, celle-ci, Mme, Madame, Mlle, reine, princesse, impératrice, présidente, chancelière,
    cheffe, envoyée, conseillère, directrice, ambassadrice, dirigeante, secrétaire générale,
  `,
  masculine: `
    il, lui-même, celui-ci, M, Monsieur, roi, prince, empereur, sultan, émir, pape, président, chancelier,
    envoyé, conseiller, directeur, ambassadeur, dirigeant, général, colonel, maréchal,
  `,
  former: 'ancien,ancienne,feu,feue,ex',
  chairs: `
    (dirige|dirigeait|conduit) le secrétariat, préside, présidait, présidera, présida, coiffe, coiffait,
    dirige, dirigeait, dirigea, représente, représentait, représentera,
    (parle|parlait|agit|agissait|négocie|négociait|joue les médiateurs|intervient|intervenait) au nom,
    (assure|assurait|assura|exerce|exerçait|exerça|assume|assumait) la présidence( tournante| en exercice| annuelle|),
    (détient|détenait|occupe|occupait|a pris|avait pris|prit|a|avait) la présidence( tournante| en exercice| annuelle|),
    (a pris|avait pris|prit) (la tête|les rênes),
    (est|était) (à la tête|le président|le médiateur|l’émissaire|l’envoyé|le facilitateur),
  `,
  ofState: 'État',
  two: '',
  theTwo: 'deux',
  bothStates:
    'deux pays,deux États,deux nations,deux voisins,deux gouvernements,deux parties,deux côtés,deux royaumes,deux républiques',
  theirs: 'leur,leurs',
  respective: 'respectifs,respectives',
  localRulers: `
    gouverneurs (de région|des régions|de province|des provinces|de comté|des comtés), présidents de région,
    présidents des régions, préfets,
  `,
  everydayParticles: "de,du,des,d',la,le,e,y,es,as",
  looseParticles: 'des,le,e,y,es,as',
  crowns: `
    roi, reine, empereur, impératrice, pape, émir, prince, princesse, sultan, prince héritier,
    princesse héritière, grand-duc, grande-duchesse, duc, duchesse,
    couple (royal|impérial|princier|grand-ducal),
  `,
  premiers:
    'Premier ministre,Première ministre,chancelier,chancelière,chef du gouvernement,cheffe du gouvernement',
  kings: 'roi,reine',
  couple: 'couple',
  succeeds:
    'succédé à,succède à,succéda à,succédait à,succédant à,remplacé,remplace,remplaça,remplaçant,succéder à,renverser,renversant',
  royalStyles: 'majesté,altesse',
  diplomats: 'diplomate',
};
