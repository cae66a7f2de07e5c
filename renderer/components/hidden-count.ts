import { useCallback, useState } from 'react';
import type { RefCallback } from 'react';
import { watchRoom } from './watch-room.ts';

/**
 * Counts what is in an element and does not show because there is no room: below its lower edge, as it is scrolled now. Give
 * the reference to the element that cuts it off; `of` selects what is counted, its children where nothing else is said.
 */
export function useHiddenCount(of = ':scope > *'): { readonly ref: RefCallback<HTMLElement>; readonly hidden: number } {
  const [hidden, setHidden] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const count = (): void => {
      const edge = element.getBoundingClientRect().bottom;
      setHidden([...element.querySelectorAll(of)].filter((child) => child.getBoundingClientRect().bottom > edge + 1).length);
    };
    const unwatch = watchRoom(element, count);
    element.addEventListener('scroll', count, { passive: true });
    return () => {
      unwatch();
      element.removeEventListener('scroll', count);
    };
  }, [of]);
  return { ref, hidden };
}
