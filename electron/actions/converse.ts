import { randomUUID } from 'node:crypto';
import type { Contact, Note } from '../../shared/models/case-file.ts';
import { emptyBody, type Conversation, type WrapUp, type WrapUpEntry } from '../../shared/models/conversation.ts';
import type { OpenConversation, RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { notVerified, verifiedLevel, type Verification } from '../../shared/models/verification.ts';
import { lastOpening } from '../store/access-log.ts';
import { addContacts } from '../store/contacts.ts';
import { addConversation, conversationOf, conversationsOf, keepConversationBody, putConversationOnFile, removeConversation } from '../store/conversations.ts';
import { eventTextOfContact } from '../store/event-texts.ts';
import { fileById } from '../store/files.ts';
import { appendGeneralContact } from '../store/general-contacts.ts';
import { handOverBehind } from '../store/hand-overs.ts';
import { inTransaction, type WriteStore } from '../store/handles.ts';
import { indexEvents } from '../store/text-search.ts';
import { appendVerification, verificationsOf } from '../store/verifications.ts';
import { leaveNote, writtenNow } from './add-note.ts';
import { accountedFor } from './look-up.ts';
import { recordedNow, today, type Program } from './program.ts';

const atMost = 9;

/** What a conversation begins with beside its citizen and channel, and what is kept together with its beginning: both or neither. */
interface Beginning {
  readonly question: string | null;
  readonly along: (store: WriteStore, conversationId: string) => Promise<void>;
}

const fromNothing: Beginning = { question: null, along: async () => {} };

/** contactsessie beginnen — with a citizen, whose file is looked at in it from now on, or as a general question. */
export async function beginConversation(program: Program, { fileId, channel }: RequestOf<'conversation.begin'>, { question, along }: Beginning = fromNothing): Promise<OpenConversation> {
  const { store, user } = program;
  const begun = await oneMore(program, { fileId, channel, body: { ...emptyBody, question } });
  await doneIn(program, begun, 'conversation.begin', () =>
    inTransaction(store, async (transaction) => {
      await along(transaction, begun.id);
      await addConversation(transaction, user.name, begun);
    }));
  return asOpened(program, begun);
}

/** A conversation that is about to begin, where there is room for one more. */
export async function oneMore(program: Program, beginning: Pick<Conversation, 'fileId' | 'channel' | 'body'>): Promise<Conversation> {
  if ((await conversationsOf(program.store, program.user.name)).length >= atMost) throw new ProblemError('conversationsFull', { most: atMost });
  return { id: `contact-${randomUUID()}`, ...beginning, startedAt: recordedNow(program), keptAt: program.clock() };
}

/** A general question turns out to be about this citizen. */
export async function putOnFile(program: Program, { conversationId, fileId }: RequestOf<'conversation.toFile'>): Promise<OpenConversation> {
  const going = await goingOn(program, conversationId);
  await onFile(program, conversationId, fileId, 'conversation.toFile', () => putConversationOnFile(program.store, conversationId, fileId));
  return asOpened(program, { ...going, fileId });
}

/** Keeps all there is of a conversation while it goes on. */
export async function keepConversation(program: Program, { conversationId, body }: RequestOf<'conversation.keep'>): Promise<ResponseOf<'conversation.keep'>> {
  const going = await goingOn(program, conversationId);
  const keptAt = program.clock();
  // Who was verified is kept by verifying alone.
  await keepConversationBody(program.store, { id: conversationId, keptAt, body: { ...body, verification: going.body.verification } });
  return { keptAt, today: today(program) };
}

/** The conversations of this user that go on, to be found again at the start. */
export async function openConversations(program: Program): Promise<OpenConversation[]> {
  const open: OpenConversation[] = [];
  for (const one of await conversationsOf(program.store, program.user.name)) open.push(await asOpened(program, one));
  return open;
}

/** verificatie — keeps how the caller showed who they are. */
export async function verifyCaller(program: Program, { conversationId, verification }: RequestOf<'conversation.verify'>): Promise<ResponseOf<'conversation.verify'>> {
  const { fileId, body } = await goingOn(program, conversationId);
  if (fileId === null) throw new ProblemError('conversationOver', { conversation: conversationId });
  const level = verifiedLevel(verification);
  const kept = { id: `verification-${randomUUID()}`, conversationId, userName: program.user.name, level, recordedAt: recordedNow(program), takenOverFrom: null, ...verification };
  await onFile(program, conversationId, fileId, 'conversation.verify', () =>
    inTransaction(program.store, async (transaction) => {
      await appendVerification(transaction, fileId, kept);
      await keepConversationBody(transaction, { id: conversationId, keptAt: program.clock(), body: { ...body, verification } });
    }));
  return { level };
}

/** afronden — the conversation becomes a contact, with the note that was written in it. */
export async function endConversation(program: Program, { conversationId, wrapUp: entry, note: written }: RequestOf<'conversation.end'>): Promise<ResponseOf<'conversation.end'>> {
  const going = await goingOn(program, conversationId);
  const ended = await endingOf(program, going, entry, written === null ? null : writtenNow(program, written));
  await doneIn(program, going, 'conversation.end', () => inTransaction(program.store, (transaction) => ended.leave(transaction)));
  return { contact: ended.contact, note: ended.note };
}

/** How a conversation ends: what comes of it, and leaving that in a transaction with whatever else belongs to it. */
interface Ending {
  /** `null` in a general question, which stands in no file */
  readonly contact: Contact | null;
  readonly note: Note | null;
  readonly leave: (transaction: WriteStore) => Promise<void>;
}

/** Makes ready how a conversation ends; nothing is kept before it is left. A general question has no file: what was written stands with it. */
export async function endingOf(program: Program, going: Conversation, entry: WrapUpEntry, note: Note | null): Promise<Ending> {
  const { id, fileId, channel, startedAt } = going;
  const recordedAt = recordedNow(program);
  const { subject, summary, ...said } = entry;
  const verified = await verifiedIn(program, going);
  const wrapUp: WrapUp = { endedAt: recordedAt, ...said, level: verifiedLevel(verified), ground: verified.ground };
  if (fileId === null) {
    const leave = async (transaction: WriteStore) => {
      await appendGeneralContact(transaction, program.user.name, { id, channel, startedAt, subject, summary, note: note?.text ?? '', wrapUp, recordedAt });
      await removeConversation(transaction, id);
    };
    return { contact: null, note: null, leave };
  }
  const contact: Contact = { id, channel, startedAt, subject, summary, caseworker: program.user.name, caller: verified.caller, wrapUp, recordedAt };
  const leave = async (transaction: WriteStore) => {
    await leaveContact(transaction, fileId, contact);
    if (note !== null) await leaveNote(transaction, fileId, note);
    await removeConversation(transaction, id);
  };
  return { contact, note, leave };
}

async function leaveContact(store: WriteStore, fileId: string, contact: Contact): Promise<void> {
  await addContacts(store, [{ fileId, value: contact }]);
  await indexEvents(store, [{ fileId, value: eventTextOfContact(contact) }]);
}

/** Who was verified in a conversation: what the window says of it counts for nothing, what was kept does. */
export async function verifiedIn({ store }: Program, { id, fileId }: Pick<Conversation, 'id' | 'fileId'>): Promise<Verification> {
  const kept = fileId === null ? undefined : (await verificationsOf(store, fileId)).findLast(({ conversationId }) => conversationId === id);
  return kept === undefined ? notVerified : { caller: kept.caller, ground: kept.ground, checks: kept.checks };
}

/** Does the work of a conversation on its file, with its line in the log; a general question has no file to account for. */
export async function doneIn(program: Program, { id, fileId }: Pick<Conversation, 'id' | 'fileId'>, name: string, work: () => Promise<void>): Promise<void> {
  await (fileId === null ? work() : onFile(program, id, fileId, name, work));
}

/** A conversation of the user that goes on. */
export async function goingOn(program: Program, conversationId: string): Promise<Conversation> {
  const going = await conversationOf(program.store, program.user.name, conversationId);
  if (going === undefined) throw new ProblemError('conversationOver', { conversation: conversationId });
  return going;
}

/** Does the work on a file in a contact; its line in the log hangs under the opening of the file, where there was one. */
async function onFile(program: Program, contactId: string, fileId: string, name: string, work: () => Promise<void>): Promise<void> {
  if ((await fileById(program.store, fileId)) === undefined) throw new ProblemError('fileNotFound', { file: fileId });
  const within = (await lastOpening(program.store, program.user, fileId)) ?? null;
  await accountedFor(program, { name, purpose: 'contact', fileId, contactId, within, search: null }, work);
}

/** A conversation as the window gets it. */
export async function asOpened(program: Program, conversation: Conversation): Promise<OpenConversation> {
  const before = conversation.fileId === null ? undefined : (await verificationsOf(program.store, conversation.fileId)).findLast((kept) => kept.conversationId !== conversation.id);
  const behind = await handOverBehind(program.store, conversation.id);
  return {
    ...conversation,
    askedBefore: before === undefined ? [] : before.checks.filter(({ outcome }) => outcome !== 'notAsked').map(({ kind }) => kind),
    takenOver: behind === undefined ? null : { from: behind.from, text: behind.text, level: behind.level, recordedAt: behind.recordedAt, relied: behind.relied },
  };
}
