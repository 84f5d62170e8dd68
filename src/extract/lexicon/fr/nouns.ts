/** French nouns of visits, talks and gatherings; levels; named series of gatherings. */
import type { Level } from '../../../engagement/engagement';
import type { SeriesRow } from '../lexicon';
import type { NounRow } from '../verb';

export const NOUNS: readonly NounRow[] = [
  {
    frame: 'visit-noun',
    forms:
      'visite,visites,déplacement,déplacements,voyage,voyages,séjour,séjours,visite-éclair,visite éclair,visites éclair,venue,pèlerinage,pèlerinages',
  },
  {
    frame: 'visit-noun',
    forms:
      'étape,étapes,escale,première destination,prochaine destination,dernière destination,seule destination,ultime destination,sa destination,prochaines destinations,deuxième destination,arrivée,passage,mission,sortie,halte,crochet,détour,équipée,virée,aller-retour,incursion,apparition surprise,un arrêt,bref arrêt,court arrêt,dernier arrêt,premier arrêt,prochain arrêt,arrêt prévu,arrêts prévus,arrêt éclair,arrêt-éclair',
    weak: true,
  },
  { frame: 'reciprocate', forms: 'visite de retour,visite retour,visite en retour,visite de réciprocité' },
  { frame: 'guest', forms: 'hôte,hôtes,invité,invitée,invités,convive,convives,visiteur,visiteuse' },
  { frame: 'tour-noun', forms: 'tournée,périple,tournées,itinéraire' },
  {
    frame: 'talks-noun',
    forms:
      'entretien,entretiens,tête-à-tête,tête à tête,face à face,rencontre,rencontres,pourparlers,audience,entrevue,réunion bilatérale,discussions bilatérales,déjeuner de travail,dîner de travail,dîner d’État,dîner officiel,échanges bilatéraux,rencontre bilatérale,conversations,face-à-face,séance de travail,session de travail,réunion de travail,banquet d’État,aparté,conciliabule,tractations,échange de vues,échanges de vues,poignée de main,conversation,bilatérale,bilatérales,têtes-à-têtes,colloque singulier,entretien bilatéral,entretiens bilatéraux,petit-déjeuner de travail,petit déjeuner de travail,souper de travail,réunion en tête-à-tête,entretien en tête-à-tête',
  },
  {
    frame: 'talks-noun',
    forms:
      'conférence de presse,conférence de presse conjointe,conférence de presse commune,point de presse,point de presse conjoint,une visioconférence,la visioconférence,cette visioconférence,une vidéoconférence,discussions,échanges,échange,dialogue,réunion,consultations,négociations,négociation,discussion,concertation,commission mixte,grande commission mixte,comité mixte,haute commission mixte,dialogue stratégique,consultations politiques,séminaire intergouvernemental,conseil des ministres conjoint,session,banquet,déjeuner,dîner,petit-déjeuner,petit déjeuner,souper,huis clos,causerie,accueil réservé,réception donnée,réception offerte,réception organisée,gala offert,gala donné',
    weak: true,
  },
  {
    frame: 'summit-noun',
    forms:
      'conférence des donateurs,conférence de donateurs,conférence des bailleurs de fonds,conférence des bailleurs,sommet tripartite,sommet trilatéral,sommet quadripartite,sommet à trois,sommet à quatre,conférence des chefs d’État,conférence des chefs d’État et de gouvernement,conférence des chefs de gouvernement,conseil des chefs d’État,conseil des chefs d’État et de gouvernement,conseil des chefs de gouvernement,autorité des chefs d’État,autorité des chefs d’État et de gouvernement,assemblée des chefs d’État,assemblée des chefs d’État et de gouvernement,collège des chefs d’État,sommet,sommets,mini-sommet,sommet extraordinaire,conférence au sommet',
  },
  {
    frame: 'summit-noun',
    forms:
      'conférence,conférence internationale,forum,réunion ministérielle,réunions ministérielles,rencontres ministérielles,conférences ministérielles,réunions des ministres,rencontre des ministres,conférence ministérielle,réunion des ministres,réunion,assemblée générale,session extraordinaire,trilatérale,réunion trilatérale,rencontre tripartite,réunion tripartite,table ronde,congrès,conclave,session ministérielle,réunion de haut niveau,réunion extraordinaire,rencontre ministérielle,réunion à quatre,réunion à trois,rencontre à trois,format,réunion consultative,rencontre consultative,réunion internationale,rencontre internationale,conférence humanitaire,conférence régionale,conférence ministérielle internationale,réunion informelle,rencontre informelle,réunion plénière,réunion d’urgence,réunion annuelle,réunion quadripartite,rencontre quadripartite,quadrilatérale,réunion au sommet,rencontre au sommet,réunion des chefs d’État,réunion des dirigeants,conférence de paix,conférence de haut niveau,conférence de soutien,conférence de solidarité,conférence de reconstruction,conseil ministériel,conseil des ministres des Affaires étrangères,assises,retraite',
    weak: true,
  },
];

