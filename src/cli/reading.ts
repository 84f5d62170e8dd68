/** One place of the input as it is handed to whoever extracts from it: a line still to be parsed, a document, or a fault. */
import type { TextDocument } from '../extract/document';
import { parseDocumentLine } from '../formats/document';
import { sayFault } from '../i18n/messages/issues';

export interface InputDefaults {
  /** Language of documents that do not say theirs. */
  readonly lang: string | null;
  /** Day of publication of documents that do not say theirs. */
  readonly published: string | null;
}

/** A line of JSON Lines. Parsed by the thread that extracts: a text passes between threads faster than an object. */
export interface LineReading {
  readonly line: string;
  /** Of the file or stream, and which line of it, for messages. */
  readonly name: string;
  readonly number: number;
  readonly defaults: InputDefaults;
  readonly bytes: number;
}

export interface DocumentReading {
  readonly document: TextDocument;
  readonly bytes: number;
}

/** Why there is no document in this place. */
export interface FaultReading {
  readonly id: string;
  readonly fault: string;
  readonly bytes: number;
}

export type Reading = LineReading | DocumentReading | FaultReading;

/** The document of a line, or what is wrong with it. */
export function parseLine({
  line,
  name,
  number,
  defaults,
  bytes,
}: LineReading): DocumentReading | FaultReading {
  const { document, fault, id } = parseDocumentLine(line);
  if (document) return { document: complete(document, defaults), bytes };
  return {
    id: id ?? `${name.slice(name.lastIndexOf('/') + 1)}:${number}`,
    fault: `${name}, line ${number}: ${fault ? sayFault({ fault }, 'en') : ''}`,
    bytes,
  };
}

/** A document with the language and the day of publication that it does not say itself. */
export function complete(document: TextDocument, defaults: InputDefaults): TextDocument {
  return {
    ...document,
    lang: document.lang ?? defaults.lang,
    published: document.published ?? defaults.published,
  };
}
