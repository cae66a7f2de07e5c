import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { CommandMenu } from '../../shared/models/command-menu.ts';
import { menuWords, type HostLanguage } from '../host/sentences.ts';
import { commandMenus } from './command-items.ts';

interface MenuOptions {
  readonly developerTools: boolean;
  /** what the window told of its command table; nothing until it did */
  readonly groups: CommandMenu['groups'];
  readonly onCommand: (id: string) => void;
  readonly onBackUp: () => void;
  readonly onPutBack: () => void;
  readonly platform?: NodeJS.Platform;
}

/**
 * The menu of the window. It holds what belongs to the window itself and to the store as a whole, and behind that what the caseworker does, as the window tells it from its own command
 * table; the keys of that are not claimed here: they follow the user. Those of the menu itself cannot be given to a command (`renderer/commands/refused-key.ts`).
 */
export function buildMenu(language: HostLanguage, { developerTools, groups, onCommand, onBackUp, onPutBack, platform = process.platform }: MenuOptions): Menu {
  const words = menuWords[language];
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const quit: MenuItemConstructorOptions = { role: 'quit', label: words.quit };
  const isMac = platform === 'darwin';
  const backups: MenuItemConstructorOptions[] = [{ label: words.backUp, click: onBackUp }, { label: words.putBack, click: onPutBack }];
  return Menu.buildFromTemplate([
    ...(isMac ? [{ role: 'appMenu' } as const, { role: 'fileMenu', submenu: backups } as const] : [{ label: words.program, submenu: [...backups, separator, quit] }]),
    {
      label: words.edit,
      submenu: [
        // The window undoes steps of a scenario with the same keys: there the page answers, not the menu.
        { role: 'undo', label: words.undo, registerAccelerator: false },
        { role: 'redo', label: words.redo, registerAccelerator: false },
        separator,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy, registerAccelerator: isMac },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.zoomIn, accelerator: 'CommandOrControl+Plus' },
        // The same key without Shift, as on a Dutch keyboard and as in every browser.
        { role: 'zoomIn', label: words.zoomIn, accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.actualSize },
        separator,
        { role: 'togglefullscreen', label: words.fullScreen },
        ...(developerTools ? [separator, { role: 'toggleDevTools', label: words.developerTools } as const] : []),
      ],
    },
    ...commandMenus({ groups }, onCommand, isMac),
  ]);
}
