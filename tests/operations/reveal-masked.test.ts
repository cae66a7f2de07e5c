import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { fileBundle, fullBundle, personRecords } from '../builders/file-bundle.ts';
import { practiceStore, runningProgram, type RunningProgram } from '../builders/store.ts';

const bsn = { fileId: 'file-1', personId: 'file-1-sanne', what: 'bsn', reason: 'identityInDoubt' } as const;
const address = { fileId: 'file-2', personId: 'person-secret', what: 'address', reason: 'letterToSend' } as const;

/** A file without a secret, and one of somebody with a secret address and no BSN, whose child lives there too; both opened. */
async function opened(): Promise<RunningProgram> {
  const secret = fileBundle('file-2', [{ id: 'person-secret', secret: true }, { id: 'person-child' }, { id: 'person-elsewhere' }]);
  const elsewhere = personRecords({ id: 'person-elsewhere' }).map((record) => (record.kind === 'address' ? { ...record, body: { ...record.body, postcode: '9999ZZ', street: 'Elderslaan', place: 'Anderdorp', municipality: 'Anderdorp' } } : record));
  const records = [...secret.records.filter(({ subjectId }) => subjectId !== 'person-elsewhere'), ...elsewhere];
  const running = runningProgram(await practiceStore([fullBundle('file-1'), { ...secret, records }]));
  await running.value('case.open', { fileId: 'file-1', purpose: 'objection' });
  await running.value('case.open', { fileId: 'file-2', purpose: 'objection' });
  return running;
}

const problem = (kind: string) => ({ ok: false, problem: expect.objectContaining({ kind }) });

describe('a BSN that is revealed', () => {
  it('is given whole, of whoever of the file was asked for', async () => {
    const { value } = await opened();
    expect(await value('person.reveal', bsn)).toEqual({ lines: ['999993653'] });
    expect(await value('person.reveal', { ...bsn, personId: 'file-1-mees' })).toEqual({ lines: ['999990019'] });
  });

  it('is one line in the access log, with what, of whom and why, in the trace of the opened file', async () => {
    const { value, program } = await opened();
    await value('person.reveal', bsn);
    const [first, second, line] = await lookUpsBy(program.store, 'a.jansen');
    expect(line).toMatchObject({ name: 'person.reveal', purpose: 'objection', reason: 'identityInDoubt', status: 'ok', traceId: first?.traceId, parentOperationId: first?.operationId, revealed: { what: 'bsn', personReference: expect.any(String) } });
    expect(second).not.toHaveProperty('revealed');
  });

  it('is not given out when the line cannot be written', async () => {
    const { ask, program } = await opened();
    await sql`create trigger nothing_more before insert on processing_log begin select raise(abort, 'no room'); end`.execute(program.store.write);
    const reply = await ask('person.reveal', bsn);
    expect(reply).toEqual(problem('programFault'));
    expect(JSON.stringify(reply)).not.toContain('999993653');
  });

  it('is in no line of the log, nor is whose it is in plain', async () => {
    const { value, program, logged } = await opened();
    await value('person.reveal', bsn);
    const { rows } = await sql`select * from processing_log`.execute(program.store.write);
    expect(['999993653', 'Sanne', 'file-1'].filter((word) => JSON.stringify([rows, logged]).includes(word))).toEqual([]);
  });

  it('is of nobody outside the file, and the attempt is a line too', async () => {
    const { ask, program } = await opened();
    expect(await ask('person.reveal', { ...bsn, personId: 'person-secret' })).toEqual(problem('personNotFound'));
    expect((await lookUpsBy(program.store, 'a.jansen')).at(-1)).toMatchObject({ name: 'person.reveal', status: 'error' });
  });

  it('is told to be unknown where the store has none', async () => {
    expect(await (await opened()).ask('person.reveal', { ...address, what: 'bsn' })).toEqual(problem('nothingMasked'));
  });
});

describe('a secret address that is revealed', () => {
  it('is given as the register has it, of the person and of the child who lives there', async () => {
    const { value } = await opened();
    const lines = ['Lindelaan 12A', '1234AB Lindedorp'];
    expect(await value('person.reveal', address)).toEqual({ lines });
    expect(await value('person.reveal', { ...address, personId: 'person-child' })).toEqual({ lines });
  });

  it('is no way to an address that is not secret', async () => {
    const { ask } = await opened();
    expect(await ask('person.reveal', { ...address, fileId: 'file-1', personId: 'file-1-sanne' })).toEqual(problem('nothingMasked'));
    expect(await ask('person.reveal', { ...address, personId: 'person-elsewhere' })).toEqual(problem('nothingMasked'));
  });

  it('stays out of the picture, the log and the own look-ups after it was revealed', async () => {
    const { value, program } = await opened();
    await value('person.reveal', address);
    const { rows } = await sql`select * from processing_log`.execute(program.store.write);
    const everything = JSON.stringify([await value('case.open', { fileId: 'file-2', purpose: 'objection' }), await value('lookUp.own', { day: null }), rows]);
    expect(everything).toContain('Jip Janssen');
    expect(['Lindelaan', '1234AB', 'Lindedorp'].filter((word) => everything.includes(word))).toEqual([]);
  });
});

describe('a question to reveal that no window asks', () => {
  it.each([
    ['without a reason', { ...bsn, reason: undefined }],
    ['with a reason of its own', { ...bsn, reason: '999993653' }],
    ['for something else than is masked', { ...bsn, what: 'iban' }],
    ['for everybody at once', { ...bsn, personId: ['file-1-sanne', 'file-1-mees'] }],
    ['with a name that is no name of ours', { ...bsn, personId: "x' or 1=1 --" }],
    ['of a file that was never opened', { ...bsn, fileId: 'file-3' }],
  ])('%s gets nothing', async (_what, request) => {
    const reply = await (await opened()).ask('person.reveal', request);
    expect(reply.ok).toBe(false);
    expect(JSON.stringify(reply)).not.toContain('999993653');
  });
});
