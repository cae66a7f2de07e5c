import type { keySettings as dutchKeys, palette as dutchPalette } from '../nl/keys.ts';

/** What can be done by name, in the search of Ctrl+K, in English. */
export const palette: typeof dutchPalette = {
  title: 'Find or do',
  field: 'BSN, name with date of birth, postcode with house number, case or letter number, or what you want to do',
  placeholder: 'Find a citizen, or type what you want to do',
  list: 'What you can do',
  commands: 'Do',
  whyNot: {
    file: 'open a file first',
    scenario: 'in a scenario only',
    list: 'with its key only, in a list',
    note: 'in the note only',
    contact: 'in a conversation only',
    key: 'with its key only',
    now: 'not possible here now',
  },
};

/** The keys of the user, in the settings, in English. */
export const keySettings: typeof dutchKeys = {
  list: 'Commands and their keys',
  how: 'Choose a command with Enter, then press the new key. It holds at once.',
  press: 'Press the new key. Esc leaves everything as it is.',
  given: (name, key) => `${name}: the key is now ${key}.`,
  taken: (key, name) => `${key} is already the key of ‘${name}’. Choose another key, or give that command another one first.`,
  refused: {
    altGr: (key) => `${key} is not possible: Ctrl+Alt is the same as AltGr, which types characters.`,
    system: (key) => `${key} is not possible: that key belongs to Windows.`,
    screenReader: (key) => `${key} is not possible: that key belongs to screen readers.`,
    writes: (key) => `${key} is not possible: it types in a field. Hold Ctrl or Alt with it.`,
    typing: (key) => `${key} is not possible: it edits text or moves through a list.`,
    kept: (key) => `${key} is not possible: the browser or the menu of the window keeps that key for itself.`,
  },
  own: 'own key',
  standard: (key) => `Back to ${key}`,
  standardOf: (key, name) => `Back to ${key} for: ${name}`,
  allStandard: 'Everything back to the standard',
  allGiven: 'All commands have their standard key again.',
  fixed: 'Fixed keys',
  fixedWhy: 'All lists, dialogs and browsers work this way. These keys do not change.',
};
