import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { callbackHistory, callbacksOf } from '../../electron/store/callbacks.ts';
import { closeStore } from '../../electron/store/handles.ts';
import { keepMetaValue } from '../../electron/store/meta.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { bringTextIndexUpToDate } from '../../electron/store/text-search.ts';
import type { CallbackState } from '../../shared/models/callback.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { callback } from '../builders/case-file.ts';
import { fullBundle } from '../builders/file-bundle.ts';
import { practiceStore, runningProgram, testKey, type RunningProgram } from '../builders/store.ts';

const fileId = 'file-1';

const asked = {
  fileId, department: 'objection', urgency: 'days2', question: 'Welke stukken zijn er nog nodig?', tried: 'Brief van 3 november doorgelopen.', telephone: '06-12 34 56 78', partOfDay: 'morning',
} as const satisfies RequestOf<'callback.ask'>;

/** Two files on 12 November 2026, a Thursday, opened by who asks and by who calls back. */
async function opened(): Promise<{ readonly sender: RunningProgram; readonly handler: RunningProgram }> {
  const store = await practiceStore([{ ...fullBundle(fileId), callbacks: [] }, { ...fullBundle('file-2'), callbacks: [callback()] }]);
  const [sender, handler] = [runningProgram(store), runningProgram(store, { name: 's.bos', role: 'objection' })];
  for (const program of [sender, handler]) for (const file of [fileId, 'file-2']) await program.value('case.open', { fileId: file, purpose: 'contact' });
  return { sender, handler };
}

const step = (callbackId: string, state: CallbackState, remark = ''): RequestOf<'callback.follow'> => ({ fileId, callbackId, state, remark });

describe('a callback', () => {
  it('is asked by this user, now, and its last moment is counted by the program', async () => {
    const { sender } = await opened();
    const made = await sender.value('callback.ask', { ...asked, question: `  ${asked.question} ` });
    const { fileId: _fileId, ...words } = asked;
    expect(made).toEqual({
      ...words, id: expect.stringMatching(/^callback-/), askedAt: expect.stringMatching(/^2026-11-12T09:0/), askedBy: 'a.jansen', dueAt: '2026-11-16T16:00:00Z', owner: '', state: 'open', followUps: [], recordedAt: made.askedAt,
    });
    expect((await sender.value('case.open', { fileId, purpose: 'contact' })).callbacks).toEqual({ state: 'present', value: [made] });
  });

  it('within four working hours is due that afternoon', async () => {
    const { sender } = await opened();
    const { askedAt, dueAt } = await sender.value('callback.ask', { ...asked, urgency: 'hours4' });
    expect(dueAt.slice(0, 16)).toBe(askedAt.replace('T09', 'T13').slice(0, 16));
  });

  it('is there after the program was started again, and is found by its words but not by its telephone number', async () => {
    const { sender } = await opened();
    const made = await sender.value('callback.ask', asked);
    await closeStore(sender.program.store);
    const again = await openStore({ path: sender.program.store.path, key: testKey, create: null });
    const found = async (text: string) => (await runningProgram(again).value('event.search', { fileId, text })).hits.map(({ kind, id }) => [kind, id]);
    const before = [await found('stukken nodig'), await found('doorgelopen'), await found('12 34 56')];
    await keepMetaValue(again.write, 'textIndex', 'older');
    await bringTextIndexUpToDate(again);
    const after = [await found('stukken nodig'), await found('doorgelopen'), await found('12 34 56')];
    const kept = await callbacksOf(again, fileId);
    await closeStore(again);
    expect({ kept, before, after }).toEqual({ kept: [made], before: [[['callback', made.id]], [['callback', made.id]], []], after: before });
  });

  it('takes texts as long as an internal task of Open Klant, and not a character more', async () => {
    const { sender } = await opened();
    const made = await sender.value('callback.ask', { ...asked, question: 'v'.repeat(200), tried: 't'.repeat(1000) });
    expect([made.question.length, made.tried.length]).toEqual([200, 1000]);
    for (const [path, wrong] of [['question', { question: 'v'.repeat(201) }], ['question', { question: ' ' }], ['tried', { tried: 't'.repeat(1001) }], ['telephone', { telephone: 'bel me' }], ['department', { department: 'kitchen' }], ['urgency', { urgency: 'now' }]] as const) {
      expect(await sender.ask('callback.ask', { ...asked, ...wrong })).toMatchObject({ ok: false, problem: { kind: 'requestNotUnderstood', details: { path } } });
    }
    expect(await callbacksOf(sender.program.store, fileId)).toEqual([made]);
  });

  it.each(['', '06 12345678', '+31 (0)6-1234.5678', '020/1234567', '0031612345678'])('may have the telephone number ‹%s›', async (telephone) => {
    const { sender } = await opened();
    expect(await sender.value('callback.ask', { ...asked, telephone })).toMatchObject({ telephone });
  });

  it('can neither be changed nor removed, and neither can what became of it', async () => {
    const { sender, handler } = await opened();
    const { id } = await sender.value('callback.ask', asked);
    await handler.value('callback.follow', step(id, 'pickedUp'));
    for (const table of ['callback', 'later_state']) {
      await expect(sql`delete from ${sql.table(table)}`.execute(sender.program.store.write)).rejects.toThrow(`${table} is append-only`);
      await expect(sql`update ${sql.table(table)} set recorded_at = ''`.execute(sender.program.store.write)).rejects.toThrow(`${table} is append-only`);
    }
  });

  it('has lines in the access log that name nobody and tell no number', async () => {
    const { sender, handler } = await opened();
    const { id } = await sender.value('callback.ask', asked);
    await handler.value('callback.follow', step(id, 'pickedUp', 'Sanne gebeld'));
    await handler.ask('callback.follow', step('callback-9', 'pickedUp'));
    const lines = [...(await lookUpsBy(sender.program.store, 'a.jansen')), ...(await lookUpsBy(sender.program.store, 's.bos'))].filter(({ name }) => name.startsWith('callback'));
    expect(lines.map(({ name, status }) => [name, status])).toEqual([['callback.ask', 'ok'], ['callback.follow', 'ok'], ['callback.follow', 'error']]);
    const { rows } = await sql`select * from processing_log`.execute(sender.program.store.write);
    expect(['Sanne', '12 34', 'file-1', 'callback-9'].filter((word) => JSON.stringify(rows).includes(word))).toEqual([]);
  });
});

