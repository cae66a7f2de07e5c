import type { Preferences } from '../../shared/models/operations.ts';
import { useProgram } from '../program/program.ts';
import type { CommandId } from './commands.ts';
import { ariaKey, isPress } from './key-text.ts';
import { keysWith } from './own-keys.ts';
import type { Keys } from './own-keys.ts';

const reckoned = new WeakMap<Preferences['keys'], Keys>();

/** The key of every command as the user has it, for lists of commands. */
export function useKeys(): Keys {
  return keysOf(useProgram((state) => state.preferences.keys));
}

/** The key of a command as the user has it: what every place shows that tells a key. */
export function useKeyOf(id: CommandId): string {
  return useKeys()[id];
}

/** The key of a command as `aria-keyshortcuts` has it. */
export function useAriaKey(id: CommandId): string {
  return ariaKey(useKeyOf(id));
}

/** Whether this press is the key of the command, for a field or table that listens itself. */
export function isKeyOf(id: CommandId, event: KeyboardEvent): boolean {
  return isPress(event, keysOf(useProgram.getState().preferences.keys)[id]);
}

function keysOf(own: Preferences['keys']): Keys {
  const known = reckoned.get(own);
  if (known !== undefined) return known;
  const keys = keysWith(own);
  reckoned.set(own, keys);
  return keys;
}
