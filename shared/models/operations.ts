import { z } from 'zod';
import { callbackFollowUp, callbackLengths, callbackUrgency, isTelephone, partOfDay } from './callback.ts';
import { agreementStates, calculation, callback, caseFile, contact, letter, note, proposal, purpose } from './case-file.ts';
import { exportReason, householdCase, untoldFact } from './case-format.ts';
import { isCalendarDate } from './calendar.ts';
import { conversation, conversationBody, conversationChannel, wrapUpEntry } from './conversation.ts';
import { department, departments, roles } from './department.ts';
import { callbackEntry, longestDraft } from './draft.ts';
import type { Explanation } from './explanation.ts';
import { handOver, takenOver, waitingHandOver } from './hand-over.ts';
import type { HouseholdFacts } from './household.ts';
import { longestExplanation, lookUpExplanation, operationId, ownLookUps } from './look-ups.ts';
import { revealable, revealReason } from './reveal.ts';
import { knownOfCaller, offer, offerId } from './offer.ts';
import { allowance, dateText, identifier, instantText, partialDateText, yearNumber } from './text-codecs.ts';
import { checkKind, verification, verificationLevel } from './verification.ts';
import { savedSelection, selectionLimit, selectionName, worklistRead, worklists, worklistView } from './worklist.ts';

/** One question that the window may put to the program, with the shapes of question and answer. */
interface Operation<Request extends z.ZodType, Response extends z.ZodType> {
  readonly request: Request;
  readonly response: Response;
}

function operation<Request extends z.ZodType, Response extends z.ZodType>(shapes: Operation<Request, Response>): Operation<Request, Response> {
  return shapes;
}

/** The preferences of one user, kept in the store. */
export const preferences = z.object({
  language: z.enum(['nl', 'en']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  density: z.enum(['compact', 'comfortable']),
  /** the keys that the user gave to commands, by the name of the command in `renderer/commands`; the others have the key of the table */
  keys: z.record(z.string().regex(/^[A-Za-z]{1,40}$/), z.string().min(1).max(40)).readonly().default({}),
});
export type Preferences = z.infer<typeof preferences>;

/** How a person is looked for. Spaces, dots and case are taken out before the question is put (`renderer/features/case-search`). */
export const searchKey = z.discriminatedUnion('by', [
  z.object({ by: z.literal('bsn'), bsn: z.string().regex(/^\d{9}$/) }),
  z.object({ by: z.literal('name'), familyName: z.string().trim().min(1).max(200), birthDate: z.string().refine(isCalendarDate) }),
  z.object({ by: z.literal('address'), postcode: z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/), houseNumber: z.string().regex(/^\d{1,5}$/) }),
  z.object({ by: z.literal('number'), number: z.string().regex(/^[A-Z\d]{6,40}$/) }),
]);
export type SearchKey = z.infer<typeof searchKey>;

/** zaak- of briefnummer — a thing of a file that has a number of its own. */
export const numberedThing = z.object({ kind: z.enum(['decision', 'letter', 'objection', 'recovery']), id: identifier });
export type NumberedThing = z.infer<typeof numberedThing>;

/** A hit shows just enough to choose between people. */
export const searchHit = z.object({
  fileId: identifier,
  personId: identifier,
  displayName: z.string(),
  birthDate: partialDateText,
  deceased: z.boolean(),
  bsnMasked: z.string(),
  /** empty when the address is secret */
  place: z.string(),
  /** when the hit is not the applicant of the file: in whose file, as what */
  inFileOf: z.string().nullable(),
  /** what has the number that was looked for; `null` when a person was looked for */
  on: numberedThing.nullable(),
});
export type SearchHit = z.infer<typeof searchHit>;

/** An event of the file found by its text. */
export const textHit = z.object({
  kind: z.enum(['contact', 'letter', 'note', 'decision', 'change', 'objection', 'callback', 'proposal', 'calculation']),
  id: identifier,
  on: dateText,
  /** the words around the find; the found words stand between ‹ and › */
  excerpt: z.string(),
});
export type TextHit = z.infer<typeof textHit>;

/** A conversation that goes on, with the questions that were asked the last time that somebody was verified on its file, so that others come first now. */
export const openConversation = conversation.extend({ askedBefore: z.array(checkKind), /** `null`: it was not taken over */ takenOver: takenOver.nullable() });
export type OpenConversation = z.infer<typeof openConversation>;

