import { describe, expect, it } from 'vitest';
import { areHeardTogether, commandIds, commandOf, commandPlaces, commands, isChangeable } from '../../renderer/commands/commands.ts';
import type { CommandId } from '../../renderer/commands/commands.ts';
import { commandsFor } from '../../renderer/commands/find-commands.ts';
import { hintsFor } from '../../renderer/commands/hints.ts';
import { ariaKey, keyBinding } from '../../renderer/commands/key-text.ts';
import { keysWith } from '../../renderer/commands/own-keys.ts';
import { regions } from '../../renderer/layout/regions.ts';
import type { RegionId } from '../../renderer/layout/regions.ts';
import { en } from '../../renderer/wording/en.ts';
import { nl } from '../../renderer/wording/nl.ts';

const keys = commandIds.map((id) => commands[id].key);

/** The keys of design/screen.md e9, as far as the program can do what they are for. */
const keysOfTheDesign: Partial<Readonly<Record<CommandId, string>>> = {
  search: 'Ctrl+K', nextRegion: 'F6', previousRegion: 'Shift+F6',
  household: 'Alt+1', allowances: 'Alt+2', openItems: 'Alt+3', moneyBack: 'Alt+4', timeline: 'Alt+5', toWhatIf: 'Alt+6', conversation: 'Alt+7', explanation: 'Alt+8',
  moveInList: '↑ ↓', firstInList: 'Home', lastInList: 'End', moveSideways: '← →', open: 'Enter', back: 'Esc', editChange: 'F2', searchBackwards: 'Shift+F8', undo: 'Ctrl+Z', redo: 'Ctrl+Y',
  zoomIn: 'Ctrl++', zoomOut: 'Ctrl+-', actualSize: 'Ctrl+0', whatIf: 'F8', explain: 'F9', origins: 'Ctrl+B', toNote: 'Ctrl+J', copyAnswer: 'Ctrl+Shift+A', searchFile: 'Ctrl+F', keepScenario: 'Ctrl+Shift+S',
  print: 'Ctrl+P', help: 'F1', settings: 'Ctrl+,', newContact: 'Ctrl+N', generalQuestion: 'Ctrl+Shift+N', contactSessions: 'Ctrl+1 … 9', nextSession: 'Ctrl+Tab', reveal: 'Ctrl+Shift+B', askCallback: 'Ctrl+Shift+T', verify: 'F4', wrapUp: 'Ctrl+Enter',
};

describe('the one table of commands', () => {
  it('has the keys of the design', () => {
    expect(Object.fromEntries(commandIds.map((id) => [id, commands[id].key]))).toMatchObject(keysOfTheDesign);
  });

  it('gives no key to two commands in the same place', () => {
    const pairs = commandIds.flatMap((one, index) => commandIds.slice(index + 1).map((other) => ({ one, other })));
    expect(pairs.filter(({ one, other }) => commandOf(one).key === commandOf(other).key && commandOf(one).where === commandOf(other).where)).toEqual([]);
  });

  it.each([['nl', nl], ['en', en]] as const)('has a name and a hint for every command in %s, and no name twice', (_language, wording) => {
    const names = commandIds.map((id) => wording.commandWords[id].name);
    expect(commandIds.filter((id) => wording.commandWords[id].name.trim() === '' || wording.commandWords[id].hint.trim() === '')).toEqual([]);
    expect(new Set(names).size).toBe(commandIds.length);
  });

  it('knows of every command where it is told', () => {
    expect(commandIds.filter((id) => !commandPlaces.includes(commands[id].where))).toEqual([]);
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

  it('lets a user change every key but those of lists, of tabs, of Esc and of the browser or menu', () => {
    expect(commandIds.filter((id) => !isChangeable(id))).toEqual(['contactSessions', 'zoomIn', 'zoomOut', 'actualSize', 'back', 'moveInList', 'moveSideways', 'firstInList', 'lastInList', 'open', 'chooseSelection']);
  });

  it('hears what works everywhere in a file too, and what works in a note not in a list', () => {
    expect([areHeardTogether('help', 'saveNote'), areHeardTogether('copyAmount', 'explain'), areHeardTogether('saveNote', 'copyAmount')]).toEqual([true, true, false]);
  });

  it.each([
    ['Ctrl+K', 'Control+k'], ['Shift+F6', 'Shift+F6'], ['Alt+1', 'Alt+Digit1'], ['Esc', 'Escape'], ['Ctrl+,', 'Control+,'], ['Alt+PageUp', 'Alt+PageUp'], ['Ctrl+Shift+A', 'Control+Shift+a'], ['Ctrl++', 'Control++'],
  ])('binds %s as %s', (key, binding) => {
    expect(keyBinding(key)).toBe(binding);
  });

  it('tells a screen reader Control+K for Ctrl+K', () => {
    expect([ariaKey('Ctrl+K'), ariaKey('Shift+F6'), ariaKey('Esc')]).toEqual(['Control+K', 'Shift+F6', 'Escape']);
  });
});

describe('a command that is looked for', () => {
  it.each([['nl', nl], ['en', en]] as const)('is found by its name, its key and the beginnings of its words in %s, each of them', (_language, { commandWords }) => {
    const keysNow = keysWith({});
    const lost = commandIds.filter((id) => {
      const beginnings = commandWords[id].name.split(/[^\p{L}\d]+/u).map((word) => word.slice(0, 3)).join(' ');
      return [commandWords[id].name, commandWords[id].name.toUpperCase(), beginnings].some((text) => !commandsFor(text, commandWords, keysNow).includes(id));
    });
    expect(lost).toEqual([]);
  });

  it('is found whichever accents are typed, by every word that is typed, and by its key', () => {
    const found = (text: string) => commandsFor(text, nl.commandWords, keysWith({ explain: 'Ctrl+L' }));
    expect([found('antwoordzin kopieren'), found('kopieren bedrag'), found('kopieren burger'), found('ctrl+l'), found('f9'), found(' ')]).toEqual([['copyAnswer'], ['copyAmount'], [], ['explain'], [], []]);
  });

  it('goes first when its name begins with what is typed', () => {
    expect(commandsFor('uit', nl.commandWords, keysWith({}))[0]).toBe('explain');
  });
});

describe('the hints at the foot of the screen', () => {
  it('tell F1 wherever the focus is', () => {
    const places: readonly (RegionId | null)[] = [null, ...(Object.keys(regions) as RegionId[])];
    expect(places.filter((region) => !hintsFor(region, true).includes('help'))).toEqual([]);
    expect(hintsFor(null, false)).toContain('help');
  });
});
