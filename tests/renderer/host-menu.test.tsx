import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useCommand } from '../../renderer/commands/use-command.ts';
import { useHostMenu } from '../../renderer/commands/use-host-menu.ts';
import { useProgram } from '../../renderer/program/program.ts';
import { LanguageContext } from '../../renderer/wording/language.ts';
import { commandMenu, type CommandMenu } from '../../shared/models/command-menu.ts';

let told: CommandMenu[] = [];
let choose: (id: string) => void = () => {};
let done: string[] = [];

function Menu() {
  useHostMenu();
  return null;
}

function Part({ dialog }: { readonly dialog?: boolean }) {
  useCommand('explain', () => void done.push('explain'));
  useCommand('print', () => void done.push('print'));
  return dialog === true ? <div role="dialog" /> : null;
}

const window = (part = <Part />, language: 'nl' | 'en' = 'nl') => render(<LanguageContext value={language}><Menu />{part}</LanguageContext>);
const command = (id: string) => told.at(-1)?.groups.flatMap(({ commands }) => commands).find((one) => one.id === id);

beforeEach(() => {
  [told, done] = [[], []];
  Object.assign(globalThis.window, { klantbeeld: { call: () => Promise.reject(new Error('asks nothing')), showMenu: (menu: CommandMenu) => void told.push(menu), onCommand: (listener: typeof choose) => void (choose = listener) } });
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(globalThis.window, 'klantbeeld');
  useProgram.setState(({ preferences }) => ({ preferences: { ...preferences, keys: {} } }));
});

it('the menu is told the command table by place, in the form that the program takes, with the keys that the user gave', () => {
  useProgram.setState(({ preferences }) => ({ preferences: { ...preferences, keys: { explain: 'Ctrl+L' } } }));
  window();
  expect(commandMenu.safeParse(told.at(-1)).success).toBe(true);
  expect(told.at(-1)?.groups.map(({ name }) => name)).toEqual(['Overal', 'In een dossier', 'In een gesprek', 'In een scenario']);
  expect([command('explain')?.key, command('search')?.key, command('moveInList')]).toEqual(['Ctrl+L', 'Ctrl+K', undefined]);
});

it('the menu is told in the language of the screen', () => {
  window(<Part />, 'en');
  expect(told.at(-1)?.groups[0]?.name).toBe('Everywhere');
});

it('what nothing on the screen answers cannot be chosen, and can when something comes that does', async () => {
  const { rerender } = render(<LanguageContext value="nl"><Menu /></LanguageContext>);
  expect(command('explain')?.enabled).toBe(false);
  rerender(<LanguageContext value="nl"><Menu /><Part /></LanguageContext>);
  await expect.poll(() => command('explain')?.enabled).toBe(true);
  expect(told).toHaveLength(2);
});

it('what is chosen is done as if its key was pressed, behind a dialog only what works there', () => {
  window();
  choose('explain');
  choose('print');
  cleanup();
  window(<Part dialog />);
  choose('explain');
  choose('print');
  expect(done).toEqual(['explain', 'print', 'print']);
});

it.each(['toString', 'constructor', 'moveInList', 'store.erase', ''])('a name that the window binds to nothing does nothing: %s', (name) => {
  window();
  choose(name);
  expect(done).toEqual([]);
});
