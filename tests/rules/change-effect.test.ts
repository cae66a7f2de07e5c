import { describe, expect, it } from 'vitest';
import type { Change } from '../../shared/models/case-file.ts';
import type { HouseholdFacts } from '../../shared/models/household.ts';
import { allowances, type Allowance } from '../../shared/models/allowance.ts';
import { assess, changeEffect, type ChangeEffect } from '../../shared/rules/index.ts';
import { change } from '../builders/case-file.ts';
import { household, type HouseholdBuilder } from '../builders/household.ts';

const today = '2026-11-12';

/** What the rules show for November of these allowances together. */
function november(built: HouseholdBuilder | HouseholdFacts, ...of: readonly Allowance[]): string {
  const told = assess('facts' in built ? built.facts() : built).allowances;
  return String(of.reduce((sum, allowance) => sum + Number(told[allowance].months[10]?.shown), 0));
}

const effectOf = (built: HouseholdBuilder | HouseholdFacts, reported: Change): ChangeEffect => changeEffect('facts' in built ? built.facts() : built, reported, today);

/** What it comes to with the change and without it, and why not. */
const said = ({ carriedOut, stopped, lacks }: ChangeEffect) => ({ carriedOut, stopped, lacks });

/** A working parent with a low income and a child in care for so many hours at ten euro, of which 96% comes back. */
const cared = (hours: string) => household().works().child('2022-06-15').childBenefit().inCare(hours, '10.00');
const hours = (chosen: Partial<Change> = {}) => change({ kind: 'childcareHours', allowances: ['childcare'], personId: 'c', before: '100', after: '80', unit: 'hours per month', validFrom: '2026-09-01', by: 'agency', state: 'letterSent', ...chosen });

describe('what a change of hours of care comes to in a month', () => {
  it('is 960 euro at 100 hours and 768 at 80, whichever of the two the care organisation has told already', () => {
    const expected = { carriedOut: '768', stopped: '960', lacks: [] };
    expect([said(effectOf(cared('100'), hours())), said(effectOf(cared('80'), hours()))]).toEqual([expected, expected]);
  });

  it('is of the first month that changes where that is still to come, and of a month of its own year', () => {
    expect(effectOf(cared('100'), hours()).month).toBe('2026-11');
    expect(effectOf(cared('100'), hours({ validFrom: '2026-12-01' })).month).toBe('2026-12');
    expect(changeEffect(cared('100').facts(), hours(), '2027-01-10').month).toBe('2026-12');
  });

  it('leaves the months before the change as they were', () => {
    expect(effectOf(cared('100'), hours()).stopped).toBe(assess(cared('100').facts()).allowances.childcare.months[0]?.shown);
  });

  it('is about the contract of those hours, beside other care of the child, and about a contract that takes its place', () => {
    const after = { kind: 'afterSchoolCare' } as const;
    expect(said(effectOf(cared('100').inCare('20', '9.00', after), hours()))).toEqual({ carriedOut: november(cared('80').inCare('20', '9.00', after), 'childcare'), stopped: november(cared('100').inCare('20', '9.00', after), 'childcare'), lacks: [] });
    const followed = household().works().child('2022-06-15').childBenefit().inCare('100', '10.00', { period: { from: null, to: '2026-09-30' } }).inCare('100', '10.00', { period: { from: '2026-10-01', to: null } });
    expect(effectOf(followed, hours()).carriedOut).toBe('768');
  });

  it('cannot be said where the hours that are known are others, where two contracts have them, without care, or for a child that is not there', () => {
    const twice = cared('100').inCare('80', '9.00', { kind: 'afterSchoolCare' });
    const nothing = { carriedOut: null, stopped: null };
    expect([said(effectOf(cared('60'), hours())), said(effectOf(twice, hours())), said(effectOf(household().child('2022-06-15'), hours())), said(effectOf(cared('100'), hours({ personId: 'nobody' })))]).toEqual([
      { ...nothing, lacks: ['otherHours'] }, { ...nothing, lacks: ['severalContracts'] }, { ...nothing, lacks: ['noCare'] }, { ...nothing, lacks: ['person'] },
    ]);
  });

  it.each(['', 'veel', '1e3'])('cannot be said of hours that read ‹%s›', (after) => {
    expect(said(effectOf(cared('100'), hours({ after })))).toEqual({ carriedOut: null, stopped: '960', lacks: ['value'] });
  });
});

describe('the end of care', () => {
  const ends = change({ kind: 'childcareEnds', allowances: ['childcare'], personId: 'c', before: '', after: '2026-10-31', unit: 'date', validFrom: '2026-11-01' });

  it('leaves nothing of the childcare allowance, whether the organisation told it or not', () => {
    const told = household().works().child('2022-06-15').childBenefit().inCare('100', '10.00', { period: { from: null, to: '2026-10-31' } });
    const expected = { carriedOut: '0', stopped: '960', lacks: [] };
    expect([said(effectOf(cared('100'), ends)), said(effectOf(told, ends))]).toEqual([expected, expected]);
  });

  it('is nothing to reckon with where no care is known', () => {
    expect(said(effectOf(household().child('2022-06-15'), ends))).toEqual({ carriedOut: null, stopped: null, lacks: ['noCare'] });
  });
});

