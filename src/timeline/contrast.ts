/** Contrast as WCAG 2 defines it. */
import type { Theme } from '../theme/theme';

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours written `#rrggbb`, 1 to 21. */
export function contrastRatio(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Ink or paper, whichever reads better on a colour. */
export function inkOn(colour: string, theme: Theme): string {
  return contrastRatio(theme.ink, colour) >= contrastRatio(theme.paper, colour) ? theme.ink : theme.paper;
}
