/** Cues of what is said: on which occasion, to whom, and which subjects come up. */
export interface SpeechCues {
  /** Before a noun of visiting: on which occasion something else was done (`lors de sa venue`). */
  readonly occasion: string;
  /** The same and wider, before the noun or its article: when or where something else was said (`urged restraint at talks in`). */
  readonly circumstance: string;
  /** Before the noun or verb of what is still to come (`said before a visit to`). */
  readonly aheadOf: string;
  /** `sont convenus jeudi de`: verbs of deciding on what is to come, as participles. */
  readonly decides: string;
  /** Before whom somebody thanks: `thanked`, `exprime sa gratitude à`. */
  readonly thanks: string;
  /** Opens a sentence with what somebody speaks at or to (`Addressing the parliament`). */
  readonly takesFloor: string;
  /** What is said to all, where `to` a city and `in` it are one word (`a déclaré à Rome`); empty where they are two. */
  readonly pronounced: string;
  /** Words of calling somebody that begin an appeal, with its preposition (`a appelé à la retenue`). */
  readonly appeals: string;
  /** Verbs of calling that are an appeal where whom they are addressed to is followed by `to`: `a appelé X à`. Empty where they are a word of their own. */
  readonly callsOn: string;
  /** Opens a clause, a gerund or an infinitive that tells on which occasion something else was said (`as she met`, `en recevant`). */
  readonly meanwhile: string;
  /** What a subject of talks does: `Syria tops the agenda`, `l'Ukraine remplira la conversation`. */
  readonly fillsTalks: string;
  /** Opens what is said: that, que. */
  readonly reported: string;
  /** Of the verbs of saying those that have who listens as their object: told. */
  readonly addresses: string;
  /** Whose object is to come, whatever its tense: `a annoncé la visite`. */
  readonly announces: string;
  /** Words that open the news of a ticker: breaking, urgent. */
  readonly flashes: string;
  /** Before a colon: what follows was planned and will not be. */
  readonly offLabels: string;
  /** What goods bear at a border: a subject of trade, whatever the goods (`tariffs on wine`). */
  readonly duties: string;
  /** Of the words of talks those by which a subject comes up, so that their denial says that it did not. */
  readonly raised: string;
  /** Denies nothing: `not only`. */
  readonly notOnly: string;
  /** Before a subject: that nothing was said of it (`silent on`). */
  readonly unsaid: string;
  /** Behind a subject: that it did not come up (`went unmentioned`). */
  readonly leftUnsaid: string;
  /** Behind a subject, alone between marks: rien. */
  readonly nothing: string;
  /** What is signed: in capitals they close the name of a subject and not of a body (`the Land Boundary Agreement`). */
  readonly papers: string;
  /** Words of a sector that before "of" are of the kind of what they are of: `the financing of a dam`. */
  readonly ofWhat: string;
  /** Before what is eaten or drunk, which is talked of by nobody: `ate`, `a bottle of`. */
  readonly tastes: string;
  /** Learning that is of the kind of those who learn (`the training of officers`). */
  readonly training: string;
}
