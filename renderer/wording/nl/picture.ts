/** The identity strip, in Dutch. */
export const identity = {
  title: 'Identiteit',
  age: (years: number) => `${years}`,
  ageInWords: (years: number) => `${years} jaar`,
  birthUnknown: 'geboortedatum onbekend',
  bornIncomplete: (date: string) => `geboren ${date}, dag onbekend`,
  bornYear: (year: string) => `geboren in ${year}, dag en maand onbekend`,
  bsn: (masked: string) => `BSN ${masked}`,
  noBsn: 'BSN onbekend',
  noPlace: 'woonplaats onbekend',
  place: (place: string) => place,
  deceasedOn: (date: string) => `Overleden ${date}`,
  deceased: 'Overleden, datum onbekend',
  secretAddress: 'Adres geheim',
  secretAddressTold: 'Dit adres mag aan niemand worden gegeven. Het staat daarom niet op dit scherm.',
  marks: 'Bijzonderheden',
  marksUnread: 'Bijzonderheden niet te lezen',
  marksUnreadTold: 'Er kunnen bijzonderheden of incidenten zijn die nu niet te zien zijn.',
  mark: {
    secretAddress: 'Adres geheim', underInvestigation: 'In onderzoek', incorrectRecord: 'Onjuist in de bron', deceased: 'Overleden', emigrated: 'Vertrokken uit Nederland', guardianship: 'Curatele of bewind',
    staffSafety: 'Veiligheid medewerkers', interpreter: 'Tolk', hardOfHearing: 'Slechthorend', preferredChannel: 'Liefst via', supervisor: 'Begeleider', recoveryOperation: 'Hersteloperatie', registrationSuspended: 'Inschrijving gestopt',
  },
  markAbout: (mark: string, about: string) => `${mark}: ${about}`,
  markOf: (mark: string, person: string) => `${mark} (${person})`,
  markTold: (source: string, from: string) => `${source}, sinds ${from}`,
  markUntil: (date: string) => `tot ${date}`,
  moreMarks: (count: number) => `+${count}`,
  moreMarksInWords: (count: number) => (count === 1 ? 'Nog 1 bijzonderheid' : `Nog ${count} bijzonderheden`),
  incident: (name: string) => `Incident: ${name}`,
  contacts: (count: number) => (count === 0 ? 'geen contact in 30 dagen' : count === 1 ? '1 contact in 30 dagen' : `${count} contacten in 30 dagen`),
  contactsUnread: 'contacten niet te lezen',
  agreement: (due: string) => `Afspraak vóór ${due}`,
  perMonth: 'samen per maand',
  noneRunning: 'geen toeslag',
  without: (parts: string) => `zonder ${parts}`,
  nextPayment: (day: string, month: string) => `${day}, voor ${month}`,
  nextPaymentLabel: 'volgende betaling',
  noPayment: 'niet gepland',
  openDebt: 'open schuld',
  arrangement: 'regeling',
  noArrangement: 'geen',
  unread: 'niet te lezen',
};

/** Region 1: household, income, home and sources, in Dutch. */
export const household = {
  title: 'Huishouden',
  persons: (count: number) => (count === 1 ? '1 persoon' : `${count} personen`),
  more: (count: number) => `+${count}`,
  moreInWords: (count: number) => (count === 1 ? 'Nog 1 persoon tonen' : `Nog ${count} personen tonen`),
  role: { applicant: 'aanvrager', partner: 'toeslagpartner', child: 'kind', coResident: 'medebewoner', subtenant: 'onderhuurder' },
  roleInShort: { applicant: 'aanvrager', partner: 'partner', child: 'kind', coResident: 'medebewoner', subtenant: 'onderhuurder' },
  since: (date: string) => `sinds ${date}`,
  until: (date: string) => `tot en met ${date}`,
  noAge: 'leeftijd onbekend',
  unborn: 'nog niet geboren',
  works: 'werkt',
  insured: 'verzekerd',
  insuranceUnknown: 'verzekering onbekend',
  notInsured: 'niet verzekerd',
  insuredPartly: 'deel van het jaar verzekerd',
  deceased: (date: string) => `overleden ${date}`,
  countsFor: (allowances: readonly string[]) => `telt voor ${allowances.join(', ')}`,
  countsForNone: 'telt niet mee',
  countsForAll: 'telt voor alle toeslagen',
  nobody: (year: number) => `In ${year} is er niemand in dit huishouden bekend.`,
  unnamed: 'naam onbekend',
};

