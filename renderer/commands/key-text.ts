import { matchKeybindingPress, parseKeybinding } from 'tinykeys';

const libraryNames: Readonly<Record<string, string>> = { Ctrl: 'Control', Esc: 'Escape' };

/** The key of the table in the notation of the key library: `Ctrl+K` is `Control+k`, `Alt+1` is `Alt+Digit1`, because with a modifier a digit may write something else. */
export function keyBinding(key: string): string {
  return partsOf(key)
    .map((part) => libraryNames[part] ?? (/^\p{Lu}$/u.test(part) ? part.toLowerCase() : /^\d$/.test(part) ? `Digit${part}` : part))
    .join('+');
}

/** The key as `aria-keyshortcuts` has it: `Control+K`. */
export function ariaKey(key: string): string {
  return partsOf(key).map((part) => libraryNames[part] ?? part).join('+');
}

/** `Ctrl++` is Ctrl with a plus. */
export function partsOf(key: string): readonly string[] {
  return key.split(/\+(?=.)/);
}

/** Whether this press is the key. */
export function isPress(event: KeyboardEvent, key: string): boolean {
  return parseKeybinding(keyBinding(key)).some((press) => matchKeybindingPress(event, press));
}

/** The key that was pressed, in the notation of the table; `null` while only Ctrl, Alt or Shift is held. */
export function pressedKey(event: KeyboardEvent): string | null {
  if (['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'Dead', 'Process', 'Unidentified', 'Fn'].includes(event.key)) return null;
  const alternate = event.getModifierState('AltGraph');
  const held = { Ctrl: event.ctrlKey || alternate, Alt: event.altKey || alternate, Shift: event.shiftKey, Meta: event.metaKey };
  return [...Object.entries(held).filter(([, isHeld]) => isHeld).map(([name]) => name), nameOf(event)].join('+');
}

function nameOf({ key, code }: KeyboardEvent): string {
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  if (code.startsWith('Numpad') && key.length === 1) return code;
  if (key === ' ') return 'Space';
  return key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key;
}
