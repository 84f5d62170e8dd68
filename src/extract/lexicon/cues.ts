import type { ClausesCues } from './cues/clauses';
import type { GatheringsCues } from './cues/gatherings';
import type { JourneysCues } from './cues/journeys';
import type { MeetingsCues } from './cues/meetings';
import type { PeopleCues } from './cues/people';
import type { PlacesCues } from './cues/places';
import type { SpeechCues } from './cues/speech';

/**
 * Words by which a rule tells one reading from another: what must stand beside a word, or must not.
 *
 * Each is a list of alternatives parted by commas, empty where the language has none. What a word does in every sentence
 * (articles, prepositions, auxiliaries) is in `Words`.
 */
export interface Cues
  extends JourneysCues, MeetingsCues, GatheringsCues, PeopleCues, PlacesCues, SpeechCues, ClausesCues {}

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