describe('a callback that is being typed about a file', () => {
  const entry = { question: 'Welke stuk', tried: '', department: null, urgency: 'days2', telephone: '06', partOfDay: null } as const;

  it('is there after the program was started again, for whoever typed it, and a newer one takes its place', async () => {
    const { sender, handler } = await opened();
    await sender.value('callback.keepEntry', { fileId, entry });
    await sender.value('callback.keepEntry', { fileId, entry: { ...entry, question: 'Welke stukken' } });
    await closeStore(sender.program.store);
    const again = await openStore({ path: sender.program.store.path, key: testKey, create: null });
    const read = (user: RunningProgram['program']['user'], file: string) => runningProgram(again, user).value('callback.readEntry', { fileId: file });
    const found = [await read(sender.program.user, fileId), await read(handler.program.user, fileId), await read(sender.program.user, 'file-2')];
    await closeStore(again);
    expect(found).toEqual([{ entry: { ...entry, question: 'Welke stukken' } }, { entry: null }, { entry: null }]);
  });

  it('goes when it is emptied, and when the callback is asked, that of this file alone', async () => {
    const { sender } = await opened();
    const read = async (file: string) => (await sender.value('callback.readEntry', { fileId: file })).entry;
    for (const file of [fileId, 'file-2']) await sender.value('callback.keepEntry', { fileId: file, entry });
    await sender.value('callback.ask', asked);
    const afterAsking = [await read(fileId), await read('file-2')];
    await sender.value('callback.keepEntry', { fileId: 'file-2', entry: null });
    expect([afterAsking, await read('file-2')]).toEqual([[null, entry], null]);
  });

  it('about a file that is not there is refused', async () => {
    const { sender } = await opened();
    expect(await sender.ask('callback.keepEntry', { fileId: 'file-9', entry })).toMatchObject({ ok: false, problem: { kind: 'fileNotFound' } });
  });
});

