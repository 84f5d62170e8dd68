/** French cues of clauses: what opens them, denies them and makes a noun of a verb. */
import type { ClausesCues } from '../../cues/clauses';

export const CLAUSES: ClausesCues = {
  agent: 'par',
  definite: "le,la,l',ce,cette,du,au",
  beforeNoun: 'en,lors,pendant,après,avant,première,une,deux,aucune,aucun,cette,prochaine',
  it: '',
  existential:
    "il y a,il y avait,il y aura,il y eut,s'y attend,s'y attendait,s'y attendent,s'y attendaient,s'y attendre,s'y attendra,s'y oppose,s'y opposait,s'y prend,s'y prenait,s'y connaît,s'y mettre",
  impersonal:
    "il faut,il a fallu,il aura fallu,il faudra,il suffit,il a suffi,il aura suffi,il suffira,il s'agit",
  managed:
    'a pu,ont pu,avait pu,avaient pu,a enfin pu,ont enfin pu,a finalement pu,ont finalement pu,a tout de même pu,a quand même pu,a dû,ont dû,avait dû,avaient dû,a su,ont su,a réussi à,ont réussi à,a tenu à,ont tenu à,a préféré,ont préféré,avait préféré,avaient préféré,a fini par,ont fini par,est parvenu à,est parvenue à,sont parvenus à,sont parvenues à',
  supposes: 'eût,eussent,fût,fussent,dût,aurait,auraient,serait,seraient',
  asks: '',
  whoSubject: 'qui',
  whoClause:
    'qui,où,dont,lequel,laquelle,lesquels,lesquelles,auquel,auxquels,auxquelles,duquel,desquels,desquelles,à qui,de qui,avec qui,pour qui,chez qui,par qui,sur qui,en qui,devant qui,face à qui,à laquelle,avec lequel,avec laquelle,pour lequel,pour laquelle,par lequel,par laquelle,sans lequel,sans laquelle',
  become:
    'convenu,convenue,convenus,convenues,devenu,devenue,devenus,devenues,resté,restée,restés,restées,né,née,nés,nées,mort,morte,morts,mortes,venu,venue,venus,venues,revenu,revenue,revenus,revenues,parti,partie,partis,parties,reparti,repartie,repartis,reparties,allé,allée,allés,allées,rentré,rentrée,rentrés,rentrées,retourné,retournée,retournés,retournées,passé,passée,passés,passées',
  noFuture: 'est,être',
  open: "déconseillé,déconseillés,déconseillée,déconseillées,proscrit,proscrits,proscrite,proscrites,à proscrire,à éviter,interdits,interdites,en suspens,n'est pas à l'ordre du jour,n'est plus à l'ordre du jour,n'est pas prévu,n'est pas prévue,n'est pas au programme,n'est pas envisagé,n'est pas envisagée,n'est pas d'actualité,n'est plus d'actualité,n'est pas exclu,n'est pas exclue,n'est pas à exclure,n'a rien de sûr,reste incertain,reste incertaine,reste hypothétique",
  countedTimes: 'deux fois,à deux reprises',
  often:
    'régulièrement,souvent,fréquemment,plusieurs fois,trois fois,quatre fois,cinq fois,six fois,sept fois,huit fois,neuf fois,dix fois,à trois reprises,à quatre reprises,à cinq reprises,à six reprises,à sept reprises,à huit reprises,à neuf reprises,à dix reprises,à maintes reprises,à plusieurs reprises,maintes fois,nombreuses fois,rarement,peu,guère',
  without: 'pas,non,sans',
  exceptive: "que,qu'",
  expletive: "avant que,avant qu'",
  denial: 'pas,plus,jamais,guère',
  dayParts: 'soir,soirée,matin,matinée,midi,après,dès',
  very: 'très,tant,plus,si,guère',
  but: 'mais',
  condition: 'si,s’il,s’ils,à condition que,à condition qu’,à condition de,pourvu que,pourvu qu’',
  butOn: 'bien,du,au',
  atEnd:
    'au terme de,au terme d’,au terme du,à l’issue de,à l’issue d’,à l’issue du,au bout de,au bout d’,à la fin de,à la fin d’,à la fin du',
  clauseOpeners: 'et,mais,tandis,alors,que',
  verbParticles: '',
  demonstrative: 'ce,cette,cet',
  whose: 'dont',
  subordinators:
    'après que,avant que,tandis que,alors que,quand,lorsque,lorsqu’,comme,bien que,bien qu’,quoique,puisque,puisqu’,parce que,parce qu’,si,dès que,dès qu’,depuis que,depuis qu’,pendant que,pendant qu’,sitôt que,une fois que,alors même que,au moment où,le jour où,maintenant que,après qu’,avant qu’,tandis qu’,alors qu’',
  lastAbbreviations: 'Jr,Sr,etc,Inc,Ltd,Co,Corp',
};
