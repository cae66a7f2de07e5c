import { useSyncExternalStore } from 'react';

/**
 * Which of the drawn layouts the window has room for: `wide` from 1600, `desk` from 1280, `drawer` from 1024 (region 1 becomes
 * a drawer), `column` from 640 and `narrow` below that, where tables become lists of label and value.
 */
export type LayoutKind = 'wide' | 'desk' | 'drawer' | 'column' | 'narrow';

const widths: readonly (readonly [LayoutKind, string])[] = [
  ['wide', '(min-width: 1600px)'],
  ['desk', '(min-width: 1280px)'],
  ['drawer', '(min-width: 1024px)'],
  ['column', '(min-width: 640px)'],
];

/** The layout of the window as it is now. */
export function useLayoutKind(): LayoutKind {
  return useSyncExternalStore(listen, layoutKind, () => 'desk');
}

function layoutKind(): LayoutKind {
  return widths.find(([, query]) => globalThis.matchMedia(query).matches)?.[0] ?? 'narrow';
}

function listen(changed: () => void): () => void {
  const queries = widths.map(([, query]) => globalThis.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
