/** For tests: what a text tells, in a line each. */
import { extractDocument } from '../extract';

/** The engagements of a text as `type start/end host | participants @place`; those of a visit as `visitors>hosts`. */
function read(text: string, lang: string, published: string | null): string[] {
  return extractDocument({ id: 't', text, lang, published }).engagements.map((one) =>
    [
      one.type,
      `${one.start ?? '?'}${one.end ? `/${one.end}` : ''}`,
      one.type === 'visit'
        ? `${one.visitors.join('+')}>${one.hosts.join('+')}`
        : `${one.hosts.join('+') || '–'} | ${[...one.participants].sort().join('+')}`,
      `@${one.place?.name ?? '–'}`,
    ].join(' '),
  );
}

/** The same for texts in a language, unless a text says another. */
export const readIn =
  (home: string, day = '2024-05-13') =>
  (text: string, lang = home, published: string | null = day): string[] =>
    read(text, lang, published);
