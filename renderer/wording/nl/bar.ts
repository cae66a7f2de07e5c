/** The bar, the status bar, the keys and the settings, in Dutch. */
export const bar = {
  program: 'Klantbeeld',
  toStart: 'Startscherm',
  openFiles: 'Geopende dossiers',
  closeFile: (name: string) => `Dossier van ${name} sluiten`,
  search: 'Zoek een burger…',
  practice: (today: string) => `Oefengegevens, stand ${today}`,
  practiceInShort: 'Oefengegevens',
  role: { contact: 'Contact', supervisor: 'Persoonlijk begeleider', objection: 'Bezwaar', secondReader: 'Tweede lezer' },
  settings: 'Instellingen',
  more: 'Meer',
  cases: 'Rekencases',
  closeCases: 'Rekencases sluiten',
  starting: 'Klantbeeld start…',
  cannotStart: 'Klantbeeld kan niet beginnen',
};

/** Region names as the help and the switches say them. */
export const regionNames = {
  identity: 'Identiteit',
  household: 'Huishouden',
  income: 'Inkomen en vermogen',
  home: 'Woning en opvang',
  sources: 'Bronnen',
  allowances: 'Toeslagen nu',
  openItems: 'Wat loopt er',
  moneyBack: 'Geld terug',
  timeline: 'Tijdlijn',
  whatIf: 'Wat als',
  conversation: 'Gesprek',
  explanation: 'Antwoord en uitleg',
};

/** The line at the foot of the screen. */
export const status = {
  title: 'Stand van zaken',
  noDraft: 'Geen concept',
  draftKept: (time: string) => `Concept bewaard ${time}`,
  draftWaiting: 'Concept wordt bewaard…',
  draftNotKept: 'Concept nog niet bewaard',
  sources: (current: number, all: number) => `Bronnen ${current}/${all}`,
  sourcesUnknown: 'Bronnen onbekend',
  rules: (version: string, year: number) => `Regels ${version} · parameters ${year}`,
  provisionalParameters: (version: string, year: number) => `Regels ${version} · voorlopige parameters ${year}`,
  noParameters: (version: string, year: number) => `Regels ${version} · geen parameters voor ${year}`,
  browserHost: 'in de browser',
  offline: 'Programma antwoordt niet',
  reading: 'Dossier wordt opnieuw gelezen…',
};

/** Every command as help and hints say it; the short form is a hint. */
export const commandWords = {
  search: { name: 'Een burger zoeken', hint: 'zoeken' },
  help: { name: 'Toetsen van deze plek', hint: 'toetsen' },
  settings: { name: 'Instellingen', hint: 'instellingen' },
  openCases: { name: 'Rekencase openen', hint: 'rekencase openen' },
  nextRegion: { name: 'Naar het volgende deel', hint: 'volgend deel' },
  previousRegion: { name: 'Naar het vorige deel', hint: 'vorig deel' },
  back: { name: 'Sluiten, en terug naar waar u was', hint: 'terug' },
  household: { name: 'Naar Huishouden', hint: 'huishouden' },
  allowances: { name: 'Naar Toeslagen nu', hint: 'toeslagen' },
  openItems: { name: 'Naar Wat loopt er', hint: 'wat loopt er' },
  moneyBack: { name: 'Naar Geld terug', hint: 'geld terug' },
  timeline: { name: 'Naar Tijdlijn', hint: 'tijdlijn' },
  conversation: { name: 'Naar Gesprek', hint: 'gesprek' },
  explanation: { name: 'Naar Antwoord en uitleg', hint: 'antwoord' },
  explain: { name: 'Uitleg van wat is aangewezen', hint: 'uitleg' },
  whatIf: { name: 'Wat als: nieuw scenario, of het volgende', hint: 'wat als' },
  toWhatIf: { name: 'Naar Wat als', hint: 'wat als' },
  searchBackwards: { name: 'Terugzoeken: welk inkomen, vermogen, welke huur of uren', hint: 'terugzoeken' },
  keepScenario: { name: 'Scenario bewaren bij het contact', hint: 'bewaren' },
  undo: { name: 'Wijziging in een scenario terugdraaien', hint: 'terugdraaien' },
  redo: { name: 'Wijziging in een scenario opnieuw doen', hint: 'opnieuw' },
  marks: { name: 'Bijzonderheden en incidenten, met wat u zegt en de brieven', hint: 'bijzonderheden' },
  searchFile: { name: 'Zoeken in dit dossier', hint: 'zoek in dossier' },
  copyAnswer: { name: 'Antwoordzin kopiëren', hint: 'kopieer antwoord' },
  origins: { name: 'Herkomst van elk gegeven tonen of verbergen', hint: 'herkomst' },
  toNote: { name: 'Naar de notitie, en terug', hint: 'notitie' },
  previousYear: { name: 'Een jaar terug', hint: 'vorig jaar' },
  nextYear: { name: 'Een jaar verder', hint: 'volgend jaar' },
  exportCase: { name: 'Exporteren als rekencase', hint: 'exporteer' },
  print: { name: 'Voorstel afdrukken, of als pdf', hint: 'afdrukken' },
  saveNote: { name: 'Notitie of afspraak bewaren', hint: 'bewaren' },
  moveInList: { name: 'Omhoog en omlaag in een lijst', hint: 'kiezen' },
  moveSideways: { name: 'Opzij in een tabel of tijdlijn', hint: 'opzij' },
  firstInList: { name: 'Naar het begin van de lijst', hint: 'begin' },
  lastInList: { name: 'Naar het eind van de lijst', hint: 'eind' },
  open: { name: 'Openen', hint: 'openen' },
  copyAmount: { name: 'Bedrag kopiëren met naam en datum', hint: 'kopieer bedrag' },
};

/** The help of F1. */
export const help = {
  title: 'Toetsen',
  here: (region: string) => `U bent nu in ${region}.`,
  places: { everywhere: 'Overal', file: 'In een dossier', scenario: 'In een scenario', list: 'In een lijst of tabel', note: 'In de notitie' },
  typeToFind: 'Typ in een lijst de eerste letters om een regel te vinden.',
  key: 'Toets',
  does: 'Doet',
};

/** The settings of the screen. */
export const settings = {
  title: 'Instellingen',
  theme: 'Kleuren',
  themes: { system: 'Zoals het systeem', light: 'Licht', dark: 'Donker', contrast: 'Hoog contrast' },
  density: 'Ruimte',
  densities: { compact: 'Compact', comfortable: 'Ruim' },
  language: 'Taal',
  languages: { nl: 'Nederlands', en: 'English' },
  kept: 'Uw keuze wordt bewaard en geldt meteen.',
};
