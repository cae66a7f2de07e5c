import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import GlobalStyles from '@mui/material/GlobalStyles';
import { ThemeProvider } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Preferences } from '../shared/models/operations.ts';
import { documentStyles, libraryTheme, variables } from './theme.ts';
import type { ThemeName } from './theme.ts';

/** Rules go into the style sheet as objects and never as text, which the content policy of both hosts refuses. */
const styleCache = createCache({ key: 'kb', speedy: true });

interface LookProps {
  readonly preferences: Preferences;
  readonly children: ReactNode;
}

/** Gives the screen below the colours, density and language that the user wants. */
export function Look({ preferences, children }: LookProps) {
  const theme = useThemeName(preferences.theme);
  const { density, language } = preferences;
  const library = useMemo(() => libraryTheme(theme, density), [theme, density]);
  const root = useMemo(() => ({ ':root': { ...variables(theme, density), colorScheme: theme === 'light' ? 'light' : 'dark' }, ...documentStyles }), [theme, density]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    Object.assign(document.documentElement.dataset, { theme, density });
  }, [theme, density]);
  return (
    <CacheProvider value={styleCache}>
      <ThemeProvider theme={library}>
        <CssBaseline />
        <GlobalStyles styles={root} />
        {children}
      </ThemeProvider>
    </CacheProvider>
  );
}

function useThemeName(wish: Preferences['theme']): ThemeName {
  const dark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const contrast = useMediaQuery('(prefers-contrast: more)', { noSsr: true });
  if (wish !== 'system') return wish;
  return contrast ? 'contrast' : dark ? 'dark' : 'light';
}
