import { savedSelection, worklistView, type SavedSelection, type WorklistView } from '../../shared/models/worklist.ts';
import type { ReadStore, WriteStore } from './handles.ts';

/** The name under which stands how the lists were looked at last. */
const last = 'last';

/** bewaarde selecties of a user, in the order in which they were first kept. */
export async function selectionsOf(store: ReadStore, userName: string): Promise<SavedSelection[]> {
  const rows = await store.read.selectFrom('worklist_selection').where('user_name', '=', userName).where('id', '<>', last).selectAll().orderBy('kept_at').orderBy('id').execute();
  return rows.map(({ id, name, view }) => savedSelection.parse({ id, name, view: JSON.parse(view) }));
}

/** Keeps a selection of a user. One that is there keeps its place in the order, whatever its name and its view become. */
export async function keepSelection(store: WriteStore, userName: string, { id, name, view }: SavedSelection, keptAt: string): Promise<void> {
  await keep(store, userName, { id, name, view: JSON.stringify(view), kept_at: keptAt });
}

/** Removes a selection of a user. */
export async function removeSelection(store: WriteStore, userName: string, id: string): Promise<void> {
  if (id === last) return;
  await store.write.deleteFrom('worklist_selection').where('user_name', '=', userName).where('id', '=', id).execute();
}

/** How the user looked at the lists the last time; `null` when never. */
export async function lastView(store: ReadStore, userName: string): Promise<WorklistView | null> {
  const row = await store.read.selectFrom('worklist_selection').where('user_name', '=', userName).where('id', '=', last).select('view').executeTakeFirst();
  return row === undefined ? null : worklistView.parse(JSON.parse(row.view));
}

/** Keeps how the user looks at the lists, for the next time. */
export async function keepView(store: WriteStore, userName: string, view: WorklistView, keptAt: string): Promise<void> {
  await keep(store, userName, { id: last, name: '', view: JSON.stringify(view), kept_at: keptAt });
}

async function keep(store: WriteStore, userName: string, row: { readonly id: string; readonly name: string; readonly view: string; readonly kept_at: string }): Promise<void> {
  const { name, view } = row;
  await store.write
    .insertInto('worklist_selection')
    .values({ user_name: userName, ...row })
    .onConflict((conflict) => conflict.columns(['user_name', 'id']).doUpdateSet({ name, view }))
    .execute();
}
