/** French offices by what they say of the person who holds them. */
import type { Rank } from '../lexicon';

export const OFFICES: Readonly<Partial<Record<Rank, string>>> = {
  head: "Serviteur des Deux Saintes Mosquées,Gardien des Deux Saintes Mosquées,Serviteur des deux saintes mosquées,couple royal,reine mère,impératrice,impératrice douairière,couple,grande-duchesse,couple présidentiel,couple impérial,couple grand-ducal,couple princier,président,présidente,chef de l'État,cheffe de l'État,chef d'État,chef de l'Etat,chef de l’exécutif,premier ministre,Premier ministre,première ministre,Première ministre,chef du gouvernement,cheffe du gouvernement,chef de gouvernement,chancelier,chancelière,roi,reine,empereur,émir,sultan,prince héritier,dirigeant,dirigeante,numéro un,numéro 1,numéro 2,homme fort,président de la République,présidente de la République,président du Conseil,président du conseil,vice-président,vice-présidente,souverain,monarque,grand-duc,pape,raïs,guide suprême,Guide suprême,leader,secrétaire général du Parti communiste,prince,vice-premier ministre,vice-Première ministre,vice-Premier ministre,taoiseach,chef de la junte,général-président,colonel-président,président du gouvernement,président de transition,président de la transition,président du Conseil souverain,président de la Confédération,Saint-Père,souverain pontife,président du Conseil présidentiel,président du Conseil présidentiel de transition,chef de la transition,homologue,alter ego,couple présidentiel,maître de Pékin,maître d’Ankara,premier secrétaire,président élu,présidente élue,président fédéral,président de la Fédération,président du Présidium,président de la Confédération helvétique,président de la présidence,président de la présidence collégiale,président du Conseil militaire,prince souverain,princesse,princesse héritière,prince régnant,duc,roi des Belges,gouverneur général,gouverneure générale,vice-chancelier,chef de l’État par intérim,chef suprême,numéro deux,chef du pouvoir,leader suprême,président du Conseil présidentiel,premier vice-président,chef du Conseil souverain,chef des autorités,président de la République islamique,président du Directoire,président du Conseil des ministres,commandant en chef et président,co-prince,tsar",
  minister:
    'ministre,conseiller d’État,conseillère d’État,Conseillère d’État,ministre des Affaires étrangères,ministre des affaires étrangères,ministre des Relations extérieures,ministre de la Défense,ministre des Armées,chef de la diplomatie,cheffe de la diplomatie,patron de la diplomatie,secrétaire d’État,secrétaire d’Etat,secrétaire à la Défense,secrétaire au Trésor,secrétaire au Commerce,vice-ministre,ministre délégué,ministre déléguée,ministre d’État,chancelier de l’Échiquier,garde des Sceaux,secrétaire du Conseil de sécurité,conseiller à la sécurité nationale,conseiller d’État,secrétaire américain au Trésor,chef de la diplomatie américaine,secrétaire à l’Énergie,ministre des Finances,ministre de l’Économie,ministre de l’Intérieur,ministre de la Justice,ministre du Commerce,ministre de l’Énergie,ministre de la Coopération,ministre d’État,ministre du Commerce extérieur,ministre de l’Agriculture,ministre de la Culture,ministre de la Santé,ministre de l’Éducation,ministre des Transports,ministre du Tourisme,ministre des Mines,ministre du Pétrole,ministre des Affaires européennes,ministre de la Sécurité,vice-ministre des Affaires étrangères,vice-ministre de la Défense,conseiller fédéral,conseillère fédérale,secrétaire aux Affaires étrangères,secrétaire à l’Intérieur,chef du Foreign Office,secrétaire au Foreign Office,titulaire des Affaires étrangères,titulaire de la Défense,grand argentier,argentier,secrétaire du Conseil national de sécurité,secrétaire général du gouvernement,secrétaire à la Sécurité intérieure,ministre plénipotentiaire,chef du renseignement,patron du renseignement,directeur de la CIA,patron de la CIA,chef des services de renseignement,ministresse,chef du département fédéral,ministre-président,secrétaire général de l’Élysée,conseiller spécial,premier vice-Premier ministre,ministre fédéral,ministre fédérale,ministre en charge,ministre chargé,ministre chargée,sous-secrétaire d’État,vice-présidente de la Commission,cheffe du département fédéral',
  envoy:
    'envoyé spécial,envoyée spéciale,envoyé,émissaire,représentant spécial,représentante spéciale,haut représentant,haute représentante,sherpa,médiateur,conseiller diplomatique,négociateur,négociatrice,secrétaire d’État adjoint,sous-secrétaire d’État,secrétaire adjoint,sous-secrétaire,directeur politique,directeur Afrique',
  organisation:
    'gouvernement,junte,secrétaire général,secrétaire générale,secrétaire général adjoint,présidente de la Commission,président de la Commission,président du Conseil européen,présidente de la Commission européenne,président de la Commission européenne,directeur général,directrice générale,directrice,directeur,gouverneur,commissaire,commissaire européen,commissaire européenne,président en exercice,présidente du Parlement européen,président du Parlement européen,président de la Commission de l’Union africaine,président de la BAD',
  delegation:
    'mission ministérielle,mission de haut niveau,mission de haut rang,mission conjointe,mission de la Cédéao,mission de la CEDEAO,mission de l’Union africaine,mission de l’UA,mission de la SADC,mission de la Ligue arabe,mission de l’AES,troïka,délégation,délégation ministérielle,délégation gouvernementale,délégation de haut niveau,parlementaires,président du Parlement,président du Sénat,président de l’Assemblée nationale,présidente de l’Assemblée nationale,président de la Douma,présidente du Conseil de la Fédération',
  spouse: 'épouse,première dame,Première dame,mari,époux,femme',
  military: 'chef d’état-major,chef d’état-major général,chef d’état-major des armées,commandant',
  title:
    'M,Mme,Mlle,MM,Dr,Pr,général,colonel,capitaine,maréchal,amiral,cheikh,Cheikh,Cheick,maître,Son Excellence,S.E.,S.E.M.,LL.EE.,S.A.R.,S.A.,S.A.S.,LL.MM.,LL.AA.RR.,Sa Majesté,S.M.,cheik,docteur,professeur,monsieur,madame,Monsieur,Madame,lieutenant-colonel,général de corps d’armée,général d’armée,général de division,président-fondateur,ingénieur,mollah,ayatollah,imam,lord,sir,Lord,Sir',
  ambassador:
    "ambassadeur,ambassadrice,chargé d'affaires,chargée d'affaires,consul,consule,haut-commissaire,coordonnateur résident,coordinateur résident,représentant résident,attaché de défense",
  speaker:
    'porte-parole,journaliste,analyste,politologue,chercheur,chercheuse,expert,experte,opposant,opposante,éditorialiste,historien,historienne,avocat,avocate,correspondant,correspondante,économiste,militant,militante,observateur,diplomate,source diplomatique',
  private:
    'cinéaste,réalisateur,réalisatrice,écrivain,écrivaine,romancier,romancière,poète,peintre,sculpteur,sculptrice,photographe,musicien,musicienne,compositeur,compositrice,comédien,comédienne,humoriste,danseur,danseuse,styliste,couturier,couturière,alpiniste,athlète,footballeur,footballeuse,boxeur,cycliste,champion,championne,philosophe,influenceur,influenceuse,médecin,chirurgien,architecte,prix Nobel,entraîneur,sélectionneur,capitaine de l’équipe,touriste,pèlerin,équipe,club,joueur,artiste,chanteur,chanteuse,acteur,homme d’affaires,femme d’affaires,PDG,patron,patronne,maire,préfet,préfète,étudiant,ex-président,ancien président,ancienne présidente,ancien Premier ministre,ancien premier ministre,ancien ministre,ancienne ministre,ancien chef d’État,ancien chef de l’État,ex-Premier ministre,ex-ministre,entrepreneur,milliardaire',
};

