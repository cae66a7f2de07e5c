import { useEffect } from 'react';
import type { CommandMenu } from '../../shared/models/command-menu.ts';
import { useProgram } from '../program/program.ts';
import { useWording } from '../wording/language.ts';
import type { Wording } from '../wording/nl.ts';
import { commandOf, commandPlaces, windowCommands, type CommandId } from './commands.ts';
import type { Keys } from './own-keys.ts';
import { isAnswered, runCommand, watchAnswered } from './use-command.ts';
import { useKeys } from './use-keys.ts';

/** Tells the menu of the desktop program what of the command table stands in it, again whenever that changes, and does what is chosen there. In a browser there is no such menu. */
export function useHostMenu(): void {
  const wording = useWording();
  const keys = useKeys();
  const language = useProgram((state) => state.preferences.language);
  useEffect(() => globalThis.window.klantbeeld?.onCommand?.(runChosen), []);
  useEffect(() => {
    const bridge = globalThis.window.klantbeeld;
    if (bridge?.showMenu === undefined) return undefined;
    let told = '';
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      const menu = menuOf(language, wording, keys);
      if (JSON.stringify(menu) === told) return;
      told = JSON.stringify(menu);
      bridge.showMenu?.(menu);
    };
    // A screen that opens answers dozens of commands one after the other.
    const soon = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(tell, 100);
    };
    const stop = watchAnswered(soon);
    tell();
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [language, wording, keys]);
}

/** The commands that the window binds, by the place where they work. */
function menuOf(language: CommandMenu['language'], { commandWords, help }: Wording, keys: Keys): CommandMenu {
  const groups = commandPlaces.map((place) => ({
    name: help.places[place],
    commands: windowCommands.filter((id) => commandOf(id).where === place).map((id) => ({ id, name: commandWords[id].name, key: keys[id], enabled: isAnswered(id) })),
  }));
  return { language, groups: groups.filter(({ commands }) => commands.length > 0) };
}

/** Does what was chosen as if its key was pressed: behind an open dialog only what works there too. A name that is not in the table does nothing. */
function runChosen(name: string): void {
  const id = windowCommands.find((one) => one === name);
  if (id !== undefined && (!isDialogOpen() || worksInDialogs(id))) runCommand(id);
}

function worksInDialogs(id: CommandId): boolean {
  return commandOf(id).heardBy === 'dialogs';
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}
