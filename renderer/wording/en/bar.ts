import type { bar as dutchBar, commandWords as dutchCommands, help as dutchHelp, regionNames as dutchRegions, settings as dutchSettings, status as dutchStatus } from '../nl/bar.ts';

/** The bar, the status bar, the keys and the settings, in English. */
export const bar: typeof dutchBar = {
  program: 'Klantbeeld',
  toStart: 'Start screen',
  openFiles: 'Open files',
  closeFile: (name) => `Close the file of ${name}`,
  search: 'Find a citizen…',
  practice: (today) => `Practice data as of ${today}`,
  practiceInShort: 'Practice data',
  role: { contact: 'Contact', supervisor: 'Personal supervisor', objection: 'Objections', secondReader: 'Second reader' },
  settings: 'Settings',
  more: 'More',
  cases: 'Calculation cases',
  closeCases: 'Close the calculation cases',
  starting: 'Klantbeeld is starting…',
  cannotStart: 'Klantbeeld cannot start',
};

/** Region names as the help and the switches say them. */
export const regionNames: typeof dutchRegions = {
  identity: 'Identity',
  household: 'Household',
  income: 'Income and assets',
  home: 'Home and childcare',
  sources: 'Sources',
  allowances: 'Allowances now',
  openItems: 'What is running',
  moneyBack: 'Money back',
  timeline: 'Timeline',
  whatIf: 'What if',
  conversation: 'Conversation',
  explanation: 'Answer and explanation',
};

/** The line at the foot of the screen. */
export const status: typeof dutchStatus = {
  title: 'State of the screen',
  noDraft: 'No draft',
  draftKept: (time) => `Draft kept ${time}`,
  draftWaiting: 'Keeping the draft…',
  draftNotKept: 'Draft not kept yet',
  sources: (current, all) => `Sources ${current}/${all}`,
  sourcesUnknown: 'Sources unknown',
  rules: (version, year) => `Rules ${version} · parameters ${year}`,
  provisionalParameters: (version, year) => `Rules ${version} · provisional parameters ${year}`,
  noParameters: (version, year) => `Rules ${version} · no parameters for ${year}`,
  browserHost: 'in the browser',
  offline: 'The program does not answer',
  reading: 'Reading the file again…',
};

/** Every command as help and hints say it; the short form is a hint. */
export const commandWords: typeof dutchCommands = {
  search: { name: 'Find a citizen', hint: 'find' },
  newContact: { name: 'New contact', hint: 'new contact' },
  generalQuestion: { name: 'General question, without a person', hint: 'general question' },
  contactSessions: { name: 'To conversation or file 1 to 9', hint: 'conversations' },
  nextSession: { name: 'To the next conversation or file', hint: 'next one' },
  previousSession: { name: 'To the previous conversation or file', hint: 'previous one' },
  verify: { name: 'Verify who calls; once more: the caller is somebody else', hint: 'verify' },
  wrapUp: { name: 'Wrap up the conversation; then Enter to keep it', hint: 'wrap up' },
  acceptContact: { name: 'Accept the offered contact', hint: 'accept' },
  declineContact: { name: 'Not now, for the offered contact', hint: 'not now' },
  help: { name: 'Keys for this place', hint: 'keys' },
  settings: { name: 'Settings', hint: 'settings' },
  openCases: { name: 'Open a calculation case', hint: 'open a case' },
  ownLookUps: { name: 'My look-ups', hint: 'my look-ups' },
  nextRegion: { name: 'To the next part', hint: 'next part' },
  previousRegion: { name: 'To the previous part', hint: 'previous part' },
  back: { name: 'Close, and back to where you were', hint: 'back' },
  household: { name: 'To Household', hint: 'household' },
  allowances: { name: 'To Allowances now', hint: 'allowances' },
  openItems: { name: 'To What is running', hint: 'what is running' },
  moneyBack: { name: 'To Money back', hint: 'money back' },
  timeline: { name: 'To Timeline', hint: 'timeline' },
  conversation: { name: 'To Conversation', hint: 'conversation' },
  explanation: { name: 'To Answer and explanation', hint: 'answer' },
  explain: { name: 'Explain what is pointed at', hint: 'explain' },
  whatIf: { name: 'What if: a new scenario, or the next', hint: 'what if' },
  toWhatIf: { name: 'To What if', hint: 'what if' },
  searchBackwards: { name: 'Search backwards: which income, assets, rent or hours', hint: 'search backwards' },
  keepScenario: { name: 'Keep the scenario with the contact', hint: 'keep' },
  undo: { name: 'Undo a change in a scenario', hint: 'undo' },
  redo: { name: 'Redo a change in a scenario', hint: 'redo' },
  marks: { name: 'Particulars and incidents, with what to say and the letters', hint: 'particulars' },
  searchFile: { name: 'Search this file', hint: 'search file' },
  copyAnswer: { name: 'Copy the answer sentence', hint: 'copy answer' },
  origins: { name: 'Show or hide where each fact comes from', hint: 'origins' },
  toNote: { name: 'To the note, and back', hint: 'note' },
  previousYear: { name: 'One year back', hint: 'year before' },
  exportCase: { name: 'Export as a calculation case', hint: 'export' },
  reveal: { name: 'Show something masked', hint: 'show BSN' },
  nextYear: { name: 'One year on', hint: 'year after' },
  print: { name: 'Print the proposal, or as PDF', hint: 'print' },
  askCallback: { name: 'Ask for a callback', hint: 'call back' },
  saveNote: { name: 'Keep the note or agreement', hint: 'keep' },
  moveInList: { name: 'Up and down in a list', hint: 'choose' },
  moveSideways: { name: 'Sideways in a table or timeline', hint: 'sideways' },
  firstInList: { name: 'To the start of the list', hint: 'start' },
  lastInList: { name: 'To the end of the list', hint: 'end' },
  open: { name: 'Open', hint: 'open' },
  copyAmount: { name: 'Copy the amount with its name and date', hint: 'copy amount' },
};

/** The help of F1. */
export const help: typeof dutchHelp = {
  title: 'Keys',
  here: (region) => `You are now in ${region}.`,
  places: { everywhere: 'Everywhere', file: 'In a file', contact: 'In a conversation', scenario: 'In a scenario', list: 'In a list or table', note: 'In the note' },
  typeToFind: 'In a list, type the first letters to find a row.',
  key: 'Key',
  does: 'Does',
};

/** The settings of the screen. */
export const settings: typeof dutchSettings = {
  title: 'Settings',
  theme: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  density: 'Spacing',
  densities: { compact: 'Compact', comfortable: 'Comfortable' },
  language: 'Language',
  languages: { nl: 'Nederlands', en: 'English' },
  kept: 'Your choice is kept and holds at once.',
};
