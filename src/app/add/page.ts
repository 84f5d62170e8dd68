/** A page as saved from a browser, read on the main thread: only there can a document be made of it. */
import { issue, type Issue } from '../../engagement/issue';
import type { TextDocument } from '../../extract/document';

/** Its main text as a document; the library that finds it is loaded with the first page. */
export async function readPage(
  name: string,
  html: string,
): Promise<{ readonly documents: readonly TextDocument[]; readonly issues: readonly Issue[] }> {
  const [{ readHtml }, { BROWSER_EDGES }] = await Promise.all([
    import('../../formats/html'),
    import('../../formats/edges.browser'),
  ]);
  const document = await readHtml(name, html, BROWSER_EDGES.parseHtml);
  if (document && document.text.trim() !== '') return { documents: [document], issues: [] };
  return { documents: [], issues: [issue('file', null, { code: 'no-words' })] };
}
