import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../shared/models/explanation.ts';
import { Decimal } from '../../../shared/models/money.ts';
import { factFinding, valueOf, type Finding } from '../../../shared/rules/engine/finding.ts';
import { article } from '../../../shared/rules/engine/legal-basis.ts';
import { lowerByTenPercent, recalculatedIncome } from '../../../shared/rules/general/index.ts';
import type { Term } from '../../../shared/rules/glossary.ts';
import { assessmentOf, partnerCase } from '../../builders/partner-case.ts';
import { derivedSteps, expectTextHolds } from '../formula-check.ts';

type Plain = Readonly<Record<string, unknown>>;

const adult = { birthDate: '1987-03-12', assets: '0', healthInsured: true };

function couple(partner: Plain, applicant: Plain = {}, year = 2026): ReturnType<typeof partnerCase> {
  return partnerCase({}, { year, applicant, others: [{ ...adult, id: 'p', role: 'partner', ...partner }] });
}

function single(applicant: Plain, others: readonly Plain[] = [], year = 2026): ReturnType<typeof partnerCase> {
  return partnerCase({}, { year, applicant, others });
}

/** The incomes that count, as the steps of the healthcare allowance say: of whom, how much. */
function incomes(data: ReturnType<typeof partnerCase>): readonly string[] {
  const { explanation, months } = assessmentOf(data).allowances.healthcare;
  const steps = [explanation, ...months.map((month) => month.explanation)].flatMap(all).filter(({ term }) => term === 'assessmentIncome');
  return [...new Set(steps.map(({ person, outcome }) => `${String(person)} ${outcome.kind === 'known' ? String(outcome.value) : outcome.kind}`))].toSorted();
}

function all(explanation: Explanation | null): readonly Explanation[] {
  return explanation === null ? [] : [explanation, ...explanation.from.flatMap(all)];
}

describe('the ten per cent rule, on request after the end of a partnership', () => {
  const until = { from: null, to: '2026-04-30' };

  /** Together in January to April: a wage of 1,000 a month, which makes 12,000 a year. */
  const asked = (assessmentIncome: string, earnedAfter: string) => couple({ ...until, assessmentIncome, incomeRequests: { tenPercentRule: { wageTogether: '4000', earnedAfter } } });

  it('leaves out what was earned afterwards and brings the wage of the time together to a year', () => {
    expect(incomes(asked('20000', '16000'))).toEqual(['a 20000', 'p 12000']);
  });

  it.each([
    ['just less than ten per cent lower does not count', '13333.32', '9333.32', '13333.32'],
    ['exactly ten per cent lower counts', '13333.3333333333', '9333.3333333333', '13333.3333333333'],
    ['just more counts', '13333.34', '9333.34', '12000'],
  ])('%s', (_sentence, income, earnedAfter, expected) => {
    expect(incomes(asked(income, earnedAfter))).toEqual(['a 20000', `p ${expected}`]);
  });

  it('keeps other income', () => {
    expect(incomes(couple({ ...until, assessmentIncome: '25000', incomeRequests: { tenPercentRule: { wageTogether: '4000', earnedAfter: '16000' } } }))).toEqual(['a 20000', 'p 17000']);
  });

  it('without a request counts nothing but the figure, and is said to be there', () => {
    const { healthcare } = assessmentOf(couple({ ...until, assessmentIncome: '20000' })).allowances;
    expect([incomes(couple({ ...until, assessmentIncome: '20000' })), healthcare.gaps.map(({ term }) => term)]).toEqual([['a 20000', 'p 20000'], expect.arrayContaining(['tenPercentRule'])]);
    expect(assessmentOf(asked('20000', '16000')).allowances.healthcare.gaps.map(({ term }) => term)).not.toContain('tenPercentRule');
  });

  it('counts nothing where the partnership does not end in the year', () => {
    const requests = { incomeRequests: { tenPercentRule: { wageTogether: '4000', earnedAfter: '16000' } } };
    expect(incomes(couple({ assessmentIncome: '20000', ...requests }))).toEqual(['a 20000', 'p 20000']);
    expect(incomes(couple({ from: '2026-06-01', assessmentIncome: '20000', ...requests }))).toEqual(['a 20000', 'p 20000']);
    expect(incomes(couple({ to: '2026-12-01', assessmentIncome: '20000', ...requests }))).toEqual(['a 20000', 'p 20000']);
    expect(incomes(couple({ to: '2026-11-30', assessmentIncome: '20000', incomeRequests: { tenPercentRule: { wageTogether: '11000', earnedAfter: '9000' } } }))).toEqual(['a 20000', 'p 12000']);
  });

  it('asks the parts that are not told', () => {
    const { healthcare } = assessmentOf(couple({ ...until, assessmentIncome: '20000', incomeRequests: { tenPercentRule: {} } })).allowances;
    expect([healthcare.status, healthcare.missingFacts]).toEqual(['unknown', [{ person: 'p', fact: 'earnedAfter' }, { person: 'p', fact: 'wageTogether' }]]);
  });

  it('goes for the partner who is left when the applicant died', () => {
    const data = couple({ assessmentIncome: '20000', incomeRequests: { tenPercentRule: { wageTogether: '4000', earnedAfter: '16000' } } }, { deathDate: '2026-04-15' });
    expect(incomes(data)).toEqual(['a 20000', 'p 12000']);
  });

  it('goes for a co-resident who left', () => {
    const left = { ...adult, id: 'm', role: 'coResident', to: '2026-04-30', assessmentIncome: '20000', incomeRequests: { tenPercentRule: { wageTogether: '4000', earnedAfter: '16000' } } };
    const { housing } = assessmentOf(partnerCase({}, { others: [left], more: { homes: [{ rent: '650', selfContained: true }] } })).allowances;
    const found = all(housing.explanation).filter(({ term, person }) => term === 'assessmentIncome' && person === 'm').map(({ outcome }) => outcome);
    expect(found[0]).toEqual({ kind: 'known', value: '12000' });
  });
});

