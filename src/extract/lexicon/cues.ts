/**
 * Words by which a rule tells one reading from another: what must stand beside a word, or must not.
 *
 * Each is a list of alternatives parted by commas, empty where the language has none. What a word does in every sentence
 * (articles, prepositions, auxiliaries) is in `Words`.
 */
export interface Cues {
  /** Heads of documents that tell what a gathering or a visit has brought: joint statement, communiqué final. */
  readonly statement: string;
  /** Between being and its place: `was also in`, `est de nouveau à`. */
  readonly besideBeing: string;
  /** After these a visit is told before its visitor: `En visite à Rabat, le ministre`. */
  readonly during: string;
  readonly after: string;
  /** Before the name of a town that is also a country's (`à Panama`). */
  readonly inTown: string;
  /** Before a noun of visiting: on which occasion something else was done (`lors de sa venue`). */
  readonly occasion: string;
  /** The same and wider, before the noun or its article: when or where something else was said (`urged restraint at talks in`). */
  readonly circumstance: string;
  /** Before the noun or verb of what is still to come (`said before a visit to`). */
  readonly aheadOf: string;
  /** Opens a sentence with what somebody speaks at or to (`Addressing the parliament`). */
  readonly takesFloor: string;
  /** What is said to all, where `to` a city and `in` it are one word (`a déclaré à Rome`); empty where they are two. */
  readonly pronounced: string;
  /** Pronouns that in capitals before a name are a style: HE for His Excellency. */
  readonly styledPronouns: string;
  /** Words of calling somebody that begin an appeal, with its preposition (`a appelé à la retenue`). */
  readonly appeals: string;
  /** Opens a clause, a gerund or an infinitive that tells on which occasion something else was said (`as she met`, `en recevant`). */
  readonly meanwhile: string;
  /** The preposition of the agent and nothing else. */
  readonly agent: string;
  /** What carries whoever it belongs to: `l'avion du président`. */
  readonly craft: string;
  /** By where a journey leads, told with the word of the agent: `passer par`. Empty where nouns have an agent so. */
  readonly via: string;
  /** `as its guest`. */
  readonly as: string;
  readonly definite: string;
  /** Right before these a word that may be a verb is a noun (`ahead of talks`). */
  readonly beforeNoun: string;
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
  /** Before a country: what is spoken of (`talks on Cyprus`), but for the islands on which somebody may be. Empty where no preposition of place tells it. */
  readonly topical: string;
  readonly smallIslands: string;
  /** Signs that two are alone with each other: a length of talks (`forty minutes`), a table for two, a corner of a room. */
  readonly closeQuarters: string;
  /** What of somebody's the other of two is given or is in: `Xi's time`, `Merkel's suite`. */
  readonly ownTime: string;
  /** Before somebody who is honoured and does nothing there: homage, funeral, inauguration. */
  readonly farewells: string;
  /** Of somebody, to which others come: his funeral, his inauguration. */
  readonly ceremonies: string;
  /** Between two countries, where neither is at home: on the frontier, à mi-chemin. */
  readonly borders: string;
  readonly eachOther: string;
  /** Forms of giving, behind a meal or an audience. */
  readonly given: string;
  /** What a country is to another, between "at somebody's" and its nationality (`chez le voisin sénégalais`). */
  readonly neighbours: string;
  /** Nouns before whom a meal is for: `en l'honneur de`. */
  readonly honours: string;
  /** What is arrived at without going anywhere: `a deal`, `une entente`. */
  readonly outcomes: string;
  /** What a subject of talks does: `Syria tops the agenda`, `l'Ukraine remplira la conversation`. */
  readonly fillsTalks: string;
  /** Parts of the world with several countries: `Africa`, `the Gulf`. */
  readonly areas: string;
  /** Between a day and where a journey is then: `Friday it will be Suva`, `vendredi, ce sera Suva`. */
  readonly turns: string;
  /** A part of a day, or a short stay, that somebody spends at a place before he goes on: `after a morning in Chad`. */
  readonly spells: string;
  /** Verbs by which a journey has several stops: `a trip that also takes in Oslo and Riga`. */
  readonly takesIn: string;
  /** Verbs of the course of a journey, which begins, goes on and ends at a stop: `it opens in Cairo`, `elle se prolongera par Tunis`. */
  readonly legs: string;
  /** A pronoun that stands for a thing alone: `it`. */
  readonly it: string;
  /** Verbs and nouns of a halt on a journey. */
  readonly halts: string;
  /** Verbs whose first object is where somebody goes, the second the journey: `paid Nairobi a visit`, `chose Paris for her first trip`. */
  readonly choosesPlace: string;
  /** Verbs by which a stop begins or ends the journey that is their object: `Eritrea will round off the tour`. */
  readonly boundsTour: string;
  /** Opens what is said: that, que. */
  readonly reported: string;
  /** Of the verbs of saying those that have who listens as their object: told. */
  readonly addresses: string;
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
  /** Verbs by which a stop is put on a journey: add, inscrire. */
  readonly addsStop: string;
  /** What a stop is struck from or put on, behind a preposition: a journey, its programme. */
  readonly routes: string;
  /** Prepositions between the two: off, from, du, to. */
  readonly offRoute: string;
  /** Nouns that after "since" mean a beginning in office. */
  readonly entrance: string;
  /** After a hyphen these make no name of what stands before (`ambassador-level`). */
  readonly compoundEnds: string;
  /** Of the prepositions of place those that say where something leads. */
  readonly into: string;
  /** Between a site and the name that it bears (`international airport`). */
  readonly siteAdjectives: string;
  /** Participles between an office and its portfolio (`ministre chargé de`). */
  readonly charged: string;
  /** An article that looks like a preposition, and what it is an article after. */
  readonly partitive: string;
  readonly beforePartitive: string;
  /** Kinds of state before the name of one, and what stands between. */
  readonly states: string;
  readonly stateAdjectives: string;
  /** Kinds of place before the name of one (`the coastal city of`). */
  readonly towns: string;
  /** `there is`, `il y a`: the small word is no place. */
  readonly existential: string;
  /** `il faut`: the pronoun is nobody. */
  readonly impersonal: string;
  /** Nouns that with an ordinal or `next` name another time that a gathering is held. */
  readonly editions: string;
  /** Another time: they meet again, they last met. */
  readonly again: string;
  /** With a date and no place: the same at another time (`did the same in May`, `last time`, `before him`). */
  readonly pointsBack: string;
  /** Whoever does as the traveller before him, or did so first, behind his name: did so, followed suit, had led the way; before it: the turn of. */
  readonly didSame: string;
  /** Verbs of coming out of a building: who comes out of a palace was there. */
  readonly comesOut: string;
  /** Before the date of the last engagement of a kind: `one has to go back to`, `il faut remonter à`. */
  readonly goesBack: string;
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
  /** Nouns of one of several meetings of the same parties: `the first leg`, `la manche précédente`. */
  readonly rounds: string;
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
  /** Before "of" and an organisation: who speaks for it. */
  readonly heads: string;
  /** With an agent: who stayed away from a gathering. */
  readonly shunned: string;
  /** Verbs with whom one speaks as their object (`told Xi that`). */
  readonly tells: string;
  /** Of those who go up mountains: their summit is no gathering. */
  readonly climbing: string;
  /** others: behind a number, those of a list who are not named */
  readonly others: string;
  /** Beside somebody who is at a gathering from afar, on a screen. */
  readonly onScreen: string;
  /** What one does to another who is at the same gathering: shakes his hand. */
  readonly gestures: string;
  /** What one who is at a gathering does with the text that it adopts: signs it, or alone does not. */
  readonly endorses: string;
  /** Beside somebody who is at a gathering. */
  readonly present: string;
  /** Behind `the first`, `the previous`: verbs that tell where and when that time of a gathering was. */
  readonly ran: string;
  /** Behind a city: verbs that say that the next time was there. */
  readonly takesOver: string;
  /** Between a city and `of the second`: what it is for a gathering. */
  readonly venues: string;
  /** Beside talks with several: that each had his own. */
  readonly inTurn: string;
  /** Nouns of talks that in the plural are several (`meetings`, no `talks`). */
  readonly severalTalks: string;
  /** Beside a gathering: of three or four, and of nobody else. */
  readonly ofFew: string;
  /** Behind "of": the organisation of which the text speaks. */
  readonly bloc: string;
  /** Organs of a body in which its leaders sit: its session is a gathering of theirs (`the Supreme Council of the GCC`). */
  readonly organs: string;
  /** Before a hyphen and a nationality that is then none: sud-américain. */
  readonly worldParts: string;
  /** Parties that stand for election: what they hold is no gathering of states. */
  readonly politicalParties: string;
  /** Nouns of gatherings that are never of two: conference, forum. */
  readonly conferences: string;
  /** The talks of a gathering and their parts: debates, the opening session. */
  readonly sessions: string;
  /** Verbs of leading such talks. */
  readonly leads: string;
  /** Words of a journey that goes on from where it was: `then`, `flies on`, `leaves for`. */
  readonly goesOn: string;
  /** Verbs of joining with whom one joins, a pronoun: `joined them`, `l'y rejoindra`. */
  readonly joinsHim: string;
  /** Between a name and that of the bearer's father: `Mohammed bin Salman`. */
  readonly patronymics: string;
  /** Right before an organisation for which somebody acts, wherever that is said of him: on behalf of, pour le compte de. */
  readonly onBehalf: string;
  /** Offices of those who head an organisation, and no government: secretary-general. */
  readonly secretaries: string;
  /** First words of an office within which a nationality may stand (conseiller américain à la sécurité nationale), and the words behind it. */
  readonly officeHeads: string;
  readonly officeTails: string;
  /** Before an infinitive, what came about: a pu, est parvenu à. */
  readonly managed: string;
  /** Auxiliaries that open a condition before their subject: `had he come`, `eût-il su`. */
  readonly supposes: string;
  /** Auxiliaries that open a question before their subject: can, did. */
  readonly asks: string;
  /** Before an office that somebody held: former, ancien. */
  readonly former: string;
  /** Between a name and the office that its bearer holds, or right before that at the head of a sentence: `X, then foreign minister`, `X fut nommé`. */
  readonly holdsOffice: string;
  /** What somebody does who governs or has a portfolio, behind his name: `who leads the diplomacy of`, `en charge du`. */
  readonly inCharge: string;
  /** What he is in charge of where that is no portfolio by its name: diplomacy, gouvernement. */
  readonly domains: string;
  /** What somebody does who heads an organisation, behind the relative pronoun: `who chairs ECOWAS`, `qui assure la présidence tournante de`. */
  readonly chairs: string;
  /** Before those by whom a gathering is joined. */
  readonly enlarged: string;
  /** Before somebody who is missing from a company: without, save for. */
  readonly apart: string;
  /** After "since": `chef d'État depuis`. */
  readonly ofState: string;
  /** Participles between one event and the next: `followed by`. */
  readonly follows: string;
  /** Stands for the visit spoken of: `since that of`, `depuis celle de`. */
  readonly theOne: string;
  /** `the two leaders`: those of the two countries named last. */
  readonly two: string;
  /** `les deux ministres`: the two actors named last. */
  readonly theTwo: string;
  /** `their ministers`: those of the countries named together. */
  readonly theirs: string;
  readonly respective: string;
  /** Verbs whose object is a gathering. */
  readonly holds: string;
  /** Words in the name of a series that make it a gathering and no body. */
  readonly gatherings: string;
  /** Names of series that mean the meeting and nothing else. */
  readonly meetingNames: string;
  /** Several states, behind their leaders: `leaders of gas-exporting countries`; where a noun is written alike for one, with its preposition (`des pays`). */
  readonly countries: string;
  /** After the name of a body: its members, offices and papers, no gathering of it. */
  readonly bodies: string;
  /** Who governs parts of a country: `county governors`. */
  readonly localRulers: string;
  /** Of whom a gathering is none of governments: employers, mayors, students. */
  readonly privateBodies: string;
  /** Games and races: who plays or runs is no envoy, and a summit between two teams no gathering. */
  readonly sports: string;
  /** Works of art and games: what happens in one is no engagement. */
  readonly fiction: string;
  /** Talks that go on for months or years, and are no meeting where somebody owns them (`his trade negotiations with China`). */
  readonly processes: string;
  /** Where a country's government is, told without its name: la capitale. */
  readonly capital?: string;
  /** With an agent: who receives a gathering. */
  readonly hosted: string;
  /** Verbs whose object takes part. */
  readonly assembles: string;
  /** Before "of": who takes part. */
  readonly attendance: string;
  /** Relative words that take up a gathering: `auquel`, `at which`. */
  readonly atWhich: string;
  /** Relative words that take up a person as subject. */
  readonly whoSubject: string;
  /** Opens a relative clause that a new "and" closes. */
  readonly whoClause: string;
  /** Participles of moving and becoming, which make a past with the auxiliary of being. */
  readonly become: string;
  /** Words that only open a phrase of the future and are none alone. */
  readonly noFuture: string;
  /** Not decided yet. */
  readonly open: string;
  readonly often: string;
  /** Of the words of denial those that deny a noun, or only close the denial of a verb. */
  readonly without: string;
  /** Whose object is to come, whatever its tense: `a annoncé la visite`. */
  readonly announces: string;
  /** Behind a verb that is denied: it is only said how far it goes (`n'est resté que deux heures`). */
  readonly exceptive: string;
  /** Behind these a word of denial denies nothing (`avant que X ne revienne`). */
  readonly expletive: string;
  /** Behind a verb: that what it says is denied (`n'effectuera pas`). Empty where nouns are denied by a word of their own. */
  readonly denial: string;
  /** What is written to somebody, who is then elsewhere. */
  readonly letters: string;
  /** Participles before the agent who leads a delegation. */
  readonly led: string;
  /** Verbs of coming to where the text is: without a place they lead there. */
  readonly comes: string;
  /** Number nouns before people: `une dizaine de`, `a group of`. */
  readonly groups: string;
  /** Numbers of people above those of any one country's ministers: forty, dozens. */
  readonly many: string;
  readonly dayParts: string;
  /** Before a participle that is then an epithet: `très attendu`. */
  readonly very: string;
  /** What an ambassador hands over. */
  readonly credentials: string;
  readonly but: string;
  /** Before a place that gives way to another (`rather than Berlin`). */
  readonly instead: string;
  /** Between "but" and a date. */
  readonly butOn: string;
  /** At the end of: what follows is over. */
  readonly atEnd: string;
  /** Particles of names that are everyday words too: between names they join only before a name word. */
  readonly everydayParticles: string;
  /** Of those, the ones that join no two names that nobody knows. */
  readonly looseParticles: string;
  /** Offices of those who are named without a surname. */
  readonly crowns: string;
  /** Offices of those who lead a government, and never wear a crown: prime minister, chancellor. */
  readonly premiers: string;
  /** Of those, the ones whose country is a kingdom. */
  readonly kings: string;
  /** After these a clause with a subject of its own may begin. */
  readonly clauseOpeners: string;
  /** Behind somebody who then travels with the visitor: `sera du voyage`, `was with him`. */
  readonly comesAlong: string;
  /** Opens the last sentence of what was signed: before the city where. */
  readonly doneAt: string;
  /** Verbs of going with somebody: accompanies, travels with. */
  readonly escorts: string;
  /** Those who travel with somebody, and their journey: delegation, party, trip. */
  readonly retinue: string;
  /** Before the retinue to which somebody belongs: part of, figure dans. */
  readonly belongs: string;
  /** Behind a retinue: verbs of what it consists of. */
  readonly comprises: string;
  /** In an office they mean husband and wife. */
  readonly couple: string;
  /** Behind the object of a verb, of which they are part: heard him out. */
  readonly verbParticles: string;
  /** Where somebody is, or what keeps him, who is not where others meet: on holiday, alité, by telephone. */
  readonly away: string;
  /** Of verbs that tell what went on those that tell what one does at talks: prenait des notes. */
  readonly atTalks: string;
  /** What befell somebody who is then not there: toppled, jailed, killed. */
  readonly undone: string;
  /** Before who was in office earlier. */
  readonly succeeds: string;
  /** Before a noun that was told before: `ce séjour`. */
  readonly demonstrative: string;
  /** Behind a possessive: who receives the visitor. */
  readonly hostNouns: string;
  /** Behind an article or a possessive: who is received. */
  readonly guestNouns: string;
  /** Of a style those that only a crowned head has: Majesty, Highness. */
  readonly royalStyles: string;
  /** Nouns before "of" that say that somebody is there: company, house, honour. */
  readonly hospitality: string;
  /** Words that open the news of a ticker: breaking, urgent. */
  readonly flashes: string;
  /** Before a colon: what follows was planned and will not be. */
  readonly offLabels: string;
  /** Behind a possessive: where somebody has others as his guests. Empty where the preposition says it (`chez`). */
  readonly homes: string;
  /** What is done about a visit by who does not make it: `a visit that he wanted`. */
  readonly wanted: string;
  /** Relative words before the noun that somebody named before them owns. */
  readonly whose: string;
  /** Open a clause that another, the main one, follows behind a comma: `after X received him, Y flew home`. */
  readonly subordinators: string;
  /** Abbreviations after which a sentence may end. */
  readonly lastAbbreviations: string;
  /** Before a site where something happens, and never before a subject of talks (`near the port`). */
  readonly spots: string;
  /** What goods bear at a border: a subject of trade, whatever the goods (`tariffs on wine`). */
  readonly duties: string;
  /** Of the words of talks those by which a subject comes up, so that their denial says that it did not. */
  readonly raised: string;
  /** Before whom somebody goes to see. */
  readonly callsAt: string;
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
  /** A country by the kind that it is, which was named before: `the country`, `ce pays`. */
  readonly lands: string;
  /** Of those what only a monarchy is called. */
  readonly realms: string;
  /** Of those what only an island is called. */
  readonly isles: string;
  /** Says that a journey answers one that was made before: `mirrors the president's trip to`, `en écho à la visite de`. */
  readonly mirrors: string;
  /** All halts or talks of a journey at once: `on both occasions`, `ces deux étapes`. */
  readonly eachStop: string;
}

