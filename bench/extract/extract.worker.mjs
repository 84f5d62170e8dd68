// The worker that is measured in the browser: the same extraction and the same loop as in Node.
import { extractDocument } from '../../src/extract/extract';
import { measure } from './measure.mjs';

self.onmessage = ({ data }) => self.postMessage(measure(extractDocument, data));