describe('after the death of an applicant without a partner and without co-residents', () => {
  it.each([
    ['in June: six months', '2026-06-15', '20000'],
    ['on the first of June: five months', '2026-06-01', '24000'],
    ['on the second of January: one month', '2026-01-02', '120000'],
    ['in December: a year', '2026-12-20', '10000'],
  ])('%s, the income is brought to a year', (_sentence, deathDate, expected) => {
    expect(incomes(single({ assessmentIncome: '10000', deathDate })).filter((income) => !income.endsWith('unknown'))).toEqual(expected === '120000' ? ['a 120000'] : [`a ${expected}`]);
  });

  it('on request of the heirs that of the year before counts', () => {
    expect(incomes(single({ assessmentIncome: '10000', deathDate: '2026-06-15', incomeRequests: { yearBefore: { assessmentIncome: '18000' } } }))).toEqual(['a 18000']);
    expect(assessmentOf(single({ assessmentIncome: '10000', deathDate: '2026-06-15', incomeRequests: { yearBefore: {} } })).allowances.healthcare.missingFacts).toEqual([{ person: 'a', fact: 'incomeOfYearBefore' }]);
  });

  it('is said to be brought to a year only where it was', () => {
    const told = (applicant: Plain, others: readonly Plain[] = []) => assessmentOf(single({ assessmentIncome: '10000', deathDate: '2026-06-15', ...applicant }, others)).allowances.healthcare.gaps.map(({ term }) => term);
    expect(told({})).toEqual(['incomeAfterDeath']);
    expect(told({ incomeRequests: { yearBefore: { assessmentIncome: '18000' } } })).toEqual([]);
    expect(told({}, [{ id: 'k', role: 'child', birthDate: '2018-06-03' }])).toEqual([]);
    expect(told({}, [{ ...adult, id: 'm', role: 'coResident', assessmentIncome: '0' }])).toEqual([]);
  });

  it('of which the request means nothing for somebody who lives', () => {
    expect(incomes(single({ assessmentIncome: '10000', incomeRequests: { yearBefore: { assessmentIncome: '18000' } } }))).toEqual(['a 10000']);
  });

  it.each<[sentence: string, others: readonly Plain[]]>([
    ['a partner', [{ ...adult, id: 'p', role: 'partner', assessmentIncome: '0' }]],
    ['a child', [{ id: 'k', role: 'child', birthDate: '2018-06-03' }]],
    ['another co-resident', [{ ...adult, id: 'm', role: 'coResident', assessmentIncome: '0' }]],
  ])('with %s the figure counts as it is', (_sentence, others) => {
    expect(incomes(single({ assessmentIncome: '10000', deathDate: '2026-06-15' }, others))).toContain('a 10000');
  });

  it('with a subtenant it is brought to a year, and with somebody who left before', () => {
    expect(incomes(single({ assessmentIncome: '10000', deathDate: '2026-06-15' }, [{ ...adult, id: 's', role: 'subtenant' }]))).toEqual(['a 20000']);
    expect(incomes(single({ assessmentIncome: '10000', deathDate: '2026-06-15' }, [{ ...adult, id: 'm', role: 'coResident', to: '2026-05-31' }]))).toEqual(['a 20000']);
  });

  it('of which the year before or after knows nothing', () => {
    expect(incomes(single({ assessmentIncome: '10000', deathDate: '2027-01-01' }))).toEqual(['a 10000']);
  });
});