/** How words end, by what the ending says; `NO_ENDING` where it says nothing in a language. */
export interface Endings {
  readonly adverb: RegExp;
  /** Folded adjectives before a noun, by which a word that may be a verb is told from it. */
  readonly adjective: RegExp;
  /** Adjectives that agree with a noun, between it and its article. */
  readonly agreeing: RegExp;
  /** A verb of the third person that looks like a plural. */
  readonly thirdPerson: RegExp;
  /** A verb in the past, whatever its meaning, where the ending alone tells. */
  readonly past: RegExp;
  /** Gerunds and present participles, which make no clause of their own. */
  readonly gerund: RegExp;
  /** The past of a verb of beginning, ending and having. */
  readonly begun: RegExp;
  /** Infinitives, where another verb leads to them by the preposition of a place. */
  readonly infinitive: RegExp;
  /** Participles at the head of a sentence, accents kept. */
  readonly participle: RegExp;
  /** Adjectives that go on a portfolio. */
  readonly portfolio: RegExp;
  /** Number nouns before people. */
  readonly groups: RegExp;
  /** A nationality as a noun in the singular. */
  readonly singular: RegExp;
  /** A verb that tells what went on meanwhile, where the ending alone tells. */
  readonly imperfect: RegExp;
  /** Stems of verbs of opening and closing, which things have as their object too. */
  readonly opening: RegExp;
}

/** Matches nothing. */
export const NO_ENDING = /(?!)/;
