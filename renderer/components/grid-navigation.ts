import { useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { isKeyOf } from '../commands/use-keys.ts';
import { begins, isLetter, useTypedWord } from './typed-word.ts';

/** A place in a table: counted from 0, header rows not counted. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface GridNavigationOptions {
  readonly rows: number;
  readonly columns: number;
  /** the row in which the Tab key lands at first */
  readonly startRow?: number;
  readonly onReach?: (place: Place) => void;
  /** Enter on a cell */
  readonly onOpen?: (place: Place) => void;
  /** Ctrl+C on a cell, when no text is selected */
  readonly onCopy?: (place: Place) => void;
}

interface CellProps {
  readonly tabIndex: 0 | -1;
  readonly 'data-list-item': string;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

interface GridNavigation {
  readonly gridProps: { readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void };
  /** `span`: over how many columns the cell goes */
  readonly cellProps: (row: number, column: number, span?: number) => CellProps;
}

/** A table in which the arrows move from cell to cell: one stop for Tab, Home and End to the ends of a row, a typed word goes to the row that begins with it, Enter opens, Ctrl+C copies. */
export function useGridNavigation({ rows, columns, startRow = 0, onReach, onOpen, onCopy }: GridNavigationOptions): GridNavigation {
  const [chosen, setChosen] = useState<Place>({ row: startRow, column: 0 });
  const active = { row: Math.max(0, Math.min(chosen.row, rows - 1)), column: Math.max(0, Math.min(chosen.column, columns - 1)) };

  const typedWord = useTypedWord();
  const found = (word: string, grid: HTMLElement): Place | null => {
    const row = Array.from({ length: rows }, (_, at) => at).find((at) => begins(cellAt({ row: at, column: 0 }, grid), word));
    return row === undefined ? null : { ...active, row };
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['listItem'] === undefined) return;
    const grid = event.currentTarget;
    const here = startOf(active, grid);
    if (isKeyOf('copyAmount', event.nativeEvent)) {
      if (onCopy === undefined || (globalThis.getSelection()?.toString() ?? '') !== '') return;
      onCopy(here);
    } else if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    } else if (event.key === 'Enter') {
      if (onOpen === undefined) return;
      onOpen(here);
    } else {
      const moved = target(event.key, active, here, spanAt(here, grid), { rows, columns });
      if (moved !== null) typedWord.end();
      const wanted = moved ?? (isLetter(event.key) ? found(typedWord.add(event.key, event.timeStamp), grid) : null);
      if (wanted === null) return;
      const next = startOf(wanted, grid);
      cellAt(next, grid)?.focus();
      // Moving to another row keeps the column, also past a cell that spans several.
      setChosen({ row: next.row, column: ['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key) ? next.column : active.column });
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    gridProps: { onKeyDown },
    cellProps: (row, column, span = 1) => {
      const reached = active.row === row && active.column >= column && active.column < column + span;
      return {
        tabIndex: reached ? 0 : -1,
        'data-list-item': keyOf({ row, column }),
        onFocus: () => {
          if (!reached) setChosen({ row, column });
          onReach?.({ row, column });
        },
      };
    },
  };
}

function target(key: string, active: Place, here: Place, span: number, size: { readonly rows: number; readonly columns: number }): Place | null {
  switch (key) {
    case 'ArrowUp': return { ...active, row: Math.max(0, active.row - 1) };
    case 'ArrowDown': return { ...active, row: Math.min(size.rows - 1, active.row + 1) };
    case 'ArrowLeft': return { ...here, column: Math.max(0, here.column - 1) };
    case 'ArrowRight': return { ...here, column: Math.min(size.columns - 1, here.column + span) };
    case 'Home': return { ...here, column: 0 };
    case 'End': return { ...here, column: size.columns - 1 };
    default: return null;
  }
}

/** The place where the cell begins that covers a place: the cell itself, or one to the left that spans over it. */
function startOf({ row, column }: Place, grid: HTMLElement): Place {
  const starts = Array.from({ length: column + 1 }, (_, back) => ({ row, column: column - back }));
  return starts.find((place) => cellAt(place, grid) !== null) ?? { row, column: 0 };
}

function spanAt(place: Place, grid: HTMLElement): number {
  const cell = cellAt(place, grid);
  return cell instanceof HTMLTableCellElement ? cell.colSpan : 1;
}

function cellAt(place: Place, grid: HTMLElement): HTMLElement | null {
  return grid.querySelector<HTMLElement>(`[data-list-item="${keyOf(place)}"]`);
}

function keyOf({ row, column }: Place): string {
  return `${row}-${column}`;
}
