/** Colours and sizes for light, dark and print. The charts take them as attributes; the page as custom properties. */
import type { SectorFamily } from '../engagement/sector';

export const THEME_NAMES = ['light', 'dark', 'print'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

export const REGIONS = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania', 'Organisations'] as const;
export type RegionName = (typeof REGIONS)[number];

export interface Theme {
  readonly name: ThemeName;
  /** Ground of the charts and the page. */
  readonly paper: string;
  /** Ground of panels that lie on the paper. */
  readonly surface: string;
  /** Ground of what is hovered or alternates. */
  readonly shade: string;
  /** Text; at least 7:1 on paper. */
  readonly ink: string;
  /** Secondary text; at least 4.5:1 on paper, surface and shade. */
  readonly inkSoft: string;
  /** Hairlines and grid. */
  readonly line: string;
  /** Borders of controls and neutral marks; at least 3:1 on paper. */
  readonly lineStrong: string;
  /** Links, selection, the brush; at least 4.5:1 on paper. */
  readonly accent: string;
  /** Text on accent. */
  readonly onAccent: string;
  readonly accentSoft: string;
  /** The line for today. */
  readonly today: string;
  /** Ground of words marked as evidence. */
  readonly evidence: string;
  /** Words about errors. */
  readonly alert: string;
  /** Hue by family of sectors: marks; at least 3:1 on paper, told apart with each common colour blindness. */
  readonly family: Readonly<Record<SectorFamily, string>>;
  /** Hue by world region: nodes of the graph. */
  readonly region: Readonly<Record<RegionName, string>>;
}

/** A theme for those who ask their system for more contrast: hairlines as strong as borders, secondary text as strong as text. */
export function strengthenTheme(theme: Theme): Theme {
  return { ...theme, line: theme.lineStrong, lineStrong: theme.inkSoft, inkSoft: theme.ink };
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    name: 'light',
    paper: '#fcfbf8',
    surface: '#ffffff',
    shade: '#f2f0ea',
    ink: '#1c1d1f',
    inkSoft: '#595c62',
    line: '#dfdcd3',
    lineStrong: '#8b8d90',
    accent: '#1d5c84',
    onAccent: '#ffffff',
    accentSoft: '#d9e7f0',
    today: '#b3372b',
    evidence: '#fde9b0',
    alert: '#a02a1d',
    family: {
      economy: '#b07c10',
      security: '#b8432f',
      resources: '#2c8069',
      society: '#7f5aa2',
      technology: '#2f73b5',
      none: '#84878c',
    },
    region: {
      Africa: '#b07c10',
      Americas: '#2f73b5',
      Asia: '#b8432f',
      Europe: '#7f5aa2',
      Oceania: '#2c8069',
      Organisations: '#5d6168',
    },
  },
  dark: {
    name: 'dark',
    paper: '#16181b',
    surface: '#1e2125',
    shade: '#282c31',
    ink: '#eeece6',
    inkSoft: '#a9acb1',
    line: '#34383e',
    lineStrong: '#7a7e85',
    accent: '#7db8de',
    onAccent: '#10212d',
    accentSoft: '#24404f',
    today: '#ef8375',
    evidence: '#5a4a17',
    alert: '#f19384',
    family: {
      economy: '#dcab47',
      security: '#e67e69',
      resources: '#5fb89c',
      society: '#b393d6',
      technology: '#6fa9e2',
      none: '#93979d',
    },
    region: {
      Africa: '#dcab47',
      Americas: '#6fa9e2',
      Asia: '#e67e69',
      Europe: '#b393d6',
      Oceania: '#5fb89c',
      Organisations: '#a3a7ad',
    },
  },
  print: {
    name: 'print',
    paper: '#ffffff',
    surface: '#ffffff',
    shade: '#f4f4f4',
    ink: '#000000',
    inkSoft: '#454545',
    line: '#d0d0d0',
    lineStrong: '#777777',
    accent: '#124a6d',
    onAccent: '#ffffff',
    accentSoft: '#e3edf3',
    today: '#9b2318',
    evidence: '#f6e3a6',
    alert: '#9b2318',
    family: {
      economy: '#9a6a05',
      security: '#a63321',
      resources: '#1f6e58',
      society: '#6d4891',
      technology: '#1f619f',
      none: '#6f7277',
    },
    region: {
      Africa: '#9a6a05',
      Americas: '#1f619f',
      Asia: '#a63321',
      Europe: '#6d4891',
      Oceania: '#1f6e58',
      Organisations: '#4d5157',
    },
  },
};

/** The four sizes of text, in pixels. */
export const TEXT_SIZES = { small: 11, body: 13, large: 15, title: 19 } as const;

/** The tokens as a style attribute's text of custom properties, for the page: `--paper:#fcfbf8;…`. */
export function formatThemeProperties(theme: Theme): string {
  const flat = Object.entries(theme).flatMap(([key, value]) => {
    if (key === 'name') return [];
    if (typeof value === 'string') return [[key, value] as const];
    return Object.entries(value as Record<string, string>).map(
      ([name, colour]) => [`${key}-${name}`, colour] as const,
    );
  });
  return flat
    .map(([key, value]) => `--${key.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}:${value}`)
    .join(';');
}
