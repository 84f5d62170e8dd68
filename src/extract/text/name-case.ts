/** Names in normal capitals, however a text writes them. */

/** Capitals within a word, or another space than one blank: only then is there anything to normalise. */
const UNUSUAL = /\p{Lu}\p{L}*\p{Lu}|\s\s|[^\S ]/u;

/** A name in normal capitals: `GOÏTA` becomes `Goïta`, `McDONALD` stays readable, numerals and particles stay. */
export function normaliseName(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(/\s+/g, ' ')
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => (isShouted(part) ? capitalise(part) : part))
        .join('-'),
    )
    .join(' ');
}

const ROMAN = /^(?=[IVX]+$)(X{0,2})(IX|IV|V?I{0,3})$/;

/** `MBS`, `MBZ`: initials. */
const WITHOUT_VOWEL = /^[^AEIOUYÀ-Ý]+$/;

function isShouted(part: string): boolean {
  const letters = part.replace(/[^\p{L}]/gu, '');
  if (letters.length === 3 && WITHOUT_VOWEL.test(letters)) return false;
  return letters.length > 2 && letters === letters.toUpperCase() && !ROMAN.test(part)
    ? true
    : letters.length === 2 &&
        letters === letters.toUpperCase() &&
        !ROMAN.test(part) &&
        !/[.]/.test(part) &&
        letters !== 'JD' &&
        letters !== 'KP';
}

function capitalise(part: string): string {
  return part.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
