/** Cues of meetings of two and of receptions: who receives whom, where, how often and for how long. */
export interface MeetingsCues {
  /** Nouns that are verbs only with a preposition behind them (`talks`), and those prepositions. */
  readonly speaks: string;
  readonly spokenTo: string;
  /** `forty minutes with`: a length of talks, and verbs that it is the object of. */
  readonly minutes: string;
  readonly spends: string;
  /** `in his office`: where somebody is at home. */
  readonly ownPlace: string;
  /** With an agent: who brings two parties together. */
  readonly mediated: string;
  readonly auspices: string;
  /** Before "of": who watches over talks (`under the eye of`). */
  readonly watch: string;
  /** Before whom something is done: `devant X`. Empty where the word tells a time first. */
  readonly faces: string;
  /** Of the words for two who were spoken of those that a noun may follow: `les mêmes`. */
  readonly theSame: string;
  /** Prepositions of who stands before or beside whoever speaks. */
  readonly inFrontOf: string;
  /** Signs that two are alone with each other: a length of talks (`forty minutes`), a table for two, a corner of a room. */
  readonly closeQuarters: string;
  /** What of somebody's the other of two is given or is in: `Xi's time`, `Merkel's suite`. */
  readonly ownTime: string;
  /** Before somebody who is honoured and does nothing there: homage, funeral, inauguration. */
  readonly farewells: string;
  /** Of somebody, to which others come: his funeral, his inauguration. */
  readonly ceremonies: string;
  readonly eachOther: string;
  /** Forms of giving, behind a meal or an audience. */
  readonly given: string;
  /** Nouns before whom a meal is for: `en l'honneur de`. */
  readonly honours: string;
  /** What is arrived at without going anywhere: `a deal`, `une entente`. */
  readonly outcomes: string;
  /** Another time: they meet again, they last met. */
  readonly again: string;
  /** With a date and no place: the same at another time (`did the same in May`, `last time`, `before him`). */
  readonly pointsBack: string;
  /** Nouns of one of several meetings of the same parties: `the first leg`, `la manche précédente`. */
  readonly rounds: string;
  /** Verbs with whom one speaks as their object (`told Xi that`). */
  readonly tells: string;
  /** What one does to another who is at the same gathering: shakes his hand. */
  readonly gestures: string;
  /** Beside talks with several: that each had his own. */
  readonly inTurn: string;
  /** Nouns of talks that in the plural are several (`meetings`, no `talks`). */
  readonly severalTalks: string;
  /** Talks that go on for months or years, and are no meeting where somebody owns them (`his trade negotiations with China`). */
  readonly processes: string;
  /** What is written to somebody, who is then elsewhere. */
  readonly letters: string;
  /** What an ambassador hands over. */
  readonly credentials: string;
  /** Of verbs that tell what went on those that tell what one does at talks: prenait des notes. */
  readonly atTalks: string;
  /** Behind a possessive: who receives the visitor. */
  readonly hostNouns: string;
  /** Behind an article or a possessive: who is received. */
  readonly guestNouns: string;
  /** Nouns before "of" that say that somebody is there: company, house, honour. */
  readonly hospitality: string;
  /** Behind a possessive: where somebody has others as his guests. Empty where the preposition says it (`chez`). */
  readonly homes: string;
  /** Of the words of wishing those that with a day tell a plan: `looks forward to welcoming X on Monday`. */
  readonly looksForward: string;
  /** Before the infinitive of what somebody is doing, or has just done: `delighted to welcome`. */
  readonly gladTo: string;
}
