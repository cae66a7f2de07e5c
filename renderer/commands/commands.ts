/** Where a command works. `file`: with a citizen open; `contact`: in a conversation; `scenario`: in the changes of a scenario; `list`: with the focus in a list; `note`: while typing a note outside a conversation. */
export type CommandPlace = 'everywhere' | 'file' | 'contact' | 'scenario' | 'list' | 'note';

/** One line of the table: all that a new command needs, beside its words and who answers it. */
export interface CommandEntry {
  /** the standard key as a person reads it: `Ctrl+K`, `Shift+F6`, `Alt+1`. A user may have given another, see `use-keys.ts`. */
  readonly key: string;
  readonly where: CommandPlace;
  /**
   * `window`: bound for the whole window; `dialogs`: behind and in an opened dialog too; `part`: the field or table itself listens for it;
   * `list`: how every list and dialog works; `host`: the browser or the menu of the desktop program listens
   */
  readonly heardBy: 'window' | 'dialogs' | 'part' | 'list' | 'host';
}

/**
 * The one table of commands: it feeds the keys, the palette, the help of F1, the settings, the hints of the status bar and the menu of the desktop program. No Ctrl+Alt with a letter,
 * because AltGr writes characters, and no bare letters outside lists.
 */
export const commands = {
  search: { key: 'Ctrl+K', where: 'everywhere', heardBy: 'window' },
  // Our own window is one without tabs, in which a browser keeps no key for itself; in a tab these three need their buttons.
  newContact: { key: 'Ctrl+N', where: 'everywhere', heardBy: 'window' },
  generalQuestion: { key: 'Ctrl+Shift+N', where: 'everywhere', heardBy: 'window' },
  acceptContact: { key: 'F7', where: 'everywhere', heardBy: 'window' },
  declineContact: { key: 'Shift+F7', where: 'everywhere', heardBy: 'window' },
  contactSessions: { key: 'Ctrl+1 … 9', where: 'everywhere', heardBy: 'part' },
  nextSession: { key: 'Ctrl+Tab', where: 'everywhere', heardBy: 'window' },
  previousSession: { key: 'Ctrl+Shift+Tab', where: 'everywhere', heardBy: 'window' },
  help: { key: 'F1', where: 'everywhere', heardBy: 'window' },
  settings: { key: 'Ctrl+,', where: 'everywhere', heardBy: 'window' },
  openCases: { key: 'Ctrl+O', where: 'everywhere', heardBy: 'window' },
  ownLookUps: { key: 'Ctrl+Shift+L', where: 'everywhere', heardBy: 'window' },
  news: { key: 'Ctrl+Shift+H', where: 'everywhere', heardBy: 'window' },
  nextRegion: { key: 'F6', where: 'everywhere', heardBy: 'window' },
  previousRegion: { key: 'Shift+F6', where: 'everywhere', heardBy: 'window' },
  zoomIn: { key: 'Ctrl++', where: 'everywhere', heardBy: 'host' },
  zoomOut: { key: 'Ctrl+-', where: 'everywhere', heardBy: 'host' },
  actualSize: { key: 'Ctrl+0', where: 'everywhere', heardBy: 'host' },
  back: { key: 'Esc', where: 'everywhere', heardBy: 'window' },
  household: { key: 'Alt+1', where: 'file', heardBy: 'window' },
  allowances: { key: 'Alt+2', where: 'file', heardBy: 'window' },
  openItems: { key: 'Alt+3', where: 'file', heardBy: 'window' },
  moneyBack: { key: 'Alt+4', where: 'file', heardBy: 'window' },
  timeline: { key: 'Alt+5', where: 'file', heardBy: 'window' },
  toWhatIf: { key: 'Alt+6', where: 'file', heardBy: 'window' },
  conversation: { key: 'Alt+7', where: 'file', heardBy: 'window' },
  explanation: { key: 'Alt+8', where: 'file', heardBy: 'window' },
  explain: { key: 'F9', where: 'file', heardBy: 'window' },
  whatIf: { key: 'F8', where: 'file', heardBy: 'window' },
  searchBackwards: { key: 'Shift+F8', where: 'file', heardBy: 'window' },
  lookBack: { key: 'Shift+F9', where: 'file', heardBy: 'window' },
  keepScenario: { key: 'Ctrl+Shift+S', where: 'scenario', heardBy: 'window' },
  editChange: { key: 'F2', where: 'scenario', heardBy: 'window' },
  undo: { key: 'Ctrl+Z', where: 'scenario', heardBy: 'part' },
  redo: { key: 'Ctrl+Y', where: 'scenario', heardBy: 'part' },
  marks: { key: 'Ctrl+I', where: 'file', heardBy: 'window' },
  searchFile: { key: 'Ctrl+F', where: 'file', heardBy: 'window' },
  copyAnswer: { key: 'Ctrl+Shift+A', where: 'file', heardBy: 'window' },
  origins: { key: 'Ctrl+B', where: 'file', heardBy: 'window' },
  toNote: { key: 'Ctrl+J', where: 'file', heardBy: 'window' },
  previousYear: { key: 'Alt+PageUp', where: 'file', heardBy: 'window' },
  nextYear: { key: 'Alt+PageDown', where: 'file', heardBy: 'window' },
  exportCase: { key: 'Ctrl+Shift+E', where: 'file', heardBy: 'window' },
  reveal: { key: 'Ctrl+Shift+B', where: 'file', heardBy: 'dialogs' },
  print: { key: 'Ctrl+P', where: 'file', heardBy: 'dialogs' },
  verify: { key: 'F4', where: 'contact', heardBy: 'dialogs' },
  handOver: { key: 'Ctrl+D', where: 'contact', heardBy: 'window' },
  wrapUp: { key: 'Ctrl+Enter', where: 'contact', heardBy: 'window' },
  askCallback: { key: 'Ctrl+Shift+T', where: 'file', heardBy: 'window' },
  saveNote: { key: 'Ctrl+Enter', where: 'note', heardBy: 'part' },
  moveInList: { key: '↑ ↓', where: 'list', heardBy: 'list' },
  moveSideways: { key: '← →', where: 'list', heardBy: 'list' },
  firstInList: { key: 'Home', where: 'list', heardBy: 'list' },
  lastInList: { key: 'End', where: 'list', heardBy: 'list' },
  open: { key: 'Enter', where: 'list', heardBy: 'list' },
  chooseSelection: { key: '1…9', where: 'list', heardBy: 'list' },
  copyAmount: { key: 'Ctrl+C', where: 'list', heardBy: 'part' },
} as const satisfies Record<string, CommandEntry>;

