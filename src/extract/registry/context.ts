/** What tells whom a mention means: all that the document has said before it. */
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';
import type { People } from './people';
import type { Sides } from './side';
import type { Spoken } from './spoken';

/** Where an office of which a sentence does not say whose it is seems to be at home. */
export interface Seat {
  readonly code: string;
  /** He receives there, so that he is no guest. */
  readonly receives: boolean;
}

export interface Context {
  readonly reading: Reading;
  readonly people: People;
  spoken: Spoken;
  /** The country that an office without nationality belongs to: that of the dateline. */
  home: string | null;
  /** The country, not spoken of before, where the one who holds an office is at home by what the sentence says of him. */
  seat: Seat | null;
  /** All mentions of the sentence that is read. */
  here: readonly Mention[];
  /** The sides of the visit that the text goes on about. */
  sides: Sides | null;
  /** The country before the colon of a headline, or two: offices of its line are theirs. */
  heading: readonly string[];
}
