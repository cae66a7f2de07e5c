import { describe, expect, it } from 'vitest';
import { answer } from '../../shared/rules/index.ts';
import { reference, referencePresent, type ChildcareVector } from '../plain/reference.ts';
import { childcareCase } from '../plain/vector-cases.ts';

const { testVectors, years } = referencePresent ? reference.childcare() : { testVectors: [], years: {} };
const worked = testVectors.filter(({ input }) => input.children !== undefined);
const rows = Object.entries(years).flatMap(([year, { table }]) => table.map((row) => [Number(year), row.from, row.to, row.first, row.next] as const));

describe.skipIf(!referencePresent)('kinderopvangtoeslag as published (needs ../shared/reference)', () => {
  it.each(worked.map((vector) => [`${vector.id} (${vector.kind})`, vector] as const))('%s', (_name, { id, year, input, expected, notPublished }) => {
    const { award, shownMonth, months, children } = replyTo(id, year, input.jointAssessmentIncome, input.children ?? []);
    expect({ month: months[0]?.exact, shown: Number(shownMonth), award: Number(award), children: children.map(asPublished) }).toEqual({
      month: expected.monthlyTotal ?? expected.monthlyTotalCents,
      shown: expected.monthlyPaidWholeEuro,
      award: expected.annualAward12EqualMonthsWholeEuro ?? notPublished?.annualAward12EqualMonthsWholeEuro,
      children: expected.children?.map((child) => ({ ...child, ratePerHourUsed: Number(child.ratePerHourUsed), hoursUsed: Number(child.hoursUsed), percentage: Number(child.percentage) })),
    });
  });

  it.each(rows)('the row of %i from %i to %s: %s and %s', (year, from, to, first, next) => {
    const care = { type: 'dagopvang', rate: '10.00', hours: '100' } as const;
    for (const income of [from, ...(to === null ? [from + 100_000] : [to])]) {
      const alone = replyTo('first', year, income, [care]), both = replyTo('both', year, income, [care, { ...care, hours: '90' }]);
      const found = { first: alone.status === 'unknown' ? 'unknown' : Number(alone.children[0]?.percentage), both: both.status === 'unknown' ? 'unknown' : both.children.map(({ percentage }) => Number(percentage)) };
      expect(found).toEqual({ first: first === null ? 'unknown' : Number(first), both: next === null ? 'unknown' : [Number(first), Number(next)] });
    }
  });
});

function replyTo(id: string, year: number, income: number, children: NonNullable<ChildcareVector['input']['children']>): Outcome {
  return (answer(childcareCase(id, year, income, children)).answer as unknown as { readonly allowances: { readonly childcare: Outcome } }).allowances.childcare;
}

function asPublished({ position, rateUsed, hoursUsed, eligibleCost, percentage, benefit }: Child) {
  return { position, ratePerHourUsed: Number(rateUsed), hoursUsed: Number(hoursUsed), eligibleCost, percentage: Number(percentage), benefit };
}

interface Child {
  readonly position: number;
  readonly rateUsed: string;
  readonly hoursUsed: string;
  readonly eligibleCost: string;
  readonly percentage: string;
  readonly benefit: string;
}

interface Outcome {
  readonly status: string;
  readonly award: string;
  readonly shownMonth: string;
  readonly months: readonly { readonly exact: string }[];
  readonly children: readonly Child[];
}
