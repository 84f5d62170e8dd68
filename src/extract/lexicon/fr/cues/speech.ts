/** French cues of what is said: on which occasion, to whom, and which subjects come up. */
import type { SpeechCues } from '../../cues/speech';

export const SPEECH: SpeechCues = {
  occasion: 'lors,pendant,durant,au cours',
  circumstance:
    'lors,pendant,durant,au cours,après,à l’issue,au terme,à l’occasion,au début,à la fin,au lendemain,en marge,en,à la faveur,avant,à',
  thanks: `
    remercie, remercient, remercier, remercié, remerciant, remercions, remercièrent, remercia,
    (gratitude|reconnaissance|remerciements|reconnaissants) (à|au|envers), rendu hommage à,
  `,
  decides: 'décidé,accepté,convenu,convenue,convenus,convenues,engagé,engagée,engagés,engagées',
  aheadOf: `
    avant, à la veille, en prévision, en amont, à quelques heures,
    (à quelques|à deux|à trois) (jours|semaines), à quelques mois, à un mois, à deux mois,
  `,
  takesFloor:
    's’adressant,s’exprimant,prenant la parole,intervenant,recevant la presse,recevant des journalistes,haranguant',
  pronounced:
    'déclaré,affirmé,estimé,souligné,martelé,réaffirmé,réitéré,averti,prévenu,lancé,expliqué,jugé,dénoncé,insisté,a dit,plaidé,assuré',
  appeals: 'appelé à,appelé au,appelé aux,appelé les,appelé de ses vœux,appelé l’ensemble,appelé toutes les',
  callsOn: 'appelé,appela,appelèrent,appelait',
  meanwhile:
    'alors que,alors qu’,tandis que,tandis qu’,pendant que,pendant qu’,lorsque,lorsqu’,quand,en,après,avant,au moment où',
  fillsTalks: `
    domine, dominent, dominera, domineront, dominait, dominaient, dominé, domina, dominèrent, remplit,
    remplissent, remplira, rempliront, rempli, emplira, empliront, occupe, occupent, occupera, occuperont,
    occupait, occupé, occupa, occupèrent, accapare, accaparé, accaparera, accapareront,
    (au centre|au cœur) (de|des|du), au menu, à l'ordre du jour, au programme, à l'agenda, sur la table,
    figure, figurent, figurera, figureront, figurait, figuraient, abordé, abordée, abordés, abordées, évoqué,
    évoquée, évoqués, évoquées, haut de l'affiche, premier rang, premier plan, première place, s'invite,
    s'invitent, s'invitera, s'inviteront, s'est invitée, s'est invité, en tête de, premier point,
    premiers points, principal sujet, principal thème, grand sujet, constitue, constituent, constituera,
    constitueront, dans les esprits, dans toutes les têtes,
  `,
  reported: "que,qu'",
  addresses: '',
  announces:
    'annoncé,annonce,annoncent,annonçait,annoncer,confirmé,confirme,confirment,confirmait,programmé,programme,programment,fixé,fixe,fixent,laissé espérer',
  flashes: 'urgent,flash,alerte,alerte info,en direct,direct,dernière minute,vient de tomber',
  offLabels:
    'c’est non,c’est raté,c’est fini,c’est mort,pas question,à l’eau,tombé à l’eau,tombée à l’eau,supprimé,supprimée',
  duties:
    'droits de douane,taxes,taxe,surtaxes,surtaxe,droits,contrôles à l’exportation,interdiction d’importer',
  raised: `
    abordé, abordée, abordés, abordées, aborder, abordera, aborderont, abordent, aborde, évoqué, évoquée,
    évoqués, évoquées, évoquer, évoquera, évoqueront, évoque, évoquent, discuté, discutée, discutés, discuter,
    discutera, discuteront, parlé, parler, parlera, parleront, question, mentionné, mentionnée, mentionner,
    ouvert, ouverte, soulevé, soulevée, soulever, ordre du jour, agenda, menu, programme, mis sur la table,
    sur la table, (consacré|consacrée|consacrés|consacrées) (à|au|aux), dédié à, dédiée à, dédié aux,
    dédiée aux,
  `,
  notOnly: 'non seulement,pas seulement,pas que,pas uniquement',
  unsaid: `
    muet sur, muette sur, muets sur, silence sur, rien sur, rien de,
    (rien dit|pas un mot|rien dire) (de|sur|du|des), sans un mot sur, éludé, éludant, évité, évitant, esquivé,
    esquivant, contourné, laissé de côté, laissant de côté, passé sous silence, passant sous silence, hormis,
    exception faite de, à l’exception de, rien à dire de, rien à dire sur, rien su de,
    (dit mot|soufflé mot|toucher mot|touché mot|pipé mot|refusé de parler|foin) (de|du|des),
    un traître mot sur, pas un mot, refusé d’évoquer, (refuse de parler|n’a pas voulu parler|au lieu) (de|du),
    refuse d’évoquer, refusé d’aborder, (nul n’a|personne n’a|n’a pas) mentionné, nul n’a évoqué, exit,
    pas venu pour, pas venue pour, plutôt que de, plutôt que,
  `,
  leftUnsaid: `
    pas au programme, pas au menu, pas à l’ordre du jour, pas sur la table, pas du voyage, pas de la partie,
    pas été abordé, pas été posée, (inscrit|inscrits|inscrite|inscrites) nulle part, nulle part,
    franchi leurs lèvres, franchi les lèvres, franchi ses lèvres,
    (passé|resté à|restée à|restés à|restées à) la porte, passé le seuil, attendra, attendront, attendrait,
    attendraient, peut attendre, peuvent attendre, pour une autre fois, une autre (fois|visite|occasion),
    un autre jour, (pour|remis à|remise à) plus tard, hors champ, hors sujet, hors du champ,
    (laissé|laissée|laissés|laissées|mis|mise) de côté, mis entre parenthèses, mise entre parenthèses,
    (passé|passée|passés) sous silence, (soigneusement|été) (évité|évitée|évités|évitées), été éludé,
    été éludée, été écarté, été écartée, été écartés, été écartées, écarté d’avance, posée que par la presse,
    posée que par des journalistes, (se jouera|se joueront|se réglera|se régleront) ailleurs,
    intéressait personne, intéresse personne, intéressaient personne, soufflé mot, touché mot, pipé mot,
    dit mot, pas un mot, pas un traître mot, (rien voulu|veut rien) (savoir|entendre), voulait rien savoir,
    rien dit, ne rien dire, rien à dire, restés muets, resté muet, restée muette, restent muets, reste muet,
    silence total, silence complet, (ne fut pas|pas été|ne sera pas|n’est pas) question, n’y songeait,
    n’y pensait, n’en a parlé, n’en parla, n’en parlait, n’en a soufflé mot, personne n’en a parlé,
  `,
  nothing: 'rien,silence,motus,pas un mot,néant',
  papers: 'Accord,Traité,Pacte,Convention,Protocole,Mémorandum,Déclaration,Charte,Partenariat,Initiative',
  ofWhat:
    'financement,financements,santé,crise,crises,bases,développement,reconstruction,quotas,quota,relance,plan de relance,raffinage,transit,réforme,réformes',
  tastes: `
    mangé, bu, goûté, dégusté, savouré, partagé un plat de, plat de, plats de, assiette de, assiettes de,
    verre de, verres de, tasse de, tasses de, bouteille de, bouteilles de, caisse de, caisses de, panier de,
    paniers de, corbeille de, bol de, bols de, servi, autour d’un, autour d’une, arrosé de, arrosé d’un,
    à base de,
  `,
  training: 'formation,formations,instruction,entraînement',
};
