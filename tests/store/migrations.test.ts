import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, it } from 'vitest';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { kyselyOver, openDatabase, settle } from '../../electron/store/database.ts';
import { closeStore } from '../../electron/store/handles.ts';
import { appendExplanation, explanationsOf } from '../../electron/store/look-up-explanations.ts';
import { lettersOf } from '../../electron/store/letters.ts';
import { writeMeta } from '../../electron/store/meta.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { thingsNumbered } from '../../electron/store/numbers.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { appendPaymentStates, paymentHistory } from '../../electron/store/payments.ts';
import { appendProposals, proposalsOf } from '../../electron/store/proposals.ts';
import type { StoreTables } from '../../electron/store/schema.ts';
import { searchEvents } from '../../electron/store/text-search.ts';
import { keepWorkFor, saidToWorkFor } from '../../electron/store/work-for.ts';
import { readWorklist } from '../../electron/store/worklists.ts';
import { proposal } from '../builders/case-file.ts';
import { practice, temporaryFolder, testKey } from '../builders/store.ts';

const steps = Object.keys(migrations);

/** A store as a program made it that knew only the first steps, with one note in it. */
async function storeOfVersion(count: number): Promise<string> {
  const path = join(temporaryFolder(), 'test.db');
  const database = openDatabase(path, testKey, { create: true });
  settle(database);
  const db = kyselyOver(database);
  await grow(db, Object.fromEntries(Object.entries(migrations).slice(0, count)));
  await writeMeta(db, practice);
  database.exec(`
    insert into person values ('person-1', null, 'Jip', '', '', 'Janssen', 'unknown', 'Jip Janssen', '1980-05-04', null, 0, '', '', '', '');
    insert into file values ('file-1', 'person-1', null);
    insert into note values ('file-1', 'note-1', 'note', 'Vroeg naar de huurverhoging', 'A. Jansen', '', null, '2026-02-01T10:00:00Z');
  `);
  await db.destroy();
  return path;
}

async function grow(db: Kysely<StoreTables>, known: typeof migrations): Promise<unknown> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => ({ ...known }) } }).migrateToLatest();
  return error;
}

describe('a store of the version before', () => {
  it('grows to this version: the notes it had are found by their words, and a copy as it was lies beside it', async () => {
    const path = await storeOfVersion(steps.length - 1);
    const store = await openStore({ path, key: testKey, create: null });
    const hits = await searchEvents(store, 'file-1', 'huurverhoging');
    await closeStore(store);
    const copy = openDatabase(`${path}.at-${steps.at(-2)}`, testKey, { create: false });
    const tables = copy.prepare(`select count(*) as notes from note`).get();
    copy.close();
    expect({ hits: hits.map((hit) => hit.id), tables }).toEqual({ hits: ['note-1'], tables: { notes: 1 } });
  });

  it('of this version is opened without a copy', async () => {
    const path = await storeOfVersion(steps.length);
    await closeStore(await openStore({ path, key: testKey, create: null }));
    expect(existsSync(`${path}.at-${steps.at(-1)}`)).toBe(false);
  });
});

describe('a store from before things could go on', () => {
  it('keeps what was told, which nobody can change any more, and takes what is told later', async () => {
    const path = await storeOfVersion(steps.indexOf('0006-later-states'));
    const before = openDatabase(path, testKey, { create: false });
    before.exec(`
      insert into decision values ('file-1', 'decision-1', 'healthcare', 2026, 'ZT-1', 'advance', '2025-12-22', '1347', '112', '2026-01', '[]', null, null, null, null, 'caseworker', '2025-12-22T08:00:00Z');
      insert into payment values ('file-1', 'payment-1', 'healthcare', 2026, '2026-01', '2025-12-19', '112', '0', 'own', 'planned', 'decision-1', '2025-12-22T08:00:00Z');
    `);
    before.close();
    const store = await openStore({ path, key: testKey, create: null });
    await appendPaymentStates(store, [{ fileId: 'file-1', value: { of: 'payment-1', validFrom: '2025-12-29', source: null, recordedAt: '2025-12-29T08:00:00Z', told: { state: 'paid' } } }]);
    const states = (await paymentHistory(store, 'file-1', 'payment-1')).map(({ thing }) => thing.state);
    const changing = await store.write.updateTable('payment').set({ state: 'returned' }).execute().then(() => 'changed', String);
    await closeStore(store);
    expect({ states, changing }).toEqual({ states: ['planned', 'paid'], changing: expect.stringContaining('payment is append-only') });
  });
});

describe('a store from before proposals', () => {
  it('takes a proposal about a debt that it had, and none about a mutation that it has not', async () => {
    const path = await storeOfVersion(steps.indexOf('0008-prepared-proposals'));
    const store = await openStore({ path, key: testKey, create: null });
    await appendProposals(store, [{ fileId: 'file-1', value: proposal() }]);
    const kept = await proposalsOf(store, 'file-1');
    const unknown = await appendProposals(store, [{ fileId: 'file-1', value: proposal({ id: 'proposal-2', kind: 'stopMutation', changeId: 'change-9' }) }]).then(() => 'kept', String);
    await closeStore(store);
    expect({ kept, unknown }).toEqual({ kept: [proposal()], unknown: expect.stringContaining('FOREIGN KEY') });
  });
});