export const LEVELS: Readonly<Partial<Record<Level, string>>> = {
  state: "visite d'État,visites d'État,voyage d'État,visite d'état",
  official:
    'visite officielle,visites officielles,voyage officiel,déplacement officiel,séjour officiel,visite officielle et de travail,officiellement en visite,visite officielle d’amitié',
  working:
    "visite de travail,visites de travail,visite d'amitié et de travail,visite de travail et d'amitié,voyage de travail,déplacement de travail,séjour de travail,visite d’amitié,visite de travail et de fraternité,visite de fraternité et de travail",
  private: 'visite privée,voyage privé,séjour privé,déplacement privé,visite à titre privé,à titre privé',
};

export const SERIES: readonly SeriesRow[] = [
  { series: 'russia-africa', parties: 'RUS', forms: 'Russie-Afrique,Russie–Afrique,Afrique-Russie' },
  {
    series: 'africa-france',
    parties: 'FRA',
    forms: 'Afrique-France,France-Afrique,Françafrique de Pau,Africa Forward',
  },
  {
    series: 'us-africa',
    parties: 'USA',
    forms: 'États-Unis-Afrique,Etats-Unis–Afrique,USA-Afrique,Afrique-États-Unis',
  },
  {
    series: 'china-africa',
    parties: 'CHN',
    forms:
      'Chine-Afrique,sino-africain,Forum sur la coopération sino-africaine,Focac,Forum de coopération sino-africaine',
  },
  { series: 'japan-africa', parties: 'JPN', forms: 'Ticad,Tokyo International Conference,Japon-Afrique' },
  { series: 'turkey-africa', parties: 'TUR', forms: 'Turquie-Afrique,Afrique-Turquie' },
  { series: 'india-africa', parties: 'IND', forms: 'Inde-Afrique' },
  { series: 'korea-africa', parties: 'KOR', forms: 'Corée-Afrique,Corée du Sud-Afrique' },
  { series: 'italy-africa', parties: 'ITA', forms: 'Italie-Afrique' },
  { series: 'saudi-africa', parties: 'SAU', forms: 'Arabie saoudite-Afrique,saoudo-africain' },
  { series: 'eu-africa', parties: 'EU', forms: 'UE-Afrique,Europe-Afrique,Afrique-Europe' },
  {
    series: 'eu-au',
    parties: 'EU AU',
    forms: 'UE-UA,UA-UE,Union européenne-Union africaine,Union africaine-Union européenne',
  },
  { series: 'eu-china', parties: 'EU CHN', forms: 'UE-Chine,Union européenne-Chine' },
  { series: 'eu-ukraine', parties: 'EU UKR', forms: 'UE-Ukraine' },
  { series: 'eu-india', parties: 'EU IND', forms: 'UE-Inde' },
  { series: 'eu-japan', parties: 'EU JPN', forms: 'UE-Japon' },
  { series: 'eu-turkey', parties: 'EU TUR', forms: 'UE-Turquie' },
  { series: 'eu-canada', parties: 'EU CAN', forms: 'UE-Canada' },
  { series: 'eu-celac', parties: 'EU', forms: 'UE-Celac,Celac-UE' },
  { series: 'eu-asean', parties: 'EU ASEAN', forms: 'UE-Asean' },
  { series: 'eu-central-asia', parties: 'EU', forms: 'UE-Asie centrale' },
  { series: 'eu-balkans', parties: 'EU', forms: 'UE-Balkans occidentaux,UE-Balkans' },
  { series: 'us-asean', parties: 'USA ASEAN', forms: 'États-Unis-Asean' },
  { series: 'china-central-asia', parties: 'CHN', forms: 'Chine-Asie centrale' },
  { series: 'china-arab', parties: 'CHN', forms: 'sino-arabe,Chine-États arabes,Chine-pays arabes' },
  { series: 'china-celac', parties: 'CHN', forms: 'Chine-Celac' },
  {
    series: 'korea-japan-china',
    parties: 'CHN JPN KOR',
    forms: 'Chine-Japon-Corée du Sud,Corée du Sud-Chine-Japon',
  },
  { series: 'g5-sahel', parties: '', forms: 'G5 Sahel,G5-Sahel' },
  { series: 'g7', parties: 'G7', forms: 'G7' },
  { series: 'g8', parties: '', forms: 'G8' },
  { series: 'g20', parties: 'G20', forms: 'G20' },
  { series: 'g77', parties: '', forms: 'G77,G77+Chine,Groupe des 77' },
  { series: 'brics', parties: 'BRICS', forms: 'Brics,BRICS+' },
  {
    series: 'cop',
    parties: '',
    forms:
      'COP,COP21,COP22,COP23,COP24,COP25,COP26,COP27,COP28,COP29,COP30,COP31,conférence sur le climat,conférence de l’ONU sur le climat',
  },
  { series: 'quad', parties: '', forms: 'Quad' },
  {
    series: 'apec',
    parties: '',
    forms: 'Apec,Coopération économique Asie-Pacifique,forum de coopération Asie-Pacifique',
  },
  { series: 'east-asia', parties: '', forms: "Asie de l'Est,Asie orientale" },
  { series: 'eastern-partnership', parties: 'EU', forms: 'Partenariat oriental' },
  { series: 'bimstec', parties: '', forms: 'Bimstec' },
  { series: 'saarc', parties: '', forms: 'Saarc' },
  { series: 'celac', parties: '', forms: 'Celac' },
  {
    series: 'pacific-islands',
    parties: '',
    forms: 'Forum des îles du Pacifique,forum des îles du Pacifique',
  },
  { series: 'francophonie', parties: 'OIF', forms: 'sommet de la Francophonie,Sommet de la Francophonie' },
  { series: 'commonwealth', parties: 'COMMONWEALTH', forms: 'sommet du Commonwealth' },
  { series: 'ibero-american', parties: '', forms: 'ibéro-américain,ibéroaméricain' },
  { series: 'americas', parties: '', forms: 'sommet des Amériques,Sommet des Amériques' },
  { series: 'ideas', parties: '', forms: 'Communauté politique européenne,CPE' },
  { series: 'one-planet', parties: '', forms: 'One Planet,One Planet Summit,One Forest Summit' },
  { series: 'nuclear-security', parties: '', forms: 'sommet sur la sécurité nucléaire' },
  {
    series: 'non-aligned',
    parties: '',
    forms: 'non-alignés,mouvement des non-alignés,Mouvement des non-alignés',
  },
  {
    series: 'unga',
    parties: 'UN',
    forms:
      "Assemblée générale des Nations unies,Assemblée générale de l'ONU,assemblée générale des Nations unies,assemblée générale de l'ONU",
  },
  {
    series: 'munich-security',
    parties: '',
    forms:
      'conférence de Munich sur la sécurité,conférence sur la sécurité de Munich,Conférence sur la sécurité de Munich',
  },
  { series: 'davos', parties: '', forms: 'Forum économique mondial,forum de Davos' },
  {
    series: 'caspian',
    parties: '',
    forms: 'sommet de la Caspienne,sommet des pays riverains de la Caspienne',
  },
  { series: 'turkic', parties: '', forms: 'Organisation des États turciques,États turciques' },
  { series: 'ceeac', parties: '', forms: 'CEEAC,Ceeac' },
  { series: 'cirgl', parties: '', forms: 'CIRGL' },
  { series: 'cis', parties: '', forms: 'CEI,Communauté des États indépendants' },
  { series: 'igad', parties: '', forms: 'Igad' },
  { series: 'weimar', parties: 'FRA DEU POL', forms: 'Triangle de Weimar,triangle de Weimar' },
  { series: 'normandy', parties: 'FRA DEU RUS UKR', forms: 'format Normandie,Format Normandie' },
  { series: 'contact-group', parties: '', forms: 'Groupe de contact,groupe de contact' },
  { series: 'friends-of-syria', parties: '', forms: 'Amis de la Syrie,Groupe des amis de la Syrie' },
  {
    series: 'osce',
    parties: '',
    forms: 'OSCE,CSCE,Organisation pour la sécurité et la coopération en Europe',
  },
  { series: 'oas', parties: '', forms: 'OEA,Organisation des États américains,États américains' },
  { series: 'quartet', parties: '', forms: 'Quartet,Quartette' },
  { series: 'stability-pact', parties: '', forms: 'Pacte de stabilité' },
  { series: 'five-plus-five', parties: '', forms: 'Dialogue 5+5' },
  { series: 'arctic', parties: '', forms: 'Conseil de l’Arctique' },
  { series: 'asia-europe', parties: '', forms: 'Asie-Europe,Asie–Europe,ASEM' },
  { series: 'western-balkans', parties: '', forms: 'Balkans occidentaux,Balkans de l’Ouest' },
  {
    series: 'visegrad',
    parties: '',
    forms: 'Visegrad,Visegrád,groupe de Visegrad,Groupe de Visegrad,groupe de Visegrád,Groupe de Visegrád',
  },
  {
    series: 'bucharest-nine',
    parties: '',
    forms: 'Neuf de Bucarest,groupe de Bucarest,Groupe de Bucarest,format de Bucarest,B9',
  },
  {
    series: 'three-seas',
    parties: '',
    forms: 'Initiative des trois mers,Initiative des Trois Mers,Trois Mers',
  },
  { series: 'lima-group', parties: '', forms: 'groupe de Lima,Groupe de Lima' },
  { series: 'rio-group', parties: '', forms: 'groupe de Rio,Groupe de Rio' },
  { series: 'mediterranean', parties: '', forms: 'Union pour la Méditerranée' },
  { series: 'heart-of-asia', parties: '', forms: 'Cœur de l’Asie' },
  { series: 'lublin-triangle', parties: '', forms: 'triangle de Lublin,Triangle de Lublin' },
  { series: 'brdo-brijuni', parties: '', forms: 'Brdo-Brijuni,processus de Brdo-Brijuni' },
  { series: 'berlin-process', parties: '', forms: 'processus de Berlin,Processus de Berlin' },
  { series: 'c5-plus-1', parties: '', forms: 'C5+1' },
  { series: 'med-nine', parties: '', forms: 'MED9,Med9,MED7' },
  { series: 'nordic-council', parties: '', forms: 'Conseil nordique' },
  { series: 'black-sea', parties: '', forms: 'Coopération économique de la mer Noire' },
  { series: 'opec', parties: '', forms: 'Opep,OPEP,Opep+,OPEP+' },
  { series: 'indian-ocean', parties: '', forms: 'Commission de l’océan Indien' },
  { series: 'melanesian', parties: '', forms: 'Fer de lance mélanésien' },
  { series: 'lancang-mekong', parties: '', forms: 'Lancang-Mékong' },
  { series: 'cica', parties: '', forms: 'CICA' },
  { series: 'd8', parties: '', forms: 'D-8,D8' },
  { series: 'cplp', parties: '', forms: 'CPLP,Communauté des pays de langue portugaise' },
  { series: 'great-lakes', parties: '', forms: 'Conférence internationale sur la région des Grands Lacs' },
  { series: 'comesa', parties: '', forms: 'Comesa,COMESA' },
  { series: 'lake-chad', parties: '', forms: 'Commission du bassin du lac Tchad' },
  { series: 'mano-river', parties: '', forms: 'Union du fleuve Mano' },
  { series: 'entente', parties: '', forms: 'Conseil de l’Entente' },
  { series: 'arab-maghreb', parties: '', forms: 'Union du Maghreb arabe' },
  { series: 'unasur', parties: '', forms: 'Unasur,UNASUR,Union des nations sud-américaines' },
  { series: 'pacific-alliance', parties: '', forms: 'Alliance du Pacifique' },
  { series: 'andean', parties: '', forms: 'Communauté andine' },
  { series: 'sica', parties: '', forms: 'SICA' },
  { series: 'alba', parties: '', forms: 'Alba,ALBA' },
  { series: 'africa-south-america', parties: '', forms: 'Afrique-Amérique du Sud,Amérique du Sud-Afrique' },
  { series: 'development-in-democracy', parties: '', forms: 'Alliance pour le développement en démocratie' },
];
