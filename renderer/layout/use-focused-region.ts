import { useSyncExternalStore } from 'react';
import { focusedRegion } from './region-focus.ts';
import type { RegionId } from './regions.ts';

/** The region that has the focus, as it moves. */
export function useFocusedRegion(): RegionId | null {
  return useSyncExternalStore(listen, focusedRegion);
}

function listen(changed: () => void): () => void {
  document.addEventListener('focusin', changed);
  document.addEventListener('focusout', changed);
  return () => {
    document.removeEventListener('focusin', changed);
    document.removeEventListener('focusout', changed);
  };
}
