import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { LookUpAct, OwnLookUp, OwnLookUps } from '../../shared/models/look-ups.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { lookUpsBy, type LoggedLookUp } from '../store/access-log.ts';
import { fileById } from '../store/files.ts';
import { hasContact } from '../store/look-up-contact.ts';
import { explanationsOf } from '../store/look-up-explanations.ts';
import { personById } from '../store/persons.ts';
import { subjectOf } from '../store/subject-reference.ts';
import { dutchDate } from '../store/today.ts';
import type { Program } from './program.ts';

/**
 * mijn inzage — what this user looked up on a day by the clock: a file opened with what was done in it, or a search. What has no contact beside it comes first, and of each the newest. It tells of a citizen
 * no more than the name of the applicant, which the user saw then.
 */
export async function listOwnLookUps(program: Program, { day }: RequestOf<'lookUp.own'>): Promise<OwnLookUps> {
  const today = dutchDate(program.clock());
  const asked = day ?? today;
  const lines = await lookUpsBy(program.store, program.user.name, asked);
  const lookUps = await Promise.all(together(lines).map((own) => lookUpOf(program, asked, own)));
  return { day: asked, today, lookUps: lookUps.flat().toReversed().toSorted((one, other) => order(one) - order(other)) };
}

/** The lines of one trace belong together, and the traces of one contact about one file: it begins before its file is opened. */
function together(lines: readonly LoggedLookUp[]): readonly (readonly LoggedLookUp[])[] {
  const contactOf = new Map(lines.flatMap(({ traceId, contactId, subjectReference }) => (contactId === undefined ? [] : [[traceId, `${contactId} ${subjectReference ?? ''}`] as const])));
  const keyOf = ({ traceId }: LoggedLookUp): string => contactOf.get(traceId) ?? traceId;
  return [...new Set(lines.map(keyOf))].map((key) => lines.filter((line) => keyOf(line) === key));
}

function order({ linked }: OwnLookUp): number {
  return linked === false ? 0 : 1;
}

/** What was done on the day in one file that was opened then or before, or one search. */
async function lookUpOf(program: Program, day: CalendarDate, lines: readonly LoggedLookUp[]): Promise<OwnLookUp[]> {
  const [first] = lines;
  if (first === undefined) return [];
  const { store, user } = program;
  const file = first.subjectReference === null ? null : await fileOf(program, first.subjectReference);
  // In a practice store it is always its fixed day, so that the contacts of now are of that day.
  const contactDay = store.meta.practiceDate ?? day;
  return [{
    operationId: first.operationId,
    purpose: first.purpose,
    file: file === null ? null : { name: file.name },
    linked: file === null ? null : file.fileId !== null && (await hasContact(store, { lines, fileId: file.fileId, userName: user.name, day: contactDay })),
    acts: await Promise.all(lines.map((line) => actOf(program, line))),
    explanations: await explanationsOf(store, lines.map(({ operationId }) => operationId)),
  }];
}

async function fileOf({ store }: Program, reference: string): Promise<{ readonly fileId: string | null; readonly name: string | null }> {
  const fileId = await subjectOf(store, reference);
  const file = fileId === null ? undefined : await fileById(store, fileId);
  return { fileId, name: file === undefined ? null : await nameOf(store, file.applicantId) };
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
