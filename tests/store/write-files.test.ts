import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { allowanceYearsOf } from '../../electron/store/allowance-years.ts';
import { arrangementsOf } from '../../electron/store/arrangements.ts';
import { callbacksOf } from '../../electron/store/callbacks.ts';
import { changesOf } from '../../electron/store/changes.ts';
import { contactsOf } from '../../electron/store/contacts.ts';
import { decisionsOf } from '../../electron/store/decisions.ts';
import { countFiles, membersOf, participations } from '../../electron/store/files.ts';
import type { ReadStore, WriteStore } from '../../electron/store/handles.ts';
import { incidentsOf } from '../../electron/store/incidents.ts';
import { lettersOf } from '../../electron/store/letters.ts';
import { marksOf } from '../../electron/store/marks.ts';
import { notesOf } from '../../electron/store/notes.ts';
import { objectionsOf } from '../../electron/store/objections.ts';
import { paymentsOf } from '../../electron/store/payments.ts';
import { personById } from '../../electron/store/persons.ts';
import { proposalsOf } from '../../electron/store/proposals.ts';
import { recoveriesOf } from '../../electron/store/recoveries.ts';
import { recordsOfFile } from '../../electron/store/source-records.ts';
import { writeFiles } from '../../electron/store/write-files.ts';
import { decision, payment, proposal } from '../builders/case-file.ts';
import { fileBundle, fullBundle, inventedAddress, record } from '../builders/file-bundle.ts';
import { practiceStore } from '../builders/store.ts';

/** Everything of a file as it comes back out of the store. */
async function everythingOf(store: ReadStore, fileId: string) {
  return {
    members: await membersOf(store, fileId),
    marks: await marksOf(store, fileId),
    records: await recordsOfFile(store, fileId),
    allowanceYears: await allowanceYearsOf(store, fileId),
    decisions: await decisionsOf(store, fileId),
    payments: await paymentsOf(store, fileId),
    changes: await changesOf(store, fileId),
    objections: await objectionsOf(store, fileId),
    recoveries: await recoveriesOf(store, fileId),
    arrangements: await arrangementsOf(store, fileId),
    proposals: await proposalsOf(store, fileId),
    contacts: await contactsOf(store, fileId),
    letters: await lettersOf(store, fileId),
    notes: await notesOf(store, fileId),
    callbacks: await callbacksOf(store, fileId),
    incidents: await incidentsOf(store, fileId),
  };
}

