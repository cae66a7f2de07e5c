import { ipcMain, type WebContents } from 'electron';
import { commandMenu, type CommandMenu } from '../../shared/models/command-menu.ts';
import { commandChannel, menuChannel } from './channel.ts';
import { isOwnSender } from './security.ts';

/** Hears from the window which commands stand in the menu. What is no such menu, or comes from anybody but our own page in our own window, changes nothing. */
export function hearMenu(own: () => WebContents | null, show: (menu: CommandMenu) => void): void {
  ipcMain.on(menuChannel, (event, given: unknown) => {
    const menu = isOwnSender(event, own()) ? commandMenu.safeParse(given) : null;
    if (menu?.success === true) show(menu.data);
  });
}

/** Tells the window which command was chosen; the window does it as if its key was pressed. */
export function tellCommand(own: WebContents | null, id: string): void {
  own?.send(commandChannel, id);
}
