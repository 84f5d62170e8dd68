/** A shell round the extraction: a document comes in, its engagements go out. */
import type { TextDocument } from '../../extract/document';
import { extractDocument } from '../../extract/extract';

self.onmessage = ({ data }: MessageEvent<{ ticket: number; document: TextDocument }>) => {
  self.postMessage({ ticket: data.ticket, extraction: extractDocument(data.document) });
};
