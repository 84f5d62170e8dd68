/** Numbers as a language writes them. */
import { INTL_TAG, type Locale } from './locale';

const cache = new Map<Locale, Intl.NumberFormat>();

/** A number with its separators: `1,284`, `1 284`. `Intl` formatters are dear to make and are asked for in every frame. */
export function formatNumber(value: number, locale: Locale): string {
  let format = cache.get(locale);
  if (!format) cache.set(locale, (format = new Intl.NumberFormat(INTL_TAG[locale])));
  return format.format(value);
}
