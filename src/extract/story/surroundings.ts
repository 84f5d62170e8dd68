/** Where the text stands when a sentence is read: what its words may leave to it. */
import type { Day } from '../../engagement/day';
import { isJourney } from '../presence/itinerary';
import type { Log } from '../presence/log';
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import type { Actor, Registry } from '../registry';
import { ITEM } from '../text/items';
import type { View } from '../view';
import type { Setting } from './setting';
import type { Thread } from './thread';
import type { Whereabouts } from './whereabouts';

/** What a text has told before a sentence, and where it is. */
export interface Surroundings {
  readonly registry: Registry;
  readonly thread: Thread;
  readonly whereabouts: Whereabouts;
  readonly log: Log;
  readonly setting: Setting;
  readonly published: Day | null;
  /** The place under whose head the sentence stands: an entry of an agenda, else the dateline. */
  readonly home: Mention | null;
  /** Whom the sentence is about from its first word on, although the text went on about others. */
  readonly lead: readonly Actor[];
  /** Leaders of whom the sentence before spoke, if it told nothing. */
  readonly before: readonly Actor[];
  /** The sentence before, whatever it told. */
  readonly previous: View | null;
  /** The sentence behind it, not yet read. */
  readonly next: View | null;
  /** Whether the sentence is the headline of a text that told nothing yet. */
  readonly isHeadline: boolean;
  /** Whether the text dates anything. */
  readonly dated: () => boolean;
}

/** The journey that the text goes on about: that of which it is a log, one that nothing came of in the sentence before, or the one told last. */
export function journeyOf({ thread, lead, log }: Surroundings, view: View): Draft | null {
  const logged = log.journeyAt(view);
  if (logged) return logged;
  // `▸ Ankara : le président égyptien chez Erdogan ▸ Alger : scrutin présidentiel`: each item tells its own.
  if (ITEM.test(view.reading.norm(view.sentence.from))) return null;
  const model = thread.memory.current;
  const journey = thread.unfinished.underway(view) ?? (model && isJourney(model) ? model : null);
  const goesOn = ({ visitors }: Draft): boolean =>
    visitors.some((read) => lead.some((actor) => actor.codes.includes(read.value)));
  return journey && (lead.length === 0 || goesOn(journey)) ? journey : null;
}

/** Whether a gathering goes on where the text is written: who act together there do so at it. */
export function isGatheredHere({ thread, whereabouts }: Surroundings): boolean {
  const model = thread.memory.current;
  const home = whereabouts.dateline?.codes[0];
  return model?.type === 'summit' && !model.background && model.hosts.some((host) => host.value === home);
}

/** The sentence before, where it told nothing. */
export function untold({ thread, previous }: Surroundings): View | null {
  const index = previous?.sentence.index;
  return thread.lately().some((draft) => draft.sentence === index) ? null : previous;
}