/** Income and assets of the year, in Dutch. */
export const income = {
  title: (year: number) => `Inkomen en vermogen ${year}`,
  estimateOf: (person: string) => `Schatting ${person}`,
  estimate: 'Schatting samen',
  known: 'Bekend, op jaarbasis',
  knownThrough: (month: string) => `Bekend t/m ${month}, op jaarbasis`,
  established: 'Vastgesteld',
  establishedTogether: 'Vastgesteld samen',
  establishedOf: (person: string) => `Vastgesteld ${person}`,
  assets: 'Vermogen op 1 jan.',
  assetsOf: (person: string) => `Vermogen ${person}, 1 jan.`,
  without: (persons: string) => `zonder ${persons}`,
  nothing: (year: number) => `Over ${year} is nog geen inkomen of vermogen bekend.`,
  higher: 'hoger',
  lower: 'lager',
  higherThanEstimate: 'hoger dan de schatting',
  lowerThanEstimate: 'lager dan de schatting',
};

/** Home and childcare of the year, in Dutch. */
export const home = {
  title: 'Woning en opvang',
  rent: 'Kale huur',
  serviceCosts: 'Servicekosten',
  selfContained: 'zelfstandig',
  notSelfContained: 'kamer, niet zelfstandig',
  landlord: (name: string) => `verhuurder ${name}`,
  noRent: 'Geen huur bekend',
  noCare: 'Geen opvang bekend',
  care: { dayCare: 'dagopvang', afterSchoolCare: 'bso', childminder: 'gastouder' },
  careOf: (child: string, kind: string) => `${child}, ${kind}`,
  hours: (hours: string) => `${hours} u`,
  until: (date: string) => `t/m ${date}`,
  from: (date: string) => `vanaf ${date}`,
};

/** Sources and how fresh they are, in Dutch. */
export const sources = {
  title: (current: number, all: number) => `Bronnen · ${current} van ${all}`,
  plainTitle: 'Bronnen',
  unreachable: (source: string, since: string) => `${source} niet bereikbaar, stand van ${since}`,
  unreachableNever: (source: string) => `${source} niet bereikbaar, nooit gelezen`,
  old: (source: string, since: string) => `${source} verouderd, stand van ${since}`,
  state: { current: 'actueel', old: 'verouderd', unreachable: 'niet bereikbaar', absent: 'geen gegevens' },
  between: (others: boolean, oldest: string, newest: string) => `${others ? 'De andere' : 'Alle'}: ${oldest === newest ? oldest : `${oldest} tot ${newest}`}`,
  showAll: 'Alle bronnen',
  none: 'Van geen enkele bron zijn gegevens bekend.',
};

/** The conversation: note, agreements and contacts, in Dutch. */
export const conversation = {
  title: 'Gesprek',
  note: 'Notitie',
  agreement: 'Afspraak',
  kind: 'Soort',
  field: { note: 'Notitie van dit gesprek', agreement: 'Afspraak met de burger' },
  placeholder: { note: 'Wat is gevraagd en gezegd?', agreement: 'Wat is afgesproken?' },
  due: 'Vóór',
  duePlaceholder: '1-12-2026',
  dueNotRead: 'Deze datum is niet te lezen',
  dueInPast: 'Deze dag is al geweest',
  save: 'Bewaren',
  saved: 'Bewaard',
  left: (count: string) => `nog ${count} tekens`,
  history: 'Notities, afspraken en contacten',
  nothing: 'Nog geen notities of contacten.',
  before: (date: string) => `vóór ${date}`,
  on: 'Wanneer',
  through: 'Via',
  with: 'Met',
  author: 'Door',
  owner: 'Eigenaar',
};

/** The main actions, in Dutch. */
export const actions = {
  title: 'Acties',
  search: 'Zoeken',
  explain: 'Uitleg',
  save: 'Bewaren',
};

/** A person opened from the household, in Dutch. */
export const person = {
  names: 'Namen',
  birth: 'Geboren',
  death: 'Overleden',
  bsn: 'BSN',
  address: 'Adres',
  inHousehold: 'In het huishouden',
  details: 'Verder bekend',
  originOf: { birthDate: 'Geboortedatum', works: 'Werk', insured: 'Zorgverzekering' },
};
