import type { Callback } from '../../shared/models/callback.ts';
import type { Department } from '../../shared/models/department.ts';
import type { InFile } from './append-rows.ts';
import { callbacksOf } from './callbacks.ts';
import type { ReadStore } from './handles.ts';

/** A callback outside its file: without the telephone number, which is shown in the file only. */
export type ListedCallback = Omit<Callback, 'telephone'>;

/** door mij gevraagd — what a caseworker asked of others in all files, also what was done, with what became of it; the earliest due first. */
export async function callbacksAskedBy(store: ReadStore, userName: string): Promise<readonly InFile<ListedCallback>[]> {
  const rows = await store.read.selectFrom('callback').where('asked_by', '=', userName).where('asked_by', '<>', '').select('file_id').distinct().execute();
  return listed(store, rows, ({ askedBy }) => askedBy === userName);
}

/** voor de afdeling — what a department still has to do, in all files, the earliest due first. What was handed back waits for who asked and is not in it. */
export async function callbacksFor(store: ReadStore, department: Department): Promise<readonly InFile<ListedCallback>[]> {
  const rows = await store.read.selectFrom('callback').where('department', '=', department).select('file_id').distinct().execute();
  return listed(store, rows, (callback) => callback.department === department && callback.state !== 'done' && callback.state !== 'handedBack');
}

async function listed(store: ReadStore, rows: readonly { readonly file_id: string }[], wanted: (callback: Callback) => boolean): Promise<readonly InFile<ListedCallback>[]> {
  const found: InFile<ListedCallback>[] = [];
  for (const { file_id: fileId } of rows) {
    const callbacks = await callbacksOf(store, fileId);
    found.push(...callbacks.filter(wanted).map(({ telephone: _inTheFileOnly, ...value }) => ({ fileId, value })));
  }
  return found.sort((one, other) => one.value.dueAt.localeCompare(other.value.dueAt) || one.value.id.localeCompare(other.value.id));
}
