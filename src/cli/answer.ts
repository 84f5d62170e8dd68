/** What extraction answers for one place of the input. Never throws: a document that breaks it is reported like any other fault. */
import type { Engagement, Source } from '../engagement/engagement';
import { extractDocument } from '../extract/extract';
import { withLanguage } from '../extract/language';
import { sayFault } from '../i18n/messages/issues';
import { parseLine, type Reading } from './reading';

/** What the run counts and says of an answer. */
interface Counted {
  readonly bytes: number;
  readonly found: number;
  /** What is wrong with the document, in words; empty when nothing is. */
  readonly reasons: readonly string[];
}

/** An answer as part of a data file. */
export interface Answer extends Counted {
  readonly id: string;
  readonly source: Source | null;
  readonly engagements: readonly Engagement[];
  /** Why the document could not be read at all; null when it could. */
  readonly fault: string | null;
}

/** An answer as a line of JSON Lines: all that a thread need pass on, which takes less of the main thread than objects do. */
export interface AnswerLine extends Counted {
  readonly line: string;
}

/** Extracts from a document and says what was found. */
export async function answerReading(reading: Reading): Promise<Answer> {
  const read = 'line' in reading ? parseLine(reading) : reading;
  if ('fault' in read) return unread(read.id, read.fault, read.bytes);
  const { document, bytes } = read;
  try {
    const { source, engagements, issues } = extractDocument(await withLanguage(document));
    const reasons = issues.map((issue) => `${document.id}: ${sayFault(issue, 'en')}`);
    return { id: document.id, source, engagements, fault: null, bytes, found: engagements.length, reasons };
  } catch (error) {
    return unread(document.id, error instanceof Error ? error.message : String(error), bytes);
  }
}

const unread = (id: string, fault: string, bytes: number): Answer => ({
  id,
  source: null,
  engagements: [],
  fault,
  bytes,
  found: 0,
  reasons: [fault],
});

/** The same as a line with its end. */
export async function answerInLine(reading: Reading): Promise<AnswerLine> {
  const { id, engagements, fault, bytes, found, reasons } = await answerReading(reading);
  const line = `${JSON.stringify({ id, engagements, ...(fault ? { fault } : {}) })}\n`;
  return { line, bytes, found, reasons };
}

/** What a thread may be started for, by the kind of answer. */
export const TASKS = { data: answerReading, lines: answerInLine };
export type Task = keyof typeof TASKS;
export type AnswerOf<T extends Task> = Awaited<ReturnType<(typeof TASKS)[T]>>;
