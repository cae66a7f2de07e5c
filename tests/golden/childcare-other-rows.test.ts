import { describe, expect, it } from 'vitest';
import { Decimal } from '../../shared/models/money.ts';
import { assess } from '../../shared/rules/index.ts';
import { household } from '../builders/household.ts';
import { reference, referencePresent, type ChildcareVector } from '../plain/reference.ts';

const { testVectors, indirectVectors2025, eventVectors } = referencePresent ? reference.childcare() : { testVectors: [], indirectVectors2025: { rows: [] }, eventVectors: [] };
const percentages = testVectors.filter(({ input }) => input.children === undefined);

/** Two children in care, the first with more hours: their percentages. */
function percentagesAt(year: number, income: number): readonly (string | undefined)[] {
  const of = household(year).income(String(income)).works().child(`${year - 4}-06-15`).childBenefit().inCare('100', '10.00').child(`${year - 3}-06-15`, 'd').childBenefit().inCare('90', '10.00');
  const { children = [] } = assess(of.facts()).allowances.childcare;
  return children.map(({ percentage }) => new Decimal(percentage).times(100).toFixed(1));
}

function onlyChildAt(year: number, income: number): string | undefined {
  const { children = [] } = assess(household(year).income(String(income)).works().child(`${year - 4}-06-15`).childBenefit().inCare('100', '10.00').facts()).allowances.childcare;
  return children.map(({ percentage }) => new Decimal(percentage).times(100).toFixed(1))[0];
}

function published({ expected: { percentage, first, next } }: ChildcareVector): readonly (string | undefined)[] {
  return percentage === undefined ? [first, next] : [percentage];
}

describe.skipIf(!referencePresent)('what is published of kinderopvangtoeslag besides worked amounts (needs ../shared/reference)', () => {
  it.each(percentages.map((vector) => [`${vector.id} (${vector.kind})`, vector] as const))('%s', (_name, vector) => {
    const { year, input: { jointAssessmentIncome: income } } = vector;
    expect(published(vector).length === 1 ? [onlyChildAt(year, income)] : percentagesAt(year, income)).toEqual(published(vector));
  });

  it.each(indirectVectors2025.rows.map((row) => [row.incomeFrom, row.incomeTo, row] as const))('the contribution published for 2025, income %i to %i', (from, to, { publishedMonthlyContribution, impliedFirstChildPercentage }) => {
    for (const income of [from, to]) {
      const percentage = onlyChildAt(2025, income);
      expect(percentage).toBe(impliedFirstChildPercentage);
      // 18,33 hours at 11,58, of which the percentage of 10,71 is paid
      expect(new Decimal('11.58').minus(new Decimal('10.71').times(percentage ?? 0).dividedBy(100)).times('18.33').toFixed(2)).toBe(publishedMonthlyContribution);
    }
  });
});

/** The published examples are of years without amounts here: the same days of 2026, under the same article. Of 'KOT-COPARENT-1' the hours of the other parent are no fact of a case: a gap. */
const events: Readonly<Record<string, () => unknown>> = {
  'KOT-RETRO-1': () => firstMonthPaid('2026-04-01', '2026-09-10'),
  'KOT-RETRO-2': () => firstMonthPaid('2026-04-01', '2026-07-31'),
  'KOT-RETRO-3': () => [monthPaid(2025, '2025-12', '2026-03-31'), monthPaid(2025, '2025-12', '2026-04-01')],
  'KOT-RETRO-4': () => firstMonthPaid('2026-01-20', '2026-06-15'),
  'KOT-GRACE-1': () => paidMonths(household().works([{ from: null, to: '2026-07-31' }]).child('2022-06-15').childBenefit().inCare('230', '10.00').facts()).filter((month) => month >= '2026-08').map((month) => month.slice(5)),
};

describe.skipIf(!referencePresent)('the published examples of what happens in a year', () => {
  it.each<[id: string, as: unknown]>([
    ['KOT-RETRO-1', '2026-06'], ['KOT-RETRO-2', '2026-04'], ['KOT-RETRO-3', [true, false]], ['KOT-RETRO-4', '2026-03'], ['KOT-GRACE-1', ['08', '09', '10']],
  ])('%s', (id, as) => {
    expect(events[id]?.()).toEqual(as);
  });

  it('are all there', () => {
    expect(eventVectors.map(({ id }) => id).toSorted()).toEqual([...Object.keys(events), 'KOT-COPARENT-1'].toSorted());
  });
});

function firstMonthPaid(careFrom: string, childcareAppliedOn: string): string | undefined {
  const facts = household().works().child('2022-06-15').childBenefit().inCare('100', '10.00', { period: { from: careFrom, to: null } }).facts();
  return paidMonths({ ...facts, childcareAppliedOn })[0];
}

function monthPaid(year: number, month: string, childcareAppliedOn: string): boolean {
  return paidMonths({ ...household(year).works().child('2022-06-15').childBenefit().inCare('100', '10.00').facts(), childcareAppliedOn }).includes(month);
}

function paidMonths(facts: Parameters<typeof assess>[0]): readonly string[] {
  return assess(facts).allowances.childcare.months.filter(({ exact }) => exact !== '0').map(({ month }) => month);
}
