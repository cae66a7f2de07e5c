import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { SourceRecord } from '../../shared/models/source-record.ts';
import { addAllowanceYears } from './allowance-years.ts';
import type { InFile } from './append-rows.ts';
import { addArrangements } from './arrangements.ts';
import { addCallbacks } from './callbacks.ts';
import { addChanges } from './changes.ts';
import { addContacts } from './contacts.ts';
import { appendDecisions } from './decisions.ts';
import { eventTextsOf } from './event-texts.ts';
import type { FileBundle, StoredPerson } from './file-bundle.ts';
import { addFiles, addMembers } from './files.ts';
import { inTransaction, type WriteStore } from './handles.ts';
import { addIncidents } from './incidents.ts';
import { appendLaterStates } from './later-states.ts';
import { appendLetters } from './letters.ts';
import { addMarks } from './marks.ts';
import { appendNotes } from './notes.ts';
import { addObjections } from './objections.ts';
import { addPayments } from './payments.ts';
import { addPersons, knownPersons, refreshPerson } from './persons.ts';
import { appendProposals } from './proposals.ts';
import { addRecoveries } from './recoveries.ts';
import { appendRecords, recordsAbout } from './source-records.ts';
import { indexEvents } from './text-search.ts';
import { systemDate } from './today.ts';

/**
 * Writes household files as one transaction. What is there already, by its name, is left as it is: writing the same twice
 * changes nothing. For many files, hand over some hundreds at a time.
 */
export async function writeFiles(store: WriteStore, bundles: readonly FileBundle[]): Promise<void> {
  await inTransaction(store, async (transaction) => {
    await writePersons(transaction, bundles, store.meta.practiceDate ?? systemDate());
    await addFiles(transaction, bundles);
    await writeParts(transaction, bundles);
    await indexEvents(transaction, all(bundles, eventTextsOf));
  });
}

/** New persons get what their records say; persons who were known are brought in line with all their records. */
async function writePersons(store: WriteStore, bundles: readonly FileBundle[], today: CalendarDate): Promise<void> {
  const persons = new Map(bundles.flatMap((bundle) => bundle.persons).map((person) => [person.personId, person]));
  const known = await knownPersons(store, [...persons.keys()]);
  const records = bySubject(bundles.flatMap((bundle) => bundle.records));
  const added = [...persons.values()].filter((person) => !known.has(person.personId));
  await addPersons(store, added, (personId) => records.get(personId) ?? [], today);
  await appendRecords(store, bundles.flatMap((bundle) => bundle.records));
  for (const personId of known) await refresh(store, persons.get(personId), today);
}

async function refresh(store: WriteStore, person: StoredPerson | undefined, today: CalendarDate): Promise<void> {
  if (person !== undefined) await refreshPerson(store, person, await recordsAbout(store, person.personId), today);
}

async function writeParts(store: WriteStore, bundles: readonly FileBundle[]): Promise<void> {
  await addMembers(store, all(bundles, (bundle) => bundle.members));
  await addMarks(store, all(bundles, (bundle) => bundle.marks));
  await addAllowanceYears(store, all(bundles, (bundle) => bundle.allowanceYears));
  await appendLetters(store, all(bundles, (bundle) => bundle.letters));
  await addChanges(store, all(bundles, (bundle) => bundle.changes));
  await appendDecisions(store, all(bundles, (bundle) => bundle.decisions));
  await addPayments(store, all(bundles, (bundle) => bundle.payments));
  await addObjections(store, all(bundles, (bundle) => bundle.objections));
  await addRecoveries(store, all(bundles, (bundle) => bundle.recoveries));
  await addArrangements(store, all(bundles, (bundle) => bundle.arrangements));
  await appendProposals(store, all(bundles, (bundle) => bundle.proposals));
  await addContacts(store, all(bundles, (bundle) => bundle.contacts));
  await appendNotes(store, all(bundles, (bundle) => bundle.notes));
  await addCallbacks(store, all(bundles, (bundle) => bundle.callbacks));
  await addIncidents(store, all(bundles, (bundle) => bundle.incidents));
  await appendLaterStates(store, all(bundles, (bundle) => bundle.laterStates));
}

/** One part of all bundles, each thing with the file it belongs to. */
function all<Value>(bundles: readonly FileBundle[], part: (bundle: FileBundle) => readonly Value[]): readonly InFile<Value>[] {
  return bundles.flatMap((bundle) => part(bundle).map((value) => ({ fileId: bundle.fileId, value })));
}

function bySubject(records: readonly SourceRecord[]): Map<string, SourceRecord[]> {
  const grouped = new Map<string, SourceRecord[]>();
  for (const record of records) {
    const group = grouped.get(record.subjectId);
    if (group === undefined) grouped.set(record.subjectId, [record]);
    else group.push(record);
  }
  return grouped;
}
