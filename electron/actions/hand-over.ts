import { randomUUID } from 'node:crypto';
import type { Department } from '../../shared/models/department.ts';
import type { HandOver, WaitingHandOver } from '../../shared/models/hand-over.ts';
import type { OpenConversation, RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { notVerified, verifiedLevel } from '../../shared/models/verification.ts';
import { addConversation } from '../store/conversations.ts';
import { fileById } from '../store/files.ts';
import { appendHandOver, appendTaken, handOverById, takenOf, untakenHandOvers } from '../store/hand-overs.ts';
import { inTransaction } from '../store/handles.ts';
import { personsOf } from '../store/persons.ts';
import { appendVerification } from '../store/verifications.ts';
import { writtenNow } from './add-note.ts';
import { asOpened, doneIn, endingOf, goingOn, oneMore, verifiedIn } from './converse.ts';
import { accountedFor } from './look-up.ts';
import { recordedNow, type Program } from './program.ts';
import { worksFor } from './whose-work.ts';

/** Within so many minutes a telephone call that is put through is still the same call: who was verified in it is still on the line. */
const sameCallMinutes = 10;

/** overdragen — the conversation ends, and all there is of it waits for the receiver. */
export async function giveHandOver(program: Program, { conversationId, to, text, body, subject, about }: RequestOf<'handOver.give'>): Promise<ResponseOf<'handOver.give'>> {
  const going = { ...(await goingOn(program, conversationId)), body };
  const verification = await verifiedIn(program, going);
  const note = writtenNow(program, { kind: 'handOver', text, due: null, owner: to.kind === 'department' ? to.department : to.name });
  const ending = await endingOf(program, going, { question: body.question, result: 'handedOver', about, looked: body.looked, subject, summary: text }, going.fileId === null ? null : note);
  const given: HandOver = {
    id: `handover-${randomUUID()}`, fileId: going.fileId, conversationId, from: program.user.name, to, text, channel: going.channel, givenAt: program.clock(), recordedAt: recordedNow(program),
    level: verifiedLevel(verification), body: { ...going.body, verification },
  };
  await doneIn(program, going, 'handOver.give', () =>
    inTransaction(program.store, async (transaction) => {
      await ending.leave(transaction);
      await appendHandOver(transaction, given);
    }));
  return { contact: ending.contact, note: ending.note };
}

/** What waits for the user, or was given by the user and waits for somebody else. */
export async function waitingHandOvers(program: Program): Promise<ResponseOf<'handOver.waiting'>> {
  const departments = await worksFor(program);
  const mine = (await untakenHandOvers(program.store)).filter((given) => isFor(given, program, departments) || given.from === program.user.name);
  // Names are seen only where there are some; then it is a worklist that was read.
  if (mine.length === 0) return { handOvers: [] };
  return accountedFor(program, { name: 'worklist.read', purpose: 'contact', fileId: null, within: null, search: { keyKind: 'worklist', hits: ({ handOvers }) => handOvers.length } }, async () => ({ handOvers: await Promise.all(mine.map((given) => inList(program, given))) }));
}

/** Takes it: a conversation begins that is as it was left. Whoever gave it may take it back. */
export async function takeHandOver(program: Program, { id }: RequestOf<'handOver.take'>): Promise<OpenConversation> {
  const { store, user } = program;
  const given = await handOverById(store, id);
  if (given === undefined) throw new ProblemError('handOverNotFound');
  if (!isFor(given, program, await worksFor(program)) && given.from !== user.name) throw new ProblemError('handOverNotYours');
  const relied = given.level > 0 && isSameCall(given, program.clock());
  const verification = relied ? given.body.verification : notVerified;
  const begun = await oneMore(program, { fileId: given.fileId, channel: given.channel, body: { ...given.body, verification } });
  await doneIn(program, begun, 'handOver.take', () =>
    inTransaction(store, async (transaction) => {
      const before = await takenOf(transaction, id);
      if (before !== undefined) throw new ProblemError('handOverTaken', { by: before.by, at: before.recordedAt });
      await appendTaken(transaction, id, { by: user.name, conversationId: begun.id, relied, recordedAt: begun.startedAt });
      await addConversation(transaction, user.name, begun);
      if (!relied || given.fileId === null) return;
      await appendVerification(transaction, given.fileId, {
        id: `verification-${randomUUID()}`, conversationId: begun.id, userName: user.name, level: given.level, recordedAt: begun.startedAt, takenOverFrom: given.from, ...verification,
      });
    }));
  return asOpened(program, begun);
}

function isSameCall({ channel, givenAt }: HandOver, takenAt: string): boolean {
  const minutes = (Date.parse(takenAt) - Date.parse(givenAt)) / 60_000;
  return channel === 'telephone' && minutes >= 0 && minutes <= sameCallMinutes;
}

function isFor({ to }: HandOver, { user }: Program, departments: readonly Department[]): boolean {
  return to.kind === 'department' ? departments.includes(to.department) : to.name.toLowerCase() === user.name.toLowerCase();
}

async function inList({ store, user }: Program, { id, fileId, from, to, text, channel, recordedAt }: HandOver): Promise<WaitingHandOver> {
  const file = fileId === null ? undefined : await fileById(store, fileId);
  const persons = file === undefined ? [] : await personsOf(store, file.fileId);
  const citizen = persons.find(({ personId }) => personId === file?.applicantId)?.displayName ?? '';
  const withheld = persons.some(({ addressSecret }) => addressSecret);
  return { id, fileId, from, to, channel, recordedAt, citizen, text: withheld ? null : text, own: from === user.name };
}
