/** Cues of gatherings: what is one, who holds it, who is there and who is not. */
export interface GatheringsCues {
  /** Heads of documents that tell what a gathering or a visit has brought: joint statement, communiqué final. */
  readonly statement: string;
  /** Nouns that with an ordinal or `next` name another time that a gathering is held. */
  readonly editions: string;
  /** Adjectives that say of several gatherings that they are others, and the nouns that may follow: `earlier ones`, `les précédentes`. */
  readonly otherTimes: string;
  readonly times: string;
  /** Before such a noun: one more of them. */
  readonly another: string;
  /** Behind those who gathered: they go each their way. */
  readonly parts: string;
  /** Behind a country: somebody is there for it. */
  readonly represented: string;
  /** Before somebody who stays away: another is there for him. */
  readonly represents: string;
  /** Before whoever presides over those who gather. */
  readonly around: string;
  /** Governs who presides: `under the chairmanship of`, `sous la présidence de`. */
  readonly underChair: string;
  /** What those who are gathered do together: `will debate`. */
  readonly debates: string;
  /** Those who stand for a country somewhere: `delegates`. */
  readonly delegates: string;
  readonly inHisPresence: string;
  /** With an agent: who stayed away from a gathering. */
  readonly shunned: string;
  /** Of those who go up mountains: their summit is no gathering. */
  readonly climbing: string;
  /** others: behind a number, those of a list who are not named */
  readonly others: string;
  /** Beside somebody who is at a gathering from afar, on a screen. */
  readonly onScreen: string;
  /** What one who is at a gathering does with the text that it adopts: signs it, or alone does not. */
  readonly endorses: string;
  /** Before several of whom somebody is one: one of, l’un des. */
  readonly oneOf: string;
  /** Before a text that several agree on: adopted, ont signé. */
  readonly adopts: string;
  /** Those who are at a gathering, by that name alone: participants. */
  readonly members: string;
  /** Beside somebody who is at a gathering. */
  readonly present: string;
  /** Opens a relative clause of what is done together with somebody. */
  readonly withWhom: string;
  /** Behind `the first`, `the previous`: verbs that tell where and when that time of a gathering was. */
  readonly ran: string;
  /** Behind a city: verbs that say that the next time was there. */
  readonly takesOver: string;
  /** Between a city and `of the second`: what it is for a gathering. */
  readonly venues: string;
  /** Beside a gathering: of three or four, and of nobody else. */
  readonly ofFew: string;
  /** Behind "of": the organisation of which the text speaks. */
  readonly bloc: string;
  /** Organs of a body in which its leaders sit: its session is a gathering of theirs (`the Supreme Council of the GCC`). */
  readonly organs: string;
  /** Parties that stand for election: what they hold is no gathering of states. */
  readonly politicalParties: string;
  /** Nouns of gatherings that are never of two: conference, forum. */
  readonly conferences: string;
  /** The talks of a gathering and their parts: debates, the opening session. */
  readonly sessions: string;
  /** Verbs of leading such talks. */
  readonly leads: string;
  /** Before those by whom a gathering is joined. */
  readonly enlarged: string;
  /** Before somebody who is missing from a company: without, save for. */
  readonly apart: string;
  /** Verbs whose object is a gathering. */
  readonly holds: string;
  /** Words in the name of a series that make it a gathering and no body. */
  readonly gatherings: string;
  /** Names of series that mean the meeting and nothing else. */
  readonly meetingNames: string;
  /** Several states, behind their leaders: `leaders of gas-exporting countries`; where a noun is written alike for one, with its preposition (`des pays`). */
  readonly countries: string;
  /** Several states at the head of a sentence, that meet: `Donor countries meet in Brussels`. */
  readonly meetingStates: string;
  /** After the name of a body: its members, offices and papers, no gathering of it. */
  readonly bodies: string;
  /** Of whom a gathering is none of governments: employers, mayors, students. */
  readonly privateBodies: string;
  /** Games and races: who plays or runs is no envoy, and a summit between two teams no gathering. */
  readonly sports: string;
  /** Works of art and games: what happens in one is no engagement. */
  readonly fiction: string;
  /** With an agent: who receives a gathering. */
  readonly hosted: string;
  /** Verbs whose object takes part. */
  readonly assembles: string;
  /** Before "of": who takes part. */
  readonly attendance: string;
  /** Relative words that take up a gathering: `auquel`, `at which`. */
  readonly atWhich: string;
  /** Number nouns before people: `une dizaine de`, `a group of`. */
  readonly groups: string;
  /** Numbers of people above those of any one country's ministers: forty, dozens. */
  readonly many: string;
  /** Opens the last sentence of what was signed: before the city where. */
  readonly doneAt: string;
  /** Where somebody is, or what keeps him, who is not where others meet: on holiday, alité, by telephone. */
  readonly away: string;
  /** What befell somebody who is then not there: toppled, jailed, killed. */
  readonly undone: string;
}
