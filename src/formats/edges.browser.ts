/** What reading files needs of a browser. */
import type { ReadingEdges } from './read';

/** HTML is parsed by the browser itself; a document made so runs no script and loads no picture. */
export const BROWSER_EDGES: ReadingEdges = {
  parseHtml: (html) => Promise.resolve(new DOMParser().parseFromString(html, 'text/html')),
};
