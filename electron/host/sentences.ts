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
