/** A shell round the extraction: a document comes in, its engagements go out, or why there are none. */
import type { Extraction, TextDocument } from '../../extract/document';
import { extractDocument } from '../../extract/extract';
import { withLanguage } from '../../extract/language';

export interface Asked {
  readonly ticket: number;
  readonly document: TextDocument;
}

export interface Answered {
  readonly ticket: number;
  readonly extraction: Extraction | null;
  /** What went wrong; null with an extraction. */
  readonly error: string | null;
}

async function answer({ ticket, document }: Asked): Promise<Answered> {
  try {
    return { ticket, extraction: extractDocument(await withLanguage(document)), error: null };
  } catch (error) {
    return { ticket, extraction: null, error: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = async ({ data }: MessageEvent<Asked>) => self.postMessage(await answer(data));
