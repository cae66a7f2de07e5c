import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowances } from '../../../shared/models/allowance.ts';
import type { HouseholdFacts } from '../../../shared/models/household.ts';
import type { ScenarioChange } from '../../../shared/models/scenario.ts';
import { amountsAtIncomes, assess, scenarioFacts, scenarioPayout, tenPercentRule } from '../../../shared/rules/index.ts';
import { yearIncome } from '../../../shared/rules/what-if/scenario.ts';
import { familyChoices, familyOf } from '../../builders/family-arbitrary.ts';
import { household } from '../../builders/household.ts';

const amounts = (facts: HouseholdFacts) => allowances.map((allowance) => {
  const { award, months } = assess(facts).allowances[allowance];
  return { award, months: months.map(({ shown }) => shown) };
});
const supposed = (facts: HouseholdFacts, ...changes: readonly ScenarioChange[]) => scenarioFacts(facts, changes);
const problems = (facts: HouseholdFacts, ...changes: readonly ScenarioChange[]) => supposed(facts, ...changes).problems.map(({ problem }) => problem);

const single = household().income('24000').facts();
const mother = household().income('24000').child('2018-05-09').facts();
const couple = household().income('24000').partner().income('18000').facts();

describe('an income in a scenario', () => {
  it('is that of the whole year where no day is told', () => {
    expect(amounts(supposed(single, { kind: 'income', personId: 'a', amount: '31000', from: null }).facts)).toEqual(amounts(household().income('31000').facts()));
  });

  it('from a day on makes the income of the year of the months before and after it', () => {
    expect(yearIncome('24000', '36000', '2026-03-01')).toBe('34000');
    expect(yearIncome('24000', '36000', '2026-07-01')).toBe('30000');
    expect(yearIncome('24000', '36000', '2026-04-16')).toBe('32500');
  });

  it('comes to what the rules say of that income, for every household', () => {
    fc.assert(fc.property(familyChoices, fc.integer({ min: 0, max: 90_000 }), (choices, income) => {
      const facts = familyOf(choices).facts();
      const personId = facts.persons.find(({ role }) => role === 'applicant')?.id ?? '';
      const told = assess(supposed(facts, { kind: 'income', personId, amount: String(income), from: null }).facts).allowances;
      const at = amountsAtIncomes(facts)({ [personId]: String(income) });
      expect(allowances.map((allowance) => told[allowance].award)).toEqual(allowances.map((allowance) => at[allowance].award));
    }), { numRuns: 60 });
  });

  it('within the year is not reckoned with while the income until then is not known', () => {
    const facts = household().income(null).facts();
    expect(problems(facts, { kind: 'income', personId: 'a', amount: '31000', from: '2026-03-01' })).toEqual(['incomeUnknown']);
    expect(problems(facts, { kind: 'income', personId: 'a', amount: '31000', from: '2026-01-01' })).toEqual([]);
  });
});

describe('somebody who comes to live at the address in a scenario', () => {
  const comes = (bond: 'none' | 'cohabitationContract'): ScenarioChange => ({ kind: 'livesTogether', from: '2026-02-01', income: '20000', bond });

  it('is no toeslagpartner by that alone', () => {
    expect(assess(supposed(single, comes('none')).facts).allowances.healthcare.award).toBe(assess(single).allowances.healthcare.award);
  });

  it('is toeslagpartner from the first of the month on where a notarial contract binds them', () => {
    const { places, allowances: told } = assess(supposed(single, comes('cohabitationContract')).facts);
    expect(places?.flatMap(({ months }) => months.map(({ role }) => role))).toEqual(['none', ...Array.from({ length: 11 }, () => 'partner')]);
    expect(told.healthcare.months.map(({ shown }) => shown)).toEqual(assess(household().income('24000').partner({ from: '2026-02-01' }).income('20000').facts()).allowances.healthcare.months.map(({ shown }) => shown));
  });

  it('is toeslagpartner where a minor child of the household lives at the address too', () => {
    expect(assess(supposed(mother, comes('none')).facts).places?.[0]?.months.map(({ role }) => role).slice(1)).toEqual(Array.from({ length: 11 }, () => 'partner'));
  });

  it('cannot come where there is a toeslagpartner already', () => {
    expect(problems(couple, comes('none'))).toEqual(['alreadyPartner']);
  });
});

