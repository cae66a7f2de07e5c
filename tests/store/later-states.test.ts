import { sql } from 'kysely';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { appendArrangementStates, arrangementHistory, arrangementsOf } from '../../electron/store/arrangements.ts';
import { appendCallbackStates, callbacksOf } from '../../electron/store/callbacks.ts';
import { appendChangeStates, changeHistory, changesOf } from '../../electron/store/changes.ts';
import { inTransaction, type ReadStore, type WriteStore } from '../../electron/store/handles.ts';
import { appendMarkStates, marksOf } from '../../electron/store/marks.ts';
import { appendObjectionStates, objectionHistory, objectionsOf } from '../../electron/store/objections.ts';
import { appendPaymentStates, paymentHistory, paymentsOf } from '../../electron/store/payments.ts';
import { appendRecoveryStates, recoveriesOf, recoveryHistory } from '../../electron/store/recoveries.ts';
import { writeFiles } from '../../electron/store/write-files.ts';
import { arrangement, change, letter, objection, payment, recovery } from '../builders/case-file.ts';
import { fileBundle, fullBundle } from '../builders/file-bundle.ts';
import { practiceStore } from '../builders/store.ts';

const fileId = 'file-1';

/** What was told of a thing of the file, on a day, by our own administration. */
function told<Words>(of: string, on: string, words: Words) {
  return { fileId, value: { of, validFrom: on, source: null, recordedAt: `${on}T09:00:00Z`, told: words } };
}

async function storeWith(parts: Parameters<typeof fileBundle>[2]): Promise<WriteStore> {
  const bundle = fullBundle(fileId);
  return practiceStore([{ ...bundle, ...parts }]);
}

describe('a payment', () => {
  const planned = { payments: [payment({ state: 'planned', recordedAt: '2025-12-10T06:00:00Z' })] };

  it('that was planned, paid and came back is returned, and its earlier states can be read', async () => {
    const store = await storeWith(planned);
    await appendPaymentStates(store, [told('payment-1', '2025-12-19', { state: 'paid' })]);
    await appendPaymentStates(store, [told('payment-1', '2025-12-23', { state: 'returned' })]);
    expect(await paymentsOf(store, fileId)).toEqual([payment({ state: 'returned', recordedAt: '2025-12-23T09:00:00Z' })]);
    expect((await paymentHistory(store, fileId, 'payment-1')).map(({ thing, validFrom, source, recordedAt }) => [thing.state, validFrom, source, recordedAt])).toEqual([
      ['planned', null, null, '2025-12-10T06:00:00Z'],
      ['paid', '2025-12-19', null, '2025-12-19T09:00:00Z'],
      ['returned', '2025-12-23', null, '2025-12-23T09:00:00Z'],
    ]);
  });

  it('stands as it was known on a day or at a moment; before it was told it is not there', async () => {
    const store = await storeWith(planned);
    await appendPaymentStates(store, [told('payment-1', '2025-12-23', { state: 'returned' }), told('payment-1', '2025-12-19', { state: 'paid' })]);
    const known = async (on: string) => (await paymentsOf(store, fileId, on)).map(({ state }) => state);
    expect(await Promise.all(['2025-12-09', '2025-12-10', '2025-12-18', '2025-12-19', '2025-12-19T08:59:59Z', '2025-12-22', '2025-12-23'].map(known))).toEqual([[], ['planned'], ['planned'], ['paid'], ['planned'], ['paid'], ['returned']]);
  });

  it('told twice is told once', async () => {
    const store = await storeWith(planned);
    const paid = told('payment-1', '2025-12-19', { state: 'paid' as const });
    await appendPaymentStates(store, [paid, paid]);
    await appendPaymentStates(store, [paid]);
    expect(await paymentHistory(store, fileId, 'payment-1')).toHaveLength(2);
  });

  it('of another file with the same name stays as it was', async () => {
    const store = await practiceStore([fullBundle(fileId), fullBundle('file-2')]);
    await appendPaymentStates(store, [told('payment-1', '2026-01-05', { state: 'returned' })]);
    expect([(await paymentsOf(store, fileId))[0]?.state, (await paymentsOf(store, 'file-2'))[0]?.state]).toEqual(['returned', 'paid']);
  });
});

describe('a change', () => {
  it('was received, got a letter, and was carried out', async () => {
    const store = await storeWith({ changes: [change()], decisions: [], payments: [], objections: [], recoveries: [], letters: [letter({ id: 'letter-1' }), letter({ id: 'letter-2', kind: 'mutation' })] });
    await appendChangeStates(store, [
      told('change-1', '2026-10-05', { state: 'letterSent', respondBy: '2026-10-26', letterId: 'letter-2' }),
      told('change-1', '2026-10-27', { state: 'carriedOut', respondBy: null }),
    ]);
    expect((await changeHistory(store, fileId, 'change-1')).map(({ thing: { state, respondBy, letterId } }) => [state, respondBy, letterId])).toEqual([
      ['received', null, null], ['letterSent', '2026-10-26', 'letter-2'], ['carriedOut', null, 'letter-2'],
    ]);
    expect((await changesOf(store, fileId, '2026-10-06')).map(({ state }) => state)).toEqual(['letterSent']);
  });

  it('cannot name a letter that was never sent', async () => {
    const store = await storeWith({});
    await expect(appendChangeStates(store, [told('change-1', '2026-10-05', { state: 'letterSent', letterId: 'letter-9' })])).rejects.toThrow('a letter that is not there');
  });
});