export const PLURAL_OFFICES: Readonly<Partial<Record<Rank, string>>> = {
  head: "présidents,chefs de l'État,chefs d'État,chefs d'État et de gouvernement,chefs d’Etat et de gouvernement,dirigeants,leaders,premiers ministres,Premiers ministres,rois,souverains,chefs de gouvernement,chefs des gouvernements,chefs des États,monarques,chanceliers,chefs de l'exécutif,chefs des exécutifs,numéros un",
  minister:
    'ministres,ministres des Finances et gouverneurs des banques centrales,ministres des Finances et gouverneurs de banque centrale,ministres des Finances et gouverneurs de banques centrales,ministres des Finances et des Affaires étrangères,ministres des Affaires étrangères et de la Défense,ministres de l’Intérieur,ministres du Commerce,ministres de l’Énergie,ministres de l’Environnement,ministres de la Santé,ministres de l’Agriculture,ministres des Affaires étrangères,ministres des affaires étrangères,chefs de la diplomatie,chefs des diplomaties,ministres de la Défense,ministres des Finances,responsables,officiels,autorités,homologues',
  envoy: 'envoyés,émissaires,représentants,médiateurs,négociateurs,envoyés spéciaux',
  delegation: 'délégations,parlementaires,députés,sénateurs',
  military: 'chefs d’état-major',
  ambassador: 'ambassadeurs',
  speaker: 'experts,analystes,journalistes,observateurs,ONG,diplomates',
  private:
    'touristes,pèlerins,joueurs,hommes d’affaires,entrepreneurs,étudiants,supporters,équipes,soldats,militaires,troupes,investisseurs,patrons,entreprises,migrants,réfugiés,agriculteurs,citoyens,anciens présidents',
};