describe('who leaves in a scenario', () => {
  it('is toeslagpartner until the month after it', () => {
    expect(amounts(supposed(couple, { kind: 'separates', from: '2026-05-12' }).facts)).toEqual(amounts(household().income('24000').partner({ to: '2026-05-11' }).income('18000').facts()));
  });

  it('can only leave where there is a toeslagpartner on that day', () => {
    expect(problems(single, { kind: 'separates', from: '2026-05-12' })).toEqual(['noPartner']);
    expect(problems(couple, { kind: 'separates', from: '2026-05-12' }, { kind: 'separates', from: '2026-06-01' })).toEqual(['noPartner']);
  });
});

describe('a child, a home and care in a scenario', () => {
  it('a child that is born gives child budget from the month after, as one that was told does', () => {
    const born = supposed(single, { kind: 'birth', on: '2026-04-10' }).facts;
    expect(assess(born).allowances.childBudget.months.map(({ shown }) => Number(shown) > 0)).toEqual([false, false, false, false, ...Array.from({ length: 8 }, () => true)]);
  });

  it('a rent goes up from its day and stays what it was before', () => {
    const rented = household().income('24000').rents('600').facts();
    const raised = supposed(rented, { kind: 'rent', amount: '650', from: '2026-07-01' }).facts;
    expect(raised.homes.map(({ period, rent }) => [period.from, period.to, rent.value])).toEqual([[null, '2026-06-30', '600'], ['2026-07-01', null, '650']]);
    expect(problems(single, { kind: 'rent', amount: '650', from: '2026-07-01' })).toEqual(['noHome']);
  });

  it('a removal ends the home before and begins another', () => {
    const rented = household().income('24000').rents('600').facts();
    expect(supposed(rented, { kind: 'moves', amount: '700', from: '2026-07-15' }).facts.homes.map(({ period, rent }) => [period.from, period.to, rent.value])).toEqual([[null, '2026-07-14', '600'], ['2026-07-15', null, '700']]);
  });

  it('hours of care become others from their day, and care that stops has no months after it', () => {
    const inCare = household().income('24000').works().child('2022-03-01').inCare('100', '10').facts();
    const fewer = supposed(inCare, { kind: 'careHours', personId: 'c', hours: '60', from: '2026-09-01' }).facts;
    expect(fewer.persons.find(({ id }) => id === 'c')?.childcare.map(({ period, hoursPerMonth }) => [period.to, hoursPerMonth.value])).toEqual([['2026-08-31', '100'], [null, '60']]);
    const stopped = assess(supposed(inCare, { kind: 'careStops', personId: 'c', from: '2026-09-01' }).facts).allowances.childcare;
    expect(stopped.months.map(({ shown }) => Number(shown) > 0)).toEqual([...Array.from({ length: 8 }, () => true), false, false, false, false]);
    expect(problems(single, { kind: 'careStops', personId: 'a', from: '2026-09-01' })).toEqual(['noCare']);
  });

  it('changes nothing from a day after the calculation year, and says so', () => {
    expect(supposed(single, { kind: 'birth', on: '2027-01-01' })).toEqual({ facts: single, problems: [{ index: 0, problem: 'afterYear' }], assumptions: [] });
  });
});

