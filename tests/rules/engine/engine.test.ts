import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../shared/models/money.ts';
import { allOf, anyOf, unmet } from '../../../shared/rules/engine/conditions.ts';
import { explainer } from '../../../shared/rules/engine/explain.ts';
import { amountIf, choose, derive, factFinding, type Finding } from '../../../shared/rules/engine/finding.ts';
import { article } from '../../../shared/rules/engine/legal-basis.ts';
import { inForce, ParameterNotInForce, type Parameter } from '../../../shared/rules/engine/parameter.ts';
import { inYear } from '../../../shared/rules/engine/versions.ts';
import type { Term } from '../../../shared/rules/index.ts';

const basis = article('Awir', '7', '1');
const asTold = { state: 'known', origin: null } as const;

function amount(term: Term, value: string | null, person = 'a'): Finding<Decimal> {
  return factFinding({ term, person, basis, unit: 'euro', fact: asTold, value: value === null ? null : new Decimal(value) });
}

function answer(term: Term, value: boolean | null): Finding<boolean> {
  return factFinding({ term, person: 'a', basis, unit: 'yes or no', fact: asTold, value });
}

const yes = answer('lawfulStay', true);
const no = answer('healthInsured', false);
const unknown = answer('insuredAgeReached', null);
const conditions = { term: 'entitledToHealthcareAllowance', basis } as const;

describe('a step', () => {
  const difference = (income: Finding<Decimal>, threshold: Finding<Decimal>) => derive({
    term: 'premiumExcess', basis, unit: 'euro', formula: 'assessmentIncome − thresholdIncome',
    from: { assessmentIncome: income, thresholdIncome: threshold },
    compute: ({ assessmentIncome, thresholdIncome }) => assessmentIncome.minus(thresholdIncome),
  });

  it('computes from what it lists and keeps it as its explanation', () => {
    const income = amount('assessmentIncome', '30000');
    const threshold = amount('thresholdIncome', '29736');
    const { outcome, from } = difference(income, threshold);
    expect([outcome.kind === 'known' && outcome.value.toFixed(), from]).toEqual(['264', [income, threshold]]);
  });

  it('is unknown when anything is, and names all that is missing once', () => {
    const missing = difference(difference(amount('assessmentIncome', null), amount('thresholdIncome', null)), amount('assessmentIncome', null));
    expect(missing.outcome).toEqual({ kind: 'unknown', missing: [{ person: 'a', fact: 'assessmentIncome' }, { person: 'a', fact: 'thresholdIncome' }] });
  });

  it('takes several findings of one term as a list', () => {
    const sum = derive({
      term: 'incomeConsidered', basis, unit: 'euro', formula: 'sum(assessmentIncome)',
      from: { assessmentIncome: [amount('assessmentIncome', '10'), amount('assessmentIncome', '5', 'p')] },
      compute: ({ assessmentIncome }) => assessmentIncome.reduce((total, one) => total.plus(one)),
    });
    expect(sum.outcome).toMatchObject({ kind: 'known', value: new Decimal(15) });
  });

  it('that chooses is known although the other side is unknown, and says which side decided', () => {
    const choice = choose({ term: 'assetLimit', basis, unit: 'euro', condition: yes, ifSo: amount('assetLimitCouple', '5'), otherwise: amount('assetLimitSingle', null) });
    const { outcome, from } = explainer()(choice);
    expect([outcome, from.map(({ term, decisive }) => [term, decisive])]).toEqual([{ kind: 'known', value: '5' }, [['lawfulStay', true], ['assetLimitCouple', true], ['assetLimitSingle', false]]]);
  });

  it('that is ruled out is nought, not unknown, and is not computed', () => {
    const nothing = amountIf({ term: 'yearlyEntitlement', basis, unit: 'euro', condition: no, amountTerm: 'calculatedEntitlement', amount: () => { throw new Error('computed'); } });
    const { outcome, from } = explainer()(nothing);
    expect([outcome, from.map(({ term, outcome: of, decisive }) => [term, of.kind, decisive])]).toEqual([{ kind: 'known', value: '0' }, [['healthInsured', 'known', true], ['calculatedEntitlement', 'notApplicable', false]]]);
  });
});

describe('conditions', () => {
  it.each([
    ['all of: holds when all hold', allOf({ ...conditions, conditions: [yes, yes] }), true],
    ['all of: does not hold when one is known not to, whatever is unknown', allOf({ ...conditions, conditions: [unknown, no, yes] }), false],
    ['all of: unknown when none fails and one is unknown', allOf({ ...conditions, conditions: [yes, unknown] }), null],
    ['any of: holds when one is known to, whatever is unknown', anyOf({ ...conditions, conditions: [no, unknown, yes] }), true],
    ['any of: does not hold when none does', anyOf({ ...conditions, conditions: [no, no] }), false],
    ['any of: unknown when none holds and one is unknown', anyOf({ ...conditions, conditions: [no, unknown] }), null],
  ])('%s', (_sentence, finding, expected) => {
    expect(finding.outcome.kind === 'known' ? finding.outcome.value : null).toBe(expected);
  });

  it('that are not met are reported together', () => {
    expect(unmet([no, yes, unknown, answer('partnerLawfulStay', false)]).map(({ term }) => term)).toEqual(['healthInsured', 'partnerLawfulStay']);
  });

  it('that did not decide are folded in the explanation', () => {
    const { from } = explainer()(allOf({ ...conditions, conditions: [unknown, no, yes] }));
    expect(from.map(({ term, decisive }) => [term, decisive])).toEqual([['insuredAgeReached', false], ['healthInsured', true], ['lawfulStay', false]]);
  });
});

describe('an amount of law', () => {
  const parameter: Parameter = {
    name: 'healthcare.standardPremium', term: 'standardPremium', basis, unit: 'euro per year',
    versions: [inYear(2024, { value: '1987', quote: '€ 1.987', in: ['bwbr0049005'] }), inYear(2026, { value: '2119', quote: '€ 2.119', in: ['stcrt-2025-40022'] }), inYear(2027, { value: '2300', quote: '€ 2.300', in: ['stcrt-2025-40022'], provisional: true })],
  };
  const reading = { overrides: {}, provisional: false };
  const valueOn = (on: string, how = reading) => explainer()(inForce(parameter, on, how)).outcome;

  it.each([['2024-01-01', '1987'], ['2024-12-31', '1987'], ['2026-01-01', '2119'], ['2026-12-31', '2119']])('on %s is the one in force', (on, value) => {
    expect(valueOn(on)).toEqual({ kind: 'known', value });
  });

  it.each(['2023-12-31', '2025-01-01', '2025-12-31', '2027-01-01'])('on %s is refused and never taken from the neighbour', (on) => {
    expect(() => valueOn(on)).toThrow(ParameterNotInForce);
  });

  it('that is provisional is taken only when asked for, and says so', () => {
    expect(explainer()(inForce(parameter, '2027-05-01', { ...reading, provisional: true })).origin).toMatchObject({ kind: 'parameter', provisional: true, replaced: false });
  });

  it('that is replaced says so, and the next calculation has the published one again', () => {
    const replaced = explainer()(inForce(parameter, '2026-05-01', { ...reading, overrides: { 'healthcare.standardPremium': '2000' } }));
    expect([replaced.outcome, replaced.origin]).toMatchObject([{ value: '2000' }, { replaced: true, quote: '€ 2.119' }]);
    expect(valueOn('2026-05-01')).toEqual({ kind: 'known', value: '2119' });
  });
});
