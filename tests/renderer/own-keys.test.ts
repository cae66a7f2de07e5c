import { describe, expect, it } from 'vitest';
import { commandIds, commands, isChangeable } from '../../renderer/commands/commands.ts';
import { isPress, pressedKey } from '../../renderer/commands/key-text.ts';
import { commandWith, keysWith, ownKeysAfter } from '../../renderer/commands/own-keys.ts';
import { refusalOf } from '../../renderer/commands/refused-key.ts';

const press = (key: string, code: string, held: KeyboardEventInit = {}): KeyboardEvent => new KeyboardEvent('keydown', { key, code, ...held });

describe('the keys of a user', () => {
  it('are those of the table until the user gives another', () => {
    expect(keysWith({})).toEqual(Object.fromEntries(commandIds.map((id) => [id, commands[id].key])));
  });

  it('have the key that was given, and the others stay', () => {
    expect(keysWith({ explain: 'Ctrl+L' })).toEqual({ ...keysWith({}), explain: 'Ctrl+L' });
  });

  it('may change places', () => {
    expect(keysWith({ explain: 'F8', whatIf: 'F9' })).toMatchObject({ explain: 'F8', whatIf: 'F9' });
  });

  it.each([
    ['of a command that is not there any more', { gone: 'Ctrl+L' }],
    ['that a new command of the program has now', { explain: 'Ctrl+I' }],
    ['that cannot be a key', { explain: 'F10' }],
    ['of a command whose key is fixed', { back: 'Ctrl+M' }],
  ])('leave out one %s', (_what, own) => {
    expect(keysWith(own)).toEqual(keysWith({}));
  });

  it('never give one key to two commands that are heard together, whatever was kept', () => {
    const keys = keysWith({ explain: 'Ctrl+L', whatIf: 'Ctrl+L', marks: 'F9', origins: 'F8' });
    expect(commandIds.filter((id) => commandWith(keys[id], id, keys) !== null)).toEqual([]);
  });

  it('say which command has a key, where both would be heard', () => {
    const keys = keysWith({ explain: 'Ctrl+L' });
    expect([commandWith('Ctrl+L', 'marks', keys), commandWith('F9', 'marks', keys), commandWith('Ctrl+Enter', 'copyAmount', keys)]).toEqual(['explain', null, 'wrapUp']);
  });

  it('let the note and the conversation have one key in turn, as in the table', () => {
    expect([commandWith('Ctrl+Enter', 'saveNote', keysWith({})), commandWith('Ctrl+L', 'saveNote', keysWith({ wrapUp: 'Ctrl+L' }))]).toEqual([null, 'wrapUp']);
  });

  it('keep nothing of a command that has its standard key again', () => {
    expect(ownKeysAfter({ explain: 'Ctrl+L', marks: 'Ctrl+M' }, 'explain', 'F9')).toEqual({ marks: 'Ctrl+M' });
  });
});

describe('a key that is asked for', () => {
  it.each([
    ['Ctrl+Alt+E', 'altGr'], ['Ctrl+Alt+5', 'altGr'], ['F10', 'system'], ['Shift+F10', 'system'], ['Alt+F4', 'system'], ['Alt+Space', 'system'], ['Meta+E', 'system'], ['Insert', 'screenReader'], ['Ctrl+Insert', 'screenReader'],
    ['CapsLock', 'screenReader'], ['E', 'writes'], ['Shift+E', 'writes'], ['7', 'writes'], ['Space', 'writes'], ['ArrowDown', 'typing'], ['Ctrl+ArrowLeft', 'typing'], ['Home', 'typing'], ['Enter', 'typing'], ['Ctrl+C', 'typing'], ['Ctrl+A', 'typing'],
    ['Ctrl+N', 'kept'], ['Ctrl+T', 'kept'], ['Ctrl+W', 'kept'], ['Ctrl+Shift+N', 'kept'], ['Ctrl+Tab', 'kept'], ['Ctrl+1', 'kept'], ['Ctrl++', 'kept'], ['Ctrl+-', 'kept'], ['Ctrl+0', 'kept'], ['Ctrl+PageUp', 'kept'], ['F5', 'kept'], ['F11', 'kept'],
    ['F12', 'kept'], ['Ctrl+Q', 'kept'], ['Ctrl+Shift+I', 'kept'], ['Alt+ArrowLeft', 'kept'],
  ] as const)('is refused: %s, %s', (key, why) => {
    expect(refusalOf(key)).toBe(why);
  });

  it.each(['F2', 'F4', 'Shift+F9', 'Ctrl+L', 'Ctrl+Shift+L', 'Alt+Q', 'Alt+9', 'Ctrl+.', 'Ctrl+Enter', 'Alt+PageUp', 'Ctrl+F6'])('may be %s', (key) => {
    expect(refusalOf(key)).toBeNull();
  });

  it('may be any key of the table that can be changed, but for what a browser with tabs keeps and what fields have from the system', () => {
    expect(commandIds.filter((id) => isChangeable(id) && refusalOf(commands[id].key) !== null)).toEqual(['newContact', 'generalQuestion', 'acceptContact', 'declineContact', 'nextSession', 'previousSession', 'undo', 'redo', 'askCallback', 'copyAmount']);
  });
});

describe('a press', () => {
  it.each([
    [press('l', 'KeyL', { ctrlKey: true }), 'Ctrl+L'],
    [press('L', 'KeyL', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+L'],
    [press('&', 'Digit1', { altKey: true }), 'Alt+1'],
    [press('F9', 'F9'), 'F9'],
    [press('Escape', 'Escape'), 'Esc'],
    [press(' ', 'Space', { ctrlKey: true }), 'Ctrl+Space'],
    [press('.', 'Period', { ctrlKey: true }), 'Ctrl+.'],
    [press('1', 'Numpad1', { altKey: true }), 'Alt+Numpad1'],
  ])('is told as it is bound', (event, key) => {
    expect([pressedKey(event), isPress(event, key)]).toEqual([key, true]);
  });

  it('of Ctrl, Alt or Shift alone is no key yet', () => {
    expect(['Control', 'Alt', 'Shift', 'AltGraph', 'Meta'].map((key) => pressedKey(press(key, key)))).toEqual([null, null, null, null, null]);
  });

  it('of another key is not that key', () => {
    expect([isPress(press('l', 'KeyL'), 'Ctrl+L'), isPress(press('l', 'KeyL', { ctrlKey: true, altKey: true }), 'Ctrl+L')]).toEqual([false, false]);
  });
});
