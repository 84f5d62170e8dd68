/** What goes into extraction and what comes out of it. */
import type { Issue } from '../engagement/issue';
import type { Engagement, Source } from '../engagement/engagement';

/** A document as plain text, with what is known about it. */
export interface TextDocument {
  readonly id: string;
  readonly text: string;
  /** Two letters; `withLanguage` finds it where the document does not say it. */
  readonly lang?: string | null;
  /** Day of publication, `2025-06-17` (a time after it is ignored): relative dates resolve against it. */
  readonly published?: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly author?: string | null;
  readonly url?: string | null;
}

/** What one document tells. Evidence spans are UTF-16 offsets into the document's `text`. */
export interface Extraction {
  readonly source: Source;
  readonly engagements: readonly Engagement[];
  readonly issues: readonly Issue[];
}
