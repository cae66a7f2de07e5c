import { useCallback, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefCallback } from 'react';
import { begins, isLetter, useTypedWord } from './typed-word.ts';

interface ListNavigationOptions {
  readonly count: number;
  /** `vertical`: ↑ ↓; `horizontal`: ← → */
  readonly direction?: 'vertical' | 'horizontal';
  /** which item the Tab key lands on at first */
  readonly start?: number;
  /** the keyboard or the mouse came to the item */
  readonly onReach?: (index: number) => void;
  /** Enter on the item */
  readonly onOpen?: (index: number) => void;
}

/** Properties for the element that holds the items. */
interface ListProps {
  readonly ref: RefCallback<HTMLElement>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Properties for one item. The item that is not reached is skipped by Tab. */
interface ItemProps {
  readonly tabIndex: 0 | -1;
  readonly 'data-list-item': number;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

interface ListNavigation {
  readonly active: number;
  readonly listProps: ListProps;
  readonly itemProps: (index: number) => ItemProps;
  readonly moveTo: (index: number) => void;
}

/**
 * A list in which the arrows move: one stop for Tab, ↑ ↓ (or ← →), Home and End move, a typed word jumps to the item that
 * begins with it, Enter opens. Spread `listProps` on the holder and `itemProps(i)` on each item.
 */
export function useListNavigation({ count, direction = 'vertical', start = 0, onReach, onOpen }: ListNavigationOptions): ListNavigation {
  const [chosen, setChosen] = useState(start);
  const holder = useRef<HTMLElement | null>(null);
  const hold = useCallback((element: HTMLElement | null) => {
    holder.current = element;
  }, []);
  const typedWord = useTypedWord();
  const active = Math.max(0, Math.min(chosen, count - 1));

  const items = (): readonly HTMLElement[] => [...(holder.current?.querySelectorAll<HTMLElement>('[data-list-item]') ?? [])];
  const moveTo = (index: number): void => items().find((item) => item.dataset['listItem'] === String(index))?.focus();

  const findTyped = (key: string, now: number): number | null => {
    const word = typedWord.add(key, now);
    const found = items().find((item) => begins(item, word));
    return found === undefined ? null : Number(found.dataset['listItem']);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement) || event.target.dataset['listItem'] === undefined) return;
    if (event.key === 'Enter') {
      if (onOpen === undefined) return;
      onOpen(active);
    } else {
      const moved = target(event.key, active, count, direction);
      if (moved !== null) typedWord.end();
      const next = moved ?? (isLetter(event.key) ? findTyped(event.key, event.timeStamp) : null);
      if (next === null) return;
      moveTo(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    active,
    listProps: { ref: hold, onKeyDown },
    itemProps: (index) => ({
      tabIndex: index === active ? 0 : -1,
      'data-list-item': index,
      onFocus: () => {
        setChosen(index);
        onReach?.(index);
      },
    }),
    moveTo,
  };
}

function target(key: string, active: number, count: number, direction: 'vertical' | 'horizontal'): number | null {
  const [back, forth] = direction === 'vertical' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  if (key === back) return Math.max(0, active - 1);
  if (key === forth) return Math.min(count - 1, active + 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
