/** Markdown as plain text: words and paragraphs stay, marks go. */

/** In this order: what is taken out whole, then the marks of lines, then those within a line. */
const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/<!--[^]*?-->/g, ''],
  [/^[ \t]*(?:```|~~~).*$/gm, ''],
  [/^\[[^\]\n]+\]:[ \t].*$/gm, ''],
  [/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, ''],
  [/^(.+)\n(?:=+|-+)[ \t]*$/gm, '$1\n'],
  [/^[ \t]{0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/gm, '$1\n'],
  [/^[ \t]*(?:>[ \t]?)+/gm, ''],
  [/^[ \t]*(?:[-*+])[ \t]+/gm, ''],
  [/!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])/g, ''],
  [/\[([^\]\n]+)\](?:\([^)\n]*\)|\[[^\]\n]*\])/g, '$1'],
  [/<((?:https?:|mailto:)[^>\s]+)>/g, '$1'],
  [/<\/?[a-z][^>\n]*>/gi, ''],
  [/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2'],
  [/(?<![\w*\\])\*(?=\S)([^*\n]+?)(?<=[^\s\\])\*(?![\w*])/g, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/`([^`\n]+)`/g, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!>])/g, '$1'],
  [/[ \t]+$/gm, ''],
  [/\n{3,}/g, '\n\n'],
];

/** The text of a Markdown body. Numbers at the head of a line stay: “22. Juni” is a date as often as an item of a list. */
export function stripMarkdown(body: string): string {
  return RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), body).trim();
}
