import { describe, expect, it } from 'vitest';
import { commandIds, commands } from '../../renderer/commands/commands.ts';
import { hintsFor } from '../../renderer/commands/hints.ts';
import { keyBinding } from '../../renderer/commands/use-command.ts';
import { regions } from '../../renderer/layout/regions.ts';
import type { RegionId } from '../../renderer/layout/regions.ts';

const keys = commandIds.map((id) => commands[id].key);

describe('the one table of commands', () => {
  it('gives no key twice in one place', () => {
    const placed = commandIds.map((id) => `${commands[id].key} ${commands[id].where}`);
    expect(placed.filter((key, index) => placed.indexOf(key) !== index)).toEqual([]);
  });

  it('takes no Ctrl+Alt with a character, because AltGr writes with it', () => {
    expect(keys.filter((key) => /Ctrl\+Alt\+.$|Alt\+Ctrl\+.$/.test(key))).toEqual([]);
  });

  it('takes no bare letter or digit, which belong to typing', () => {
    expect(keys.filter((key) => /^[\p{L}\d]$/u.test(key))).toEqual([]);
  });

  it('leaves Alt alone, F10, Insert and CapsLock to the system and to screen readers', () => {
    expect(keys.filter((key) => /^(Alt|F10|Insert|CapsLock)$|Insert|CapsLock/.test(key))).toEqual([]);
  });

  it('leaves alone what closes a window or a tab, also where the window is one of a browser', () => {
    const kept = ['Ctrl+T', 'Ctrl+W', 'Ctrl+Shift+W', 'Ctrl+F4', 'Alt+F4', 'Ctrl+PageUp', 'Ctrl+PageDown'];
    expect(keys.filter((key) => kept.includes(key))).toEqual([]);
  });

  it('has Alt with the digit of every numbered region', () => {
    const numbers = Object.values(regions).filter((number) => number !== null);
    expect(numbers.map((number) => `Alt+${number}`).filter((key) => !keys.some((other) => other === key))).toEqual([]);
  });

  it.each([
    ['Ctrl+K', 'Control+k'], ['Shift+F6', 'Shift+F6'], ['Alt+1', 'Alt+Digit1'], ['Esc', 'Escape'], ['Ctrl+,', 'Control+,'], ['Alt+PageUp', 'Alt+PageUp'], ['Ctrl+Shift+A', 'Control+Shift+a'],
  ])('binds %s as %s', (key, binding) => {
    expect(keyBinding(key)).toBe(binding);
  });
});

describe('the hints at the foot of the screen', () => {
  it('tell F1 wherever the focus is', () => {
    const places: readonly (RegionId | null)[] = [null, ...(Object.keys(regions) as RegionId[])];
    expect(places.filter((region) => !hintsFor(region, true).includes('help'))).toEqual([]);
    expect(hintsFor(null, false)).toContain('help');
  });
});
