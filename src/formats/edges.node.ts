/** What reading files needs of Node. */
import type { HtmlDocument } from './html';
import type { ReadingEdges } from './read';

/** HTML is parsed by linkedom, loaded when the first page is read. */
export const NODE_EDGES: ReadingEdges = {
  parseHtml: async (html) => {
    const { parseHTML } = await import('linkedom');
    return parseHTML(completeHtml(html)).document as unknown as HtmlDocument;
  },
};

/** A page with the html, head and body that its tags imply: browsers add them, linkedom does not. */
function completeHtml(html: string): string {
  let page = html.replace(/<!doctype[^>]*>/i, '');
  if (!/<html[\s>]/i.test(page)) page = `<html>${page}</html>`;
  if (!/<head[\s>]/i.test(page))
    page = /<body[\s>]/i.test(page)
      ? page.replace(/(<html[^>]*>)([^]*?)(<body[\s>])/i, '$1<head>$2</head>$3')
      : page.replace(/<html[^>]*>/i, '$&<head></head>');
  if (!/<body[\s>]/i.test(page)) page = page.replace(/<\/head\s*>/i, '</head><body>');
  return page;
}