describe('an objection', () => {
  it('is heard, adjourned and decided, and what a state does not tell stays as it was', async () => {
    const store = await storeWith({ objections: [objection({ state: 'received' })] });
    await appendObjectionStates(store, [
      told('objection-1', '2026-10-01', { state: 'hearing' }),
      told('objection-1', '2026-11-20', { state: 'adjourned', adjournedUntil: '2027-01-27' }),
      told('objection-1', '2026-12-22', { state: 'decided' }),
    ]);
    expect((await objectionHistory(store, fileId, 'objection-1')).map(({ thing: { state, decideBy, adjournedUntil } }) => [state, decideBy, adjournedUntil])).toEqual([
      ['received', '2026-12-16', null], ['hearing', '2026-12-16', null], ['adjourned', '2026-12-16', '2027-01-27'], ['decided', '2026-12-16', '2027-01-27'],
    ]);
    expect((await objectionsOf(store, fileId, '2026-11-19')).map(({ state }) => state)).toEqual(['hearing']);
  });
});

describe('a debt and its arrangement', () => {
  it('takes what two tellers told at the same moment: the stage of one and the amount of the other', async () => {
    const store = await storeWith({ recoveries: [recovery()] });
    const byPayments = { ...told('recovery-1', '2026-12-15', { paid: '50.00' }) };
    const byCollection = { fileId, value: { ...told('recovery-1', '2026-12-15', { stage: 'reminder' as const, stageSince: '2026-12-14' }).value, source: 'caseworker' as const } };
    await inTransaction(store, async (transaction) => {
      await appendRecoveryStates(transaction, [byPayments]);
      await appendRecoveryStates(transaction, [byCollection]);
    });
    expect(await recoveriesOf(store, fileId)).toEqual([recovery({ paid: '50.00', stage: 'reminder', stageSince: '2026-12-14', recordedAt: '2026-12-15T09:00:00Z' })]);
    expect(await recoveryHistory(store, fileId, 'recovery-1')).toHaveLength(3);
  });

  it('falls behind when a term is missed, and is in order again when it is paid', async () => {
    const terms = (paidOn: string | null) => [{ due: '2026-10-31', amount: '20.25', paidOn: '2026-10-30' }, { due: '2026-11-30', amount: '20.25', paidOn }];
    const store = await storeWith({ arrangements: [arrangement({ terms: terms(null) })] });
    await appendArrangementStates(store, [told('arrangement-1', '2026-12-01', { state: 'behind' }), told('arrangement-1', '2026-12-08', { state: 'running', terms: terms('2026-12-07') })]);
    const paid = ({ thing }: { readonly thing: Awaited<ReturnType<typeof arrangementsOf>>[number] }) => [thing.state, thing.terms.at(-1)?.paidOn];
    expect((await arrangementHistory(store, fileId, 'arrangement-1')).map(paid)).toEqual([['running', null], ['behind', null], ['running', '2026-12-07']]);
  });
});

describe('a mark and a callback', () => {
  it('end and are done, and stay in the file', async () => {
    const store = await storeWith({});
    await appendMarkStates(store, [{ fileId, value: { ...told('mark-1', '2026-06-30', { until: '2026-06-30' }).value, source: 'brp' } }]);
    await appendCallbackStates(store, [told('callback-1', '2026-11-13', { state: 'done' })]);
    expect([await marksOf(store, fileId), await callbacksOf(store, fileId)]).toMatchObject([[{ until: '2026-06-30', source: 'brp', recordedAt: '2026-06-30T09:00:00Z' }], [{ state: 'done' }]]);
  });
});

describe('a later state', () => {
  it('and another of the same transaction both stand, or neither', async () => {
    const store = await storeWith({});
    const both = inTransaction(store, async (transaction) => {
      await appendPaymentStates(transaction, [told('payment-1', '2026-01-05', { state: 'returned' })]);
      await appendRecoveryStates(transaction, [told('recovery-9', '2026-01-05', { stage: 'reminder' })]);
    });
    await expect(both).rejects.toThrow('a later state of a recovery that is not there');
    expect((await paymentsOf(store, fileId)).map(({ state }) => state)).toEqual(['paid']);
  });

  it('comes in with the file as well, in any order', async () => {
    const later = { kind: 'payment', of: 'payment-1', validFrom: '2026-01-05', source: null, recordedAt: '2026-01-05T09:00:00Z', told: { state: 'returned' } } as const;
    const store = await practiceStore([{ ...fullBundle(fileId), laterStates: [later] }]);
    await writeFiles(store, [{ ...fullBundle(fileId), laterStates: [later] }]);
    expect((await paymentHistory(store, fileId, 'payment-1')).map(({ thing }) => thing.state)).toEqual(['paid', 'returned']);
  });

  it.each([
    ['changes what never changes', { state: 'paid', amount: '999' }, 'amount'],
    ['is none that there is', { state: 'lost' }, 'planned'],
    ['says nothing', {}, 'a later state that says nothing'],
  ])('that %s is refused', async (_what, words, why) => {
    const store = await storeWith({});
    await expect(appendPaymentStates(store, [told('payment-1', '2026-01-05', words as { state: 'paid' })])).rejects.toThrow(why);
    expect(await paymentHistory(store, fileId, 'payment-1')).toHaveLength(1);
  });

  it('that is damaged makes its own kind unreadable and no other', async () => {
    const store = await storeWith({});
    await sql`insert into later_state values (${fileId}, 'payment', 'payment-1', 'x', '2026-01-05', null, '2026-01-05T09:00:00Z', '{"state":"lost"}')`.execute(store.write);
    await expect(paymentsOf(store, fileId)).rejects.toThrow('planned');
    expect(await recoveriesOf(store, fileId)).toHaveLength(1);
  });

  it('cannot be appended by somebody who may only read', () => {
    expectTypeOf(appendPaymentStates).parameter(0).toEqualTypeOf<WriteStore>();
    expectTypeOf(paymentHistory).parameter(0).toEqualTypeOf<ReadStore>();
  });
});
