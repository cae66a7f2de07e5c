import { describe, expect, it } from 'vitest';
import type { Change } from '../../shared/models/case-file.ts';
import { assess, changeEffect } from '../../shared/rules/index.ts';
import { change } from '../builders/case-file.ts';
import { household } from '../builders/household.ts';

/** A working parent with a low income and a child in care for so many hours at ten euro, of which 96% comes back. */
const cared = (hours: string) => household().works().child('2022-06-15').childBenefit().inCare(hours, '10.00');
const hours = (chosen: Partial<Change> = {}) => change({ kind: 'childcareHours', allowances: ['childcare'], personId: 'c', before: '100', after: '80', unit: 'hours per month', validFrom: '2026-09-01', by: 'agency', state: 'letterSent', ...chosen });
const today = '2026-11-12';

describe('what a change of hours of care comes to in a month', () => {
  it('is 960 euro at 100 hours and 768 at 80, whichever of the two the care organisation has told already', () => {
    const expected = { month: '2026-11', carriedOut: '768', stopped: '960' };
    expect([changeEffect(cared('100').facts(), hours(), today), changeEffect(cared('80').facts(), hours(), today)]).toEqual([expected, expected]);
  });

  it('is of the first month that changes where that is still to come, and of a month of its own year', () => {
    expect(changeEffect(cared('100').facts(), hours({ validFrom: '2026-12-01' }), today).month).toBe('2026-12');
    expect(changeEffect(cared('100').facts(), hours(), '2027-01-10').month).toBe('2026-12');
  });

  it('leaves the months before the change as they were', () => {
    const told = cared('100').facts();
    expect(changeEffect(told, hours({ validFrom: '2026-09-01' }), today).stopped).toBe(assess(told).allowances.childcare.months[0]?.shown);
  });

  it('cannot be said where the facts do not have the hours, where two contracts have them, or for a child that is not there', () => {
    const unknown = { month: '2026-11', carriedOut: null, stopped: null };
    const twice = cared('100').inCare('80', '9.00', { kind: 'afterSchoolCare' }).facts();
    expect([changeEffect(cared('60').facts(), hours(), today), changeEffect(twice, hours(), today), changeEffect(cared('100').facts(), hours({ personId: 'nobody' }), today)]).toEqual([unknown, unknown, unknown]);
  });

  it.each(['', 'veel', '1e3'])('cannot be said of hours that read ‹%s›', (after) => {
    expect(changeEffect(cared('100').facts(), hours({ after }), today)).toMatchObject({ carriedOut: null, stopped: '960' });
  });
});

describe('what a change of income comes to in a month', () => {
  it('is what the rules say at either income, over all its allowances together', () => {
    const at = (income: string) => assess(household().income(income).child('2022-06-15').childBenefit().facts()).allowances;
    const sum = (income: string) => String(Number(at(income).healthcare.months[10]?.shown) + Number(at(income).childBudget.months[10]?.shown));
    const raised = change({ kind: 'income', allowances: ['healthcare', 'childBudget'], personId: 'a', before: '24000', after: '33000', unit: 'euro per year' });
    expect(changeEffect(household().income('24000').child('2022-06-15').childBenefit().facts(), raised, today)).toEqual({ month: '2026-11', carriedOut: sum('33000'), stopped: sum('24000') });
  });
});

it('of a move, a birth or another kind no effect is invented', () => {
  expect(changeEffect(cared('100').facts(), change({ kind: 'move', personId: 'a', unit: 'text' }), today)).toMatchObject({ carriedOut: null, stopped: null });
});
