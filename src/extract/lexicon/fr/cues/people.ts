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
  patronymics: 'bin,ben,ibn,bint,binti',
  onBehalf:
    'au nom de,au nom d’,au nom du,au nom des,pour le compte de,pour le compte d’,pour le compte du,pour le compte des,avec mandat de,sous mandat de',
  secretaries:
    'secrétaire général,secrétaire générale,secrétaire exécutif,secrétaire exécutive,directeur général,directrice générale,président de la Commission,présidente de la Commission',
  officeHeads:
    'conseiller,conseillère,secrétaire,chef,cheffe,patron,patronne,directeur,directrice,numéro un,numéro deux,responsable,titulaire,garde',
  officeTails:
    'à la sécurité nationale,à la Sécurité nationale,pour la sécurité nationale,à la Défense,à l’Énergie,à l’Agriculture,à la Santé,à la Justice,à l’Intérieur,à la Sécurité intérieure,à l’Éducation,au Commerce,au Trésor,au Logement,au Travail,aux Transports,aux Affaires étrangères,aux Finances,aux Relations extérieures,aux Anciens combattants,de la diplomatie,du renseignement,des services secrets,des services de renseignement,du contre-espionnage,de la défense,de la Défense,des Sceaux,de la sécurité,du gouvernement,de gouvernement,de la diplomatie économique,du portefeuille de la Santé,du portefeuille de la Défense',
  holdsOffice:
    'alors,à l’époque,à l’époque encore,alors encore,encore,toujours,nouveau,nouvelle,actuel,actuelle,l’actuel,l’actuelle,le nouveau,la nouvelle,aujourd’hui,désormais,tout nouveau,toute nouvelle,tout juste nommé,tout juste nommée,fraîchement nommé,fraîchement nommée,récemment nommé,récemment nommée,nommé,nommée,devenu,devenue,futur,future,par ailleurs,est,fut,était,devient,devint,est devenu,est devenue,fut nommé,fut nommée,est nommé,est nommée,a été nommé,a été nommée,qui est,qui fut,qui était,qui devint,est alors,est le nouveau,est la nouvelle,est l’actuel,est l’actuelle,était alors,fut longtemps',
  inCharge:
    'dirige,dirigea,dirigeait,qui dirige,qui dirigeait,conduit,qui conduit,pilote,qui pilote,qui gère,qui gouverne,à la tête de,à la tête du,à la tête des,qui est à la tête de,qui est à la tête du,est à la tête de,est à la tête du,aux commandes de,aux commandes du,qui tient les rênes de,qui tient les rênes du,en charge de,en charge du,en charge des,en charge d’,chargé de,chargé du,chargé des,chargée de,chargée du,chargée des,qui a en charge,qui a la charge de,qui a la charge du,qui a la charge des,qui détient le portefeuille de,qui détient le portefeuille du,qui détient le portefeuille des,qui tient le portefeuille de,qui tient le portefeuille du,qui tient le portefeuille des,qui a le portefeuille de,qui a le portefeuille du,qui a le portefeuille des',
  domains:
    'diplomatie,gouvernement,ministère,département,exécutif,cabinet,chancellerie,État,pays,royaume,archipel,île',
  callings: '',
  mouthpieces: 'services,cabinet,bureau,entourage,équipe',
  feminine:
    'elle,elle-même,celle-ci,Mme,Madame,Mlle,reine,princesse,impératrice,présidente,chancelière,cheffe,envoyée,conseillère,directrice,ambassadrice,dirigeante,secrétaire générale',
  masculine:
    'il,lui-même,celui-ci,M,Monsieur,roi,prince,empereur,sultan,émir,pape,président,chancelier,envoyé,conseiller,directeur,ambassadeur,dirigeant,général,colonel,maréchal',
  former: 'ancien,ancienne,feu,feue,ex',
  chairs:
    'dirige le secrétariat,dirigeait le secrétariat,conduit le secrétariat,préside,présidait,présidera,présida,coiffe,coiffait,dirige,dirigeait,dirigea,représente,représentait,représentera,parle au nom,parlait au nom,agit au nom,agissait au nom,négocie au nom,négociait au nom,joue les médiateurs au nom,intervient au nom,intervenait au nom,assure la présidence,assure la présidence tournante,assure la présidence en exercice,assure la présidence annuelle,assurait la présidence,assurait la présidence tournante,assurait la présidence en exercice,assurait la présidence annuelle,assura la présidence,assura la présidence tournante,assura la présidence en exercice,assura la présidence annuelle,exerce la présidence,exerce la présidence tournante,exerce la présidence en exercice,exerce la présidence annuelle,exerçait la présidence,exerçait la présidence tournante,exerçait la présidence en exercice,exerçait la présidence annuelle,exerça la présidence,exerça la présidence tournante,exerça la présidence en exercice,exerça la présidence annuelle,assume la présidence,assume la présidence tournante,assume la présidence en exercice,assume la présidence annuelle,assumait la présidence,assumait la présidence tournante,assumait la présidence en exercice,assumait la présidence annuelle,détient la présidence,détient la présidence tournante,détient la présidence en exercice,détient la présidence annuelle,détenait la présidence,détenait la présidence tournante,détenait la présidence en exercice,détenait la présidence annuelle,occupe la présidence,occupe la présidence tournante,occupe la présidence en exercice,occupe la présidence annuelle,occupait la présidence,occupait la présidence tournante,occupait la présidence en exercice,occupait la présidence annuelle,a pris la présidence,a pris la présidence tournante,a pris la présidence en exercice,a pris la présidence annuelle,a pris la tête,a pris les rênes,avait pris la présidence,avait pris la présidence tournante,avait pris la présidence en exercice,avait pris la présidence annuelle,avait pris la tête,avait pris les rênes,prit la présidence,prit la présidence tournante,prit la présidence en exercice,prit la présidence annuelle,prit la tête,prit les rênes,a la présidence,a la présidence tournante,a la présidence en exercice,a la présidence annuelle,avait la présidence,avait la présidence tournante,avait la présidence en exercice,avait la présidence annuelle,est à la tête,était à la tête,est le président,était le président,est le médiateur,était le médiateur,est l’émissaire,était l’émissaire,est l’envoyé,était l’envoyé,est le facilitateur,était le facilitateur',
  ofState: 'État',
  two: '',
  theTwo: 'deux',
  bothStates:
    'deux pays,deux États,deux nations,deux voisins,deux gouvernements,deux parties,deux côtés,deux royaumes,deux républiques',
  theirs: 'leur,leurs',
  respective: 'respectifs,respectives',
  localRulers:
    'gouverneurs de région,gouverneurs des régions,gouverneurs de province,gouverneurs des provinces,gouverneurs de comté,gouverneurs des comtés,présidents de région,présidents des régions,préfets',
  everydayParticles: "de,du,des,d',la,le,e,y,es,as",
  looseParticles: 'des,le,e,y,es,as',
  crowns:
    'roi,reine,empereur,impératrice,pape,émir,prince,princesse,sultan,prince héritier,princesse héritière,grand-duc,grande-duchesse,duc,duchesse,couple royal,couple impérial,couple princier,couple grand-ducal',
  premiers:
    'Premier ministre,Première ministre,chancelier,chancelière,chef du gouvernement,cheffe du gouvernement',
  kings: 'roi,reine',
  couple: 'couple',
  succeeds:
    'succédé à,succède à,succéda à,succédait à,succédant à,remplacé,remplace,remplaça,remplaçant,succéder à,renverser,renversant',
  royalStyles: 'majesté,altesse',
};
