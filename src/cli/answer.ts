/** What extraction answers for one place of the input. Never throws: a document that breaks it is reported like any other fault. */
import type { Issue } from '../engagement/issue';
import type { Engagement, Source } from '../engagement/engagement';
import { extractDocument } from '../extract/extract';
import type { Reading } from './batches';

export interface Answer {
  readonly id: string;
  readonly source: Source | null;
  readonly engagements: readonly Engagement[];
  readonly issues: readonly Issue[];
  /** Why the document could not be read at all; null when it could. */
  readonly fault: string | null;
  readonly bytes: number;
}

export function answerReading(reading: Reading): Answer {
  const empty = { source: null, engagements: [], issues: [], bytes: reading.bytes };
  if ('fault' in reading) return { ...empty, id: reading.id, fault: reading.fault };
  try {
    const { source, engagements, issues } = extractDocument(reading.document);
    return { id: reading.document.id, source, engagements, issues, fault: null, bytes: reading.bytes };
  } catch (error) {
    return {
      ...empty,
      id: reading.document.id,
      fault: error instanceof Error ? error.message : String(error),
    };
  }
}
