/** Numbers as a language writes them. */
import { INTL_TAG, type Locale } from './locale';

const cache = new Map<Locale, Intl.NumberFormat>();

/** A number with its separators: `1,284`, `1 284`. `Intl` formatters are dear to make and are asked for in every frame. */
export function formatNumber(value: number, locale: Locale): string {
  // A small whole number is written alike in all our languages, and the first formatter costs a frame.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  let format = cache.get(locale);
  if (!format) cache.set(locale, (format = new Intl.NumberFormat(INTL_TAG[locale])));
  return format.format(value);
}
