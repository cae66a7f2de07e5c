import { describe, expect, it } from 'vitest';
import { allowances } from '../../../shared/models/allowance.ts';
import type { Explanation } from '../../../shared/models/explanation.ts';
import { answer } from '../../../shared/rules/index.ts';
import { derivedSteps, expectTextHolds } from '../formula-check.ts';
import { applicant, assessed, child, household2027, partner } from './household-2027.ts';

const family = household2027([applicant('30000'), partner({ assessmentIncome: '35000' }), child('c', '100')]);

describe('a year whose amounts are announced and not final', () => {
  it('is refused for every allowance when nobody asks for the announced amounts', () => {
    const { provisional, allowances: answered } = assessed(family, false);
    expect([provisional, ...allowances.map((allowance) => [answered[allowance].status, answered[allowance].refusal?.kind])]).toEqual([false, ...allowances.map(() => ['refused', 'parameterNotInForce'])]);
  });

  it('is answered as far as the announced amounts go, and refused by the name of what is missing', () => {
    const { childBudget, childcare, healthcare, housing } = assessed(family).allowances;
    expect([childBudget.status, childcare.status, healthcare.refusal, housing.refusal]).toEqual([
      'known', 'known', { kind: 'parameterNotInForce', term: 'standardPremium', year: 2027 }, { kind: 'parameterNotInForce', term: 'qualityDiscountLimit', year: 2027 },
    ]);
  });

  it('is marked in the assessment, in each allowance that was answered and in every amount of it', () => {
    const { provisional, allowances: { childBudget, childcare, healthcare } } = assessed(family);
    const amounts = [childBudget, childcare].flatMap(({ explanation, months }) => [explanation, ...months.map((month) => month.explanation)]);
    expect([provisional, childBudget.provisional, childcare.provisional, healthcare.provisional]).toEqual([true, true, true, undefined]);
    expect(amounts.map((amount) => amount?.provisional)).toEqual(amounts.map(() => true));
  });

  it('is marked in each step that rests on an announced amount, and in no other', () => {
    const steps = [assessed(family).allowances.childBudget.explanation, assessed(family).allowances.childcare.explanation].flatMap(allSteps);
    const wrong = steps.filter((step) => (step.provisional === true) !== allSteps(step).some(({ origin }) => origin.kind === 'parameter' && origin.provisional));
    expect(wrong.map(({ term }) => term)).toEqual([]);
    expect([markOf(steps, 'childBudgetReduction'), markOf(steps, 'rateFirstChild'), markOf(steps, 'incomeConsidered'), markOf(steps, 'childBenefit')]).toEqual([true, true, false, false]);
  });

  it('is marked where no amount can be given for want of a fact', () => {
    const { assessmentIncome: _unknown, ...withoutIncome } = applicant('0');
    const { status, provisional } = assessed(household2027([withoutIncome, child('c')])).allowances.childBudget;
    expect([status, provisional]).toEqual(['unknown', true]);
  });

  it('has steps whose text says what they compute', () => {
    const steps = [assessed(family).allowances.childBudget.explanation, assessed(family).allowances.childcare.explanation].flatMap(derivedSteps);
    expect(steps.length).toBeGreaterThan(20);
    for (const step of steps) expectTextHolds(step);
  });

  it('knows the ten per cent rule', () => {
    const left = partner({ to: '2027-06-30', assessmentIncome: '20000', incomeRequests: { tenPercentRule: { wageTogether: '0', earnedAfter: '5000' } } } as never);
    const { status, provisional, refusal } = assessed(household2027([applicant('30000'), left, child('c')])).allowances.childBudget;
    expect([refusal, status, provisional]).toEqual([null, 'known', true]);
  });

  it('decides the places in the household, marked where an announced age decides', () => {
    const auto = { ...partner(), role: 'auto', relations: [{ kind: 'sameAddress' }, { kind: 'minorChildAtAddress' }, { kind: 'nothingElse' }] } as never;
    const assessment = assessed(household2027([applicant('30000'), auto, child('c')]));
    expect(assessment.places?.[0]?.months.map(({ role, explanation }) => [role, explanation.provisional])).toEqual(Array.from({ length: 12 }, () => ['partner', true]));
  });
});

describe('a year whose amounts are final', () => {
  it('is the same when announced amounts may be used, and not marked', () => {
    const of2026 = { ...family, year: 2026 };
    expect(assessed(of2026, true)).toEqual(assessed(of2026, false));
    expect(assessed(of2026, true).provisional).toBe(false);
  });
});

describe('a case of 2027', () => {
  it('that asks for the announced amounts says provisional at the top and with each allowance that has them', () => {
    const { parameters, allowances: answered } = answer(family).answer as { readonly parameters: unknown; readonly allowances: Readonly<Record<string, { readonly status: string; readonly provisional?: boolean; readonly refusal?: unknown }>> };
    expect([parameters, allowances.map((allowance) => [allowance, answered[allowance]?.status, answered[allowance]?.provisional])]).toEqual([
      { year: 2027, provisional: true },
      [['healthcare', 'refused', undefined], ['housing', 'refused', undefined], ['childBudget', 'known', true], ['childcare', 'known', true]],
    ]);
  });

  it('that does not ask for them, or asks for nothing but an allowance that has none, is an error by name', () => {
    const { provisional: _asked, ...silent } = family;
    const errors = [silent, { ...family, allowances: ['healthcare' as const] }].map((one) => answer(one).answer['error']);
    expect(errors).toMatchObject([{ kind: 'parameterNotInForce', term: 'standardPremium', year: 2027 }, { kind: 'parameterNotInForce', term: 'standardPremium', year: 2027 }]);
  });

  it('that asks for 2028 is refused, for nothing is announced in the parameters', () => {
    expect(answer({ ...family, year: 2028 }).answer['error']).toMatchObject({ kind: 'parameterNotInForce', year: 2028 });
  });
});

function allSteps(step: Explanation | null): readonly Explanation[] {
  return step === null ? [] : [step, ...step.from.flatMap(allSteps)];
}

function markOf(steps: readonly Explanation[], term: string): boolean {
  const found = steps.filter((step) => step.term === term);
  if (found.length === 0) throw new Error(`no step ${term}`);
  return found.every(({ provisional }) => provisional === true);
}
