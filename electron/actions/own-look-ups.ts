import type { LookUpAct, OwnLookUp, OwnLookUps } from '../../shared/models/look-ups.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { lookUpsBy, openingOfCase, type LoggedLookUp } from '../store/access-log.ts';
import { fileById } from '../store/files.ts';
import { contactBeside, ownContacts, type ContactStretch } from '../store/look-up-contact.ts';
import { explanationsOf } from '../store/look-up-explanations.ts';
import { personById } from '../store/persons.ts';
import { subjectOf } from '../store/subject-reference.ts';
import { dutchDate } from '../store/today.ts';
import { recordedAt, type Program } from './program.ts';

/**
 * mijn inzage — what this user looked up on a day by the clock: a file opened with what was done in it, or a search. What has no contact beside it comes first, and of each the newest. It tells of a citizen
 * no more than the name of the applicant, which the user saw then.
 */
export async function listOwnLookUps(program: Program, { day }: RequestOf<'lookUp.own'>): Promise<OwnLookUps> {
  const today = dutchDate(program.clock());
  const asked = day ?? today;
  const lines = await lookUpsBy(program.store, program.user.name, asked);
  const files = await filesIn(program, lines);
  const lookUps = await Promise.all(together(linesBeside(program, lines, files)).map((own) => lookUpOf(program, own, files)));
  return { day: asked, today, lookUps: lookUps.flat().toReversed().toSorted((one, other) => order(one) - order(other)) };
}

/** A file that was looked into. `fileId: null`: the store knows it no more. */
interface LookedInto {
  readonly fileId: string | null;
  readonly name: string | null;
  /** the user's own about it */
  readonly contacts: readonly ContactStretch[];
}

/** A line with the contact that stands beside it. */
interface LineBeside {
  readonly line: LoggedLookUp;
  readonly contact: string | null;
}

async function filesIn(program: Program, lines: readonly LoggedLookUp[]): Promise<ReadonlyMap<string, LookedInto>> {
  const files = new Map<string, LookedInto>();
  for (const { subjectReference } of lines) if (subjectReference !== null && !files.has(subjectReference)) files.set(subjectReference, await fileOf(program, subjectReference));
  return files;
}

/** What was looked at before a contact is a look-up of its own, but where the contact was begun from the file that stood open: then it was opened for it. */
function linesBeside(program: Program, lines: readonly LoggedLookUp[], files: ReadonlyMap<string, LookedInto>): readonly LineBeside[] {
  const beside = lines.map((line) => {
    const contacts = line.subjectReference === null ? [] : (files.get(line.subjectReference)?.contacts ?? []);
    return { line, contact: contactBeside(line, recordedAt(program, new Date(line.startTime).toISOString()), contacts) };
  });
  const openedItself = new Set(lines.flatMap(({ name, contactId }) => (name === openingOfCase && contactId !== undefined ? [contactId] : [])));
  return beside.map(({ line, contact }) => {
    const begun = contact === null ? beside.find(({ line: later }) => later.traceId === line.traceId && later.contactId !== undefined && later.startTime >= line.startTime)?.line.contactId : undefined;
    return { line, contact: begun === undefined || openedItself.has(begun) ? contact : begun };
  });
}

/** The lines beside one contact about one file belong together, and else those of one trace. */
function together(lines: readonly LineBeside[]): readonly (readonly LineBeside[])[] {
  const keyOf = ({ line: { traceId, subjectReference }, contact }: LineBeside): string => (contact === null ? traceId : `${contact} ${subjectReference ?? ''}`);
  return [...new Set(lines.map(keyOf))].map((key) => lines.filter((line) => keyOf(line) === key));
}

function order({ linked }: OwnLookUp): number {
  return linked === false ? 0 : 1;
}

/** What was done on the day in one file that was opened then or before, or one search. */
async function lookUpOf(program: Program, own: readonly LineBeside[], files: ReadonlyMap<string, LookedInto>): Promise<OwnLookUp[]> {
  const [first] = own;
  if (first === undefined) return [];
  const { operationId, purpose, subjectReference } = first.line;
  const file = subjectReference === null ? undefined : files.get(subjectReference);
  return [{
    operationId,
    purpose,
    file: file === undefined ? null : { name: file.name },
    linked: file === undefined ? null : file.fileId !== null && first.contact !== null,
    acts: await Promise.all(own.map(({ line }) => actOf(program, line))),
    explanations: await explanationsOf(program.store, own.map(({ line }) => line.operationId)),
  }];
}

async function fileOf({ store, user }: Program, reference: string): Promise<LookedInto> {
  const fileId = await subjectOf(store, reference);
  const file = fileId === null ? undefined : await fileById(store, fileId);
  return { fileId, name: file === undefined ? null : await nameOf(store, file.applicantId), contacts: fileId === null ? [] : await ownContacts(store, fileId, user.name) };
}

async function actOf({ store }: Program, { startTime, name, status, search, reason, revealed }: LoggedLookUp): Promise<LookUpAct> {
  const personId = revealed === undefined ? null : await subjectOf(store, revealed.personReference);
  return {
    at: new Date(startTime).toISOString(), name, status, search, reason: reason ?? null,
    revealed: revealed === undefined ? null : { what: revealed.what, person: personId === null ? null : await nameOf(store, personId) },
  };
}

async function nameOf(store: Program['store'], personId: string): Promise<string | null> {
  return (await personById(store, personId))?.displayName ?? null;
}
