import type { Kysely } from 'kysely';
import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { StoreTables } from './schema.ts';

/** What a store says of itself. `practiceDate` is the fixed day of a practice store, null in a store with real people. */
export interface StoreMeta {
  readonly practice: boolean;
  readonly practiceDate: CalendarDate | null;
}

/** A store that may be read. `read` is for modules of this folder only: nothing outside sees a query. */
export interface ReadStore {
  readonly read: Pick<Kysely<StoreTables>, 'selectFrom'>;
  readonly meta: StoreMeta;
  /** where the file stands */
  readonly path: string;
}

/** A store that may be written too. A `ReadStore` is no `WriteStore`: a reader cannot call a writer. */
export interface WriteStore extends ReadStore {
  readonly write: Kysely<StoreTables>;
}

/** Does the work as one transaction: all of it stands, or nothing. Within it only the given handle may be used. */
export async function inTransaction<Value>(store: WriteStore, work: (store: WriteStore) => Promise<Value>): Promise<Value> {
  return store.write.transaction().execute((transaction) => work({ ...store, read: transaction, write: transaction }));
}

/** Ends the use of the store. Everything written is in the file. */
export async function closeStore(store: WriteStore): Promise<void> {
  await store.write.destroy();
}
