import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { closeStore } from '../../electron/store/handles.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { proposalsOf } from '../../electron/store/proposals.ts';
import { keepMetaValue } from '../../electron/store/meta.ts';
import { bringTextIndexUpToDate } from '../../electron/store/text-search.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { rulesVersion } from '../../shared/rules/index.ts';
import { change, letter, objection, recovery } from '../builders/case-file.ts';
import { fullBundle } from '../builders/file-bundle.ts';
import { practiceStore, runningProgram, testKey } from '../builders/store.ts';

const fileId = 'file-1';

type Asked = RequestOf<'proposal.prepare'>;

const nothing = { recoveryIds: [], changeId: null, objectionId: null, terms: [], monthBefore: null, monthAfter: null, outsideCollection: null, capacity: null, remark: '' } satisfies Partial<Asked>;
const terms = (...amounts: readonly string[]) => amounts.map((amount, index) => ({ due: `2027-0${String(index + 1)}-31`.replace('02-31', '02-28'), amount }));
/** The recovery of 212 euro of the file, in two terms. */
const standard: Asked = { ...nothing, fileId, kind: 'standardArrangement', recoveryIds: ['recovery-1'], terms: terms('200', '12') };
const stop: Asked = { ...nothing, fileId, kind: 'stopMutation', changeId: 'mutation-1', monthBefore: '112', monthAfter: '98' };
const deferral: Asked = { ...nothing, fileId, kind: 'deferral', recoveryIds: ['recovery-2'], objectionId: 'objection-2' };

/** The household on 12 November 2026, with a mutation letter that can be stopped until 16 November and an objection against a recovery of the huurtoeslag. */
async function opened(parts: Partial<ReturnType<typeof fullBundle>> = {}) {
  const bundle = fullBundle(fileId);
  const running = runningProgram(await practiceStore([
    {
      ...bundle,
      letters: [...bundle.letters, letter({ id: 'letter-2', kind: 'mutation' })],
      changes: [
        ...bundle.changes,
        change({ id: 'mutation-1', by: 'agency', state: 'letterSent', reportedOn: '2026-10-26', respondBy: '2026-11-16', letterId: 'letter-2' }),
        change({ id: 'mutation-late', by: 'agency', state: 'letterSent', reportedOn: '2026-10-20', respondBy: null }),
        change({ id: 'mutation-done', by: 'agency', state: 'carriedOut', reportedOn: '2026-10-26', respondBy: '2026-11-16' }),
      ],
      recoveries: [...bundle.recoveries, recovery({ id: 'recovery-2', allowance: 'housing', year: 2025 }), recovery({ id: 'recovery-paid', paid: '212', stage: 'paid' }), recovery({ id: 'recovery-nothing', setOff: '212' })],
      objections: [...bundle.objections, objection({ id: 'objection-2', allowance: 'housing', year: 2025 }), objection({ id: 'objection-done', allowance: 'housing', year: 2025, state: 'decided' })],
      ...parts,
    },
    { ...fullBundle('file-2'), recoveries: [recovery({ id: 'recovery-of-another' })] },
  ]));
  await running.value('case.open', { fileId, purpose: 'contact' });
  return running;
}

