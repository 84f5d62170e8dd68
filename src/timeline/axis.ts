/** The time axis: two levels of whole calendar units, each label as exact as there is room for. */
import { calendarOf, day, dayOf, formatYear, type Day } from '../engagement/day';
import { formatDay } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { textWidth } from '../scene/text';
import { TEXT_SIZES } from '../theme/theme';

export interface Tick {
  /** First day of the unit. */
  readonly day: Day;
  /** First day of the next one. */
  readonly next: Day;
  readonly label: string;
}

export interface AxisTicks {
  /** Larger units, labelled on the upper line. */
  readonly major: readonly Tick[];
  /** Smaller units, labelled on the lower line; the grid stands on them. */
  readonly minor: readonly Tick[];
}

type Unit = 'day' | 'month' | 'year';
interface Level {
  readonly unit: Unit;
  readonly step: number;
  /** Shortest length of one unit times step, in days: what decides whether it fits. */
  readonly days: number;
  readonly widest: string;
}

/** Steps from fine to coarse. `widest` is what has to fit between two ticks. */
const LEVELS: readonly Level[] = [
  { unit: 'day', step: 1, days: 1, widest: '30' },
  { unit: 'day', step: 7, days: 5, widest: '28' },
  { unit: 'month', step: 1, days: 28, widest: 'Sept' },
  { unit: 'month', step: 3, days: 90, widest: 'Sept' },
  { unit: 'year', step: 1, days: 365, widest: '2025' },
  { unit: 'year', step: 2, days: 730, widest: '2025' },
  { unit: 'year', step: 5, days: 1826, widest: '2025' },
  { unit: 'year', step: 10, days: 3652, widest: '2025' },
  { unit: 'year', step: 25, days: 9131, widest: '2025' },
  { unit: 'year', step: 50, days: 18262, widest: '2025' },
  { unit: 'year', step: 100, days: 36524, widest: '2025' },
  { unit: 'year', step: 500, days: 182621, widest: '-2025' },
  { unit: 'year', step: 1000, days: 365242, widest: '-10000' },
];
const LABEL_GAP_PX = 10;
/** More ticks than any screen has room for: a guard against a view of no width. */
const MAX_TICKS = 2000;

/** Ticks for a window of (fractional) days at a scale. Units that begin before the window are included, so that their label can stick. */
export function layoutTicks(
  view: { readonly from: number; readonly to: number },
  pxPerDay: number,
  locale: Locale,
): AxisTicks {
  const minor =
    LEVELS.find(
      (level) => level.days * pxPerDay >= textWidth(level.widest, TEXT_SIZES.small) + LABEL_GAP_PX,
    ) ?? LEVELS[LEVELS.length - 1];
  if (!minor) return { major: [], minor: [] };
  const major = majorOf(minor);
  return {
    minor: ticksOf(minor, view, (value) => minorLabel(minor, value, locale)),
    major: major ? ticksOf(major, view, (value) => majorLabel(major, value, locale)) : [],
  };
}

function majorOf(minor: Level): Level | null {
  if (minor.unit === 'day') return { unit: 'month', step: 1, days: 28, widest: '' };
  if (minor.unit === 'month') return { unit: 'year', step: 1, days: 365, widest: '' };
  return null;
}

function ticksOf(
  level: Level,
  view: { readonly from: number; readonly to: number },
  label: (value: Day) => string,
): Tick[] {
  const ticks: Tick[] = [];
  let at = floorUnit(day(Math.floor(view.from)), level);
  while (at < view.to && ticks.length < MAX_TICKS) {
    const next = nextUnit(at, level);
    ticks.push({ day: at, next, label: label(at) });
    at = next;
  }
  return ticks;
}

function floorUnit(value: Day, { unit, step }: Level): Day {
  const { year, month, dayOfMonth } = calendarOf(value);
  switch (unit) {
    case 'day':
      return step === 1 ? value : dayOf(year, month, weekStart(dayOfMonth));
    case 'month':
      return dayOf(year, month - ((month - 1) % step), 1);
    case 'year':
      return dayOf(Math.floor(year / step) * step, 1, 1);
  }
}

/** Days 1, 8, 15, 22 of a month: steps of a week that begin anew with each month, so that a month never has a stump of a day. */
function weekStart(dayOfMonth: number): number {
  return Math.min(22, 1 + 7 * Math.floor((dayOfMonth - 1) / 7));
}

function nextUnit(value: Day, { unit, step }: Level): Day {
  const { year, month, dayOfMonth } = calendarOf(value);
  switch (unit) {
    case 'day':
      if (step === 1) return day(value + 1);
      return dayOfMonth >= 22 ? dayOf(year, month + 1, 1) : dayOf(year, month, dayOfMonth + 7);
    case 'month':
      return dayOf(year, month + step, 1);
    case 'year':
      return dayOf(year + step, 1, 1);
  }
}

function minorLabel({ unit }: Level, value: Day, locale: Locale): string {
  switch (unit) {
    case 'day':
      return String(calendarOf(value).dayOfMonth);
    case 'month':
      return formatDay(value, locale, { month: 'short' });
    case 'year':
      return formatYear(calendarOf(value).year);
  }
}

function majorLabel({ unit }: Level, value: Day, locale: Locale): string {
  return unit === 'month'
    ? formatDay(value, locale, { month: 'long', year: 'numeric' })
    : formatYear(calendarOf(value).year);
}
