import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { acceleratorOf, commandMenus } from '../../electron/desktop/command-items.ts';
import { commandIds, commands } from '../../renderer/commands/commands.ts';
import type { CommandMenu } from '../../shared/models/command-menu.ts';
import { endMain, newDataFolder, startMain } from './started-desktop.ts';

interface MenuItem {
  readonly label?: string;
  readonly enabled?: boolean;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
}

interface Bridge {
  readonly showMenu: (menu: unknown) => void;
  readonly onCommand: (listener: (id: string) => void) => void;
}

const told: CommandMenu = {
  language: 'nl',
  groups: [
    { name: 'Overal', commands: [{ id: 'search', name: 'Zoeken of doen', key: 'Ctrl+K', enabled: true }] },
    { name: 'In een dossier', commands: [{ id: 'explain', name: 'Waarom & waardoor', key: 'F9', enabled: false }] },
  ],
};

describe('the menu of the desktop program', () => {
  let folder: Awaited<ReturnType<typeof newDataFolder>>;
  let running: Awaited<ReturnType<typeof startMain>>;
  let bridge: Bridge;
  const menus = () => running.seen.menu as readonly MenuItem[];
  const item = (label: string) => menus().flatMap(({ submenu = [] }) => submenu).find((one) => one.label === label);

  beforeEach(async () => {
    folder = await newDataFolder();
    running = await startMain(folder.place);
    await import('../../electron/desktop/preload.ts');
    bridge = running.exposed.get('klantbeeld') as Bridge;
  });
  afterEach(async () => {
    await endMain(running);
    folder.remove();
  });

  it('holds the commands that the window tells, by place, with their keys told and not claimed', () => {
    bridge.showMenu(told);
    expect(menus().map(({ label }) => label)).toEqual(['Klantbeeld', 'Bewerken', 'Beeld', 'Overal', 'In een dossier']);
    expect(item('Zoeken of doen')).toMatchObject({ enabled: true, accelerator: 'Control+K', registerAccelerator: false });
    expect(item('Waarom && waardoor')).toMatchObject({ enabled: false, accelerator: 'F9', registerAccelerator: false });
  });

  it('follows the language of the user', () => {
    bridge.showMenu({ ...told, language: 'en' });
    expect(menus().map(({ label }) => label).slice(0, 3)).toEqual(['Klantbeeld', 'Edit', 'View']);
  });

  it('tells the window which command was chosen, once', () => {
    const heard: string[] = [];
    bridge.onCommand((id) => void heard.push(`before ${id}`));
    bridge.onCommand((id) => void heard.push(id));
    bridge.showMenu(told);
    item('Zoeken of doen')?.click?.();
    expect(heard).toEqual(['search']);
  });

  it.each<[string, unknown]>([
    ['a command with another name than those of a table', { ...told, groups: [{ name: 'Overal', commands: [{ id: 'store.erase', name: 'x', key: 'F2', enabled: true }] }] }],
    ['a language that is not there', { ...told, language: 'fr' }],
    ['hundreds of commands', { ...told, groups: [{ name: 'Overal', commands: Array.from({ length: 300 }, () => ({ id: 'search', name: 'x', key: 'F2', enabled: true })) }] }],
    ['no menu', 'menu'],
  ])('stays as it was for %s', (_what, given) => {
    const before = menus();
    bridge.showMenu(given);
    expect(menus()).toBe(before);
  });

  it.each<[string, (own: { url: string; parent: null }) => unknown]>([
    ['another page in our window', (own) => ({ ...own, url: 'https://evil.example/' })],
    ['a frame inside our page', (own) => ({ ...own, parent: own })],
    ['a frame that is gone', () => null],
  ])('is not changed by %s', (_what, frame) => {
    const before = menus();
    const contents = running.seen.windows[0]?.webContents;
    if (contents === undefined) throw new Error('no window');
    running.tellAs({ sender: contents, senderFrame: frame(contents.mainFrame) }, 'klantbeeld:menu', told);
    expect(menus()).toBe(before);
  });
});

test('a Mac claims the keys that its menu tells, so there they are left out', () => {
  expect(commandMenus(told, () => {}, true)[0]?.submenu).toEqual([{ label: 'Zoeken of doen', enabled: true, click: expect.any(Function) }]);
});

test('every key that the window binds has a word in the menu, and what has none is left out', () => {
  const bound = commandIds.filter((id) => commands[id].heardBy === 'window' || commands[id].heardBy === 'dialogs');
  expect(bound.filter((id) => acceleratorOf(commands[id].key) === null)).toEqual([]);
  expect(['Ctrl++', 'Ctrl+,', 'Alt+PageUp', 'Shift+F6', 'Ctrl+ArrowUp'].map(acceleratorOf)).toEqual(['Control+Plus', 'Control+,', 'Alt+PageUp', 'Shift+F6', 'Control+Up']);
  expect(['Ctrl+', 'Hyper+K', 'Ctrl+é', 'F99', '', 'Ctrl+KK'].map(acceleratorOf)).toEqual([null, null, null, null, null, null]);
});
