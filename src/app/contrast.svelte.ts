/** The theme as the reader's system asks for it. */
import { MediaQuery } from 'svelte/reactivity';
import { strengthenTheme, type Theme } from '../theme/theme';

const more = new MediaQuery('(prefers-contrast: more)');

/** The theme, with more contrast where that is asked for. Follows the system while the page is open. */
export function adaptContrast(theme: Theme): Theme {
  return more.current ? strengthenTheme(theme) : theme;
}
