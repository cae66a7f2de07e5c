import { createTheme } from '@mui/material/styles';
import type { Theme } from '@mui/material/styles';

/** The looks the screen has. `contrast` is high contrast: black, white and hard edges. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** How close together things stand. Compact is for desk work, comfortable for reading long. */
export type Density = 'compact' | 'comfortable';

const colours = {
  light: {
    ink: '#16202e', inkSoft: '#4a5666', inkWeak: '#5f6a7a', line: '#dfe4e9', lineSoft: '#edf0f3', lineField: '#8493a3', ground: '#f1f4f6', card: '#ffffff',
    accent: '#0a5a78', accentInk: '#ffffff', accentGround: '#e6f1f5', accentSoft: '#7fb0c4', accentFaint: '#b7d3de',
    term: '#8a4b00', termGround: '#fdf1dd', termLine: '#d29a2c', defect: '#a1211a', defectGround: '#fdeceb', defectSoft: '#e48a83', good: '#177a50',
    bar: '#10304a', barInk: '#eaf1f6', barInkSoft: '#c7d8e4', barField: '#1c4463', barLine: '#4d7797', practice: '#e0b45a', practiceInk: '#2a1c00',
    session1: '#0a7d68', session2: '#8a5ab0', session3: '#b0582c', session4: '#3d6fc2', session5: '#9a5a00', session6: '#b03a7a', session7: '#4a7a1f', session8: '#5e5ad6', session9: '#6b6459',
  },
  dark: {
    ink: '#e8edf2', inkSoft: '#b7c2cd', inkWeak: '#98a5b2', line: '#33414e', lineSoft: '#26333e', lineField: '#7c8c9b', ground: '#0e151b', card: '#18222c',
    accent: '#74c3de', accentInk: '#06222d', accentGround: '#17323f', accentSoft: '#3f8299', accentFaint: '#2b5767',
    term: '#f0bb6c', termGround: '#3a2a12', termLine: '#c58f35', defect: '#ff9f96', defectGround: '#44211f', defectSoft: '#b8564f', good: '#5cc795',
    bar: '#0a1722', barInk: '#eaf1f6', barInkSoft: '#b9cad8', barField: '#152c3e', barLine: '#56758c', practice: '#e0b45a', practiceInk: '#2a1c00',
    session1: '#3fbfa6', session2: '#bd92e0', session3: '#e58f62', session4: '#7fa8ee', session5: '#d9a441', session6: '#ef8fbf', session7: '#9ccf66', session8: '#a9a4ff', session9: '#bdb4a6',
  },
  contrast: {
    ink: '#ffffff', inkSoft: '#ffffff', inkWeak: '#e4e4e4', line: '#ffffff', lineSoft: '#595959', lineField: '#ffffff', ground: '#000000', card: '#000000',
    accent: '#5ce1ff', accentInk: '#000000', accentGround: '#003847', accentSoft: '#5ce1ff', accentFaint: '#9ae9fb',
    term: '#ffd35c', termGround: '#000000', termLine: '#ffd35c', defect: '#ffb0a8', defectGround: '#000000', defectSoft: '#ff7b6f', good: '#7dffc0',
    bar: '#000000', barInk: '#ffffff', barInkSoft: '#ffffff', barField: '#000000', barLine: '#ffffff', practice: '#ffd35c', practiceInk: '#000000',
    session1: '#5ce1ff', session2: '#e0b3ff', session3: '#ffb38a', session4: '#a8c8ff', session5: '#ffd35c', session6: '#ffa8d6', session7: '#c4ff8a', session8: '#c9c6ff', session9: '#e6ddd0',
  },
} as const satisfies Record<ThemeName, Record<string, string>>;

const measures = {
  compact: { textSmall: '12px', text: '13px', textReading: '14px', textKey: '17px', row: '32px', header: '31px', gap: '8px', inset: '12px', target: '28px', allowances: '184px', timeline: '124px' },
  comfortable: { textSmall: '13px', text: '15px', textReading: '16px', textKey: '20px', row: '40px', header: '36px', gap: '8px', inset: '14px', target: '32px', allowances: '230px', timeline: '136px' },
} as const satisfies Record<Density, Record<string, string>>;

export type Colour = keyof (typeof colours)['light'];
export type Measure = keyof (typeof measures)['compact'];

/** A colour of the theme, as a style value: `colour('ink')`. Amber and red (`term`, `defect`) are for terms and defects only. */
export function colour(name: Colour): string {
  return `var(--${name})`;
}

