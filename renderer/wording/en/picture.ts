import type { actions as dutchActions, conversation as dutchConversation, home as dutchHome, household as dutchHousehold, identity as dutchIdentity, income as dutchIncome, person as dutchPerson, sources as dutchSources } from '../nl/picture.ts';

/** The identity strip, in English. */
export const identity: typeof dutchIdentity = {
  title: 'Identity',
  age: (years) => `${years}`,
  ageInWords: (years) => `${years} years old`,
  birthUnknown: 'date of birth unknown',
  bornIncomplete: (date) => `born ${date}, day unknown`,
  bornYear: (year) => `born in ${year}, day and month unknown`,
  bsn: (masked) => `BSN ${masked}`,
  noBsn: 'BSN unknown',
  noPlace: 'place unknown',
  place: (place) => place,
  deceasedOn: (date) => `Died ${date}`,
  deceased: 'Deceased, date unknown',
  secretAddress: 'Address secret',
  secretAddressTold: 'This address may be given to nobody. That is why it is not on this screen.',
  marks: 'Particulars',
  marksUnread: 'Particulars cannot be read',
  marksUnreadTold: 'There may be particulars or incidents that cannot be seen now.',
  mark: {
    secretAddress: 'Address secret', underInvestigation: 'Under investigation', incorrectRecord: 'Incorrect in the source', deceased: 'Deceased', emigrated: 'Left the Netherlands', guardianship: 'Guardianship or administration',
    staffSafety: 'Staff safety', interpreter: 'Interpreter', hardOfHearing: 'Hard of hearing', preferredChannel: 'Prefers', supervisor: 'Supervisor', recoveryOperation: 'Recovery operation', registrationSuspended: 'Registration ended',
  },
  markAbout: (mark, about) => `${mark}: ${about}`,
  markOf: (mark, person) => `${mark} (${person})`,
  markTold: (source, from) => `${source}, since ${from}`,
  markUntil: (date) => `until ${date}`,
  moreMarks: (count) => `${count} more`,
  moreMarksInWords: (count) => (count === 1 ? '1 more particular' : `${count} more particulars`),
  contacts: (count) => (count === 0 ? 'no contact in 30 days' : count === 1 ? '1 contact in 30 days' : `${count} contacts in 30 days`),
  contactsUnread: 'contacts cannot be read',
  agreement: (due) => `Agreement before ${due}`,
  agreementOverdue: (due) => `Agreement was to be kept before ${due}`,
  perMonth: 'together a month',
  noneRunning: 'no allowance',
  without: (parts) => `without ${parts}`,
  nextPayment: (day, month) => `${day}, for ${month}`,
  nextPaymentLabel: 'next payment',
  noPayment: 'none planned',
  withheld: (amount) => `${amount} withheld`,
  paymentPart: (allowance, amount) => `${allowance} ${amount}`,
  paymentPartTo: (payee) => `to ${payee}`,
  openDebt: 'open debt',
  arrangement: 'arrangement',
  noArrangement: 'none',
  unread: 'cannot be read',
};

/** Region 1: household, income, home and sources, in English. */
export const household: typeof dutchHousehold = {
  title: 'Household',
  persons: (count) => (count === 1 ? '1 person' : `${count} people`),
  more: (count) => `+${count}`,
  moreInWords: (count) => (count === 1 ? 'Show 1 more person' : `Show ${count} more people`),
  role: { applicant: 'applicant', partner: 'allowance partner', child: 'child', coResident: 'co-resident', subtenant: 'subtenant' },
  roleInShort: { applicant: 'applicant', partner: 'partner', child: 'child', coResident: 'co-resident', subtenant: 'subtenant' },
  since: (date) => `since ${date}`,
  until: (date) => `up to ${date}`,
  noAge: 'age unknown',
  unborn: 'not born yet',
  works: 'works',
  insured: 'insured',
  insuranceUnknown: 'insurance unknown',
  notInsured: 'not insured',
  insuredPartly: 'insured part of the year',
  deceased: (date) => `died ${date}`,
  countsFor: (allowances) => `counts for ${allowances.join(', ')}`,
  countsForNone: 'does not count',
  countsForAll: 'counts for all allowances',
  nobody: (year) => `Nobody is known in this household in ${year}.`,
  unnamed: 'name unknown',
};

