import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { closeStore } from '../../electron/store/handles.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { keepView, lastView } from '../../electron/store/worklist-selections.ts';
import { practiceStore, testKey } from '../builders/store.ts';

/** How the store would find the rows: which index it takes. */
async function plan(query: string): Promise<string> {
  const store = await practiceStore();
  const { rows } = await sql<{ detail: string }>`explain query plan ${sql.raw(query)}`.execute(store.write);
  return rows.map(({ detail }) => detail).join('; ');
}

describe('the worklists of a large store', () => {
  it.each([
    ['callback_by_owner', `select * from callback where owner = 'x' order by due_at limit 201`],
    ['contact_by_caseworker', `select * from contact where caseworker = 'x' order by started_at desc limit 201`],
  ])('are read in their order by %s, without sorting', async (index, query) => {
    const found = await plan(query);
    expect(found).toContain(index);
    expect(found).not.toContain('TEMP B-TREE');
  });

  it.each([
    ['agreement_by_owner', `select * from note where kind = 'agreement' and owner = 'x'`],
    ['later_state_by_owner', `select * from note where (note.file_id, note.id) in (select file_id, thing_id from later_state where told ->> 'owner' = 'x' and kind = 'note')`],
    ['later_state_by_owner', `select * from callback where (callback.file_id, callback.id) in (select file_id, thing_id from later_state where told ->> 'owner' = 'x' and kind = 'callback')`],
    ['callback_of_sender', `select * from callback where asked_by = 'x' and asked_by <> ''`],
  ])('find what is theirs by %s, and read nothing of others', async (index, query) => {
    const found = await plan(query);
    expect(found).toContain(index);
    expect(found).not.toMatch(/SCAN (note|callback|later_state)/);
  });

  it('stand as they were looked at, after the store was opened again', async () => {
    const store = await practiceStore();
    const view = { list: 'agreements', words: '', kind: '', owner: '', sortBy: 'when', descending: false } as const;
    await keepView(store, 'a.jansen', { ...view, list: 'contacts' }, '2026-11-12T09:00:00Z');
    await keepView(store, 'a.jansen', view, '2026-11-12T10:00:00Z');
    await closeStore(store);
    const again = await openStore({ path: store.path, key: testKey, create: null });
    const last = await lastView(again, 'a.jansen');
    await closeStore(again);
    expect(last).toEqual(view);
  });
});
