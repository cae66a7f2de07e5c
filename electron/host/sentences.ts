/** What a host says where there is no window to say it in: before the window is there, in its menu, and on a terminal. */
export type HostLanguage = 'nl' | 'en';

/** The words of the window's menu. */
export const menuWords = {
  nl: {
    program: 'Klantbeeld',
    quit: 'Afsluiten',
    edit: 'Bewerken',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    view: 'Beeld',
    zoomIn: 'Groter',
    zoomOut: 'Kleiner',
    actualSize: 'Normale grootte',
    fullScreen: 'Volledig scherm',
    developerTools: 'Hulpmiddelen voor ontwikkelaars',
  },
  en: {
    program: 'Klantbeeld',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    actualSize: 'Actual size',
    fullScreen: 'Full screen',
    developerTools: 'Developer tools',
  },
} as const satisfies Record<HostLanguage, Record<string, string>>;

/** What a host says when there is no window to say it in. */
export const hostSentences = {
  nl: {
    storeInUse: { title: 'Klantbeeld is al geopend', text: 'Deze gegevens zijn al geopend in een ander venster van Klantbeeld. Ga naar dat venster, of sluit het en start opnieuw.' },
    vaultUnavailable: {
      title: 'De sleutelkluis is niet bereikbaar',
      text: 'Klantbeeld bewaart de sleutel van de gegevens in de sleutelkluis van het besturingssysteem. Die is nu niet bereikbaar. Er is niets geopend en niets gewijzigd. Ontgrendel de kluis (op Linux: GNOME-sleutelbos of KWallet) of bel de helpdesk, en start Klantbeeld opnieuw.',
    },
    noEntry: { title: 'Geen toegang', text: 'Dit adres is al gebruikt, of het is niet volledig. Start Klantbeeld opnieuw: u krijgt dan een nieuw adres.' },
    programFault: { title: 'Klantbeeld kan niet starten', text: 'Er ging iets mis in het programma. Er is niets verloren gegaan. Start Klantbeeld opnieuw. Blijft het zo, bel dan de helpdesk.' },
    pageGone: { title: 'Het scherm is weggevallen', text: 'Het scherm van Klantbeeld is weggevallen. Wat u typte, is bewaard.', again: 'Opnieuw laden', close: 'Sluiten' },
  },
  en: {
    storeInUse: { title: 'Klantbeeld is already open', text: 'These data are already open in another window of Klantbeeld. Go to that window, or close it and start again.' },
    vaultUnavailable: {
      title: 'The key vault cannot be reached',
      text: 'Klantbeeld keeps the key of the data in the vault of the operating system. It cannot be reached now. Nothing was opened and nothing was changed. Unlock the vault (on Linux: GNOME keyring or KWallet) or call the help desk, and start Klantbeeld again.',
    },
    noEntry: { title: 'No entry', text: 'This address was used before, or it is not complete. Start Klantbeeld again to be given a new one.' },
    programFault: { title: 'Klantbeeld cannot start', text: 'Something went wrong in the program. Nothing was lost. Start Klantbeeld again. If it stays so, call the help desk.' },
    pageGone: { title: 'The screen is gone', text: 'The screen of Klantbeeld is gone. What you typed is kept.', again: 'Load again', close: 'Close' },
  },
} as const satisfies Record<HostLanguage, Record<string, Readonly<Record<string, string>>>>;
