import { describe, expect, it } from 'vitest';
import { THEMES, formatThemeProperties, strengthenTheme, type Theme } from './theme';

/** Relative luminance and contrast after WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe.each(Object.values(THEMES).map((theme) => [theme.name, theme] as const))(
  'theme %s',
  (_name, theme: Theme) => {
    it.each(['paper', 'surface', 'shade'] as const)('has readable text on %s', (ground) => {
      expect(contrast(theme.ink, theme[ground])).toBeGreaterThanOrEqual(7);
      expect(contrast(theme.inkSoft, theme[ground])).toBeGreaterThanOrEqual(4.5);
    });

    it('has readable accents and alerts on paper, and text on the accent and on evidence', () => {
      for (const colour of [theme.accent, theme.alert, theme.today])
        expect(contrast(colour, theme.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(theme.onAccent, theme.accent)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(theme.ink, theme.evidence)).toBeGreaterThanOrEqual(7);
    });

    it('has borders and secondary text in stronger colours for those who ask for more contrast', () => {
      const strong = strengthenTheme(theme);
      expect(contrast(strong.line, theme.paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(strong.lineStrong, theme.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(strong.inkSoft, theme.paper)).toBeGreaterThanOrEqual(7);
    });

    it('draws every mark at 3:1 or more', () => {
      for (const colour of [
        ...Object.values(theme.family),
        ...Object.values(theme.region),
        theme.lineStrong,
      ]) {
        expect(contrast(colour, theme.paper)).toBeGreaterThanOrEqual(3);
      }
    });
  },
);

it('writes the tokens as custom properties', () => {
  expect(formatThemeProperties(THEMES.light)).toContain('--ink-soft:#595c62');
  expect(formatThemeProperties(THEMES.light)).toContain('--family-economy:#b07c10');
});
