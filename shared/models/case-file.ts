import { z } from 'zod';
import { wrapUp } from './conversation.ts';
import { callback } from './callback.ts';
import { householdRoles } from './household.ts';
import { problem } from './reply.ts';
import { scenarioChange } from './scenario-form.ts';
import { source, sourceRecord } from './source-record.ts';
import { allowance, dateText, euroText, identifier, instantText, monthText, partialDateText, yearNumber } from './text-codecs.ts';
import { caller } from './verification.ts';

/** kanaal */
export const channel = z.enum(['telephone', 'chat', 'desk', 'letter', 'portal', 'app', 'berichtenbox', 'system']);
export type Channel = z.infer<typeof channel>;

/** doel of a look-up: why somebody opens a file or searches. Kept with every look-up. */
export const purposes = ['contact', 'caseHandling', 'objection', 'secondReading', 'practice'] as const;
export const purpose = z.enum(purposes);
export type Purpose = (typeof purposes)[number];

/** A person as the screen shows them. The BSN is masked and a secret address is left out: they are asked for one by one, with a reason (`person.reveal`). */
export const personCard = z.object({
  personId: identifier,
  /** as to be addressed, `S. Moulin-Beaudelaire` is written by the screen from these parts */
  givenNames: z.string(),
  title: z.string(),
  prefix: z.string(),
  familyName: z.string(),
  salutation: z.enum(['mr', 'ms', 'unknown']),
  /** name as to be used in speech and letters, after nameUse */
  displayName: z.string(),
  birthDate: partialDateText,
  deathDate: partialDateText.nullable(),
  /** `•••••3653`; empty where no BSN is known */
  bsnMasked: z.string(),
  addressSecret: z.boolean(),
  /** one line, empty when secret or unknown */
  addressLine: z.string(),
  postcode: z.string(),
  place: z.string(),
});
export type PersonCard = z.infer<typeof personCard>;

/** Who takes part in the household of the file, in which role, from when to when. */
export const member = z.object({
  personId: identifier,
  role: z.enum(householdRoles),
  from: dateText.nullable(),
  to: dateText.nullable(),
  source,
  recordedAt: instantText,
});
export type Member = z.infer<typeof member>;

/** bijzonderheid — something to know before speaking, with icon and word, and an end. */
export const mark = z.object({
  id: identifier,
  kind: z.enum(['secretAddress', 'underInvestigation', 'incorrectRecord', 'deceased', 'emigrated', 'guardianship', 'staffSafety', 'interpreter', 'hardOfHearing', 'preferredChannel', 'supervisor', 'recoveryOperation', 'registrationSuspended']),
  personId: identifier,
  /** what it is about, in the words of the person who set it or the name of the datum */
  about: z.string(),
  from: partialDateText,
  until: dateText.nullable(),
  source,
  recordedAt: instantText,
});
export type Mark = z.infer<typeof mark>;

/** The running state of one allowance in one year. */
export const allowanceYear = z.object({
  allowance,
  year: yearNumber,
  appliedOn: dateText.nullable(),
  status: z.enum(['applied', 'inProgress', 'advance', 'advanceRevised', 'suspended', 'nil', 'definitive', 'revised', 'ended']),
});
export type AllowanceYear = z.infer<typeof allowanceYear>;

/** grondslag — a fact as it was when a decision rested on it. */
export const ground = z.object({
  /** key of the glossary or of a fact */
  term: z.string(),
  personId: identifier.nullable(),
  value: z.string(),
  unit: z.enum(['euro per year', 'euro per month', 'euro per hour', 'hours per month', 'date', 'text', 'persons']),
});
export type Ground = z.infer<typeof ground>;

