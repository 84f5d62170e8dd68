/** Dates as people write them in spreadsheets, as EDTF. */
import { day, formatIsoDay, formatYear, monthLength } from '../engagement/day';
import { parseEdtf } from '../engagement/edtf';

/** Whether `03/04/2025` is the third of April or March the fourth. */
export type DateOrder = 'dmy' | 'mdy';

/** Words that stand where a date is not known. */
const UNKNOWN = /^(tbd|tba|tbc|n\/?a|unknown|inconnue?|\?+|-+|–|none)$/i;

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january janvier jan janv',
    'february fevrier feb fev fevr',
    'march mars mar',
    'april avril apr avr',
    'may mai',
    'june juin jun',
    'july juillet jul juil',
    'august aout aug',
    'september septembre sep sept',
    'october octobre oct',
    'november novembre nov',
    'december decembre dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** A date, a span of dates, or null when the text is neither; `unknown` where it says that nobody knows. */
export type ReadDate = { readonly start: string; readonly end: string | null } | 'unknown' | null;

/** Reads a cell. `order` settles dates of three numbers. */
export function readDate(cell: string, order: DateOrder): ReadDate {
  const text = fold(cell);
  if (text === '') return null;
  if (isSerial(text))
    return { start: formatIsoDay(day(Number(text.split('.')[0]) - SERIAL_OF_1970)), end: null };
  if (UNKNOWN.test(text)) return 'unknown';
  const single = readSingle(text, order);
  if (single) return { start: single, end: null };
  return readWithinMonth(text) ?? readSpan(text, order);
}

/** Days by which Excel counts 1 January 1970; its own count begins in 1900, with a leap day that was none. */
const SERIAL_OF_1970 = 25_569;

/** Whether a cell is a day as Excel counts them, from 1927 to 2118, perhaps with a time of day behind. */
export function isSerial(cell: string): boolean {
  const days = /^(\d{5})(?:[.]\d+)?$/.exec(cell.trim())?.[1];
  return days !== undefined && Number(days) >= 10_000 && Number(days) < 80_000;
}

/** In a list of cells, what settles whether days or months come first; null when no date does. */
export function orderOf(cells: readonly string[]): DateOrder | null {
  for (const cell of cells) {
    const numbers = NUMBERS.exec(fold(cell));
    if (numbers && Number(numbers[1]) > 12) return 'dmy';
    if (numbers && Number(numbers[2]) > 12) return 'mdy';
  }
  return null;
}

/** Whether a cell is a date of three numbers that can be read in both orders, differently. */
export function isAmbiguous(cell: string): boolean {
  const numbers = NUMBERS.exec(fold(cell));
  return (
    numbers !== null && Number(numbers[1]) <= 12 && Number(numbers[2]) <= 12 && numbers[1] !== numbers[2]
  );
}

const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ t].*)?$/;
const ISO = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[ t]\d.*)?$/;
const DAY_MONTH_YEAR = /^(\d{1,2})(?:er|st|nd|rd|th)?[ .-]+([a-z]+)\.?[ ,.-]+(\d{4})$/;
const MONTH_DAY_YEAR = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const MONTH_YEAR = /^([a-z]+)\.?,? (\d{4})$/;
/** `22–26 june 2025`, `june 22-26, 2025`. */
const DAYS_MONTH = /^(?:du )?(\d{1,2})(?:er)?\s*(?:[-–—]|au|to|et)\s*(\d{1,2}) ([a-z]+)\.? (\d{4})$/;
const MONTH_DAYS = /^([a-z]+)\.? (\d{1,2})\s*[-–—]\s*(\d{1,2}),? (\d{4})$/;

function readSingle(text: string, order: DateOrder): string | null {
  if (parseEdtf(text)) return text;
  const iso = ISO.exec(text);
  if (iso) return join(iso[1], Number(iso[2]), iso[3]);
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [day, month] = order === 'dmy' ? [numbers[1], numbers[2]] : [numbers[2], numbers[1]];
    return join(fullYear(numbers[3]!), Number(month), day);
  }
  const named = DAY_MONTH_YEAR.exec(text);
  if (named) return join(named[3], MONTHS.get(named[2]!), named[1]);
  const american = MONTH_DAY_YEAR.exec(text);
  if (american) return join(american[3], MONTHS.get(american[1]!), american[2]);
  const month = MONTH_YEAR.exec(text);
  return month ? join(month[2], MONTHS.get(month[1]!), undefined) : null;
}

function readWithinMonth(text: string): ReadDate {
  const [, from, to, month, year] = DAYS_MONTH.exec(text) ?? [];
  const american = MONTH_DAYS.exec(text);
  const [first, last, name, inYear] = american
    ? [american[2], american[3], american[1], american[4]]
    : [from, to, month, year];
  if (!first || !name) return null;
  return spanOf(join(inYear, MONTHS.get(name), first), join(inYear, MONTHS.get(name), last));
}

function readSpan(text: string, order: DateOrder): ReadDate {
  for (const separator of [/\s*(?:–|—|\/)\s*/, /\s+(?:-|to|au|until)\s+/]) {
    const parts = text.split(separator);
    if (parts.length === 2) {
      const span = spanOf(readSingle(parts[0]!, order), readSingle(parts[1]!, order));
      if (span) return span;
    }
  }
  return null;
}

function spanOf(start: string | null, end: string | null): ReadDate {
  return start && end ? { start, end } : null;
}

/** Years of two digits up to 40 are of this century. */
function fullYear(year: string): string {
  return year.length === 4 ? year : String(Number(year) + (Number(year) <= 40 ? 2000 : 1900));
}

/** EDTF from its parts; null where there is no such day. */
export function join(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): string | null {
  if (year === undefined || !/^-?\d{1,4}$/.test(year.trim())) return null;
  const inYear = Number(year);
  if (month === undefined || !(month >= 1 && month <= 12)) return null;
  const text = `${formatYear(inYear)}-${String(month).padStart(2, '0')}`;
  if (day === undefined || day.trim() === '') return text;
  if (!(Number(day) >= 1 && Number(day) <= monthLength(inYear, month))) return null;
  return `${text}-${String(Number(day)).padStart(2, '0')}`;
}

function fold(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:le|on|c\.|ca\.?|vers) /, '');
}
