/** The block of `name: value` lines between two `---` with which a Markdown file may begin. */

export interface FrontMatter {
  /** Names in lower case, values without quotation marks. */
  readonly fields: ReadonlyMap<string, string>;
  /** What follows the block. */
  readonly body: string;
}

const BLOCK = /^---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * Reads the block at the head of a text. Of YAML it knows plain scalars alone: a nested value is passed over, as none is needed
 * here. A text without the block is all body.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const match = BLOCK.exec(text);
  if (!match) return { fields: new Map(), body: text };
  const fields = new Map<string, string>();
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const pair = /^([A-Za-z][\w-]*)[ \t]*:[ \t]+(.+?)[ \t]*$/.exec(line);
    if (pair) fields.set((pair[1] ?? '').toLowerCase(), unquote(pair[2] ?? ''));
  }
  return { fields, body: text.slice(match[0].length) };
}

function unquote(value: string): string {
  const quoted =
    /^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(value) ?? /^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(value);
  if (!quoted) return value.replace(/\s+#.*$/, '');
  return value.startsWith('"')
    ? (quoted[1] ?? '').replace(/\\(["\\])/g, '$1')
    : (quoted[1] ?? '').replace(/''/g, "'");
}
