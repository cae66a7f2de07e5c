import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PaletteEntry } from '../../commands/palette.ts';

interface Pointing {
  /** what Enter chooses; `null` when Enter is for the search of a person */
  readonly pointed: PaletteEntry | null;
  /** ↑ and ↓ in the search box */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly reset: () => void;
}

/** Which entry of the palette Enter chooses: the one that the arrows went to, else `byDefault`. Before the first and after the last one is the search box itself. */
export function usePointing(entries: readonly PaletteEntry[], byDefault: PaletteEntry | null): Pointing {
  const [id, setId] = useState<string | null>(null);
  const pointed = entries.find((entry) => entry.id === id) ?? byDefault;
  const onKeyDown = (event: KeyboardEvent): void => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.ctrlKey || event.altKey || entries.length === 0) return;
    event.preventDefault();
    const at = pointed === null ? (event.key === 'ArrowDown' ? -1 : entries.length) : entries.indexOf(pointed);
    setId(entries[at + (event.key === 'ArrowDown' ? 1 : -1)]?.id ?? null);
  };
  return { pointed, onKeyDown, reset: () => setId(null) };
}
