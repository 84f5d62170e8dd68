/** The axis of aligned lanes: days and years before and after day 0. */
import { day, type Day } from '../engagement/day';
import { formatDay } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { TIMELINE } from '../i18n/messages/timeline';
import { textWidth } from '../scene/text';
import { TEXT_SIZES } from '../theme/theme';
import type { Alignment } from './alignment';
import type { AxisTicks, Tick } from './axis';

const DAYS_PER_YEAR = 365.2425;
const LABEL_GAP_PX = 14;

type Unit = 'day' | 'year';
interface Step {
  readonly unit: Unit;
  readonly size: number;
}

/** Steps from fine to coarse. */
const STEPS: readonly Step[] = [
  ...[1, 2, 5, 10, 20, 50, 100].map((size): Step => ({ unit: 'day', size })),
  ...[1, 2, 5, 10, 20, 50, 100, 500, 1000, 5000].map((size): Step => ({ unit: 'year', size })),
];
const DAYS: Readonly<Record<Unit, number>> = { day: 1, year: DAYS_PER_YEAR };

/** Ticks of a window of days from day 0; the upper line says what day 0 is. */
export function layoutRelativeTicks(
  view: { readonly from: number; readonly to: number },
  pxPerDay: number,
  { alignment, locale }: { readonly alignment: Alignment; readonly locale: Locale },
): AxisTicks {
  const words = TIMELINE[locale];
  const { common } = alignment;
  const since = common === null ? words.sinceOffice : words.sinceDay(formatDay(common, locale));
  const before = day(Math.floor(Math.min(view.from, 0)) - 1);
  const after = day(Math.ceil(Math.max(view.to, 0)) + 1);
  const step = STEPS.find((each) => fits(each, view, pxPerDay, locale)) ?? STEPS[STEPS.length - 1]!;
  const zero = day(0);
  return {
    major: [
      { day: before, next: zero, label: words.beforeZero },
      { day: zero, next: after, label: since },
    ],
    minor: ticksOf(step, view, locale),
  };
}

function fits(
  { unit, size }: Step,
  view: { readonly from: number; readonly to: number },
  pxPerDay: number,
  locale: Locale,
): boolean {
  const furthest = Math.max(Math.abs(view.from), Math.abs(view.to)) / DAYS[unit];
  const widest = formatOffset({ unit, count: -Math.max(size, Math.round(furthest)) }, locale);
  return size * DAYS[unit] * pxPerDay >= textWidth(widest, TEXT_SIZES.small) + LABEL_GAP_PX;
}

function ticksOf(
  { unit, size }: Step,
  view: { readonly from: number; readonly to: number },
  locale: Locale,
): Tick[] {
  const dayAt = (count: number): Day => day(Math.round(count * DAYS[unit]));
  const ticks: Tick[] = [];
  const first = Math.floor(view.from / DAYS[unit] / size) * size;
  for (let count = first; dayAt(count) < view.to && ticks.length < 2000; count += size) {
    ticks.push({
      day: dayAt(count),
      next: dayAt(count + size),
      label: formatOffset({ unit, count }, locale),
    });
  }
  return ticks;
}

/** `+30 days`, `−2 years`, `0`. */
function formatOffset(
  { unit, count }: { readonly unit: Unit; readonly count: number },
  locale: Locale,
): string {
  const words = TIMELINE[locale];
  if (count === 0) return '0';
  return unit === 'day' ? words.offsetDays(count) : words.offsetYears(count);
}