describe('what becomes of a callback', () => {
  it('is seen by who asked: picked up, tried twice, done; by whom and when', async () => {
    const { sender, handler } = await opened();
    const made = await sender.value('callback.ask', asked);
    await handler.value('callback.follow', step(made.id, 'pickedUp'));
    await handler.value('callback.follow', step(made.id, 'notReached', 'Voicemail ingesproken.'));
    await handler.value('callback.follow', step(made.id, 'notReached'));
    const done = await handler.value('callback.follow', step(made.id, 'done', ' Stuurt de huurspecificatie. '));
    const picture = await sender.value('case.open', { fileId, purpose: 'contact' });
    expect(picture.callbacks).toEqual({ state: 'present', value: [done] });
    expect(done.followUps.map(({ state, by, remark }) => [state, by, remark])).toEqual([
      ['pickedUp', 's.bos', ''], ['notReached', 's.bos', 'Voicemail ingesproken.'], ['notReached', 's.bos', ''], ['done', 's.bos', 'Stuurt de huurspecificatie.'],
    ]);
    expect(done).toMatchObject({ ...made, owner: 's.bos', state: 'done', followUps: expect.anything(), recordedAt: expect.any(String) });
    const stands = await callbackHistory(sender.program.store, fileId, made.id);
    expect(stands.map(({ thing }) => [thing.state, thing.followUps.length])).toEqual([['open', 0], ['pickedUp', 1], ['notReached', 2], ['notReached', 3], ['done', 4]]);
  });

  it('with a question back goes to who asked, and with the answer to who put the question', async () => {
    const { sender, handler } = await opened();
    const { id } = await sender.value('callback.ask', asked);
    await handler.value('callback.follow', step(id, 'pickedUp'));
    expect(await handler.value('callback.follow', step(id, 'handedBack', 'Over welk besluit gaat het?'))).toMatchObject({ state: 'handedBack', owner: '' });
    expect(await sender.value('callback.follow', step(id, 'open', 'Over dat van 3 november.'))).toMatchObject({ state: 'open', owner: 's.bos' });
  });

  it('that does not fit is refused in words, and nothing is written', async () => {
    const { sender, handler } = await opened();
    const { id } = await sender.value('callback.ask', asked);
    const refused = async (request: RequestOf<'callback.follow'>) => {
      const reply = await handler.ask('callback.follow', request);
      return reply.ok ? 'taken' : reply.problem.kind;
    };
    expect([
      await refused(step('callback-9', 'done', 'Gebeld.')), await refused({ ...step(id, 'done', 'Gebeld.'), fileId: 'file-2' }), await refused(step(id, 'done')), await refused(step(id, 'handedBack', '  ')), await refused(step(id, 'open', 'Antwoord.')),
    ]).toEqual(['callbackNotFound', 'callbackNotFound', 'callbackRemarkMissing', 'callbackRemarkMissing', 'callbackStepUnfit']);
    expect(await callbacksOf(sender.program.store, fileId)).toMatchObject([{ state: 'open', followUps: [] }]);
    await handler.value('callback.follow', step(id, 'done', 'Gebeld.'));
    expect([await refused(step(id, 'done', 'Nog eens.')), await refused(step(id, 'pickedUp'))]).toEqual(['callbackDone', 'callbackDone']);
    expect(await callbacksOf(sender.program.store, fileId)).toMatchObject([{ state: 'done', followUps: [{ remark: 'Gebeld.' }] }]);
  });

  it('of a callback of before is told in the same way', async () => {
    const { handler } = await opened();
    expect(await handler.value('callback.follow', { fileId: 'file-2', callbackId: 'callback-1', state: 'notReached', remark: '' })).toEqual(
      callback({ state: 'notReached', owner: 's.bos', followUps: [{ state: 'notReached', by: 's.bos', remark: '', at: expect.any(String) }], recordedAt: expect.any(String) }),
    );
  });
});
