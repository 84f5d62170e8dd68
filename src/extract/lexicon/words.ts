/** The small words of a language, by what they do. */
import type { Cues } from './cues';

/** Small words by what they do. Each is a list of alternatives parted by commas. */
export interface Words {
  readonly articles: string;
  readonly of: string;
  readonly by: string;
  readonly with: string;
  readonly and: string;
  /** Before somebody at whose place one is: chez. */
  readonly house: string;
  /** Before the place where one goes or is. */
  readonly at: string;
  /** Before the place one leaves for. */
  readonly goal: string;
  readonly from: string;
  readonly between: string;
  readonly possessive: string;
  /** Before a person who is the object of a verb (`recibió a su homólogo`). */
  readonly personal: string;
  readonly his: string;
  /** What is of whoever speaks: my, notre. */
  readonly mine: string;
  /** Whoever speaks: je, nous. */
  readonly i: string;
  /** Third person pronouns as subject. */
  readonly he: string;
  /** Those of them that only repeat a subject, but where they open a clause: himself, lui-même. */
  readonly himself: string;
  readonly they: string;
  /** Three and more of whom the text has spoken, by their number alone: the three, all four. */
  readonly several?: string;
  /** Of those spoken of the one named last: ce dernier, le second. */
  readonly latter: string;
  /** And the one named first, before a verb: le premier, the former. */
  readonly firstNamed: string;
  readonly who: string;
  /** Opens a clause as its object (`que acoge Merkel`). */
  readonly whom: string;
  /** Opens a clause whose verb is done to who stands before it: à qui, to whom. */
  readonly toWhom: string;
  readonly counterpart: string;
  readonly both: string;
  /** Auxiliaries by what they make of the next verb. */
  readonly have: string;
  readonly had: string;
  /** Before an infinitive, what has been done a moment ago: vient de, acaba de. */
  readonly justDone: string;
  readonly be: string;
  readonly was: string;
  readonly willBe: string;
  readonly been: string;
  readonly will: string;
  /** is to, is due to, plans to, doit: a future */
  readonly planned: string;
  /** was to, devait: planned then */
  readonly wasToHave: string;
  /** Stands for what was to be done on another day: will now do so, le fera finalement. */
  readonly doesSo: string;
  /** Says that a date takes the place of an earlier one: the new date, now set for, désormais fixé. */
  readonly newDate: string;
  /** were to have, aurait dû: planned once, and it came to nothing */
  readonly unrealised: string;
  readonly would: string;
  readonly reflexive: string;
  readonly to: string;
  readonly negation: string;
  /** hopes, may, could, wishes, invites, is ready: no engagement yet */
  readonly wish: string;
  /** Verbs of asking: what the clause behind them tells is asked for, and has not happened. */
  readonly demands: string;
  /** calls upon, invited: an invitation alone is none */
  readonly invite: string;
  /** accepted, says yes to: of an invitation */
  readonly accepts?: string;
  readonly phone: string;
  readonly video: string;
  readonly margins: string;
  /** Verbs of saying. */
  readonly say: string;
  /** absent, did not attend, was not invited */
  readonly absent: string;
  /** stays: with a place at home, somebody who is absent */
  readonly remains?: string;
  /** stood in for, in place of: before somebody who stays away */
  readonly standsFor?: string;
  /** unlike: before somebody of whom the contrary is told */
  readonly unlike?: string;
  /** accompanied by, at the head of */
  readonly company: string;
  /** After which a date belongs to something else. */
  readonly dateOwners: string;
  /** like, à l'instar de: before somebody who did the same at another time */
  readonly likes: string;
  /** Begins: the start of something is told. */
  readonly begins: string;
  readonly ends: string;
  readonly ongoing: string;
  readonly scheduled: string;
  /** previous, last, earlier: points to another engagement */
  readonly previous: string;
  readonly this: string;
  readonly cancelled: string;
  readonly postponed: string;
  /** will have to wait, attendra: a plan is put off, where it ends its clause */
  readonly waits?: string;
  /** Expressions that look like a trigger and are none ("visit the website", "conférence de presse"). */
  readonly stop: string;
  readonly officeAdjectives: string;
  readonly ordinals: string;
  readonly summitAdjectives: string;
  /** Words in the noun of a gathering that say that ministers hold it. */
  readonly ofMinisters: string;
  /** Capitalised words that are no names of people. */
  readonly noNames: string;
  readonly honorifics: string;
  readonly guest: string;
  /** the neighbouring country, the region: place words */
  readonly home: string;
  /** Of those the word for the seat of government: `the Chinese capital`. */
  readonly seatOf: string;
  readonly return: string;
  /** the one before: précédent, antérieur */
  readonly before: string;
  /** goes on for so long: durera */
  readonly lasts: string;
  /** chaired together */
  readonly chaired: string;
  /** handed over, bearer of, took: a letter or another thing that somebody brings in person */
  readonly handed: string;
  /** elected, sentenced, named ambassador: what befell somebody in a place is no visit to it */
  readonly fates: string;
  /** The place spoken of last. */
  readonly there: string;
  /** The place where the text is written. */
  readonly here: string;
  /** Object pronouns that mean the person spoken of last. */
  readonly him: string;
  /** Before an organisation: that somebody travels for it. */
  readonly actsFor: string;
  /** spoke for, representing: before an organisation for which somebody is there */
  readonly speaksFor?: string;
  /** opens the names of some of a group: dont, including, parmi lesquels */
  readonly including: string;
  /** Names of regions before a plural office: their leaders together are a gathering. */
  readonly regions?: string;
  /** brought, seated: before those whom somebody brings together */
  readonly gathers?: string;
  /** At which several sit: table. */
  readonly table?: string;
  /** Another time that a gathering is held: the one, the previous edition */
  readonly edition?: string;
  /** The edition of the subject: its own, le sien */
  readonly ownEdition?: string;
  /** Of somebody who stands between two sides: mediation. */
  readonly mediation?: string;
  /** the first since, the last in */
  readonly first: string;
  /** because of: what follows is no subject of talks */
  readonly causes: string;
  /** before, on the way to: a trip told in passing */
  readonly asides: string;
  /** Buildings, streets and bodies that are named after people. */
  readonly sites: string;
  /** A list of what somebody is to do: his diary. */
  readonly agendas: string;
  /** Relative words of place: the place named right before. */
  readonly where: string;
  /** spoke about, on the situation in: before the country whose conflict is the subject */
  readonly subjects: string;
  /** Takes somebody where `to` leads, right before it (`the trip he made to`); empty where one word says `in` and `to`. */
  readonly takes: string;
  /** Before the place where one is, never before one where one goes. */
  readonly inside: string;
  /** Says who is next (`it is`): somebody at home there is met by whom the text goes on about. */
  readonly cleft: string;
  /** A place that has somebody for a day is his host (`Accra had him`). */
  readonly hadHim: string;
  /** A host has a guest who is named behind: `Abuja gets Antony Blinken on Friday`, `will have another guest, X`. */
  readonly hasGuest: string;
  /** A host has him until a day: `America keeps Francis until Sunday`. */
  readonly keepsGuest?: string;
  /** Into one room: makes a gathering of countries that somebody brings (`together`, `to one table`). */
  readonly together: string;
  /** Articles of what was not told before. */
  readonly indefinite: string;
  /** Between a verb and its object: instead, again, behind closed doors. */
  readonly adverbs: string;
  /** Opens a clause of another subject at the same time. */
  readonly while: string;
  /** as, when, alors que: opens a clause that tells what goes on at the same time. */
  readonly sameTime: string;
  /** Right behind a day: what happens then (`on Sunday, when the pope arrives`). */
  readonly when: string;
  /** Participles that open a sentence with the place where somebody is (`Speaking in`). */
  readonly speaking: string;
  /** What is done to a town for a guest (`closed off`, `barricaded`). */
  readonly closes: string;
  /** What is done on the spot and before others: who does it somewhere is there. */
  readonly publicActs: string;
  /** By which two greet each other, and what says that it came to no more than that: shook hands; not a word, no talks. */
  readonly handshakes: string;
  readonly nothingSaid: string;
  /** Of what is done from afar as well as of those who see each other on screens: remotely, online. */
  readonly remotely: string;
  /** What only shows somebody: a portrait, a statue, cardboard. */
  readonly likeness: string;
  /** What somebody is in a place for who is there on nobody's behalf: to study, to be treated, on holiday. */
  readonly forHimself: string;
  /** That somebody holds no office any more, or comes for nobody: out of office, ousted, his foundation, à titre privé. */
  readonly unofficial: string;
  /** What keeps somebody from a journey that was planned, or says that he never set out (`never left`, `grounded`, `cloué au lit`). */
  readonly thwarted: string;
  /** What is said of somebody, or done to him, who need not be where that happens (`likened`, `backed`), a speech or a letter. */
  readonly remote: string;
  /** Parts of the body, of what is worn or held, by which what is done to somebody is told (`au cou de`). */
  readonly bodily: string;
  /** Cities where everybody comes for the organisations: being there says nothing of the host. */
  readonly seatsOfMany: string;
}

export type WordClass = keyof Words | keyof Cues;
