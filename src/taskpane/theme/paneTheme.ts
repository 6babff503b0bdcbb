import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Teal, as on the sheets, from darkest to lightest. */
const BRAND: BrandVariants = {
  10: '#011217',
  20: '#03242C',
  30: '#003540',
  40: '#00424F',
  50: '#004C5B',
  60: '#005566',
  70: '#005D72',
  80: '#00647A',
  90: '#1F7A8F',
  100: '#3B8FA3',
  110: '#56A3B5',
  120: '#70B5C5',
  130: '#8CC7D4',
  140: '#A8D7E1',
  150: '#C6E6ED',
  160: '#E2F2F5',
};

/** The reader's own fonts: Windows, Mac, Linux. None is fetched. */
const FONT = "'Segoe UI', 'Segoe UI Web', -apple-system, 'Helvetica Neue', Carlito, system-ui, sans-serif";

/** Ink, greys and signal colours are those of the sheets. */
const LIGHT: Theme = {
  ...createLightTheme(BRAND),
  fontFamilyBase: FONT,
  colorNeutralForeground1: '#13253A',
  colorNeutralForeground2: '#2E4056',
  colorNeutralForeground3: '#56667A',
  colorNeutralStroke1: '#B6C3CF',
  colorNeutralStroke2: '#D5DEE6',
  colorNeutralStroke3: '#E6ECF1',
  colorNeutralStrokeAccessible: '#5A6B7F',
  colorNeutralBackground2: '#F7FAFC',
  colorNeutralBackground3: '#EEF3F6',
  colorNeutralBackground1Selected: '#FFFFFF',
  colorPaletteDarkOrangeForeground1: '#8A4B00',
  colorPaletteRedForeground1: '#9B1C1C',
  colorPaletteGreenForeground1: '#1B5E3A',
};

const DARK: Theme = {
  ...createDarkTheme(BRAND),
  fontFamilyBase: FONT,
  colorNeutralForeground1: '#F1F5F8',
  colorNeutralForeground2: '#D5DEE6',
  colorNeutralForeground3: '#AAB8C5',
  colorNeutralBackground1: '#1B2128',
  colorNeutralBackground2: '#222A32',
  colorNeutralBackground3: '#12171C',
  colorNeutralBackground1Selected: '#36424E',
  colorNeutralStroke1: '#5E6C7A',
  colorNeutralStroke2: '#3B4753',
  colorNeutralStroke3: '#313B46',
  colorBrandForeground1: BRAND[130],
  colorBrandForegroundLink: BRAND[130],
  colorBrandForegroundLinkHover: BRAND[150],
  colorBrandBackground: BRAND[130],
  colorBrandBackgroundHover: BRAND[140],
  colorBrandBackgroundPressed: BRAND[120],
  colorNeutralForegroundOnBrand: BRAND[10],
  colorBrandBackground2: BRAND[40],
  colorBrandForeground2: BRAND[150],
  colorCompoundBrandStroke: BRAND[130],
  colorCompoundBrandBackground: BRAND[130],
  colorPaletteDarkOrangeForeground1: '#F0B36B',
  colorPaletteRedForeground1: '#F59A94',
  colorPaletteGreenForeground1: '#84CFA2',
};

/** The looks of the pane. */
export const PANE_THEMES = { light: LIGHT, dark: DARK } as const;
export type PaneThemeName = keyof typeof PANE_THEMES;