export type CommandId = keyof typeof commands;

/** The commands in the order of the table. */
export const commandIds = Object.keys(commands) as readonly CommandId[];

/** The places in the order in which they are told. */
export const commandPlaces: readonly CommandPlace[] = ['everywhere', 'file', 'contact', 'scenario', 'list', 'note'];

/** The line of a command, whatever it holds. */
export function commandOf(id: CommandId): CommandEntry {
  return commands[id];
}

/** The commands that are bound for the whole window. */
export const windowCommands = commandIds.filter((id) => commands[id].heardBy === 'window' || commands[id].heardBy === 'dialogs');

/** Whether a user may give the command another key. Esc closes every dialog by itself; lists, browser and menu have their own; and what has several keys has them together. */
export function isChangeable(id: CommandId): boolean {
  return id !== 'back' && commands[id].heardBy !== 'list' && commands[id].heardBy !== 'host' && !commands[id].key.includes(' ');
}

/** Whether a key can mean both commands in one place. What works everywhere works in a file too, and what works in a file or a conversation in its lists. */
export function areHeardTogether(one: CommandId, other: CommandId): boolean {
  const [first, second] = [commands[one].where, commands[other].where];
  return first === second || [first, second].some((place) => place === 'everywhere' || place === 'file' || place === 'contact');
}
