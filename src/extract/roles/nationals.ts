/** Those of two countries by their nationality alone, who talk for them: `Russians and Ukrainians met`, `les pourparlers entre Israéliens et Palestiniens`. */
import type { Mention } from '../mention';
import type { View } from '../view';

/** The first two between two tokens, or nobody. */
export function nationalsBetween(view: View, from: number, to: number): readonly Mention[] {
  const within = view.mentions.filter((one) => one.from >= from && one.to <= to);
  const at = within.findIndex((one, index) => isPair(view, one, within[index + 1]));
  return at < 0 ? [] : within.slice(at, at + 2);
}

function isPair(view: View, first: Mention, second: Mention | undefined): boolean {
  if (!second || !isPlural(view, first) || !isPlural(view, second)) return false;
  if (first.codes[0] === second.codes[0]) return false;
  const { reading } = view;
  const and = reading.word('and', first.to);
  return and > 0 && (and === second.from || reading.word('articles', and) === second.from);
}

/** A noun in the plural: with a capital, and the ending that no adjective of the language has. */
const isPlural = ({ reading, lexicon }: View, { form, from, to }: Mention): boolean =>
  form === 'demonym' &&
  to - from === 1 &&
  reading.tokens[from]?.form.cap === true &&
  /s$/.test(reading.norm(from)) &&
  !lexicon.data.endings.singular.test(reading.norm(from));
