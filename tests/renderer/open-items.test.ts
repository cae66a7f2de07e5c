import type { Note } from '../../shared/models/case-file.ts';
import { expect, test } from 'vitest';
import { openItems } from '../../renderer/features/open-items/open-items.ts';
import { allowanceYear, arrangement, callback, caseFile, change, decision, note, objection, personCard, proposal, recovery, unreadable } from '../builders/case-file.ts';

test('everything open stands in the order of its next date, and what has no date comes last', () => {
  const { items } = openItems(caseFile({
    changes: [change({ id: 'change-letter', by: 'agency', state: 'letterSent', respondBy: '2026-11-21' }), change({ id: 'change-alert', by: 'agency', state: 'alerted', respondBy: '2026-11-28' })],
    objections: [objection()],
    recoveries: [recovery({ id: 'recovery-2', year: 2023 }), recovery({ id: 'recovery-3', stage: 'pausedForRecoveryOperation' })],
    arrangements: [arrangement()],
    callbacks: [callback()],
    notes: [note()],
  }));
  expect(items.map(({ id, kind, next, daysLeft }) => [id, kind, next, daysLeft])).toEqual([
    ['callback-1', 'callback', '2026-11-13', 1],
    ['note-1', 'agreement', '2026-11-20', 8],
    ['change-letter', 'mutationLetter', '2026-11-21', 9],
    ['change-alert', 'attentionLetter', '2026-11-28', 16],
    ['recovery-2', 'recovery', '2026-11-30', 18],
    ['arrangement-1', 'arrangement', '2026-11-30', 18],
    ['objection-1', 'objection', '2026-12-16', 34],
    ['recovery-3', 'recovery', null, null],
  ]);
});

test('what is closed is not listed', () => {
  const { items } = openItems(caseFile({
    changes: (['stopped', 'carriedOut', 'refused', 'withdrawn'] as const).map((state) => change({ state })),
    objections: (['decided', 'withdrawn', 'handledAsChange'] as const).map((state) => objection({ state })),
    recoveries: [recovery({ stage: 'paid', paid: '212' }), recovery({ paid: '200', setOff: '12' })],
    arrangements: (['refused', 'withdrawn', 'finished'] as const).map((state) => arrangement({ state })),
    callbacks: [callback({ state: 'done' })],
    notes: [note({ kind: 'note' }), note({ kind: 'handOver' }), note({ state: 'kept' }), note({ state: 'notNeeded' })],
    allowanceYears: [allowanceYear({ status: 'advance' })],
  }));
  expect(items).toEqual([]);
});

test('a debt that is paid in terms is listed once, as its arrangement with the first term that is not paid', () => {
  const { items } = openItems(caseFile({ recoveries: [recovery()], arrangements: [arrangement()] }));
  expect(items.map(({ subject }) => subject)).toEqual([
    { kind: 'arrangement', arrangement: arrangement(), debts: [{ allowance: 'healthcare', year: 2024 }], term: 11, amount: '20.25' },
  ]);
});

test('a debt of which an arrangement was only asked stays listed with its own date', () => {
  const { items } = openItems(caseFile({ recoveries: [recovery()], arrangements: [arrangement({ state: 'asked', terms: [] })] }));
  expect(items.map(({ kind, next }) => [kind, next])).toEqual([['recovery', '2026-11-30'], ['arrangement', null]]);
});

test('what should have happened is counted in days below zero', () => {
  const { items } = openItems(caseFile({ recoveries: [recovery({ stage: 'reminder', dueDate: '2026-11-03' })], objections: [objection({ decideBy: '2026-11-11' })] }));
  expect(items.map(({ kind, daysLeft }) => [kind, daysLeft])).toEqual([['recovery', -9], ['objection', -1]]);
});

test('a late objection goes by the two weeks after the notice of default, and by the day that was told when the notice came too early', () => {
  const decided = decision({ id: 'decision-9', kind: 'definitive', year: 2025, dated: '2026-07-10' });
  const late = (noticeOfDefaultOn: string) => openItems(caseFile({ decisions: [decided], objections: [objection({ decisionId: 'decision-9', decideBy: '2026-10-02', noticeOfDefaultOn })] })).items.map(({ next, counted, daysLeft }) => [next, counted, daysLeft]);
  expect([late('2026-10-30'), late('2026-10-02')]).toEqual([[['2026-11-13', true, 1]], [['2026-10-02', false, -41]]]);
});