describe('a store from before look-ups were explained', () => {
  it('keeps its lines, of which nothing was revealed, and takes an explanation of one of them', async () => {
    const path = await storeOfVersion(steps.indexOf('0011-explained-look-ups'));
    const before = openDatabase(path, testKey, { create: false });
    before.exec(`
      insert into processing_log (trace_id, operation_id, status, name, start_time, end_time, processing_activity_id, purpose) values ('t', '0a1b2c3d4e5f6071', 1, 'person.search', 1, 2, 'urn', 'contact');
      insert into processing_user values ('t', 'a.jansen', 'contact');
    `);
    before.close();
    const store = await openStore({ path, key: testKey, create: null });
    const explanation = { text: 'Vraag van een collega.', explainedAt: '2026-11-12T09:00:00Z' };
    await appendExplanation(store, '0a1b2c3d4e5f6071', explanation);
    const unknown = await appendExplanation(store, '1111111111111111', explanation).then(() => 'kept', String);
    const [lines, explanations] = [await lookUpsBy(store, 'a.jansen'), await explanationsOf(store, ['0a1b2c3d4e5f6071'])];
    await closeStore(store);
    expect({ lines: lines.map(({ operationId, revealed }) => [operationId, revealed]), explanations, unknown }).toEqual({ lines: [['0a1b2c3d4e5f6071', undefined]], explanations: [explanation], unknown: expect.stringContaining('FOREIGN KEY') });
  });
});

describe('a store from before numbers', () => {
  it('finds a decision that it had by its number, and keeps its letters, which have none', async () => {
    const path = await storeOfVersion(steps.indexOf('0018-numbers'));
    const before = openDatabase(path, testKey, { create: false });
    before.exec(`
      insert into decision values ('file-1', 'decision-1', 'healthcare', 2026, 'T26.0000.000001.01', 'advance', '2025-12-22', '1347', '112', '2026-01', '[]', null, null, null, null, 'caseworker', '2025-12-22T08:00:00Z');
      insert into letter values ('file-1', 'letter-1', '2025-12-22', 'decision', 'letter', 'Voorschot 2026', 'Beste mevrouw', null, '2025-12-22T08:00:00Z');
    `);
    before.close();
    const store = await openStore({ path, key: testKey, create: null });
    const [found, letters] = [await thingsNumbered(store, 'T26000000000101', 10), await lettersOf(store, 'file-1')];
    await closeStore(store);
    expect({ found, letters: letters.map(({ id, number }) => [id, number]) }).toEqual({ found: [{ fileId: 'file-1', value: { kind: 'decision', id: 'decision-1' } }], letters: [['letter-1', '']] });
  });
});

describe('a store from before worklists showed how things stand now', () => {
  it('finds an agreement that somebody got before, and takes for which departments they work', async () => {
    const path = await storeOfVersion(steps.indexOf('0017-worklists-as-they-stand'));
    const before = openDatabase(path, testKey, { create: false });
    before.exec(`
      insert into note values ('file-1', 'note-2', 'agreement', 'Stuurt loonstroken', 'b.mulder', 'b.mulder', '2026-02-20', '2026-02-01T10:00:00Z');
      insert into later_state values ('file-1', 'note', 'note-2', 'state-1', '2026-02-02', null, '2026-02-02T10:00:00Z', '{"owner":"a.jansen"}');
    `);
    before.close();
    const store = await openStore({ path, key: testKey, create: null });
    const { rows } = await readWorklist(store, 'agreements', { names: ['a.jansen'], departments: [] });
    const never = await saidToWorkFor(store, 'a.jansen');
    await keepWorkFor(store, 'a.jansen', ['collection'], '2026-11-12T09:00:00Z');
    const said = await saidToWorkFor(store, 'a.jansen');
    await closeStore(store);
    expect({ found: rows.map(({ id }) => id), never, said }).toEqual({ found: ['note-2'], never: undefined, said: ['collection'] });
  });
});

describe('the steps', () => {
  it('are numbered without a gap, each with a name', () => {
    expect(steps.map((name) => Number(/^(\d{4})-[a-z-]+$/.exec(name)?.[1]))).toEqual(steps.map((_, index) => index + 1));
  });

  it('that fail leave the store as it was', async () => {
    const path = await storeOfVersion(steps.length);
    const database = openDatabase(path, testKey, { create: false });
    const db = kyselyOver(database);
    const error = await grow(db, {
      ...migrations,
      '0999-fails': {
        async up(db) {
          await db.schema.createTable('half_made').addColumn('id', 'text').execute();
          throw new Error('no further');
        },
      },
    });
    const left = database.prepare(`select name from sqlite_schema where name = 'half_made'`).all();
    await db.destroy();
    expect({ error: String(error), left }).toEqual({ error: 'Error: no further', left: [] });
  });

  it('make strict tables only, in which absence is allowed where it means something', async () => {
    const path = await storeOfVersion(steps.length);
    const database = openDatabase(path, testKey, { create: false });
    const loose = database
      .prepare<[], { name: string }>(`select name from pragma_table_list where type = 'table' and strict = 0 and name not like 'sqlite_%' and name not like 'kysely_%' and name not like 'event_words%'`)
      .all();
    const foreignKeys = database.prepare('pragma foreign_key_check').all();
    database.close();
    expect({ loose, foreignKeys }).toEqual({ loose: [], foreignKeys: [] });
  });
});
