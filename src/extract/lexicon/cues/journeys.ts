/** Cues of journeys: how one begins, goes on, is changed and ends, and who goes along. */
export interface JourneysCues {
  /** Between being and its place: `was also in`, `est de nouveau à`. */
  readonly besideBeing: string;
  /** After these a visit is told before its visitor: `En visite à Rabat, le ministre`. */
  readonly during: string;
  readonly after: string;
  /** What carries whoever it belongs to: `l'avion du président`. */
  readonly craft: string;
  /** By where a journey leads, told with the word of the agent: `passer par`. Empty where nouns have an agent so. */
  readonly via: string;
  /** Between a day and where a journey is then: `Friday it will be Suva`, `vendredi, ce sera Suva`. */
  readonly turns: string;
  /** Nouns of a journey that call it no visit: trip, déplacement. */
  readonly trips: string;
  /** A part of a day, or a short stay, that somebody spends at a place before he goes on: `after a morning in Chad`. */
  readonly spells: string;
  /** Verbs by which a journey has several stops: `a trip that also takes in Oslo and Riga`. */
  readonly takesIn: string;
  /** Verbs of the course of a journey, which begins, goes on and ends at a stop: `it opens in Cairo`, `elle se prolongera par Tunis`. */
  readonly legs: string;
  /** Verbs and nouns of a halt on a journey. */
  readonly halts: string;
  /** Verbs whose first object is where somebody goes, the second the journey: `paid Nairobi a visit`, `chose Paris for her first trip`. */
  readonly choosesPlace: string;
  /** Verbs by which a stop begins or ends the journey that is their object: `Eritrea will round off the tour`. */
  readonly boundsTour: string;
  /** Announces further stops of a journey: suivront, figurent à son itinéraire. */
  readonly stages: string;
  /** Verbs of what is done on the spot, to something of a town. */
  readonly onTheSpot: string;
  /** Before a visit in the course of which something happens. */
  readonly onVisit: string;
  /** Verbs of setting off: where they lead from somebody was, if he is not at home there. */
  readonly departs: string;
  /** Before a visit that what is told paves the way for. */
  readonly prepares: string;
  /** Verbs by which a stop is taken from a journey: strike, rayer. */
  readonly strikes: string;
  /** The same with the stop as their subject: disappears, is no longer on. */
  readonly isOff: string;
  /** Behind the noun of a plan: that nothing comes of it: will not happen, ne se fera pas. */
  readonly willNotBe: string;
  /** Verbs by which a stop is put on a journey: add, inscrire. */
  readonly addsStop: string;
  /** What a stop is struck from or put on, behind a preposition: a journey, its programme. */
  readonly routes: string;
  /** Prepositions between the two: off, from, du, to. */
  readonly offRoute: string;
  /** Whoever does as the traveller before him, or did so first, behind his name: did so, followed suit, had led the way; before it: the turn of. */
  readonly didSame: string;
  /** Verbs of coming out of a building: who comes out of a palace was there. */
  readonly comesOut: string;
  /** Before the date of the last engagement of a kind: `one has to go back to`, `il faut remonter à`. */
  readonly goesBack: string;
  /** Another journey of the same ones, with which a part of a sentence opens: the previous one, celle de (its date behind). */
  readonly otherJourney: string;
  /** The same of a round of talks, with a noun behind or none: the next, sa prochaine. */
  readonly nextRound: string;
  /** Verbs between such a word and its date: was in, remonte à. */
  readonly datesBack: string;
  /** Opens a list of stops that are to come: still before him, restent à venir. */
  readonly stillAhead?: string;
  /** What somebody did who received a guest as another did, beside `as`: had done, l'avait fait. */
  readonly didToo?: string;
  /** Behind somebody who comes where another was, with his day behind it: is expected, est attendu. */
  readonly isExpected?: string;
  /** Opens a sentence that says who comes next to the same host, or came before: the next guest, after him comes. */
  readonly nextGuest?: string;
  /** Between a day and whom it brings: brings, verra arriver. */
  readonly dayBrings?: string;
  /** The way that somebody goes back: in the opposite direction, dans l’autre sens. */
  readonly reverse: string;
  /** Words of a journey that goes on from where it was: `then`, `flies on`, `leaves for`. */
  readonly goesOn: string;
  /** Verbs of joining with whom one joins, a pronoun: `joined them`, `l'y rejoindra`. */
  readonly joinsHim: string;
  /** Before the agent of joining somebody: `were joined`. */
  readonly joinedBy: string;
  /** Participles between one event and the next: `followed by`. */
  readonly follows: string;
  /** Stands for the visit spoken of: `since that of`, `depuis celle de`. */
  readonly theOne: string;
  /** Where a country's government is, told without its name: la capitale. */
  readonly capital?: string;
  /** Participles before the agent who leads a delegation. */
  readonly led: string;
  /** Verbs of coming to where the text is: without a place they lead there. */
  readonly comes: string;
  /** Behind somebody who then travels with the visitor: `sera du voyage`, `was with him`. */
  readonly comesAlong: string;
  /** Right before whom somebody takes along: `is bringing his trade minister`. */
  readonly bringsAlong: string;
  /** Verbs of going with somebody: accompanies, travels with. */
  readonly escorts: string;
  /** Those who travel with somebody, and their journey: delegation, party, trip. */
  readonly retinue: string;
  /** Before the retinue to which somebody belongs: part of, figure dans. */
  readonly belongs: string;
  /** Behind a retinue: verbs of what it consists of. */
  readonly comprises: string;
  /** What is done about a visit by who does not make it: `a visit that he wanted`. */
  readonly wanted: string;
  /** Before whom somebody goes to see. */
  readonly callsAt: string;
  /** Before an infinitive, of whom somebody does something for: `s’est vu (remettre par)`. */
  readonly sawHimself: string;
  /** A pronoun that stands by itself, beside another name: `(X et) lui`. */
  readonly himStressed: string;
  /** Says that a journey answers one that was made before: `mirrors the president's trip to`, `en écho à la visite de`. */
  readonly mirrors: string;
  /** All halts or talks of a journey at once: `on both occasions`, `ces deux étapes`. */
  readonly eachStop: string;
}
