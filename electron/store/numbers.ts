import { numberedThing, type NumberedThing } from '../../shared/models/operations.ts';
import type { InFile } from './append-rows.ts';
import type { ReadStore } from './handles.ts';
import { numberLookedFor } from './migrations/0018-numbers.ts';

/** zaak- of briefnummer — what has this number, in whichever files, at most `limit` of each kind. The number is told in capitals and digits only. */
export async function thingsNumbered(store: ReadStore, number: string, limit: number): Promise<InFile<NumberedThing>[]> {
  const found: InFile<NumberedThing>[] = [];
  for (const kind of numberedThing.shape.kind.options) {
    const rows = await store.read.selectFrom(kind).where(numberLookedFor, '=', number).select(['file_id', 'id']).orderBy('file_id').orderBy('id').limit(limit).execute();
    found.push(...rows.map((row) => ({ fileId: row.file_id, value: { kind, id: row.id } })));
  }
  return found;
}
