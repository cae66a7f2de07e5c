import { partsOf } from './key-text.ts';

/** Why a key cannot be given to a command. */
export type Refusal =
  /** AltGr is Ctrl+Alt, and writes characters */
  | 'altGr'
  /** the menu and the window of the system */
  | 'system'
  | 'screenReader'
  /** writes a character */
  | 'writes'
  /** moves in fields and lists, or changes what is typed there */
  | 'typing'
  /** a browser keeps it for itself, or the menu of the desktop program has it */
  | 'kept';

/** Why the key cannot be given to a command, whichever it is; `null` when it can. Keys go with the user, so that one host may not take what the other keeps. */
export function refusalOf(key: string): Refusal | null {
  const parts = partsOf(key);
  const name = parts.at(-1) ?? '';
  const held = parts.slice(0, -1);
  const [ctrl, alt, shift, meta] = ['Ctrl', 'Alt', 'Shift', 'Meta'].map((modifier) => held.includes(modifier));
  const character = [...name].length === 1 || name === 'Space' || name.startsWith('Numpad');
  if (name === 'Insert' || name === 'CapsLock') return 'screenReader';
  if (ctrl === true && alt === true) return character ? 'altGr' : 'system';
  if (meta === true || name === 'F10' || name === 'ContextMenu' || (alt === true && (['Space', 'F4', 'Tab', 'Esc'].includes(name)))) return 'system';
  if (character && ctrl !== true && alt !== true) return 'writes';
  if (isKept(held, name)) return 'kept';
  if (movesOrEdits.includes(name) && !((ctrl === true || alt === true) && reserved.includes(name))) return 'typing';
  return ctrl === true && shift !== true && ['A', 'C', 'V', 'X', 'Y', 'Z'].includes(name) ? 'typing' : null;
}

/** Keys that move the caret or the row, or change text, whatever is held with them. */
const movesOrEdits: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Backspace', 'Delete', 'Enter', 'Tab', 'Esc'];

/** Of those, what is free with Ctrl or Alt. */
const reserved: readonly string[] = ['PageUp', 'PageDown', 'Enter'];

/** What no page gets to hear, or what the menu of the desktop program answers. */
function isKept(held: readonly string[], name: string): boolean {
  if (['F3', 'F5', 'F7', 'F11', 'F12'].includes(name)) return true;
  if (!held.includes('Ctrl')) return held.includes('Alt') && ['ArrowLeft', 'ArrowRight', 'Home'].includes(name);
  if (['N', 'T', 'W', 'R', 'Q'].includes(name)) return true;
  if (held.includes('Shift') && ['I', 'J', 'C', 'Delete'].includes(name)) return true;
  return /^\d$/.test(name) || ['+', '-', '=', '_', 'Tab', 'PageUp', 'PageDown', 'F4'].includes(name);
}
