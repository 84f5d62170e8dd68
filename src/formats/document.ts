/** Articles as files: plain text, Markdown, JSON Lines. Spans of evidence point into the text that is kept here. */
import * as v from 'valibot';
import { issue, type Fault, type Issue } from '../engagement/issue';
import type { TextDocument } from '../extract/document';
import { parseIsoDay } from '../engagement/day';
import { splitFrontMatter } from './front-matter';
import { parseJson } from './json';
import { stripMarkdown } from './markdown';

export interface ReadDocuments {
  readonly documents: readonly TextDocument[];
  readonly issues: readonly Issue[];
}

const nullableText = v.optional(v.nullable(v.string()), null);
const DocumentSchema = v.object({
  id: v.union([v.pipe(v.string(), v.nonEmpty()), v.pipe(v.number(), v.transform(String))]),
  text: v.string(),
  lang: nullableText,
  published: nullableText,
  title: nullableText,
  publisher: nullableText,
  author: nullableText,
  url: nullableText,
});

/** A plain text as a document; `id` is the name of its file. */
export function readPlainText(id: string, text: string): TextDocument {
  return { id, text: unifyBreaks(text) };
}

/** A Markdown text, with what its front matter says: `title`, `publisher`, `author`, `lang`, `published` or `date`, `url`. The marks are taken out of the text. */
export function readMarkdown(id: string, text: string): TextDocument {
  const { fields, body } = splitFrontMatter(unifyBreaks(text));
  const field = (...names: string[]) => names.map((name) => fields.get(name)).find(Boolean) ?? null;
  const plain = stripMarkdown(body);
  return {
    id,
    text: plain,
    title: field('title') ?? /^#[ \t]+(.+)$/m.exec(body)?.[1]?.trim() ?? null,
    publisher: field('publisher', 'source'),
    author: field('author', 'byline'),
    lang: field('lang', 'language')?.slice(0, 2).toLowerCase() ?? null,
    published: normaliseDate(field('published', 'date')),
    url: field('url', 'link'),
  };
}

/** One line of a file of documents: the document, or what is wrong with it. */
export function parseDocumentLine(line: string): {
  readonly document: TextDocument | null;
  /** Where the line says one, whatever else is wrong with it. */
  readonly id: string | null;
  readonly fault: Fault | null;
} {
  const parsed = parseJson(line);
  if ('issue' in parsed) return { document: null, id: null, fault: parsed.issue.fault };
  const result = v.safeParse(DocumentSchema, parsed.value);
  if (result.success) return { document: result.output, id: result.output.id, fault: null };
  const [found] = result.issues;
  return { document: null, id: idIn(parsed.value), fault: faultOf(found) };
}

function faultOf({ path, expected, received, type }: v.BaseIssue<unknown>): Fault {
  const field = path?.map((item) => String(item.key)).join('.');
  if (field === 'id') return { code: 'document-without-id' };
  if (field === 'text') return { code: 'document-without-text' };
  return { code: 'wrong-kind', value: received, expected: expected ?? type };
}

/** Documents one a line: `{"id","text","lang"?,"published"?,"title"?,"url"?,…}`. A line that cannot be read gives an issue; the others are kept. */
export function readDocumentLines(text: string): ReadDocuments {
  const documents: TextDocument[] = [];
  const issues: Issue[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const { document, fault } = parseDocumentLine(line);
    if (document) documents.push(document);
    else if (fault) issues.push(issue(`line ${index + 1}`, null, fault));
  });
  return { documents, issues };
}

/** The day of a date in whatever form a page or a file gives it; null for none. A month or a year alone is kept as such. */
export function normaliseDate(text: string | null): string | null {
  const iso = /^\s*(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(text ?? '');
  if (iso) {
    const date = iso[0].trim();
    return iso[3] === undefined || parseIsoDay(date) !== null ? date : null;
  }
  if (!text) return null;
  const zoned = /(?:Z|GMT|UTC|[+-]\d\d:?\d\d)\s*(?:\(.*\))?$/.test(text);
  const time = Date.parse(zoned ? text : `${text} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

const unifyBreaks = (text: string) => text.replace(/\r\n?/g, '\n');

function idIn(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null;
}