/** Income and assets of the year, in English. */
export const income: typeof dutchIncome = {
  title: (year) => `Income and assets ${year}`,
  estimateOf: (person) => `Estimate ${person}`,
  estimate: 'Estimate together',
  known: 'Known, for the year',
  knownThrough: (month) => `Known to ${month}, for the year`,
  established: 'Established',
  establishedTogether: 'Established together',
  establishedOf: (person) => `Established ${person}`,
  assets: 'Assets on 1 Jan',
  assetsOf: (person) => `Assets ${person}, 1 Jan`,
  without: (persons) => `without ${persons}`,
  nothing: (year) => `No income or assets are known for ${year} yet.`,
  higher: 'higher',
  lower: 'lower',
  higherThanEstimate: 'higher than the estimate',
  lowerThanEstimate: 'lower than the estimate',
};

/** Home and childcare of the year, in English. */
export const home: typeof dutchHome = {
  title: 'Home and childcare',
  rent: 'Basic rent',
  serviceCosts: 'Service costs',
  selfContained: 'self-contained',
  notSelfContained: 'room, not self-contained',
  landlord: (name) => `landlord ${name}`,
  noRent: 'No rent known',
  noCare: 'No childcare known',
  care: { dayCare: 'day care', afterSchoolCare: 'after-school care', childminder: 'childminder' },
  careOf: (child, kind) => `${child}, ${kind}`,
  hours: (hours) => `${hours} h`,
  until: (date) => `to ${date}`,
  from: (date) => `from ${date}`,
};

/** Sources and how fresh they are, in English. */
export const sources: typeof dutchSources = {
  title: (current, all) => `Sources · ${current} of ${all}`,
  plainTitle: 'Sources',
  unreachable: (source, since) => `${source} cannot be reached, as of ${since}`,
  unreachableNever: (source) => `${source} cannot be reached, never read`,
  old: (source, since) => `${source} out of date, as of ${since}`,
  olderThan: (days) => `out of date: older than ${days} days`,
  state: { current: 'current', old: 'out of date', unreachable: 'cannot be reached', absent: 'nothing known' },
  between: (others, oldest, newest) => `${others ? 'The others' : 'All'}: ${oldest === newest ? oldest : `${oldest} to ${newest}`}`,
  showAll: 'All sources',
  none: 'Nothing is known from any source.',
};

/** The conversation: note, agreements and contacts, in English. */
export const conversation: typeof dutchConversation = {
  title: 'Conversation',
  note: 'Note',
  agreement: 'Agreement',
  kind: 'Kind',
  field: { note: 'Note of this conversation', agreement: 'Agreement with the citizen' },
  placeholder: { note: 'What was asked and said?', agreement: 'What was agreed?' },
  due: 'Before',
  duePlaceholder: '1-12-2026',
  dueNotRead: 'This date cannot be read',
  dueInPast: 'This day has been',
  save: 'Keep',
  saved: 'Kept',
  history: 'Notes, agreements and contacts',
  nothing: 'No notes or contacts yet.',
  before: (date) => `before ${date}`,
  on: 'When',
  through: 'Through',
  with: 'With',
  author: 'By',
  owner: 'Owner',
};

/** The main actions, in English. */
export const actions: typeof dutchActions = {
  title: 'Actions',
  whatIf: 'What if',
  askCallback: 'Call back',
  save: 'Keep',
  wrapUp: 'Wrap up',
};

/** A person opened from the household, in English. */
export const person: typeof dutchPerson = {
  names: 'Names',
  birth: 'Born',
  death: 'Died',
  bsn: 'BSN',
  address: 'Address',
  inHousehold: 'In the household',
  details: 'Also known',
  originOf: { birthDate: 'Date of birth', works: 'Work', insured: 'Health insurance' },
};
