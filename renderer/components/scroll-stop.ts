import { useCallback, useState } from 'react';
import type { RefCallback } from 'react';
import { watchRoom } from './watch-room.ts';

const focusable = 'a[href], button, input, textarea, select, [tabindex="0"]';

/**
 * Whether an element has to be a stop of the Tab key: when it scrolls and nothing inside it can have the focus, the keyboard
 * could not scroll it otherwise. Give the reference to the element that scrolls.
 */
export function useScrollStop(): { readonly hold: RefCallback<HTMLElement>; readonly stop: boolean } {
  const [stop, setStop] = useState(false);
  const hold = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const look = (): void => setStop(element.scrollHeight > element.clientHeight + 1 && element.querySelector(focusable) === null);
    return watchRoom(element, look);
  }, []);
  return { hold, stop };
}
