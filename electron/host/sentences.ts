/** What a host says where there is no window to say it in: before the window is there, in its menu, and on a terminal. */
export type HostLanguage = 'nl' | 'en';

/** The words of the window's menu. */
export const menuWords = {
  nl: {
    program: 'Klantbeeld',
    backUp: 'Reservekopie maken…',
    putBack: 'Reservekopie terugzetten…',
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
    backUp: 'Make a backup…',
    putBack: 'Put a backup back…',
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
    contactRung: { title: 'Contact', text: 'Het contact is doorgegeven aan Klantbeeld. U kunt deze pagina sluiten.' },
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
    contactRung: { title: 'Contact', text: 'The contact was passed on to Klantbeeld. You can close this page.' },
    programFault: { title: 'Klantbeeld cannot start', text: 'Something went wrong in the program. Nothing was lost. Start Klantbeeld again. If it stays so, call the help desk.' },
    pageGone: { title: 'The screen is gone', text: 'The screen of Klantbeeld is gone. What you typed is kept.', again: 'Load again', close: 'Close' },
  },
} as const satisfies Record<HostLanguage, Record<string, Readonly<Record<string, string>>>>;

/** What the desktop program says about backups: there is no command for them where the key is in the vault. */
export const backupSentences = {
  nl: {
    files: 'Reservekopieën van Klantbeeld',
    made: (place: string) => ({ message: 'De reservekopie is gemaakt.', detail: `Zij staat in ${place}. Zij is versleuteld en opent alleen met de sleutelkluis van dit account.` }),
    sure: { message: 'Wilt u deze reservekopie terugzetten?', detail: 'Klantbeeld sluit en start opnieuw. Wat er nu staat, wordt ernaast bewaard.', yes: 'Terugzetten', no: 'Annuleren' },
    notMade: 'De reservekopie is niet gemaakt.',
    notPutBack: 'De reservekopie is niet teruggezet. Er is niets gewijzigd.',
    because: {
      fileExists: 'Er staat al een bestand met deze naam. Kies een andere naam.',
      diskFull: 'De schijf is vol. Maak ruimte, of kies een andere plaats.',
      storeKeyWrong: 'De sleutel past niet op dit bestand: het is van een ander account of een andere computer. Kies een ander bestand.',
      storeNewer: 'Deze reservekopie is van een nieuwere Klantbeeld. Werk het programma bij en probeer het opnieuw.',
      storeDamaged: 'Het bestand is beschadigd, of het is geen reservekopie van Klantbeeld. Kies een ander bestand.',
      other: 'Probeer het nog eens. Blijft het zo, bel dan de helpdesk.',
    },
  },
  en: {
    files: 'Backups of Klantbeeld',
    made: (place: string) => ({ message: 'The backup has been made.', detail: `It is in ${place}. It is encrypted and opens with the key vault of this account only.` }),
    sure: { message: 'Do you want to put this backup back?', detail: 'Klantbeeld closes and starts again. What is there now is kept beside it.', yes: 'Put back', no: 'Cancel' },
    notMade: 'The backup was not made.',
    notPutBack: 'The backup was not put back. Nothing was changed.',
    because: {
      fileExists: 'There is a file with this name already. Choose another name.',
      diskFull: 'The disk is full. Make room, or choose another place.',
      storeKeyWrong: 'The key does not fit this file: it is of another account or another computer. Choose another file.',
      storeNewer: 'This backup is of a newer Klantbeeld. Update the program and try again.',
      storeDamaged: 'The file is damaged, or it is no backup of Klantbeeld. Choose another file.',
      other: 'Try once more. If it stays so, call the help desk.',
    },
  },
} as const satisfies Record<HostLanguage, object>;
