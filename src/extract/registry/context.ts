/** What tells whom a mention means: all that the document has said before it. */
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';
import type { People } from './people';
import type { Sides } from './side';
import type { Spoken } from './spoken';

export interface Context {
  readonly reading: Reading;
  readonly people: People;
  spoken: Spoken;
  /** The country that an office without nationality belongs to: that of the dateline. */
  home: string | null;
  /** All mentions of the sentence that is read. */
  here: readonly Mention[];
  /** The sides of the visit that the text goes on about. */
  sides: Sides | null;
  /** The country before the colon of a headline: offices of its line are that country's. */
  heading: string | null;
}