test('an adjourned objection waits for the day to which it was adjourned', () => {
  const { items } = openItems(caseFile({ objections: [objection({ state: 'adjourned', adjournedUntil: '2027-01-27' })] }));
  expect(items[0]?.next).toBe('2027-01-27');
});

test('a mutation letter can be stopped up to and including its last day, and no longer', () => {
  const on = (respondBy: string) => openItems(caseFile({ changes: [change({ by: 'agency', state: 'letterSent', respondBy })] })).items[0]?.subject;
  expect(['2026-11-11', '2026-11-12', '2026-11-13'].map((day) => on(day))).toEqual([
    expect.objectContaining({ canBeStopped: false }), expect.objectContaining({ canBeStopped: true }), expect.objectContaining({ canBeStopped: true }),
  ]);
});

test('an application without a change record is open all the same, and with one it is listed once', () => {
  const applied = allowanceYear({ allowance: 'housing', status: 'applied', appliedOn: '2026-10-20' });
  expect(openItems(caseFile({ allowanceYears: [applied] })).items.map(({ kind, subject }) => [kind, subject])).toEqual([['application', { kind: 'application', allowance: 'housing', year: 2026 }]]);
  const told = change({ kind: 'application', allowances: ['housing'], decideBy: '2027-01-19' });
  expect(openItems(caseFile({ allowanceYears: [applied], changes: [told] })).items.map(({ id, next }) => [id, next])).toEqual([['change-1', '2027-01-19']]);
});

test('an agreement stays listed after its day, until it was kept or is not needed any more', () => {
  const on = (chosen: Partial<Note>) => openItems(caseFile({ notes: [note(chosen)] })).items.length;
  expect([on({ due: '2025-01-13' }), on({ due: '2026-11-20', state: 'kept' }), on({ due: '2026-11-20', state: 'notNeeded' })]).toEqual([1, 0, 0]);
});

test('the person of a change is called by the first given name', () => {
  const file = caseFile({ persons: [personCard({ personId: 'child-1', givenNames: 'Finn Johannes' })], changes: [change({ personId: 'child-1', kind: 'childcareHours' })] });
  expect(openItems(file).items[0]?.subject).toMatchObject({ person: 'Finn' });
});

test('who has to act is the citizen for letters and debts, a colleague for callbacks and objections, the agency for changes', () => {
  const { items } = openItems(caseFile({
    changes: [change({ decideBy: '2026-11-13' }), change({ id: 'change-2', by: 'source', state: 'alerted', respondBy: '2026-11-14' })],
    callbacks: [callback({ dueAt: '2026-11-15T11:00:00Z' })],
    objections: [objection({ decideBy: '2026-11-16' }), objection({ id: 'objection-2', decideBy: '2026-11-17', handler: '' })],
    recoveries: [recovery({ dueDate: '2026-11-18' }), recovery({ id: 'recovery-2', stage: 'setOff' })],
  }));
  expect(items.map(({ owner }) => (owner.kind === 'colleague' ? owner.name : owner.kind))).toEqual(['agency', 'citizen', 'L. Smit', 'M. Post', 'agency', 'citizen', 'agency']);
});

test('a part that cannot be read is named and the rest of the list stands', () => {
  const { items, failed } = openItems(caseFile({ objections: unreadable, callbacks: [callback()], decisions: [decision()] }));
  expect([items.map(({ id }) => id), failed]).toEqual([['callback-1'], [{ part: 'objections', problem: unreadable }]]);
});

test('a prepared proposal waits for who prepared it: a stop until the last day of its letter, an arrangement without a date; what was withdrawn is not listed', () => {
  const { items } = openItems(caseFile({
    changes: [change({ id: 'change-letter', by: 'agency', state: 'letterSent', respondBy: '2026-11-21' })],
    recoveries: [recovery({ stage: 'outsideCollection' })],
    proposals: [proposal(), proposal({ id: 'proposal-2', kind: 'stopMutation', recoveryIds: [], changeId: 'change-letter', terms: [] }), proposal({ id: 'proposal-3', state: 'withdrawn', withdrawal: { by: 'a.jansen', because: 'anders' } })],
  }));
  expect(items.filter(({ kind }) => kind === 'proposal').map(({ id, next, owner, allowances }) => [id, next, owner, allowances])).toEqual([
    ['proposal-2', '2026-11-21', { kind: 'colleague', name: 'a.jansen' }, ['healthcare']],
    ['proposal-1', null, { kind: 'colleague', name: 'a.jansen' }, ['healthcare']],
  ]);
});