describe('what a scenario comes to beside what was paid', () => {
  const { allowances: now } = assess(single);
  const award = Number(now.healthcare.award);
  const paid = (amount: number) => ({ amount: String(amount), through: '2026-10', decided: true });

  it('is back what was paid above the award', () => {
    expect(scenarioPayout(now.healthcare, paid(award + 120), [], '2026-10-05')).toEqual({ kind: 'back', amount: '120' });
  });

  it('is spread over the months that are left in whole euros, and the rest comes with the definitive award', () => {
    expect(scenarioPayout(now.healthcare, paid(award - 101), [], '2026-10-05')).toEqual({ kind: 'toCome', amount: '101', each: '50', payments: 2, after: '1' });
  });

  it('comes later where a lower advance is asked for', () => {
    const lower: ScenarioChange = { kind: 'lowerAdvance', allowance: 'healthcare', amountMonth: '20', from: '2026-10-05' };
    expect(scenarioPayout(now.healthcare, paid(award - 101), [lower], '2026-10-05')).toEqual({ kind: 'toCome', amount: '101', each: '20', payments: 2, after: '61' });
    expect(scenarioPayout(now.healthcare, paid(award - 101), [{ ...lower, allowance: 'housing' }], '2026-10-05')).toMatchObject({ each: '50' });
  });

  it('first takes off what was asked back and is not paid yet, and pays out what is left', () => {
    const owing = (owed: string) => scenarioPayout(now.healthcare, { ...paid(award - 101), owed }, [], '2026-10-05');
    expect([owing('300'), owing('101'), owing('60')]).toEqual([
      { kind: 'lessBack', amount: '101', toCome: '0' }, { kind: 'lessBack', amount: '101', toCome: '0' }, { kind: 'lessBack', amount: '60', toCome: '41' },
    ]);
    expect(scenarioPayout(now.healthcare, { ...paid(award + 120), owed: '300' }, [], '2026-10-05')).toEqual({ kind: 'back', amount: '120' });
  });

  it('adds up: what was paid and what is to come, or goes back, is the award', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 12 }), (sofar, month) => {
      const payout = scenarioPayout(now.healthcare, { amount: String(sofar), through: null, decided: true }, [], `2026-${String(month).padStart(2, '0')}-05`);
      const rest = payout === null || payout.kind === 'even' ? 0 : payout.kind === 'back' ? -Number(payout.amount) : Number(payout.amount);
      expect(sofar + rest).toBe(award);
      expect(payout?.kind === 'toCome' && payout.each !== null ? Number(payout.each) * payout.payments + Number(payout.after) : rest).toBe(rest);
    }), { numRuns: 200 });
  });
});

describe('the 10%-regeling in a scenario', () => {
  const partnerUntilMay = household().income('20000').rents('700').partner({ to: '2026-05-31' }).income('40000').facts();
  const asked = (wageTogether: string, facts = partnerUntilMay) => scenarioFacts(facts, [{ kind: 'tenPercentRule', personId: 'p', wageTogether }]);

  it('brings the wage of the months together to a year and leaves out what was earned afterwards', () => {
    const { facts, assumptions } = asked('10000');
    expect(tenPercentRule(facts, 'p')).toEqual({ incomeFigure: '40000', recalculated: '24000', applies: true });
    expect(assumptions).toEqual(['restEarnedAfter']);
    expect(Number(assess(facts).allowances.healthcare.award)).toBeGreaterThan(Number(assess(partnerUntilMay).allowances.healthcare.award));
  });

  it('counts at exactly ten per cent lower, and not at a little less', () => {
    expect([tenPercentRule(asked('15000').facts, 'p')?.applies, tenPercentRule(asked('15001').facts, 'p')?.applies]).toEqual([true, false]);
    expect(assess(asked('15001').facts).allowances.healthcare.award).toBe(assess(partnerUntilMay).allowances.healthcare.award);
  });

  it('cannot be made with more wage than the year has, nor without the income of the year', () => {
    expect(asked('40001').problems).toEqual([{ index: 0, problem: 'moreThanYearIncome' }]);
    expect(asked('1', household().partner({ to: '2026-05-31' }).income(null).facts()).problems).toEqual([{ index: 0, problem: 'yearIncomeUnknown' }]);
  });

  it('does nothing for somebody who is partner all year', () => {
    const { facts } = asked('10000', household().income('20000').partner().income('40000').facts());
    expect(tenPercentRule(facts, 'p')).toBeNull();
    expect(assess(facts).allowances.healthcare.award).toBe(assess(household().income('20000').partner().income('40000').facts()).allowances.healthcare.award);
  });
});