describe('waived debts', () => {
  const waived = (year: number) => single({ assessmentIncome: '45000', incomeRequests: { waivedDebts: { amount: '15000' } } }, [], year);

  it('are taken off on request, from 2025', () => {
    expect([incomes(waived(2024)), incomes(waived(2025)), incomes(waived(2026))]).toEqual([['a 45000'], ['a 30000'], ['a 30000']]);
  });

  it('are taken off an income that the ten per cent rule made another', () => {
    const requests = { tenPercentRule: { wageTogether: '4000', earnedAfter: '16000' }, waivedDebts: { amount: '5000' } };
    expect(incomes(couple({ to: '2026-04-30', assessmentIncome: '25000', incomeRequests: requests }))).toEqual(['a 20000', 'p 12000']);
    expect(incomes(couple({ to: '2024-04-30', assessmentIncome: '25000', incomeRequests: requests }, {}, 2024))).toEqual(['a 20000', 'p 17000']);
  });

  it('are taken off an income that was brought to a year after a death, and not off that of the year before', () => {
    const died = { assessmentIncome: '10000', deathDate: '2026-06-15' };
    expect(incomes(single({ ...died, incomeRequests: { waivedDebts: { amount: '3000' } } }))).toEqual(['a 17000']);
    expect(incomes(single({ ...died, incomeRequests: { waivedDebts: { amount: '3000' }, yearBefore: { assessmentIncome: '18000' } } }))).toEqual(['a 18000']);
  });

  it('are asked for when the request has no amount', () => {
    expect(assessmentOf(single({ assessmentIncome: '45000', incomeRequests: { waivedDebts: {} } })).allowances.healthcare.missingFacts).toEqual([{ person: 'a', fact: 'waivedDebts' }]);
  });
});

describe('whether the ten per cent rule is worth asking for', () => {
  const amount = (term: Term, value: string | null): Finding<Decimal> =>
    factFinding({ term, person: 'p', basis: article('Awir', '8', '3'), unit: 'euro per year', fact: { state: 'estimate', origin: null }, value: value === null ? null : new Decimal(value) });
  const recalculated = (income: string, earnedAfter: string | null) => recalculatedIncome({
    person: 'p', incomeFigure: amount('incomeFigure', income), wageTogether: amount('wageTogether', '4000'), earnedAfter: amount('earnedAfter', earnedAfter), monthsTogether: amount('monthsTogether', '4'),
  });

  it('can be seen before anybody asked, also from estimates', () => {
    const answer = (income: string, earnedAfter: string) => valueOf(lowerByTenPercent('p', amount('incomeFigure', income), recalculated(income, earnedAfter), { overrides: {}, provisional: false }, '2026-01-01'));
    expect([answer('20000', '16000'), answer('12000', '8000')]).toEqual([true, false]);
  });

  it('and is unknown as long as a part of the income is', () => {
    expect(recalculated('20000', null).outcome).toEqual({ kind: 'unknown', missing: [{ person: 'p', fact: 'earnedAfter' }] });
  });
});

describe('the steps of these rules', () => {
  it.each([
    couple({ to: '2026-04-30', assessmentIncome: '20000', incomeRequests: { tenPercentRule: { wageTogether: '4000', earnedAfter: '16000' } } }),
    couple({ to: '2026-04-30', assessmentIncome: '13000', incomeRequests: { tenPercentRule: { wageTogether: '4000', earnedAfter: '9000' } } }),
    single({ assessmentIncome: '10000', deathDate: '2026-06-15' }),
    single({ assessmentIncome: '10000', deathDate: '2026-06-15', incomeRequests: { yearBefore: { assessmentIncome: '18000' } } }),
    single({ assessmentIncome: '45000', incomeRequests: { waivedDebts: { amount: '15000' } } }),
    single({ assessmentIncome: '10000', deathDate: '2026-06-15', incomeRequests: { waivedDebts: { amount: '3000' } } }),
  ])('say what they compute', (data) => {
    const { explanation, months } = assessmentOf(data).allowances.healthcare;
    for (const step of [explanation, ...months.map((month) => month.explanation)].flatMap(derivedSteps)) expectTextHolds(step);
  });

  it('and an unknown income stays unknown through them', () => {
    expect(assessmentOf(single({ assessmentIncome: undefined, deathDate: '2026-06-15' })).allowances.healthcare.missingFacts).toEqual([{ person: 'a', fact: 'assessmentIncome' }]);
  });
});