/** beschikking. `amountYear: null`: this decision sets no amount, or its allowance is not computed by the rules yet. */
export const decision = z.object({
  id: identifier,
  allowance: allowance.nullable(),
  year: yearNumber.nullable(),
  number: z.string(),
  kind: z.enum(['advance', 'revisedAdvance', 'definitive', 'revision', 'nil', 'recovery', 'costs', 'arrangement', 'onObjection']),
  dated: dateText,
  amountYear: euroText.nullable(),
  amountMonth: euroText.nullable(),
  fromMonth: monthText.nullable(),
  grounds: z.array(ground),
  letterId: identifier.nullable(),
  objectionUntil: dateText.nullable(),
  followsId: identifier.nullable(),
  becauseOfChangeId: identifier.nullable(),
  source,
  recordedAt: instantText,
});
export type Decision = z.infer<typeof decision>;

/** betaling or inhouding */
export const payment = z.object({
  id: identifier,
  allowance,
  year: yearNumber,
  month: monthText,
  due: dateText,
  amount: euroText,
  withheld: euroText,
  payee: z.enum(['own', 'childcareOrganisation', 'landlord', 'insurer', 'municipality', 'administrator']),
  state: z.enum(['planned', 'paid', 'returned', 'setOff']),
  decisionId: identifier,
  recordedAt: instantText,
});
export type Payment = z.infer<typeof payment>;

/** wijziging: reported by the citizen, seen in a source, or made by the agency (attentiebrief, mutatiebrief). */
export const change = z.object({
  id: identifier,
  kind: z.enum(['income', 'assets', 'partnerBegins', 'partnerEnds', 'birth', 'childTurns18', 'death', 'move', 'rent', 'childcareHours', 'childcareEnds', 'insuranceBegins', 'insuranceEnds', 'application', 'stop']),
  allowances: z.array(allowance),
  year: yearNumber,
  by: z.enum(['citizen', 'source', 'agency']),
  channel,
  reportedOn: dateText,
  validFrom: dateText,
  personId: identifier.nullable(),
  before: z.string(),
  after: z.string(),
  unit: z.enum(['euro per year', 'euro per month', 'hours per month', 'date', 'text']),
  state: z.enum(['received', 'alerted', 'letterSent', 'stopped', 'carriedOut', 'refused', 'withdrawn']),
  /** attentiebrief: react before; mutatiebrief: can be stopped until */
  respondBy: dateText.nullable(),
  decideBy: dateText.nullable(),
  letterId: identifier.nullable(),
  recordedAt: instantText,
});
export type Change = z.infer<typeof change>;

/** bezwaar, klacht, herzieningsverzoek, beroep */
export const objection = z.object({
  id: identifier,
  /** zaaknummer; empty where the source gave none */
  number: z.string(),
  kind: z.enum(['objection', 'complaint', 'revisionRequest', 'appeal']),
  decisionId: identifier.nullable(),
  allowance: allowance.nullable(),
  year: yearNumber.nullable(),
  receivedOn: dateText,
  channel,
  points: z.array(z.string()),
  state: z.enum(['received', 'confirmed', 'incomplete', 'inProgress', 'hearing', 'adjourned', 'suspended', 'noticeOfDefault', 'decided', 'appealed', 'withdrawn', 'handledAsChange']),
  decideBy: dateText.nullable(),
  adjournedUntil: dateText.nullable(),
  noticeOfDefaultOn: dateText.nullable(),
  handler: z.string(),
  recordedAt: instantText,
});
export type Objection = z.infer<typeof objection>;

/** terugvordering — a debt. The rest is `principal + costs + interest − paid − setOff`. */
export const recovery = z.object({
  id: identifier,
  /** empty where the source gave none */
  number: z.string(),
  decisionId: identifier.nullable(),
  allowance,
  year: yearNumber,
  dated: dateText,
  principal: euroText,
  costs: euroText,
  interest: euroText,
  paid: euroText,
  setOff: euroText,
  dueDate: dateText,
  stage: z.enum(['established', 'deferredForObjection', 'arrangement', 'setOff', 'termExpired', 'reminder', 'formalReminder', 'writ', 'enforcement', 'outsideCollection', 'pausedForRecoveryOperation', 'paid', 'reduced']),
  stageSince: dateText,
  source,
  recordedAt: instantText,
});
export type Recovery = z.infer<typeof recovery>;

