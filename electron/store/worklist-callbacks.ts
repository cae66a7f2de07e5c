import { sql } from 'kysely';
import { worklistLimit, type WhoseWork } from '../../shared/models/worklist.ts';
import type { ReadStore } from './handles.ts';
import { gotLater, lastTold } from './last-told.ts';

/** One row more than the limit tells that there are more. */
const readingLimit = worklistLimit + 1;

const state = lastTold('callback', 'state', sql.ref('callback.state'));
const owner = lastTold('callback', 'owner', sql.ref('callback.owner'));

function callbacks(store: ReadStore) {
  return store.read
    .selectFrom('callback')
    .innerJoin('file', 'file.id', 'callback.file_id')
    .innerJoin('person', 'person.id', 'file.applicant_id')
    .select(['callback.file_id as fileId', 'callback.id', 'person.display_name as citizen', 'person.death_date as deathDate', 'callback.due_at as dueAt', 'callback.question', 'callback.department', 'callback.asked_by as askedBy', owner.as('owner'), state.as('state')]);
}

/**
 * What somebody has, also of another department; what came back to who asked it with a question; and what nobody of the departments has yet. Each is found by its own index.
 */
export async function openCallbacks(store: ReadStore, { names, departments }: WhoseWork) {
  const open = callbacks(store).where(state, '<>', 'done').orderBy('callback.due_at').limit(readingLimit);
  const found = await Promise.all([
    ...names.map((name) => open.where('callback.owner', '=', name).where(owner, '=', name).execute()),
    ...names.map((name) => open.where(gotLater('callback', name)).where(owner, '=', name).execute()),
    ...names.map((name) => open.where('callback.asked_by', '=', name).where('callback.asked_by', '<>', '').where(state, '=', 'handedBack').execute()),
    ...departments.map((department) => open.where('callback.department', '=', department).where(owner, '=', '').where(state, '<>', 'handedBack').execute()),
  ]);
  return [...new Map(found.flat().map((row) => [`${row.fileId} ${row.id}`, row])).values()];
}

/** What somebody asked of others: first what came back with a question, then what is open by its term, then what was done, the latest first. */
export async function askedCallbacks(store: ReadStore, name: string) {
  const stepAt = sql<string | null>`(select max(recorded_at) from later_state where file_id = callback.file_id and kind = 'callback' and thing_id = callback.id)`;
  return callbacks(store)
    .where('callback.asked_by', '=', name)
    .where('callback.asked_by', '<>', '')
    .select([lastTold('callback', 'remark', sql.lit('')).as('remark'), stepAt.as('stepAt')])
    .orderBy(sql`case state when 'handedBack' then 0 when 'done' then 2 else 1 end`)
    .orderBy(sql`case state when 'done' then '' else callback.due_at end`)
    .orderBy(sql`stepAt`, 'desc')
    .limit(readingLimit)
    .execute();
}

/** The order in which the asked ones are read, over all who asked. */
export function askedOrder(one: Pick<AskedFound, 'state' | 'dueAt' | 'stepAt'>, other: Pick<AskedFound, 'state' | 'dueAt' | 'stepAt'>): number {
  const stage = ({ state: stands }: Pick<AskedFound, 'state'>): number => (stands === 'handedBack' ? 0 : stands === 'done' ? 2 : 1);
  return stage(one) - stage(other) || (one.state === 'done' ? (other.stepAt ?? '').localeCompare(one.stepAt ?? '') : one.dueAt.localeCompare(other.dueAt));
}

export type OpenFound = Awaited<ReturnType<typeof openCallbacks>>[number];
export type AskedFound = Awaited<ReturnType<typeof askedCallbacks>>[number];