describe('a proposal', () => {
  it('is kept as it was prepared: of today, by this user, with these rules, and not sent', async () => {
    const { value } = await opened();
    const prepared = await value('proposal.prepare', { ...standard, remark: '  Wil elke maand betalen. ' });
    const { fileId: _fileId, ...asked } = standard;
    expect(prepared).toEqual({
      ...asked, remark: 'Wil elke maand betalen.', id: expect.stringMatching(/^proposal-/), preparedOn: '2026-11-12', preparedBy: 'a.jansen', rulesVersion, state: 'prepared', withdrawal: null,
      recordedAt: expect.stringMatching(/^2026-11-12T/),
    });
    expect((await value('case.open', { fileId, purpose: 'contact' })).proposals).toEqual({ state: 'present', value: [prepared] });
  });

  it('is there after the program was started again, and is found by its words and by what it is', async () => {
    const { value, program } = await opened();
    const prepared = await value('proposal.prepare', { ...stop, remark: 'Het inkomen is lager dan de brief zegt.' });
    await closeStore(program.store);
    const again = await openStore({ path: program.store.path, key: testKey, create: null });
    const found = async () => (await runningProgram(again).value('event.search', { fileId, text: 'mutatie tegenhouden lager' })).hits;
    const [kept, before] = [await proposalsOf(again, fileId), await found()];
    await keepMetaValue(again.write, 'textIndex', 'older');
    await bringTextIndexUpToDate(again);
    const after = await found();
    await closeStore(again);
    expect({ kept, before: before.map(({ kind, id, on }) => [kind, id, on]), after }).toEqual({ kept: [prepared], before: [['proposal', prepared.id, '2026-11-12']], after: before });
  });

  it('of every kind that fits is kept', async () => {
    const { value } = await opened();
    const fitting: readonly Asked[] = [
      standard, stop, deferral,
      { ...standard, kind: 'personalArrangement', terms: terms('50', '50'), outsideCollection: '112', capacity: '50' },
      { ...standard, kind: 'personalArrangement', terms: [], outsideCollection: '212', capacity: '0' },
      { ...standard, kind: 'extendedArrangement', terms: [] },
      { ...standard, kind: 'setOff', terms: [{ due: null, amount: '212' }] },
      { ...standard, recoveryIds: ['recovery-1', 'recovery-2'], terms: terms('212', '212') },
      { ...standard, terms: [{ due: '2026-11-12', amount: '20' }] },
    ];
    for (const asked of fitting) await value('proposal.prepare', asked);
    const picture = await value('case.open', { fileId, purpose: 'contact' });
    expect(picture.proposals.state === 'present' && picture.proposals.value.map(({ kind }) => kind)).toEqual(fitting.map(({ kind }) => kind));
  });

  it('has a line in the access log that names nobody, also when it is refused', async () => {
    const { value, ask, program } = await opened();
    const prepared = await value('proposal.prepare', { ...standard, remark: 'Sanne 999993653' });
    await ask('proposal.prepare', { ...standard, recoveryIds: ['recovery-9'] });
    await value('proposal.withdraw', { fileId, proposalId: prepared.id, because: 'Sanne wil anders' });
    const lines = (await lookUpsBy(program.store, 'a.jansen')).filter(({ name }) => name.startsWith('proposal'));
    expect(lines.map(({ name, status, purpose }) => [name, status, purpose])).toEqual([['proposal.prepare', 'ok', 'contact'], ['proposal.prepare', 'error', 'contact'], ['proposal.withdraw', 'ok', 'contact']]);
    const { rows } = await sql`select * from processing_log`.execute(program.store.write);
    expect(['Sanne', '999993653', 'file-1', 'recovery'].filter((word) => JSON.stringify(rows).includes(word))).toEqual([]);
  });

  it('can be neither changed nor removed', async () => {
    const { value, program } = await opened();
    await value('proposal.prepare', standard);
    await expect(sql`update proposal set remark = 'x'`.execute(program.store.write)).rejects.toThrow('proposal is append-only');
    await expect(sql`delete from proposal`.execute(program.store.write)).rejects.toThrow('proposal is append-only');
  });
});

