import { sql } from 'kysely';
import { worklistLimit } from '../../shared/models/worklist.ts';
import type { ReadStore } from './handles.ts';
import { gotLater, lastTold } from './last-told.ts';

const text = lastTold('note', 'text', sql.ref('note.text'));
const owner = lastTold('note', 'owner', sql.ref('note.owner'));
const due = lastTold<string | null>('note', 'due', sql.ref('note.due'));
const state = lastTold('note', 'state', sql.lit('open'));

/** Every agreement that somebody still has to keep, however old, as it stands now: those of which they were the first owner, and those that they got later. Without a day it comes last. */
export async function agreementsOf(store: ReadStore, name: string) {
  const open = store.read
    .selectFrom('note')
    .innerJoin('file', 'file.id', 'note.file_id')
    .innerJoin('person', 'person.id', 'file.applicant_id')
    // As the index has it, so that it is used.
    .where(sql<boolean>`note.kind = 'agreement'`)
    .where(state, '=', 'open')
    .where(owner, '=', name)
    .select(['note.file_id as fileId', 'note.id', 'person.display_name as citizen', 'person.death_date as deathDate', owner.as('owner'), due.as('due'), text.as('text')])
    .orderBy(sql`due is null`)
    .orderBy(sql`due`)
    // One more than the limit tells that there are more.
    .limit(worklistLimit + 1);
  const [first, later] = await Promise.all([open.where('note.owner', '=', name).execute(), open.where('note.owner', '<>', name).where(gotLater('note', name)).execute()]);
  return [...first, ...later];
}

export type AgreementFound = Awaited<ReturnType<typeof agreementsOf>>[number];