/** betalingsregeling */
export const arrangement = z.object({
  id: identifier,
  kind: z.enum(['standard', 'personal', 'extended', 'deferral', 'setOff']),
  recoveryIds: z.array(identifier),
  agreedOn: dateText,
  state: z.enum(['asked', 'running', 'behind', 'refused', 'withdrawn', 'finished']),
  terms: z.array(z.object({ due: dateText, amount: euroText, paidOn: dateText.nullable() })),
  recordedAt: instantText,
});
export type Arrangement = z.infer<typeof arrangement>;

/** An amount that can be paid: no parts of cents. */
const wholeCents = euroText.regex(/^-?\d+(\.\d{1,2})?$/, 'wholeCents');

/** voorbereid voorstel — what a caseworker made ready to be sent by others: an arrangement, a deferral, the stop of a mutation. This program never sends it. */
export const proposal = z.object({
  id: identifier,
  kind: z.enum(['standardArrangement', 'personalArrangement', 'extendedArrangement', 'setOff', 'deferral', 'stopMutation']),
  /** the debts it is about; empty for the stop of a mutation */
  recoveryIds: z.array(identifier).max(50),
  /** the mutation that it stops */
  changeId: identifier.nullable(),
  /** the objection because of which payment is deferred */
  objectionId: identifier.nullable(),
  preparedOn: dateText,
  preparedBy: z.string(),
  /** what is paid or set off, in order. `due: null`: its day is not published and nobody told it */
  terms: z.array(z.object({ due: dateText.nullable(), amount: wholeCents })).max(120),
  /** what the citizen gets or pays in a month without and with it; `null` where it changes no month, or the rules cannot say */
  monthBefore: wholeCents.nullable(),
  monthAfter: wholeCents.nullable(),
  /** what would not be collected; `null` where that is not part of it */
  outsideCollection: wholeCents.nullable(),
  /** betalingscapaciteit in a month, where it was reckoned with */
  capacity: wholeCents.nullable(),
  remark: z.string().max(1000),
  /** the rules that it was made with, to be repeated */
  rulesVersion: z.string(),
  state: z.enum(['prepared', 'withdrawn']),
  /** who withdrew it and why; `null` while it stands */
  withdrawal: z.object({ by: z.string(), because: z.string() }).nullable(),
  recordedAt: instantText,
});
export type Proposal = z.infer<typeof proposal>;

/** What an allowance came to in a calculation: the award, and what each month showed. `null`: it could not be given. */
export const reckonedAmounts = z.object({ allowance, award: euroText.nullable(), months: z.array(z.object({ month: monthText, shown: euroText.nullable() })).max(12) });

/** rekenmoment — a calculation that was shown in a contact: what was supposed, what it came to and what was said. Never changed; its facts and its explanation are kept beside it. */
export const calculation = z.object({
  id: identifier,
  year: yearNumber,
  /** empty: the facts as they were known */
  changes: z.array(scenarioChange).max(20),
  /** announced amounts were reckoned with */
  provisional: z.boolean(),
  amounts: z.array(reckonedAmounts).max(4),
  /** the answer as it stood on the screen */
  sentence: z.string().max(2000),
  /** whether the citizen was told */
  told: z.boolean(),
  keptOn: dateText,
  keptBy: z.string(),
  rulesVersion: z.string(),
  recordedAt: instantText,
});
export type Calculation = z.infer<typeof calculation>;

/** contact: one conversation or exchange */
export const contact = z.object({
  id: identifier,
  channel,
  startedAt: instantText,
  subject: z.string(),
  summary: z.string(),
  caseworker: z.string(),
  caller,
  /** how it ended, where it was wrapped up in this program; `null` for one that came from elsewhere */
  wrapUp: wrapUp.nullable(),
  recordedAt: instantText,
});
export type Contact = z.infer<typeof contact>;

