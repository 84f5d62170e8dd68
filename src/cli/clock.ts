/** The clock, read in one place. */
import { day, type Day } from '../engagement/day';

/** The UTC day on which the command runs. */
export function currentDay(): Day {
  return day(Math.floor(Date.now() / 86_400_000));
}
