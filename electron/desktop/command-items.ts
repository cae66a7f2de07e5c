import type { MenuItemConstructorOptions } from 'electron';
import type { CommandMenu } from '../../shared/models/command-menu.ts';

/** The commands as menus, a menu a place. A key is told beside its command and never claimed: the window hears it. On a Mac a key that is told is claimed, so there it is left out. */
export function commandMenus({ groups }: Pick<CommandMenu, 'groups'>, onCommand: (id: string) => void, isMac: boolean): readonly MenuItemConstructorOptions[] {
  return groups.map(({ name, commands }) => ({
    label: withoutMnemonic(name),
    submenu: commands.map(({ id, name: command, key, enabled }): MenuItemConstructorOptions => {
      const accelerator = isMac ? null : acceleratorOf(key);
      return { label: withoutMnemonic(command), enabled, click: () => onCommand(id), ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }) };
    }),
  }));
}

/** The key in the notation of the menu; `null` for one that the menu has no word for: Electron stops at such a key. */
export function acceleratorOf(key: string): string | null {
  const parts = key.split(/\+(?=.)/);
  const name = parts.at(-1) ?? '';
  const held = parts.slice(0, -1).map((part) => modifiers[part] ?? null);
  const own = menuNames[name] ?? (/^(?:[A-Z\d,./;'[\]\\`=-]|F(?:[1-9]|1\d|2[0-4])|PageUp|PageDown|Home|End|Enter|Tab|Space|Esc|Delete|Backspace)$/.test(name) ? name : null);
  return own === null || held.includes(null) ? null : [...held, own].join('+');
}

const modifiers: Readonly<Record<string, string>> = { Ctrl: 'Control', Alt: 'Alt', Shift: 'Shift' };

const menuNames: Readonly<Record<string, string>> = { '+': 'Plus', ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right' };

/** A menu takes the letter behind an ampersand for a key. */
function withoutMnemonic(text: string): string {
  return text.replaceAll('&', '&&');
}
