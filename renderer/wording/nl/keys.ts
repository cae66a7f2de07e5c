/** What can be done by name, in the search of Ctrl+K, in Dutch. */
export const palette = {
  title: 'Zoeken of doen',
  field: 'BSN, naam met geboortedatum, postcode met huisnummer, zaak- of briefnummer, of wat u wilt doen',
  placeholder: 'Zoek een burger, of typ wat u wilt doen',
  list: 'Wat u kunt doen',
  commands: 'Doen',
  /** why a command cannot be done now */
  whyNot: {
    file: 'open eerst een dossier',
    scenario: 'alleen in een scenario',
    list: 'alleen met de toets, in een lijst',
    note: 'alleen in de notitie',
    contact: 'alleen in een gesprek',
    key: 'alleen met de toets',
    now: 'kan hier nu niet',
  },
};

/** The keys of the user, in the settings, in Dutch. */
export const keySettings = {
  list: 'Opdrachten en hun toets',
  how: 'Kies een opdracht met Enter en druk dan op de nieuwe toets. Die geldt meteen.',
  press: 'Druk op de nieuwe toets. Esc laat alles zoals het is.',
  given: (name: string, key: string) => `${name}: de toets is nu ${key}.`,
  taken: (key: string, name: string) => `${key} is al de toets van ‘${name}’. Kies een andere toets, of geef die opdracht eerst een andere.`,
  refused: {
    altGr: (key: string) => `${key} kan niet: Ctrl+Alt is hetzelfde als AltGr, en daarmee typt u tekens.`,
    system: (key: string) => `${key} kan niet: die toets is van Windows.`,
    screenReader: (key: string) => `${key} kan niet: die toets is van schermlezers.`,
    writes: (key: string) => `${key} kan niet: daarmee typt u in een veld. Houd er Ctrl of Alt bij ingedrukt.`,
    typing: (key: string) => `${key} kan niet: daarmee bewerkt u tekst of loopt u door een lijst.`,
    kept: (key: string) => `${key} kan niet: de browser of het menu van het venster houdt die toets zelf.`,
  },
  own: 'eigen toets',
  standard: (key: string) => `Terug naar ${key}`,
  standardOf: (key: string, name: string) => `Terug naar ${key} voor: ${name}`,
  allStandard: 'Alles terug naar de standaard',
  allGiven: 'Alle opdrachten hebben weer de standaardtoets.',
  fixed: 'Vaste toetsen',
  fixedWhy: 'Zo werken alle lijsten, vensters en browsers. Deze toetsen veranderen niet.',
};
