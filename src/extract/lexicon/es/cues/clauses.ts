/** Spanish cues of clauses: what opens them, denies them and makes a noun of a verb. */
import type { ClausesCues } from '../../cues/clauses';

export const CLAUSES: ClausesCues = {
  agent: 'por',
  definite: 'el,la,este,esta,del,al',
  beforeNoun: 'en,durante,tras,antes,después,primera,una,dos,ninguna,esta,próxima',
  it: '',
  existential: '',
  impersonal: '',
  managed: 'pudo,pudieron,logró,lograron,consiguió,consiguieron',
  supposes: '',
  asks: '',
  whoSubject: 'quien',
  whoClause: 'quien,donde',
  become: '',
  noFuture: '',
  open: 'en duda,en suspenso,en el aire',
  countedTimes: 'dos veces,en dos ocasiones',
  often:
    'a menudo,con frecuencia,regularmente,varias veces,tres veces,cuatro veces,cinco veces,muchas veces,rara vez',
  without: 'sin',
  exceptive: 'sino,más que',
  expletive: '',
  denial: '',
  dayParts: 'mañana,tarde,noche,mediodía',
  very: 'muy,tan,más',
  but: 'sino,pero',
  condition: 'si,siempre que,a condición de que',
  butOn: 'el,del,al',
  atEnd: 'al término de,al cabo de',
  clauseOpeners: 'y,pero,mientras,que',
  verbParticles: '',
  demonstrative: 'este,esta,ese,esa',
  whose: 'cuyo,cuya,cuyos,cuyas',
  subordinators:
    'después de que,antes de que,mientras,mientras que,cuando,aunque,como,porque,puesto que,ya que,si,desde que,tan pronto como,una vez que,si bien',
  lastAbbreviations: 'etc',
};
