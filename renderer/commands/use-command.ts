import { useEffect, useEffectEvent } from 'react';
import { tinykeys } from 'tinykeys';
import { commands, windowCommands } from './commands.ts';
import type { WindowCommand } from './commands.ts';

type Handler = () => void;

/** Who answers a command: the last one on the screen that asked for it. */
const handlers = new Map<WindowCommand, Handler[]>();

/** Answers a command while this part is on the screen. The part that came last goes first. */
export function useCommand(id: WindowCommand, handler: Handler, enabled = true): void {
  const answer = useEffectEvent(handler);
  useEffect(() => {
    if (!enabled) return undefined;
    const own: Handler = () => answer();
    handlers.set(id, [...(handlers.get(id) ?? []), own]);
    return () => {
      handlers.set(id, (handlers.get(id) ?? []).filter((other) => other !== own));
    };
  }, [id, enabled]);
}

/** Runs a command as if its key was pressed. False when nobody answers it now. */
export function runCommand(id: WindowCommand): boolean {
  const handler = handlers.get(id)?.at(-1);
  handler?.();
  return handler !== undefined;
}

/** Binds every command of the table to its key, once, for the whole window. Keys work while typing too; not while characters are being composed. */
export function useCommandKeys(): void {
  useEffect(
    () =>
      tinykeys(
        globalThis.window,
        Object.fromEntries(
          windowCommands.map((id) => [
            keyBinding(commands[id].key),
            (event: KeyboardEvent) => {
              if (event.defaultPrevented || (commands[id].heardBy !== 'dialogs' && isInDialog(event))) return;
              if (runCommand(id)) event.preventDefault();
            },
          ]),
        ),
        { ignore: (event) => event.repeat || event.isComposing },
      ),
    [],
  );
}

/** In a dialog, which closes with Esc by itself. */
function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}

/** The key of the table in the notation of the key library: `Ctrl+K` is `Control+k`. */
export function keyBinding(key: string): string {
  const names: Readonly<Record<string, string>> = { Ctrl: 'Control', Esc: 'Escape' };
  return key
    .split('+')
    .map((part) => names[part] ?? (/^[A-Z]$/.test(part) ? part.toLowerCase() : /^\d$/.test(part) ? `Digit${part}` : part))
    .join('+');
}
