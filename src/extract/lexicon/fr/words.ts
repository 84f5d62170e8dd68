/** French small words by what they do in a sentence about a visit. */
import type { VerbRow } from '../verb';
import type { Words } from '../words';
import { family, irregular, regular } from './forms';
import { FROM_AFAR, TURNS_OF_PHRASE } from './idioms';
import { BODILY, REMOTE } from './remote';
import { THWARTED } from './thwarted';

const formsOf = ({ forms }: VerbRow): string => Object.values(forms).join();
const act = { frame: 'attend' } as const;
/** What is done on the spot and before others, be there a day between the verb and what it is done to. */
const PUBLIC_ACTS = [
  irregular(['célébrer', 'célèbre,célèbrent', 'célébrer', 'célébr', 'célébra,célébrèrent', 'célébré'], act),
  irregular(['bénir', 'bénit,bénissent', 'bénir', 'béniss', 'bénirent', 'béni'], act),
  irregular(
    [
      'recueillir',
      'recueille,recueillent',
      'recueiller',
      'recueill',
      'recueillit,recueillirent',
      'recueilli',
    ],
    act,
  ),
  family('déposer', ['une gerbe', 'une couronne', 'des fleurs'], act),
  family('poser', ['la première pierre'], act),
  family('prendre', ['la parole'], act),
  family('donner', ['une conférence', 'lecture', 'une conférence de presse'], act),
  family('couper', ['le ruban'], act),
  family('raviver', ['la flamme'], act),
  family('passer', ['en revue', 'les troupes en revue'], act),
  family('lancer', ['un appel', 'son appel'], act),
  family('serrer', ['la main', 'des mains'], act),
  ...['planter', 'inaugurer', 'dévoiler', 'signer', 'parapher', 'visiter', 'prononcer', 'prier', 'prêcher']
    .concat([
      'incliner',
      'agenouiller',
      'promener',
      'haranguer',
      'dîner',
      'déjeuner',
      'assister',
      'sceller',
      'commémorer',
      'fêter',
    ])
    .map((verb) => regular(verb, act)),
]
  .map(formsOf)
  // What is laid, be there a day behind the verb, and to speak to others, which without `se` is to write.
  .concat(['une gerbe', 'une couronne', 's’est adressé', 's’est adressée', 's’était adressé'])
  .join();

/** Parts of a city or a palace: who is there is in it (`sur le tarmac de Juba`). */
const SPOTS = [
  'sur le tarmac',
  'sur le perron',
  'sur les marches',
  'sur le parvis',
  'dans la cour',
  'dans les jardins',
  'dans les salons',
  'dans les couloirs',
  'dans les rues',
  'dans l’enceinte',
  'sous les ors',
  'sous les lambris',
  'en gare',
]
  .flatMap((spot) => ['de', 'd’', 'du', 'de la', 'de l’'].map((of) => `${spot} ${of}`))
  .join();

/** At somebody's, or at a seat of government: the preposition with what he has there, and all that its last word becomes before an article. */
const HOUSES = [
  'à la table',
  'sous le toit',
  'dans le bureau',
  'dans le salon',
  'à la résidence',
  'dans la résidence',
  'dans la villa',
  'dans la datcha',
  'dans le ranch',
  'au domicile',
  'dans le fief',
  'sur les terres',
]
  .flatMap((house) => ['de', 'd’', 'du', 'de la', 'de l’'].map((of) => `${house} ${of}`))
  .join();

/** Prepositions of being with somebody, with all that their last word becomes before an article. */
const BESIDE = [
  'à côté',
  'aux côtés',
  'en compagnie',
  'en présence',
  'en face',
  'vis-à-vis',
  'sous les yeux',
  'sous le regard',
  'auprès',
  'autour',
  ...['flanqué', 'accompagné', 'escorté'].flatMap((one) => [one, `${one}e`, `${one}s`, `${one}es`]),
]
  .flatMap((noun) => ['de', 'du', 'des', 'd’', 'de la', 'de l’'].map((of) => `${noun} ${of}`))
  .join(',');