describe('withdrawing', () => {
  it('is told by whom and why; the proposal stays in the file, and the mutation can be stopped by a new one', async () => {
    const { value, program } = await opened();
    const prepared = await value('proposal.prepare', stop);
    const withdrawn = await runningProgram(program.store).value('proposal.withdraw', { fileId, proposalId: prepared.id, because: ' De brief klopte toch. ' });
    expect(withdrawn).toEqual({ ...prepared, state: 'withdrawn', withdrawal: { by: 'a.jansen', because: 'De brief klopte toch.' }, recordedAt: expect.any(String) });
    const again = await value('proposal.prepare', stop);
    expect(await proposalsOf(program.store, fileId)).toEqual(expect.arrayContaining([withdrawn, again]));
  });

  it('what is not there, or was withdrawn, is a problem', async () => {
    const { value, ask } = await opened();
    const { id: proposalId } = await value('proposal.prepare', standard);
    await value('proposal.withdraw', { fileId, proposalId, because: 'anders' });
    const problems = [await ask('proposal.withdraw', { fileId, proposalId, because: 'anders' }), await ask('proposal.withdraw', { fileId, proposalId: 'proposal-9', because: 'anders' })];
    expect(problems).toEqual([
      { ok: false, problem: { kind: 'proposalWithdrawn', details: { proposal: proposalId } } },
      { ok: false, problem: { kind: 'proposalNotFound', details: { proposal: 'proposal-9' } } },
    ]);
  });
});

describe('what does not fit the file', () => {
  const refused: readonly (readonly [string, Asked, string, object])[] = [
    ['a debt of another file', { ...standard, recoveryIds: ['recovery-of-another'] }, 'proposalDebtUnknown', { recovery: 'recovery-of-another' }],
    ['a debt that is paid', { ...standard, recoveryIds: ['recovery-1', 'recovery-paid'] }, 'proposalDebtPaid', { recovery: 'recovery-paid' }],
    ['a debt of which nothing is left', { ...standard, recoveryIds: ['recovery-nothing'] }, 'proposalDebtPaid', { recovery: 'recovery-nothing' }],
    ['terms of more than the rest, by a cent', { ...standard, terms: terms('200', '12.01') }, 'proposalTooHigh', { sum: '212.01', rest: '212' }],
    ['the same debt named twice to make the rest higher', { ...standard, recoveryIds: ['recovery-1', 'recovery-1'], terms: terms('212', '212') }, 'proposalTooHigh', { sum: '424', rest: '212' }],
    ['terms and an amount outside collection of more than the rest', { ...standard, terms: terms('200'), outsideCollection: '13' }, 'proposalTooHigh', { sum: '213', rest: '212' }],
    ['a term of nothing', { ...standard, terms: terms('200', '0') }, 'proposalTermEmpty', { term: 2 }],
    ['a term below nothing that makes the sum fit', { ...standard, terms: terms('300', '-88') }, 'proposalTermEmpty', { term: 2 }],
    ['an amount outside collection below nothing', { ...standard, outsideCollection: '-1' }, 'proposalTermEmpty', {}],
    ['a term before today', { ...standard, terms: [{ due: '2026-11-11', amount: '20' }] }, 'proposalTermTooEarly', { term: 1 }],
    ['a term before the term ahead of it', { ...standard, terms: [{ due: '2027-01-31', amount: '20' }, { due: null, amount: '20' }, { due: '2027-01-30', amount: '20' }] }, 'proposalTermTooEarly', { term: 3 }],
    ['an arrangement without debts', { ...standard, recoveryIds: [] }, 'proposalIncomplete', { kind: 'standardArrangement' }],
    ['an arrangement without terms', { ...standard, terms: [] }, 'proposalIncomplete', { kind: 'standardArrangement' }],
    ['a stop of no mutation', { ...stop, changeId: null }, 'proposalIncomplete', { kind: 'stopMutation' }],
    ['a stop with debts', { ...stop, recoveryIds: ['recovery-1'] }, 'proposalIncomplete', { kind: 'stopMutation' }],
    ['a stop of a mutation of no file', { ...stop, changeId: 'mutation-9' }, 'proposalMutationUnknown', { change: 'mutation-9' }],
    ['a stop of a mutation that was carried out', { ...stop, changeId: 'mutation-done' }, 'proposalMutationOver', {}],
    ['a stop of what the citizen reported', { ...stop, changeId: 'change-1' }, 'proposalMutationOver', {}],
    ['a stop after three weeks', { ...stop, changeId: 'mutation-late' }, 'proposalMutationOver', { until: '2026-11-10' }],
    ['a deferral without objection', { ...deferral, objectionId: null }, 'proposalIncomplete', { kind: 'deferral' }],
    ['a deferral for an objection that was decided', { ...deferral, objectionId: 'objection-done' }, 'proposalObjectionOver', { objection: 'objection-done' }],
    ['a deferral for an objection of no file', { ...deferral, objectionId: 'objection-9' }, 'proposalObjectionOver', { objection: 'objection-9' }],
    ['a deferral of a debt that the objection is not about', { ...deferral, recoveryIds: ['recovery-2', 'recovery-1'] }, 'proposalObjectionOther', { recovery: 'recovery-1' }],
  ];

  it.each(refused)('%s is refused, and nothing of it is kept or found', async (_what, asked, kind, details) => {
    const { ask, value, program } = await opened();
    expect(await ask('proposal.prepare', asked)).toEqual({ ok: false, problem: { kind, details } });
    expect([await proposalsOf(program.store, fileId), (await value('event.search', { fileId, text: 'voorstel' })).hits]).toEqual([[], []]);
  });

  it.each([['the stop of a mutation', stop], ['a deferral', deferral]])('%s that stands already is refused', async (_what, asked) => {
    const { ask, value } = await opened();
    const { id } = await value('proposal.prepare', asked);
    expect(await ask('proposal.prepare', asked)).toEqual({ ok: false, problem: { kind: 'proposalThere', details: { proposal: id } } });
  });

  it('an opened file that is not this one is asked for a purpose', async () => {
    const { ask } = await opened();
    expect(await ask('proposal.prepare', { ...standard, fileId: 'file-2' })).toEqual({ ok: false, problem: { kind: 'purposeMissing', details: { file: 'file-2' } } });
  });

  it('a fault halfway leaves nothing half-written', async () => {
    const { ask, program } = await opened();
    await sql`drop table event_words`.execute(program.store.write);
    expect(await ask('proposal.prepare', standard)).toMatchObject({ ok: false, problem: { kind: 'programFault' } });
    expect(await proposalsOf(program.store, fileId)).toEqual([]);
  });
});

