/** The window of days in view: zooming, panning and the limits that keep the data in sight. */
import type { View } from './layout';

/** The furthest in: days that fill the width. */
export const LEAST_DAYS = 6;
/** Free time before the first and behind the last engagement when all are shown, as a share of their extent. */
const MARGIN = 0.03;
const LEAST_MARGIN_DAYS = 3;

/** The view that shows all. For no data, two years about `today`. */
export function homeView(extent: readonly [number, number] | null, today: number): View {
  if (!extent) return { from: today - 365, to: today + 365 };
  const margin = Math.max(LEAST_MARGIN_DAYS, (extent[1] - extent[0]) * MARGIN);
  return { from: extent[0] - margin, to: extent[1] + margin };
}

/** The nearest view within the limits: no wider than `home`, no narrower than `LEAST_DAYS`, and never beside the data. */
export function limitView(view: View, home: View): View {
  const homeDays = home.to - home.from;
  const days = Math.min(homeDays, Math.max(Math.min(LEAST_DAYS, homeDays), view.to - view.from));
  const middle = (view.from + view.to) / 2;
  const from = Math.max(home.from, Math.min(middle - days / 2, home.to - days));
  return { from, to: from + days };
}

/** The view zoomed by `factor` (above 1: closer) about the day that stays where it is. */
export function zoomView(view: View, factor: number, about: number): View {
  return { from: about - (about - view.from) / factor, to: about + (view.to - about) / factor };
}

/** The view moved by days. */
export function panView(view: View, days: number): View {
  return { from: view.from + days, to: view.to + days };
}

/** The view `share` (0 to 1) of the way from one to another; widths change geometrically, as the eye expects. */
export function blendViews(a: View, b: View, share: number): View {
  const [daysA, daysB] = [a.to - a.from, b.to - b.from];
  const days = daysA * (daysB / daysA) ** share;
  const middles = [(a.from + a.to) / 2, (b.from + b.to) / 2] as const;
  const along = daysA === daysB ? share : (days - daysA) / (daysB - daysA);
  const middle = middles[0] + (middles[1] - middles[0]) * along;
  return { from: middle - days / 2, to: middle + days / 2 };
}
