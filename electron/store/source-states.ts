import { addDays, type CalendarDate } from '../../shared/models/calendar.ts';
import { sourceState, type SourceState } from '../../shared/models/case-file.ts';
import { sources, type Source } from '../../shared/models/source-record.ts';
import type { ReadStore, WriteStore } from './handles.ts';

/**
 * How fresh each source is for the file. What was said of the source as a whole stands first; a source of which nothing was
 * said is as fresh as the last thing it told about this household, and absent when it told nothing.
 */
export async function sourceStatesOf(store: ReadStore, fileId: string, today: CalendarDate, asKnownOn: CalendarDate | null = null): Promise<SourceState[]> {
  // What is said of a source as a whole is of now.
  const rows = asKnownOn === null ? await store.read.selectFrom('source_state').selectAll().execute() : [];
  const stated = new Map(rows.map((row) => [row.source, row]));
  const told = await lastTold(store, fileId, asKnownOn);
  return sources.map((source) => {
    const row = stated.get(source);
    if (row !== undefined) return sourceState.parse({ source, state: row.state, asOf: row.as_of });
    const asOf = told.get(source) ?? null;
    // When a source was asked without telling anything new is not kept: of an earlier day it is not said that it was old.
    const aged = asKnownOn === null && asOf !== null && asOf < addDays(today, -agedAfterDays);
    return { source, state: asOf === null ? 'absent' : aged ? 'old' : 'current', asOf };
  });
}

/** Keeps what is known of a source as a whole: delivered at, or not to be reached. */
export async function keepSourceState(store: WriteStore, state: SourceState): Promise<void> {
  const kept = { state: state.state, as_of: state.asOf };
  await store.write
    .insertInto('source_state')
    .values({ source: state.source, ...kept })
    .onConflict((conflict) => conflict.column('source').doUpdateSet(kept))
    .execute();
}

const endOfTime = '9999';

/** A year and a month: every source has then let a yearly delivery pass. */
const agedAfterDays = 396;

async function lastTold(store: ReadStore, fileId: string, asKnownOn: CalendarDate | null): Promise<Map<Source, string>> {
  const rows = await store.read
    .selectFrom('file_person')
    .innerJoin('source_record', 'source_record.subject_id', 'file_person.person_id')
    .where('file_person.file_id', '=', fileId)
    .where('source_record.recorded_at', '<', asKnownOn === null ? endOfTime : addDays(asKnownOn, 1))
    .groupBy('source_record.source')
    .select(({ fn }) => ['source_record.source', fn.max('source_record.recorded_at').as('last')])
    .execute();
  return new Map(rows.map((row) => [row.source as Source, row.last]));
}
