import { useEffect, useEffectEvent } from 'react';
import { tinykeys } from 'tinykeys';
import { commands, windowCommands } from './commands.ts';
import type { CommandId } from './commands.ts';
import { keyBinding } from './key-text.ts';
import { useKeys } from './use-keys.ts';

type Handler = () => void;

/** Who answers a command: the last one on the screen that asked for it. */
const handlers = new Map<CommandId, Handler[]>();

/** Who wants to know when other commands are answered. */
const watchers = new Set<() => void>();

function answeredBy(id: CommandId, change: (before: readonly Handler[]) => Handler[]): void {
  handlers.set(id, change(handlers.get(id) ?? []));
  for (const watcher of watchers) watcher();
}

/** Calls the function whenever a part begins or ends to answer a command; gives how to stop that. */
export function watchAnswered(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

/** Answers a command while this part is on the screen. The part that came last goes first. */
export function useCommand(id: CommandId, handler: Handler, enabled = true): void {
  const answer = useEffectEvent(handler);
  useEffect(() => {
    if (!enabled) return undefined;
    const own: Handler = () => answer();
    answeredBy(id, (before) => [...before, own]);
    return () => answeredBy(id, (before) => before.filter((other) => other !== own));
  }, [id, enabled]);
}

/** Runs a command as if its key was pressed. False when nobody answers it now. */
export function runCommand(id: CommandId): boolean {
  const handler = handlers.get(id)?.at(-1);
  handler?.();
  return handler !== undefined;
}

/** Whether a part on the screen answers the command now. */
export function isAnswered(id: CommandId): boolean {
  return (handlers.get(id) ?? []).length > 0;
}

/** Binds every command of the table to its key, for the whole window, and anew when the user gives another key. Keys work while typing too; not while characters are being composed. */
export function useCommandKeys(): void {
  const keys = useKeys();
  useEffect(
    () =>
      tinykeys(
        globalThis.window,
        Object.fromEntries(
          windowCommands.map((id) => [
            keyBinding(keys[id]),
            (event: KeyboardEvent) => {
              const heard = event.defaultPrevented ? [] : windowCommands.filter((other) => keys[other] === keys[id] && (commands[other].heardBy === 'dialogs' || !isInDialog(event)));
              if (heard.some(runCommand)) event.preventDefault();
            },
          ]),
        ),
        { ignore: (event) => event.repeat || event.isComposing },
      ),
    [keys],
  );
}

/** In a dialog, which closes with Esc by itself. */
export function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}
