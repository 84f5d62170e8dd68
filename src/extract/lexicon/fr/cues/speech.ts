/** French cues of what is said: on which occasion, to whom, and which subjects come up. */
import type { SpeechCues } from '../../cues/speech';

export const SPEECH: SpeechCues = {
  occasion: 'lors,pendant,durant,au cours',
  circumstance:
    'lors,pendant,durant,au cours,après,à l’issue,au terme,à l’occasion,au début,à la fin,au lendemain,en marge,en,à la faveur,avant,à',
  decides: 'décidé,accepté,convenu,convenue,convenus,convenues,engagé,engagée,engagés,engagées',
  aheadOf:
    'avant,à la veille,en prévision,en amont,à quelques heures,à quelques jours,à quelques semaines,à quelques mois,à deux jours,à trois jours,à deux semaines,à trois semaines,à un mois,à deux mois',
  takesFloor:
    's’adressant,s’exprimant,prenant la parole,intervenant,recevant la presse,recevant des journalistes,haranguant',
  pronounced:
    'déclaré,affirmé,estimé,souligné,martelé,réaffirmé,réitéré,averti,prévenu,lancé,expliqué,jugé,dénoncé,insisté,a dit,plaidé,assuré',
  appeals: 'appelé à,appelé au,appelé aux,appelé les,appelé de ses vœux,appelé l’ensemble,appelé toutes les',
  callsOn: 'appelé,appela,appelèrent,appelait',
  meanwhile:
    'alors que,alors qu’,tandis que,tandis qu’,pendant que,pendant qu’,lorsque,lorsqu’,quand,en,après,avant,au moment où',
  fillsTalks:
    "domine,dominent,dominera,domineront,dominait,dominaient,dominé,domina,dominèrent,remplit,remplissent,remplira,rempliront,rempli,emplira,empliront,occupe,occupent,occupera,occuperont,occupait,occupé,occupa,occupèrent,accapare,accaparé,accaparera,accapareront,au centre de,au centre des,au centre du,au cœur de,au cœur des,au cœur du,au menu,à l'ordre du jour,au programme,à l'agenda,sur la table,figure,figurent,figurera,figureront,figurait,figuraient,abordé,abordée,abordés,abordées,évoqué,évoquée,évoqués,évoquées,haut de l'affiche,premier rang,premier plan,première place,s'invite,s'invitent,s'invitera,s'inviteront,s'est invitée,s'est invité,en tête de,premier point,premiers points,principal sujet,principal thème,grand sujet,constitue,constituent,constituera,constitueront,dans les esprits,dans toutes les têtes",
  reported: "que,qu'",
  addresses: '',
  announces:
    'annoncé,annonce,annoncent,annonçait,annoncer,confirmé,confirme,confirment,confirmait,programmé,programme,programment,fixé,fixe,fixent,laissé espérer',
  flashes: 'urgent,flash,alerte,alerte info,en direct,direct,dernière minute,vient de tomber',
  offLabels: 'à l’eau,tombé à l’eau,tombée à l’eau,supprimé,supprimée',
  duties:
    'droits de douane,taxes,taxe,surtaxes,surtaxe,droits,contrôles à l’exportation,interdiction d’importer',
  raised:
    'abordé,abordée,abordés,abordées,aborder,abordera,aborderont,abordent,aborde,évoqué,évoquée,évoqués,évoquées,évoquer,évoquera,évoqueront,évoque,évoquent,discuté,discutée,discutés,discuter,discutera,discuteront,parlé,parler,parlera,parleront,question,mentionné,mentionnée,mentionner,ouvert,ouverte,soulevé,soulevée,soulever,ordre du jour,agenda,menu,programme,mis sur la table,sur la table,consacré à,consacré au,consacré aux,consacrée à,consacrée au,consacrée aux,consacrés à,consacrés au,consacrés aux,consacrées à,consacrées au,consacrées aux,dédié à,dédiée à,dédié aux,dédiée aux',
  notOnly: 'non seulement,pas seulement,pas que,pas uniquement',
  unsaid:
    'muet sur,muette sur,muets sur,silence sur,rien sur,rien de,rien dit de,rien dit sur,pas un mot sur,pas un mot de,pas un mot du,sans un mot sur,éludé,éludant,évité,évitant,esquivé,esquivant,contourné,laissé de côté,laissant de côté,passé sous silence,passant sous silence,hormis,exception faite de,à l’exception de,rien à dire de,rien à dire sur,rien dire de,rien dire du,rien dire des,rien dire sur,rien dit du,rien dit des,rien su de,dit mot de,dit mot du,dit mot des,soufflé mot de,soufflé mot du,soufflé mot des,toucher mot de,toucher mot du,toucher mot des,touché mot de,touché mot du,touché mot des,pipé mot de,pipé mot du,pipé mot des,un traître mot sur,pas un mot des,pas un mot,refusé de parler de,refusé de parler du,refusé de parler des,refusé d’évoquer,refuse de parler de,refuse de parler du,refuse d’évoquer,refusé d’aborder,nul n’a mentionné,personne n’a mentionné,nul n’a évoqué,n’a pas mentionné,n’a pas voulu parler de,n’a pas voulu parler du,exit,foin de,foin du,foin des,pas venu pour,pas venue pour,plutôt que de,plutôt que,au lieu de,au lieu du',
  leftUnsaid:
    'pas au programme,pas au menu,pas à l’ordre du jour,pas sur la table,pas du voyage,pas de la partie,pas été abordé,pas été posée,inscrit nulle part,inscrits nulle part,inscrite nulle part,inscrites nulle part,nulle part,franchi leurs lèvres,franchi les lèvres,franchi ses lèvres,passé la porte,passé le seuil,attendra,attendront,attendrait,attendraient,peut attendre,peuvent attendre,pour une autre fois,une autre fois,un autre jour,une autre visite,une autre occasion,pour plus tard,remis à plus tard,remise à plus tard,hors champ,hors sujet,hors du champ,resté à la porte,restée à la porte,restés à la porte,restées à la porte,laissé de côté,laissée de côté,laissés de côté,laissées de côté,mis de côté,mise de côté,mis entre parenthèses,mise entre parenthèses,passé sous silence,passée sous silence,passés sous silence,soigneusement évité,soigneusement évitée,soigneusement évités,soigneusement évitées,été évité,été évitée,été évités,été évitées,été éludé,été éludée,été écarté,été écartée,été écartés,été écartées,écarté d’avance,posée que par la presse,posée que par des journalistes,se jouera ailleurs,se joueront ailleurs,se réglera ailleurs,se régleront ailleurs,intéressait personne,intéresse personne,intéressaient personne,soufflé mot,touché mot,pipé mot,dit mot,pas un mot,pas un traître mot,rien voulu savoir,veut rien savoir,voulait rien savoir,rien voulu entendre,veut rien entendre,rien dit,ne rien dire,rien à dire,restés muets,resté muet,restée muette,restent muets,reste muet,silence total,silence complet,ne fut pas question,pas été question,ne sera pas question,n’est pas question,n’y songeait,n’y pensait,n’en a parlé,n’en parla,n’en parlait,n’en a soufflé mot,personne n’en a parlé',
  nothing: 'rien,silence,motus,pas un mot,néant',
  papers: 'Accord,Traité,Pacte,Convention,Protocole,Mémorandum,Déclaration,Charte,Partenariat,Initiative',
  ofWhat:
    'financement,financements,santé,crise,crises,bases,développement,reconstruction,quotas,quota,relance,plan de relance,raffinage,transit,réforme,réformes',
  tastes:
    'mangé,bu,goûté,dégusté,savouré,partagé un plat de,plat de,plats de,assiette de,assiettes de,verre de,verres de,tasse de,tasses de,bouteille de,bouteilles de,caisse de,caisses de,panier de,paniers de,corbeille de,bol de,bols de,servi,autour d’un,autour d’une,arrosé de,arrosé d’un,à base de',
  training: 'formation,formations,instruction,entraînement',
};
