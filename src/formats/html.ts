/** Articles saved from a browser: main text, title, date, author, language. */
import type { TextDocument } from '../extract/document';
import { normaliseDate } from './document';

/** As much of a node as is read here; those of a browser and of a DOM library are such. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
}
export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
}
export interface HtmlDocument {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
}

/** Makes a document of HTML: DOMParser in a browser, a DOM library in Node. */
export type ParseHtml = (html: string) => Promise<HtmlDocument>;

/** Where pages state the day of publication, the surest place first: selector and attribute. */
const DATE_PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"][datetime]', 'datetime'],
  ['meta[name="date"]', 'content'],
  ['meta[name="dc.date"]', 'content'],
  ['meta[name="DC.date"]', 'content'],
  ['meta[name="dcterms.created"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
];

/** An HTML page as a document; null when there are no words in it. */
export async function readHtml(id: string, html: string, parseHtml: ParseHtml): Promise<TextDocument | null> {
  const page = await parseHtml(html);
  // Readability takes the page apart, so what stands outside the article is read first.
  const facts = readFacts(page, html);
  const whole = page.body ? textOf(page.body) : '';
  const article = page.body && isArticleSized(page.body) ? await findArticle(page) : null;
  const text = article?.content ? textOf(article.content as HtmlNode) : whole;
  if (text === '') return null;
  return {
    id,
    text,
    title: oneLine(article?.title) ?? facts.title,
    author: oneLine(article?.byline) ?? facts.author,
    publisher: oneLine(article?.siteName) ?? hostOf(facts.url),
    lang: (article?.lang ?? facts.lang)?.slice(0, 2).toLowerCase() ?? null,
    published: normaliseDate(article?.publishedTime ?? null) ?? facts.published,
    url: facts.url,
  };
}

/** The main part of the page and what it says of itself, by Readability; null where it finds none. */
async function findArticle(page: HtmlDocument) {
  const { Readability } = await import('@mozilla/readability');
  const reader = new Readability<unknown>(page as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => node,
  });
  try {
    return reader.parse();
  } catch {
    return null;
  }
}

/** Beyond these Readability takes minutes or overflows, and the page is no article; all of its words are taken then. */
const DEEPEST = 300;
const MOST_NODES = 20_000;

function isArticleSized(element: HtmlNode): boolean {
  const open: [node: HtmlNode, depth: number][] = [[element, 0]];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    if (depth > DEEPEST || ++count > MOST_NODES) return false;
    for (const child of Array.from(node.childNodes)) open.push([child, depth + 1]);
  }
  return true;
}

/** What the page says of itself outside the article. */
function readFacts(page: HtmlDocument, html: string) {
  const attribute = (selector: string, name: string) =>
    page.querySelector(selector)?.getAttribute(name)?.trim() || null;
  const dates = DATE_PLACES.map(([selector, name]) => normaliseDate(attribute(selector, name)));
  const title = page.querySelector('title');
  return {
    title: oneLine(title ? textOf(title) : null),
    author: attribute('meta[name="author"]', 'content'),
    lang:
      page.documentElement.getAttribute('lang') ||
      attribute('meta[http-equiv="content-language" i]', 'content') ||
      attribute('meta[property="og:locale"]', 'content'),
    published: dates.find((date) => date !== null) ?? null,
    url:
      attribute('link[rel="canonical"]', 'href') ??
      attribute('meta[property="og:url"]', 'content') ??
      /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 4000))?.[1] ??
      null,
  };
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'IFRAME',
]);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The words of an element, a blank line between blocks. */
function textOf(element: HtmlNode): string {
  const pieces: string[] = [];
  const open: (HtmlNode | '\n' | '\n\n')[] = [element];
  // An explicit stack: a page may be nested deeper than calls can be.
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') pieces.push(node);
    else if (node.nodeType === TEXT_NODE) pieces.push((node.nodeValue ?? '').replace(/[ \t\n\r\f]+/g, ' '));
    else if (node.nodeType === ELEMENT_NODE || node === element) {
      const name = node.nodeName.toUpperCase();
      if (SILENT.has(name)) continue;
      if (name === 'BR') pieces.push('\n');
      const block = BLOCKS.has(name);
      if (block) open.push('\n\n');
      for (const child of Array.from(node.childNodes).reverse()) open.push(child);
      if (block) open.push('\n\n');
    }
  }
  return pieces
    .join('')
    .replace(/\u00ad/g, '')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function oneLine(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

function hostOf(url: string | null): string | null {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url ?? '')?.[1] ?? null;
}