/** How many rows stand in every table. */
async function sizes(store: WriteStore): Promise<Record<string, unknown>> {
  const tables = await sql<{ name: string }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`.execute(store.write);
  const counted = await Promise.all(tables.rows.map(async ({ name }) => [name, (await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(store.write)).rows[0]?.n]));
  return Object.fromEntries(counted) as Record<string, unknown>;
}

describe('a household file', () => {
  it('comes out of the store as it went in', async () => {
    const bundle = { ...fullBundle('file-1'), proposals: [proposal()] };
    const store = await practiceStore([bundle]);
    const { fileId: _fileId, applicantId: _applicantId, shows: _shows, persons: _persons, laterStates: _later, ...parts } = bundle;
    const byId = <Value extends { readonly id: string }>(values: readonly Value[]) => values.toSorted((one, other) => one.id.localeCompare(other.id));
    const found = await everythingOf(store, 'file-1');
    expect({ ...found, records: byId(found.records) }).toEqual({ ...parts, records: byId(parts.records) });
  });

  it('written twice changes nothing', async () => {
    const store = await practiceStore([fullBundle('file-1'), fullBundle('file-2')]);
    const before = await sizes(store);
    await writeFiles(store, [fullBundle('file-1'), fullBundle('file-2')]);
    expect(await sizes(store)).toEqual(before);
  });

  it('written again with more keeps what was there and takes what is new', async () => {
    const store = await practiceStore([fullBundle('file-1')]);
    const more = fullBundle('file-1');
    await writeFiles(store, [{ ...more, payments: [payment({ state: 'returned' }), payment({ id: 'payment-2', due: '2026-01-20', month: '2026-02' })] }]);
    expect((await paymentsOf(store, 'file-1')).map(({ id, state }) => ({ id, state }))).toEqual([
      { id: 'payment-1', state: 'paid' },
      { id: 'payment-2', state: 'paid' },
    ]);
  });

  it('is written whole or not at all: a payment of a decision that is not there stops everything', async () => {
    const store = await practiceStore();
    const broken = fileBundle('file-1', [{ id: 'person-1' }], { payments: [payment({ decisionId: 'decision-9' })] });
    await expect(writeFiles(store, [fullBundle('file-2'), broken])).rejects.toThrow('FOREIGN KEY');
    expect(await countFiles(store)).toBe(0);
  });

  it('may point forward within itself: a decision names the one that follows before it is there', async () => {
    const store = await practiceStore();
    await writeFiles(store, [fileBundle('file-1', [{}], { decisions: [decision({ id: 'decision-2', followsId: 'decision-3' }), decision({ id: 'decision-3' })] })]);
    expect(await decisionsOf(store, 'file-1')).toHaveLength(2);
  });

  it('of many rows is written in as many statements as it takes', async () => {
    const decisions = Array.from({ length: 150 }, (_, index) => decision({ id: `decision-${String(index).padStart(3, '0')}` }));
    const store = await practiceStore([fileBundle('file-1', [{}], { decisions })]);
    expect((await decisionsOf(store, 'file-1')).map(({ id }) => id)).toEqual(decisions.map(({ id }) => id));
  });
});

describe('a person in two files', () => {
  const father = { id: 'person-f', familyName: 'Bakker' };
  const mother = { id: 'person-m', familyName: 'Visser' };
  const child = { id: 'person-c', familyName: 'Bakker', role: 'child' } as const;

  it('is one person, found first in the own file', async () => {
    const store = await practiceStore([fileBundle('file-f', [father, child]), fileBundle('file-m', [mother, child]), fileBundle('file-z', [child])]);
    expect((await participations(store, ['person-c'])).map(({ fileId, applicantName }) => [fileId, applicantName])).toEqual([
      ['file-z', 'Jip Bakker'],
      ['file-f', 'Jip Bakker'],
      ['file-m', 'Jip Visser'],
    ]);
  });

  it('is brought in line with what a later delivery tells', async () => {
    const store = await practiceStore([fileBundle('file-f', [father])]);
    const moved = record('person-f-moved', 'person-f', 'address', { ...inventedAddress, street: 'Eikenlaan', houseNumber: '3', houseLetter: '', postcode: '4321BA' }, { validFrom: '2026-06-01' });
    await writeFiles(store, [{ ...fileBundle('file-f', [father]), records: [moved] }]);
    expect(await personById(store, 'person-f')).toMatchObject({ addressLine: 'Eikenlaan 3', postcode: '4321BA', displayName: 'Jip Bakker' });
  });
});

describe('what may never change', () => {
  it.each(['source_record', 'decision', 'letter', 'note', 'mark', 'payment', 'change', 'objection', 'recovery', 'arrangement', 'callback', 'later_state'] as const)('stays in %s whoever asks', async (table) => {
    const store = await practiceStore([{ ...fullBundle('file-1'), laterStates: [{ kind: 'payment', of: 'payment-1', validFrom: '2026-01-05', source: null, recordedAt: '2026-01-05T09:00:00Z', told: { state: 'returned' } }] }]);
    const update = sql`update ${sql.table(table)} set recorded_at = '2030-01-01T00:00:00Z'`.execute(store.write);
    await expect(update).rejects.toThrow(`${table} is append-only`);
    await expect(sql`delete from ${sql.table(table)}`.execute(store.write)).rejects.toThrow(`${table} is append-only`);
    await expect(sql`insert or replace into ${sql.table(table)} select * from ${sql.table(table)}`.execute(store.write)).rejects.toThrow(`${table} is append-only`);
  });
});
