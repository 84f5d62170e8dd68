/** Cues of clauses: what opens them, denies them and makes a noun of a verb. */
export interface ClausesCues {
  /** The preposition of the agent and nothing else. */
  readonly agent: string;
  readonly definite: string;
  /** Right before these a word that may be a verb is a noun (`ahead of talks`). */
  readonly beforeNoun: string;
  /** A pronoun that stands for a thing alone: `it`. */
  readonly it: string;
  /** `there is`, `il y a`: the small word is no place. */
  readonly existential: string;
  /** `il faut`: the pronoun is nobody. */
  readonly impersonal: string;
  /** Before an infinitive, what came about: a pu, est parvenu à. */
  readonly managed: string;
  /** Auxiliaries that open a condition before their subject: `had he come`, `eût-il su`. */
  readonly supposes: string;
  /** Auxiliaries that open a question before their subject: can, did. */
  readonly asks: string;
  /** Relative words that take up a person as subject. */
  readonly whoSubject: string;
  /** Opens a relative clause that a new "and" closes. */
  readonly whoClause: string;
  /** Participles of moving and becoming, which make a past with the auxiliary of being. */
  readonly become: string;
  /** Words that only open a phrase of the future and are none alone. */
  readonly noFuture: string;
  /** How something began or ended: its outbreak, its fall. */
  readonly outset: string;
  /** Verbs of keeping a visit in mind, before it: remember, oublier. */
  readonly remembers: string;
  /** The same of a visit, behind it: will be remembered, restera dans les mémoires. */
  readonly isRemembered: string;
  /** Not decided yet. */
  readonly open: string;
  readonly often: string;
  /** How often in all somebody has been somewhere: twice, deux fois. */
  readonly countedTimes: string;
  /** Of the words of denial those that deny a noun, or only close the denial of a verb. */
  readonly without: string;
  /** Behind a verb that is denied: it is only said how far it goes (`n'est resté que deux heures`). */
  readonly exceptive: string;
  /** Behind these a word of denial denies nothing (`avant que X ne revienne`). */
  readonly expletive: string;
  /** Behind a verb: that what it says is denied (`n'effectuera pas`). Empty where nouns are denied by a word of their own. */
  readonly denial: string;
  readonly dayParts: string;
  /** Before a participle that is then an epithet: `très attendu`. */
  readonly very: string;
  readonly but: string;
  /** Opens a condition: if, à condition que. */
  readonly condition: string;
  /** Between "but" and a date. */
  readonly butOn: string;
  /** At the end of: what follows is over. */
  readonly atEnd: string;
  /** After these a clause with a subject of its own may begin. */
  readonly clauseOpeners: string;
  /** Behind the object of a verb, of which they are part: heard him out. */
  readonly verbParticles: string;
  /** Before a noun that was told before: `ce séjour`. */
  readonly demonstrative: string;
  /** Relative words before the noun that somebody named before them owns. */
  readonly whose: string;
  /** Open a clause that another, the main one, follows behind a comma: `after X received him, Y flew home`. */
  readonly subordinators: string;
  /** Abbreviations after which a sentence may end. */
  readonly lastAbbreviations: string;
}