export const WORDS: Words = {
  articles: "le,la,les,l',un,une,des,son,sa,ses,leur,leurs,du,ce,cette,cet,ces,notre,nos,mon,ma,mes",
  of: "de,d',du,des,de la,de l'",
  by: 'par,emmenée par,emmené par,guidée par,de la part de,avec à sa tête,conduite par,conduit par,menée par,mené par,dirigée par,dirigé par',
  with: `avec,avec le,devant,face à,face au,face aux,${BESIDE}`,
  and: 'et,ainsi que,ainsi qu’,puis,comme,ou',
  at: `${SPOTS},${HOUSES},outre-Rhin,outre-Manche,outre-Atlantique,outre-Pyrénées,outre-Quiévrain,outre-Alpes,face à face à,face à face au,face à face en,à l'est de,à l'est du,à l'ouest de,à l'ouest du,au nord de,au nord du,au sud de,au sud du,près de,près du,près d’,tout près de,tout près d’,non loin de,non loin d’,aux environs de,aux environs d’,aux abords de,aux abords d’,aux portes de,aux portes d’,dans la banlieue de,dans la banlieue d’,en banlieue de,en banlieue d’,au large de,au cœur de,au cœur d’,au centre de,au centre d’,dans la région de,dans la région d’,dans les environs de,dans les environs d’,à proximité de,à proximité d’,à quelques kilomètres de,à,en,au,aux,à la,à l',dans,chez,sur le sol,en terre,auprès de,auprès d’,auprès du,auprès de la`,
  goal: "pour,vers,en l’honneur de,en l’honneur du,en l’honneur de la,en l’honneur d’,en l’honneur des,à destination de,à destination du,à destination de la,à destination de l',direction,cap sur,en direction de,en direction du,en route pour",
  from: "depuis,de retour de,de retour d',de retour du,de retour des,au retour de,au retour d',au retour du,à son retour de,à son retour d',à son retour du,en provenance de,en provenance d',en provenance du,en provenance des,hors de",
  between: 'entre',
  possessive: "'s",
  personal: '',
  his: 'son,sa,ses,leur,leurs,mon,ma,mes,notre,nos',
  mine: 'mon,ma,mes,notre,nos',
  he: 'il,elle,lui-même',
  himself: 'lui-même,elle-même',
  latter: 'celui-ci,celle-ci,ce dernier,cette dernière,le second,la seconde',
  firstNamed: 'le premier,la première',
  i: "je,j',nous",
  they: "les mêmes,les mêmes interlocuteurs,les mêmes hommes,les mêmes dirigeants,les mêmes protagonistes,ils,elles,tous deux,tous les deux,toutes deux,ceux-ci,ces derniers,les deux hommes,les deux dirigeants,les deux présidents,les deux chefs d'État,les deux ministres,les deux chefs de la diplomatie,les deux responsables,les deux leaders,les deux femmes,les deux interlocuteurs,les deux voisins,les deux alliés,les deux rivaux,les deux homologues,les deux diplomates,les deux monarques,les deux chefs de gouvernement,les deux chanceliers,les deux Présidents,les deux parties,les deux Premiers ministres,les deux premiers ministres,les deux souverains",
  several:
    'le trio,le quatuor,les trois,les quatre,les cinq,tous trois,tous quatre,tous les trois,tous les quatre,toutes les trois,les trois hommes,les quatre hommes,les cinq hommes,les trois femmes,les quatre femmes',
  who: "qui,que,qu',dont,où,lequel,laquelle",
  whom: "que,qu'",
  toWhom: 'à qui,auquel,à laquelle',
  counterpart: 'homologue,homologues,collègue,collègues,hôte,alter ego,pair,pairs',
  both: 'les deux,deux,tous deux,leurs',
  have: 'a,ont,ayant,aura,auront,avoir,ai,avons,aurai,aurons',
  justDone: "vient de,vient d',viennent de,viennent d',venait de,venait d',venaient de,venaient d'",
  had: 'avait,avaient,eut,eurent,aurait,auraient,avais,avions',
  be: 'est,sont,étant,suis,sommes',
  was: 'était,étaient,fut,furent,étais,étions',
  willBe: 'sera,seront,serai,serons,serait,seraient,soit,soient,être',
  been: 'été',
  will: 'fera,feront,ferai,ferons,ferait,feraient,va,vont,vais,allons,aura,auront,aurai,aurons',
  planned:
    "doit,doivent,dois,devons,compte,comptons,prévoyons de,devrait,devraient,prévoit de,prévoient de,comptent,entend,s'apprête à,s'apprêtent à,est attendu,est attendue,sont attendus,est sur le point de,prévoit,a prévu de,projette de,se prépare à,a accepté de,ont accepté de,accepte de,acceptent de,décidé de,décidé d’,décide de,décident de,convenu de,convenu d’,intention de,intention d’,a accepté l’invitation à,s’est engagé à,s’est engagée à,s’engage à,se sont engagés à,a rendez-vous,ont rendez-vous,a confirmé sa,attendu,attendue,attendus,attendues,va bientôt",
  wasToHave:
    'devait,devaient,aurait dû,auraient dû,avait prévu de,prévoyait de,prévoyaient de,comptait,avait projeté de,comptaient,avaient prévu de,avait dû,était censé,était censée,étaient censés,étaient censées,était supposé,était supposée,étaient supposés,aurait été,projetait de,projetaient de,avaient projeté de,s’apprêtait à,s’apprêtaient à,envisageait de,on l’attendait,on les attendait,était attendu,était attendue,étaient attendus,étaient attendues,était prévu,était prévue,étaient prévus,étaient prévues,était programmé,était programmée,était fixé,était fixée,s’était promis de,s’était engagé à,s’était engagée à,avait projeté,étaient programmés,étaient programmées,avait l’intention de,avaient l’intention de,avait coché,pensait,pensaient',
  doesSo:
    'le fera finalement,le feront finalement,le fera plutôt,le feront plutôt,le fera désormais,le feront désormais',
  unrealised: 'aurait dû,auraient dû',
  would: 'serait,seraient,aurait,auraient,pourrait,pourraient,viendrait',
  reflexive: "se,s',me,m',nous",
  to: "à,de,pour,d'",
  negation: "ne,n',pas,sans,jamais,aucun,aucune,ni,plus jamais,non",
  demands:
    'demandé,demande,demandent,demandait,exigé,exige,exigent,exigeait,réclamé,réclame,réclament,souhaité,souhaite,souhaitent,souhaitait,souhaiterait,voulu,veut,veulent,voulait,voudrait,proposé,propose,proposent,suggéré,suggère,suggèrent,recommandé,recommande,préconisé,préconise,aimerait,espère,espèrent,espérait,exhorté,exhorte,exhortent,appelé,appelle,appellent,pressé,presse,pressent,enjoint,encouragé,encourage,encouragent',
  wish: "espérer,souhaiter,promis de,promet de,promettent de,déconseille,déconseillent,déconseillait,déconseiller,interdit à,interdit au,interdira à,interdisant à,interdisait à,défendu à,empêché de,empêchée de,empêche de,empêchera de,empêché le,empêche le,empêché la,empêche la,serait heureux de,serait heureuse de,serait ravi de,serait ravie de,vœu de,vœux de,vœu d’,vœux d’,espoir de,espoir d’,refusé de,refuse de,refusent de,refusait de,refusa de,refusant de,refus de,s'est refusé à,se refuse à,se réjouir,réjouir de,réjouir d’avance,se réjouit de,se réjouit d’avance,se réjouissait de,hâte de,impatient de,impatiente de,impatients de,rêver,rêvent,rêvé,rêverait,ambitionne,aspire à,aspirait à,brûle de,caresse,caressait,appelé de ses vœux,appelle de ses vœux,ravi de,ravie de,possibilité,éventualité,hypothèse,perspective d’un,perspective d’une,serions heureux de,serions honorés de,serait honoré de,aimerions,aimerais,voudrions,souhaitons,espérons,a dit souhaiter,souhaiter,démenti,dément,démentir,aucune visite,aucun déplacement,dizaine de fois,plusieurs fois,à plusieurs reprises,maintes fois,nombreuses fois,à de nombreuses reprises,deux fois,trois fois,souhaite,souhaitent,souhaitait,souhaiterait,souhaité,espère,espèrent,espérait,aimerait,voudrait,envisage,envisagent,envisageait,pourrait,pourraient,peut,éventuel,éventuelle,éventuellement,possible,hypothétique,veut,voulait,rêve,rêvait,appelle à,appelé à,plaide pour,propose,proposé,proposent,se dit prêt,se dit prête,s'est dit prêt,prêt à,prête à,disposé à,désir,souhait,idée de,idée d’,idée d'une,idée d'un,idée du,idée que,idée qu’,projet de visite,évoqué l'idée,réclame,réclament,demande,exige,n'exclut pas,n'a pas exclu,si,rumeurs,rumeur,spéculations,promet,aucune date,date reste à fixer,dates restent à fixer,à une date à convenir,à une date ultérieure,un jour,recommandé,régulièrement,souvent,fréquemment,chaque année,tous les ans,d'habitude,traditionnellement",
  accepts:
    'accepté,accepte,acceptent,accepta,acceptait,acceptèrent,répondu favorablement à,répondu positivement à',
  invite:
    'invite,invité,invitée,invités,inviter,invitait,invitation,convié,conviée,convie,conviés,invitera,invitation officielle',
  phone:
    'au bout du fil,au cours d’un appel,se sont reparlé,s’est reparlé,se reparlent,au cours de cet appel,lors de cet appel,pendant cet appel,durant cet appel,lors d’un appel,durant un appel,pendant un appel,à la faveur d’un appel,par messages,par messagerie,par SMS,au téléphone,par téléphone,téléphonique,téléphoniquement,téléphoné,appelé,appel téléphonique,appels téléphoniques,coup de fil,coups de fil,coup de téléphone,coups de téléphone,conversations téléphoniques,échanges téléphoniques,conversation téléphonique,entretien téléphonique,échange téléphonique,entretiens téléphoniques,par écrit,lettre,échangé des messages,échangent des messages,échangé des télégrammes,échangé des félicitations,message de félicitations,message,missive,courrier',
  video:
    'visioconférence,vidéoconférence,en visio,par visioconférence,par vidéoconférence,en visioconférence,par vidéo,liaison vidéo,virtuel,virtuelle,virtuellement,en ligne,à distance,format virtuel,par écrans interposés,par écran interposé,écran partagé,webcam,webcams,sur Zoom,par Zoom,via Zoom,liaison sécurisée,par écran,mur d’écrans,liaison satellite,chacun depuis son bureau,chacun devant son écran,devant leur écran,devant leurs écrans,chacun devant sa caméra',
  margins:
    'éclipsés de,éclipsés du,éclipsés pendant,échappés de,échappés du,en marge,en aparté,en apartés,en marge de,en marge du,à l’occasion,à l’occasion de,à l’occasion du,dans les coulisses,en coulisses,à la faveur de,à la faveur du,au sein de',
  say: "a jugé,juge,a dénoncé,dénonce,a averti,avertit,a répliqué,réplique,a rétorqué,rétorque,a réagi,réagit,a nié,nie,a démenti,dément,a admis,admet,a protesté,proteste,a fustigé,fustige,a ironisé,s’est dit,s’est dite,se dit,s’est réjoui,s’est réjouie,se réjouit,s’est inquiété,s’est inquiétée,s’inquiète,s’est étonné,s’est étonnée,s’étonne,a mis en garde,met en garde,a exhorté,exhorte,a accusé,accuse,a répété,répète,a proclamé,proclame,a prédit,prédit,a suggéré,suggère,considère,a considéré,souffle,a soufflé,pointe,a pointé,a martelé,tonne,a tonné,balaie,a balayé,tempère,a tempéré,a déclaré,a dit,dit,déclare,a affirmé,affirme,a annoncé,annonce,a indiqué,indique,a précisé,précise,a souligné,souligne,a estimé,estime,selon,d'après,a rapporté,rapporte,a expliqué,explique,a commenté,commente,a fait savoir,a confirmé,confirme,a ajouté,ajoute,a rappelé,a salué,salue,a condamné,condamne,a critiqué,critique,déplore,raconte,a raconté,confie,a confié,assure,a assuré,détaille,a détaillé,répond,a répondu,résume,a résumé,glisse,a glissé,lâche,a lâché,martèle,prévient,a prévenu,se félicite,s’est félicité,s’est félicitée,promet,révèle,a révélé,insiste,a insisté,plaisante,ironise,poursuit-il,nuance,reconnaît,a reconnu,témoigne,a témoigné,soutient,a soutenu,observe,a observé,relève,a relevé,note,a noté,argue,conclut-il,soupire,a félicité,félicite,a regretté,écrit,a écrit,rappelle",
  absent:
    "annulé sa venue,annulé son déplacement,annulé sa participation,annulé leur participation,renoncé à sa venue,renoncé à sa participation,pas encore dit s’il,pas encore dit si,pas dit s’il,pas dit si,pas encore précisé,pas encore confirmé,pas encore fait savoir,pas confirmé,pas encore décidé,resté au pays,restée au pays,restés au pays,resté au palais,restée au palais,n'accompagnera pas,ne l'accompagnera pas,n'accompagnait pas,ne l'accompagnait pas,ne l'accompagne pas,ne les accompagnera pas,pas du voyage,coincé dans,coincée dans,coincé à,coincée à,joint à,jointe à,consigné à,consignée à,pas de la partie,pas été sollicité,pas attendu,pas attendue,pas bienvenu,pas bienvenue,tenu à l'écart,tenue à l'écart,tenus à l'écart,persona non grata,s'est fait représenter,se fera représenter,s'est fait excuser,absent,absente,absents,absence,ne participera pas,ne participe pas,n'a pas participé,prendra pas part,prend pas part,pas pris part,pas prendre part,pas partie de,pas partie d’,pas partie du,pas partie des,n'a pas été invité,n'est pas invité,n'ont pas été invités,pas invité,pas invitée,pas invités,suspendu,suspendue,suspendus,boycotté,boudé,boude,boycotte,boycottent,ne sera pas,n'assistera pas,a annulé sa venue,a annulé son déplacement,a annulé sa participation,ne viendra pas,ne fera pas le déplacement,n'ont pas fait le déplacement,n'avait pas fait le déplacement,n'avait pas fait le voyage,n'a pas fait le voyage,n'a pas fait le déplacement,décliné l'invitation,a décliné,représenté par,représentée par,exclu,exclus,exclue,retenu,retenue,retenus,renoncé au voyage,renoncé à venir,renoncé au déplacement,renonce au voyage,a préféré rester,resté chez lui,restée chez elle,reste chez lui,brille par son absence,brillait par son absence,s’est excusé,s’est excusée,s’est décommandé,s’est décommandée,manque à l’appel,manquait à l’appel,manquera à l’appel,fera défaut,ne s’y rendra pas,ne s’y rend pas,n’ira pas,n’y sera pas,n’y était pas,n’y auront pas,pas été convié,pas été conviée,pas été conviés,pas convié,pas conviés,sans lui,sans elle,pas daigné,fait faux bond,fera faux bond,fait excuser,aux abonnés absents,pas venu,pas venue,pas venus,séché,n’a envoyé personne,n’avait envoyé personne,n’ont envoyé personne,n’a dépêché personne,n’avait dépêché personne,préféré rester,préfère rester,s’était décommandé,s’était décommandée,s’était excusé,s’était excusée,s’est désisté,s’est désistée,tenu à distance,n’a pas paru,n’avait pas paru,n’a pas souhaité venir,a fait dire,avait fait dire,n’a pas fait le voyage",
  company:
    'aux côtés de,aux côtés d’,aux côtés du,aux côtés des,au côté de,au côté du,de conserve avec,en compagnie d’,en compagnie du,en compagnie des,que dirige,que dirigeait,que dirigera,que conduit,que conduisait,que conduira,que mène,que menait,que mènera,qu’emmène,qu’emmenait,qu’emmènera,accompagné de,accompagné d’,accompagné du,accompagné des,accompagné par,accompagnée de,accompagnée d’,accompagnée du,accompagnée des,accompagnée par,accompagnés de,accompagnés d’,accompagnés du,accompagnés des,accompagnés par,accompagnées de,accompagnées d’,accompagnées du,accompagnées des,accompagnées par,flanqué de,flanqué d’,flanqué du,flanqué des,flanqué par,flanquée de,flanquée d’,flanquée du,flanquée des,flanquée par,flanqués de,flanqués d’,flanqués du,flanqués des,flanqués par,flanquées de,flanquées d’,flanquées du,flanquées des,flanquées par,entouré de,entouré d’,entouré du,entouré des,entouré par,entourée de,entourée d’,entourée du,entourée des,entourée par,entourés de,entourés d’,entourés du,entourés des,entourés par,entourées de,entourées d’,entourées du,entourées des,entourées par,escorté de,escorté d’,escorté du,escorté des,escorté par,escortée de,escortée d’,escortée du,escortée des,escortée par,escortés de,escortés d’,escortés du,escortés des,escortés par,escortées de,escortées d’,escortées du,escortées des,escortées par,assisté de,assisté d’,assisté du,assisté des,assisté par,assistée de,assistée d’,assistée du,assistée des,assistée par,assistés de,assistés d’,assistés du,assistés des,assistés par,assistées de,assistées d’,assistées du,assistées des,assistées par,secondé de,secondé d’,secondé du,secondé des,secondé par,secondée de,secondée d’,secondée du,secondée des,secondée par,secondés de,secondés d’,secondés du,secondés des,secondés par,secondées de,secondées d’,secondées du,secondées des,secondées par,épaulé de,épaulé d’,épaulé du,épaulé des,épaulé par,épaulée de,épaulée d’,épaulée du,épaulée des,épaulée par,épaulés de,épaulés d’,épaulés du,épaulés des,épaulés par,épaulées de,épaulées d’,épaulées du,épaulées des,épaulées par,suivi de,suivi d’,suivi du,suivi des,suivi par,suivie de,suivie d’,suivie du,suivie des,suivie par,suivis de,suivis d’,suivis du,suivis des,suivis par,suivies de,suivies d’,suivies du,suivies des,suivies par,rejoint par,rejointe par,rejoints par,rejointes par,à ses côtés,avec lui,avec elle,dans sa suite,dans ses bagages,dans l’avion,secondera,escortera,épaulera,secondé,secondée,emmène,emmenait,emmènera,emmenée par,emmené par,guidée par,accompagné,accompagnée,accompagnés,à la tête d’une délégation,à la tête,en compagnie de,accompagnera,accompagnait,accompagnaient,accompagnent,accompagna,accompagnèrent,accompagne,conduite par,conduit par,menée par,dirigée par,accompagneront',
  likes: 'comme,tout comme,à l’instar de,à l’instar d’,à l’exemple de',
  dateOwners:
    "élection,élections,élu,élue,réélu,réélue,réélection,investiture,investi,investie,indépendance,né,née,naissance,mort,décès,décédé,décédée,coup d'État,coup d'Etat,putsch,au pouvoir depuis,depuis,référendum,scrutin,présidentielle,législatives,attentat,attentats,séisme,guerre,invasion,signé,signée,signés,signature,accord,accords,traité,traités,conclu,entré en vigueur,entrée en vigueur,adopté,adoptée,résolution,loi,fondé,fondée,créé,créée,création,anniversaire,génocide,massacre,révolution,crise,horizon,d'ici,d'ici à,d'ici au,nommé,nommée,nomination,pris ses fonctions,intronisé,intronisée,intronisation,couronné,couronnée,couronnement,sacré,sacrée,promu,promue,porté au pouvoir,portée au pouvoir,désigné,désignée,prise de fonctions,arrivé au pouvoir,arrivée au pouvoir,relations diplomatiques,établissement des relations,rupture,Coupe du monde,Jeux olympiques,Exposition universelle,livré,livrée,construit,construite,inauguré en,échéance,expire,mandat,publié,publiée,communiqué du,daté du,lancé en,lancée en,ouvert en,ouverte en,fermé,fermée,condamné,arrêté,renversé,déclaré,annoncé,annonce,annoncée,indiqué,sondage,rapport",
  begins:
    "entame,entamé,entamera,débute,débuté,débutera,commence,commencé,commencera,ouvre,s'ouvre,inaugure,débutant,à partir de,démarre,entamer,débuter,a entamé,a débuté,a commencé,ouvrent,ouvrira,ouvriront,ouvrit,ouvrirent,ouvert,ouverte,ouverts,ouvertes,ouvrait,inauguré,inaugurée,inaugurent,inaugurera,inaugura,débutent,débuteront,débutait,commencent,commenceront,commençait,entament,entameront,entamait,démarré,démarrent,démarrera,donné le coup d’envoi de,donné le coup d’envoi du,donne le coup d’envoi de,donne le coup d’envoi du,donnera le coup d’envoi de,donnera le coup d’envoi du,commencée,commencés,commencées,débutée,entamée,entamées,amorcée",
  ends: "séparés,se séparent,se séparèrent,se sépareront,se quittent,se sont quittés,se sont dispersés,se dispersent,plié bagage,refermé,refermée,s’est refermé,s’est refermée,mis fin,met fin,a mis fin à,ont regagné,a regagné,clos,achevé,achève,achèvera,terminé,termine,terminera,conclu,conclut,bouclé,boucle,quitté,prend fin,pris fin,a pris fin,au terme de,à l'issue de,à l’issue d’,au terme d’,à la fin de,clôture,clôturé,clôturée,clôturent,clôturera,clôtureront,clôturait,clôtura,clôturant,clôt,closent,clora,cloront,close,referme,referment,refermera,refermeront,achèvent,achèveront,achevait,acheva,terminent,termineront,terminait,termina,concluent,conclura,concluront,bouclent,bouclera,boucleront,bouclait,boucla,mettent fin,mettra fin,mettront fin,mit fin,mirent fin,met un terme,mis un terme,mettent un terme,mettra un terme,mit un terme,s'est achevée,s'est achevé,s'est conclu,s'est conclue,s'est terminée,s'est terminé,regagné,est rentré,est rentrée,rentré,rentrée,de retour,au retour,retour de,à son retour,a salué,achevés,achevées,terminés,terminées",
  ongoing:
    'en cours,actuellement,se trouve,se trouvent,en ce moment,poursuit,poursuivent,se poursuit,séjourne,depuis hier,est arrivé,est arrivée,sont arrivés,en visite,poursuivait,poursuivaient,se poursuivait,continue,continuent,continuait,continuaient,prolonge,prolongeait',
  scheduled:
    'prévu,prévue,prévus,prévues,programmé,programmée,programmés,attendu,attendue,attendus,attendues,prochain,prochaine,prochainement,à venir,doit se tenir,est prévue,bientôt,future,futur,fixé,fixée,annoncé pour,annoncée pour,en préparation,prépare,préparent,préparer,préparation,préparatifs,censé,censée',
  previous:
    'dernier,dernière,précédent,précédente,première,premier,deuxième,troisième,quatrième,seconde,depuis la visite,depuis celle,après celle,remonte à,remontait à,datait de,date de,ancien,ancienne',
  this: 'ce,cette,cet,ces,la,le,l’,son,sa,leur,ledit,ladite',
  cancelled:
    "fait capoter,fera capoter,fit capoter,torpillé,torpille,torpillée,sabordé,saborde,fait échouer,dû abandonner,contraint d’abandonner,contrainte d’abandonner,été refoulé,été refoulée,été éconduit,été éconduite,été éconduits,refusé l’accès,refusé l’entrée,refusent l’accès,refuse l’accès,refusé l’accès,annulé,annulée,annulés,annulées,annule,annulent,annuler,annulation,annulera,renoncé,renonce,renoncent,renonça,renoncera,renoncer,n'aura pas lieu,n'aura finalement pas lieu,n'auront pas lieu,ne se tiendra pas,ne se rendra pas,ne viendra pas,n'ira pas,n’irait pas,n’ira finalement pas,n’irait finalement pas,ne se rendrait pas,ne viendrait pas,ne viendrait finalement pas,ne se déplacera pas,ne se déplacerait pas,ne ferait pas le déplacement,ne se rendra finalement pas,ne se tiendra finalement pas,ne viendra finalement pas,supprimé,supprimée,annulant,tombée à l'eau,tombés à l'eau,abandonnée,abandonnés,décommandée,fait faux bond,capoté,a capoté,renoncement à,a été annulée,est annulée,a fait faux bond,n'a pas eu lieu,n'eut pas lieu,n'eut jamais lieu,n'eurent jamais lieu,n'a jamais eu lieu,n'ont jamais eu lieu,ne s'est jamais tenu,ne s'est jamais tenue,ne vit jamais le jour,n'a jamais vu le jour,a décommandé,décommandé,ne fera pas le déplacement,ne fera finalement pas le déplacement,tombe à l'eau,tombé à l'eau,abandonné,annuleront,décommandés,décommandées,décommande,décommandent,décommander,décommandera,décommanderont,déprogrammé,déprogrammée,déprogrammés,déprogrammées,déprogramme,déprogramment,déprogrammer,déprogrammera,déprogrammeront,annulations,fait une croix sur,fait l’impasse sur,fera l’impasse sur,faire l’impasse sur,faire une croix sur,passe à la trappe,passé à la trappe,passée à la trappe,capote,tombent à l’eau,tomber à l’eau,torpillé,torpillée,sabordé,sabordée,se désiste,s’est désisté,s’est désistée,sacrifié,sacrifiée,sacrifiés,sacrifiées,plus à l’ordre du jour,plus d’actualité,laissé tomber,laisse tomber,tiré un trait sur,tire un trait sur,fait l’impasse sur,fera l’impasse sur,prie qu’on l’excuse,prié qu’on l’excuse,s’est dédit,s’est dédite,se dédire,déclaré forfait,déclare forfait,déclarer forfait,l’en a empêché,l’en ont empêché,l’en a empêchée,en a été empêché,en a été empêchée,en est empêché,en était empêché,empêché de venir,jamais pris l’avion,prit jamais l’avion,mettra pas les pieds,mettrait pas les pieds,refusé d’y mettre les pieds,refusé de mettre les pieds,a sauté,ont sauté,n’aura donc pas lieu,n’aura pas eu lieu,n’auront pas eu lieu,n’aura jamais lieu,ne verra pas le jour,ne s’est pas présenté,ne s’est pas présentée,n’y a pas paru,n’a pas paru,avorté,avortée,avortés,avortées,fera faux bond,font faux bond,resté lettre morte,restée lettre morte,resté sans suite,restée sans suite",
  postponed:
    'à plus tard,mois plus tard que prévu,semaine plus tard que prévu,semaines plus tard que prévu,an plus tard que prévu,rester chez eux,restent chez eux,reporté,reportée,reportés,reportées,reporte,reporter,report,repoussé,repoussée,repousse,repoussés,différé,différée,ajourné,ajournée,ajourne,ajournement,décalé,décalée,retardé,retardée,remis à plus tard,remise à plus tard,remis à une date,remise à une date,remise,sine die,renvoyé,renvoyée,reportera,reporteront,repoussées,repousser,repoussera,repousseront,repoussent,ajournés,ajournées,ajourner,ajournera,ajourneront,ajournent,décalés,décalées,décaler,décalera,décaleront,décale,décalent,retardés,retardées,retarder,retardera,retarderont,différés,différées,différer,différera,différeront,reportent,diffère,diffèrent,retarde,retardent,reports,remet à plus tard,remet à une date ultérieure,remet à une autre date,remet à des jours meilleurs,remet sine die,remettent à plus tard,remettent à une date ultérieure,remettent à une autre date,remettent à des jours meilleurs,remettent sine die,remettra à plus tard,remettra à une date ultérieure,remettra à une autre date,remettra à des jours meilleurs,remettra sine die,remettre à plus tard,remettre à une date ultérieure,remettre à une autre date,remettre à des jours meilleurs,remettre sine die,remis à une date ultérieure,remis à une autre date,remis à des jours meilleurs,remis sine die,remise à une date ultérieure,remise à une autre date,remise à des jours meilleurs,remise sine die,remises à plus tard,remises à une date ultérieure,remises à une autre date,remises à des jours meilleurs,remises sine die,renvoie à plus tard,renvoie à une date ultérieure,renvoie à une autre date,renvoie à des jours meilleurs,renvoie sine die,renvoyé à plus tard,renvoyé à une date ultérieure,renvoyé à une autre date,renvoyé à des jours meilleurs,renvoyé sine die,renvoyée à plus tard,renvoyée à une date ultérieure,renvoyée à une autre date,renvoyée à des jours meilleurs,renvoyée sine die,renvoyer à plus tard,renvoyer à une date ultérieure,renvoyer à une autre date,renvoyer à des jours meilleurs,renvoyer sine die,remettait à plus tard,remettait à une date ultérieure,remettait à une autre date,remettait à des jours meilleurs,remettait sine die,remis aux calendes grecques,mis en suspens,mise en suspens,suspendu sine die,suspendue sine die,mis entre parenthèses,remis son départ,remis sa venue,remis son arrivée,remet son départ,remet sa venue,demandé de patienter,prié de patienter,priée de patienter,demande de patienter,à une date ultérieure,à une date à fixer,à une autre date,reprogrammé,reprogrammée,reprogrammés,reprogrammées,reprogrammer,partie remise,glisse à,glisse au,glissent à,glissé à,glissé au,renvoyés,renvoyées,remis à l’été,remis à l’automne,décalage,reportait,reportant,repoussant,repoussait,ajournant,ajournait,gelé,gelée',
  waits:
    'attendra,attendront,devra attendre,devront attendre,attendra donc,aura lieu plus tard,auront lieu plus tard,se tiendra plus tard,se fera plus tard,se fera attendre,plus tard',
  stop: `remise en état,remise en service,remise en cause,remise en question,remise en liberté,remise en route,remise en marche,remise à niveau,remise à plat,remise de dette,échange d’ambassadeurs,échange de notes,échanges de notes,échange de lettres,échange de prisonniers,palais des congrès,centre des congrès,casques bleus,casque bleu,point d’étape,points d’étape,bilan d’étape,bilans d’étape,rapport d’étape,rapports d’étape,étape par étape,revenir sur,revient sur,reviennent sur,revenait sur,reviendra sur,reviendront sur,revenu sur,revenue sur,revenus sur,revint sur,revenant sur,libre-échange,libre échange,film « Le Sommet,le film,échanges commerciaux,échanges entre,site internet,carte de visite,rendez-vous médical,visite médicale,visite guidée,visites guidées,droit de visite,heures de visite,visite domiciliaire,visites domiciliaires,pouvoirs publics,sommet de l'État,sommet de l’Etat,au sommet de l'État,sommet de sa forme,sommet de la montagne,sommet du mont,au sommet de son art,au sommet de la hiérarchie,au sommet du classement,sommet de l’Everest,atteint le sommet,au sommet du mont,au sommet du pouvoir,au sommet du palmarès,au sommet du pays,agence de voyages,voyage scolaire,voyages d'affaires,voyage de noces,interdiction de voyage,interdictions de voyager,reçu une lettre,reçu un message,reçoit une lettre,reçu le soutien,reçu l'appui,reçu le prix,reçu des armes,reçu une invitation,reçoit le soutien,reçu les lettres de créance,présenté ses lettres de créance,lettres de créance,reçu un accueil,place de la Concorde,équipe de France,match,Coupe d’Afrique,réunion de cabinet,visa de séjour,titre de séjour,titres de séjour,carte de séjour,permis de séjour,étape importante,gagné le prix,gagné la présidentielle,gagné l’élection,gagné les élections,gagné la guerre,gagner la guerre,gagner du temps,gagne du temps,gagner du terrain,gagne du terrain,gagné du terrain,gagné le match,gagner la confiance,gagné la confiance,gagné son pari,gagné le soutien,gagner le soutien,point de passage,points de passage,poste de passage,droit de passage,nouvelle étape,une étape vers,une étape importante,une étape supplémentaire,une étape de plus,une étape nécessaire,une étape essentielle,une étape cruciale,une étape historique,une étape dans la,une étape dans le,est une étape,étaient une étape,sera une étape,comme une étape,franchi une étape,franchit une étape,franchir une étape,franchissent une étape,marque une étape,marqué une étape,marquer une étape,constitue une étape,représente une étape,premières étapes,étape décisive,étape clé,étape majeure,première étape vers,patrouille,patrouilles,escale technique,à la rencontre des,à la rencontre de,rencontre de football,rencontre amicale,rencontre sportive,rencontres sportives,conseil des ministres,Conseil des ministres,conseil de cabinet,conférence des évêques,réunion du conseil des ministres,à partir de,à partir du,à partir d',${TURNS_OF_PHRASE}`,
  officeAdjectives:
    "autre,autres,régional,régionale,provincial,provinciale,cantonal,cantonale,frère et ami,frère,ami,cher,cher frère,en exercice,en fonction,par intérim,sortant,sortante,élu,élue,nouveau,nouvelle,désigné,désignée,intérimaire,de transition,de la transition,actuel,actuelle,nouvellement élu,réélu,adjoint,adjointe,délégué,déléguée,général,générale,principal,haut,haute,jeune,vieux,puissant,puissante,adjoints,fédéral,fédérale,conservateur,conservatrice,travailliste,social-démocrate,nationaliste,déchu,premier,autoproclamé,islamiste,d'alors,de l'époque,démissionnaire,conjoint,conjointe,mixte,commune,importante,forte,ministérielle,ministériel,parlementaire,économique,de haut niveau,de haut rang,restreinte,socialiste,communiste,centriste,libéral,libérale,populiste,souverainiste,écologiste,progressiste,réformateur,réformatrice,ultraconservateur,ultraconservatrice,d'extrême droite,de droite,de gauche,de centre droit,de centre gauche,octogénaire,septuagénaire,nonagénaire,indépendantiste,prorusse,pro-européen,pro-européenne,proeuropéen,proeuropéenne,eurosceptique,putschiste,tout-puissant,civil,militaire,provisoire,honoraire,fraîchement élu,fraîchement élue,nouvellement nommé,nouvellement nommée,nouvellement élue,tout juste élu,tout juste élue,fraîchement nommé,fraîchement nommée,réélue,contesté,contestée,controversé,controversée,en titre,en place,de fait,chrétien-démocrate",
  ordinals:
    '1er,1re,1ère,2e,2ème,3e,3ème,4e,4ème,5e,5ème,6e,6ème,7e,7ème,8e,8ème,9e,9ème,10e,10ème,11e,11ème,12e,12ème,13e,13ème,14e,14ème,15e,15ème,16e,16ème,17e,17ème,18e,18ème,19e,19ème,20e,20ème,21e,21ème,22e,22ème,23e,23ème,24e,24ème,25e,25ème,26e,26ème,27e,27ème,28e,28ème,29e,29ème,30e,30ème,31e,31ème,32e,32ème,33e,33ème,34e,34ème,35e,35ème,36e,36ème,37e,37ème,38e,38ème,39e,39ème,40e,40ème,41e,41ème,42e,42ème,43e,43ème,44e,44ème,45e,45ème,46e,46ème,47e,47ème,48e,48ème,49e,49ème,50e,50ème,premier,première,deuxième,troisième,quatrième,cinquième,sixième,septième,huitième,neuvième,dixième,onzième,douzième,treizième,quatorzième,quinzième,seizième,dix-septième,dix-huitième,dix-neuvième,vingtième,second,seconde',
  ofMinisters: 'ministérielle,ministériel,ministres',
  summitAdjectives:
    'extraordinaire,informel,annuel,inaugural,tripartite,trilatéral,quadripartite,virtuel,international,économique,régional,mondial,africain,européen,arabe,bilatéral,ministériel,historique,spécial,restreint,élargi,conjoint,panafricain,ouest-africain,islamique,humanitaire',
  noNames:
    'Équipement,Emploi,Travail,Famille,Femme,Genre,Solidarité,Action,Communication,Information,Planification,Intégration,Modernisation,Administration,Cultes,Prospective,Statistique,Ressources,Postes,Promotion,Construction,Domaine,Afin,Aujourd’hui,Auparavant,Autrefois,Bientôt,Cependant,Certes,Combien,Comment,Concernant,Davantage,Debout,Dedans,Derrière,Désormais,Dessous,Dessus,Donc,Dorénavant,Durant,Également,Ensemble,Envers,Environ,Épaulé,Excepté,Faute,Grâce,Hormis,Hors,Jadis,Jusque,Loin,Longtemps,Lorsque,Maintenant,Moyennant,Naguère,Néanmoins,Nonobstant,Parallèlement,Parce,Parfois,Partout,Peut-être,Plutôt,Pourtant,Pourquoi,Près,Presque,Puisque,Quiconque,Quoique,Récemment,Sauf,Sitôt,Souvent,Suite,Suivant,Supposé,Surtout,Tandis,Tant,Tantôt,Tôt,Toutefois,Trop,Unanimement,Volontiers,Point,Fin,Début,Antilles,Caraïbes,Membre,Membres,Comité,Bureau,Porteur,Porteuse,Porteurs,Tel,Telle,Tels,Telles,Entouré,Entourée,Entourés,Entourées,Flanqué,Flanquée,Flanqués,Flanquées,Escorté,Escortée,Escortés,Escortées,Accompagné,Accompagnée,Accompagnés,Accompagnées,Assisté,Assistée,Assistés,Assistées,Secondé,Secondée,Secondés,Secondées,Absents,Unie,Uni,Unies,Unis,Proche,Proches,Absent,Absente,Absentes,Présents,Présent,Présente,Présentes,Manquaient,Manquait,Suivra,Suivront,Champs,Élysées,Nous,Vous,Je,Rien,Tout,Toute,Toutes,Personne,Chacun,Chacune,Chaque,Aucun,Aucune,Autre,Autres,Certains,Certaines,Nul,Quel,Quelle,Jamais,Toujours,Déjà,Encore,Ici,Là,Bien,Mieux,Peu,Beaucoup,Six,Sept,Huit,Neuf,Dix,Onze,Douze,Treize,Quatorze,Quinze,Seize,Vingt,Trente,Quarante,Cinquante,Soixante,Cent,Mille,Trente-sept,Initiative,Département,Direction,Secrétariat,Cabinet,Chambre,Chancellerie,Autorité,Autorités,Armée,Marine,Police,Gendarmerie,Église,Mosquée,Cathédrale,Basilique,Opération,Programme,Projet,Plan,Fédération,Association,Syndicat,Coalition,Rassemblement,Européens,Européennes,Africains,Africaines,Occidentaux,Occident,Asiatiques,Arabes,Latino-Américains,Nordiques,Baltes,Insulaires,Tournée,Sommet,Escale,Étape,Départ,Retour,Report,Annulation,Diplomatie,Coopération,Économie,Politique,International,Actualité,Agenda,Rappel,Contexte,Objectif,Objet,Note,Nota,Rectificatif,Erratum,Correction,Urgent,Alerte,Flash,Bref,Brèves,Exclusif,Analyse,Décryptage,Portrait,Entretien,Reportage,Vidéo,Photo,Photos,Audio,Live,Direct,Archives,Chronologie,Repères,Dépêche,Bulletin,Officiel,Journal,Gazette,Quotidien,Hebdomadaire,Presse,Radio,Télévision,Faso,Altesse,Majesté,Excellence,Sa,Invité,Acclamé,Rentré,Rentrée,Réunis,Réuni,Prochain,Initialement,Quant,Conduite,Conduit,Devant,Face,République,Conseil,Union,État,États,Etat,Etats,Assemblée,Sénat,Ministère,Présidence,Commission,Gouvernement,Palais,Grand,Grande,Aéroport,Airport,Internationale,Agence,Banque,Groupe,Forum,Conférence,Parlement,Front,Parti,Mouvement,Place,Avenue,Rue,Boulevard,Maison,Hôtel,Centre,Institut,Université,Fondation,Société,Compagnie,Est,Ouest,Nord,Sud,Afrique,Europe,Asie,Amérique,Océanie,Sahel,Moyen-Orient,Proche-Orient,Golfe,Caucase,Balkans,Maghreb,Méditerranée,Atlantique,Pacifique,Antarctique,Arctique,Noël,Pâques,Ramadan,Coupe,Jeux,Premier,Première,Haute,Haut,Défense,Affaires,Relations,Intérieur,Extérieur,Finances,Justice,Santé,Éducation,Lors,Dans,Selon,Pour,Après,Avant,Pendant,Depuis,Alors,Cette,Cet,Ces,Les,Des,Une,Ils,Elle,Elles,Leur,Leurs,Son,Ses,Mais,Car,Outre,Enfin,Ensuite,Puis,Ainsi,Aussi,Hier,Demain,Aujourd,Trois,Deux,Quatre,Cinq,Plusieurs,Tous,Malgré,Arrivé,Arrivée,Attendu,Reçu,Accueilli,Visite,Voyage,Déplacement,Rencontre,Communiqué,Déclaration,AFP,Reuters,Xinhua,Tass,RFI,TV5,APS,MAP,ANP,AIB,APA,RIA,Novosti,Sputnik,Figaro,Monde,Libération,Jeune,Parmi,Autour,Chez,Entre,Sous,Sur,Vers,Quelques,Quelque,Airbus,Boeing,Rafale,Wagner,Minusma,Barkhane,Serval,Covid,Brexit,Total,TotalEnergies,Orano,Areva,EDF,Gazprom,Rosatom,Huawei,Bolloré,Alstom,Renault,Boko,Haram,Al-Qaïda,Hamas,Hezbollah,Daech,Continent,Alliance,Confédération,Organisation,Communauté,Fonds,Cour,Tribunal,Accord,Accords,Traité,Charte,Pacte,Nouveau,Nouvelle,Interrogé,Interrogée,Un,Le,La,L,Il,En,Au,Aux,À,A,Et,Ou,Où,Si,Ce,On,De,Du,Dès,Qui,Que,Quand,Comme,Lui,Par,Avec,Sans,Soit,Très,Plus,Moins,Contre,Voici,Voilà,Mercosur,Nations',
  honorifics: 'SE,M,Mr,Mme,Mlle,MM,Dr,Pr,Me,Mgr,Sieur',
  guest:
    "à l'invitation,sur invitation,sur l'invitation,l'invité,invité par,invitée par,invités par,invité d'honneur,répondant à l'invitation,hôte de,l'hôte,est l'hôte",
  home: 'pays,capitale,continent,région,sol,territoire,terre,archipel,royaume,émirat,sultanat',
  seatOf: 'capitale',
  return:
    'ramené,ramenée,ramène,ramenait,ramenant,ramènera,rentré,rentrée,rentre,rentrés,regagné,regagne,regagnera,rentrera,de retour,retour,rentreront,revenu,rentrer',
  there:
    'y,là-bas,sur place,dans le même palais,dans le même bureau,dans ce même bureau,dans le même salon,dans ce même salon,dans ce même palais,dans le même hôtel,dans la même villa,dans les mêmes murs,à la même adresse,sur le même perron,dans la même ville,dans cette ville,dans cette même ville,au même endroit,dans la ville',
  here: 'ici,chez nous',
  him: "l',le,la,les,lui,leur",
  handed:
    'remis,remise,remet,remettent,remettra,remettre,remit,remettait,porteur,porteuse,porteurs,transmis,transmet,transmettre,délivré,apporté,apporte',
  actsFor:
    'au nom de,au nom d’,au nom du,au nom des,pour le compte de,pour le compte d’,pour le compte du,mandaté par,mandatée par,mandatés par,dépêché par,dépêchée par,envoyé par,envoyée par,missionné par,missionnée par,désigné par,désignée par,nommé par,nommée par,délégué par,déléguée par,chargé par,chargée par,désigné facilitateur par,nommé facilitateur par,désigné médiateur par,nommé médiateur par,désignée facilitatrice par,nommée facilitatrice par,désignée médiatrice par,nommée médiatrice par,sous la bannière de,sous la casquette de,sous mandat de,avec mandat de',
  speaksFor:
    'parlait pour,parlant pour,parlera pour,parla pour,a parlé pour,ont parlé pour,exprimé au nom de,exprimée au nom de,exprimer au nom de,exprimait au nom de,exprimera au nom de,parlé au nom de,parlait au nom de,parlera au nom de,intervenu au nom de,intervenue au nom de,intervenant au nom de,présent au nom de,présent pour,présente pour,représente,représentait,représenta,représentera,représentant,portait la voix de,portant la voix de,portera la voix de,porté la voix de,porte la voix de,porte aujourd’hui la voix de,porte désormais la voix de,qui parle pour,médiateur pour,négocie pour,exprimé pour,exprimée pour',
  including:
    'dont,notamment,comprenant,incluant,composée de,formée de,parmi lesquels,parmi lesquelles,y compris,entre autres,au premier rang desquels,tels que,comme',
  causes:
    'affaibli par,affaiblie par,affaiblis par,affaiblies par,fragilisé par,fragilisée par,fragilisés par,fragilisées par,secoué par,secouée par,secoués par,secouées par,ébranlé par,ébranlée par,ébranlés par,ébranlées par,éclaboussé par,éclaboussée par,éclaboussés par,éclaboussées par,échaudé par,échaudée par,échaudés par,échaudées par,irrité par,irritée par,irrités par,irritées par,agacé par,agacée par,agacés par,agacées par,isolé par,isolée par,isolés par,isolées par,assombri par,assombrie par,assombris par,assombries par,terni par,ternie par,ternis par,ternies par,critiqué pour,critiquée pour,critiqués pour,montré du doigt pour,montrée du doigt pour,épinglé pour,épinglée pour,empêtré dans,empêtrée dans,empêtrés dans,aux prises avec,en butte à,en butte au,en butte aux,mis au ban pour,mise au ban pour,mis en cause pour,mise en cause pour,sous le feu des critiques pour,invoqué,invoquant,invoque,invoquent,invoqua,alléguant,allègue,prétextant,prétexté,arguant de,arguant du,cité,citant,cite,dans le contexte de,dans le contexte du,dans un contexte de,au lendemain de,au lendemain du,à la lumière de,à l’ombre de,à l’ombre du,éclipsé par,éclipsée par,perturbé par,perturbée par,victime de,victime du,victimes de,propos sur,commentaires sur,compte tenu de,compte tenu du,au vu de,au vu du,sur fond de,en raison de,en raison du,en raison d’,à cause de,à cause du,à cause d’,pour raison de,pour raisons de,faute de,malgré,en dépit de,en dépit du,du fait de,du fait du,pour cause de,pour cause d’,pour cause du,causé par,causée par,causés par,causées par,détruit par,détruite par,détruits par,détruites par,dévasté par,dévastée par,dévastés par,dévastées par,ravagé par,ravagée par,ravagés par,ravagées par,endommagé par,endommagée par,endommagés par,endommagées par,victime d’,victimes d’,faute d’,en dépit d’',
  asides:
    'avant de,avant d’,avant,après,au lendemain de,au lendemain du,au lendemain d’,au bout de,au bout d’,au terme de,au terme d’,à l’issue de,à l’issue d’,de retour de,venu de,venue de,arrivé de,arrivée de,en provenance de',
  agendas: 'agenda,carnet,calendrier,emploi du temps,programme,semaine,journée',
  sites:
    'arsenal,auditorium,pavillon,zénith,halle,palais des congrès,centre des congrès,centre culturel,hôtel de ville,jardin,jardins,vélodrome,gymnase,chapelle,cloître,observatoire,laboratoire,manufacture,filature,fonderie,aciérie,raffinerie,chantier,chantiers,conservatoire,médiathèque,nécropole,ossuaire,phare,jetée,haras,préfecture,sous-préfecture,mairie,chancellerie,parlement,monastère,couvent,sanctuaire,casino,opéra,marché,golf,hippodrome,cimenterie,aéroport,terminal,route,chemin,poste-frontière,église,mosquée,temple,vignoble,clinique,usine,îles,rade,quai,quais,cosmodrome,aérodrome,ambassade,consulat,siège,hôtel,palais,stade,place,rue,avenue,boulevard,université,musée,mémorial,cimetière,hôpital,basilique,cathédrale,camp,base,quartier,lycée,école,fondation,institut,pont,tour,gare,port,parc,château,fort,forteresse,citadelle,manoir,abbaye,ferme,villa,résidence,monument,statue,mausolée,square,salle,caserne,académie,prix,stèle,amphithéâtre,théâtre,bibliothèque,barrage,autoroute,porte-avions,porte-hélicoptères,frégate,corvette,destroyer,croiseur,sous-marin,patrouilleur,contre-torpilleur,brise-glace,navire,navire-école,bâtiment,vaisseau,voilier,trois-mâts,bateau,paquebot,cargo,pétrolier,ferry,yacht,goélette,atoll,île,lac,baie,ville,village,vallée,col,mont,fleuve,rivière,presqu’île,station,province,région,localité,bourgade,oasis,domaine,détroit,archipel,forêt,plage,massif,désert,canal,centrale,mine,oléoduc,gazoduc,accord,loi,plan,doctrine,affaire,ONG,groupe,entreprise,société,association,think tank,revue,film,roman,campus',
  where: 'où',
  subjects:
    'sur,au sujet de,à propos de,consacré à,consacrée à,consacrés à,consacrées à,consacrer à,consacrera à,consacré au,consacrée au,consacrés au,consacrées au,consacrer au,consacrera au,consacré aux,consacrée aux,consacrer aux,dédié à,dédiée à,dédié au,dédiée au,voué à,vouée à,réservé à,réservée à,réservé au,réservée au,dominé par,dominée par,dominés par,dominées par,parler de,parlé de,parlent de,parlera de,parleront de,parlèrent de,parla de,parlait de,discuté de,discuter de,discuteront de,discutera de,discutèrent de,entretenus de,entretenu de,entretiendra de,entretiendront de,évoquer,évoqué,évoqueront,évoquera,évoquent,évoquèrent,aborder,abordé,aborderont,abordera,situation en,situation au,situation à,guerre en,guerre au,guerre à,dossier,dossiers,crise en,crise au,questions de,avenir de,soutien à,appui à,aide à,débattu de,débattre de,question de,au sujet d’,à propos d’,parler d’,parlé d’,parlent d’,parlera d’,parleront d’,parlèrent d’,parla d’,parlait d’,discuté d’,discuter d’,discuteront d’,discutera d’,discutèrent d’,entretenus d’,entretenu d’,entretiendra d’,entretiendront d’,questions d’,avenir d’,débattu d’,débattre d’,question d’,guerres en,guerres au,conflit en,conflit au,conflits en,conflits au,combats en,combats au',
  regions:
    'd’Asie du Sud-Est,d’Asie centrale,africains,africaines,ouest-africains,sahéliens,maghrébins,arabes,européens,nordiques,baltes,balkaniques,caribéens,latino-américains,sud-américains,francophones,lusophones,de la région,de la sous-région,du Golfe,des Balkans,d’Afrique de l’Ouest,d’Afrique centrale,d’Afrique australe,d’Afrique de l’Est,du Sahel,des Caraïbes,d’Amérique latine,d’Asie,d’Asie du Sud,d’Afrique,d’Afrique du Nord,d’Europe,d’Europe centrale,d’Europe de l’Est,d’Amérique centrale,d’Amérique du Sud,du Maghreb,du Pacifique,du Pacifique Sud,d’Océanie,des îles du Pacifique,insulaires,océaniens,asiatiques,sud-asiatiques,centrasiatiques,centre-américains,centraméricains,est-africains,nord-africains,andins,turciques,turcophones,hispanophones,anglophones,musulmans,islamiques,nordiques et baltes,riverains,voisins,alliés,occidentaux,amazoniens,méditerranéens,du continent,du continent africain,des Grands Lacs,des Balkans occidentaux,de la Corne de l’Afrique,du Caucase,de la Baltique,de la mer Noire,du bassin du Congo,du bassin du lac Tchad',
  gathers:
    'a réuni,ont réuni,avait réuni,réunit,réunira,réunissait,a rassemblé,avait rassemblé,rassemble,rassembla,rassemblera,mis en présence,fait asseoir,assis',
  table:
    'table,même salle,même pièce,même toit,côte à côte,à sa droite,à sa gauche,à ses côtés,de part et d’autre,face à lui,face à elle,autour de lui,autour d’elle,encadré par,encadrée par,encadré de,encadrée de,encadré d’,encadrée d’,flanqué de,flanquée de,flanqué d’,flanquée d’,flanqué du,flanquée du,pris place entre,assis entre,assise entre',
  remains: 'reste,restera,resté,restée,restait,restant,demeure,demeurera,demeuré,demeurée',
  unlike:
    'mieux que,mieux qu’,pire que,pire qu’,au contraire de,au contraire du,à la différence de,à la différence du,contrairement à,contrairement au,à l’inverse de,à l’inverse du',
  standsFor:
    'remplacé,remplacée,suppléé,suppléée,à la place de,à la place du,en lieu et place de,au nom de,au nom du,remplaçait,remplaçant,suppléait,en l’absence de,en l’absence du',
  edition:
    'celui,celle,celui-là,le précédent,la précédente,le suivant,la suivante,la toute première,le tout premier,le premier,la dernière fois,le dernier,la dernière,le prochain,la prochaine,édition précédente,précédente édition,dernière édition,première édition,prochaine édition,édition antérieure,session antérieure,session précédente,précédente session,édition inaugurale,séance inaugurale,session inaugurale,réunion inaugurale,rencontre inaugurale',
  ownEdition: 'le sien,la sienne,le leur,la leur',
  mediation:
    'médiation,réconciliation,bons offices,entremise,médiateur,médiatrice,médiateurs,médiatrices,joué les intermédiaires,jouait les intermédiaires,arbitrait,arbitré,servi d’intermédiaire,servait d’intermédiaire',
  first: 'premier,première,premiers,dernier,dernière,précédent,précédente',
  fates: `accrédité auprès,accréditée auprès,accrédités auprès,accrédité à,accréditée à,fait dire,fait parvenir,fait porter,en poste,lettres de créance,créance,condoléances,extradition,extradé,extradée,ambassade,ambassadeur,ambassadrice,consulat,nommé,nommée,nommés,nommées,nomme,limogés,limogées,investis,promus,décorés,prêté serment,limogé,limogée,arrêté,arrêtée,détenu,détenue,incarcéré,incarcérée,inculpé,inculpée,jugé,jugée,condamné,condamnée,procès,tribunal,par contumace,hospitalisé,hospitalisée,hospitalisation,opéré,opérée,soigné,soignée,soins,inhumé,inhumée,obsèques nationales,décédé,décédée,mort,morte,né,née,naquit,exilé,exilée,exil,réfugié,réfugiée,étudié,étudia,études,diplômé,diplômée,élu,élue,réélu,réélue,investi,investie,prête serment,démissionné,démission,renversé,renversée,assassiné,assassinée,bombardé,bombardement,frappe,frappes,vécu,réside,résidence surveillée,installé son,envoyé des,envoie des,vacances,congés,match,${TURNS_OF_PHRASE},${FROM_AFAR}`,
  house: `chez,${HOUSES}`,
  takes: '',
  inside: '',
  cleft: 'c’est,c’était,ce sera,ce fut,ce sera ensuite,ce sera enfin,place à,place au,place aux',
  hasGuest: 'a,ont,aura,auront,avait,avaient,eut,a eu,ont eu,avait eu,a droit à,aura droit à,a eu droit à',
  keepsGuest: 'garde,gardent,gardera,garderont,a gardé,ont gardé,retient,retiendra',
  hadHim:
    'l’avait eu,l’avait eue,l’avaient eu,l’avaient eue,l’ont eu,l’ont eue,le gardent,la gardent,le garde,la garde,le gardera,la gardera,le garderont,la garderont,l’aura,l’auront,l’a eu,l’a eue',
  together: 'ensemble,conjointement,de concert',
  indefinite: 'un,une',
  adverbs:
    'en personne,ensemble,coup sur coup,successivement,l’un après l’autre,tour à tour,dans la foulée,ensuite,également,aussi,encore,déjà,enfin,puis,ainsi,même,alors,aussitôt,d’abord,par la suite,à son tour,à leur tour,en grande pompe,à nouveau,de nouveau,longuement,chaleureusement,une première fois,une deuxième fois,une seconde fois,une dernière fois,une seule fois,une fois,pour la première fois,pour la deuxième fois,pour la seconde fois,pour la dernière fois,pour la même occasion,à la même occasion,pour la même raison,pour le même motif,pour le même rendez-vous',
  while: 'tandis que,tandis qu’,pendant que,pendant qu’',
  when: "quand,lorsque,lorsqu',jour où,le jour où,date à laquelle,mois où,année où",
  sameTime:
    'alors que,alors qu’,tandis que,tandis qu’,pendant que,pendant qu’,lorsque,lorsqu’,quand,au moment où,à l’heure où,alors même que',
  closes:
    'bouclé,bouclée,bouclés,bouclées,fermé,fermée,fermés,fermées,barré,barrée,barrés,barrées,bloqué,bloquée,bloqués,bloquées,quadrillé,quadrillée,quadrillés,quadrillées,barricadé,barricadée,interdit,interdite,interdits,interdites,coupé,coupée,coupés,coupées,paralysé,paralysée,paralysés,sous bonne garde,pavoisé,pavoisée,pavoisés,pavoisées,repeint,repeinte,repeints,repeintes,décoré,décorée,décorés,décorées',
  speaking: '',
  publicActs: PUBLIC_ACTS,
  handshakes:
    'serré la main,serre la main,serrent la main,serra la main,serrèrent la main,serrait la main,serré les mains,la main de,la main du,poignée de main,poignées de main,poignée de mains,mains jointes,main dans la main',
  nothingSaid:
    'ne s’est rien dit,rien ne s’est dit,ne se sont rien dit,sans un mot,sans un seul mot,pas un mot,pas un seul mot,aucun mot,aucun entretien,aucune rencontre,pas d’entretien,point d’entretien,d’entretien il n’y en,pas eu d’entretien,sans entretien,n’ont pas parlé,il n’y en eut point,il n’y en eut pas,il n’y en a pas eu',
  remotely: 'à distance,en ligne',
  likeness:
    'carton-pâte,papier mâché,effigie,effigies,portrait,portraits,affiche,affiches,pancarte,pancartes,masque,masques,marionnette,marionnettes,caricature,caricatures,sosie,sosies,buste,bustes,statue,statues',
  forHimself:
    'ses études,années d’études,années étudiantes,sa jeunesse,son enfance,hivers,sa scolarité,scolarisé,scolarisée,voyage de noces,lune de miel,service militaire,soins,se faire soigner,se soigner,se faire opérer,convalescence,chimiothérapie,examens médicaux,contrôle médical,bilan de santé,traitement médical,en vacances,ses vacances,vacances en famille,en villégiature,skier,ses emplettes',
  unofficial:
    'ancien,ancienne,ex,retraité,retraitée,à la retraite,sa retraite,en exil,exilé,exilée,déchu,déchue,renversé,renversée,sa fondation,ses mémoires,signe son livre,conférences payées,conférences rémunérées,simple citoyen,citoyen privé,à titre privé,à titre personnel,plus que moi,plus que lui-même,plus que soi,sans mandat,plus aucun mandat,plus aucune fonction,a quitté le pouvoir,a quitté l’Élysée,retiré de la politique,retiré des affaires',
  thwarted: THWARTED,
  remote: REMOTE,
  bodily: BODILY,
  seatsOfMany: '',
  chaired:
    'coprésidents,coprésidente,coprésidentes,coprésidé,coprésidée,coprésideront,coprésident,coprésidera,coprésider,co-présidé,co-présidée',
  before:
    'précédent,précédente,antérieur,antérieure,d’avant,toute première,tout premier,précédé par,précédée par,précédés par,devancé par,devancée par,devancés par',
  lasts: 'dure,durera,dura,duré,durer,devrait durer',
};
