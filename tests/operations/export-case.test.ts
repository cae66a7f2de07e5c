import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { assess, caseFacts, householdFacts, readCase } from '../../shared/rules/index.ts';
import { fullBundle, record } from '../builders/file-bundle.ts';
import { practiceStore, runningProgram, type RunningProgram } from '../builders/store.ts';

const real = { practice: false, practiceDate: null };
const opening = { fileId: 'file-1', purpose: 'objection' } as const;
const asked = { ...opening, year: 2026, reason: 'expertQuestion' } as const;

/** A household with an income, assets, insurance and a home, opened by the caseworker. */
async function opened(meta?: typeof real): Promise<RunningProgram> {
  const bundle = fullBundle('file-1');
  const of = 'file-1-sanne';
  const told = [
    record('r-income', of, 'incomeEstimate', { year: 2026, amount: '24000' }, { source: 'citizen' }),
    record('r-so-far', of, 'incomeKnown', { year: 2026, amount: '25500', throughMonth: 9 }, { source: 'uwv', recordedAt: '2026-10-01T08:00:00Z' }),
    record('r-assets', of, 'assets', { year: 2026, amount: '1200' }, { source: 'inspector' }),
    record('r-insured', of, 'healthInsurance', { insured: true }, { source: 'healthInsurer' }),
    record('r-rent', of, 'rent', { rent: '600.00', serviceCosts: { sharedEnergy: '0', cleaning: '0', caretaker: '0', sharedRooms: '0' }, selfContained: true, landlord: 'Woonstichting Noord' }, { source: 'landlord' }),
  ];
  const running = runningProgram(await practiceStore([{ ...bundle, records: [...bundle.records, ...told] }], meta));
  await running.value('case.open', opening);
  return running;
}

describe('a household of real people that leaves as a case', () => {
  it('is refused without a reason, and nothing is given out', async () => {
    const { ask, program } = await opened(real);
    expect(await ask('case.export', { ...asked, reason: null })).toEqual({ ok: false, problem: { kind: 'reasonMissing', details: { file: 'file-1' } } });
    expect((await lookUpsBy(program.store, 'a.jansen')).map(({ name }) => name)).toEqual(['case.open']);
  });

  it('is one line in the access log with purpose and reason, in the trace of the opened file', async () => {
    const { value, program } = await opened(real);
    await value('case.export', asked);
    const [open, line] = await lookUpsBy(program.store, 'a.jansen');
    expect(line).toMatchObject({ name: 'case.export', purpose: 'objection', reason: 'expertQuestion', status: 'ok', traceId: open?.traceId, parentOperationId: open?.operationId, subjectReference: open?.subjectReference });
    expect(open).not.toHaveProperty('reason');
  });

  it('does not leave when the line cannot be written', async () => {
    const { ask, program } = await opened(real);
    await sql`drop table processing_log`.execute(program.store.write);
    expect(await ask('case.export', asked)).toMatchObject({ ok: false, problem: { kind: 'programFault' } });
  });

  it('needs the file to have been opened by the same user', async () => {
    const { program } = await opened(real);
    expect(await runningProgram(program.store, { name: 'somebody.else', role: 'contact' }).ask('case.export', asked)).toEqual({ ok: false, problem: { kind: 'purposeMissing', details: { file: 'file-1' } } });
  });

  it('carries no BSN, name, address, landlord, day of birth or name of our own records', async () => {
    const reply = JSON.stringify(await (await opened(real)).value('case.export', asked));
    const revealing = ['99999', '•••', 'Sanne', 'Mees', 'Vries', 'Lindelaan', '1234AB', 'Lindedorp', 'Noord', 'file-1', 'r-rent', 'brp', '1987-03-12', 'recordedAt'];
    expect(revealing.filter((word) => reply.includes(word))).toEqual([]);
    expect(reply).not.toMatch(/\d{9}/);
  });

  it('is called by chance, another time otherwise', async () => {
    const { value } = await opened(real);
    const ids = [(await value('case.export', asked)).case.id, (await value('case.export', asked)).case.id];
    expect(ids).toEqual([expect.stringMatching(/^case-2026-[0-9a-f]{8}$/), expect.stringMatching(/^case-2026-[0-9a-f]{8}$/)]);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('comes to the amounts that the screen shows, with the income that is known so far', async () => {
    const { value } = await opened(real);
    const [picture, { case: exported }] = [await value('case.open', opening), await value('case.export', asked)];
    const reading = readCase(exported);
    if (picture.members.state === 'failed' || picture.records.state === 'failed' || picture.decisions.state === 'failed' || !reading.ok) throw new Error('not read');
    const shown = assess(householdFacts({ applicantId: picture.applicantId, members: picture.members.value, records: picture.records.value, decisions: picture.decisions.value }, 2026, null, 'known'));
    const again = assess(caseFacts(reading.case));
    expect(exported.persons[0]?.assessmentIncome).toBe('25500');
    expect(Object.values(again.allowances).map(({ award, shownMonth }) => [award, shownMonth])).toEqual(Object.values(shown.allowances).map(({ award, shownMonth }) => [award, shownMonth]));
  });
});

describe('a practice household that leaves as a case', () => {
  it('needs no reason, has its days of birth, and is logged all the same', async () => {
    const { value, program } = await opened();
    const { case: exported } = await value('case.export', { ...asked, purpose: 'practice', reason: null });
    const line = (await lookUpsBy(program.store, 'a.jansen')).at(-1);
    expect([exported.persons[0]?.birthDate, line?.name, line?.purpose, line?.reason]).toEqual(['1987-03-12', 'case.export', 'practice', undefined]);
  });
});