/** A size of the density, as a style value: `measure('row')`. */
export function measure(name: Measure): string {
  return `var(--${name})`;
}

/** The variables that `colour` and `measure` refer to, to be set on the root of the document. */
export function variables(theme: ThemeName, density: Density): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries({ ...colours[theme], ...measures[density] }).map(([name, value]) => [`--${name}`, value]));
}

const fontFamily = '"Fira Sans", system-ui, sans-serif';

/** The theme of the component library, from the same colours and sizes. */
export function libraryTheme(name: ThemeName, density: Density): Theme {
  const own = colours[name];
  const size = measures[density];
  return createTheme({
    palette: {
      mode: name === 'light' ? 'light' : 'dark',
      primary: { main: own.accent, contrastText: own.accentInk },
      error: { main: own.defect },
      warning: { main: own.term },
      text: { primary: own.ink, secondary: own.inkSoft },
      background: { default: own.ground, paper: own.card },
      divider: own.line,
    },
    typography: { fontFamily, fontSize: 13, htmlFontSize: 16, button: { textTransform: 'none', fontWeight: 500 } },
    shape: { borderRadius: 6 },
    transitions: { create: () => 'none' },
    components: {
      MuiButtonBase: { defaultProps: { disableRipple: true } },
      MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { minHeight: size.target, fontSize: size.text, lineHeight: 1.2, ...focusRing } } },
      MuiIconButton: { styleOverrides: { root: { minWidth: size.target, minHeight: size.target, ...focusRing } } },
      MuiToggleButton: { styleOverrides: { root: { minHeight: size.target, padding: '2px 10px', fontSize: size.text, color: own.inkSoft, borderColor: own.line, '&.Mui-selected, &.Mui-selected:hover': { color: own.ink, backgroundColor: own.accentGround, borderColor: own.accent }, '@media (forced-colors: active)': { '&.Mui-selected': { outline: '2px solid Highlight', outlineOffset: '-3px' } }, ...focusRing } } },
      MuiRadio: { styleOverrides: { root: focusRing } },
      MuiInputBase: { styleOverrides: { root: { fontSize: size.textReading } } },
      MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: own.lineField } } },
      MuiTooltip: {
        defaultProps: { arrow: true, enterDelay: 400, disableInteractive: true },
        styleOverrides: { tooltip: { fontSize: size.textSmall, backgroundColor: own.ink, color: own.card }, arrow: { color: own.ink } },
      },
      MuiDialog: { styleOverrides: { paper: { backgroundImage: 'none', border: `1px solid ${own.line}` } } },
      MuiMenuItem: { styleOverrides: { root: { minHeight: size.row, fontSize: size.text } } },
    },
  });
}

const focusRing = { '&.Mui-focusVisible': { outline: '2px solid var(--accent)', outlineOffset: '2px' } } as const;

/** The rules of the whole document: type, figures, focus, and what the system asks about motion. */
export const documentStyles = {
  'html, body, #root': { height: '100%', margin: 0 },
  // The bar stays in view where the page scrolls; what gets the focus never lies under it.
  html: { scrollPaddingTop: 48 },
  body: {
    font: `400 ${measure('text')}/1.35 ${fontFamily}`,
    color: colour('ink'),
    backgroundColor: colour('ground'),
    fontVariantNumeric: 'tabular-nums lining-nums',
    WebkitFontSmoothing: 'antialiased',
  },
  '*, *::before, *::after': { boxSizing: 'border-box' },
  'b, strong': { fontWeight: 600 },
  'h1, h2, h3, p, ul, ol, dl, dd, figure': { margin: 0, padding: 0 },
  'ul, ol': { listStyle: 'none' },
  ':focus-visible': { outline: `2px solid ${colour('accent')}`, outlineOffset: '-2px' },
  kbd: {
    font: `500 11px/1 ${fontFamily}`,
    color: colour('inkSoft'),
    border: `1px solid ${colour('line')}`,
    borderBottomWidth: '2px',
    borderRadius: '4px',
    padding: '2px 5px',
    backgroundColor: colour('card'),
    whiteSpace: 'nowrap',
  },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [`[data-session="${number}"]`, { '--session': `var(--session${number})` }])),
  '@media (prefers-reduced-motion: reduce)': { '*, *::before, *::after': { animation: 'none !important', transition: 'none !important', scrollBehavior: 'auto !important' } },
} as const;
