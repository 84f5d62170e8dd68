/** The text of PDF files. The library is two megabytes, so it is loaded when the first such file is read. */
import type { TextDocument } from '../extract/document';

/** A PDF as a document. Throws what the library throws on a file that is broken or locked; `readFile` makes an issue of it. */
export async function readPdf(id: string, bytes: Uint8Array): Promise<TextDocument> {
  const { extractText, getDocumentProxy, getMeta } = await import('unpdf');
  // The library takes the buffer over, so it is given one of its own.
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  const { text } = await extractText(pdf, { mergePages: false });
  const { info } = await getMeta(pdf);
  const said = (name: string) => {
    const value: unknown = (info as Record<string, unknown>)[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  return {
    id,
    text: reflow(text.flatMap((page) => page.split('\n'))),
    title: said('Title'),
    author: said('Author'),
    lang: said('Language')?.slice(0, 2).toLowerCase() ?? null,
  };
}

/** A line shorter than this share of a full line ends a paragraph. */
const FULL_LINE = 0.75;

/**
 * Lines as a page was set, joined to paragraphs: a line that reaches near the margin goes on in the next one, and a word parted
 * by a hyphen at its end is joined.
 */
export function reflow(lines: readonly string[]): string {
  const lengths = lines.map((line) => line.trim().length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  let text = '';
  let before = '';
  for (const line of lines.map((each) => each.trim())) {
    if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line)) text = text.slice(0, -1) + line;
    else if (line !== '' && before !== '') text += (before.length >= usual * FULL_LINE ? ' ' : '\n\n') + line;
    else text += line === '' ? '\n\n' : line;
    before = line;
  }
  return text.replace(/\n{3,}/g, '\n\n').trim();
}
