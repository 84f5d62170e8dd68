/** French cues of gatherings: what is one, who holds it, who is there and who is not. */
import type { GatheringsCues } from '../../cues/gatherings';

export const GATHERINGS: GatheringsCues = {
  statement: `
    communiqué (conjoint|final|commun|de clôture|de presse conjoint),
    déclaration (commune|conjointe|finale|à la presse), relevé de conclusions, relevé de décisions,
    conclusions du sommet, procès-verbal, nous,
  `,
  editions: 'édition,session,réunion,rencontre,rendez-vous,sommet,forum,mouture,conférence,du genre',
  otherTimes:
    'précédents,précédentes,antérieurs,antérieures,suivants,suivantes,prochains,prochaines,derniers,dernières,premiers,premières',
  times: 'éditions,réunions,rencontres,sessions,sommets,forums,conférences,rendez-vous,moutures,assises',
  another: 'un nouveau,une nouvelle,un autre,une autre,de nouveaux,de nouvelles',
  parts: `
    séparés, se séparent, se séparèrent, se sépareront, se quittent, se sont quittés, se quittèrent,
    se quitteront, se sont dispersés, se dispersent, plié bagage, plient bagage, levé la séance,
    lèvent la séance,
  `,
  represents: `
    représente, représentent, représentait, représentaient, représentera, représenteront, représenta,
    représenter, (a|ont|avait) représenté, représentant, représentante,
  `,
  represented:
    'représenté,représentée,représentés,représentées,fait représenter,fera représenter,feront représenter,faisait représenter,fait représentée',
  around: `
    (autour|sous la présidence|sous la houlette|à l’invitation) (de|d’|du), sous l’égide de, sous l’égide du,
    sous la conduite de, sous la direction de, sous la (coprésidence|présidence conjointe) (de|d’|du),
  `,
  debates: `
    (débattent|débattront|débattaient|débattirent|discutent|discuteront|discutaient) (de|du|des|d’),
    (ont|avaient|auront) (débattu|discuté|planché|délibéré), (planchent|plancheront|planchaient) sur,
    délibèrent, délibéreront, délibéraient, (se penchent|se pencheront|se penchaient) sur, se sont penchés sur,
    examinent, examineront, examinaient, ont examiné, examinèrent,
  `,
  delegates:
    'délégués,représentants,émissaires,délégations,envoyés,responsables,diplomates,ministres,dirigeants,présidents',
  inHisPresence: 'en sa présence',
  underChair: `
    sous la (présidence|coprésidence|présidence conjointe|houlette|conduite|direction) (de|d’|du),
    (présidé|présidée|présidés|présidées|coprésidé|coprésidée|coprésidés|coprésidées) par,
  `,
  shunned: 'boudé,boudée,boudés,boudées,boycotté,boycottée,boycottés,boycottées,snobé,snobée,séché,séchée',
  climbing: `
    pentes, peloton, coureurs, volcan, alpiniste, alpinistes, alpinisme, grimpeur, grimpeurs, cordée, cordées,
    ascension, randonneurs, randonneuses, gravi, gravit, avalanche, glacier, himalayiste, himalayistes,
  `,
  others: 'autres',
  onScreen: `
    (branché|branchée|branchés|connecté|connectée) depuis, sur écran, écran interposé, par écran interposé,
    sur un écran, en duplex, en liaison vidéo,
  `,
  endorses: `
    (refusé|refuse|refusait|refusa) de signer, (n’a|n’ont|n’avait|n’avaient) pas signé, refusé d’approuver,
    refusé d’endosser, s’est désolidarisé, s’est désolidarisée, se sont désolidarisés, s’est abstenu,
    s’est abstenue, se sont abstenus, voté contre, a bloqué le texte,
    (a|ont) (refusé le texte|rejeté le texte|approuvé le texte|signé la déclaration),
    s’est jointe au consensus, s’est joint au consensus,
  `,
  oneOf: 'l’un des,l’une des,un des,une des,au nombre des,parmi',
  adopts:
    'convenu,conviennent,décidé,adopté,adoptent,adopteront,signé,signent,signeront,publié,approuvé,approuvent,endossé',
  members: 'participants,pays participants,États participants,pays présents,pays représentés',
  withWhom:
    'avec qui,avec lequel,avec laquelle,avec lesquels,avec lesquelles,aux côtés de qui,aux côtés duquel',
  present: `
    présents (eux aussi|l’un et l’autre|tous deux|également), présentes elles aussi, présent lui aussi,
    (également|parmi les|étaient|sont|tous|tous deux) présents, (également|était) (présent|présente),
    parmi les (participants|invités|orateurs|convives), (étaient|sont|était|est) (là|de la partie),
    (avait fait|avaient fait|ont fait) (le voyage|le déplacement), a fait le voyage, à la table,
    autour de la table, étaient (présentes|du rendez-vous|représentés|représentées), est présent,
    (ont confirmé leur|a confirmé sa|confirmé leur|confirmé sa) (présence|venue),
    confirmé la (présence|participation) de (leur|leurs|son|sa),
    confirmé (qu’il|qu’elle) (viendra|viendrait|sera là|sera présent|sera présente|participera),
    confirmé (qu’ils|qu’elles) (viendront|viendraient|seront là|seront présents|participeront),
    (est|sont) finalement (venu|venue|venus|venues), (figure|figurent) sur la liste des (participants|invités),
    ont confirmé leur participation, a confirmé sa participation, ont répondu présent, a répondu présent,
  `,
  ran: 'suivit,a suivi,suivra,eut pour,a eu pour,aura pour,vit,fut,sera,remonte,remontait,datait,date,rassembla,a rassemblé,prévu,prévue,avait réuni,aura lieu',
  takesOver: `
    suivit, a suivi, suivra, (prit|a pris|prendra) (le relais|la suite), prit son tour,
    (accueillit|accueillera) (le suivant|la suivante), eut son tour, aura son tour, reprit le flambeau,
    reprendra le flambeau, sera le prochain hôte, sera la prochaine hôtesse, est le prochain hôte,
    fut le suivant hôte, prendra son tour comme hôte,
    (en sera|en fut) (le siège|l’hôte|l’hôtesse|le cadre|le théâtre),
  `,
  venues: `
    hôte, hôtesse, ville hôte, siège, cadre, théâtre, décor, lieu, scène, écrin, au rythme, à l’heure,
    choisie, choisi, retenue, retenu, désignée, désigné, ville d’accueil,
  `,
  ofFew:
    'tripartite,tripartites,trilatéral,trilatérale,trilatérales,quadripartite,quadripartites,quadrilatéral,quadrilatérale,à trois,à quatre,à cinq',
  organs: `
    conseil suprême, assemblée de l’union africaine, (assemblée|conférence|conseil|collège) des chefs d’État,
    (assemblée|conférence|autorité|conseil) des chefs d’État et de gouvernement,
    conférence des chefs de gouvernement, conseil des ministres des affaires étrangères,
    conseil des ministres, conseil exécutif, conseil de médiation et de sécurité,
  `,
  bloc: 'bloc,organisation,alliance,groupe,club,union,communauté',
  politicalParties: 'parti,Parti,PS,PCC,communistes,socialistes,conservateurs,travaillistes',
  conferences:
    'conférence,forum,assemblée,congrès,table ronde,assises,réunion internationale,rencontre internationale,réunion intergouvernementale',
  sessions: `
    débats, débat, travaux, délibérations, discussions, séance, séances, séance d’ouverture,
    séance de clôture, séance inaugurale, plénière, assemblée, pourparlers, entretien, entretiens, rencontre,
    réunion, tête-à-tête, négociations, face-à-face,
  `,
  leads: `
    dirige, dirigent, dirigeait, dirigeaient, dirigera, dirigé, dirigea, diriger, dirigeant, conduit,
    conduisait, conduira, conduiront, conduisent, conduisit, mène, mènera, menait, mena, mené, anime, animait,
    animera, anima, animé, modère, modérait, modérera, modéra, modéré, ouvre, ouvrit, ouvrira, ouvert,
    ouvrait, clôt, clora, clôture, clôturera, clôturé, pilote, pilotait, pilotera, préside, présidait,
    présidera, présidé, présida,
  `,
  enlarged:
    'élargi à,élargie à,élargis à,élargi au,élargie au,élargi aux,élargie aux,étendu à,étendue à,étendu au,étendue au,ouvert à,ouverte à,élargi,élargie',
  apart:
    'sans,hormis,excepté,sauf,à part,en dehors de,à l’exception de,à l’exception du,à l’exception d’,en l’absence de,en l’absence du,en l’absence d’',
  holds: 'tenu,tenue,tenus,tenues,tient,tiennent,tiendra,tiendront,tint,tinrent,tenait,tenaient',
  gatherings: 'sommet,forum',
  meetingNames:
    'FOCAC,TICAD,CHOGM,COP,COP15,COP16,COP17,COP18,COP19,COP20,COP21,COP22,COP23,COP24,COP25,COP26,COP27,COP28,COP29,COP30,COP31,COP32,COP33,COP34,COP35',
  countries: `
    des pays, de pays, (des autres|des principaux|des petits) (pays|États), des grands pays, des États,
    d’États, des nations, de nations, (des principales|des grandes) (nations|économies), des économies,
  `,
  meetingStates: 'pays,États,nations,économies,républiques,donateurs,bailleurs de fonds',
  bodies:
    'secrétariat,commission,présidence,nations,membres,pays,États,secrétaire,agenda,budget,communiqué,déclaration,finance,groupe,expansion',
  privateBodies: `
    cour constitutionnelle, cours constitutionnelles, cour suprême, cours suprêmes, cour des comptes,
    cours des comptes, cour de cassation, haute cour, associations, notaires, comité de jumelage,
    comités de jumelage, entreprise, Club des entrepreneurs, club des entrepreneurs, club d’affaires,
    clubs d’affaires, entrepreneurs, hôteliers, restaurateurs, transporteurs, routiers, armateurs, éleveurs,
    viticulteurs, vignerons, brasseurs, courtiers, banquiers, assureurs, commerçants, négociants, industriels,
    exportateurs, investisseurs, blogueurs, influenceurs, éditeurs, rédacteurs, ingénieurs, infirmières,
    enseignants, dentistes, chirurgiens, pharmaciens, vétérinaires, artistes, musiciens, poètes, danseurs,
    cuisiniers, militants associatifs, bénévoles, pèlerins, rabbins, imams, moines, cardinaux, pasteurs,
    anciens combattants, retraités, agriculteurs, pêcheurs, syndicalistes,
    fédération (de football|de rugby|d’athlétisme|de natation|de ski), comité olympique, chambre de commerce,
    barreau, club, université, fondation, fédérations, patronat, patrons, patronales, patronaux, employeurs,
    chefs d’entreprise, chefs d’entreprises, chambres de commerce, maires, syndicats, étudiants, jeunes,
    clubs, évêques, médecins, journalistes, avocats, start-up, startups, jeunes pousses, militants, patronal,
    patronale, jeunesse, universités, universitaires, entreprises, médias, scientifiques, architectes,
    cinéastes, écrivains, mouvements sociaux,
  `,
  sports: `
    rugby, cricket, football, footballeur, footballeurs, handball, basket, gardien de but, attaquant,
    milieu de terrain, éliminatoires, quart de finale, quarts de finale, demi-finale, demi-finales, marathon,
    semi-marathon, Grand Prix, Six Nations, All Blacks, Springboks, XV de France, Ligue 1,
    Ligue des champions, Ligue 2, Bleus, sélectionneur, match amical, match d’ouverture, match retour,
    match aller, coup d’envoi, tournoi, Coupe Davis, peloton, contre-la-montre, mêlée, derby, stade vélodrome,
    Vélodrome,
  `,
  fiction: `
    livre, exposition, podcast, reportage, film, thriller, roman, comédie, drame, satire, téléfilm,
    feuilleton, série télévisée, mini-série, long métrage, court métrage, documentaire, bande dessinée,
    dessin animé, jeu vidéo, jeu de société, conte, pièce de théâtre, biographie, tournoi, championnat,
    montagne, sommet des Alpes, album, chanson, tableau,
  `,
  hosted: `
    accueilli, accueillie, présidé, présidée, coprésidé, coprésidée, organisé, organisée, convoqué, convoquée,
    abrité, abritée, ouvert, ouverte, (sous la présidence|sous la houlette|à l’initiative) (de|du|d’),
    (sous la coprésidence|sous la conduite) (de|d’), coorganisé, coorganisée,
  `,
  assembles:
    'réunira,réunit,réunissait,réunissent,a réuni,avait réuni,rassemble,rassemblait,rassembla,rassemblera,a rassemblé,avait rassemblé,attira,attire,a attiré',
  attendance: 'participation,présence',
  atWhich: 'duquel,auquel,laquelle,lequel,où',
  groups: '',
  many: 'dizaines,douze,quinze,vingt,trente,quarante,cinquante,soixante,quatre-vingts',
  doneAt: 'fait à,fait au,donné à,donné au,signé à,signé au,adopté à,adopté au',
  away: `
    en voyage, en congé, en congés, en vacances, en convalescence, en campagne, en cure, souffrant,
    souffrante, souffrants, cloué, clouée, resté chez lui, restée (chez elle|au|à|en|dans), alité, alitée,
    grippé, grippée, enrhumé, enrhumée, malade, hospitalisé, hospitalisée, convalescent, convalescente,
    cloué par, clouée par, cloué au, clouée au, en quarantaine, à l’isolement, resté au, resté à, resté en,
    resté sur place, resté dans, retenu par, retenue par, retenu à, retenue à, ne verra pas, n’a pas vu,
    n’aura pas vu, ne l’a pas vu, n’a pu venir, n’a pas pu venir, n’avait pu venir, manquera, manquait,
    a manqué, faisait campagne, fait campagne, sur les ondes, à la radio, à la télévision, au téléphone,
    par téléphone, enregistré un message, envoyé un message, fait porter un mot, fait porter une lettre,
    mieux à faire, pas du voyage, pas de la partie, pas au courant, pas été mis au courant, pas été consulté,
    pas été consultée, avait appelé, avait téléphoné, avait prévenu, avait refusé, s’est fait porter pâle,
    n’enverra personne, à l’étranger, loin de là, de loin, de son bureau, de son lit, depuis son bureau,
    réclame la facture, a dénoncé, dénonce, préparait, s’apprêtait, se préparait, s’apprête, réfléchit,
    hésite encore, a décliné, avait décliné, décline, absent du pouvoir,
  `,
  undone: `
    renversé, renversée, renversa, renversait, déposé, déposée, destitué, destituée, déchu, déchue, évincé,
    évincée, chassé, chassée, emprisonné, emprisonnée, incarcéré, incarcérée, détenu, détenue, séquestré,
    séquestrée, capturé, capturée, tué, tuée, assassiné, assassinée, exilé, exilée, limogé, limogée, battu,
    battue, enlevé, enlevée,
  `,
};