describe('what a change of income or assets comes to in a month', () => {
  const parent = (income: string) => household().income(income).child('2022-06-15').childBenefit();
  const raised = change({ kind: 'income', allowances: ['healthcare', 'childBudget'], personId: 'a', before: '24000', after: '33000', unit: 'euro per year' });

  it('is what the rules say at either income, over all its allowances together and of each', () => {
    const effect = effectOf(parent('24000'), raised);
    expect(said(effect)).toEqual({ carriedOut: november(parent('33000'), 'healthcare', 'childBudget'), stopped: november(parent('24000'), 'healthcare', 'childBudget'), lacks: [] });
    expect(effect.allowances).toEqual(raised.allowances.map((allowance) => ({
      allowance, carriedOut: november(parent('33000'), allowance), stopped: november(parent('24000'), allowance), difference: String(Number(november(parent('33000'), allowance)) - Number(november(parent('24000'), allowance))),
    })));
    expect(Number(effect.carriedOut)).toBeLessThan(Number(effect.stopped));
  });

  it('cannot be said of an income in another unit, or of somebody who is not in the household', () => {
    expect(said(effectOf(parent('24000'), { ...raised, unit: 'euro per month' })).lacks).toEqual(['value']);
    expect(said(effectOf(parent('24000'), { ...raised, personId: null })).lacks).toEqual(['person']);
  });

  it('says which fact is wanting where the income of somebody else is not known', () => {
    const { carriedOut, stopped, missingFacts } = effectOf(household().income('24000').partner().income(null), { ...raised, allowances: ['healthcare'] });
    expect({ carriedOut, stopped, missingFacts }).toEqual({ carriedOut: null, stopped: null, missingFacts: [{ person: 'p', fact: 'assessmentIncome' }] });
  });

  it('is nothing above the limit of assets, and the allowance below it', () => {
    const fewer = change({ kind: 'assets', allowances: ['healthcare'], personId: 'a', before: '200000', after: '62500', unit: 'euro per year' });
    expect(said(effectOf(household().income('16000').assets('200000'), fewer))).toEqual({ carriedOut: november(household().income('16000'), 'healthcare'), stopped: '0', lacks: [] });
  });
});

describe('what a change of the home comes to in a month', () => {
  const tenant = () => household().income('16000');
  const higher = change({ kind: 'rent', allowances: ['housing'], personId: 'a', before: '600', after: '700', unit: 'euro per month', validFrom: '2026-07-01' });

  it('is what the rules say at either rent', () => {
    expect(said(effectOf(tenant().rents('600'), higher))).toEqual({ carriedOut: november(tenant().rents('700'), 'housing'), stopped: november(tenant().rents('600'), 'housing'), lacks: [] });
    expect(said(effectOf(tenant(), higher))).toEqual({ carriedOut: null, stopped: null, lacks: ['noHome'] });
  });

  const moved = change({ kind: 'move', allowances: ['housing'], by: 'source', personId: 'a', before: 'Dordrecht', after: 'Breda', unit: 'text', validFrom: '2026-06-01' });

  it('is that of the new home beside the one before, where the landlord told the new home', () => {
    const told = tenant().rents('600', { period: { from: null, to: '2026-05-10' } }).rents('700', { period: { from: '2026-05-11', to: null } });
    expect(said(effectOf(told, moved))).toEqual({ carriedOut: november(tenant().rents('700'), 'housing'), stopped: november(tenant().rents('600'), 'housing'), lacks: [] });
  });

  it('cannot be said while the new rent is not known, and of a move that is about something else only the place is known', () => {
    expect(said(effectOf(tenant().rents('600'), moved))).toEqual({ carriedOut: null, stopped: november(tenant().rents('600'), 'housing'), lacks: ['newRent'] });
    expect(said(effectOf(tenant(), { ...moved, allowances: ['healthcare'], after: 'Polen' })).lacks).toEqual(['placeAlone']);
  });
});

describe('what a change of insurance comes to in a month', () => {
  it('is nothing of the healthcare allowance without it, whichever of the two is known', () => {
    const ends = change({ kind: 'insuranceEnds', allowances: ['healthcare'], personId: 'a', before: '', after: '2026-10-01', unit: 'date', validFrom: '2026-10-01' });
    const insured = november(household().income('16000'), 'healthcare');
    const expected = { carriedOut: '0', stopped: insured, lacks: [] };
    expect([true, [{ from: null, to: '2026-09-30' }]].map((held) => said(effectOf(household().income('16000').insured(held), ends)))).toEqual([expected, expected]);
    expect(said(effectOf(household().income('16000').insured(false), { ...ends, kind: 'insuranceBegins' }))).toEqual({ carriedOut: insured, stopped: '0', lacks: [] });
  });
});