describe('a question that is no proposal', () => {
  const hostile: readonly (readonly [string, object, string])[] = [
    ['an amount that is no amount', { terms: [{ due: '2026-12-31', amount: '1e9' }] }, 'terms.0.amount'],
    ['parts of cents', { terms: [{ due: '2026-12-31', amount: '20.005' }] }, 'terms.0.amount'],
    ['a day that does not exist', { terms: [{ due: '2027-02-29', amount: '20' }] }, 'terms.0.due'],
    ['more terms than can be', { terms: Array.from({ length: 121 }, () => ({ due: null, amount: '1' })) }, 'terms'],
    ['a remark of 1,001 signs', { remark: 'a'.repeat(1001) }, 'remark'],
    ['an unknown kind', { kind: 'gift' }, 'kind'],
    ['a name with SQL in it', { recoveryIds: ["x'; drop table proposal; --"] }, 'recoveryIds.0'],
  ];

  it.each(hostile)('with %s is refused where it does not fit', async (_what, wrong, path) => {
    const { ask } = await opened();
    expect(await ask('proposal.prepare', { ...standard, ...wrong })).toMatchObject({ ok: false, problem: { kind: 'requestNotUnderstood', details: { operation: 'proposal.prepare', path } } });
  });

  it('cannot choose its author, its day, its state or the rules', async () => {
    const { value } = await opened();
    const forged = { ...standard, preparedBy: 'somebody.else', preparedOn: '2020-01-01', state: 'withdrawn', rulesVersion: '0', id: 'proposal-forged' };
    expect(await value('proposal.prepare', forged)).toMatchObject({ preparedBy: 'a.jansen', preparedOn: '2026-11-12', state: 'prepared', rulesVersion, id: expect.not.stringContaining('forged') });
  });
});
