/** French cues of gatherings: what is one, who holds it, who is there and who is not. */
import type { GatheringsCues } from '../../cues/gatherings';

export const GATHERINGS: GatheringsCues = {
  statement:
    'communiqué conjoint,communiqué final,communiqué commun,communiqué de clôture,déclaration commune,déclaration conjointe,déclaration finale,déclaration à la presse,communiqué de presse conjoint,relevé de conclusions,relevé de décisions,conclusions du sommet,procès-verbal,nous',
  editions: 'édition,session,réunion,rencontre,rendez-vous,sommet,forum,mouture,conférence,du genre',
  otherTimes:
    'précédents,précédentes,antérieurs,antérieures,suivants,suivantes,prochains,prochaines,derniers,dernières,premiers,premières',
  times: 'éditions,réunions,rencontres,sessions,sommets,forums,conférences,rendez-vous,moutures,assises',
  another: 'un nouveau,une nouvelle,un autre,une autre,de nouveaux,de nouvelles',
  parts:
    'séparés,se séparent,se séparèrent,se sépareront,se quittent,se sont quittés,se quittèrent,se quitteront,se sont dispersés,se dispersent,plié bagage,plient bagage,levé la séance,lèvent la séance',
  represents:
    'représente,représentent,représentait,représentaient,représentera,représenteront,représenta,représenter,a représenté,ont représenté,avait représenté,représentant,représentante',
  represented:
    'représenté,représentée,représentés,représentées,fait représenter,fera représenter,feront représenter,faisait représenter,fait représentée',
  around:
    'autour de,autour d’,autour du,sous la présidence de,sous la présidence du,sous la présidence d’,sous la houlette de,sous la houlette du,sous la houlette d’,sous l’égide de,sous l’égide du,à l’invitation de,à l’invitation du,à l’invitation d’,sous la conduite de,sous la direction de',
  shunned: 'boudé,boudée,boudés,boudées,boycotté,boycottée,boycottés,boycottées,snobé,snobée,séché,séchée',
  climbing:
    'pentes,peloton,coureurs,volcan,alpiniste,alpinistes,alpinisme,grimpeur,grimpeurs,cordée,cordées,ascension,randonneurs,randonneuses,gravi,gravit,avalanche,glacier,himalayiste,himalayistes',
  others: 'autres',
  onScreen:
    'branché depuis,branchée depuis,branchés depuis,sur écran,écran interposé,par écran interposé,sur un écran,connecté depuis,connectée depuis,en duplex,en liaison vidéo',
  endorses:
    'refusé de signer,refuse de signer,refusait de signer,refusa de signer,n’a pas signé,n’ont pas signé,n’avait pas signé,n’avaient pas signé,refusé d’approuver,refusé d’endosser,s’est désolidarisé,s’est désolidarisée,se sont désolidarisés,s’est abstenu,s’est abstenue,se sont abstenus,voté contre,a bloqué le texte,a refusé le texte,ont refusé le texte,a rejeté le texte,ont rejeté le texte,a approuvé le texte,ont approuvé le texte,a signé la déclaration,ont signé la déclaration,s’est jointe au consensus,s’est joint au consensus',
  oneOf: 'l’un des,l’une des,un des,une des,au nombre des,parmi',
  adopts:
    'convenu,conviennent,décidé,adopté,adoptent,adopteront,signé,signent,signeront,publié,approuvé,approuvent,endossé',
  members: 'participants,pays participants,États participants,pays présents,pays représentés',
  present:
    'présents eux aussi,présentes elles aussi,présent lui aussi,également présents,également présent,également présente,présents l’un et l’autre,présents tous deux,parmi les présents,parmi les participants,parmi les invités,parmi les orateurs,parmi les convives,étaient là,sont là,était là,est là,était de la partie,est de la partie,avait fait le voyage,avait fait le déplacement,a fait le voyage,à la table,autour de la table,étaient présents,étaient présentes,sont présents,était présent,était présente,est présent,tous présents,tous deux présents,présents également,ont confirmé leur présence,a confirmé sa présence,ont confirmé leur participation,a confirmé sa participation,ont confirmé leur venue,a confirmé sa venue,confirmé leur présence,confirmé sa présence,confirmé leur venue,confirmé sa venue,ont répondu présent,a répondu présent,avaient fait le déplacement,ont fait le déplacement,avaient fait le voyage,ont fait le voyage,étaient de la partie,sont de la partie,étaient du rendez-vous,étaient représentés,étaient représentées',
  ran: 'suivit,a suivi,suivra,eut pour,a eu pour,aura pour,vit,fut,sera,remonte,remontait,datait,date,rassembla,a rassemblé,prévu,prévue,avait réuni,aura lieu',
  takesOver:
    'suivit,a suivi,suivra,prit le relais,a pris le relais,prendra le relais,prit la suite,a pris la suite,prendra la suite,prit son tour,accueillit le suivant,accueillit la suivante,accueillera le suivant,accueillera la suivante,eut son tour,aura son tour,reprit le flambeau,reprendra le flambeau,sera le prochain hôte,sera la prochaine hôtesse,est le prochain hôte,fut le suivant hôte,prendra son tour comme hôte,en sera le siège,en fut le siège,en sera l’hôte,en sera l’hôtesse,en fut l’hôte,en fut l’hôtesse,en sera le cadre,en fut le cadre,en sera le théâtre,en fut le théâtre',
  venues:
    'hôte,hôtesse,ville hôte,siège,cadre,théâtre,décor,lieu,scène,écrin,au rythme,à l’heure,choisie,choisi,retenue,retenu,désignée,désigné,hôte,hôtesse,ville hôte,ville d’accueil',
  ofFew:
    'tripartite,tripartites,trilatéral,trilatérale,trilatérales,quadripartite,quadripartites,quadrilatéral,quadrilatérale,à trois,à quatre,à cinq',
  organs:
    'conseil suprême,assemblée de l’union africaine,assemblée des chefs d’État,assemblée des chefs d’État et de gouvernement,conférence des chefs d’État,conférence des chefs d’État et de gouvernement,conférence des chefs de gouvernement,autorité des chefs d’État et de gouvernement,conseil des chefs d’État,conseil des chefs d’État et de gouvernement,collège des chefs d’État,conseil des ministres des affaires étrangères,conseil des ministres,conseil exécutif,conseil de médiation et de sécurité',
  bloc: 'bloc,organisation,alliance,groupe,club,union,communauté',
  politicalParties: 'parti,Parti,PS,PCC,communistes,socialistes,conservateurs,travaillistes',
  conferences:
    'conférence,forum,assemblée,congrès,table ronde,assises,réunion internationale,rencontre internationale,réunion intergouvernementale',
  sessions:
    'débats,débat,travaux,délibérations,discussions,séance,séances,séance d’ouverture,séance de clôture,séance inaugurale,plénière,assemblée,pourparlers,entretien,entretiens,rencontre,réunion,tête-à-tête,négociations,face-à-face',
  leads:
    'dirige,dirigent,dirigeait,dirigeaient,dirigera,dirigé,dirigea,diriger,dirigeant,conduit,conduisait,conduira,conduiront,conduisent,conduisit,mène,mènera,menait,mena,mené,anime,animait,animera,anima,animé,modère,modérait,modérera,modéra,modéré,ouvre,ouvrit,ouvrira,ouvert,ouvrait,clôt,clora,clôture,clôturera,clôturé,pilote,pilotait,pilotera,préside,présidait,présidera,présidé,présida',
  enlarged:
    'élargi à,élargie à,élargis à,élargi au,élargie au,élargi aux,élargie aux,étendu à,étendue à,étendu au,étendue au,ouvert à,ouverte à,élargi,élargie',
  apart:
    'sans,hormis,excepté,sauf,à part,en dehors de,à l’exception de,à l’exception du,à l’exception d’,en l’absence de,en l’absence du,en l’absence d’',
  holds: 'tenu,tenue,tenus,tenues,tient,tiennent,tiendra,tiendront,tint,tinrent,tenait,tenaient',
  gatherings: 'sommet,forum',
  meetingNames:
    'FOCAC,TICAD,CHOGM,COP,COP15,COP16,COP17,COP18,COP19,COP20,COP21,COP22,COP23,COP24,COP25,COP26,COP27,COP28,COP29,COP30,COP31,COP32,COP33,COP34,COP35',
  countries:
    'des pays,de pays,des autres pays,des principaux pays,des grands pays,des petits pays,des États,d’États,des autres États,des principaux États,des petits États,des nations,de nations,des principales nations,des grandes nations,des économies,des principales économies,des grandes économies',
  bodies:
    'secrétariat,commission,présidence,nations,membres,pays,États,secrétaire,agenda,budget,communiqué,déclaration,finance,groupe,expansion',
  privateBodies:
    'cour constitutionnelle,cours constitutionnelles,cour suprême,cours suprêmes,cour des comptes,cours des comptes,cour de cassation,haute cour,associations,notaires,comité de jumelage,comités de jumelage,entreprise,Club des entrepreneurs,club des entrepreneurs,club d’affaires,clubs d’affaires,entrepreneurs,hôteliers,restaurateurs,transporteurs,routiers,armateurs,éleveurs,viticulteurs,vignerons,brasseurs,courtiers,banquiers,assureurs,commerçants,négociants,industriels,exportateurs,investisseurs,blogueurs,influenceurs,éditeurs,rédacteurs,ingénieurs,infirmières,enseignants,dentistes,chirurgiens,pharmaciens,vétérinaires,artistes,musiciens,poètes,danseurs,cuisiniers,militants associatifs,bénévoles,pèlerins,rabbins,imams,moines,cardinaux,pasteurs,anciens combattants,retraités,agriculteurs,pêcheurs,syndicalistes,fédération de football,fédération de rugby,fédération d’athlétisme,fédération de natation,fédération de ski,comité olympique,chambre de commerce,barreau,club,université,fondation,fédérations,patronat,patrons,patronales,patronaux,employeurs,chefs d’entreprise,chefs d’entreprises,chambres de commerce,maires,syndicats,étudiants,jeunes,clubs,évêques,médecins,journalistes,avocats,start-up,startups,jeunes pousses,militants,patronal,patronale,jeunesse,universités,universitaires,entreprises,médias,scientifiques,architectes,cinéastes,écrivains,mouvements sociaux',
  sports:
    'rugby,cricket,football,footballeur,footballeurs,handball,basket,gardien de but,attaquant,milieu de terrain,éliminatoires,quart de finale,quarts de finale,demi-finale,demi-finales,marathon,semi-marathon,Grand Prix,Six Nations,All Blacks,Springboks,XV de France,Ligue 1,Ligue des champions,Ligue 2,Bleus,sélectionneur,match amical,match d’ouverture,match retour,match aller,coup d’envoi,tournoi,Coupe Davis,peloton,contre-la-montre,mêlée,derby,stade vélodrome,Vélodrome',
  fiction:
    'livre,ouvrage,exposition,podcast,reportage,film,thriller,roman,comédie,drame,satire,téléfilm,feuilleton,série télévisée,mini-série,long métrage,court métrage,documentaire,bande dessinée,dessin animé,jeu vidéo,jeu de société,conte,pièce de théâtre,biographie,tournoi,championnat,montagne,sommet des Alpes,album,chanson,tableau',
  hosted:
    'accueilli,accueillie,présidé,présidée,coprésidé,coprésidée,organisé,organisée,convoqué,convoquée,abrité,abritée,ouvert,ouverte,sous la présidence de,sous la présidence du,sous la présidence d’,sous la coprésidence de,sous la coprésidence d’,sous la houlette de,sous la houlette du,sous la houlette d’,sous la conduite de,sous la conduite d’,à l’initiative de,à l’initiative du,à l’initiative d’,coorganisé,coorganisée',
  assembles:
    'réunira,réunit,réunissait,réunissent,a réuni,avait réuni,rassemble,rassemblait,rassembla,rassemblera,a rassemblé,avait rassemblé,attira,attire,a attiré',
  attendance: 'participation,présence',
  atWhich: 'duquel,auquel,laquelle,lequel,où',
  groups: '',
  many: 'dizaines,douze,quinze,vingt,trente,quarante,cinquante,soixante,quatre-vingts',
  doneAt: 'fait à,fait au,donné à,donné au,signé à,signé au,adopté à,adopté au',
  away: 'en voyage,en congé,en congés,en vacances,en convalescence,en campagne,en cure,souffrant,souffrante,souffrants,cloué,clouée,resté chez lui,restée chez elle,alité,alitée,grippé,grippée,enrhumé,enrhumée,malade,hospitalisé,hospitalisée,convalescent,convalescente,cloué par,clouée par,cloué au,clouée au,en quarantaine,à l’isolement,resté au,restée au,resté à,restée à,resté en,restée en,resté sur place,resté dans,restée dans,retenu par,retenue par,retenu à,retenue à,ne verra pas,n’a pas vu,n’aura pas vu,ne l’a pas vu,n’a pu venir,n’a pas pu venir,n’avait pu venir,manquera,manquait,a manqué,faisait campagne,fait campagne,sur les ondes,à la radio,à la télévision,au téléphone,par téléphone,enregistré un message,envoyé un message,fait porter un mot,fait porter une lettre,mieux à faire,pas du voyage,pas de la partie,pas au courant,pas été mis au courant,pas été consulté,pas été consultée,avait appelé,avait téléphoné,avait prévenu,avait refusé,s’est fait porter pâle,n’enverra personne,à l’étranger,loin de là,de loin,de son bureau,de son lit,depuis son bureau,réclame la facture,a dénoncé,dénonce,préparait,s’apprêtait,se préparait,s’apprête,réfléchit,hésite encore,a décliné,avait décliné,décline,absent du pouvoir',
  undone:
    'renversé,renversée,renversa,renversait,déposé,déposée,destitué,destituée,déchu,déchue,évincé,évincée,chassé,chassée,emprisonné,emprisonnée,incarcéré,incarcérée,détenu,détenue,séquestré,séquestrée,capturé,capturée,tué,tuée,assassiné,assassinée,exilé,exilée,limogé,limogée,battu,battue,enlevé,enlevée',
};
