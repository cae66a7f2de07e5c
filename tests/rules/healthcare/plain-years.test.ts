import { describe, expect, it } from 'vitest';
import { answer } from '../../../shared/rules/index.ts';
import { calculatePlainly } from '../../plain/calculate.ts';
import type { Case } from '../../plain/case.ts';
import { inCents } from '../../plain/fraction.ts';
import { randomCase } from '../../plain/random-cases.ts';
import { referencePresent } from '../../plain/reference.ts';

/** What an answer says of the healthcare allowance, as far as both calculations say it. */
interface Outcome {
  readonly status: string;
  readonly award: string | null;
  readonly exactYear: string | null;
  readonly shownMonth: string | null;
  readonly months: readonly { readonly month: number; readonly exact: string | null; readonly shown: string | null }[];
  readonly missing: readonly string[];
}

describe.skipIf(!referencePresent)('the healthcare allowance and the plain calculation of it', () => {
  const cases = referencePresent ? Array.from({ length: 3000 }, (_, index) => randomCase(4, index).household).filter((household) => !partnerLeavesInDecember(household)) : [];

  it('say the same of three thousand random household-years, month by month', () => {
    const different = cases.filter((household) => JSON.stringify(ruled(household)) !== JSON.stringify(plain(household)));
    expect(different).toEqual([]);
  });

  it('are compared on years with and without an award, and on unknown ones', () => {
    const outcomes = cases.map(plain);
    expect(outcomes.filter(({ award }) => award !== null && award !== '0').length).toBeGreaterThan(500);
    expect(outcomes.filter(({ award }) => award === '0').length).toBeGreaterThan(100);
    expect(outcomes.filter(({ status }) => status === 'unknown').length).toBeGreaterThan(20);
  });
});

function ruled(household: Case): Outcome {
  const { allowances } = answer({ ...household, allowances: ['healthcare'] }).answer as { allowances: { healthcare: Omit<Outcome, 'missing'> & { missingFacts: readonly { person: string; fact: string }[] } } };
  const { status, award, exactYear, shownMonth, months, missingFacts } = allowances.healthcare;
  return { status, award, exactYear, shownMonth, months, missing: missingNames(missingFacts) };
}

function plain(household: Case): Outcome {
  const result = calculatePlainly({ ...household, allowances: ['healthcare'] }).healthcare;
  if (result === undefined) throw new Error('no answer');
  const { status, award, exactYearText, shownMonth, months, missingFacts } = result;
  return { status, award, exactYear: exactYearText, shownMonth, months: months.map(({ month, exact, shown }) => ({ month, exact: exact && inCents(exact), shown })), missing: missingNames(missingFacts) };
}

function missingNames(missing: readonly { readonly person: string | null; readonly fact: string }[]): readonly string[] {
  return missing.map(({ person, fact }) => `${person ?? ''}.${fact}`).toSorted();
}

/** The one point on which the two read the law differently: whether a partner who leaves after 1 December was partner all year. Awir art. 5 and 7 lid 3. */
function partnerLeavesInDecember({ year, persons }: Case): boolean {
  return persons.some(({ role, to }) => role === 'partner' && typeof to === 'string' && to > `${year}-12-01` && to < `${year}-12-31`);
}
