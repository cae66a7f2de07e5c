import { addDays, type CalendarDate } from '../../shared/models/calendar.ts';
import { sourceState, type SourceState } from '../../shared/models/case-file.ts';
import { readWithinDays, toldWithinDays } from '../../shared/models/source-norms.ts';
import { sources, type Source } from '../../shared/models/source-record.ts';
import type { ReadStore, WriteStore } from './handles.ts';

/**
 * How fresh each source is for the file, by the norm of that source. What was said of the source as a whole stands first; a source of which nothing was
 * said is as fresh as the last thing it told about this household, and absent when it told nothing.
 */
export async function sourceStatesOf(store: ReadStore, fileId: string, today: CalendarDate, asKnownOn: CalendarDate | null = null): Promise<SourceState[]> {
  // What is said of a source as a whole is of now.
  const rows = asKnownOn === null ? await store.read.selectFrom('source_state').selectAll().execute() : [];
  const stated = new Map(rows.map((row) => [row.source, row]));
  const told = await lastTold(store, fileId, asKnownOn);
  return sources.map((source) => {
    const row = stated.get(source);
    const asOf = (row === undefined ? told.get(source) : row.as_of) ?? null;
    const normDays = row === undefined ? toldWithinDays : readWithinDays[source];
    // When a source was asked without telling anything new is not kept: of an earlier day it is not said that it was old.
    const aged = asKnownOn === null && asOf !== null && asOf < addDays(today, -normDays);
    const state = row?.state ?? (asOf === null ? 'absent' : 'current');
    return sourceState.parse({ source, state: state === 'current' && aged ? 'old' : state, asOf, normDays });
  });
}

/** Keeps what is known of a source as a whole: delivered at, or not to be reached. */
export async function keepSourceState(store: WriteStore, state: Omit<SourceState, 'normDays'>): Promise<void> {
  const kept = { state: state.state, as_of: state.asOf };
  await store.write
    .insertInto('source_state')
    .values({ source: state.source, ...kept })
    .onConflict((conflict) => conflict.column('source').doUpdateSet(kept))
    .execute();
}

const endOfTime = '9999';

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
