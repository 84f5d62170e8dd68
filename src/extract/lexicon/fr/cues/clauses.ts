/** French cues of clauses: what opens them, denies them and makes a noun of a verb. */
import type { ClausesCues } from '../../cues/clauses';

export const CLAUSES: ClausesCues = {
  agent: 'par',
  definite: "le,la,l',ce,cette,du,au",
  beforeNoun: 'en,lors,pendant,après,avant,première,une,deux,aucune,aucun,cette,prochaine',
  it: '',
  remembers: `
    (se souvient|se souviennent|se souvenait|se souvenaient|se souviendra|se souviendront|se souvenir) (de|encore de|longtemps de|bien de|toujours de),
    (se souvient|se souviennent|se souviendra|se souviendront|se souvenir) (du|encore du|longtemps du|bien du|toujours du),
    (se rappelle|se rappellent|se rappellera|se rappelleront|se rappeler), oublie, oublient, oublié, oublier, oubliera, oublieront,
    (n’oubliera|n’oublieront|n’oublie|n’oublient) (pas|jamais|pas de sitôt), (a|ont|avait|gardé|garde|gardent|gardera|garderont) (en mémoire|un bon souvenir de|le souvenir de),
    garde un bon souvenir de, gardent un bon souvenir de, gardera le souvenir de, garde le souvenir de,
  `,
  isRemembered: `
    (reste|restera|est resté|est restée|demeure|demeurera) (dans les mémoires|dans toutes les mémoires|gravé|gravée|un souvenir|dans les annales|dans l’histoire),
    (ne sera|n’a) pas (oublié|oubliée|été oubliée|été oublié), a marqué les (esprits|mémoires), marquera les (esprits|mémoires),
  `,
  existential: `
    il y a, il y avait, il y aura, il y eut, s'y attend, s'y attendait, s'y attendent, s'y attendaient,
    s'y attendre, s'y attendra, s'y oppose, s'y opposait, s'y prend, s'y prenait, s'y connaît, s'y mettre,
  `,
  impersonal:
    "il faut,il a fallu,il aura fallu,il faudra,il suffit,il a suffi,il aura suffi,il suffira,il s'agit",
  managed: `
    a pu, (ont|avait|avaient) (pu|dû|préféré), (a|ont) (enfin pu|finalement pu|su|réussi à|tenu à|fini par),
    a tout de même pu, a quand même pu, a dû, a préféré, est parvenu à, est parvenue à, sont parvenus à,
    sont parvenues à,
  `,
  supposes: 'eût,eussent,fût,fussent,dût,aurait,auraient,serait,seraient',
  asks: '',
  whoSubject: 'qui',
  whoClause: `
    qui, où, dont, lequel, laquelle, lesquels, lesquelles, auquel, auxquels, auxquelles, duquel, desquels,
    desquelles, à qui, de qui, (avec|pour|par) (qui|lequel|laquelle), chez qui, sur qui, en qui, devant qui,
    face à qui, à laquelle, sans lequel, sans laquelle,
  `,
  become: `
    convenu, convenue, convenus, convenues, devenu, devenue, devenus, devenues, resté, restée, restés,
    restées, né, née, nés, nées, mort, morte, morts, mortes, venu, venue, venus, venues, revenu, revenue,
    revenus, revenues, parti, partie, partis, parties, reparti, repartie, repartis, reparties, allé, allée,
    allés, allées, rentré, rentrée, rentrés, rentrées, retourné, retournée, retournés, retournées, passé,
    passée, passés, passées, tombé, tombée, tombés, tombées, intervenu, intervenue, intervenus, intervenues,
    survenu, survenue, survenus, survenues, entré, entrée, entrés, entrées, sorti, sortie, sortis, sorties,
  `,
  noFuture: 'est,être',
  open: `
    déconseillé, déconseillés, déconseillée, déconseillées, proscrit, proscrits, proscrite, proscrites,
    à proscrire, à éviter, interdits, interdites, en suspens,
    (n'est pas|n'est plus) (à l'ordre du jour|d'actualité),
    n'est pas (prévu|prévue|au programme|envisagé|envisagée|exclu|exclue|à exclure), n'a rien de sûr,
    reste incertain, reste incertaine, reste hypothétique,
  `,
  outset:
    'début,déclenchement,éclatement,fin,chute,effondrement,renversement,lancement,reprise,rétablissement,fermeture,réouverture,siège,blocus,rupture,retrait',
  countedTimes: 'deux fois,à deux reprises',
  often: `
    régulièrement, souvent, fréquemment, plusieurs fois, trois fois, quatre fois, cinq fois, six fois,
    sept fois, huit fois, neuf fois, dix fois,
    (à trois|à quatre|à cinq|à six|à sept|à huit|à neuf|à dix|à maintes|à plusieurs) reprises, maintes fois,
    nombreuses fois, rarement, peu, guère,
  `,
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
  subordinators: `
    (après|avant|tandis|bien|parce|dès|depuis|pendant) (que|qu’), alors que, quand, lorsque, lorsqu’, comme,
    quoique, puisque, puisqu’, si, sitôt que, une fois que, alors même que, au moment où, le jour où,
    maintenant que, alors qu’,
  `,
  lastAbbreviations: 'Jr,Sr,etc,Inc,Ltd,Co,Corp',
};
