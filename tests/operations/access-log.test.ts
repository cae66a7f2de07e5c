import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { fullBundle } from '../builders/file-bundle.ts';
import { practiceStore, runningProgram } from '../builders/store.ts';

describe('the access log', () => {
  it('has a line for each look-up, with purpose, times and outcome, in one trace for one opened file', async () => {
    const { value, program } = runningProgram(await practiceStore([fullBundle('file-1')]));
    await value('person.search', { key: { by: 'bsn', bsn: '999993653' }, purpose: 'contact' });
    await value('case.open', { fileId: 'file-1', purpose: 'contact' });
    await value('letter.open', { fileId: 'file-1', letterId: 'letter-1' });
    await value('event.search', { fileId: 'file-1', text: 'loonstroken' });
    await value('note.add', { fileId: 'file-1', kind: 'note', text: 'Belt terug.', due: null });
    const [search, opening, ...inside] = await lookUpsBy(program.store, 'a.jansen');
    const line = (name: string) => ({
      name, purpose: 'contact', status: 'ok', search: null,
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/), operationId: expect.stringMatching(/^[0-9a-f]{16}$/), parentOperationId: null,
      processingActivityId: `urn:klantbeeld:processing-activity:${name}`, subjectReference: null, startTime: expect.any(Number), endTime: expect.any(Number),
    });
    const within = { traceId: opening?.traceId, parentOperationId: opening?.operationId, subjectReference: opening?.subjectReference };
    expect([search, opening, ...inside]).toEqual([
      { ...line('person.search'), search: { keyKind: 'bsn', hits: 1 } },
      { ...line('case.open'), subjectReference: expect.any(String) },
      { ...line('letter.open'), ...within },
      { ...line('event.search'), ...within, search: { keyKind: 'text', hits: 1 } },
      { ...line('note.add'), ...within },
    ]);
  });

  it('times a look-up in milliseconds, the end after the start', async () => {
    const { value, program } = runningProgram(await practiceStore([fullBundle('file-1')]));
    await value('case.open', { fileId: 'file-1', purpose: 'objection' });
    const [line] = await lookUpsBy(program.store, 'a.jansen');
    expect({ purpose: line?.purpose, from: line?.startTime, took: (line?.endTime ?? 0) - (line?.startTime ?? 0) }).toEqual({ purpose: 'objection', from: Date.UTC(2026, 10, 20, 9), took: 1000 });
  });

  it('never holds what was searched, whom it was about in plain, or the user', async () => {
    const { value, program } = runningProgram(await practiceStore([fullBundle('file-1')]));
    await value('person.search', { key: { by: 'bsn', bsn: '999993653' }, purpose: 'contact' });
    await value('person.search', { key: { by: 'name', familyName: 'de Vries', birthDate: '1987-03-12' }, purpose: 'contact' });
    await value('case.open', { fileId: 'file-1', purpose: 'contact' });
    await value('event.search', { fileId: 'file-1', text: 'loonstroken' });
    const { rows } = await sql`select * from processing_log`.execute(program.store.write);
    expect(['999993653', 'Vries', '1987', 'file-1', 'loonstroken', 'a.jansen'].filter((word) => JSON.stringify(rows).includes(word))).toEqual([]);
  });

  it('knows a failed look-up from a good one', async () => {
    const { ask, program } = runningProgram(await practiceStore());
    await ask('case.open', { fileId: 'file-9', purpose: 'contact' });
    expect((await lookUpsBy(program.store, 'a.jansen')).map(({ name, status }) => ({ name, status }))).toEqual([{ name: 'case.open', status: 'error' }]);
  });

  it('that cannot be written lets nobody see the file', async () => {
    const store = await practiceStore([fullBundle('file-1')]);
    await sql`drop table processing_user`.execute(store.write);
    expect(await runningProgram(store).ask('case.open', { fileId: 'file-1', purpose: 'contact' })).toMatchObject({ ok: false, problem: { kind: 'programFault' } });
  });

  it.each(['processing_log', 'processing_user'])('can be neither changed nor emptied: %s', async (table) => {
    const { value, program } = runningProgram(await practiceStore([fullBundle('file-1')]));
    await value('case.open', { fileId: 'file-1', purpose: 'contact' });
    await expect(sql`update ${sql.table(table)} set trace_id = 'x'`.execute(program.store.write)).rejects.toThrow('append-only');
    await expect(sql`delete from ${sql.table(table)}`.execute(program.store.write)).rejects.toThrow('append-only');
  });

  it.each(['case.lookBack', 'event.search', 'letter.open', 'note.add', 'proposal.prepare', 'proposal.withdraw', 'person.reveal'])('is not passed by: %s needs the file to have been opened by the same user', async (name) => {
    const store = await practiceStore([fullBundle('file-1')]);
    await runningProgram(store, { name: 'somebody.else', role: 'contact' }).value('case.open', { fileId: 'file-1', purpose: 'contact' });
    const proposal = { recoveryIds: ['recovery-1'], changeId: null, objectionId: null, terms: [], monthBefore: null, monthAfter: null, outsideCollection: null, capacity: null, remark: '', proposalId: 'proposal-1', because: 'anders' };
    const request = { ...proposal, fileId: 'file-1', knownOn: '2026-03-01', lawOn: '2026-03-01', letterId: 'letter-1', text: 'loonstroken', kind: name === 'proposal.prepare' ? 'standardArrangement' : 'note', due: null, personId: 'file-1-sanne', what: 'bsn', reason: 'citizenChecks' };
    expect(await runningProgram(store).ask(name, request)).toEqual({ ok: false, problem: { kind: 'purposeMissing', details: { file: 'file-1' } } });
  });
});
