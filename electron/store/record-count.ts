import type { ReadStore } from './handles.ts';

/** How many bronrecords the store holds, of all persons together. */
export async function countRecords(store: ReadStore): Promise<number> {
  const { records } = await store.read.selectFrom('source_record').select(({ fn }) => fn.countAll<number>().as('records')).executeTakeFirstOrThrow();
  return records;
}
