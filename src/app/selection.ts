/** What the details panel shows: one engagement, or those behind an edge, a node or a cluster. */

export type Selection =
  | { readonly kind: 'engagement'; readonly id: string }
  /** Visits of one party to another. */
  | { readonly kind: 'pair'; readonly visitor: string; readonly host: string }
  /** Engagements that a mark stands for; `label` says of what. Not kept in the address. */
  | { readonly kind: 'group'; readonly label: string; readonly ids: readonly string[] };

const PAIR = /^([A-Z][A-Z0-9-]{1,15})~([A-Z][A-Z0-9-]{1,15})$/;

/** `visit-mli-rus-2025-06-22` or `MLI~RUS`; null for nothing. */
export function parseSelection(text: string | null): Selection | null {
  if (!text) return null;
  const pair = PAIR.exec(text);
  if (pair?.[1] && pair[2]) return { kind: 'pair', visitor: pair[1], host: pair[2] };
  return { kind: 'engagement', id: text.slice(0, 300) };
}

/** The selection as a parameter of the address; null for none, and for a group, which has no name of its own. */
export function formatSelection(selection: Selection | null): string | null {
  switch (selection?.kind) {
    case 'engagement':
      return selection.id;
    case 'pair':
      return `${selection.visitor}~${selection.host}`;
    case 'group':
    case undefined:
      return null;
  }
}