/** brief as sent */
export const letter = z.object({
  id: identifier,
  /** briefnummer; empty where the source gave none */
  number: z.string(),
  dated: dateText,
  kind: z.enum(['decision', 'attention', 'mutation', 'reminder', 'formalReminder', 'writ', 'confirmation', 'correction', 'other']),
  channel,
  subject: z.string(),
  body: z.string(),
  readOn: dateText.nullable(),
  recordedAt: instantText,
});
export type Letter = z.infer<typeof letter>;

/** notitie, afspraak met de burger, overdracht — as it was first written. */
export const firstNote = z.object({
  id: identifier,
  kind: z.enum(['note', 'agreement', 'handOver']),
  text: z.string().min(1).max(4000),
  author: z.string(),
  /** agreements have an owner and a day */
  owner: z.string(),
  due: dateText.nullable(),
  recordedAt: instantText,
});
export type FirstNote = z.infer<typeof firstNote>;

/** Whether an agreement is still to be kept; everything else stays `open`. */
export const agreementStates = ['open', 'kept', 'notNeeded'] as const;

/** wijziging of a note: by whom, when and why; `because` is empty where that was not told. */
const noteChange = z.object({ by: z.string(), at: instantText, because: z.string() });

/** versie — what can become different of a note. */
const noteVersion = firstNote.pick({ text: true, owner: true, due: true }).extend({ state: z.enum(agreementStates), /** `null`: as first written */ change: noteChange.nullable() });
export type NoteVersion = z.infer<typeof noteVersion>;

/** A note as it stands now, with its earlier versions, the first one first. Versions are kept; nothing is erased. */
export const note = firstNote.extend({ ...noteVersion.shape, earlier: z.array(noteVersion).readonly() });
export type Note = z.infer<typeof note>;

export { callback, type Callback } from './callback.ts';

/** A known fault of the agency that touched this person: what went wrong, what was put right, what to say. */
export const incidentTouch = z.object({
  id: identifier,
  incident: z.enum(['serviceCosts2025', 'arrangementsWronglyProcessed', 'recoveriesNotStarted']),
  from: dateText,
  until: dateText.nullable(),
  letterIds: z.array(identifier),
  recordedAt: instantText,
});
export type IncidentTouch = z.infer<typeof incidentTouch>;

/** How fresh a source is. */
export const sourceState = z.object({
  source,
  state: z.enum(['current', 'old', 'unreachable', 'absent']),
  asOf: instantText.nullable(),
  /** after how many days it is old */
  normDays: z.int(),
});
export type SourceState = z.infer<typeof sourceState>;

/** One part of the picture: there, or unreadable with the reason. The other parts stand. */
const part = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion('state', [z.object({ state: z.literal('present'), value }), z.object({ state: z.literal('failed'), problem })]);
export type Part<Value> = { state: 'present'; value: Value } | { state: 'failed'; problem: z.infer<typeof problem> };

/** klantbeeld — everything the one screen needs of one citizen, in one reply. */
export const caseFile = z.object({
  fileId: identifier,
  applicantId: identifier,
  practice: z.boolean(),
  /** what a curated practice household shows, else null */
  shows: z.string().nullable(),
  /** the day the picture is of */
  today: dateText,
  /** terugblik — the picture is of an earlier day: what was known on it, under the law of a day. `null`: of now */
  lookedBack: z.object({ knownOn: dateText, lawOn: dateText }).nullable(),
  persons: z.array(personCard),
  members: part(z.array(member)),
  marks: part(z.array(mark)),
  records: part(z.array(sourceRecord)),
  allowanceYears: part(z.array(allowanceYear)),
  decisions: part(z.array(decision)),
  payments: part(z.array(payment)),
  changes: part(z.array(change)),
  objections: part(z.array(objection)),
  recoveries: part(z.array(recovery)),
  arrangements: part(z.array(arrangement)),
  proposals: part(z.array(proposal)),
  calculations: part(z.array(calculation)),
  contacts: part(z.array(contact)),
  letters: part(z.array(letter)),
  notes: part(z.array(note)),
  callbacks: part(z.array(callback)),
  incidents: part(z.array(incidentTouch)),
  sources: part(z.array(sourceState)),
});
export type CaseFile = z.infer<typeof caseFile>;
