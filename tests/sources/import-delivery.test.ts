import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { importDelivery, type ImportOutcome } from '../../electron/actions/import-delivery.ts';
import { readDelivery } from '../../electron/sources/delivery.ts';
import type { WriteStore } from '../../electron/store/handles.ts';
import { addMarks } from '../../electron/store/marks.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import { householdFacts } from '../../shared/rules/index.ts';
import { listText, listedPerson, testBsn, written, type ListRow } from '../builders/person-list.ts';
import { practiceStore, runningProgram, temporaryFolder } from '../builders/store.ts';

const publicList = join(import.meta.dirname, '../../../shared/reference/brp/test-persons-gba-v.csv');
const noon = '2026-11-20T12:00:00Z';

async function importFile(store: WriteStore, path: string, now = noon): Promise<ImportOutcome> {
  const delivery = await readDelivery(path, null);
  if (delivery.kind !== 'personList') throw new Error('not a list of persons');
  return importDelivery(store, delivery, now);
}

function importRows(store: WriteStore, rows: readonly ListRow[], now = noon): Promise<ImportOutcome> {
  return importFile(store, written(temporaryFolder(), 'list.csv', listText(rows)), now);
}

/** Every row of every table, as text. */
async function contents(store: WriteStore): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await sql<{ name: string }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like '%_log' order by name`.execute(store.write);
  const rows = await Promise.all(tables.rows.map(async ({ name }) => [name, (await sql`select * from ${sql.table(name)}`.execute(store.write)).rows.map((row) => JSON.stringify(row)).toSorted()] as const));
  return Object.fromEntries(rows);
}

/** Searches by BSN and opens the file, as the window does. */
async function opened(store: WriteStore, bsn: string): Promise<CaseFile> {
  const { value } = runningProgram(store);
  const { hits } = await value('person.search', { key: { by: 'bsn', bsn }, purpose: 'practice' });
  expect(hits).toHaveLength(1);
  return value('case.open', { fileId: hits[0]?.fileId ?? '', purpose: 'practice' });
}

function part<Value>(read: { readonly state: 'present'; readonly value: Value } | { readonly state: 'failed' }): Value {
  if (read.state === 'failed') throw new Error('a part could not be read');
  return read.value;
}

describe('a delivery taken into the store', () => {
  it('changes nothing when it is delivered again, on another day and under another name', async () => {
    const store = await practiceStore([], { practice: false, practiceDate: null });
    const rows = [listedPerson('1000000001', { '08.86.10': '00000000' }), listedPerson('1000000002', { '07.80.20': '' })];
    expect(await importRows(store, rows)).toMatchObject({ persons: 2, newPersons: 2, records: 8, newRecords: 8 });
    const before = await contents(store);
    expect(await importRows(store, rows, '2026-12-24T09:00:00Z')).toMatchObject({ persons: 2, newPersons: 0, records: 8, newRecords: 0 });
    expect(await contents(store)).toEqual(before);
  });

  it('is taken whole or not at all', async () => {
    const store = await practiceStore();
    await sql`create trigger full_disk before insert on member begin select raise(abort, 'no room'); end`.execute(store.write);
    const before = await contents(store);
    await expect(importRows(store, [listedPerson('1000000001')])).rejects.toThrow('no room');
    expect(await contents(store)).toEqual(before);
  });

  it('ends a household when a later delivery tells that somebody moved', async () => {
    const store = await practiceStore([], { practice: false, practiceDate: null });
    const moved = { '08.11.10': 'Kade', '08.11.20': '3', '08.11.60': '2511CA', '08.10.30': '20261201', '08.85.10': '20261201', '08.86.10': '20261202' };
    await importRows(store, [listedPerson('1000000001'), listedPerson('1000000002')]);
    await importRows(store, [listedPerson('1000000001'), listedPerson('1000000002', moved)], '2026-12-10T12:00:00Z');
    expect(part((await opened(store, testBsn(1))).members).map(({ role, to }) => [role, to])).toEqual([['applicant', null], ['coResident', '2026-12-09']]);
  });

  it('says nothing about a household member who is not in it', async () => {
    const store = await practiceStore();
    await importRows(store, [listedPerson('1000000001'), listedPerson('1000000002')]);
    await importRows(store, [listedPerson('1000000001')]);
    expect(part((await opened(store, testBsn(1))).members).map(({ role, to }) => [role, to])).toEqual([['applicant', null], ['coResident', null]]);
  });

  it('shows the BRP as fresh as the delivery, and all other sources as absent', async () => {
    const store = await practiceStore();
    await importRows(store, [listedPerson('1000000001')]);
    const states = part((await opened(store, testBsn(1))).sources);
    expect(states.filter(({ state }) => state !== 'absent')).toMatchObject([{ source: 'brp', state: 'current', asOf: '2026-11-12T00:00:00Z' }]);
  });

  it('uses the code tables beside the file, and says which were not there', async () => {
    const store = await practiceStore();
    const folder = temporaryFolder();
    written(folder, 'table33-municipalities.csv', Buffer.from('\uFEFF"92.10 Gemeentecode","92.11 Omschrijving"\r\n"0599","Rotterdam"\r\n', 'utf16le'));
    const outcome = await importFile(store, written(folder, 'list.csv', listText([listedPerson('1000000001')])));
    expect(outcome.tables).toEqual({ municipalities: true, countries: false });
    expect((await opened(store, testBsn(1))).persons[0]?.place).toBe('Rotterdam');
  });
});

/** Columns with which a list tells of every mark; nothing stands in them. */
const allMarks = Object.fromEntries(['01', '02', '03', '05', '06', '08', '09', '11'].flatMap((category) => [`${category}.83.10`, `${category}.84.10`]).concat('06.08.10', '07.67.20', '08.13.10', '11.33.10').map((element) => [element, '']));
const investigated = { '08.83.10': '081120', '08.83.20': '20261001' };
const real = { practice: false, practiceDate: null } as const;

describe('a mark that a later delivery', () => {
  const marked = (elements: Readonly<Record<string, string>>) => [listedPerson('1000000001', { ...allMarks, ...elements }), listedPerson('1000000002', allMarks)];
  const ends = async (store: WriteStore, rank = 1) => part((await opened(store, testBsn(rank))).marks).map(({ kind, until, recordedAt }) => [kind, until, recordedAt]);

  it('no longer has ends on the day before, and stays in the file', async () => {
    const store = await practiceStore([], real);
    await importRows(store, marked({ ...investigated, '07.70.10': '1' }));
    await importRows(store, marked({}), '2026-12-10T12:00:00Z');
    const ended = [['secretAddress', '2026-12-09', '2026-12-10T12:00:00Z'], ['underInvestigation', '2026-12-09', '2026-12-10T12:00:00Z']];
    expect([await ends(store), await ends(store, 2)]).toEqual([ended, ended]);
    const before = await contents(store);
    await importRows(store, marked({}), '2026-12-24T09:00:00Z');
    expect(await contents(store)).toEqual(before);
  });

  it('says to have ended does so on the day that the register says, also when that is told afterwards', async () => {
    const store = await practiceStore([], real);
    await importRows(store, marked(investigated));
    await importRows(store, marked({}), '2026-12-10T12:00:00Z');
    await importRows(store, marked({ ...investigated, '08.83.30': '20261125' }), '2026-12-11T12:00:00Z');
    expect(await ends(store)).toEqual([['underInvestigation', '2026-11-25', '2026-12-11T12:00:00Z']]);
  });

  it('has again goes on, and ends again: also in a practice store, where the day stands still', async () => {
    const store = await practiceStore();
    for (const elements of [investigated, {}, investigated, {}]) await importRows(store, marked(elements));
    expect((await ends(store)).map(([kind, until]) => [kind, until])).toEqual([['underInvestigation', '2026-11-11']]);
    await importRows(store, marked(investigated));
    expect((await ends(store)).map(([kind, until]) => [kind, until])).toEqual([['underInvestigation', null]]);
  });

  it('has no more is no mark of the datum either: what the rules take is not under investigation any more, until it is again', async () => {
    for (const store of [await practiceStore([], real), await practiceStore()]) {
      const born = { '01.83.10': '010310', '01.83.20': '20261001' };
      const states: unknown[] = [];
      for (const [index, elements] of [born, {}, {}, born].entries()) {
        await importRows(store, marked(elements), `2026-12-1${String(index)}T12:00:00Z`);
        const { applicantId, members, records } = await opened(store, testBsn(1));
        states.push(householdFacts({ applicantId, members: part(members), records: part(records), decisions: [] }, 2026, null).persons.find(({ id }) => id === applicantId)?.birthDate.state);
      }
      expect(states).toEqual(['underInvestigation', 'known', 'known', 'underInvestigation']);
    }
  });

  it('has no columns for does not end', async () => {
    const store = await practiceStore([], real);
    await importRows(store, marked(investigated));
    await importRows(store, [listedPerson('1000000001'), listedPerson('1000000002')], '2026-12-10T12:00:00Z');
    expect((await ends(store)).map(([, until]) => until)).toEqual([null]);
  });

  it('tells of somebody in the file of another who is not in it, begins and ends there too', async () => {
    const store = await practiceStore([], real);
    await importRows(store, marked(investigated));
    const alone = (elements: Readonly<Record<string, string>>) => [listedPerson('1000000001', { ...allMarks, ...elements })];
    await importRows(store, alone({ '01.83.10': '010310', '01.83.20': '20261201' }), '2026-12-10T12:00:00Z');
    expect((await ends(store, 2)).map(([kind, until]) => [kind, until])).toEqual([['underInvestigation', '2026-12-09'], ['underInvestigation', null]]);
  });

  it('does not tell because a caseworker set it, stays', async () => {
    const store = await practiceStore([], real);
    await importRows(store, marked({}));
    const { fileId, applicantId } = await opened(store, testBsn(1));
    await addMarks(store, [{ fileId, value: { id: 'mark-1', kind: 'interpreter', personId: applicantId, about: 'Pools', from: '2026-11-20', until: null, source: 'citizen', recordedAt: noon } }]);
    await importRows(store, marked({}), '2026-12-10T12:00:00Z');
    expect((await ends(store)).map(([kind, until]) => [kind, until])).toEqual([['interpreter', null]]);
  });
});

describe.skipIf(!existsSync(publicList))('the public test persons in the store (need ../shared/reference/brp)', () => {
  it('are imported, can be opened, and importing them again changes nothing', async () => {
    const store = await practiceStore();
    expect(await importFile(store, publicList)).toMatchObject({ persons: 687, newPersons: 687, tables: { municipalities: true, countries: true } });
    const before = await contents(store);
    expect(await importFile(store, publicList)).toMatchObject({ persons: 687, newPersons: 0, newRecords: 0 });
    expect(await contents(store)).toEqual(before);

    const moulin = await opened(store, '999993653');
    expect(moulin.persons).toMatchObject([{ displayName: 'Suzanne Moulin', birthDate: '1985-12-01', bsnMasked: '•••••3653', addressLine: 'Boterdiep 31', postcode: '3077AW', place: 'Rotterdam' }]);
    const eight = await opened(store, '999992843');
    expect([eight.persons.length, part(eight.members).length]).toEqual([8, 8]);
    const deceased = await opened(store, '999990147');
    expect(deceased.persons.find(({ personId }) => personId === deceased.applicantId)).toMatchObject({ displayName: 'Margriet Overvaart-Buidel', deathDate: '2018-05-26' });
    const secret = await opened(store, '999992715');
    expect(secret.persons.find(({ personId }) => personId === secret.applicantId)).toMatchObject({ addressSecret: true, addressLine: '', postcode: '', place: '' });
    expect(JSON.stringify(secret)).not.toContain('Zonegge');
  });
});