/** Offices that name their party by themselves. */
export const OFFICE_PARTIES: Readonly<Record<string, string>> = {
  'chef du Kremlin': 'RUS',
  'maître du Kremlin': 'RUS',
  'patron du Kremlin': 'RUS',
  'numéro un russe': 'RUS',
  'locataire de la Maison Blanche': 'USA',
  'secrétaire au Trésor': 'USA',
  'secrétaire américain à la Défense': 'USA',
  'chef du Pentagone': 'USA',
  'patron du Pentagone': 'USA',
  'locataire de la Maison-Blanche': 'USA',
  'hôte de la Maison-Blanche': 'USA',
  'locataire de l’Élysée': 'FRA',
  'locataire de Downing Street': 'GBR',
  'secrétaire général de l’Otan': 'NATO',
  'patron de l’Otan': 'NATO',
  'chef de l’Otan': 'NATO',
  "secrétaire général de l'ONU": 'UN',
  'secrétaire général des Nations unies': 'UN',
  "chef de l'ONU": 'UN',
  "patron de l'ONU": 'UN',
  'président du Conseil européen': 'EU',
  'présidente de la Commission européenne': 'EU',
  'président de la Commission européenne': 'EU',
  'chef de la diplomatie européenne': 'EU',
  'cheffe de la diplomatie européenne': 'EU',
  'présidente de la Commission': 'EU',
  "président de la Commission de l'Union africaine": 'AU',
  "président de la Commission de l'UA": 'AU',
  'directrice générale du FMI': 'IMF',
  'directrice du FMI': 'IMF',
  'patronne du FMI': 'IMF',
  'président de la Banque mondiale': 'WORLD-BANK',
  'président de la Commission de la Cédéao': 'ECOWAS',
  'secrétaire général de la Ligue arabe': 'ARAB-LEAGUE',
  'secrétaire générale de la Francophonie': 'OIF',
  "secrétaire générale de l'OIF": 'OIF',
  'mission de la Cédéao': 'ECOWAS',
  'mission de la CEDEAO': 'ECOWAS',
  'mission de l’Union africaine': 'AU',
  'mission de l’UA': 'AU',
  'mission de la SADC': 'SADC',
  'mission de la Ligue arabe': 'ARAB-LEAGUE',
  'mission de l’AES': 'AES',
  taoiseach: 'IRL',
  pape: 'VAT',
  'souverain pontife': 'VAT',
  'Saint-Père': 'VAT',
  'souverain chérifien': 'MAR',
  'raïs égyptien': 'EGY',
  'prince héritier saoudien': 'SAU',
  'chancelier de l’Échiquier': 'GBR',
  'Commandeur des croyants': 'MAR',
  'Serviteur des Deux Saintes Mosquées': 'SAU',
  'Gardien des Deux Saintes Mosquées': 'SAU',
  'Serviteur des deux saintes mosquées': 'SAU',
};

export const ORGANISATIONS: Readonly<Record<string, string>> = {
  UN: "ONU,Nations unies,Nations Unies,Organisation des Nations unies,Conseil de sécurité de l'ONU,HCR,Unicef,OMS",
  EU: 'Union européenne,UE,Commission européenne,Conseil européen,Parlement européen,Vingt-Sept,bloc européen',
  AU: 'Union africaine,UA,organisation panafricaine,Commission de l’Union africaine',
  NATO: 'Otan,OTAN,Alliance atlantique,Organisation du traité de l’Atlantique nord',
  ECOWAS:
    "Cédéao,CEDEAO,Communauté économique des États de l'Afrique de l'Ouest,organisation ouest-africaine,bloc ouest-africain,organisation régionale ouest-africaine",
  AES: 'AES,Alliance des États du Sahel,Confédération des États du Sahel,Confédération AES,Confédération de l’AES',
  ASEAN: 'Asean,ASEAN,Ansea,Association des nations de l’Asie du Sud-Est',
  'ARAB-LEAGUE': 'Ligue arabe,Ligue des États arabes',
  OIC: 'Organisation de la coopération islamique,OCI,Organisation de coopération islamique',
  OIF: 'Organisation internationale de la Francophonie,OIF,Francophonie',
  CSTO: 'OTSC,Organisation du traité de sécurité collective',
  SCO: 'Organisation de coopération de Shanghai,OCS,Organisation de Shanghai,Organisation de coopération de Shanghaï',
  EAEU: 'Union économique eurasiatique,UEEA,UEE,Union eurasiatique,Union économique eurasienne',
  GCC: 'Conseil de coopération du Golfe,CCG',
  SADC: "SADC,Communauté de développement de l'Afrique australe,Communauté de développement d’Afrique australe",
  EAC: "Communauté d'Afrique de l'Est,EAC,CAE,Communauté d’Afrique de l’Est",
  CEMAC: 'Cemac,CEMAC',
  UEMOA: 'Uemoa,UEMOA',
  CARICOM: 'Caricom,CARICOM,Communauté caribéenne,Communauté des Caraïbes,Communauté des Caraïbes (Caricom)',
  MERCOSUR: 'Mercosur',
  COMMONWEALTH: 'Commonwealth',
  IMF: 'FMI,Fonds monétaire international',
  'WORLD-BANK': 'Banque mondiale',
  BRICS: 'Brics',
  G7: 'G7',
  G20: 'G20',
};