/** A note as it is written: an agreement has a day, and an owner; an empty one is who writes it. */
const writtenNote = z.object({ kind: z.enum(['note', 'agreement']), text: z.string().trim().min(1).max(4000), due: dateText.nullable(), owner: z.string().trim().max(80).default('') });

/** How many characters a message of the news may have, and how many the news folder may hold; what is beyond it is told as unreadable. */
export const longestNews = 20_000;
export const mostNews = 200;

/** Every question the window may ask the main process, declared once. */
export const operations = {
  /** Who am I, what is this store, how does the user want the screen. */
  'session.start': operation({
    request: z.object({}),
    response: z.object({
      user: z.string(),
      role: z.enum(roles),
      /** the departments of which the user sees the work */
      worksFor: z.array(department),
      /** the departments of which it is known that somebody works for them */
      staffed: z.array(department),
      practice: z.boolean(),
      today: dateText,
      files: z.int(),
      preferences,
      host: z.enum(['desktop', 'browser']),
      /** amounts are hidden in a conversation until the caller is verified */
      hidesAmounts: z.boolean(),
      /** what the user was in the middle of when the program ended */
      conversations: z.array(openConversation),
    }),
  }),
  /** At most ten hits; more than ten is the problem `searchTooWide`, by a number `numberTooWide`. Nobody found is an empty list. */
  'person.search': operation({
    request: z.object({ key: searchKey, purpose }),
    response: z.object({ hits: z.array(searchHit).max(10) }),
  }),
  /** The whole picture of one citizen. Logged with its purpose, and with the contact in which it is opened. */
  'case.open': operation({
    request: z.object({ fileId: identifier, purpose, contactId: identifier.nullable().default(null) }),
    response: caseFile,
  }),
  /** An opened file as it was known on an earlier day, under the law of a day. Logged. A day that has not come is the problem `dayNotPast`. */
  'case.lookBack': operation({
    request: z.object({ fileId: identifier, knownOn: dateText, lawOn: dateText }),
    response: caseFile,
  }),
  /** The household of an opened file in a year as a case without names. Logged before it is given out; of real people with a reason, else the problem `reasonMissing`. */
  'case.export': operation({
    request: z.object({ fileId: identifier, year: yearNumber, purpose, reason: exportReason.nullable(), provisional: z.boolean().default(false) }),
    response: z.object({ case: householdCase, untold: z.array(untoldFact).readonly(), differs: z.array(allowance).readonly(), birthDaysWithheld: z.boolean() }),
  }),
  /** What the screen masks of somebody of an opened file, line by line. Logged with its reason before it is given out. */
  'person.reveal': operation({
    request: z.object({ fileId: identifier, personId: identifier, what: revealable, reason: revealReason }),
    response: z.object({ lines: z.array(z.string()).min(1) }),
  }),
  /** The user's own look-ups of a day; of today with `null`. No look-up itself: it shows no more than who was looked up. */
  'lookUp.own': operation({
    request: z.object({ day: dateText.nullable() }),
    response: ownLookUps,
  }),
  /** Adds an explanation to an own look-up; of anybody else's the problem is `lookUpNotOwn`. */
  'lookUp.explain': operation({
    request: z.object({ operationId, text: z.string().trim().min(1).max(longestExplanation) }),
    response: lookUpExplanation,
  }),
  /** Curated practice households, to choose one to look at. Empty in a store with real people. */
  'practice.list': operation({
    request: z.object({}),
    response: z.object({ households: z.array(z.object({ fileId: identifier, displayName: z.string(), shows: z.string() })) }),
  }),
  /** Full text over the events of one file. */
  'event.search': operation({
    request: z.object({ fileId: identifier, text: z.string().trim().min(2).max(200) }),
    response: z.object({ hits: z.array(textHit).max(100) }),
  }),
  'letter.open': operation({
    request: z.object({ fileId: identifier, letterId: identifier }),
    response: letter,
  }),
  /** Adds a note; nothing is ever overwritten. */
  'note.add': operation({
    request: writtenNote.extend({ fileId: identifier }),
    response: note,
  }),
  /** Asks a department to call back. Who asks, when, and until when that is, is the program's. */
  'callback.ask': operation({
    request: z.object({
      fileId: identifier,
      department,
      urgency: callbackUrgency,
      question: z.string().trim().min(1).max(callbackLengths.question),
      tried: z.string().trim().max(callbackLengths.tried),
      telephone: z.string().trim().max(callbackLengths.telephone).refine((text) => text === '' || isTelephone(text)),
      partOfDay: partOfDay.nullable(),
    }),
    response: callback,
  }),
  /** Tells what became of a callback; nothing of before is lost. What needs words and has none is the problem `callbackRemarkMissing`. */
  'callback.follow': operation({
    request: z.object({ fileId: identifier, callbackId: identifier, state: callbackFollowUp.shape.state, remark: z.string().trim().max(callbackLengths.remark) }),
    response: callback,
  }),
  /** Keeps the callback that is being typed about a file outside any conversation, so that a crash loses nothing. `null` removes it; asking for it does too. */
  'callback.keepEntry': operation({
    request: z.object({ fileId: identifier, entry: callbackEntry.nullable() }),
    response: z.object({ keptAt: instantText }),
  }),
  'callback.readEntry': operation({
    request: z.object({ fileId: identifier }),
    response: z.object({ entry: callbackEntry.nullable() }),
  }),
  /**
   * Corrects a note, or says what became of an agreement: a later version, the earlier ones stay. Only its author or owner may (`noteNotYours`), knowing the newest version: `versions` is how many there were (`noteChangedSince`).
   */
  'note.change': operation({
    request: z.object({
      fileId: identifier, noteId: identifier, versions: z.int().min(1), text: z.string().trim().min(1).max(4000), owner: z.string().trim().max(80), due: dateText.nullable(), state: z.enum(agreementStates), because: z.string().trim().max(1000),
    }),
    response: note,
  }),
  /** Prepares a proposal and sends nothing. Day, author and rules are the program's; what does not fit the file on that day is a problem, and nothing of it is kept. */
  'proposal.prepare': operation({
    request: z.object({
      fileId: identifier,
      ...proposal.pick({ kind: true, recoveryIds: true, changeId: true, objectionId: true, terms: true, monthBefore: true, monthAfter: true, outsideCollection: true, capacity: true }).shape,
      remark: z.string().trim().max(1000),
    }),
    response: proposal,
  }),
  /** Withdraws a prepared proposal, with why. It stays in the file. */
  'proposal.withdraw': operation({
    request: z.object({ fileId: identifier, proposalId: identifier, because: z.string().trim().min(1).max(1000) }),
    response: proposal,
  }),
  /**
   * Keeps a calculation as it was shown. The program reckons it again from its own records: where that comes to something else the problem is `calculationDiffers`, and nothing is kept.
   */
  'calculation.keep': operation({
    request: z.object({ fileId: identifier, ...calculation.pick({ year: true, changes: true, provisional: true, amounts: true, sentence: true, told: true }).shape }),
    response: calculation,
  }),
  /** The facts that a kept calculation rested on and what explained it, as plain data. */
  'calculation.open': operation({
    request: z.object({ fileId: identifier, calculationId: identifier }),
    response: z.object({ facts: z.custom<HouseholdFacts>((facts) => typeof facts === 'object' && facts !== null), explanations: z.record(z.string(), z.custom<Explanation | null>((explanation) => typeof explanation === 'object')) }),
  }),
  /** A conversation begins, with a citizen or as a general question; identity and moment are the program's. At most nine at once, else the problem `conversationsFull`. */
  'conversation.begin': operation({
    request: z.object({ fileId: identifier.nullable(), channel: conversationChannel }),
    response: openConversation,
  }),
  /** Keeps all there is of a conversation, so that a crash loses nothing. One that was wrapped up is the problem `conversationOver`. `today` is the day it is by now. */
  'conversation.keep': operation({
    request: z.object({ conversationId: identifier, body: conversationBody }),
    response: z.object({ keptAt: instantText, today: dateText }),
  }),
  /** A general question turns out to be about a citizen. */
  'conversation.toFile': operation({
    request: z.object({ conversationId: identifier, fileId: identifier }),
    response: openConversation,
  }),
  /** Keeps who speaks, on what ground, and how the questions were answered; answers the level that was reached. Logged. */
  'conversation.verify': operation({
    request: z.object({ conversationId: identifier, verification }),
    response: z.object({ level: verificationLevel }),
  }),
  /** afronden: the conversation becomes a contact of its file, with the note that was written in it; both or neither. A general question has no file: its note stands with it. */
  'conversation.end': operation({
    request: z.object({ conversationId: identifier, wrapUp: wrapUpEntry, note: writtenNote.nullable() }),
    response: z.object({ contact: contact.nullable(), note: note.nullable() }),
  }),
  /** Which contacts telephony offers now, the earliest first; asked every second, and answered at once. */
  'contact.offers': operation({
    request: z.object({}),
    response: z.object({ offers: z.array(offer) }),
  }),
  /** aannemen: the conversation begins and the token is used, both or neither. With a caller who was not recognised it is a general one, and `known` is what to search by. */
  'contact.accept': operation({
    request: z.object({ offerId }),
    response: z.object({ conversation: openConversation, known: knownOfCaller }),
  }),
  /** niet nu: the offer goes from the screen and its token stays good, so that telephony can offer it again. */
  'contact.decline': operation({
    request: z.object({ offerId }),
    response: z.object({}),
  }),
  /** overdragen: the conversation ends as a contact that was handed over, with a note of what is asked, and all there was of it waits for the receiver; all of it or nothing. A general question leaves no note. */
  'handOver.give': operation({
    request: z.object({ conversationId: identifier, ...handOver.pick({ to: true, text: true, body: true }).shape, ...wrapUpEntry.pick({ subject: true, about: true }).shape }),
    response: z.object({ contact: contact.nullable(), note: note.nullable() }),
  }),
  /** What was handed over to the user or to the user's department, or by the user, and that nobody took yet. */
  'handOver.waiting': operation({
    request: z.object({}),
    response: z.object({ handOvers: z.array(waitingHandOver) }),
  }),
  /** Takes a hand-over, once: a conversation of the user's own begins that is as it was left. Who comes later is told who has it (`handOverTaken`). Who was verified counts in the same telephone call only, else it is asked anew. */
  'handOver.take': operation({
    request: z.object({ id: identifier }),
    response: openConversation,
  }),
  /** Keeps what is being typed, so that a crash loses nothing. An empty text removes the draft. */
  'draft.keep': operation({
    request: z.object({ fileId: identifier, text: z.string().max(longestDraft) }),
    response: z.object({ keptAt: instantText }),
  }),
  'draft.read': operation({
    request: z.object({ fileId: identifier }),
    response: z.object({ text: z.string(), keptAt: instantText.nullable() }),
  }),
  /** What is the user's own to do, over all files: no BSN, no address, at most so many rows. Logged with its purpose. */
  'worklist.read': operation({
    request: z.object({ list: z.enum(worklists), purpose }),
    response: worklistRead,
  }),
  /** For which departments the user works: of these they have the callbacks, the hand-overs and the agreements. None at all is a choice too. */
  'department.choose': operation({
    request: z.object({ departments: z.array(department).max(departments.length) }),
    response: z.object({ worksFor: z.array(department) }),
  }),
  /** The user's saved ways to look at the worklists, and the one of the last time. */
  'selection.list': operation({
    request: z.object({}),
    response: z.object({ selections: z.array(savedSelection).max(selectionLimit), last: worklistView.nullable() }),
  }),
  /** Keeps a selection: a new one where `id` is `null` or not there any more. More than so many is the problem `selectionsFull`. */
  'selection.keep': operation({
    request: z.object({ id: identifier.nullable(), name: selectionName, view: worklistView }),
    response: savedSelection,
  }),
  'selection.remove': operation({
    request: z.object({ id: identifier }),
    response: z.object({}),
  }),
  'selection.keepLast': operation({
    request: z.object({ view: worklistView }),
    response: z.object({}),
  }),
  /** Which news the user has read. */
  /** What the organisation laid in the news folder since the window was built, each in the form of `resources/news/README.md`; and the files that could not be read. */
  'news.read': operation({
    request: z.object({}),
    response: z.object({ files: z.array(z.object({ name: z.string().max(255), text: z.string().max(longestNews) })).max(mostNews), unreadable: z.array(z.string().max(255)) }),
  }),
  'news.seen': operation({
    request: z.object({}),
    response: z.object({ ids: z.array(identifier) }),
  }),
  'news.markSeen': operation({
    request: z.object({ ids: z.array(identifier).min(1).max(100) }),
    response: z.object({ ids: z.array(identifier) }),
  }),
  'preference.keep': operation({
    request: z.object({ preferences }),
    response: z.object({}),
  }),
} as const;

export type OperationName = keyof typeof operations;
export type RequestOf<Name extends OperationName> = z.input<(typeof operations)[Name]['request']>;
export type ResponseOf<Name extends OperationName> = z.output<(typeof operations)[Name]['response']>;

/** What the host must answer: a forgotten operation does not compile. */
export type Handlers<Context> = {
  readonly [Name in OperationName]: (request: z.output<(typeof operations)[Name]['request']>, context: Context) => ResponseOf<Name> | Promise<ResponseOf<Name>>;
};

/** Whether the text names an operation. */
export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name);
}
