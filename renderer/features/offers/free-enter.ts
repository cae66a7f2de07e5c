import { useEffect, useEffectEvent, useState } from 'react';

/** Enter accepts where it has nothing else to do: nowhere in particular, or in the search field as long as nothing is typed. Never while something is typed, in a list, on a button or in a dialog. */
function isFree(): boolean {
  const at = document.activeElement;
  if (document.querySelector('[role="dialog"]') !== null) return false;
  if (at instanceof HTMLInputElement) return 'searchField' in at.dataset && at.value.trim() === '';
  return at === null || at === document.body || at.matches('main, section[tabindex="-1"]');
}

/** Listens for Enter where it is free, and says whether it is now. */
export function useFreeEnter(act: () => void, enabled: boolean): boolean {
  const [free, setFree] = useState(isFree);
  const onEnter = useEffectEvent(act);
  useEffect(() => {
    if (!enabled) return undefined;
    const ended = new AbortController();
    // The focus has gone on when the event is over.
    const look = (): void => queueMicrotask(() => setFree(isFree()));
    for (const name of ['focusin', 'focusout', 'input']) document.addEventListener(name, look, { signal: ended.signal });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey || !isFree()) return;
      event.preventDefault();
      onEnter();
    }, { signal: ended.signal });
    look();
    return () => ended.abort();
  }, [enabled]);
  return free && enabled;
}
