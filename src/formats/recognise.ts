/** What a file that a user brings is: the name's ending is believed where the content does not say otherwise. */
import type { Fault } from '../engagement/issue';
import { CSV_COLUMNS } from './csv';
import { decodeText, startsWith } from './decode';

export type FileFormat =
  'json' | 'jsonl' | 'csv' | 'xlsx' | 'text' | 'markdown' | 'html' | 'pdf' | 'gexf' | 'graphml';

/** A file's format and its text; `text` is empty for a PDF or a workbook, which are read from their bytes. Or why it cannot be read. */
export type Recognised =
  | { readonly format: FileFormat; readonly text: string; readonly warning: Fault | null }
  | { readonly format: null; readonly refusal: Fault };

const BY_ENDING: Readonly<Record<string, FileFormat>> = {
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  gexf: 'gexf',
  graphml: 'graphml',
};

const WORKBOOKS: ReadonlySet<string> = new Set(['xlsx', 'xlsm']);
const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];
const PDF_MARK = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** The format and the text of a file. */
export function recogniseFile(name: string, bytes: Uint8Array): Recognised {
  if (startsWith(bytes, PDF_MARK)) return { format: 'pdf', text: '', warning: null };
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (WORKBOOKS.has(ending) && startsWith(bytes, ZIP_MARK))
    return { format: 'xlsx', text: '', warning: null };
  const declared = BY_ENDING[ending] === 'html' || ending === '' ? declaredCharset(bytes) : null;
  const decoded = decodeText(bytes, declared);
  if ('refusal' in decoded) return { format: null, refusal: decoded.refusal };
  if (decoded.text.trim() === '') return { format: null, refusal: { code: 'empty-file' } };
  return { format: BY_ENDING[ending] ?? sniff(decoded.text), ...decoded };
}

function sniff(text: string): FileFormat {
  const head = text.slice(0, 4000).trimStart();
  if (/^(?:<!--[^]*?-->\s*)*(?:<!doctype html|<html|<head|<body|<article)/i.test(head)) return 'html';
  const root = /^(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(gexf|graphml)[\s>]/i.exec(
    head,
  )?.[1];
  if (root) return root.toLowerCase() === 'gexf' ? 'gexf' : 'graphml';
  if (/^[{[]/.test(head)) {
    const line = firstLine(text);
    return parseQuietly(line) !== undefined && text.trim() !== line ? 'jsonl' : 'json';
  }
  if (/^---[ \t]*\r?\n[\w-]+[ \t]*:/.test(head)) return 'markdown';
  const columns = new Set(
    firstLine(head)
      .toLowerCase()
      .split(/[,;\t]/)
      .map((name) => name.trim()),
  );
  return CSV_COLUMNS.filter((name) => columns.has(name)).length >= 3 ? 'csv' : 'text';
}

/** The encoding that an HTML page names in its head. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 2000));
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

const firstLine = (text: string) => /[^\n]*/.exec(text.trimStart())?.[0]?.trim() ?? '';
function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
