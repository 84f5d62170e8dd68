/** Pieces of XML: escaped text, attributes in their given order, numbers at two decimals. */

/** Attributes by name; those that are undefined are not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text or an attribute's value as XML; characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}

/** A number with at most two decimals and no minus zero. Throws on what is no finite number, before it spoils a file. */
export function num(value: number): string {
  if (!Number.isFinite(value))
    throw new TypeError(`num(${value}): a coordinate must be finite; check the layout that made it`);
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** Every number in a path or a list of lengths, rounded in place. Throws where one is not a number. */
export function roundNumbers(text: string): string {
  if (/NaN|Infinity/.test(text))
    throw new TypeError(
      `roundNumbers(“${text.slice(0, 60)}”): a path must hold finite numbers; check the layout`,
    );
  return text.replace(/-?(?:\d+\.\d+|\.\d+|\d+(?=e))(?:e[-+]?\d+)?/gi, (number) => num(Number(number)));
}

/** ` name="value"` for each attribute, in the order given. */
export function attributes(pairs: Attributes): string {
  return Object.entries(pairs)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? num(value) : escapeXml(String(value))}"`)
    .join('');
}