describe('what a change of who lives together comes to in a month', () => {
  const alone = () => household().income('16000');
  const begins = change({ kind: 'partnerBegins', allowances: ['healthcare'], personId: 'p', before: '', after: '2026-05-19', unit: 'date', validFrom: '2026-06-01' });
  const together = () => alone().partner({ from: '2026-05-19' }).income('9000');

  it('is that of the two beside that of the one alone, where the sources have the partner', () => {
    expect(said(effectOf(together(), begins))).toEqual({ carriedOut: november(together(), 'healthcare'), stopped: november(alone(), 'healthcare'), lacks: [] });
  });

  it('is not invented of a partner of whom nothing is known, and of one without an income it is said what is wanting', () => {
    expect(said(effectOf(alone(), begins))).toEqual({ carriedOut: null, stopped: november(alone(), 'healthcare'), lacks: ['newPartner'] });
    expect(effectOf(alone().partner({ from: '2026-05-19' }).income(null), begins)).toMatchObject({ carriedOut: null, missingFacts: [{ person: 'p', fact: 'assessmentIncome' }], lacks: [] });
  });

  it('after a separation is that of one, from the day after the last day together, with the children staying', () => {
    const ends = change({ kind: 'partnerEnds', allowances: ['healthcare'], personId: 'p', before: '2014-10-01', after: '2026-06-30', unit: 'date', validFrom: '2026-07-01' });
    const whole = alone().partner().income('9000');
    const ended = alone().partner({ to: '2026-06-30' }).income('9000');
    const expected = { carriedOut: november(ended, 'healthcare'), stopped: november(whole, 'healthcare'), lacks: [] };
    expect([said(effectOf(whole, ends)), said(effectOf(ended, ends))]).toEqual([expected, expected]);
    expect([effectOf(whole, ends).assumptions, effectOf(ended, ends).assumptions]).toEqual([['childrenStay'], []]);
    expect(said(effectOf(alone(), ends)).lacks).toEqual(['noPartner']);
  });

  it('of a birth is the child budget with the child beside that without, and a child that is not registered yet is taken to have kinderbijslag', () => {
    const born = change({ kind: 'birth', allowances: ['childBudget'], by: 'source', personId: 'c', before: '', after: '2026-09-24', unit: 'date', validFrom: '2026-10-01' });
    const told = alone().child('2026-09-24', 'c', { from: '2026-09-24' }).childBenefit();
    const expected = { carriedOut: november(told, 'childBudget'), stopped: '0', lacks: [] };
    expect([said(effectOf(told, born)), said(effectOf(alone(), { ...born, personId: null }))]).toEqual([expected, expected]);
    expect(Number(expected.carriedOut)).toBeGreaterThan(0);
    expect([effectOf(told, born).assumptions, effectOf(alone(), born).assumptions]).toEqual([[], ['childBenefitPaid']]);
  });

  it('of a death is reckoned from the day of the death; once the sources have it, there is nothing to lay beside it', () => {
    const died = change({ kind: 'death', allowances: ['healthcare'], by: 'source', personId: 'p', before: '', after: '2026-04-16', unit: 'date', validFrom: '2026-05-01' });
    const couple = alone().partner().income('9000');
    const widowed = november(couple.died('2026-04-16'), 'healthcare');
    expect(said(effectOf(couple, died))).toEqual({ carriedOut: widowed, stopped: november(couple, 'healthcare'), lacks: [] });
    expect(said(effectOf(couple.died('2026-04-16'), died))).toEqual({ carriedOut: widowed, stopped: null, lacks: [] });
  });
});

describe('an application, a stop and a birthday', () => {
  const about = (kind: Change['kind']) => change({ kind, allowances: ['healthcare'], personId: 'a', before: '', after: '2026-10-19', unit: 'date', validFrom: '2026-09-01' });
  const applicant = household().income('16000');

  it('an application gives what the rules say, with nothing beside it', () => {
    expect(said(effectOf(applicant, about('application')))).toEqual({ carriedOut: november(applicant, 'healthcare'), stopped: null, lacks: [] });
  });

  it('a stop leaves nothing of what is received', () => {
    expect(said(effectOf(applicant, about('stop')))).toEqual({ carriedOut: '0', stopped: november(applicant, 'healthcare'), lacks: [] });
  });

  it('that a child turns eighteen the amounts know already', () => {
    expect(said(effectOf(applicant, about('childTurns18')))).toEqual({ carriedOut: november(applicant, 'healthcare'), stopped: null, lacks: [] });
  });
});

it('no kind of change throws, whatever little its record tells', () => {
  const kinds: readonly Change['kind'][] = ['income', 'assets', 'partnerBegins', 'partnerEnds', 'birth', 'childTurns18', 'death', 'move', 'rent', 'childcareHours', 'childcareEnds', 'insuranceBegins', 'insuranceEnds', 'application', 'stop'];
  for (const kind of kinds) expect(effectOf(household(), change({ kind, allowances: [...allowances], personId: null, before: '', after: '', unit: 'text' })).month).toBe('2026-11');
});
